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

alter table item add check (case when a > 0 then true else false end) not valid;
--=> \nCASE\n    WHEN (a > 0) THEN true\n    ELSE false\nEND

alter table item add check (case when a > 0 then true end) not valid;
--=> \nCASE\n    WHEN (a > 0) THEN true\n    ELSE NULL::boolean\nEND

alter table item add check (case a when 1 then true when 2 then false end) not valid;
--=> \nCASE a\n    WHEN 1 THEN true\n    WHEN 2 THEN false\n    ELSE NULL::boolean\nEND

alter table item add check (case t when 'a' then ok else not ok end) not valid;
--=> \nCASE t\n    WHEN 'a'::text THEN ok\n    ELSE (NOT ok)\nEND

alter table item add check (case when a is null then b is null else b > 0 end) not valid;
--=> \nCASE\n    WHEN (a IS NULL) THEN (b IS NULL)\n    ELSE (b > 0)\nEND

alter table item add check (case ok when true then a else b end > 0) not valid;
--=> (\nCASE ok\n    WHEN true THEN a\n    ELSE b\nEND > 0)

alter table item add check (case when ok then 1 else 2.5 end > n) not valid;
--=> (\nCASE\n    WHEN ok THEN (1)::numeric\n    ELSE 2.5\nEND > n)

alter table item add check (case when ok then 'a' else t end = 'x') not valid;
--=> (\nCASE\n    WHEN ok THEN 'a'::text\n    ELSE t\nEND = 'x'::text)

alter table item add check (case when ok then v else t end = 'x') not valid;
--=> (\nCASE\n    WHEN ok THEN (v)::text\n    ELSE t\nEND = 'x'::text)

alter table item add check (case when ok then null else a end > 1) not valid;
--=> (\nCASE\n    WHEN ok THEN NULL::integer\n    ELSE a\nEND > 1)

alter table item add check (case when ok then 'a' else 'b' end = t) not valid;
--=> (\nCASE\n    WHEN ok THEN 'a'::text\n    ELSE 'b'::text\nEND = t)

alter table item add check (case a when 1 then 'x' when 2 then 'y' else 'z' end <> t) not valid;
--=> (\nCASE a\n    WHEN 1 THEN 'x'::text\n    WHEN 2 THEN 'y'::text\n    ELSE 'z'::text\nEND <> t)

alter table item add check (case when a = 1 then case when b = 1 then true else false end else ok end) not valid;
--=> \nCASE\n    WHEN (a = 1) THEN\n    CASE\n        WHEN (b = 1) THEN true\n        ELSE false\n    END\n    ELSE ok\nEND

alter table item add check ((case when ok then a else b end + 1) * 2 > 0) not valid;
--=> (((\nCASE\n    WHEN ok THEN a\n    ELSE b\nEND + 1) * 2) > 0)

alter table item add check (not case when ok then true else false end) not valid;
--=> (NOT\nCASE\n    WHEN ok THEN true\n    ELSE false\nEND)

alter table item add check (a > 0 and case when ok then true else b > 1 end) not valid;
--=> ((a > 0) AND\nCASE\n    WHEN ok THEN true\n    ELSE (b > 1)\nEND)

alter table item add check (case d when '2020-01-01' then 1 else 2 end = 1) not valid;
--=> (\nCASE d\n    WHEN '2020-01-01'::date THEN 1\n    ELSE 2\nEND = 1)

alter table item add check (case v when 'a' then 1 end = 1) not valid;
--=> (\nCASE v\n    WHEN 'a'::text THEN 1\n    ELSE NULL::integer\nEND = 1)

alter table item add check (case when a > 0 then d else ts end > now()) not valid;
--=> (\nCASE\n    WHEN (a > 0) THEN (d)::timestamp without time zone\n    ELSE ts\nEND > now())

alter table item add check (a::text = '1') not valid;
--=> ((a)::text = '1'::text)

alter table item add check (a::varchar(3) = '1') not valid;
--=> (((a)::character varying(3))::text = '1'::text)

alter table item add check (cast(a as text) = '1') not valid;
--=> ((a)::text = '1'::text)

alter table item add check (t::int > 0) not valid;
--=> ((t)::integer > 0)

alter table item add check (t::varchar(5) = 'x') not valid;
--=> (((t)::character varying(5))::text = 'x'::text)

alter table item add check (t::char(2) = 'x') not valid;
--=> ((t)::character(2) = 'x'::bpchar)

alter table item add check (t::bpchar = 'x') not valid;
--=> ((t)::bpchar = 'x'::bpchar)

alter table item add check (v::text = 'x') not valid;
--=> ((v)::text = 'x'::text)

alter table item add check (v20::varchar = 'x') not valid;
--=> (((v20)::character varying)::text = 'x'::text)

alter table item add check (v20::varchar(10) = 'x') not valid;
--=> (((v20)::character varying(10))::text = 'x'::text)

alter table item add check (v20::varchar(20) = 'x') not valid;
--=> ((v20)::text = 'x'::text)

alter table item add check (c::text = 'x') not valid;
--=> ((c)::text = 'x'::text)

alter table item add check (n::int = 1) not valid;
--=> ((n)::integer = 1)

alter table item add check (n::numeric(5,1) = 1) not valid;
--=> ((n)::numeric(5,1) = (1)::numeric)

alter table item add check (n2::numeric = 1) not valid;
--=> ((n2)::numeric = (1)::numeric)

alter table item add check (n2::numeric(12,2) = 1) not valid;
--=> ((n2)::numeric(12,2) = (1)::numeric)

alter table item add check (n2::numeric(10,2) = 1) not valid;
--=> (n2 = (1)::numeric)

alter table item add check (f::numeric = 1) not valid;
--=> ((f)::numeric = (1)::numeric)

alter table item add check (f::int = 1) not valid;
--=> ((f)::integer = 1)

alter table item add check (f::real = r) not valid;
--=> ((f)::real = r)

alter table item add check (r::float8 = f) not valid;
--=> ((r)::double precision = f)

alter table item add check (s::int = a) not valid;
--=> ((s)::integer = a)

alter table item add check (l::int = a) not valid;
--=> ((l)::integer = a)

alter table item add check (a::bigint = l) not valid;
--=> ((a)::bigint = l)

alter table item add check (a::smallint = s) not valid;
--=> ((a)::smallint = s)

alter table item add check (a::bool) not valid;
--=> (a)::boolean

alter table item add check (ok::int = 1) not valid;
--=> ((ok)::integer = 1)

alter table item add check (ok::text = 'true') not valid;
--=> ((ok)::text = 'true'::text)

alter table item add check (d::text = 'x') not valid;
--=> ((d)::text = 'x'::text)

alter table item add check (d::timestamp = ts) not valid;
--=> ((d)::timestamp without time zone = ts)

alter table item add check (d::timestamptz = tz) not valid;
--=> ((d)::timestamp with time zone = tz)

alter table item add check (ts::date = d) not valid;
--=> ((ts)::date = d)

alter table item add check (tz::date = d) not valid;
--=> ((tz)::date = d)

alter table item add check (tz::time > '10:00') not valid;
--=> ((tz)::time without time zone > '10:00:00'::time without time zone)

alter table item add check (ts::timestamp(0) = ts) not valid;
--=> ((ts)::timestamp(0) without time zone = ts)

alter table item add check (tz::timestamptz(3) = tz) not valid;
--=> ((tz)::timestamp(3) with time zone = tz)

alter table item add check (tz::timestamp = ts) not valid;
--=> ((tz)::timestamp without time zone = ts)

alter table item add check (ts::timestamptz = tz) not valid;
--=> ((ts)::timestamp with time zone = tz)

alter table item add check (tm::interval = iv) not valid;
--=> ((tm)::interval = iv)

alter table item add check (iv::time = tm) not valid;
--=> ((iv)::time without time zone = tm)

alter table item add check (iv::text = 'x') not valid;
--=> ((iv)::text = 'x'::text)

alter table item add check (iv::interval day = iv) not valid;
--=> ((iv)::interval day = iv)

alter table item add check (iv::interval(2) = iv) not valid;
--=> ((iv)::interval(2) = iv)

alter table item add check (u::text = 'x') not valid;
--=> ((u)::text = 'x'::text)

alter table item add check (t::uuid = u) not valid;
--=> ((t)::uuid = u)

alter table item add check (jb::text = '{}') not valid;
--=> ((jb)::text = '{}'::text)

alter table item add check (j::jsonb = jb) not valid;
--=> ((j)::jsonb = jb)

alter table item add check (jb::json::text = '{}') not valid;
--=> (((jb)::json)::text = '{}'::text)

alter table item add check (t::jsonb = jb) not valid;
--=> ((t)::jsonb = jb)

alter table item add check (t::jsonb -> 'a' is null) not valid;
--=> (((t)::jsonb -> 'a'::text) IS NULL)

alter table item add check (jb::int = 1) not valid;
--=> ((jb)::integer = 1)

alter table item add check ((jb -> 'a')::int > 0) not valid;
--=> (((jb -> 'a'::text))::integer > 0)

alter table item add check ((jb ->> 'a')::numeric(10,2) > 0) not valid;
--=> (((jb ->> 'a'::text))::numeric(10,2) > (0)::numeric)

alter table item add check (by::text = 'x') not valid;
--=> ((by)::text = 'x'::text)

alter table item add check (t::bytea = by) not valid;
--=> ((t)::bytea = by)

alter table item add check (ip::text = 'x') not valid;
--=> ((ip)::text = 'x'::text)

alter table item add check (ip::cidr = ci) not valid;
--=> (((ip)::cidr)::inet = (ci)::inet)

alter table item add check (ci::inet = ip) not valid;
--=> ((ci)::inet = ip)

alter table item add check (t::inet = ip) not valid;
--=> ((t)::inet = ip)

alter table item add check (xs::text = '{}') not valid;
--=> ((xs)::text = '{}'::text)

alter table item add check (xs::bigint[] = '{1}') not valid;
--=> ((xs)::bigint[] = '{1}'::bigint[])

alter table item add check (xs::text[] = '{1}') not valid;
--=> ((xs)::text[] = '{1}'::text[])

alter table item add check (xs::numeric(5,1)[] = na) not valid;
--=> ((xs)::numeric(5,1)[] = na)

alter table item add check (t::int[] = xs) not valid;
--=> ((t)::integer[] = xs)

alter table item add check (vs::text[] = ts2) not valid;
--=> ((vs)::text[] = ts2)

alter table item add check (ts2::varchar(3)[] = vs) not valid;
--=> ((ts2)::character varying(3)[] = vs)

alter table item add check (m::text = 'low') not valid;
--=> ((m)::text = 'low'::text)

alter table item add check (t::level = m) not valid;
--=> ((t)::public.level = m)

alter table item add check (m::text::level = m) not valid;
--=> (((m)::text)::public.level = m)

alter table item add check (a::positive > 1) not valid;
--=> (((a)::public.positive)::integer > 1)

alter table item add check (pos::int > 1) not valid;
--=> ((pos)::integer > 1)

alter table item add check (t::word = wd) not valid;
--=> (((t)::public.word)::text = (wd)::text)

alter table item add check (wd::text = 'x') not valid;
--=> ((wd)::text = 'x'::text)

alter table item add check (wd::varchar(3) = 'x') not valid;
--=> (((wd)::character varying(3))::text = 'x'::text)

alter table item add check (o::int = 1) not valid;
--=> ((o)::integer = 1)

alter table item add check (a::oid = o) not valid;
--=> ((a)::oid = o)

alter table item add check (o::regclass = 'item'::regclass) not valid;
--=> (((o)::regclass)::oid = ('public.item'::regclass)::oid)

alter table item add check (t::regclass = o) not valid;
--=> (((t)::regclass)::oid = o)

alter table item add check ('item'::regclass = o) not valid;
--=> (('public.item'::regclass)::oid = o)

alter table item add check ('item'::regclass::oid = o) not valid;
--=> (('public.item'::regclass)::oid = o)

alter table item add check ('s1.seq2'::regclass = o) not valid;
--=> (('s1.seq2'::regclass)::oid = o)

alter table item add check ('int4'::regtype = o) not valid;
--=> (('integer'::regtype)::oid = o)

alter table item add check (mo::numeric > 1) not valid;
--=> ((mo)::numeric > (1)::numeric)

alter table item add check (n::money > mo) not valid;
--=> ((n)::money > mo)

alter table item add check (bt::int > 1) not valid;
--=> ((bt)::integer > 1)

alter table item add check (a::bit(4) = bt) not valid;
--=> ((a)::bit(4) = bt)

alter table item add check (bt::varbit = vb) not valid;
--=> ((bt)::bit varying = vb)

alter table item add check (pr::text = 'x') not valid;
--=> ((pr)::text = 'x'::text)

alter table item add check (t::pair = pr) not valid;
--=> ((t)::public.pair = pr)

alter table item add check (pr::pair = pr) not valid;
--=> (pr = pr)

alter table item add check (tv::text = 'x') not valid;
--=> ((tv)::text = 'x'::text)

alter table item add check (t::tsvector = tv) not valid;
--=> ((t)::tsvector = tv)

alter table item add check (t::xml is not null) not valid;
--=> ((t)::xml IS NOT NULL)

alter table item add check (tx::text = '<a/>') not valid;
--=> ((tx)::text = '<a/>'::text)

alter table item add check (nm::text = t) not valid;
--=> ((nm)::text = t)

alter table item add check (t::name = nm) not valid;
--=> ((t)::name = nm)

alter table item add check (ch::text = 'a') not valid;
--=> ((ch)::text = 'a'::text)

alter table item add check (t::"char" = ch) not valid;
--=> ((t)::"char" = ch)

alter table item add check ('5'::int = a) not valid;
--=> (5 = a)

alter table item add check (int '5' = a) not valid;
--=> (5 = a)

alter table item add check ('5'::text = t) not valid;
--=> ('5'::text = t)

alter table item add check (text 'x' = t) not valid;
--=> ('x'::text = t)

alter table item add check (varchar(3) 'abc' = v) not valid;
--=> (('abc'::character varying(3))::text = (v)::text)

alter table item add check (char(2) 'a' = c) not valid;
--=> ('a'::character(2) = c)

alter table item add check (numeric(5,2) '1.5' = n) not valid;
--=> (1.5::numeric(5,2) = n)

alter table item add check (float8 '1.5' = f) not valid;
--=> ('1.5'::double precision = f)

alter table item add check (bool 't' = ok) not valid;
--=> (true = ok)

alter table item add check (bit(3) '101' = bt) not valid;
--=> ('101'::bit(3) = bt)

alter table item add check (date '2020-01-01' = d) not valid;
--=> ('2020-01-01'::date = d)

alter table item add check (interval '1 day' = iv) not valid;
--=> ('1 day'::interval = iv)

alter table item add check (json '{}' is not null) not valid;
--=> ('{}'::json IS NOT NULL)

alter table item add check (jsonb '{"b":1,"a":2}' = jb) not valid;
--=> ('{"a": 2, "b": 1}'::jsonb = jb)

alter table item add check (uuid 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' = u) not valid;
--=> ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid = u)

alter table item add check (level 'low' = m) not valid;
--=> ('low'::public.level = m)

alter table item add check (point '(1,2)' ~= pt) not valid;
--=> ('(1,2)'::point ~= pt)

alter table item add check (array[1, 2]::bigint[] = '{1}') not valid;
--=> (ARRAY[(1)::bigint, (2)::bigint] = '{1}'::bigint[])

alter table item add check (array['1', '2']::int[] = xs) not valid;
--=> (ARRAY[1, 2] = xs)

alter table item add check (array[a, null] = xs) not valid;
--=> (ARRAY[a, NULL::integer] = xs)

alter table item add check (array[t, v] = ts2) not valid;
--=> (ARRAY[t, (v)::text] = ts2)

alter table item add check (array[v, v20] = vs) not valid;
--=> (ARRAY[v, v20] = vs)

alter table item add check (array[null] = ts2) not valid;
--=> (ARRAY[NULL::text] = ts2)

alter table item add check (array[array[1], array[2]] = xs) not valid;
--=> (ARRAY[ARRAY[1], ARRAY[2]] = xs)

alter table item add check (array[xs, xs] = xs) not valid;
--=> (ARRAY[xs, xs] = xs)

alter table item add check (array[d, ts] is not null) not valid;
--=> (ARRAY[(d)::timestamp without time zone, ts] IS NOT NULL)

alter table item add check ((array['a', 'b'])[a] = t) not valid;
--=> ((ARRAY['a'::text, 'b'::text])[a] = t)

alter table item add check (('{a,b}'::text[])[1] = t) not valid;
--=> (('{a,b}'::text[])[1] = t)

alter table item add check ((string_to_array(t, ','))[1] = 'a') not valid;
--=> ((string_to_array(t, ','::text))[1] = 'a'::text)

alter table item add check (array_length(array[a, b], 1) = 2) not valid;
--=> (array_length(ARRAY[a, b], 1) = 2)

alter table item add check (row(a, b) is not null) not valid;
--=> (ROW(a, b) IS NOT NULL)

alter table item add check (row(a, b) is null) not valid;
--=> (ROW(a, b) IS NULL)

alter table item add check (row(a, t) = row(1, 'x')) not valid;
--=> ((a = 1) AND (t = 'x'::text))

alter table item add check (row(1) is not null) not valid;
--=> (ROW(1) IS NOT NULL)

alter table item add check ((row(a, b)).f1 > 1) not valid;
--=> ((ROW(a, b)).f1 > 1)

alter table item add check ((a, b, t) is not null) not valid;
--=> (ROW(a, b, t) IS NOT NULL)

alter table item add check (row() is null) not valid;
--=> (ROW() IS NULL)

alter table item add check (t = 'a' collate "C") not valid;
--=> (t = ('a'::text COLLATE "C"))

alter table item add check ((t collate "C") = 'a') not valid;
--=> ((t COLLATE "C") = 'a'::text)

alter table item add check (t collate "C" = v collate "C") not valid;
--=> ((t COLLATE "C") = ((v)::text COLLATE "C"))

alter table item add check (t collate "C" || v = 'a') not valid;
--=> (((t COLLATE "C") || (v)::text) = 'a'::text)

alter table item add check (greatest(t collate "C", v) = 'a') not valid;
--=> (GREATEST((t COLLATE "C"), (v)::text) = 'a'::text)

alter table item add check (t collate "C" like 'a%') not valid;
--=> ((t COLLATE "C") ~~ 'a%'::text)

alter table item add check ((t || v) collate "C" < 'a') not valid;
--=> (((t || (v)::text) COLLATE "C") < 'a'::text)

alter table item add check (xs collate "C" = '{}') not valid;
--! 42804 collations are not supported by type integer[]

alter table item add check (a collate "C" = 1) not valid;
--! 42804 collations are not supported by type integer

alter table item add check (t collate "nope" = 'a') not valid;
--! 42704 collation "nope" for encoding "UTF8" does not exist

alter table item add check (t collate "C" = v collate "POSIX") not valid;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

alter table item add check (case when ok then t collate "C" else v end = 'a') not valid;
--=> ((\nCASE\n    WHEN ok THEN ((t)::character varying COLLATE "C")\n    ELSE v\nEND)::text = 'a'::text)

alter table item add check (coalesce(t collate "C", 'x') = 'a') not valid;
--=> (COALESCE((t COLLATE "C"), 'x'::text) = 'a'::text)

alter table item add check (upper(t collate "C") collate "POSIX" = 'a') not valid;
--=> ((upper((t COLLATE "C")) COLLATE "POSIX") = 'a'::text)

alter table item add check (a::int4 = 1) not valid;
--=> (a = 1)

alter table item add check (a::pg_catalog.int4 = 1) not valid;
--=> (a = 1)

alter table item add check (cast(cast(a as text) as varchar(5)) = '1') not valid;
--=> ((((a)::text)::character varying(5))::text = '1'::text)

alter table item add check ((a)::text || 'x' = '1x') not valid;
--=> (((a)::text || 'x'::text) = '1x'::text)

alter table item add check (-a::text = '1') not valid;
--! 42883 operator does not exist: - text

alter table item add check ((-a)::text = '1') not valid;
--=> (((- a))::text = '1'::text)

alter table item add check (- 5 = a) not valid;
--=> ('-5'::integer = a)

alter table item add check (-5::int = a) not valid;
--=> ((- 5) = a)

alter table item add check ((-5)::int = a) not valid;
--=> ('-5'::integer = a)

alter table item add check ((- 5.5) = n) not valid;
--=> ('-5.5'::numeric = n)

alter table item add check (a !=-1) not valid;
--! 42883 operator does not exist: integer !=- integer

alter table item add check (a <>-1) not valid;
--=> (a <> '-1'::integer)

alter table item add check (a =- 1) not valid;
--=> (a = '-1'::integer)

alter table item add check (+5 = a) not valid;
--=> ((+ 5) = a)

alter table item add check (2147483648 = l) not valid;
--=> ('2147483648'::bigint = l)

alter table item add check (-9223372036854775808 = l) not valid;
--=> ('-9223372036854775808'::bigint = l)

alter table item add check (9223372036854775808 = n) not valid;
--=> ('9223372036854775808'::numeric = n)

alter table item add check ('a' = 'a') not valid;
--=> ('a'::text = 'a'::text)

alter table item add check (1 = 1) not valid;
--=> (1 = 1)

alter table item add check (true) not valid;
--=> true

alter table item add check (null) not valid;
--=> NULL::boolean

alter table item add check (null::boolean) not valid;
--=> NULL::boolean

alter table item add check ('t') not valid;
--=> true

alter table item add check ('true'::boolean) not valid;
--=> true

alter table item add check (ok) not valid;
--=> ok

alter table item add check (not null) not valid;
--=> (NOT NULL::boolean)

alter table item add check (1 is null) not valid;
--=> (1 IS NULL)

alter table item add check (a = null) not valid;
--=> (a = NULL::integer)

alter table item add check (null = null) not valid;
--=> (NULL::text = NULL::text)

alter table item add check (a = (null)) not valid;
--=> (a = NULL::integer)

alter table item add check (current_user = 'x' or a > 1) not valid;
--=> ((CURRENT_USER = 'x'::name) OR (a > 1))

alter table item add check (exists (select 1)) not valid;
--! 0A000 cannot use subquery in check constraint

alter table item add check (a in (select 1)) not valid;
--! 0A000 cannot use subquery in check constraint

alter table item add check (a = (select 1)) not valid;
--! 0A000 cannot use subquery in check constraint

alter table item add check (sum(a) > 1) not valid;
--! 42803 aggregate functions are not allowed in check constraints

alter table item add check (count(*) > 1) not valid;
--! 42803 aggregate functions are not allowed in check constraints

alter table item add check (row_number() over () > 1) not valid;
--! 42P20 window functions are not allowed in check constraints

alter table item add check (generate_series(1, 2) > 1) not valid;
--! 0A000 set-returning functions are not allowed in check constraints

alter table item add check (a = $1) not valid;
--! 42P02 there is no parameter $1

alter table item add check (nope > 1) not valid;
--! 42703 column "nope" does not exist

alter table item add check (item.nope > 1) not valid;
--! 42703 column item.nope does not exist

alter table item add check (other.a > 1) not valid;
--! 42P01 missing FROM-clause entry for table "other"

alter table item add check (public.item.a > 1) not valid;
--=> (a > 1)

alter table item add check (s1.item.a > 1) not valid;
--! 42P01 invalid reference to FROM-clause entry for table "item"

alter table item add check (a.b > 1) not valid;
--! 42P01 missing FROM-clause entry for table "a"

alter table item add check (a + t > 1) not valid;
--! 42883 operator does not exist: integer + text

alter table item add check (a || b = 1) not valid;
--! 42883 operator does not exist: integer || integer

alter table item add check (t + 1 > 1) not valid;
--! 42883 operator does not exist: text + integer

alter table item add check (t = 1) not valid;
--! 42883 operator does not exist: text = integer

alter table item add check (t > 1) not valid;
--! 42883 operator does not exist: text > integer

alter table item add check (a = 'x') not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (a = '1.5') not valid;
--! 22P02 invalid input syntax for type integer: "1.5"

alter table item add check (a > '1') not valid;
--=> (a > 1)

alter table item add check (ok = 1) not valid;
--! 42883 operator does not exist: boolean = integer

alter table item add check (ok > 0) not valid;
--! 42883 operator does not exist: boolean > integer

alter table item add check (ok = 'x') not valid;
--! 22P02 invalid input syntax for type boolean: "x"

alter table item add check (d = 1) not valid;
--! 42883 operator does not exist: date = integer

alter table item add check (d > 'x') not valid;
--! 22007 invalid input syntax for type date: "x"

alter table item add check (d + t > d) not valid;
--! 42883 operator does not exist: date + text

alter table item add check (ts > 'abc') not valid;
--! 22007 invalid input syntax for type timestamp: "abc"

alter table item add check (u = 'x') not valid;
--! 22P02 invalid input syntax for type uuid: "x"

alter table item add check (u = 1) not valid;
--! 42883 operator does not exist: uuid = integer

alter table item add check (jb = 'x') not valid;
--! 22P02 invalid input syntax for type json

alter table item add check (jb -> 1.5 is null) not valid;
--! 42883 operator does not exist: jsonb -> numeric

alter table item add check (jb > 1) not valid;
--! 42883 operator does not exist: jsonb > integer

alter table item add check (j = '{}') not valid;
--! 42883 operator does not exist: json = unknown

alter table item add check (j = j) not valid;
--! 42883 operator does not exist: json = json

alter table item add check (xs = 1) not valid;
--! 42883 operator does not exist: integer[] = integer

alter table item add check (xs[1][2] = 't') not valid;
--! 22P02 invalid input syntax for type integer: "t"

alter table item add check (xs = '{a}') not valid;
--! 22P02 invalid input syntax for type integer: "a"

alter table item add check (xs = array['a']) not valid;
--! 42883 operator does not exist: integer[] = text[]

alter table item add check (a[1] = 1) not valid;
--12,13! 42804 cannot subscript type integer because it is not an array
--14,15,16,17,18! 42804 cannot subscript type integer because it does not support subscripting

alter table item add check (t[1] = 'a') not valid;
--12,13! 42804 cannot subscript type text because it is not an array
--14,15,16,17,18! 42804 cannot subscript type text because it does not support subscripting

alter table item add check (t.x = 1) not valid;
--! 42P01 missing FROM-clause entry for table "t"

alter table item add check (pr.x = 1) not valid;
--! 42P01 missing FROM-clause entry for table "pr"

alter table item add check ((pr).nope = 1) not valid;
--! 42703 column "nope" not found in data type pair

alter table item add check ((a).x = 1) not valid;
--! 42809 column notation .x applied to type integer, which is not a composite type

alter table item add check (m = 'nope') not valid;
--! 22P02 invalid input value for enum level: "nope"

alter table item add check (m = 1) not valid;
--! 42883 operator does not exist: level = integer

alter table item add check (m = t) not valid;
--! 42883 operator does not exist: level = text

alter table item add check (pos = 'x') not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (ip = 'x') not valid;
--! 22P02 invalid input syntax for type inet: "x"

alter table item add check (a) not valid;
--! 42804 argument of CHECK must be type boolean, not type integer

alter table item add check (t) not valid;
--! 42804 argument of CHECK must be type boolean, not type text

alter table item add check (a + 1) not valid;
--! 42804 argument of CHECK must be type boolean, not type integer

alter table item add check (not a) not valid;
--! 42804 argument of NOT must be type boolean, not type integer

alter table item add check (a and b) not valid;
--! 42804 argument of AND must be type boolean, not type integer

alter table item add check (ok and a) not valid;
--! 42804 argument of AND must be type boolean, not type integer

alter table item add check (ok or t) not valid;
--! 42804 argument of OR must be type boolean, not type text

alter table item add check (case when a then 1 end = 1) not valid;
--! 42804 argument of CASE/WHEN must be type boolean, not type integer

alter table item add check (case when ok then 1 else 'x' end = 1) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (case when ok then 1 else t end = 1) not valid;
--! 42804 CASE types text and integer cannot be matched

alter table item add check (case when ok then a else d end = 1) not valid;
--! 42804 CASE types date and integer cannot be matched

alter table item add check (coalesce(a, t) = 1) not valid;
--! 42804 COALESCE types integer and text cannot be matched

alter table item add check (coalesce(a, 'x') = 1) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (greatest(a, t) = 1) not valid;
--! 42804 GREATEST types integer and text cannot be matched

alter table item add check (nullif(a, t) = 1) not valid;
--! 42883 operator does not exist: integer = text

alter table item add check (nullif(a, 'x') = 1) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (a in (1, 'x')) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (a in (1, t)) not valid;
--! 42883 operator does not exist: integer = text

alter table item add check (a in ('1', '2')) not valid;
--=> (a = ANY (ARRAY[1, 2]))

alter table item add check (a between 1 and 'x') not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (a between t and v) not valid;
--! 42883 operator does not exist: integer >= text

alter table item add check (a = any (1)) not valid;
--! 42809 op ANY/ALL (array) requires array on right side

alter table item add check (a = any (t)) not valid;
--! 42809 op ANY/ALL (array) requires array on right side

alter table item add check (a = any (ts2)) not valid;
--! 42883 operator does not exist: integer = text

alter table item add check (a = any ('x')) not valid;
--! 22P02 malformed array literal: "x"

alter table item add check (a < any (array['x', 'y'])) not valid;
--! 42883 operator does not exist: integer < text

alter table item add check ((a, b) = (1, 2, 3)) not valid;
--! 42601 unequal number of entries in row expressions

alter table item add check ((a, b) = 1) not valid;
--! 42883 operator does not exist: record = integer

alter table item add check (row(a, t) = row('x', 1)) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (array[1, 'x'] = xs) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (array[1, t] = xs) not valid;
--! 42804 ARRAY types integer and text cannot be matched

alter table item add check (array[] = xs) not valid;
--! 42P18 cannot determine type of empty array

alter table item add check (array[a, d] is null) not valid;
--! 42804 ARRAY types integer and date cannot be matched

alter table item add check (lower(a) = 'x') not valid;
--! 42883 function lower(integer) does not exist

alter table item add check (lower() = 'x') not valid;
--! 42883 function lower() does not exist

alter table item add check (lower(t, t) = 'x') not valid;
--! 42883 function lower(text, text) does not exist

alter table item add check (nosuch(a) > 1) not valid;
--! 42883 function nosuch(integer) does not exist

alter table item add check (s1.nosuch(a) > 1) not valid;
--! 42883 function s1.nosuch(integer) does not exist

alter table item add check (nosuch.f(a) > 1) not valid;
--! 3F000 schema "nosuch" does not exist

alter table item add check (twice(t) > 1) not valid;
--! 42883 function twice(text) does not exist

alter table item add check (twice() > 1) not valid;
--! 42883 function twice() does not exist

alter table item add check (twice(a, b) > 1) not valid;
--! 42883 function twice(integer, integer) does not exist

alter table item add check (twice(n => 1) > 1) not valid;
--=> (public.twice(n => 1) > 1)

alter table item add check (twice(m => 1) > 1) not valid;
--! 42883 function twice(m => integer) does not exist

alter table item add check (describe(1) = 'x') not valid;
--! 42883 function describe(integer) does not exist

alter table item add check (describe(t, 'x') = 'x') not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (describe(t => 'x', 2) = 'x') not valid;
--! 42601 positional argument cannot follow named argument

alter table item add check (describe('a', t => 'x') = 'x') not valid;
--! 42883 function describe(unknown, t => unknown) does not exist

alter table item add check (addall() > 1) not valid;
--! 42883 function addall() does not exist

alter table item add check (addall('x') > 1) not valid;
--! 22P02 invalid input syntax for type numeric: "x"

alter table item add check (firstof(1) = 1) not valid;
--! 42883 function firstof(integer) does not exist

alter table item add check (pairof(a, t) = xs) not valid;
--! 42883 function pairof(integer, text) does not exist

alter table item add check (round(t) = 1) not valid;
--! 42883 function round(text) does not exist

alter table item add check (round(f, 2) = 1) not valid;
--! 42883 function round(double precision, integer) does not exist

alter table item add check (extract(nope from d) = 1) not valid;
--12,13=> (date_part('nope'::text, d) = (1)::double precision)
--14,15,16,17,18=> (EXTRACT(nope FROM d) = (1)::numeric)

alter table item add check (extract(hour from d) = 1) not valid;
--12,13=> (date_part('hour'::text, d) = (1)::double precision)
--14,15,16,17,18=> (EXTRACT(hour FROM d) = (1)::numeric)

alter table item add check (date_trunc(1, ts) = ts) not valid;
--! 42883 function date_trunc(integer, timestamp without time zone) does not exist

alter table item add check (to_char(t) = 'x') not valid;
--! 42883 function to_char(text) does not exist

alter table item add check (length(a) > 1) not valid;
--! 42883 function length(integer) does not exist

alter table item add check (sum(distinct a) > 1) not valid;
--! 42803 aggregate functions are not allowed in check constraints

alter table item add check (lower(distinct t) = 'x') not valid;
--! 42809 DISTINCT specified, but lower is not an aggregate function

alter table item add check (lower(t) filter (where ok) = 'x') not valid;
--! 42809 FILTER specified, but lower is not an aggregate function

alter table item add check (lower(t) over () = 'x') not valid;
--! 42809 OVER specified, but lower is not a window function nor an aggregate function

alter table item add check (max(a) over () > 1) not valid;
--! 42P20 window functions are not allowed in check constraints

alter table item add check (abs(variadic xs) > 1) not valid;
--! 42883 function abs(integer[]) does not exist

alter table item add check (a::nosuch = 1) not valid;
--! 42704 type "nosuch" does not exist

alter table item add check (a::date = d) not valid;
--! 42846 cannot cast type integer to date

alter table item add check (d::int = 1) not valid;
--! 42846 cannot cast type date to integer

alter table item add check (t::varchar(0) = 'x') not valid;
--! 22023 length for type varchar must be at least 1

alter table item add check (n::numeric(2000, 1) = 1) not valid;
--! 22023 NUMERIC precision 2000 must be between 1 and 1000

alter table item add check (ok::date = d) not valid;
--! 42846 cannot cast type boolean to date

alter table item add check (jb::date = d) not valid;
--! 42846 cannot cast type jsonb to date

alter table item add check (xs::int = 1) not valid;
--! 42846 cannot cast type integer[] to integer

alter table item add check (u::int = 1) not valid;
--! 42846 cannot cast type uuid to integer

alter table item add check (m::int = 1) not valid;
--! 42846 cannot cast type level to integer

alter table item add check (ts::boolean) not valid;
--! 42846 cannot cast type timestamp without time zone to boolean

alter table item add check (row(1, 2)::pair = pr) not valid;
--=> (ROW(1, (2)::text)::public.pair = pr)

alter table item add check (row(1)::pair = pr) not valid;
--! 42846 cannot cast type record to pair

alter table item add check (row('x', 'a')::pair = pr) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check ('x'::int = 1) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check ('x'::boolean) not valid;
--! 22P02 invalid input syntax for type boolean: "x"

alter table item add check ('x'::date = d) not valid;
--! 22007 invalid input syntax for type date: "x"

alter table item add check ('2020-13-01'::date = d) not valid;
--! 22008 date/time field value out of range: "2020-13-01"

alter table item add check ('{'::jsonb = jb) not valid;
--! 22P02 invalid input syntax for type json

alter table item add check ('x'::uuid = u) not valid;
--! 22P02 invalid input syntax for type uuid: "x"

alter table item add check ('nope'::level = m) not valid;
--! 22P02 invalid input value for enum level: "nope"

alter table item add check ('nope'::regclass = o) not valid;
--! 42P01 relation "nope" does not exist

alter table item add check ('nope'::regtype = o) not valid;
--! 42704 type "nope" does not exist

alter table item add check ('1,2'::int[] = xs) not valid;
--! 22P02 malformed array literal: "1,2"

alter table item add check ('[1'::int4range = r4) not valid;
--! 22P02 malformed range literal: "[1"

alter table item add check (r4 @> 'x') not valid;
--! 22P02 malformed range literal: "x"

alter table item add check (r4 @> 1.5) not valid;
--! 42883 operator does not exist: int4range @> numeric

alter table item add check (r4 && r4 && r4) not valid;
--! 42883 operator does not exist: boolean && int4range

alter table item add check (a between 1 and 2 and b) not valid;
--! 42804 argument of AND must be type boolean, not type integer

alter table item add check (a is distinct from t) not valid;
--! 42883 operator does not exist: integer = text

alter table item add check (xmin = 1) not valid;
--! 42P10 system column "xmin" reference in check constraint is invalid

alter table item add check (ctid is not null) not valid;
--! 42P10 system column "ctid" reference in check constraint is invalid

alter table item add check (oid > 1) not valid;
--! 42703 column "oid" does not exist

alter table item add check (value > 1) not valid;
--! 42703 column "value" does not exist

alter table item add check (old.a > 1) not valid;
--! 42P01 missing FROM-clause entry for table "old"

alter table item add check (current_date = d and 1) not valid;
--! 42804 argument of AND must be type boolean, not type integer

create index on item ((lower(t)));
--=> lower(t)

create index on item ((lower(v)));
--=> lower((v)::text)

create index on item (lower(t));
--=> lower(t)

create index on item (lower(t), a);
--=> lower(t)

create index on item ((a + b));
--=> (a + b)

create index on item (((a + b)));
--=> (a + b)

create index on item ((a));
--=>

create index on item (((a)));
--=>

create index on item ((t collate "C"));
--=>

create index on item (((t || v)));
--=> (t || (v)::text)

create index on item (((t || ' ' || v) collate "C"));
--=> ((t || ' '::text) || (v)::text)

create index on item ((lower(t) collate "C") desc);
--=> lower(t)

create index on item ((jb ->> 'a'));
--=> (jb ->> 'a'::text)

create index on item (((jb ->> 'a')));
--=> (jb ->> 'a'::text)

create index on item (((jb -> 'a' ->> 'b')));
--=> ((jb -> 'a'::text) ->> 'b'::text)

create index on item ((((jb ->> 'a')::int)));
--=> ((jb ->> 'a'::text))::integer

create index on item (((jb ->> 'a')::int));
--=> ((jb ->> 'a'::text))::integer

create index on item ((coalesce(t, '')));
--=> COALESCE(t, ''::text)

create index on item (coalesce(t, v));
--=> COALESCE(t, (v)::text)

create index on item (coalesce(a, 0) desc nulls last);
--=> COALESCE(a, 0)

create index on item (nullif(t, ''));
--=> NULLIF(t, ''::text)

create index on item (greatest(a, b));
--=> GREATEST(a, b)

create index on item ((a is null));
--=> (a IS NULL)

create index on item ((case when ok then a end));
--=> \nCASE\n    WHEN ok THEN a\n    ELSE NULL::integer\nEND

create index on item (((a)::text));
--=> (a)::text

create index on item ((a::text));
--=> (a)::text

create index on item (cast(a as text));
--=> (a)::text

create index on item ((ts::date));
--=> (ts)::date

create index on item (((tz at time zone 'UTC')::date));
--12,13=> (timezone('UTC'::text, tz))::date
--14,15,16,17,18=> ((tz AT TIME ZONE 'UTC'::text))::date

create index on item (date_trunc('day', ts));
--=> date_trunc('day'::text, ts)

create index on item (date_trunc('day', tz at time zone 'UTC'));
--12,13=> date_trunc('day'::text, timezone('UTC'::text, tz))
--14,15,16,17,18=> date_trunc('day'::text, (tz AT TIME ZONE 'UTC'::text))

create index on item (extract(year from d));
--12,13=> date_part('year'::text, d)
--14,15,16,17,18=> EXTRACT(year FROM d)

create index on item ((extract(year from ts)));
--12,13=> date_part('year'::text, ts)
--14,15,16,17,18=> EXTRACT(year FROM ts)

create index on item (date_part('year', ts));
--=> date_part('year'::text, ts)

create index on item (md5(t));
--=> md5(t)

create index on item ((md5(t)::uuid));
--=> (md5(t))::uuid

create index on item (substring(t, 1, 3));
--=> "substring"(t, 1, 3)

create index on item (substring(t from 1 for 3));
--12,13=> "substring"(t, 1, 3)
--14,15,16,17,18=> SUBSTRING(t FROM 1 FOR 3)

create index on item (trim(t));
--12,13=> btrim(t)
--14,15,16,17,18=> TRIM(BOTH FROM t)

create index on item (position('a' in t));
--12,13=> "position"(t, 'a'::text)
--14,15,16,17,18=> POSITION(('a'::text) IN (t))

create index on item (overlay(t placing 'x' from 1));
--12,13=> "overlay"(t, 'x'::text, 1)
--14,15,16,17,18=> OVERLAY(t PLACING 'x'::text FROM 1)

create index on item (left(t, 3));
--=> "left"(t, 3)

create index on item ((t || a));
--=> (t || a)

create index on item (twice(a));
--=> public.twice(a)

create index on item (describe(t));
--=> public.describe(t)

create index on item (((pr).x));
--=> (pr).x

create index on item ((xs[1]));
--=> xs[1]

create index on item ((xs[1:2]));
--=> xs[1:2]

create index on item (array_length(xs, 1));
--=> array_length(xs, 1)

create index on item ((array[a, b]));
--=> ARRAY[a, b]

create index on item (upper(r4));
--=> upper(r4)

create index on item (lower(rt));
--=> lower(rt)

create index on item ((r4 * r4));
--=> (r4 * r4)

create index on item (host(ip));
--=> host(ip)

create index on item (((ip)::text));
--=> (ip)::text

create index on item (m);
--=>

create index on item (((m)::text));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item ((abs(a)), (abs(b)));
--=> abs(a), abs(b)

create index on item (current_date);
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (now());
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (to_char(ts, 'YYYY'));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item ((tz::date));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item ((tz::text));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (random());
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (concat(t, v));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (sum(a));
--! 42803 aggregate functions are not allowed in index expressions

create index on item ((nope + 1));
--! 42703 column "nope" does not exist

create index on item (pos);
--=>

create index on item (wd);
--=>

create index on item (lower(wd));
--=> lower((wd)::text)

create index on item ("Odd");
--=>

create index on item (("Odd" + 1));
--=> ("Odd" + 1)

create index on item (generate_series(1, a));
--! 0A000 set-returning functions are not allowed in index expressions

create index on item ((a = 1));
--=> (a = 1)

create index on item ((not ok));
--=> (NOT ok)

create index on item ((a = 1 and b = 2));
--=> ((a = 1) AND (b = 2))

create index on item ((1));
--=> 1

create index on item (('x'::text));
--=> 'x'::text

create index on item ((t = any (array['a','b'])));
--=> (t = ANY (ARRAY['a'::text, 'b'::text]))

create index on item ((t in ('a','b')));
--=> (t = ANY (ARRAY['a'::text, 'b'::text]))

create index on item (to_tsvector('english', t));
--=> to_tsvector('english'::regconfig, t)

create index on item (to_tsvector(t));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (a) where a > 0;
--=> (a > 0)

create index on item (a) where ok;
--=> ok

create index on item (a) where not ok;
--=> (NOT ok)

create index on item (a) where ok is true;
--=> (ok IS TRUE)

create index on item (a) where a is not null and b is not null;
--=> ((a IS NOT NULL) AND (b IS NOT NULL))

create index on item (a) where a = 1 or b = 1;
--=> ((a = 1) OR (b = 1))

create index on item (a) where t = 'x';
--=> (t = 'x'::text)

create index on item (a) where t <> '';
--=> (t <> ''::text)

create index on item (a) where v = 'x';
--=> ((v)::text = 'x'::text)

create index on item (a) where v in ('a', 'b');
--=> ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))

create index on item (a) where m = 'low';
--=> (m = 'low'::public.level)

create index on item (a) where m in ('low', 'high');
--=> (m = ANY (ARRAY['low'::public.level, 'high'::public.level]))

create index on item (a) where d > '2020-01-01';
--=> (d > '2020-01-01'::date)

create index on item (a) where tz > '2020-01-01 00:00+00';
--=> (tz > '2020-01-01 00:00:00+00'::timestamp with time zone)

create index on item (a) where tz is null;
--=> (tz IS NULL)

create index on item (a) where jb @> '{"a": 1}';
--=> (jb @> '{"a": 1}'::jsonb)

create index on item (a) where jb ? 'a';
--=> (jb ? 'a'::text)

create index on item (a) where (jb ->> 'a') is not null;
--=> ((jb ->> 'a'::text) IS NOT NULL)

create index on item (a) where lower(t) = 'x';
--=> (lower(t) = 'x'::text)

create index on item (a) where d > current_date;
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on item (a) where tz > now();
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on item (a) where random() > 0.5;
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on item (a) where a in (select 1);
--! 0A000 cannot use subquery in index predicate

create index on item (a) where count(*) > 1;
--! 42803 aggregate functions are not allowed in index predicates

create index on item (a) where true;
--=>

create index on item (a) where 't';
--=>

create index on item (a) where 1;
--! 42804 argument of WHERE must be type boolean, not type integer

create index on item (a) where a;
--! 42804 argument of WHERE must be type boolean, not type integer

create index on item (a) where nope = 1;
--! 42703 column "nope" does not exist

create index on item (a) where null;
--=> NULL::boolean

create index on item (a) where xs <> '{}';
--=> (xs <> '{}'::integer[])

create index on item (a) where u is not null;
--=> (u IS NOT NULL)

create index on item (a) where coalesce(ok, false);
--=> COALESCE(ok, false)

create trigger z before update on item for each row when (old.a <> new.a) execute function fired();
--=> (old.a <> new.a)

create trigger z before update on item for each row when (old.a is distinct from new.a) execute function fired();
--=> (old.a IS DISTINCT FROM new.a)

create trigger z before update on item for each row when (old.* is distinct from new.*) execute function fired();
--=> (old.* IS DISTINCT FROM new.*)

create trigger z before update on item for each row when (new.* is distinct from old.*) execute function fired();
--=> (new.* IS DISTINCT FROM old.*)

create trigger z before update on item for each row when (old is distinct from new) execute function fired();
--=> (old.* IS DISTINCT FROM new.*)

create trigger z before update on item for each row when (new.t = 'x') execute function fired();
--=> (new.t = 'x'::text)

create trigger z before update on item for each row when (new.v is not null and old.v is null) execute function fired();
--=> ((new.v IS NOT NULL) AND (old.v IS NULL))

create trigger z before update on item for each row when (new.a > 10 or old.b < 5) execute function fired();
--=> ((new.a > 10) OR (old.b < 5))

create trigger z before update on item for each row when (old.m <> new.m) execute function fired();
--=> (old.m <> new.m)

create trigger z before update on item for each row when (old.jb is distinct from new.jb) execute function fired();
--=> (old.jb IS DISTINCT FROM new.jb)

create trigger z before update on item for each row when ((old.pr).x <> (new.pr).x) execute function fired();
--=> ((old.pr).x <> (new.pr).x)

create trigger z before update on item for each row when (new.t like 'a%') execute function fired();
--=> (new.t ~~ 'a%'::text)

create trigger z before update on item for each row when (lower(new.t) <> lower(old.t)) execute function fired();
--=> (lower(new.t) <> lower(old.t))

create trigger z before update on item for each row when (new.ok) execute function fired();
--=> new.ok

create trigger z before update on item for each row when (not new.ok) execute function fired();
--=> (NOT new.ok)

create trigger z before update on item for each row when (case when new.ok then true else old.ok end) execute function fired();
--=> \n        CASE\n            WHEN new.ok THEN true\n            ELSE old.ok\n        END

create trigger z before update on item for each row when (new.a in (1, 2)) execute function fired();
--=> (new.a = ANY (ARRAY[1, 2]))

create trigger z before update on item for each row when (new.d between old.d and old.d2) execute function fired();
--=> ((new.d >= old.d) AND (new.d <= old.d2))

create trigger z before update on item for each row when (pg_trigger_depth() = 0) execute function fired();
--=> (pg_trigger_depth() = 0)

create trigger z before update on item for each row when (pg_trigger_depth() < 1 and new.a > 0) execute function fired();
--=> ((pg_trigger_depth() < 1) AND (new.a > 0))

create trigger z before update on item for each row when (current_setting('app.x', true) is null) execute function fired();
--=> (current_setting('app.x'::text, true) IS NULL)

create trigger z before update on item for each row when (new.nope = 1) execute function fired();
--! 42703 column new.nope does not exist

create trigger z before update on item for each row when (a > 1) execute function fired();
--! 42702 column reference "a" is ambiguous

create trigger z before update on item for each row when (new.a) execute function fired();
--! 42804 argument of WHEN must be type boolean, not type integer

create trigger z before update on item for each row when ((select true)) execute function fired();
--! 0A000 cannot use subquery in trigger WHEN condition

create trigger z before update on item for each row when (sum(new.a) > 1) execute function fired();
--! 42803 aggregate functions are not allowed in trigger WHEN conditions

create trigger z before update on item for each row when (new.tz > now()) execute function fired();
--=> (new.tz > now())

create trigger z before update on item for each row when (coalesce(new.t, '') <> coalesce(old.t, '')) execute function fired();
--=> (COALESCE(new.t, ''::text) <> COALESCE(old.t, ''::text))

create trigger z before update on item for each row when (row(new.a, new.b) is distinct from row(old.a, old.b)) execute function fired();
--=> ((new.a IS DISTINCT FROM old.a) OR (new.b IS DISTINCT FROM old.b))

create trigger z before update on item for each row when ((new.a, new.b) = (old.a, old.b)) execute function fired();
--=> ((new.a = old.a) AND (new.b = old.b))

create trigger z before update on item for each row when (true) execute function fired();
--=> true

create domain z as integer check (value > 0);
--=> (VALUE > 0)

create domain z as integer check (value >= 0 and value <= 100);
--=> ((VALUE >= 0) AND (VALUE <= 100))

create domain z as integer check (value between 0 and 100);
--=> ((VALUE >= 0) AND (VALUE <= 100))

create domain z as integer check (value in (1, 2, 3));
--=> (VALUE = ANY (ARRAY[1, 2, 3]))

create domain z as integer check (value is not null);
--=> (VALUE IS NOT NULL)

create domain z as integer check (VALUE <> 0);
--=> (VALUE <> 0)

create domain z as text check (value <> '');
--=> (VALUE <> ''::text)

create domain z as text check (length(value) <= 10);
--=> (length(VALUE) <= 10)

create domain z as text check (value ~ '^[a-z]+$');
--=> (VALUE ~ '^[a-z]+$'::text)

create domain z as text check (value ~* '^[^@]+@[^@]+$');
--=> (VALUE ~* '^[^@]+@[^@]+$'::text)

create domain z as text check (value in ('a', 'b'));
--=> (VALUE = ANY (ARRAY['a'::text, 'b'::text]))

create domain z as text check (value = lower(value));
--=> (VALUE = lower(VALUE))

create domain z as text check (value is not null and trim(value) <> '');
--12,13=> ((VALUE IS NOT NULL) AND (btrim(VALUE) <> ''::text))
--14,15,16,17,18=> ((VALUE IS NOT NULL) AND (TRIM(BOTH FROM VALUE) <> ''::text))

create domain z as text check (char_length(value) between 1 and 5);
--=> ((char_length(VALUE) >= 1) AND (char_length(VALUE) <= 5))

create domain z as varchar check (value <> '');
--=> ((VALUE)::text <> ''::text)

create domain z as varchar(20) check (value <> '');
--=> ((VALUE)::text <> ''::text)

create domain z as varchar(20) check (value in ('a', 'b'));
--=> ((VALUE)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))

create domain z as varchar(20) check (value like 'a%');
--=> ((VALUE)::text ~~ 'a%'::text)

create domain z as varchar(20) check (length(value) > 2);
--=> (length((VALUE)::text) > 2)

create domain z as char(3) check (value ~ '^[A-Z]{3}$');
--=> (VALUE ~ '^[A-Z]{3}$'::text)

create domain z as char(3) check (value = upper(value));
--=> ((VALUE)::text = upper((VALUE)::text))

create domain z as numeric check (value > 0);
--=> (VALUE > (0)::numeric)

create domain z as numeric(10,2) check (value >= 0);
--=> (VALUE >= (0)::numeric)

create domain z as numeric(10,2) check (value between 0 and 100);
--=> ((VALUE >= (0)::numeric) AND (VALUE <= (100)::numeric))

create domain z as date check (value > '2000-01-01');
--=> (VALUE > '2000-01-01'::date)

create domain z as date check (value >= current_date);
--=> (VALUE >= CURRENT_DATE)

create domain z as timestamptz check (value > now());
--=> (VALUE > now())

create domain z as jsonb check (jsonb_typeof(value) = 'object');
--=> (jsonb_typeof(VALUE) = 'object'::text)

create domain z as jsonb check (value ? 'a');
--=> (VALUE ? 'a'::text)

create domain z as jsonb check (value -> 'a' is not null);
--=> ((VALUE -> 'a'::text) IS NOT NULL)

create domain z as text[] check (cardinality(value) > 0);
--=> (cardinality(VALUE) > 0)

create domain z as text[] check (value[1] is not null);
--=> ((VALUE)[1] IS NOT NULL)

create domain z as integer[] check (0 < all (value));
--=> (0 < ALL (VALUE))

create domain z as int4range check (not isempty(value));
--=> (NOT isempty(VALUE))

create domain z as inet check (family(value) = 4);
--=> (family(VALUE) = 4)

create domain z as uuid check (value <> '00000000-0000-0000-0000-000000000000');
--=> (VALUE <> '00000000-0000-0000-0000-000000000000'::uuid)

create domain z as positive check (value < 100);
--=> ((VALUE)::integer < 100)

create domain z as word check (value <> 'x');
--=> ((VALUE)::text <> 'x'::text)

create domain z as level check (value <> 'low');
--=> (VALUE <> 'low'::public.level)

create domain z as pair check ((value).x > 0);
--=> ((VALUE).x > 0)

create domain z as boolean check (value);
--=> VALUE

create domain z as integer check (value);
--! 42804 argument of CHECK must be type boolean, not type integer

create domain z as integer check (a > 1);
--! 42703 column "a" does not exist

create domain z as integer check (value = 'x');
--! 22P02 invalid input syntax for type integer: "x"

create domain z as text check (value > 1);
--! 42883 operator does not exist: text > integer

create domain z as integer check (exists (select 1));
--! 0A000 cannot use subquery in check constraint

create domain z as integer check (sum(value) > 1);
--! 42803 aggregate functions are not allowed in check constraints

create domain z as integer check (value.x > 1);
--! 42P01 missing FROM-clause entry for table "value"

alter table item add column z varchar[] generated always as (least(array['q'::varchar], array['b'::varchar])) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table item add check ((wd)[1] = 'a') not valid;
--12,13! 42804 cannot subscript type word because it is not an array
--14,15,16,17,18! 42804 cannot subscript type character varying because it does not support subscripting

alter table item add check ((pt)[0] = 1) not valid;
--=> (pt[0] = (1)::double precision)

alter table item add check ((bx)[1] is not null) not valid;
--=> (bx[1] IS NOT NULL)

alter table item add check ((nm)[0] = 'a') not valid;
--=> (nm[0] = 'a'::"char")

alter table item add check ((pt)[0:1] is null) not valid;
--=> (pt[0:1] IS NULL)

alter table item add check ((d)[1] is null) not valid;
--12,13! 42804 cannot subscript type date because it is not an array
--14,15,16,17,18! 42804 cannot subscript type date because it does not support subscripting

create index on item (((t collate "C")::text));
--=>

create index on item ((('v' collate "POSIX")::varchar(9)));
--=> 'v'::character varying(9)

alter table item add check (row(a, pt) = row(b, pt)) not valid;
--! 42883 operator does not exist: point = point

alter table item add z text generated always as (nullif('a', 'b')) stored;
--12,13=> NULLIF('a'::text, 'b'::text)
--14,15,16,17,18! 42P22 could not determine which collation to use for string comparison

create trigger z before update on item for each row when (ctid is null) execute function fired();
--! 42702 column reference "ctid" is ambiguous

create trigger z before update on item for each row when (old.ctid is null) execute function fired();
--=> (old.ctid IS NULL)

