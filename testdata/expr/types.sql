CREATE SCHEMA s1;
CREATE TYPE level AS ENUM ('low', 'high', 'very high');
CREATE TYPE s1.mood AS ENUM ('sad', 'ok', 'it''s');
CREATE DOMAIN positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN word AS varchar(12);
CREATE TYPE pair AS (x integer, y text);
CREATE SEQUENCE seq;
CREATE SEQUENCE s1.seq2;
CREATE SEQUENCE s1."Seq Three";
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 * 2';
CREATE FUNCTION s1.thrice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 * 3';
CREATE FUNCTION describe(t text, n integer DEFAULT 3, suffix text DEFAULT 'x') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION addall(VARIADIC n numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION firstof(a anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION pairof(a anyelement, b anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS 'select array[$1, $2]';
CREATE TABLE item (
  a integer, b integer, s smallint, l bigint, n numeric, n2 numeric(10,2), r real, f double precision, ok boolean,
  t text, v varchar, v20 varchar(20), c char, c5 char(5), nm name, ch "char", cl text COLLATE "C", d date, d2 date, ts timestamp,
  tz timestamptz, tm time, ttz timetz, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, mac macaddr, mac8 macaddr8,
  bt bit(4), vb varbit, xs integer[], ts2 text[], vs varchar(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange,
  m level, pos positive, wd word, pr pair, o oid, mo money, tv tsvector, tq tsquery, pt point, bx box, tx xml, "Odd" integer,
  "order" text
);
CREATE TABLE other (a integer, x text);
CREATE FUNCTION fired() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';

-- cases

create table z (z integer default 0);
--=> 0

create table z (z integer default '0');
--=> 0

create table z (z integer default -1);
--=> '-1'::integer

create table z (z integer default +1);
--=> (+ 1)

create table z (z integer default 1 + 1);
--=> (1 + 1)

create table z (z integer default 1.5);
--=> 1.5

create table z (z integer default '1'::integer);
--=> 1

create table z (z integer default null);
--=>

create table z (z integer default (null));
--=>

create table z (z integer default null::integer);
--=>

create table z (z smallint default 0);
--=> 0

create table z (z smallint default '3');
--=> '3'::smallint

create table z (z smallint default 1::smallint);
--=> (1)::smallint

create table z (z bigint default 0);
--=> 0

create table z (z bigint default '5');
--=> '5'::bigint

create table z (z bigint default 3000000000);
--=> '3000000000'::bigint

create table z (z bigint default -3000000000);
--=> '-3000000000'::bigint

create table z (z bigint default 1::bigint);
--=> (1)::bigint

create table z (z bigint default 1.0);
--=> 1.0

create table z (z numeric default 0);
--=> 0

create table z (z numeric default 0.0);
--=> 0.0

create table z (z numeric default '1.50');
--=> 1.50

create table z (z numeric default 1e10);
--=> '10000000000'::numeric

create table z (z numeric default 1e-3);
--=> 0.001

create table z (z numeric default -0.5);
--=> '-0.5'::numeric

create table z (z numeric default 'NaN');
--=> 'NaN'::numeric

create table z (z numeric default 'Infinity');
--12,13! 22P02 invalid input syntax for type numeric: "Infinity"
--14,15,16,17,18=> 'Infinity'::numeric

create table z (z numeric default '-inf');
--12,13! 22P02 invalid input syntax for type numeric: "-inf"
--14,15,16,17,18=> '-Infinity'::numeric

create table z (z numeric(10,2) default 0);
--=> 0

create table z (z numeric(10,2) default 1.005);
--=> 1.005

create table z (z numeric(10,2) default '3');
--=> '3'::numeric

create table z (z numeric(5,0) default 1);
--=> 1

create table z (z real default 0);
--=> 0

create table z (z real default 1.5);
--=> 1.5

create table z (z real default '1e10');
--=> '1e+10'::real

create table z (z real default 0.1::real);
--=> (0.1)::real

create table z (z double precision default 0);
--=> 0

create table z (z double precision default 0.1);
--=> 0.1

create table z (z double precision default '1e-10');
--=> '1e-10'::double precision

create table z (z double precision default 'NaN');
--=> 'NaN'::double precision

create table z (z double precision default '-Infinity');
--=> '-Infinity'::double precision

create table z (z float(10) default 1);
--=> 1

create table z (z float(30) default 1);
--=> 1

create table z (z decimal default 1);
--=> 1

create table z (z decimal(4) default 1);
--=> 1

create table z (z boolean default true);
--=> true

create table z (z boolean default false);
--=> false

create table z (z boolean default 't');
--=> true

create table z (z boolean default 'yes');
--=> true

create table z (z boolean default 'off');
--=> false

create table z (z boolean default '1');
--=> true

create table z (z boolean default 1::boolean);
--=> (1)::boolean

create table z (z boolean default 1 = 1);
--=> (1 = 1)

create table z (z text default '');
--=> ''::text

create table z (z text default 'a');
--=> 'a'::text

create table z (z text default 'it''s');
--=> 'it''s'::text

create table z (z text default E'a\nb');
--=> 'a\nb'::text

create table z (z text default E'\\x');
--=> '\\x'::text

create table z (z text default 'a\b');
--=> 'a\\b'::text

create table z (z text default $$dollar$$);
--=> 'dollar'::text

create table z (z text default $q$it's$q$);
--=> 'it''s'::text

create table z (z text default U&'\0041');
--=> 'A'::text

create table z (z text default 1);
--=> 1

create table z (z text default 1.5);
--=> 1.5

create table z (z text default true);
--=> true

create table z (z text default now());
--=> now()

create table z (z text default current_user);
--=> CURRENT_USER

create table z (z text default 'a' || 'b');
--=> ('a'::text || 'b'::text)

create table z (z text default 'a'::varchar);
--=> 'a'::character varying

create table z (z text default '2020-01-01'::date);
--=> '2020-01-01'::date

create table z (z text default (1 + 1)::text);
--=> ((1 + 1))::text

create table z (z text default gen_random_uuid());
--12! 42883 function gen_random_uuid() does not exist
--13,14,15,16,17,18=> gen_random_uuid()

create table z (z text default gen_random_uuid()::text);
--12! 42883 function gen_random_uuid() does not exist
--13,14,15,16,17,18=> (gen_random_uuid())::text

create table z (z text default to_char(now(), 'YYYY'));
--=> to_char(now(), 'YYYY'::text)

create table z (z text default 'a' collate "C");
--=> 'a'::text

create table z (z varchar default 'a');
--=> 'a'::character varying

create table z (z varchar(10) default 'a');
--=> 'a'::character varying

create table z (z varchar(10) default '');
--=> ''::character varying

create table z (z varchar(3) default 'abc');
--=> 'abc'::character varying

create table z (z varchar(10) default 1);
--=> 1

create table z (z varchar(10) default 'a'::text);
--=> 'a'::text

create table z (z varchar(10) default 'a' || 'b');
--=> ('a'::text || 'b'::text)

create table z (z varchar(10) default current_user);
--=> CURRENT_USER

create table z (z varchar(10) default lower('A'));
--=> lower('A'::text)

create table z (z varchar(10) default null::varchar);
--=> NULL::character varying

create table z (z character varying(5)[] default '{a}');
--=> '{a}'::character varying[]

create table z (z char default 'a');
--=> 'a'::bpchar

create table z (z char(3) default 'a');
--=> 'a'::bpchar

create table z (z char(3) default 'abc');
--=> 'abc'::bpchar

create table z (z char(3) default 1);
--=> 1

create table z (z bpchar default 'a ');
--=> 'a '::bpchar

create table z (z name default 'a');
--=> 'a'::name

create table z (z name default current_user);
--=> CURRENT_USER

create table z (z "char" default 'a');
--=> 'a'::"char"

create table z (z "char" default 'abc');
--=> 'a'::"char"

create table z (z bytea default '\x00');
--=> '\\x00'::bytea

create table z (z bytea default 'abc');
--=> '\\x616263'::bytea

create table z (z bytea default E'\\000');
--=> '\\x00'::bytea

create table z (z bytea default 'a'::bytea);
--=> '\\x61'::bytea

create table z (z bytea default '');
--=> '\\x'::bytea

create table z (z date default '2020-01-01');
--=> '2020-01-01'::date

create table z (z date default '2020-1-2');
--=> '2020-01-02'::date

create table z (z date default '20200102');
--=> '2020-01-02'::date

create table z (z date default 'Jan 2, 2020');
--=> '2020-01-02'::date

create table z (z date default '2 January 2020');
--=> '2020-01-02'::date

create table z (z date default '01/02/2020');
--=> '2020-01-02'::date

create table z (z date default 'infinity');
--=> 'infinity'::date

create table z (z date default 'epoch');
--=> '1970-01-01'::date

create table z (z date default '0044-03-15 BC');
--=> '0044-03-15 BC'::date

create table z (z date default current_date);
--=> CURRENT_DATE

create table z (z date default now());
--=> now()

create table z (z date default current_date + 1);
--=> (CURRENT_DATE + 1)

create table z (z date default current_timestamp::date);
--=> (CURRENT_TIMESTAMP)::date

create table z (z date default '2020-01-01'::date);
--=> '2020-01-01'::date

create table z (z date default date '2020-01-01');
--=> '2020-01-01'::date

create table z (z date default (now() + interval '1 day')::date);
--=> ((now() + '1 day'::interval))::date

create table z (z time default '10:00');
--=> '10:00:00'::time without time zone

create table z (z time default '10:00:00.123456');
--=> '10:00:00.123456'::time without time zone

create table z (z time default '04:05 PM');
--=> '16:05:00'::time without time zone

create table z (z time default '040506');
--=> '04:05:06'::time without time zone

create table z (z time default '0405');
--=> '04:05:00'::time without time zone

create table z (z time default 'allballs');
--=> '00:00:00'::time without time zone

create table z (z time default localtime);
--=> LOCALTIME

create table z (z time default current_time);
--=> CURRENT_TIME

create table z (z time(0) default '10:00:00.7');
--=> '10:00:00.7'::time without time zone

create table z (z time(3) default '10:00:00.1234');
--=> '10:00:00.1234'::time without time zone

create table z (z time with time zone default '10:00+02');
--=> '10:00:00+02'::time with time zone

create table z (z time with time zone default '10:00:00 -03:30');
--=> '10:00:00-03:30'::time with time zone

create table z (z timetz default current_time);
--=> CURRENT_TIME

create table z (z timestamp default '2020-01-01');
--=> '2020-01-01 00:00:00'::timestamp without time zone

create table z (z timestamp default '2020-01-01 10:00');
--=> '2020-01-01 10:00:00'::timestamp without time zone

create table z (z timestamp default '2020-01-01T10:00:00.5');
--=> '2020-01-01 10:00:00.5'::timestamp without time zone

create table z (z timestamp default '2020-01-01 24:00');
--=> '2020-01-02 00:00:00'::timestamp without time zone

create table z (z timestamp default 'infinity');
--=> 'infinity'::timestamp without time zone

create table z (z timestamp default '-infinity');
--=> '-infinity'::timestamp without time zone

create table z (z timestamp default 'epoch');
--=> '1970-01-01 00:00:00'::timestamp without time zone

create table z (z timestamp default now());
--=> now()

create table z (z timestamp default current_timestamp);
--=> CURRENT_TIMESTAMP

create table z (z timestamp default localtimestamp);
--=> LOCALTIMESTAMP

create table z (z timestamp default localtimestamp(2));
--=> LOCALTIMESTAMP(2)

create table z (z timestamp default (now() at time zone 'utc'));
--12,13=> timezone('utc'::text, now())
--14,15,16,17,18=> (now() AT TIME ZONE 'utc'::text)

create table z (z timestamp default timezone('utc', now()));
--=> timezone('utc'::text, now())

create table z (z timestamp default timezone('utc'::text, now()));
--=> timezone('utc'::text, now())

create table z (z timestamp default current_date);
--=> CURRENT_DATE

create table z (z timestamp(3) default now());
--=> now()

create table z (z timestamp(0) default '2020-01-01 10:00:00.6');
--=> '2020-01-01 10:00:00.6'::timestamp without time zone

create table z (z timestamp with time zone default '2020-01-01');
--=> '2020-01-01 00:00:00+00'::timestamp with time zone

create table z (z timestamp with time zone default '2020-01-01 10:00+02');
--=> '2020-01-01 08:00:00+00'::timestamp with time zone

create table z (z timestamptz default '2020-01-01 10:00:00Z');
--=> '2020-01-01 10:00:00+00'::timestamp with time zone

create table z (z timestamptz default '2020-01-01 10:00 EST');
--=> '2020-01-01 15:00:00+00'::timestamp with time zone

create table z (z timestamptz default now());
--=> now()

create table z (z timestamptz default current_timestamp);
--=> CURRENT_TIMESTAMP

create table z (z timestamptz default current_timestamp(3));
--=> CURRENT_TIMESTAMP(3)

create table z (z timestamptz default clock_timestamp());
--=> clock_timestamp()

create table z (z timestamptz default now() + interval '1 day');
--=> (now() + '1 day'::interval)

create table z (z timestamptz default now() + '1 day');
--=> (now() + '1 day'::interval)

create table z (z timestamptz default now() + '1 day'::interval);
--=> (now() + '1 day'::interval)

create table z (z timestamptz default (now() + interval '30 days'));
--=> (now() + '30 days'::interval)

create table z (z timestamptz default 'infinity'::timestamptz);
--=> 'infinity'::timestamp with time zone

create table z (z timestamptz default to_timestamp(0));
--=> to_timestamp((0)::double precision)

create table z (z timestamptz default date_trunc('day', now()));
--=> date_trunc('day'::text, now())

create table z (z timestamptz(3) default now());
--=> now()

create table z (z timestamptz default '1970-01-01 00:00:00+00'::timestamp with time zone);
--=> '1970-01-01 00:00:00+00'::timestamp with time zone

create table z (z interval default '1 day');
--=> '1 day'::interval

create table z (z interval default '1 day 2 hours');
--=> '1 day 02:00:00'::interval

create table z (z interval default '1:30');
--=> '01:30:00'::interval

create table z (z interval default '1 year 2 months 3 days 04:05:06.7');
--=> '1 year 2 mons 3 days 04:05:06.7'::interval

create table z (z interval default '-1 day +2 hours');
--=> '-1 days +02:00:00'::interval

create table z (z interval default 'P1DT2H');
--=> '1 day 02:00:00'::interval

create table z (z interval default '1 week');
--=> '7 days'::interval

create table z (z interval default '1.5 days');
--=> '1 day 12:00:00'::interval

create table z (z interval default '90 minutes');
--=> '01:30:00'::interval

create table z (z interval default '2 days ago');
--=> '-2 days'::interval

create table z (z interval default '1 12:00');
--=> '1 day 12:00:00'::interval

create table z (z interval default '1-2');
--=> '1 year 2 mons'::interval

create table z (z interval default '@ 1 minute');
--=> '00:01:00'::interval

create table z (z interval default interval '1' hour);
--=> '01:00:00'::interval

create table z (z interval default interval '1' year);
--=> '1 year'::interval

create table z (z interval default interval '10' minute);
--=> '00:10:00'::interval

create table z (z interval default interval '5' second);
--=> '00:00:05'::interval

create table z (z interval default '0');
--=> '00:00:00'::interval

create table z (z interval default '1 mon'::interval * 2);
--=> ('1 mon'::interval * (2)::double precision)

create table z (z interval hour default '3');
--=> '03:00:00'::interval hour

create table z (z interval day to second default '1 02:03:04');
--=> '1 day 02:03:04'::interval day to second

create table z (z interval(0) default '1.6 seconds');
--=> '00:00:02'::interval(0)

create table z (z interval year default '3 years 2 months');
--=> '3 years'::interval year

create table z (z uuid default 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z uuid default gen_random_uuid());
--12! 42883 function gen_random_uuid() does not exist
--13,14,15,16,17,18=> gen_random_uuid()

create table z (z uuid default md5('a')::uuid);
--=> (md5('a'::text))::uuid

create table z (z json default '{}');
--=> '{}'::json

create table z (z json default '{"b": 1,  "a":2}');
--=> '{"b": 1,  "a":2}'::json

create table z (z json default '[1, 2]');
--=> '[1, 2]'::json

create table z (z json default 'null');
--=> 'null'::json

create table z (z json default '"x"');
--=> '"x"'::json

create table z (z json default '{}'::json);
--=> '{}'::json

create table z (z json default json_build_object('a', 1));
--=> json_build_object('a', 1)

create table z (z jsonb default '{}');
--=> '{}'::jsonb

create table z (z jsonb default '[]');
--=> '[]'::jsonb

create table z (z jsonb default '{"b": 1,  "a":2}');
--=> '{"a": 2, "b": 1}'::jsonb

create table z (z jsonb default '{"a": 1.50, "c": 1e3, "bb": [true, null]}');
--=> '{"a": 1.50, "c": 1000, "bb": [true, null]}'::jsonb

create table z (z jsonb default '"\u00e9"');
--=> '"é"'::jsonb

create table z (z jsonb default '{"a":1,"a":2}');
--=> '{"a": 2}'::jsonb

create table z (z jsonb default 'null'::jsonb);
--=> 'null'::jsonb

create table z (z jsonb default '{}'::jsonb);
--=> '{}'::jsonb

create table z (z jsonb default '[{"k": "v"}]'::jsonb);
--=> '[{"k": "v"}]'::jsonb

create table z (z jsonb default jsonb_build_object());
--=> jsonb_build_object()

create table z (z jsonb default jsonb_build_object('a', now()));
--=> jsonb_build_object('a', now())

create table z (z jsonb default to_jsonb(1));
--=> to_jsonb(1)

create table z (z jsonb default '{}'::json);
--=> '{}'::json

create table z (z inet default '10.0.0.1');
--=> '10.0.0.1'::inet

create table z (z inet default '10.0.0.1/24');
--=> '10.0.0.1/24'::inet

create table z (z inet default '::1');
--=> '::1'::inet

create table z (z inet default '2001:DB8::/32');
--=> '2001:db8::/32'::inet

create table z (z inet default '192.168.0.1/32');
--=> '192.168.0.1'::inet

create table z (z cidr default '10.0.0.0/8');
--=> '10.0.0.0/8'::cidr

create table z (z cidr default '10.1');
--=> '10.1.0.0/16'::cidr

create table z (z cidr default '10.0.0.0');
--=> '10.0.0.0/32'::cidr

create table z (z macaddr default '08-00-2b-01-02-03');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z macaddr default '08002b010203');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z macaddr8 default '08:00:2b:01:02:03:04:05');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z bit default B'1');
--=> '1'::"bit"

create table z (z bit(4) default '1010');
--=> '1010'::"bit"

create table z (z bit(4) default B'1010');
--=> '1010'::"bit"

create table z (z bit(4) default X'A');
--=> '1010'::"bit"

create table z (z bit varying default B'101');
--=> '101'::"bit"

create table z (z varbit(8) default '101');
--=> '101'::bit varying

create table z (z bit(4) default 5::bit(4));
--=> (5)::bit(4)

create table z (z integer[] default '{}');
--=> '{}'::integer[]

create table z (z integer[] default '{1,2,3}');
--=> '{1,2,3}'::integer[]

create table z (z integer[] default '{ 1 , 2 }');
--=> '{1,2}'::integer[]

create table z (z integer[] default array[1, 2]);
--=> ARRAY[1, 2]

create table z (z integer[] default array[]::integer[]);
--=> ARRAY[]::integer[]

create table z (z integer[] default '{}'::integer[]);
--=> '{}'::integer[]

create table z (z integer[] default '{{1,2},{3,4}}');
--=> '{{1,2},{3,4}}'::integer[]

create table z (z integer[] default '{1,NULL}');
--=> '{1,NULL}'::integer[]

create table z (z bigint[] default array[1, 2]);
--=> ARRAY[1, 2]

create table z (z bigint[] default '{1}');
--=> '{1}'::bigint[]

create table z (z text[] default '{}');
--=> '{}'::text[]

create table z (z text[] default '{a,b}');
--=> '{a,b}'::text[]

create table z (z text[] default '{"a b","c,d"}');
--=> '{"a b","c,d"}'::text[]

create table z (z text[] default '{"a\"b",NULL,"NULL"}');
--=> '{"a\\"b",NULL,"NULL"}'::text[]

create table z (z text[] default array['a', 'b']);
--=> ARRAY['a'::text, 'b'::text]

create table z (z text[] default array['a', 'b']::text[]);
--=> ARRAY['a'::text, 'b'::text]

create table z (z text[] default array[]::text[]);
--=> ARRAY[]::text[]

create table z (z text[] default array['a'::varchar]);
--=> ARRAY['a'::character varying]

create table z (z text[] default '{}'::text[]);
--=> '{}'::text[]

create table z (z varchar[] default '{a}');
--=> '{a}'::character varying[]

create table z (z varchar(5)[] default array['a']);
--=> ARRAY['a'::text]

create table z (z numeric[] default '{1.50,2}');
--=> '{1.50,2}'::numeric[]

create table z (z boolean[] default '{t,f,true}');
--=> '{t,f,t}'::boolean[]

create table z (z date[] default '{2020-1-1}');
--=> '{2020-01-01}'::date[]

create table z (z timestamptz[] default '{"2020-01-01 10:00+02"}');
--=> '{"2020-01-01 08:00:00+00"}'::timestamp with time zone[]

create table z (z jsonb[] default '{}');
--=> '{}'::jsonb[]

create table z (z jsonb[] default array['{}'::jsonb]);
--=> ARRAY['{}'::jsonb]

create table z (z uuid[] default '{}');
--=> '{}'::uuid[]

create table z (z int4range default '[1,5]');
--=> '[1,6)'::int4range

create table z (z int4range default '(1,5)');
--=> '[2,5)'::int4range

create table z (z int4range default 'empty');
--=> 'empty'::int4range

create table z (z int4range default '[,5)');
--=> '(,5)'::int4range

create table z (z int4range default int4range(1, 5));
--=> int4range(1, 5)

create table z (z int8range default '[1,10]');
--=> '[1,11)'::int8range

create table z (z numrange default '[1.0,2.50]');
--=> '[1.0,2.50]'::numrange

create table z (z numrange default '(,)');
--=> '(,)'::numrange

create table z (z tsrange default '[2020-01-01,2020-02-01)');
--=> '["2020-01-01 00:00:00","2020-02-01 00:00:00")'::tsrange

create table z (z tstzrange default '[2020-01-01 00:00+00,)');
--=> '["2020-01-01 00:00:00+00",)'::tstzrange

create table z (z tstzrange default tstzrange(now(), null));
--=> tstzrange(now(), NULL::timestamp with time zone)

create table z (z daterange default '[2020-01-01,2020-01-31]');
--=> '[2020-01-01,2020-02-01)'::daterange

create table z (z int4range[] default '{"[1,3)"}');
--=> '{"[1,3)"}'::int4range[]

create table z (z money default 0);
--=> 0

create table z (z money default '1.5');
--=> '$1.50'::money

create table z (z money default 12.34);
--=> 12.34

create table z (z point default '(1,2)');
--=> '(1,2)'::point

create table z (z point default '1,2');
--=> '(1,2)'::point

create table z (z point default point(1, 2));
--=> point((1)::double precision, (2)::double precision)

create table z (z box default '((0,0),(1,1))');
--=> '(1,1),(0,0)'::box

create table z (z line default '{1,2,3}');
--=> '{1,2,3}'::line

create table z (z lseg default '[(0,0),(1,1)]');
--=> '[(0,0),(1,1)]'::lseg

create table z (z path default '((0,0),(1,1))');
--=> '((0,0),(1,1))'::path

create table z (z polygon default '((0,0),(1,1),(1,0))');
--=> '((0,0),(1,1),(1,0))'::polygon

create table z (z circle default '<(0,0),1>');
--=> '<(0,0),1>'::circle

create table z (z tsvector default 'a b a');
--=> '''a'' ''b'''::tsvector

create table z (z tsvector default 'b:2 a:1A');
--=> '''a'':1A ''b'':2'::tsvector

create table z (z tsvector default '');
--=> ''::tsvector

create table z (z tsvector default to_tsvector('simple', 'x'));
--=> to_tsvector('simple'::regconfig, 'x'::text)

create table z (z tsquery default 'a & b');
--=> '''a'' & ''b'''::tsquery

create table z (z tsquery default 'a|!b');
--=> '''a'' | !''b'''::tsquery

create table z (z tsquery default 'a <-> b');
--=> '''a'' <-> ''b'''::tsquery

create table z (z tsquery default '(a | b) & c');
--=> '( ''a'' | ''b'' ) & ''c'''::tsquery

create table z (z xml default '<a/>');
--=> '<a/>'::xml

create table z (z oid default 1);
--=> 1

create table z (z oid default '1');
--=> '1'::oid

create table z (z regclass default 'item');
--=> 'public.item'::regclass

create table z (z regclass default 's1.seq2');
--=> 's1.seq2'::regclass

create table z (z regtype default 'int4');
--=> 'integer'::regtype

create table z (z regtype default 'character varying');
--=> 'character varying'::regtype

create table z (z regproc default 'twice');
--=> 'public.twice'::regproc

create table z (z regprocedure default 'twice(int)');
--=> 'public.twice(integer)'::regprocedure

create table z (z regnamespace default 's1');
--=> 's1'::regnamespace

create table z (z regconfig default 'english');
--=> 'english'::regconfig

create table z (z pg_lsn default '0/16B3748');
--=> '0/16B3748'::pg_lsn

create table z (z level default 'low');
--=> 'low'::public.level

create table z (z level default 'very high');
--=> 'very high'::public.level

create table z (z level default 'low'::level);
--=> 'low'::public.level

create table z (z level[] default '{low,high}');
--=> '{low,high}'::public.level[]

create table z (z level[] default array['low']::level[]);
--=> ARRAY['low'::public.level]

create table z (z s1.mood default 'it''s');
--=> 'it''s'::s1.mood

create table z (z s1.mood default 'ok'::s1.mood);
--=> 'ok'::s1.mood

create table z (z positive default 1);
--=> 1

create table z (z positive default '1');
--=> 1

create table z (z positive default 1::positive);
--=> (1)::public.positive

create table z (z word default 'a');
--=> 'a'::character varying

create table z (z word default 'a'::word);
--=> ('a'::character varying)::public.word

create table z (z word default 'a' || 'b');
--=> ('a'::text || 'b'::text)

create table z (z positive[] default '{1,2}');
--=> '{1,2}'::public.positive[]

create table z (z pair default '(1,a)');
--=> '(1,a)'::public.pair

create table z (z pair default row(1, 'a'));
--=> ROW(1, 'a'::text)

create table z (z pair default row(1, 'a')::pair);
--=> ROW(1, 'a'::text)::public.pair

create table z (z pair default null);
--=>

create table z (z pair default '(,)');
--=> '(,)'::public.pair

create table z (z pair default '(1,"a b")');
--=> '(1,"a b")'::public.pair

create table z (z pair[] default array[row(1, 'a')::pair]);
--=> ARRAY[ROW(1, 'a'::text)::public.pair]

create table z (z integer default nextval('seq'));
--=> nextval('public.seq'::regclass)

create table z (z integer default nextval('seq'::regclass));
--=> nextval('public.seq'::regclass)

create table z (z integer default nextval('public.seq'));
--=> nextval('public.seq'::regclass)

create table z (z bigint default nextval('s1.seq2'));
--=> nextval('s1.seq2'::regclass)

create table z (z bigint default nextval('s1."Seq Three"'));
--=> nextval('s1."Seq Three"'::regclass)

create table z (z bigint default nextval('s1."Seq Three"'::text::regclass));
--=> nextval(('s1."Seq Three"'::text)::regclass)

create table z (z integer default currval('seq') + 1);
--=> (currval('public.seq'::regclass) + 1)

create table z (z text default nextval('seq')::text);
--=> (nextval('public.seq'::regclass))::text

create table z (z text default 'INV-' || nextval('seq'));
--=> ('INV-'::text || nextval('public.seq'::regclass))

create table z (z text default lpad(nextval('seq')::text, 6, '0'));
--=> lpad((nextval('public.seq'::regclass))::text, 6, '0'::text)

create table z (z text default 'a' || lpad(nextval('seq'::regclass)::text, 3, '0'));
--=> ('a'::text || lpad((nextval('public.seq'::regclass))::text, 3, '0'::text))

create table z (z integer default floor(random() * 10));
--=> floor((random() * (10)::double precision))

create table z (z integer default (floor(random() * 10))::int);
--=> (floor((random() * (10)::double precision)))::integer

create table z (z integer default extract(year from now()));
--12,13=> date_part('year'::text, now())
--14,15,16,17,18=> EXTRACT(year FROM now())

create table z (z integer default date_part('year', now()));
--=> date_part('year'::text, now())

create table z (z integer default cast('5' as integer));
--=> 5

create table z (z integer default twice(2));
--=> public.twice(2)

create table z (z integer default s1.thrice(1));
--=> s1.thrice(1)

create table z (z text default describe('x'));
--=> public.describe('x'::text)

create table z (z text default describe('x', suffix => 'y'));
--=> public.describe('x'::text, suffix => 'y'::text)

create table z (z integer default case when true then 1 else 2 end);
--=> \nCASE\n    WHEN true THEN 1\n    ELSE 2\nEND

create table z (z text default case when random() > 0.5 then 'a' else 'b' end);
--=> \nCASE\n    WHEN (random() > (0.5)::double precision) THEN 'a'::text\n    ELSE 'b'::text\nEND

create table z (z text default coalesce(current_setting('app.user', true), 'none'));
--=> COALESCE(current_setting('app.user'::text, true), 'none'::text)

create table z (z uuid default current_setting('app.user', true)::uuid);
--=> (current_setting('app.user'::text, true))::uuid

create table z (z uuid default nullif(current_setting('app.user', true), '')::uuid);
--=> (NULLIF(current_setting('app.user'::text, true), ''::text))::uuid

create table z (z text default substring(md5(random()::text) from 1 for 8));
--12,13=> "substring"(md5((random())::text), 1, 8)
--14,15,16,17,18=> SUBSTRING(md5((random())::text) FROM 1 FOR 8)

create table z (z text default encode(sha256('x'), 'hex'));
--=> encode(sha256('\\x78'::bytea), 'hex'::text)

create table z (z text default upper(substr(md5(random()::text), 1, 6)));
--=> upper(substr(md5((random())::text), 1, 6))

create table z (z bigint default (extract(epoch from now()) * 1000)::bigint);
--12,13=> ((date_part('epoch'::text, now()) * (1000)::double precision))::bigint
--14,15,16,17,18=> ((EXTRACT(epoch FROM now()) * (1000)::numeric))::bigint

create table z (z bigint default extract(epoch from now()) * 1000);
--12,13=> (date_part('epoch'::text, now()) * (1000)::double precision)
--14,15,16,17,18=> (EXTRACT(epoch FROM now()) * (1000)::numeric)

create table z (z text default array_to_string(array['a', 'b'], ','));
--=> array_to_string(ARRAY['a'::text, 'b'::text], ','::text)

create table z (z boolean default current_user = 'admin');
--=> (CURRENT_USER = 'admin'::name)

create table z (z text default session_user);
--=> SESSION_USER

create table z (z name default current_schema);
--=> CURRENT_SCHEMA

create table z (z text default current_database());
--=> current_database()

create table z (z text default version());
--=> version()

create table z (z integer default ('{1,2}'::int[])[1]);
--=> ('{1,2}'::integer[])[1]

create table z (z text default (array['a','b'])[1]);
--=> (ARRAY['a'::text, 'b'::text])[1]

create table z (z text default '1'::int::text);
--=> (1)::text

create table z (z integer default '1'::text::int);
--=> ('1'::text)::integer

create table z (z date default '2020-01-01'::text::date);
--=> ('2020-01-01'::text)::date

create table z (z text default 1::text || 'a');
--=> ((1)::text || 'a'::text)

create table z (z numeric(3,1) default 1::numeric(5,2));
--=> (1)::numeric(5,2)

create table z (z integer default -(-1));
--=> 1

create table z (z integer default - 1);
--=> '-1'::integer

create table z (z integer default 2 ^ 3);
--=> ((2)::double precision ^ (3)::double precision)

create table z (z integer default ~1);
--=> (~ 1)

create table z (z integer default 7 / 2);
--=> (7 / 2)

create table z (z text default null);
--=>

create table z (z jsonb default null);
--=>

create table z (z integer[] default null);
--=>

create table z (z integer default a);
--! 0A000 cannot use column reference in DEFAULT expression

create table z (z integer default (select 1));
--! 0A000 cannot use subquery in DEFAULT expression

create table z (z integer default sum(1));
--! 42803 aggregate functions are not allowed in DEFAULT expressions

create table z (z integer default generate_series(1, 2));
--! 0A000 set-returning functions are not allowed in DEFAULT expressions

create table z (z integer default 'abc');
--! 22P02 invalid input syntax for type integer: "abc"

create table z (z integer default '');
--! 22P02 invalid input syntax for type integer: ""

create table z (z integer default '1.5');
--! 22P02 invalid input syntax for type integer: "1.5"

create table z (z integer default true);
--! 42804 column "z" is of type integer but default expression is of type boolean

create table z (z integer default now());
--! 42804 column "z" is of type integer but default expression is of type timestamp with time zone

create table z (z integer default '{1}'::int[]);
--! 42804 column "z" is of type integer but default expression is of type integer[]

create table z (z boolean default 0);
--! 42804 column "z" is of type boolean but default expression is of type integer

create table z (z boolean default 'maybe');
--! 22P02 invalid input syntax for type boolean: "maybe"

create table z (z boolean default 2);
--! 42804 column "z" is of type boolean but default expression is of type integer

create table z (z date default 'yesterday at noon');
--! 22007 invalid input syntax for type date: "yesterday at noon"

create table z (z date default '2020-13-01');
--! 22008 date/time field value out of range: "2020-13-01"

create table z (z date default '2020-02-30');
--! 22008 date/time field value out of range: "2020-02-30"

create table z (z date default 'abc');
--! 22007 invalid input syntax for type date: "abc"

create table z (z date default 5);
--! 42804 column "z" is of type date but default expression is of type integer

create table z (z time default '25:00');
--! 22008 date/time field value out of range: "25:00"

create table z (z time default 'abc');
--! 22007 invalid input syntax for type time: "abc"

create table z (z timestamp default '2020-01-01 25:00');
--! 22008 date/time field value out of range: "2020-01-01 25:00"

create table z (z timestamp default 'nonsense');
--! 22007 invalid input syntax for type timestamp: "nonsense"

create table z (z timestamptz default '2020-01-01 10:00+99');
--! 22009 time zone displacement out of range: "2020-01-01 10:00+99"

create table z (z interval default 'abc');
--! 22007 invalid input syntax for type interval: "abc"

create table z (z interval default '1 foo');
--! 22007 invalid input syntax for type interval: "1 foo"

create table z (z uuid default 'abc');
--! 22P02 invalid input syntax for type uuid: "abc"

create table z (z uuid default '');
--! 22P02 invalid input syntax for type uuid: ""

create table z (z json default '{a: 1}');
--! 22P02 invalid input syntax for type json

create table z (z json default '');
--! 22P02 invalid input syntax for type json

create table z (z jsonb default '{"a": }');
--! 22P02 invalid input syntax for type json

create table z (z jsonb default 'abc');
--! 22P02 invalid input syntax for type json

create table z (z inet default 'abc');
--! 22P02 invalid input syntax for type inet: "abc"

create table z (z inet default '300.1.1.1');
--! 22P02 invalid input syntax for type inet: "300.1.1.1"

create table z (z cidr default '10.0.0.1/8');
--! 22P02 invalid cidr value: "10.0.0.1/8"

create table z (z macaddr default '08');
--! 22P02 invalid input syntax for type macaddr: "08"

create table z (z bit(4) default B'10101');
--=> '10101'::"bit"

create table z (z bit(4) default '12');
--! 22P02 "2" is not a valid binary digit

create table z (z integer[] default '1,2');
--! 22P02 malformed array literal: "1,2"

create table z (z integer[] default '{1,a}');
--! 22P02 invalid input syntax for type integer: "a"

create table z (z integer[] default '{1,2');
--! 22P02 malformed array literal: "{1,2"

create table z (z int4range default '[5,1]');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z int4range default '1,2');
--! 22P02 malformed range literal: "1,2"

create table z (z int4range default '[a,b]');
--! 22P02 invalid input syntax for type integer: "a"

create table z (z numeric default 'abc');
--! 22P02 invalid input syntax for type numeric: "abc"

create table z (z numeric(3,1) default 'abc');
--! 22P02 invalid input syntax for type numeric: "abc"

create table z (z real default 'abc');
--! 22P02 invalid input syntax for type real: "abc"

create table z (z double precision default '1e400');
--! 22003 "1e400" is out of range for type double precision

create table z (z smallint default 40000);
--=> 40000

create table z (z smallint default '40000');
--! 22003 value "40000" is out of range for type smallint

create table z (z integer default 3000000000);
--=> '3000000000'::bigint

create table z (z integer default '3000000000');
--! 22003 value "3000000000" is out of range for type integer

create table z (z bigint default 99999999999999999999);
--=> '99999999999999999999'::numeric

create table z (z bigint default '99999999999999999999');
--! 22003 value "99999999999999999999" is out of range for type bigint

create table z (z varchar(2) default 'abc');
--=> 'abc'::character varying

create table z (z char(2) default 'abc');
--=> 'abc'::bpchar

create table z (z level default 'nope');
--! 22P02 invalid input value for enum level: "nope"

create table z (z level default 1);
--! 42804 column "z" is of type level but default expression is of type integer

create table z (z positive default 'x');
--! 22P02 invalid input syntax for type integer: "x"

create table z (z pair default '(1)');
--! 22P02 malformed record literal: "(1)"

create table z (z pair default 'x');
--! 22P02 malformed record literal: "x"

create table z (z regclass default 'nope');
--! 42P01 relation "nope" does not exist

create table z (z bytea default '\xf');
--! 22023 invalid hexadecimal data: odd number of digits

create table z (z text default undefined_function());
--! 42883 function undefined_function() does not exist

create table z (z text default undefined_column);
--! 0A000 cannot use column reference in DEFAULT expression

create table z (z text default lower(1));
--! 42883 function lower(integer) does not exist

create table z (z nosuchtype default 1);
--! 42704 type "nosuchtype" does not exist

create table z (z money default 'abc');
--! 22P02 invalid input syntax for type money: "abc"

create table z (z xml default 5);
--! 42804 column "z" is of type xml but default expression is of type integer

alter table item add z integer generated always as (a + b) stored;
--=> (a + b)

alter table item add z integer generated always as (twice(a)) stored;
--=> public.twice(a)

alter table item add z bigint generated always as (a + l) stored;
--=> (a + l)

alter table item add z bigint generated always as (a) stored;
--=> a

alter table item add z numeric generated always as (n * 2) stored;
--=> (n * (2)::numeric)

alter table item add z numeric(10,2) generated always as (n * a) stored;
--=> (n * (a)::numeric)

alter table item add z text generated always as (t || v) stored;
--=> (t || (v)::text)

alter table item add z text generated always as (v) stored;
--=> v

alter table item add z text generated always as (lower(t)) stored;
--=> lower(t)

alter table item add z text generated always as (v20 || ' ' || t) stored;
--=> (((v20)::text || ' '::text) || t)

alter table item add z text generated always as (coalesce(t, '') || coalesce(v, '')) stored;
--=> (COALESCE(t, ''::text) || (COALESCE(v, ''::character varying))::text)

alter table item add z text generated always as ((a::text)) stored;
--=> (a)::text

alter table item add z text generated always as (case when ok then 'y' else 'n' end) stored;
--=> \nCASE\n    WHEN ok THEN 'y'::text\n    ELSE 'n'::text\nEND

alter table item add z varchar(10) generated always as (t) stored;
--=> t

alter table item add z varchar(10) generated always as (upper(v)) stored;
--=> upper((v)::text)

alter table item add z tsvector generated always as (to_tsvector('english', t)) stored;
--=> to_tsvector('english'::regconfig, t)

alter table item add z tsvector generated always as (to_tsvector('english', coalesce(t, '') || ' ' || coalesce(v, ''))) stored;
--=> to_tsvector('english'::regconfig, ((COALESCE(t, ''::text) || ' '::text) || (COALESCE(v, ''::character varying))::text))

alter table item add z tsvector generated always as (setweight(to_tsvector('simple', t), 'A') || setweight(to_tsvector('simple', v), 'B')) stored;
--=> (setweight(to_tsvector('simple'::regconfig, t), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (v)::text), 'B'::"char"))

alter table item add z boolean generated always as (a > 0) stored;
--=> (a > 0)

alter table item add z boolean generated always as (a is null) stored;
--=> (a IS NULL)

alter table item add z jsonb generated always as (jb -> 'a') stored;
--=> (jb -> 'a'::text)

alter table item add z text generated always as (jb ->> 'a') stored;
--=> (jb ->> 'a'::text)

alter table item add z integer generated always as ((jb ->> 'a')::int) stored;
--=> ((jb ->> 'a'::text))::integer

alter table item add z date generated always as (ts::date) stored;
--=> (ts)::date

alter table item add z date generated always as ((tz at time zone 'UTC')::date) stored;
--12,13=> (timezone('UTC'::text, tz))::date
--14,15,16,17,18=> ((tz AT TIME ZONE 'UTC'::text))::date

alter table item add z timestamp generated always as (tz at time zone 'UTC') stored;
--12,13=> timezone('UTC'::text, tz)
--14,15,16,17,18=> (tz AT TIME ZONE 'UTC'::text)

alter table item add z interval generated always as (ts - ts) stored;
--=> (ts - ts)

alter table item add z tstzrange generated always as (tstzrange(tz, tz + interval '1 day')) stored;
--! 42P17 generation expression is not immutable

alter table item add z daterange generated always as (daterange(d, d2)) stored;
--=> daterange(d, d2)

alter table item add z text[] generated always as (array[t, v]) stored;
--=> ARRAY[t, (v)::text]

alter table item add z text generated always as (md5(t)) stored;
--=> md5(t)

alter table item add z double precision generated always as (f / 2) stored;
--=> (f / (2)::double precision)

alter table item add z integer generated always as (length(t)) stored;
--=> length(t)

alter table item add z bytea generated always as (sha256(by)) stored;
--=> sha256(by)

alter table item add z uuid generated always as (md5(t)::uuid) stored;
--=> (md5(t))::uuid

alter table item add z integer generated always as (extract(year from d)) stored;
--12,13=> date_part('year'::text, d)
--14,15,16,17,18=> EXTRACT(year FROM d)

alter table item add z numeric generated always as (extract(year from ts)) stored;
--12,13=> date_part('year'::text, ts)
--14,15,16,17,18=> EXTRACT(year FROM ts)

alter table item add z integer generated always as (s) stored;
--=> s

alter table item add z smallint generated always as (a) stored;
--=> a

alter table item add z text generated always as (a) stored;
--=> a

alter table item add z integer generated always as (t) stored;
--! 42804 column "z" is of type integer but default expression is of type text

alter table item add z integer generated always as (random()) stored;
--! 42P17 generation expression is not immutable

alter table item add z timestamptz generated always as (now()) stored;
--! 42P17 generation expression is not immutable

alter table item add z text generated always as (to_char(ts, 'YYYY')) stored;
--! 42P17 generation expression is not immutable

alter table item add z text generated always as (tz::text) stored;
--! 42P17 generation expression is not immutable

alter table item add z date generated always as (tz::date) stored;
--! 42P17 generation expression is not immutable

alter table item add z text generated always as (concat(t, v)) stored;
--! 42P17 generation expression is not immutable

alter table item add z integer generated always as ((select 1)) stored;
--! 0A000 cannot use subquery in column generation expression

alter table item add z integer generated always as (sum(a)) stored;
--! 42803 aggregate functions are not allowed in column generation expressions

alter table item add z integer generated always as (nope) stored;
--! 42703 column "nope" does not exist

alter table item add z tsvector generated always as (to_tsvector(t)) stored;
--! 42P17 generation expression is not immutable

alter table item add z integer generated always as (generate_series(1, 2)) stored;
--! 0A000 set-returning functions are not allowed in column generation expressions

create table z (z numeric default '0xffffffffffffffffffffffffffffffffffff');
--12,13,14,15! 22P02 invalid input syntax for type numeric: "0xffffffffffffffffffffffffffffffffffff"
--16,17,18=> '22300745198530623141535718272648361505980415'::numeric

create table z (z numeric default '-0x_1F ');
--12,13,14,15! 22P02 invalid input syntax for type numeric: "-0x_1F "
--16,17,18=> '-31'::numeric

create table z (z numeric default '0o777777777777777777777777777777777777777777777777777777');
--12,13,14,15! 22P02 invalid input syntax for type numeric: "0o777777777777777777777777777777777777777777777777777777"
--16,17,18=> '5846006549323611672814739330865132078623730171903'::numeric

create table z (z numeric default '0b');
--! 22P02 invalid input syntax for type numeric: "0b"

create table z (z numeric default '1e1_0');
--12,13,14,15! 22P02 invalid input syntax for type numeric: "1e1_0"
--16,17,18=> '10000000000'::numeric

create table z (z numeric default '1_0.5_0');
--12,13,14,15! 22P02 invalid input syntax for type numeric: "1_0.5_0"
--16,17,18=> 10.50

create table z (z numeric default '1e200000');
--! 22003 value overflows numeric format

create table z (z numeric default '1e-16384');
--! 22003 value overflows numeric format

create table z (z numeric default '1e2147483648');
--! 22003 value overflows numeric format

create table z (z numeric default '1e99999999999999999999');
--! 22003 value overflows numeric format

create table z (z numeric default '0e200000');
--=> '0'::numeric

create table z (z numeric default '00012.50');
--=> 12.50

create table z (z numeric default '-0.00');
--=> 0.00

create table z (z numeric default '1e');
--! 22P02 invalid input syntax for type numeric: "1e"

create table z (z jsonb default '1e200000');
--! 22003 value overflows numeric format

create table z (z json default '1e200000');
--=> '1e200000'::json

create table z (z integer[] default '{{{{{{{1}}}}}}}');
--12,13,14,15,16! 54000 number of array dimensions (7) exceeds the maximum allowed (6)
--17,18! 54000 number of array dimensions exceeds the maximum allowed (6)

create table z (z integer[] default '{{{{{{{{');
--12,13,14,15,16! 54000 number of array dimensions (7) exceeds the maximum allowed (6)
--17,18! 54000 number of array dimensions exceeds the maximum allowed (6)

create table z (z integer[] default '[1:1][1:1][1:1][1:1][1:1][1:1][1:1]={{{{{{{1}}}}}}}');
--12,13,14,15,16! 54000 number of array dimensions (7) exceeds the maximum allowed (6)
--17,18! 54000 number of array dimensions exceeds the maximum allowed (6)

create table z (z integer[] default '{{{{{{1}}}}}}');
--=> '{{{{{{1}}}}}}'::integer[]

create table z (z tsquery default '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a');
--=> '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!''a'''::tsquery

create table z (z tsquery default '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!a');
--! XX000 tsquery stack too small

create table z (z tsvector default 'b:2 a b:1A c:3 a:7');
--=> '''a'':7 ''b'':1A,2 ''c'':3'::tsvector

create table z (z xml default e'<?xml version="1.0"?>\n<a/>');
--=> '<a/>'::xml

create table z (z xml default e'<?xml version="1.0"?>\n\n<a/>');
--=> '\n<a/>'::xml

create table z (z xml default e'<?xml version="1.0"?>x');
--=> 'x'::xml

create table z (z xml default e'a\x0bb');
--! 2200N invalid XML content

create table z (z xml default e'<!-- a\x01 -->');
--! 2200N invalid XML content

create table z (z xml default e'<a b="\x01"/>');
--! 2200N invalid XML content

create table z (z xml default e'<![CDATA[\x01]]>');
--! 2200N invalid XML content

create table z (z xml default '<a>&#xffff;</a>');
--! 2200N invalid XML content

create table z (z xml default '<a>&#xfffd;</a>');
--=> '<a>&#xfffd;</a>'::xml

create table z (z regnamespace default 'nope');
--! 3F000 schema "nope" does not exist

create table z (z regclass default 'a.b.c.d');
--! 42601 improper relation name (too many dotted names): a.b.c.d

create table z (z float8 default ' -NaN ');
--=> 'NaN'::double precision

create table z (z float8 default '0X1P3');
--=> '8'::double precision

create table z (z real default 'INFINITY');
--=> 'Infinity'::real

create table z (z date default '13/13/2024');
--! 22008 date/time field value out of range: "13/13/2024"

create table z (z timestamp default '31/12/2024');
--! 22008 date/time field value out of range: "31/12/2024"

create table z (z timestamptz default '2024-02-30');
--! 22008 date/time field value out of range: "2024-02-30"

create table z (z date default '2024-02-30');
--! 22008 date/time field value out of range: "2024-02-30"

