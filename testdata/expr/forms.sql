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

alter table item add check (case when a > 0 then true end) not valid;

alter table item add check (case a when 1 then true when 2 then false end) not valid;

alter table item add check (case t when 'a' then ok else not ok end) not valid;

alter table item add check (case when a is null then b is null else b > 0 end) not valid;

alter table item add check (case ok when true then a else b end > 0) not valid;

alter table item add check (case when ok then 1 else 2.5 end > n) not valid;

alter table item add check (case when ok then 'a' else t end = 'x') not valid;

alter table item add check (case when ok then v else t end = 'x') not valid;

alter table item add check (case when ok then null else a end > 1) not valid;

alter table item add check (case when ok then 'a' else 'b' end = t) not valid;

alter table item add check (case a when 1 then 'x' when 2 then 'y' else 'z' end <> t) not valid;

alter table item add check (case when a = 1 then case when b = 1 then true else false end else ok end) not valid;

alter table item add check ((case when ok then a else b end + 1) * 2 > 0) not valid;

alter table item add check (not case when ok then true else false end) not valid;

alter table item add check (a > 0 and case when ok then true else b > 1 end) not valid;

alter table item add check (case d when '2020-01-01' then 1 else 2 end = 1) not valid;

alter table item add check (case v when 'a' then 1 end = 1) not valid;

alter table item add check (case when a > 0 then d else ts end > now()) not valid;

alter table item add check (a::text = '1') not valid;

alter table item add check (a::varchar(3) = '1') not valid;

alter table item add check (cast(a as text) = '1') not valid;

alter table item add check (t::int > 0) not valid;

alter table item add check (t::varchar(5) = 'x') not valid;

alter table item add check (t::char(2) = 'x') not valid;

alter table item add check (t::bpchar = 'x') not valid;

alter table item add check (v::text = 'x') not valid;

alter table item add check (v20::varchar = 'x') not valid;

alter table item add check (v20::varchar(10) = 'x') not valid;

alter table item add check (v20::varchar(20) = 'x') not valid;

alter table item add check (c::text = 'x') not valid;

alter table item add check (n::int = 1) not valid;

alter table item add check (n::numeric(5,1) = 1) not valid;

alter table item add check (n2::numeric = 1) not valid;

alter table item add check (n2::numeric(12,2) = 1) not valid;

alter table item add check (n2::numeric(10,2) = 1) not valid;

alter table item add check (f::numeric = 1) not valid;

alter table item add check (f::int = 1) not valid;

alter table item add check (f::real = r) not valid;

alter table item add check (r::float8 = f) not valid;

alter table item add check (s::int = a) not valid;

alter table item add check (l::int = a) not valid;

alter table item add check (a::bigint = l) not valid;

alter table item add check (a::smallint = s) not valid;

alter table item add check (a::bool) not valid;

alter table item add check (ok::int = 1) not valid;

alter table item add check (ok::text = 'true') not valid;

alter table item add check (d::text = 'x') not valid;

alter table item add check (d::timestamp = ts) not valid;

alter table item add check (d::timestamptz = tz) not valid;

alter table item add check (ts::date = d) not valid;

alter table item add check (tz::date = d) not valid;

alter table item add check (tz::time > '10:00') not valid;

alter table item add check (ts::timestamp(0) = ts) not valid;

alter table item add check (tz::timestamptz(3) = tz) not valid;

alter table item add check (tz::timestamp = ts) not valid;

alter table item add check (ts::timestamptz = tz) not valid;

alter table item add check (tm::interval = iv) not valid;

alter table item add check (iv::time = tm) not valid;

alter table item add check (iv::text = 'x') not valid;

alter table item add check (iv::interval day = iv) not valid;

alter table item add check (iv::interval(2) = iv) not valid;

alter table item add check (u::text = 'x') not valid;

alter table item add check (t::uuid = u) not valid;

alter table item add check (jb::text = '{}') not valid;

alter table item add check (j::jsonb = jb) not valid;

alter table item add check (jb::json::text = '{}') not valid;

alter table item add check (t::jsonb = jb) not valid;

alter table item add check (t::jsonb -> 'a' is null) not valid;

alter table item add check (jb::int = 1) not valid;

alter table item add check ((jb -> 'a')::int > 0) not valid;

alter table item add check ((jb ->> 'a')::numeric(10,2) > 0) not valid;

alter table item add check (by::text = 'x') not valid;

alter table item add check (t::bytea = by) not valid;

alter table item add check (ip::text = 'x') not valid;

alter table item add check (ip::cidr = ci) not valid;

alter table item add check (ci::inet = ip) not valid;

alter table item add check (t::inet = ip) not valid;

alter table item add check (xs::text = '{}') not valid;

alter table item add check (xs::bigint[] = '{1}') not valid;

alter table item add check (xs::text[] = '{1}') not valid;

alter table item add check (xs::numeric(5,1)[] = na) not valid;

alter table item add check (t::int[] = xs) not valid;

alter table item add check (vs::text[] = ts2) not valid;

alter table item add check (ts2::varchar(3)[] = vs) not valid;

alter table item add check (m::text = 'low') not valid;

alter table item add check (t::level = m) not valid;

alter table item add check (m::text::level = m) not valid;

alter table item add check (a::positive > 1) not valid;

alter table item add check (pos::int > 1) not valid;

alter table item add check (t::word = wd) not valid;

alter table item add check (wd::text = 'x') not valid;

alter table item add check (wd::varchar(3) = 'x') not valid;

alter table item add check (o::int = 1) not valid;

alter table item add check (a::oid = o) not valid;

alter table item add check (o::regclass = 'item'::regclass) not valid;

alter table item add check (t::regclass = o) not valid;

alter table item add check ('item'::regclass = o) not valid;

alter table item add check ('item'::regclass::oid = o) not valid;

alter table item add check ('s1.seq2'::regclass = o) not valid;

alter table item add check ('int4'::regtype = o) not valid;

alter table item add check (mo::numeric > 1) not valid;

alter table item add check (n::money > mo) not valid;

alter table item add check (bt::int > 1) not valid;

alter table item add check (a::bit(4) = bt) not valid;

alter table item add check (bt::varbit = vb) not valid;

alter table item add check (pr::text = 'x') not valid;

alter table item add check (t::pair = pr) not valid;

alter table item add check (pr::pair = pr) not valid;

alter table item add check (tv::text = 'x') not valid;

alter table item add check (t::tsvector = tv) not valid;

alter table item add check (t::xml is not null) not valid;

alter table item add check (tx::text = '<a/>') not valid;

alter table item add check (nm::text = t) not valid;

alter table item add check (t::name = nm) not valid;

alter table item add check (ch::text = 'a') not valid;

alter table item add check (t::"char" = ch) not valid;

alter table item add check ('5'::int = a) not valid;

alter table item add check (int '5' = a) not valid;

alter table item add check ('5'::text = t) not valid;

alter table item add check (text 'x' = t) not valid;

alter table item add check (varchar(3) 'abc' = v) not valid;

alter table item add check (char(2) 'a' = c) not valid;

alter table item add check (numeric(5,2) '1.5' = n) not valid;

alter table item add check (float8 '1.5' = f) not valid;

alter table item add check (bool 't' = ok) not valid;

alter table item add check (bit(3) '101' = bt) not valid;

alter table item add check (date '2020-01-01' = d) not valid;

alter table item add check (interval '1 day' = iv) not valid;

alter table item add check (json '{}' is not null) not valid;

alter table item add check (jsonb '{"b":1,"a":2}' = jb) not valid;

alter table item add check (uuid 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' = u) not valid;

alter table item add check (level 'low' = m) not valid;

alter table item add check (point '(1,2)' ~= pt) not valid;

alter table item add check (array[1, 2]::bigint[] = '{1}') not valid;

alter table item add check (array['1', '2']::int[] = xs) not valid;

alter table item add check (array[a, null] = xs) not valid;

alter table item add check (array[t, v] = ts2) not valid;

alter table item add check (array[v, v20] = vs) not valid;

alter table item add check (array[null] = ts2) not valid;

alter table item add check (array[array[1], array[2]] = xs) not valid;

alter table item add check (array[xs, xs] = xs) not valid;

alter table item add check (array[d, ts] is not null) not valid;

alter table item add check (array[1, 2, 3][1] = a) not valid;

alter table item add check ((array['a', 'b'])[a] = t) not valid;

alter table item add check (('{a,b}'::text[])[1] = t) not valid;

alter table item add check ((string_to_array(t, ','))[1] = 'a') not valid;

alter table item add check (array_length(array[a, b], 1) = 2) not valid;

alter table item add check (row(a, b) is not null) not valid;

alter table item add check (row(a, b) is null) not valid;

alter table item add check (row(a, t) = row(1, 'x')) not valid;

alter table item add check (row(1) is not null) not valid;

alter table item add check ((row(a, b)).f1 > 1) not valid;

alter table item add check ((a, b, t) is not null) not valid;

alter table item add check (row() is null) not valid;

alter table item add check (t = 'a' collate "C") not valid;

alter table item add check ((t collate "C") = 'a') not valid;

alter table item add check (t collate "C" = v collate "C") not valid;

alter table item add check (t collate "C" || v = 'a') not valid;

alter table item add check (greatest(t collate "C", v) = 'a') not valid;

alter table item add check (t collate "C" like 'a%') not valid;

alter table item add check ((t || v) collate "C" < 'a') not valid;

alter table item add check (xs collate "C" = '{}') not valid;

alter table item add check (a collate "C" = 1) not valid;

alter table item add check (t collate "nope" = 'a') not valid;

alter table item add check (t collate "C" = v collate "POSIX") not valid;

alter table item add check (case when ok then t collate "C" else v end = 'a') not valid;

alter table item add check (coalesce(t collate "C", 'x') = 'a') not valid;

alter table item add check (upper(t collate "C") collate "POSIX" = 'a') not valid;

alter table item add check (t is normalized) not valid;

alter table item add check (t is nfkc normalized) not valid;

alter table item add check (t is not normalized) not valid;

alter table item add check (normalize(t) = t) not valid;

alter table item add check (normalize(t, nfd) = t) not valid;

alter table item add check (a::int4 = 1) not valid;

alter table item add check (a::pg_catalog.int4 = 1) not valid;

alter table item add check (cast(cast(a as text) as varchar(5)) = '1') not valid;

alter table item add check ((a)::text || 'x' = '1x') not valid;

alter table item add check (-a::text = '1') not valid;

alter table item add check ((-a)::text = '1') not valid;

alter table item add check (- 5 = a) not valid;

alter table item add check (-5::int = a) not valid;

alter table item add check ((-5)::int = a) not valid;

alter table item add check ((- 5.5) = n) not valid;

alter table item add check (5! = 1) not valid;

alter table item add check (a !=-1) not valid;

alter table item add check (a <>-1) not valid;

alter table item add check (a =- 1) not valid;

alter table item add check (+5 = a) not valid;

alter table item add check (2147483648 = l) not valid;

alter table item add check (-9223372036854775808 = l) not valid;

alter table item add check (9223372036854775808 = n) not valid;

alter table item add check (0x1F = a) not valid;

alter table item add check (1_000 = a) not valid;

alter table item add check ('a' = 'a') not valid;

alter table item add check (1 = 1) not valid;

alter table item add check (true) not valid;

alter table item add check (null) not valid;

alter table item add check (null::boolean) not valid;

alter table item add check ('t') not valid;

alter table item add check ('true'::boolean) not valid;

alter table item add check (ok) not valid;

alter table item add check (not null) not valid;

alter table item add check (1 is null) not valid;

alter table item add check (a = null) not valid;

alter table item add check (null = null) not valid;

alter table item add check (a = (null)) not valid;

alter table item add check (current_user = 'x' or a > 1) not valid;

alter table item add check (exists (select 1)) not valid;

alter table item add check (a in (select 1)) not valid;

alter table item add check (a = (select 1)) not valid;

alter table item add check (sum(a) > 1) not valid;

alter table item add check (count(*) > 1) not valid;

alter table item add check (row_number() over () > 1) not valid;

alter table item add check (generate_series(1, 2) > 1) not valid;

alter table item add check (a = $1) not valid;

alter table item add check (nope > 1) not valid;

alter table item add check (item.nope > 1) not valid;

alter table item add check (other.a > 1) not valid;

alter table item add check (public.item.a > 1) not valid;

alter table item add check (s1.item.a > 1) not valid;

alter table item add check (a.b > 1) not valid;

alter table item add check (a + t > 1) not valid;

alter table item add check (a || b = 1) not valid;

alter table item add check (t + 1 > 1) not valid;

alter table item add check (t = 1) not valid;

alter table item add check (t > 1) not valid;

alter table item add check (a = 'x') not valid;

alter table item add check (a = '1.5') not valid;

alter table item add check (a > '1') not valid;

alter table item add check (ok = 1) not valid;

alter table item add check (ok > 0) not valid;

alter table item add check (ok = 'x') not valid;

alter table item add check (d = 1) not valid;

alter table item add check (d > 'x') not valid;

alter table item add check (d + t > d) not valid;

alter table item add check (ts > 'abc') not valid;

alter table item add check (u = 'x') not valid;

alter table item add check (u = 1) not valid;

alter table item add check (jb = 'x') not valid;

alter table item add check (jb -> 1.5 is null) not valid;

alter table item add check (jb > 1) not valid;

alter table item add check (j = '{}') not valid;

alter table item add check (j = j) not valid;

alter table item add check (xs = 1) not valid;

alter table item add check (xs[1][2] = 't') not valid;

alter table item add check (xs = '{a}') not valid;

alter table item add check (xs = array['a']) not valid;

alter table item add check (a[1] = 1) not valid;

alter table item add check (t[1] = 'a') not valid;

alter table item add check (t.x = 1) not valid;

alter table item add check (pr.x = 1) not valid;

alter table item add check ((pr).nope = 1) not valid;

alter table item add check ((a).x = 1) not valid;

alter table item add check (m = 'nope') not valid;

alter table item add check (m = 1) not valid;

alter table item add check (m = t) not valid;

alter table item add check (pos = 'x') not valid;

alter table item add check (ip = 'x') not valid;

alter table item add check (a) not valid;

alter table item add check (t) not valid;

alter table item add check (a + 1) not valid;

alter table item add check (not a) not valid;

alter table item add check (a and b) not valid;

alter table item add check (ok and a) not valid;

alter table item add check (ok or t) not valid;

alter table item add check (case when a then 1 end = 1) not valid;

alter table item add check (case when ok then 1 else 'x' end = 1) not valid;

alter table item add check (case when ok then 1 else t end = 1) not valid;

alter table item add check (case when ok then a else d end = 1) not valid;

alter table item add check (coalesce(a, t) = 1) not valid;

alter table item add check (coalesce(a, 'x') = 1) not valid;

alter table item add check (coalesce() = 1) not valid;

alter table item add check (greatest(a, t) = 1) not valid;

alter table item add check (nullif(a, t) = 1) not valid;

alter table item add check (nullif(a, 'x') = 1) not valid;

alter table item add check (a in (1, 'x')) not valid;

alter table item add check (a in (1, t)) not valid;

alter table item add check (a in ('1', '2')) not valid;

alter table item add check (a between 1 and 'x') not valid;

alter table item add check (a between t and v) not valid;

alter table item add check (a = any (1)) not valid;

alter table item add check (a = any (t)) not valid;

alter table item add check (a = any (ts2)) not valid;

alter table item add check (a = any ('x')) not valid;

alter table item add check (a < any (array['x', 'y'])) not valid;

alter table item add check ((a, b) = (1, 2, 3)) not valid;

alter table item add check ((a, b) = 1) not valid;

alter table item add check (row(a, t) = row('x', 1)) not valid;

alter table item add check (array[1, 'x'] = xs) not valid;

alter table item add check (array[1, t] = xs) not valid;

alter table item add check (array[] = xs) not valid;

alter table item add check (array[a, d] is null) not valid;

alter table item add check (lower(a) = 'x') not valid;

alter table item add check (lower() = 'x') not valid;

alter table item add check (lower(t, t) = 'x') not valid;

alter table item add check (nosuch(a) > 1) not valid;

alter table item add check (s1.nosuch(a) > 1) not valid;

alter table item add check (nosuch.f(a) > 1) not valid;

alter table item add check (twice(t) > 1) not valid;

alter table item add check (twice() > 1) not valid;

alter table item add check (twice(a, b) > 1) not valid;

alter table item add check (twice(n => 1) > 1) not valid;

alter table item add check (twice(m => 1) > 1) not valid;

alter table item add check (describe(1) = 'x') not valid;

alter table item add check (describe(t, 'x') = 'x') not valid;

alter table item add check (describe(t => 'x', 2) = 'x') not valid;

alter table item add check (describe('a', t => 'x') = 'x') not valid;

alter table item add check (addall() > 1) not valid;

alter table item add check (addall('x') > 1) not valid;

alter table item add check (firstof(1) = 1) not valid;

alter table item add check (pairof(a, t) = xs) not valid;

alter table item add check (round(t) = 1) not valid;

alter table item add check (round(f, 2) = 1) not valid;

alter table item add check (substring(a, 1) = 'x') not valid;

alter table item add check (extract(nope from d) = 1) not valid;

alter table item add check (extract(hour from d) = 1) not valid;

alter table item add check (date_trunc(1, ts) = ts) not valid;

alter table item add check (to_char(t) = 'x') not valid;

alter table item add check (length(a) > 1) not valid;

alter table item add check (sum(distinct a) > 1) not valid;

alter table item add check (lower(distinct t) = 'x') not valid;

alter table item add check (lower(t) filter (where ok) = 'x') not valid;

alter table item add check (lower(t) over () = 'x') not valid;

alter table item add check (max(a) over () > 1) not valid;

alter table item add check (abs(variadic xs) > 1) not valid;

alter table item add check (a::nosuch = 1) not valid;

alter table item add check (a::date = d) not valid;

alter table item add check (d::int = 1) not valid;

alter table item add check (t::varchar(0) = 'x') not valid;

alter table item add check (n::numeric(2000, 1) = 1) not valid;

alter table item add check (ok::date = d) not valid;

alter table item add check (jb::date = d) not valid;

alter table item add check (xs::int = 1) not valid;

alter table item add check (u::int = 1) not valid;

alter table item add check (m::int = 1) not valid;

alter table item add check (ts::boolean) not valid;

alter table item add check (row(1, 2)::pair = pr) not valid;

alter table item add check (row(1)::pair = pr) not valid;

alter table item add check (row('x', 'a')::pair = pr) not valid;

alter table item add check ('x'::int = 1) not valid;

alter table item add check ('x'::boolean) not valid;

alter table item add check ('x'::date = d) not valid;

alter table item add check ('2020-13-01'::date = d) not valid;

alter table item add check ('{'::jsonb = jb) not valid;

alter table item add check ('x'::uuid = u) not valid;

alter table item add check ('nope'::level = m) not valid;

alter table item add check ('nope'::regclass = o) not valid;

alter table item add check ('nope'::regtype = o) not valid;

alter table item add check ('1,2'::int[] = xs) not valid;

alter table item add check ('[1'::int4range = r4) not valid;

alter table item add check (r4 @> 'x') not valid;

alter table item add check (r4 @> 1.5) not valid;

alter table item add check (r4 && r4 && r4) not valid;

alter table item add check (a between 1 and 2 and b) not valid;

alter table item add check (a is distinct from t) not valid;

alter table item add check (a = b = ok) not valid;

alter table item add check (a < b < s) not valid;

alter table item add check (xmin = 1) not valid;

alter table item add check (ctid is not null) not valid;

alter table item add check (oid > 1) not valid;

alter table item add check (value > 1) not valid;

alter table item add check (old.a > 1) not valid;

alter table item add check (current_date = d and 1) not valid;

create index on item ((lower(t)));

create index on item ((lower(v)));

create index on item (lower(t));

create index on item (lower(t), a);

create index on item ((a + b));

create index on item (((a + b)));

create index on item ((a));

create index on item (((a)));

create index on item ((t collate "C"));

create index on item (((t || v)));

create index on item (((t || ' ' || v) collate "C"));

create index on item ((lower(t) collate "C") desc);

create index on item ((jb ->> 'a'));

create index on item (((jb ->> 'a')));

create index on item (((jb -> 'a' ->> 'b')));

create index on item ((((jb ->> 'a')::int)));

create index on item (((jb ->> 'a')::int));

create index on item ((coalesce(t, '')));

create index on item (coalesce(t, v));

create index on item (coalesce(a, 0) desc nulls last);

create index on item (nullif(t, ''));

create index on item (greatest(a, b));

create index on item ((a is null));

create index on item ((case when ok then a end));

create index on item (((a)::text));

create index on item ((a::text));

create index on item (cast(a as text));

create index on item ((ts::date));

create index on item (((tz at time zone 'UTC')::date));

create index on item (date_trunc('day', ts));

create index on item (date_trunc('day', tz at time zone 'UTC'));

create index on item (extract(year from d));

create index on item ((extract(year from ts)));

create index on item (date_part('year', ts));

create index on item (md5(t));

create index on item ((md5(t)::uuid));

create index on item (substring(t, 1, 3));

create index on item (substring(t from 1 for 3));

create index on item (trim(t));

create index on item (position('a' in t));

create index on item (overlay(t placing 'x' from 1));

create index on item (left(t, 3));

create index on item ((t || a));

create index on item (twice(a));

create index on item (describe(t));

create index on item (((pr).x));

create index on item ((xs[1]));

create index on item ((xs[1:2]));

create index on item (array_length(xs, 1));

create index on item ((array[a, b]));

create index on item ((row(a, b)));

create index on item (((a, b)));

create index on item (upper(r4));

create index on item (lower(rt));

create index on item ((r4 * r4));

create index on item (host(ip));

create index on item (((ip)::text));

create index on item (m);

create index on item (((m)::text));

create index on item ((abs(a)), (abs(b)));

create index on item (current_date);

create index on item (now());

create index on item (to_char(ts, 'YYYY'));

create index on item ((tz::date));

create index on item ((tz::text));

create index on item (random());

create index on item (concat(t, v));

create index on item (sum(a));

create index on item ((select 1));

create index on item (nope);

create index on item ((nope + 1));

create index on item ((j));

create index on item ((j -> 'a'));

create index on item ((a, t));

create index on item (pos);

create index on item (wd);

create index on item (lower(wd));

create index on item ("Odd");

create index on item (("Odd" + 1));

create index on item (generate_series(1, a));

create index on item ((a = 1));

create index on item ((not ok));

create index on item ((a = 1 and b = 2));

create index on item ((1));

create index on item (('x'));

create index on item (('x'::text));

create index on item ((t = any (array['a','b'])));

create index on item ((t in ('a','b')));

create index on item (to_tsvector('english', t));

create index on item (to_tsvector(t));

create index on item (a) where a > 0;

create index on item (a) where ok;

create index on item (a) where not ok;

create index on item (a) where ok is true;

create index on item (a) where a is not null and b is not null;

create index on item (a) where a = 1 or b = 1;

create index on item (a) where t = 'x';

create index on item (a) where t <> '';

create index on item (a) where v = 'x';

create index on item (a) where v in ('a', 'b');

create index on item (a) where m = 'low';

create index on item (a) where m in ('low', 'high');

create index on item (a) where d > '2020-01-01';

create index on item (a) where tz > '2020-01-01 00:00+00';

create index on item (a) where tz is null;

create index on item (a) where jb @> '{"a": 1}';

create index on item (a) where jb ? 'a';

create index on item (a) where (jb ->> 'a') is not null;

create index on item (a) where lower(t) = 'x';

create index on item (a) where d > current_date;

create index on item (a) where tz > now();

create index on item (a) where random() > 0.5;

create index on item (a) where a in (select 1);

create index on item (a) where count(*) > 1;

create index on item (a) where true;

create index on item (a) where 't';

create index on item (a) where 1;

create index on item (a) where a;

create index on item (a) where nope = 1;

create index on item (a) where null;

create index on item (a) where xs <> '{}';

create index on item (a) where u is not null;

create index on item (a) where coalesce(ok, false);

create trigger z before update on item for each row when (old.a <> new.a) execute function fired();

create trigger z before update on item for each row when (old.a is distinct from new.a) execute function fired();

create trigger z before update on item for each row when (old.* is distinct from new.*) execute function fired();

create trigger z before update on item for each row when (new.* is distinct from old.*) execute function fired();

create trigger z before update on item for each row when (old is distinct from new) execute function fired();

create trigger z before update on item for each row when (new.t = 'x') execute function fired();

create trigger z before update on item for each row when (new.v is not null and old.v is null) execute function fired();

create trigger z before update on item for each row when (new.a > 10 or old.b < 5) execute function fired();

create trigger z before update on item for each row when (old.m <> new.m) execute function fired();

create trigger z before update on item for each row when (old.jb is distinct from new.jb) execute function fired();

create trigger z before update on item for each row when ((old.pr).x <> (new.pr).x) execute function fired();

create trigger z before update on item for each row when (new.t like 'a%') execute function fired();

create trigger z before update on item for each row when (lower(new.t) <> lower(old.t)) execute function fired();

create trigger z before update on item for each row when (new.ok) execute function fired();

create trigger z before update on item for each row when (not new.ok) execute function fired();

create trigger z before update on item for each row when (case when new.ok then true else old.ok end) execute function fired();

create trigger z before update on item for each row when (new.a in (1, 2)) execute function fired();

create trigger z before update on item for each row when (new.d between old.d and old.d2) execute function fired();

create trigger z before update on item for each row when (pg_trigger_depth() = 0) execute function fired();

create trigger z before update on item for each row when (pg_trigger_depth() < 1 and new.a > 0) execute function fired();

create trigger z before update on item for each row when (current_setting('app.x', true) is null) execute function fired();

create trigger z before update on item for each row when (new.nope = 1) execute function fired();

create trigger z before update on item for each row when (a > 1) execute function fired();

create trigger z before update on item for each row when (new.a) execute function fired();

create trigger z before update on item for each row when ((select true)) execute function fired();

create trigger z before update on item for each row when (sum(new.a) > 1) execute function fired();

create trigger z before update on item for each row when (new.tz > now()) execute function fired();

create trigger z before update on item for each row when (coalesce(new.t, '') <> coalesce(old.t, '')) execute function fired();

create trigger z before update on item for each row when (row(new.a, new.b) is distinct from row(old.a, old.b)) execute function fired();

create trigger z before update on item for each row when ((new.a, new.b) = (old.a, old.b)) execute function fired();

create trigger z before update on item for each row when (true) execute function fired();

create domain z as integer check (value > 0);

create domain z as integer check (value >= 0 and value <= 100);

create domain z as integer check (value between 0 and 100);

create domain z as integer check (value in (1, 2, 3));

create domain z as integer check (value is not null);

create domain z as integer check (VALUE <> 0);

create domain z as text check (value <> '');

create domain z as text check (length(value) <= 10);

create domain z as text check (value ~ '^[a-z]+$');

create domain z as text check (value ~* '^[^@]+@[^@]+$');

create domain z as text check (value in ('a', 'b'));

create domain z as text check (value = lower(value));

create domain z as text check (value is not null and trim(value) <> '');

create domain z as text check (char_length(value) between 1 and 5);

create domain z as varchar check (value <> '');

create domain z as varchar(20) check (value <> '');

create domain z as varchar(20) check (value in ('a', 'b'));

create domain z as varchar(20) check (value like 'a%');

create domain z as varchar(20) check (length(value) > 2);

create domain z as char(3) check (value ~ '^[A-Z]{3}$');

create domain z as char(3) check (value = upper(value));

create domain z as numeric check (value > 0);

create domain z as numeric(10,2) check (value >= 0);

create domain z as numeric(10,2) check (value between 0 and 100);

create domain z as date check (value > '2000-01-01');

create domain z as date check (value >= current_date);

create domain z as timestamptz check (value > now());

create domain z as jsonb check (jsonb_typeof(value) = 'object');

create domain z as jsonb check (value ? 'a');

create domain z as jsonb check (value -> 'a' is not null);

create domain z as text[] check (cardinality(value) > 0);

create domain z as text[] check (value[1] is not null);

create domain z as integer[] check (0 < all (value));

create domain z as int4range check (not isempty(value));

create domain z as inet check (family(value) = 4);

create domain z as uuid check (value <> '00000000-0000-0000-0000-000000000000');

create domain z as positive check (value < 100);

create domain z as word check (value <> 'x');

create domain z as level check (value <> 'low');

create domain z as pair check ((value).x > 0);

create domain z as boolean check (value);

create domain z as integer check (value);

create domain z as integer check (a > 1);

create domain z as integer check (value = 'x');

create domain z as text check (value > 1);

create domain z as integer check (exists (select 1));

create domain z as integer check (sum(value) > 1);

create domain z as integer check (value.x > 1);

