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
--=> (abs(a) > 0)

alter table item add check (abs(n) > 0) not valid;
--=> (abs(n) > (0)::numeric)

alter table item add check (ceil(n) > 1) not valid;
--=> (ceil(n) > (1)::numeric)

alter table item add check (ceiling(f) > 1) not valid;
--=> (ceiling(f) > (1)::double precision)

alter table item add check (floor(a) > 1) not valid;
--=> (floor((a)::double precision) > (1)::double precision)

alter table item add check (round(n) = 1) not valid;
--=> (round(n) = (1)::numeric)

alter table item add check (round(n, 2) = n) not valid;
--=> (round(n, 2) = n)

alter table item add check (round(f) = 1) not valid;
--=> (round(f) = (1)::double precision)

alter table item add check (trunc(n, 1) = n) not valid;
--=> (trunc(n, 1) = n)

alter table item add check (trunc(f) = 1) not valid;
--=> (trunc(f) = (1)::double precision)

alter table item add check (sqrt(n) > 1) not valid;
--=> (sqrt(n) > (1)::numeric)

alter table item add check (sqrt(a) > 1) not valid;
--=> (sqrt((a)::double precision) > (1)::double precision)

alter table item add check (power(a, 2) > 1) not valid;
--=> (power((a)::double precision, (2)::double precision) > (1)::double precision)

alter table item add check (power(n, 2) > 1) not valid;
--=> (power(n, (2)::numeric) > (1)::numeric)

alter table item add check (mod(a, 2) = 0) not valid;
--=> (mod(a, 2) = 0)

alter table item add check (mod(l, 2) = 0) not valid;
--=> (mod(l, (2)::bigint) = 0)

alter table item add check (mod(n, 2) = 0) not valid;
--=> (mod(n, (2)::numeric) = (0)::numeric)

alter table item add check (sign(n) = 1) not valid;
--=> (sign(n) = (1)::numeric)

alter table item add check (exp(1) > n) not valid;
--=> (exp((1)::double precision) > (n)::double precision)

alter table item add check (ln(n) > 1) not valid;
--=> (ln(n) > (1)::numeric)

alter table item add check (log(n) > 1) not valid;
--=> (log(n) > (1)::numeric)

alter table item add check (log(2, n) > 1) not valid;
--=> (log((2)::numeric, n) > (1)::numeric)

alter table item add check (pi() > f) not valid;
--=> (pi() > f)

alter table item add check (degrees(f) > 1) not valid;
--=> (degrees(f) > (1)::double precision)

alter table item add check (div(n, 2) = 1) not valid;
--=> (div(n, (2)::numeric) = (1)::numeric)

alter table item add check (gcd(a, b) = 1) not valid;
--12! 42883 function gcd(integer, integer) does not exist
--13,14,15,16,17,18=> (gcd(a, b) = 1)

alter table item add check (width_bucket(f, 0, 10, 5) = 1) not valid;
--=> (width_bucket(f, (0)::double precision, (10)::double precision, 5) = 1)

alter table item add check (length(t) > 0) not valid;
--=> (length(t) > 0)

alter table item add check (length(v) > 0) not valid;
--=> (length((v)::text) > 0)

alter table item add check (length(c) > 0) not valid;
--=> (length(c) > 0)

alter table item add check (length(by) > 0) not valid;
--=> (length(by) > 0)

alter table item add check (length(t) <= 20 and length(v) > 0) not valid;
--=> ((length(t) <= 20) AND (length((v)::text) > 0))

alter table item add check (char_length(t) > 0) not valid;
--=> (char_length(t) > 0)

alter table item add check (character_length(v20) between 1 and 20) not valid;
--=> ((character_length((v20)::text) >= 1) AND (character_length((v20)::text) <= 20))

alter table item add check (octet_length(t) > 0) not valid;
--=> (octet_length(t) > 0)

alter table item add check (octet_length(by) > 0) not valid;
--=> (octet_length(by) > 0)

alter table item add check (bit_length(t) > 0) not valid;
--=> (bit_length(t) > 0)

alter table item add check (lower(t) = t) not valid;
--=> (lower(t) = t)

alter table item add check (lower(v) = v) not valid;
--=> (lower((v)::text) = (v)::text)

alter table item add check (upper(c) = 'X') not valid;
--=> (upper((c)::text) = 'X'::text)

alter table item add check (initcap(t) = t) not valid;
--=> (initcap(t) = t)

alter table item add check (trim(t) = t) not valid;
--12,13=> (btrim(t) = t)
--14,15,16,17,18=> (TRIM(BOTH FROM t) = t)

alter table item add check (trim(both from t) = t) not valid;
--12,13=> (btrim(t) = t)
--14,15,16,17,18=> (TRIM(BOTH FROM t) = t)

alter table item add check (trim(leading 'x' from t) = t) not valid;
--12,13=> (ltrim(t, 'x'::text) = t)
--14,15,16,17,18=> (TRIM(LEADING 'x'::text FROM t) = t)

alter table item add check (trim(trailing from v) = v) not valid;
--12,13=> (rtrim((v)::text) = (v)::text)
--14,15,16,17,18=> (TRIM(TRAILING FROM v) = (v)::text)

alter table item add check (trim(both 'ab' from t) <> '') not valid;
--12,13=> (btrim(t, 'ab'::text) <> ''::text)
--14,15,16,17,18=> (TRIM(BOTH 'ab'::text FROM t) <> ''::text)

alter table item add check (btrim(t) = t) not valid;
--=> (btrim(t) = t)

alter table item add check (btrim(t, 'x') <> '') not valid;
--=> (btrim(t, 'x'::text) <> ''::text)

alter table item add check (ltrim(t) <> '') not valid;
--=> (ltrim(t) <> ''::text)

alter table item add check (rtrim(v) = v) not valid;
--=> (rtrim((v)::text) = (v)::text)

alter table item add check (lpad(t, 5) = t) not valid;
--=> (lpad(t, 5) = t)

alter table item add check (lpad(t, 5, '0') = t) not valid;
--=> (lpad(t, 5, '0'::text) = t)

alter table item add check (rpad(v, 5, ' ') = v) not valid;
--=> (rpad((v)::text, 5, ' '::text) = (v)::text)

alter table item add check (substring(t, 1, 2) = 'ab') not valid;
--=> ("substring"(t, 1, 2) = 'ab'::text)

alter table item add check (substring(t from 2) = 'ab') not valid;
--12,13=> ("substring"(t, 2) = 'ab'::text)
--14,15,16,17,18=> (SUBSTRING(t FROM 2) = 'ab'::text)

alter table item add check (substring(t from 2 for 3) = 'ab') not valid;
--12,13=> ("substring"(t, 2, 3) = 'ab'::text)
--14,15,16,17,18=> (SUBSTRING(t FROM 2 FOR 3) = 'ab'::text)

alter table item add check (substring(t for 3) = 'ab') not valid;
--12,13=> ("substring"(t, 1, 3) = 'ab'::text)
--14,15,16,17,18=> (SUBSTRING(t FROM 1 FOR 3) = 'ab'::text)

alter table item add check (substring(t from '^a') = 'a') not valid;
--=> ("substring"(t, '^a'::text) = 'a'::text)

alter table item add check (substring(t from 'a(b)' for '#') = 'a') not valid;
--12,13=> ("substring"(t, 'a(b)'::text, '#'::text) = 'a'::text)
--14,15,16,17,18=> (SUBSTRING(t SIMILAR 'a(b)'::text ESCAPE '#'::text) = 'a'::text)

alter table item add check (substring(by from 1 for 2) = '\x00') not valid;
--12,13=> ("substring"(by, 1, 2) = '\\x00'::bytea)
--14,15,16,17,18=> (SUBSTRING(by FROM 1 FOR 2) = '\\x00'::bytea)

alter table item add check (substr(t, 2) = 'b') not valid;
--=> (substr(t, 2) = 'b'::text)

alter table item add check (substr(v, 1, 1) = 'b') not valid;
--=> (substr((v)::text, 1, 1) = 'b'::text)

alter table item add check (position('a' in t) > 0) not valid;
--12,13=> ("position"(t, 'a'::text) > 0)
--14,15,16,17,18=> (POSITION(('a'::text) IN (t)) > 0)

alter table item add check (position(v in t) > 0) not valid;
--12,13=> ("position"(t, (v)::text) > 0)
--14,15,16,17,18=> (POSITION((v) IN (t)) > 0)

alter table item add check (position('\x00'::bytea in by) = 0) not valid;
--12,13=> ("position"(by, '\\x00'::bytea) = 0)
--14,15,16,17,18=> (POSITION(('\\x00'::bytea) IN (by)) = 0)

alter table item add check (strpos(t, 'a') > 0) not valid;
--=> (strpos(t, 'a'::text) > 0)

alter table item add check (overlay(t placing 'x' from 2) = t) not valid;
--12,13=> ("overlay"(t, 'x'::text, 2) = t)
--14,15,16,17,18=> (OVERLAY(t PLACING 'x'::text FROM 2) = t)

alter table item add check (overlay(t placing 'x' from 2 for 1) = t) not valid;
--12,13=> ("overlay"(t, 'x'::text, 2, 1) = t)
--14,15,16,17,18=> (OVERLAY(t PLACING 'x'::text FROM 2 FOR 1) = t)

alter table item add check (replace(t, 'a', 'b') = t) not valid;
--=> (replace(t, 'a'::text, 'b'::text) = t)

alter table item add check (translate(t, 'ab', 'cd') = t) not valid;
--=> (translate(t, 'ab'::text, 'cd'::text) = t)

alter table item add check (repeat(t, 2) = t) not valid;
--=> (repeat(t, 2) = t)

alter table item add check (reverse(t) = t) not valid;
--=> (reverse(t) = t)

alter table item add check (left(t, 2) = 'ab') not valid;
--=> ("left"(t, 2) = 'ab'::text)

alter table item add check (right(t, -1) = 'ab') not valid;
--=> ("right"(t, '-1'::integer) = 'ab'::text)

alter table item add check (split_part(t, ',', 1) = 'a') not valid;
--=> (split_part(t, ','::text, 1) = 'a'::text)

alter table item add check (concat(t, v, a) <> '') not valid;
--=> (concat(t, v, a) <> ''::text)

alter table item add check (concat('a', null, 1) <> '') not valid;
--=> (concat('a', NULL::unknown, 1) <> ''::text)

alter table item add check (concat_ws(',', t, v) <> '') not valid;
--=> (concat_ws(','::text, t, v) <> ''::text)

alter table item add check (concat(variadic array['a', t]) <> '') not valid;
--=> (concat(VARIADIC ARRAY['a'::text, t]) <> ''::text)

alter table item add check (format('%s-%s', a, t) <> '') not valid;
--=> (format('%s-%s'::text, a, t) <> ''::text)

alter table item add check (format('x') = 'x') not valid;
--=> (format('x'::text) = 'x'::text)

alter table item add check (md5(t) = t) not valid;
--=> (md5(t) = t)

alter table item add check (md5(by) = t) not valid;
--=> (md5(by) = t)

alter table item add check (sha256(by) = by) not valid;
--=> (sha256(by) = by)

alter table item add check (encode(by, 'hex') = 'ff') not valid;
--=> (encode(by, 'hex'::text) = 'ff'::text)

alter table item add check (decode(t, 'base64') = by) not valid;
--=> (decode(t, 'base64'::text) = by)

alter table item add check (chr(a) = 'a') not valid;
--=> (chr(a) = 'a'::text)

alter table item add check (ascii(t) = 65) not valid;
--=> (ascii(t) = 65)

alter table item add check (to_hex(a) = 'ff') not valid;
--=> (to_hex(a) = 'ff'::text)

alter table item add check (quote_ident(t) = t) not valid;
--=> (quote_ident(t) = t)

alter table item add check (quote_literal(a) = t) not valid;
--=> (quote_literal(a) = t)

alter table item add check (quote_nullable(t) = t) not valid;
--=> (quote_nullable(t) = t)

alter table item add check (starts_with(t, 'a')) not valid;
--=> starts_with(t, 'a'::text)

alter table item add check (regexp_replace(t, 'a', 'b') = t) not valid;
--=> (regexp_replace(t, 'a'::text, 'b'::text) = t)

alter table item add check (regexp_replace(t, 'a', 'b', 'g') = t) not valid;
--=> (regexp_replace(t, 'a'::text, 'b'::text, 'g'::text) = t)

alter table item add check (regexp_match(t, 'a') is not null) not valid;
--=> (regexp_match(t, 'a'::text) IS NOT NULL)

alter table item add check ((regexp_match(t, 'a(b)'))[1] = 'b') not valid;
--=> ((regexp_match(t, 'a(b)'::text))[1] = 'b'::text)

alter table item add check (regexp_split_to_array(t, ',') = '{a}') not valid;
--=> (regexp_split_to_array(t, ','::text) = '{a}'::text[])

alter table item add check (string_to_array(t, ',') = '{a}') not valid;
--=> (string_to_array(t, ','::text) = '{a}'::text[])

alter table item add check (array_to_string(xs, ',') = '1') not valid;
--=> (array_to_string(xs, ','::text) = '1'::text)

alter table item add check (array_to_string(xs, ',', '*') = '1') not valid;
--=> (array_to_string(xs, ','::text, '*'::text) = '1'::text)

alter table item add check (array_length(xs, 1) > 0) not valid;
--=> (array_length(xs, 1) > 0)

alter table item add check (cardinality(xs) > 0) not valid;
--=> (cardinality(xs) > 0)

alter table item add check (array_upper(xs, 1) < 5) not valid;
--=> (array_upper(xs, 1) < 5)

alter table item add check (array_lower(xs, 1) = 1) not valid;
--=> (array_lower(xs, 1) = 1)

alter table item add check (array_ndims(xs) = 1) not valid;
--=> (array_ndims(xs) = 1)

alter table item add check (array_append(xs, 1) = xs) not valid;
--=> (array_append(xs, 1) = xs)

alter table item add check (array_prepend(1, xs) = xs) not valid;
--=> (array_prepend(1, xs) = xs)

alter table item add check (array_cat(xs, xs) = xs) not valid;
--=> (array_cat(xs, xs) = xs)

alter table item add check (array_remove(xs, 1) = xs) not valid;
--=> (array_remove(xs, 1) = xs)

alter table item add check (array_remove(ts2, 'a') = ts2) not valid;
--=> (array_remove(ts2, 'a'::text) = ts2)

alter table item add check (array_replace(xs, 1, 2) = xs) not valid;
--=> (array_replace(xs, 1, 2) = xs)

alter table item add check (array_position(xs, 1) = 1) not valid;
--=> (array_position(xs, 1) = 1)

alter table item add check (array_position(ts2, 'a') = 1) not valid;
--=> (array_position(ts2, 'a'::text) = 1)

alter table item add check (array_positions(xs, 1) = '{1}') not valid;
--=> (array_positions(xs, 1) = '{1}'::integer[])

alter table item add check (array_fill(0, array[3]) = xs) not valid;
--=> (array_fill(0, ARRAY[3]) = xs)

alter table item add check (array_dims(vs) = '[1:2]') not valid;
--=> (array_dims(vs) = '[1:2]'::text)

alter table item add check (now() > tz) not valid;
--=> (now() > tz)

alter table item add check (current_timestamp > tz) not valid;
--=> (CURRENT_TIMESTAMP > tz)

alter table item add check (current_timestamp(3) > tz) not valid;
--=> (CURRENT_TIMESTAMP(3) > tz)

alter table item add check (localtimestamp > ts) not valid;
--=> (LOCALTIMESTAMP > ts)

alter table item add check (localtimestamp(0) > ts) not valid;
--=> (LOCALTIMESTAMP(0) > ts)

alter table item add check (current_date > d) not valid;
--=> (CURRENT_DATE > d)

alter table item add check (current_time > ttz) not valid;
--=> (CURRENT_TIME > ttz)

alter table item add check (localtime > tm) not valid;
--=> (LOCALTIME > tm)

alter table item add check (clock_timestamp() > tz) not valid;
--=> (clock_timestamp() > tz)

alter table item add check (transaction_timestamp() > tz) not valid;
--=> (transaction_timestamp() > tz)

alter table item add check (statement_timestamp() > tz) not valid;
--=> (statement_timestamp() > tz)

alter table item add check (timeofday() = t) not valid;
--=> (timeofday() = t)

alter table item add check (date_trunc('day', ts) = ts) not valid;
--=> (date_trunc('day'::text, ts) = ts)

alter table item add check (date_trunc('hour', tz) = tz) not valid;
--=> (date_trunc('hour'::text, tz) = tz)

alter table item add check (date_trunc('month', d) = d) not valid;
--=> (date_trunc('month'::text, (d)::timestamp with time zone) = d)

alter table item add check (date_trunc('day', tz, 'UTC') = tz) not valid;
--=> (date_trunc('day'::text, tz, 'UTC'::text) = tz)

alter table item add check (date_trunc('minute', iv) = iv) not valid;
--=> (date_trunc('minute'::text, iv) = iv)

alter table item add check (date_part('year', ts) = 2020) not valid;
--=> (date_part('year'::text, ts) = (2020)::double precision)

alter table item add check (date_part('epoch', iv) > 0) not valid;
--=> (date_part('epoch'::text, iv) > (0)::double precision)

alter table item add check (extract(year from d) = 2020) not valid;
--12,13=> (date_part('year'::text, d) = (2020)::double precision)
--14,15,16,17,18=> (EXTRACT(year FROM d) = (2020)::numeric)

alter table item add check (extract(epoch from tz) > 0) not valid;
--12,13=> (date_part('epoch'::text, tz) > (0)::double precision)
--14,15,16,17,18=> (EXTRACT(epoch FROM tz) > (0)::numeric)

alter table item add check (extract(dow from ts) in (0, 6)) not valid;
--12,13=> (date_part('dow'::text, ts) = ANY (ARRAY[(0)::double precision, (6)::double precision]))
--14,15,16,17,18=> (EXTRACT(dow FROM ts) = ANY (ARRAY[(0)::numeric, (6)::numeric]))

alter table item add check (extract(hour from tm) < 12) not valid;
--12,13=> (date_part('hour'::text, tm) < (12)::double precision)
--14,15,16,17,18=> (EXTRACT(hour FROM tm) < (12)::numeric)

alter table item add check (extract(day from iv) = 1) not valid;
--12,13=> (date_part('day'::text, iv) = (1)::double precision)
--14,15,16,17,18=> (EXTRACT(day FROM iv) = (1)::numeric)

alter table item add check (extract('month' from d) = 1) not valid;
--12,13=> (date_part('month'::text, d) = (1)::double precision)
--14,15,16,17,18=> (EXTRACT(month FROM d) = (1)::numeric)

alter table item add check (age(ts, ts) > interval '1 year') not valid;
--=> (age(ts, ts) > '1 year'::interval)

alter table item add check (age(tz) > interval '1 year') not valid;
--=> (age(tz) > '1 year'::interval)

alter table item add check (make_date(a, 1, 1) = d) not valid;
--=> (make_date(a, 1, 1) = d)

alter table item add check (make_time(1, 2, 3.5) = tm) not valid;
--=> (make_time(1, 2, (3.5)::double precision) = tm)

alter table item add check (make_interval(days => 10) > iv) not valid;
--=> (make_interval(days => 10) > iv)

alter table item add check (make_interval(1, 2) > iv) not valid;
--=> (make_interval(1, 2) > iv)

alter table item add check (make_interval(years => a, hours => 3) > iv) not valid;
--=> (make_interval(years => a, hours => 3) > iv)

alter table item add check (make_timestamp(2020, 1, 1, 0, 0, 0) = ts) not valid;
--=> (make_timestamp(2020, 1, 1, 0, 0, (0)::double precision) = ts)

alter table item add check (make_timestamptz(2020, 1, 1, 0, 0, 0, 'UTC') = tz) not valid;
--=> (make_timestamptz(2020, 1, 1, 0, 0, (0)::double precision, 'UTC'::text) = tz)

alter table item add check (justify_days(iv) = iv) not valid;
--=> (justify_days(iv) = iv)

alter table item add check (isfinite(d)) not valid;
--=> isfinite(d)

alter table item add check (isfinite(ts) and isfinite(iv)) not valid;
--=> (isfinite(ts) AND isfinite(iv))

alter table item add check (to_char(ts, 'YYYY') = '2020') not valid;
--=> (to_char(ts, 'YYYY'::text) = '2020'::text)

alter table item add check (to_char(n, '999D9') = '1') not valid;
--=> (to_char(n, '999D9'::text) = '1'::text)

alter table item add check (to_char(a, '999') = '1') not valid;
--=> (to_char(a, '999'::text) = '1'::text)

alter table item add check (to_char(f, '9.9') = '1') not valid;
--=> (to_char(f, '9.9'::text) = '1'::text)

alter table item add check (to_char(iv, 'HH24') = '1') not valid;
--=> (to_char(iv, 'HH24'::text) = '1'::text)

alter table item add check (to_date(t, 'YYYY-MM-DD') = d) not valid;
--=> (to_date(t, 'YYYY-MM-DD'::text) = d)

alter table item add check (to_timestamp(t, 'YYYY') = tz) not valid;
--=> (to_timestamp(t, 'YYYY'::text) = tz)

alter table item add check (to_timestamp(f) = tz) not valid;
--=> (to_timestamp(f) = tz)

alter table item add check (to_timestamp(a) = tz) not valid;
--=> (to_timestamp((a)::double precision) = tz)

alter table item add check (to_number(t, '999') = n) not valid;
--=> (to_number(t, '999'::text) = n)

alter table item add check (timezone('UTC', ts) = tz) not valid;
--=> (timezone('UTC'::text, ts) = tz)

alter table item add check (timezone('UTC', tz) = ts) not valid;
--=> (timezone('UTC'::text, tz) = ts)

alter table item add check (jsonb_typeof(jb) = 'object') not valid;
--=> (jsonb_typeof(jb) = 'object'::text)

alter table item add check (json_typeof(j) = 'object') not valid;
--=> (json_typeof(j) = 'object'::text)

alter table item add check (jsonb_array_length(jb) > 0) not valid;
--=> (jsonb_array_length(jb) > 0)

alter table item add check (jsonb_array_length(jb -> 'a') between 1 and 3) not valid;
--=> ((jsonb_array_length((jb -> 'a'::text)) >= 1) AND (jsonb_array_length((jb -> 'a'::text)) <= 3))

alter table item add check (jsonb_extract_path(jb, 'a', 'b') is not null) not valid;
--=> (jsonb_extract_path(jb, VARIADIC ARRAY['a'::text, 'b'::text]) IS NOT NULL)

alter table item add check (jsonb_extract_path_text(jb, 'a') = 'x') not valid;
--=> (jsonb_extract_path_text(jb, VARIADIC ARRAY['a'::text]) = 'x'::text)

alter table item add check (json_extract_path_text(j, 'a') = 'x') not valid;
--=> (json_extract_path_text(j, VARIADIC ARRAY['a'::text]) = 'x'::text)

alter table item add check (jsonb_set(jb, '{a}', '1') = jb) not valid;
--=> (jsonb_set(jb, '{a}'::text[], '1'::jsonb) = jb)

alter table item add check (jsonb_set(jb, array['a'], to_jsonb(a)) = jb) not valid;
--=> (jsonb_set(jb, ARRAY['a'::text], to_jsonb(a)) = jb)

alter table item add check (jsonb_set(jb, '{a}', '1', false) = jb) not valid;
--=> (jsonb_set(jb, '{a}'::text[], '1'::jsonb, false) = jb)

alter table item add check (jsonb_insert(jb, '{a}', '1') = jb) not valid;
--=> (jsonb_insert(jb, '{a}'::text[], '1'::jsonb) = jb)

alter table item add check (jsonb_strip_nulls(jb) = jb) not valid;
--=> (jsonb_strip_nulls(jb) = jb)

alter table item add check (jsonb_pretty(jb) = t) not valid;
--=> (jsonb_pretty(jb) = t)

alter table item add check (jsonb_build_object('a', a, 'b', t) = jb) not valid;
--=> (jsonb_build_object('a', a, 'b', t) = jb)

alter table item add check (jsonb_build_array(1, 'a', null) = jb) not valid;
--=> (jsonb_build_array(1, 'a', NULL::unknown) = jb)

alter table item add check (jsonb_build_object() = jb) not valid;
--=> (jsonb_build_object() = jb)

alter table item add check (to_jsonb(a) = jb) not valid;
--=> (to_jsonb(a) = jb)

alter table item add check (to_jsonb('a'::text) = jb) not valid;
--=> (to_jsonb('a'::text) = jb)

alter table item add check (to_json(t)::text = t) not valid;
--=> ((to_json(t))::text = t)

alter table item add check (row_to_json(item)::text <> '') not valid;
--=> ((row_to_json(item.*))::text <> ''::text)

alter table item add check (jsonb_exists(jb, 'a')) not valid;
--=> jsonb_exists(jb, 'a'::text)

alter table item add check (jsonb_path_exists(jb, '$.a')) not valid;
--=> jsonb_path_exists(jb, '$."a"'::jsonpath)

alter table item add check (jsonb_path_match(jb, '$.a > 1')) not valid;
--=> jsonb_path_match(jb, '($."a" > 1)'::jsonpath)

alter table item add check (jsonb_path_query_first(jb, '$.a') is not null) not valid;
--=> (jsonb_path_query_first(jb, '$."a"'::jsonpath) IS NOT NULL)

alter table item add check (jsonb_object('{a,b}') = jb) not valid;
--=> (jsonb_object('{a,b}'::text[]) = jb)

alter table item add check (lower(r4) > 0) not valid;
--=> (lower(r4) > 0)

alter table item add check (upper(r4) < 10) not valid;
--=> (upper(r4) < 10)

alter table item add check (lower(r4) is not null and not isempty(r4)) not valid;
--=> ((lower(r4) IS NOT NULL) AND (NOT isempty(r4)))

alter table item add check (lower_inc(r4) and not upper_inf(r4)) not valid;
--=> (lower_inc(r4) AND (NOT upper_inf(r4)))

alter table item add check (isempty(r4)) not valid;
--=> isempty(r4)

alter table item add check (range_merge(r4, r4) = r4) not valid;
--=> (range_merge(r4, r4) = r4)

alter table item add check (upper(rt) - lower(rt) < interval '1 day') not valid;
--=> ((upper(rt) - lower(rt)) < '1 day'::interval)

alter table item add check (lower(rd) = date_trunc('month', lower(rd))::date) not valid;
--=> (lower(rd) = (date_trunc('month'::text, (lower(rd))::timestamp with time zone))::date)

alter table item add check (int4range(1, 5) = r4) not valid;
--=> (int4range(1, 5) = r4)

alter table item add check (int4range(1, 5, '[]') = r4) not valid;
--=> (int4range(1, 5, '[]'::text) = r4)

alter table item add check (int4range(a, b) && r4) not valid;
--=> (int4range(a, b) && r4)

alter table item add check (numrange(1, n) @> 1.5) not valid;
--=> (numrange((1)::numeric, n) @> 1.5)

alter table item add check (tstzrange(tz, null) @> now()) not valid;
--=> (tstzrange(tz, NULL::timestamp with time zone) @> now())

alter table item add check (daterange(d, d2, '[]') = rd) not valid;
--=> (daterange(d, d2, '[]'::text) = rd)

alter table item add check (host(ip) = '10.0.0.1') not valid;
--=> (host(ip) = '10.0.0.1'::text)

alter table item add check (masklen(ip) = 24) not valid;
--=> (masklen(ip) = 24)

alter table item add check (family(ip) = 4) not valid;
--=> (family(ip) = 4)

alter table item add check (network(ip) = ci) not valid;
--=> ((network(ip))::inet = (ci)::inet)

alter table item add check (set_masklen(ip, 24) = ip) not valid;
--=> (set_masklen(ip, 24) = ip)

alter table item add check (broadcast(ip) = ip) not valid;
--=> (broadcast(ip) = ip)

alter table item add check (text(ip) = t) not valid;
--=> (text(ip) = t)

alter table item add check (abbrev(ip) = t) not valid;
--=> (abbrev(ip) = t)

alter table item add check (inet_merge(ip, ip) = ci) not valid;
--=> ((inet_merge(ip, ip))::inet = (ci)::inet)

alter table item add check (trunc(mac) = mac) not valid;
--=> (trunc(mac) = mac)

alter table item add check (to_tsvector('english', t) @@ to_tsquery('english', 'x')) not valid;
--=> (to_tsvector('english'::regconfig, t) @@ to_tsquery('english'::regconfig, 'x'::text))

alter table item add check (to_tsvector(t) @@ plainto_tsquery('x')) not valid;
--=> (to_tsvector(t) @@ plainto_tsquery('x'::text))

alter table item add check (to_tsvector('simple'::regconfig, t) is not null) not valid;
--=> (to_tsvector('simple'::regconfig, t) IS NOT NULL)

alter table item add check (setweight(tv, 'A') = tv) not valid;
--=> (setweight(tv, 'A'::"char") = tv)

alter table item add check (ts_rank(tv, tq) > 0.5) not valid;
--=> (ts_rank(tv, tq) > (0.5)::double precision)

alter table item add check (numnode(tq) > 1) not valid;
--=> (numnode(tq) > 1)

alter table item add check (strip(tv) = tv) not valid;
--=> (strip(tv) = tv)

alter table item add check (num_nulls(a, b) = 1) not valid;
--=> (num_nulls(a, b) = 1)

alter table item add check (num_nonnulls(a, t, d) >= 2) not valid;
--=> (num_nonnulls(a, t, d) >= 2)

alter table item add check (num_nonnulls(variadic xs) > 1) not valid;
--=> (num_nonnulls(VARIADIC xs) > 1)

alter table item add check (coalesce(a, 0) > 0) not valid;
--=> (COALESCE(a, 0) > 0)

alter table item add check (coalesce(a, b, 1) > 0) not valid;
--=> (COALESCE(a, b, 1) > 0)

alter table item add check (coalesce(t, '') <> '') not valid;
--=> (COALESCE(t, ''::text) <> ''::text)

alter table item add check (coalesce(v, '') <> '') not valid;
--=> ((COALESCE(v, ''::character varying))::text <> ''::text)

alter table item add check (coalesce(v20, t) = 'x') not valid;
--=> ((COALESCE(v20, (t)::character varying))::text = 'x'::text)

alter table item add check (coalesce(d, now()) > ts) not valid;
--=> (COALESCE((d)::timestamp with time zone, now()) > ts)

alter table item add check (coalesce(n, a) > 1) not valid;
--=> (COALESCE(n, (a)::numeric) > (1)::numeric)

alter table item add check (coalesce(a, 1.5) > 1) not valid;
--=> (COALESCE((a)::numeric, 1.5) > (1)::numeric)

alter table item add check (coalesce(xs, '{}') = '{}') not valid;
--=> (COALESCE(xs, '{}'::integer[]) = '{}'::integer[])

alter table item add check (nullif(a, 0) is not null) not valid;
--=> (NULLIF(a, 0) IS NOT NULL)

alter table item add check (nullif(t, '') is not null) not valid;
--=> (NULLIF(t, ''::text) IS NOT NULL)

alter table item add check (nullif(v, '') is null) not valid;
--=> (NULLIF((v)::text, ''::text) IS NULL)

alter table item add check (nullif(trim(t), '') is not null) not valid;
--12,13=> (NULLIF(btrim(t), ''::text) IS NOT NULL)
--14,15,16,17,18=> (NULLIF(TRIM(BOTH FROM t), ''::text) IS NOT NULL)

alter table item add check (nullif(a, 1.5) is null) not valid;
--=> (NULLIF((a)::numeric, 1.5) IS NULL)

alter table item add check (greatest(a, b) > 1) not valid;
--=> (GREATEST(a, b) > 1)

alter table item add check (greatest(a, n) > 1) not valid;
--=> (GREATEST((a)::numeric, n) > (1)::numeric)

alter table item add check (least(a, b, 0) > -1) not valid;
--=> (LEAST(a, b, 0) > '-1'::integer)

alter table item add check (least(t, 'x') = 'a') not valid;
--=> (LEAST(t, 'x'::text) = 'a'::text)

alter table item add check (least(d, ts) > now()) not valid;
--=> (LEAST((d)::timestamp without time zone, ts) > now())

alter table item add check (gen_random_uuid() <> u) not valid;
--12! 42883 function gen_random_uuid() does not exist
--13,14,15,16,17,18=> (gen_random_uuid() <> u)

alter table item add check (random() < f) not valid;
--=> (random() < f)

alter table item add check (pg_typeof(a)::text = 'integer') not valid;
--=> ((pg_typeof(a))::text = 'integer'::text)

alter table item add check (nextval('seq') > 0) not valid;
--=> (nextval('public.seq'::regclass) > 0)

alter table item add check (nextval('seq'::regclass) > 0) not valid;
--=> (nextval('public.seq'::regclass) > 0)

alter table item add check (currval('s1.seq2') > 0) not valid;
--=> (currval('s1.seq2'::regclass) > 0)

alter table item add check (setval('seq', 1) > 0) not valid;
--=> (setval('public.seq'::regclass, (1)::bigint) > 0)

alter table item add check (current_user = 'x') not valid;
--=> (CURRENT_USER = 'x'::name)

alter table item add check (user = 'x') not valid;
--=> (USER = 'x'::name)

alter table item add check (session_user = nm) not valid;
--=> (SESSION_USER = nm)

alter table item add check (current_role <> t) not valid;
--=> (CURRENT_ROLE <> t)

alter table item add check (current_schema = 'public') not valid;
--=> (CURRENT_SCHEMA = 'public'::name)

alter table item add check (current_database() = 'x') not valid;
--=> (current_database() = 'x'::name)

alter table item add check (current_setting('app.x') = t) not valid;
--=> (current_setting('app.x'::text) = t)

alter table item add check (current_setting('app.x', true)::int = a) not valid;
--=> ((current_setting('app.x'::text, true))::integer = a)

alter table item add check (version() = t) not valid;
--=> (version() = t)

alter table item add check (has_table_privilege('item', 'select')) not valid;
--=> has_table_privilege('item'::text, 'select'::text)

alter table item add check (pg_column_size(t) < 100) not valid;
--=> (pg_column_size(t) < 100)

alter table item add check (obj_description(o, 'pg_class') = t) not valid;
--=> (obj_description(o, 'pg_class'::name) = t)

alter table item add check (txid_current() > 0) not valid;
--=> (txid_current() > 0)

alter table item add check (inet_client_addr() = ip) not valid;
--=> (inet_client_addr() = ip)

alter table item add check (twice(a) > 1) not valid;
--=> (public.twice(a) > 1)

alter table item add check (twice(s) > 1) not valid;
--=> (public.twice((s)::integer) > 1)

alter table item add check (s1.thrice(a) > 1) not valid;
--=> (s1.thrice(a) > 1)

alter table item add check (describe(t) = 'x') not valid;
--=> (public.describe(t) = 'x'::text)

alter table item add check (describe(t, 2) = 'x') not valid;
--=> (public.describe(t, 2) = 'x'::text)

alter table item add check (describe(t, suffix => 'y') = 'x') not valid;
--=> (public.describe(t, suffix => 'y'::text) = 'x'::text)

alter table item add check (describe(suffix => 'y', t => 'a') = 'x') not valid;
--=> (public.describe(suffix => 'y'::text, t => 'a'::text) = 'x'::text)

alter table item add check (describe('a', 2, 'z') = 'x') not valid;
--=> (public.describe('a'::text, 2, 'z'::text) = 'x'::text)

alter table item add check (describe(v) = 'x') not valid;
--=> (public.describe((v)::text) = 'x'::text)

alter table item add check (addall(1, 2, 3) = 6) not valid;
--=> (public.addall(VARIADIC ARRAY[(1)::numeric, (2)::numeric, (3)::numeric]) = (6)::numeric)

alter table item add check (addall(n) > 1) not valid;
--=> (public.addall(VARIADIC ARRAY[n]) > (1)::numeric)

alter table item add check (addall(variadic array[1, 2.5]) > 1) not valid;
--=> (public.addall(VARIADIC ARRAY[(1)::numeric, 2.5]) > (1)::numeric)

alter table item add check (addall(variadic na) > 1) not valid;
--=> (public.addall(VARIADIC na) > (1)::numeric)

alter table item add check (firstof(xs) = 1) not valid;
--=> (public.firstof(xs) = 1)

alter table item add check (firstof(ts2) = 'a') not valid;
--=> (public.firstof(ts2) = 'a'::text)

alter table item add check (firstof(array['a', 'b']) = 'a') not valid;
--=> (public.firstof(ARRAY['a'::text, 'b'::text]) = 'a'::text)

alter table item add check (pairof(a, b) = xs) not valid;
--=> (public.pairof(a, b) = xs)

alter table item add check (pairof(a, 2) = xs) not valid;
--=> (public.pairof(a, 2) = xs)

alter table item add check (pairof('x'::text, t) = ts2) not valid;
--=> (public.pairof('x'::text, t) = ts2)

alter table item add check (int4(t) = 1) not valid;
--=> ((t)::integer = 1)

alter table item add check (text(a) = '1') not valid;
--=> ((a)::text = '1'::text)

alter table item add check (float8(n) > 1) not valid;
--=> (float8(n) > (1)::double precision)

alter table item add check (date(ts) = d) not valid;
--=> (date(ts) = d)

alter table item add check (date(tz) = d) not valid;
--=> (date(tz) = d)

alter table item add check (int8(a) = l) not valid;
--=> (int8(a) = l)

alter table item add check (bool(a)) not valid;
--=> bool(a)

alter table item add check (name(t) = nm) not valid;
--=> (name(t) = nm)

alter table item add check (bpchar(t) = c) not valid;
--=> ((t)::bpchar = c)

alter table item add check (timestamptz(d) > now()) not valid;
--=> (timestamptz(d) > now())

alter table item add check ("timestamp"(d) > ts) not valid;
--=> ("timestamp"(d) > ts)

alter table item add check ("time"(ts) = tm) not valid;
--=> ("time"(ts) = tm)

alter table item add check (y(pr) = 'a') not valid;
--=> ((pr).y = 'a'::text)

alter table item add check ((pr).x + (row(1, 'a')::pair).x > 1) not valid;
--=> (((pr).x + (ROW(1, 'a'::text)::public.pair).x) > 1)

alter table item add check (num_nulls(item.*) = 0) not valid;
--=> (num_nulls(item.*) = 0)

alter table item add check (unistr('\0041') = t) not valid;
--12,13! 42883 function unistr(unknown) does not exist
--14,15,16,17,18=> (unistr('\\0041'::text) = t)

alter table item add check (date_bin('15 min', ts, '2001-01-01') = ts) not valid;
--12,13! 42883 function date_bin(unknown, timestamp without time zone, unknown) does not exist
--14,15,16,17,18=> (date_bin('00:15:00'::interval, ts, '2001-01-01 00:00:00'::timestamp without time zone) = ts)

alter table item add check (bit_count(by) > 1) not valid;
--12,13! 42883 function bit_count(bytea) does not exist
--14,15,16,17,18=> (bit_count(by) > 1)

alter table item add check (trim_array(xs, 1) = xs) not valid;
--12,13! 42883 function trim_array(integer[], integer) does not exist
--14,15,16,17,18=> (trim_array(xs, 1) = xs)

alter table item add check (string_to_array(t, null) = '{a}') not valid;
--=> (string_to_array(t, NULL::text) = '{a}'::text[])

alter table item add check (lower(t) ~ '^[a-z]{2}$' and upper(t) <> t) not valid;
--=> ((lower(t) ~ '^[a-z]{2}$'::text) AND (upper(t) <> t))

alter table item add check (octet_length(t::bytea) <= 1024) not valid;
--=> (octet_length((t)::bytea) <= 1024)

alter table item add check (pg_catalog.lower(t) = t) not valid;
--=> (lower(t) = t)

alter table item add check (pg_catalog.now() > tz) not valid;
--=> (now() > tz)

alter table item add check (pg_catalog.substring(t, 1) = 'a') not valid;
--=> ("substring"(t, 1) = 'a'::text)

alter table item add check (pg_catalog.overlaps(d, d2, d, d2)) not valid;
--=> "overlaps"((d)::timestamp with time zone, (d2)::timestamp with time zone, (d)::timestamp with time zone, (d2)::timestamp with time zone)

alter table item add check ("left"(t, 1) = 'a') not valid;
--=> ("left"(t, 1) = 'a'::text)

alter table item add check ("position"(t, 'a') = 1) not valid;
--=> ("position"(t, 'a'::text) = 1)

alter table item add check ("substring"(t, 1, 1) = 'a') not valid;
--=> ("substring"(t, 1, 1) = 'a'::text)

alter table item add check ("overlay"(t, 'x', 1) = 'a') not valid;
--=> ("overlay"(t, 'x'::text, 1) = 'a'::text)

alter table item add check ("coalesce" is null) not valid;
--! 42703 column "coalesce" does not exist

