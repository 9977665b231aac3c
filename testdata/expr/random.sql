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

alter table r add check (b) not valid;
--=> b

alter table r add check ((lower(rt)) is null) not valid;
--=> (lower(rt) IS NULL)

create index on r (i4) where (rt &> (rd));
--! 42883 operator does not exist: tstzrange &> daterange

alter table r add column z "char" generated always as ('x'::"char") stored;
--=> 'x'::"char"

create view z as select oi as x0, (ia)[1:((i2 % (i2)) / (cast('varchar' as smallint)))] as x1 from r;
--! 22P02 invalid input syntax for type smallint: "varchar"

alter table r add column z word generated always as (lower(int4range(1, 9))) stored;
--=> lower(int4range(1, 9))

create table z (z bytea default (unnest(array['a', 'b c'])));
--! 0A000 set-returning functions are not allowed in DEFAULT expressions

create index on r ((iv));
--=>

alter table r add column z inet generated always as (ip - (i2)) stored;
--=> (ip - (i2)::bigint)

create index on r (('{a,b}'::varchar[]));
--=> '{a,b}'::character varying[]

alter table r add check (date('2024-02-29') not between d and (to_date(t, 'public'))) not valid;
--=> (('2024-02-29'::date < d) OR ('2024-02-29'::date > to_date(t, 'public'::text)))

create index on r ((ttz));
--=>

create index on r (i4) where case when 'no' then b else b end;
--=> \nCASE\n    WHEN false THEN b\n    ELSE b\nEND

create index on r ((vb || ((B'11' || (case least(tv, 'a b', 'a b') when tv then (price)::varbit end)))));
--! 42846 cannot cast type numeric to bit varying

create trigger z before update on r for each row when (('abcde' ~ (substr(old.wd, mod(old.i2, old.i2))))) execute function fired();
--=> ('abcde'::text ~ substr((old.wd)::text, (mod(old.i2, old.i2))::integer))

create view z as select case rn when numrange(0, 1.5) then r4 when rn then r4 end as x0, wd as x1 from r;
--14,15=> SELECT\n        CASE r.rn\n            WHEN numrange((0)::numeric, 1.5) THEN r.r4\n            WHEN r.rn THEN r.r4\n            ELSE NULL::int4range\n        END AS x0,\n    r.wd AS x1\n   FROM public.r ;; x0 int4range, x1 public.word
--16,17,18=> SELECT\n        CASE rn\n            WHEN numrange((0)::numeric, 1.5) THEN r4\n            WHEN rn THEN r4\n            ELSE NULL::int4range\n        END AS x0,\n    wd AS x1\n   FROM public.r ;; x0 int4range, x1 public.word

create trigger z before update on r for each row when ('no') execute function fired();
--=> false

create index on r (i4) where case when 't'::boolean then b else b end;
--=> \nCASE\n    WHEN true THEN b\n    ELSE b\nEND

create view z as select greatest('8', po) as x0, (wd) as x1 from r;
--14,15=> SELECT GREATEST(8, (r.po)::integer) AS x0,\n    r.wd AS x1\n   FROM public.r ;; x0 integer, x1 public.word
--16,17,18=> SELECT GREATEST(8, (po)::integer) AS x0,\n    wd AS x1\n   FROM public.r ;; x0 integer, x1 public.word

alter table r add check ((b) is not unknown) not valid;
--=> (b IS NOT UNKNOWN)

alter table r add column z numeric[] generated always as ((-2147483648)::numeric[]) stored;
--! 42846 cannot cast type integer to numeric[]

create table z (z "char" default '8');
--=> '8'::"char"

create index on r ((na));
--=>

alter table r add check (upper(rd)) not valid;
--! 42804 argument of CHECK must be type boolean, not type date

alter table r add check (b) not valid;
--=> b

alter table r add check (true) not valid;
--=> true

create trigger z before update on r for each row when ((least('1.50'::money, nullif(new.ttz + ('1 mon -1 days'), array_dims(array['p']::text[])), new.t)) is not null) execute function fired();
--! 42725 operator is not unique: time with time zone + unknown

create table z (z app.mood default 'sad');
--=> 'sad'::app.mood

alter table r add check (((case when pt operator(pg_catalog.?|) ('(1,2)'::point) then (tstzrange '[2024-01-01 00:00+00,)') &< (rn) else b end))) not valid;
--! 42883 operator does not exist: tstzrange &< numrange

create index on r ((cast(b as oid)));
--! 42846 cannot cast type boolean to oid

alter table r add check (isempty(tstzrange(now(), null))) not valid;
--=> isempty(tstzrange(now(), NULL::timestamp with time zone))

alter table r add check (sqrt(-7.25) <> all (array[1, 2.5])) not valid;
--=> (sqrt('-7.25'::numeric) <> ALL (ARRAY[(1)::numeric, 2.5]))

create view z as select bx as x0, cast(wd as "char") as x1 from r;
--14,15=> SELECT r.bx AS x0,\n    (r.wd)::"char" AS x1\n   FROM public.r ;; x0 box, x1 "char"
--16,17,18=> SELECT bx AS x0,\n    (wd)::"char" AS x1\n   FROM public.r ;; x0 box, x1 "char"

alter table r add column z timetz generated always as (ttz) stored;
--=> ttz

create trigger z before update on r for each row when (((point(1, 2) ~= (old.pt)))) execute function fired();
--=> (point((1)::double precision, (2)::double precision) ~= old.pt)

create table z (z bigint default (least(gcd(1, '12'), abs(-17), 5)));
--=> LEAST(gcd(1, 12), abs('-17'::integer), 5)

alter table r add check (nullif(('10:20+02' not in ('01:02:03-05', '10:20+02', ttz, '10:20+02')), ((rn)) is not null)) not valid;
--=> NULLIF((('10:20+02'::text <> ALL (ARRAY['01:02:03-05'::text, '10:20+02'::text, '10:20+02'::text])) AND ('10:20:00+02'::time with time zone <> ttz)), (rn IS NOT NULL))

alter table r add check (('t'::boolean)) not valid;
--=> true

alter table r add column z character(3) generated always as (upper(daterange('2024-01-01', '2025-01-01', '[]')::daterange)) stored;
--=> upper(daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text))

alter table r add check ((not ((least(least(jb, jb, jb), coalesce(jb, jb), '"s"')) in (jb, jb, jb, (jb #> (ta)))))) not valid;
--=> (NOT ((((LEAST(LEAST(jb, jb, jb), COALESCE(jb, jb), '"s"'::jsonb) = jb) OR (LEAST(LEAST(jb, jb, jb), COALESCE(jb, jb), '"s"'::jsonb) = jb)) OR (LEAST(LEAST(jb, jb, jb), COALESCE(jb, jb), '"s"'::jsonb) = jb)) OR (LEAST(LEAST(jb, jb, jb), COALESCE(jb, jb), '"s"'::jsonb) = (jb #> ta))))

alter table r add check (b) not valid;
--=> b

alter table r add column z real generated always as (case cast(to_tsquery('simple', 'x') as bit(4)) when bt then ts_rank('a b', tq, i4 << (po) % (app.first_of('{1,2}'))) when bt then iv else 1.5 end) stored;
--! 42846 cannot cast type tsquery to bit

create table z (z integer default ((-17 >> (2147483647))));
--=> ('-17'::integer >> 2147483647)

alter table r add check ((b) is true) not valid;
--=> (b IS TRUE)

create index on r (((daterange(d, current_date))::smallint));
--! 42846 cannot cast type daterange to smallint

create table z (z point default ((@@ '(1,2),(0,0)')));
--! 42725 operator is not unique: @@ unknown

create domain z as numeric[] check (null);
--=> NULL::boolean

alter table r add check ((case when b then f8 else 'NaN' end)::boolean) not valid;
--! 42846 cannot cast type double precision to boolean

alter table r add check (b) not valid;
--=> b

alter table r add check ((('192.168.1.0/24' | (lower(numrange(0, 1.5)::numrange))) <<= (greatest((int4range(1, 9))::tsvector, coalesce(wd, 'word'::word))))) not valid;
--! 42883 operator does not exist: unknown | numeric

alter table r add check (tq operator(pg_catalog.<@) (tq)) not valid;
--=> (tq <@ tq)

create table z (z cidr default (set_masklen(('2001:db8::/32'), (~ '8'::app.positive))));
--=> set_masklen('2001:db8::/32'::inet, (~ ((8)::app.positive)::integer))

alter table r add column z jsonb generated always as (to_jsonb('varchar')) stored;
--! 42804 could not determine polymorphic type because input has type unknown

alter table r add check (case when (pr)::boolean then 99999999999999999999 <> any (array[1, 2.5]) when upper(rt) then b end) not valid;
--! 42846 cannot cast type app.pair to boolean

alter table r add check ((null)) not valid;
--=> NULL::boolean

create table z (z double precision default 'NaN');
--=> 'NaN'::double precision

alter table r add check (t <> all (ta)) not valid;
--=> (t <> ALL (ta))

alter table r add check (b) not valid;
--=> b

alter table r add check (('t'::boolean and b)) not valid;
--=> (true AND b)

alter table r add column z jsonb generated always as (jb) stored;
--=> jb

alter table r add column z point generated always as (lower(rt)) stored;
--! 42804 column "z" is of type point but default expression is of type timestamp with time zone

alter table r add check (upper_inf(rn)) not valid;
--=> upper_inf(rn)

alter table r add check ((true)) not valid;
--=> true

create table z (z timestamptz default (current_timestamp::timestamp(0) with time zone));
--=> (CURRENT_TIMESTAMP)::timestamp(0) with time zone

alter table r add check ((not (nm !~~ (t)))) not valid;
--=> (NOT (nm !~~ t))

alter table r add check (b) not valid;
--=> b

alter table r add check (nullif(po not in (4::app.positive, po, '8', po), cast(vb as boolean))) not valid;
--! 42846 cannot cast type bit varying to boolean

create index on r ((abs(smallint '7')));
--=> abs('7'::smallint)

create index on r ((ci));
--=>

create table z (z real default '0.1'::real);
--=> '0.1'::real

create domain z as box check (text('x'::"char") not similar to t);
--! 42703 column "t" does not exist

alter table r add column z numeric generated always as (gcd((i8), (i4)::numeric(8,2))) stored;
--=> gcd((i8)::numeric, (i4)::numeric(8,2))

create domain z as uuid check (starts_with('abcde', ''));
--=> starts_with('abcde'::text, ''::text)

alter table r add check (upper_inf(r4)) not valid;
--=> upper_inf(r4)

alter table r add check ('no') not valid;
--=> false

create view z as select (+ f4) as x0 from r;
--14,15=> SELECT (+ r.f4) AS x0\n   FROM public.r ;; x0 real
--16,17,18=> SELECT (+ f4) AS x0\n   FROM public.r ;; x0 real

alter table r add column z inet generated always as (('192.168.1.0/24'::inet - (nextval('app.numbers')))) stored;
--! 42P17 generation expression is not immutable

create table z (z text[] default '{"x y",NULL}');
--=> '{"x y",NULL}'::text[]

alter table r add check (case case c5 when c5 then iv when c then iv end when '1 mon -1 days'::interval day then ((ts, ts) overlaps (ts, ts)) when interval '3' day then (b) end) not valid;
--=> \nCASE\n    CASE c5\n        WHEN c5 THEN iv\n        WHEN c THEN iv\n        ELSE NULL::interval\n    END\n    WHEN '1 mon -1 days'::interval day THEN ((ts, ts) OVERLAPS (ts, ts))\n    WHEN '3 days'::interval day THEN b\n    ELSE NULL::boolean\nEND

create domain z as bit(4) check (lower(numrange(0, 1.5)));
--! 42804 argument of CHECK must be type boolean, not type numeric

alter table r add check (rd && (rn)) not valid;
--! 42883 operator does not exist: daterange && numrange

create index on r ((iv / (f8)));
--=> (iv / f8)

create index on r ((numrange(0, 1.5)));
--=> numrange((0)::numeric, 1.5)

alter table r add check (false) not valid;
--=> false

create view z as select '::1' as x0, vb as x1 from r;
--14,15=> SELECT '::1'::text AS x0,\n    r.vb AS x1\n   FROM public.r ;; x0 text, x1 bit varying
--16,17,18=> SELECT '::1'::text AS x0,\n    vb AS x1\n   FROM public.r ;; x0 text, x1 bit varying

create index on r (i4) where (lower((rd)) ~~ (case when case when case when false then false else tz end then b else (b) end then by when nm !~~ ((("Mixed Case") || ('x y'))) then (lower(rt))::bytea else by end));
--! 42804 CASE types timestamp with time zone and boolean cannot be matched

create domain z as inet check (('x y') is distinct from 'v');
--=> ('x y'::text IS DISTINCT FROM 'v'::text)

alter table r add column z text[] generated always as ('{a,b}') stored;
--=> '{a,b}'::text[]

alter table r add column z varchar(9) generated always as (v) stored;
--=> v

create domain z as app.pair check ((('1.50')['b']) ?& (array['p']::text[]));
--! 42804 cannot subscript type unknown because it does not support subscripting

alter table r add check ((rd)::boolean) not valid;
--! 42846 cannot cast type daterange to boolean

create index on r (i4) where (jb)::tsquery @@ (case when false then wd end);
--! 42846 cannot cast type jsonb to tsquery

alter table r add column z tsvector generated always as ((bx operator(pg_catalog./) (pt))::tsvector) stored;
--! 42846 cannot cast type box to tsvector

create index on r ((trim(both 'x' from t)));
--=> TRIM(BOTH 'x'::text FROM t)

alter table r add check (b) not valid;
--=> b

alter table r add check (b) not valid;
--=> b

create domain z as varchar check (inet_same_family('192.168.1.0/24'::inet, '192.168.1.0/24'));
--=> inet_same_family('192.168.1.0/24'::inet, '192.168.1.0/24'::inet)

create table z (z timestamp default '2000-01-01');
--=> '2000-01-01 00:00:00'::timestamp without time zone

alter table r add check (('t' and null)) not valid;
--=> (true AND NULL::boolean)

alter table r add check (least(lower(tstzrange(now(), null)::tstzrange) <= ((bx - (pt))), ta not in (array['a', 'b c']), 't'::boolean)) not valid;
--! 42883 operator does not exist: timestamp with time zone <= box

create table z (z varchar(9) default (case lower('[2024-01-01,2024-02-01]') not in ('abcde'::character(3), 'abcde', 'c', '  '::character(3)) or (int4range(1, 9) << ('[2024-01-01 00:00+00,)')) or not (least((true and null), false, 't')) when boolean 't' then ('{a,b}'::varchar[])[(@ null)] else 'v' end));
--! 22P02 invalid input syntax for type integer: "2024-01-01 00:00+00"

create view z as select cast(case when greatest(false, b) then ci when case 'abcde' when 'abcde' then 't' when c5 then b else tm end then ci else ci end as boolean) as x0, nm as x1 from r;
--! 42804 CASE types time without time zone and boolean cannot be matched

alter table r add check ((lower('[2024-01-01 00:00+00,)'::tstzrange) ~~ ('c'::char(5)))) not valid;
--! 42883 operator does not exist: timestamp with time zone ~~ character

alter table r add check ((rd -|- (rd))) not valid;
--=> (rd -|- rd)

alter table r add check (lower('[2024-01-01 00:00+00,)'::tstzrange)) not valid;
--! 42804 argument of CHECK must be type boolean, not type timestamp with time zone

create table z (z numrange default (case when (array['q'::varchar])::boolean then numrange(0, 1.5) else '[1.0,2.5]'::numrange end));
--! 42846 cannot cast type character varying[] to boolean

create table z (z oid default 1);
--=> 1

alter table r add check (inet_same_family(set_masklen(("Mixed Case") + (ip), least(po, po, po)), (~ case when 'no' then '10.0.0.1'::inet when b then ip else ip end)) or ((ts, '-infinity') overlaps (ts, interval '1 day')) or not (lower(rd))) not valid;
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, timestamp without time zone, interval) is not unique

create index on r (i4) where b;
--=> b

alter table r add check ((iv, 0) = (iv, null)) not valid;
--=> ((iv = iv) AND (0 = NULL::integer))

create domain z as bit(4) check ((daterange('2024-01-01', '2025-01-01', '[]'))::boolean);
--! 42846 cannot cast type daterange to boolean

alter table r add check (b) not valid;
--=> b

alter table r add check (((~ '-9'))::boolean) not valid;
--! 42725 operator is not unique: ~ unknown

alter table r add check ((array['q'::varchar])[('n')::integer] ~ (v20)) not valid;
--! 22P02 invalid input syntax for type integer: "n"

alter table r add column z date generated always as (upper(tstzrange(now(), null))) stored;
--! 42P17 generation expression is not immutable

alter table r add column z daterange generated always as (cast((lower(numrange(0, 1.5))) as daterange)) stored;
--! 42846 cannot cast type numeric to daterange

create domain z as json check ('{1,2}' in (array[1, 2, 3], '{}'));
--=> (('{1,2}'::integer[] = ARRAY[1, 2, 3]) OR ('{1,2}'::text = '{}'::text))

alter table r add check ((least(wd, case when b then wd end, 'w') ~~ (('n'::name collate "POSIX")))) not valid;
--=> ((LEAST((wd)::character varying,\nCASE\n    WHEN b THEN (wd)::character varying\n    ELSE NULL::character varying\nEND, 'w'::character varying))::text ~~ (('n'::name)::text COLLATE "POSIX"))

alter table r add check (('n' ^@ ('w'))) not valid;
--=> ('n'::text ^@ 'w'::text)

create view z as select greatest(tv, ('NaN'::double precision)::tsvector) as x0 from r;
--! 42846 cannot cast type double precision to tsvector

create index on r ((array_position('{1,2}', "Mixed Case")));
--=> array_position('{1,2}'::integer[], "Mixed Case")

alter table r add check ((b and b)) not valid;
--=> (b AND b)

create view z as select case c5 when c5 then ch else ch end as x0 from r;
--14,15=> SELECT\n        CASE r.c5\n            WHEN r.c5 THEN r.ch\n            ELSE r.ch\n        END AS x0\n   FROM public.r ;; x0 "char"
--16,17,18=> SELECT\n        CASE c5\n            WHEN c5 THEN ch\n            ELSE ch\n        END AS x0\n   FROM public.r ;; x0 "char"

create trigger z before update on r for each row when (new.b) execute function fired();
--=> new.b

alter table r add check (boolean 'no') not valid;
--=> false

alter table r add column z numeric[] generated always as (na) stored;
--=> na

alter table r add column z word generated always as (wd) stored;
--=> wd

alter table r add check ((va) is null) not valid;
--=> (va IS NULL)

alter table r add check (lower(rn) @> ((("Mixed Case") - (num)))) not valid;
--! 42883 operator does not exist: numeric @> numeric

alter table r add check (((ts, timestamp '2000-01-01') overlaps (ts, interval '1 day'))) not valid;
--=> ((ts, '2000-01-01 00:00:00'::timestamp without time zone) OVERLAPS (ts, '1 day'::interval))

alter table r add check (true) not valid;
--=> true

alter table r add column z cidr generated always as (ci) stored;
--=> ci

create domain z as jsonb check ((case -2147483648 when 3000000000 then '{a,b}' end) is not null);
--=> (\nCASE '-2147483648'::integer\n    WHEN '3000000000'::bigint THEN '{a,b}'::text\n    ELSE NULL::text\nEND IS NOT NULL)

alter table r add column z word generated always as (wd) stored;
--=> wd

create view z as select array[1, 2, 3] as x0 from r;
--=> SELECT ARRAY[1, 2, 3] AS x0\n   FROM public.r ;; x0 integer[]

alter table r add column z text generated always as (('x y') || (c5)) stored;
--=> ('x y'::text || (c5)::text)

create view z as select date 'epoch' as x0 from r;
--=> SELECT '1970-01-01'::date AS x0\n   FROM public.r ;; x0 date

create index on r ((ceil(extract(year from case rd when rd then now() end))));
--! 42P17 functions in index expression must be marked IMMUTABLE

create trigger z before update on r for each row when ('abcde' !~~ ((old.v20 collate "POSIX"))) execute function fired();
--=> ('abcde'::text !~~ ((old.v20)::text COLLATE "POSIX"))

alter table r add check (2147483647 = all ('{1,2}')) not valid;
--=> (2147483647 = ALL ('{1,2}'::integer[]))

alter table r add column z app.mood generated always as ('sad') stored;
--=> 'sad'::app.mood

create view z as select upper(r4) as x0 from r;
--14,15=> SELECT upper(r.r4) AS x0\n   FROM public.r ;; x0 integer
--16,17,18=> SELECT upper(r4) AS x0\n   FROM public.r ;; x0 integer

alter table r add check (pg_catalog.overlaps(nullif((('2 hours 3 min') + (tm)), tm), (tm), tm - (iv), lower((rd)))) not valid;
--! 42883 function pg_catalog.overlaps(time without time zone, time without time zone, time without time zone, date) does not exist

alter table r add column z oid generated always as (oi) stored;
--=> oi

alter table r add check (b) not valid;
--=> b

alter table r add check ((not ((tstzrange(now(), null)::tstzrange) is distinct from rt))) not valid;
--=> (NOT (tstzrange(now(), NULL::timestamp with time zone) IS DISTINCT FROM rt))

create trigger z before update on r for each row when ((true and cast(cast(old.md as oid) as boolean))) execute function fired();
--! 42846 cannot cast type app.mood to oid

create trigger z before update on r for each row when (0.00 not in ('12.340'::numeric)) execute function fired();
--=> (0.00 <> 12.340)

create table z (z text default (cast((((16)::tsquery) || ((!! to_tsquery('simple', 'x')) operator(pg_catalog.<->) (case '100' when 'a\b' then 'a & b'::tsquery when E'tab\tx' then 'a & b' end))) as text)));
--! 42846 cannot cast type integer to tsquery

alter table r add column z character(3) generated always as (c5) stored;
--=> c5

alter table r add check ((('2024-01-01 10:00', ts) overlaps ('2000-01-01', ts))) not valid;
--=> (('2024-01-01 10:00:00'::timestamp without time zone, ts) OVERLAPS ('2000-01-01 00:00:00'::timestamp without time zone, ts))

alter table r add check (i4 <> any ('{1,2}'::integer[])) not valid;
--=> (i4 <> ANY ('{1,2}'::integer[]))

create index on r ((array['q'::varchar]));
--=> ARRAY['q'::character varying]

create index on r (((ta)["Mixed Case"]));
--=> ta["Mixed Case"]

create trigger z before update on r for each row when ((old.b and old.b)) execute function fired();
--=> (old.b AND old.b)

alter table r add check ((jb, -17) = (jb, '12')) not valid;
--=> ((jb = jb) AND ('-17'::integer = 12))

alter table r add check (na not in (na) or (3)::boolean or not ((('-infinity', ts) overlaps ('2024-01-01 10:00', interval '1 day')))) not valid;
--=> ((na <> na) OR (3)::boolean OR (NOT (('-infinity'::timestamp without time zone, ts) OVERLAPS ('2024-01-01 10:00:00'::timestamp without time zone, '1 day'::interval))))

create index on r (i4) where t <> E'tab\tx'::text;
--=> (t <> 'tab\tx'::text)

create index on r (((@ -3)));
--=> (@ '-3'::integer)

alter table r add check (((now())::integer <@ (rn))) not valid;
--! 42846 cannot cast type timestamp with time zone to integer

alter table r add check (('a'::text @@ any (array[v20, 'varchar']))) not valid;
--=> ('a'::text @@ ANY ((ARRAY[v20, 'varchar'::character varying])::text[]))

create table z (z numrange default ((case 2 when 2 then '{"b":1, "a": [true,null]}' when '0.1' then '1.50' else '[]' end)::numrange));
--! 22P02 invalid input syntax for type integer: "0.1"

alter table r add column z bit(4) generated always as (bt) stored;
--=> bt

create table z (z int4range default (cast('a & b' as int4range)));
--! 22P02 malformed range literal: "a & b"

create view z as select '7' / ((lower(daterange '[2024-01-01,2024-02-01]') << ((r4)::integer))) as x0, u as x1 from r;
--! 42846 cannot cast type int4range to integer

create index on r (i4) where jb ? ('n');
--=> (jb ? 'n'::text)

alter table r add check (starts_with('long words', t)) not valid;
--=> starts_with('long words'::text, t)

create view z as select lower(rn) as x0, (~ least(B'1010', B'1010', bt)) as x1 from r;
--14,15=> SELECT lower(r.rn) AS x0,\n    (~ LEAST('1010'::"bit", '1010'::"bit", r.bt)) AS x1\n   FROM public.r ;; x0 numeric, x1 "bit"
--16,17,18=> SELECT lower(rn) AS x0,\n    (~ LEAST('1010'::"bit", '1010'::"bit", bt)) AS x1\n   FROM public.r ;; x0 numeric, x1 "bit"

alter table r add check (isfinite('infinity')) not valid;
--! 42725 function isfinite(unknown) is not unique

alter table r add check ((b and (('a' ^@ any (array['varchar'::varchar, v])) > ((not ('t'::boolean)))))) not valid;
--=> (b AND (('a'::text ^@ ANY ((ARRAY['varchar'::character varying, v])::text[])) > (NOT true)))

alter table r add check ('100' = (nm)) not valid;
--=> ('100'::name = nm)

alter table r add column z date generated always as ((d - (i2))) stored;
--=> (d - (i2)::integer)

alter table r add check (true) not valid;
--=> true

alter table r add check (((case when b then lower(r4) else c end) ~~ ('x y'))) not valid;
--! 42804 CASE types character and integer cannot be matched

create index on r ((rn));
--=>

alter table r add check (oi >= (oi)) not valid;
--=> (oi >= oi)

alter table r add column z oid generated always as (oi) stored;
--=> oi

create index on r ((((current_date - (iv)) - ((- interval '3' day))) - (age(d, case 'public' when nm then tz else tz end))));
--! 42P17 functions in index expression must be marked IMMUTABLE

alter table r add check ((jb ?| (ta))) not valid;
--=> (jb ?| ta)

create view z as select vb as x0, i8 operator(pg_catalog./) (i2) as x1 from r;
--14,15=> SELECT r.vb AS x0,\n    (r.i8 / r.i2) AS x1\n   FROM public.r ;; x0 bit varying, x1 bigint
--16,17,18=> SELECT vb AS x0,\n    (i8 / i2) AS x1\n   FROM public.r ;; x0 bit varying, x1 bigint

alter table r add check (pg_catalog.overlaps(localtimestamp, 'epoch', (lower(rt) - (coalesce(iv, '2 hours 3 min'))) - ((iv - ((to_tsvector('simple', 'x'))::interval hour to minute))), upper(lower('empty')))) not valid;
--! 42846 cannot cast type tsvector to interval

create index on r (((va)[1:0]));
--=> va[1:0]

alter table r add column z varchar[] generated always as ((greatest('{a,b}', '{a,b}'))) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table r add check ((i2 >= ((((greatest(ttz, ttz))::smallint) - ((regexp_replace(E'tab\tx', t, v20, i2))::app.positive))))) not valid;
--! 42846 cannot cast type time with time zone to smallint

alter table r add check (((ts, ts) overlaps ('-infinity', interval '1 day'))) not valid;
--=> ((ts, ts) OVERLAPS ('-infinity'::timestamp without time zone, '1 day'::interval))

alter table r add check ((true and jsonb_extract_path(jb - (t), (ta)[0], v20) operator(pg_catalog.?|) (regexp_match(inet '10.0.0.1', greatest(t, text 'a'))))) not valid;
--! 42883 function regexp_match(inet, text) does not exist

alter table r add check ((iv)::boolean) not valid;
--! 42846 cannot cast type interval to boolean

create trigger z before update on r for each row when (case when (not ((case new.jb when new.jb then new.i4 else 2147483647 end) <> any ('{1,2}'))) then '2001:db8::/32' not in ('10.0.0.0/8', old.ci) else (old.b) end) execute function fired();
--=> \n        CASE\n            WHEN (NOT (\n            CASE new.jb\n                WHEN new.jb THEN new.i4\n                ELSE 2147483647\n            END <> ANY ('{1,2}'::integer[]))) THEN (('2001:db8::/32'::text <> '10.0.0.0/8'::text) AND ('2001:db8::/32'::inet <> (old.ci)::inet))\n            ELSE old.b\n        END

alter table r add column z json generated always as ('null'::json) stored;
--=> 'null'::json

alter table r add check (upper(daterange('2024-01-01', '2025-01-01', '[]'))) not valid;
--! 42804 argument of CHECK must be type boolean, not type date

create index on r (i4) where b;
--=> b

create index on r ((u));
--=>

create table z (z app.pair default ((array[1, 2, 3])::app.pair));
--! 42846 cannot cast type integer[] to app.pair

create view z as select t not similar to '(x|y)*' as x0, row(1, 'a')::app.pair as x1 from r;
--14,15=> SELECT (r.t !~ similar_to_escape('(x|y)*'::text)) AS x0,\n    ROW(1, 'a'::text)::app.pair AS x1\n   FROM public.r ;; x0 boolean, x1 app.pair
--16,17,18=> SELECT (t !~ similar_to_escape('(x|y)*'::text)) AS x0,\n    ROW(1, 'a'::text)::app.pair AS x1\n   FROM public.r ;; x0 boolean, x1 app.pair

alter table r add check (coalesce(true, b)) not valid;
--=> COALESCE(true, b)

alter table r add check (('(1,2),(0,0)' operator(pg_catalog.-) (pt) operator(pg_catalog.#) (('(1,2),(0,0)')) |&> ((upper(int4range(1, 9)) # (greatest(bx, bx))))) is not unknown) not valid;
--! 22P02 invalid input syntax for type point: "(1,2),(0,0)"

alter table r add check ('no') not valid;
--=> false

create trigger z before update on r for each row when (old.b) execute function fired();
--=> old.b

create index on r ((upper(rt)));
--=> upper(rt)

create table z (z json default 'null'::json);
--=> 'null'::json

create view z as select greatest(pg_catalog."varchar"(name 'public'), pg_catalog."varchar"(lower(r4))) as x0, i2 as x1 from r;
--14,15=> SELECT GREATEST("varchar"('public'::name), (lower(r.r4))::character varying) AS x0,\n    r.i2 AS x1\n   FROM public.r ;; x0 character varying, x1 smallint
--16,17,18=> SELECT GREATEST("varchar"('public'::name), (lower(r4))::character varying) AS x0,\n    i2 AS x1\n   FROM public.r ;; x0 character varying, x1 smallint

create view z as select (iv + ('90 min')) as x0, '1.50' as x1 from r;
--14,15=> SELECT (r.iv + '01:30:00'::interval) AS x0,\n    '1.50'::text AS x1\n   FROM public.r ;; x0 interval, x1 text
--16,17,18=> SELECT (iv + '01:30:00'::interval) AS x0,\n    '1.50'::text AS x1\n   FROM public.r ;; x0 interval, x1 text

create table z (z numeric default ((- (~ 0) << (num_nulls('x y'))) + (1e10)));
--=> ((((- (~ 0)) << num_nulls('x y')))::numeric + '10000000000'::numeric)

alter table r add check ((rn <@ any (array[rt, rd]))) not valid;
--! 42846 ARRAY could not convert type daterange to tstzrange

create index on r (i4) where (2)::boolean;
--=> (2)::boolean

create view z as select coalesce(md, coalesce(md, md)) as x0 from r;
--14,15=> SELECT COALESCE(r.md, COALESCE(r.md, r.md)) AS x0\n   FROM public.r ;; x0 app.mood
--16,17,18=> SELECT COALESCE(md, COALESCE(md, md)) AS x0\n   FROM public.r ;; x0 app.mood

create table z (z double precision default degrees('12.340'));
--=> degrees('12.34'::double precision)

create index on r (i4) where (b <> (b));
--=> (b <> b)

alter table r add check ((set_bit(bytea '\xDEADbeef', i8, po)) in (by, 1)) not valid;
--! 42883 operator does not exist: bytea = integer

create view z as select lower(tv) as x0 from r;
--! 42883 function lower(tsvector) does not exist

alter table r add column z word generated always as (case when (nullif(j, '{"a": 1}') ->> (3 << (2::smallint))) ilike t then wd else cast(coalesce((not (b)), vb = vb) as word) end) stored;
--! 42883 operator does not exist: json = unknown

alter table r add check (starts_with(t, 'c')) not valid;
--=> starts_with(t, 'c'::text)

alter table r add check ((lower_inc(case nm when nm then rd else least(rd, daterange('2024-01-01', '2025-01-01', '[]'), rd) end) and isfinite(((interval '3' day) + ((- '1 mon -1 days')))))) not valid;
--! 42725 operator is not unique: - unknown

create table z (z word default 'w');
--=> 'w'::character varying

alter table r add check ((not (('a & b') operator(pg_catalog.@@) (tv)))) not valid;
--=> (NOT ('''a'' & ''b'''::tsquery @@ tv))

alter table r add check ((greatest((jb #>> ('{"x y",NULL}'::text[])), case j when '{"a": 1}' then '1 day'::interval when j then iv else iv end) !~~ (upper(rn)))) not valid;
--! 42883 operator does not exist: json = unknown

alter table r add check ((mo)::boolean) not valid;
--! 42846 cannot cast type money to boolean

alter table r add check (('[]' not in ('"s"', (jb - ('{"x y",NULL}'::text[])), '"s"', nullif('1.50'::jsonb, jb)))) not valid;
--=> ((('[]'::text <> ALL (ARRAY['"s"'::text, '"s"'::text])) AND ('[]'::jsonb <> (jb - '{"x y",NULL}'::text[]))) AND ('[]'::jsonb <> NULLIF('1.50'::jsonb, jb)))

create table z (z numeric default .5);
--=> 0.5

alter table r add column z int4range generated always as (r4) stored;
--=> r4

alter table r add check (starts_with((c collate "default"), "select")) not valid;
--=> starts_with(((c)::text COLLATE "default"), "select")

alter table r add check (inet_same_family(ip, ip) or c operator(pg_catalog.!~) (t) or not (pg_catalog.like(nm, t))) not valid;
--=> (inet_same_family(ip, ip) OR (c !~ t) OR (NOT "like"(nm, t)))

create trigger z before update on r for each row when ((not ('no'::boolean or false::boolean or not (true))) or ((old.bx / (new.pt)) &> ((new.bx))) or not ((((timestamp '-infinity', '2024-01-01 10:00'::timestamp(3)) overlaps (new.ts, ts)) and new.b))) execute function fired();
--! 42702 column reference "ts" is ambiguous

alter table r add check (((jsonb_set(upper(rd), (ta)[-17:], jsonb_set(jb, ta, jb))))::boolean) not valid;
--! 42883 function jsonb_set(date, text[], jsonb) does not exist

alter table r add check (case 12::money when mo then null else b end) not valid;
--=> \nCASE (12)::money\n    WHEN mo THEN NULL::boolean\n    ELSE b\nEND

alter table r add check ((u, app.twice(4)::integer) <> (u, i4)) not valid;
--=> ((u <> u) OR (app.twice(4) <> i4))

create view z as select length(by) as x0 from r;
--14,15=> SELECT length(r.by) AS x0\n   FROM public.r ;; x0 integer
--16,17,18=> SELECT length(by) AS x0\n   FROM public.r ;; x0 integer

alter table r add check ((((by || (by)) || (('abc' || (bytea '\xDEADbeef'))))) >= by) not valid;
--=> (((by || by) || ('\\x616263'::bytea || '\\xdeadbeef'::bytea)) >= by)

alter table r add check (to_json('v') not between symmetric j and (j)) not valid;
--! 42804 could not determine polymorphic type because input has type unknown

alter table r add column z tsvector generated always as (lower(rd)) stored;
--! 42804 column "z" is of type tsvector but default expression is of type date

create view z as select null as x0 from r;
--=> SELECT NULL::text AS x0\n   FROM public.r ;; x0 text

create domain z as cidr check ((true) is false);
--=> (true IS FALSE)

create index on r (i4) where ((ts, ts) overlaps (ts, interval '1 day'));
--=> ((ts, ts) OVERLAPS (ts, '1 day'::interval))

alter table r add check ((po, 2147483647) >= (3, '12')) not valid;
--=> (ROW((po)::integer, 2147483647) >= ROW(3, 12))

create index on r (('0101'::bit(4)));
--=> '0101'::bit(4)

create table z (z integer default scale(('x'::"char")::integer));
--=> scale((('x'::"char")::integer)::numeric)

alter table r add check (b) not valid;
--=> b

create table z (z text default ((('1999-1-8' + (-3)))::text));
--! 22P02 invalid input syntax for type integer: "1999-1-8"

create view z as select (("Mixed Case") / (price)) as x0 from r;
--14,15=> SELECT ((r."Mixed Case")::numeric / r.price) AS x0\n   FROM public.r ;; x0 numeric
--16,17,18=> SELECT (("Mixed Case")::numeric / price) AS x0\n   FROM public.r ;; x0 numeric

alter table r add column z date generated always as (d) stored;
--=> d

alter table r add check ('t') not valid;
--=> true

alter table r add check (least((nm ~ any (array[v, t])), wd >= wd, b)) not valid;
--=> LEAST((nm ~ ANY ((ARRAY[v, (t)::character varying])::text[])), ((wd)::text >= (wd)::text), b)

alter table r add check (case when '23:59:59.5'::time <= '23:59:59.5' then ((int4range(1, 9)::int4range) &< ('[1.0,2.5]')) when (array[1, 2.5]) = na then (rd -|- (daterange('2024-01-01', '2025-01-01', '[]'))) else b end) not valid;
--! 22P02 invalid input syntax for type integer: "1.0"

create table z (z app.mood default ((cast(timestamptz 'infinity' as app.mood))));
--! 42846 cannot cast type timestamp with time zone to app.mood

alter table r add check ((v20 <> any (va))) not valid;
--=> ((v20)::text <> ANY ((va)::text[]))

alter table r add check ((b and -2147483648)) not valid;
--! 42804 argument of AND must be type boolean, not type integer

alter table r add check (b) not valid;
--=> b

alter table r add check ('(1,a)' is not distinct from (row(1, 'a')::app.pair)) not valid;
--! 0A000 input of anonymous composite types is not implemented

create table z (z varbit default (12::money)::varbit);
--! 42846 cannot cast type money to bit varying

alter table r add check ((array['a', 'b c'])::boolean) not valid;
--! 42846 cannot cast type text[] to boolean

create trigger z before update on r for each row when (new.nm in (new.nm, upper('[2024-01-01,2024-02-01]'::daterange), new.nm)) execute function fired();
--! 42883 operator does not exist: name = date

create domain z as cidr check (('"s"'::jsonb ? any (array['w', 'varchar'])));
--=> ('"s"'::jsonb ? ANY (ARRAY['w'::text, 'varchar'::text]))

alter table r add check ((true)) not valid;
--=> true

alter table r add check ((i4, 42) < ("Mixed Case", 42)) not valid;
--=> (ROW(i4, 42) < ROW("Mixed Case", 42))

create index on r ((tv));
--=>

create view z as select ta as x0 from r;
--14,15=> SELECT r.ta AS x0\n   FROM public.r ;; x0 text[]
--16,17,18=> SELECT ta AS x0\n   FROM public.r ;; x0 text[]

create trigger z before update on r for each row when ((2, new."Mixed Case") = ('0.1', new."Mixed Case")) execute function fired();
--! 22P02 invalid input syntax for type integer: "0.1"

create view z as select f4 ^ ("Mixed Case") as x0 from r;
--14,15=> SELECT ((r.f4)::double precision ^ (r."Mixed Case")::double precision) AS x0\n   FROM public.r ;; x0 double precision
--16,17,18=> SELECT ((f4)::double precision ^ ("Mixed Case")::double precision) AS x0\n   FROM public.r ;; x0 double precision

create view z as select numrange(int4((|/ f4)), case (-2147483648)::box when '(1,2),(0,0)' then cast(b as numeric) end) as x0 from r;
--! 42846 cannot cast type integer to box

alter table r add check (v not in (v20, v20, v)) not valid;
--=> ((((v)::text <> (v20)::text) AND ((v)::text <> (v20)::text)) AND ((v)::text <> (v)::text))

alter table r add column z timetz generated always as (ttz) stored;
--=> ttz

alter table r add column z varchar[] generated always as ('{a,b}'::varchar[]) stored;
--=> '{a,b}'::character varying[]

alter table r add check ((('::1') && (set_masklen((setweight(tv, ch, '{"x y",NULL}'))::inet, po)))) not valid;
--! 42846 cannot cast type tsvector to inet

alter table r add check ((num) is null) not valid;
--=> (num IS NULL)

create index on r (i4) where ci >= ci;
--=> ((ci)::inet >= (ci)::inet)

create trigger z before update on r for each row when (lower('[1.0,2.5]')) execute function fired();
--! 42804 argument of WHEN must be type boolean, not type text

alter table r add check ((null::boolean and b)) not valid;
--=> (NULL::boolean AND b)

alter table r add column z json generated always as (coalesce(j, to_json((app.twice("Mixed Case"))))) stored;
--! 42P17 generation expression is not immutable

create index on r (i4) where (ts)::boolean;
--! 42846 cannot cast type timestamp without time zone to boolean

create index on r ((lower(rn)));
--=> lower(rn)

alter table r add check ((b and b)) not valid;
--=> (b AND b)

create index on r ((nullif(nullif('{a,b}', by), (by))));
--=> NULLIF(NULLIF('\\x7b612c627d'::bytea, by), by)

create table z (z "char" default upper('[1.0,2.5]'));
--=> upper('[1.0,2.5]'::text)

create trigger z before update on r for each row when ('public' operator(pg_catalog.~~) ((upper(new.rd) ->> (case old.nm when 'n' then case when new.b then old.v20 when new.b then 'v' else 'v' end end)))) execute function fired();
--! 42883 operator does not exist: date ->> character varying

create index on r ((((iv + ('23:59:59.5')))::timestamptz));
--! 42846 cannot cast type interval to timestamp with time zone

create view z as select lower(numrange(0, 1.5)::numrange) as x0 from r;
--=> SELECT lower(numrange((0)::numeric, 1.5)) AS x0\n   FROM public.r ;; x0 numeric

alter table r add column z name generated always as (nm) stored;
--=> nm

create trigger z before update on r for each row when (old.b) execute function fired();
--=> old.b

create view z as select t as x0, ch as x1 from r;
--14,15=> SELECT r.t AS x0,\n    r.ch AS x1\n   FROM public.r ;; x0 text, x1 "char"
--16,17,18=> SELECT t AS x0,\n    ch AS x1\n   FROM public.r ;; x0 text, x1 "char"

alter table r add check (b) not valid;
--=> b

alter table r add column z text[] generated always as ((make_date(octet_length(t), case when 't' then '8' end, lcm(1, po)))::text[]) stored;
--! 42883 function make_date(integer, text, integer) does not exist

alter table r add check (null) not valid;
--=> NULL::boolean

create view z as select by as x0, ((j #> (ta)) -> (app.twice(current_date))) as x1 from r;
--! 42883 function app.twice(date) does not exist

create domain z as jsonb check (true);
--=> true

alter table r add check ('t') not valid;
--=> true

create index on r (("select"));
--=>

alter table r add check ((not (('192.168.1.0/24')::boolean))) not valid;
--! 22P02 invalid input syntax for type boolean: "192.168.1.0/24"

create trigger z before update on r for each row when (old.b) execute function fired();
--=> old.b

alter table r add check (false) not valid;
--=> false

create domain z as bit(4) check (null);
--=> NULL::boolean

alter table r add check ((case when upper_inf('(,3]') then tstzrange(d, '2000-01-01', 'word'::word) else '[2024-01-01 00:00+00,)' end)::boolean) not valid;
--! 42725 function upper_inf(unknown) is not unique

create trigger z before update on r for each row when ((old.b and upper(new.rt))) execute function fired();
--! 42804 argument of AND must be type boolean, not type timestamp with time zone

alter table r add check (('[]' ? (('"s"' operator(pg_catalog.->) ('  ') ->> ((t || ('a\b'))))))) not valid;
--! 42725 operator is not unique: unknown pg_catalog.-> unknown

create view z as select u as x0, (@ (- -3)) as x1 from r;
--14,15=> SELECT r.u AS x0,\n    (@ 3) AS x1\n   FROM public.r ;; x0 uuid, x1 integer
--16,17,18=> SELECT u AS x0,\n    (@ 3) AS x1\n   FROM public.r ;; x0 uuid, x1 integer

alter table r add check (('{"b":1, "a": [true,null]}') ?& (ta)) not valid;
--=> ('{"a": [true, null], "b": 1}'::jsonb ?& ta)

create trigger z before update on r for each row when (((old.md)::boolean) is false) execute function fired();
--! 42846 cannot cast type app.mood to boolean

alter table r add column z double precision generated always as (f8) stored;
--=> f8

create trigger z before update on r for each row when ((not (null))) execute function fired();
--=> (NOT NULL::boolean)

create table z (z name default (least(name 'public', 'public', 'n')));
--=> LEAST('public'::name, 'public'::name, 'n'::name)

alter table r add check (inet_same_family(ip, (upper(tstzrange(now(), null)) & ((~ ip))))) not valid;
--! 42883 operator does not exist: timestamp with time zone & inet

create index on r ((greatest(ch, by)));
--! 42804 GREATEST types "char" and bytea cannot be matched

create table z (z jsonb default (jsonb_set((sqrt(('[1.0,2.5]')::numeric))::jsonb, '{a,b}', case when ('10:20+02' <= ('10:20+02')) then (('"s"')['1']) end, inet_same_family((int4range '(,3]')::inet, lower('[2024-01-01,2024-02-01]')))));
--! 22P02 invalid input syntax for type numeric: "[1.0,2.5]"

create index on r (i4) where (-0.0::double precision) is distinct from f8;
--=> ((- (0.0)::double precision) IS DISTINCT FROM f8)

alter table r add check (('a' ~~ any (array[ts, null]))) not valid;
--! 42883 operator does not exist: unknown ~~ timestamp without time zone

alter table r add check ((ci)::boolean) not valid;
--! 42846 cannot cast type cidr to boolean

alter table r add column z json generated always as (j) stored;
--=> j

alter table r add check (((case (iv) when iv then rd else daterange '[2024-01-01,2024-02-01]' end)::boolean)) not valid;
--! 42846 cannot cast type daterange to boolean

alter table r add column z inet generated always as (case i2 when 2::smallint then '10.0.0.1' when i2 then '192.168.1.0/24' else ip end) stored;
--=> \nCASE i2\n    WHEN (2)::smallint THEN '10.0.0.1'::inet\n    WHEN i2 THEN '192.168.1.0/24'::inet\n    ELSE ip\nEND

alter table r add check ((((localtimestamp, ts) overlaps (localtimestamp, interval '1 day')) and (((i8 / (99999999999999999999::numeric))) <> all ('{1.50,2}')))) not valid;
--=> (((LOCALTIMESTAMP, ts) OVERLAPS (LOCALTIMESTAMP, '1 day'::interval)) AND (((i8)::numeric / '99999999999999999999'::numeric) <> ALL ('{1.50,2}'::numeric[])))

alter table r add check ((not (b))) not valid;
--=> (NOT b)

create table z (z oid default upper('empty'));
--! 42804 column "z" is of type oid but default expression is of type text

alter table r add check ((cast('ok' as inet) <<= any (array[ip, ip]))) not valid;
--! 22P02 invalid input syntax for type inet: "ok"

alter table r add check ((tm)::boolean) not valid;
--! 42846 cannot cast type time without time zone to boolean

alter table r add check (tq operator(pg_catalog.@@) (tv)) not valid;
--=> (tq @@ tv)

create index on r ((('\xDEADbeef')::timestamptz::timestamptz));
--! 22007 invalid input syntax for type timestamp with time zone: "\\xDEADbeef"

create table z (z date default (case when ('2001:db8::/32')::name operator(pg_catalog.^@) ('long words') then least((current_date - ('(1,2),(0,0)')), ('2024-02-29' + (-3)), 'infinity') end));
--! 22007 invalid input syntax for type date: "(1,2),(0,0)"

create table z (z name default '0101');
--=> '0101'::name

alter table r add check ((numrange(0, 1.5) &> ((3)::tstzrange))) not valid;
--! 42846 cannot cast type integer to tstzrange

alter table r add column z oid generated always as (16) stored;
--=> 16

alter table r add check ('t') not valid;
--=> true

create view z as select 'x'::"char" as x0, 'null'::json as x1 from r;
--=> SELECT 'x'::"char" AS x0,\n    'null'::json AS x1\n   FROM public.r ;; x0 "char", x1 json

create trigger z before update on r for each row when (new.b) execute function fired();
--=> new.b

alter table r add column z timestamptz generated always as (least(tz, case numrange(i4, 99999999999999999999, '2000-01-01') when rn then tz when numrange(0, 1.5) then tz end, tz)) stored;
--=> LEAST(tz,\nCASE numrange((i4)::numeric, '99999999999999999999'::numeric, '2000-01-01'::text)\n    WHEN rn THEN tz\n    WHEN numrange((0)::numeric, 1.5) THEN tz\n    ELSE NULL::timestamp with time zone\nEND, tz)

alter table r add check (((i4)) = (rd)) not valid;
--! 42883 operator does not exist: integer = daterange

alter table r add check (((lpad(char 'c', "Mixed Case")) between (('{"a": 1}') #>> ('{a,b}')) and (cast(1 as text)))::boolean) not valid;
--! 42725 operator is not unique: unknown #>> unknown

create table z (z varchar default (('v' collate "C")));
--=> ('v'::character varying COLLATE "C")

alter table r add column z json generated always as (lower(1::smallint)) stored;
--! 42883 function lower(smallint) does not exist

alter table r add check (inet_same_family('::1'::inet, ip)) not valid;
--=> inet_same_family('::1'::inet, ip)

create view z as select ((@ '0101'::bit(4))) as x0, j -> ((jb ->> (i4))) as x1 from r;
--! 42883 operator does not exist: @ bit

alter table r add check ((greatest((0), "Mixed Case")) = any (upper(coalesce(rd, rd)))) not valid;
--! 42809 op ANY/ALL (array) requires array on right side

alter table r add check (isempty(r4)) not valid;
--=> isempty(r4)

alter table r add column z point generated always as (point(1, 2)) stored;
--=> point((1)::double precision, (2)::double precision)

alter table r add check (((date '2024-02-29') <= ((ttz + (iv) - (iv))))) not valid;
--! 42883 operator does not exist: date <= time with time zone

alter table r add check (((starts_with((0::integer)::name, current_setting(wd))) is unknown and (tstzrange(make_date(integer '12', null, i2), d) &> (rd)))) not valid;
--! 42883 operator does not exist: tstzrange &> daterange

alter table r add check ((b and false) or false or null or not (b) or not (b)) not valid;
--=> ((b AND false) OR false OR NULL::boolean OR (NOT b) OR (NOT b))

create view z as select ((by) || (by || (bytea ''))) as x0 from r;
--14,15=> SELECT (r.by || (r.by || '\\x'::bytea)) AS x0\n   FROM public.r ;; x0 bytea
--16,17,18=> SELECT (by || (by || '\\x'::bytea)) AS x0\n   FROM public.r ;; x0 bytea

create index on r (((va)::inet));
--! 42846 cannot cast type character varying[] to inet

create view z as select case 'public' when 'n' then tstzrange(now(), null) when nm then '[2024-01-01 00:00+00,)' else rt end as x0, cast(i2 as interval hour to minute) as x1 from r;
--! 42846 cannot cast type smallint to interval

alter table r add check ((cast(wd as app.mood)) between 'sad'::app.mood and 'sad'::app.mood) not valid;
--=> (((wd)::app.mood >= 'sad'::app.mood) AND ((wd)::app.mood <= 'sad'::app.mood))

create index on r ((md));
--=>

create view z as select (trunc((@ mod(i2, i8)))) as x0, X'1F' as x1 from r;
--14,15=> SELECT trunc(((@ mod((r.i2)::bigint, r.i8)))::double precision) AS x0,\n    '00011111'::"bit" AS x1\n   FROM public.r ;; x0 double precision, x1 "bit"
--16,17,18=> SELECT trunc(((@ mod((i2)::bigint, i8)))::double precision) AS x0,\n    '00011111'::"bit" AS x1\n   FROM public.r ;; x0 double precision, x1 "bit"

create table z (z char(5) default '  ');
--=> '  '::bpchar

alter table r add check ((('2000-01-01'::timestamp, localtimestamp) overlaps ('2024-01-01 10:00'::timestamp, ts))) not valid;
--=> (('2000-01-01 00:00:00'::timestamp without time zone, LOCALTIMESTAMP) OVERLAPS ('2024-01-01 10:00:00'::timestamp without time zone, ts))

create index on r (i4) where pg_catalog.overlaps(ts, (iv + (coalesce(iv, least(iv, interval '90 min', iv)))), timestamp '2024-01-01 10:00', (timezone(iv, (d))));
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check (pg_catalog.like((bytea '') || ((f4)::bytea), by)) not valid;
--! 42846 cannot cast type real to bytea

alter table r add check (case when (jsonb_set(jb, ta, (jb -> (nm))) ->> (gcd(case when b then 3 when b then po end, (i2 % (2::smallint))))) then (row(1, 'a')::app.pair)::varbit else (greatest(('  ')::varbit, vb)) end) not valid;
--! 42804 argument of CASE/WHEN must be type boolean, not type text

alter table r add column z timestamptz generated always as (nullif((date_trunc(text 'a\b', '-infinity') at time zone 'UTC'), case when t similar to 'a%' then timestamptz 'infinity' when (bx |&> (bx)) then tz else case when b then tz when b then tz else tz end end)) stored;
--! 42725 function date_trunc(text, unknown) is not unique

alter table r add check (b) not valid;
--=> b

create index on r (i4) where lower(case (lower(rd)) when tz then '[1.0,2.5]' else rn end);
--! 42804 argument of WHERE must be type boolean, not type numeric

alter table r add check (('(1,2)')::boolean) not valid;
--! 22P02 invalid input syntax for type boolean: "(1,2)"

alter table r add check (cast(random() as boolean)) not valid;
--! 42846 cannot cast type double precision to boolean

alter table r add check ((b and f8)) not valid;
--! 42804 argument of AND must be type boolean, not type double precision

alter table r add check ('word'::word::word not in (wd, wd)) not valid;
--=> (((('word'::character varying)::public.word)::text <> (wd)::text) AND ((('word'::character varying)::public.word)::text <> (wd)::text))

create index on r ((X'1F'));
--=> '00011111'::"bit"

create index on r ((case when 'no' then '{1.50,2}' else lower(rd) end));
--! 22007 invalid input syntax for type date: "{1.50,2}"

create view z as select lower(case when (po < (regexp_split_to_array('w', t, 'a'))) then '[1,5)' end) as x0, u as x1 from r;
--! 42883 operator does not exist: app.positive < text[]

alter table r add check ((tv @@ any (array[(((case '' when by then rd when '' then rd else rd end)::integer) ^ (price)), tq]))) not valid;
--! 42883 operator does not exist: text = bytea

alter table r add check ((b)) not valid;
--=> b

alter table r add check (by <> by) not valid;
--=> (by <> by)

create index on r ((ttz));
--=>

alter table r add check (i8 not between symmetric (case when b then po else i8 end) and (i2 | (i8))) not valid;
--=> (((i8 <\nCASE\n    WHEN b THEN (po)::bigint\n    ELSE i8\nEND) OR (i8 > ((i2)::bigint | i8))) AND ((i8 < ((i2)::bigint | i8)) OR (i8 >\nCASE\n    WHEN b THEN (po)::bigint\n    ELSE i8\nEND)))

create index on r (('sad'::app.mood));
--=> 'sad'::app.mood

create table z (z tsquery default 'a & b');
--=> '''a'' & ''b'''::tsquery

alter table r add check ('(,3]') not valid;
--! 22P02 invalid input syntax for type boolean: "(,3]"

create trigger z before update on r for each row when ((age(new.ts + (case when 'no' then old.iv when true then new.iv else '2 hours 3 min' end), old.ts - ((old.tm + ('2 hours 3 min')))) >= any (array[old.iv operator(pg_catalog.+) ('1999-1-8') - ('-infinity'::timestamp(3)), new.iv]))) execute function fired();
--=> (age((new.ts +\n        CASE\n            WHEN false THEN old.iv\n            WHEN true THEN new.iv\n            ELSE '02:03:00'::interval\n        END), (old.ts - ((old.tm + '02:03:00'::interval))::interval)) >= ANY (ARRAY[(old.iv + ('1999-01-08 00:00:00'::timestamp without time zone - '-infinity'::timestamp(3) without time zone)), new.iv]))

alter table r add check ('empty' = r4) not valid;
--=> ('empty'::int4range = r4)

create view z as select vb as x0 from r;
--14,15=> SELECT r.vb AS x0\n   FROM public.r ;; x0 bit varying
--16,17,18=> SELECT vb AS x0\n   FROM public.r ;; x0 bit varying

create index on r (i4) where (case when 'no'::boolean then i4 else i4 end)::boolean;
--=> (\nCASE\n    WHEN false THEN i4\n    ELSE i4\nEND)::boolean

create index on r (i4) where ((- ('P1Y2M' / (f8))))::boolean;
--! 22P02 invalid input syntax for type double precision: "P1Y2M"

alter table r add check ((bx |&> (bx))) not valid;
--=> (bx |&> bx)

create index on r (i4) where (((1 & (i2)) << (case when iv then 'a\b' else t end) < any (array[cast(timezone(v20, ts) as smallint), i2])) and (pg_catalog.substring(by, (po - (i2)), (ia)[i4]))::boolean);
--! 42804 argument of CASE/WHEN must be type boolean, not type interval

alter table r add check ((cast(sqrt('-9') as boolean) and (nm ~ (host(ip))))) not valid;
--! 42846 cannot cast type double precision to boolean

alter table r add check (b or boolean 'no' or not (b)) not valid;
--=> (b OR false OR (NOT b))

create table z (z bigint default (nextval('app.numbers')));
--=> nextval('app.numbers'::regclass)

alter table r add check ('public' is distinct from nm) not valid;
--=> ('public'::name IS DISTINCT FROM nm)

create domain z as box check (boolean 't');
--=> true

alter table r add check (pg_catalog.overlaps(tm, iv, tm, iv)) not valid;
--=> "overlaps"(tm, iv, tm, iv)

alter table r add column z text generated always as (case ('a b') when to_tsvector('simple', 'x') then ('(1,2),(0,0)')::text else (('long words') || (v20)) end) stored;
--! 42883 operator does not exist: text = tsvector

alter table r add column z uuid generated always as (u) stored;
--=> u

alter table r add check ((rn -|- (rn))) not valid;
--=> (rn -|- rn)

alter table r add check ((b and b)) not valid;
--=> (b AND b)

alter table r add check ('no') not valid;
--=> false

create index on r ((age(tz, current_date)));
--! 42P17 functions in index expression must be marked IMMUTABLE

alter table r add check (b) not valid;
--=> b

create index on r ((cidr '2001:db8::/32'));
--=> '2001:db8::/32'::cidr

create domain z as point check ((coalesce(lower(('epoch')::daterange), value) ~= ((cast('a' as point) - (VALUE - ((VALUE / (VALUE))))))));
--! 22P02 malformed range literal: "epoch"

alter table r add check ((b)) not valid;
--=> b

alter table r add check ((to_char(ts, ((tq)::varbit)::character(3))) similar to t) not valid;
--! 42846 cannot cast type tsquery to bit varying

create view z as select string_to_array('long words', varchar 'v') as x0, strpos(nm, "select") as x1 from r;
--14,15=> SELECT string_to_array('long words'::text, ('v'::character varying)::text) AS x0,\n    strpos((r.nm)::text, r."select") AS x1\n   FROM public.r ;; x0 text[], x1 integer
--16,17,18=> SELECT string_to_array('long words'::text, ('v'::character varying)::text) AS x0,\n    strpos((nm)::text, "select") AS x1\n   FROM public.r ;; x0 text[], x1 integer

alter table r add check (pg_catalog.overlaps((lower(rd) - (cast(iv as interval day))), date_bin(iv, case tv when tv then ts end, date(d)), date_bin('2 hours 3 min', (d - (po)), ts), ('P1Y2M' / (f4)))) not valid;
--! 22P02 invalid input syntax for type real: "P1Y2M"

alter table r add check (('(1,2),(0,0)' &< ('(1,2),(0,0)'))) not valid;
--! 42725 operator is not unique: unknown &< unknown

alter table r add check (inet_same_family('192.168.1.0/24', (ci)::inet)) not valid;
--=> inet_same_family('192.168.1.0/24'::inet, (ci)::inet)

create domain z as interval day check (((('{"a": 1}'::json) operator(pg_catalog.->>) ('w') || ((int4range(1, 9))::text)) @@ (('null' -> ((numrange(0, 1.5))::app.positive)) operator(pg_catalog.#>>) (array['p']::text[]))));
--! 42846 cannot cast type numrange to app.positive

alter table r add check ((ip >>= (inet '::1'))) not valid;
--=> (ip >>= '::1'::inet)

alter table r add check ((case when b then 'a' when b then '100' else E'tab\tx' end) is not distinct from host(ip)) not valid;
--=> (NOT (\nCASE\n    WHEN b THEN 'a'::text\n    WHEN b THEN '100'::text\n    ELSE 'tab\tx'::text\nEND IS DISTINCT FROM host(ip)))

alter table r add check ((least(lower(case f8 when f8 then tstzrange(now(), null) when '1e-7' then tstzrange(now(), null) end), least(wd, 'word'::word, 'w'), wd)) is not distinct from 'w') not valid;
--! 42804 LEAST types timestamp with time zone and character varying cannot be matched

alter table r add check ((boolean 'no')) not valid;
--=> false

alter table r add check (('public')) not valid;
--! 22P02 invalid input syntax for type boolean: "public"

create view z as select wd as x0, lower(rd) as x1 from r;
--14,15=> SELECT r.wd AS x0,\n    lower(r.rd) AS x1\n   FROM public.r ;; x0 public.word, x1 date
--16,17,18=> SELECT wd AS x0,\n    lower(rd) AS x1\n   FROM public.r ;; x0 public.word, x1 date

create trigger z before update on r for each row when (new.b) execute function fired();
--=> new.b

alter table r add check (upper_inf(bx operator(pg_catalog.%) (-7.25))) not valid;
--! 42883 operator does not exist: box pg_catalog.% numeric

alter table r add column z double precision generated always as ((i8)::double precision) stored;
--=> (i8)::double precision

alter table r add check (cast(numrange '[1.0,2.5]' as boolean)) not valid;
--! 42846 cannot cast type numrange to boolean

alter table r add check (((- 2::smallint) / (('7'::smallint >> (4::app.positive))))) not valid;
--! 42804 argument of CHECK must be type boolean, not type smallint

alter table r add check ((upper(lower('[2024-01-01,2024-02-01]')))) not valid;
--! 42804 argument of CHECK must be type boolean, not type text

create domain z as date check (('A0EEBC999C0B4EF8BB6D6BB9BD380A11' <> gen_random_uuid()) is unknown);
--=> (('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid <> gen_random_uuid()) IS UNKNOWN)

alter table r add check ((starts_with(t, "select")) is unknown) not valid;
--=> (starts_with(t, "select") IS UNKNOWN)

alter table r add column z integer generated always as (po operator(pg_catalog.<<) (i2) >> (2147483647 / (-3))) stored;
--=> (((po)::integer << (i2)::integer) >> (2147483647 / '-3'::integer))

create table z (z tsvector default (lower('[2024-01-01 00:00+00,)')));
--! 42804 column "z" is of type tsvector but default expression is of type text

create view z as select least(r4, coalesce(greatest(r4, case when b then r4 when false then '[1,5)' else int4range(1, 9) end), '192.168.1.0/24'::inet), int4range(1, 9)) as x0 from r;
--! 42804 COALESCE types int4range and inet cannot be matched

alter table r add check (((date((tm)::timestamptz) + (i2 >> (app.twice("Mixed Case"))))) between (to_date(v || (bx), cast((na)::numrange as varbit))) and d) not valid;
--! 42846 cannot cast type time without time zone to timestamp with time zone

alter table r add check (lower_inc((d)::int4range)) not valid;
--! 42846 cannot cast type date to int4range

alter table r add check (case '[1,5)' when r4 then b when '[1,5)' then upper(rt) else 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' not between (-7.25)::uuid and lower(rn) end) not valid;
--! 42883 operator does not exist: text = int4range

create trigger z before update on r for each row when ('no' or old.b or not (false)) execute function fired();
--=> (false OR old.b OR (NOT false))

create view z as select (lower(rt) + (d)) as x0 from r;
--! 42883 operator does not exist: timestamp with time zone + date

create table z (z app.pair default (row(1, 'a')::app.pair));
--=> ROW(1, 'a'::text)::app.pair

create index on r (('1999-1-8'::date));
--=> '1999-01-08'::date

alter table r add check (cast(ia as boolean)) not valid;
--! 42846 cannot cast type integer[] to boolean

alter table r add check ((not ((tq &> any (array[numrange(0, 1.5), rt]))))) not valid;
--! 42846 ARRAY could not convert type tstzrange to numrange

alter table r add check ((nullif(('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')::double precision, (@ extract(year from interval '3' day)))) not in (f8, f8, (tz)::double precision)) not valid;
--! 22P02 invalid input syntax for type double precision: "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"

create domain z as json check (null);
--=> NULL::boolean

create trigger z before update on r for each row when (((@ new.f4) > ((new.f4 - (new.f4))))) execute function fired();
--=> ((@ new.f4) > (new.f4 - new.f4))

create index on r (i4) where b;
--=> b

alter table r add check (lower_inc((va)::int4range)) not valid;
--! 42846 cannot cast type character varying[] to int4range

alter table r add check (((jb #> (ta)) ?& (ta))) not valid;
--=> ((jb #> ta) ?& ta)

create table z (z tstzrange default (tstzrange(now(), null)));
--=> tstzrange(now(), NULL::timestamp with time zone)

alter table r add check (cast(ia as boolean)) not valid;
--! 42846 cannot cast type integer[] to boolean

create index on r ((case when cast(rd as inet) <<= ((ip - (coalesce(i8, 5)))) then rt end));
--! 42846 cannot cast type daterange to inet

create table z (z time default '10:20');
--=> '10:20:00'::time without time zone

create view z as select tq as x0, (pg_catalog.overlay('\xDEADbeef', by, po, i4) || (by)) as x1 from r;
--14,15=> SELECT r.tq AS x0,\n    ("overlay"('\\xdeadbeef'::bytea, r.by, (r.po)::integer, r.i4) || r.by) AS x1\n   FROM public.r ;; x0 tsquery, x1 bytea
--16,17,18=> SELECT tq AS x0,\n    ("overlay"('\\xdeadbeef'::bytea, by, (po)::integer, i4) || by) AS x1\n   FROM public.r ;; x0 tsquery, x1 bytea

alter table r add check (rn in (rn, rn, rn)) not valid;
--=> (((rn = rn) OR (rn = rn)) OR (rn = rn))

create table z (z integer[] default ((case '1.50' when 12::money then '1999-1-8' else least((current_date - (1)), '2024-02-29', 'infinity') end)::integer[]));
--! 42883 operator does not exist: text = money

alter table r add check (cast(array['q'::varchar] as boolean)) not valid;
--! 42846 cannot cast type character varying[] to boolean

alter table r add check (jb < (case when 'no' or 'no' or not (b) then (jb) when (jb ? (c)) then (jb)['1'] else (jb #> (ta)) end)) not valid;
--=> (jb <\nCASE\n    WHEN (false OR false OR (NOT b)) THEN jb\n    WHEN (jb ? (c)::text) THEN jb['1'::text]\n    ELSE (jb #> ta)\nEND)

alter table r add check (least((r4)::numeric, coalesce('x y', price), price) ^ (extract(year from coalesce(tz, 'infinity')))) not valid;
--! 42846 cannot cast type int4range to numeric

alter table r add check ((greatest(int4range(1, 9), r4) && (lower(rd)))) not valid;
--! 42883 operator does not exist: int4range && date

create view z as select jsonb_build_array('10:20+02') as x0, (jsonb '1.50') as x1 from r;
--=> SELECT jsonb_build_array('10:20+02') AS x0,\n    '1.50'::jsonb AS x1\n   FROM public.r ;; x0 jsonb, x1 jsonb

alter table r add check (b) not valid;
--=> b

create index on r ((('8')::numeric[]::numeric[]));
--! 22P02 malformed array literal: "8"

alter table r add check (bx operator(pg_catalog.|&>) (lower(tstzrange(now(), null)))) not valid;
--! 42883 operator does not exist: box pg_catalog.|&> timestamp with time zone

alter table r add check ((u)::boolean) not valid;
--! 42846 cannot cast type uuid to boolean

alter table r add column z app.pair generated always as (row(1, 'a')::app.pair) stored;
--=> ROW(1, 'a'::text)::app.pair

alter table r add check ((point(1, 2) ~= (pt) and b)) not valid;
--=> ((point((1)::double precision, (2)::double precision) ~= pt) AND b)

alter table r add check ((false) is false) not valid;
--=> (false IS FALSE)

alter table r add check (((case when (tv = (tv)) then greatest('', t) else concat(bx) end) @@ (tq))) not valid;
--=> (\nCASE\n    WHEN (tv = tv) THEN GREATEST(''::text, t)\n    ELSE concat(bx)\nEND @@ tq)

alter table r add check (((((greatest(vb, vb))::integer) >> (3))) is not distinct from ((~ ('a & b')::integer))) not valid;
--! 42846 cannot cast type bit varying to integer

alter table r add check ((not (((localtimestamp, ts) overlaps (ts, ts))))) not valid;
--=> (NOT ((LOCALTIMESTAMP, ts) OVERLAPS (ts, ts)))

alter table r add column z bit(4) generated always as (bt) stored;
--=> bt

create index on r ((total((+ num), 2)));
--=> public.total(VARIADIC ARRAY[(+ num), (2)::numeric])

alter table r add check (((ts, timestamp '2024-01-01 10:00') overlaps (timestamp '2024-01-01 10:00', ts))) not valid;
--=> ((ts, '2024-01-01 10:00:00'::timestamp without time zone) OVERLAPS ('2024-01-01 10:00:00'::timestamp without time zone, ts))

alter table r add check (vb > ((vb || (B'11')))) not valid;
--=> (vb > (vb || ('11'::"bit")::bit varying))

alter table r add check ((to_tsvector('simple', 'x'), "Mixed Case") = (to_tsvector('simple', 'x'), app.twice(4)::integer)) not valid;
--=> ((to_tsvector('simple'::regconfig, 'x'::text) = to_tsvector('simple'::regconfig, 'x'::text)) AND ("Mixed Case" = app.twice(4)))

create index on r ((lower(case 1 when i2 then rt else rt end)));
--=> lower(\nCASE 1\n    WHEN i2 THEN rt\n    ELSE rt\nEND)

alter table r add check (lower(rt)) not valid;
--! 42804 argument of CHECK must be type boolean, not type timestamp with time zone

create table z (z integer default ((~ (cast('0.1' as integer)))));
--! 22P02 invalid input syntax for type integer: "0.1"

alter table r add check ((b) is true) not valid;
--=> (b IS TRUE)

create table z (z timestamp default timestamp '-infinity');
--=> '-infinity'::timestamp without time zone

alter table r add check (nullif(('a & b') operator(pg_catalog.?|) (ta), (b and true))) not valid;
--! 22P02 invalid input syntax for type json

alter table r add check (b) not valid;
--=> b

create trigger z before update on r for each row when (greatest(isfinite('2024-02-29'), (old.bt, 0) = (B'1010', new."Mixed Case"))) execute function fired();
--! 42725 function isfinite(unknown) is not unique

alter table r add check ((rt, "Mixed Case") >= (rt, "Mixed Case")) not valid;
--=> (ROW(rt, "Mixed Case") >= ROW(rt, "Mixed Case"))

create index on r (i4) where b;
--=> b

alter table r add check ((jb, i4) = (jb, i4)) not valid;
--=> ((jb = jb) AND (i4 = i4))

alter table r add check ((lower_inc(((0.00 / (i8)))::tstzrange))) not valid;
--! 42846 cannot cast type numeric to tstzrange

alter table r add check (u) not valid;
--! 42804 argument of CHECK must be type boolean, not type uuid

create view z as select ia as x0, '100' as x1 from r;
--14,15=> SELECT r.ia AS x0,\n    '100'::text AS x1\n   FROM public.r ;; x0 integer[], x1 text
--16,17,18=> SELECT ia AS x0,\n    '100'::text AS x1\n   FROM public.r ;; x0 integer[], x1 text

alter table r add check (b) not valid;
--=> b

create domain z as "char" check (isfinite(('infinity' + (42))));
--! 22P02 invalid input syntax for type integer: "infinity"

create table z (z varchar(9) default 'v'::varchar(9));
--=> 'v'::character varying(9)

create index on r ((int4range(case 4::app.positive / ('12') when -17 then app.twice(4) end, ('7')::integer)));
--=> int4range(\nCASE (((4)::app.positive)::integer / 12)\n    WHEN '-17'::integer THEN app.twice(4)\n    ELSE NULL::integer\nEND, 7)

create index on r (('(1,a)'::app.pair));
--=> '(1,a)'::app.pair

create view z as select na as x0 from r;
--14,15=> SELECT r.na AS x0\n   FROM public.r ;; x0 numeric[]
--16,17,18=> SELECT na AS x0\n   FROM public.r ;; x0 numeric[]

create index on r ((ch));
--=>

alter table r add column z varbit generated always as (X'1F') stored;
--=> '00011111'::"bit"

alter table r add check ((b)) not valid;
--=> b

alter table r add column z time generated always as ((tm - (iv))) stored;
--=> (tm - iv)

alter table r add check ((mod((i2 / (i2)), i2)) is null) not valid;
--=> (mod((i2 / i2), i2) IS NULL)

create view z as select (~ ip) as x0 from r;
--14,15=> SELECT (~ r.ip) AS x0\n   FROM public.r ;; x0 inet
--16,17,18=> SELECT (~ ip) AS x0\n   FROM public.r ;; x0 inet

alter table r add check (coalesce(b, (b and isempty(rt)))) not valid;
--=> COALESCE(b, (b AND isempty(rt)))

create index on r (i4) where (bx @> (pt));
--=> (bx @> pt)

alter table r add check (pg_catalog.like(by, pg_catalog.overlay(nullif(coalesce(by, ''), (by)), '', i2))) not valid;
--=> "like"(by, "overlay"(NULLIF(COALESCE(by, '\\x'::bytea), by), '\\x'::bytea, (i2)::integer))

alter table r add check ("select" < t) not valid;
--=> ("select" < t)

alter table r add column z real generated always as (((- (+ lower(rt))) / (real 'Infinity'))) stored;
--! 42883 operator does not exist: + timestamp with time zone

alter table r add check (lower_inc(rd)) not valid;
--=> lower_inc(rd)

create trigger z before update on r for each row when (new.bx &> ('(1,2),(0,0)'::box) or (new.bx &< (box '(1,2),(0,0)')) or not (false)) execute function fired();
--=> ((new.bx &> '(1,2),(0,0)'::box) OR (new.bx &< '(1,2),(0,0)'::box) OR (NOT false))

create index on r ((va));
--=>

alter table r add check (upper_inf(rd)) not valid;
--=> upper_inf(rd)

create table z (z numrange default (((setweight('a b', 'a'))::numeric[])::numrange));
--! 42846 cannot cast type tsvector to numeric[]

alter table r add check ((b)) not valid;
--=> b

create view z as select j as x0 from r;
--14,15=> SELECT r.j AS x0\n   FROM public.r ;; x0 json
--16,17,18=> SELECT j AS x0\n   FROM public.r ;; x0 json

alter table r add check (('t') is unknown) not valid;
--=> (true IS UNKNOWN)

alter table r add check ((boolean 't') is unknown) not valid;
--=> (true IS UNKNOWN)

alter table r add check (((((greatest(ip, ip) >>= (upper(rt)))) is not unknown) <> (cast(('::1') as jsonb) ? ((nullif('100'::text, t) || ('a')))))) not valid;
--! 42883 operator does not exist: inet >>= timestamp with time zone

create view z as select wd as x0, (array[1, 2.5]) as x1 from r;
--14,15=> SELECT r.wd AS x0,\n    ARRAY[(1)::numeric, 2.5] AS x1\n   FROM public.r ;; x0 public.word, x1 numeric[]
--16,17,18=> SELECT wd AS x0,\n    ARRAY[(1)::numeric, 2.5] AS x1\n   FROM public.r ;; x0 public.word, x1 numeric[]

alter table r add check (least(tm, false, true::boolean)) not valid;
--! 42804 LEAST types time without time zone and boolean cannot be matched

create table z (z cidr default '2001:db8::/32');
--=> '2001:db8::/32'::cidr

create index on r ((tv));
--=>

alter table r add check (lower_inc(numrange("Mixed Case", price, 'word'::word))) not valid;
--=> lower_inc(numrange(("Mixed Case")::numeric, price, (('word'::character varying)::public.word)::text))

alter table r add check (('a')::boolean) not valid;
--! 22P02 invalid input syntax for type boolean: "a"

alter table r add check ((r4 -|- (r4))) not valid;
--=> (r4 -|- r4)

create index on r ((ci));
--=>

alter table r add check ((case na when array[1, 2.5] then ip when na then ip else ip end) is distinct from ip) not valid;
--=> (\nCASE na\n    WHEN ARRAY[(1)::numeric, 2.5] THEN ip\n    WHEN na THEN ip\n    ELSE ip\nEND IS DISTINCT FROM ip)

create table z (z smallint default ((((~ '7') | ('7'::smallint)) >> (width_bucket(app.twice(0 operator(pg_catalog.>>) (0)), array[1, 2, 3])))));
--! 42725 operator is not unique: ~ unknown

create table z (z boolean default (inet_same_family('a', (~ (12::money)::inet))));
--! 42846 cannot cast type money to inet

alter table r add column z "char" generated always as (ch) stored;
--=> ch

alter table r add check (b) not valid;
--=> b

create trigger z before update on r for each row when ((case case when ((new.ts, '2024-01-01 10:00') overlaps (old.ts, interval '1 day')) then (@@ old.bx) end when '(1,2)' then to_tsquery(cast(old.f4 as word)) else least(old.ta, '{a,b}', new.ta) end) not in (old.ta, old.ta, (new.ta)[0:])) execute function fired();
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, timestamp without time zone, interval) is not unique

alter table r add column z bit(4) generated always as (pg_catalog.substring(case when ((ts, ts) overlaps (ts, ts)) then (coalesce(pt, pt) / (greatest(pt, pt))) end, i2, get_byte(ltrim((r4)::bytea, sha256(by)), masklen(case when b then ip when b then ip end)))) stored;
--! 42846 cannot cast type int4range to bytea

alter table r add column z box generated always as ((box '(1,2),(0,0)')) stored;
--=> '(1,2),(0,0)'::box

create view z as select (cast((tv || (tv)) as time) - (greatest((('2 hours 3 min') / (price)), iv))) as x0 from r;
--! 42846 cannot cast type tsvector to time without time zone

create domain z as varchar[] check ((isfinite(current_date))::time is distinct from '10:20');
--! 42846 cannot cast type boolean to time without time zone

alter table r add check ((na)::tsquery @> (tq)) not valid;
--! 42846 cannot cast type numeric[] to tsquery

alter table r add check ((cast('12.340' as point)) < (('1.50'::jsonb ## (bx)))) not valid;
--! 22P02 invalid input syntax for type point: "12.340"

create trigger z before update on r for each row when ((old.nm !~~ (old.c) < (new.b))) execute function fired();
--=> ((old.nm !~~ (old.c)::text) < new.b)

alter table r add check ((c ~ (''))) not valid;
--=> (c ~ ''::text)

alter table r add check (bx not in (bx, '(1,2),(0,0)'::box, '(1,2),(0,0)', bx)) not valid;
--! 42883 operator does not exist: box <> box

alter table r add check (('\xDEADbeef' ~~ (by))) not valid;
--=> ('\\xdeadbeef'::bytea ~~ by)

alter table r add check (b) not valid;
--=> b

create domain z as int4range check (greatest((('2000-01-01', '2024-01-01 10:00') overlaps ('-infinity', interval '1 day')), false));
--! 42725 function pg_catalog.overlaps(unknown, unknown, unknown, interval) is not unique

create view z as select random() as x0 from r;
--=> SELECT random() AS x0\n   FROM public.r ;; x0 double precision

alter table r add column z oid generated always as (16) stored;
--=> 16

create index on r (i4) where (pt, "Mixed Case") <> (pt, '12');
--! 0A000 could not determine interpretation of row comparison operator <>

alter table r add check (((((c5 !~ ('word'::word)))::char(5) @@ any (array[lower(daterange('2024-01-01', '2025-01-01', '[]')), 'a & b'])))) not valid;
--! 22007 invalid input syntax for type date: "a & b"

alter table r add check (((tz)::text[] >= (ta) and ((b)) is unknown)) not valid;
--! 42846 cannot cast type timestamp with time zone to text[]

create trigger z before update on r for each row when (upper((nullif(new.tq, 3))::int4range)) execute function fired();
--! 42883 operator does not exist: tsquery = integer

create domain z as app.pair check (((case when ('192.168.1.0/24' <<= ('::1')) then VALUE when '{1.50,2}' not in ('{1.50,2}', '{1.50,2}', '{1.50,2}', '{1.50,2}') then (value) end)) = (case lower(coalesce(int4range '(,3]', '[1,5)'::int4range)) when B'11' then row(1, 'a')::app.pair when B'11' then numrange(0, 1.5) end));
--! 42883 operator does not exist: integer = bit

alter table r add check (lower(case (pt + (point(1, 2))) when pt then wd else cast(f8 as int4range) end) or ('04:05 PM')::boolean or not (pg_catalog.like(lower(daterange('infinity', d, 'long words')), nm))) not valid;
--! 42883 operator does not exist: point = point

create domain z as timestamp check (lower(case '[1.0,2.5]' when numrange(0, 1.5) then tstzrange(now(), null) when numrange(0, 1.5) then '[2024-01-01 00:00+00,)' end));
--! 42883 operator does not exist: text = numrange

create table z (z point default (coalesce((@@ ('10.0.0.1' - (3000000000))), point(1, 2))));
--! 22P02 invalid input syntax for type bigint: "10.0.0.1"

create domain z as varbit check (false);
--=> false

alter table r add check ((i8) is not null) not valid;
--=> (i8 IS NOT NULL)

create table z (z integer[] default '{1,2}');
--=> '{1,2}'::integer[]

create table z (z money default '1.50');
--=> '$1.50'::money

alter table r add check (('no' and (md, null::integer) = (md, "Mixed Case"))) not valid;
--=> (false AND ((md = md) AND (NULL::integer = "Mixed Case")))

create index on r (('sad'::app.mood::app.mood));
--=> 'sad'::app.mood

create index on r (i4) where (regexp_replace(left(cast(oi as text), (4::app.positive | ("Mixed Case"))), (('x y') || ('a\b')), nm, ((B'11')::app.positive), greatest(cast(va as integer), bit_length(by)))) = all (ta);
--! 42846 cannot cast type character varying[] to integer

alter table r add check ((not (ttz is not distinct from ttz))) not valid;
--=> (NOT (NOT (ttz IS DISTINCT FROM ttz)))

alter table r add check (starts_with(t, 'n')) not valid;
--=> starts_with(t, 'n'::text)

create table z (z uuid default gen_random_uuid());
--=> gen_random_uuid()

alter table r add check (b) not valid;
--=> b

alter table r add check (true) not valid;
--=> true

create table z (z varchar default varchar 'x y');
--=> 'x y'::character varying

alter table r add check (('x'::"char")::boolean) not valid;
--14=> ('x'::"char")::boolean
--15,16,17,18! 42846 cannot cast type "char" to boolean

create index on r ((justify_days(iv)));
--=> justify_days(iv)

alter table r add check (('sad' >= ('ok'))) not valid;
--=> ('sad'::text >= 'ok'::text)

alter table r add column z jsonb generated always as (jb) stored;
--=> jb

create view z as select jsonb_strip_nulls(jb) || (((tv))::jsonb) as x0, lower((upper('[2024-01-01 00:00+00,)'))::tstzrange) as x1 from r;
--! 42846 cannot cast type tsvector to jsonb

alter table r add column z int4range generated always as (least(r4, r4, '[1,5)')) stored;
--=> LEAST(r4, r4, '[1,5)'::int4range)

create trigger z before update on r for each row when (old.v20 < all (array[(.5)::varchar(9), new.v])) execute function fired();
--=> ((old.v20)::text < ALL ((ARRAY[(0.5)::character varying(9), new.v])::text[]))

alter table r add check (b) not valid;
--=> b

alter table r add check (upper(rn)) not valid;
--! 42804 argument of CHECK must be type boolean, not type numeric

create table z (z money default (greatest(12::money, '1.50' / ((3)::real))));
--! 42846 GREATEST could not convert type real to money

alter table r add column z double precision generated always as (rt) stored;
--! 42804 column "z" is of type double precision but default expression is of type tstzrange

create table z (z bigint default nextval('app.numbers'));
--=> nextval('app.numbers'::regclass)

create trigger z before update on r for each row when ((new.bx |&> ('(1,2),(0,0)'))) execute function fired();
--=> (new.bx |&> '(1,2),(0,0)'::box)

alter table r add column z name generated always as ('n'::name) stored;
--=> 'n'::name

alter table r add column z tstzrange generated always as (rt) stored;
--=> rt

create view z as select bx as x0, f4 as x1 from r;
--14,15=> SELECT r.bx AS x0,\n    r.f4 AS x1\n   FROM public.r ;; x0 box, x1 real
--16,17,18=> SELECT bx AS x0,\n    f4 AS x1\n   FROM public.r ;; x0 box, x1 real

create index on r (i4) where coalesce((num, "Mixed Case") >= (num, 0), (b and b));
--=> COALESCE((ROW(num, "Mixed Case") >= ROW(num, 0)), (b AND b))

create view z as select '2024-02-29' as x0, nullif(least(case when (true) is true then na else na end, array[(num / (i4)), upper(daterange('2024-01-01', '2025-01-01', '[]'))], na), case when (current_setting('long words', false)) not in ("select") then lower(case vb when vb then rn else '[1.0,2.5]' end) end) as x1 from r;
--! 42804 ARRAY types numeric and date cannot be matched

create index on r ((d));
--=>

alter table r add check ((iv) is null) not valid;
--=> (iv IS NULL)

create index on r (((oi)::tstzrange));
--! 42846 cannot cast type oid to tstzrange

create index on r (('x'::"char"::"char"));
--=> 'x'::"char"

create index on r (('long words'::text));
--=> 'long words'::text

alter table r add check ((rd, i4) < ('[2024-01-01,2024-02-01]', app.twice(4))) not valid;
--=> (ROW(rd, i4) < ROW('[2024-01-01,2024-02-02)'::daterange, app.twice(4)))

alter table r add column z numeric[] generated always as ((num)::numeric[]) stored;
--! 42846 cannot cast type numeric to numeric[]

alter table r add check (((ts, ts) overlaps (ts, interval '1 day'))) not valid;
--=> ((ts, ts) OVERLAPS (ts, '1 day'::interval))

alter table r add column z app.mood generated always as (md) stored;
--=> md

create index on r ((upper(((po - (iv) + (interval '3' day)))::numrange)));
--! 42883 operator does not exist: app.positive - interval

alter table r add check (lower(rn)) not valid;
--! 42804 argument of CHECK must be type boolean, not type numeric

create table z (z jsonb default (case cast(array['p']::text[] as oid) when 1 then (('[]' -> ('7')) - ((array['p']::text[]))) else '1.50' end));
--! 42846 cannot cast type text[] to oid

alter table r add column z "char" generated always as (ch) stored;
--=> ch

create table z (z cidr default '2001:db8::/32');
--=> '2001:db8::/32'::cidr

alter table r add check (wd > wd) not valid;
--=> ((wd)::text > (wd)::text)

create index on r ((na));
--=>

create index on r ((((t || ((3000000000 / (ci)))) || (((v collate "default") collate "default")))));
--! 42883 operator does not exist: bigint / cidr

create table z (z char(5) default 'c');
--=> 'c'::bpchar

alter table r add check (case when b then boolean 't' when b then b else null end) not valid;
--=> \nCASE\n    WHEN b THEN true\n    WHEN b THEN b\n    ELSE NULL::boolean\nEND

alter table r add check (pt is not distinct from tq) not valid;
--! 42883 operator does not exist: point = tsquery

alter table r add check ('[1.0,2.5]' not in (rn, rn, numrange '[1.0,2.5]', numrange(-2147483648, i4, "select"))) not valid;
--=> (((('[1.0,2.5]'::numrange <> rn) AND ('[1.0,2.5]'::numrange <> rn)) AND ('[1.0,2.5]'::numrange <> '[1.0,2.5]'::numrange)) AND ('[1.0,2.5]'::numrange <> numrange(('-2147483648'::integer)::numeric, (i4)::numeric, "select")))

alter table r add column z point generated always as (pt) stored;
--=> pt

alter table r add check ((pt ~= (point(1, 2)))) not valid;
--=> (pt ~= point((1)::double precision, (2)::double precision))

alter table r add column z box generated always as ((bx # (bx)) / (pt)) stored;
--=> ((bx # bx) / pt)

create table z (z uuid default (cast('04:05 PM' as uuid)));
--! 22P02 invalid input syntax for type uuid: "04:05 PM"

alter table r add column z jsonb generated always as ((iv)::jsonb) stored;
--! 42846 cannot cast type interval to jsonb

alter table r add check ((va)::oid in (16)) not valid;
--! 42846 cannot cast type character varying[] to oid

create trigger z before update on r for each row when (new.r4 is not distinct from old.r4) execute function fired();
--=> (NOT (new.r4 IS DISTINCT FROM old.r4))

create index on r (i4) where case when b then true or null or not (b) when b then (not (b)) end;
--=> \nCASE\n    WHEN b THEN (true OR NULL::boolean OR (NOT b))\n    WHEN b THEN (NOT b)\n    ELSE NULL::boolean\nEND

alter table r add check (b) not valid;
--=> b

alter table r add column z tstzrange generated always as (tstzrange(timezone(iv, timestamp '-infinity'), case when false then d else d end)) stored;
--! 42P17 generation expression is not immutable

alter table r add check (b) not valid;
--=> b

alter table r add check ((date_trunc(lower('[2024-01-01,2024-02-01]'), (iv + (d)), c)) is not null) not valid;
--=> (date_trunc(lower('[2024-01-01,2024-02-01]'::text), ((iv + d))::timestamp with time zone, (c)::text) IS NOT NULL)

alter table r add check ((f4 / (f4)) > ((12::money)::real)) not valid;
--! 42846 cannot cast type money to real

create index on r ((rt));
--=>

alter table r add check ((not (((ta) <@ ((tm)::jsonb))))) not valid;
--! 42846 cannot cast type time without time zone to jsonb

alter table r add column z date generated always as ((date(d)) - (po)) stored;
--=> (d - (po)::integer)

create index on r (i4) where (md) is null;
--=> (md IS NULL)

create domain z as real check ('t');
--=> true

alter table r add check (b) not valid;
--=> b

create view z as select r.price as g0, r.v20 as g1 from r left outer join only app.seen as q1 on q1.amount = 1.5::numeric(8,2) where cast(('(1,2),(0,0)' + ((r.pt))) as boolean) group by r.price, r.v20;
--! 22P02 invalid input syntax for type point: "(1,2),(0,0)"

create view z as select distinct current_date as x0, 'varchar' as x1, btrim(cast(B'11' as text), substr(date_trunc(seen.name, interval '2 hours 3 min'), cast('abcde' as integer))) as x2 from app.seen where ('1.50' not in ('[]', '1.50', '{"b":1, "a": [true,null]}', '"s"')) is false order by x1;
--! 22P02 invalid input syntax for type integer: "abcde"

create view z as with w0 as not materialized (select null as "Col 0" from (values (null)) q0(m0) inner join app.s q1 on q1.r_id = 0 left join app.s q2 on ('public' ~ ('varchar')) where true::boolean order by "Col 0"), w1 (k0) as (select sum(bigint '-9') as g0 from app.s group by cube (s.r_id, s.r_id, s.amount) order by count(*) desc, 1) select distinct q0."Col 0" c0, now() as x1, extract(dow from case sha256(bytea '\xDEADbeef') when '' then coalesce('2024-01-01 10:00+00', q6.at) end) c2 from w0 q0 full join app.seen q1(first) on q1.first = -17, lateral (select max(42) filter (where q1.b) as g0, min(q1.name) as g1, mode() within group (order by q1.t) as g2 from only app.s q0(first) full join r as q1 on q1.rd = q1.rd where (q1.na && ((q1.na)[q0."Col 0":])) group by q1.v20, q1.d) q4 inner join app."T two" q5 on q5.flag left outer join app.s as q6 on q6.kind = q6.kind where '::1' & ((~ '10.0.0.1')) <<= (set_masklen(cast('192.168.1.0/24' as inet), lower(int4range(1, 9))));
--! 42703 column q1.name does not exist

create view z as select count(*) filter (where q0.b) as g0 from r as q0 group by rollup (q0.b) having max(2.5) > 1;
--14,15=> SELECT count(*) FILTER (WHERE q0.b) AS g0\n   FROM public.r q0\n  GROUP BY ROLLUP(q0.b)\n HAVING (max(2.5) > (1)::numeric) ;; g0 bigint
--16,17,18=> SELECT count(*) FILTER (WHERE b) AS g0\n   FROM public.r q0\n  GROUP BY ROLLUP(b)\n HAVING (max(2.5) > (1)::numeric) ;; g0 bigint

create view z as select distinct '' c0, rpad(('{"x y",NULL}')[app.twice(4)], q2.i2, case when q4.flag then (q1.doc #>> (q5.tags)) when q1.flag then overlay(q5.name placing 'z' from 2) end) as "Col 1", (('[2024-01-01,2024-02-01]')::text || ((q2.c collate "POSIX"))) as x2 from app.seen q0 cross join only app."T two" as q1(first) left outer join only r as q2 on 'word'::word ~~ (q2.nm), app."T two" q4 inner join app.s as q5 on q5.at = 'infinity'::timestamptz cross join app.s as q6 where (q1.day > (q2.ts)) offset 2;
--! 42804 cannot subscript type unknown because it does not support subscripting

create view z as select -17 as x0, (q4.r_id & (q1.i8)) % ((app.twice(4)::integer << (q1.po))) as "Col 1", q1.v as "Col 2" from app.s q0 join r q1 on q1.pt = q1.pt, app.s as q4 left outer join (values ('t', 1, null), (null, -17, E'tab\tx')) q5(m0, m1, m2) on q5.m1 = q0.r_id where ((~ q1.i2) >= (mod('7', q1.i2)));
--! 42883 operator does not exist: point = point

create view z as select q0.m0 as x0, coalesce((3)::integer, (nullif('7', 1) - ((2::smallint # (1))))) as "Col 1", (daterange('2024-01-01', '2025-01-01', '[]'))::bigint as "Col 2" from (values (current_timestamp, 2147483647), ('2024-01-01 10:00+00', null::integer)) q0(m0, m1), (select min(q2.day) as g0, count(distinct q2.id) as g1, max(2147483647::integer) as g2 from (values ('v'::varchar, timestamptz 'infinity', 'epoch'), ('v', '2024-01-01 10:00+00'::timestamptz, current_date), (varchar 'x y', timestamptz 'infinity', 'infinity')) q0(m0, m1, m2) right join r as q1 on q1.tz = q1.tz cross join only app."T two" q2, only app.s q4 left outer join only app.seen q5 on q5.id = q5.id full join app.s q6 on q6.at = q4.at) q4;
--! 42846 cannot cast type daterange to bigint

create view z (n0) as select q0.b c0 from r as q0(first) join only app."T two" q1 on q0.j not in ('{"a": 1}') join (select * from only r q0 where ('t' or false or not (q0.b)) order by q0.t asc) q2 on q2.v20 = q0.v;
--! 42883 operator does not exist: json <> unknown

create view z as select make_date(app.twice((~ 0)), case (word 'word'::word) when 'word'::word then greatest(q1.id, 0) else (q2.id) end, (~ (null)::integer)) c0, cast('w' as text) as x1 from (values (current_timestamp, current_date, '1999-1-8')) q0(m0, m1, m2) right join app."T two" q1 on q1.flag = false join app."T two" as q2 on q2.id = 42;
--=> SELECT make_date(app.twice((~ 0)),\n        CASE ('word'::character varying)::public.word\n            WHEN ('word'::character varying)::public.word THEN GREATEST(q1.id, 0)\n            ELSE q2.id\n        END, (~ NULL::integer)) AS c0,\n    'w'::text AS x1\n   FROM ((( VALUES (CURRENT_TIMESTAMP,CURRENT_DATE,'1999-1-8'::text)) q0(m0, m1, m2)\n     RIGHT JOIN app."T two" q1 ON ((q1.flag = false)))\n     JOIN app."T two" q2 ON ((q2.id = 42))) ;; c0 date, x1 text

create view z (n0) as select 0 as x0 from only app.s as q0(first) cross join only app."T two" as q1 where (('[2024-01-01 00:00+00,)') -|- (case when true then daterange '[2024-01-01,2024-02-01]' else '[2024-01-01,2024-02-01]' end)) order by 1;
--=> SELECT 0 AS n0\n   FROM (ONLY app.s q0(first, r_id, name, amount, at, tags, kind)\n     CROSS JOIN ONLY app."T two" q1)\n  WHERE ('[2024-01-01,)'::daterange -|-\n        CASE\n            WHEN true THEN '[2024-01-01,2024-02-02)'::daterange\n            ELSE '[2024-01-01,2024-02-02)'::daterange\n        END)\n  ORDER BY 0::integer ;; n0 integer

create view z as select (select min('1999-1-8') as g0 from app.seen full join (select min(E'tab\tx') as g0, count(*) as g1, bool_and(q5.b) as g2 from only app.s as q0(first) left outer join app.s q1(first) using (first) inner join only app."T two" as q2 on q2.day = q2.day, app.seen q4 right join r q5 on q5."select" = 'long words') q1 on q1.g1 = -2147483648 right join (values (0.00, -2147483648), (-7.25, 3000000000)) q2(m0, m1) on q2.m1 = q1.g1 having max(2.5) > 1) as "Col 0" from (select (select current_date as "Col 0" from app.s order by s.name limit 10) c0, 't' c1 from app.s as q0) q0 right join only app.s q1 on q1.r_id = q1.id;
--=> SELECT ( SELECT min('1999-1-8'::text) AS g0\n           FROM ((app.seen\n             FULL JOIN ( SELECT min('tab\tx'::text) AS g0,\n                    count(*) AS g1,\n                    bool_and(q5.b) AS g2\n                   FROM ((ONLY app.s q0_1(first, r_id, name, amount, at, tags, kind)\n                     LEFT JOIN app.s q1_2(first, r_id, name, amount, at, tags, kind) USING (first))\n                     JOIN ONLY app."T two" q2_1 ON ((q2_1.day = q2_1.day))),\n                    (app.seen q4\n                     RIGHT JOIN public.r q5 ON ((q5."select" = 'long words'::text)))) q1_1 ON ((q1_1.g1 = '-2147483648'::integer)))\n             RIGHT JOIN ( VALUES (0.00,'-2147483648'::integer), ('-7.25'::numeric,'3000000000'::bigint)) q2(m0, m1) ON ((q2.m1 = q1_1.g1)))\n         HAVING (max(2.5) > (1)::numeric)) AS "Col 0"\n   FROM (( SELECT ( SELECT CURRENT_DATE AS "Col 0"\n                   FROM app.s\n                  ORDER BY s.name\n                 LIMIT 10) AS c0,\n            't'::text AS c1\n           FROM app.s q0_1) q0\n     RIGHT JOIN ONLY app.s q1 ON ((q1.r_id = q1.id))) ;; Col 0 text

create view z as select case q2.ia when q2.ia then 'x y'::varchar(9) end as x0, "T two".s_id as "Col 1" from app."T two" join only app.s q1 using (id) right join r q2 on q2.ia = array[]::int[]::integer[], only app.s as q4 join app.s as q5 on case q2.jb when q2.jb then false when '1.50'::jsonb then "T two".flag end where (q4.amount)::int4range not in (q2.r4, q2.r4);
--! 42P01 invalid reference to FROM-clause entry for table "q2"

create view z as select mode() within group (order by q0."select") as g0, min('2024-01-01 10:00+00') as g1, mode() within group (order by q0.t) as g2 from r q0 full join (values ('long words', '-9'::bigint), ('a', -2147483648)) q1(m0, m1) on greatest('t'::boolean, 'no') where (q0.by ~~ any (array[bytea '', q0.by])) group by q0.i4, q0.b;
--=> SELECT mode() WITHIN GROUP (ORDER BY q0."select") AS g0,\n    min('2024-01-01 10:00+00'::text) AS g1,\n    mode() WITHIN GROUP (ORDER BY q0.t) AS g2\n   FROM (public.r q0\n     FULL JOIN ( VALUES ('long words'::text,'-9'::bigint), ('a'::text,'-2147483648'::integer)) q1(m0, m1) ON (GREATEST(true, false)))\n  WHERE (q0.by ~~ ANY (ARRAY['\\x'::bytea, q0.by]))\n  GROUP BY q0.i4, q0.b ;; g0 text, g1 text, g2 text

create view z as select min('infinity') as g0, min(q1.label) as g1, min(seen.id) as g2 from app.seen inner join app."T two" q1 on q1.doc = q1.doc group by grouping sets ((seen.amount), ());
--=> SELECT min('infinity'::text) AS g0,\n    min((q1.label)::text) AS g1,\n    min(seen.id) AS g2\n   FROM (app.seen\n     JOIN app."T two" q1 ON ((q1.doc = q1.doc)))\n  GROUP BY GROUPING SETS ((seen.amount), ()) ;; g0 text, g1 text, g2 integer

create view z as select distinct q4.price as "Col 0", md5(q6.nm) as x1 from app.seen q0 right join app."T two" q1 using (id) cross join (values ('t', .5), (null, 0.00), ('t', 0.00)) q2(m0, m1), r q4 join unnest(array[1, 2]) with ordinality q5 on q5.ordinality = '-9'::bigint join r as q6 on q6.ttz = q4.ttz where ((int4range 'empty') << (q4.rd));
--! 42883 operator does not exist: int4range << daterange

create view z as select max(q1.d) as g0, max(q1.v) filter (where q1.b) as g1 from app.s as q0 left join r q1 on q1.ta = '{"x y",NULL}', app.seen as q4 where least((q1.tq @> (q1.tq)), (q1.b), q1.b) group by q1.b;
--=> SELECT max(q1.d) AS g0,\n    max((q1.v)::text) FILTER (WHERE q1.b) AS g1\n   FROM (app.s q0\n     LEFT JOIN public.r q1 ON ((q1.ta = '{"x y",NULL}'::text[]))),\n    app.seen q4\n  WHERE LEAST((q1.tq @> q1.tq), q1.b, q1.b)\n  GROUP BY q1.b ;; g0 date, g1 text

create view z (n0, n1) as select q4.flag as g0, max(q1.i4) as g1 from r as q0 left outer join r q1 on q1.rn = q0.rn, app."T two" q4 group by rollup (q4.flag, q1.b);
--=> SELECT q4.flag AS n0,\n    max(q1.i4) AS n1\n   FROM (public.r q0\n     LEFT JOIN public.r q1 ON ((q1.rn = q0.rn))),\n    app."T two" q4\n  GROUP BY ROLLUP(q4.flag, q1.b) ;; n0 boolean, n1 integer

create view z as select (least(1, (1 | (smallint '7')), -3) >> (upper(int4range(1, 9)) >> (4::app.positive))) c0, (select (+ cast(greatest(array['q'::varchar], array['q'::varchar]) as smallint)) as "Col 0" from app.seen cross join app.seen q1 left outer join app.s as q2 on true where (('infinity' - ('2 hours 3 min'::interval(2)))) not in (select current_timestamp as "Col 0" from app.seen q0 inner join app.seen as q1 on q1.name = q1.name, app.s as q4 where (not (('')::char(5)))) order by ('long words'::text)::text nulls last) as x1 from app."T two" q0 left outer join app.seen q1(first) on q1.amount = q1.amount for key share nowait;
--! 42846 cannot cast type character varying[] to smallint

create view z as select min('epoch') as g0 from (values ('it''s'), ('a\b')) q0(m0) cross join app.seen as q1(first);
--=> SELECT min('epoch'::text) AS g0\n   FROM (( VALUES ('it''s'::text), ('a\\b'::text)) q0(m0)\n     CROSS JOIN app.seen q1(first, name, amount)) ;; g0 text

create view z as select q0.* from r as q0;
--14,15=> SELECT q0.i2,\n    q0.i4,\n    q0.i8,\n    q0.num,\n    q0.price,\n    q0.f4,\n    q0.f8,\n    q0.b,\n    q0.t,\n    q0.v,\n    q0.v20,\n    q0.c,\n    q0.c5,\n    q0.nm,\n    q0.d,\n    q0.ts,\n    q0.tz,\n    q0.tm,\n    q0.ttz,\n    q0.iv,\n    q0.u,\n    q0.j,\n    q0.jb,\n    q0.by,\n    q0.ip,\n    q0.ci,\n    q0.bt,\n    q0.vb,\n    q0.ia,\n    q0.ta,\n    q0.va,\n    q0.na,\n    q0.r4,\n    q0.rn,\n    q0.rt,\n    q0.rd,\n    q0.md,\n    q0.po,\n    q0.wd,\n    q0.pr,\n    q0.oi,\n    q0.mo,\n    q0.tv,\n    q0.tq,\n    q0.pt,\n    q0.bx,\n    q0.xm,\n    q0.ch,\n    q0."Mixed Case",\n    q0."select"\n   FROM public.r q0 ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text
--16,17,18=> SELECT i2,\n    i4,\n    i8,\n    num,\n    price,\n    f4,\n    f8,\n    b,\n    t,\n    v,\n    v20,\n    c,\n    c5,\n    nm,\n    d,\n    ts,\n    tz,\n    tm,\n    ttz,\n    iv,\n    u,\n    j,\n    jb,\n    by,\n    ip,\n    ci,\n    bt,\n    vb,\n    ia,\n    ta,\n    va,\n    na,\n    r4,\n    rn,\n    rt,\n    rd,\n    md,\n    po,\n    wd,\n    pr,\n    oi,\n    mo,\n    tv,\n    tq,\n    pt,\n    bx,\n    xm,\n    ch,\n    "Mixed Case",\n    "select"\n   FROM public.r q0 ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text

create view z as select count(distinct 0) as g0, count(distinct 1) filter (where false) as g1, min(q4.at) filter (where false) as g2 from unnest(array['a', 'b']) q0, only app.s as q4 left outer join only app.s as q5(first) on q5.name = q5.name full join unnest(array['a', 'b']) q6 on q6.q6 = q6.q6 group by grouping sets ((q5.at), ()) having sum(1) > 1;
--=> SELECT count(DISTINCT 0) AS g0,\n    count(DISTINCT 1) FILTER (WHERE false) AS g1,\n    min(q4.at) FILTER (WHERE false) AS g2\n   FROM unnest(ARRAY['a'::text, 'b'::text]) q0(q0),\n    ((ONLY app.s q4\n     LEFT JOIN ONLY app.s q5(first, r_id, name, amount, at, tags, kind) ON ((q5.name = q5.name)))\n     FULL JOIN unnest(ARRAY['a'::text, 'b'::text]) q6(q6) ON ((q6.q6 = q6.q6)))\n  GROUP BY GROUPING SETS ((q5.at), ())\n HAVING (sum(1) > 1) ;; g0 bigint, g1 bigint, g2 timestamp with time zone

create view z as select distinct q1.name as x0, q1.amount as "Col 1", row_number() over () c2 from only app.seen q0 cross join app.s as q1, only r q4(first) cross join app.s as q5 where (0 << (q4.po)) not in (select nullif((@ q0.i2) | (scale(q2.amount)), (q0.po | (case 0 when q2.id then q6.id else q2.id end))) as x0 from r as q0 inner join (values ('v'), ('x y'::varchar(9))) q1(renamed) on q1.renamed = varchar 'v' left outer join app.s q2 on true, (select ('infinity'::timestamptz) c0, '2024-02-29'::date c1 from (values (null, 'infinity'), ('t'::boolean, now()::timestamptz)) q0(m0, m1) left join regexp_split_to_table('a b', ' ') q1 on q1.q1 = q1.q1 where lower_inc(daterange '[2024-01-01,2024-02-01]') for share) q4(renamed) cross join only app."T two" as q5 full join app."T two" as q6 on q6.label = q5.label where cast(q0.va as boolean)) order by 1;
--! 42846 cannot cast type character varying[] to boolean

create view z as select max('epoch'::date) filter (where null) as g0, max(now()) as g1 from app.seen as q0(first) group by cube (q0.name, q0.name, q0.amount);
--14,15=> SELECT max('1970-01-01'::date) FILTER (WHERE NULL::boolean) AS g0,\n    max(now()) AS g1\n   FROM app.seen q0(first, name, amount)\n  GROUP BY CUBE(q0.name, q0.name, q0.amount) ;; g0 date, g1 timestamp with time zone
--16,17,18=> SELECT max('1970-01-01'::date) FILTER (WHERE NULL::boolean) AS g0,\n    max(now()) AS g1\n   FROM app.seen q0(first, name, amount)\n  GROUP BY CUBE(name, name, amount) ;; g0 date, g1 timestamp with time zone

create view z (n0) as select count(distinct q0.id) as g0 from app.s q0 group by q0.name, 0.00;
--! 42601 non-integer constant in GROUP BY

create view z as select q0."select" as x0, q0.b as "Col 1" from r as q0, lateral (select max(0::integer) as g0, min(q0.d) filter (where false) as g1 from r q0 left outer join only app.s q1 on upper(q0.r4) group by q0."Mixed Case", q1.name, q0."Mixed Case") q4;
--! 42804 argument of JOIN/ON must be type boolean, not type integer

create view z as select extract("Month" from (('[2024-01-01,2024-02-01]'::daterange))::timestamptz) as x0 from generate_series(1, 3) q0 left outer join app.s q1 on q1.kind between q1.kind and 'sad'::app.mood full join (select '2024-02-29' as x0, max(s.r_id) over (order by ('varchar')::text desc nulls first groups between 1 preceding and 1 following exclude ties) c1, 99999999999999999999 as x2 from app.s where 'no'::boolean order by ('t')::text) q2 on ('x y'::varchar) <> any ('{a,b}') where (3000000000)::boolean in (select null as "Col 0" from (values (current_date, 3000000000), ('epoch', '-9'::bigint)) q0(m0, m1) cross join only app.seen q1 full join app.seen q2 on q2.amount = -7.25, app."T two" q4 order by q1.at asc nulls first);
--! 42846 cannot cast type daterange to timestamp with time zone

create view z as select 'infinity' as "Col 0" from app.s as q0 where inet_same_family(case when 't' then '10.0.0.1' else '10.0.0.1' end, ('n')::inet);
--! 22P02 invalid input syntax for type inet: "n"

create view z as select s.amount as g0 from app.s, only r as q4 inner join (select -2147483648 c0, 5 as x1 from (values (current_timestamp, 1.5), ('infinity', .5), ('2024-01-01 10:00+00', 99999999999999999999::numeric(8,2))) q0(m0, m1) left join app.s as q1 on q1.r_id = q1.id order by c0 fetch first 3 rows only) q5 on q5.x1 = q4.i8 right join (with w0 as materialized (select max(q4.d) as g0, max(99999999999999999999::numeric) as g1 from only r as q0 left join r q1 on q1.u = gen_random_uuid(), r q4 where nullif(q1.v < all (array['q'::varchar]), upper(daterange('2024-01-01', '2025-01-01', '[]')))) select distinct 'null' #>> ('{a,b}') as "Col 0" from (select avg(0.00) as g0, every(q0.b) as g1, max('epoch') filter (where q0.b) as g2 from only r q0 where (('10.0.0.1' & (q0.ip)) && (lower(q0.rn))) having sum(1) > 1) q0 left outer join app.s q1 on q1.at = q1.at where ('[]'::jsonb not in ('"s"')) not in (select bool_or(true) as g0 from unnest(array['a', 'b']) q0 having count(*) > 1 order by count(*) desc, 1) order by "Col 0") q6 on q6."Col 0" = q4.t where pg_catalog.overlaps('04:05 PM', case array_length(q4.ia, 0::integer) when 2147483647 then (q4.tm - (interval '3' day)) else (('90 min') + (q4.tm)) end, time '10:20', (inet '192.168.1.0/24')::time) group by grouping sets ((s.amount), ());
--! 42883 operator does not exist: boolean = date

create view z as select max(q0.at) as g0, min('epoch') as g1, mode() within group (order by 'a\b'::text) as g2 from app.s q0;
--14,15=> SELECT max(q0.at) AS g0,\n    min('epoch'::text) AS g1,\n    mode() WITHIN GROUP (ORDER BY 'a\\b'::text) AS g2\n   FROM app.s q0 ;; g0 timestamp with time zone, g1 text, g2 text
--16,17,18=> SELECT max(at) AS g0,\n    min('epoch'::text) AS g1,\n    mode() WITHIN GROUP (ORDER BY 'a\\b'::text) AS g2\n   FROM app.s q0 ;; g0 timestamp with time zone, g1 text, g2 text

create view z (n0) as select bool_and(q1.b) as g0 from (select case when true then 5 else nextval('app.numbers') end as "Col 0", 'infinity' c1, q0.day as "Col 2" from app."T two" q0 join app."T two" q1 on q1.day = '1999-1-8'::date) q0 inner join r q1(first) on 'no', app."T two" q4 right join app."T two" q5 on q5.label = q1.v left join app.s q6(first) on q1.b group by rollup (q1."select", q0.c1);
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z as select '1999-1-8' as x0, q0.at as "Col 1" from app.s q0 right join app."T two" q1 on q1.id = q1.id cross join only r as q2 order by 1 for key share nowait;
--=> SELECT '1999-1-8'::text AS x0,\n    q0.at AS "Col 1"\n   FROM ((app.s q0\n     RIGHT JOIN app."T two" q1 ON ((q1.id = q1.id)))\n     CROSS JOIN ONLY public.r q2)\n  ORDER BY '1999-1-8'::text\n FOR KEY SHARE OF q0 NOWAIT\n FOR KEY SHARE OF q1 NOWAIT\n FOR KEY SHARE OF q2 NOWAIT ;; x0 text, Col 1 timestamp with time zone

create view z as with w0 as not materialized (select get_bit(('abc'), (~ '7')) as x0, char_length(char 'c') as x1 from unnest(array[1, 2]) with ordinality q0 cross join app.seen as q1, only app."T two" q4 order by x1) select '10:20+02' + (q0.x2) as x0 from (select cast(q0.doc ->> (q1.i2) as boolean) as x0, q1.v as "Col 1", '2024-02-29' as x2 from app."T two" q0 full join r q1 on q1.price = q1.num left outer join app.seen q2 on q2.name = 'a') q0 cross join (select (q1.tags)::boolean as x0, cast('x'::"char" as numeric) as x1 from app.seen q0 right join app.s q1(first) on q1.amount = 1.5::numeric, app."T two" q4 full join app.s as q5 on q5.r_id = q0.id where '' || (bytea '') operator(pg_catalog.~~) ((numrange(0, 1.5)::numrange)::bytea) order by 1) q1 where pg_catalog.overlaps(((interval 'P1Y2M') + (('23:59:59.5' + ('1 day')))), '1 day', '10:20', lower((to_tsvector('simple', 'x'))::int4range)) order by x0 fetch first 3 rows only;
--! 42725 operator is not unique: ~ unknown

create view z as select '2024-02-29' as "Col 0", make_date(-3::smallint, app.twice(q0.r_id), case '12.340' when q0.amount then 0 else q0.id end) as x1, (- ('12.340')) as "Col 2" from app.s as q0 where upper(coalesce(numrange(0, 1.5), '[1.0,2.5]'));
--! 42883 operator does not exist: text = numeric

create view z (n0, n1) as select q5."Mixed Case" c0, q4.b as "Col 1" from app."T two" q0, r q4 inner join r as q5(first) on (q4.b) is false where (q4.bx |&> (((box '(1,2),(0,0)') - (q5.pt)))) order by "Col 1";
--=> SELECT q5."Mixed Case" AS n0,\n    q4.b AS n1\n   FROM app."T two" q0,\n    (public.r q4\n     JOIN public.r q5(first, i4, i8, num, price, f4, f8, b, t, v, v20, c, c5, nm, d, ts, tz, tm, ttz, iv, u, j, jb, by, ip, ci, bt, vb, ia, ta, va, na, r4, rn, rt, rd, md, po, wd, pr, oi, mo, tv, tq, pt, bx, xm, ch, "Mixed Case", "select") ON ((q4.b IS FALSE)))\n  WHERE (q4.bx |&> ('(1,2),(0,0)'::box - q5.pt))\n  ORDER BY q4.b ;; n0 integer, n1 boolean

create view z (n0, n1, n2) as select varchar 'v' as "Col 0", 'infinity' as x1, q5."select" as x2 from app.s as q0 left join app.seen as q1(first) on q1.name = q1.name left outer join app.s as q2 on '1.50', app.s as q4 full join r q5 on q5.t = q5.t where (cast((q5.tm) as text) !~ any (array[q5.wd, q2.name])) order by (2147483647::integer)::text nulls last;
--! 22P02 invalid input syntax for type boolean: "1.50"

create view z as select distinct ((q0.ci)::tstzrange)::date as x0, q0.v c1, ('1.50'::jsonb || (q0.jb))::integer c2 from r q0 right join app.seen q1 on q1.amount = q0.num where (q0.ts <= ((q0.d))) order by 1;
--! 42846 cannot cast type cidr to tstzrange

create view z (n0, n1) as values ('varchar', 'varchar'), (varchar 'x y', 'v');
--14,15=> SELECT "*VALUES*".column1 AS n0,\n    "*VALUES*".column2 AS n1\n   FROM (VALUES ('varchar'::character varying,'varchar'::text), ('x y'::character varying,'v'::text)) "*VALUES*" ;; n0 character varying, n1 text
--16,17,18=> SELECT column1 AS n0,\n    column2 AS n1\n   FROM (VALUES ('varchar'::character varying,'varchar'::text), ('x y'::character varying,'v'::text)) "*VALUES*" ;; n0 character varying, n1 text

create view z as select q4.id c0, timestamptz '2024-01-01 10:00+00' as x1, .5::numeric as "Col 2" from (select distinct cast(('{a,b}') as date) as "Col 0", q4.d c1 from only app.s as q0, r as q4 left join app.seen as q5(first) on q5.name = q5.name left outer join app.seen as q6 on q6.id = app.twice(4)::integer order by 1) q0 left outer join (select '12.340' c0 from app."T two" as q0(first), app.seen as q4 where (not ((((to_tsvector('simple', 'x'))::inet) >>= (case when q0.flag then '::1' else '192.168.1.0/24'::inet end))))) q1 on q1.c0 = q1.c0, app.seen q4;
--! 22007 invalid input syntax for type date: "{a,b}"

create view z as values (null, 'x y', '-9');
--=> VALUES (NULL::text,'x y'::text,'-9'::text) ;; column1 text, column2 text, column3 text

create view z as values ('epoch'::date, boolean 'no', now()::timestamptz), ('2024-02-29', null, 'infinity');
--=> VALUES ('1970-01-01'::date,false,now()), ('2024-02-29'::date,NULL::boolean,'infinity'::timestamp with time zone) ;; column1 date, column2 boolean, column3 timestamp with time zone

create view z as select min('x y') as g0, min(-17) as g1, bool_and('t') as g2 from (values ('2024-01-01 10:00+00', numeric 'NaN'), ('infinity', .5), ('infinity', 1.5)) q0(m0, m1) where (split_part('word'::word, '  ', 4::app.positive)) not similar to '(x|y)*' group by q0.m0;
--14,15=> SELECT min('x y'::text) AS g0,\n    min('-17'::integer) AS g1,\n    bool_and(true) AS g2\n   FROM ( VALUES ('2024-01-01 10:00+00'::text,'NaN'::numeric), ('infinity'::text,0.5), ('infinity'::text,1.5)) q0(m0, m1)\n  WHERE (split_part((('word'::character varying)::public.word)::text, '  '::text, ((4)::app.positive)::integer) !~ similar_to_escape('(x|y)*'::text))\n  GROUP BY q0.m0 ;; g0 text, g1 integer, g2 boolean
--16,17,18=> SELECT min('x y'::text) AS g0,\n    min('-17'::integer) AS g1,\n    bool_and(true) AS g2\n   FROM ( VALUES ('2024-01-01 10:00+00'::text,'NaN'::numeric), ('infinity'::text,0.5), ('infinity'::text,1.5)) q0(m0, m1)\n  WHERE (split_part((('word'::character varying)::public.word)::text, '  '::text, ((4)::app.positive)::integer) !~ similar_to_escape('(x|y)*'::text))\n  GROUP BY m0 ;; g0 text, g1 integer, g2 boolean

create view z (n0) as select (tstzrange(now(), null) &< ('[1,5)')) c0 from r as q0 right join app."T two" q1 on (q0.c !~ (q0.nm)) left outer join only r as q2 on q2.vb = q2.vb;
--! 22007 invalid input syntax for type timestamp with time zone: "1"

create view z as select q0.flag as "Col 0", q0.day as "Col 1" from app."T two" q0 cross join (select (('8'))::bigint as x0, lower('[2024-01-01,2024-02-01]'::daterange) as x1, cast(case array['a', 'b c'] when '{a,b}' then '[2024-01-01 00:00+00,)' when array['p']::text[] then lower(daterange('2024-01-01', '2025-01-01', '[]')) else tstzrange(now(), null) end as integer) as x2 from app.seen, (values (99999999999999999999::numeric), ('NaN')) q4(m0) for share) q1, (select extract(epoch from (('192.168.1.0/24'::inet)::timestamptz at time zone interval '1 hour')) as x0 from only app.seen q0 left join only app.s as q1 on q1.amount = q0.amount left join (values (2147483647), (1)) q2(m0) on ('[1,5)' &< ('[1.0,2.5]'))) q4;
--! 42804 CASE types tstzrange and date cannot be matched

create view z as select min(q6.id) as g0, min(q1.d) filter (where q1.b) as g1 from app.s q0 left join r as q1 on true, (values ('varchar', 'epoch', .5), ('x y', '1999-1-8', 0.00), ('varchar', current_date, 0.00)) q4(m0, m1, m2) left outer join (values (0.00, null, 'infinity')) q5(m0, m1, m2) on q5.m0 = q5.m0 right join only app.s q6 on q6.kind = q6.kind where (((q0.tags)[q0.id] collate "POSIX")) like t group by q1.i8 having sum(1) > 1;
--=> SELECT min(q6.id) AS g0,\n    min(q1.d) FILTER (WHERE q1.b) AS g1\n   FROM (app.s q0\n     LEFT JOIN public.r q1 ON (true)),\n    ((( VALUES ('varchar'::text,'1970-01-01'::date,0.5), ('x y'::text,'1999-01-08'::date,0.00), ('varchar'::text,CURRENT_DATE,0.00)) q4(m0, m1, m2)\n     LEFT JOIN ( VALUES (0.00,NULL::text,'infinity'::text)) q5(m0, m1, m2) ON ((q5.m0 = q5.m0)))\n     RIGHT JOIN ONLY app.s q6 ON ((q6.kind = q6.kind)))\n  WHERE ((q0.tags[q0.id] COLLATE "POSIX") ~~ q1.t)\n  GROUP BY q1.i8\n HAVING (sum(1) > 1) ;; g0 integer, g1 date

create view z as select '-9' c0, q1.i8 as x1, q1.v20 as x2 from (values (99999999999999999999), (0.00), (0.00)) q0(m0) cross join r as q1 left outer join only app.s as q2 on q2.r_id = q2.r_id;
--=> SELECT '-9'::text AS c0,\n    q1.i8 AS x1,\n    q1.v20 AS x2\n   FROM ((( VALUES ('99999999999999999999'::numeric), (0.00), (0.00)) q0(m0)\n     CROSS JOIN public.r q1)\n     LEFT JOIN ONLY app.s q2 ON ((q2.r_id = q2.r_id))) ;; c0 text, x1 bigint, x2 character varying(20)

create view z (n0) as select 'infinity' c0 from (select q0.id as x0, (select q0.name as "Col 0" from only app."T two" q0 left outer join only app.seen as q1 on q1.name = q1.name full join only app.seen as q2 on q2.amount = q1.amount where (initcap(q0.name) ^@ (case when q0.flag then 'public' else 'public' end)) limit 10) as x1, nullif(cast(('sad'::app.mood::app.mood)::varbit as numeric), lower('[2024-01-01 00:00+00,)'::tstzrange)) as x2 from app.seen q0 where upper_inf(('[2024-01-01 00:00+00,)'))) q0 cross join only app."T two" as q1 where ((-3 - (1))) in (select count(distinct 0) filter (where null) as g0 from only app.seen as q0 cross join app.s as q1(first) cross join (select first_value(q1.tz) over () c0 from app.seen q0 left join r q1 on null or 't' or not (q1.j), only app."T two" q4 where label(q1."select") ilike t) q2(renamed), app.s q4);
--! 42703 column q0.name does not exist

create view z as select q1.s_id as "Col 0" from app.s left join app."T two" as q1(first) on case when q1.flag then true else q1.flag end join app.s as q2 on true, r as q4 full join app."T two" as q5 on q5.flag = q1.flag where '{a,b}'::varchar[] > q4.va;
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z as select distinct q5."Mixed Case" as x0, encode('\xDEADbeef', (r.f8)::text) as "Col 1" from r cross join app.seen q1 cross join only app.s q2, only r q4 cross join r as q5 where pg_catalog.overlaps(r.tm - (q5.iv), ('90 min') + ('1 mon -1 days'), q5.tm, ('04:05 PM'::time)) offset 2;
--! 42725 operator is not unique: unknown + unknown

create view z as select min(q5.m0) as g0, mode() within group (order by s.name) as g1, max(0) filter (where 't') as g2 from app.s cross join generate_series(now(), now(), interval '1 day') q1 full join app.s as q2(first) on q2.first = q2.r_id, (values ('2024-02-29')) q4 inner join (values ('varchar', 0), ('varchar'::varchar, -17)) q5(m0, m1) on q5.m1 = q5.m1 where coalesce(upper(upper('[2024-01-01 00:00+00,)')), null) order by count(*) desc, 1;
--! 42804 argument of WHERE must be type boolean, not type text

create view z as select distinct q1.s_id as x0, 'epoch' c1 from app.s as q0 join only app."T two" as q1 on q1.label = q1.label left outer join only app.s q2 on q2.at = q0.at where (total(q0.amount, 2)) not in (select max('NaN') as g0 from only r as q0, r as q4(first) full join only app.seen as q5 on q5.id = q0."Mixed Case" group by q4.v);
--! 42703 column q0.Mixed Case does not exist

create view z as select max(q1.tz) as g0 from (values (null), (2147483647)) q0(m0) right join only r q1 on q1.na = q1.na full join only app.s as q2 on q2.r_id = q2.id where (case q1.b when q1.b then 'epoch' end) > ((q1.iv + ('01:02:03-05'::timetz))) group by q1.d having max(2.5) > 1 order by count(*) desc, 1;
--! 42883 operator does not exist: text > time with time zone

create view z as select min(0) as g0 from unnest(array[1, 2]) with ordinality q0 cross join (values ('varchar', '2024-01-01 10:00+00', E'tab\tx'), ('x y', 'infinity'::timestamptz, text '100'), ('v', now(), '100')) q1(m0, m1, m2) right join r q2 on lower(numrange(0, 1.5)), only app.seen q4 full join app.s as q5(first) on q5.amount = q2.num group by cube (q2.b, q2.b);
--! 42804 argument of JOIN/ON must be type boolean, not type numeric

create view z as select q0.d as g0 from only r q0, app.s as q4 left outer join (select first_value(q5.b) over () as "Col 0" from (values (1e10), (1e10)) q0(renamed), app.s as q4 right join r as q5 on q5.tz = q5.tz where exists (select (q5.j #>> (q4.tags)) as "Col 0", log(upper('[2024-01-01 00:00+00,)'), cast('{1.50,2}'::numeric[] as bigint)) as x1 from app."T two", only app.s q4 where (("T two".day) - (q5.iv)) > (case when null then q5.d else '2024-02-29' end)) order by "Col 0") q5 on q5."Col 0" = q5."Col 0" left join app.seen q6(first) on q6.first = q0."Mixed Case" where exists (select min(q4.at) as g0, bool_or(true) as g1, count(*) as g2 from (values (null, E'tab\tx'), (null, null), ('100', 'it''s')) q0(m0, m1) left join (values (false, 'v', 5)) q1(m0, m1, m2) on q1.m0 = q1.m0, app.s as q4 cross join app.seen as q5 right join only app.seen q6 on true where ((case when localtimestamp not between ('2024-01-01 10:00') and ('2024-01-01 10:00') then strpos('v', 'word'::word) else (array[1, 2.5]) end) < ((upper(int4range(1, 9)::int4range) % (mod(1, 1))))) having max(2.5) > 1) group by rollup (q0.d, app.twice(4), -7.25);
--! 42846 cannot cast type numeric[] to bigint

create view z as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5), w1 as not materialized (select count(distinct q0.id) as g0, string_agg(q0.name, ', ' order by q1.i8 nulls last) as g1 from app.s as q0 full join only r as q1(first) on q1.b = 't'::boolean where (not (inet_same_family((~ q1.ip), (q1.ip)))) group by q0.amount, q1.b) select 'varchar' c0, r.i8 as "Col 1" from r where pg_catalog.overlaps(((r.bx)::timetz), r.ttz, timezone(cast(r.wd as name), current_date), r.ttz);
--! 42846 cannot cast type box to time with time zone

create view z as select distinct (bit_count('abc'))::numeric as "Col 0", 'no' as x1, 0.00 as x2 from app.s as q0(first) join app.seen q1 on q1.id = q0.r_id cross join app."T two" q2 where true intersect select distinct (~ q0.i2) - ((+ q0.po)) as x0, false c1, q0.price as "Col 2" from r as q0;
--! 42725 function bit_count(unknown) is not unique

create view z as select 't' c0, 'varchar' as x1 from app.seen q0 where (row(1, 'a')::app.pair) in ('(1,a)', row(1, 'a')::app.pair) or cast(12::money as boolean) or not ((3)::boolean) order by x1;
--! 42846 cannot cast type money to boolean

create view z as select distinct max(now()) over () as x0, lcm(least(case when false then q0.x2 when true then q0.x2 else q1.amount end, (+ q1.id), q1.amount), (array[1, 2])[q1.id]) as x1 from (select mod(mod((3::app.positive)::smallint, -3), '-9') as "Col 0", -2147483648 as x1, int8((~ -3)) / ((@ strpos('w', q1.g1))) as x2 from only app.s q0 full join lateral (select min(q6.v20) filter (where false) as g0, min(null) as g1, sum(-2147483648) as g2 from (values (null)) q0(m0), only app.s as q4 full join app.seen q5 on q5.amount = q5.amount cross join r as q6 where q6.b group by cube (q6.b, q6.b) having count(*) > 1) q1 on q1.g2 = q1.g2, only app.s as q4 order by 1) q0 inner join app.s q1 on q1.amount = 'NaN' where true order by x0;
--=> SELECT DISTINCT max(now()) OVER () AS x0,\n    lcm(LEAST(\n        CASE\n            WHEN false THEN (q0.x2)::numeric\n            WHEN true THEN (q0.x2)::numeric\n            ELSE q1.amount\n        END, ((+ q1.id))::numeric, q1.amount), ((ARRAY[1, 2])[q1.id])::numeric) AS x1\n   FROM (( SELECT mod(mod((((3)::app.positive)::smallint)::integer, '-3'::integer), '-9'::integer) AS "Col 0",\n            '-2147483648'::integer AS x1,\n            (int8((~ '-3'::integer)) / (@ strpos('w'::text, q1_1.g1))) AS x2\n           FROM (ONLY app.s q0_1\n             FULL JOIN LATERAL ( SELECT min((q6.v20)::text) FILTER (WHERE false) AS g0,\n                    min(NULL::text) AS g1,\n                    sum('-2147483648'::integer) AS g2\n                   FROM ( VALUES (NULL::text)) q0_2(m0),\n                    ((ONLY app.s q4_1\n                     FULL JOIN app.seen q5 ON ((q5.amount = q5.amount)))\n                     CROSS JOIN public.r q6)\n                  WHERE q6.b\n                  GROUP BY CUBE(q6.b, q6.b)\n                 HAVING (count(*) > 1)) q1_1 ON ((q1_1.g2 = q1_1.g2))),\n            ONLY app.s q4\n          ORDER BY (mod(mod((((3)::app.positive)::smallint)::integer, '-3'::integer), '-9'::integer))) q0\n     JOIN app.s q1 ON ((q1.amount = 'NaN'::numeric)))\n  WHERE true\n  ORDER BY (max(now()) OVER ()) ;; x0 timestamp with time zone, x1 numeric

create view z (n0, n1) as values (99999999999999999999, now());
--14,15=> SELECT "*VALUES*".column1 AS n0,\n    "*VALUES*".column2 AS n1\n   FROM (VALUES ('99999999999999999999'::numeric,now())) "*VALUES*" ;; n0 numeric, n1 timestamp with time zone
--16,17,18=> SELECT column1 AS n0,\n    column2 AS n1\n   FROM (VALUES ('99999999999999999999'::numeric,now())) "*VALUES*" ;; n0 numeric, n1 timestamp with time zone

create view z as select lag('100') over win as x0 from app.s q0 full join app."T two" as q1 using (id) where ('[1.0,2.5]' >> (coalesce(int4range(1, 9), ('empty'::int4range)))) window win as (partition by q1.id order by ('2024-01-01 10:00+00')::text);
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select distinct '1999-1-8'::date c0, (case 3 when 3 then q0.tags when '8' then array['p']::text[] end)['8'::app.positive | (q0.id)] c1, 'v' as "Col 2" from only app.s q0;
--14,15=> SELECT DISTINCT '1999-01-08'::date AS c0,\n    (\n        CASE 3\n            WHEN 3 THEN q0.tags\n            WHEN 8 THEN ARRAY['p'::text]\n            ELSE NULL::text[]\n        END)[(((8)::app.positive)::integer | q0.id)] AS c1,\n    'v'::text AS "Col 2"\n   FROM ONLY app.s q0 ;; c0 date, c1 text, Col 2 text
--16,17,18=> SELECT DISTINCT '1999-01-08'::date AS c0,\n    (\n        CASE 3\n            WHEN 3 THEN tags\n            WHEN 8 THEN ARRAY['p'::text]\n            ELSE NULL::text[]\n        END)[(((8)::app.positive)::integer | id)] AS c1,\n    'v'::text AS "Col 2"\n   FROM ONLY app.s q0 ;; c0 date, c1 text, Col 2 text

create view z as select 'varchar' as x0 from app.seen q0(first) left join r as q1 on q1.iv = '1 day' order by q1.price asc nulls last;
--=> SELECT 'varchar'::text AS x0\n   FROM (app.seen q0(first, name, amount)\n     LEFT JOIN public.r q1 ON ((q1.iv = '1 day'::interval)))\n  ORDER BY q1.price ;; x0 text

create view z as select (select avg(q0.amount) filter (where null::boolean) as g0 from app.s q0(first), app.seen q4 having count(*) > 1) as x0, q2.renamed as x1 from unnest(array['a', 'b']) q0 right join (values (null, 'v'), (text '', 'x y'), ('a\b'::text, 'v')) q1(m0, m1) on 'word'::word between symmetric 'w' and 'w' right join (select bool_and("T two".flag) as g0 from app."T two" right join (values (0)) q1(m0) on ('10.0.0.1') is not null right join only app.s q2 on q2.kind = 'sad' group by cube ("T two".day, "T two".day, "T two".label) having count(*) > 1) q2(renamed) on q2.renamed = q2.renamed;
--=> SELECT ( SELECT avg(q0_1.amount) FILTER (WHERE NULL::boolean) AS g0\n           FROM app.s q0_1(first, r_id, name, amount, at, tags, kind),\n            app.seen q4\n         HAVING (count(*) > 1)) AS x0,\n    q2.renamed AS x1\n   FROM ((unnest(ARRAY['a'::text, 'b'::text]) q0(q0)\n     RIGHT JOIN ( VALUES (NULL::text,'v'::text), (''::text,'x y'::text), ('a\\b'::text,'v'::text)) q1(m0, m1) ON (((((('word'::character varying)::public.word)::text >= 'w'::text) AND ((('word'::character varying)::public.word)::text <= 'w'::text)) OR (((('word'::character varying)::public.word)::text >= 'w'::text) AND ((('word'::character varying)::public.word)::text <= 'w'::text)))))\n     RIGHT JOIN ( SELECT bool_and("T two".flag) AS g0\n           FROM ((app."T two"\n             RIGHT JOIN ( VALUES (0)) q1_1(m0) ON (('10.0.0.1' IS NOT NULL)))\n             RIGHT JOIN ONLY app.s q2_1 ON ((q2_1.kind = 'sad'::app.mood)))\n          GROUP BY CUBE("T two".day, "T two".day, "T two".label)\n         HAVING (count(*) > 1)) q2(renamed) ON ((q2.renamed = q2.renamed))) ;; x0 numeric, x1 boolean

create view z as select 'infinity' as x0, nullif(q0.day, least((-3 + (current_date)), 'infinity', '1999-1-8')) as x1 from app."T two" as q0 left join app."T two" q1 using (id) where 't'::boolean order by 1;
--=> SELECT 'infinity'::text AS x0,\n    NULLIF(q0.day, LEAST(('-3'::integer + CURRENT_DATE), 'infinity'::date, '1999-01-08'::date)) AS x1\n   FROM (app."T two" q0\n     LEFT JOIN app."T two" q1 USING (id))\n  WHERE true\n  ORDER BY 'infinity'::text ;; x0 text, x1 date

create view z as select q2.name as x0, (('{a,b}'::varchar[])[q0.r_id] || ((cast(to_tsquery('simple', 'x') as character(3)) collate "POSIX"))) c1 from app.s as q0(first) full join only app.s q1 on q1.at = q1.at right join only app.s as q2 on q2.at = q1.at where null limit 10;
--=> SELECT q2.name AS x0,\n    ((('{a,b}'::character varying[])[q0.r_id])::text || (((to_tsquery('simple'::regconfig, 'x'::text))::character(3))::text COLLATE "POSIX")) AS c1\n   FROM ((app.s q0(first, r_id, name, amount, at, tags, kind)\n     FULL JOIN ONLY app.s q1 ON ((q1.at = q1.at)))\n     RIGHT JOIN ONLY app.s q2 ON ((q2.at = q1.at)))\n  WHERE NULL::boolean\n LIMIT 10 ;; x0 text, c1 text

create view z as select ((date_trunc(s.name, '1 day') + ('-infinity'))) as x0 from app.s inner join app.seen q1 using (id) cross join app.s q2(first) where (case when null then 'infinity' else s.at end) not in (select max(now()) as g0 from app.seen q0);
--! 42725 function date_trunc(text, unknown) is not unique

create view z as select lag(current_date) over (order by s.at nulls first rows between unbounded preceding and current row) as "Col 0", s.at as x1 from app.s where ((to_tsvector('simple', 'x') || (tsvector 'a b')) @@ ((s.amount)::tsquery));
--! 42846 cannot cast type numeric to tsquery

create view z (n0) as select max('v') as g0 from only r q0 join only app."T two" q1 on q1.label = 'varchar' right join app."T two" q2 on q2.label = q2.label, r as q4(first) join app.s as q5 on q5.id = 0 left join app."T two" q6 on q6.doc = '[]';
--=> SELECT max('v'::text) AS n0\n   FROM ((ONLY public.r q0\n     JOIN ONLY app."T two" q1 ON (((q1.label)::text = 'varchar'::text)))\n     RIGHT JOIN app."T two" q2 ON (((q2.label)::text = (q2.label)::text))),\n    ((public.r q4(first, i4, i8, num, price, f4, f8, b, t, v, v20, c, c5, nm, d, ts, tz, tm, ttz, iv, u, j, jb, by, ip, ci, bt, vb, ia, ta, va, na, r4, rn, rt, rd, md, po, wd, pr, oi, mo, tv, tq, pt, bx, xm, ch, "Mixed Case", "select")\n     JOIN app.s q5 ON ((q5.id = 0)))\n     LEFT JOIN app."T two" q6 ON ((q6.doc = '[]'::jsonb))) ;; n0 text

create view z (n0, n1, n2) as select * from (values (1e10, '2024-01-01 10:00+00', '2024-01-01 10:00+00')) q0(m0, m1, m2);
--14,15=> SELECT q0.m0 AS n0,\n    q0.m1 AS n1,\n    q0.m2 AS n2\n   FROM ( VALUES ('10000000000'::numeric,'2024-01-01 10:00+00'::text,'2024-01-01 10:00+00'::text)) q0(m0, m1, m2) ;; n0 numeric, n1 text, n2 text
--16,17,18=> SELECT m0 AS n0,\n    m1 AS n1,\n    m2 AS n2\n   FROM ( VALUES ('10000000000'::numeric,'2024-01-01 10:00+00'::text,'2024-01-01 10:00+00'::text)) q0(m0, m1, m2) ;; n0 numeric, n1 text, n2 text

create view z as with w0 as materialized (select varchar 'x y' as "Col 0", 0 c1 from app.s as q0 left outer join app.s q1 using (id) inner join app.s as q2 on q2.kind = q0.kind order by 1 limit all), w1 (k0, k1, k2) as (select nullif((0 & (-3)), '-9'::bigint) as x0, q5.name as x1, case q0.day - (interval 'P1Y2M') when q4.m1 then total(q5.amount, 2) when q5.at then q5.amount end c2 from app."T two" as q0, (values ('', current_timestamp, 'varchar'), ('a\b', now()::timestamptz, 'v')) q4(m0, m1, m2) left join app.s as q5 on q5.name = 'a'::text) select max('epoch') as g0, count(distinct q4.id) filter (where q6.flag) as g1, max(q0.id) as g2 from app.seen q0, app."T two" as q4 right join lateral (select upper(daterange(q0.day, q0.day)) as "Col 0" from app."T two" as q0, r as q4 where (q4.d >= ((q0.day)))) q5(renamed) on q5.renamed = q5.renamed full join only app."T two" as q6 on q6.id = q0.id where case when ((timestamptz 'infinity')::numeric) = all (array[1, 2.5]) then pg_catalog.like('{}' in (array[1, 2, 3], '{1,2}', '{1,2}', '{1,2}'), ('public' collate "default")) else (not (q6.flag)) end group by grouping sets ((q6.label), ()) having count(*) > 1;
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select distinct q0.name c0 from app.s q0, (select q0.r_id c0 from app.s as q0 left outer join app.s as q1 on ('n'::name ~ any (array['v', q0.name])) where 'c' is not distinct from 'abcde'::char(5)) q4 where (('infinity' - (3))) not in (select q5.d as "Col 0" from app.s inner join regexp_split_to_table('a b', ' ') q1 on q1.q1 = '100' inner join only app.seen as q2 on q2.amount = .5::numeric, (values ('infinity', 'infinity', true), (timestamptz '2024-01-01 10:00+00', 'infinity', 'no'), ('2024-01-01 10:00+00'::timestamptz, now(), 'no')) q4(m0, m1, m2) full join r q5 on q5.d = q5.d left outer join r q6(first) on q6.r4 = '(,3]' where ((q5.ts, '2024-01-01 10:00') overlaps (q5.ts, interval '1 day'))) order by c0;
--! 42725 function pg_catalog.overlaps(timestamp without time zone, unknown, timestamp without time zone, interval) is not unique

create view z as select q0.at as "Col 0" from app.s as q0(first);
--14,15=> SELECT q0.at AS "Col 0"\n   FROM app.s q0(first, r_id, name, amount, at, tags, kind) ;; Col 0 timestamp with time zone
--16,17,18=> SELECT at AS "Col 0"\n   FROM app.s q0(first, r_id, name, amount, at, tags, kind) ;; Col 0 timestamp with time zone

create view z (n0) as select q5.b as x0 from (select null as "Col 0", q6.label c1 from app.seen as q0 cross join app.seen q1 cross join app."T two" as q2, app.s q4 join only r q5 on q5.r4 = 'empty' full join app."T two" q6 on true where (center(q5.bx) ~= (upper(q5.rt)))) q0 left outer join r q1 on true, (values (42::integer, 1e10, 'it''s'), ('12'::integer, 0.00, 'long words'), (2147483647, 0.00, 'it''s')) q4(m0, m1, m2) cross join r as q5 where q1.i4 < any (select min(q0.id) as g0 from app.seen as q0 having count(*) > 1 order by count(*) desc, 1) order by x0;
--! 42883 operator does not exist: point ~= timestamp with time zone

create view z as select 'abcde' as x0, (localtimestamp at time zone 'Europe/Berlin') as "Col 1" from (select 'a' as x0, true as x1 from only app."T two" as q0 cross join only app.s q1 left join app."T two" as q2 on q2.id = q0.id, app.s q4(first) order by 1) q0(renamed) left join only app.seen as q1 on (array[1, 2.5]) not in ('{1.50,2}', array[1, 2.5], array[1, 2.5], '{1.50,2}') where exists (select count(q0.name) as g0, q2.id as g1, min(q1.name) as g2 from app.s q0 cross join only app.s q1 left join app."T two" q2 on q2.doc = q2.doc, (values (null, 1e10)) q4(m0, m1) cross join app.s q5 group by q2.id order by count(*) desc, 1) fetch first 3 rows only;
--=> SELECT 'abcde'::text AS x0,\n    (LOCALTIMESTAMP AT TIME ZONE 'Europe/Berlin'::text) AS "Col 1"\n   FROM (( SELECT 'a'::text AS x0,\n            true AS x1\n           FROM ((ONLY app."T two" q0_1\n             CROSS JOIN ONLY app.s q1_1)\n             LEFT JOIN app."T two" q2 ON ((q2.id = q0_1.id))),\n            app.s q4(first, r_id, name, amount, at, tags, kind)\n          ORDER BY 'a'::text) q0(renamed, x1)\n     LEFT JOIN ONLY app.seen q1 ON (((((ARRAY[(1)::numeric, 2.5] <> '{1.50,2}'::numeric[]) AND (ARRAY[(1)::numeric, 2.5] <> ARRAY[(1)::numeric, 2.5])) AND (ARRAY[(1)::numeric, 2.5] <> ARRAY[(1)::numeric, 2.5])) AND (ARRAY[(1)::numeric, 2.5] <> '{1.50,2}'::numeric[]))))\n  WHERE (EXISTS ( SELECT count(q0_1.name) AS g0,\n            q2.id AS g1,\n            min(q1_1.name) AS g2\n           FROM ((app.s q0_1\n             CROSS JOIN ONLY app.s q1_1)\n             LEFT JOIN app."T two" q2 ON ((q2.doc = q2.doc))),\n            (( VALUES (NULL::text,'10000000000'::numeric)) q4(m0, m1)\n             CROSS JOIN app.s q5)\n          GROUP BY q2.id\n          ORDER BY (count(*)) DESC, (count(q0_1.name))))\n LIMIT 3 ;; x0 text, Col 1 timestamp with time zone

create view z as select q4.name as x0, 'a' as x1, (select (app.twice(4) + (case when (boolean 't') then ('-9' # (-3)) when null then -2147483648 end)) as x0 from app.s as q0, only app.s as q4) as x2 from app.s as q0 join generate_series(now(), now(), interval '1 day') q1 on q1.q1 = q1.q1, app.seen q4 left outer join only app.s q5 on q5.id = 42 where (upper(int4range(1, 9)) || (('"s"' -> (q5.id)))) ? ((('"s"')::time)::text);
--! 42725 operator is not unique: unknown -> integer

create view z as values (current_timestamp);
--=> VALUES (CURRENT_TIMESTAMP) ;; column1 timestamp with time zone

create view z as select distinct q5.i8 as x0, ((~ (q5.ch)::smallint) << (greatest((q1.r_id), ('8'::app.positive # (42))))) c1 from app.s cross join app.s q1 left outer join (values (current_date, 1e10, 1e10), ('2024-02-29', '12.340', 99999999999999999999)) q2(m0, m1, m2) on q2.m0 = q2.m0, (select q0.d as x0, q0.v as "Col 1" from r as q0(first), app.seen q4 full join app."T two" as q5(first) on case q0.oi when q0.oi then 'no' else q5.flag end join app.s as q6 on q6.r_id = q4.id where (('2024-01-01 10:00', q0.ts) overlaps (q0.ts, interval '1 day')) order by 1) q4(renamed) cross join only r q5 join generate_series(now(), now(), interval '1 day') q6 on q6.q6 = q1.at order by c1 limit all;
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z (n0, n1) as select date '1999-1-8' as "Col 0", starts_with(btrim('c'), q1.amount || ('w')) as x1 from app.s q0 inner join app.seen as q1 on q1.name = q0.name where (('-9')::jsonb ? ('word'::word));
--=> SELECT '1999-01-08'::date AS n0,\n    starts_with(btrim('c'::text), (q1.amount || 'w'::text)) AS n1\n   FROM (app.s q0\n     JOIN app.seen q1 ON ((q1.name = q0.name)))\n  WHERE ('-9'::jsonb ? (('word'::character varying)::public.word)::text) ;; n0 date, n1 boolean

create view z as select q0.tz as x0, lag(q0.i4) over (order by q0.d desc nulls last rows 2 preceding) as x1 from r q0 full join app.seen q1 on q1.name = 'long words', unnest(array['a', 'b']) q4;
--=> SELECT q0.tz AS x0,\n    lag(q0.i4) OVER (ORDER BY q0.d DESC NULLS LAST ROWS 2 PRECEDING) AS x1\n   FROM (public.r q0\n     FULL JOIN app.seen q1 ON ((q1.name = 'long words'::text))),\n    unnest(ARRAY['a'::text, 'b'::text]) q4(q4) ;; x0 timestamp with time zone, x1 integer

create view z as select max('v') as g0, sum(5) as g1, count(*) as g2 from app.s q0(first) where ((@@ '(1,2),(0,0)') ~= (((inet '::1') | ('::1'))::point)) group by grouping sets ((q0.amount, q0.first), ()) except (select 'x y' as x0, '12.340' c1, -2147483648 as x2 from app.s left outer join only app.s as q1 using (id) where ('empty' @> (least(to_number('public', q1.name), ceil(q1.amount), q1.amount))) order by 1);
--! 42725 operator is not unique: @@ unknown

create view z as select bool_or('t') as g0, q1.v as g1 from only app.s as q0(first) left join r as q1 on q1.price is not distinct from q1.num full join only r as q2 on q2.rd = daterange('2024-01-01', '2025-01-01', '[]') group by q1.v;
--=> SELECT bool_or(true) AS g0,\n    q1.v AS g1\n   FROM ((ONLY app.s q0(first, r_id, name, amount, at, tags, kind)\n     LEFT JOIN public.r q1 ON ((NOT (q1.price IS DISTINCT FROM q1.num))))\n     FULL JOIN ONLY public.r q2 ON ((q2.rd = daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text))))\n  GROUP BY q1.v ;; g0 boolean, g1 character varying

create view z as select q0.s_id as x0, q1.t as x1, ('{"x y",NULL}')::date as "Col 2" from app."T two" as q0 join r q1 on q1.t = all (q1.ta) left join app.s as q2 on q2.r_id = q1."Mixed Case";
--! 22007 invalid input syntax for type date: "{"x y",NULL}"

create view z as select q1.at as g0 from app."T two" as q0 join app.s q1 on ('abc' ~~ ('abc')) group by rollup (q0.label, q1.at);
--=> SELECT q1.at AS g0\n   FROM (app."T two" q0\n     JOIN app.s q1 ON (('abc'::text ~~ 'abc'::text)))\n  GROUP BY ROLLUP(q0.label, q1.at) ;; g0 timestamp with time zone

create view z (n0, n1) as select ((+ extract(epoch from current_timestamp)) % (q5.num)) as x0, '-9' as x1 from app.s q0(first), r q4 full join only r q5 on q5.i4 = 42 where (least(q4.d, '1999-1-8'::date, '1999-1-8'::date)) < any (select q4.d as "Col 0" from (values ('t'::boolean), (null)) q0(m0), only app.seen as q4(first) join app.seen as q5 on ('{"b":1, "a": [true,null]}')::boolean inner join app.s q6 on q0.m0);
--! 22P02 invalid input syntax for type boolean: "{"b":1, "a": [true,null]}"

create view z as select q4.day as "Col 0", 'varchar' as x1, max(q2.day) over () c2 from app."T two" left join app.seen as q1 on ("T two".id) < all ('{1,2}') join only app."T two" as q2 on q2.id = 42, app."T two" as q4 left join (values (3000000000, 'v', 3000000000), ('-9', 'v', 5), ('-9'::bigint, 'x y', 5)) q5(m0, m1, m2) on true order by q4.flag for key share nowait;
--! 0A000 FOR KEY SHARE is not allowed with window functions

create view z (n0) as with w0 as (select q0.label c0, (cast(greatest(q2.r_id, 42) as varbit))::text c1, (~ ((- -3))) as x2 from app."T two" q0 cross join (values ('2024-01-01 10:00+00', .5::numeric)) q1(m0, m1) cross join only app.s as q2(first) order by x2 fetch first 3 rows only) select ('{"b":1, "a": [true,null]}') || (jsonb '[]') #>> (nullif(array['p']::text[]::text[], cast(money '1.50' as text[]))) as x0 from (select q5.x0 c0, 0 as "Col 1" from app.seen join only app.s as q1 on q1.at = q1.at, (values ('a\b', 1e10, date '1999-1-8'), (null::text, 99999999999999999999, '2024-02-29'::date), (E'tab\tx', 0.00, 'infinity'::date)) q4(m0, m1, m2) cross join (select q4.v as x0, (q4.i8 >> ((@ 42))) as "Col 1" from unnest(array['a', 'b']) q0 left outer join r q1 on q1."select" not like t, r q4 cross join only r as q5) q5) q0(renamed), (values ('NaN', 0.00)) q4(m0, m1) inner join w0 q5 on (not ('t')) where exists (select '2024-01-01 10:00+00' as x0 from app.s q0(first) right join app.seen as q1 using (name) cross join only r as q2, r q4 join app."T two" q5 on q5.day = q4.d);
--! 42846 cannot cast type integer to bit varying

create view z as select q1.id c0 from only app."T two" as q0 join app.seen as q1 on (q0.day = (q0.day)) inner join r q2 on q2.v20 = 'x y' where (q2.c ~ (to_hex(2::smallint)));
--! 42725 function to_hex(smallint) is not unique

create view z as select distinct convert_from(case '01:02:03-05' when '10:20+02' then bytea '\xDEADbeef' when '10:20+02'::timetz then '\xDEADbeef' else bytea '\xDEADbeef' end, ('n' collate "C")) as "Col 0" from app."T two" inner join app."T two" q1(first) on q1.day = '1999-1-8' full join app."T two" as q2 on "T two".flag;
--! 42883 operator does not exist: text = time with time zone

create view z as select min(current_timestamp) as g0, max(q1.q1) filter (where q4.m1) as g1, max(0.00) as g2 from only app.seen as q0 inner join generate_series(1, 3) q1 on true, (values (1e10::numeric, null, 3000000000)) q4(m0, m1, m2) left join only r q5 on q5.t = q0.name group by rollup (q4.m2, q4.m2);
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select max(q5.id) as g0, count(q0.name) as g1, q0.at as g2 from app.s q0 right join app."T two" as q1 on q1.s_id = q1.s_id, (values (now(), date '1999-1-8', 1.5::numeric)) q4(m0, m1, m2) join app."T two" q5 on q5.day = 'infinity' group by q0.at having max(2.5) > 1;
--=> SELECT max(q5.id) AS g0,\n    count(q0.name) AS g1,\n    q0.at AS g2\n   FROM (app.s q0\n     RIGHT JOIN app."T two" q1 ON ((q1.s_id = q1.s_id))),\n    (( VALUES (now(),'1999-01-08'::date,1.5)) q4(m0, m1, m2)\n     JOIN app."T two" q5 ON ((q5.day = 'infinity'::date)))\n  GROUP BY q0.at\n HAVING (max(2.5) > (1)::numeric) ;; g0 integer, g1 bigint, g2 timestamp with time zone

create view z as select nextval('app.numbers') as x0, q0.r_id as x1 from app.s as q0, r q4(first) full join (select timestamptz 'infinity' as x0 from app.s q0 left outer join only app."T two" as q1(first) on true full join only app.s as q2 on q2.r_id = q1.first where '8' ~ ('null' #>> (('{a,b}'))) order by x0 fetch first 3 rows only) q5 on q5.x0 = now() where q4.b;
--! 42725 operator is not unique: unknown #>> unknown

create view z (n0, n1) as select cast('x'::"char" as bigint) as "Col 0", s.id as x1 from app.s order by (date '2024-02-29')::text nulls first;
--14=> SELECT ('x'::"char")::bigint AS n0,\n    s.id AS n1\n   FROM app.s\n  ORDER BY ('2024-02-29'::date)::text NULLS FIRST ;; n0 bigint, n1 integer
--15,16,17,18! 42846 cannot cast type "char" to bigint

create view z as select -7.25 c0 from app.seen, app.s as q4(first) left join app.s q5(first) on q5.tags = array['p']::text[]::text[] order by 1;
--=> SELECT '-7.25'::numeric AS c0\n   FROM app.seen,\n    (app.s q4(first, r_id, name, amount, at, tags, kind)\n     LEFT JOIN app.s q5(first, r_id, name, amount, at, tags, kind) ON ((q5.tags = ARRAY['p'::text])))\n  ORDER BY '-7.25'::numeric ;; c0 numeric

create view z as select (((box '(1,2),(0,0)')::json) #> (q2.tags) ->> ((q0.first << (q2.id)))) as x0 from app.s q0(first) right join (select min(E'tab\tx'::text) as g0, max('infinity') as g1 from only app."T two" q0 group by q0.flag, q0.flag) q1(renamed) on q1.g1 = q0.at join app.s as q2 on q2.at = q0.at for key share nowait;
--! 42883 operator does not exist: text = timestamp with time zone

create view z as select distinct null as x0, app.twice(q1.id) as x1, lag(date 'epoch') over (order by (3000000000)::text asc nulls last rows 2 preceding) as x2 from app.seen right join app.seen q1 on q1.name = seen.name where cast('(1,2),(0,0)' as boolean) offset 2;
--! 22P02 invalid input syntax for type boolean: "(1,2),(0,0)"

create view z (n0, n1, n2) as select max('infinity') as g0, min(now()) filter (where true) as g1, string_agg(q0."select", ', ' order by q1.s_id desc) as g2 from r as q0 full join app."T two" as q1 on (null @@ (q0.c)) group by q0."select";
--=> SELECT max('infinity'::text) AS n0,\n    min(now()) FILTER (WHERE true) AS n1,\n    string_agg(q0."select", ', '::text ORDER BY q1.s_id DESC) AS n2\n   FROM (public.r q0\n     FULL JOIN app."T two" q1 ON ((NULL::text @@ (q0.c)::text)))\n  GROUP BY q0."select" ;; n0 text, n1 timestamp with time zone, n2 text

create view z as select q1.r_id c0 from app."T two" as q0 left outer join app.s as q1 using (id), (select q1.amount as x0 from app.seen as q0 right join app.s q1 using (id) join lateral (select lower((q1.ia)::int4range) as x0, q1.i8 c1 from app."T two" q0 join only r q1 on q1.iv = q1.iv where ((q1.rt)::boolean and (not (q0.flag)))) q2(renamed) on q2.renamed = q2.renamed where (current_timestamp::timestamptz)::bigint < all (select -2147483648 as x0 from app.s q0 left outer join app."T two" as q1 on q1.doc = jsonb '1.50')) q4;
--! 42846 cannot cast type integer[] to int4range

create view z as select cast('it''s fine' as app.positive) operator(pg_catalog.%) (get_bit('0101'::bit(4), '8'::app.positive)) as x0, similar_to_escape('v', (json_build_object(-3) ->> ('8'))) as x1, cast('public' as varchar(9)) as "Col 2" from (select (true) is not unknown as x0, (upper('empty'::int4range))::date as "Col 1" from r as q0(first) left outer join (values (1e10, 3000000000)) q1(m0, m1) on q1.m0 = 99999999999999999999 order by 1 offset 2) q0 left join app."T two" as q1 on true left outer join (select max(q2.tz) over (order by q1.d desc rows between unbounded preceding and current row) as x0 from app."T two" q0 left outer join r q1 on true full join r as q2 on q2.na = q1.na) q2(renamed) on q2.renamed = q2.renamed;
--! 42846 cannot cast type integer to date

create view z as select min(q2.tz) as g0 from (select current_date as x0 from app.s as q0) q0 inner join (values ('infinity', 'a\b'::text, 0), ('1999-1-8', 'a', null)) q1(m0, m1, m2) on q1.m2 = q1.m2 full join r q2(first) on q2.by = q2.by group by q2.price having sum(1) > 1 order by count(*) desc, 1;
--=> SELECT min(q2.tz) AS g0\n   FROM ((( SELECT CURRENT_DATE AS x0\n           FROM app.s q0_1) q0\n     JOIN ( VALUES ('infinity'::text,'a\\b'::text,0), ('1999-1-8'::text,'a'::text,NULL::integer)) q1(m0, m1, m2) ON ((q1.m2 = q1.m2)))\n     FULL JOIN public.r q2(first, i4, i8, num, price, f4, f8, b, t, v, v20, c, c5, nm, d, ts, tz, tm, ttz, iv, u, j, jb, by, ip, ci, bt, vb, ia, ta, va, na, r4, rn, rt, rd, md, po, wd, pr, oi, mo, tv, tq, pt, bx, xm, ch, "Mixed Case", "select") ON ((q2.by = q2.by)))\n  GROUP BY q2.price\n HAVING (sum(1) > 1)\n  ORDER BY (count(*)) DESC, (min(q2.tz)) ;; g0 timestamp with time zone

create view z as with w0 as not materialized (select q0.b as x0, null as "Col 1" from r as q0(first)), w1 as not materialized (select similar_to_escape(chr(cast('{a,b}' as integer))) c0 from app.s q0 full join app.s as q1 on q1.at = '2024-01-01 10:00+00' cross join (values ('2024-02-29'), (current_date)) q2(m0) for key share nowait) select min(q1.id) as g0, every(q0.x0) as g1 from w0 q0 cross join app.seen q1;
--! 22P02 invalid input syntax for type integer: "{a,b}"

create view z as values (-2147483648, 'it''s');
--=> VALUES ('-2147483648'::integer,'it''s'::text) ;; column1 integer, column2 text

create view z as select avg(-7.25) as g0, q1."Mixed Case" as g1, max(q1.v) as g2 from only app.s q0 left join r q1 on q1.pt = '(1,2)', app.s as q4 group by q1."Mixed Case" having count(*) > 1;
--! 42883 operator does not exist: point = unknown

create view z as select max('infinity') as g0, max(q4.d) as g1, min(q4.d) as g2 from only app.s q0, r q4 group by rollup (q4.price);
--=> SELECT max('infinity'::text) AS g0,\n    max(q4.d) AS g1,\n    min(q4.d) AS g2\n   FROM ONLY app.s q0,\n    public.r q4\n  GROUP BY ROLLUP(q4.price) ;; g0 text, g1 date, g2 date

create view z (n0) as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5), w1 as not materialized (select '1999-1-8' as x0, q0.g0 as x1, isempty('(,3]'::int4range) as x2 from (select count('') filter (where false) as g0 from r left join r q1 using (i2) left join only app.s as q2 on q2.name = 'a\b' group by q1.tz having max(2.5) > 1) q0 cross join app.s q1, (select case when ('Infinity' < (q4.price)) then (~ q1.i2) when (q1.b) then (q1.i2 - (q4."Mixed Case")) end as x0, unistr(q4.v20) as x1 from app.seen as q0 join r q1 on q1.ts = q1.ts, r as q4 for share) q4 full join only app.s as q5 on q5.r_id = q5.r_id right join app.s q6 on q6.amount = 1.5) select 'v' as x0 from only app.seen as q0 right join w0 q1 on q1.n = q0.id where ('c')::boolean;
--! 22P02 invalid input syntax for type boolean: "c"

create view z as select lower(q4.rn) as x0, q4.i8 as "Col 1" from app.s as q0, r q4 cross join (values (null, 'it''s'::text, '1999-1-8')) q5(m0, m1, m2) left outer join app.s as q6 on q6.r_id = q6.id limit 10;
--=> SELECT lower(q4.rn) AS x0,\n    q4.i8 AS "Col 1"\n   FROM app.s q0,\n    ((public.r q4\n     CROSS JOIN ( VALUES (NULL::text,'it''s'::text,'1999-1-8'::text)) q5(m0, m1, m2))\n     LEFT JOIN app.s q6 ON ((q6.r_id = q6.id)))\n LIMIT 10 ;; x0 numeric, Col 1 bigint

create view z as select sign(least((2147483647::integer & (1)), case q0.iv when interval '1 day' then q0."Mixed Case" else app.twice(4) end, q0."Mixed Case")) as x0 from r q0 order by x0;
--14,15=> SELECT sign((LEAST((2147483647 & 1),\n        CASE q0.iv\n            WHEN '1 day'::interval THEN q0."Mixed Case"\n            ELSE app.twice(4)\n        END, q0."Mixed Case"))::double precision) AS x0\n   FROM public.r q0\n  ORDER BY (sign((LEAST((2147483647 & 1),\n        CASE q0.iv\n            WHEN '1 day'::interval THEN q0."Mixed Case"\n            ELSE app.twice(4)\n        END, q0."Mixed Case"))::double precision)) ;; x0 double precision
--16,17,18=> SELECT sign((LEAST((2147483647 & 1),\n        CASE iv\n            WHEN '1 day'::interval THEN "Mixed Case"\n            ELSE app.twice(4)\n        END, "Mixed Case"))::double precision) AS x0\n   FROM public.r q0\n  ORDER BY (sign((LEAST((2147483647 & 1),\n        CASE iv\n            WHEN '1 day'::interval THEN "Mixed Case"\n            ELSE app.twice(4)\n        END, "Mixed Case"))::double precision)) ;; x0 double precision

create view z as select app.twice(4) as x0, (with w0 as materialized (select width_bucket(ts_rank(q2.tv, to_tsquery('simple', 'x'), q0.i4), (q2.num), cast(q2.vb as integer), cast(q2.i2 as smallint)) as x0, -2147483648 as "Col 1", q2.d as x2 from r as q0(first) left join app."T two" q1 on q0.tv between q0.tv and q0.tv full join only r q2 on q2.c = char 'abcde' order by q1.day), w1 as not materialized (select q4.v as x0, (q4.j ->> (q0.r_id operator(pg_catalog.<<) (q4.i4))) as "Col 1" from app.s q0 join only app.s q1 using (id), only r as q4) select r.tz as x0 from r where (((localtimestamp, '2024-01-01 10:00') overlaps (r.ts, ts))) not in (select max(r.b) over win as "Col 0" from app."T two" q0 left join app."T two" q1 on q1.s_id = '-9' full join only app.s q2 on true window win as (partition by q1.s_id order by q2.amount) limit 1 + 1) window win as (partition by r.i8 order by r."Mixed Case")) c1, q0.m1 as x2 from (values (E'tab\tx', '2024-01-01 10:00+00', 3000000000), ('a', 'infinity', -2147483648), ('a', 'infinity', 5)) q0(m0, m1, m2) window win as (partition by 0 order by ('epoch')::text nulls last) order by q0.m1 asc nulls first;
--! 42846 cannot cast type bit varying to integer

create view z as select distinct case pg_catalog.overlay(bytea 'abc', '', '8', '8'::app.positive) when 'abc' then initcap('varchar') else split_part('public'::name, 'n', 4::app.positive) end as "Col 0", '-9'::bigint c1 from only app.s as q0 left join app.s as q1 using (id) left join (values (0, 0), (42, null), (null, 2147483647)) q2(m0, m1) on q2.m0 = q1.r_id where ((null) and 't');
--=> SELECT DISTINCT\n        CASE "overlay"('\\x616263'::bytea, '\\x'::bytea, 8, ((8)::app.positive)::integer)\n            WHEN '\\x616263'::bytea THEN initcap('varchar'::text)\n            ELSE split_part(('public'::name)::text, 'n'::text, ((4)::app.positive)::integer)\n        END AS "Col 0",\n    '-9'::bigint AS c1\n   FROM ((ONLY app.s q0\n     LEFT JOIN app.s q1 USING (id))\n     LEFT JOIN ( VALUES (0,0), (42,NULL::integer), (NULL::integer,2147483647)) q2(m0, m1) ON ((q2.m0 = q1.r_id)))\n  WHERE (NULL::boolean AND true) ;; Col 0 text, c1 bigint

create view z as with w0 as not materialized (select -2147483648 as x0, least(((("T two".id) + ('2024-02-29')) - ((tstzrange(now(), null))::integer)), lower(tstzrange(now(), null)), '2024-02-29') as x1, q1.name as x2 from app."T two" cross join app.s q1 order by x0 fetch first 3 rows only) select timezone(substr(q1.nm, (q1.wd)::smallint, jsonb_array_length('1.50')), "T two".day) as x0 from app."T two" right join r as q1(first) on q1.pr = q1.pr where lower(q1.rd) order by (varchar 'v')::text desc for update;
--! 22P02 invalid input syntax for type integer: "2024-02-29"

create view z as with w0 as not materialized (select q0.b c0 from only r as q0) select distinct (+ coalesce((q0.flag)::integer, abs(2::smallint))) as "Col 0", (case when (q0.flag) then lower(int4range(1, 9)) when isfinite('2024-01-01 10:00+00') then cast(row(1, 'a')::app.pair as numeric) else q1.amount end) as x1, q1.name c2 from only app."T two" as q0 left join app.seen q1 on q1.amount = q1.amount where ('2024-01-01 10:00+00'::timestamptz) not in (values (now()));
--! 42725 function isfinite(unknown) is not unique

create view z as select r.d as "Col 0", (array['a', 'b c'])[((r."Mixed Case") / (r.i2))] as x1, (((tstzrange(now(), null))::double precision)::smallint) << (r.po) c2 from r left join app.s as q1(first) on q1.name = r.t, (select bool_and(q4.b) as g0, min(q5.v20) as g1, max(q4.d) as g2 from app.seen q0 right join app.s q1 on q1.id = q0.id cross join app.s as q2, r as q4 full join only r as q5 on q5.r4 = q5.r4 right join app.seen q6 on q6.name = q4."select" group by rollup (q1.name)) q4 where q4.g0;
--! 42846 cannot cast type tstzrange to double precision

create view z as select (@ pg_catalog.position(q1.name, 'public')) as x0, -2147483648 as "Col 1" from app.seen left outer join app.s as q1 on q1.name = seen.name where (('{"a": 1}', 42) < ('null', seen.id)) = all (select ((upper('[1.0,2.5]') || (q0.vb))) is unknown as "Col 0" from r as q0 where exists (values (q0.i4, q0.price, 'no'::boolean), (q0."Mixed Case", .5, q0.b), (q0.i4, '12.340'::numeric, q0.b))) offset 2;
--! 42804 argument of IS UNKNOWN must be type boolean, not type text

create view z as select q0.m0 as "Col 0", lag('varchar') over win as x1 from (values ('NaN', date 'epoch'), (.5, current_date), (1e10, 'epoch')) q0(m0, m1) full join generate_series(now(), now(), interval '1 day') q1 on q1.q1 = '2024-01-01 10:00+00' where (('2000-01-01', '-infinity'::timestamp) overlaps ('2024-01-01 10:00'::timestamp, ts)) window win as (partition by 'v' order by (3000000000)::text) limit 1 + 1;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as select q5.wd c0, q5.b as x1 from only r q0, only app."T two" q4 right join r q5 on (('2024-01-01 10:00', q0.ts) overlaps (q0.ts, ts)) inner join app.s q6 on q6.id = q5."Mixed Case";
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select q2.amount as g0, count(q1.name) as g1 from app."T two" q0 join app.s as q1 on q1.at = q1.at left join app.seen q2 on (('2000-01-01', timestamp '2000-01-01') overlaps (localtimestamp, ts)) where ((q0.flag) and (not (q0.flag))) group by cube (q2.name, q2.name, q2.id, q2.amount) having sum(1) > 1;
--! 42703 column "ts" does not exist

create view z as select string_agg('100', ', ' order by -7.25) as g0, count(*) as g1 from (values ('2024-01-01 10:00+00'), (now())) q0(m0) having count(*) > 1;
--=> SELECT string_agg('100'::text, ', '::text ORDER BY '-7.25'::numeric) AS g0,\n    count(*) AS g1\n   FROM ( VALUES ('2024-01-01 10:00:00+00'::timestamp with time zone), (now())) q0(m0)\n HAVING (count(*) > 1) ;; g0 text, g1 bigint

create view z (n0, n1) as select max(2147483647) as g0, min(0::integer) as g1 from app.s right join only app.seen as q1 on q1.name = s.name left join app.s as q2 on q2.r_id = '12'::integer;
--=> SELECT max(2147483647) AS n0,\n    min(0) AS n1\n   FROM ((app.s\n     RIGHT JOIN ONLY app.seen q1 ON ((q1.name = s.name)))\n     LEFT JOIN app.s q2 ON ((q2.r_id = 12))) ;; n0 integer, n1 integer

create view z as select min(text 'long words') as g0, max(99999999999999999999::numeric) as g1 from app.s as q0 cross join only app.seen q1 where (row(1, 'a')::app.pair) not between (row(1, 'a')::app.pair::app.pair) and '(1,a)';
--! 0A000 input of anonymous composite types is not implemented

create view z as select q0.id c0, '-9' as "Col 1" from only app.s as q0 right join only r q1 on q1.d = q1.d right join app."T two" q2 on q2.flag = q2.flag where (q1.vb not in (q1.vb, B'11', q1.vb)) < any (select isempty(tstzrange(localtimestamp, q0.at)) as "Col 0" from app.s q0 where case array['q'::varchar] when array['q'::varchar] then upper(numrange(0, 1.5)::numrange) when array['q'::varchar] then ('no') is false end);
--! 42804 CASE types numeric and boolean cannot be matched

create view z as select distinct cast((('7' | (3000000000)))::bigint as bigint) c0 from (select max(date '2024-02-29') as g0 from app.seen q0 where ('::1' << any (array[(~ '10.0.0.1'::inet), inet '::1'])) group by q0.name) q0 order by c0;
--=> SELECT DISTINCT ('7'::bigint | '3000000000'::bigint) AS c0\n   FROM ( SELECT max('2024-02-29'::date) AS g0\n           FROM app.seen q0_1\n          WHERE ('::1'::inet << ANY (ARRAY[(~ '10.0.0.1'::inet), '::1'::inet]))\n          GROUP BY q0_1.name) q0\n  ORDER BY ('7'::bigint | '3000000000'::bigint) ;; c0 bigint

create view z as with w0 as (select q2.ordinality as x0, timestamptz '2024-01-01 10:00+00' as x1, now() as x2 from app.seen right join app.s q1 on q1.r_id = 2147483647 right join unnest(array[1, 2]) with ordinality q2 on ('(1,2),(0,0)'::box |&> ('(1,2),(0,0)'::box)), only r as q4 right join app.s as q5 on q5.amount = numeric '12.340' full join app.s q6(first) on (not (q4.b)) where (q4.rd in (daterange('2024-01-01', '2025-01-01', '[]'), q4.rd)) for share) select q1.amount as x0, abs((q0.s_id)) as x1, q0.day as x2 from only app."T two" q0 cross join app.s as q1 order by x0;
--=> WITH w0 AS (\n         SELECT q2.ordinality AS x0,\n            '2024-01-01 10:00:00+00'::timestamp with time zone AS x1,\n            now() AS x2\n           FROM ((app.seen\n             RIGHT JOIN app.s q1_1 ON ((q1_1.r_id = 2147483647)))\n             RIGHT JOIN unnest(ARRAY[1, 2]) WITH ORDINALITY q2(q2, ordinality) ON (('(1,2),(0,0)'::box |&> '(1,2),(0,0)'::box))),\n            ((ONLY public.r q4\n             RIGHT JOIN app.s q5 ON ((q5.amount = 12.340)))\n             FULL JOIN app.s q6(first, r_id, name, amount, at, tags, kind) ON ((NOT q4.b)))\n          WHERE ((q4.rd = daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)) OR (q4.rd = q4.rd))\n         FOR SHARE OF seen\n         FOR SHARE OF q1_1\n         FOR SHARE OF q4\n         FOR SHARE OF q5\n         FOR SHARE OF q6\n        )\n SELECT q1.amount AS x0,\n    abs(q0.s_id) AS x1,\n    q0.day AS x2\n   FROM (ONLY app."T two" q0\n     CROSS JOIN app.s q1)\n  ORDER BY q1.amount ;; x0 numeric(12,3), x1 bigint, x2 date

create view z as select max('varchar') as g0, avg(1e10::numeric) filter (where true) as g1, min(q1.r_id) filter (where null) as g2 from app.s inner join only app.s q1 using (id) group by cube (s.name, s.name) order by count(*) desc, 1;
--=> SELECT max('varchar'::text) AS g0,\n    avg('10000000000'::numeric) FILTER (WHERE true) AS g1,\n    min(q1.r_id) FILTER (WHERE NULL::boolean) AS g2\n   FROM (app.s\n     JOIN ONLY app.s q1 USING (id))\n  GROUP BY CUBE(s.name, s.name)\n  ORDER BY (count(*)) DESC, (max('varchar'::text)) ;; g0 text, g1 numeric, g2 integer

create view z as select distinct (with w0 (k0) as (select dense_rank() over (partition by q0.name) as "Col 0" from app.seen q0) select (case age(q0.m2, q0.m2) when '2 hours 3 min' then lower(tstzrange(now(), null)) when interval '1 day' then 'x y' else least('x y', 'v', 'x y') end collate "C") as "Col 0" from (select lpad((q2.name collate "POSIX"), mod(q0.i2, 2::smallint)) c0 from only r q0 join app."T two" as q1 on q1.day = date 'epoch' left join app.s q2 on ('c'::char(5) ~ (q0."select")), app.s as q4 where (upper(numrange(0, 1.5)::numrange) -|- (least(tstzrange(now(), null), q0.rt, '[2024-01-01 00:00+00,)')))) q0 left join only app.s q1 on q1.name = q1.name) as x0 from (values (null, true::boolean, 'infinity'), (-17, null, '2024-02-29')) q0(m0, m1, m2) full join app.s q1 on 'no' or q0.m1 or not (q0.m1) where (case 'word'::word when 'word'::word then row(1, 'a')::app.pair end)::boolean;
--! 42883 operator does not exist: numeric -|- tstzrange

create view z as select q6.name as x0 from app.s as q0 inner join only app."T two" as q1 on ((timestamp '2000-01-01', '-infinity') overlaps (localtimestamp, ts)), only app.s q4 left outer join r as q5 on true::boolean full join only app.seen q6 on (q5.vb, q5.i4) < (B'11', 2147483647::integer) where (q1.doc ?& (array['p']::text[]::text[]));
--! 42703 column "ts" does not exist

create view z as select distinct cast(nullif((q1.iv), (interval '1 day') + (interval '3' day)) as bigint) as "Col 0" from app.seen inner join r q1 on q1.f4 = 1.5::real, app.s as q4 full join lateral (select q1.b as x0 from (values (0)) q0(m0) full join r as q1 on q1.rt = q1.rt where ('[]'::jsonb -> ('w'::word)) <= ((q1.jb || (q1.jb)))) q5 on q5.x0 = q1.b cross join app.s as q6;
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z as with w0 as (with w0 (k0) as not materialized (select rank() over (order by q5.s_id desc range between current row and unbounded following) as x0 from app.s as q0, app.seen as q4 full join app."T two" as q5 on ('(1,2)' ~= (point(1, 2))) right join (values (true::boolean, '100')) q6(m0, m1) on q6.m0 = q6.m0 where 'NaN' order by x0) select q4.id as x0, varchar 'x y' as "Col 1", '-9' as x2 from only app.seen as q0 inner join only app."T two" as q1 on q1.day = q1.day cross join w0 q2, app.s as q4 where (case when ('"s"' ?| (q4.tags)) then 'c' ~~ ('w'::word) when (numrange(0, 1.5)) in (numrange(0, 1.5)) then null::boolean end and '[1,5)' is not distinct from 'empty')) select min('a\b') as g0, max(q4.label) filter (where q4.flag) as g1, max(q0.at) as g2 from app.s as q0, app."T two" as q4 join (with w0 as (select q1.at as x0, 'epoch' as x1 from app.seen q0 left join app.s q1 on q1.kind = 'sad' left join (values (app.twice(4)::integer), (-17), (42)) q2(m0) on q2.m0 = q1.r_id order by 1) select q0.id c0 from only app."T two" q0 inner join only r as q1 on q1.vb = q1.vb, app."T two" as q4 right join only r as q5 on q5.d = 'epoch'::date order by c0) q5 on q5.c0 = q4.id full join app.seen q6 on q6.amount = q6.amount where ((q4.flag) is unknown) in (select case when (q1.j ->> (q0.name)) like v20 || '%' then cast(coalesce(q1.u, q6.u) as boolean) when case when least(q1.b, q6.b, q4.flag) then q6.j not between q6.j and q1.j when (q6.b) then q6.b end then (lower_inc(q6.r4)) end as "Col 0" from (select * from app.seen q0 for key share nowait) q0 full join only r q1 on (q1.tq) is null, (select q0.label as "Col 0", case -3 / (1) when '12' then (to_tsvector('simple', 'x') = (to_tsvector('simple', 'x')::tsvector)) when q1.id then '10.0.0.0/8' <> '10.0.0.0/8' else q0.flag end c1 from only app."T two" as q0 left outer join app.s q1 using (id) where lower('[2024-01-01,2024-02-01]')) q4 left outer join (select max('infinity') as g0, sum('-9') as g1 from app.s q0 inner join app.seen q1 on cast('pg_class'::regclass::oid::oid as boolean) where (name 'n') = 'n' group by q0.id order by count(*) desc, 1) q5 on q5.g1 = q0.amount full join r as q6 on q6.po = q6.po order by 1) group by cube (q4.label, q4.label) having max(2.5) > 1 order by count(*) desc, 1;
--! 22P02 invalid input syntax for type boolean: "NaN"

create view z as with w0 as (select 't' as "Col 0" from only app.s q0 left join app."T two" q1 on q1.day = q1.day, only r q4 left join app.s q5 on q5.amount = q4.num where ((('a b') || (q4.tv))) <> all ('{1.50,2}')), w1 as materialized (select ('2024-01-01 10:00+00') as x0, case when ('{"b":1, "a": [true,null]}') <> '1.50' then 5::bigint when '2000-01-01'::timestamp <= ('2024-01-01 10:00') then ('a b')::bigint end as x1, 'no' as "Col 2" from unnest(array[1, 2]) with ordinality q0 where lower_inc(case when 'no' then '[2024-01-01,2024-02-01]'::daterange else '[2024-01-01,2024-02-01]' end)) select regexp_replace(least('', text('public'), q6.t), q0.nm, q6.c5, (q0.pr).x, nullif(q0.i2, (~ 1)), (q0.ta)[42]) as x0 from r as q0, r as q4 left join app.s q5 on q0.b full join r as q6 on q6.pt = '(1,2)'::point;
--! 22P02 invalid input syntax for type bigint: "a b"

create view z as select (((interval '3' day) + ('10:20+02')))::boolean as "Col 0" from app.s q0 full join app.seen q1 using (id) where exists (select (~ abs(r.i2)) as x0, r.price as x1, r.v as x2 from r left join only app."T two" as q1 on true join app.s as q2 on '{1,2}' is distinct from array[]::int[]);
--! 22007 invalid input syntax for type interval: "10:20+02"

create view z as (select mode() within group (order by 'it''s') as g0 from app.s as q0 cross join only app."T two" as q1(first) group by q1.day having count(*) > 1) intersect select text 'a' c0 from app.s as q0 left join app.s as q1(first) on q1.name = q0.name left join only app.s as q2(first) on q2.amount = q2.amount where (not ((not ('t'))));
--! 42804 could not determine polymorphic type because input has type unknown

create view z as values ('no', .5::numeric);
--=> VALUES ('no'::text,0.5) ;; column1 text, column2 numeric

create view z as select count(q0.name) as g0, min('x y') as g1 from app.s as q0 left outer join only r q1 on q1.md between q1.md and q1.md inner join app.s as q2 on q2.id = 0::integer group by q0.at, q1.i8 order by count(*) desc, 1;
--=> SELECT count(q0.name) AS g0,\n    min('x y'::text) AS g1\n   FROM ((app.s q0\n     LEFT JOIN ONLY public.r q1 ON (((q1.md >= q1.md) AND (q1.md <= q1.md))))\n     JOIN app.s q2 ON ((q2.id = 0)))\n  GROUP BY q0.at, q1.i8\n  ORDER BY (count(*)) DESC, (count(q0.name)) ;; g0 bigint, g1 text

create view z (n0, n1, n2) as select distinct get_bit(upper(q0.rt), (('{}')::smallint + (q0.first))) c0, (+ case (app.twice(4)) when q0."Mixed Case" then 2 when q0."Mixed Case" then q5.f4 end) as x1, 'v' as x2 from r as q0(first) full join app.s as q1 on q1.id = 0, only r as q4(first) full join only r as q5 on q5.md = q5.md join (select s.* from app.s limit all) q6(renamed) on q6.amount = .5 where exists (select -2147483648 c0, q1.r_id c1 from app.seen left join app.s q1 using (id) where ('[2024-01-01 00:00+00,)') operator(pg_catalog.<<) ('empty')) order by 1;
--! 22P02 invalid input syntax for type smallint: "{}"

create view z as select q1.day as "Col 0", 'x y' as x1, first_value(q6.name) over (order by s.at desc groups between 1 preceding and 1 following exclude ties) c2 from app.s left outer join app."T two" as q1 using (id) left join app.s q2 on q2.tags = s.tags, app."T two" as q4 inner join app.s as q5 on true cross join only app.s as q6;
--=> SELECT q1.day AS "Col 0",\n    'x y'::text AS x1,\n    first_value(q6.name) OVER (ORDER BY s.at DESC GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS c2\n   FROM ((app.s\n     LEFT JOIN app."T two" q1 USING (id))\n     LEFT JOIN app.s q2 ON ((q2.tags = s.tags))),\n    ((app."T two" q4\n     JOIN app.s q5 ON (true))\n     CROSS JOIN ONLY app.s q6) ;; Col 0 date, x1 text, c2 text

create view z as select null as x0 from only app."T two" q0 left join only r q1 on q1.b = q1.b join only app.s as q2 on (q1.b and 'no') where cast(nullif(q1.wd, q1.num) as boolean);
--! 42883 operator does not exist: word = numeric

create view z as select q0.* from app.s as q0 where lower_inc(tstzrange(now(), null)) limit 1 + 1;
--14,15=> SELECT q0.id,\n    q0.r_id,\n    q0.name,\n    q0.amount,\n    q0.at,\n    q0.tags,\n    q0.kind\n   FROM app.s q0\n  WHERE lower_inc(tstzrange(now(), NULL::timestamp with time zone))\n LIMIT (1 + 1) ;; id integer, r_id integer, name text, amount numeric(12,3), at timestamp with time zone, tags text[], kind app.mood
--16,17,18=> SELECT id,\n    r_id,\n    name,\n    amount,\n    at,\n    tags,\n    kind\n   FROM app.s q0\n  WHERE lower_inc(tstzrange(now(), NULL::timestamp with time zone))\n LIMIT (1 + 1) ;; id integer, r_id integer, name text, amount numeric(12,3), at timestamp with time zone, tags text[], kind app.mood

create view z (n0, n1, n2) as select (inet_same_family('10.0.0.1'::inet, '192.168.1.0/24'::inet)) as x0, 0.00::numeric as "Col 1", 1 c2 from (values ('long words', 0, .5), ('100', '12', '12.340')) q0(m0, m1, m2) left join (values ('it''s', null)) q1(m0, m1) on q1.m1 = q1.m1 except all select every(r.b) as g0, max(-7.25) filter (where r.b) as g1, min(0) filter (where 'no') as g2 from r left join app.s as q1 on q1.amount = 1e10 full join only app.s q2 on r.b, app.seen as q4(first) group by r.i8;
--=> SELECT inet_same_family('10.0.0.1'::inet, '192.168.1.0/24'::inet) AS n0,\n    0.00 AS n1,\n    1 AS n2\n   FROM (( VALUES ('long words'::text,0,0.5), ('100'::text,12,12.340)) q0(m0, m1, m2)\n     LEFT JOIN ( VALUES ('it''s'::text,NULL::text)) q1(m0, m1) ON ((q1.m1 = q1.m1)))\nEXCEPT ALL\n SELECT every(r.b) AS n0,\n    max('-7.25'::numeric) FILTER (WHERE r.b) AS n1,\n    min(0) FILTER (WHERE false) AS n2\n   FROM ((public.r\n     LEFT JOIN app.s q1 ON ((q1.amount = '10000000000'::numeric)))\n     FULL JOIN ONLY app.s q2 ON (r.b)),\n    app.seen q4(first, name, amount)\n  GROUP BY r.i8 ;; n0 boolean, n1 numeric, n2 integer

create view z as values ('no', 'x y'), ('t', 'v'), (null, 'v');
--=> VALUES ('no'::text,'x y'::text), ('t'::text,'v'::text), (NULL::text,'v'::text) ;; column1 text, column2 text

create view z as select every('t') as g0, count(*) as g1 from app.seen as q0 where upper(daterange('2024-01-01', '2025-01-01', '[]')) group by q0.id having sum(1) > 1;
--! 42804 argument of WHERE must be type boolean, not type date

create view z as select timezone(q0.wd, greatest(q0.pr, (q0.rd -|- (q0.rn)))) as x0 from r as q0 cross join app.s q1 inner join app.s q2 on q2.amount = q2.amount, app."T two" as q4(first);
--! 42883 operator does not exist: daterange -|- numrange

create view z as select min(r.tz) as g0, min('a') as g1 from r left outer join generate_series(now(), now(), interval '1 day') q1 on q1.q1 = q1.q1 join only r as q2 on q2.t !~~ (''), only app."T two" as q4 join app."T two" as q5 on starts_with(r."select", q2.nm) join only app."T two" as q6 on q6.label = q6.label group by q6.flag except (select date_trunc('w', (q0.day)) as "Col 0", q1.name as x1 from app."T two" as q0 inner join app.s as q1 using (id) for key share nowait) order by 1 limit 3;
--! 42P01 invalid reference to FROM-clause entry for table "r"

create view z as select 0.00 as "Col 0" from r left join r q1 on q1.b = q1.b join app."T two" q2 on q2.day = q2.day, app.s q4 cross join app."T two" as q5;
--=> SELECT 0.00 AS "Col 0"\n   FROM ((public.r\n     LEFT JOIN public.r q1 ON ((q1.b = q1.b)))\n     JOIN app."T two" q2 ON ((q2.day = q2.day))),\n    (app.s q4\n     CROSS JOIN app."T two" q5) ;; Col 0 numeric

create view z as select q1.id as x0, q1.label c1 from app.s q0 right join app."T two" q1 using (id) where (cast('null' as text)) not like v20 || '%';
--! 42703 column "v20" does not exist

create view z as (select ('infinity'::date)::numeric c0 from r where (case r.ts when r.ts then '(1,2),(0,0)'::box when r.ts then r.bx else r.bx end) |&> (lower('[2024-01-01 00:00+00,)')) order by r.v desc for key share nowait) union (with w0 as (select distinct '2024-02-29' c0 from (values ('1999-1-8'::date, 5::bigint, 'long words'), ('1999-1-8', 3000000000, '100'), (current_date, 5, '')) q0(m0, m1, m2) cross join app.s q1) select (pg_catalog."numeric"(mod('8', smallint '7')) % (((timetz '01:02:03-05') + ((2::smallint + (q1.c0)))))) as x0 from app."T two" as q0 right join w0 q1 on q1.c0 = q0.day where isfinite('2 hours 3 min')) order by 1;
--! 0A000 FOR KEY SHARE is not allowed with UNION/INTERSECT/EXCEPT

create view z (n0, n1, n2) as select (select min(q0.label) as g0 from app."T two" q0 where q0.flag group by q0.id) as x0, 'epoch' as x1, (array[]::int[])::date as x2 from app.seen;
--! 42846 cannot cast type integer[] to date

create view z as select bool_or('t') as g0, max(q1.r_id) as g1 from app.s left join app.s q1 on true inner join app.seen as q2 on (('-infinity', '2024-01-01 10:00'::timestamp) overlaps (localtimestamp, interval '1 day'));
--=> SELECT bool_or(true) AS g0,\n    max(q1.r_id) AS g1\n   FROM ((app.s\n     LEFT JOIN app.s q1 ON (true))\n     JOIN app.seen q2 ON ((('-infinity'::timestamp without time zone, '2024-01-01 10:00:00'::timestamp without time zone) OVERLAPS (LOCALTIMESTAMP, '1 day'::interval)))) ;; g0 boolean, g1 integer

create view z as with w0 as (select 'x y' as x0, starts_with(md5(''), 'c') as x1, (nullif(0, app.twice(4)) - ((seen.id))) c2 from app.seen), w1 as materialized (select distinct -2147483648 as "Col 0", (greatest(seen.id, seen.id)) c1 from app.seen where (('public' ~ (seen.name)))::boolean) select bool_and(q4.b) as g0 from app.seen q0, r as q4 where q4.b group by q4.v, -7.25, q0.amount;
--! 42601 non-integer constant in GROUP BY

create view z as select max(q1.r_id) over () as "Col 0", lower(numrange(0, 1.5)) as "Col 1" from (select max(1.5) as g0, max(q1.amount) as g1, min(q1.r_id) filter (where false) as g2 from (select ('1999-1-8') as x0, q1.name c1, ('a')::timestamptz c2 from app.s as q0 left outer join app.s as q1 on q1.tags = q0.tags full join (values (false), (false), (false)) q2(m0) on (not (boolean 'no')) where ('x y') is null) q0(renamed) full join app.s q1 on q1.at = q1.at group by q0.c1) q0 left join only app.s as q1 on q1.id = q0.g2 where exists (select (age(localtimestamp::timestamp, localtimestamp))::numeric as x0 from only app.s as q0 full join app.seen as q1 using (id) right join app."T two" q2 on '10.0.0.1' operator(pg_catalog.<<=) (inet '::1') where isempty(numrange(0, 1.5)::numrange) except select avg(q0.price) filter (where q1.b) as g0 from r q0 inner join r q1 using (i2) right join only r as q2 on q2.ta = '{"x y",NULL}' group by q1."Mixed Case") for update;
--! 22007 invalid input syntax for type timestamp with time zone: "a"

create view z as select timezone((lcm('12', null))::interval, (q0.at at time zone interval '1 hour')) as "Col 0" from only app.s q0, only app.seen q4 right join only app.s q5 on q5.kind = 'sad'::app.mood where (case '10.0.0.0/8' when q5.tags then ('{a,b}')[0] end) <> any ((extract(epoch from 'epoch'))::varchar[]) order by q0.amount desc;
--! 42725 function lcm(unknown, unknown) is not unique

create view z as select * from app."T two" as q0 limit 10;
--14,15=> SELECT q0.id,\n    q0.s_id,\n    q0.label,\n    q0.doc,\n    q0.flag,\n    q0.day\n   FROM app."T two" q0\n LIMIT 10 ;; id integer, s_id bigint, label character varying(30), doc jsonb, flag boolean, day date
--16,17,18=> SELECT id,\n    s_id,\n    label,\n    doc,\n    flag,\n    day\n   FROM app."T two" q0\n LIMIT 10 ;; id integer, s_id bigint, label character varying(30), doc jsonb, flag boolean, day date

create view z as select distinct count(*) over (order by q6.v20 desc groups between 1 preceding and 1 following exclude ties) as x0, lower(q6.rt) as x1 from only app.s q0, only app."T two" as q4(first) join app.s as q5(first) on q5.amount = q0.amount left join only r q6 on q6.rt = '[2024-01-01 00:00+00,)' where (reverse(q5.name) like 'a%') is not true;
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select 'a\b' as x0, first_value(q0.at) over (partition by q0.name) as x1 from app.s q0;
--14,15=> SELECT 'a\\b'::text AS x0,\n    first_value(q0.at) OVER (PARTITION BY q0.name) AS x1\n   FROM app.s q0 ;; x0 text, x1 timestamp with time zone
--16,17,18=> SELECT 'a\\b'::text AS x0,\n    first_value(at) OVER (PARTITION BY name) AS x1\n   FROM app.s q0 ;; x0 text, x1 timestamp with time zone

create view z as select E'tab\tx' as x0, 'infinity' as "Col 1" from only app.s q0 right join app."T two" as q1 on q1.label = 'v' where coalesce(lower_inc('[2024-01-01,2024-02-01]'), (right(q0.name, q0.id)) not like v20 || '%') limit 10;
--! 42725 function lower_inc(unknown) is not unique

create view z as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5), w1 as not materialized (values ('epoch', 5), (current_date, 5)) (select 'varchar' as "Col 0", ('infinity') as x1, timezone('w', ('0101' at time zone 'Europe/Berlin')) as x2 from unnest(array[1, 2]) with ordinality q0 inner join app.s q1 on true left join app.seen q2 on ('10.0.0.1' <<= ('10.0.0.1')) where (('-infinity', timestamp '2024-01-01 10:00') overlaps (localtimestamp, interval '1 day')) order by "Col 0") union all select q0.label as x0, ((q0.day - ('1 day')) at time zone interval '1 hour') as "Col 1", q1.at as x2 from only app."T two" q0 join only app.s as q1 on q1.id = q1.id limit 3;
--! 22007 invalid input syntax for type timestamp with time zone: "0101"

create view z as select (select min(q2.at) as g0 from r q0 cross join r q1 cross join app.s as q2 group by q0.b, q0.t) c0, ('{a,b}')[(q0.i2 % (2::smallint))] as "Col 1" from r q0 where exists (select date_trunc('w', 'infinity', nullif(q0.name, q0.name)) as x0, upper(q0.rt) + (q0.d) as "Col 1", greatest(('7' % (q0."Mixed Case")), (q0.i2)::bigint) c2 from app.s q0 where 'a' not similar to '(x|y)*' order by x0);
--! 42804 cannot subscript type unknown because it does not support subscripting

create view z (n0) as select bool_and('t') as g0 from jsonb_each('{}'::jsonb) q0 join unnest(array[1, 2]) with ordinality q1 on q1.ordinality = q1.ordinality having max(2.5) > 1;
--=> SELECT bool_and(true) AS n0\n   FROM (jsonb_each('{}'::jsonb) q0(key, value)\n     JOIN unnest(ARRAY[1, 2]) WITH ORDINALITY q1(q1, ordinality) ON ((q1.ordinality = q1.ordinality)))\n HAVING (max(2.5) > (1)::numeric) ;; n0 boolean

create view z as with w0 as not materialized (select q2.label as g0, -7.25 as g1, bool_or(q2.flag) as g2 from jsonb_each('{}'::jsonb) q0 full join lateral (select '1999-1-8' as x0 from jsonb_each('{}'::jsonb) q0 join (values ('x y')) q1(m0) on q1.m0 = q1.m0 order by q0.key asc nulls last) q1 on true full join app."T two" as q2 on q2.id = q2.id group by cube (q2.label, q2.label, q2.s_id, -7.25)) select 0 as x0, 2147483647::integer c1 from app.s as q0(first) inner join app.seen q1(first) on q1.name = q1.name, (select distinct (ia)[(q5.po << (q5.po))] as "Col 0", (select nullif(current_date + (timetz '01:02:03-05'), (q5.ci)::timestamptz) as x0 from app.s q0, (values (3000000000::bigint, 'v', 0), (3000000000, 'x y', 1)) q4(m0, m1, m2) right join r as q5 on q5.va = q5.va left outer join app.s q6 on q6.id = q5.i4 where (('2000-01-01', q5.ts) overlaps ('2024-01-01 10:00', interval '1 day')) order by q5.b nulls last for key share nowait) as x1, (select "T two".s_id as x0 from only app."T two" q0 inner join app.s as q1 on q1.tags = q1.tags right join regexp_split_to_table('a b', ' ') q2 on true, (values ('t'), (false)) q4(m0) where ((q6.amount)) is null) as "Col 2" from app."T two" join app."T two" q1 on q1.flag = "T two".flag, only app.s q4 join r as q5 on q5.tv = q5.tv right join app.s q6 on q6.tags = q5.ta order by 1) q4(renamed) join lateral (select (select lag(q0.amount) over (partition by 'a\b') as x0 from app.s as q0 order by x0) as "Col 0", ((cast('it''s' as tsquery))::tstzrange)::text c1 from app.s as q0 inner join (values ('100'), ('long words'), ('100')) q1(m0) on q1.m0 = q1.m0 left outer join app.seen q2 on q2.id = q2.id) q5(renamed) on q5.c1 = q5.c1 join app."T two" as q6 on q6.day = q6.day;
--! 42601 non-integer constant in GROUP BY

create view z as select count(*) as g0, max(q0.r_id) as g1 from app.s q0 where ('x y') = all (values ('varchar'::varchar)) group by q0.name;
--14,15=> SELECT count(*) AS g0,\n    max(q0.r_id) AS g1\n   FROM app.s q0\n  WHERE ('x y'::text = ALL ( VALUES ('varchar'::character varying)))\n  GROUP BY q0.name ;; g0 bigint, g1 integer
--16,17,18=> SELECT count(*) AS g0,\n    max(r_id) AS g1\n   FROM app.s q0\n  WHERE ('x y'::text = ALL ( VALUES ('varchar'::character varying)))\n  GROUP BY name ;; g0 bigint, g1 integer

create view z (n0) as (select distinct '1999-1-8' as "Col 0" from app.s q0, app.seen q4(first) left outer join (values ('varchar'), (varchar 'v'), ('v')) q5(m0) on q5.m0 = 'x y' where null order by 1) union all select max(q4.day) as g0 from r left outer join r as q1(first) on q1.ts = timestamp '2000-01-01', app."T two" as q4 group by r.b having sum(1) > 1;
--! 42804 UNION types text and date cannot be matched

create view z as select every('t') filter (where true) as g0, max(s.at) as g1, avg(s.amount) as g2 from app.s where upper_inf(int4range((2::smallint / (4::app.positive::app.positive)), ('7'), jsonb_extract_path_text('"s"', s.name))) order by count(*) desc, 1;
--14,15=> SELECT every(true) FILTER (WHERE true) AS g0,\n    max(s.at) AS g1,\n    avg(s.amount) AS g2\n   FROM app.s\n  WHERE upper_inf(int4range(((2)::smallint / ((4)::app.positive)::integer), 7, jsonb_extract_path_text('"s"'::jsonb, VARIADIC ARRAY[s.name])))\n  ORDER BY (count(*)) DESC, (every(true) FILTER (WHERE true)) ;; g0 boolean, g1 timestamp with time zone, g2 numeric
--16,17,18=> SELECT every(true) FILTER (WHERE true) AS g0,\n    max(at) AS g1,\n    avg(amount) AS g2\n   FROM app.s\n  WHERE upper_inf(int4range(((2)::smallint / ((4)::app.positive)::integer), 7, jsonb_extract_path_text('"s"'::jsonb, VARIADIC ARRAY[name])))\n  ORDER BY (count(*)) DESC, (every(true) FILTER (WHERE true)) ;; g0 boolean, g1 timestamp with time zone, g2 numeric

create view z as select q2."select" as x0, q2.d as "Col 1", q0.flag c2 from only app."T two" as q0 left join app."T two" as q1 on 1.5 between '0.1' and 2 join only r q2 on q2.f8 = -0.0::double precision, app.s q4 inner join app.s as q5 on q5.at = now()::timestamptz;
--=> SELECT q2."select" AS x0,\n    q2.d AS "Col 1",\n    q0.flag AS c2\n   FROM ((ONLY app."T two" q0\n     LEFT JOIN app."T two" q1 ON (((1.5 >= 0.1) AND (1.5 <= (2)::numeric))))\n     JOIN ONLY public.r q2 ON ((q2.f8 = (- (0.0)::double precision)))),\n    (app.s q4\n     JOIN app.s q5 ON ((q5.at = now()))) ;; x0 text, Col 1 date, c2 boolean

create view z (n0, n1) as select E'tab\tx' as x0, 3000000000 as "Col 1" from app.seen, (values ('x y', null::boolean, 0.00), ('x y', false, numeric '12.340')) q4(m0, m1, m2) where isempty(upper(numrange(0, 1.5))) order by "Col 1";
--! 42883 function isempty(numeric) does not exist

create view z as select case (cast(X'1F' as app.pair)) when q4.pr then ((date '2024-02-29') - ((ia)[q2.r_id])) end as x0 from (with w0 as materialized (select false::boolean c0 from r q0, (values ('1999-1-8'), (current_date)) q4(m0) inner join app.seen q5 on true for share) select (values (null::text), (q4.name), (q4.name)) c0, 1.5 as x1 from (select min(varchar 'varchar') as g0 from app.s q0, app.s q4 right join app.seen q5 on q5.name = 'it''s' group by cube (q0.name, q0.name)) q0 left join only app.s q1 on (true and 't') right join (select q0.i8 c0 from r as q0(first)) q2 on q2.c0 = q2.c0, app.s q4 left join w0 q5 on q5.c0 = q5.c0 join app."T two" as q6 on true) q0 join (with w0 as materialized (select ((q0.ts, q0.ts) overlaps (q0.ts, interval '1 day')) as x0 from r q0 full join r q1 on q1.i2 = q1.i2 where '(1,2),(0,0)' - ('(1,2)') = ((q0.bx))), w1 as not materialized (select avg(.5) as g0, string_agg('', ', ' order by q0.m2) filter (where 't') as g1, max(now()::timestamptz) as g2 from (values ('v', 'a', 0), (varchar 'x y', 'a', app.twice(4)), ('v', null, 42)) q0(m0, m1, m2)) select (values (q0.flag)) as "Col 0", q0.label c1 from only app."T two" as q0 inner join app.s as q1 using (id) where (upper('abc') + ((q1.kind)::interval(2))) is not null limit 10) q1 on q1.c1 = q1.c1 right join only app.s q2 on ((char 'c') ~ ('word'::word::word)), r as q4(first) right join app.s q5 on (array[]::int[])::boolean cross join only r as q6;
--! 42725 operator is not unique: unknown - unknown

create view z as select pg_catalog."varchar"(q2.nm) as "Col 0", case when (set_masklen('2001:db8::/32', 1)) not between symmetric q2.ci and q2.ci then cast(('a & b')::text[] as numeric) when (not (((q2.ts, q2.ts) overlaps (localtimestamp, interval '1 day')))) then (@ gcd(0, q2.i8)) else sign((q2.ia)::numeric(8,2)) end c1, (lower(q2.r4) + ('epoch')) as x2 from app.seen q0 inner join app.s q1 on q1.amount = q0.amount full join only r as q2 on q2.ttz = timetz '10:20+02' where (q2.rt) < all (select min(q2.d) as g0 from app."T two" inner join app.s as q1 on true right join r as q2 on q2.pr = '(1,a)' group by cube (q1.at, q1.at, q1.at) except select min(q0.day) as g0 from only app."T two" q0 inner join (values ('varchar'), ('x y'), ('v')) q1(m0) on q1.m0 = q1.m0 group by grouping sets ((q0.s_id, q0.s_id), ()) having count(*) > 1 order by 1) order by (null)::text asc fetch first 3 rows only;
--! 22P02 malformed array literal: "a & b"

create view z as select q0.d as g0, min(null) as g1 from r as q0 group by cube (q0.d, q0.d) having sum(1) > 1;
--14,15=> SELECT q0.d AS g0,\n    min(NULL::text) AS g1\n   FROM public.r q0\n  GROUP BY CUBE(q0.d, q0.d)\n HAVING (sum(1) > 1) ;; g0 date, g1 text
--16,17,18=> SELECT d AS g0,\n    min(NULL::text) AS g1\n   FROM public.r q0\n  GROUP BY CUBE(d, d)\n HAVING (sum(1) > 1) ;; g0 date, g1 text

create view z as select array_to_string('{a,b}', 'w', 'n') as x0 from app."T two" q0 order by x0;
--! 42804 could not determine polymorphic type because input has type unknown

create view z as values (1, 0);
--=> VALUES (1,0) ;; column1 integer, column2 integer

create view z as select q5.s_id as x0, q5.day as x1, q5.s_id as "Col 2" from app.s, generate_series(1, 3) q4 left outer join app."T two" q5 on X'1F' or null or not (true) inner join app.s as q6 on ((box '(1,2),(0,0)') >> ('(1,2),(0,0)'));
--! 42804 argument of OR must be type boolean, not type bit

create view z as select '(1,a)' between symmetric (row(1, 'a')::app.pair) and '(1,a)' as x0, 'infinity' as x1, current_timestamp as x2 from only app.seen as q0 cross join app.s as q1 full join app.s as q2 on q2.at = timestamptz 'infinity', app.seen as q4 inner join app.s q5(first) on q5.first = 0 union (select bool_and(false) as g0, max(current_date) filter (where false) as g1, max(now()) filter (where 't') as g2 from (values ('x y', current_date, '1999-1-8'), ('varchar', current_date, '1999-1-8'::date), ('v', '2024-02-29', current_date)) q0(m0, m1, m2) order by count(*) desc, 1) limit 3;
--! 0A000 input of anonymous composite types is not implemented

create view z as select int8(B'1010') as "Col 0", ('2024-01-01 10:00'::timestamp at time zone t) as x1 from app.s cross join r q1 left join app.s as q2 on q2.name = q1."select", r as q4 full join r q5 on q5.pr = q4.pr where (not (false)) order by 1 fetch first 3 rows only;
--! 42702 column reference "t" is ambiguous

create view z (n0, n1) as with w0 as not materialized (select max(r.price) as g0 from r join app."T two" as q1 on q1.doc = q1.doc, app.s q4 having max(2.5) > 1), w1 as (select min(q5.d) as g0, sum(1::integer) filter (where false) as g1 from only r q0, only app.s as q4 inner join r q5 on q5.j = q0.j group by rollup (q0.tz, q0.b) having count(*) > 1) select distinct (q0.c5)::date as x0, 'varchar' as "Col 1" from r as q0 join app.seen as q1 on q1.name = q0.t right join app.s as q2 on q2.name = null, w0 q4 left join app.s as q5 on true join lateral (select true as x0, q1.id as "Col 1" from only app.s as q0 right join only app.s q1 using (id) left join only app.s as q2 on q2.name = '100'::text order by 1) q6 on now() in ('2024-01-01 10:00+00', q2.at);
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z (n0, n1) as select max(0) as g0, q0."select" as g1 from only r q0 right join app.s as q1 on q1.id = app.twice(4) cross join unnest(array[1, 2]) with ordinality q2 group by q0."select";
--=> SELECT max(0) AS n0,\n    q0."select" AS n1\n   FROM ((ONLY public.r q0\n     RIGHT JOIN app.s q1 ON ((q1.id = app.twice(4))))\n     CROSS JOIN unnest(ARRAY[1, 2]) WITH ORDINALITY q2(q2, ordinality))\n  GROUP BY q0."select" ;; n0 integer, n1 text

create view z as select ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' = (gen_random_uuid())) as x0, (@ least(q1.first, q2.id, q0.r_id) | (2::smallint)) as x1, q1.label as x2 from app.s as q0(first) left join only app."T two" as q1(first) on q1.label = q1.label join only app.s as q2 on q2.at = 'infinity', (values ('v'::varchar, null, true)) q4(m0, m1, m2) cross join app.s as q5 where upper('[1.0,2.5]') order by x1 limit 5 offset 1;
--! 42804 argument of WHERE must be type boolean, not type text

create view z as select q5.b c0 from app.s as q0, lateral (select max('epoch') as g0 from only app.s as q0 group by q0.amount having sum(1) > 1 order by count(*) desc, 1) q4 inner join r q5 on q5.i8 = q5.i8 left outer join app.seen as q6(first) on ('(1,2),(0,0)' << (q5.bx)) order by c0 limit 5 offset 1;
--=> SELECT q5.b AS c0\n   FROM app.s q0,\n    ((LATERAL ( SELECT max('epoch'::text) AS g0\n           FROM ONLY app.s q0_1\n          GROUP BY q0_1.amount\n         HAVING (sum(1) > 1)\n          ORDER BY (count(*)) DESC, (max('epoch'::text))) q4\n     JOIN public.r q5 ON ((q5.i8 = q5.i8)))\n     LEFT JOIN app.seen q6(first, name, amount) ON (('(1,2),(0,0)'::box << q5.bx)))\n  ORDER BY q5.b\n OFFSET 1\n LIMIT 5 ;; c0 boolean

create view z as with w0 (k0) as materialized (select true as x0 from generate_series(now(), now(), interval '1 day') q0), w1 as not materialized (select date('infinity') as x0 from (values (-17), (0), (1)) q0(m0) right join unnest(array['a', 'b']) q1 on q1.q1 = q1.q1 left outer join app.s as q2 on q2.tags = q2.tags, app.seen q4 cross join app.s as q5(first)) select distinct abs(q4.s_id) as x0, 'varchar' as x1 from (select distinct 'varchar' as x0, max(q2."Mixed Case") over win as "Col 1" from (values (text 'it''s', false, 0), ('', boolean 'no', 2147483647), ('100', boolean 't', 0)) q0(m0, m1, m2) left join only app.s as q1 on q1.at = q1.at join r as q2 on q2.i4 = q1.id window win as (partition by q2.num order by ('long words'::text)::text asc)) q0 left outer join app.seen as q1 on q1.name = 'a', only app."T two" q4 full join (values (0), (42)) q5(m0) on q5.m0 = q0."Col 1" where (overlay(q1.name placing 'z' from 2)) < any (select q0.name as x0 from app.seen q0 where ('::1' && any (array['10.0.0.1', '10.0.0.1'])) order by 1.5 for key share nowait) window win as (partition by 'infinity' order by q4.day desc);
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select min(q0.id) filter (where null) as g0 from app.s as q0 left join app.s as q1(first) on isfinite('12.340') group by q0.at having count(*) > 1 order by count(*) desc, 1;
--! 42725 function isfinite(unknown) is not unique

create view z as select max('2024-01-01 10:00+00') as g0, mode() within group (order by q1.name) as g1 from app.seen q0 right join only app.seen as q1 on ((text '100') ~ ('v')) left outer join app.seen as q2 on q2.amount = numeric '12.340' where ('Infinity'::real - (1.5)) not in (2, 2, real 'Infinity', 2);
--=> SELECT max('2024-01-01 10:00+00'::text) AS g0,\n    mode() WITHIN GROUP (ORDER BY q1.name) AS g1\n   FROM ((app.seen q0\n     RIGHT JOIN ONLY app.seen q1 ON (('100'::text ~ 'v'::text)))\n     LEFT JOIN app.seen q2 ON ((q2.amount = 12.340)))\n  WHERE (('Infinity'::real - (1.5)::double precision) <> ALL (ARRAY[(2)::double precision, (2)::double precision, ('Infinity'::real)::double precision, (2)::double precision])) ;; g0 text, g1 text

create view z as select q2.i8 as "Col 0", q2.num as x1 from (values (false, -2147483648, '100'), (null, -2147483648, text 'long words')) q0(m0, m1, m2) left join only app.s q1 on q1.amount = q1.amount cross join r as q2(first) where (q2.ia operator(pg_catalog.!~~) (q0.m2)) is true for key share nowait;
--! 42883 operator does not exist: integer[] pg_catalog.!~~ text

create view z as select cast('[2024-01-01 00:00+00,)' as date) as "Col 0" from only r q0 left join app."T two" q1 on q1.flag = q0.b left join (select (select max(q0.id) as g0 from app."T two" q0 left join app.s as q1 on lower(numrange(0, 1.5)) group by cube (q0.day, q0.day, q1.at)) c0, (case when (3)::boolean then (1) when (tstzrange(now(), null) @> (numrange(0, 1.5))) then mod('{a,b}', '7') else case when q5.renamed then '7' when q5.renamed then '7' end end) operator(pg_catalog.>>) ((min_scale(q0.id) # (char_length(char 'abcde')))) as "Col 1", case upper(('[1.0,2.5]')) when '23:59:59.5' then '10:20+02' + (to_date(q1.name, name 'public')) when '04:05 PM' then case when ('::1' <<= ('::1')) then current_date operator(pg_catalog.-) ('1 mon -1 days') when isfinite('2024-01-01 10:00+00') then 'infinity' else 'infinity' - ('2 hours 3 min') end else (('infinity'::date) - (('P1Y2M'::interval))) end as x2 from app.seen as q0 left join app.seen as q1 on q1.id = q1.id, lateral (select greatest((q0.amount + (q4.amount)), ('a & b')::numeric(8,2)) as x0, row_number() over () as x1, 5 as x2 from app.seen q0, app.seen q4 order by 1) q4(renamed) cross join (select bool_and('t') as g0, avg(q1.amount) as g1 from only app.s as q0 join app.s q1(first) using (r_id) having sum(1) > 1) q5(renamed) order by q4.x1 nulls first) q2 on q2."Col 1" = q2.c0 where q0.b fetch first 3 rows only;
--! 22P02 invalid input syntax for type numeric: "a & b"

create view z as select q0.* from r q0;
--14,15=> SELECT q0.i2,\n    q0.i4,\n    q0.i8,\n    q0.num,\n    q0.price,\n    q0.f4,\n    q0.f8,\n    q0.b,\n    q0.t,\n    q0.v,\n    q0.v20,\n    q0.c,\n    q0.c5,\n    q0.nm,\n    q0.d,\n    q0.ts,\n    q0.tz,\n    q0.tm,\n    q0.ttz,\n    q0.iv,\n    q0.u,\n    q0.j,\n    q0.jb,\n    q0.by,\n    q0.ip,\n    q0.ci,\n    q0.bt,\n    q0.vb,\n    q0.ia,\n    q0.ta,\n    q0.va,\n    q0.na,\n    q0.r4,\n    q0.rn,\n    q0.rt,\n    q0.rd,\n    q0.md,\n    q0.po,\n    q0.wd,\n    q0.pr,\n    q0.oi,\n    q0.mo,\n    q0.tv,\n    q0.tq,\n    q0.pt,\n    q0.bx,\n    q0.xm,\n    q0.ch,\n    q0."Mixed Case",\n    q0."select"\n   FROM public.r q0 ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text
--16,17,18=> SELECT i2,\n    i4,\n    i8,\n    num,\n    price,\n    f4,\n    f8,\n    b,\n    t,\n    v,\n    v20,\n    c,\n    c5,\n    nm,\n    d,\n    ts,\n    tz,\n    tm,\n    ttz,\n    iv,\n    u,\n    j,\n    jb,\n    by,\n    ip,\n    ci,\n    bt,\n    vb,\n    ia,\n    ta,\n    va,\n    na,\n    r4,\n    rn,\n    rt,\n    rd,\n    md,\n    po,\n    wd,\n    pr,\n    oi,\n    mo,\n    tv,\n    tq,\n    pt,\n    bx,\n    xm,\n    ch,\n    "Mixed Case",\n    "select"\n   FROM public.r q0 ;; i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean, t text, v character varying, v20 character varying(20), c character(1), c5 character(5), nm name, d date, ts timestamp without time zone, tz timestamp with time zone, tm time without time zone, ttz time with time zone, iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb bit varying, ia integer[], ta text[], va character varying(10)[], na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd public.word, pr app.pair, oi oid, mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", Mixed Case integer, select text

create view z as select s.id c0, ('1999-1-8' - (localtimestamp::timestamp))::text as x1 from app.s where (('2000-01-01', '-infinity') overlaps (localtimestamp, interval '1 day'));
--! 42725 function pg_catalog.overlaps(unknown, unknown, timestamp without time zone, interval) is not unique

create view z as values ('2024-02-29'::date, 'NaN');
--=> VALUES ('2024-02-29'::date,'NaN'::text) ;; column1 date, column2 text

create view z as select ('word'::word)::boolean as x0, -2147483648 as x1 from app.s inner join app.s as q1 on true full join app.seen as q2(first) on q2.amount = s.amount, only r q4 where (log(q4.i8, 3000000000)) < any (q4.na) order by 1;
--=> SELECT (('word'::character varying)::public.word)::boolean AS x0,\n    '-2147483648'::integer AS x1\n   FROM ((app.s\n     JOIN app.s q1 ON (true))\n     FULL JOIN app.seen q2(first, name, amount) ON ((q2.amount = s.amount))),\n    ONLY public.r q4\n  WHERE (log((q4.i8)::numeric, ('3000000000'::bigint)::numeric) < ANY (q4.na))\n  ORDER BY (('word'::character varying)::public.word)::boolean ;; x0 boolean, x1 integer

create view z as select max(q1.amount) as g0, string_agg(text 'long words', ', ' order by q1.name nulls last) as g1, max('v') filter (where false) as g2 from only app.s as q0 full join only app.s as q1(first) on true, only app.seen q4(first) full join app.seen q5 on q5.amount = q4.amount full join (values (2147483647::integer), (0), (integer '12')) q6(m0) on q6.m0 = q1.r_id where least(point(1, 2), ('(1,2)' - ('(1,2)'::point)), point(1, 2)::point) group by rollup (q1.at) having count(*) > 1;
--! 42P01 invalid reference to FROM-clause entry for table "q1"

create view z as select rank() over (partition by q0.t) as x0 from r as q0 cross join (select distinct case when coalesce(('t'), false) then ('[2024-01-01,2024-02-01]')::varchar(9) else 'x y' end as "Col 0" from (select distinct array_position(least('{{1,2},{3,4}}', array[1, 2, 3], '{}'), (array[1, 2])[q0.r_id], case '(,3]' when int4range(1, 9) then 0 else q0.id end) as "Col 0", (cast(B'11' as date) - (lower(tstzrange(now(), null)))) c1, lag(q0.name) over () as x2 from app.s as q0 left join app.s as q1(first) on starts_with(null, word 'w') join only app."T two" q2 on q2.flag where ('abcde' ~ any (array['public', '  ']))) q0 cross join (values (0)) q1(m0) order by "Col 0") q1 where exists (select (~ -3) as "Col 0", q0.b as x1, q4."Col 2" as x2 from r as q0 left outer join only r q1 on q1.na = q1.na, lateral (select distinct q0.price c0, q1.amount not between symmetric ('(1,2)')::numeric and (cast(cidr '10.0.0.0/8' as numeric)) as x1, cast((q0.oi) as date) as "Col 2" from (values ('2024-02-29', 5), ('infinity', -2147483648), ('infinity', 5)) q0(m0, m1) left join app.seen q1 on null left outer join app.s as q2 on q2.r_id = q1.id) q4 left join lateral (select (to_timestamp('NaN') + (lower(q0.rt))) as "Col 0", 'v' c1 from app.s as q0, (values (date 'epoch', null)) q4(m0, m1) order by 1) q5 on q5."Col 0" = 'infinity');
--! 42883 operator does not exist: text = int4range

create view z as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5), w1 as (select (q1.amount) % (q1.id - (2::smallint)) as "Col 0", q5.d as x1 from (values (42), (-17)) q0(m0) right join only app.s as q1 on q1.at = q1.at, jsonb_each('{}'::jsonb) q4 right join r q5 on q5.va = q5.va) select count(*) as g0, count(q0.t) as g1, max(0::integer) as g2 from r as q0 left join app.s q1 on q1.tags = q1.tags, app.s as q4 left join only r as q5 on q5.po = q5.po right join only app.seen q6(first) on (q0.b) is false where exists (select min('v') as g0, bool_or('t') filter (where null) as g1 from jsonb_each('{}'::jsonb) q0 full join app.seen q1 on to_tsvector('simple', 'x') @@ (to_tsquery('simple', 'x')) group by q1.id order by count(*) desc, 1) group by rollup (q4.id);
--! 42P01 invalid reference to FROM-clause entry for table "q0"

create view z as select gcd('12', case when r.b then -3 when q1.pt then q1.first else r.i2 end) as "Col 0", (r.i2 % (r.i2))::date as x1, mod('8', q2.r_id) - (masklen(q1.u)) as x2 from r left join r as q1(first) using (i4) cross join app.s q2 where false::boolean;
--! 42804 argument of CASE/WHEN must be type boolean, not type point

create view z as select sum(-17) as g0, max(current_date) as g1, count(text 'long words') as g2 from (values (3000000000, 3000000000), ('-9', 5)) q0(m0, m1) inner join (values (-2147483648::bigint, -2147483648, -2147483648), (3000000000, -2147483648, '-9'::bigint), (-2147483648, -2147483648::bigint, -2147483648)) q1(m0, m1, m2) using (m0);
--=> SELECT sum('-17'::integer) AS g0,\n    max(CURRENT_DATE) AS g1,\n    count('long words'::text) AS g2\n   FROM (( VALUES ('3000000000'::bigint,'3000000000'::bigint), ('-9'::bigint,5)) q0(m0, m1)\n     JOIN ( VALUES ((- '2147483648'::bigint),'-2147483648'::integer,'-2147483648'::integer), ('3000000000'::bigint,'-2147483648'::integer,'-9'::bigint), ('-2147483648'::integer,(- '2147483648'::bigint),'-2147483648'::integer)) q1(m0, m1, m2) USING (m0)) ;; g0 bigint, g1 date, g2 bigint

create view z as select (greatest(bit_count('abc'), coalesce('-9', 5)) % (nextval('app.numbers'))) as "Col 0", ('2024-02-29') as x1, bigint '-9' as x2 from jsonb_each('{}'::jsonb) q0, app.s q4 right join app.seen as q5(first) on q5.first = null order by ('epoch')::text nulls last;
--! 42725 function bit_count(unknown) is not unique

create view z as with recursive w0 (n, t) as (select 1, 'a'::text union all select n + 1, t || 'b' from w0 where n < 5), w1 as materialized (select count('it''s') as g0, max(q0.day) as g1, max(q1.day) as g2 from app."T two" as q0 inner join app."T two" q1 on ('a b') operator(pg_catalog.<>) ('a b'), r q4(first) where (not (isempty(tstzrange(now(), null)))) group by q4.b, app.twice(4), q4.t order by count(*) desc, 1) select max(q5.d) as g0 from only app.s q0(first) inner join (values ('no', false, 't')) q1(m0, m1, m2) on cast(numrange(0, 1.5) as boolean) cross join (select case when (q4.bx + (q4.pt)) then width_bucket(q4.price, q4.i8, q4.i8, q5.id) end as x0, q4.d as x1 from app.seen, r as q4 cross join app.s q5 inner join app.seen q6 on q6.amount = 99999999999999999999 where ((varchar 'varchar') ^@ (seen.name))) q2, app.s q4 right join r q5(first) on q5.d = q5.d left join only app."T two" as q6 on q6.id = q2.x0 group by q0.name having max(2.5) > 1;
--! 42846 cannot cast type numrange to boolean

create view z as select max(q1.first) as g0 from r as q0 join app.s q1(first) on q0.nm operator(pg_catalog.~) ('word'::word), r q4 cross join lateral (select case '[1.0,2.5]'::numrange when q2.rn then upper(q2.rn) when '[1.0,2.5]' then q2.v else pg_catalog."varchar"(q2.nm) end c0, regexp_replace(q2.num || (E'tab\tx'), translate(q1.name, 'n', ''), ('null' #>> (q2.ta)), q2.wd) as x1, q4.label c2 from app."T two" q0 full join app.s as q1 on true cross join r q2, only app."T two" q4) q5 union (with w0 as not materialized (select q0.v as x0 from only r q0(first) inner join app.s q1 on pg_catalog.overlaps(q0.ts, q0.iv, q0.ts, q0.iv), app.seen q4 right join only app."T two" as q5 on q5.label = q0.v20 inner join only app.seen as q6 on upper(daterange('2024-01-01', '2025-01-01', '[]')) where q0.ia between (q0.ch !~~ ('100')) and (q0.f4)::integer[]), w1 as (select count(distinct q2.first) as g0, count(*) as g1 from only app.seen as q0 right join app.s q1 using (id) left outer join only app.s q2(first) on q2.at = '2024-01-01 10:00+00', app."T two" as q4(first) right join unnest(array[1, 2]) with ordinality q5 on q5.q5 = 42 full join app.s q6 on q6.kind = q2.kind where lower('[1.0,2.5]')) select max(2147483647) as g0 from (select quote_ident(text('[]')) as x0 from app.seen cross join app.s as q1 left outer join app.s q2(first) on q2.kind = 'sad') q0 where (to_tsvector((('[1, 2]') #> ('{a,b}')))) not in (to_tsvector('simple', 'x'), to_tsvector('simple', 'x') || ('a b'::tsvector), (to_tsvector('simple', 'x')), to_tsvector('simple', 'x')) having sum(1) > 1 order by count(*) desc, 1) order by 1;
--! 42804 CASE types character varying and numeric cannot be matched

create view z as select distinct -2147483648 as x0, (null) is false as x1 from app.s full join app.s q1 using (id);
--=> SELECT DISTINCT '-2147483648'::integer AS x0,\n    (NULL::boolean IS FALSE) AS x1\n   FROM (app.s\n     FULL JOIN app.s q1 USING (id)) ;; x0 integer, x1 boolean

create view z as select min(seen.name) as g0 from app.seen inner join unnest(array[1, 2]) with ordinality q1 on q1.q1 = '12'::integer, only r as q4 group by q4.b;
--=> SELECT min(seen.name) AS g0\n   FROM (app.seen\n     JOIN unnest(ARRAY[1, 2]) WITH ORDINALITY q1(q1, ordinality) ON ((q1.q1 = 12))),\n    ONLY public.r q4\n  GROUP BY q4.b ;; g0 text

create view z as select q0.day as x0, (('1 day') + (('90 min'))) operator(pg_catalog.+) (case lower(tstzrange(now(), null)) when '[2024-01-01,2024-02-01]' then timestamptz '2024-01-01 10:00+00' when daterange('2024-01-01', '2025-01-01', '[]') then 'infinity'::timestamp(0) with time zone end) as x1, 'x y' as "Col 2" from only app."T two" q0(first) left join app.seen q1 on q1.id = 2147483647 where trunc(q1.amount) not in (select 99999999999999999999 as x0 from app.s left join app."T two" as q1 using (id) left join r q2(first) on q2.u = q2.u);
--! 42725 operator is not unique: unknown + unknown

create view z as select distinct q0.num c0 from only r q0 left outer join regexp_split_to_table('a b', ' ') q1 on q1.q1 = '100' full join (select count(*) as g0, max(q5.at) as g1, mode() within group (order by q5.name) as g2 from only app."T two" as q0, only app."T two" q4 left join only app.s as q5(first) on true group by q0.id having max(2.5) > 1) q2 on q2.g2 = q0.t, r as q4 full join lateral (values (q0.tz, q2.g0), (q0.tz, 3000000000), (now(), 5::bigint)) q5 on q5.column2 = q5.column2 cross join r as q6 order by 1 limit 1 + 1;
--=> SELECT DISTINCT q0.num AS c0\n   FROM ((ONLY public.r q0\n     LEFT JOIN regexp_split_to_table('a b'::text, ' '::text) q1(q1) ON ((q1.q1 = '100'::text)))\n     FULL JOIN ( SELECT count(*) AS g0,\n            max(q5_1.at) AS g1,\n            mode() WITHIN GROUP (ORDER BY q5_1.name) AS g2\n           FROM ONLY app."T two" q0_1,\n            (ONLY app."T two" q4_1\n             LEFT JOIN ONLY app.s q5_1(first, r_id, name, amount, at, tags, kind) ON (true))\n          GROUP BY q0_1.id\n         HAVING (max(2.5) > (1)::numeric)) q2 ON ((q2.g2 = q0.t))),\n    ((public.r q4\n     FULL JOIN LATERAL ( VALUES (q0.tz,q2.g0), (q0.tz,'3000000000'::bigint), (now(),(5)::bigint)) q5 ON ((q5.column2 = q5.column2)))\n     CROSS JOIN public.r q6)\n  ORDER BY q0.num\n LIMIT (1 + 1) ;; c0 numeric

create view z as with w0 (k0, k1, k2) as materialized (select max(0.00::numeric) as g0, string_agg(q4.t, ', ' order by ('a')::text nulls last) as g1, max(now()) as g2 from r as q0, only r as q4 group by cube (q0."Mixed Case", q0."Mixed Case") having max(2.5) > 1) select min(q0.d) filter (where q0.b) as g0, max(q0.i4) filter (where q0.b) as g1 from r q0 left join w0 q1 on q1.k1 = text '' left join w0 q2 on q2.k0 = q2.k0 having max(2.5) > 1 order by count(*) desc, 1;
--=> WITH w0(k0, k1, k2) AS MATERIALIZED (\n         SELECT max(0.00) AS g0,\n            string_agg(q4.t, ', '::text ORDER BY 'a'::text) AS g1,\n            max(now()) AS g2\n           FROM public.r q0_1,\n            ONLY public.r q4\n          GROUP BY CUBE(q0_1."Mixed Case", q0_1."Mixed Case")\n         HAVING (max(2.5) > (1)::numeric)\n        )\n SELECT min(q0.d) FILTER (WHERE q0.b) AS g0,\n    max(q0.i4) FILTER (WHERE q0.b) AS g1\n   FROM ((public.r q0\n     LEFT JOIN w0 q1 ON ((q1.k1 = ''::text)))\n     LEFT JOIN w0 q2 ON ((q2.k0 = q2.k0)))\n HAVING (max(2.5) > (1)::numeric)\n  ORDER BY (count(*)) DESC, (min(q0.d) FILTER (WHERE q0.b)) ;; g0 date, g1 integer

create view z as select q2.tz c0, q2.d as x1 from app.seen as q0 left outer join app.s as q1 on q1.r_id = q1.id left join only r q2 on q2.c = '  ';
--=> SELECT q2.tz AS c0,\n    q2.d AS x1\n   FROM ((app.seen q0\n     LEFT JOIN app.s q1 ON ((q1.r_id = q1.id)))\n     LEFT JOIN ONLY public.r q2 ON ((q2.c = '  '::bpchar))) ;; c0 timestamp with time zone, x1 date

create view z as select case '{a,b}' when '{a,b}' then 2::smallint + (2::smallint) when array['q'::varchar] then mod(4::app.positive, "T two".id) end as "Col 0", timestamptz 'infinity' as "Col 1", "T two".label as "Col 2" from app."T two";
--! 42883 operator does not exist: text = character varying[]

create view z as select cast(set_masklen('2001:db8::/32', q1.i4) as date) as x0 from app."T two" left join r q1 on q1."select" = q1."select";
--! 42846 cannot cast type inet to date

create view z as select 't' as x0 from app.s order by 1 for no key update skip locked;
--=> SELECT 't'::text AS x0\n   FROM app.s\n  ORDER BY 't'::text\n FOR NO KEY UPDATE OF s SKIP LOCKED ;; x0 text

create view z as select 'infinity' as x0, lower_inc(case when s.r_id = any ('{1,2}') then daterange('2024-01-01', '2025-01-01', '[]')::daterange else '[2024-01-01,2024-02-01]' end) c1 from app.s where (upper(nullif(numrange(0, 1.5)::numrange, numrange(0, 1.5)))) = all (array[1, 2.5]);
--14,15=> SELECT 'infinity'::text AS x0,\n    lower_inc(\n        CASE\n            WHEN (s.r_id = ANY ('{1,2}'::integer[])) THEN daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)\n            ELSE '[2024-01-01,2024-02-02)'::daterange\n        END) AS c1\n   FROM app.s\n  WHERE (upper(NULLIF(numrange((0)::numeric, 1.5), numrange((0)::numeric, 1.5))) = ALL (ARRAY[(1)::numeric, 2.5])) ;; x0 text, c1 boolean
--16,17,18=> SELECT 'infinity'::text AS x0,\n    lower_inc(\n        CASE\n            WHEN (r_id = ANY ('{1,2}'::integer[])) THEN daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)\n            ELSE '[2024-01-01,2024-02-02)'::daterange\n        END) AS c1\n   FROM app.s\n  WHERE (upper(NULLIF(numrange((0)::numeric, 1.5), numrange((0)::numeric, 1.5))) = ALL (ARRAY[(1)::numeric, 2.5])) ;; x0 text, c1 boolean

create view z as select (- mod(1e10, q4.id)) as x0, (date_trunc('  ', '90 min'))::text as "Col 1" from only app.seen as q0 left join app.seen as q1 using (id) left join app.s q2 on case 'x'::"char" when 'x'::"char" then 'no' else false end, only app.s q4;
--! 42725 function date_trunc(unknown, unknown) is not unique

