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

alter table item add check (a + b > 0) not valid;
--=> ((a + b) > 0)

alter table item add check (a - b < 10) not valid;
--=> ((a - b) < 10)

alter table item add check (a * b <> 0) not valid;
--=> ((a * b) <> 0)

alter table item add check (a / b = 1) not valid;
--=> ((a / b) = 1)

alter table item add check (a % b = 0) not valid;
--=> ((a % b) = 0)

alter table item add check (a ^ 2 < 100) not valid;
--=> (((a)::double precision ^ (2)::double precision) < (100)::double precision)

alter table item add check (|/ a > 1) not valid;
--=> ((|/ (a)::double precision) > (1)::double precision)

alter table item add check (||/ a > 1) not valid;
--=> ((||/ (a)::double precision) > (1)::double precision)

alter table item add check (@ a = 5) not valid;
--=> ((@ a) = 5)

alter table item add check (a & b = 1) not valid;
--=> ((a & b) = 1)

alter table item add check (a | b = 7) not valid;
--=> ((a | b) = 7)

alter table item add check (a # b = 6) not valid;
--=> ((a # b) = 6)

alter table item add check (~a = -1) not valid;
--=> ((~ a) = '-1'::integer)

alter table item add check (a << 2 > 0) not valid;
--=> ((a << 2) > 0)

alter table item add check (a >> 1 = b) not valid;
--=> ((a >> 1) = b)

alter table item add check (- a < 0) not valid;
--=> ((- a) < 0)

alter table item add check (+ a > 0) not valid;
--=> ((+ a) > 0)

alter table item add check (-(-a) = a) not valid;
--=> ((- (- a)) = a)

alter table item add check (- - a = a) not valid;
--=> ((- (- a)) = a)

alter table item add check (a - -1 > 0) not valid;
--=> ((a - '-1'::integer) > 0)

alter table item add check (a = -1) not valid;
--=> (a = '-1'::integer)

alter table item add check (a > -2147483648) not valid;
--=> (a > '-2147483648'::integer)

alter table item add check (l > -9223372036854775808) not valid;
--=> (l > '-9223372036854775808'::bigint)

alter table item add check (a < 2147483648) not valid;
--=> (a < '2147483648'::bigint)

alter table item add check (l < 9223372036854775808) not valid;
--=> ((l)::numeric < '9223372036854775808'::numeric)

alter table item add check (n < 12345678901234567890123.45) not valid;
--=> (n < 12345678901234567890123.45)

alter table item add check (n = 1e3) not valid;
--=> (n = '1000'::numeric)

alter table item add check (n = 1.0e-5) not valid;
--=> (n = 0.000010)

alter table item add check (n = .25) not valid;
--=> (n = 0.25)

alter table item add check (n = 5.) not valid;
--=> (n = '5'::numeric)

alter table item add check (f = 1.5) not valid;
--=> (f = (1.5)::double precision)

alter table item add check (f * 2 = n) not valid;
--=> ((f * (2)::double precision) = (n)::double precision)

alter table item add check (r = 0.5) not valid;
--=> (r = (0.5)::double precision)

alter table item add check (r + f > 1) not valid;
--=> ((r + f) > (1)::double precision)

alter table item add check (s + 1 > 0) not valid;
--=> ((s + 1) > 0)

alter table item add check (s + s > 0) not valid;
--=> ((s + s) > 0)

alter table item add check (s * a > l) not valid;
--=> ((s * a) > l)

alter table item add check (l + 1 > a) not valid;
--=> ((l + 1) > a)

alter table item add check (n + a > 1) not valid;
--=> ((n + (a)::numeric) > (1)::numeric)

alter table item add check (n / 3 > 0.3) not valid;
--=> ((n / (3)::numeric) > 0.3)

alter table item add check (n % 2 = 0) not valid;
--=> ((n % (2)::numeric) = (0)::numeric)

alter table item add check (n ^ 0.5 < 10) not valid;
--=> ((n ^ 0.5) < (10)::numeric)

alter table item add check (a::float8 / 2 > 0.5) not valid;
--=> (((a)::double precision / (2)::double precision) > (0.5)::double precision)

alter table item add check (a / 2.0 > 1) not valid;
--=> (((a)::numeric / 2.0) > (1)::numeric)

alter table item add check ((a + b) * 2 = 8) not valid;
--=> (((a + b) * 2) = 8)

alter table item add check (a + b * 2 = 8) not valid;
--=> ((a + (b * 2)) = 8)

alter table item add check (a - (b - 1) = 0) not valid;
--=> ((a - (b - 1)) = 0)

alter table item add check (a - b - 1 = 0) not valid;
--=> (((a - b) - 1) = 0)

alter table item add check (a / (b / 2) > 0) not valid;
--=> ((a / (b / 2)) > 0)

alter table item add check (not a = b) not valid;
--=> (NOT (a = b))

alter table item add check (not (a = b)) not valid;
--=> (NOT (a = b))

alter table item add check (not a > 1 and b > 1) not valid;
--=> ((NOT (a > 1)) AND (b > 1))

alter table item add check (not (a > 1 and b > 1)) not valid;
--=> (NOT ((a > 1) AND (b > 1)))

alter table item add check (a > 1 and b > 1 and s > 1) not valid;
--=> ((a > 1) AND (b > 1) AND (s > 1))

alter table item add check ((a > 1 and b > 1) and s > 1) not valid;
--=> ((a > 1) AND (b > 1) AND (s > 1))

alter table item add check (a > 1 and (b > 1 and s > 1)) not valid;
--=> ((a > 1) AND ((b > 1) AND (s > 1)))

alter table item add check (a > 1 or b > 1 or s > 1) not valid;
--=> ((a > 1) OR (b > 1) OR (s > 1))

alter table item add check ((a > 1 or b > 1) and s > 1) not valid;
--=> (((a > 1) OR (b > 1)) AND (s > 1))

alter table item add check (a > 1 or b > 1 and s > 1) not valid;
--=> ((a > 1) OR ((b > 1) AND (s > 1)))

alter table item add check ((a > 1) = (b > 1)) not valid;
--=> ((a > 1) = (b > 1))

alter table item add check ((a > 1) <> true) not valid;
--=> ((a > 1) <> true)

alter table item add check (ok and not ok) not valid;
--=> (ok AND (NOT ok))

alter table item add check (ok is true) not valid;
--=> (ok IS TRUE)

alter table item add check (ok is not true and a is not null) not valid;
--=> ((ok IS NOT TRUE) AND (a IS NOT NULL))

alter table item add check (ok is unknown) not valid;
--=> (ok IS UNKNOWN)

alter table item add check (ok is not unknown) not valid;
--=> (ok IS NOT UNKNOWN)

alter table item add check ((a > 1) is false) not valid;
--=> ((a > 1) IS FALSE)

alter table item add check ((a > 1) is not false) not valid;
--=> ((a > 1) IS NOT FALSE)

alter table item add check (a is null) not valid;
--=> (a IS NULL)

alter table item add check (a is not null) not valid;
--=> (a IS NOT NULL)

alter table item add check ((a is null) = (b is null)) not valid;
--=> ((a IS NULL) = (b IS NULL))

alter table item add check (a isnull or b notnull) not valid;
--=> ((a IS NULL) OR (b IS NOT NULL))

alter table item add check (a is distinct from b) not valid;
--=> (a IS DISTINCT FROM b)

alter table item add check (a is not distinct from 5) not valid;
--=> (NOT (a IS DISTINCT FROM 5))

alter table item add check (a is distinct from null) not valid;
--=> (a IS NOT NULL)

alter table item add check (null is distinct from a) not valid;
--=> (a IS NOT NULL)

alter table item add check ((a, b) is distinct from (1, 2)) not valid;
--=> ((a IS DISTINCT FROM 1) OR (b IS DISTINCT FROM 2))

alter table item add check (row(a, b) is not distinct from row(1, 2)) not valid;
--=> (NOT ((a IS DISTINCT FROM 1) OR (b IS DISTINCT FROM 2)))

alter table item add check (a between 1 and 10) not valid;
--=> ((a >= 1) AND (a <= 10))

alter table item add check (a not between 1 and 10) not valid;
--=> ((a < 1) OR (a > 10))

alter table item add check (a between symmetric 10 and 1) not valid;
--=> (((a >= 10) AND (a <= 1)) OR ((a >= 1) AND (a <= 10)))

alter table item add check (a not between symmetric 10 and 1) not valid;
--=> (((a < 10) OR (a > 1)) AND ((a < 1) OR (a > 10)))

alter table item add check (t between 'a' and 'b') not valid;
--=> ((t >= 'a'::text) AND (t <= 'b'::text))

alter table item add check (v between 'a' and 'b') not valid;
--=> (((v)::text >= 'a'::text) AND ((v)::text <= 'b'::text))

alter table item add check (d between '2020-01-01' and '2020-12-31') not valid;
--=> ((d >= '2020-01-01'::date) AND (d <= '2020-12-31'::date))

alter table item add check (ts between '2020-01-01' and now()) not valid;
--=> ((ts >= '2020-01-01 00:00:00'::timestamp without time zone) AND (ts <= now()))

alter table item add check (n between 1 and 2) not valid;
--=> ((n >= (1)::numeric) AND (n <= (2)::numeric))

alter table item add check (l between 1 and 2) not valid;
--=> ((l >= 1) AND (l <= 2))

alter table item add check (f between 0 and 1) not valid;
--=> ((f >= (0)::double precision) AND (f <= (1)::double precision))

alter table item add check (a in (1)) not valid;
--=> (a = 1)

alter table item add check (a in (1, 2, 3)) not valid;
--=> (a = ANY (ARRAY[1, 2, 3]))

alter table item add check (a not in (1, 2, 3)) not valid;
--=> (a <> ALL (ARRAY[1, 2, 3]))

alter table item add check (a in (1, b, 3)) not valid;
--=> ((a = ANY (ARRAY[1, 3])) OR (a = b))

alter table item add check (a in (1, b)) not valid;
--=> ((a = 1) OR (a = b))

alter table item add check (a in (b, s)) not valid;
--=> ((a = b) OR (a = s))

alter table item add check (a in (1, 2.5)) not valid;
--=> ((a)::numeric = ANY (ARRAY[(1)::numeric, 2.5]))

alter table item add check (a in (1, null)) not valid;
--=> (a = ANY (ARRAY[1, NULL::integer]))

alter table item add check (l in (1, 2)) not valid;
--=> (l = ANY (ARRAY[(1)::bigint, (2)::bigint]))

alter table item add check (s in (1, 2)) not valid;
--=> (s = ANY (ARRAY[1, 2]))

alter table item add check (n in (1, 2.5, 3)) not valid;
--=> (n = ANY (ARRAY[(1)::numeric, 2.5, (3)::numeric]))

alter table item add check (f in (1, 2)) not valid;
--=> (f = ANY (ARRAY[(1)::double precision, (2)::double precision]))

alter table item add check (t in ('a')) not valid;
--=> (t = 'a'::text)

alter table item add check (t in ('a', 'b')) not valid;
--=> (t = ANY (ARRAY['a'::text, 'b'::text]))

alter table item add check (t not in ('a', 'b')) not valid;
--=> (t <> ALL (ARRAY['a'::text, 'b'::text]))

alter table item add check (v in ('a', 'b')) not valid;
--=> ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))

alter table item add check (v20 in ('a', 'b')) not valid;
--=> ((v20)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))

alter table item add check (c in ('a', 'b')) not valid;
--=> (c = ANY (ARRAY['a'::bpchar, 'b'::bpchar]))

alter table item add check (c5 in ('a', 'bc')) not valid;
--=> (c5 = ANY (ARRAY['a'::bpchar, 'bc'::bpchar]))

alter table item add check (nm in ('a', 'b')) not valid;
--=> (nm = ANY (ARRAY['a'::name, 'b'::name]))

alter table item add check (d in ('2020-01-01', '2021-01-01')) not valid;
--=> (d = ANY (ARRAY['2020-01-01'::date, '2021-01-01'::date]))

alter table item add check (ok in (true, false)) not valid;
--=> (ok = ANY (ARRAY[true, false]))

alter table item add check (u in ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')) not valid;
--=> (u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid)

alter table item add check (m in ('low', 'high')) not valid;
--=> (m = ANY (ARRAY['low'::public.level, 'high'::public.level]))

alter table item add check (m = 'low') not valid;
--=> (m = 'low'::public.level)

alter table item add check (m > 'low') not valid;
--=> (m > 'low'::public.level)

alter table item add check (m <> all (array['low', 'high']::level[])) not valid;
--=> (m <> ALL (ARRAY['low'::public.level, 'high'::public.level]))

alter table item add check (m = any ('{low,high}')) not valid;
--=> (m = ANY ('{low,high}'::public.level[]))

alter table item add check ((a, b) in ((1, 2), (3, 4))) not valid;
--=> (((a = 1) AND (b = 2)) OR ((a = 3) AND (b = 4)))

alter table item add check ((a, b) not in ((1, 2), (3, 4))) not valid;
--=> (((a <> 1) OR (b <> 2)) AND ((a <> 3) OR (b <> 4)))

alter table item add check ((a, t) in ((1, 'x'))) not valid;
--=> ((a = 1) AND (t = 'x'::text))

alter table item add check ((a, b) = (1, 2)) not valid;
--=> ((a = 1) AND (b = 2))

alter table item add check ((a, b) <> (1, 2)) not valid;
--=> ((a <> 1) OR (b <> 2))

alter table item add check ((a, b) < (1, 2)) not valid;
--=> (ROW(a, b) < ROW(1, 2))

alter table item add check ((a, b) >= (b, a)) not valid;
--=> (ROW(a, b) >= ROW(b, a))

alter table item add check (row(a) = row(1)) not valid;
--=> (a = 1)

alter table item add check (row(a, b, s) > row(1, 2, 3)) not valid;
--=> (ROW(a, b, s) > ROW(1, 2, 3))

alter table item add check ((a, t, n) < (1, 'x', 2)) not valid;
--=> (ROW(a, t, n) < ROW(1, 'x'::text, (2)::numeric))

alter table item add check (a = any (array[1, 2])) not valid;
--=> (a = ANY (ARRAY[1, 2]))

alter table item add check (a = some (array[1, 2])) not valid;
--=> (a = ANY (ARRAY[1, 2]))

alter table item add check (a <> all (array[1, 2])) not valid;
--=> (a <> ALL (ARRAY[1, 2]))

alter table item add check (a > all (xs)) not valid;
--=> (a > ALL (xs))

alter table item add check (a = any (xs || 5)) not valid;
--=> (a = ANY ((xs || 5)))

alter table item add check (a = any ('{1,2}')) not valid;
--=> (a = ANY ('{1,2}'::integer[]))

alter table item add check (a = any ('{1,2}'::int[])) not valid;
--=> (a = ANY ('{1,2}'::integer[]))

alter table item add check (t = any (array['a', 'b'])) not valid;
--=> (t = ANY (ARRAY['a'::text, 'b'::text]))

alter table item add check (t = any (ts2)) not valid;
--=> (t = ANY (ts2))

alter table item add check (v = any (array['a', 'b'])) not valid;
--=> ((v)::text = ANY (ARRAY['a'::text, 'b'::text]))

alter table item add check (v = any (array['a', 'b']::text[])) not valid;
--=> ((v)::text = ANY (ARRAY['a'::text, 'b'::text]))

alter table item add check (v = any (array['a'::varchar, 'b'])) not valid;
--=> ((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))

alter table item add check (t like any (array['a%', 'b%'])) not valid;
--=> (t ~~ ANY (ARRAY['a%'::text, 'b%'::text]))

alter table item add check (t like all ('{a%,b%}')) not valid;
--=> (t ~~ ALL ('{a%,b%}'::text[]))

alter table item add check (l = any (array[1, 2])) not valid;
--=> (l = ANY (ARRAY[1, 2]))

alter table item add check (n = any (array[1, 2.5])) not valid;
--=> (n = ANY (ARRAY[(1)::numeric, 2.5]))

alter table item add check (t = 'a') not valid;
--=> (t = 'a'::text)

alter table item add check (t <> 'a') not valid;
--=> (t <> 'a'::text)

alter table item add check (t < 'b' and t >= 'a') not valid;
--=> ((t < 'b'::text) AND (t >= 'a'::text))

alter table item add check (t = v) not valid;
--=> (t = (v)::text)

alter table item add check (v = c) not valid;
--=> ((v)::bpchar = c)

alter table item add check (v = 'a') not valid;
--=> ((v)::text = 'a'::text)

alter table item add check (v20 = v) not valid;
--=> ((v20)::text = (v)::text)

alter table item add check (c = 'a') not valid;
--=> (c = 'a'::bpchar)

alter table item add check (c = t) not valid;
--=> ((c)::text = t)

alter table item add check (c5 = c) not valid;
--=> (c5 = c)

alter table item add check (nm = 'a') not valid;
--=> (nm = 'a'::name)

alter table item add check (nm = t) not valid;
--=> (nm = t)

alter table item add check (ch = 'a') not valid;
--=> (ch = 'a'::"char")

alter table item add check (ch = t::"char") not valid;
--=> (ch = (t)::"char")

alter table item add check (t || 'x' = 'ax') not valid;
--=> ((t || 'x'::text) = 'ax'::text)

alter table item add check (t || a = 'a1') not valid;
--=> ((t || a) = 'a1'::text)

alter table item add check (a || t = '1a') not valid;
--=> ((a || t) = '1a'::text)

alter table item add check (t || null is null) not valid;
--=> ((t || NULL::text) IS NULL)

alter table item add check (v || v20 = 'ab') not valid;
--=> (((v)::text || (v20)::text) = 'ab'::text)

alter table item add check (v || 'x' <> '') not valid;
--=> (((v)::text || 'x'::text) <> ''::text)

alter table item add check (c || c = 'xx') not valid;
--=> (((c)::text || (c)::text) = 'xx'::text)

alter table item add check (t || n || 'z' <> '') not valid;
--=> (((t || n) || 'z'::text) <> ''::text)

alter table item add check (t || ts::text <> '') not valid;
--=> ((t || (ts)::text) <> ''::text)

alter table item add check (t like 'a%') not valid;
--=> (t ~~ 'a%'::text)

alter table item add check (t not like 'a%') not valid;
--=> (t !~~ 'a%'::text)

alter table item add check (t like 'a\_%') not valid;
--=> (t ~~ 'a\\_%'::text)

alter table item add check (t like 'a!_%' escape '!') not valid;
--=> (t ~~ like_escape('a!_%'::text, '!'::text))

alter table item add check (t like '%' || v) not valid;
--=> (t ~~ ('%'::text || (v)::text))

alter table item add check (v like 'a%') not valid;
--=> ((v)::text ~~ 'a%'::text)

alter table item add check (c like 'a%') not valid;
--=> (c ~~ 'a%'::text)

alter table item add check (nm like 'a%') not valid;
--=> (nm ~~ 'a%'::text)

alter table item add check (t ilike 'a%') not valid;
--=> (t ~~* 'a%'::text)

alter table item add check (t not ilike 'a%') not valid;
--=> (t !~~* 'a%'::text)

alter table item add check (t ilike 'a' escape '') not valid;
--=> (t ~~* like_escape('a'::text, ''::text))

alter table item add check (t similar to 'a(b|c)') not valid;
--12=> (t ~ similar_escape('a(b|c)'::text, NULL::text))
--13,14,15,16,17,18=> (t ~ similar_to_escape('a(b|c)'::text))

alter table item add check (t not similar to '%x') not valid;
--12=> (t !~ similar_escape('%x'::text, NULL::text))
--13,14,15,16,17,18=> (t !~ similar_to_escape('%x'::text))

alter table item add check (t similar to 'a' escape '#') not valid;
--12=> (t ~ similar_escape('a'::text, '#'::text))
--13,14,15,16,17,18=> (t ~ similar_to_escape('a'::text, '#'::text))

alter table item add check (t ~ '^a') not valid;
--=> (t ~ '^a'::text)

alter table item add check (t ~* '^a') not valid;
--=> (t ~* '^a'::text)

alter table item add check (t !~ '^a') not valid;
--=> (t !~ '^a'::text)

alter table item add check (t !~* '^a') not valid;
--=> (t !~* '^a'::text)

alter table item add check (v ~ '^[a-z]+$') not valid;
--=> ((v)::text ~ '^[a-z]+$'::text)

alter table item add check (c ~ 'x') not valid;
--=> (c ~ 'x'::text)

alter table item add check (t ~~ 'a%') not valid;
--=> (t ~~ 'a%'::text)

alter table item add check (t !~~* 'a%') not valid;
--=> (t !~~* 'a%'::text)

alter table item add check (t ^@ 'a') not valid;
--=> (t ^@ 'a'::text)

alter table item add check (t @@ 'word') not valid;
--=> (t @@ 'word'::text)

alter table item add check (t operator(pg_catalog.=) 'a') not valid;
--=> (t = 'a'::text)

alter table item add check (a operator(pg_catalog.+) 1 = 2) not valid;
--=> ((a + 1) = 2)

alter table item add check (d + 1 > '2020-01-01') not valid;
--=> ((d + 1) > '2020-01-01'::date)

alter table item add check (d - 1 < current_date) not valid;
--=> ((d - 1) < CURRENT_DATE)

alter table item add check (d - d2 > 30) not valid;
--=> ((d - d2) > 30)

alter table item add check (d + interval '1 day' > ts) not valid;
--=> ((d + '1 day'::interval) > ts)

alter table item add check (d + tm > ts) not valid;
--=> ((d + tm) > ts)

alter table item add check (d - interval '1 month' < now()) not valid;
--=> ((d - '1 mon'::interval) < now())

alter table item add check (ts - ts > interval '1 hour') not valid;
--=> ((ts - ts) > '01:00:00'::interval)

alter table item add check (ts + interval '1 day' < tz) not valid;
--=> ((ts + '1 day'::interval) < tz)

alter table item add check (tz - interval '1 day' < tz) not valid;
--=> ((tz - '1 day'::interval) < tz)

alter table item add check (tz - tz < '1 day') not valid;
--=> ((tz - tz) < '1 day'::interval)

alter table item add check (tm + interval '1 hour' > '10:00') not valid;
--=> ((tm + '01:00:00'::interval) > '10:00:00'::time without time zone)

alter table item add check (tm - tm > interval '0') not valid;
--=> ((tm - tm) > '00:00:00'::interval)

alter table item add check (iv * 2 > interval '1 day') not valid;
--=> ((iv * (2)::double precision) > '1 day'::interval)

alter table item add check (2 * iv > interval '1 day') not valid;
--=> (((2)::double precision * iv) > '1 day'::interval)

alter table item add check (iv / 2 > '1 hour') not valid;
--=> ((iv / (2)::double precision) > '01:00:00'::interval)

alter table item add check (iv + iv = iv) not valid;
--=> ((iv + iv) = iv)

alter table item add check (-iv < iv) not valid;
--=> ((- iv) < iv)

alter table item add check (d = '2020-01-01') not valid;
--=> (d = '2020-01-01'::date)

alter table item add check (d > ts) not valid;
--=> (d > ts)

alter table item add check (d < tz) not valid;
--=> (d < tz)

alter table item add check (ts = tz) not valid;
--=> (ts = tz)

alter table item add check (tm = ttz) not valid;
--=> ((tm)::time with time zone = ttz)

alter table item add check (d >= date '2020-01-01') not valid;
--=> (d >= '2020-01-01'::date)

alter table item add check (ts > timestamp '2020-01-01 12:00') not valid;
--=> (ts > '2020-01-01 12:00:00'::timestamp without time zone)

alter table item add check (tz > timestamptz '2020-01-01 12:00+02') not valid;
--=> (tz > '2020-01-01 10:00:00+00'::timestamp with time zone)

alter table item add check (tz > timestamp with time zone '2020-01-01 12:00:00.5Z') not valid;
--=> (tz > '2020-01-01 12:00:00.5+00'::timestamp with time zone)

alter table item add check (iv > interval '1' day) not valid;
--=> (iv > '1 day'::interval day)

alter table item add check (iv > interval '1-2' year to month) not valid;
--=> (iv > '1 year 2 mons'::interval year to month)

alter table item add check (iv > interval '1:30' hour to minute) not valid;
--=> (iv > '01:30:00'::interval hour to minute)

alter table item add check (iv > interval(0) '1.5 seconds') not valid;
--=> (iv > '00:00:02'::interval(0))

alter table item add check (ts at time zone 'UTC' > now()) not valid;
--12,13=> (timezone('UTC'::text, ts) > now())
--14,15,16,17,18=> ((ts AT TIME ZONE 'UTC'::text) > now())

alter table item add check (tz at time zone 'Europe/Berlin' > '2020-01-01') not valid;
--12,13=> (timezone('Europe/Berlin'::text, tz) > '2020-01-01 00:00:00'::timestamp without time zone)
--14,15,16,17,18=> ((tz AT TIME ZONE 'Europe/Berlin'::text) > '2020-01-01 00:00:00'::timestamp without time zone)

alter table item add check (ttz at time zone '+02' > '10:00+00') not valid;
--12,13=> (timezone('+02'::text, ttz) > '10:00:00+00'::time with time zone)
--14,15,16,17,18=> ((ttz AT TIME ZONE '+02'::text) > '10:00:00+00'::time with time zone)

alter table item add check ((d, d2) overlaps (date '2020-01-01', date '2020-02-01')) not valid;
--12,13=> "overlaps"((d)::timestamp with time zone, (d2)::timestamp with time zone, ('2020-01-01'::date)::timestamp with time zone, ('2020-02-01'::date)::timestamp with time zone)
--14,15,16,17,18=> ((d, d2) OVERLAPS ('2020-01-01'::date, '2020-02-01'::date))

alter table item add check ((ts, iv) overlaps (ts, interval '1 day')) not valid;
--12,13=> "overlaps"(ts, iv, ts, '1 day'::interval)
--14,15,16,17,18=> ((ts, iv) OVERLAPS (ts, '1 day'::interval))

alter table item add check (j -> 'a' is not null) not valid;
--=> ((j -> 'a'::text) IS NOT NULL)

alter table item add check (j ->> 'a' = 'x') not valid;
--=> ((j ->> 'a'::text) = 'x'::text)

alter table item add check (j -> 0 is null) not valid;
--=> ((j -> 0) IS NULL)

alter table item add check (j #> '{a,b}' is not null) not valid;
--=> ((j #> '{a,b}'::text[]) IS NOT NULL)

alter table item add check (j #>> '{a,b}' = 'x') not valid;
--=> ((j #>> '{a,b}'::text[]) = 'x'::text)

alter table item add check (jb -> 'a' = '1') not valid;
--=> ((jb -> 'a'::text) = '1'::jsonb)

alter table item add check (jb ->> 'a' = '1') not valid;
--=> ((jb ->> 'a'::text) = '1'::text)

alter table item add check ((jb ->> 'a')::int > 0) not valid;
--=> (((jb ->> 'a'::text))::integer > 0)

alter table item add check (jb -> 'a' -> 'b' ->> 0 = 'x') not valid;
--=> ((((jb -> 'a'::text) -> 'b'::text) ->> 0) = 'x'::text)

alter table item add check (jb #>> array['a', 'b'] = 'x') not valid;
--=> ((jb #>> ARRAY['a'::text, 'b'::text]) = 'x'::text)

alter table item add check (jb @> '{"a": 1}') not valid;
--=> (jb @> '{"a": 1}'::jsonb)

alter table item add check ('{"a": 1}' <@ jb) not valid;
--=> ('{"a": 1}'::jsonb <@ jb)

alter table item add check (jb ? 'a') not valid;
--=> (jb ? 'a'::text)

alter table item add check (jb ?| array['a', 'b']) not valid;
--=> (jb ?| ARRAY['a'::text, 'b'::text])

alter table item add check (jb ?& '{a,b}') not valid;
--=> (jb ?& '{a,b}'::text[])

alter table item add check (jb || '{"x": 1}' = jb) not valid;
--=> ((jb || '{"x": 1}'::jsonb) = jb)

alter table item add check (jb - 'a' = '{}') not valid;
--=> ((jb - 'a'::text) = '{}'::jsonb)

alter table item add check (jb - 0 = '[]') not valid;
--=> ((jb - 0) = '[]'::jsonb)

alter table item add check (jb - '{a,b}'::text[] = '{}') not valid;
--=> ((jb - '{a,b}'::text[]) = '{}'::jsonb)

alter table item add check (jb #- '{a}' = '{}') not valid;
--=> ((jb #- '{a}'::text[]) = '{}'::jsonb)

alter table item add check (jb @? '$.a') not valid;
--=> (jb @? '$."a"'::jsonpath)

alter table item add check (jb @@ '$.a > 1') not valid;
--=> (jb @@ '($."a" > 1)'::jsonpath)

alter table item add check (jb = '[1, 2, {"b": null, "a": "x"}]') not valid;
--=> (jb = '[1, 2, {"a": "x", "b": null}]'::jsonb)

alter table item add check (jb['a'] is not null) not valid;
--12,13! 42804 cannot subscript type jsonb because it is not an array
--14,15,16,17,18=> (jb['a'::text] IS NOT NULL)

alter table item add check (jb['a']['b'] = '1') not valid;
--12,13! 42804 cannot subscript type jsonb because it is not an array
--14,15,16,17,18=> (jb['a'::text]['b'::text] = '1'::jsonb)

alter table item add check (xs[1] > 0) not valid;
--=> (xs[1] > 0)

alter table item add check (xs[1:2] = '{1,2}') not valid;
--=> (xs[1:2] = '{1,2}'::integer[])

alter table item add check (xs[:2] = '{1,2}') not valid;
--=> (xs[:2] = '{1,2}'::integer[])

alter table item add check (xs[2:] = '{1,2}') not valid;
--=> (xs[2:] = '{1,2}'::integer[])

alter table item add check (xs[:] = xs) not valid;
--=> (xs[:] = xs)

alter table item add check (xs[1] = xs[a]) not valid;
--=> (xs[1] = xs[a])

alter table item add check ((xs || 1)[1] = 1) not valid;
--=> (((xs || 1))[1] = 1)

alter table item add check (xs = array[1, 2]) not valid;
--=> (xs = ARRAY[1, 2])

alter table item add check (xs = '{1,2}') not valid;
--=> (xs = '{1,2}'::integer[])

alter table item add check (xs || 1 = '{1}') not valid;
--=> ((xs || 1) = '{1}'::integer[])

alter table item add check (1 || xs = '{1}') not valid;
--=> ((1 || xs) = '{1}'::integer[])

alter table item add check (xs || array[1] = xs) not valid;
--=> ((xs || ARRAY[1]) = xs)

alter table item add check (xs || '{1}' = xs) not valid;
--=> ((xs || '{1}'::integer[]) = xs)

alter table item add check (xs @> array[1]) not valid;
--=> (xs @> ARRAY[1])

alter table item add check (xs <@ '{1,2}') not valid;
--=> (xs <@ '{1,2}'::integer[])

alter table item add check (xs && '{1,2}') not valid;
--=> (xs && '{1,2}'::integer[])

alter table item add check (xs < array[1]) not valid;
--=> (xs < ARRAY[1])

alter table item add check (ts2 @> '{a}') not valid;
--=> (ts2 @> '{a}'::text[])

alter table item add check (ts2 || 'a' = '{a}') not valid;
--! 22P02 malformed array literal: "a"

alter table item add check (ts2 || 'a'::text = '{a}') not valid;
--=> ((ts2 || 'a'::text) = '{a}'::text[])

alter table item add check (ts2 && array['a']) not valid;
--=> (ts2 && ARRAY['a'::text])

alter table item add check (vs @> '{a}') not valid;
--=> (vs @> '{a}'::character varying[])

alter table item add check (vs = array['a', 'b']) not valid;
--! 42883 operator does not exist: character varying[] = text[]

alter table item add check (vs && array['a'::varchar]) not valid;
--=> (vs && ARRAY['a'::character varying])

alter table item add check (array[a, b] @> array[1]) not valid;
--=> (ARRAY[a, b] @> ARRAY[1])

alter table item add check (array[1, 2.5] @> array[n]) not valid;
--=> (ARRAY[(1)::numeric, 2.5] @> ARRAY[n])

alter table item add check (array[[1, 2], [3, 4]] @> xs) not valid;
--=> (ARRAY[ARRAY[1, 2], ARRAY[3, 4]] @> xs)

alter table item add check (array[]::int[] = xs) not valid;
--=> (ARRAY[]::integer[] = xs)

alter table item add check ('{}' = xs) not valid;
--=> ('{}'::integer[] = xs)

alter table item add check (r4 @> 3) not valid;
--=> (r4 @> 3)

alter table item add check (r4 @> a) not valid;
--=> (r4 @> a)

alter table item add check (r4 @> int4range(1, 2)) not valid;
--=> (r4 @> int4range(1, 2))

alter table item add check (3 <@ r4) not valid;
--=> (3 <@ r4)

alter table item add check (r4 && '[1,5)') not valid;
--=> (r4 && '[1,5)'::int4range)

alter table item add check (r4 << r4) not valid;
--=> (r4 << r4)

alter table item add check (r4 -|- '[5,6]') not valid;
--=> (r4 -|- '[5,7)'::int4range)

alter table item add check (r4 &< r4) not valid;
--=> (r4 &< r4)

alter table item add check (r4 + r4 = r4) not valid;
--=> ((r4 + r4) = r4)

alter table item add check (r4 * r4 = 'empty') not valid;
--=> ((r4 * r4) = 'empty'::int4range)

alter table item add check (r4 - r4 = r4) not valid;
--=> ((r4 - r4) = r4)

alter table item add check (rt @> now()) not valid;
--=> (rt @> now())

alter table item add check (rt @> tz) not valid;
--=> (rt @> tz)

alter table item add check (rd @> '2020-01-01'::date) not valid;
--=> (rd @> '2020-01-01'::date)

alter table item add check (rd && daterange('2020-01-01', '2021-01-01', '[]')) not valid;
--=> (rd && daterange('2020-01-01'::date, '2021-01-01'::date, '[]'::text))

alter table item add check (rn @> 1.5) not valid;
--=> (rn @> 1.5)

alter table item add check (rn @> n) not valid;
--=> (rn @> n)

alter table item add check (ip = '10.0.0.1') not valid;
--=> (ip = '10.0.0.1'::inet)

alter table item add check (ip << '10.0.0.0/8') not valid;
--=> (ip << '10.0.0.0/8'::inet)

alter table item add check (ip >>= '10.0.0.1') not valid;
--=> (ip >>= '10.0.0.1'::inet)

alter table item add check (ip && inet '10.0.0.0/8') not valid;
--=> (ip && '10.0.0.0/8'::inet)

alter table item add check (ip + 1 > ip) not valid;
--=> ((ip + (1)::bigint) > ip)

alter table item add check (ip - ip > 0) not valid;
--=> ((ip - ip) > 0)

alter table item add check (~ip = ip) not valid;
--=> ((~ ip) = ip)

alter table item add check (ip & '255.0.0.0' = ip) not valid;
--=> ((ip & '255.0.0.0'::inet) = ip)

alter table item add check (ci >> '10.0.0.1') not valid;
--=> ((ci)::inet >> '10.0.0.1'::inet)

alter table item add check (ci = '10.0.0.0/8') not valid;
--=> ((ci)::inet = '10.0.0.0/8'::inet)

alter table item add check (mac = '08:00:2b:01:02:03') not valid;
--=> (mac = '08:00:2b:01:02:03'::macaddr)

alter table item add check (mac8 = '08:00:2b:01:02:03:04:05') not valid;
--=> (mac8 = '08:00:2b:01:02:03:04:05'::macaddr8)

alter table item add check (bt = B'1010') not valid;
--=> (bt = '1010'::"bit")

alter table item add check (bt & B'1100' = '1000') not valid;
--=> ((bt & '1100'::"bit") = '1000'::"bit")

alter table item add check (bt << 1 = b'0100') not valid;
--=> ((bt << 1) = '0100'::"bit")

alter table item add check (vb || B'1' = X'F') not valid;
--=> ((vb || ('1'::"bit")::bit varying) = ('1111'::"bit")::bit varying)

alter table item add check (by = '\x00ff') not valid;
--=> (by = '\\x00ff'::bytea)

alter table item add check (by || '\x01' = 'a'::bytea) not valid;
--=> ((by || '\\x01'::bytea) = '\\x61'::bytea)

alter table item add check (by like '\x01%') not valid;
--! 22023 invalid hexadecimal digit: "%"

alter table item add check (u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11') not valid;
--=> (u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid)

alter table item add check (u <> '{A0EEBC99-9C0B4EF8-BB6D6BB9-BD380A11}') not valid;
--=> (u <> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid)

alter table item add check (mo > '1.50') not valid;
--=> (mo > '$1.50'::money)

alter table item add check (mo * 2 > '$3') not valid;
--=> ((mo * 2) > '$3.00'::money)

alter table item add check (mo / mo > 1) not valid;
--=> ((mo / mo) > (1)::double precision)

alter table item add check (pt <@ bx) not valid;
--=> (pt <@ bx)

alter table item add check (pt << pt) not valid;
--=> (pt << pt)

alter table item add check (pt <-> pt < 1) not valid;
--=> ((pt <-> pt) < (1)::double precision)

alter table item add check (bx && bx) not valid;
--=> (bx && bx)

alter table item add check (tv @@ 'a & b') not valid;
--=> (tv @@ '''a'' & ''b'''::tsquery)

alter table item add check (tv @@ to_tsquery('simple', 'a')) not valid;
--=> (tv @@ to_tsquery('simple'::regconfig, 'a'::text))

alter table item add check (tv || tv = tv) not valid;
--=> ((tv || tv) = tv)

alter table item add check (tq && tq = tq) not valid;
--=> ((tq && tq) = tq)

alter table item add check (!! tq = tq) not valid;
--=> ((!! tq) = tq)

alter table item add check (o = 1) not valid;
--=> (o = (1)::oid)

alter table item add check (o = 'pg_class'::regclass) not valid;
--=> (o = ('pg_class'::regclass)::oid)

alter table item add check ((pr).x > 0) not valid;
--=> ((pr).x > 0)

alter table item add check ((pr).y = 'a') not valid;
--=> ((pr).y = 'a'::text)

alter table item add check (pr is null) not valid;
--=> (pr IS NULL)

alter table item add check (pr is not null) not valid;
--=> (pr IS NOT NULL)

alter table item add check (pr = row(1, 'a')) not valid;
--=> (pr = ROW(1, 'a'))

alter table item add check (pr = row(1, 'a')::pair) not valid;
--=> (pr = ROW(1, 'a'::text)::public.pair)

alter table item add check (pr = '(1,a)') not valid;
--! 0A000 input of anonymous composite types is not implemented

alter table item add check (pos > 1) not valid;
--=> ((pos)::integer > 1)

alter table item add check (pos = 1) not valid;
--=> ((pos)::integer = 1)

alter table item add check (wd = 'a') not valid;
--=> ((wd)::text = 'a'::text)

alter table item add check (wd in ('a', 'b')) not valid;
--=> ((wd)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))

alter table item add check (wd like 'a%') not valid;
--=> ((wd)::text ~~ 'a%'::text)

alter table item add check (wd || 'x' = 'ax') not valid;
--=> (((wd)::text || 'x'::text) = 'ax'::text)

alter table item add check (cl > 'a') not valid;
--=> (cl > 'a'::text)

alter table item add check (cl = t collate "C") not valid;
--=> (cl = (t COLLATE "C"))

alter table item add check (t collate "C" < 'b') not valid;
--=> ((t COLLATE "C") < 'b'::text)

alter table item add check (t < 'b' collate "C") not valid;
--=> (t < ('b'::text COLLATE "C"))

alter table item add check ((t collate "POSIX") || 'x' = 'x') not valid;
--=> (((t COLLATE "POSIX") || 'x'::text) = 'x'::text)

alter table item add check (t collate pg_catalog."default" = 'x') not valid;
--=> ((t COLLATE "default") = 'x'::text)

alter table item add check (lower(t collate "C") = 'x') not valid;
--=> (lower((t COLLATE "C")) = 'x'::text)

alter table item add check (tx is not null) not valid;
--=> (tx IS NOT NULL)

alter table item add check ("Odd" > 1) not valid;
--=> ("Odd" > 1)

alter table item add check ("order" = 'x') not valid;
--=> ("order" = 'x'::text)

alter table item add check (item."Odd" > 1) not valid;
--=> ("Odd" > 1)

alter table item add check (item.a > 1) not valid;
--=> (a > 1)

alter table item add check (item.* is not null) not valid;
--=> (item.* IS NOT NULL)

alter table item add check (item is not null) not valid;
--=> (item.* IS NOT NULL)

alter table item add check (tableoid > 0) not valid;
--=> (tableoid > (0)::oid)

