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

create table z (z integer default '0');

create table z (z integer default -1);

create table z (z integer default +1);

create table z (z integer default 1 + 1);

create table z (z integer default 1.5);

create table z (z integer default '1'::integer);

create table z (z integer default null);

create table z (z integer default (null));

create table z (z integer default null::integer);

create table z (z integer default 0x1F);

create table z (z smallint default 0);

create table z (z smallint default '3');

create table z (z smallint default 1::smallint);

create table z (z bigint default 0);

create table z (z bigint default '5');

create table z (z bigint default 3000000000);

create table z (z bigint default -3000000000);

create table z (z bigint default 1::bigint);

create table z (z bigint default 1.0);

create table z (z numeric default 0);

create table z (z numeric default 0.0);

create table z (z numeric default '1.50');

create table z (z numeric default 1e10);

create table z (z numeric default 1e-3);

create table z (z numeric default -0.5);

create table z (z numeric default 'NaN');

create table z (z numeric default 'Infinity');

create table z (z numeric default '-inf');

create table z (z numeric(10,2) default 0);

create table z (z numeric(10,2) default 1.005);

create table z (z numeric(10,2) default '3');

create table z (z numeric(5,0) default 1);

create table z (z real default 0);

create table z (z real default 1.5);

create table z (z real default '1e10');

create table z (z real default 0.1::real);

create table z (z double precision default 0);

create table z (z double precision default 0.1);

create table z (z double precision default '1e-10');

create table z (z double precision default 'NaN');

create table z (z double precision default '-Infinity');

create table z (z float(10) default 1);

create table z (z float(30) default 1);

create table z (z decimal default 1);

create table z (z decimal(4) default 1);

create table z (z boolean default true);

create table z (z boolean default false);

create table z (z boolean default 't');

create table z (z boolean default 'yes');

create table z (z boolean default 'off');

create table z (z boolean default '1');

create table z (z boolean default not true);

create table z (z boolean default 1::boolean);

create table z (z boolean default 1 = 1);

create table z (z text default '');

create table z (z text default 'a');

create table z (z text default 'it''s');

create table z (z text default E'a\nb');

create table z (z text default E'\\x');

create table z (z text default 'a\b');

create table z (z text default $$dollar$$);

create table z (z text default $q$it's$q$);

create table z (z text default U&'\0041');

create table z (z text default 'a' 'b');

create table z (z text default 1);

create table z (z text default 1.5);

create table z (z text default true);

create table z (z text default now());

create table z (z text default current_user);

create table z (z text default 'a' || 'b');

create table z (z text default 'a'::varchar);

create table z (z text default '2020-01-01'::date);

create table z (z text default (1 + 1)::text);

create table z (z text default gen_random_uuid());

create table z (z text default gen_random_uuid()::text);

create table z (z text default to_char(now(), 'YYYY'));

create table z (z text default 'a' collate "C");

create table z (z varchar default 'a');

create table z (z varchar(10) default 'a');

create table z (z varchar(10) default '');

create table z (z varchar(3) default 'abc');

create table z (z varchar(10) default 1);

create table z (z varchar(10) default 'a'::text);

create table z (z varchar(10) default 'a' || 'b');

create table z (z varchar(10) default current_user);

create table z (z varchar(10) default lower('A'));

create table z (z varchar(10) default null::varchar);

create table z (z character varying(5)[] default '{a}');

create table z (z char default 'a');

create table z (z char(3) default 'a');

create table z (z char(3) default 'abc');

create table z (z char(3) default 1);

create table z (z bpchar default 'a ');

create table z (z name default 'a');

create table z (z name default current_user);

create table z (z "char" default 'a');

create table z (z "char" default 'abc');

create table z (z bytea default '\x00');

create table z (z bytea default 'abc');

create table z (z bytea default E'\\000');

create table z (z bytea default 'a'::bytea);

create table z (z bytea default '');

create table z (z date default '2020-01-01');

create table z (z date default '2020-1-2');

create table z (z date default '20200102');

create table z (z date default 'Jan 2, 2020');

create table z (z date default '2 January 2020');

create table z (z date default '01/02/2020');

create table z (z date default 'infinity');

create table z (z date default 'epoch');

create table z (z date default '0044-03-15 BC');

create table z (z date default current_date);

create table z (z date default now());

create table z (z date default current_date + 1);

create table z (z date default current_timestamp::date);

create table z (z date default '2020-01-01'::date);

create table z (z date default date '2020-01-01');

create table z (z date default (now() + interval '1 day')::date);

create table z (z time default '10:00');

create table z (z time default '10:00:00.123456');

create table z (z time default '04:05 PM');

create table z (z time default '040506');

create table z (z time default '0405');

create table z (z time default 'allballs');

create table z (z time default localtime);

create table z (z time default current_time);

create table z (z time(0) default '10:00:00.7');

create table z (z time(3) default '10:00:00.1234');

create table z (z time with time zone default '10:00+02');

create table z (z time with time zone default '10:00:00 -03:30');

create table z (z timetz default current_time);

create table z (z timestamp default '2020-01-01');

create table z (z timestamp default '2020-01-01 10:00');

create table z (z timestamp default '2020-01-01T10:00:00.5');

create table z (z timestamp default '2020-01-01 24:00');

create table z (z timestamp default 'infinity');

create table z (z timestamp default '-infinity');

create table z (z timestamp default 'epoch');

create table z (z timestamp default now());

create table z (z timestamp default current_timestamp);

create table z (z timestamp default localtimestamp);

create table z (z timestamp default localtimestamp(2));

create table z (z timestamp default now() at time zone 'utc');

create table z (z timestamp default (now() at time zone 'utc'));

create table z (z timestamp default timezone('utc', now()));

create table z (z timestamp default timezone('utc'::text, now()));

create table z (z timestamp default current_date);

create table z (z timestamp(3) default now());

create table z (z timestamp(0) default '2020-01-01 10:00:00.6');

create table z (z timestamp with time zone default '2020-01-01');

create table z (z timestamp with time zone default '2020-01-01 10:00+02');

create table z (z timestamptz default '2020-01-01 10:00:00Z');

create table z (z timestamptz default '2020-01-01 10:00 EST');

create table z (z timestamptz default now());

create table z (z timestamptz default current_timestamp);

create table z (z timestamptz default current_timestamp(3));

create table z (z timestamptz default clock_timestamp());

create table z (z timestamptz default now() + interval '1 day');

create table z (z timestamptz default now() + '1 day');

create table z (z timestamptz default now() + '1 day'::interval);

create table z (z timestamptz default (now() + interval '30 days'));

create table z (z timestamptz default 'infinity'::timestamptz);

create table z (z timestamptz default to_timestamp(0));

create table z (z timestamptz default date_trunc('day', now()));

create table z (z timestamptz(3) default now());

create table z (z timestamptz default '1970-01-01 00:00:00+00'::timestamp with time zone);

create table z (z interval default '1 day');

create table z (z interval default '1 day 2 hours');

create table z (z interval default '1:30');

create table z (z interval default '1 year 2 months 3 days 04:05:06.7');

create table z (z interval default '-1 day +2 hours');

create table z (z interval default 'P1DT2H');

create table z (z interval default '1 week');

create table z (z interval default '1.5 days');

create table z (z interval default '90 minutes');

create table z (z interval default '2 days ago');

create table z (z interval default '1 12:00');

create table z (z interval default '1-2');

create table z (z interval default '@ 1 minute');

create table z (z interval default interval '1' hour);

create table z (z interval default interval '1' year);

create table z (z interval default interval '10' minute);

create table z (z interval default interval '5' second);

create table z (z interval default '0');

create table z (z interval default '1 mon'::interval * 2);

create table z (z interval hour default '3');

create table z (z interval day to second default '1 02:03:04');

create table z (z interval(0) default '1.6 seconds');

create table z (z interval year default '3 years 2 months');

create table z (z uuid default 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');

create table z (z uuid default gen_random_uuid());

create table z (z uuid default md5('a')::uuid);

create table z (z json default '{}');

create table z (z json default '{"b": 1,  "a":2}');

create table z (z json default '[1, 2]');

create table z (z json default 'null');

create table z (z json default '"x"');

create table z (z json default '{}'::json);

create table z (z json default json_build_object('a', 1));

create table z (z jsonb default '{}');

create table z (z jsonb default '[]');

create table z (z jsonb default '{"b": 1,  "a":2}');

create table z (z jsonb default '{"a": 1.50, "c": 1e3, "bb": [true, null]}');

create table z (z jsonb default '"\u00e9"');

create table z (z jsonb default '{"a":1,"a":2}');

create table z (z jsonb default 'null'::jsonb);

create table z (z jsonb default '{}'::jsonb);

create table z (z jsonb default '[{"k": "v"}]'::jsonb);

create table z (z jsonb default jsonb_build_object());

create table z (z jsonb default jsonb_build_object('a', now()));

create table z (z jsonb default to_jsonb(1));

create table z (z jsonb default '{}'::json);

create table z (z inet default '10.0.0.1');

create table z (z inet default '10.0.0.1/24');

create table z (z inet default '::1');

create table z (z inet default '2001:DB8::/32');

create table z (z inet default '192.168.0.1/32');

create table z (z cidr default '10.0.0.0/8');

create table z (z cidr default '10.1');

create table z (z cidr default '10.0.0.0');

create table z (z macaddr default '08-00-2b-01-02-03');

create table z (z macaddr default '08002b010203');

create table z (z macaddr8 default '08:00:2b:01:02:03:04:05');

create table z (z bit default B'1');

create table z (z bit(4) default '1010');

create table z (z bit(4) default B'1010');

create table z (z bit(4) default X'A');

create table z (z bit varying default B'101');

create table z (z varbit(8) default '101');

create table z (z bit(4) default 5::bit(4));

create table z (z integer[] default '{}');

create table z (z integer[] default '{1,2,3}');

create table z (z integer[] default '{ 1 , 2 }');

create table z (z integer[] default array[1, 2]);

create table z (z integer[] default array[]::integer[]);

create table z (z integer[] default '{}'::integer[]);

create table z (z integer[] default '{{1,2},{3,4}}');

create table z (z integer[] default '{1,NULL}');

create table z (z bigint[] default array[1, 2]);

create table z (z bigint[] default '{1}');

create table z (z text[] default '{}');

create table z (z text[] default '{a,b}');

create table z (z text[] default '{"a b","c,d"}');

create table z (z text[] default '{"a\"b",NULL,"NULL"}');

create table z (z text[] default array['a', 'b']);

create table z (z text[] default array['a', 'b']::text[]);

create table z (z text[] default array[]::text[]);

create table z (z text[] default array['a'::varchar]);

create table z (z text[] default '{}'::text[]);

create table z (z varchar[] default '{a}');

create table z (z varchar(5)[] default array['a']);

create table z (z numeric[] default '{1.50,2}');

create table z (z boolean[] default '{t,f,true}');

create table z (z date[] default '{2020-1-1}');

create table z (z timestamptz[] default '{"2020-01-01 10:00+02"}');

create table z (z jsonb[] default '{}');

create table z (z jsonb[] default array['{}'::jsonb]);

create table z (z uuid[] default '{}');

create table z (z int4range default '[1,5]');

create table z (z int4range default '(1,5)');

create table z (z int4range default 'empty');

create table z (z int4range default '[,5)');

create table z (z int4range default int4range(1, 5));

create table z (z int8range default '[1,10]');

create table z (z numrange default '[1.0,2.50]');

create table z (z numrange default '(,)');

create table z (z tsrange default '[2020-01-01,2020-02-01)');

create table z (z tstzrange default '[2020-01-01 00:00+00,)');

create table z (z tstzrange default tstzrange(now(), null));

create table z (z daterange default '[2020-01-01,2020-01-31]');

create table z (z int4range[] default '{"[1,3)"}');

create table z (z money default 0);

create table z (z money default '1.5');

create table z (z money default 12.34);

create table z (z point default '(1,2)');

create table z (z point default '1,2');

create table z (z point default point(1, 2));

create table z (z box default '((0,0),(1,1))');

create table z (z line default '{1,2,3}');

create table z (z lseg default '[(0,0),(1,1)]');

create table z (z path default '((0,0),(1,1))');

create table z (z polygon default '((0,0),(1,1),(1,0))');

create table z (z circle default '<(0,0),1>');

create table z (z tsvector default 'a b a');

create table z (z tsvector default 'b:2 a:1A');

create table z (z tsvector default '');

create table z (z tsvector default to_tsvector('simple', 'x'));

create table z (z tsquery default 'a & b');

create table z (z tsquery default 'a|!b');

create table z (z tsquery default 'a <-> b');

create table z (z tsquery default '(a | b) & c');

create table z (z xml default '<a/>');

create table z (z oid default 1);

create table z (z oid default '1');

create table z (z regclass default 'item');

create table z (z regclass default 's1.seq2');

create table z (z regtype default 'int4');

create table z (z regtype default 'character varying');

create table z (z regproc default 'twice');

create table z (z regprocedure default 'twice(int)');

create table z (z regnamespace default 's1');

create table z (z regconfig default 'english');

create table z (z pg_lsn default '0/16B3748');

create table z (z level default 'low');

create table z (z level default 'very high');

create table z (z level default 'low'::level);

create table z (z level[] default '{low,high}');

create table z (z level[] default array['low']::level[]);

create table z (z s1.mood default 'it''s');

create table z (z s1.mood default 'ok'::s1.mood);

create table z (z positive default 1);

create table z (z positive default '1');

create table z (z positive default 1::positive);

create table z (z word default 'a');

create table z (z word default 'a'::word);

create table z (z word default 'a' || 'b');

create table z (z positive[] default '{1,2}');

create table z (z pair default '(1,a)');

create table z (z pair default row(1, 'a'));

create table z (z pair default row(1, 'a')::pair);

create table z (z pair default null);

create table z (z pair default '(,)');

create table z (z pair default '(1,"a b")');

create table z (z pair[] default array[row(1, 'a')::pair]);

create table z (z integer default nextval('seq'));

create table z (z integer default nextval('seq'::regclass));

create table z (z integer default nextval('public.seq'));

create table z (z bigint default nextval('s1.seq2'));

create table z (z bigint default nextval('s1."Seq Three"'));

create table z (z bigint default nextval('s1."Seq Three"'::text::regclass));

create table z (z integer default currval('seq') + 1);

create table z (z text default nextval('seq')::text);

create table z (z text default 'INV-' || nextval('seq'));

create table z (z text default lpad(nextval('seq')::text, 6, '0'));

create table z (z text default 'a' || lpad(nextval('seq'::regclass)::text, 3, '0'));

create table z (z integer default floor(random() * 10));

create table z (z integer default (floor(random() * 10))::int);

create table z (z integer default extract(year from now()));

create table z (z integer default date_part('year', now()));

create table z (z integer default cast('5' as integer));

create table z (z integer default twice(2));

create table z (z integer default s1.thrice(1));

create table z (z text default describe('x'));

create table z (z text default describe('x', suffix => 'y'));

create table z (z integer default case when true then 1 else 2 end);

create table z (z text default case when random() > 0.5 then 'a' else 'b' end);

create table z (z text default coalesce(current_setting('app.user', true), 'none'));

create table z (z uuid default current_setting('app.user', true)::uuid);

create table z (z uuid default nullif(current_setting('app.user', true), '')::uuid);

create table z (z text default substring(md5(random()::text) from 1 for 8));

create table z (z text default encode(sha256('x'), 'hex'));

create table z (z text default upper(substr(md5(random()::text), 1, 6)));

create table z (z bigint default (extract(epoch from now()) * 1000)::bigint);

create table z (z bigint default extract(epoch from now()) * 1000);

create table z (z text default array_to_string(array['a', 'b'], ','));

create table z (z boolean default current_user = 'admin');

create table z (z text default session_user);

create table z (z name default current_schema);

create table z (z text default current_database());

create table z (z text default version());

create table z (z integer default ('{1,2}'::int[])[1]);

create table z (z text default (array['a','b'])[1]);

create table z (z text default '1'::int::text);

create table z (z integer default '1'::text::int);

create table z (z date default '2020-01-01'::text::date);

create table z (z text default 1::text || 'a');

create table z (z numeric(3,1) default 1::numeric(5,2));

create table z (z integer default -(-1));

create table z (z integer default - 1);

create table z (z integer default 2 ^ 3);

create table z (z integer default ~1);

create table z (z integer default 7 / 2);

create table z (z text default null);

create table z (z jsonb default null);

create table z (z integer[] default null);

create table z (z integer default a);

create table z (z integer default (select 1));

create table z (z integer default sum(1));

create table z (z integer default generate_series(1, 2));

create table z (z integer default 'abc');

create table z (z integer default '');

create table z (z integer default '1.5');

create table z (z integer default true);

create table z (z integer default now());

create table z (z integer default '{1}'::int[]);

create table z (z boolean default 0);

create table z (z boolean default 'maybe');

create table z (z boolean default 2);

create table z (z date default 'yesterday at noon');

create table z (z date default '2020-13-01');

create table z (z date default '2020-02-30');

create table z (z date default 'abc');

create table z (z date default 5);

create table z (z time default '25:00');

create table z (z time default 'abc');

create table z (z timestamp default '2020-01-01 25:00');

create table z (z timestamp default 'nonsense');

create table z (z timestamptz default '2020-01-01 10:00+99');

create table z (z interval default 'abc');

create table z (z interval default '1 foo');

create table z (z uuid default 'abc');

create table z (z uuid default '');

create table z (z json default '{a: 1}');

create table z (z json default '');

create table z (z jsonb default '{"a": }');

create table z (z jsonb default 'abc');

create table z (z inet default 'abc');

create table z (z inet default '300.1.1.1');

create table z (z cidr default '10.0.0.1/8');

create table z (z macaddr default '08');

create table z (z bit(4) default B'10101');

create table z (z bit(4) default '12');

create table z (z integer[] default '1,2');

create table z (z integer[] default '{1,a}');

create table z (z integer[] default '{1,2');

create table z (z int4range default '[5,1]');

create table z (z int4range default '1,2');

create table z (z int4range default '[a,b]');

create table z (z numeric default 'abc');

create table z (z numeric(3,1) default 'abc');

create table z (z real default 'abc');

create table z (z double precision default '1e400');

create table z (z smallint default 40000);

create table z (z smallint default '40000');

create table z (z integer default 3000000000);

create table z (z integer default '3000000000');

create table z (z bigint default 99999999999999999999);

create table z (z bigint default '99999999999999999999');

create table z (z varchar(2) default 'abc');

create table z (z char(2) default 'abc');

create table z (z level default 'nope');

create table z (z level default 1);

create table z (z positive default 'x');

create table z (z pair default '(1)');

create table z (z pair default 'x');

create table z (z regclass default 'nope');

create table z (z bytea default '\xf');

create table z (z text default undefined_function());

create table z (z text default undefined_column);

create table z (z text default lower(1));

create table z (z nosuchtype default 1);

create table z (z money default 'abc');

create table z (z xml default 5);

alter table item add z integer generated always as (a + b) stored;

alter table item add z integer generated always as (twice(a)) stored;

alter table item add z bigint generated always as (a + l) stored;

alter table item add z bigint generated always as (a) stored;

alter table item add z numeric generated always as (n * 2) stored;

alter table item add z numeric(10,2) generated always as (n * a) stored;

alter table item add z text generated always as (t || v) stored;

alter table item add z text generated always as (v) stored;

alter table item add z text generated always as (lower(t)) stored;

alter table item add z text generated always as (v20 || ' ' || t) stored;

alter table item add z text generated always as (coalesce(t, '') || coalesce(v, '')) stored;

alter table item add z text generated always as ((a::text)) stored;

alter table item add z text generated always as (case when ok then 'y' else 'n' end) stored;

alter table item add z varchar(10) generated always as (t) stored;

alter table item add z varchar(10) generated always as (upper(v)) stored;

alter table item add z tsvector generated always as (to_tsvector('english', t)) stored;

alter table item add z tsvector generated always as (to_tsvector('english', coalesce(t, '') || ' ' || coalesce(v, ''))) stored;

alter table item add z tsvector generated always as (setweight(to_tsvector('simple', t), 'A') || setweight(to_tsvector('simple', v), 'B')) stored;

alter table item add z boolean generated always as (a > 0) stored;

alter table item add z boolean generated always as (a is null) stored;

alter table item add z jsonb generated always as (jb -> 'a') stored;

alter table item add z text generated always as (jb ->> 'a') stored;

alter table item add z integer generated always as ((jb ->> 'a')::int) stored;

alter table item add z date generated always as (ts::date) stored;

alter table item add z date generated always as ((tz at time zone 'UTC')::date) stored;

alter table item add z timestamp generated always as (tz at time zone 'UTC') stored;

alter table item add z interval generated always as (ts - ts) stored;

alter table item add z tstzrange generated always as (tstzrange(tz, tz + interval '1 day')) stored;

alter table item add z daterange generated always as (daterange(d, d2)) stored;

alter table item add z text[] generated always as (array[t, v]) stored;

alter table item add z text generated always as (md5(t)) stored;

alter table item add z double precision generated always as (f / 2) stored;

alter table item add z integer generated always as (length(t)) stored;

alter table item add z bytea generated always as (sha256(by)) stored;

alter table item add z uuid generated always as (md5(t)::uuid) stored;

alter table item add z integer generated always as (extract(year from d)) stored;

alter table item add z numeric generated always as (extract(year from ts)) stored;

alter table item add z integer generated always as (s) stored;

alter table item add z smallint generated always as (a) stored;

alter table item add z text generated always as (a) stored;

alter table item add z integer generated always as (t) stored;

alter table item add z integer generated always as (random()) stored;

alter table item add z timestamptz generated always as (now()) stored;

alter table item add z text generated always as (to_char(ts, 'YYYY')) stored;

alter table item add z text generated always as (tz::text) stored;

alter table item add z date generated always as (tz::date) stored;

alter table item add z text generated always as (concat(t, v)) stored;

alter table item add z integer generated always as (z) stored;

alter table item add z integer generated always as ((select 1)) stored;

alter table item add z integer generated always as (sum(a)) stored;

alter table item add z integer generated always as (nope) stored;

alter table item add z tsvector generated always as (to_tsvector(t)) stored;

alter table item add z integer generated always as (generate_series(1, 2)) stored;

