CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'it''s fine');
CREATE DOMAIN app.positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN word AS varchar(12);
CREATE TYPE app.pair AS (x integer, y text);
CREATE FUNCTION app.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 * 2';
CREATE FUNCTION label(t text, n integer DEFAULT 3, p text DEFAULT 'x') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION label(t text[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION total(VARIADIC n numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION app.first_of(a anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE SEQUENCE app.numbers;
CREATE TABLE r (
  i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean,
  t text, v varchar, v20 varchar(20), c char, c5 char(5), nm name, d date, ts timestamp, tz timestamptz, tm time, ttz timetz,
  iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb varbit, ia integer[], ta text[], va varchar(10)[],
  na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd word, pr app.pair, oi oid,
  mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", "Mixed Case" integer, "select" text
);
CREATE TABLE app.s (id integer PRIMARY KEY, r_id integer, name text NOT NULL, amount numeric(12,3), at timestamptz, tags text[], kind app.mood);
CREATE TABLE app."T two" (id integer, s_id bigint, label varchar(30), doc jsonb, flag boolean, day date);
CREATE VIEW app.seen AS SELECT id, name, amount FROM app.s WHERE amount > 0;
CREATE FUNCTION fired() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';

-- cases

create table z (z jsonpath default '1.5e3');
--=> '1500'::jsonpath

create table z (z boolean default 'of');
--=> false

create table z (z regnamespace default 'pAp a.b');
--! 42602 invalid name syntax

create table z (z app.mood default 'it''s fine');
--=> 'it''s fine'::app.mood

create table z (z box[] default '{(1,2),(0,000);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z jsonb default '1.50');
--=> '1.50'::jsonb

create table z (z regtype default 'integer');
--=> 'integer'::regtype

create table z (z money default '+3  ');
--=> '$3.00'::money

create table z (z numrange default '(-Infinity,NaN]');
--=> '(-Infinity,NaN]'::numrange

create table z (z tsquery default 'a <-> (b <-> c)');
--=> '''a'' <-> ( ''b'' <-> ''c'' )'::tsquery

create table z (z int4range default '(1,2)');
--=> 'empty'::int4range

create table z (z pg_lsn default '0/16B3748');
--=> '0/16B3748'::pg_lsn

create table z (z int4multirange default '{[1,2),2),}');
--! 22P02 malformed multirange literal: "{[1,2),2),}"

create table z (z app.pair default '(,( 1 ,a\,b)');
--! 22P02 malformed record literal: "(,( 1 ,a\\,b)"

create table z (z float8 default '[  12 am');
--! 22P02 invalid input syntax for type double precision: "[  12 am"

create table z (z regtype default 'nosuch');
--! 42704 type "nosuch" does not exist

create table z (z box[] default '{(1,2,(0,0);(3,4),(1,1)}');
--! 22P02 invalid input syntax for type box: "(1,2,(0,0)"

create table z (z boolean default 'no');
--=> false

create table z (z regoperator default 'pg_catalog.-(nnoe,tsqerY)');
--! 42704 type "nnoe" does not exist

create table z (z regprocedure default 'now\(*)');
--! 42601 syntax error at or near "*"

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-B(B6D-6BB9BD380A11}');
--! 22P02 invalid input syntax for type uuid: "{A0EEBC99-9C0B-4EF8-B(B6D-6BB9BD380A11}"

create table z (z text[] default '{a> b,"c\"d"}');
--=> '{"a> b","c\\"d"}'::text[]

create table z (z pg_snapshot default '12:10');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10"

create table z (z regtype default 'intccharaci.cword');
--! 3F000 schema "intccharaci" does not exist

create table z (z refcursor default 'c"');
--=> 'c"'::refcursor

create table z (z regproc default 'now');
--=> 'now'::regproc

create table z (z date default '5874897-12-31');
--=> '5874897-12-31'::date

create table z (z path default '((1,2))');
--=> '((1,2))'::path

create table z (z cidr default '2001:db8::/32');
--=> '2001:db8::/32'::cidr

create table z (z bigint default '--9223372036854775808');
--! 22P02 invalid input syntax for type bigint: "--9223372036854775808"

create table z (z bigint default '9223372036854775807');
--=> '9223372036854775807'::bigint

create table z (z date default '22024-02-29');
--=> '22024-02-29'::date

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z timetz default '04:05:06+02');
--=> '04:05:06+02'::time with time zone

create table z (z integer default '2147483648"');
--! 22P02 invalid input syntax for type integer: "2147483648""

create table z (z text[] default '{a b,"c\"d"}');
--=> '{"a b","c\\"d"}'::text[]

create table z (z regtype default '23');
--=> 'integer'::regtype

create table z (z refcursor default 'cc');
--=> 'cc'::refcursor

create table z (z regconfig default 'ngllsihh');
--! 42704 text search configuration "ngllsihh" does not exist

create table z (z date default '1999-1-8');
--=> '1999-01-08'::date

create table z (z tsvector default 'a 1C');
--=> '''1C'' ''a'''::tsvector

create table z (z smallint default '-32768');
--=> '-32768'::smallint

create table z (z date default 'Jaanuary 8, 99 BC');
--! 22007 invalid input syntax for type date: "Jaanuary 8, 99 BC"

create table z (z bigint default '0 bc1o7');
--! 22P02 invalid input syntax for type bigint: "0 bc1o7"

create table z (z pg_lsn default 'FFFFFFFF/FFFFFFFF*');
--! 22P02 invalid input syntax for type pg_lsn: "FFFFFFFF/FFFFFFFF*"

create table z (z app.pair default '(1,2,3)');
--! 22P02 malformed record literal: "(1,2,3)"

create table z (z lseg default '[(1,2),(),(3,4)]');
--! 22P02 invalid input syntax for type lseg: "[(1,2),(),(3,4)]"

create table z (z json default '');
--! 22P02 invalid input syntax for type json

create table z (z circle default '<1,2,3>');
--=> '<(1,2),3>'::circle

create table z (z xid default '1');
--=> '1'::xid

create table z (z macaddr default '08002b010203');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z daterange default '[202-4-01-01,202402-01]');
--! 22007 invalid input syntax for type date: "202-4-01-01"

create table z (z regrole default 'hrolhrole');
--! 42704 role "hrolhrole" does not exist

create table z (z timestamp default 'Thu Jan 8 04::05:06 1999');
--! 22007 invalid input syntax for type timestamp: "Thu Jan 8 04::05:06 1999"

create table z (z line default '{0,,1}}');
--! 22P02 invalid input syntax for type line: "{0,,1}}"

create table z (z tsquery default 'a & (b | c) & d');
--=> '''a'' & ( ''b'' | ''c'' ) & ''d'''::tsquery

create table z (z line default '{1,2,3');
--! 22P02 invalid input syntax for type line: "{1,2,3"

create table z (z regtype default 'app.moo');
--! 42704 type "app.moo" does not exist

create table z (z integer default '1_;0000');
--! 22P02 invalid input syntax for type integer: "1_;0000"

create table z (z inet default '10.1/16');
--=> '10.1.0.0/16'::inet

create table z (z timestamp default 'eopch');
--! 22007 invalid input syntax for type timestamp: "eopch"

create table z (z xml default '<a>x</a0>');
--! 2200N invalid XML content

create table z (z regrole default 'postgres');
--! 0A000 constant of the type regrole cannot be used here

create table z (z box default '(1,2),(0,0)');
--=> '(1,2),(0,0)'::box

create table z (z varbit default '10101');
--=> '10101'::bit varying

create table z (z inet default 'fe80::1/10');
--=> 'fe80::1/10'::inet

create table z (z smallint default '77267');
--! 22003 value "77267" is out of range for type smallint

create table z (z regclass default 'a.b.c.d');
--! 42601 improper relation name (too many dotted names): a.b.c.d

create table z (z regdictionary default 'engllish_stem');
--! 42704 text search dictionary "engllish_stem" does not exist

create table z (z float8 default '-0_$');
--! 22P02 invalid input syntax for type double precision: "-0_$"

create table z (z time default '0llballs');
--! 22007 invalid input syntax for type time: "0llballs"

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z box[] default '{(1,2,)(0,0);(3,4),(1,1)}');
--! 22P02 invalid input syntax for type box: "(1,2,)(0,0)"

create table z (z xid8 default '@-1e');
--14,15=> '0'::xid8
--16,17,18! 22P02 invalid input syntax for type xid8: "@-1e"

create table z (z bytea default '\x0aFF!');
--! 22023 invalid hexadecimal digit: "!"

create table z (z oidvector default '*');
--! 22P02 invalid input syntax for type oid: "*"

create table z (z path default '((1,2,(3,4),(5,6))');
--! 22P02 invalid input syntax for type path: "((1,2,(3,4),(5,6))"

create table z (z numrange default '[1.0,2.5]');
--=> '[1.0,2.5]'::numrange

create table z (z oid default '4294967296am');
--! 22P02 invalid input syntax for type oid: "4294967296am"

create table z (z macaddr8 default '08-00-2b-01-02-03-04-05');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z regcollation default '"C"');
--=> '"C"'::regcollation

create table z (z pg_snapshot default '1:10:');
--=> '1:10:'::pg_snapshot

create table z (z varbit default 'X1f1');
--=> '000111110001'::bit varying

create table z (z lseg default '((1,2),(3,4))');
--=> '[(1,2),(3,4)]'::lseg

create table z (z int4range default '[51,5)');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z bit(4) default '"1012');
--! 22P02 """ is not a valid binary digit

create table z (z timestamp default '2024-01-01 24:00');
--=> '2024-01-02 00:00:00'::timestamp without time zone

create table z (z time default '04:05:06.789');
--=> '04:05:06.789'::time without time zone

create table z (z varbit default 'b1a');
--! 22P02 "a" is not a valid binary digit

create table z (z tid default '(0,65535){');
--=> '(0,65535)'::tid

create table z (z pg_snapshot default '1:1:');
--=> '1:1:'::pg_snapshot

create table z (z float8 default '1eee400');
--! 22P02 invalid input syntax for type double precision: "1eee400"

create table z (z xid default '1');
--=> '1'::xid

create table z (z name default 'abc');
--=> 'abc'::name

create table z (z jsonpath default '$.** ? (@ like_regex "^a" flag "i")');
--=> '$.**?(@ like_regex "^a" flag "i")'::jsonpath

create table z (z txid_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z jsonb default '1.50');
--=> '1.50'::jsonb

create table z (z pg_lsn default '0/16B374');
--=> '0/16B374'::pg_lsn

create table z (z cidr default '10.12..3/32');
--! 22P02 invalid input syntax for type cidr: "10.12..3/32"

create table z (z name default 'ABc');
--=> 'ABc'::name

create table z (z time default 'T04:05');
--=> '04:05:00'::time without time zone

create table z (z smallint default '7 ;');
--! 22P02 invalid input syntax for type smallint: "7 ;"

create table z (z jsonb default '1e2');
--=> '100'::jsonb

create table z (z interval default '@ 1 minute ago');
--=> '-00:01:00'::interval

create table z (z numeric default '1e-5');
--=> 0.00001

create table z (z regcollation default 'deh');
--! 42704 collation "deh" for encoding "UTF8" does not exist

create table z (z pg_snapshot default '10:220:10,1,415');
--! 22P02 invalid input syntax for type pg_snapshot: "10:220:10,1,415"

create table z (z inet default '::ffff:1:::1.2.3.4');
--! 22P02 invalid input syntax for type inet: "::ffff:1:::1.2.3.4"

create table z (z cid default '1');
--=> '1'::cid

create table z (z box default '(1,NaéN),(2,0)');
--! 22P02 invalid input syntax for type box: "(1,NaéN),(2,0)"

create table z (z varbit default '{');
--! 22P02 "{" is not a valid binary digit

create table z (z timetz default '10:20:30.5| gmt');
--=> '10:20:30.5+00'::time with time zone

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z regconfig default 'n[osu.e');
--14,15! 3F000 schema "n[osu" does not exist
--16,17,18! 42704 text search configuration "n[osu.e" does not exist

create table z (z regtype default 'varchar(5)');
--=> 'character varying'::regtype

create table z (z oidvector default ')');
--! 22P02 invalid input syntax for type oid: ")"

create table z (z regdictionary default 'siplle');
--! 42704 text search dictionary "siplle" does not exist

create table z (z boolean default 'FALSE');
--=> false

create table z (z regnamespace default '"""app"');
--! 3F000 schema ""app" does not exist

create table z (z oidvector default '\');
--! 22P02 invalid input syntax for type oid: "\\"

create table z (z tstzrange default '[eopch,now]');
--! 22007 invalid input syntax for type timestamp with time zone: "eopch"

create table z (z numeric default 'In-finity');
--! 22P02 invalid input syntax for type numeric: "In-finity"

create table z (z cid default '42904967295');
--14,15=> '4250261631'::cid
--16,17,18! 22003 value "42904967295" is out of range for type cid

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z txid_snapshot default '12:1:0');
--! 22P02 invalid input syntax for type pg_snapshot: "12:1:0"

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z polygon default '9');
--! 22P02 invalid input syntax for type polygon: "9"

create table z (z bytea default '\001\377');
--=> '\\x01ff'::bytea

create table z (z money default '.5)0');
--! 22P02 invalid input syntax for type money: ".5)0"

create table z (z regrole default 'postgres');
--! 0A000 constant of the type regrole cannot be used here

create table z (z app.pair default '(,);');
--! 22P02 malformed record literal: "(,);"

create table z (z json default '\n"');
--! 22P02 invalid input syntax for type json

create table z (z regrole default 'a.B$');
--! 42602 invalid name syntax

create table z (z boolean default 'FALSE');
--=> false

create table z (z app.mood default 'Sa,');
--! 22P02 invalid input value for enum app.mood: "Sa,"

create table z (z txid_snapshot default '1:1:');
--=> '1:1:'::txid_snapshot

create table z (z regnamespace default 'app#');
--! 3F000 schema "app#" does not exist

create table z (z box default '),(2,0)');
--! 22P02 invalid input syntax for type box: "),(2,0)"

create table z (z real default '1e-5[');
--! 22P02 invalid input syntax for type real: "1e-5["

create table z (z bit(4) default '1012]');
--! 22P02 "2" is not a valid binary digit

create table z (z regproc default 'app.Twice');
--=> 'app.twice'::regproc

create table z (z polygon default '(0,0),(1,1');
--! 22P02 invalid input syntax for type polygon: "(0,0),(1,1"

create table z (z refcursor default '');
--=> ''::refcursor

create table z (z uuid default '{A00EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--! 22P02 invalid input syntax for type uuid: "{A00EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}"

create table z (z date default '20011225T040506.789-07');
--=> '2001-12-25'::date

create table z (z int4range default ' [ 1 , 5 ) ');
--=> '[1,5)'::int4range

create table z (z name default 'abcam');
--=> 'abcam'::name

create table z (z boolean default 'off');
--=> false

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z regdictionary default 'english_stem');
--=> 'english_stem'::regdictionary

create table z (z bigint default '-922337230685477580');
--=> '-922337230685477580'::bigint

create table z (z macaddr8 default '08:00:2b:01:02:03:00-2B-01-02-03-04-05');
--! 22P02 invalid input syntax for type macaddr8: "08:00:2b:01:02:03:00-2B-01-02-03-04-05"

create table z (z app.mood default 'Ok');
--! 22P02 invalid input value for enum app.mood: "Ok"

create table z (z regoper default 'nosU+');
--! 42883 operator does not exist: nosU+

create table z (z xid8 default '18447644073709551615');
--14,15=> '18446744073709551615'::xid8
--16,17,18! 22003 value "18447644073709551615" is out of range for type xid8

create table z (z integer default '01');
--=> 1

create table z (z interval default '2 hours 3 in');
--! 22007 invalid input syntax for type interval: "2 hours 3 in"

create table z (z jsonpath default '$.** ? (@ like_regex "^a" flag "i")');
--=> '$.**?(@ like_regex "^a" flag "i")'::jsonpath

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z app.pair default '(1,"a b")');
--=> '(1,"a b")'::app.pair

create table z (z integer default '1_000');
--14,15! 22P02 invalid input syntax for type integer: "1_000"
--16,17,18=> 1000

create table z (z pg_lsn default '3748');
--! 22P02 invalid input syntax for type pg_lsn: "3748"

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z integer default '2147483648');
--! 22003 value "2147483648" is out of range for type integer

create table z (z macaddr default '08002b-010203');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z regproc default '-_');
--! 42883 function "-_" does not exist

create table z (z pg_lsn default 'é1/0');
--! 22P02 invalid input syntax for type pg_lsn: "é1/0"

create table z (z uuid default 'A{0EEBC99-C0b-4EF8-BB6D-6BB9BD380A11}}');
--! 22P02 invalid input syntax for type uuid: "A{0EEBC99-C0b-4EF8-BB6D-6BB9BD380A11}}"

create table z (z date default '20z24-02-29');
--! 22007 invalid input syntax for type date: "20z24-02-29"

create table z (z oid default '');
--! 22P02 invalid input syntax for type oid: ""

create table z (z circle default '<12,3>');
--! 22P02 invalid input syntax for type circle: "<12,3>"

create table z (z pg_lsn default '0/123456789');
--! 22P02 invalid input syntax for type pg_lsn: "0/123456789"

create table z (z lseg default '[(1,2),(3,4)');
--! 22P02 invalid input syntax for type lseg: "[(1,2),(3,4)"

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z regproc default '''-');
--! 42883 function "'-" does not exist

create table z (z numrange default '[10,9]');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z "char" default '\110');
--14=> '\\'::"char"
--15,16,17,18=> 'H'::"char"

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z regdictionary default 'simple');
--=> 'simple'::regdictionary

create table z (z json default '[]5');
--! 22P02 invalid input syntax for type json

create table z (z float8 default 'NaN');
--=> 'NaN'::double precision

create table z (z money default '1,2,3');
--=> '$123.00'::money

create table z (z regoper default 'osuéh');
--! 42883 operator does not exist: osuéh

create table z (z cidr default '10.1.2.3/32');
--=> '10.1.2.3/32'::cidr

create table z (z json default '"s\u00e9\n"');
--=> '"s\\u00e9\\n"'::json

create table z (z money default '($5.25)');
--=> '-$5.25'::money

create table z (z bigint default '-9223372036854775808');
--=> '-9223372036854775808'::bigint

create table z (z regoper default 'pg_catalog.!!');
--=> '!!'::regoper

create table z (z time default 'allb#alls');
--! 22007 invalid input syntax for type time: "allb#alls"

create table z (z macaddr8 default '08-00:2b:01:02:03:04:05');
--! 22P02 invalid input syntax for type macaddr8: "08-00:2b:01:02:03:04:05"

create table z (z tsvector default 'b:2 a:1 b:1C');
--=> '''a'':1 ''b'':1C,2'::tsvector

create table z (z oidvector default '11 2');
--=> '11 2'::oidvector

create table z (z tsvector default ''' ab'':5,6,5A');
--=> ''' ab'':5A,6'::tsvector

create table z (z oid default '');
--! 22P02 invalid input syntax for type oid: ""

create table z (z json default '{"a": [1, 2.5e3, null, true]}');
--=> '{"a": [1, 2.5e3, null, true]}'::json

create table z (z regclass default '"""T 1');
--! 42602 invalid name syntax

create table z (z numrange default '(-Infinity,NNa]');
--! 22P02 invalid input syntax for type numeric: "NNa"

create table z (z cidr default '20.0');
--=> '20.0.0.0/16'::cidr

create table z (z text[] default '{aa,b}');
--=> '{aa,b}'::text[]

create table z (z bigint default '-9223372036854775808');
--=> '-9223372036854775808'::bigint

create table z (z box[] default '({1,2),(0,0 );(34),(1,1),}');
--! 22P02 malformed array literal: "({1,2),(0,0 );(34),(1,1),}"

create table z (z app.mood default 'sa');
--! 22P02 invalid input value for enum app.mood: "sa"

create table z (z regoperator default 'none,int4)');
--! 22P02 expected a left parenthesis

create table z (z regcollation default '"C"');
--=> '"C"'::regcollation

create table z (z time default '04:05:06 PST');
--=> '04:05:06'::time without time zone

create table z (z timestamptz default '20011122T0405066-08');
--! 22007 invalid input syntax for type timestamp with time zone: "20011122T0405066-08"

create table z (z regclass default '-&');
--! 42P01 relation "-&" does not exist

create table z (z regoper default 'osuch');
--! 42883 operator does not exist: osuch

create table z (z regprocedure default '!');
--! 22P02 expected a left parenthesis

create table z (z oidvector default '1 x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z cidr default '128nUll');
--! 22P02 invalid input syntax for type cidr: "128nUll"

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z timestamp default '12.345 Jan 2020');
--! 22007 invalid input syntax for type timestamp: "12.345 Jan 2020"

create table z (z daterange default '[0001-01-01 BC,)');
--=> '["0001-01-01 BC",)'::daterange

create table z (z cid default '1x');
--14,15=> '1'::cid
--16,17,18! 22P02 invalid input syntax for type cid: "1x"

create table z (z bit(4) default '1010');
--=> '1010'::"bit"

create table z (z pg_lsn default 'FFFFFFFF/FFFFFFFF');
--=> 'FFFFFFFF/FFFFFFFF'::pg_lsn

create table z (z regproc default 'Pg_cattalo.onw');
--14,15! 3F000 schema "pg_cattalo" does not exist
--16,17,18! 42883 function "Pg_cattalo.onw" does not exist

create table z (z bit(4) default 'b110a0');
--! 22P02 "a" is not a valid binary digit

create table z (z box default '((1,2),(3,4))');
--=> '(3,4),(1,2)'::box

create table z (z int2vector default '');
--=> ''::int2vector

create table z (z time default '04:05:066.789');
--! 22008 date/time field value out of range: "04:05:066.789"

create table z (z regcollation default 'nosuchh/');
--! 42704 collation "nosuchh/" for encoding "UTF8" does not exist

create table z (z app.pair default '(1,2,3)');
--! 22P02 malformed record literal: "(1,2,3)"

create table z (z bigint default '92233720316854775807');
--! 22003 value "92233720316854775807" is out of range for type bigint

create table z (z "char" default 'a');
--=> 'a'::"char"

create table z (z bit(4) default '101');
--=> '101'::"bit"

create table z (z regconfig default 'g.simple');
--14,15! 3F000 schema "g" does not exist
--16,17,18! 42704 text search configuration "g.simple" does not exist

create table z (z regcollation default 'default');
--=> '"default"'::regcollation

create table z (z text[] default 'z",NULL,"null"}');
--! 22P02 malformed array literal: "z",NULL,"null"}"

create table z (z regdictionary default 'sim=xple');
--! 42704 text search dictionary "sim=xple" does not exist

create table z (z tid default '(1,2)');
--=> '(1,2)'::tid

create table z (z money default '(1.005');
--=> '-$1.01'::money

create table z (z int2vector default '1 22  3*');
--14! 22P02 invalid input syntax for type integer: "3*"
--15,16,17,18! 22P02 invalid input syntax for type smallint: "3*"

create table z (z numeric default '.y');
--! 22P02 invalid input syntax for type numeric: ".y"

create table z (z text[] default '{,}');
--! 22P02 malformed array literal: "{,}"

create table z (z jsonb default '{"aa":1,"b":{"c":"\\"}}');
--=> '{"b": {"c": "\\\\"}, "aa": 1}'::jsonb

create table z (z real default 'e-50');
--! 22P02 invalid input syntax for type real: "e-50"

create table z (z regconfig default 'english');
--=> 'english'::regconfig

create table z (z time default '04:0:0 PssT');
--! 22007 invalid input syntax for type time: "04:0:0 PssT"

create table z (z json default '-0.5');
--=> '-0.5'::json

create table z (z polygon default '(1,2)');
--=> '((1,2))'::polygon

create table z (z regclass default 'app."T two"');
--=> 'app."T two"'::regclass

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z line default '(1,2),(e1,4)');
--! 22P02 invalid input syntax for type line: "(1,2),(e1,4)"

create table z (z integer default '1000');
--=> 1000

create table z (z regproc default 'App');
--! 42883 function "App" does not exist

create table z (z regconfig default 'eglish');
--! 42704 text search configuration "eglish" does not exist

create table z (z regoper default 'nosuch');
--! 42883 operator does not exist: nosuch

create table z (z real default '167772217');
--=> '1.6777222e+08'::real

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z time default 'allbalLs');
--=> '00:00:00'::time without time zone

create table z (z json default 'nul');
--! 22P02 invalid input syntax for type json

create table z (z circle default '<(1,2),3>');
--=> '<(1,2),3>'::circle

create table z (z money default '({$5.25)');
--! 22P02 invalid input syntax for type money: "({$5.25)"

create table z (z numrange default '[11.0,2.5]');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z regcollation default '"C"');
--=> '"C"'::regcollation

create table z (z interval default '@ 1 minute ago');
--=> '-00:01:00'::interval

create table z (z path default '((1,2),(3,4),(5,6))');
--=> '((1,2),(3,4),(5,6))'::path

create table z (z tsquery default '.a & (b | c) & d');
--=> '''.a'' & ( ''b'' | ''c'' ) & ''d'''::tsquery

create table z (z jsonpath default '-.$a +( 2 * 3 % 4');
--! 42601 syntax error at or near "." of jsonpath input

create table z (z int4range default '[1/,5)');
--! 22P02 invalid input syntax for type integer: "1/"

create table z (z jsonpath default '-$.a + 2 * 3 % 4');
--=> '(-$."a" + (2 * 3) % 4)'::jsonpath

create table z (z bit(4) default 'XA');
--=> '1010'::"bit"

create table z (z nummultirange default '{[1.0,2.0),(2.0,3.0]}');
--=> '{[1.0,2.0),(2.0,3.0]}'::nummultirange

create table z (z integer[] default '{{1,22},{3,4}}');
--=> '{{1,22},{3,4}}'::integer[]

create table z (z money default '-12');
--=> '-$12.00'::money

create table z (z tsvector default 'a:1 b:2A,3:B');
--! 42601 syntax error in tsvector: "a:1 b:2A,3:B"

create table z (z nummultirange default '{[1.0,2.0),,2],[2,3]}');
--! 22P02 malformed multirange literal: "{[1.0,2.0),,2],[2,3]}"

create table z (z time default 'h04mm05');
--! 22007 invalid input syntax for type time: "h04mm05"

create table z (z macaddr8 default '080002b0102030405');
--=> '08:00:02:b0:10:20:30:40'::macaddr8

create table z (z json default '{"a": [1, 2..5e3, null, true]}');
--! 22P02 invalid input syntax for type json

create table z (z regdictionary default 'nosuéch');
--! 42704 text search dictionary "nosuéch" does not exist

create table z (z point default '(NaN,Infinity)');
--=> '(NaN,Infinity)'::point

create table z (z tid default '(1,)');
--=> '(1,0)'::tid

create table z (z interval default '1 04:5:06.7');
--=> '1 day 04:05:06.7'::interval

create table z (z regconfig default 'pg_catalog.simple');
--=> 'simple'::regconfig

create table z (z tstzrange default '[2024-01-01 00:00+000,)');
--=> '["2024-01-01 00:00:00+00",)'::tstzrange

create table z (z regtype default '23');
--=> 'integer'::regtype

create table z (z line default '((0,1),(2,55))');
--=> '{27,-1,1}'::line

create table z (z regconfig default 'english');
--=> 'english'::regconfig

create table z (z bit(4) default '10z1');
--! 22P02 "z" is not a valid binary digit

create table z (z tid default '(,065535)');
--=> '(0,65535)'::tid

create table z (z cid default '4294967295');
--=> '4294967295'::cid

create table z (z regnamespace default 'éapp');
--! 3F000 schema "éapp" does not exist

create table z (z integer default '+5');
--=> 5

create table z (z pg_snapshot default '12: bc1}0:');
--! 22P02 invalid input syntax for type pg_snapshot: "12: bc1}0:"

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z circle default '1,2),3null');
--! 22P02 invalid input syntax for type circle: "1,2),3null"

create table z (z inet default '::2_');
--! 22P02 invalid input syntax for type inet: "::2_"

create table z (z money default '11.5*0');
--! 22P02 invalid input syntax for type money: "11.5*0"

create table z (z real default '1e45');
--! 22003 "1e45" is out of range for type real

create table z (z point default ' ( 1x.53,-0)');
--! 22P02 invalid input syntax for type point: " ( 1x.53,-0)"

create table z (z time default '04:50:06.7 z');
--=> '04:50:06.7'::time without time zone

create table z (z money default '$-\1.005');
--! 22P02 invalid input syntax for type money: "$-\\1.005"

create table z (z nummultirange default '{[1,2],[2,]}');
--=> '{[1,)}'::nummultirange

create table z (z time default '04:05:06 P');
--! 22007 invalid input syntax for type time: "04:05:06 P"

create table z (z txid_snapshot default '1$$:');
--! 22P02 invalid input syntax for type pg_snapshot: "1$$:"

create table z (z time default '12:00 am');
--=> '00:00:00'::time without time zone

create table z (z smallint default '3276');
--=> '3276'::smallint

create table z (z oid default '429496296');
--=> '429496296'::oid

create table z (z pg_snapshot default '1:1:');
--=> '1:1:'::pg_snapshot

create table z (z oid default '1');
--=> '1'::oid

create table z (z real default '1e39');
--! 22003 "1e39" is out of range for type real

create table z (z xid8 default '1');
--=> '1'::xid8

create table z (z lseg default '((1,2),(3,4))');
--=> '[(1,2),(3,4)]'::lseg

create table z (z lseg default '3,4])');
--! 22P02 invalid input syntax for type lseg: "3,4])"

create table z (z regnamespace default 'app;');
--! 3F000 schema "app;" does not exist

create table z (z regdictionary default 'english_stem');
--=> 'english_stem'::regdictionary

create table z (z xml default '<a/>');
--=> '<a/>'::xml

create table z (z money default '1223456-12');
--! 22P02 invalid input syntax for type money: "1223456-12"

create table z (z time default '04:05 AM');
--=> '04:05:00'::time without time zone

create table z (z regnamespace default 'nosuch-');
--! 3F000 schema "nosuch-" does not exist

create table z (z int2vector default '1 2 3');
--=> '1 2 3'::int2vector

create table z (z numeric default '1_000.5');
--14,15! 22P02 invalid input syntax for type numeric: "1_000.5"
--16,17,18=> 1000.5

create table z (z time default '12:00 am');
--=> '00:00:00'::time without time zone

create table z (z pg_snapshot default '112:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "112:10:"

create table z (z regclass default '}}app."T t"');
--14,15! 3F000 schema "}}app" does not exist
--16,17,18! 42P01 relation "}}app.T t" does not exist

create table z (z time default '24:00:010=w_YOrk');
--! 22007 invalid input syntax for type time: "24:00:010=w_YOrk"

create table z (z timestamptz default '2024-01-01 0:00 met dst');
--=> '2023-12-31 22:00:00+00'::timestamp with time zone

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z regtype default '293');
--=> '293'::regtype

create table z (z "char" default '');
--=> ''::"char"

create table z (z timestamp default 'J2451187..5');
--! 22007 invalid input syntax for type timestamp: "J2451187..5"

create table z (z polygon default '((1,2))');
--=> '((1,2))'::polygon

create table z (z regoperator default 'pgg_catalog.-(none,int4)');
--! 42883 operator does not exist: pgg_catalog.-(none,int4)

create table z (z interval default '1.5 yeras');
--! 22007 invalid input syntax for type interval: "1.5 yeras"

create table z (z macaddr8 default '0800.2b01.0203.0405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z oidvector default '1 x.');
--! 22P02 invalid input syntax for type oid: "x."

create table z (z time default '0402 04:0');
--! 22007 invalid input syntax for type time: "0402 04:0"

create table z (z macaddr8 default '0800.2b01.0203.0405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z numrange default '["1",2)');
--=> '[1,2)'::numrange

create table z (z integer[] default '{}T}');
--! 22P02 malformed array literal: "{}T}"

create table z (z txid_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::txid_snapshot

create table z (z uuid default 'a0eebc99-9c0b-4ef8-bb6-d6bb9bd380a11');
--! 22P02 invalid input syntax for type uuid: "a0eebc99-9c0b-4ef8-bb6-d6bb9bd380a11"

create table z (z boolean default 'oN');
--=> true

create table z (z app.pair default '( 1 ,a,\b)');
--! 22P02 malformed record literal: "( 1 ,a,\\b)"

create table z (z uuid default '{0EEBC99-9C0B-E4F8-BB6D-6/BB9BD380A11}');
--! 22P02 invalid input syntax for type uuid: "{0EEBC99-9C0B-E4F8-BB6D-6/BB9BD380A11}"

create table z (z int4range default '5[,1]');
--! 22P02 malformed range literal: "5[,1]"

create table z (z nummultirange default '{(,1),[0,)}');
--=> '{(,)}'::nummultirange

create table z (z nummultirange default '{(,1),[0),}');
--! 22P02 malformed range literal: "[0)"

create table z (z jsonb default '"\ud813d\ude00"');
--! 22P02 invalid input syntax for type json

create table z (z jsonb default '{"aa":1,"b":{"c":"\\"}}');
--=> '{"b": {"c": "\\\\"}, "aa": 1}'::jsonb

create table z (z regoper default '+');
--! 42725 more than one operator named +

create table z (z boolean default 'o');
--! 22P02 invalid input syntax for type boolean: "o"

create table z (z interval default ' 11day');
--=> '11 days'::interval

create table z (z int2vector default '-');
--14! 22P02 invalid input syntax for type integer: "-"
--15,16,17,18! 22P02 invalid input syntax for type smallint: "-"

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z pg_snapshot default '1:"1');
--! 22P02 invalid input syntax for type pg_snapshot: "1:"1"

create table z (z xid8 default '000x100');
--14,15=> '0'::xid8
--16,17,18! 22P02 invalid input syntax for type xid8: "000x100"

create table z (z interval default '1 day');
--=> '1 day'::interval

create table z (z lseg default '[(1,2),(3,4)]');
--=> '[(1,2),(3,4)]'::lseg

create table z (z daterange default '[2024-01-0,2024-02-01]''');
--! 22P02 malformed range literal: "[2024-01-0,2024-02-01]'"

create table z (z "char" default 'x]');
--=> 'x'::"char"

create table z (z app.pair default ' (1,a)');
--=> '(1,a)'::app.pair

create table z (z numrange default '[10,ty,NN]');
--! 22P02 malformed range literal: "[10,ty,NN]"

create table z (z nummultirange default '{[1.0,2.0),(2.0,3.0]}');
--=> '{[1.0,2.0),(2.0,3.0]}'::nummultirange

create table z (z path default '(1,2),(3,4');
--! 22P02 invalid input syntax for type path: "(1,2),(3,4"

create table z (z money default '1,2,3');
--=> '$123.00'::money

create table z (z int4range default '[1,2147483647]');
--! 22003 integer out of range

create table z (z time default '04:05:06 PST');
--=> '04:05:06'::time without time zone

create table z (z polygon default '(1,2)');
--=> '((1,2))'::polygon

create table z (z int4multirange default '{[1,3)),[3,7)}');
--! 22P02 malformed multirange literal: "{[1,3)),[3,7)}"

create table z (z circle default '1,2,3');
--=> '<(1,2),3>'::circle

create table z (z jsonpath default '-$.a + 2 * 3 % 14');
--=> '(-$."a" + (2 * 3) % 14)'::jsonpath

create table z (z int4range default '[5,4,]');
--! 22P02 malformed range literal: "[5,4,]"

create table z (z tsvector default 'a b c');
--=> '''a'' ''b'' ''c'''::tsvector

create table z (z cidr default '10.1');
--=> '10.1.0.0/16'::cidr

create table z (z regdictionary default 'nosuch');
--! 42704 text search dictionary "nosuch" does not exist

create table z (z lseg default '[12,,3,4]');
--! 22P02 invalid input syntax for type lseg: "[12,,3,4]"

create table z (z lseg default '[,2,3,3,4]');
--! 22P02 invalid input syntax for type lseg: "[,2,3,3,4]"

create table z (z regprocedure default 'abs(integer4)');
--! 42704 type "integer4" does not exist

create table z (z macaddr default '08:00:2b:01:02:03');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z tid default '(0,65535)');
--=> '(0,65535)'::tid

create table z (z text[] default '{"x y",NULL:,"null"}');
--=> '{"x y",NULL:,"null"}'::text[]

create table z (z regdictionary default 'englishh_steMM');
--! 42704 text search dictionary "englishh_stemm" does not exist

create table z (z path default '[(1,2),(3,4)]');
--=> '[(1,2),(3,4)]'::path

create table z (z interval default '1.5 year?s');
--14,15,16=> '1 year 6 mons'::interval
--17,18! 22007 invalid input syntax for type interval: "1.5 year?s"

create table z (z json default '-01');
--! 22P02 invalid input syntax for type json

create table z (z timestamp default '12.345 aJn 2020');
--! 22007 invalid input syntax for type timestamp: "12.345 aJn 2020"

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z regprocedure default 'abs');
--! 22P02 expected a left parenthesis

create table z (z daterange default '[0001-01-01 BC,)');
--=> '["0001-01-01 BC",)'::daterange

create table z (z regoper default '|+');
--! 42883 operator does not exist: |+

create table z (z macaddr8 default '08002b:0102030405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z time default '24:00:00');
--=> '24:00:00'::time without time zone

create table z (z regclass default 'nosuch');
--! 42P01 relation "nosuch" does not exist

create table z (z xid default '1*');
--14,15=> '1'::xid
--16,17,18! 22P02 invalid input syntax for type xid: "1*"

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z nummultirange default '{(,1),0,)}');
--! 22P02 malformed multirange literal: "{(,1),0,)}"

create table z (z oidvector default '1 22 3');
--=> '1 22 3'::oidvector

create table z (z uuid default 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z regnamespace default '"app"');
--=> 'app'::regnamespace

create table z (z varbit default 'b:2');
--! 22P02 ":" is not a valid binary digit

create table z (z regcollation default 'pg_catalog."X"');
--! 42704 collation "pg_catalog.X" for encoding "UTF8" does not exist

create table z (z xid8 default '0x10');
--=> '16'::xid8

create table z (z money default '1234567890');
--=> '$1,234,567,890.00'::money

create table z (z xml default 'text');
--=> 'text'::xml

create table z (z regrole default 'postgres"');
--! 42704 role "postgres"" does not exist

create table z (z refcursor default '');
--=> ''::refcursor

create table z (z timetz default '04:05:06+0506+0730');
--! 22007 invalid input syntax for type time with time zone: "04:05:06+0506+0730"

create table z (z macaddr8 default '08002?b0102030405');
--! 22P02 invalid input syntax for type macaddr8: "08002?b0102030405"

create table z (z varbit default '10101');
--=> '10101'::bit varying

create table z (z tid default '(1),2)');
--! 22P02 invalid input syntax for type tid: "(1),2)"

create table z (z regdictionary default 'english_stem');
--=> 'english_stem'::regdictionary

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z timetz default '04:05-08:30');
--=> '04:05:00-08:30'::time with time zone

create table z (z integer default '1_000');
--14,15! 22P02 invalid input syntax for type integer: "1_000"
--16,17,18=> 1000

create table z (z xml default 'a</>');
--! 2200N invalid XML content

create table z (z refcursor default 'cc');
--=> 'cc'::refcursor

create table z (z cid default '4294967295');
--=> '4294967295'::cid

create table z (z cid default '1');
--=> '1'::cid

create table z (z polygon default '((0,0),(1,1),(1,0))');
--=> '((0,0),(1,1),(1,0))'::polygon

create table z (z real default '1.5');
--=> '1.5'::real

create table z (z nummultirange default '{[1.0,2.0),(2.0,3.0]}');
--=> '{[1.0,2.0),(2.0,3.0]}'::nummultirange

create table z (z txid_snapshot default '1:1:');
--=> '1:1:'::txid_snapshot

create table z (z line default '{1,2,)');
--! 22P02 invalid input syntax for type line: "{1,2,)"

create table z (z nummultirange default '{[1,2],[2,3]}');
--=> '{[1,3]}'::nummultirange

create table z (z tsquery default 'a & b');
--=> '''a'' & ''b'''::tsquery

create table z (z tid default '(0,6553(1,2)');
--! 22P02 invalid input syntax for type tid: "(0,6553(1,2)"

create table z (z txid_snapshot default '12'':10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12':10:"

create table z (z timetz default '04:05-08:e,30');
--! 22007 invalid input syntax for type time with time zone: "04:05-08:e,30"

create table z (z tsvector default 'a\ b:4*');
--=> '''a b'':4A'::tsvector

create table z (z numeric default '91..5');
--! 22P02 invalid input syntax for type numeric: "91..5"

create table z (z tsquery default 'a b< -> c');
--! 42601 syntax error in tsquery: "a b< -> c"

create table z (z time default '04é05');
--! 22007 invalid input syntax for type time: "04é05"

create table z (z oidvector default '1 x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z cidr default '224.1-');
--! 22P02 invalid input syntax for type cidr: "224.1-"

create table z (z "char" default '\9e@');
--=> '\\'::"char"

create table z (z bigint default '__0');
--! 22P02 invalid input syntax for type bigint: "__0"

create table z (z box[] default '{(1,2),(3,4),(1,1)}');
--! 22P02 invalid input syntax for type box: "(1,2),(3,4),(1,1)"

create table z (z regtype default 'inTtg&');
--! 42601 syntax error at or near "&"

create table z (z interval default '5 ms) 6 us');
--=> '00:00:00.005006'::interval

create table z (z lseg default '[(11,2),(3,4)]');
--=> '[(11,2),(3,4)]'::lseg

create table z (z time default '24:005 pm');
--! 22008 date/time field value out of range: "24:005 pm"

create table z (z int4multirange default '{[1,3,[5,7)}');
--! 22P02 malformed range literal: "[1,3,[5,7)"

create table z (z daterange default '[0001-fnity]');
--! 22P02 malformed range literal: "[0001-fnity]"

create table z (z text[] default '{a"b"}');
--! 22P02 malformed array literal: "{a"b"}"

create table z (z int4multirange default '{[1,2),T}');
--! 22P02 malformed multirange literal: "{[1,2),T}"

create table z (z regconfig default 'nosuchch');
--! 42704 text search configuration "nosuchch" does not exist

create table z (z lseg default '1,2,3,,,34');
--! 22P02 invalid input syntax for type lseg: "1,2,3,,,34"

create table z (z float8 default '123456789012345678');
--=> '1.2345678901234568e+17'::double precision

create table z (z xid8 default 'a1844674407371');
--14,15=> '0'::xid8
--16,17,18! 22P02 invalid input syntax for type xid8: "a1844674407371"

create table z (z timestamp default '19999-01och');
--! 22007 invalid input syntax for type timestamp: "19999-01och"

create table z (z "char" default 'a@*');
--=> 'a'::"char"

create table z (z "char" default 'a\9');
--=> 'a'::"char"

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z varbit default '10101');
--=> '10101'::bit varying

create table z (z pg_snapshot default '12:10:%');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:%"

create table z (z regcollation default '"CC"$efualt');
--! 42602 invalid name syntax

create table z (z money default '+ ');
--=> '$0.00'::money

create table z (z "char" default '\9');
--=> '\\'::"char"

create table z (z smallint default '32767');
--=> '32767'::smallint

create table z (z bigint default '9223372036854775808');
--! 22003 value "9223372036854775808" is out of range for type bigint

create table z (z real default '-in++f1e39');
--! 22P02 invalid input syntax for type real: "-in++f1e39"

create table z (z bigint default '1__0');
--! 22P02 invalid input syntax for type bigint: "1__0"

create table z (z bit(4) default '1102');
--! 22P02 "2" is not a valid binary digit

create table z (z regoperator default '=(text, ttext)');
--! 42704 type "ttext" does not exist

create table z (z xid8 default '18446744073709556115');
--14,15=> '18446744073709551615'::xid8
--16,17,18! 22003 value "18446744073709556115" is out of range for type xid8

create table z (z app.mood default 'ok');
--=> 'ok'::app.mood

create table z (z boolean default 'O');
--! 22P02 invalid input syntax for type boolean: "O"

create table z (z tstzrange default '["2024-01-01 10:00","202-401-02 10:00")');
--! 22008 date/time field value out of range: "202-401-02 10:00"

create table z (z boolean default '(no,');
--! 22P02 invalid input syntax for type boolean: "(no,"

create table z (z name default 'x y');
--=> 'x y'::name

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z numrange default '[1.0,2.5]');
--=> '[1.0,2.5]'::numrange

create table z (z time default '23:559:60');
--! 22008 date/time field value out of range: "23:559:60"

create table z (z regtype default 'app.mood');
--=> 'app.mood'::regtype

create table z (z regconfig default 'pg_catalog.simple>');
--! 42704 text search configuration "pg_catalog.simple>" does not exist

create table z (z regprocedure default 'abs(Integer)');
--=> 'abs(integer)'::regprocedure

create table z (z float8 default '1..5');
--! 22P02 invalid input syntax for type double precision: "1..5"

create table z (z pg_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::pg_snapshot

create table z (z txid_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z box[] default '{(1,2),(0,0);(,4),(1,1}');
--! 22P02 invalid input syntax for type box: "(,4),(1,1"

create table z (z timetz default '04:05:06 PST');
--=> '04:05:06-08'::time with time zone

create table z (z tsquery default '(a |  <-> (B <x y'' <2> z');
--! 42601 syntax error in tsquery: "(a |  <-> (B <x y' <2> z"

create table z (z cid default '1');
--=> '1'::cid

create table z (z tstzrange default '[2024-01-01 00:00+00,)');
--=> '["2024-01-01 00:00:00+00",)'::tstzrange

create table z (z regoper default 'pg_catalog.!!');
--=> '!!'::regoper

create table z (z regtype default '3');
--=> '3'::regtype

create table z (z oid default '4294967296');
--! 22003 value "4294967296" is out of range for type oid

create table z (z date default '&8-An--99');
--! 22007 invalid input syntax for type date: "&8-An--99"

create table z (z regclass default 'R');
--=> 'public.r'::regclass

create table z (z interval default '1 eek 2.5 days');
--! 22007 invalid input syntax for type interval: "1 eek 2.5 days"

create table z (z jsonpath default '($.a - 1).b.a - 1.abs()');
--14=> '(($."a" - 1)."b"."a" - 1.abs())'::jsonpath
--15,16,17,18! 42601 trailing junk after numeric literal at or near "1.a" of jsonpath input

create table z (z regrole default 'nosuchrs');
--! 42704 role "nosuchrs" does not exist

create table z (z tsquery default 'a b');
--! 42601 syntax error in tsquery: "a b"

create table z (z oidvector default '1e 2 3');
--! 22P02 invalid input syntax for type oid: "e 2 3"

create table z (z bytea default '');
--=> '\\x'::bytea

create table z (z interval default '');
--! 22007 invalid input syntax for type interval: ""

create table z (z bit(4) default '10');
--=> '10'::"bit"

create table z (z txid_snapshot default '1:1:,');
--! 22P02 invalid input syntax for type pg_snapshot: "1:1:,"

create table z (z timestamptz default '2024-01-01J2451187-08');
--! 22007 invalid input syntax for type timestamp with time zone: "2024-01-01J2451187-08"

create table z (z box default '1(,3,4');
--! 22P02 invalid input syntax for type box: "1(,3,4"

create table z (z oid default '4294967296');
--! 22003 value "4294967296" is out of range for type oid

create table z (z jsonpath default '$.t ? (@ tsart bc swith p)');
--! 42601 syntax error at or near " " of jsonpath input

create table z (z pg_snapshot default '1:1:');
--=> '1:1:'::pg_snapshot

create table z (z pg_snapshot default '1:1:');
--=> '1:1:'::pg_snapshot

create table z (z regproc default ':Tnow');
--! 42883 function ":Tnow" does not exist

create table z (z money default '($5..25)');
--! 22P02 invalid input syntax for type money: "($5..25)"

create table z (z text[] default '{a b,"c\"d"}');
--=> '{"a b","c\\"d"}'::text[]

create table z (z line default '{0,0,1}');
--! 22P02 invalid line specification: A and B cannot both be zero

create table z (z float8 default '1e1e5');
--! 22P02 invalid input syntax for type double precision: "1e1e5"

create table z (z regcollation default 'default @');
--! 42602 invalid name syntax

create table z (z cidr default '224..1');
--! 22P02 invalid input syntax for type cidr: "224..1"

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z date default '9990108');
--=> '0999-01-08'::date

create table z (z time default '04:05=%');
--=> '04:05:00'::time without time zone

create table z (z float8 default '123456789102346578');
--=> '1.2345678910234658e+17'::double precision

create table z (z bytea default '\x0a ff');
--=> '\\x0aff'::bytea

create table z (z money default '+3');
--=> '$3.00'::money

create table z (z bit(4) default 'b1010');
--=> '1010'::"bit"

create table z (z bigint default '9223372036854775808');
--! 22003 value "9223372036854775808" is out of range for type bigint

create table z (z cidr default '192.168');
--=> '192.168.0.0/24'::cidr

create table z (z bit(4) default '1012');
--! 22P02 "2" is not a valid binary digit

create table z (z regdictionary default 'egnlish_stem');
--! 42704 text search dictionary "egnlish_stem" does not exist

create table z (z macaddr8 default '08:00:2b:01:0203');
--=> '08:00:2b:ff:fe:01:02:03'::macaddr8

create table z (z regtype default 'varchar(5)');
--=> 'character varying'::regtype

create table z (z inet default '110.0001');
--! 22P02 invalid input syntax for type inet: "110.0001"

create table z (z timetz default '040506+0730');
--=> '04:05:06+07:30'::time with time zone

create table z (z boolean default '1');
--=> true

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z lseg default '[1,2,3,4]');
--=> '[(1,2),(3,4)]'::lseg

create table z (z pg_lsn default '0/16B3478');
--=> '0/16B3478'::pg_lsn

create table z (z regoperator default 'pg_catalog.-(none,int4)');
--=> '-(NONE,integer)'::regoperator

create table z (z regrole default 'nosuchrol.b');
--! 42602 invalid name syntax

create table z (z tsvector default '''it''''s'' x');
--=> '''it''''s'' ''x'''::tsvector

create table z (z regrole default 'a(.b');
--! 42602 invalid name syntax

create table z (z path default '(1,2),(3,4)');
--=> '((1,2),(3,4))'::path

create table z (z tid default '(0,65535)');
--=> '(0,65535)'::tid

create table z (z path default '[(,12),(3,4)]');
--! 22P02 invalid input syntax for type path: "[(,12),(3,4)]"

create table z (z bytea default '\x0a féf');
--! 22023 invalid hexadecimal digit: "é"

create table z (z box[] default '{(1,2),(0,0);;(3,4),(3,4),(1,1)}');
--! 22P02 malformed array literal: "{(1,2),(0,0);;(3,4),(3,4),(1,1)}"

create table z (z pg_snapshot default '10:20:10,14,15*');
--! 22P02 invalid input syntax for type pg_snapshot: "10:20:10,14,15*"

create table z (z regclass default '1259');
--=> 'pg_class'::regclass

create table z (z bytea default '\x0aFF');
--=> '\\x0aff'::bytea

create table z (z xml default '<?xml version=""1."?><a/>');
--! 2200N invalid XML content: invalid XML declaration

create table z (z regdictionary default 'english0_tsem');
--! 42704 text search dictionary "english0_tsem" does not exist

create table z (z jsonpath default '$.b[*].c');
--=> '$."b"[*]."c"'::jsonpath

create table z (z regtype default 'public.word');
--=> 'public.word'::regtype

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z date default '584789-1-321');
--! 22008 date/time field value out of range: "584789-1-321"

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z box default '(1,2),(0,0)');
--=> '(1,2),(0,0)'::box

create table z (z cidr default '2001::128');
--=> '2001::128/128'::cidr

create table z (z regclass default '"T two""');
--! 42602 invalid name syntax

create table z (z json default '[]');
--=> '[]'::json

create table z (z interval default 'P0001-02-03T04:05:06');
--=> '1 year 2 mons 3 days 04:05:06'::interval

create table z (z interval default '+1:2');
--=> '01:02:00'::interval

create table z (z nummultirange default '{[1.0,2.0),(2.0,3.0]}');
--=> '{[1.0,2.0),(2.0,3.0]}'::nummultirange

create table z (z uuid default 'a0eebc99-9c0b-4ef8-bb6d-6bbb9d34ef8-bb6d-6bb9bd38a011}');
--! 22P02 invalid input syntax for type uuid: "a0eebc99-9c0b-4ef8-bb6d-6bbb9d34ef8-bb6d-6bb9bd38a011}"

create table z (z regcollation default 'p_cataatalog."POSIX"');
--14,15! 3F000 schema "p_cataatalog" does not exist
--16,17,18! 42704 collation "p_cataatalog.POSIX" for encoding "UTF8" does not exist

create table z (z numrange default '(-Infinity,NaN] ');
--=> '(-Infinity,NaN]'::numrange

create table z (z timestamptz default '2024-01-01 uutc');
--! 22007 invalid input syntax for type timestamp with time zone: "2024-01-01 uutc"

create table z (z regrole default 'a.bb');
--! 42602 invalid name syntax

create table z (z varbit default 'b1');
--=> '1'::bit varying

create table z (z regconfig default 'pg_catalog.simple');
--=> 'simple'::regconfig

create table z (z txid_snapshot default '1:5');
--! 22P02 invalid input syntax for type pg_snapshot: "1:5"

create table z (z xid default '294967295');
--=> '294967295'::xid

create table z (z pg_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::pg_snapshot

create table z (z text[] default '{a b,"c\"d"}');
--=> '{"a b","c\\"d"}'::text[]

create table z (z smallint default '3276a7');
--! 22P02 invalid input syntax for type smallint: "3276a7"

create table z (z timestamp default '-infinity');
--=> '-infinity'::timestamp without time zone

create table z (z regoper default '+');
--! 42725 more than one operator named +

create table z (z "char" default '\10');
--=> '\\'::"char"

create table z (z line default '((12),(1,');
--! 22P02 invalid input syntax for type line: "((12),(1,"

create table z (z int4multirange default '{[5,am7),[1,6]}');
--! 22P02 invalid input syntax for type integer: "am7"

create table z (z time default '0405');
--=> '04:05:00'::time without time zone

create table z (z bigint default '1__0');
--! 22P02 invalid input syntax for type bigint: "1__0"

create table z (z text[] default '{a"b"}');
--! 22P02 malformed array literal: "{a"b"}"

create table z (z integer default ' 422 ');
--=> 422

create table z (z timetz default '0:405-08:30');
--! 22008 date/time field value out of range: "0:405-08:30"

create table z (z numrange default '=["1",2)');
--! 22P02 malformed range literal: "=["1",2)"

create table z (z int4multirange default '{[5,7),[1,6]}');
--=> '{[1,7)}'::int4multirange

create table z (z int4range default '5)&');
--! 22P02 malformed range literal: "5)&"

create table z (z cid default '4294967295');
--=> '4294967295'::cid

create table z (z date default '874897-1321-');
--! 22007 invalid input syntax for type date: "874897-1321-"

create table z (z inet default '::2');
--=> '::2'::inet

create table z (z time default '04:05:06.7 z(');
--=> '04:05:06.7'::time without time zone

create table z (z oid default '1');
--=> '1'::oid

create table z (z point default ' ,INfinity)');
--! 22P02 invalid input syntax for type point: " ,INfinity)"

create table z (z oidvector default '1 ');
--=> '1'::oidvector

create table z (z uuid default 'a0ee-c99-9c0b-4ef8-beebc999c0b4ef8bb6d6bb9bd380a11');
--! 22P02 invalid input syntax for type uuid: "a0ee-c99-9c0b-4ef8-beebc999c0b4ef8bb6d6bb9bd380a11"

create table z (z lseg default '[1,2,3,4]');
--=> '[(1,2),(3,4)]'::lseg

create table z (z inet default '1am::6:7:8');
--! 22P02 invalid input syntax for type inet: "1am::6:7:8"

create table z (z jsonpath default '..533e');
--! 42601 syntax error at or near "." of jsonpath input

create table z (z timetz default 'allballs');
--=> '00:00:00+00'::time with time zone

create table z (z integer[] default '{N}');
--! 22P02 invalid input syntax for type integer: "N"

create table z (z int4range default '[1,5)');
--=> '[1,5)'::int4range

create table z (z name default 'AACb');
--=> 'AACb'::name

create table z (z tsvector default 'a: b:2A,3B');
--! 42601 syntax error in tsvector: "a: b:2A,3B"

create table z (z regtype default 'integer[]]');
--! 42601 syntax error at or near "]"

create table z (z macaddr8 default '08:00:2b:01:02:03:04:05');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z xid default '4294967295');
--=> '4294967295'::xid

create table z (z regoperator default '||(text,text)');
--=> '||(text,text)'::regoperator

create table z (z polygon default '(1,2)');
--=> '((1,2))'::polygon

create table z (z varbit default '22');
--! 22P02 "2" is not a valid binary digit

create table z (z pg_lsn default '/1  0');
--! 22P02 invalid input syntax for type pg_lsn: "/1  0"

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z text[] default '{a"b"}');
--! 22P02 malformed array literal: "{a"b"}"

create table z (z text[] default '{{a},');
--! 22P02 malformed array literal: "{{a},"

create table z (z integer default 'x1F');
--! 22P02 invalid input syntax for type integer: "x1F"

create table z (z regprocedure default 'abs(integer)');
--=> 'abs(integer)'::regprocedure

create table z (z timetz default '04:05-08');
--=> '04:05:00-08'::time with time zone

create table z (z macaddr default '0800.2b01.0203');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z macaddr default '08:00:2b:01:02:03');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z json default '[]');
--=> '[]'::json

create table z (z interval default '1 day');
--=> '1 day'::interval

create table z (z float8 default '4.9e-30x1F');
--! 22P02 invalid input syntax for type double precision: "4.9e-30x1F"

create table z (z regproc default 'nosucch');
--! 42883 function "nosucch" does not exist

create table z (z float8 default 'aNN*');
--! 22P02 invalid input syntax for type double precision: "aNN*"

create table z (z date default 'y2001m02d04');
--14,15=> '2001-02-04'::date
--16,17,18! 22007 invalid input syntax for type date: "y2001m02d04"

create table z (z bytea default '\x0');
--! 22023 invalid hexadecimal data: odd number of digits

create table z (z numrange default '(-I"nfinity,NaN]');
--! 22P02 malformed range literal: "(-I"nfinity,NaN]"

create table z (z tsvector default 'a\ b:4*');
--=> '''a b'':4A'::tsvector

create table z (z regrole default '"postgres"');
--! 0A000 constant of the type regrole cannot be used here

create table z (z xml default '<a><b></a>');
--! 2200N invalid XML content

create table z (z pg_snapshot default '10:20:10,14,150');
--! 22P02 invalid input syntax for type pg_snapshot: "10:20:10,14,150"

create table z (z float8 default '1e-5|');
--! 22P02 invalid input syntax for type double precision: "1e-5|"

create table z (z regoperator default 'pg_catalog.-(none,int4()');
--! 22P02 improper type name

create table z (z daterange default '[000199-01-01 BC,)');
--=> '["0199-01-01 BC",)'::daterange

create table z (z regtype default 'integer');
--=> 'integer'::regtype

create table z (z xml default 'text');
--=> 'text'::xml

create table z (z tstzrange default '[2024-01-01 00:00+00,)');
--=> '["2024-01-01 00:00:00+00",)'::tstzrange

create table z (z smallint default '32767');
--=> '32767'::smallint

create table z (z bigint default '14775808');
--=> '14775808'::bigint

create table z (z int4range default 'emtp+y');
--! 22P02 malformed range literal: "emtp+y"

create table z (z regprocedure default 'lOwer(text)');
--=> 'lower(text)'::regprocedure

create table z (z real default '0.1');
--=> '0.1'::real

create table z (z text[] default '{"",a\,}');
--=> '{"","a,"}'::text[]

create table z (z bit(4) default '101z');
--! 22P02 "z" is not a valid binary digit

create table z (z lseg default '[1,22,3,4]');
--=> '[(1,22),(3,4)]'::lseg

create table z (z json default '{"a": [1, 2.5e3, null,, true]}');
--! 22P02 invalid input syntax for type json

create table z (z cid default ',1');
--14,15=> '0'::cid
--16,17,18! 22P02 invalid input syntax for type cid: ",1"

create table z (z daterange default '(204-01-01infinity]');
--! 22P02 malformed range literal: "(204-01-01infinity]"

create table z (z macaddr default '08002b:010203');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z app.pair default '( 1 ,a\,b)');
--=> '(1,"a,b")'::app.pair

create table z (z json default '{"a":1,"a":2}');
--=> '{"a":1,"a":2}'::json

create table z (z bigint default '-9223372036854775808');
--=> '-9223372036854775808'::bigint

create table z (z xml default 'a<>x</a>');
--! 2200N invalid XML content

create table z (z nummultirange default '{[1.0,2.),(2.0,3.0]}');
--=> '{[1.0,2),(2.0,3.0]}'::nummultirange

create table z (z money default '5.12%');
--! 22P02 invalid input syntax for type money: "5.12%"

create table z (z bit(4) default '101');
--=> '101'::"bit"

create table z (z polygon default '(0,0),(1,1)');
--=> '((0,0),(1,1))'::polygon

create table z (z regprocedure default 'ab(intger)');
--! 42704 type "intger" does not exist

create table z (z regtype default 'tipp.mood@');
--! 42601 syntax error at or near "@"

create table z (z numeric default '- ');
--! 22P02 invalid input syntax for type numeric: "- "

create table z (z tsvector default '''a .:b''5,6,5A b c');
--=> '''5,6,5A'' ''a .:b'' ''b'' ''c'''::tsvector

create table z (z regprocedure default 'lower(text)');
--=> 'lower(text)'::regprocedure

create table z (z txid_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::txid_snapshot

create table z (z bytea default 'a\\b');
--=> '\\x615c62'::bytea

create table z (z bytea default '\\b');
--=> '\\x5c62'::bytea

create table z (z daterange default '[20242024-01-01,2024-02-01]');
--! 22008 date out of range: "20242024-01-01"

create table z (z xml default '<a><b></a>');
--! 2200N invalid XML content

create table z (z regclass default 'nosh');
--! 42P01 relation "nosh" does not exist

create table z (z bit(4) default '1010');
--=> '1010'::"bit"

create table z (z line default '1,2,32');
--! 22P02 invalid input syntax for type line: "1,2,32"

create table z (z int4range default 'emmpteempty');
--! 22P02 malformed range literal: "emmpteempty"

create table z (z circle default '<(,2),3>');
--! 22P02 invalid input syntax for type circle: "<(,2),3>"

create table z (z point default ',2');
--! 22P02 invalid input syntax for type point: ",2"

create table z (z regrole default 'potgres');
--! 42704 role "potgres" does not exist

create table z (z regrole default 'a.bb');
--! 42602 invalid name syntax

create table z (z tsvector default '''''a b,5A');
--! 42601 syntax error in tsvector: "''a b,5A"

create table z (z regdictionary default 'simplee');
--! 42704 text search dictionary "simplee" does not exist

create table z (z inet default '2001:damb8::f:6:7:8');
--! 22P02 invalid input syntax for type inet: "2001:damb8::f:6:7:8"

create table z (z bit(4) default 'xA');
--=> '1010'::"bit"

create table z (z regclass default 'pg_cla.b..d');
--! 42602 invalid name syntax

create table z (z line default ',5))');
--! 22P02 invalid input syntax for type line: ",5))"

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z nummultirange default '{(,1),[0,)}');
--=> '{(,)}'::nummultirange

create table z (z regclass default '-&');
--! 42P01 relation "-&" does not exist

create table z (z name default 'abcc');
--=> 'abcc'::name

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z txid_snapshot default '02:0:10,14,1#');
--! 22P02 invalid input syntax for type pg_snapshot: "02:0:10,14,1#"

create table z (z "char" default 'ae');
--=> 'a'::"char"

create table z (z timetz default '04:05:06+2');
--=> '04:05:06+02'::time with time zone

create table z (z int4multirange default '{[1,3),[5,7)}}!');
--! 22P02 malformed multirange literal: "{[1,3),[5,7)}}!"

create table z (z bit(4) default 'x$A');
--! 22P02 "$" is not a valid hexadecimal digit

create table z (z regcollation default 'nosuch');
--! 42704 collation "nosuch" for encoding "UTF8" does not exist

create table z (z timestamptz default '1999-01-08 04:05:06 EST');
--=> '1999-01-08 09:05:06+00'::timestamp with time zone

create table z (z app.mood default 'Sadd');
--! 22P02 invalid input value for enum app.mood: "Sadd"

create table z (z nummultirange default '{[1,}');
--! 22P02 malformed multirange literal: "{[1,}"

create table z (z text[] default '%{a,b}=');
--! 22P02 malformed array literal: "%{a,b}="

create table z (z integer default ' 42 ''');
--! 22P02 invalid input syntax for type integer: " 42 '"

create table z (z oid default '0x1');
--14,15! 22P02 invalid input syntax for type oid: "0x1"
--16,17,18=> '1'::oid

create table z (z pg_lsn default '0/123456789');
--! 22P02 invalid input syntax for type pg_lsn: "0/123456789"

create table z (z inet default '::ffff:1.2.3.');
--! 22P02 invalid input syntax for type inet: "::ffff:1.2.3."

create table z (z date default '999.008');
--=> '0999-01-08'::date

create table z (z daterange default '(2024-01-01,infiinty]');
--! 22007 invalid input syntax for type date: "infiinty"

create table z (z regproc default 'abs');
--! 42725 more than one function named "abs"

create table z (z text[] default '{{,}"d"}');
--! 22P02 malformed array literal: "{{,}"d"}"

create table z (z integer[] default '[2][2]={{1,2},{3,4}}');
--=> '{{1,2},{3,4}}'::integer[]

create table z (z timestamp default '-infinity');
--=> '-infinity'::timestamp without time zone

create table z (z money default '-12');
--=> '-$12.00'::money

create table z (z line default '(0(,1)<,(2,5))');
--! 22P02 invalid input syntax for type line: "(0(,1)<,(2,5))"

create table z (z tsquery default '!(a & b)');
--=> '!( ''a'' & ''b'' )'::tsquery

create table z (z regclass default ' - ');
--! 42P01 relation "-" does not exist

create table z (z lseg default '[(1,2),(3,4)]');
--=> '[(1,2),(3,4)]'::lseg

create table z (z bytea default '00');
--=> '\\x3030'::bytea

create table z (z integer default '1_  000');
--! 22P02 invalid input syntax for type integer: "1_  000"

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z text[] default '"b"}');
--! 22P02 malformed array literal: ""b"}"

create table z (z json default '--0.5');
--! 22P02 invalid input syntax for type json

create table z (z regrole default 'postges');
--! 42704 role "postges" does not exist

create table z (z polygon default '((1,2))');
--=> '((1,2))'::polygon

create table z (z regtype default 'timeStamp with time zonea');
--! 42601 syntax error at or near "zonea"

create table z (z time default '12::00 am');
--=> '00:00:00'::time without time zone

create table z (z regtype default 'chaeracter varying');
--! 42601 syntax error at or near "varying"

create table z (z oidvector default '12  3');
--=> '12 3'::oidvector

create table z (z tsvector default 'a:1 B:2A,3B');
--=> '''B'':2A,3B ''a'':1'::tsvector

create table z (z regnamespace default 'app');
--=> 'app'::regnamespace

create table z (z money default '$-1.005');
--=> '-$1.01'::money

create table z (z box default '(11,NaN),(2,0)');
--=> '(11,NaN),(2,0)'::box

create table z (z uuid default 'a0eebc999c0b4ef8b6bd6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-b6bd-6bb9bd380a11'::uuid

create table z (z regdictionary default 'nosuhc');
--! 42704 text search dictionary "nosuhc" does not exist

create table z (z line default '{1,2,3}');
--=> '{1,2,3}'::line

create table z (z jsonb default '"\u0000"');
--! 22P05 unsupported Unicode escape sequence

create table z (z name default 'abnuullc');
--=> 'abnuullc'::name

create table z (z xml default '<a><b></a>');
--! 2200N invalid XML content

create table z (z int4range default ' [ 1 , 5 ) ');
--=> '[1,5)'::int4range

create table z (z regdictionary default 'simpel');
--! 42704 text search dictionary "simpel" does not exist

create table z (z regprocedure default 'app.twice(in])');
--! 22P02 improper type name

create table z (z float8 default 'e1x5');
--! 22P02 invalid input syntax for type double precision: "e1x5"

create table z (z pg_snapshot default '1:210:');
--=> '1:210:'::pg_snapshot

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z app.pair default '(1)');
--! 22P02 malformed record literal: "(1)"

create table z (z daterange default '(2024-01-01,nifinity]');
--! 22007 invalid input syntax for type date: "nifinity"

create table z (z line default '{0,0,1}');
--! 22P02 invalid line specification: A and B cannot both be zero

create table z (z name default 'x y');
--=> 'x y'::name

create table z (z integer default '0x1F ');
--14,15! 22P02 invalid input syntax for type integer: "0x1F "
--16,17,18=> 31

create table z (z numrange default '1",2)');
--! 22P02 malformed range literal: "1",2)"

create table z (z uuid default 'a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z regnamespace default 'nosucH');
--! 3F000 schema "nosuch" does not exist

create table z (z app.mood default 'ti''s fine');
--! 22P02 invalid input value for enum app.mood: "ti's fine"

create table z (z oidvector default '1 x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z name default 'abc');
--=> 'abc'::name

create table z (z int4multirange default '{[1,22),}');
--! 22P02 malformed multirange literal: "{[1,22),}"

create table z (z float8 default '123456789012345678');
--=> '1.2345678901234568e+17'::double precision

create table z (z point default '(1e4400,2)');
--! 22003 "1e4400" is out of range for type double precision

create table z (z timetz default '04:05:06 PST');
--=> '04:05:06-08'::time with time zone

create table z (z tsvector default 'a\\ b:4*"');
--! 42601 syntax error in tsvector: "a\\\\ b:4*""

create table z (z integer default '0x1F');
--14,15! 22P02 invalid input syntax for type integer: "0x1F"
--16,17,18=> 31

create table z (z regoper default '||/');
--=> '||/'::regoper

create table z (z regoperator default '+(intege-r)');
--! 42601 syntax error at or near "-"

create table z (z text[] default 'a"b"}');
--! 22P02 malformed array literal: "a"b"}"

create table z (z regcollation default 'default');
--=> '"default"'::regcollation

create table z (z smallint default '400000');
--! 22003 value "400000" is out of range for type smallint

create table z (z money default '.57');
--=> '$0.57'::money

create table z (z regproc default 'absz');
--! 42883 function "absz" does not exist

create table z (z box default '1,2,3,:4');
--! 22P02 invalid input syntax for type box: "1,2,3,:4"

create table z (z regnamespace default '".b');
--! 42602 invalid name syntax

create table z (z bigint default '-9223372036854775808');
--=> '-9223372036854775808'::bigint

create table z (z int2vector default '14 000');
--=> '14 0'::int2vector

create table z (z tstzrange default '[[epoch,now]');
--14=> '["1970-01-01 00:00:00+00","2026-11-28 06:11:23.264381+00"]'::tstzrange
--15=> '["1970-01-01 00:00:00+00","2026-11-28 06:11:36.143324+00"]'::tstzrange
--16=> '["1970-01-01 00:00:00+00","2026-11-28 06:11:54.542812+00"]'::tstzrange
--17=> '["1970-01-01 00:00:00+00","2026-11-28 06:12:07.671167+00"]'::tstzrange
--18=> '["1970-01-01 00:00:00+00","2026-11-28 06:12:19.30405+00"]'::tstzrange

create table z (z macaddr8 default '08002b0102030405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z inet default '::ffff:1.2.3.4');
--=> '::ffff:1.2.3.4'::inet

create table z (z int2vector default '');
--=> ''::int2vector

create table z (z integer[] default '{{},{}}');
--14,15,16! 22P02 malformed array literal: "{{},{}}"
--17,18=> '{}'::integer[]

create table z (z int2vector default '00');
--=> '0'::int2vector

create table z (z box default '((1,2),(3,4))');
--=> '(3,4),(1,2)'::box

create table z (z regprocedure default 'app.twice(int)');
--=> 'app.twice(integer)'::regprocedure

create table z (z app.pair default '(1,2,,3)');
--! 22P02 malformed record literal: "(1,2,,3)"

create table z (z tid default '(1,7000,)');
--! 22P02 invalid input syntax for type tid: "(1,7000,)"

create table z (z oidvector default ' ');
--=> ''::oidvector

create table z (z integer[] default '{ 1 , 2 }');
--=> '{1,2}'::integer[]

create table z (z integer default '1(');
--! 22P02 invalid input syntax for type integer: "1("

create table z (z regproc default 'pg_catlaog.now');
--14,15! 3F000 schema "pg_catlaog" does not exist
--16,17,18! 42883 function "pg_catlaog.now" does not exist

create table z (z smallint default '7 ');
--=> '7'::smallint

create table z (z regoper default 'pg_catalo@g.!!');
--14,15! 3F000 schema "pg_catalo@g" does not exist
--16,17,18! 42883 operator does not exist: pg_catalo@g.!!

create table z (z time default '04:05 AM');
--=> '04:05:00'::time without time zone

create table z (z real default '1e93');
--! 22003 "1e93" is out of range for type real

create table z (z regclass default 'pap.S)');
--14,15! 3F000 schema "pap" does not exist
--16,17,18! 42P01 relation "pap.s)" does not exist

create table z (z date default '5874897-12-31');
--=> '5874897-12-31'::date

create table z (z bit(4) default '101"');
--! 22P02 """ is not a valid binary digit

create table z (z int4multirange default '{[1,3),[3<,7)}');
--! 22P02 invalid input syntax for type integer: "3<"

create table z (z tsvector default 'bb accc aa');
--=> '''aa'' ''accc'' ''bb'''::tsvector

create table z (z text[] default 'a{""b}');
--! 22P02 malformed array literal: "a{""b}"

create table z (z interval default 'e13');
--! 22007 invalid input syntax for type interval: "e13"

create table z (z bit(4) default '101');
--=> '101'::"bit"

create table z (z regclass default '"T twO"');
--! 42P01 relation "T twO" does not exist

create table z (z macaddr default '08-00-2b-01-02-03');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z regnamespace default 'nosuch');
--! 3F000 schema "nosuch" does not exist

create table z (z regprocedure default 'nosUch(text)');
--! 42883 function "nosUch(text)" does not exist

create table z (z box[] default '{(1,2),(0,0)(;3,4),(1,1)}');
--! 22P02 invalid input syntax for type box: "(1,2),(0,0)("

create table z (z regproc default '--');
--! 42883 function "--" does not exist

create table z (z polygon default '((0,,0),(1,1),(1,0))');
--! 22P02 invalid input syntax for type polygon: "((0,,0),(1,1),(1,0))"

create table z (z tid default '(@1,2)');
--! 22P02 invalid input syntax for type tid: "(@1,2)"

create table z (z interval default 'P1Y2M3DT4H5M6S');
--=> '1 year 2 mons 3 days 04:05:06'::interval

create table z (z regnamespace default 'app>');
--! 3F000 schema "app>" does not exist

create table z (z regrole default '"postgretgres"');
--! 42704 role "postgretgres" does not exist

create table z (z regdictionary default 'english_stem');
--=> 'english_stem'::regdictionary

create table z (z inet default '10@.0.0.1');
--! 22P02 invalid input syntax for type inet: "10@.0.0.1"

create table z (z tsvector default 'a:1 b:2A,3B');
--=> '''a'':1 ''b'':2A,3B'::tsvector

create table z (z timetz default '2003-044-12 04:05 est');
--! 22007 invalid input syntax for type time with time zone: "2003-044-12 04:05 est"

create table z (z bytea default 'abc');
--=> '\\x616263'::bytea

create table z (z "char" default 'aa');
--=> 'a'::"char"

create table z (z regoper default 'pg_ccatalog.!!!');
--14,15! 3F000 schema "pg_ccatalog" does not exist
--16,17,18! 42883 operator does not exist: pg_ccatalog.!!!

create table z (z bigint default '9223372036854775808');
--! 22003 value "9223372036854775808" is out of range for type bigint

create table z (z app.pair default '(1,a)');
--=> '(1,a)'::app.pair

create table z (z polygon default '((1,2))');
--=> '((1,2))'::polygon

create table z (z oidvector default '1 [x,');
--! 22P02 invalid input syntax for type oid: "[x,"

create table z (z bit(4) default '101;');
--! 22P02 ";" is not a valid binary digit

create table z (z line default '{0,0,1}');
--! 22P02 invalid line specification: A and B cannot both be zero

create table z (z varbit default 'X1');
--=> '0001'::bit varying

create table z (z tsquery default 'a <->(b" <- >c)1');
--! 42601 syntax error in tsquery: "a <->(b" <- >c)1"

create table z (z lseg default '(1,2),(3,41,2,3,4]');
--! 22P02 invalid input syntax for type lseg: "(1,2),(3,41,2,3,4]"

create table z (z xid default '4294967295');
--=> '4294967295'::xid

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z timetz default '2003-04-12 04:5 est');
--=> '04:05:00-05'::time with time zone

create table z (z regtype default 'int4');
--=> 'integer'::regtype

create table z (z regclass default 'app.s ');
--=> 'app.s'::regclass

create table z (z polygon default '((12,))');
--! 22P02 invalid input syntax for type polygon: "((12,))"

create table z (z box default '1,,3,4');
--! 22P02 invalid input syntax for type box: "1,,3,4"

create table z (z regdictionary default 'simple');
--=> 'simple'::regdictionary

create table z (z real default '-infinity');
--=> '-Infinity'::real

create table z (z pg_lsn default '0/123456789');
--! 22P02 invalid input syntax for type pg_lsn: "0/123456789"

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z pg_lsn default '1/0 ');
--! 22P02 invalid input syntax for type pg_lsn: "1/0 "

create table z (z numrange default '[1"1",2)');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z smallint default '4?0000');
--! 22P02 invalid input syntax for type smallint: "4?0000"

create table z (z regclass default '1259');
--=> 'pg_class'::regclass

create table z (z app.mood default 'ok++');
--! 22P02 invalid input value for enum app.mood: "ok++"

create table z (z regoperator default 'pg_catalog.-(none,int4)ne,tsquery) ');
--! 22P02 improper type name

create table z (z macaddr8 default '08002b:0102030405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z circle default '1,2,3');
--=> '<(1,2),3>'::circle

create table z (z regcollation default 'dee[flut');
--! 42704 collation "dee[flut" for encoding "UTF8" does not exist

create table z (z numrange default '[1.00,2.5]am');
--! 22P02 malformed range literal: "[1.00,2.5]am"

create table z (z app.pair default '(1,"');
--! 22P02 malformed record literal: "(1,""

create table z (z macaddr8 default '08:00:2b:01:02:03');
--=> '08:00:2b:ff:fe:01:02:03'::macaddr8

create table z (z smallint default '-32768768');
--! 22003 value "-32768768" is out of range for type smallint

create table z (z circle default '(1,2),3');
--=> '<(1,2),3>'::circle

create table z (z int4range default ' [ 1 , 5 ) ');
--=> '[1,5)'::int4range

create table z (z json default '[ue]}');
--! 22P02 invalid input syntax for type json

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z xid8 default '0x10');
--=> '16'::xid8

create table z (z cid default '1');
--=> '1'::cid

create table z (z polygon default '0,0,1,1,2,2');
--=> '((0,0),(1,1),(2,2))'::polygon

create table z (z regrole default '"postgres"');
--! 0A000 constant of the type regrole cannot be used here

create table z (z regcollation default 'default');
--=> '"default"'::regcollation

create table z (z tsvector default 'a:1 b:2A,3B');
--=> '''a'':1 ''b'':2A,3B'::tsvector

create table z (z timetz default '04:05-08:30');
--=> '04:05:00-08:30'::time with time zone

create table z (z txid_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z tsvector default 'bb a ccc aa');
--=> '''a'' ''aa'' ''bb'' ''ccc'''::tsvector

create table z (z regtype default 'public.owdrith time zon[]');
--! 42601 syntax error at or near "time"

create table z (z regoperator default '!!(none,tsquaery)');
--! 42704 type "tsquaery" does not exist

create table z (z float8 default '4.99e324');
--! 22003 "4.99e324" is out of range for type double precision

create table z (z timetz default '040506+0730');
--=> '04:05:06+07:30'::time with time zone

create table z (z integer[] default '{UL},{{}}');
--14,15,16! 22P02 malformed array literal: "{UL},{{}}"
--17,18! 22P02 invalid input syntax for type integer: "UL"

create table z (z daterange default 'x(2024-01-01,infinity]');
--! 22P02 malformed range literal: "x(2024-01-01,infinity]"

create table z (z regcollation default 'default.');
--! 42602 invalid name syntax

create table z (z cidr default '10.0.0.00/88');
--! 22P02 invalid input syntax for type cidr: "10.0.0.00/88"

create table z (z lseg default '1,2,3,4');
--=> '[(1,2),(3,4)]'::lseg

create table z (z timetz default '04:05:06 PST');
--=> '04:05:06-08'::time with time zone

create table z (z cidr default '1 92.16172..16.0.0');
--! 22P02 invalid input syntax for type cidr: "1 92.16172..16.0.0"

create table z (z text[] default '{a""}');
--! 22P02 malformed array literal: "{a""}"

create table z (z interval default '1.5 years');
--=> '1 year 6 mons'::interval

create table z (z bytea default 'a\\b');
--=> '\\x615c62'::bytea

create table z (z cidr default '1');
--=> '1.0.0.0/8'::cidr

create table z (z varbit default '=');
--! 22P02 "=" is not a valid binary digit

create table z (z xml default 'text');
--=> 'text'::xml

create table z (z regclass default '01259');
--14,15=> 'pg_class'::regclass
--16,17,18! 22P02 invalid input syntax for type oid: "01259"

create table z (z text[] default '{{a},} bc}');
--! 22P02 malformed array literal: "{{a},} bc}"

create table z (z interval default '@ 1 minute ago');
--=> '-00:01:00'::interval

create table z (z int4multirange default '{[1,3),[|3,7)}');
--! 22P02 invalid input syntax for type integer: "|3"

create table z (z polygon default '0,0,1,1,2,2');
--=> '((0,0),(1,1),(2,2))'::polygon

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}0');
--! 22P02 malformed array literal: "{(1,2),(0,0);(3,4),(1,1)}0"

create table z (z time default '04:0:506.789');
--! 22008 date/time field value out of range: "04:0:506.789"

create table z (z timestamptz default '2024-01-01 10:00:00+02');
--=> '2024-01-01 08:00:00+00'::timestamp with time zone

create table z (z "char" default '\101');
--14=> '\\'::"char"
--15,16,17,18=> 'A'::"char"

create table z (z integer[] default '[0:é1]={1,2}');
--! 22P02 malformed array literal: "[0:é1]={1,2}"

create table z (z app.pair default ',()');
--! 22P02 malformed record literal: ",()"

create table z (z app.mood default 'it''s fine');
--=> 'it''s fine'::app.mood

create table z (z tid default 'T(1,;)');
--! 22P02 invalid input syntax for type tid: "T(1,;)"

create table z (z polygon default '(1,2{)');
--! 22P02 invalid input syntax for type polygon: "(1,2{)"

create table z (z uuid default 'a0ee-bc99-9c0b-4ef98-bb6d-6bb9-bd38-0a11');
--! 22P02 invalid input syntax for type uuid: "a0ee-bc99-9c0b-4ef98-bb6d-6bb9-bd38-0a11"

create table z (z regnamespace default '"app"');
--=> 'app'::regnamespace

create table z (z text[] default '{a"b"}''');
--! 22P02 malformed array literal: "{a"b"}'"

create table z (z regprocedure default 'app.twice(int)');
--=> 'app.twice(integer)'::regprocedure

create table z (z float8 default '4.9e-324');
--=> '5e-324'::double precision

create table z (z oid default '0x10');
--14,15! 22P02 invalid input syntax for type oid: "0x10"
--16,17,18=> '16'::oid

create table z (z oidvector default '');
--=> ''::oidvector

create table z (z box[] default '{(1,2),(0,0);(3,4),[(1,1)}');
--! 22P02 invalid input syntax for type box: "(3,4),[(1,1)"

create table z (z money default ',12,3');
--=> '$123.00'::money

create table z (z xid8 default '184446744073709551611');
--14,15=> '18446744073709551615'::xid8
--16,17,18! 22003 value "184446744073709551611" is out of range for type xid8

create table z (z regrole default 'a.b');
--! 42602 invalid name syntax

create table z (z point default '(0x1p3,-0)');
--=> '(8,-0)'::point

create table z (z tsvector default 'a bC');
--=> '''a'' ''bC'''::tsvector

create table z (z line default '1,2,3,2');
--=> '{0,-1,2}'::line

create table z (z bigint default '9223372!036854775807');
--! 22P02 invalid input syntax for type bigint: "9223372!036854775807"

create table z (z regoper default '!z');
--! 42883 operator does not exist: !z

create table z (z date default 'x1999.008');
--! 22007 invalid input syntax for type date: "x1999.008"

create table z (z regconfig default 'nsuch}');
--! 42704 text search configuration "nsuch}" does not exist

create table z (z interval default 'P0001-020--1:2:3.5');
--! 22007 invalid input syntax for type interval: "P0001-020--1:2:3.5"

create table z (z tsquery default 'a b');
--! 42601 syntax error in tsquery: "a b"

create table z (z jsonb default '15.00');
--=> '15.00'::jsonb

create table z (z regproc default 'label');
--! 42725 more than one function named "label"

create table z (z xid default '1');
--=> '1'::xid

create table z (z bigint default '9223372036854775807');
--=> '9223372036854775807'::bigint

create table z (z regoper default 'pg_catalog.!!');
--=> '!!'::regoper

create table z (z regconfig default 'nosuch');
--! 42704 text search configuration "nosuch" does not exist

create table z (z timestamptz default '2024-01-01 10:00 fooo-3');
--=> '2024-01-01 07:00:00+00'::timestamp with time zone

create table z (z point default ',2\');
--! 22P02 invalid input syntax for type point: ",2\\"

create table z (z tstzrange default '[202401-01 00:00+00,)');
--! 22007 invalid input syntax for type timestamp with time zone: "202401-01 00:00+00"

create table z (z bytea default '\001\377');
--=> '\\x01ff'::bytea

create table z (z regrole default '"p stgresx""');
--! 42602 invalid name syntax

create table z (z int2vector default '1  3');
--=> '1 3'::int2vector

create table z (z money default '123478901234567.8');
--=> '$123,478,901,234,567.80'::money

create table z (z tsquery default 'a <-> (b <-> c)');
--=> '''a'' <-> ( ''b'' <-> ''c'' )'::tsquery

create table z (z refcursor default '');
--=> ''::refcursor

create table z (z txid_snapshot default '1:10:');
--=> '1:10:'::txid_snapshot

create table z (z cidr default '172.16.0.0');
--=> '172.16.0.0/32'::cidr

create table z (z json default '{"a":1,"a":2}');
--=> '{"a":1,"a":2}'::json

create table z (z regoperator default '!!t,etxt)');
--! 22P02 expected a left parenthesis

create table z (z app.mood default 'Sad');
--! 22P02 invalid input value for enum app.mood: "Sad"

create table z (z numrange default '(1,1]');
--=> 'empty'::numrange

create table z (z bit(4) default '11010');
--=> '11010'::"bit"

create table z (z tsvector default 'a:1 b:2A,3B');
--=> '''a'':1 ''b'':2A,3B'::tsvector

create table z (z oid default '-1');
--=> '4294967295'::oid

create table z (z numrange default '["1",)2');
--! 22P02 malformed range literal: "["1",)2"

create table z (z polygon default '((0,0),(1,1),(1,0))');
--=> '((0,0),(1,1),(1,0))'::polygon

create table z (z bigint default '0o17_0');
--14,15! 22P02 invalid input syntax for type bigint: "0o17_0"
--16,17,18=> '120'::bigint

create table z (z box default '(1,NaN,)1,NaN),(2,0)');
--! 22P02 invalid input syntax for type box: "(1,NaN,)1,NaN),(2,0)"

create table z (z tsquery default '''x y'' <2> z> z');
--! 42601 syntax error in tsquery: "'x y' <2> z> z"

create table z (z txid_snapshot default '122:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "122:10:"

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z numrange default '9]');
--! 22P02 malformed range literal: "9]"

create table z (z nummultirange default '{(,1),[0,)}');
--=> '{(,)}'::nummultirange

create table z (z json default '{"aa": [1, 2.5e3, nul,l true]}');
--! 22P02 invalid input syntax for type json

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z real default '1e39');
--! 22003 "1e39" is out of range for type real

create table z (z smallint default '4}0000');
--! 22P02 invalid input syntax for type smallint: "4}0000"

create table z (z interval default 'P1.5xW');
--! 22007 invalid input syntax for type interval: "P1.5xW"

create table z (z point default '(0x1p3,-0)');
--=> '(8,-0)'::point

create table z (z real default 'e1');
--! 22P02 invalid input syntax for type real: "e1"

create table z (z regprocedure default 'now(');
--! 22P02 expected a right parenthesis

create table z (z jsonb default '{"b":1, "a": [reu,nulll]}');
--! 22P02 invalid input syntax for type json

create table z (z int4range default ')');
--! 22P02 malformed range literal: ")"

create table z (z nummultirange default '{(,1),[,)}');
--=> '{(,)}'::nummultirange

create table z (z int4range default '[1,5)');
--=> '[1,5)'::int4range

create table z (z float8 default 'inf');
--=> 'Infinity'::double precision

create table z (z point default ' ( 1.5e3 , -2 ) ');
--=> '(1500,-2)'::point

create table z (z int4multirange default ',[}');
--! 22P02 malformed multirange literal: ",[}"

create table z (z app.pair default '( 1 ,a\,bb)');
--=> '(1,"a,bb")'::app.pair

create table z (z float8 default '123456789012345678');
--=> '1.2345678901234568e+17'::double precision

create table z (z pg_lsn default '0/123456789');
--! 22P02 invalid input syntax for type pg_lsn: "0/123456789"

create table z (z timetz default 'all"balls');
--! 22007 invalid input syntax for type time with time zone: "all"balls"

create table z (z smallint default '$< ');
--! 22P02 invalid input syntax for type smallint: "$< "

create table z (z bytea default '400');
--=> '\\x343030'::bytea

create table z (z cid default '?');
--14,15=> '0'::cid
--16,17,18! 22P02 invalid input syntax for type cid: "?"

create table z (z circle default '<(1,2),3>');
--=> '<(1,2),3>'::circle

create table z (z uuid default 'a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z timetz default '10:20:30.5 gmt');
--=> '10:20:30.5+00'::time with time zone

create table z (z regproc default 'anow');
--! 42883 function "anow" does not exist

create table z (z regoper default 'nosuhc');
--! 42883 operator does not exist: nosuhc

create table z (z money default '12');
--=> '$12.00'::money

create table z (z cidr default '192.168');
--=> '192.168.0.0/24'::cidr

create table z (z bytea default '\001\377');
--=> '\\x01ff'::bytea

create table z (z timestamptz default '2024-01-01 10:000 +5');
--=> '2024-01-01 05:00:00+00'::timestamp with time zone

create table z (z integer[] default '{ 1 , 2 x}');
--! 22P02 invalid input syntax for type integer: "2 x"

create table z (z regdictionary default 'simple%');
--! 42704 text search dictionary "simple%" does not exist

create table z (z line default '(1,2),(1,4)');
--=> '{-1,0,1}'::line

create table z (z tsvector default 'at:20000');
--=> '''at'':16383'::tsvector

create table z (z oidvector default '');
--=> ''::oidvector

create table z (z bigint default '1__0');
--! 22P02 invalid input syntax for type bigint: "1__0"

create table z (z txid_snapshot default '121:0:');
--! 22P02 invalid input syntax for type pg_snapshot: "121:0:"

create table z (z daterange default '[2024-01-01,2024-02-01]');
--=> '[2024-01-01,2024-02-02)'::daterange

create table z (z macaddr default '08:00:2b:01:02:03');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z timestamptz default '204-0-101 10:00+16');
--! 22009 time zone displacement out of range: "204-0-101 10:00+16"

create table z (z date default '19990108');
--=> '1999-01-08'::date

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z circle default '12,,3');
--! 22P02 invalid input syntax for type circle: "12,,3"

create table z (z tsvector default 'a b c');
--=> '''a'' ''b'' ''c'''::tsvector

create table z (z regprocedure default 'lower(textice(integer)');
--! 22P02 improper type name

create table z (z pg_lsn default '0/16B3748');
--=> '0/16B3748'::pg_lsn

create table z (z regprocedure default 'sum(int44)');
--! 42704 type "int44" does not exist

create table z (z inet default '2001:db8::ff00:42:8329/64');
--=> '2001:db8::ff00:42:8329/64'::inet

create table z (z path default '(((\1,2,)(3,),(5,6))');
--! 22P02 invalid input syntax for type path: "(((\\1,2,)(3,),(5,6))"

create table z (z varbit default 'b11f');
--! 22P02 "f" is not a valid binary digit

create table z (z regoperator default '+(intege)');
--! 42704 type "intege" does not exist

create table z (z xid default '4294967295');
--=> '4294967295'::xid

create table z (z xml default '<a/');
--! 2200N invalid XML content

create table z (z cidr default '1.0.0./8');
--! 22P02 invalid input syntax for type cidr: "1.0.0./8"

create table z (z inet default 'fe80::1/1');
--=> 'fe80::1/1'::inet

create table z (z xml default '<a><b></ a0');
--! 2200N invalid XML content

create table z (z numrange default '[1.0,2.5]');
--=> '[1.0,2.5]'::numrange

create table z (z json default '{"a":1,"a"2:}');
--! 22P02 invalid input syntax for type json

create table z (z point default '(1,2)');
--=> '(1,2)'::point

create table z (z path default '((1,2),(3,4),(5,6))');
--=> '((1,2),(3,4),(5,6))'::path

create table z (z numrange default '[1.0,2.5]');
--=> '[1.0,2.5]'::numrange

create table z (z interval default 'infis');
--! 22007 invalid input syntax for type interval: "infis"

create table z (z lseg default '((1,2),(,34))');
--! 22P02 invalid input syntax for type lseg: "((1,2),(,34))"

create table z (z lseg default '((1,2),(3,4))');
--=> '[(1,2),(3,4)]'::lseg

create table z (z timestamptz default 'Jan 8 1999 040506 cest');
--=> '1999-01-08 02:05:06+00'::timestamp with time zone

create table z (z regoperator default '+(intege)');
--! 42704 type "intege" does not exist

create table z (z int2vector default '1 40000');
--! 22003 value "40000" is out of range for type smallint

create table z (z numeric default '1e10');
--=> '10000000000'::numeric

create table z (z app.pair default '((1,)|');
--! 22P02 invalid input syntax for type integer: "(1"

create table z (z float8 default '1e-400');
--! 22003 "1e-400" is out of range for type double precision

create table z (z oid default '0x10');
--14,15! 22P02 invalid input syntax for type oid: "0x10"
--16,17,18=> '16'::oid

create table z (z tsquery default '(a | b) &');
--! 42601 no operand in tsquery: "(a | b) &"

create table z (z xml default '<a/>');
--=> '<a/>'::xml

create table z (z time default '24:00:00');
--=> '24:00:00'::time without time zone

create table z (z smallint default '-32768');
--=> '-32768'::smallint

create table z (z app.pair default '(1 ,a\,b)e');
--! 22P02 malformed record literal: "(1 ,a\\,b)e"

create table z (z app.mood default 'sAd');
--! 22P02 invalid input value for enum app.mood: "sAd"

create table z (z smallint default '4z-0000');
--! 22P02 invalid input syntax for type smallint: "4z-0000"

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z macaddr8 default '08:00:2b:01:02:03:04:05');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z text[] default 'a{"b"}');
--! 22P02 malformed array literal: "a{"b"}"

create table z (z regoperator default '||(text,text)');
--=> '||(text,text)'::regoperator

create table z (z path default '(1,2),(3,4)');
--=> '((1,2),(3,4))'::path

create table z (z point default '1,2');
--=> '(1,2)'::point

create table z (z numrange default '0,9]');
--! 22P02 malformed range literal: "0,9]"

create table z (z app.pair default '(1)');
--! 22P02 malformed record literal: "(1)"

create table z (z timestamp default '20240101 101112');
--=> '2024-01-01 10:11:12'::timestamp without time zone

create table z (z pg_snapshot default '1@:1:');
--! 22P02 invalid input syntax for type pg_snapshot: "1@:1:"

create table z (z int4range default '[4,]9');
--! 22P02 malformed range literal: "[4,]9"

create table z (z polygon default '%((1,2))');
--! 22P02 invalid input syntax for type polygon: "%((1,2))"

create table z (z tid default '(0,65535)');
--=> '(0,65535)'::tid

create table z (z regoperator default '||(text,text)');
--=> '||(text,text)'::regoperator

create table z (z timestamp default '2024-01-01 24:00');
--=> '2024-01-02 00:00:00'::timestamp without time zone

create table z (z app.pair default '(1,2,3)');
--! 22P02 malformed record literal: "(1,2,3)"

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6\D-6BB9BD380A11}');
--! 22P02 invalid input syntax for type uuid: "{A0EEBC99-9C0B-4EF8-BB6\\D-6BB9BD380A11}"

create table z (z polygon default '0,,0'',1,,22');
--! 22P02 invalid input syntax for type polygon: "0,,0',1,,22"

create table z (z point default ' ( 1.5e3 , -2 ) ');
--=> '(1500,-2)'::point

create table z (z regcollation default '"C"');
--=> '"C"'::regcollation

create table z (z path default '((1,2))@');
--! 22P02 invalid input syntax for type path: "((1,2))@"

create table z (z polygon default '(,1,)(,0))');
--! 22P02 invalid input syntax for type polygon: "(,1,)(,0))"

create table z (z regrole default 'a.bppostgres');
--! 42602 invalid name syntax

create table z (z bytea default 'abc');
--=> '\\x616263'::bytea

create table z (z numrange default '[.10,2.5]0');
--! 22P02 malformed range literal: "[.10,2.5]0"

create table z (z tsvector default 'b:2 a:1 ,eb:1C');
--=> ''',eb'':1C ''a'':1 ''b'':2'::tsvector

create table z (z regoperator default 'pg_catalog.-(nonee,int4)');
--! 42704 type "nonee" does not exist

create table z (z xml default '<');
--! 2200N invalid XML content

create table z (z tid default '1,2)');
--! 22P02 invalid input syntax for type tid: "1,2)"

create table z (z json default '"s\u00e9\n"$');
--! 22P02 invalid input syntax for type json

create table z (z regdictionary default 'nosuch');
--! 42704 text search dictionary "nosuch" does not exist

create table z (z nummultirange default '{(,1,)[0,)}');
--! 22P02 malformed range literal: "(,1,)"

create table z (z app.pair default ' a)nul-l%');
--! 22P02 malformed record literal: " a)nul-l%"

create table z (z macaddr default '08:00:2:b01:02:03');
--! 22003 invalid octet value in "macaddr" value: "08:00:2:b01:02:03"

create table z (z uuid default 'a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z boolean default 'at@');
--! 22P02 invalid input syntax for type boolean: "at@"

create table z (z timetz default '040506+0730');
--=> '04:05:06+07:30'::time with time zone

create table z (z bit(4) default '1');
--=> '1'::"bit"

create table z (z int2vector default '');
--=> ''::int2vector

create table z (z tid default '(1,*2)');
--! 22P02 invalid input syntax for type tid: "(1,*2)"

create table z (z uuid default '{A0EEBC99-9;C0B-4EF8-BB6D6BB9BD3$80A11}');
--! 22P02 invalid input syntax for type uuid: "{A0EEBC99-9;C0B-4EF8-BB6D6BB9BD3$80A11}"

create table z (z app.pair default '(1,a)');
--=> '(1,a)'::app.pair

create table z (z nummultirange default '{[1.0,2.0),(2.0,3.0]}');
--=> '{[1.0,2.0),(2.0,3.0]}'::nummultirange

create table z (z inet default '2001:db8::f0f0:42:8329/64');
--=> '2001:db8::f0f0:42:8329/64'::inet

create table z (z app.pair default '(1,"a""b")');
--=> '(1,"a""b")'::app.pair

create table z (z uuid default 'a0ee-bc99-9c0b-4ef8-bb6d-6bb9-bd38-0a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z pg_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::pg_snapshot

create table z (z int4multirange default '{[1,3),[3,7)}');
--=> '{[1,7)}'::int4multirange

create table z (z name default 'abca');
--=> 'abca'::name

create table z (z xid8 default ']');
--14,15=> '0'::xid8
--16,17,18! 22P02 invalid input syntax for type xid8: "]"

create table z (z tstzrange default '["2024-01-01 10:00","2024-01-02 10:00")');
--=> '["2024-01-01 10:00:00+00","2024-01-02 10:00:00+00")'::tstzrange

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z int4range default '[,]]');
--! 22P02 malformed range literal: "[,]]"

create table z (z smallint default '77 ');
--=> '77'::smallint

create table z (z tid default '(0,655535)');
--! 22P02 invalid input syntax for type tid: "(0,655535)"

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z json default 'nul');
--! 22P02 invalid input syntax for type json

create table z (z macaddr8 default '8002b:010203002b:0102030405');
--! 22P02 invalid input syntax for type macaddr8: "8002b:010203002b:0102030405"

create table z (z regoper default '#-');
--=> '#-'::regoper

create table z (z timestamp default 'J24551187 04:0');
--=> '62506-10-07 04:00:00'::timestamp without time zone

create table z (z time default '+04:05');
--! 22007 invalid input syntax for type time: "+04:05"

create table z (z macaddr8 default '08-00-2b-01-02-03-04-05');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z tsquery default 'a <-> (b <-> c)');
--=> '''a'' <-> ( ''b'' <-> ''c'' )'::tsquery

create table z (z macaddr default '08:00:2b:01:0:03');
--=> '08:00:2b:01:00:03'::macaddr

create table z (z app.pair default '(1,,"a b")');
--! 22P02 malformed record literal: "(1,,"a b")"

create table z (z regrole default 'a.gtres"');
--! 42602 invalid name syntax

create table z (z point default '1(,12)');
--! 22P02 invalid input syntax for type point: "1(,12)"

create table z (z line default '[(1,2),(3,4)');
--! 22P02 invalid input syntax for type line: "[(1,2),(3,4)"

create table z (z int2vector default '1 40000');
--! 22003 value "40000" is out of range for type smallint

create table z (z money default '1,2,3');
--=> '$123.00'::money

create table z (z xid default '1');
--=> '1'::xid

create table z (z timestamptz default 'iinfinityy');
--! 22007 invalid input syntax for type timestamp with time zone: "iinfinityy"

create table z (z regdictionary default 'nosuch?');
--! 42704 text search dictionary "nosuch?" does not exist

create table z (z tid default '(1,2(0,6550000)');
--! 22P02 invalid input syntax for type tid: "(1,2(0,6550000)"

create table z (z line default '{1,3,2');
--! 22P02 invalid input syntax for type line: "{1,3,2"

create table z (z tid default '(0,65535)');
--=> '(0,65535)'::tid

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z timestamp default '4714-11-24 00:00! BC');
--=> '4714-11-24 00:00:00 BC'::timestamp without time zone

create table z (z int4range default '(11,2)');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z float8 default '1.5');
--=> '1.5'::double precision

create table z (z circle default '<12,,2,3>');
--! 22P02 invalid input syntax for type circle: "<12,,2,3>"

create table z (z smallint default '32767');
--=> '32767'::smallint

create table z (z regtype default 'timestamp with time zone');
--=> 'timestamp with time zone'::regtype

create table z (z text[] default '{,}');
--! 22P02 malformed array literal: "{,}"

create table z (z integer[] default '{{},{{}}');
--! 22P02 malformed array literal: "{{},{{}}"

create table z (z cidr default '20&1:db8::/32');
--! 22P02 invalid input syntax for type cidr: "20&1:db8::/32"

create table z (z "char" default '\9T');
--=> '\\'::"char"

create table z (z real default '1..5');
--! 22P02 invalid input syntax for type real: "1..5"

create table z (z inet default '1:2:3:4:5:6:7:8');
--=> '1:2:3:4:5:6:7:8'::inet

create table z (z bigint default '1__0');
--! 22P02 invalid input syntax for type bigint: "1__0"

create table z (z integer default '-214748648');
--=> '-214748648'::integer

create table z (z regrole default 'aa".mb+');
--! 42602 invalid name syntax

create table z (z cid default '429');
--=> '429'::cid

create table z (z bit(4) default '1011-"');
--! 22P02 "-" is not a valid binary digit

create table z (z json default 'nul');
--! 22P02 invalid input syntax for type json

create table z (z regrole default 'nouchrores');
--! 42704 role "nouchrores" does not exist

create table z (z txid_snapshot default '1:1T:');
--! 22P02 invalid input syntax for type pg_snapshot: "1:1T:"

create table z (z xid8 default '0x1=0');
--14,15=> '1'::xid8
--16,17,18! 22P02 invalid input syntax for type xid8: "0x1=0"

create table z (z regoperator default '+(inte-ger) ');
--! 42601 syntax error at or near "-"

create table z (z app.pair default '(1,"a""b")');
--=> '(1,"a""b")'::app.pair

create table z (z float8 default '01');
--=> '1'::double precision

create table z (z real default '1:e-54');
--! 22P02 invalid input syntax for type real: "1:e-54"

create table z (z regoper default '+#-');
--! 42883 operator does not exist: +#-

create table z (z circle default '<1,2é,3>');
--! 22P02 invalid input syntax for type circle: "<1,2é,3>"

create table z (z oidvector default '1  ');
--=> '1'::oidvector

create table z (z cid default '2494964294967295');
--14,15=> '612851711'::cid
--16,17,18! 22003 value "2494964294967295" is out of range for type cid

create table z (z timetz default '10:20 z');
--=> '10:20:00+00'::time with time zone

create table z (z numeric default '1.5');
--=> 1.5

create table z (z regcollation default 'pg_catalog."POSIX"');
--=> '"POSIX"'::regcollation

create table z (z path default '((1,2))');
--=> '((1,2))'::path

create table z (z varbit default '2');
--! 22P02 "2" is not a valid binary digit

create table z (z xml default 'text');
--=> 'text'::xml

create table z (z oid default '-1é');
--! 22P02 invalid input syntax for type oid: "-1é"

create table z (z pg_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z pg_snapshot default '11::');
--! 22P02 invalid input syntax for type pg_snapshot: "11::"

create table z (z inet default '1:2:3:4:5:6:7:8');
--=> '1:2:3:4:5:6:7:8'::inet

create table z (z numeric default 'Inifnity');
--! 22P02 invalid input syntax for type numeric: "Inifnity"

create table z (z box[] default '{(1,2),(0,0);(3,4)(,1,1)}');
--! 22P02 invalid input syntax for type box: "(3,4)(,1,1)"

create table z (z oid default '1');
--=> '1'::oid

create table z (z name default 'x y');
--=> 'x y'::name

create table z (z bit(4) default '1012');
--! 22P02 "2" is not a valid binary digit

create table z (z cid default '4294#967295');
--14,15=> '4294'::cid
--16,17,18! 22P02 invalid input syntax for type cid: "4294#967295"

create table z (z app.pair default ' (,a)é');
--! 22P02 malformed record literal: " (,a)é"

create table z (z bytea default 'x0aFF');
--=> '\\x7830614646'::bytea

create table z (z line default '1,2,3,a2');
--! 22P02 invalid input syntax for type line: "1,2,3,a2"

create table z (z daterange default '[0011-01nfinity] bc');
--! 22P02 malformed range literal: "[0011-01nfinity] bc"

create table z (z app.mood default '00iamt''s fine');
--! 22P02 invalid input value for enum app.mood: "00iamt's fine"

create table z (z app.mood default 'saad');
--! 22P02 invalid input value for enum app.mood: "saad"

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z pg_lsn default 'FFFFFFFF/fFFFFFFF');
--=> 'FFFFFFFF/FFFFFFFF'::pg_lsn

create table z (z pg_lsn default 'FFFFFFFF/FFFFFFFF');
--=> 'FFFFFFFF/FFFFFFFF'::pg_lsn

create table z (z real default '-infinity');
--=> '-Infinity'::real

create table z (z xid8 default '1846744073709551615');
--=> '1846744073709551615'::xid8

create table z (z timestamp default 'e!poch');
--! 22007 invalid input syntax for type timestamp: "e!poch"

create table z (z interval default '0.1 omn');
--! 22007 invalid input syntax for type interval: "0.1 omn"

create table z (z macaddr8 default '0802b:0102030405');
--! 22P02 invalid input syntax for type macaddr8: "0802b:0102030405"

create table z (z "char" default 'a');
--=> 'a'::"char"

create table z (z tid default '(1,70000)');
--! 22P02 invalid input syntax for type tid: "(1,70000)"

create table z (z xml default 'a/>');
--=> 'a/>'::xml

create table z (z regoperator default 'pG_cinteger)');
--! 22P02 expected a left parenthesis

create table z (z cidr default '::1');
--=> '::1/128'::cidr

create table z (z lseg default '[(1,(3,4)]');
--! 22P02 invalid input syntax for type lseg: "[(1,(3,4)]"

create table z (z bigint default '-9223372036854775808');
--=> '-9223372036854775808'::bigint

create table z (z tstzrange default '[epoch,now]00")');
--! 22P02 malformed range literal: "[epoch,now]00")"

create table z (z bit(4) default 'xA10');
--=> '101000010000'::"bit"

create table z (z tid default '(0,65|535)');
--! 22P02 invalid input syntax for type tid: "(0,65|535)"

create table z (z time default '04-:05');
--! 22007 invalid input syntax for type time: "04-:05"

create table z (z app.mood default 'it''s fine');
--=> 'it''s fine'::app.mood

create table z (z real default '1e-5é0');
--! 22P02 invalid input syntax for type real: "1e-5é0"

create table z (z time default '  allbalLs');
--=> '00:00:00'::time without time zone

create table z (z jsonb default '"\u0000"\ude00"');
--! 22P05 unsupported Unicode escape sequence

create table z (z macaddr default '08002:b010203');
--! 22P02 invalid input syntax for type macaddr: "08002:b010203"

create table z (z path default '[(1,2),(3,4)]');
--=> '[(1,2),(3,4)]'::path

create table z (z numeric default '5.00');
--=> 5.00

create table z (z nummultirange default '{[1.0,2.0),(2.0,3.0]}');
--=> '{[1.0,2.0),(2.0,3.0]}'::nummultirange

create table z (z integer default '2147483648');
--! 22003 value "2147483648" is out of range for type integer

create table z (z regconfig default 'egnlishm/');
--! 42704 text search configuration "egnlishm/" does not exist

create table z (z path default '(1,2),(3,4)');
--=> '((1,2),(3,4))'::path

create table z (z integer[] default '[2]][2]={{1,2},{3,4}}');
--! 22P02 malformed array literal: "[2]][2]={{1,2},{3,4}}"

create table z (z regnamespace default 'ap');
--! 3F000 schema "ap" does not exist

create table z (z int4range default '[5,,1]');
--! 22P02 malformed range literal: "[5,,1]"

create table z (z bytea default 'a\\b bc');
--=> '\\x615c62206263'::bytea

create table z (z uuid default 'a0eebc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z app.mood default 'sa ');
--! 22P02 invalid input value for enum app.mood: "sa "

create table z (z app.pair default '(1)');
--! 22P02 malformed record literal: "(1)"

create table z (z txid_snapshot default '11am:1:');
--! 22P02 invalid input syntax for type pg_snapshot: "11am:1:"

create table z (z regcollation default 'default');
--=> '"default"'::regcollation

create table z (z oid default '4294967296');
--! 22003 value "4294967296" is out of range for type oid

create table z (z line default '(1,2),(1,4)');
--=> '{-1,0,1}'::line

create table z (z jsonb default '{"aa":1,b""::{"ude00"');
--! 22P02 invalid input syntax for type json

create table z (z numeric default '1_00,0.y(');
--! 22P02 invalid input syntax for type numeric: "1_00,0.y("

create table z (z integer[] default '[2][2]={{1,2},{3,4}}');
--=> '{{1,2},{3,4}}'::integer[]

create table z (z text[] default '{"",a\,b}');
--=> '{"","a,b"}'::text[]

create table z (z date default '20011225T040eb 5 2001 PST');
--! 22007 invalid input syntax for type date: "20011225T040eb 5 2001 PST"

create table z (z jsonpath default '1.5e31');
--=> '15000000000000000000000000000000'::jsonpath

create table z (z regcollation default '"C');
--! 42602 invalid name syntax

create table z (z app.pair default '( 1 a\,b)');
--! 22P02 invalid input syntax for type integer: " 1 a,b"

create table z (z line default '{11 bc,23,}{');
--! 22P02 invalid input syntax for type line: "{11 bc,23,}{"

create table z (z point default '(0x1p3,-0)');
--=> '(8,-0)'::point

create table z (z date default 'January 8,  bc9 BC');
--! 22007 invalid input syntax for type date: "January 8,  bc9 BC"

create table z (z line default '{1,,22,3}');
--! 22P02 invalid input syntax for type line: "{1,,22,3}"

create table z (z integer default '01F');
--! 22P02 invalid input syntax for type integer: "01F"

create table z (z name default 'abc');
--=> 'abc'::name

create table z (z tsquery default '!a & b)');
--! 42601 syntax error in tsquery: "!a & b)"

create table z (z money default '($52.5)');
--=> '-$52.50'::money

create table z (z regrole default 'Are"s(');
--! 42704 role "are"s(" does not exist

create table z (z time default '23:59:6');
--=> '23:59:06'::time without time zone

create table z (z path default '(1,2),(3,4)');
--=> '((1,2),(3,4))'::path

create table z (z int4multirange default '{1[,3),[5,77)}');
--! 22P02 malformed multirange literal: "{1[,3),[5,77)}"

create table z (z xml default '<a><b></a>');
--! 2200N invalid XML content

create table z (z regoper default '');
--! 42602 invalid name syntax

create table z (z txid_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::txid_snapshot

create table z (z bigint default '0o17a');
--! 22P02 invalid input syntax for type bigint: "0o17a"

create table z (z lseg default '1,2,3,4');
--=> '[(1,2),(3,4)]'::lseg

create table z (z oid default '0x10');
--14,15! 22P02 invalid input syntax for type oid: "0x10"
--16,17,18=> '16'::oid

create table z (z bytea default '}\400');
--! 22P02 invalid input syntax for type bytea

create table z (z interval default '0.1 mon');
--=> '3 days'::interval

create table z (z xml default '<a>x</a>');
--=> '<a>x</a>'::xml

create table z (z pg_snapshot default '12:10T:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10T:"

create table z (z tsquery default '!!$a]T|');
--! 42601 no operand in tsquery: "!!$a]T|"

create table z (z regproc default 'app.twice');
--=> 'app.twice'::regproc

create table z (z regtype default 'integ''er');
--! 42601 unterminated quoted string at or near "'er"

create table z (z oidvector default '1 ++');
--! 22P02 invalid input syntax for type oid: "++"

create table z (z regconfig default 'english');
--=> 'english'::regconfig

create table z (z boolean default 'o!n');
--! 22P02 invalid input syntax for type boolean: "o!n"

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z numrange default '(-Infinity,NaN]');
--=> '(-Infinity,NaN]'::numrange

create table z (z regoper default 'nalog.!!');
--14,15! 3F000 schema "nalog" does not exist
--16,17,18! 42883 operator does not exist: nalog.!!

create table z (z xml default '<a>x/<a>');
--! 2200N invalid XML content

create table z (z regoper default '+');
--! 42725 more than one operator named +

create table z (z float8 default '4.9e-32:4');
--! 22P02 invalid input syntax for type double precision: "4.9e-32:4"

create table z (z int4range default '[1,5)');
--=> '[1,5)'::int4range

create table z (z integer[] default '{{},{}}');
--14,15,16! 22P02 malformed array literal: "{{},{}}"
--17,18=> '{}'::integer[]

create table z (z xid default '1');
--=> '1'::xid

create table z (z int4multirange default '{[1,3),[5],7)}T');
--! 22P02 malformed range literal: "[5]"

create table z (z time default '04:05:06 PST');
--=> '04:05:06'::time without time zone

create table z (z name default 'abc');
--=> 'abc'::name

create table z (z interval default 'P1-02-03T04:05:06');
--=> '1 year 2 mons 3 days 04:05:06'::interval

create table z (z timestamp default '20240101 101112');
--=> '2024-01-01 10:11:12'::timestamp without time zone

create table z (z oidvector default '');
--=> ''::oidvector

create table z (z integer[] default '[2][[2]={{1,2},{3,4}}');
--! 22P02 malformed array literal: "[2][[2]={{1,2},{3,4}}"

create table z (z tsvector default 'bb''''');
--=> '''bb'''''''''''::tsvector

create table z (z timestamptz default '20240-1-01 10:00:00++02');
--! 22007 invalid input syntax for type timestamp with time zone: "20240-1-01 10:00:00++02"

create table z (z timestamptz default '1999-0108 04:05:06 EST');
--! 22007 invalid input syntax for type timestamp with time zone: "1999-0108 04:05:06 EST"

create table z (z jsonb default '{"a"::1,"b":{"c""d\ude00"');
--! 22P02 invalid input syntax for type json

create table z (z smallint default '3276000');
--! 22003 value "3276000" is out of range for type smallint

create table z (z float8 default '4.9e-324');
--=> '5e-324'::double precision

create table z (z polygon default '(0,0),(1,1)');
--=> '((0,0),(1,1))'::polygon

create table z (z json default '"nul');
--! 22P02 invalid input syntax for type json

create table z (z box default '1,2,_3,4');
--! 22P02 invalid input syntax for type box: "1,2,_3,4"

create table z (z macaddr8 default '08:00:2bb:01:02:03');
--! 22P02 invalid input syntax for type macaddr8: "08:00:2bb:01:02:03"

create table z (z pg_lsn default '0/123456789');
--! 22P02 invalid input syntax for type pg_lsn: "0/123456789"

create table z (z cid default '442_94967295');
--14,15=> '442'::cid
--16,17,18! 22P02 invalid input syntax for type cid: "442_94967295"

create table z (z xml default '<a/>');
--=> '<a/>'::xml

create table z (z app.pair default '(1,"a""b")');
--=> '(1,"a""b")'::app.pair

create table z (z txid_snapshot default '12:10:12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:12:10:"

create table z (z polygon default '((1,2))');
--=> '((1,2))'::polygon

create table z (z "char" default '\@1 ');
--=> '\\'::"char"

create table z (z path default '12,3,4');
--! 22P02 invalid input syntax for type path: "12,3,4"

create table z (z text[] default '{,}');
--! 22P02 malformed array literal: "{,}"

create table z (z regoper default '+');
--! 42725 more than one operator named +

create table z (z point default '(11e400,2)');
--! 22003 "11e400" is out of range for type double precision

create table z (z float8 default '123456789012345678');
--=> '1.2345678901234568e+17'::double precision

create table z (z jsonb default '"\ud83d\due00"');
--! 22P02 invalid input syntax for type json

create table z (z circle default '<(1,.22),Na{N>');
--! 22P02 invalid input syntax for type circle: "<(1,.22),Na{N>"

create table z (z point default '(,";12');
--! 22P02 invalid input syntax for type point: "(,";12"

create table z (z xid default 'x10');
--14,15=> '0'::xid
--16,17,18! 22P02 invalid input syntax for type xid: "x10"

create table z (z tid default '|(1,1,70000)');
--! 22P02 invalid input syntax for type tid: "|(1,1,70000)"

create table z (z "char" default 'a');
--=> 'a'::"char"

create table z (z timestamptz default 'JaN 8 1999 040506 cest');
--=> '1999-01-08 02:05:06+00'::timestamp with time zone

create table z (z tstzrange default '[epch,now]');
--! 22007 invalid input syntax for type timestamp with time zone: "epch"

create table z (z tid default '(0,65535<)');
--! 22P02 invalid input syntax for type tid: "(0,65535<)"

create table z (z circle default '((1,2),3)');
--=> '<(1,2),3>'::circle

create table z (z inet default '>10.1/16');
--! 22P02 invalid input syntax for type inet: ">10.1/16"

create table z (z xid default '1');
--=> '1'::xid

create table z (z oidvector default '');
--=> ''::oidvector

create table z (z line default '(1,2),(1,4)');
--=> '{-1,0,1}'::line

create table z (z integer default '_000');
--! 22P02 invalid input syntax for type integer: "_000"

create table z (z box[] default '{(x1,2),(0,0);(3,4,0,0);(3,4),(1,1)}');
--! 22P02 invalid input syntax for type box: "(x1,2),(0,0)"

create table z (z boolean default 'o+ bc');
--! 22P02 invalid input syntax for type boolean: "o+ bc"

create table z (z app.pair default '(1,"a b")');
--=> '(1,"a b")'::app.pair

create table z (z timestamptz default '2024-01-01 10:00 Foo-3');
--=> '2024-01-01 07:00:00+00'::timestamp with time zone

create table z (z cid default '1');
--=> '1'::cid

create table z (z regoper default 'pgg_c0ataloosu');
--! 42883 operator does not exist: pgg_c0ataloosu

create table z (z regcollation default 'defalt');
--! 42704 collation "defalt" for encoding "UTF8" does not exist

create table z (z macaddr default '08002b:010203');
--=> '08:00:2b:01:02:03'::macaddr

create table z (z polygon default '!00,11,2)');
--! 22P02 invalid input syntax for type polygon: "!00,11,2)"

create table z (z jsonb default '{"aa":1,"b":{"c":}"\\"}}');
--! 22P02 invalid input syntax for type json

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11380a11');
--! 22P02 invalid input syntax for type uuid: "{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11380a11"

create table z (z regdictionary default 'simplleh');
--! 42704 text search dictionary "simplleh" does not exist

create table z (z real default '1677717');
--=> '1.677717e+06'::real

create table z (z bytea default '');
--=> '\\x'::bytea

create table z (z varbit default '10101');
--=> '10101'::bit varying

create table z (z regclass default '-am');
--! 42P01 relation "-am" does not exist

create table z (z lseg default '1"[,2,3,4]');
--! 22P02 invalid input syntax for type lseg: "1"[,2,3,4]"

create table z (z inet default '1:2:3:4:5:6:7:8');
--=> '1:2:3:4:5:6:7:8'::inet

create table z (z polygon default '(0,0,1,1,2,2');
--! 22P02 invalid input syntax for type polygon: "(0,0,1,1,2,2"

create table z (z line default '1,2,3,2');
--=> '{0,-1,2}'::line

create table z (z "char" default '+b0');
--=> '+'::"char"

create table z (z app.pair default '(1a)');
--! 22P02 invalid input syntax for type integer: "1a"

create table z (z macaddr8 default '0800.2b01.0203.0405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z bit(4) default 'xA');
--=> '1010'::"bit"

create table z (z jsonb default '{"b":1, "a": [true,null]}');
--=> '{"a": [true, null], "b": 1}'::jsonb

create table z (z numrange default '(-InfinitY,NaN]');
--=> '(-Infinity,NaN]'::numrange

create table z (z nummultirange default '{[1.,02.0),(2.0,3..0}]');
--! 22P02 invalid input syntax for type numeric: "3..0}"

create table z (z uuid default 'a0eebc999xc0b44ef8bb6d6bb9bd380a11');
--! 22P02 invalid input syntax for type uuid: "a0eebc999xc0b44ef8bb6d6bb9bd380a11"

create table z (z inet default '01.1/1');
--=> '1.1.0.0/1'::inet

create table z (z cidr default '172.16.0.0');
--=> '172.16.0.0/32'::cidr

create table z (z integer[] default '{}');
--=> '{}'::integer[]

create table z (z regdictionary default 'enGlish_stem');
--=> 'english_stem'::regdictionary

create table z (z int4multirange default '{empty,[1,2})');
--! 22P02 invalid input syntax for type integer: "2}"

create table z (z txid_snapshot default '1:1:');
--=> '1:1:'::txid_snapshot

create table z (z timetz default '04:005-08:30');
--=> '04:05:00-08:30'::time with time zone

create table z (z bigint default '-9223372036854775808');
--=> '-9223372036854775808'::bigint

create table z (z interval default 'PT01023');
--=> '1023:00:00'::interval

create table z (z regdictionary default 'english_stem');
--=> 'english_stem'::regdictionary

create table z (z oidvector default '1 x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z regtype default 'app.mood');
--=> 'app.mood'::regtype

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z date default 'J2451817');
--=> '2000-09-29'::date

create table z (z regprocedure default 'wer(text)');
--! 42883 function "wer(text)" does not exist

create table z (z numrange default '[10,9]');
--! 22000 range lower bound must be less than or equal to range upper bound

create table z (z circle default '1,23');
--! 22P02 invalid input syntax for type circle: "1,23"

create table z (z lseg default '1,2,3,,(4)');
--! 22P02 invalid input syntax for type lseg: "1,2,3,,(4)"

create table z (z txid_snapshot default '1:1$:');
--! 22P02 invalid input syntax for type pg_snapshot: "1:1$:"

create table z (z time default '04:05 AM');
--=> '04:05:00'::time without time zone

create table z (z bigint default '0o17');
--14,15! 22P02 invalid input syntax for type bigint: "0o17"
--16,17,18=> '15'::bigint

create table z (z tsvector default 'a:1 b:2A,3B');
--=> '''a'':1 ''b'':2A,3B'::tsvector

create table z (z pg_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z box default '(12,),(0,0)');
--! 22P02 invalid input syntax for type box: "(12,),(0,0)"

create table z (z bit(4) default '10-101012');
--! 22P02 "-" is not a valid binary digit

create table z (z oidvector default '1 x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z inet default '::11');
--=> '::11'::inet

create table z (z regoper default 'nosuch');
--! 42883 operator does not exist: nosuch

create table z (z point default '(0x1p3,-0)');
--=> '(8,-0)'::point

create table z (z "char" default 'ab');
--=> 'a'::"char"

create table z (z jsonb default '"\u0000"');
--! 22P05 unsupported Unicode escape sequence

create table z (z nummultirange default '{(,1),0[,)}');
--! 22P02 malformed multirange literal: "{(,1),0[,)}"

create table z (z lseg default '[(1,2),(3,$4)]');
--! 22P02 invalid input syntax for type lseg: "[(1,2),(3,$4)]"

create table z (z pg_snapshot default '120:01:0z');
--! 22P02 invalid input syntax for type pg_snapshot: "120:01:0z"

create table z (z boolean default 'onn');
--! 22P02 invalid input syntax for type boolean: "onn"

create table z (z timestamp default '20244-01-01 24:00');
--=> '20244-01-02 00:00:00'::timestamp without time zone

create table z (z regoperator default '!!(none,tsquery)');
--=> '!!(NONE,tsquery)'::regoperator

create table z (z oidvector default '1 x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-&bb6d-6bb9-bd38-0a11');
--! 22P02 invalid input syntax for type uuid: "{A0EEBC99-9C0B-4EF8-&bb6d-6bb9-bd38-0a11"

create table z (z pg_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z regprocedure default 'abs');
--! 22P02 expected a left parenthesis

create table z (z circle default '((1,2),3)[');
--! 22P02 invalid input syntax for type circle: "((1,2),3)["

create table z (z integer[] default '{{},{}}');
--14,15,16! 22P02 malformed array literal: "{{},{}}"
--17,18=> '{}'::integer[]

create table z (z float8 default '1e-5');
--=> '1e-05'::double precision

create table z (z macaddr8 default '08002b:0102030405');
--=> '08:00:2b:01:02:03:04:05'::macaddr8

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z money default '12345678901234567.89');
--=> '$12,345,678,901,234,567.89'::money

create table z (z regcollation default '*dfeault');
--! 42704 collation "*dfeault" for encoding "UTF8" does not exist

create table z (z txid_snapshot default '{:nnull');
--! 22P02 invalid input syntax for type pg_snapshot: "{:nnull"

create table z (z refcursor default 'c  ');
--=> 'c  '::refcursor

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z bytea default '\>Xa0F*F');
--! 22P02 invalid input syntax for type bytea

create table z (z jsonb default '"\ud8a3d\ude00"');
--! 22P02 invalid input syntax for type json

create table z (z app.pair default '(1,)+');
--! 22P02 malformed record literal: "(1,)+"

create table z (z regcollation default 'deault');
--! 42704 collation "deault" for encoding "UTF8" does not exist

create table z (z oidvector default '1x');
--! 22P02 invalid input syntax for type oid: "x"

create table z (z int4range default '(,>3');
--! 22P02 malformed range literal: "(,>3"

create table z (z daterange default '0001-01-01 BC,)');
--! 22P02 malformed range literal: "0001-01-01 BC,)"

create table z (z regoperator default '+(inTeger)');
--! 42P02 missing argument

create table z (z interval default '-1 mons +2 days -03+:04');
--! 22007 invalid input syntax for type interval: "-1 mons +2 days -03+:04"

create table z (z oid default '-1');
--=> '4294967295'::oid

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}e');
--! 22P02 malformed array literal: "{(1,2),(0,0);(3,4),(1,1)}e"

create table z (z varbit default '1010001');
--=> '1010001'::bit varying

create table z (z cidr default '10.0.0.0/8');
--=> '10.0.0.0/8'::cidr

create table z (z regdictionary default 'english_"stem');
--! 42704 text search dictionary "english_"stem" does not exist

create table z (z xid default '4294961');
--=> '4294961'::xid

create table z (z regoper default '#-');
--=> '#-'::regoper

create table z (z regoper default '#-');
--=> '#-'::regoper

create table z (z bigint default '-98');
--=> '-98'::bigint

create table z (z money default '($5.25)');
--=> '-$5.25'::money

create table z (z regoper default '#-');
--=> '#-'::regoper

create table z (z tsquery default ' & b');
--! 42601 syntax error in tsquery: " & b"

create table z (z numeric default '-0.0-5');
--! 22P02 invalid input syntax for type numeric: "-0.0-5"

create table z (z numrange default ' ; ["1",2)');
--! 22P02 malformed range literal: " ; ["1",2)"

create table z (z xid default '1');
--=> '1'::xid

create table z (z oid default '-1');
--=> '4294967295'::oid

create table z (z bytea default 'aBcc-');
--=> '\\x614263632d'::bytea

create table z (z pg_snapshot default '10:20::10,4,15');
--! 22P02 invalid input syntax for type pg_snapshot: "10:20::10,4,15"

create table z (z timestamptz default '2024-01-01T10:00Z');
--=> '2024-01-01 10:00:00+00'::timestamp with time zone

create table z (z "char" default 'aab');
--=> 'a'::"char"

create table z (z txid_snapshot default '1::1x:');
--! 22P02 invalid input syntax for type pg_snapshot: "1::1x:"

create table z (z uuid default 'a0eeBc999c0b4ef8bb6d6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z bigint default '1__[0');
--! 22P02 invalid input syntax for type bigint: "1__[0"

create table z (z tsquery default ' ab');
--=> '''ab'''::tsquery

create table z (z regconfig default 'engliish');
--! 42704 text search configuration "engliish" does not exist

create table z (z int4multirange default '1[,2),}[1,3),[3,7)}');
--! 22P02 malformed multirange literal: "1[,2),}[1,3),[3,7)}"

create table z (z timestamptz default '2024-01-01 10:00 +5');
--=> '2024-01-01 05:00:00+00'::timestamp with time zone

create table z (z numrange default '[1.0,2.5]');
--=> '[1.0,2.5]'::numrange

create table z (z interval default '12345678091 us');
--14! 22015 interval field value out of range: "12345678091 us"
--15,16,17,18=> '03:25:45.678091'::interval

create table z (z money default '$-1.005');
--=> '-$1.01'::money

create table z (z bytea default '\400');
--! 22P02 invalid input syntax for type bytea

create table z (z tstzrange default '[224-]');
--! 22P02 malformed range literal: "[224-]"

create table z (z macaddr default '0800-2b01-0203-');
--! 22P02 invalid input syntax for type macaddr: "0800-2b01-0203-"

create table z (z xml default '<a/>a>');
--=> '<a/>a>'::xml

create table z (z tstzrange default '[2024-01-010 0:00+00,)');
--=> '["2024-01-10 00:00:00+00",)'::tstzrange

create table z (z name default '<x yc');
--=> '<x yc'::name

create table z (z float8 default 'NaN');
--=> 'NaN'::double precision

create table z (z box default '1,NaN),(2,0)');
--! 22P02 invalid input syntax for type box: "1,NaN),(2,0)"

create table z (z varbit default '2=');
--! 22P02 "2" is not a valid binary digit

create table z (z app.pair default '(1,"a""B")');
--=> '(1,"a""B")'::app.pair

create table z (z real default '1e-50');
--! 22003 "1e-50" is out of range for type real

create table z (z numeric default 'Inninity');
--! 22P02 invalid input syntax for type numeric: "Inninity"

create table z (z xid default '0xx10');
--14,15=> '0'::xid
--16,17,18! 22P02 invalid input syntax for type xid: "0xx10"

create table z (z date default '19999.008');
--=> '19999-01-08'::date

create table z (z path default '9(1,2),(3,,40)');
--! 22P02 invalid input syntax for type path: "9(1,2),(3,,40)"

create table z (z inet default '1:2:3:4:5:6:7:8');
--=> '1:2:3:4:5:6:7:8'::inet

create table z (z oid default '11');
--=> '11'::oid

create table z (z regdictionary default 'enlgish_stem');
--! 42704 text search dictionary "enlgish_stem" does not exist

create table z (z txid_snapshot default '1::100');
--! 22P02 invalid input syntax for type pg_snapshot: "1::100"

create table z (z boolean default ' Trrff');
--! 22P02 invalid input syntax for type boolean: " Trrff"

create table z (z regclass default '-');
--=> '-'::regclass

create table z (z inet default '10.0.0.1');
--=> '10.0.0.1'::inet

create table z (z refcursor default 'c');
--=> 'c'::refcursor

create table z (z regtype default 'varchar(5)');
--=> 'character varying'::regtype

create table z (z tid default '(1,700)');
--=> '(1,700)'::tid

create table z (z timestamptz default '2024-01-01 utc');
--=> '2024-01-01 00:00:00+00'::timestamp with time zone

create table z (z txid_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::txid_snapshot

create table z (z float8 default ' 12 ');
--=> '12'::double precision

create table z (z regcollation default 'default');
--=> '"default"'::regcollation

create table z (z regprocedure default 'abs(integer)<');
--! 22P02 expected a right parenthesis

create table z (z inet default '1:2@2');
--! 22P02 invalid input syntax for type inet: "1:2@2"

create table z (z int4multirange default '{}T');
--! 22P02 malformed multirange literal: "{}T"

create table z (z regproc default 'pa.ptwcie%');
--14,15! 3F000 schema "pa" does not exist
--16,17,18! 42883 function "pa.ptwcie%" does not exist

create table z (z txid_snapshot default '1:');
--! 22P02 invalid input syntax for type pg_snapshot: "1:"

create table z (z interval default '12345678901 us');
--14! 22015 interval field value out of range: "12345678901 us"
--15,16,17,18=> '03:25:45.678901'::interval

create table z (z timetz default '10:20:30.5 gmt');
--=> '10:20:30.5+00'::time with time zone

create table z (z float8 default 'NTN');
--! 22P02 invalid input syntax for type double precision: "NTN"

create table z (z pg_lsn default '1,0');
--! 22P02 invalid input syntax for type pg_lsn: "1,0"

create table z (z smallint default '32''767');
--! 22P02 invalid input syntax for type smallint: "32'767"

create table z (z int4multirange default '{[5,7),[1,6]}');
--=> '{[1,7)}'::int4multirange

create table z (z name default 'x y');
--=> 'x y'::name

create table z (z timestamptz default 'Infinity');
--=> 'infinity'::timestamp with time zone

create table z (z bytea default 'c');
--=> '\\x63'::bytea

create table z (z integer[] default '{}');
--=> '{}'::integer[]

create table z (z regconfig default 'english:');
--! 42704 text search configuration "english:" does not exist

create table z (z xid default '1');
--=> '1'::xid

create table z (z numrange default '[10,9&]');
--! 22P02 invalid input syntax for type numeric: "9&"

create table z (z date default '2001-12-25 04:05 America/New_York');
--=> '2001-12-25'::date

create table z (z integer[] default '{{},{}}00');
--! 22P02 malformed array literal: "{{},{}}00"

create table z (z box default '(1,NaN),(2,0)');
--=> '(2,NaN),(1,0)'::box

create table z (z pg_lsn default 'T1/0');
--! 22P02 invalid input syntax for type pg_lsn: "T1/0"

create table z (z numrange default '(1,1]');
--=> 'empty'::numrange

create table z (z box default '(1,NaN),(2,0)');
--=> '(2,NaN),(1,0)'::box

create table z (z smallint default '-3232768');
--! 22003 value "-3232768" is out of range for type smallint

create table z (z box[] default '{(1,2),(0,0);(3,4),(1,1)}');
--=> '{(1,2),(0,0);(3,4),(1,1)}'::box[]

create table z (z regnamespace default '"aap""=');
--! 42602 invalid name syntax

create table z (z bit(4) default 'b1010');
--=> '1010'::"bit"

create table z (z int4range default '(1,5]');
--=> '[2,6)'::int4range

create table z (z pg_snapshot default '10:20:10,14,15');
--=> '10:20:10,14,15'::pg_snapshot

create table z (z integer default '1');
--=> 1

create table z (z cidr default '::/ b0""');
--! 22P02 invalid input syntax for type cidr: "::/ b0"""

create table z (z "char" default 'ab');
--=> 'a'::"char"

create table z (z name default 'abc');
--=> 'abc'::name

create table z (z nummultirange default '{(,1),[0,)}');
--=> '{(,)}'::nummultirange

create table z (z tsquery default '!!a');
--=> '!!''a'''::tsquery

create table z (z oidvector default '1 2 3');
--=> '1 2 3'::oidvector

create table z (z xid default '001');
--=> '1'::xid

create table z (z xid8 default '-1');
--=> '18446744073709551615'::xid8

create table z (z numrange default '[1.0,2.5]');
--=> '[1.0,2.5]'::numrange

create table z (z regclass default '-');
--=> '-'::regclass

create table z (z cidr default '::1');
--=> '::1/128'::cidr

create table z (z nummultirange default '{[1.,2.0))(,2.0,3.0]}');
--! 22P02 malformed multirange literal: "{[1.,2.0))(,2.0,3.0]}"

create table z (z jsonpath default '(1).type()');
--14=> '1.type()'::jsonpath
--15,16,17,18=> '(1).type()'::jsonpath

create table z (z tsquery default 'a b');
--! 42601 syntax error in tsquery: "a b"

create table z (z integer[] default '{{},{}}');
--14,15,16! 22P02 malformed array literal: "{{},{}}"
--17,18=> '{}'::integer[]

create table z (z tid default '1(,2)');
--=> '(0,2)'::tid

create table z (z cid default '1am');
--14,15=> '1'::cid
--16,17,18! 22P02 invalid input syntax for type cid: "1am"

create table z (z bytea default '\001\377');
--=> '\\x01ff'::bytea

create table z (z integer[] default '[2][2"]={{1,2}{34,}}');
--! 22P02 malformed array literal: "[2][2"]={{1,2}{34,}}"

create table z (z regrole default 'nosuhrole');
--! 42704 role "nosuhrole" does not exist

create table z (z float8 default '\1.5');
--! 22P02 invalid input syntax for type double precision: "\\1.5"

create table z (z time default '0:405');
--! 22008 date/time field value out of range: "0:405"

create table z (z json default '{"a": [1, 2.5e3, null, true]}]');
--! 22P02 invalid input syntax for type json

create table z (z int4range default '[1,,21474836.47]');
--! 22P02 malformed range literal: "[1,,21474836.47]"

create table z (z regcollation default 'nnullnosuch');
--! 42704 collation "nnullnosuch" for encoding "UTF8" does not exist

create table z (z pg_snapshot default '1:1::');
--! 22P02 invalid input syntax for type pg_snapshot: "1:1::"

create table z (z cidr default '128');
--=> '128.0.0.0/16'::cidr

create table z (z circle default '(1,2),3');
--=> '<(1,2),3>'::circle

create table z (z xid8 default '-1');
--=> '18446744073709551615'::xid8

create table z (z tstzrange default '[epoch,now]');
--14=> '["1970-01-01 00:00:00+00","2026-11-28 06:11:28.098976+00"]'::tstzrange
--15=> '["1970-01-01 00:00:00+00","2026-11-28 06:11:46.044186+00"]'::tstzrange
--16=> '["1970-01-01 00:00:00+00","2026-11-28 06:12:00.974682+00"]'::tstzrange
--17=> '["1970-01-01 00:00:00+00","2026-11-28 06:12:11.999792+00"]'::tstzrange
--18=> '["1970-01-01 00:00:00+00","2026-11-28 06:12:24.04399+00"]'::tstzrange

create table z (z varbit default 'X1f');
--=> '00011111'::bit varying

create table z (z uuid default 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11');
--=> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table z (z refcursor default '1');
--=> '1'::refcursor

create table z (z real default '1e39');
--! 22003 "1e39" is out of range for type real

create table z (z xid8 default '18446744073709551615');
--=> '18446744073709551615'::xid8

create table z (z macaddr default '0800;2b:010203');
--! 22P02 invalid input syntax for type macaddr: "0800;2b:010203"

create table z (z txid_snapshot default '12:10:');
--! 22P02 invalid input syntax for type pg_snapshot: "12:10:"

create table z (z timestamp default '1999-1-08 04:05 m');
--14,15=> '1999-01-08 04:05:00'::timestamp without time zone
--16,17,18! 22007 invalid input syntax for type timestamp: "1999-1-08 04:05 m"

create table z (z date default '9900&');
--! 22007 invalid input syntax for type date: "9900&"

create table z (z bytea default 'aBc');
--=> '\\x614263'::bytea

create table z (z timetz default 'lalballlss00');
--! 22007 invalid input syntax for type time with time zone: "lalballlss00"

create table z (z macaddr default '008:00:2b:03');
--! 22P02 invalid input syntax for type macaddr: "008:00:2b:03"

create table z (z uuid default '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380a11');
--! 22P02 invalid input syntax for type uuid: "{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380a11"

create table z (z smallint default '7 ]');
--! 22P02 invalid input syntax for type smallint: "7 ]"

create table z (z box[] default '{(1,2),(00,}0);(3,4),(1,1)}');
--14,15,16! 22P02 malformed array literal: "{(1,2),(00,}0);(3,4),(1,1)}"
--17,18! 22P02 invalid input syntax for type box: "(1,2),(00,"

create table z (z regcollation default 'nosuch');
--! 42704 collation "nosuch" for encoding "UTF8" does not exist

create table z (z varbit default '[');
--! 22P02 "[" is not a valid binary digit

create table z (z tsvector default '''a b'':5,5A');
--=> '''a b'':5A'::tsvector

create table z (z bytea default '\001\377]');
--=> '\\x01ff5d'::bytea

