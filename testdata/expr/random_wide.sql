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
CREATE FUNCTION app.named(a integer, b text DEFAULT 'b', c numeric DEFAULT 1.5) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $2';
CREATE FUNCTION app.listed(a integer, VARIADIC d text[] DEFAULT '{}') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $2[1]';
CREATE FUNCTION app.same(a anyelement, b anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.either(a anycompatible, b anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.over(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.over(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.over(n text) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.described(IN n integer, OUT x integer, OUT y text) LANGUAGE sql IMMUTABLE AS 'select $1, ''y''';
CREATE FUNCTION app.listing(n integer) RETURNS TABLE (k integer, v text) LANGUAGE sql STABLE AS 'select 1, ''v''';
CREATE FUNCTION app.pairs() RETURNS SETOF app.pair LANGUAGE sql STABLE AS 'select 1, ''y''';
CREATE FUNCTION app.of_pair(p app.pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select ($1).x';
CREATE AGGREGATE app.joined(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE OPERATOR app.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);
CREATE TYPE app.span AS RANGE (SUBTYPE = date);
CREATE DOMAIN app.codes AS varchar(4)[];
ALTER TABLE r ADD COLUMN da date[], ADD COLUMN mac macaddr, ADD COLUMN sp app.span, ADD COLUMN co app.codes,
  ADD COLUMN ma app.mood[], ADD COLUMN cc text COLLATE "C";

-- cases

create table z (z numeric[] default (lower(('{{1,2},{3,4}}' || '[2024-01-01 00:00+00,)'))));
--! 42804 column "z" is of type numeric[] but default expression is of type text

create index on r (('100'::text));
--=> '100'::text

alter table r add column z tstzrange generated always as (rt) stored;
--=> rt

create trigger z before update on r for each row when (old.nm < (old."select")) execute function fired();
--=> (old.nm < old."select")

create table z (z double precision default ('(1,2),(0,0)' <-> (app.same(box '(1,2),(0,0)', '(1,2),(0,0)'::box))));
--=> ('(1,2),(0,0)'::box <-> app.same('(1,2),(0,0)'::box, '(1,2),(0,0)'::box))

alter table r add check (b) not valid;
--=> b

alter table r add check ((tz, tz) overlaps (current_timestamp, d)) not valid;
--=> ((tz, tz) OVERLAPS (CURRENT_TIMESTAMP, d))

create view z as select app.either((cast((array['q'::varchar])::int4range as timestamp))::integer[], current_timestamp) as x0, (((tm))::oid) as x1 from r;
--! 42846 cannot cast type character varying[] to int4range

create table z (z date default (lower('[2024-01-01,2024-02-01]')));
--! 42804 column "z" is of type date but default expression is of type text

alter table r add check ((case coalesce(oi, oi) when oi then ('[]') end) <= (d)) not valid;
--! 42883 operator does not exist: text <= date

alter table r add check (X'1F' || (vb)) not valid;
--! 42804 argument of CHECK must be type boolean, not type bit varying

alter table r add check ((bx >> (('04:05 PM')::box))) not valid;
--! 22P02 invalid input syntax for type box: "04:05 PM"

create index on r (((int4range(po, i4))::tstzrange));
--! 42846 cannot cast type int4range to tstzrange

create trigger z before update on r for each row when (least((old.tz, now()) overlaps (old.tz, d), ('t') is not true, old.b)) execute function fired();
--! 42702 column reference "d" is ambiguous

alter table r add check ((1, 42) <> (-3, 2147483647)) not valid;
--=> ((1 <> '-3'::integer) OR (42 <> 2147483647))

alter table r add check (lower(int4range(((1::integer) % (-3::smallint)), app.over(n => "Mixed Case"), ((1.5)::integer || (cast(mo as oid)))))) not valid;
--! 42846 cannot cast type money to oid

create table z (z numeric default (((case 'abcde' when 'c' then 0 else '12' end) / ((app.twice(4)::integer)))));
--=> (\nCASE 'abcde'::text\n    WHEN 'c'::text THEN 0\n    ELSE 12\nEND / app.twice(4))

alter table r add check ((c5 ~~ ((nm collate "default")))) not valid;
--=> (c5 ~~ ((nm)::text COLLATE "default"))

alter table r add check ((pt)) not valid;
--! 42804 argument of CHECK must be type boolean, not type point

alter table r add column z varbit generated always as (exists (select from app.s u where b)) stored;
--! 0A000 cannot use subquery in column generation expression

alter table r add check ((tm, -3) is null) not valid;
--=> (ROW(tm, '-3'::integer) IS NULL)

create trigger z before update on r for each row when ((('{1.50,2}' || new.md))::boolean) execute function fired();
--=> (('{1.50,2}'::text || new.md))::boolean

alter table r add column z text generated always as (case when ((localtimestamp, '2000-01-01') overlaps ('-infinity', interval '1 day')) then right(v20, "Mixed Case") when ((ts, ts) overlaps (ts, interval '1 day')) then ('\xDEADbeef')::app.mood else (nm)::text end) stored;
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, unknown, interval) is not unique

alter table r add column z interval generated always as (coalesce(iv, (cast(i2 as double precision) - (cast(app.over(n => by) as time(2)))))) stored;
--! 42883 function app.over(n => bytea) does not exist

alter table r add check ((numrange(0, 1.5) -|- (r4))) not valid;
--! 42883 operator does not exist: numrange -|- int4range

create domain z as app.mood check (substring(similar_to_escape('  '::character(3), case 'infinity' when 'infinity' then 'public'::name when 'infinity' then 'n' else 'n'::name end) similar '%#"a#"%' escape '#'));
--! 42804 argument of CHECK must be type boolean, not type text

create domain z as int4range check (extract(microseconds from ((interval '1 mon -1 days') + (('01:02:03-05'::timetz - ('90 min') - ((('1 day') + ('90 min'))))))));
--! 42725 operator is not unique: unknown + unknown

alter table r add check (extract(isodow from ttz)) not valid;
--! 42804 argument of CHECK must be type boolean, not type numeric

create trigger z before update on r for each row when ((new.iv) is null) execute function fired();
--=> (new.iv IS NULL)

alter table r add check (inet_same_family(((bt)::inet | ((vb)::inet)), ip)) not valid;
--! 42846 cannot cast type bit to inet

create trigger z before update on r for each row when (sp * sp) execute function fired();
--! 42702 column reference "sp" is ambiguous

create trigger z before update on r for each row when (((new.tv || (old.tv))) is distinct from lower('(,3]')) execute function fired();
--! 42883 operator does not exist: tsvector = text

create view z as select '(1,a)' as x0, '01:02:03-05' as x1 from r;
--=> SELECT '(1,a)'::text AS x0,\n    '01:02:03-05'::text AS x1\n   FROM public.r ;; x0 text, x1 text

alter table r add check (null or (i8, r4) is null or not (by !~~ ('abc'::bytea))) not valid;
--=> (NULL::boolean OR (ROW(i8, r4) IS NULL) OR (NOT (by !~~ '\\x616263'::bytea)))

create domain z as uuid check ((inet_same_family('10.0.0.1', '192.168.1.0/24') and ('192.168.1.0/24', 'public') not in (('::1', 'public'), ('::1', 'n'))));
--=> (inet_same_family('10.0.0.1'::inet, '192.168.1.0/24'::inet) AND ((('192.168.1.0/24'::text <> '::1'::text) OR ('public'::text <> 'public'::text)) AND (('192.168.1.0/24'::text <> '::1'::text) OR ('public'::text <> 'n'::text))))

create domain z as json check (('' collate pg_catalog."C"));
--! 22P02 invalid input syntax for type boolean: ""

create view z as select rn as x0 from r;
--14,15=> SELECT r.rn AS x0\n   FROM public.r ;; x0 numrange
--16,17,18=> SELECT rn AS x0\n   FROM public.r ;; x0 numrange

create index on r (i4) where cast(ia as boolean);
--! 42846 cannot cast type integer[] to boolean

alter table r add check (pg_catalog.like(wd, app.same(wd, 'word'::word))) not valid;
--=> "like"((wd)::text, (app.same(wd, ('word'::character varying)::public.word))::text)

create trigger z before update on r for each row when ((old.b)) execute function fired();
--=> old.b

create table z (z interval day default '1 day');
--=> '1 day'::interval day

create view z as select '-9' as x0 from r;
--=> SELECT '-9'::text AS x0\n   FROM public.r ;; x0 text

alter table r add check ((r4 -|- ('[2024-01-01 00:00+00,)'))) not valid;
--! 22P02 invalid input syntax for type integer: "2024-01-01 00:00+00"

alter table r add check (true) not valid;
--=> true

create index on r (i4) where ('[2024-01-01,2024-02-01]'::daterange >> (r4));
--! 42883 operator does not exist: daterange >> int4range

create domain z as inet check (('2024-01-01 10:00+00', 'infinity') overlaps (current_timestamp, d));
--! 42703 column "d" does not exist

alter table r add check ((ltrim((ta || 'abc'), (jb)[i4]['k']))::boolean) not valid;
--! 22P02 malformed array literal: "abc"

create view z as select lower(app.over(n => '[2024-01-01,2024-02-01]')) as x0 from r;
--=> SELECT lower(app.over(n => '[2024-01-01,2024-02-01]'::text)) AS x0\n   FROM public.r ;; x0 text

alter table r add column z int4range generated always as (int4range(app.named(b => app.same("select", "select"), a => i4), greatest((i2 + (null::integer)), ("Mixed Case")))) stored;
--! 42883 function int4range(text, integer) does not exist

alter table r add check (((coalesce(j, app.of_pair(pr)) #>> (r.tableoid = 'r'::regclass)) is nfc normalized)::text) not valid;
--! 42804 COALESCE types json and integer cannot be matched

create table z (z numrange default ('(1,a)')::numrange);
--! 22P02 invalid input syntax for type numeric: "a"

alter table r add check (b) not valid;
--=> b

create table z (z "char" default 'x'::"char");
--=> 'x'::"char"

alter table r add column z varchar[] generated always as (case case r4 when '[1,5)' then pr else pr end when pr then va else (ttz at time zone 'UTC') end) stored;
--! 42804 CASE types time with time zone and character varying[] cannot be matched

create trigger z before update on r for each row when (((plainto_tsquery(old.c) && ('a & b')) = any (array[case 'null' when new.j then (('a & b') <-> (new.tq)) when '[1, 2]' then old.tq in (select old.tq from app.s u) else old.tq end, 'a & b']))) execute function fired();
--! 42883 operator does not exist: text = json

alter table r add check (starts_with('w', case when (b) then (ta)['12'] else "select" end)) not valid;
--=> starts_with('w'::text,\nCASE\n    WHEN b THEN ta[12]\n    ELSE "select"\nEND)

create domain z as text check (extract(month from '10:20+02'));
--! 42725 function pg_catalog.extract(unknown, unknown) is not unique

alter table r add check (substring(('public'::name || (cast(mo as integer))) similar '%#"a#"%' escape '#')) not valid;
--! 42846 cannot cast type money to integer

alter table r add check ((lower((extract(decade from iv))[i4:2][1:2]), oi) is not null) not valid;
--! 42804 cannot subscript type numeric because it does not support subscripting

create index on r (i4) where 't';
--=>

create domain z as timestamp(0) with time zone check ((not (('[1, 2]', 3000000000) is not null)));
--=> (NOT (ROW('[1, 2]', '3000000000'::bigint) IS NOT NULL))

alter table r add check (cast(trim(both from cast((tz at time zone 'Europe/Berlin') as text)) as boolean)) not valid;
--=> (TRIM(BOTH FROM ((tz AT TIME ZONE 'Europe/Berlin'::text))::text))::boolean

create index on r (i4) where (co[1] <= ((ch, 1) = (select ch, u.id from app.s u limit 1)));
--! 0A000 cannot use subquery in index predicate

create view z as select app.over(n => coalesce(po, '8')) as x0 from r;
--14,15=> SELECT app.over(n => COALESCE((r.po)::integer, 8)) AS x0\n   FROM public.r ;; x0 integer
--16,17,18=> SELECT app.over(n => COALESCE((po)::integer, 8)) AS x0\n   FROM public.r ;; x0 integer

alter table r add check ((((cast(ia as box) |&> (bx)))::xml)) not valid;
--! 42846 cannot cast type integer[] to box

create view z as select rn as x0, lower(rd) as x1 from r;
--14,15=> SELECT r.rn AS x0,\n    lower(r.rd) AS x1\n   FROM public.r ;; x0 numrange, x1 date
--16,17,18=> SELECT rn AS x0,\n    lower(rd) AS x1\n   FROM public.r ;; x0 numrange, x1 date

alter table r add check ('no') not valid;
--=> false

create index on r ((case when b then ttz when b then ttz end));
--=> \nCASE\n    WHEN b THEN ttz\n    WHEN b THEN ttz\n    ELSE NULL::time with time zone\nEND

alter table r add column z interval generated always as (justify_days(iv)) stored;
--=> justify_days(iv)

create view z as select 'v' as x0, cast(('n') is null as name) as x1 from r;
--=> SELECT 'v'::text AS x0,\n    (('n' IS NULL))::name AS x1\n   FROM public.r ;; x0 text, x1 name

create index on r ((greatest(greatest(substring(null from case nm when nm then i4 else 1 end for 3)), left(cast(cast("select" as "char") as name), overlay(null in (select u.name from app.s u) placing 'it''s' from 2 for 3)))));
--! 0A000 cannot use subquery in index expression

create table z (z numeric[] default '{1.50,2}');
--=> '{1.50,2}'::numeric[]

alter table r add check ((na)["Mixed Case":]) not valid;
--! 42804 argument of CHECK must be type boolean, not type numeric[]

alter table r add check ((((j)::char(5))::boolean and (app.same((-2147483648, f8) is not null, u < gen_random_uuid())) is true)) not valid;
--=> (((j)::character(5))::boolean AND (app.same((ROW('-2147483648'::integer, f8) IS NOT NULL), (u < gen_random_uuid())) IS TRUE))

alter table r add check (starts_with(nm, nm)) not valid;
--=> starts_with((nm)::text, (nm)::text)

alter table r add check ((greatest(('{"x y",NULL}' || (select max(ts) from app.s u where b))) at time zone interval '-1:30')) not valid;
--! 0A000 cannot use subquery in check constraint

create trigger z before update on r for each row when (old.ia is not distinct from new.jb) execute function fired();
--! 42883 operator does not exist: integer[] = jsonb

create index on r (i4) where greatest(jb);
--! 42804 argument of WHERE must be type boolean, not type jsonb

create table z (z "char" default 'a');
--=> 'a'::"char"

alter table r add check (((ts, ts) overlaps (ts, ts))) not valid;
--=> ((ts, ts) OVERLAPS (ts, ts))

alter table r add check (isempty(rd)) not valid;
--=> isempty(rd)

alter table r add check ((t operator(app.===) t)) not valid;
--=> (t OPERATOR(app.===) t)

create table z (z time default (greatest('23:59:59.5', '10:20')));
--! 42804 column "z" is of type time without time zone but default expression is of type text

alter table r add check (least(isempty((cast(vb as text[]) || rt)), b, b)) not valid;
--! 42846 cannot cast type bit varying to text[]

alter table r add check (pg_catalog.like(case when array[[i4, 2], [3, "Mixed Case"]] then cast(cast(i2 as numeric[]) as name) end, pg_catalog.overlay("select", v, app.named((nm)::integer, c => (3000000000 + (price)))))) not valid;
--! 42804 argument of CASE/WHEN must be type boolean, not type integer[]

create trigger z before update on r for each row when (((@ (old.price)))::boolean) execute function fired();
--! 42846 cannot cast type numeric to boolean

alter table r add check ((coalesce(cidr '10.0.0.0/8', cidr '2001:db8::/32')) not in (ci, '2001:db8::/32'::cidr)) not valid;
--=> (((COALESCE('10.0.0.0/8'::cidr, '2001:db8::/32'::cidr))::inet <> (ci)::inet) AND ((COALESCE('10.0.0.0/8'::cidr, '2001:db8::/32'::cidr))::inet <> ('2001:db8::/32'::cidr)::inet))

alter table r add column z integer[] generated always as ('{{1,2},{3,4}}') stored;
--=> '{{1,2},{3,4}}'::integer[]

create index on r (((upper(r4))::bit(4)));
--=> (upper(r4))::bit(4)

alter table r add check (4::app.positive not in (po, po)) not valid;
--=> ((((4)::app.positive)::integer <> (po)::integer) AND (((4)::app.positive)::integer <> (po)::integer))

create trigger z before update on r for each row when (((('04:05 PM')::char(3)[]) <> (new.tm))) execute function fired();
--! 22P02 malformed array literal: "04:05 PM"

alter table r add check (lower(rn)) not valid;
--! 42804 argument of CHECK must be type boolean, not type numeric

alter table r add check (app.listed(0, app.either('long words', na), v20) &< ('(1,2),(0,0)')) not valid;
--! 22P02 malformed array literal: "long words"

alter table r add check (case when (greatest(to_tsquery('simple', 'x'), to_tsquery('simple', 'x'))) is not distinct from (tsquery 'a & b') then boolean 'no' end) not valid;
--=> \nCASE\n    WHEN (NOT (GREATEST(to_tsquery('simple'::regconfig, 'x'::text), to_tsquery('simple'::regconfig, 'x'::text)) IS DISTINCT FROM '''a'' & ''b'''::tsquery)) THEN false\n    ELSE NULL::boolean\nEND

create table z (z varchar(9) default 'varchar');
--=> 'varchar'::character varying

alter table r add check (app.same((va, 42) <> (va, i4), i4 not in (i4, ('[2024-01-01,2024-02-01]')::integer, ('{"x y",NULL}' || "Mixed Case"), case when 't' then "Mixed Case" when b then 42 else "Mixed Case" end))) not valid;
--! 22P02 invalid input syntax for type integer: "[2024-01-01,2024-02-01]"

alter table r add check (((replace(nm, cast('infinity' as bit(3)), (ta)[0])) operator(app.===) (rpad('w', case i4 when app.twice(4) then po else 3 end)))) not valid;
--! 22P02 "i" is not a valid binary digit

alter table r add check (((po)::numrange)::boolean) not valid;
--! 42846 cannot cast type app.positive to numrange

alter table r add check (('{"x y",NULL}', i4) = (ta, i4)) not valid;
--=> (('{"x y",NULL}'::text[] = ta) AND (i4 = i4))

create index on r (i4) where (case md when md then '(1,2),(0,0)' when md then bx else bx end) # (bx);
--! 42804 argument of WHERE must be type boolean, not type box

alter table r add check ((not (inet_same_family(ip, '10.0.0.1')))) not valid;
--=> (NOT inet_same_family(ip, '10.0.0.1'::inet))

alter table r add check ((label(E'tab\tx', p => "select") ^@ (case when b then 'a' else t end))) not valid;
--=> (public.label('tab\tx'::text, p => "select") ^@\nCASE\n    WHEN b THEN 'a'::text\n    ELSE t\nEND)

create index on r ((((('a & b')::text) || (case when b then v end))::text));
--=> ('a & b'::text || (\nCASE\n    WHEN b THEN v\n    ELSE NULL::character varying\nEND)::text)

create table z (z date default (((replace(cast('v' as text), app.either('word'::word, '(1,2),(0,0)'), to_hex(16))) collate "nosuch") < (('[1, 2]') #> ('{a,b}'::text[]) operator(pg_catalog.#>>) ('{a,b}'))));
--! 42704 collation "nosuch" for encoding "UTF8" does not exist

create table z (z timetz default ((coalesce((('[1.0,2.5]'))::numrange, cast(array[1, 2.5] as numrange)))::timetz));
--! 42846 cannot cast type numeric[] to numrange

create view z as select (coalesce(cast(tm as app.positive), 3))::bigint as x0, (+ (ia)[i4:2][1:2]) as x1 from r;
--! 42846 cannot cast type time without time zone to app.positive

alter table r add check (ip is distinct from ip) not valid;
--=> (ip IS DISTINCT FROM ip)

alter table r add check (((ts, ts) overlaps ('2000-01-01', interval '1 day'))) not valid;
--=> ((ts, ts) OVERLAPS ('2000-01-01 00:00:00'::timestamp without time zone, '1 day'::interval))

alter table r add column z varchar(9) generated always as (upper(extract(hour from (cast(va as interval) + (tm operator(pg_catalog.-) (tm)))))) stored;
--! 42846 cannot cast type character varying[] to interval

create table z (z point default (coalesce('(1,2)', exists (select from app.s u where true))));
--! 0A000 cannot use subquery in DEFAULT expression

create index on r (i4) where (('it''s' collate "POSIX")) ilike t;
--=> (('it''s'::text COLLATE "POSIX") ~~* t)

create table z (z character(3) default (case '[]' || ((null)::jsonb) when '"s"' then char '  ' end));
--=> \nCASE ('[]'::jsonb || NULL::jsonb)\n    WHEN '"s"'::jsonb THEN '  '::bpchar\n    ELSE NULL::bpchar\nEND

create table z (z oid default 'pg_class'::regclass::oid::oid);
--=> ('pg_class'::regclass)::oid

create table z (z smallint default -3);
--=> '-3'::integer

create trigger z before update on r for each row when (((localtimestamp, new.ts) overlaps (old.ts, ts))) execute function fired();
--! 42702 column reference "ts" is ambiguous

create table z (z time default (X'1F')::time);
--! 42846 cannot cast type bit to time without time zone

alter table r add column z tsquery generated always as (tq) stored;
--=> tq

create view z as select (d operator(pg_catalog.-) (interval '3' day) - (('90 min'))) as x0, substring((price || (nm)) for 2) as x1 from r;
--14,15=> SELECT (r.d - ('3 days'::interval day - '01:30:00'::interval)) AS x0,\n    SUBSTRING((r.price || (r.nm)::text) FROM 1 FOR 2) AS x1\n   FROM public.r ;; x0 timestamp without time zone, x1 text
--16,17,18=> SELECT (d - ('3 days'::interval day - '01:30:00'::interval)) AS x0,\n    SUBSTRING((price || (nm)::text) FROM 1 FOR 2) AS x1\n   FROM public.r ;; x0 timestamp without time zone, x1 text

create index on r ((app.over(f8)));
--! 42883 function app.over(double precision) does not exist

create index on r ((app.over(va)));
--! 42883 function app.over(character varying[]) does not exist

create view z as select row(extract(milliseconds from extract(isoyear from 'infinity')), coalesce((array_to_string(ta, 'public', '  '::character(3)) collate "C"), case when ("select" collate "POSIX") = "select" then t when b then (by)::text end))::app.pair as x0 from r;
--! 42725 function pg_catalog.extract(unknown, unknown) is not unique

alter table r add column z numeric[] generated always as (na) stored;
--=> na

create index on r (i4) where b;
--=> b

alter table r add check (b) not valid;
--=> b

alter table r add check (((cast(tm as cidr)) is null)) not valid;
--! 42846 cannot cast type time without time zone to cidr

alter table r add check (xm is not document) not valid;
--=> (NOT xm IS DOCUMENT)

alter table r add check (cast((((ia)::int4range))::numeric(8,2) as boolean)) not valid;
--! 42846 cannot cast type integer[] to int4range

create table z (z bit(4) default ((~ (~ bit '0101'))));
--=> (~ (~ '0101'::"bit"))

alter table r add column z numeric[] generated always as (((bt)::uuid)::numeric[]) stored;
--! 42846 cannot cast type bit to uuid

alter table r add check ((nullif('it''s', 'a')) <> all (least(ta, ta, ta))) not valid;
--=> (NULLIF('it''s'::text, 'a'::text) <> ALL (LEAST(ta, ta, ta)))

alter table r add check (pg_catalog.like(lower(rt), ((wd)::regclass))) not valid;
--! 42883 function pg_catalog.like(timestamp with time zone, regclass) does not exist

alter table r add column z numeric(8,2) generated always as (lcm(price, "Mixed Case") ^ (case when b then "Mixed Case" when true then "Mixed Case" else "Mixed Case" end)) stored;
--=> (lcm(price, ("Mixed Case")::numeric) ^ (\nCASE\n    WHEN b THEN "Mixed Case"\n    WHEN true THEN "Mixed Case"\n    ELSE "Mixed Case"\nEND)::numeric)

alter table r add check ((bx && any (array[(extract(quarter from ts) - ((@@ bx))), bx]))) not valid;
--! 42883 operator does not exist: numeric - point

alter table r add check (isfinite(cast(ci as timestamp(0) with time zone))) not valid;
--! 42846 cannot cast type cidr to timestamp with time zone

create view z as select least(u, u, u) as x0 from r;
--14,15=> SELECT LEAST(r.u, r.u, r.u) AS x0\n   FROM public.r ;; x0 uuid
--16,17,18=> SELECT LEAST(u, u, u) AS x0\n   FROM public.r ;; x0 uuid

create trigger z before update on r for each row when (coalesce(('[]' ?& (new.ta)), abs(new.f4))) execute function fired();
--! 42804 COALESCE types boolean and real cannot be matched

alter table r add check ((v20 !~~ (c5))) not valid;
--=> ((v20)::text !~~ (c5)::text)

create index on r (((cast(extract(doy from iv) as date))::name));
--! 42846 cannot cast type numeric to date

create index on r (i4) where greatest(case when (ia || "select" is distinct from "select") then (upper(tstzrange(now(), null))) is null when ((('[2024-01-01 00:00+00,)')::jsonb) -|- ('[1,5)'::int4range)) then ((case when false::boolean then v20 when null then v else v20 end) ~~ (c)) else (row(1, 'a')::app.pair).x end, (cast((na || "select") as varbit), po) is null);
--! 42883 operator does not exist: integer[] || text

alter table r add check (isempty(rt)) not valid;
--=> isempty(rt)

create view z as select (@ f4) as x0, (jb)::text[] as x1 from r;
--! 42846 cannot cast type jsonb to text[]

create table z (z real default (1.5));
--=> 1.5

alter table r add check ((jb ?& ('{"x y",NULL}'))) not valid;
--=> (jb ?& '{"x y",NULL}'::text[])

alter table r add check (pg_catalog.like(by, cast('10:20+02' as bytea))) not valid;
--=> "like"(by, '\\x31303a32302b3032'::bytea)

create index on r (((vb, 1) = (select vb, u.id from app.s u limit 1)));
--! 0A000 cannot use subquery in index expression

create index on r ((lower(case when b then 16 end)));
--! 42883 function lower(integer) does not exist

alter table r add check (app.listed(2::smallint, variadic (mo)::text[])) not valid;
--! 42846 cannot cast type money to text[]

alter table r add check (2 between f4 and '0.1') not valid;
--! 22P02 invalid input syntax for type integer: "0.1"

create table z (z oid default ((app.same(((16)::date[]), app.over(16::oid)))));
--! 42846 cannot cast type integer to date[]

create table z (z int4range default (int4range(1, 9)));
--=> int4range(1, 9)

create table z (z timestamp default (('12.340'))::timestamp(3));
--! 22007 invalid input syntax for type timestamp: "12.340"

create domain z as real check (app.over(pg_catalog.overlaps(mac::text, '10:20+02' + ((('1 day'::interval) / (app.twice(4)))), cast(case when 't' then array[1, 2.5] end as double precision), (current_timestamp at time zone current_setting('timezone')))));
--! 42703 column "mac" does not exist

alter table r add check (app.over((c <> (c5)))) not valid;
--! 42883 function app.over(boolean) does not exist

alter table r add check (isfinite(d)) not valid;
--=> isfinite(d)

create index on r (i4) where (cast(iv as boolean)) is false;
--! 42846 cannot cast type interval to boolean

create table z (z varchar[] default (nullif('{a,b}', array['q'::varchar])));
--=> NULLIF('{a,b}'::character varying[], ARRAY['q'::character varying])

create index on r (i4) where ('10:20', tm) overlaps (tm, '2024-01-01');
--! 42725 function pg_catalog.overlaps(unknown, time without time zone, time without time zone, unknown) is not unique

create index on r (i4) where pg_catalog.like(upper(rd), 'w');
--! 42883 function pg_catalog.like(date, unknown) does not exist

alter table r add check (coalesce(app.same(null, null), b)) not valid;
--! 42804 could not determine polymorphic type because input has type unknown

create index on r (((cast(r4 as numeric(5,1)[]) at time zone t)));
--! 42846 cannot cast type int4range to numeric[]

create index on r (i4) where (rt, '2024-01-01 10:00+00') is not null;
--=> (ROW(rt, '2024-01-01 10:00+00') IS NOT NULL)

alter table r add check (true) not valid;
--=> true

alter table r add check (("select" is nfc normalized)::text) not valid;
--! 42804 argument of CHECK must be type boolean, not type text

alter table r add column z app.positive generated always as (4::app.positive) stored;
--=> (4)::app.positive

alter table r add check ((substring(replace('long words', v, '100'::text) similar '%#"a#"%' escape '#'), nm) is null) not valid;
--=> (ROW(SUBSTRING(replace('long words'::text, (v)::text, '100'::text) SIMILAR '%#"a#"%'::text ESCAPE '#'::text), nm) IS NULL)

alter table r add column z boolean generated always as (case when null then null when 't' then b else false end) stored;
--=> \nCASE\n    WHEN NULL::boolean THEN NULL::boolean\n    WHEN true THEN b\n    ELSE false\nEND

create index on r (((timetz '01:02:03-05')::text[]));
--! 42846 cannot cast type time with time zone to text[]

create trigger z before update on r for each row when (old.nm not between symmetric new.nm and old.nm) execute function fired();
--=> (((old.nm < new.nm) OR (old.nm > old.nm)) AND ((old.nm < old.nm) OR (old.nm > new.nm)))

create table z (z timetz default '01:02:03-05'::timetz);
--=> '01:02:03-05'::time with time zone

alter table r add check (coalesce(lower_inc(rt), ((localtimestamp::timestamp, '-infinity') overlaps (ts, interval '1 day')))) not valid;
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, timestamp without time zone, interval) is not unique

alter table r add check (app.over((iv + (interval '3' day)) is not distinct from (iv))) not valid;
--! 42883 function app.over(boolean) does not exist

create index on r ((i8));
--=>

alter table r add check ('no') not valid;
--=> false

create view z as select (((cast(B'11' as app.mood))::json) #> (app.either((X'1F')::text[], i8))) as x0, numrange(0, 1.5) as x1 from r;
--! 42846 cannot cast type bit to app.mood

alter table r add column z money generated always as (('1.50')) stored;
--=> '$1.50'::money

create index on r ((app.same(('192.168.1.0/24'), (~ ip))));
--=> app.same('192.168.1.0/24'::inet, (~ ip))

alter table r add column z uuid generated always as (cast('[]'::jsonb - (t) as uuid)) stored;
--! 42846 cannot cast type jsonb to uuid

alter table r add check (substring(app.over((nm operator(pg_catalog.||) (v20))::text) for 2)) not valid;
--! 42804 argument of CHECK must be type boolean, not type text

create table z (z boolean default (('2024-02-29' + (0))) is distinct from 'infinity');
--! 22P02 invalid input syntax for type integer: "2024-02-29"

create index on r (i4) where wd is distinct from 'word'::word;
--=> ((wd)::text IS DISTINCT FROM (('word'::character varying)::public.word)::text)

create trigger z before update on r for each row when (cast((|/ new.f4) as boolean)) execute function fired();
--! 42846 cannot cast type double precision to boolean

alter table r add check ((ta || b)) not valid;
--! 42883 operator does not exist: text[] || boolean

alter table r add check (('infinity', d) overlaps (d, d)) not valid;
--=> (('infinity'::timestamp with time zone, d) OVERLAPS (d, d))

alter table r add check ('x'::"char" is not distinct from ch) not valid;
--=> (NOT ('x'::"char" IS DISTINCT FROM ch))

alter table r add check ((case when null then rd when ((ta)[i4:] || pg_catalog.like(by, '\xDEADbeef')) then ((rn))::daterange else rd end) < ('{{1,2},{3,4}}')[app.first_of(array[]::int[]):2][1:2]) not valid;
--! 42883 operator does not exist: text[] || boolean

alter table r add column z oid generated always as (app.either((cast(b as text))::app.mood, md)) stored;
--! 42P17 generation expression is not immutable

create table z (z text[] default (regexp_split_to_array(extract(doy from '-infinity'), array(select 'n' from app.s u order by u.id), 'v')));
--! 42725 function pg_catalog.extract(unknown, unknown) is not unique

alter table r add check (pr is not distinct from pr) not valid;
--=> (NOT (pr IS DISTINCT FROM pr))

alter table r add check (app.either(null, b)) not valid;
--=> app.either(NULL::boolean, b)

create index on r (i4) where (nm ~ ((r4)::text));
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check ((b)) not valid;
--=> b

alter table r add check (cast((ia)["Mixed Case"] as app.positive) @> ((tm at time zone current_setting('timezone')))) not valid;
--! 42883 operator does not exist: app.positive @> time with time zone

create view z as select (i4 ^ (f8)) as x0 from r;
--14,15=> SELECT ((r.i4)::double precision ^ r.f8) AS x0\n   FROM public.r ;; x0 double precision
--16,17,18=> SELECT ((i4)::double precision ^ f8) AS x0\n   FROM public.r ;; x0 double precision

create index on r ((mo));
--=>

alter table r add check ((nm ~~ ("select"))) not valid;
--=> (nm ~~ "select")

create table z (z inet default ('{}')[2147483647:2][1:2]);
--! 42804 cannot subscript type unknown because it does not support subscripting

alter table r add check (least(array(select b from app.s u order by u.id), b, b)) not valid;
--! 0A000 cannot use subquery in check constraint

alter table r add check ('12' <> any (ia)) not valid;
--=> (12 <> ANY (ia))

alter table r add check ((upper(case when b then rt when b then rt else tstzrange(now(), null) end) and upper(extract(week from tm)))) not valid;
--! 42804 argument of AND must be type boolean, not type timestamp with time zone

alter table r add check ((num, '[2024-01-01 00:00+00,)') in (('NaN', rt))) not valid;
--=> ((num = 'NaN'::numeric) AND ('["2024-01-01 00:00:00+00",)'::tstzrange = rt))

alter table r add check (to_tsvector('simple', 'x')) not valid;
--! 42804 argument of CHECK must be type boolean, not type tsvector

create trigger z before update on r for each row when (('2024-01-01 10:00+00', timestamptz 'infinity') overlaps (old.tz, '2024-01-01')) execute function fired();
--=> (('2024-01-01 10:00:00+00'::timestamp with time zone, 'infinity'::timestamp with time zone) OVERLAPS (old.tz, '2024-01-01 00:00:00+00'::timestamp with time zone))

alter table r add check ((((j ->> (json_typeof(to_json(i4))))) collate "POSIX") ~ (text 'long words')) not valid;
--=> (((j ->> json_typeof(to_json(i4))) COLLATE "POSIX") ~ 'long words'::text)

alter table r add check ((by) is null) not valid;
--=> (by IS NULL)

alter table r add check ((overlay("select" placing t from 2 for 3) ? (lower(rd)))) not valid;
--! 42883 operator does not exist: text ? date

alter table r add check ((ts, '-infinity') overlaps (ts, interval '1 day')) not valid;
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, timestamp without time zone, interval) is not unique

alter table r add check (((cast(case when 't' then 1.5 when false then 2 else 'Infinity' end as text) collate "POSIX")) ilike t) not valid;
--=> (((\nCASE\n    WHEN true THEN 1.5\n    WHEN false THEN (2)::numeric\n    ELSE 'Infinity'::numeric\nEND)::text COLLATE "POSIX") ~~* t)

alter table r add check ((nm !~~ (nm))) not valid;
--=> (nm !~~ (nm)::text)

create table z (z inet default (case when ('{"x y",NULL}')::boolean then (~ 2::smallint) operator(pg_catalog.+) (case B'1010' when '0101' then '10.0.0.1' else '192.168.1.0/24'::inet end) when '100' like t then app.same(('10.0.0.1' + (1)), '192.168.1.0/24') else substring(lower('[2024-01-01,2024-02-01]') similar '%#"a#"%' escape '#') end));
--! 22P02 invalid input syntax for type boolean: "{"x y",NULL}"

alter table r add check ((cast(array[app.same(t, "select"), "select"] as boolean) and ((app.over(ttz) at time zone 'UTC')) in (false))) not valid;
--! 42846 cannot cast type text[] to boolean

create view z as select (to_tsvector('simple', 'x') || (tv)) as x0, int4range(1, 9) as x1 from r;
--14,15=> SELECT (to_tsvector('simple'::regconfig, 'x'::text) || r.tv) AS x0,\n    int4range(1, 9) AS x1\n   FROM public.r ;; x0 tsvector, x1 int4range
--16,17,18=> SELECT (to_tsvector('simple'::regconfig, 'x'::text) || tv) AS x0,\n    int4range(1, 9) AS x1\n   FROM public.r ;; x0 tsvector, x1 int4range

alter table r add check (((b))) not valid;
--=> b

alter table r add check (((ts, localtimestamp) overlaps (ts, ts))) not valid;
--=> ((ts, LOCALTIMESTAMP) OVERLAPS (ts, ts))

create index on r ((oi));
--=>

alter table r add check ((rt && ('A0EEBC999C0B4EF8BB6D6BB9BD380A11'::uuid))) not valid;
--! 42883 operator does not exist: tstzrange && uuid

alter table r add check (coalesce((((tq)::text) @@ ((rd)::tsvector)), false)) not valid;
--! 42846 cannot cast type daterange to tsvector

alter table r add check (cast((~ upper('[2024-01-01,2024-02-01]')) as app.span)) not valid;
--! 42883 operator does not exist: ~ text

create index on r (i4) where (B'11' ~= ((case md when md then ia when 'ok' then ia else '{}' end || pt) operator(pg_catalog.+) (case when (wd)::boolean then (pt ## (bx)) else pt end)));
--! 42883 operator does not exist: integer[] || point

create index on r ((lower(rt)));
--=> lower(rt)

create table z (z daterange default (daterange('2024-01-01', '2025-01-01', '[]')));
--=> daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)

alter table r add check (lower(cast(2::smallint as int4range))) not valid;
--! 42846 cannot cast type smallint to int4range

create index on r ((app.over(i4)));
--=> app.over(i4)

alter table r add check ((cast(ia as uuid))::boolean) not valid;
--! 42846 cannot cast type integer[] to uuid

create view z as select uuid 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' as x0, date_part(upper(rn), iv) as x1 from r;
--! 42883 function date_part(numeric, interval) does not exist

alter table r add check ((r.pr).x) not valid;
--! 42804 argument of CHECK must be type boolean, not type integer

alter table r add check (rd operator(pg_catalog.>>) (rt)) not valid;
--! 42883 operator does not exist: daterange pg_catalog.>> tstzrange

create trigger z before update on r for each row when (least(old.b, new.b, new.b)) execute function fired();
--=> LEAST(old.b, new.b, new.b)

create view z as select ttz as x0, ('a b') || (tv) as x1 from r;
--14,15=> SELECT r.ttz AS x0,\n    ('''a'' ''b'''::tsvector || r.tv) AS x1\n   FROM public.r ;; x0 time with time zone, x1 tsvector
--16,17,18=> SELECT ttz AS x0,\n    ('''a'' ''b'''::tsvector || tv) AS x1\n   FROM public.r ;; x0 time with time zone, x1 tsvector

create domain z as money check (null::boolean);
--=> NULL::boolean

alter table r add column z integer[] generated always as (app.over((ia))) stored;
--! 42883 function app.over(integer[]) does not exist

alter table r add check (((ts, '-infinity'::timestamp) overlaps (ts, ts))) not valid;
--=> ((ts, '-infinity'::timestamp without time zone) OVERLAPS (ts, ts))

alter table r add check ((pt <@ any (array[bx, bx]))) not valid;
--=> (pt <@ ANY (ARRAY[bx, bx]))

alter table r add column z bytea generated always as ((ma || (pg_catalog.overlay(by, app.either(('{"b":1, "a": [true,null]}')::bytea, '1.50'::money), po, (~ b) % (lower(daterange('2024-01-01', '2025-01-01', '[]'))))))) stored;
--! 42883 function app.either(bytea, money) does not exist

alter table r add column z character(3) generated always as (c5) stored;
--=> c5

create view z as select rn as x0 from r;
--14,15=> SELECT r.rn AS x0\n   FROM public.r ;; x0 numrange
--16,17,18=> SELECT rn AS x0\n   FROM public.r ;; x0 numrange

create table z (z int4range default app.over('[1,5)'));
--! 42804 column "z" is of type int4range but default expression is of type text

create index on r (i4) where cast((case when b then i8 else i8 end)::varchar[] as boolean);
--! 42846 cannot cast type bigint to character varying[]

alter table r add check ((nm) is not null) not valid;
--=> (nm IS NOT NULL)

create index on r ((case d when d then rd when '1999-1-8' then app.over(case when b then rd else daterange('2024-01-01', '2025-01-01', '[]') end) else rd end));
--! 42883 function app.over(daterange) does not exist

alter table r add check ((not (b))) not valid;
--=> (NOT b)

alter table r add check ("select" ^@ (char 'c')) not valid;
--=> ("select" ^@ ('c'::bpchar)::text)

alter table r add check (b) not valid;
--=> b

alter table r add check (b) not valid;
--=> b

alter table r add column z text generated always as ((jsonb_build_array() ->> ('7'))) stored;
--! 42P17 generation expression is not immutable

create view z as select rn as x0 from r;
--14,15=> SELECT r.rn AS x0\n   FROM public.r ;; x0 numrange
--16,17,18=> SELECT rn AS x0\n   FROM public.r ;; x0 numrange

create table z (z oid default 1::oid);
--=> (1)::oid

create view z as select f8 as x0, pt as x1 from r;
--14,15=> SELECT r.f8 AS x0,\n    r.pt AS x1\n   FROM public.r ;; x0 double precision, x1 point
--16,17,18=> SELECT f8 AS x0,\n    pt AS x1\n   FROM public.r ;; x0 double precision, x1 point

alter table r add check (case least(((t collate "POSIX") collate "default"), "select", t) when 'it''s' then ((ts, ts) overlaps ('-infinity', interval '1 day')) end) not valid;
--=> \nCASE LEAST(((t COLLATE "POSIX") COLLATE "default"), "select", t)\n    WHEN 'it''s'::text THEN ((ts, ts) OVERLAPS ('-infinity'::timestamp without time zone, '1 day'::interval))\n    ELSE NULL::boolean\nEND

create table z (z bytea default (cast('{"a": 1}'::json as time(2))));
--! 42846 cannot cast type json to time without time zone

alter table r add check ((cast(current_catalog as app.positive))::boolean or ((case case bx when '(1,2),(0,0)' then mo else mo end when mo then 'public' end) ~ (v)) or not (b)) not valid;
--=> (((CURRENT_CATALOG)::app.positive)::boolean OR (\nCASE\n    CASE bx\n        WHEN '(1,2),(0,0)'::box THEN mo\n        ELSE mo\n    END\n    WHEN mo THEN 'public'::text\n    ELSE NULL::text\nEND ~ (v)::text) OR (NOT b))

alter table r add column z interval generated always as (extract(millennium from app.over(nullif(date_trunc(v, iv), app.listed(a => 42, variadic d => ta))))) stored;
--! 42883 operator does not exist: interval = text

create view z as select vb as x0 from r;
--14,15=> SELECT r.vb AS x0\n   FROM public.r ;; x0 bit varying
--16,17,18=> SELECT vb AS x0\n   FROM public.r ;; x0 bit varying

create view z as select case i8 when -2147483648 then app.either((cast(rd as bytea) + (least(ttz, '10:20+02'::timetz, '10:20+02'))), ip) end as x0 from r;
--! 42846 cannot cast type daterange to bytea

create view z as select ((u)::text) as x0, 'abc' as x1 from r;
--14,15=> SELECT (r.u)::text AS x0,\n    'abc'::text AS x1\n   FROM public.r ;; x0 text, x1 text
--16,17,18=> SELECT (u)::text AS x0,\n    'abc'::text AS x1\n   FROM public.r ;; x0 text, x1 text

create index on r ((ttz));
--=>

create index on r (i4) where app.of_pair(pr);
--! 42804 argument of WHERE must be type boolean, not type integer

create index on r (('[]'::jsonb));
--=> '[]'::jsonb

alter table r add check ('n' is distinct from nm) not valid;
--=> ('n'::name IS DISTINCT FROM nm)

create index on r (i4) where (((case when ('it''s' collate "POSIX") ~ 'a\b' then array[]::int[] when (16)::boolean then (t collate pg_catalog."C") end)[cardinality(ia):2][1:2]) = ((B'1010'::bit(4))::bytea));
--! 42804 CASE types integer[] and text cannot be matched

alter table r add check (b) not valid;
--=> b

alter table r add column z varchar[] generated always as (((array['q'::varchar])::int2)) stored;
--! 42846 cannot cast type character varying[] to smallint

create index on r (i4) where b;
--=> b

alter table r add check (upper(int4range(1, 9))) not valid;
--! 42804 argument of CHECK must be type boolean, not type integer

create trigger z before update on r for each row when (('192.168.1.0/24' <<= ('::1'::inet))) execute function fired();
--=> ('192.168.1.0/24'::inet <<= '::1'::inet)

alter table r add check (b) not valid;
--=> b

create domain z as time check ((('2000-01-01', localtimestamp) overlaps (timestamp '-infinity', interval '1 day')));
--=> (('2000-01-01 00:00:00'::timestamp without time zone, LOCALTIMESTAMP) OVERLAPS ('-infinity'::timestamp without time zone, '1 day'::interval))

alter table r add check (('x'::"char") in (oi, cc || t)) not valid;
--! 42883 operator does not exist: "char" = oid

create view z as select price as x0 from r;
--14,15=> SELECT r.price AS x0\n   FROM public.r ;; x0 numeric(10,2)
--16,17,18=> SELECT price AS x0\n   FROM public.r ;; x0 numeric(10,2)

alter table r add check (((ts, ts) overlaps (ts, interval '1 day'))) not valid;
--=> ((ts, ts) OVERLAPS (ts, '1 day'::interval))

create view z as select '2001:db8::/32' as x0 from r;
--=> SELECT '2001:db8::/32'::text AS x0\n   FROM public.r ;; x0 text

alter table r add check ((null)) not valid;
--=> NULL::boolean

create index on r (("select"));
--=>

alter table r add check (case tv when tv then b when 'a b' then true else 't' end) not valid;
--=> \nCASE tv\n    WHEN tv THEN b\n    WHEN '''a'' ''b'''::tsvector THEN true\n    ELSE true\nEND

alter table r add check (null similar to '_b' escape '!' or int4range '(,3]' or not ('192.168.1.0/24' <<= ('::1'))) not valid;
--! 42804 argument of OR must be type boolean, not type int4range

alter table r add check (b) not valid;
--=> b

create table z (z tsquery default ((array['p']::text[])[:app.either('sad'::app.mood::app.mood, true)]));
--! 42883 function app.either(app.mood, boolean) does not exist

create domain z as timestamp(0) with time zone check ((null and false));
--=> (NULL::boolean AND false)

alter table r add check ((case (ts)::time when tm then (t operator(app.===) t) else t like any (array[t, v]) end)) not valid;
--=> \nCASE (ts)::time without time zone\n    WHEN tm THEN (t OPERATOR(app.===) t)\n    ELSE (t ~~ ANY (ARRAY[t, (v)::text]))\nEND

alter table r add check ((upper(numrange(0, 1.5)) || (tq, "Mixed Case") < (tq, "Mixed Case"))) not valid;
--! 42883 operator does not exist: numeric || record

alter table r add check (greatest(row(ch, vb) <> row(ch, X'1F'), (cast(substring("select" for 2) as text[])) between symmetric (((array['q'::varchar]::varchar[] || ta))) and (app.either(trim(trailing from 'long words'), to_tsvector('simple', 'x'))))) not valid;
--! 42883 operator does not exist: text[] >= character varying[]

alter table r add check (nm !~~ (wd)) not valid;
--=> (nm !~~ (wd)::text)

alter table r add check (lower(r4) in (ch, 'a'::"char", app.over('x'::"char")) or (('2000-01-01', ts) overlaps ('2024-01-01 10:00'::timestamp, interval '1 day')) or not (least(case f8 when f8 then '{1.50,2}' when f8 then na else '{1.50,2}' end, na, na))) not valid;
--! 42883 operator does not exist: integer = "char"

alter table r add check (i2 <= (i2)) not valid;
--=> (i2 <= i2)

create index on r ((floor(42)));
--=> floor((42)::double precision)

alter table r add check ('no') not valid;
--=> false

alter table r add check ((b)) not valid;
--=> b

create view z as select (case array(select rn from app.s u order by u.id) when rn then upper(daterange('2024-01-01', '2025-01-01', '[]')) when rn then ('2024-02-29' + (iv) at time zone 'UTC') else tz end at time zone t) as x0, app.same(daterange('2024-01-01', '2025-01-01', '[]'), app.over(rd)) as x1 from r;
--! 42883 operator does not exist: numrange[] = numrange

create view z as select (case (tz + (iv)) when tz then (va)::real when tz then '0.1' else (@ '0.1'::real) end) + (((tm - (iv)) - (f4))) as x0 from r;
--! 42846 cannot cast type character varying[] to real

alter table r add check (coalesce(null, b)) not valid;
--=> COALESCE(NULL::boolean, b)

create table z (z numrange default (case cast('[2024-01-01 00:00+00,)' as text[]) when '{a,b}' then app.either(numrange(0, 1.5), to_tsquery('simple', 'x')) else lower('[1.0,2.5]') end));
--! 22P02 malformed array literal: "[2024-01-01 00:00+00,)"

create index on r (('2024-02-29'::date));
--=> '2024-02-29'::date

alter table r add check ((((tq, "Mixed Case") <> (tq, "Mixed Case"))::name)) not valid;
--! 42804 argument of CHECK must be type boolean, not type name

create view z as select j as x0 from r;
--14,15=> SELECT r.j AS x0\n   FROM public.r ;; x0 json
--16,17,18=> SELECT j AS x0\n   FROM public.r ;; x0 json

alter table r add check ('public' in (nm, 'n', nm, nm)) not valid;
--=> (((('public'::name = nm) OR ('public'::text = 'n'::text)) OR ('public'::name = nm)) OR ('public'::name = nm))

create index on r ((cast(ch as app.mood)));
--14! 42P17 functions in index expression must be marked IMMUTABLE
--15,16,17,18! 42846 cannot cast type "char" to app.mood

create table z (z numeric[] default (case when xm is document then '{1.50,2}' when (app.listed(app.twice(4), 'it''s', 'varchar') << (case 'w' when 'w' then '10.0.0.1' when 'word'::word::word then inet '192.168.1.0/24' else '10.0.0.1'::inet end)) then '{1.50,2}' end));
--! 0A000 cannot use column reference in DEFAULT expression

create table z (z point default ((point(1, 2) + (((('{a,b}' || '(1,2)')))))));
--! 42883 operator does not exist: point + text

alter table r add check ((cast(iv as timetz) + ('1999-1-8'))) not valid;
--! 42846 cannot cast type interval to time with time zone

alter table r add check (case (j #> ('{"x y",NULL}')) when j then app.listed(2::smallint % ("Mixed Case") & (numnode('a & b'))) when j then ((cast(wd as integer[]))::double precision) not in ('1e-7', (+ price), sqrt('NaN'::numeric(8,2))) else (((nullif(ia, ia))::time(2))) between (ia) and (array[get_byte('\xDEADbeef', app.twice(4)), i4]) end) not valid;
--! 42883 operator does not exist: json = json

create domain z as real check ('no');
--=> false

create view z (n0, n1, n2) as select (~ app.over(q2.po)) as x0, int8(abs(q2.i2)) as x1, q1.amount as x2 from app."T two" q0 inner join only app.s q1 on q1.amount = '12.340' right join only r as q2 on q2.po = q2.po cross join app.s f3 tablesample system (10);
--=> SELECT (~ app.over((q2.po)::integer)) AS n0,\n    int8(abs(q2.i2)) AS n1,\n    q1.amount AS n2\n   FROM (((app."T two" q0\n     JOIN ONLY app.s q1 ON ((q1.amount = 12.340)))\n     RIGHT JOIN ONLY public.r q2 ON (((q2.po)::integer = (q2.po)::integer)))\n     CROSS JOIN app.s f3 TABLESAMPLE system (10)) ;; n0 integer, n1 bigint, n2 numeric(12,3)

create view z as select least(((-3 # (-3)) + ((gen_random_uuid())::date)), '2024-02-29', date '1999-1-8') c0 from (values (E'tab\tx')) q0(m0) right join lateral (with w0 (k0, k1) as not materialized (select distinct q1.t as x0, ((q1.i2)::app.pair)::varchar(9) as x1 from (values (-2147483648), (3000000000), ('-9')) q0(m0) left outer join r as q1 on q1.tm = time '10:20' cross join app.s as q2 where (0.00)::character(3) >= 'abcde' order by x1), w1 as (select 'v' c0, first_value(q0.v) over win as x1 from r as q0 left outer join app.seen q1 on q1.name = E'tab\tx' window win as (partition by q0.tz order by q1.id)) values (1e10, 'no')) q1 on q1.column1 = 1.5::numeric right join (select distinct on (q0."select") q0.v as x0 from only r q0 cross join lateral (select distinct on (text 'a\b') app.over(app.same('2024-02-29', 'infinity')) as x0, ((~ q6.r_id)) as x1 from app.s q0 right join (values (timestamptz 'infinity'), ('infinity')) q1(m0) on lower_inc(array['p']::text[]) left join r as q2 on (array['q'::varchar] || q2.b), app.seen as q4(first) join only app.seen as q5 on q5.amount = q0.amount join app.s as q6 on q6.at = '2024-01-01 10:00+00' cross join app.s f6 tablesample bernoulli (50) repeatable (2.5) where greatest((q6.at), least(q1.m0))) q1 join generate_series(1, 3) q2 on q2.q2 = 1) q2 on 't' left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f3 window win as (partition by f3.id order by q0.m0 asc);
--! 42846 cannot cast type smallint to app.pair

create view z as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5) cycle n, t set again to 'y' default 'n' using way, w1 as (select array_agg(distinct q2.t order by 'a') filter (where null) as g0 from app.seen full join (values (current_date, 5::bigint), (current_date, 5), ('infinity'::date, '-9')) q1 on q1.column2 = q1.column2 cross join only r q2(first) where ((q2.t collate "nosuch") < 'a\b') not in (select distinct q0.flag as x0 from app."T two" q0 where coalesce(case 'x'::"char" when '192.168.1.0/24' then q0.flag when inet '::1' then true::boolean else q0.flag end, trim(trailing from 'it''s')) fetch first row only) group by cube (q1.column2, q1.column2, q2.d) having count(*) > 1) select (select min('varchar') as g0 from (select '2024-02-29' as x0 from (values (current_timestamp, null, 'v')) q0(m0, m1, m2) natural left join (values (1, 'a')) f1(id, w)) q0(renamed) join only app.s as q1 on 2::smallint in (smallint '7') left outer join only app.s as q2 on app.either('no', time '10:20') where ln(q1.amount) < all (select 5 operator(pg_catalog./) (q0.i8) as x0 from r as q0, generate_series(1, 3) q4 left outer join app.s as q5 on true order by q0) group by cube (app.twice(4), app.twice(4), q2.r_id) order by count(*) desc, 1) as "Col 0", ('10:20+02')::numeric as "Col 1", 99999999999999999999 c2 from app."T two" as q0 fetch first 3 rows only;
--! 42P10 in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

create view z as select rank(date 'infinity') within group (order by q0.d nulls first) filter (where q0.b) as g0, percentile_disc(0.5) within group (order by q0.v desc) filter (where false) as g1, min('v'::varchar) as g2 from r as q0 right join app."T two" q1(first) on q1.flag = q1.flag cross join rows from (generate_series(1, 2), unnest('{a,b}')) with ordinality as f2(a, b, n) group by cube (q0.price, q0.price);
--! 42725 function unnest(unknown) is not unique

create view z as select null as x0, least(q0.name, '192.168.1.0/24', q0.name) as "Col 1", max('v') over () as "Col 2" from app.s as q0;
--14,15=> SELECT NULL::text AS x0,\n    LEAST(q0.name, '192.168.1.0/24'::text, q0.name) AS "Col 1",\n    max('v'::text) OVER () AS "Col 2"\n   FROM app.s q0 ;; x0 text, Col 1 text, Col 2 text
--16,17,18=> SELECT NULL::text AS x0,\n    LEAST(name, '192.168.1.0/24'::text, name) AS "Col 1",\n    max('v'::text) OVER () AS "Col 2"\n   FROM app.s q0 ;; x0 text, Col 1 text, Col 2 text

create view z as select distinct on (q0.name) q0.r_id as x0 from app.s as q0 full join only app.seen q1 on q1.id = q1.id left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f2 where (extract(day from '2 hours 3 min'::interval) >= ('a & b'::tsquery)) order by 1;
--! 42883 operator does not exist: numeric >= tsquery

create view z as select percentile_disc(0.5) within group (order by q2.id desc) as g0, max(q4.day) as g1 from only r q0(first) full join app.s as q1 on (q0.b) is not unknown left join app.s as q2 on q2.r_id = q2.id, only app."T two" as q4 inner join (values ('varchar')) q5(m0) on q0.b;
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select distinct 'it''s' as x0, q0.s_id c1 from app."T two" as q0 right join app."T two" as q1 on q1.label = 'varchar' cross join app.pairs() as f2;
--=> SELECT DISTINCT 'it''s'::text AS x0,\n    q0.s_id AS c1\n   FROM ((app."T two" q0\n     RIGHT JOIN app."T two" q1 ON (((q1.label)::text = 'varchar'::text)))\n     CROSS JOIN app.pairs() f2(x, y)) ;; x0 text, c1 bigint

create view z as (select distinct q5.price as "Col 0", 'varchar' c1 from app.seen as q0, r as q4 left join r q5 on q5.tv = q4.tv join app.seen as q6 on (q4.i8)::boolean offset 2) union all (select -7.25 c0, greatest(greatest('varchar', q0.v20), lower('[2024-01-01 00:00+00,)'::tstzrange)) as x1 from r as q0 left join only app.s q1 on q1.r_id = q0.i4 fetch first 3 rows only) order by 2;
--! 42846 cannot cast type bigint to boolean

create view z as select f1.y c0, f1.y as "Col 1" from app."T two" as q0 cross join app.described(3) f1 where '192.168.1.0/24' <<= ((r.pr).x) offset 2;
--! 42P01 missing FROM-clause entry for table "r"

create view z as select avg(q1.amount) as g0 from (values (integer '12', null, '100')) q0(m0, m1, m2) join app.s as q1 on q1.name = null group by rollup (q1.at);
--=> SELECT avg(q1.amount) AS g0\n   FROM (( VALUES (12,NULL::text,'100'::text)) q0(m0, m1, m2)\n     JOIN app.s q1 ON ((q1.name = NULL::text)))\n  GROUP BY ROLLUP(q1.at) ;; g0 numeric

create view z (n0, n1, n2) as select q1.s_id as x0, (select coalesce(q1.day operator(pg_catalog.-) (q0.iv), '-9') as "Col 0" from r as q0(first) right join app.s as q1 on q1.kind = q0.md cross join lateral unnest(array[1, 2], '{a,b}') as f2(a, b) where ('[1.0,2.5]' = (app.same(('{1.50,2}' || q0.rd), (q0.ttz at time zone t))))) as x1, q0.at as x2 from only app.s as q0 full join app."T two" as q1 on q1.flag = q1.flag where false;
--! 42725 function pg_catalog.unnest(unknown) is not unique

create view z as select gcd(lower('[2024-01-01 00:00+00,)'), position(q2.name in q0.name) + ((1 << (3)))) as "Col 0", q2.name as x1 from app.s as q0 join (select distinct on (q0.name) max(f1.id) over win as x0 from app.s q0 cross join app.s f1 tablesample bernoulli (50) repeatable (2.5) window win as (partition by q0.at order by ('x y'::varchar)::text) limit all) q1 on true::boolean or true or not (true) cross join app.s q2 cross join rows from (generate_series(1, 2), unnest(array['a', 'b c'])) with ordinality as f3(a, b, n) where exists (select distinct on (f1.b) q0.label as x0, count(*) over (order by q0.s_id rows between unbounded preceding and current row) as "Col 1" from only app."T two" q0 cross join rows from (generate_series(1, 2), unnest('{"x y",NULL}')) with ordinality as f1(a, b, n) where case 'abcde' when 'c' then cast('10:20'::time as time) when '  ' then '23:59:59.5' else lower(daterange('2024-01-01', '2025-01-01', '[]')) end order by q0.label nulls last) window win as (partition by f3.a order by f3.n asc nulls last) order by (-17)::text desc;
--! 42883 function gcd(text, integer) does not exist

create view z as values (99999999999999999999, 0.00), (0.00, .5);
--=> VALUES ('99999999999999999999'::numeric,0.00), (0.00,0.5) ;; column1 numeric, column2 numeric

create view z as select mode() within group (order by q0.name) as g0, max(q0.id) as g1, min(current_date) as g2 from app.s as q0 join generate_series(1, 3) q1 on q1.q1 = 2147483647 inner join (values (E'tab\tx', 3000000000, 'x y'), (null, 5, 'v'), (null, 3000000000, 'v')) q2(m0, m1, m2) on q2.m0 = E'tab\tx' group by q0.at;
--=> SELECT mode() WITHIN GROUP (ORDER BY q0.name) AS g0,\n    max(q0.id) AS g1,\n    min(CURRENT_DATE) AS g2\n   FROM ((app.s q0\n     JOIN generate_series(1, 3) q1(q1) ON ((q1.q1 = 2147483647)))\n     JOIN ( VALUES ('tab\tx'::text,'3000000000'::bigint,'x y'::text), (NULL::text,5,'v'::text), (NULL::text,'3000000000'::bigint,'v'::text)) q2(m0, m1, m2) ON ((q2.m0 = 'tab\tx'::text)))\n  GROUP BY q0.at ;; g0 text, g1 integer, g2 date

create view z (n0, n1, n2) as select rank(q1.label) within group (order by q1.label nulls first) as g0, rank(app.twice(4)) within group (order by 2147483647::integer nulls first) as g1, q1.s_id as g2 from app.s as q0 join only app."T two" q1(first) on q1.day = q1.day natural left join (values (1, 'a')) f2(id, w) group by grouping sets ((q1.s_id), ()) order by count(*) desc, 1;
--! 42803 column "q1.label" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select extract(julian from case coalesce('{"a": 1}', '{"a": 1}') when 'null' then upper(tstzrange(now(), null)) when 'null' then q5.day else q1.day end) as x0 from app."T two" as q0 full join app."T two" q1 on q1.flag = q1.flag, (values (false)) q4(m0) left join only app."T two" as q5 on q5.doc = '1.50' where exists (select q0.s_id as x0, q0.day as x1, ((('[]' ->> (4::app.positive)) collate pg_catalog."C"))::date as x2 from only app."T two" as q0(first) left join app.seen q1 on q1.name = q1.name where lower_inc(tstzrange(now(), null)) order by 1);
--! 42725 operator is not unique: unknown ->> app.positive

create view z as select q2.num as g0, max(now()) as g1, sum(q1.amount) over named as g2 from app."T two" q0 left join app.s as q1 using (id) left outer join r q2 on q2.pr = q2.pr cross join app.s f3 tablesample system (10) group by q2.num having max(2.5) > 1 window named as (partition by 'it''s'), unused as (named order by 1);
--! 42803 column "q1.amount" must appear in the GROUP BY clause or be used in an aggregate function

create view z (n0, n1) as select distinct on (q0.name) q0.r_id as "Col 0", 5 as x1 from app.s q0 full join app.s q1 using (id) join (values ('2024-01-01 10:00+00', now(), 3000000000), (current_timestamp, current_timestamp, 3000000000), (timestamptz 'infinity', timestamptz '2024-01-01 10:00+00', '-9')) q2(m0, m1, m2) on q2.m0 = q0.at, jsonb_each('{}'::jsonb) q4 cross join generate_series(1, 3) with ordinality f4 for update of q0;
--! 0A000 FOR UPDATE is not allowed with DISTINCT clause

create view z as select (array['q'::varchar])[s.r_id] c0, q1.at c1 from app.s full join app.s as q1 using (id) right join app.s q2 on q2.kind = q2.kind limit 10;
--=> SELECT (ARRAY['q'::character varying])[s.r_id] AS c0,\n    q1.at AS c1\n   FROM ((app.s\n     FULL JOIN app.s q1 USING (id))\n     RIGHT JOIN app.s q2(id_1, r_id, name, amount, at, tags, kind) ON ((q2.kind = q2.kind)))\n LIMIT 10 ;; c0 character varying, c1 timestamp with time zone

create view z (n0, n1) as select avg(q1.price) filter (where q2.flag) as g0, mode() within group (order by null) as g1 from app.seen as q0 inner join r q1 on q1.num < all (q1.na) cross join only app."T two" q2 group by grouping sets (rollup (q1.tz), cube (q1.tz)) order by count(*) desc, 1;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select array(select numrange(0, 1.5) from app.s u order by u.id) as x0, timestamptz '2024-01-01 10:00+00' c1 from only app.s q0;
--=> SELECT ARRAY( SELECT numrange((0)::numeric, 1.5) AS numrange\n           FROM app.s u\n          ORDER BY u.id) AS x0,\n    '2024-01-01 10:00:00+00'::timestamp with time zone AS c1\n   FROM ONLY app.s q0 ;; x0 numrange[], c1 timestamp with time zone

create view z as (select distinct (to_tsvector('simple', 'x')) is not distinct from ('a b'::tsvector) as x0, q0.s_id as x1 from app."T two" q0 join (values (true, -7.25, null), (false, '12.340', false)) q1(m0, m1, m2) on array[[q0.id, 2], [3, q0.id]] full join regexp_split_to_table('a b', ' ') q2 on q2.q2 = q2.q2, app.s as q4 where 'a' not in ('a', 'a', cast(q1.m1 as "char"))) union (select null, 3000000000) limit 3;
--! 42804 argument of JOIN/ON must be type boolean, not type integer[]

create view z as select (q2.rt)::varchar c0, 1 as x1, array[[(q2.oi)::integer, 2], [3, q2.i4]] as "Col 2" from (values (now(), null::integer, false), ('2024-01-01 10:00+00', 42, true::boolean), (current_timestamp, -17, 't'::boolean)) q0 cross join app.s as q1(first) full join only r q2 on q2.nm = q2.nm, (values (-7.25, 'a\b', .5), (1e10, 'a\b', '12.340')) q4(m0, m1, m2);
--=> SELECT (q2.rt)::character varying AS c0,\n    1 AS x1,\n    ARRAY[ARRAY[(q2.oi)::integer, 2], ARRAY[3, q2.i4]] AS "Col 2"\n   FROM ((( VALUES (now(),NULL::integer,false), ('2024-01-01 10:00:00+00'::timestamp with time zone,42,true), (CURRENT_TIMESTAMP,'-17'::integer,true)) q0\n     CROSS JOIN app.s q1(first, r_id, name, amount, at, tags, kind))\n     FULL JOIN ONLY public.r q2 ON ((q2.nm = q2.nm))),\n    ( VALUES ('-7.25'::numeric,'a\\b'::text,0.5), ('10000000000'::numeric,'a\\b'::text,12.340)) q4(m0, m1, m2) ;; c0 character varying, x1 integer, Col 2 integer[]

create view z as select (('10:20+02' at time zone current_setting('timezone')) | ('7')) % (num_nulls('2024-02-29')) c0 from app.s where (('infinity' at time zone current_setting('timezone'))) <> any (select (cast(-2147483648::bigint as money))::numeric as "Col 0" from only app.s as q0, r as q4 full join only app.s q5 on upper_inf(q4.rt) left join app.seen as q6 on q6.id = q4."Mixed Case" left join lateral app.listing(null) f4 on true) limit (select 3) offset 1::bigint;
--! 22007 invalid input syntax for type timestamp with time zone: "10:20+02"

create view z as select jsonb_object_agg('long words', q0.m0) as g0 from (values (numeric 'NaN', current_timestamp, .5::numeric(8,2)), (99999999999999999999, now(), 0.00::numeric), (1.5, '2024-01-01 10:00+00', .5)) q0(m0, m1, m2) cross join generate_series(1, 3) with ordinality f1 group by cube (f1.ordinality, f1.ordinality, q0.m1);
--=> SELECT jsonb_object_agg('long words', q0.m0) AS g0\n   FROM (( VALUES ('NaN'::numeric,CURRENT_TIMESTAMP,0.5::numeric(8,2)), ('99999999999999999999'::numeric,now(),0.00), (1.5,'2024-01-01 10:00:00+00'::timestamp with time zone,0.5)) q0(m0, m1, m2)\n     CROSS JOIN generate_series(1, 3) WITH ORDINALITY f1(f1, ordinality))\n  GROUP BY CUBE(f1.ordinality, f1.ordinality, q0.m1) ;; g0 jsonb

create view z as select distinct on (q2.name) s.name as x0, (((s.name is nfc normalized)::text))::bigint as "Col 1", 'NaN'::numeric c2 from app.s join app."T two" q1(first) on ('t'::boolean and true::boolean) full join app.s q2 on q2.name = s.name natural left join (values (1, 'a')) f3(id, w) where lower(numrange(0, 1.5));
--! 42702 common column name "id" appears more than once in left table

create view z as select max(now()) as g0, sum(q5.i8) as g1 from app."T two" q0 left join only r q1 on q1.na = '{1.50,2}', app.s as q4 inner join only r q5 on q5.f4 = q1.f4 inner join only app.seen as q6 on 't' left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f5 where row(((q5.na || q4.tags)), q1.j) <> row('{"x y",NULL}', q5.j) group by q1.i8, q5."select" order by count(*) desc, 1;
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z (n0, n1, n2) as select rank() over (order by ('long words')::text nulls last rows between unbounded preceding and current row) as x0, exists (select from app.s u where q1.flag) c1, (select max('varchar'::varchar) as g0 from app.s q0 full join app."T two" q1 on jsonb_set(q1.doc, q0.tags, q1.doc) group by rollup (q0.r_id) having sum(1) > 1) as x2 from r cross join only app."T two" as q1 cross join app.s f2 tablesample system (1 + 1);
--! 42804 argument of JOIN/ON must be type boolean, not type jsonb

create view z as select max(date '2024-02-29') as g0 from app.seen as q0 right join app.s as q1 using (id) inner join app.s q2 on xm is document, only app.s q4 join app.s as q5 on q5.id = 42 order by count(*) desc, 1;
--! 42703 column "xm" does not exist

create view z as (values (-2147483648), (5), ('-9')) except all (select (case case 1 when 1 then 'a'::"char" end when 'a' then (1)::integer[] when 'a' then array[1, 2, 3] else (numrange(0, 1.5))::integer[] end)[coalesce(f1.id, smallint '7', array[1, 2, 3]):2][1:2] c0 from (values ('infinity'), ('2024-02-29'), (current_date)) q0(m0) natural join app.seen f1 where app.over(3000000000) in (select 5 as x0 from app.s as q0 cross join only app.s q1 cross join rows from (generate_series(1, 2), unnest('{a,b}')) with ordinality as f2(a, b, n)) for update of q0);
--! 0A000 FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT

create view z as select ('{a,b}') is not null as x0, dense_rank() over (order by q0.x0 desc rows 2 preceding) c1 from ((select q0.tz as x0, first_value(q0.t) over (order by q0.tz desc range between current row and unbounded following) as x1 from r as q0 full join app."T two" q1(first) on q1.day = q0.d inner join app."T two" q2 on q2.label = 'x y' cross join json_to_recordset('[]') as f3(a integer, b varchar(3), c text collate "C") where q0."select" not like '_b' escape '!') union all (values ('infinity'::timestamptz, text 'a'))) q0, app.seen q4 where exists (with w0 (k0, k1) as (select mode() within group (order by '100') as g0, every(q6.flag) as g1 from only app.s q0, app.seen as q4 left join app.seen as q5 on q5.name = q5.name full join app."T two" as q6 on q6.label = q6.label full join (table app.seen) f4 using (id) group by q6.s_id, q0.at) select q0.r_id as "Col 0", (select jsonb_object_agg(q0.name, q0.amount) as g0 from app.s q0 having max(2.5) > 1) c1 from only app.s as q0 full join w0 q1 on q1.k0 = q0.name right join w0 q2 on least(q1.k1, q2.k1, q1.k1) where case when coalesce((q2.k1) is not unknown, app.over(true)) then (not ('infinity' <> 'epoch')) when (q0.id not in (q0.r_id, q0.r_id, q0.id) and cast(array['q'::varchar] as boolean)) then ('(1,2),(0,0)' &> (box '(1,2),(0,0)')) else q1.k1 end);
--! 42702 common column name "id" appears more than once in left table

create view z as select q0.flag as "Col 0" from only app."T two" as q0 join app."T two" q1 on q1.label = 'v', (values (3000000000::bigint)) q4(m0) natural left join (values (1, 'a')) f3(id, w) where q1.doc operator(pg_catalog.#>) ((array['p']::text[])[q1.id:]) limit 1 + 1;
--! 42804 argument of WHERE must be type boolean, not type jsonb

create view z as select jsonb_object_agg('a', null) as g0, min(q1.id) as g1, mode() within group (order by E'tab\tx') as g2 from app.seen q0(first) left join app."T two" q1 on q1.doc = q1.doc right join app.seen q2 on true group by rollup (q1.flag);
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select trim(both from q1.v20 operator(pg_catalog.||) (name 'n')) c0 from only r as q0 join r q1 on (not (q0.b)) where q0.v20 < all (with w0 as materialized (select first_value(f1.name) over (order by f1.amount rows 2 preceding) c0 from (values (true, 3000000000), (null, -2147483648::bigint)) q0(m0, m1) cross join (app.s f1 join app."T two" t2 using (id)) order by 1) values (q1.v), ('varchar'), (q0.v));
--=> SELECT TRIM(BOTH FROM ((q1.v20)::text || ('n'::name)::text)) AS c0\n   FROM (ONLY public.r q0\n     JOIN public.r q1 ON ((NOT q0.b)))\n  WHERE ((q0.v20)::text < ALL ( WITH w0 AS MATERIALIZED (\n                 SELECT first_value(f1.name) OVER (ORDER BY f1.amount ROWS 2 PRECEDING) AS c0\n                   FROM (( VALUES (true,'3000000000'::bigint), (NULL::boolean,(- '2147483648'::bigint))) q0_1(m0, m1)\n                     CROSS JOIN (app.s f1\n                     JOIN app."T two" t2 USING (id)))\n                  ORDER BY (first_value(f1.name) OVER (ORDER BY f1.amount ROWS 2 PRECEDING))\n                )\n         VALUES (q1.v), ('varchar'::character varying), (q0.v))) ;; c0 text

create view z as select grouping('100'::text) as g0 from app.s q0 left outer join lateral (select ((localtimestamp, '-infinity') overlaps (localtimestamp, ts)) as x0, s.r_id as x1 from app.s full join app.s as q1 using (id), app.seen as q4 fetch first row only) q1 on ((jsonb '{"b":1, "a": [true,null]}') ?| (q0.tags)) left join r as q2 on xm is document, app."T two" as q4 left outer join (values ('v'::varchar(9), current_timestamp, 't'::boolean)) q5 on q5.column1 = q2.v20 cross join rows from (generate_series(1, 2), unnest(array['a', 'b c'])) with ordinality as f5(a, b, n) where (total(q2.price, 2)) < all (select avg(99999999999999999999) as g0 from app.s q0(first) cross join (values ('t', 0), (null, 0::integer), ('no', -17::integer)) q1(m0, m1) right join only app.s q2 on 2::smallint::smallint <> 1, only r as q4 group by q4.v20) group by cube (q5.column1, q5.column1, -7.25::numeric(8,2));
--! 42703 column "ts" does not exist

create view z as (select distinct on (q0.m1) (array(select '01:02:03-05' from app.s u order by u.id) at time zone interval '-1:30') as x0, 'infinity' c1 from (values (current_date, '100'), ('2024-02-29', 'it''s')) q0(m0, m1) where exists (select 5 as x0 from (values ('infinity', 'epoch'::date), ('infinity', current_date)) q0(m0, m1) where ((name 'public') ~ (case when false then null when true then '100' else 'it''s' end)) order by ('2024-01-01 10:00+00')::text limit 1 + 1) fetch first row only) except (select -2147483648, 'infinity'::timestamp(0) with time zone);
--! 42883 function pg_catalog.timezone(interval, text[]) does not exist

create view z as select percentile_disc(0.5) within group (order by 'no' desc) as g0, min(q0.r_id) as g1 from only app.s q0 group by q0.amount having sum(1) > 1;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as (select q0.day c0 from app."T two" q0 where (lower('[1.0,2.5]') -|- (extract(millennium from '01:02:03-05')))) union all (select '1999-1-8' as x0 from app.seen q0(first) right join only app.seen q1 using (name), app.seen q4 join app.s q5 on q5.kind = q5.kind where 'no' offset 2);
--! 42725 function pg_catalog.extract(unknown, unknown) is not unique

create view z as select (select app.over(('2024-01-01 10:00+00')) as x0 from only app."T two" q0, (values ('infinity', .5, '12.340'), (current_date, -7.25, 99999999999999999999)) q4(m0, m1, m2) join (values (current_date, date 'infinity', 0), ('infinity', 'epoch', 42), ('2024-02-29', date 'infinity', app.twice(4))) q5(m0, m1, m2) on q5.m1 = 'infinity' join app."T two" as q6 on q6.s_id = q0.s_id where ((array['q'::varchar] || '100')) not ilike all (array['a%', 'b']) order by q6.label asc) as x0, gcd(extract(week from q0.day), mod('7', array[[array['a', 'b c'], 2], [3, q0.id]])) as x1, current_timestamp::timestamptz c2 from only app."T two" as q0 where exists (select r.i8 as "Col 0" from r, r q4);
--! 22P02 malformed array literal: "100"

create view z as select q0.d as "Col 0", ((app.same(q1.x2, null))::numeric) ^ (get_bit(B'1010', 4::app.positive)) as x1 from r as q0(first) right join lateral (select '1999-1-8' as "Col 0", nextval('app.numbers') as "Col 1", (select (q0.vb)::jsonb operator(pg_catalog.#>>) (substring(q0.t similar '%#"a#"%' escape '#')) as "Col 0" from (values ('1999-1-8', -7.25), (current_date, '12.340')) q0(m0, m1) left outer join only app.seen as q1 on q1.name = q1.name, app."T two" as q4 offset 2) as x2 from r as q0 where q0.b) q1(renamed) on q1.renamed = q1.renamed order by ('v')::text desc nulls first;
--! 42703 column q0.vb does not exist

create view z (n0) as select q1.name as "Col 0" from app.seen as q0 cross join app.s q1 left outer join only app.s q2 on q2.name = q1.name where lower_inc(daterange('2024-01-01', '2025-01-01', '[]')) offset 2;
--=> SELECT q1.name AS n0\n   FROM ((app.seen q0\n     CROSS JOIN app.s q1)\n     LEFT JOIN ONLY app.s q2 ON ((q2.name = q1.name)))\n  WHERE lower_inc(daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text))\n OFFSET 2 ;; n0 text

create view z as select jsonb_object_agg(q2.name, q2.amount) as g0, max(current_date) as g1, rank(true) within group (order by q6.flag nulls first) as g2 from generate_series(1, 3) q0 full join app.s as q1 on q1.r_id = -17 left outer join app.seen as q2 on q2.id = 0, app."T two" as q4 cross join app.s as q5 full join only app."T two" q6 on q6.s_id = q6.s_id cross join rows from (generate_series(1, 2), unnest(array['a', 'b c']::text[])) with ordinality as f6(a, b, n) where (least(q6.flag, q6.flag, q4.flag)) <> all (select q0.flag as x0 from app."T two" q0 right join app.s as q1 using (id) order by q4.label asc nulls first) group by (q6.s_id, q1.at) order by count(*) desc, 1;
--=> SELECT jsonb_object_agg(q2.name, q2.amount) AS g0,\n    max(CURRENT_DATE) AS g1,\n    rank(true) WITHIN GROUP (ORDER BY q6.flag NULLS FIRST) AS g2\n   FROM ((generate_series(1, 3) q0(q0)\n     FULL JOIN app.s q1 ON ((q1.r_id = '-17'::integer)))\n     LEFT JOIN app.seen q2 ON ((q2.id = 0))),\n    (((app."T two" q4\n     CROSS JOIN app.s q5)\n     FULL JOIN ONLY app."T two" q6 ON ((q6.s_id = q6.s_id)))\n     CROSS JOIN ROWS FROM(generate_series(1, 2), unnest(ARRAY['a'::text, 'b c'::text])) WITH ORDINALITY f6(a, b, n))\n  WHERE (LEAST(q6.flag, q6.flag, q4.flag) <> ALL ( SELECT q0_1.flag AS x0\n           FROM (app."T two" q0_1\n             RIGHT JOIN app.s q1_1 USING (id))\n          ORDER BY q4.label NULLS FIRST))\n  GROUP BY q6.s_id, q1.at\n  ORDER BY (count(*)) DESC, (jsonb_object_agg(q2.name, q2.amount)) ;; g0 jsonb, g1 date, g2 bigint

create view z as select ('7' in (select '7' from app.s u) + ((-0.0)::date)) as "Col 0", "T two".s_id as "Col 1" from app."T two", app."T two" q4 order by "Col 0";
--! 42846 cannot cast type numeric to date

create view z as select min(q5.i4) filter (where 't') as g0, bool_and(q0.b) as g1, grouping(q0."select") as g2 from only r as q0(first), app.s q4 join r as q5 on row(date 'epoch', q0.po) < row(q5.d, q0.po) cross join app.s f3 tablesample bernoulli (50) repeatable (2.5) group by (q5."select") having sum(1) > 1;
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select distinct mod(app.first_of('{{1,2},{3,4}}'), greatest(upper(daterange('2024-01-01', '2025-01-01', '[]')))) as x0, '-9' c1 from only app."T two" q0 cross join (app.s f1 join app."T two" t2 using (id));
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select count(*) as g0, q0.x0 as g1, min('x y') as g2 from (select "T two".day as x0 from app."T two" full join app.s q1 on true, app.seen as q4 left outer join app.s q5 on q5.name = '' left join app.s as q6(first) on true where lower_inc(numrange(cast('90 min' as bigint), extract(epoch from q5.at), extract(quarter from interval '1 day')))) q0 where q0.x0 < all (select distinct current_date c0 from (select (q4.u)::timestamptz c0, q1.flag as "Col 1" from (values ('v', 'v'), ('x y', 'v')) q0(m0, m1) join app."T two" q1 on null not similar to v20 || '%', r q4 cross join app.s f3 tablesample bernoulli (50) repeatable (2.5)) q0) group by (q0.x0);
--! 22P02 invalid input syntax for type bigint: "90 min"

create view z as (select jsonb_object_agg(q0.renamed, 3000000000) as g0 from (select grouping(text 'a\b') as g0, min('v') as g1 from r as q0 group by cube (q0."Mixed Case", q0."Mixed Case")) q0(renamed) left join generate_series(now(), now(), interval '1 day') q1 on ('x y'::varchar, 42) >= ('v', null::integer) group by rollup ((.5, q0.renamed), .5) order by count(*) desc, 1) union (select 3000000000) order by 1;
--! 42803 arguments to GROUPING must be grouping expressions of the associated query level

create view z as with w0 as (select min(q1.name) as g0 from regexp_split_to_table('a b', ' ') q0 cross join app.s as q1 full join app.s q2 on q2.kind = q2.kind, app.s q4 cross join (values ('NaN', false)) q5(renamed)), w1 as materialized (with w0 as not materialized (select r.b c0, r.d c1 from r inner join app.s q1 on q1.at = current_timestamp::timestamp(0) with time zone left join only r as q2 on q2.ts = r.ts for no key update skip locked) select min('varchar') as g0, min(q2.id) as g1 from only app.s as q0 cross join w0 q1 full join only app.s q2 on true having max(2.5) > 1) select min(q1.day) as g0, min('varchar') as g1 from app."T two" q0 inner join only app."T two" as q1 on q1.doc = q0.doc group by (q1.flag) having max(2.5) > 1;
--=> WITH w0 AS (\n         SELECT min(q1_1.name) AS g0\n           FROM ((regexp_split_to_table('a b'::text, ' '::text) q0_1(q0)\n             CROSS JOIN app.s q1_1)\n             FULL JOIN app.s q2 ON ((q2.kind = q2.kind))),\n            (app.s q4\n             CROSS JOIN ( VALUES ('NaN'::text,false)) q5(renamed, column2))\n        ), w1 AS MATERIALIZED (\n         WITH w0 AS NOT MATERIALIZED (\n                 SELECT r.b AS c0,\n                    r.d AS c1\n                   FROM ((public.r\n                     JOIN app.s q1_2 ON ((q1_2.at = (CURRENT_TIMESTAMP)::timestamp(0) with time zone)))\n                     LEFT JOIN ONLY public.r q2_1 ON ((q2_1.ts = r.ts)))\n                 FOR NO KEY UPDATE OF r SKIP LOCKED\n                 FOR NO KEY UPDATE OF q1_2 SKIP LOCKED\n                 FOR NO KEY UPDATE OF q2_1 SKIP LOCKED\n                )\n         SELECT min('varchar'::text) AS g0,\n            min(q2.id) AS g1\n           FROM ((ONLY app.s q0_1\n             CROSS JOIN w0 q1_1)\n             FULL JOIN ONLY app.s q2 ON (true))\n         HAVING (max(2.5) > (1)::numeric)\n        )\n SELECT min(q1.day) AS g0,\n    min('varchar'::text) AS g1\n   FROM (app."T two" q0\n     JOIN ONLY app."T two" q1 ON ((q1.doc = q0.doc)))\n  GROUP BY q1.flag\n HAVING (max(2.5) > (1)::numeric) ;; g0 date, g1 text

create view z as values (.5, 'infinity', false), ('NaN'::numeric, current_date, null), (-7.25, '2024-02-29', 't');
--=> VALUES (0.5,'infinity'::date,false), ('NaN'::numeric,CURRENT_DATE,NULL::boolean), ('-7.25'::numeric,'2024-02-29'::date,true) ;; column1 numeric, column2 date, column3 boolean

create view z as select (cast(16 as tsvector) operator(pg_catalog.||) (('abc')::tsvector))::text as x0 from jsonb_each('{}'::jsonb) q0 cross join app.pairs() as f1 limit all;
--! 42846 cannot cast type integer to tsvector

create view z as select q5.day as x0 from app.s as q0 right join app."T two" q1 on true, app."T two" as q4 join app."T two" as q5 on true full join app.seen as q6(first) on q6.name = q6.name order by x0 offset 2;
--=> SELECT q5.day AS x0\n   FROM (app.s q0\n     RIGHT JOIN app."T two" q1 ON (true)),\n    ((app."T two" q4\n     JOIN app."T two" q5 ON (true))\n     FULL JOIN app.seen q6(first, name, amount) ON ((q6.name = q6.name)))\n  ORDER BY q5.day\n OFFSET 2 ;; x0 date

create view z as select null as "Col 0", ((current_date + ('01:02:03-05'))) as x1, 5 as x2 from app.s as q0 left outer join app.seen q1 on gen_random_uuid() in ('A0EEBC999C0B4EF8BB6D6BB9BD380A11') join (values (false, 3000000000), (null, 3000000000::bigint), ('no'::boolean, 3000000000)) q2(m0, m1) on true order by (false)::text nulls first offset 2;
--! 42725 operator is not unique: date + unknown

create view z (n0) as select (('a')::timestamp)::bigint as x0 from only app."T two" q0(first) fetch first row only;
--! 22007 invalid input syntax for type timestamp: "a"

create view z as select * from r order by r.i4 using >;
--14,15=> SELECT r.i2,\n    r.i4,\n    r.i8,\n    r.num,\n    r.price,\n    r.f4,\n    r.f8,\n    r.b,\n    r.t,\n    r.v,\n    r.v20,\n    r.c,\n    r.c5,\n    r.nm,\n    r.d,\n    r.ts,\n    r.tz,\n    r.tm,\n    r.ttz,\n    r.iv,\n    r.u,\n    r.j,\n    r.jb,\n    r.by,\n    r.ip,\n    r.ci,\n    r.bt,\n    r.vb,\n    r.ia,\n    r.ta,\n    r.va,\n    r.na,\n    r.r4,\n    r.rn,\n    r.rt,\n    r.rd,\n    r.md,\n    r.po,\n    r.wd,\n    r.pr,\n    r.oi,\n    r.mo,\n    r.tv,\n    r.tq,\n    r.pt,\n    r.bx,\n    r.xm,\n    r.ch,\n    r."Mixed Case",\n    r."select",\n    r.da,\n    r.mac,\n    r.sp,\n    r.co,\n    r.ma,\n    r.cc\n   FROM public.r\n  ORDER BY r.i4 DESC ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text, da date[], mac macaddr, sp app.span, co app.codes, ma app.mood[], cc text
--16,17,18=> SELECT i2,\n    i4,\n    i8,\n    num,\n    price,\n    f4,\n    f8,\n    b,\n    t,\n    v,\n    v20,\n    c,\n    c5,\n    nm,\n    d,\n    ts,\n    tz,\n    tm,\n    ttz,\n    iv,\n    u,\n    j,\n    jb,\n    by,\n    ip,\n    ci,\n    bt,\n    vb,\n    ia,\n    ta,\n    va,\n    na,\n    r4,\n    rn,\n    rt,\n    rd,\n    md,\n    po,\n    wd,\n    pr,\n    oi,\n    mo,\n    tv,\n    tq,\n    pt,\n    bx,\n    xm,\n    ch,\n    "Mixed Case",\n    "select",\n    da,\n    mac,\n    sp,\n    co,\n    ma,\n    cc\n   FROM public.r\n  ORDER BY i4 DESC ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text, da date[], mac macaddr, sp app.span, co app.codes, ma app.mood[], cc text

create view z as select distinct on (q0.name) q0.at as x0, case when coalesce((true), (('2024-01-01 10:00', '2000-01-01') overlaps (localtimestamp, interval '1 day'))) then (greatest('8', 4::app.positive) | (app.over('8'))) else case 'NaN' when double precision 'NaN' then q0.id when '1e-7' then numrange(0, 1.5) else ('{{1,2},{3,4}}'::integer[] || 'c') end end as x1 from app.s q0 left join app.seen q1 on q1.id = q0.id where (nullif(current_date, date 'epoch')) <> all (values ('2024-02-29'), (current_date), (date 'epoch')) for no key update of q0 for share;
--! 42725 function pg_catalog.overlaps(unknown, unknown, timestamp without time zone, interval) is not unique

create view z (n0, n1, n2) as select q1.tz c0, q1.v20 c1, s.r_id as x2 from app.s left outer join only r as q1 on q1.ip = '::1'::inet where (least(array['p']::text[]::text[], s.tags) || (q1.r4 -|- (q1.r4))) order by x2;
--! 42883 operator does not exist: text[] || boolean

create view z as (select (q5.x0 collate pg_catalog."C") as "Col 0", (select jsonb_object_agg('it''s', 'v') filter (where true) as g0 from app.s q0) as "Col 1" from r q0 full join generate_series(1, 3) q1 on true inner join r as q2 on q2.b = q0.b, only app.s q4 left outer join lateral (select distinct ('{"x y",NULL}')::text as x0 from app."T two" full join only app.s as q1 using (id) left join r q2 on q2.ia = array[]::int[]::integer[], only app."T two" as q4 inner join app.s q5 on row(q2.j, q2.ia) is not distinct from row('null'::json, q2.ia) order by x0 fetch first 3 rows only) q5 on q5.x0 = q2.t left join app.s as q6 on inet_same_family('10.0.0.1', q0.ip) where (q0.r4)::boolean order by 1) except all (select false, varchar 'x y');
--! 42883 operator does not exist: json = json

create view z as select 1.5 as x0, now() as x1, bigint '-9' as x2 from (select (~ bit_count(greatest('0101', q4.ts))) as x0, q6.m1 as x1, q4.price as x2 from app."T two" q0 cross join app.s as q1, r q4 left outer join (values ('t', 'v'), (boolean 'no', 'x y')) q5(m0, m1) on q5.m0 = 't' left outer join (values ('t', date '2024-02-29', date '1999-1-8'), (false, 'infinity', '2024-02-29')) q6(m0, m1, m2) on q6.m2 = current_date where (('public' ~~ ('v'))) not in (select ('[]' #> (q0.tags)) ? (lpad(q0.name, 3)) as "Col 0" from app.s q0 inner join app.seen q1 on q1.name = q1.name cross join json_to_recordset('[]') as f2(a integer, b varchar(3), c text collate "C") order by "Col 0") limit (select 3) offset 1::bigint) q0 left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f1 where exists (with w0 as not materialized (select q1.label c0, case '2000-01-01' when '-infinity' then (pr).x else ('[1, 2]') ->> ('8') end as x1, q1.day c2 from app.s q0 full join app."T two" as q1 on ('1e-7'::double precision)::boolean, app.s q4 cross join app.s f3 tablesample bernoulli (50) repeatable (1)) select abs(int4((- q0.f4))) as x0 from r q0 left join (select bool_and(q0.b) as g0 from r q0 left outer join jsonb_each('{}'::jsonb) q1 on (q1.key operator(app.===) null) join app.s q2 on (q0.bx ~= (q0.bx)), unnest(array[1, 2]) with ordinality q4 inner join (values ('100', 'v', '-9')) q5(m0, m1, m2) on q5.m1 = q0.v20 join only app.s as q6 on q6.id = q0."Mixed Case" where (lower('[2024-01-01 00:00+00,)')) between ((q2.at at time zone t)) and upper(q0.rt) group by (q0.num)) q1 on q1.g0 = q0.b inner join app."T two" as q2 on q2.doc = q0.jb order by 1 fetch first 2 rows with ties) order by .5 nulls first;
--! 22007 invalid input syntax for type timestamp: "0101"

create view z as with w0 (k0, k1) as (select (2::smallint / ((cardinality('{1,2}') - (nullif(-3, -3))))) as x0, case array['a', 'b c'] when '{"x y",NULL}' then least(ceil(-7.25), .5) when array['p']::text[] then ('8') operator(pg_catalog.^) ((@ -7.25)) else (@ ('2024-01-01 10:00' at time zone 'UTC')) end as x1 from (select q0.b as x0 from r as q0 left outer join app.s as q1(first) on (null and q0.b) for update of q0) q0 cross join json_to_recordset('[]') as f1(a integer, b varchar(3), c text collate "C")) select max('epoch') filter (where 't') as g0 from (select upper(make_interval(days => position(q1.ta in q1."select"), hours => integer '12')) as "Col 0" from (select avg(q4.amount) as g0, max(q0.day) as g1, sum(q0.s_id) as g2 from app."T two" as q0 inner join app.seen as q1(first) on q1.name = q1.name inner join app.s as q2 on q2.amount = q2.amount, app.seen q4 group by cube (q0.day, q0.day) order by count(*) desc, 1) q0 join only r q1 on q1.mo = q1.mo order by (5)::text) q0 order by count(*) desc, 1;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as with w0 (k0) as (select array_agg(distinct text 'long words' order by 'a\b') filter (where true) as g0 from app.s q0 cross join app.seen as q1, r as q4 left join app."T two" q5 on q5.doc = q5.doc full join only app.seen as q6 on q6.name = q1.name cross join lateral unnest(array[1, 2], array['a', 'b c']) as f5(a, b) group by (q5.day, q0.name)) select cast(q0.na as text) as "Col 0", q0.v20 as "Col 1" from r as q0(first) cross join app.s q1 join w0 q2 on q2.k0 = 'infinity', (select max(q4.label) as g0 from (select mode() within group (order by q0.name) as g0, percentile_disc(0.5) within group (order by 'a' desc) as g1 from app.s q0 cross join app.described(3) f1 group by cube (q0.name, q0.name)) q0(renamed) cross join (select bool_and(q0.b) as g0, max(q0.d) filter (where q0.b) as g1 from r as q0 join app.s as q1 on q1.at = timestamptz '2024-01-01 10:00+00' right join unnest(array[1, 2]) with ordinality q2 on true group by cube (q0.v20, q0.v20) having sum(1) > 1 order by count(*) desc, 1) q1(renamed) inner join app.seen q2 on q2.amount = q2.amount, app."T two" as q4 cross join only app.s q5 natural join app.seen f5 group by cube (q5.r_id, q5.r_id, f5.name)) q4 right join app.s q5 on q5.tags = q5.tags right join app.s q6(first) on q6.kind = q1.kind;
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z as select E'tab\tx' as "Col 0", (~ -3) / (substring(q1.name for 2) % (1)) as x1 from app."T two" q0 left outer join app.s q1 on true cross join (values ('varchar'), ('x y'), ('varchar')) q2(m0), app.s as q4 cross join (select normalize((((q1.name collate "default"))::bit varying(6)), NFC) as "Col 0", 'x y' as "Col 1", min_scale(ln(case when 'no' then q1.amount else q1.amount end)) as x2 from only app.seen as q0(first) left outer join app.s q1 on q1.tags = q1.tags full join app.s as q2 on app.either(boolean 'no', 2.5)) q5 cross join generate_series(1, 3) with ordinality f5 where ('public' ~~ ((q0.doc) #>> (extract(milliseconds from q1.at)))) order by q2.m0 desc;
--! 42883 function app.either(boolean, numeric) does not exist

create view z (n0) as select q4."Mixed Case" c0 from app."T two" q0 inner join generate_series(1, 3) q1 on q1.q1 = q0.id left join (values ('varchar'::varchar, 'epoch', -7.25), ('varchar', 'infinity', 99999999999999999999), ('x y'::varchar(9), 'infinity', 1e10::numeric(8,2))) q2(m0, m1, m2) on q2.m0 = q2.m0, r q4 where q0.flag order by 1;
--=> SELECT q4."Mixed Case" AS n0\n   FROM ((app."T two" q0\n     JOIN generate_series(1, 3) q1(q1) ON ((q1.q1 = q0.id)))\n     LEFT JOIN ( VALUES ('varchar'::character varying,'epoch'::text,'-7.25'::numeric), ('varchar'::character varying,'infinity'::text,'99999999999999999999'::numeric), ('x y'::character varying(9),'infinity'::text,'10000000000'::numeric(8,2))) q2(m0, m1, m2) ON (((q2.m0)::text = (q2.m0)::text))),\n    public.r q4\n  WHERE q0.flag\n  ORDER BY q4."Mixed Case" ;; n0 integer

create view z as select case (('{a,b}')::tsvector || ('a b')) when tsvector 'a b' then (date_trunc(q1.name, '-infinity', q1.name)) when 'a b' then app.over(date_bin('1 mon -1 days', array['p']::text[]::text[], '7')) else app.same(case when 'no' then q0.at end, app.named(q0.r_id, c => q0.amount)) end as "Col 0" from app.s as q0(first) left outer join only app.s as q1 on q1.name = 'long words' order by q0;
--! 42883 function date_bin(unknown, text[], unknown) does not exist

create view z as select q4.id as "Col 0" from (select q4.i8 as "Col 0" from only app.s q0, r q4 join app.s q5 on 'c' @@ (q4.wd)) q0 inner join app."T two" as q1 on q1.id = null join only app.seen as q2 on q2.id = q2.id, only app.s as q4;
--=> SELECT q4.id AS "Col 0"\n   FROM ((( SELECT q4_1.i8 AS "Col 0"\n           FROM ONLY app.s q0_1,\n            (public.r q4_1\n             JOIN app.s q5 ON (('c'::text @@ (q4_1.wd)::text)))) q0\n     JOIN app."T two" q1 ON ((q1.id = NULL::integer)))\n     JOIN ONLY app.seen q2 ON ((q2.id = q2.id))),\n    ONLY app.s q4 ;; Col 0 integer

create view z (n0, n1) as select min(q0.id) filter (where boolean 'no') as g0, max(current_date) as g1 from only app.s q0 order by count(*) desc, 1;
--14,15=> SELECT min(q0.id) FILTER (WHERE false) AS n0,\n    max(CURRENT_DATE) AS n1\n   FROM ONLY app.s q0\n  ORDER BY (count(*)) DESC, (min(q0.id) FILTER (WHERE false)) ;; n0 integer, n1 date
--16,17,18=> SELECT min(id) FILTER (WHERE false) AS n0,\n    max(CURRENT_DATE) AS n1\n   FROM ONLY app.s q0\n  ORDER BY (count(*)) DESC, (min(id) FILTER (WHERE false)) ;; n0 integer, n1 date

create view z as values (current_date), (current_date);
--=> VALUES (CURRENT_DATE), (CURRENT_DATE) ;; column1 date

create view z as select mode() within group (order by 'long words') as g0 from r as q0 cross join (app.s f1 join app."T two" t2 using (id)) group by q0."Mixed Case", q0.tz;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as with w0 as (select q2.d as "Col 0", q4.first as x1, lag(q1.day) over (partition by q2.t) as "Col 2" from app."T two" q0(first) join app."T two" q1 on q1.day = q0.day join only r q2 on q2.bt = q2.bt, app.s q4(first) order by x1), w1 (k0, k1) as materialized (select max('epoch') as g0, min(q0.label) as g1 from only app."T two" as q0 left outer join only app.s as q1 using (id) cross join app.s f2 tablesample bernoulli (50) repeatable (2.5) where (('-infinity', '2000-01-01') overlaps (localtimestamp, ts)) group by (q1.at, q1.at, q1.id) having count(*) > 1 order by count(*) desc, 1) select min(q2.t) as g0, max(q2.v) as g1 from (values ('2024-01-01 10:00+00', 'varchar'), (now(), varchar 'varchar')) q0(m0, m1) inner join app.s as q1 on q1.r_id = -17 full join r q2 on q2.oi = 1 group by q2.d, q2.b;
--! 42703 column "ts" does not exist

create view z as with w0 as (select (('(1,2),(0,0)')::interval(1)) not in ('(1,2),(0,0)', '(1,2),(0,0)', '(1,2),(0,0)', '(1,2),(0,0)'::box) as x0, null as x1, cast(('01:02:03-05'::timetz - ('2 hours 3 min')) as numeric) as x2 from app.seen left join lateral app.listing(0) f1 on true) select case (array[[q6.first, 2], [3, 2147483647]]) operator(pg_catalog.+) (q4.at) when q1.at then app.listed(-3, variadic q4.tags) when 'infinity' then q6.day else ('{}' || app.same(q6.day, q6.day)) end c0, q1.name as x1, lag(q1.r_id) over () as x2 from w0 q0 left join app.s as q1 on true, only app.s q4 right join app.seen q5 on q5.amount = q1.amount left outer join app."T two" as q6(first) on q6.label = q6.label cross join lateral unnest(array[1, 2], array['a', 'b c']) as f5(a, b) where exists (select 'NaN' as x0, (~ (q4.i2 % (q5.first))) as "Col 1" from app."T two", r q4 join only r as q5(first) on true left outer join app."T two" as q6 on -3 <= (q5.first) where ((q4.i4))::boolean);
--! 22007 invalid input syntax for type interval: "(1,2),(0,0)"

create view z as select max(q2.id) as g0, array_agg(distinct 'long words' order by q2.name) as g1 from only app."T two" as q0 join unnest(array['a', 'b']) q1 on q0.flag cross join app.s as q2;
--! 42725 function array_agg(unknown) is not unique

create view z as select current_timestamp as x0, (with w0 as (select false as x0, 'no' as x1, (2::smallint operator(pg_catalog./) (2::smallint))::varchar c2 from (values (-7.25), ('NaN'), (99999999999999999999)) q0(m0) where 'no') select distinct q1.r_id as "Col 0" from (select max('x y') as g0, max('varchar') as g1 from app.s q0 full join only app.s as q1 on q1.kind = 'sad'::app.mood inner join regexp_split_to_table('a b', ' ') q2 on 't'::boolean group by q1.amount order by count(*) desc, 1) q0 cross join app.s as q1 order by "Col 0") as x1 from app.seen as q0;
--=> SELECT CURRENT_TIMESTAMP AS x0,\n    ( WITH w0 AS (\n                 SELECT false AS x0,\n                    'no'::text AS x1,\n                    (((2)::smallint / (2)::smallint))::character varying AS c2\n                   FROM ( VALUES ('-7.25'::numeric), ('NaN'::numeric), ('99999999999999999999'::numeric)) q0_2(m0)\n                  WHERE false\n                )\n         SELECT DISTINCT q1.r_id AS "Col 0"\n           FROM (( SELECT max('x y'::text) AS g0,\n                    max('varchar'::text) AS g1\n                   FROM ((app.s q0_2\n                     FULL JOIN ONLY app.s q1_1 ON ((q1_1.kind = 'sad'::app.mood)))\n                     JOIN regexp_split_to_table('a b'::text, ' '::text) q2(q2) ON (true))\n                  GROUP BY q1_1.amount\n                  ORDER BY (count(*)) DESC, (max('x y'::text))) q0_1\n             CROSS JOIN app.s q1)\n          ORDER BY q1.r_id) AS x1\n   FROM app.seen q0 ;; x0 timestamp with time zone, x1 integer

create view z as select array_agg(distinct q0.name order by 'long words') as g0 from app.seen as q0;
--! 42P10 in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list

create view z as select right('c', app.over(q0.r_id)) as x0 from only app.s q0(first) inner join only app.s q1 on q1.r_id = q1.id where (app.same('10:20', '04:05 PM'::time)) for no key update of q0 for share;
--! 42804 argument of WHERE must be type boolean, not type time without time zone

create view z as select array_agg(distinct q0.name order by q0.name) as g0, max(q0.amount) as g1 from app.s q0(first) where (q0.r_id + ('1999-1-8')) < all (select json_agg('1999-1-8') filter (where false) as g0 from app.seen as q0 cross join generate_series(1, 3) with ordinality f1 where cast(app.either(f1.ordinality, 'infinity') as boolean) group by -7.25, q0.amount) group by q0.r_id order by count(*) desc, 1;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select count(q0.name) filter (where q5.flag) as g0, sum(q1.num) over named as g1, min(q1.tz) as g2 from app.s q0 inner join r q1 on q1."Mixed Case" = null, only app.s as q4 inner join app."T two" q5 on q5.day = q5.day full join app.s as q6 on q6.tags = q6.tags group by q1.num, q1.d window named as (partition by '100'), unused as (named order by 1);
--=> SELECT count(q0.name) FILTER (WHERE q5.flag) AS g0,\n    sum(q1.num) OVER named AS g1,\n    min(q1.tz) AS g2\n   FROM (app.s q0\n     JOIN public.r q1 ON ((q1."Mixed Case" = NULL::integer))),\n    ((ONLY app.s q4\n     JOIN app."T two" q5 ON ((q5.day = q5.day)))\n     FULL JOIN app.s q6 ON ((q6.tags = q6.tags)))\n  GROUP BY q1.num, q1.d\n  WINDOW named AS (PARTITION BY '100'::text), unused AS (named ORDER BY 1::integer) ;; g0 bigint, g1 numeric, g2 timestamp with time zone

create view z as select q1.d c0, lag(q1.t) over (order by q1.v20 asc rows between unbounded preceding and current row) as x1 from only app.seen as q0 left outer join r as q1 on (q1.ia < (q1.ia)), only app.s as q4 cross join app.s as q5 join app.s q6 on q6.kind = 'it''s fine' natural left join (values (1, 'a')) f5(id, w) where q1.b order by 1 for key share nowait;
--! 42702 common column name "id" appears more than once in left table

create view z as select ((not ('no'))) as x0, 't'::boolean as x1 from r q0 right join (values ('12', '-9', app.twice(4)), (null, 3000000000, 0), (42, 3000000000, 0)) q1(m0, m1, m2) on ('infinity' &> (q0.bx));
--! 22P02 invalid input syntax for type box: "infinity"

create view z as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5) cycle n, t set again to 'y' default 'n' using way, w1 as (values ('12.340')) select grouping('a') as g0 from r as q0 left outer join app.s as q1 on isfinite(q0.d), app.seen q4 group by distinct rollup (q0.b), q0.b;
--! 42803 arguments to GROUPING must be grouping expressions of the associated query level

create view z as select app.joined(q0.name order by q0.at desc nulls last) as g0 from app.s as q0 right join app.s as q1 using (id) cross join app.described(3) f2 having count(*) > 1;
--=> SELECT app.joined(q0.name ORDER BY q0.at DESC NULLS LAST) AS g0\n   FROM ((app.s q0\n     RIGHT JOIN app.s q1 USING (id))\n     CROSS JOIN app.described(3) f2(x, y))\n HAVING (count(*) > 1) ;; g0 text

create view z (n0, n1, n2) as select (ia)[q1.id] operator(pg_catalog.#) (q2.po & ((q2.i2 # (q2.i2)))) c0, (select ('word'::word)::timestamptz as "Col 0" from r, app.s as q4) as x1, q1.s_id as x2 from generate_series(1, 3) q0 full join app."T two" q1 on ((q1.flag)::date[]) full join r as q2 on q2.i8 = '-9' order by 1 fetch first 2 rows with ties;
--! 42846 cannot cast type boolean to date[]

create view z (n0) as select q4.s_id as "Col 0" from regexp_split_to_table('a b', ' ') q0 cross join (select 'epoch' as x0, lag('varchar') over (order by ('varchar')::text nulls last rows between unbounded preceding and current row) as "Col 1" from app.s left outer join app.seen q1(first) on q1.name = q1.name inner join app.s q2 on q2.kind = q2.kind order by 1) q1 left join only app.s as q2 on q2.r_id = 0, app."T two" q4;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as (select min(r.i4) as g0, bool_and(null) as g1 from r, (values (null, -7.25)) q4(m0, m1) group by r.tz) intersect (select q4.r_id as "Col 0", q0.flag as x1 from app."T two" q0, app.s as q4 full join app.s q5 on q5.at = q4.at natural join app.seen f3 where 'empty'::int4range operator(pg_catalog.<@) ('[2024-01-01 00:00+00,)') order by 1);
--! 42702 common column name "id" appears more than once in left table

create view z as select mode() within group (order by q0.name) as g0, max('varchar') as g1 from app.s q0(first) left outer join only app."T two" q1 on q1.flag = q1.flag full join app."T two" q2 on (1)::boolean group by grouping sets ((q1.s_id, q1.label), ());
--=> SELECT mode() WITHIN GROUP (ORDER BY q0.name) AS g0,\n    max('varchar'::text) AS g1\n   FROM ((app.s q0(first, r_id, name, amount, at, tags, kind)\n     LEFT JOIN ONLY app."T two" q1 ON ((q1.flag = q1.flag)))\n     FULL JOIN app."T two" q2 ON ((1)::boolean))\n  GROUP BY GROUPING SETS ((q1.s_id, q1.label), ()) ;; g0 text, g1 text

create view z (n0, n1) as select q0.name as "Col 0", true as x1 from app.seen q0 left join lateral (select distinct on (null) q0.id as x0, (2::smallint % (('(1,a)').x)) as x1 from app."T two" q0 left join generate_series(now(), now(), interval '1 day') q1 on ('(1,2),(0,0)' &> ('(1,2),(0,0)')) order by q0.label nulls first) q1(renamed) on inet_same_family('::1', '::1') where (cast(3 as app.positive)) in (select q2.name as x0 from app.s join only app.s as q1(first) using (r_id) left outer join app.s q2 on q2.amount = .5, app.s q4 where pg_catalog.overlaps((select max(current_timestamp) from app.s u where 'no'), localtime(2), nullif('epoch', '2024-02-29'), case '10:20+02' when '10:20+02' then '2 hours 3 min' when '01:02:03-05'::timetz then interval '3' day::interval end));
--! 42725 operator is not unique: unknown &> unknown

create view z as select distinct on (q2."select") (app.named(b => pg_catalog.overlay(q2.nm, 'x y', q1.id, q2.i2), a => 0) - (justify_days(make_interval(app.twice(4))))) as x0 from app.seen q0 inner join app.seen as q1 using (id) left join r q2 on (q2.ia || q2.b) where (B'1010')::text <> all (select percentile_disc(0.5) within group (order by q2.t desc) as g0 from (select max(q0.label) filter (where 'no') as g0, min(q0.label) as g1, q6.amount as g2 from app."T two" as q0 left join app.seen as q1 on (q0.flag and q0.flag), app.s q4 full join generate_series(1, 3) q5 on q5.q5 = q4.r_id join only app.s as q6 on lower('[2024-01-01 00:00+00,)') left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f5 group by q6.amount, q6.r_id having sum(1) > 1 order by count(*) desc, 1) q0 left outer join app."T two" q1 on q1.flag = false left outer join r as q2 on q2.jb = q2.jb, app."T two" as q4 full join app."T two" as q5 on q5.doc = q1.doc cross join app.s f5 tablesample bernoulli (50) repeatable (1) where (((q2.f4) is not null) is unknown) group by cube (q0.g0, q0.g0, q5.id, q5.label) having max(2.5) > 1);
--! 42883 operator does not exist: integer[] || boolean

create view z as (select first_value(q5.name) over (order by q5.at asc nulls last groups between 1 preceding and 1 following exclude ties) as "Col 0" from (values (1, '12.340'::numeric(8,2)), (0, 'NaN'), (-17, 1e10)) q0(m0, m1), only app.s as q4 full join app.s as q5 on q5.r_id = q4.id right join (values ('varchar'), ('x y'), ('x y')) q6(m0) on true cross join app.s f4 tablesample bernoulli (50) repeatable (1) where ('a\b' collate "POSIX") < upper(q5.name) order by "Col 0") union all (select string_agg('a\b', ', ' order by q2.id nulls first) as g0 from app.s left outer join only app.s as q1 on isempty(daterange '[2024-01-01,2024-02-01]') cross join app.s as q2);
--=> ( SELECT first_value(q5.name) OVER (ORDER BY q5.at GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS "Col 0"\n   FROM ( VALUES (1,12.340::numeric(8,2)), (0,'NaN'::numeric), ('-17'::integer,'10000000000'::numeric)) q0(m0, m1),\n    (((ONLY app.s q4\n     FULL JOIN app.s q5 ON ((q5.r_id = q4.id)))\n     RIGHT JOIN ( VALUES ('varchar'::text), ('x y'::text), ('x y'::text)) q6(m0) ON (true))\n     CROSS JOIN app.s f4 TABLESAMPLE bernoulli (50) REPEATABLE (1))\n  WHERE (('a\\b'::text COLLATE "POSIX") < upper(q5.name))\n  ORDER BY (first_value(q5.name) OVER (ORDER BY q5.at GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES)))\nUNION ALL\n SELECT string_agg('a\\b'::text, ', '::text ORDER BY q2.id NULLS FIRST) AS "Col 0"\n   FROM ((app.s\n     LEFT JOIN ONLY app.s q1 ON (isempty('[2024-01-01,2024-02-02)'::daterange)))\n     CROSS JOIN app.s q2) ;; Col 0 text

create view z as select distinct on ('it''s') get_bit('', pg_catalog.position((daterange('2024-01-01', '2025-01-01', '[]'))::bit(4), greatest(B'1010', B'1010'))) as "Col 0", (select q0.amount as "Col 0" from only app."T two" as q0 cross join r as q1 order by q1."Mixed Case" using >) as x1, q4.at as x2 from only app.s q0 join app.seen q1 using (id), app.s as q4 cross join only app.s q5 join regexp_split_to_table('a b', ' ') q6 on q6.q6 = 'a\b' cross join generate_series(1, 3) with ordinality f5 limit 10;
--! 42846 cannot cast type daterange to bit

create view z as select q1.id as g0 from r q0(first) join only app.s q1 on false left join r as q2 on q2.md = q2.md, (select json_agg(q5.r_id) filter (where q6.b) as g0, q6.t as g1 from app.seen right join r q1 on q1.ttz = q1.ttz join (values (-2147483648, '12'), ('-9', -17), (5::bigint, null::integer)) q2(m0, m1) on q2.m0 = q1.i8, app.s as q4 cross join only app.s q5 left join only r q6 on q6.num = '12.340' cross join app.pairs() as f6 group by q6.b, q6.t) q4(renamed) right join jsonb_each('{}'::jsonb) q5 on (q2.va || false) left join lateral (select rank(.5) within group (order by q0.price nulls first) filter (where q2.b) as g0, max(q0.d) as g1 from app."T two", lateral (select min(q1.tz) filter (where 't') as g0 from only app."T two" q0 join r q1 on true, unnest(array[1, 2]) with ordinality q4 where ((true and q0.flag)) group by grouping sets ((q1.t), ())) q4 left join app."T two" q5 on q5.doc = "T two".doc cross join lateral (select distinct * from app."T two" for no key update of q0 for share) q6 cross join json_to_recordset('[]') as f4(a integer, b varchar(3), c text collate "C") where (('infinity' <= (greatest('epoch'::date, current_date))) and isfinite(q0.ts)) group by distinct rollup (q5.s_id), q5.s_id) q6 on q6.g1 = q0.d group by (q2.num, q1.id) having max(2.5) > 1;
--! 42P01 invalid reference to FROM-clause entry for table "q2"

create view z as select null as "Col 0", app.named(min_scale(mod(q0.i4, q1.d)), c => ('12.340') - (q1.price)) as "Col 1", '' as x2 from only r as q0 full join r as q1 on 'a' like '_b' escape '!' full join app."T two" as q2 on 'no' cross join lateral unnest(array[1, 2], array['a', 'b c']) as f3(a, b) where ((q1.j #>> ('{"x y",NULL}'))) in (select q1.name as g0 from only app."T two" q0 join app.s as q1(first) on ((real '0.1') <= (-0.0::double precision)) join r q2 on q2.rn = numrange(0, 1.5) where (false in (select 'no'::boolean from app.s u)) group by cube (q1.name, q1.name)) order by q1.v;
--! 42883 function mod(integer, date) does not exist

create view z as select 99999999999999999999 as "Col 0", case when isfinite('2024-02-29') then bigint '-9' else (q0.s_id, 1) = (select q0.s_id, u.id from app.s u limit 1) end as x1 from app."T two" as q0 join app."T two" as q1 on (q1.flag) left outer join only app.seen q2 on q2.id = q1.id, only app.s as q4(first) cross join app.s f4 tablesample bernoulli (50) repeatable (2.5) order by 1 fetch first 2 rows with ties;
--! 42725 function isfinite(unknown) is not unique

create view z (n0, n1, n2) as select min('2024-01-01 10:00+00'::timestamptz) as g0, min(text '') as g1, min(q0.column3) as g2 from (values ('2024-02-29', '12.340', 'infinity'), ('infinity', 0.00::numeric, 'infinity'), ('infinity', 'NaN', 'infinity')) q0 where upper(least(numrange(0, 1.5)::numrange, numrange '[1.0,2.5]', '[1.0,2.5]')) having max(2.5) > 1 order by count(*) desc, 1;
--! 42804 argument of WHERE must be type boolean, not type numeric

create view z as select ('1.50' ->> (42)) c0, first_value(false) over () as "Col 1" from (values ('', timestamptz 'infinity'), (E'tab\tx', now())) q0(renamed) cross join app.s as q1, app.s q4 inner join app.seen q5 on q5.id = q1.r_id left join app.s as q6 on app.listed(a => q1.id, variadic d => q4.tags) limit all for key share nowait;
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z (n0, n1, n2) as select distinct on (q0.t) ((app.listed(a => q0."Mixed Case", variadic d => array['a', 'b c']))::name) as "Col 0", '1999-1-8' operator(pg_catalog.-) ((q0.po & (q0.i2))) as x1, ((pr).y at time zone 'UTC') as "Col 2" from only r q0 order by "Col 2";
--! 22P02 invalid input syntax for type integer: "1999-1-8"

create view z as select greatest('x y'::varchar(9), tstzrange(now(), null)::tstzrange, 'v') c0, cast(ltrim(''::bytea, '') as varchar) as x1 from only app.s q0 left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f1;
--! 42804 GREATEST types character varying and tstzrange cannot be matched

create view z as select true as "Col 0", q5.name as "Col 1" from (values (0), (0)) q0(m0), app.s as q4 right join only app.s q5(first) on q5.kind = q5.kind cross join only app.s q6 left join lateral app.listing(2147483647) f4 on true where upper(daterange '[2024-01-01,2024-02-01]') order by 1;
--! 42804 argument of WHERE must be type boolean, not type date

create view z as select text 'a' as "Col 0", q4.d as x1, (pg_catalog."numeric"(('7' % (1)))) as x2 from app.s as q0 inner join app.seen as q1 on q1.amount = 99999999999999999999 left join app.s as q2 on q2.id = q1.id, only r as q4(first) where (((case q4.iv when q4.iv then q4.rd when q4.iv then daterange('2024-01-01', '2025-01-01', '[]') else daterange('2024-01-01', '2025-01-01', '[]') end) &> (daterange(q4.d, q4.d, q2.name)))) limit all;
--=> SELECT 'a'::text AS "Col 0",\n    q4.d AS x1,\n    "numeric"((7 % 1)) AS x2\n   FROM ((app.s q0\n     JOIN app.seen q1 ON ((q1.amount = '99999999999999999999'::numeric)))\n     LEFT JOIN app.s q2 ON ((q2.id = q1.id))),\n    ONLY public.r q4(first, i4, i8, num, price, f4, f8, b, t, v, v20, c, c5, nm, d, ts, tz, tm, ttz, iv, u, j, jb, by, ip, ci, bt, vb, ia, ta, va, na, r4, rn, rt, rd, md, po, wd, pr, oi, mo, tv, tq, pt, bx, xm, ch, "Mixed Case", "select", da, mac, sp, co, ma, cc)\n  WHERE (\n        CASE q4.iv\n            WHEN q4.iv THEN q4.rd\n            WHEN q4.iv THEN daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)\n            ELSE daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)\n        END &> daterange(q4.d, q4.d, q2.name))\n LIMIT ALL ;; Col 0 text, x1 date, x2 numeric

create view z as select q1.flag as x0, ((numrange(0, 1.5))::integer) c1 from app."T two" as q0(first) right join app."T two" as q1 on ('2001:db8::/32')::boolean, app.s q4 left outer join app.s as q5 on q5.tags = array['p']::text[]::text[] left join app.seen q6(first) on ('192.168.1.0/24' >>= ('::1'));
--! 22P02 invalid input syntax for type boolean: "2001:db8::/32"

create view z as select distinct on (f2.name) q0.amount c0 from app.s q0 right join only app."T two" as q1 using (id) natural join app.seen f2 where (q1.flag and q1.flag) order by c0;
--! 42P10 SELECT DISTINCT ON expressions must match initial ORDER BY expressions

create view z as select q0.id as x0, q0.amount as x1 from app.s as q0, app.s q4 order by 1;
--=> SELECT q0.id AS x0,\n    q0.amount AS x1\n   FROM app.s q0,\n    app.s q4\n  ORDER BY q0.id ;; x0 integer, x1 numeric(12,3)

create view z as select bool_or(true) as g0, bool_and('no') as g1, app.joined(q1.name order by ('2024-02-29')::text desc) as g2 from (values (timestamptz 'infinity', 1e10), (now(), .5)) q0(m0, m1) cross join app.s q1 left outer join (values (now()), (current_timestamp), (current_timestamp)) q2(m0) on q2.m0 = q2.m0, app.s q4 group by rollup (q1.name, q4.r_id);
--=> SELECT bool_or(true) AS g0,\n    bool_and(false) AS g1,\n    app.joined(q1.name ORDER BY '2024-02-29'::text DESC) AS g2\n   FROM ((( VALUES ('infinity'::timestamp with time zone,'10000000000'::numeric), (now(),0.5)) q0(m0, m1)\n     CROSS JOIN app.s q1)\n     LEFT JOIN ( VALUES (now()), (CURRENT_TIMESTAMP), (CURRENT_TIMESTAMP)) q2(m0) ON ((q2.m0 = q2.m0))),\n    app.s q4\n  GROUP BY ROLLUP(q1.name, q4.r_id) ;; g0 boolean, g1 boolean, g2 text

create view z as select min('1999-1-8') as g0 from (with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5) cycle n set again using way select first_value(q0.label) over win as "Col 0" from app."T two" as q0 cross join lateral (select distinct (app.listed(q0.id, q0.name, 'v'))::varchar as x0, 'v' c1, least(greatest(q0.flag, q0.flag), row('v', tstzrange(now(), null)) is not distinct from row('v', '[2024-01-01 00:00+00,)'), false) c2 from app.s q0) q1, only app.seen q4 window win as (partition by current_timestamp order by -7.25::numeric(8,2) desc nulls last)) q0 right join app.s q1 on ('a' collate "C") ~ q1.name cross join app.pairs() as f2 group by () order by count(*) desc, 1;
--! 42703 column q0.flag does not exist

create view z as select distinct pg_catalog.like('', 'abc') as "Col 0", q5.at c1 from (values (.5), (99999999999999999999)) q0(m0), app.s as q4 full join only app.s as q5 on 'null' in ('{"a": 1}', '{"a": 1}', '{"a": 1}') inner join jsonb_each('{}'::jsonb) q6 on q6.key = 'a';
--=> SELECT DISTINCT "like"(''::text, 'abc'::text) AS "Col 0",\n    q5.at AS c1\n   FROM ( VALUES (0.5), ('99999999999999999999'::numeric)) q0(m0),\n    ((app.s q4\n     FULL JOIN ONLY app.s q5 ON (('null'::text = ANY (ARRAY['{"a": 1}'::text, '{"a": 1}'::text, '{"a": 1}'::text]))))\n     JOIN jsonb_each('{}'::jsonb) q6(key, value) ON ((q6.key = 'a'::text))) ;; Col 0 boolean, c1 timestamp with time zone

create view z as select first_value(q4.tz) over () as x0 from unnest(array['a', 'b']) q0, r q4 right join app.s as q5 on inet_same_family('10.0.0.1', inet '::1') natural left join (values (1, 'a')) f3(id, w);
--=> SELECT first_value(q4.tz) OVER () AS x0\n   FROM unnest(ARRAY['a'::text, 'b'::text]) q0(q0),\n    ((public.r q4\n     RIGHT JOIN app.s q5 ON (inet_same_family('10.0.0.1'::inet, '::1'::inet)))\n     LEFT JOIN ( VALUES (1,'a'::text)) f3(id, w) USING (id)) ;; x0 timestamp with time zone

create view z as select ((('{a,b}'::text[])[q1.id:])::bigint)::integer as "Col 0", 'v' as "Col 1", q1.amount as x2 from generate_series(now(), now(), interval '1 day') q0 full join app.seen q1 on q1.name = E'tab\tx' cross join app.s f2 tablesample system (2.5) where cast((extract(week from '2024-02-29'))::boolean as boolean);
--! 42846 cannot cast type text[] to bigint

create view z as select count(*) as g0, count(s.name) filter (where 't') as g1 from app.s where upper(least('[2024-01-01,2024-02-01]', daterange('2024-01-01', '2025-01-01', '[]'), '[2024-01-01,2024-02-01]')) group by cube (s.at, s.at) having sum(1) > 1;
--! 42804 argument of WHERE must be type boolean, not type date

create view z as select count(*) over () as "Col 0", q0.amount as x1 from app.seen q0 inner join (select grouping('long words') as g0, r.tz as g1 from r join only app."T two" q1 on (int4range(1, 9))::boolean left outer join only app."T two" as q2(first) on q2.day = 'infinity', app.seen as q4(first) join app."T two" as q5 on q5.s_id = q2.s_id right join app.s q6 on app.either(q1.flag, '01:02:03-05') group by grouping sets ((q4.first, r.tz), ())) q1 on q1.g0 = false::boolean cross join lateral unnest(array[1, 2], array['p']::text[]) as f2(a, b) where exists (select bool_or(q0.flag) as g0, bool_and('t') filter (where q4.b) as g1 from app."T two" as q0(first) left join app.s as q1 on q1.name = q1.name cross join (values ('t'::boolean, '-9'), (null, -2147483648), (false, 3000000000)) q2(m0, m1), only r as q4 right join r as q5(first) on q5.b where (pg_catalog.like(name 'public', text 'long words')) group by rollup (q4.price, q4.tz, 1.5) order by count(*) desc, 1) for no key update of q0 for share;
--! 42846 cannot cast type int4range to boolean

create view z as select q0.amount as "Col 0" from app.seen as q0 left outer join r as q1 on ('it''s' !~ any (array['w', q1.t])) inner join app.s as q2 on q2.r_id = q1.i4 order by 1;
--=> SELECT q0.amount AS "Col 0"\n   FROM ((app.seen q0\n     LEFT JOIN public.r q1 ON (('it''s'::text !~ ANY (ARRAY['w'::text, q1.t]))))\n     JOIN app.s q2 ON ((q2.r_id = q1.i4)))\n  ORDER BY q0.amount ;; Col 0 numeric(12,3)

create view z as select distinct ((case '1.50' when 12::money then '(1,2)' end) ## (upper('[1.0,2.5]'))) ## ((('(1,2),(0,0)')::xml)) as "Col 0", (substring(((json '{"a": 1}') ->> (word 'w')) similar '%#"a#"%' escape '#'))::date c1 from app.s left join (select q2.label c0, max(q1.first) over (order by (current_timestamp)::text asc nulls first groups between 1 preceding and 1 following exclude ties) as "Col 1", q1.amount as "Col 2" from (values (true, 42, bigint '-9'), (false, 1, 3000000000)) q0(m0, m1, m2) full join app.s q1(first) on q1.amount = q1.amount left outer join app."T two" q2 on q2.doc = '"s"' where exists (values (q2.day, q1.amount), ('1999-1-8', q1.amount), (q2.day, q1.amount))) q1 on q1."Col 1" = s.id left outer join (values ('infinity', now()), (now()::timestamptz, current_timestamp), ('2024-01-01 10:00+00'::timestamp(0) with time zone, now()::timestamp(0) with time zone)) q2(m0, m1) on ('::1'::inet <<= ('192.168.1.0/24')) cross join app.s f3 tablesample system (2.5);
--! 42883 operator does not exist: text = money

create view z as select distinct on ('a') q0.day as "Col 0", cast(greatest(q0.label, q5.x0) as double precision) / (('[1.0,2.5]' / (('23:59:59.5' at time zone interval '-1:30')))) as x1, 't' as x2 from app."T two" as q0, lateral (with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5) cycle n, t set again to 'y' default 'n' using way, w1 (k0, k1) as materialized (select q0.amount as x0, sqrt(bit_count('abc')) as x1 from app.seen q0 inner join only app."T two" q1 on q1.s_id = q1.s_id natural join app.seen f2 where ('public' in (name 'n', 'public', 'public', 'public') and upper(daterange('2024-01-01', '2025-01-01', '[]'))) limit 5 offset 1) values (q0.label, 'infinity'), ('varchar', now()), ('varchar', current_timestamp)) q4 right join (select 'varchar' as x0, 1e10::numeric c1 from (values (-2147483648, 'infinity', '100'), (5, current_timestamp, null)) q0(m0, m1, m2) cross join app."T two" as q1, app.seen as q4 cross join app.seen q5 fetch first 3 rows only) q5 on q5.c1 = q5.c1 inner join (select null as "Col 0", q1.i8 as "Col 1", q1.b or case (q1.ip)::text when 'long words' then ((localtimestamp, q1.ts) overlaps ('2024-01-01 10:00'::timestamp, ts)) else (q1."select" is nfc normalized)::text end or not ((current_date)::boolean) c2 from (select distinct on (q0.name) (case numrange '[1.0,2.5]' when '[1.0,2.5]'::numrange then 'infinity' end at time zone interval '-1:30') as x0 from app.s as q0, app.s q4(first) cross join only app."T two" as q5) q0(renamed) left join r q1 on q1.ttz = q1.ttz cross join (app.s f2 join app."T two" t2 using (id))) q6 on q6."Col 0" = q6."Col 0" order by x1;
--! 42702 common column name "id" appears more than once in left table

create view z as select (cast(int4range(1, 9)::int4range as varchar[]) || substring((array['a', 'b c'])[:0::integer] similar '%#"a#"%' escape '#')) as "Col 0" from app.s as q0, only app.s q4 right join app.seen as q5 on q5.amount = q5.amount order by "Col 0";
--! 42846 cannot cast type int4range to character varying[]

create view z as select greatest(app.twice((q0.x1 << (4::app.positive))), q4.i4) as x0, -17 as x1, q4.i4 as "Col 2" from (select distinct on (q5."select") q5.ts - ((cast('-9' as timestamp) at time zone t)) as "Col 0", (select min(-17) filter (where q5.b) as g0 from app.s, r q4 cross join (values ('x y'), ('v'::varchar)) q5(m0) left join app."T two" as q6 on q6.s_id = -2147483648 where q5.b having max(2.5) > 1) as x1, (select q0.d as "Col 0" from r q0 join regexp_split_to_table('a b', ' ') q1 on q1.q1 = null, only app.s as q4 where isfinite(q0.tz)) as x2 from app.s left join generate_series(1, 3) q1 on q1.q1 = -17, (select first_value('x y') over (partition by q0.name) c0 from app.seen as q0 where ('23:59:59.5' <= (coalesce(q0.amount, 'Infinity', 99999999999999999999::numeric)))) q4 left outer join r q5 on true) q0(renamed) full join r as q1 on '' is distinct from q1.by, r as q4 order by 1;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select distinct on (f2.c) (q0.tags)[:app.twice(4)::integer] as x0 from app.s q0 full join app.s q1 using (id) cross join json_to_recordset('[]') as f2(a integer, b varchar(3), c text collate "C") where (tstzrange(now(), null) &< ((q0.tags)::tstzrange));
--! 42846 cannot cast type text[] to tstzrange

create view z as select q1.id as x0 from app."T two" q0 inner join app.s q1 using (id) left join r q2 on starts_with(q2."select", 'long words') offset 2;
--=> SELECT q1.id AS x0\n   FROM ((app."T two" q0\n     JOIN app.s q1 USING (id))\n     LEFT JOIN public.r q2 ON (starts_with(q2."select", 'long words'::text)))\n OFFSET 2 ;; x0 integer

create view z as select lag(q6.b) over win as x0, q5.amount as x1, lag(q6.tz) over () as x2 from r q0(first), (with w0 as (select q0.label as x0 from only app."T two" as q0, app.seen q4 left outer join app."T two" q5 on ((timestamp '-infinity', '-infinity') overlaps (localtimestamp, interval '1 day')) inner join app."T two" q6 on ((name 'n') !~ (q4.name)) where (q0.flag) fetch first row only) select lag(app.twice(4)::integer) over (partition by q0.name) c0, 't' as x1, (array_length(nullif('{}', '{{1,2},{3,4}}'), '8') # (-2147483648)) as x2 from app.s as q0 cross join (select min(r.t) as g0, max(q4.amount) as g1 from r, app.seen q4 cross join only r as q5 left outer join app.s q6 on q6.tags = '{a,b}' cross join app.described(3) f4 where cast(app.same(q5.c5, '-9'::bigint) as numeric(5,1)[])) q1) q4 join app.seen q5 on q5.amount <> all (q0.na) inner join r as q6(first) on q6.c5 = q6.c where ((lower(q0.rt))::boolean and (q0.bx &< (case when q0.b then '(1,2),(0,0)'::box else q0.bx end))) window win as (partition by q6."select" order by 0.00 desc) for update of q0;
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, timestamp without time zone, interval) is not unique

create view z as (values (99999999999999999999, '2024-01-01 10:00+00', date '2024-02-29'), (99999999999999999999, timestamptz '2024-01-01 10:00+00', '1999-1-8')) except all (with w0 (k0, k1) as (select q2."select" as g0, rank(q2.d) within group (order by q2.d nulls first) as g1 from r q0 inner join app.s q1(first) on (q0.b and false) right join r as q2(first) on q2.tq = q2.tq group by rollup (q2."select", q2."Mixed Case")) select (select substring((f1.name collate "default") for 2) as "Col 0" from app.s as q0 full join (table app.seen) f1 using (id) for key share nowait) as "Col 0", 'infinity' c1, q1.day as x2 from app.s q0(first) left outer join only app."T two" q1 on q1.id = q0.r_id full join (select q6.label as x0, lower('[2024-01-01,2024-02-01]') as x1, false::boolean as x2 from app.s q0 right join app.seen q1 on ('-infinity' at time zone current_setting('timezone')) left outer join app.s as q2 on q2.tags = '{a,b}', app."T two" q4 full join app.s as q5 on q5.id = 2147483647 inner join app."T two" as q6 on q6.label is distinct from ('x y') cross join generate_series(1, 3) with ordinality f6 where q4.flag) q2 on q2.x0 = 'v' cross join app.s f3 tablesample bernoulli (50) repeatable (1) where (md5(''::bytea || (''::bytea)) ~ any (array['w', q1.label])) limit 1 + 1) order by 2;
--! 42803 column "q2.d" must appear in the GROUP BY clause or be used in an aggregate function

create view z (n0, n1) as select numeric 'NaN' as x0, q4.at c1 from app.seen left outer join app."T two" q1(first) on (now(), '2024-01-01 10:00+00'::timestamptz) overlaps (current_timestamp, interval '1 day') right join app.s as q2 on q2.amount = seen.amount, only app.s q4;
--=> SELECT 'NaN'::numeric AS n0,\n    q4.at AS n1\n   FROM ((app.seen\n     LEFT JOIN app."T two" q1(first, s_id, label, doc, flag, day) ON (((now(), '2024-01-01 10:00:00+00'::timestamp with time zone) OVERLAPS (CURRENT_TIMESTAMP, '1 day'::interval))))\n     RIGHT JOIN app.s q2 ON ((q2.amount = seen.amount))),\n    ONLY app.s q4 ;; n0 numeric, n1 timestamp with time zone

create view z as select app.joined(E'tab\tx' order by q0.name asc) as g0, bool_and('t') as g1 from only app.seen as q0 inner join app.s q1 on q1.tags = q1.tags cross join app.pairs() as f2 where greatest((substring('long words' similar '%#"a#"%' escape '#')), isfinite(app.either(date '2024-02-29', q1.kind))) group by grouping sets ((f2.x), ());
--! 42883 function app.either(date, app.mood) does not exist

create view z as select bool_or(true) as g0, max(q1.at) over (partition by 'it''s' order by q1.amount nulls last groups current row) as g1, every('no') as g2 from unnest(array[1, 2]) with ordinality q0 right join app.s q1 on q1.tags = q1.tags where (array['q'::varchar])::boolean group by cube (q1.amount, q1.amount, q1.amount, q1.amount);
--! 42846 cannot cast type character varying[] to boolean

create view z as select (select s.name as x0 from app.s as q0 where isempty(case 'it''s fine' when q0.kind then '[1.0,2.5]' else '[1.0,2.5]' end) for share) c0, (select app.same(json '[1, 2]', json 'null') operator(pg_catalog.->>) (q0.id & ('8'::app.positive)) c0 from app.s q0, app."T two" as q4) as x1 from app.s where null for no key update of q0 for share;
--! 42883 operator does not exist: text = app.mood

create view z as (select distinct on (q1.name) (select q2.at as x0 from app.s q0 join app.s as q1 on q1.tags = q0.tags join app.s as q2 on q2.amount = '12.340', regexp_split_to_table('a b', ' ') q4 order by x0) c0 from (select 1.5 as "Col 0", ((('a b')::date[])) in ('a b', 'a b') as x1, '2024-02-29' as x2 from app.s as q0 left outer join app.seen as q1 using (id) where (least('::1', '::1'::inet, '::1') >> (case '10.0.0.0/8' when '10.0.0.0/8'::cidr then '10.0.0.1' when '2001:db8::/32' then '10.0.0.1' end)) order by 1) q0 full join app.seen q1 on q1.id = q1.id left join app.s as q2 on q2.amount = q1.amount natural join app.seen f3 where exists (select .5 as "Col 0", current_date as x1, '2024-02-29' as "Col 2" from app.s as q0(first), app.s q4 left join lateral app.listing(-17) f2 on true limit 5 offset 1)) intersect (select 'infinity');
--! 22P02 malformed array literal: "a b"

create view z as select q4.amount as x0, (('P1Y2M' + ('01:02:03-05')) at time zone current_setting('timezone')) as x1 from (values (false, '12.340', 'v'), ('t', 'NaN', 'varchar')) q0(m0, m1, m2), app.s as q4 join app."T two" as q5 on q5.id = q4.r_id full join unnest(array['a', 'b']) q6 on true where inet_same_family(((inet '10.0.0.1', 1) = (select '10.0.0.1', u.id from app.s u limit 1) & (((row(1, 'a')::app.pair)::json))), case when '(1,2)' is not distinct from '(1,2)'::point then '192.168.1.0/24' else (~ '10.0.0.1') end);
--! 42725 operator is not unique: unknown + unknown

create view z as select mode() within group (order by f2.name) as g0, min(q1.tz) as g1, percentile_cont(0.5) within group (order by q1.f8) filter (where q0.b) as g2 from r as q0(first) left outer join only r q1 on q1.pt = q1.pt cross join app.s f2 tablesample system (10) group by q1.v, grouping sets ((q1.v), q1.v, ()) having count(*) > 1 order by count(*) desc, 1;
--! 42883 operator does not exist: point = point

create view z as select max(q2.label) over (partition by q1.name order by q1.name desc nulls last groups current row) as g0, min('epoch'::date) as g1 from (values (bigint '-9', 1.5)) q0(m0, m1) full join app.seen as q1 on '(1,2),(0,0)' ~= ('(1,2),(0,0)') cross join app."T two" as q2 group by q1.name, q2.id;
--! 42725 operator is not unique: unknown ~= unknown

create view z as select distinct 'varchar' as "Col 0" from (select ((substring('a\b' for 2)) || ((q0.po + (q0.d))) in (q1.d, q0.d)) c0, ((q0.c5)::boolean) as x1, (select upper(q1.rd) as "Col 0" from app."T two" q0 full join app.seen as q1 on (q0.flag and 'no') cross join only app.s q2, app.s q4 left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f4 where ((q0.ts, '2000-01-01'::timestamp) overlaps (q0.ts, ts))) as x2 from r q0 inner join r as q1 on q1.t = q0.t) q0, app.s as q4 right join app.s as q5 on q5.at = q4.at left join app.s as q6 on (array['q'::varchar] || q0.x1) cross join app.s f4 tablesample bernoulli (50) repeatable (2.5);
--! 42883 operator does not exist: text = date

create view z as select q2.s_id as "Col 0" from only app.s q0 full join app.s as q1 using (id) inner join app."T two" as q2 on q2.id = q0.id, app.s q4 inner join app.s as q5 on q5.r_id = q5.id inner join app.s as q6 on q2.flag order by (5)::text desc;
--! 42P01 invalid reference to FROM-clause entry for table "q2"

create view z as select q5.amount c0, q6.flag as x1 from app.seen as q0 full join app.seen as q1 using (id), app."T two" as q4 cross join app.s as q5 left join only app."T two" as q6 on true cross join lateral unnest(array[1, 2], array['a', 'b c']) as f5(a, b);
--=> SELECT q5.amount AS c0,\n    q6.flag AS x1\n   FROM (app.seen q0\n     FULL JOIN app.seen q1 USING (id)),\n    (((app."T two" q4(id_1, s_id, label, doc, flag, day)\n     CROSS JOIN app.s q5(id_1, r_id, name, amount, at, tags, kind))\n     LEFT JOIN ONLY app."T two" q6(id_1, s_id, label, doc, flag, day) ON (true))\n     CROSS JOIN LATERAL UNNEST(ARRAY[1, 2], ARRAY['a'::text, 'b c'::text]) f5(a, b)) ;; c0 numeric(12,3), x1 boolean

create view z as with w0 as not materialized (select (select (~ (1 << (0))) as x0 from app."T two" as q0 left join app."T two" as q1 on ('::1'::inet >> ('10.0.0.1')) cross join json_to_recordset('[]') as f2(a integer, b varchar(3), c text collate "C") for key share nowait) as "Col 0", '1999-1-8' c1 from app.s, app.s q4 where (('2000-01-01', localtimestamp::timestamp) overlaps ('2024-01-01 10:00', ts))), w1 (k0, k1) as (select (select min(q1.name) as g0 from app."T two" inner join app."T two" as q1 on coalesce('no', q1.flag, row(1, 'a')::app.pair) left join (values (99999999999999999999)) q2(m0) on '1999-1-8' <> ("T two".day) where app.either(inet_same_family(q1.id, '10.0.0.1'::inet), B'11')) as "Col 0", 5::bigint as x1 from (select cast(trim(both from q0.name) as text) as x0, max('it''s') over win as "Col 1" from app.seen q0 where ('{{1,2},{3,4}}'::integer[] || (q0.name operator(app.===) E'tab\tx')) window win as (partition by bigint '-9' order by (3000000000)::text nulls first)) q0 cross join only app.s q1 full join only app."T two" q2 on q2.label = 'v' where (abbrev((~ '10.0.0.1'))) not like v20 || '%' window win as (partition by null order by (0)::text desc nulls last)) select q0.x1 as x0, app.over((pg_catalog."varchar"('public') || (translate(q0.x0, 'x y'::varchar(9), 'word'::word)))) as "Col 1" from (select distinct on (q0.name) max('x y') over (order by ('2024-01-01 10:00+00')::text nulls last groups between 1 preceding and 1 following exclude ties) as x0, 'no' as x1 from app.seen q0 full join (select nextval('app.numbers') as x0 from app."T two" as q0 cross join only app."T two" as q1 order by 'long words' collate "C" desc nulls last) q1 on q1.x0 = 3000000000 for update of q0) q0 full join lateral (select "T two".day c0 from app."T two" cross join rows from (generate_series(1, 2), unnest('{a,b}')) with ordinality as f1(a, b, n) order by 1) q1(renamed) on q1.renamed = '2024-02-29', (with w0 (k0, k1) as materialized (select cast(extract(second from 'infinity') as numeric(8,2)) as x0, q6.amount as x1 from app.seen q0 right join app."T two" as q1 on true, (values ('it''s'::text), (E'tab\tx'), (null)) q4(m0) cross join unnest(array[1, 2]) with ordinality q5 cross join app.seen as q6 where (('100' = ('w')) and (not (q1.flag))) order by q0.name collate "C" desc nulls last), w1 (k0, k1) as not materialized (select ((q2."select" collate "POSIX") collate "POSIX") as x0, q0.day as x1 from app."T two" as q0 join r q1 on true cross join r as q2) select distinct on ('it''s') mod(4::app.positive::app.positive, case when ('{"b":1, "a": [true,null]}') ?& ('{a,b}') then app.twice(f1.id) else 3 end) c0, q0.day as "Col 1", max(now()::timestamptz) over (order by q0.label range between current row and unbounded following) as x2 from app."T two" as q0 natural left join (values (1, 'a')) f1(id, w) where ((~ 1)) <> any (select q4.first as x0 from app.s full join only app.seen as q1 on q1.id = q1.id left join (values ('a'::text, ''::text, E'tab\tx'), ('it''s'::text, 'a'::text, 'it''s'), ('100', '', 'long words')) q2(m0, m1, m2) on greatest(boolean 't', 'no'), only app.s q4(first) cross join app."T two" as q5 join only app."T two" q6 on q6.doc = '{"b":1, "a": [true,null]}'::jsonb left join lateral app.listing(app.twice(4)) f6 on true order by q1.name)) q4 inner join (select (null + (case '[1.0,2.5]' when numrange(0, 1.5) then q1.id else q1.r_id end)) % ('word'::word) c0, 0 as x1, q0.x1 as x2 from (select max(q0.tz) over (order by (0)::text nulls last rows 2 preceding) c0, case array[]::date[] when q0.va then (3 - (null)) else 5::bigint end as x1, case when app.over(true) then unistr(f2.b) end c2 from r as q0 right join (values (-2147483648, 0, 'long words'), (-2147483648, '12'::integer, 'it''s'), (-2147483648, null, 'long words'::text)) q1(m0, m1, m2) on q0.b cross join json_to_recordset('[]') as f2(a integer, b varchar(3), c text collate "C") where (extract(hour from q0.iv)) not like any (array['a%', 'b'])) q0 left outer join app.s q1 on q1.at = q0.c0 cross join lateral unnest(array[1, 2], '{"x y",NULL}') as f2(a, b) where 'epoch' < all (select q4.day as x0 from r full join only app.s as q1(first) on q1.tags = '{"x y",NULL}', app."T two" q4 join r q5 on ((q5.ts, r.ts) overlaps ('-infinity', ts)))) q5(renamed) on q5.renamed = q5.x2 full join w0 q6 on 3000000000 >= (-3) order by "Col 1";
--! 42703 column "ts" does not exist

create view z as select distinct coalesce(upper('[2024-01-01 00:00+00,)'), ('2024-01-01 10:00+00') in (current_timestamp, '2024-01-01 10:00+00'::timestamptz, 'infinity', 'infinity')) as x0 from app.seen as q0 left outer join (values (3000000000, 3000000000)) q1(m0, m1) on q1.m0 = -2147483648 order by x0 offset 2;
--! 42804 COALESCE types text and boolean cannot be matched

create view z as select q0.i8 as "Col 0", case q0.j when q0.j then case q0.tv when q0.tv then q0.ci end else q0.ci end as x1, q2.label as x2 from r q0 inner join only app.s q1 on q1.kind = q0.md cross join app."T two" q2 where (q1.kind, q1.id) = ('sad'::app.mood, q0.i4) limit 5 offset 1;
--! 42883 operator does not exist: json = json

create view z as select 0.00 as "Col 0" from app.s q0, only r as q4 cross join json_to_recordset('[]') as f2(a integer, b varchar(3), c text collate "C") where (coalesce(timestamp '2024-01-01 10:00', '2024-01-01 10:00'))::boolean;
--! 42846 cannot cast type timestamp without time zone to boolean

create view z as (select app.either(lower(q2.rt), q1.by) as "Col 0" from app.s as q0 cross join r q1 cross join only r q2(first) full join (table app.seen) f3 using (id) where (cc || t || q1.bt is not distinct from 'ok')) union (values ('2024-01-01')) order by 1 limit 3;
--! 42883 function app.either(timestamp with time zone, bytea) does not exist

create view z (n0) as select r.num c0 from r left outer join (select * from app.s as q0 where 5 = any (select "T two".s_id as x0 from app."T two" where (lower(daterange('2024-01-01', '2025-01-01', '[]')))::boolean)) q1 on q1.at = q1.at join r as q2 on q2.i8 = q2.i8, app."T two" q4 where (greatest(q2.d, q2.d)) <> all (select percentile_cont(0.5) within group (order by 'NaN'::double precision) as g0 from app."T two" as q0 left outer join (select dense_rank() over (partition by 'it''s') c0, q6.amount as x1 from app.seen as q0 cross join r q1 left join only app.seen as q2 on q2.id = q1."Mixed Case", app.seen q4 cross join (values (current_timestamp, varchar 'v', 'epoch'), ('2024-01-01 10:00+00', 'x y', current_date)) q5(m0, m1, m2) left join app.s as q6 on (B'1010'::bit(4))::boolean order by q1.d asc) q1(renamed) on q1.x1 = 99999999999999999999 left outer join app.seen q2 on q2.id = q2.id cross join json_to_recordset('[]') as f3(a integer, b varchar(3), c text collate "C") where ('word'::word::word @@ ((json '[1, 2]') #>> (app.either(array['a', 'b c'], q0.flag)))) group by rollup ((f3.b), f3.b) order by count(*) desc, 1);
--! 42846 cannot cast type date to boolean

create view z as select avg(q0.num) filter (where 'no') as g0, max(1.5) as g1, max(q0.tz) as g2 from only r as q0 join lateral (with w0 as (select q0.d as "Col 0", q0.i4 c1 from app."T two" as q0 full join app."T two" as q1 on q1.day = q0.day inner join app.s as q2 on q2.at = q2.at where (greatest(q0.t, 'a\b') <= ('public'))) select distinct on ('a\b') (select q0.name as x0 from app.seen as q0) as x0, cast(int4range(greatest(1::smallint, '7'), 3, exists (select from app.s u where q1.flag)) as varchar) as x1, '1999-1-8' as x2 from w0 q0 cross join app."T two" q1 full join only app.seen as q2(first) on '100'::text similar to 'a%') q1 on q0.i8 left join (with w0 as (select abbrev(lower(q5.rt)) as "Col 0", q5.i8 c1 from app.s as q0 left outer join only app.s as q1 on q1.id = q0.r_id, only app.seen q4 full join only r as q5 on true join app.s q6 on true natural left join (values (1, 'a')) f5(id, w) where pg_catalog.like(q5.by, sha256(q5.by))) select 'x y' c0, first_value(boolean 't') over win c1 from app.s q0(first) full join (select max(5) filter (where q0.flag) over (partition by 'it''s' order by q0.day nulls last groups current row) as g0 from app."T two" q0 where q0.flag group by rollup ((q0.flag), q0.flag)) q1 on true window win as (partition by date '1999-1-8' order by (E'tab\tx')::text)) q2 on q2.c0 = varchar 'x y' cross join json_to_recordset('[]') as f3(a integer, b varchar(3), c text collate "C") group by rollup (q0.i4) having max(2.5) > 1;
--! 42703 column q0.d does not exist

create view z as select distinct on (q4.name) '1999-1-8' as x0 from unnest(array[1, 2]) with ordinality q0, only app.s q4 cross join generate_series(1, 3) with ordinality f2 order by 1 offset 2;
--! 42P10 SELECT DISTINCT ON expressions must match initial ORDER BY expressions

create view z as select 'infinity' as x0 from r as q0 inner join app.seen as q1 on q1.id = q0."Mixed Case" cross join only app.seen as q2(first), (values (false, -7.25, 'x y'::varchar(9)), (null, 1.5, 'v'::varchar(9))) q4(m0, m1, m2) left join only app.s as q5 on q5.name = q0."select" cross join lateral (with w0 as materialized (select first_value(q1.id) over win c0, q1.flag as x1 from only r as q0 inner join app."T two" as q1 on (q0.pr) is null where (rtrim(char '  ', q0.c)) like all (array['a%', 'b']) window win as (partition by 'x y' order by q1.s_id asc nulls last)) select max(q1.amount) over win as x0 from app.seen q0 join only app.seen as q1(first) on q1.first = 2147483647 right join app.s q2 on q2.amount = q1.amount window win as (partition by q0.v20 order by (true)::text)) q6 cross join (app.s f6 join app."T two" t2 using (id)) where greatest(char '  ', q0.c) ~ ('x y'::varchar) window win as (partition by '1999-1-8' order by q5.at nulls last) order by x0;
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select min(varchar 'v') filter (where null::boolean) as g0, count(f3.c) filter (where true) as g1, q5.id as g2 from app.seen q0, app.seen q4(first) join app.seen as q5 on q5.name = q4.name cross join json_to_recordset('[]') as f3(a integer, b varchar(3), c text collate "C") group by q5.id;
--=> SELECT min(('v'::character varying)::text) FILTER (WHERE NULL::boolean) AS g0,\n    count(f3.c) FILTER (WHERE true) AS g1,\n    q5.id AS g2\n   FROM app.seen q0,\n    ((app.seen q4(first, name, amount)\n     JOIN app.seen q5 ON ((q5.name = q4.name)))\n     CROSS JOIN json_to_recordset('[]'::json) f3(a integer, b character varying(3), c text COLLATE "C"))\n  GROUP BY q5.id ;; g0 text, g1 bigint, g2 integer

create view z as select 'v' as "Col 0", q1.day as x1 from app."T two" q0 join only app."T two" as q1(first) on q1.doc = q1.doc left join (app.s s2 join app."T two" t3 using (id) as merged) on merged.id = 1 cross join app.seen f2 order by 1;
--=> SELECT 'v'::text AS "Col 0",\n    q1.day AS x1\n   FROM (((app."T two" q0\n     JOIN ONLY app."T two" q1(first, s_id, label, doc, flag, day) ON ((q1.doc = q1.doc)))\n     LEFT JOIN (app.s s2\n     JOIN app."T two" t3 USING (id) AS merged) ON ((s2.id = 1)))\n     CROSS JOIN app.seen f2)\n  ORDER BY 'v'::text ;; Col 0 text, x1 date

create view z as (select q4.at c0, 1e10 as "Col 1", q0.s_id c2 from app."T two" q0, app.s q4 cross join app.s f2 tablesample system (2.5)) except (select distinct on (q6.name) (cast('[1,5)' as int2) - (q0.iv)) as "Col 0", total((+ q6.amount), 2) as "Col 1", case when (true and null) then 3000000000 when ((q0.ts, q0.ts) overlaps (q0.ts, ts)) then 3000000000 else (q0.u)::bigint end c2 from r as q0, app."T two" q4 cross join only app."T two" q5 left outer join app.seen as q6 on true) order by 1;
--! 22P02 invalid input syntax for type smallint: "[1,5)"

create view z as select (values ('t')) as x0, q1.amount as "Col 1" from (select (((array[1, 2])[q0.id]) | ((- '7'))) as "Col 0", make_date((~ coalesce(1, -3)), ((case daterange('2024-01-01', '2025-01-01', '[]') when daterange '[2024-01-01,2024-02-01]' then 3 else 3 end) << (3::app.positive)), ((app.named(4::app.positive, b := 'v'::varchar(9)))::int4range)) as "Col 1" from only app.seen q0) q0(renamed) left outer join app.s q1 on q1.at = q1.at full join app.seen q2 on q2.id = app.twice(4)::integer cross join lateral unnest(array[1, 2], '{a,b}'::text[]) as f3(a, b) where ((app.listed(a => q1.r_id, variadic d => '{a,b}'))::varchar) is not distinct from ('x y'::varchar(9));
--! 42725 operator is not unique: - unknown

create view z as select first_value(q0.m0) over (partition by null::text) as "Col 0", (~ 3::app.positive) as "Col 1", cast(nullif(setweight(to_tsvector('simple', 'x'), 'a'), to_tsvector('simple', 'x')::tsvector) as app.span) as x2 from (values ('x y', 0.00), ('v', .5), ('v'::varchar, 99999999999999999999)) q0(m0, m1) join app.s q1 on q1.id = q1.r_id;
--! 42846 cannot cast type tsvector to app.span

create view z (n0, n1) as select distinct on (q2."select") "T two".flag c0, to_date((q2.j #>> (q1.tags)), q2.wd) as x1 from app."T two" cross join only app.s as q1 cross join r as q2 where (('{a,b}')[:])::boolean order by (boolean 't')::text desc limit 10;
--! 42804 cannot subscript type unknown because it does not support subscripting

create view z as values (current_timestamp, 42, 'it''s');
--=> VALUES (CURRENT_TIMESTAMP,42,'it''s'::text) ;; column1 timestamp with time zone, column2 integer, column3 text

create view z as select seen.amount as x0 from app.seen inner join app.s q1 on true order by 0 using >;
--! 42P10 ORDER BY position 0 is not in select list

create view z as select distinct app.same(((case when q6.m2 then q4.pr when q6.m2 then point(1, 2) else q4.pt end) ?| (center(q4.bx))), ((q4.ts, q4.ts) overlaps (localtimestamp, interval '1 day'))) c0, case when q4.r4 -|- ((q4.po)::daterange) then (+ cast(q4.tv as numeric)) else ceil('-9') ^ (app.either(q2.amount, -2147483648)) end as x1, true as x2 from app.seen q0 right join app.s q1 using (id) full join app.s as q2 on nullif('t', 't'), r as q4 left outer join (select q0.s_id c0, max(q0.flag) over (order by q1.id range between current row and unbounded following) as x1, q1.name as x2 from app."T two" as q0 left join app.seen q1 on null where isempty(case when q0.flag then '[2024-01-01 00:00+00,)' when q0.flag then '[2024-01-01 00:00+00,)' else '[2024-01-01 00:00+00,)' end) order by q0) q5 on true cross join (values ('v', 'infinity', null), ('v'::varchar(9), 'infinity', false), ('varchar', 'infinity', true)) q6(m0, m1, m2);
--! 42804 argument of JOIN/ON must be type boolean, not type text

create view z as select q0.* from r as q0;
--14,15=> SELECT q0.i2,\n    q0.i4,\n    q0.i8,\n    q0.num,\n    q0.price,\n    q0.f4,\n    q0.f8,\n    q0.b,\n    q0.t,\n    q0.v,\n    q0.v20,\n    q0.c,\n    q0.c5,\n    q0.nm,\n    q0.d,\n    q0.ts,\n    q0.tz,\n    q0.tm,\n    q0.ttz,\n    q0.iv,\n    q0.u,\n    q0.j,\n    q0.jb,\n    q0.by,\n    q0.ip,\n    q0.ci,\n    q0.bt,\n    q0.vb,\n    q0.ia,\n    q0.ta,\n    q0.va,\n    q0.na,\n    q0.r4,\n    q0.rn,\n    q0.rt,\n    q0.rd,\n    q0.md,\n    q0.po,\n    q0.wd,\n    q0.pr,\n    q0.oi,\n    q0.mo,\n    q0.tv,\n    q0.tq,\n    q0.pt,\n    q0.bx,\n    q0.xm,\n    q0.ch,\n    q0."Mixed Case",\n    q0."select",\n    q0.da,\n    q0.mac,\n    q0.sp,\n    q0.co,\n    q0.ma,\n    q0.cc\n   FROM public.r q0 ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text, da date[], mac macaddr, sp app.span, co app.codes, ma app.mood[], cc text
--16,17,18=> SELECT i2,\n    i4,\n    i8,\n    num,\n    price,\n    f4,\n    f8,\n    b,\n    t,\n    v,\n    v20,\n    c,\n    c5,\n    nm,\n    d,\n    ts,\n    tz,\n    tm,\n    ttz,\n    iv,\n    u,\n    j,\n    jb,\n    by,\n    ip,\n    ci,\n    bt,\n    vb,\n    ia,\n    ta,\n    va,\n    na,\n    r4,\n    rn,\n    rt,\n    rd,\n    md,\n    po,\n    wd,\n    pr,\n    oi,\n    mo,\n    tv,\n    tq,\n    pt,\n    bx,\n    xm,\n    ch,\n    "Mixed Case",\n    "select",\n    da,\n    mac,\n    sp,\n    co,\n    ma,\n    cc\n   FROM public.r q0 ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text, da date[], mac macaddr, sp app.span, co app.codes, ma app.mood[], cc text

create view z as select min(q1.m2) filter (where 'no') as g0 from (select (select '-9' as x0 from unnest(array['a', 'b']) q0 join app.s q1 on q1.id = q1.id) as x0, upper((cast(to_tsvector('simple', 'x') as int4range))::tstzrange) as x1, '-9'::bigint as x2 from jsonb_each('{}'::jsonb) q0 left outer join app.seen as q1(first) on true cross join app.s q2(first), only r q4 right join (values (1e10, -17, 'varchar'), (.5, 0, 'x y')) q5(m0, m1, m2) on q5.m2 = q4.v20 left join lateral app.listing(null) f5 on true where q4.rt) q0 left join (values ('a', 'infinity', 'varchar'), ('it''s'::text, current_date, 'varchar'), ('long words', '1999-1-8', 'v')) q1(m0, m1, m2) on q1.m2 = 'varchar' left join lateral app.listing(0) f2 on true order by count(*) desc, 1;
--! 42846 cannot cast type tsvector to int4range

create view z as select * from app.seen as q0 where (('(1,a)')::integer[] is distinct from array[]::int[] and ('10.0.0.1' <<= ('192.168.1.0/24')));
--! 22P02 malformed array literal: "(1,a)"

create view z as select count(*) over (partition by q4."select") as x0 from app."T two" q0 full join r q1 on q1.v20 = q1.v, r as q4(first) join only r q5 on q5.na = q5.na where (app.either(q0.s_id, 1e10))::boolean;
--! 42846 cannot cast type numeric to boolean

create view z as values ('varchar', numeric 'NaN'), ('v', 1e10), ('x y', .5);
--=> VALUES ('varchar'::text,'NaN'::numeric), ('v'::text,'10000000000'::numeric), ('x y'::text,0.5) ;; column1 text, column2 numeric

