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

alter table item add check (abs(a) > 0) not valid;

alter table item add check (abs(n) > 0) not valid;

alter table item add check (ceil(n) > 1) not valid;

alter table item add check (ceiling(f) > 1) not valid;

alter table item add check (floor(a) > 1) not valid;

alter table item add check (round(n) = 1) not valid;

alter table item add check (round(n, 2) = n) not valid;

alter table item add check (round(f) = 1) not valid;

alter table item add check (trunc(n, 1) = n) not valid;

alter table item add check (trunc(f) = 1) not valid;

alter table item add check (sqrt(n) > 1) not valid;

alter table item add check (sqrt(a) > 1) not valid;

alter table item add check (power(a, 2) > 1) not valid;

alter table item add check (power(n, 2) > 1) not valid;

alter table item add check (mod(a, 2) = 0) not valid;

alter table item add check (mod(l, 2) = 0) not valid;

alter table item add check (mod(n, 2) = 0) not valid;

alter table item add check (sign(n) = 1) not valid;

alter table item add check (exp(1) > n) not valid;

alter table item add check (ln(n) > 1) not valid;

alter table item add check (log(n) > 1) not valid;

alter table item add check (log(2, n) > 1) not valid;

alter table item add check (pi() > f) not valid;

alter table item add check (degrees(f) > 1) not valid;

alter table item add check (div(n, 2) = 1) not valid;

alter table item add check (gcd(a, b) = 1) not valid;

alter table item add check (width_bucket(f, 0, 10, 5) = 1) not valid;

alter table item add check (length(t) > 0) not valid;

alter table item add check (length(v) > 0) not valid;

alter table item add check (length(c) > 0) not valid;

alter table item add check (length(by) > 0) not valid;

alter table item add check (length(t) <= 20 and length(v) > 0) not valid;

alter table item add check (char_length(t) > 0) not valid;

alter table item add check (character_length(v20) between 1 and 20) not valid;

alter table item add check (octet_length(t) > 0) not valid;

alter table item add check (octet_length(by) > 0) not valid;

alter table item add check (bit_length(t) > 0) not valid;

alter table item add check (lower(t) = t) not valid;

alter table item add check (lower(v) = v) not valid;

alter table item add check (upper(c) = 'X') not valid;

alter table item add check (initcap(t) = t) not valid;

alter table item add check (trim(t) = t) not valid;

alter table item add check (trim(both from t) = t) not valid;

alter table item add check (trim(leading 'x' from t) = t) not valid;

alter table item add check (trim(trailing from v) = v) not valid;

alter table item add check (trim(both 'ab' from t) <> '') not valid;

alter table item add check (btrim(t) = t) not valid;

alter table item add check (btrim(t, 'x') <> '') not valid;

alter table item add check (ltrim(t) <> '') not valid;

alter table item add check (rtrim(v) = v) not valid;

alter table item add check (lpad(t, 5) = t) not valid;

alter table item add check (lpad(t, 5, '0') = t) not valid;

alter table item add check (rpad(v, 5, ' ') = v) not valid;

alter table item add check (substring(t, 1, 2) = 'ab') not valid;

alter table item add check (substring(t from 2) = 'ab') not valid;

alter table item add check (substring(t from 2 for 3) = 'ab') not valid;

alter table item add check (substring(t for 3) = 'ab') not valid;

alter table item add check (substring(t from '^a') = 'a') not valid;

alter table item add check (substring(t from 'a(b)' for '#') = 'a') not valid;

alter table item add check (substring(t similar 'a#"b#"_' escape '#') = 'a') not valid;

alter table item add check (substring(by from 1 for 2) = '\x00') not valid;

alter table item add check (substr(t, 2) = 'b') not valid;

alter table item add check (substr(v, 1, 1) = 'b') not valid;

alter table item add check (position('a' in t) > 0) not valid;

alter table item add check (position(v in t) > 0) not valid;

alter table item add check (position('\x00'::bytea in by) = 0) not valid;

alter table item add check (strpos(t, 'a') > 0) not valid;

alter table item add check (overlay(t placing 'x' from 2) = t) not valid;

alter table item add check (overlay(t placing 'x' from 2 for 1) = t) not valid;

alter table item add check (replace(t, 'a', 'b') = t) not valid;

alter table item add check (translate(t, 'ab', 'cd') = t) not valid;

alter table item add check (repeat(t, 2) = t) not valid;

alter table item add check (reverse(t) = t) not valid;

alter table item add check (left(t, 2) = 'ab') not valid;

alter table item add check (right(t, -1) = 'ab') not valid;

alter table item add check (split_part(t, ',', 1) = 'a') not valid;

alter table item add check (concat(t, v, a) <> '') not valid;

alter table item add check (concat('a', null, 1) <> '') not valid;

alter table item add check (concat_ws(',', t, v) <> '') not valid;

alter table item add check (concat(variadic array['a', t]) <> '') not valid;

alter table item add check (format('%s-%s', a, t) <> '') not valid;

alter table item add check (format('x') = 'x') not valid;

alter table item add check (md5(t) = t) not valid;

alter table item add check (md5(by) = t) not valid;

alter table item add check (sha256(by) = by) not valid;

alter table item add check (encode(by, 'hex') = 'ff') not valid;

alter table item add check (decode(t, 'base64') = by) not valid;

alter table item add check (chr(a) = 'a') not valid;

alter table item add check (ascii(t) = 65) not valid;

alter table item add check (to_hex(a) = 'ff') not valid;

alter table item add check (quote_ident(t) = t) not valid;

alter table item add check (quote_literal(a) = t) not valid;

alter table item add check (quote_nullable(t) = t) not valid;

alter table item add check (starts_with(t, 'a')) not valid;

alter table item add check (regexp_replace(t, 'a', 'b') = t) not valid;

alter table item add check (regexp_replace(t, 'a', 'b', 'g') = t) not valid;

alter table item add check (regexp_match(t, 'a') is not null) not valid;

alter table item add check ((regexp_match(t, 'a(b)'))[1] = 'b') not valid;

alter table item add check (regexp_split_to_array(t, ',') = '{a}') not valid;

alter table item add check (string_to_array(t, ',') = '{a}') not valid;

alter table item add check (array_to_string(xs, ',') = '1') not valid;

alter table item add check (array_to_string(xs, ',', '*') = '1') not valid;

alter table item add check (array_length(xs, 1) > 0) not valid;

alter table item add check (cardinality(xs) > 0) not valid;

alter table item add check (array_upper(xs, 1) < 5) not valid;

alter table item add check (array_lower(xs, 1) = 1) not valid;

alter table item add check (array_ndims(xs) = 1) not valid;

alter table item add check (array_append(xs, 1) = xs) not valid;

alter table item add check (array_prepend(1, xs) = xs) not valid;

alter table item add check (array_cat(xs, xs) = xs) not valid;

alter table item add check (array_remove(xs, 1) = xs) not valid;

alter table item add check (array_remove(ts2, 'a') = ts2) not valid;

alter table item add check (array_replace(xs, 1, 2) = xs) not valid;

alter table item add check (array_position(xs, 1) = 1) not valid;

alter table item add check (array_position(ts2, 'a') = 1) not valid;

alter table item add check (array_positions(xs, 1) = '{1}') not valid;

alter table item add check (array_fill(0, array[3]) = xs) not valid;

alter table item add check (array_dims(vs) = '[1:2]') not valid;

alter table item add check (now() > tz) not valid;

alter table item add check (current_timestamp > tz) not valid;

alter table item add check (current_timestamp(3) > tz) not valid;

alter table item add check (localtimestamp > ts) not valid;

alter table item add check (localtimestamp(0) > ts) not valid;

alter table item add check (current_date > d) not valid;

alter table item add check (current_time > ttz) not valid;

alter table item add check (localtime > tm) not valid;

alter table item add check (clock_timestamp() > tz) not valid;

alter table item add check (transaction_timestamp() > tz) not valid;

alter table item add check (statement_timestamp() > tz) not valid;

alter table item add check (timeofday() = t) not valid;

alter table item add check (date_trunc('day', ts) = ts) not valid;

alter table item add check (date_trunc('hour', tz) = tz) not valid;

alter table item add check (date_trunc('month', d) = d) not valid;

alter table item add check (date_trunc('day', tz, 'UTC') = tz) not valid;

alter table item add check (date_trunc('minute', iv) = iv) not valid;

alter table item add check (date_part('year', ts) = 2020) not valid;

alter table item add check (date_part('epoch', iv) > 0) not valid;

alter table item add check (extract(year from d) = 2020) not valid;

alter table item add check (extract(epoch from tz) > 0) not valid;

alter table item add check (extract(dow from ts) in (0, 6)) not valid;

alter table item add check (extract(hour from tm) < 12) not valid;

alter table item add check (extract(day from iv) = 1) not valid;

alter table item add check (extract('month' from d) = 1) not valid;

alter table item add check (age(ts, ts) > interval '1 year') not valid;

alter table item add check (age(tz) > interval '1 year') not valid;

alter table item add check (make_date(a, 1, 1) = d) not valid;

alter table item add check (make_time(1, 2, 3.5) = tm) not valid;

alter table item add check (make_interval(days => 10) > iv) not valid;

alter table item add check (make_interval(1, 2) > iv) not valid;

alter table item add check (make_interval(years => a, hours => 3) > iv) not valid;

alter table item add check (make_timestamp(2020, 1, 1, 0, 0, 0) = ts) not valid;

alter table item add check (make_timestamptz(2020, 1, 1, 0, 0, 0, 'UTC') = tz) not valid;

alter table item add check (justify_days(iv) = iv) not valid;

alter table item add check (isfinite(d)) not valid;

alter table item add check (isfinite(ts) and isfinite(iv)) not valid;

alter table item add check (to_char(ts, 'YYYY') = '2020') not valid;

alter table item add check (to_char(n, '999D9') = '1') not valid;

alter table item add check (to_char(a, '999') = '1') not valid;

alter table item add check (to_char(f, '9.9') = '1') not valid;

alter table item add check (to_char(iv, 'HH24') = '1') not valid;

alter table item add check (to_date(t, 'YYYY-MM-DD') = d) not valid;

alter table item add check (to_timestamp(t, 'YYYY') = tz) not valid;

alter table item add check (to_timestamp(f) = tz) not valid;

alter table item add check (to_timestamp(a) = tz) not valid;

alter table item add check (to_number(t, '999') = n) not valid;

alter table item add check (timezone('UTC', ts) = tz) not valid;

alter table item add check (timezone('UTC', tz) = ts) not valid;

alter table item add check (jsonb_typeof(jb) = 'object') not valid;

alter table item add check (json_typeof(j) = 'object') not valid;

alter table item add check (jsonb_array_length(jb) > 0) not valid;

alter table item add check (jsonb_array_length(jb -> 'a') between 1 and 3) not valid;

alter table item add check (jsonb_extract_path(jb, 'a', 'b') is not null) not valid;

alter table item add check (jsonb_extract_path_text(jb, 'a') = 'x') not valid;

alter table item add check (json_extract_path_text(j, 'a') = 'x') not valid;

alter table item add check (jsonb_set(jb, '{a}', '1') = jb) not valid;

alter table item add check (jsonb_set(jb, array['a'], to_jsonb(a)) = jb) not valid;

alter table item add check (jsonb_set(jb, '{a}', '1', false) = jb) not valid;

alter table item add check (jsonb_insert(jb, '{a}', '1') = jb) not valid;

alter table item add check (jsonb_strip_nulls(jb) = jb) not valid;

alter table item add check (jsonb_pretty(jb) = t) not valid;

alter table item add check (jsonb_build_object('a', a, 'b', t) = jb) not valid;

alter table item add check (jsonb_build_array(1, 'a', null) = jb) not valid;

alter table item add check (jsonb_build_object() = jb) not valid;

alter table item add check (to_jsonb(a) = jb) not valid;

alter table item add check (to_jsonb('a'::text) = jb) not valid;

alter table item add check (to_json(t)::text = t) not valid;

alter table item add check (row_to_json(item)::text <> '') not valid;

alter table item add check (jsonb_exists(jb, 'a')) not valid;

alter table item add check (jsonb_path_exists(jb, '$.a')) not valid;

alter table item add check (jsonb_path_match(jb, '$.a > 1')) not valid;

alter table item add check (jsonb_path_query_first(jb, '$.a') is not null) not valid;

alter table item add check (jsonb_object('{a,b}') = jb) not valid;

alter table item add check (lower(r4) > 0) not valid;

alter table item add check (upper(r4) < 10) not valid;

alter table item add check (lower(r4) is not null and not isempty(r4)) not valid;

alter table item add check (lower_inc(r4) and not upper_inf(r4)) not valid;

alter table item add check (isempty(r4)) not valid;

alter table item add check (range_merge(r4, r4) = r4) not valid;

alter table item add check (upper(rt) - lower(rt) < interval '1 day') not valid;

alter table item add check (lower(rd) = date_trunc('month', lower(rd))::date) not valid;

alter table item add check (int4range(1, 5) = r4) not valid;

alter table item add check (int4range(1, 5, '[]') = r4) not valid;

alter table item add check (int4range(a, b) && r4) not valid;

alter table item add check (numrange(1, n) @> 1.5) not valid;

alter table item add check (tstzrange(tz, null) @> now()) not valid;

alter table item add check (daterange(d, d2, '[]') = rd) not valid;

alter table item add check (host(ip) = '10.0.0.1') not valid;

alter table item add check (masklen(ip) = 24) not valid;

alter table item add check (family(ip) = 4) not valid;

alter table item add check (network(ip) = ci) not valid;

alter table item add check (set_masklen(ip, 24) = ip) not valid;

alter table item add check (broadcast(ip) = ip) not valid;

alter table item add check (text(ip) = t) not valid;

alter table item add check (abbrev(ip) = t) not valid;

alter table item add check (inet_merge(ip, ip) = ci) not valid;

alter table item add check (trunc(mac) = mac) not valid;

alter table item add check (to_tsvector('english', t) @@ to_tsquery('english', 'x')) not valid;

alter table item add check (to_tsvector(t) @@ plainto_tsquery('x')) not valid;

alter table item add check (to_tsvector('simple'::regconfig, t) is not null) not valid;

alter table item add check (setweight(tv, 'A') = tv) not valid;

alter table item add check (ts_rank(tv, tq) > 0.5) not valid;

alter table item add check (numnode(tq) > 1) not valid;

alter table item add check (strip(tv) = tv) not valid;

alter table item add check (num_nulls(a, b) = 1) not valid;

alter table item add check (num_nonnulls(a, t, d) >= 2) not valid;

alter table item add check (num_nonnulls(variadic xs) > 1) not valid;

alter table item add check (coalesce(a, 0) > 0) not valid;

alter table item add check (coalesce(a, b, 1) > 0) not valid;

alter table item add check (coalesce(t, '') <> '') not valid;

alter table item add check (coalesce(v, '') <> '') not valid;

alter table item add check (coalesce(v20, t) = 'x') not valid;

alter table item add check (coalesce(d, now()) > ts) not valid;

alter table item add check (coalesce(n, a) > 1) not valid;

alter table item add check (coalesce(a, 1.5) > 1) not valid;

alter table item add check (coalesce(xs, '{}') = '{}') not valid;

alter table item add check (nullif(a, 0) is not null) not valid;

alter table item add check (nullif(t, '') is not null) not valid;

alter table item add check (nullif(v, '') is null) not valid;

alter table item add check (nullif(trim(t), '') is not null) not valid;

alter table item add check (nullif(a, 1.5) is null) not valid;

alter table item add check (greatest(a, b) > 1) not valid;

alter table item add check (greatest(a, n) > 1) not valid;

alter table item add check (least(a, b, 0) > -1) not valid;

alter table item add check (least(t, 'x') = 'a') not valid;

alter table item add check (least(d, ts) > now()) not valid;

alter table item add check (gen_random_uuid() <> u) not valid;

alter table item add check (random() < f) not valid;

alter table item add check (pg_typeof(a)::text = 'integer') not valid;

alter table item add check (nextval('seq') > 0) not valid;

alter table item add check (nextval('seq'::regclass) > 0) not valid;

alter table item add check (currval('s1.seq2') > 0) not valid;

alter table item add check (setval('seq', 1) > 0) not valid;

alter table item add check (current_user = 'x') not valid;

alter table item add check (user = 'x') not valid;

alter table item add check (session_user = nm) not valid;

alter table item add check (current_role <> t) not valid;

alter table item add check (current_schema = 'public') not valid;

alter table item add check (current_database() = 'x') not valid;

alter table item add check (current_setting('app.x') = t) not valid;

alter table item add check (current_setting('app.x', true)::int = a) not valid;

alter table item add check (version() = t) not valid;

alter table item add check (has_table_privilege('item', 'select')) not valid;

alter table item add check (pg_column_size(t) < 100) not valid;

alter table item add check (obj_description(o, 'pg_class') = t) not valid;

alter table item add check (txid_current() > 0) not valid;

alter table item add check (inet_client_addr() = ip) not valid;

alter table item add check (twice(a) > 1) not valid;

alter table item add check (twice(s) > 1) not valid;

alter table item add check (s1.thrice(a) > 1) not valid;

alter table item add check (describe(t) = 'x') not valid;

alter table item add check (describe(t, 2) = 'x') not valid;

alter table item add check (describe(t, suffix => 'y') = 'x') not valid;

alter table item add check (describe(suffix => 'y', t => 'a') = 'x') not valid;

alter table item add check (describe('a', 2, 'z') = 'x') not valid;

alter table item add check (describe(v) = 'x') not valid;

alter table item add check (addall(1, 2, 3) = 6) not valid;

alter table item add check (addall(n) > 1) not valid;

alter table item add check (addall(variadic array[1, 2.5]) > 1) not valid;

alter table item add check (addall(variadic na) > 1) not valid;

alter table item add check (firstof(xs) = 1) not valid;

alter table item add check (firstof(ts2) = 'a') not valid;

alter table item add check (firstof(array['a', 'b']) = 'a') not valid;

alter table item add check (pairof(a, b) = xs) not valid;

alter table item add check (pairof(a, 2) = xs) not valid;

alter table item add check (pairof('x'::text, t) = ts2) not valid;

alter table item add check (int4(t) = 1) not valid;

alter table item add check (text(a) = '1') not valid;

alter table item add check (float8(n) > 1) not valid;

alter table item add check (numeric(a) > 1) not valid;

alter table item add check (date(ts) = d) not valid;

alter table item add check (date(tz) = d) not valid;

alter table item add check (int8(a) = l) not valid;

alter table item add check (bool(a)) not valid;

alter table item add check (varchar(t) = v) not valid;

alter table item add check (name(t) = nm) not valid;

alter table item add check (bpchar(t) = c) not valid;

alter table item add check (interval(tm) = iv) not valid;

alter table item add check (timestamptz(d) > now()) not valid;

alter table item add check ("timestamp"(d) > ts) not valid;

alter table item add check ("time"(ts) = tm) not valid;

alter table item add check (y(pr) = 'a') not valid;

alter table item add check ((pr).x + (row(1, 'a')::pair).x > 1) not valid;

alter table item add check (num_nulls(item.*) = 0) not valid;

alter table item add check (unistr('\0041') = t) not valid;

alter table item add check (date_bin('15 min', ts, '2001-01-01') = ts) not valid;

alter table item add check (bit_count(by) > 1) not valid;

alter table item add check (trim_array(xs, 1) = xs) not valid;

alter table item add check (string_to_array(t, null) = '{a}') not valid;

alter table item add check (lower(t) ~ '^[a-z]{2}$' and upper(t) <> t) not valid;

alter table item add check (octet_length(t::bytea) <= 1024) not valid;

alter table item add check (pg_catalog.lower(t) = t) not valid;

alter table item add check (pg_catalog.now() > tz) not valid;

alter table item add check (pg_catalog.substring(t, 1) = 'a') not valid;

alter table item add check (pg_catalog.overlaps(d, d2, d, d2)) not valid;

alter table item add check ("left"(t, 1) = 'a') not valid;

alter table item add check ("position"(t, 'a') = 1) not valid;

alter table item add check ("substring"(t, 1, 1) = 'a') not valid;

alter table item add check ("overlay"(t, 'x', 1) = 'a') not valid;

alter table item add check ("coalesce" is null) not valid;

