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

alter table item add check (a - b < 10) not valid;

alter table item add check (a * b <> 0) not valid;

alter table item add check (a / b = 1) not valid;

alter table item add check (a % b = 0) not valid;

alter table item add check (a ^ 2 < 100) not valid;

alter table item add check (|/ a > 1) not valid;

alter table item add check (||/ a > 1) not valid;

alter table item add check (@ a = 5) not valid;

alter table item add check (a & b = 1) not valid;

alter table item add check (a | b = 7) not valid;

alter table item add check (a # b = 6) not valid;

alter table item add check (~a = -1) not valid;

alter table item add check (a << 2 > 0) not valid;

alter table item add check (a >> 1 = b) not valid;

alter table item add check (- a < 0) not valid;

alter table item add check (+ a > 0) not valid;

alter table item add check (-(-a) = a) not valid;

alter table item add check (- - a = a) not valid;

alter table item add check (a - -1 > 0) not valid;

alter table item add check (a = -1) not valid;

alter table item add check (a > -2147483648) not valid;

alter table item add check (l > -9223372036854775808) not valid;

alter table item add check (a < 2147483648) not valid;

alter table item add check (l < 9223372036854775808) not valid;

alter table item add check (n < 12345678901234567890123.45) not valid;

alter table item add check (n = 1e3) not valid;

alter table item add check (n = 1.0e-5) not valid;

alter table item add check (n = .25) not valid;

alter table item add check (n = 5.) not valid;

alter table item add check (f = 1.5) not valid;

alter table item add check (f * 2 = n) not valid;

alter table item add check (r = 0.5) not valid;

alter table item add check (r + f > 1) not valid;

alter table item add check (s + 1 > 0) not valid;

alter table item add check (s + s > 0) not valid;

alter table item add check (s * a > l) not valid;

alter table item add check (l + 1 > a) not valid;

alter table item add check (n + a > 1) not valid;

alter table item add check (n / 3 > 0.3) not valid;

alter table item add check (n % 2 = 0) not valid;

alter table item add check (n ^ 0.5 < 10) not valid;

alter table item add check (a::float8 / 2 > 0.5) not valid;

alter table item add check (a / 2.0 > 1) not valid;

alter table item add check ((a + b) * 2 = 8) not valid;

alter table item add check (a + b * 2 = 8) not valid;

alter table item add check (a - (b - 1) = 0) not valid;

alter table item add check (a - b - 1 = 0) not valid;

alter table item add check (a / (b / 2) > 0) not valid;

alter table item add check (not a = b) not valid;

alter table item add check (not (a = b)) not valid;

alter table item add check (not a > 1 and b > 1) not valid;

alter table item add check (not (a > 1 and b > 1)) not valid;

alter table item add check (a > 1 and b > 1 and s > 1) not valid;

alter table item add check ((a > 1 and b > 1) and s > 1) not valid;

alter table item add check (a > 1 and (b > 1 and s > 1)) not valid;

alter table item add check (a > 1 or b > 1 or s > 1) not valid;

alter table item add check ((a > 1 or b > 1) and s > 1) not valid;

alter table item add check (a > 1 or b > 1 and s > 1) not valid;

alter table item add check ((a > 1) = (b > 1)) not valid;

alter table item add check ((a > 1) <> true) not valid;

alter table item add check (ok and not ok) not valid;

alter table item add check (ok is true) not valid;

alter table item add check (ok is not true and a is not null) not valid;

alter table item add check (ok is unknown) not valid;

alter table item add check (ok is not unknown) not valid;

alter table item add check ((a > 1) is false) not valid;

alter table item add check ((a > 1) is not false) not valid;

alter table item add check (a is null) not valid;

alter table item add check (a is not null) not valid;

alter table item add check ((a is null) = (b is null)) not valid;

alter table item add check (a isnull or b notnull) not valid;

alter table item add check (a is distinct from b) not valid;

alter table item add check (a is not distinct from 5) not valid;

alter table item add check (a is distinct from null) not valid;

alter table item add check (null is distinct from a) not valid;

alter table item add check ((a, b) is distinct from (1, 2)) not valid;

alter table item add check (row(a, b) is not distinct from row(1, 2)) not valid;

alter table item add check (a between 1 and 10) not valid;

alter table item add check (a not between 1 and 10) not valid;

alter table item add check (a between symmetric 10 and 1) not valid;

alter table item add check (a not between symmetric 10 and 1) not valid;

alter table item add check (t between 'a' and 'b') not valid;

alter table item add check (v between 'a' and 'b') not valid;

alter table item add check (d between '2020-01-01' and '2020-12-31') not valid;

alter table item add check (ts between '2020-01-01' and now()) not valid;

alter table item add check (n between 1 and 2) not valid;

alter table item add check (l between 1 and 2) not valid;

alter table item add check (f between 0 and 1) not valid;

alter table item add check (a in (1)) not valid;

alter table item add check (a in (1, 2, 3)) not valid;

alter table item add check (a not in (1, 2, 3)) not valid;

alter table item add check (a in (1, b, 3)) not valid;

alter table item add check (a in (1, b)) not valid;

alter table item add check (a in (b, s)) not valid;

alter table item add check (a in (1, 2.5)) not valid;

alter table item add check (a in (1, null)) not valid;

alter table item add check (l in (1, 2)) not valid;

alter table item add check (s in (1, 2)) not valid;

alter table item add check (n in (1, 2.5, 3)) not valid;

alter table item add check (f in (1, 2)) not valid;

alter table item add check (t in ('a')) not valid;

alter table item add check (t in ('a', 'b')) not valid;

alter table item add check (t not in ('a', 'b')) not valid;

alter table item add check (v in ('a', 'b')) not valid;

alter table item add check (v20 in ('a', 'b')) not valid;

alter table item add check (c in ('a', 'b')) not valid;

alter table item add check (c5 in ('a', 'bc')) not valid;

alter table item add check (nm in ('a', 'b')) not valid;

alter table item add check (d in ('2020-01-01', '2021-01-01')) not valid;

alter table item add check (ok in (true, false)) not valid;

alter table item add check (u in ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11')) not valid;

alter table item add check (m in ('low', 'high')) not valid;

alter table item add check (m = 'low') not valid;

alter table item add check (m > 'low') not valid;

alter table item add check (m <> all (array['low', 'high']::level[])) not valid;

alter table item add check (m = any ('{low,high}')) not valid;

alter table item add check ((a, b) in ((1, 2), (3, 4))) not valid;

alter table item add check ((a, b) not in ((1, 2), (3, 4))) not valid;

alter table item add check ((a, t) in ((1, 'x'))) not valid;

alter table item add check ((a, b) = (1, 2)) not valid;

alter table item add check ((a, b) <> (1, 2)) not valid;

alter table item add check ((a, b) < (1, 2)) not valid;

alter table item add check ((a, b) >= (b, a)) not valid;

alter table item add check (row(a) = row(1)) not valid;

alter table item add check (row(a, b, s) > row(1, 2, 3)) not valid;

alter table item add check ((a, t, n) < (1, 'x', 2)) not valid;

alter table item add check (a = any (array[1, 2])) not valid;

alter table item add check (a = some (array[1, 2])) not valid;

alter table item add check (a <> all (array[1, 2])) not valid;

alter table item add check (a > all (xs)) not valid;

alter table item add check (a = any (xs || 5)) not valid;

alter table item add check (a = any ('{1,2}')) not valid;

alter table item add check (a = any ('{1,2}'::int[])) not valid;

alter table item add check (t = any (array['a', 'b'])) not valid;

alter table item add check (t = any (ts2)) not valid;

alter table item add check (v = any (array['a', 'b'])) not valid;

alter table item add check (v = any (array['a', 'b']::text[])) not valid;

alter table item add check (v = any (array['a'::varchar, 'b'])) not valid;

alter table item add check (t like any (array['a%', 'b%'])) not valid;

alter table item add check (t like all ('{a%,b%}')) not valid;

alter table item add check (l = any (array[1, 2])) not valid;

alter table item add check (n = any (array[1, 2.5])) not valid;

alter table item add check (t = 'a') not valid;

alter table item add check (t <> 'a') not valid;

alter table item add check (t < 'b' and t >= 'a') not valid;

alter table item add check (t = v) not valid;

alter table item add check (v = c) not valid;

alter table item add check (v = 'a') not valid;

alter table item add check (v20 = v) not valid;

alter table item add check (c = 'a') not valid;

alter table item add check (c = t) not valid;

alter table item add check (c5 = c) not valid;

alter table item add check (nm = 'a') not valid;

alter table item add check (nm = t) not valid;

alter table item add check (ch = 'a') not valid;

alter table item add check (ch = t::"char") not valid;

alter table item add check (t || 'x' = 'ax') not valid;

alter table item add check (t || a = 'a1') not valid;

alter table item add check (a || t = '1a') not valid;

alter table item add check (t || null is null) not valid;

alter table item add check (v || v20 = 'ab') not valid;

alter table item add check (v || 'x' <> '') not valid;

alter table item add check (c || c = 'xx') not valid;

alter table item add check (t || n || 'z' <> '') not valid;

alter table item add check (t || ts::text <> '') not valid;

alter table item add check (t like 'a%') not valid;

alter table item add check (t not like 'a%') not valid;

alter table item add check (t like 'a\_%') not valid;

alter table item add check (t like 'a!_%' escape '!') not valid;

alter table item add check (t like '%' || v) not valid;

alter table item add check (v like 'a%') not valid;

alter table item add check (c like 'a%') not valid;

alter table item add check (nm like 'a%') not valid;

alter table item add check (t ilike 'a%') not valid;

alter table item add check (t not ilike 'a%') not valid;

alter table item add check (t ilike 'a' escape '') not valid;

alter table item add check (t similar to 'a(b|c)') not valid;

alter table item add check (t not similar to '%x') not valid;

alter table item add check (t similar to 'a' escape '#') not valid;

alter table item add check (t ~ '^a') not valid;

alter table item add check (t ~* '^a') not valid;

alter table item add check (t !~ '^a') not valid;

alter table item add check (t !~* '^a') not valid;

alter table item add check (v ~ '^[a-z]+$') not valid;

alter table item add check (c ~ 'x') not valid;

alter table item add check (t ~~ 'a%') not valid;

alter table item add check (t !~~* 'a%') not valid;

alter table item add check (t ^@ 'a') not valid;

alter table item add check (t @@ 'word') not valid;

alter table item add check (t operator(pg_catalog.=) 'a') not valid;

alter table item add check (a operator(pg_catalog.+) 1 = 2) not valid;

alter table item add check (d + 1 > '2020-01-01') not valid;

alter table item add check (d - 1 < current_date) not valid;

alter table item add check (d - d2 > 30) not valid;

alter table item add check (d + interval '1 day' > ts) not valid;

alter table item add check (d + tm > ts) not valid;

alter table item add check (d - interval '1 month' < now()) not valid;

alter table item add check (ts - ts > interval '1 hour') not valid;

alter table item add check (ts + interval '1 day' < tz) not valid;

alter table item add check (tz - interval '1 day' < tz) not valid;

alter table item add check (tz - tz < '1 day') not valid;

alter table item add check (tm + interval '1 hour' > '10:00') not valid;

alter table item add check (tm - tm > interval '0') not valid;

alter table item add check (iv * 2 > interval '1 day') not valid;

alter table item add check (2 * iv > interval '1 day') not valid;

alter table item add check (iv / 2 > '1 hour') not valid;

alter table item add check (iv + iv = iv) not valid;

alter table item add check (-iv < iv) not valid;

alter table item add check (d = '2020-01-01') not valid;

alter table item add check (d > ts) not valid;

alter table item add check (d < tz) not valid;

alter table item add check (ts = tz) not valid;

alter table item add check (tm = ttz) not valid;

alter table item add check (d >= date '2020-01-01') not valid;

alter table item add check (ts > timestamp '2020-01-01 12:00') not valid;

alter table item add check (tz > timestamptz '2020-01-01 12:00+02') not valid;

alter table item add check (tz > timestamp with time zone '2020-01-01 12:00:00.5Z') not valid;

alter table item add check (iv > interval '1' day) not valid;

alter table item add check (iv > interval '1-2' year to month) not valid;

alter table item add check (iv > interval '1:30' hour to minute) not valid;

alter table item add check (iv > interval(0) '1.5 seconds') not valid;

alter table item add check (ts at time zone 'UTC' > now()) not valid;

alter table item add check (tz at time zone 'Europe/Berlin' > '2020-01-01') not valid;

alter table item add check (ttz at time zone '+02' > '10:00+00') not valid;

alter table item add check ((d, d2) overlaps (date '2020-01-01', date '2020-02-01')) not valid;

alter table item add check ((ts, iv) overlaps (ts, interval '1 day')) not valid;

alter table item add check (j -> 'a' is not null) not valid;

alter table item add check (j ->> 'a' = 'x') not valid;

alter table item add check (j -> 0 is null) not valid;

alter table item add check (j #> '{a,b}' is not null) not valid;

alter table item add check (j #>> '{a,b}' = 'x') not valid;

alter table item add check (jb -> 'a' = '1') not valid;

alter table item add check (jb ->> 'a' = '1') not valid;

alter table item add check ((jb ->> 'a')::int > 0) not valid;

alter table item add check (jb -> 'a' -> 'b' ->> 0 = 'x') not valid;

alter table item add check (jb #>> array['a', 'b'] = 'x') not valid;

alter table item add check (jb @> '{"a": 1}') not valid;

alter table item add check ('{"a": 1}' <@ jb) not valid;

alter table item add check (jb ? 'a') not valid;

alter table item add check (jb ?| array['a', 'b']) not valid;

alter table item add check (jb ?& '{a,b}') not valid;

alter table item add check (jb || '{"x": 1}' = jb) not valid;

alter table item add check (jb - 'a' = '{}') not valid;

alter table item add check (jb - 0 = '[]') not valid;

alter table item add check (jb - '{a,b}'::text[] = '{}') not valid;

alter table item add check (jb #- '{a}' = '{}') not valid;

alter table item add check (jb @? '$.a') not valid;

alter table item add check (jb @@ '$.a > 1') not valid;

alter table item add check (jb = '[1, 2, {"b": null, "a": "x"}]') not valid;

alter table item add check (jb['a'] is not null) not valid;

alter table item add check (jb['a']['b'] = '1') not valid;

alter table item add check (xs[1] > 0) not valid;

alter table item add check (xs[1:2] = '{1,2}') not valid;

alter table item add check (xs[:2] = '{1,2}') not valid;

alter table item add check (xs[2:] = '{1,2}') not valid;

alter table item add check (xs[:] = xs) not valid;

alter table item add check (xs[1] = xs[a]) not valid;

alter table item add check ((xs || 1)[1] = 1) not valid;

alter table item add check (xs = array[1, 2]) not valid;

alter table item add check (xs = '{1,2}') not valid;

alter table item add check (xs || 1 = '{1}') not valid;

alter table item add check (1 || xs = '{1}') not valid;

alter table item add check (xs || array[1] = xs) not valid;

alter table item add check (xs || '{1}' = xs) not valid;

alter table item add check (xs @> array[1]) not valid;

alter table item add check (xs <@ '{1,2}') not valid;

alter table item add check (xs && '{1,2}') not valid;

alter table item add check (xs < array[1]) not valid;

alter table item add check (ts2 @> '{a}') not valid;

alter table item add check (ts2 || 'a' = '{a}') not valid;

alter table item add check (ts2 || 'a'::text = '{a}') not valid;

alter table item add check (ts2 && array['a']) not valid;

alter table item add check (vs @> '{a}') not valid;

alter table item add check (vs = array['a', 'b']) not valid;

alter table item add check (vs && array['a'::varchar]) not valid;

alter table item add check (array[a, b] @> array[1]) not valid;

alter table item add check (array[1, 2.5] @> array[n]) not valid;

alter table item add check (array[[1, 2], [3, 4]] @> xs) not valid;

alter table item add check (array[]::int[] = xs) not valid;

alter table item add check ('{}' = xs) not valid;

alter table item add check (r4 @> 3) not valid;

alter table item add check (r4 @> a) not valid;

alter table item add check (r4 @> int4range(1, 2)) not valid;

alter table item add check (3 <@ r4) not valid;

alter table item add check (r4 && '[1,5)') not valid;

alter table item add check (r4 << r4) not valid;

alter table item add check (r4 -|- '[5,6]') not valid;

alter table item add check (r4 &< r4) not valid;

alter table item add check (r4 + r4 = r4) not valid;

alter table item add check (r4 * r4 = 'empty') not valid;

alter table item add check (r4 - r4 = r4) not valid;

alter table item add check (rt @> now()) not valid;

alter table item add check (rt @> tz) not valid;

alter table item add check (rd @> '2020-01-01'::date) not valid;

alter table item add check (rd && daterange('2020-01-01', '2021-01-01', '[]')) not valid;

alter table item add check (rn @> 1.5) not valid;

alter table item add check (rn @> n) not valid;

alter table item add check (ip = '10.0.0.1') not valid;

alter table item add check (ip << '10.0.0.0/8') not valid;

alter table item add check (ip >>= '10.0.0.1') not valid;

alter table item add check (ip && inet '10.0.0.0/8') not valid;

alter table item add check (ip + 1 > ip) not valid;

alter table item add check (ip - ip > 0) not valid;

alter table item add check (~ip = ip) not valid;

alter table item add check (ip & '255.0.0.0' = ip) not valid;

alter table item add check (ci >> '10.0.0.1') not valid;

alter table item add check (ci = '10.0.0.0/8') not valid;

alter table item add check (mac = '08:00:2b:01:02:03') not valid;

alter table item add check (mac8 = '08:00:2b:01:02:03:04:05') not valid;

alter table item add check (bt = B'1010') not valid;

alter table item add check (bt & B'1100' = '1000') not valid;

alter table item add check (bt << 1 = b'0100') not valid;

alter table item add check (vb || B'1' = X'F') not valid;

alter table item add check (by = '\x00ff') not valid;

alter table item add check (by || '\x01' = 'a'::bytea) not valid;

alter table item add check (by like '\x01%') not valid;

alter table item add check (u = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11') not valid;

alter table item add check (u <> '{A0EEBC99-9C0B4EF8-BB6D6BB9-BD380A11}') not valid;

alter table item add check (mo > '1.50') not valid;

alter table item add check (mo * 2 > '$3') not valid;

alter table item add check (mo / mo > 1) not valid;

alter table item add check (pt <@ bx) not valid;

alter table item add check (pt << pt) not valid;

alter table item add check (pt <-> pt < 1) not valid;

alter table item add check (bx && bx) not valid;

alter table item add check (tv @@ 'a & b') not valid;

alter table item add check (tv @@ to_tsquery('simple', 'a')) not valid;

alter table item add check (tv || tv = tv) not valid;

alter table item add check (tq && tq = tq) not valid;

alter table item add check (!! tq = tq) not valid;

alter table item add check (o = 1) not valid;

alter table item add check (o = 'pg_class'::regclass) not valid;

alter table item add check ((pr).x > 0) not valid;

alter table item add check ((pr).y = 'a') not valid;

alter table item add check (pr is null) not valid;

alter table item add check (pr is not null) not valid;

alter table item add check (pr = row(1, 'a')) not valid;

alter table item add check (pr = row(1, 'a')::pair) not valid;

alter table item add check (pr = '(1,a)') not valid;

alter table item add check (pos > 1) not valid;

alter table item add check (pos = 1) not valid;

alter table item add check (wd = 'a') not valid;

alter table item add check (wd in ('a', 'b')) not valid;

alter table item add check (wd like 'a%') not valid;

alter table item add check (wd || 'x' = 'ax') not valid;

alter table item add check (cl > 'a') not valid;

alter table item add check (cl = t collate "C") not valid;

alter table item add check (t collate "C" < 'b') not valid;

alter table item add check (t < 'b' collate "C") not valid;

alter table item add check ((t collate "POSIX") || 'x' = 'x') not valid;

alter table item add check (t collate pg_catalog."default" = 'x') not valid;

alter table item add check (lower(t collate "C") = 'x') not valid;

alter table item add check (tx is not null) not valid;

alter table item add check ("Odd" > 1) not valid;

alter table item add check ("order" = 'x') not valid;

alter table item add check (item."Odd" > 1) not valid;

alter table item add check (item.a > 1) not valid;

alter table item add check (item.* is not null) not valid;

alter table item add check (item is not null) not valid;

alter table item add check (tableoid > 0) not valid;

