CREATE SCHEMA shop;
CREATE TYPE shop.size AS ENUM ('small', 'medium', 'it''s big');
CREATE DOMAIN shop.price AS numeric(12,2) CHECK (VALUE >= 0);
CREATE DOMAIN code AS varchar(8);
CREATE SEQUENCE shop."Order No";
CREATE TYPE shop.address AS (street text, zip varchar(10));
CREATE TABLE item (
  id bigint, qty integer, small_qty smallint, cost numeric(10,2), weight real, ratio double precision, active boolean,
  title text, sku varchar(20), flag char(2), added date, seen timestamp, updated timestamptz, opens time, lasts interval,
  ref uuid, doc json, meta jsonb, nums integer[], tags text[], labels varchar(10)[], raw bytea, ip inet,
  size shop.size, price shop.price, code code, span tstzrange, days daterange, nr int4range, bits bit(4), addr shop.address, "Odd Name" integer,
  "select" text
);

-- cases

alter table item add check (qty > 0 and small_qty >= 0 and id <> 0);
--=> ((qty > 0) AND (small_qty >= 0) AND (id <> 0))

alter table item add check (qty > 0 or (small_qty > 0 or id > 0));
--=> ((qty > 0) OR ((small_qty > 0) OR (id > 0)))

alter table item add check (not (active and qty is null));
--=> (NOT (active AND (qty IS NULL)))

alter table item add check (qty = 1.0);
--=> ((qty)::numeric = 1.0)

alter table item add check (ratio = 1);
--=> (ratio = (1)::double precision)

alter table item add check (weight = 0.1);
--=> (weight = (0.1)::double precision)

alter table item add check (qty <> -2147483648);
--=> (qty <> '-2147483648'::integer)

alter table item add check (id < 9223372036854775808);
--=> ((id)::numeric < '9223372036854775808'::numeric)

alter table item add check (cost * 1.10 < 99999999999999999999.5);
--=> ((cost * 1.10) < 99999999999999999999.5)

alter table item add check (cost = .5);
--=> (cost = 0.5)

alter table item add check (qty % 2 = 1 or -qty > 3 or +qty < 7);
--=> (((qty % 2) = 1) OR ((- qty) > 3) OR ((+ qty) < 7))

alter table item add check (qty + small_qty * id > 0);
--=> ((qty + (small_qty * id)) > 0)

alter table item add check (qty::bigint = id and id::integer = qty);
--=> (((qty)::bigint = id) AND ((id)::integer = qty))

alter table item add check (cost::numeric(6,1) = 1.5);
--=> ((cost)::numeric(6,1) = 1.5)

alter table item add check (cast(qty as numeric) / 3 > 0.333);
--=> (((qty)::numeric / (3)::numeric) > 0.333)

alter table item add check (ratio::numeric(10,3) > 0);
--=> ((ratio)::numeric(10,3) > (0)::numeric)

alter table item add check (qty in (1, 2, null));
--=> (qty = ANY (ARRAY[1, 2, NULL::integer]))

alter table item add check (qty in (1, 2.5));
--=> ((qty)::numeric = ANY (ARRAY[(1)::numeric, 2.5]))

alter table item add check (qty not in (small_qty, 3));
--=> ((qty <> small_qty) AND (qty <> 3))

alter table item add check (sku in ('a'));
--=> ((sku)::text = 'a'::text)

alter table item add check (sku in ('a', 'b', title));
--=> (((sku)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) OR ((sku)::text = title))

alter table item add check (sku not in ('x', 'y'));
--=> ((sku)::text <> ALL ((ARRAY['x'::character varying, 'y'::character varying])::text[]))

alter table item add check (code in ('x', 'y'));
--=> ((code)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))

alter table item add check (flag in ('ab', 'cd'));
--=> (flag = ANY (ARRAY['ab'::bpchar, 'cd'::bpchar]))

alter table item add check (title in (sku, 'b'));
--=> ((title = (sku)::text) OR (title = 'b'::text))

alter table item add check (size in ('small', 'medium'));
--=> (size = ANY (ARRAY['small'::shop.size, 'medium'::shop.size]))

alter table item add check (size = 'it''s big');
--=> (size = 'it''s big'::shop.size)

alter table item add check (size = 'huge');
--! 22P02 invalid input value for enum shop.size: "huge"

alter table item add check (size > 'small'::shop.size);
--=> (size > 'small'::shop.size)

alter table item add check (size::text like 'm%');
--=> ((size)::text ~~ 'm%'::text)

alter table item add check (price > 10);
--=> ((price)::numeric > (10)::numeric)

alter table item add check (price + qty < 100);
--=> (((price)::numeric + (qty)::numeric) < (100)::numeric)

alter table item add check (code <> '' and length(code) = 8);
--=> (((code)::text <> ''::text) AND (length((code)::text) = 8))

alter table item add check (code || 'x' = 'yx');
--=> (((code)::text || 'x'::text) = 'yx'::text)

alter table item add check (title || qty = 'a1');
--=> ((title || qty) = 'a1'::text)

alter table item add check (title || sku || flag <> '');
--=> (((title || (sku)::text) || (flag)::text) <> ''::text)

alter table item add check (title ilike '%a\_b%' and title not ilike 'q');
--=> ((title ~~* '%a\\_b%'::text) AND (title !~~* 'q'::text))

alter table item add check (sku similar to '[a-z]+' escape '\');
--12=> ((sku)::text ~ similar_escape('[a-z]+'::text, '\\'::text))
--13,14,15,16,17,18=> ((sku)::text ~ similar_to_escape('[a-z]+'::text, '\\'::text))

alter table item add check (sku not similar to '[a-z]+');
--12=> ((sku)::text !~ similar_escape('[a-z]+'::text, NULL::text))
--13,14,15,16,17,18=> ((sku)::text !~ similar_to_escape('[a-z]+'::text))

alter table item add check (title ~* E'^\\d+$');
--=> (title ~* '^\\d+$'::text)

alter table item add check (title like sku || '%');
--=> (title ~~ ((sku)::text || '%'::text))

alter table item add check (title collate "C" < sku collate "C");
--=> ((title COLLATE "C") < ((sku)::text COLLATE "C"))

alter table item add check (lower(title) = lower(sku) collate "POSIX");
--=> (lower(title) = (lower((sku)::text) COLLATE "POSIX"))

alter table item add check (upper(substr(title, 1, 1)) = left(title, 1));
--=> (upper(substr(title, 1, 1)) = "left"(title, 1))

alter table item add check (char_length(trim(trailing from title)) between 1 and 80);
--12,13=> ((char_length(rtrim(title)) >= 1) AND (char_length(rtrim(title)) <= 80))
--14,15,16,17,18=> ((char_length(TRIM(TRAILING FROM title)) >= 1) AND (char_length(TRIM(TRAILING FROM title)) <= 80))

alter table item add check (substring(title from '#"%#"' for '#') is null);
--12,13=> ("substring"(title, '#"%#"'::text, '#'::text) IS NULL)
--14,15,16,17,18=> (SUBSTRING(title SIMILAR '#"%#"'::text ESCAPE '#'::text) IS NULL)

alter table item add check (overlay(title placing 'x' from 2 for 3) <> title);
--12,13=> ("overlay"(title, 'x'::text, 2, 3) <> title)
--14,15,16,17,18=> (OVERLAY(title PLACING 'x'::text FROM 2 FOR 3) <> title)

alter table item add check (position('a' in sku) = 0);
--12,13=> ("position"((sku)::text, 'a'::text) = 0)
--14,15,16,17,18=> (POSITION(('a'::text) IN (sku)) = 0)

alter table item add check (concat_ws('-', title, sku, qty) <> '-');
--=> (concat_ws('-'::text, title, sku, qty) <> '-'::text)

alter table item add check (format('%s', title) = title);
--=> (format('%s'::text, title) = title)

alter table item add check (split_part(title, '-', 1) = ANY (tags));
--=> (split_part(title, '-'::text, 1) = ANY (tags))

alter table item add check (replace(sku, 'a', 'b') = sku and reverse(title) is not null);
--=> ((replace((sku)::text, 'a'::text, 'b'::text) = (sku)::text) AND (reverse(title) IS NOT NULL))

alter table item add check (coalesce(sku, title, 'x') = 'x');
--=> ((COALESCE(sku, (title)::character varying, 'x'::character varying))::text = 'x'::text)

alter table item add check (coalesce(qty, 0.5) = 0.5);
--=> (COALESCE((qty)::numeric, 0.5) = 0.5)

alter table item add check (nullif(sku, '') is not null);
--=> (NULLIF((sku)::text, ''::text) IS NOT NULL)

alter table item add check (nullif(qty, 0.5) = 1);
--=> (NULLIF((qty)::numeric, 0.5) = (1)::numeric)

alter table item add check (greatest(qty, id, 0) > least(1, 2.5));
--=> ((GREATEST((qty)::bigint, id, (0)::bigint))::numeric > LEAST((1)::numeric, 2.5))

alter table item add check (num_nonnulls(title, sku, ref) = 1);
--=> (num_nonnulls(title, sku, ref) = 1)

alter table item add check (case when qty > 0 then 'a' when qty is null then sku else title end = 'a');
--=> (\nCASE\n    WHEN (qty > 0) THEN 'a'::text\n    WHEN (qty IS NULL) THEN (sku)::text\n    ELSE title\nEND = 'a'::text)

alter table item add check (case size when 'small' then 1 when 'medium' then 2 end > 1);
--=> (\nCASE size\n    WHEN 'small'::shop.size THEN 1\n    WHEN 'medium'::shop.size THEN 2\n    ELSE NULL::integer\nEND > 1)

alter table item add check (case qty when 1 then true end);
--=> \nCASE qty\n    WHEN 1 THEN true\n    ELSE NULL::boolean\nEND

alter table item add check (added > '2024-02-29');
--=> (added > '2024-02-29'::date)

alter table item add check (added > '2023-02-29');
--! 22008 date/time field value out of range: "2023-02-29"

alter table item add check (added > 'January 8, 1999');
--=> (added > '1999-01-08'::date)

alter table item add check (added > '19990108');
--=> (added > '1999-01-08'::date)

alter table item add check (seen > '2024-01-02T03:04:05.600');
--=> (seen > '2024-01-02 03:04:05.6'::timestamp without time zone)

alter table item add check (updated > '2024-01-02 03:04:05+02');
--=> (updated > '2024-01-02 01:04:05+00'::timestamp with time zone)

alter table item add check (updated >= '2024-01-02 03:04:05 PST');
--=> (updated >= '2024-01-02 11:04:05+00'::timestamp with time zone)

alter table item add check (updated > '-infinity' and updated < 'infinity');
--=> ((updated > '-infinity'::timestamp with time zone) AND (updated < 'infinity'::timestamp with time zone))

alter table item add check (seen < 'nonsense');
--! 22007 invalid input syntax for type timestamp: "nonsense"

alter table item add check (opens between '08:00' and '5:30 pm');
--=> ((opens >= '08:00:00'::time without time zone) AND (opens <= '17:30:00'::time without time zone))

alter table item add check (lasts < '1 year 2 months 3 days 04:05:06.7');
--=> (lasts < '1 year 2 mons 3 days 04:05:06.7'::interval)

alter table item add check (lasts < '-1 day' or lasts > '1.5 hours');
--=> ((lasts < '-1 days'::interval) OR (lasts > '01:30:00'::interval))

alter table item add check (lasts < interval '90' minute);
--=> (lasts < '01:30:00'::interval minute)

alter table item add check (lasts < '2 weeks ago'::interval);
--=> (lasts < '-14 days'::interval)

alter table item add check (lasts = interval '3' year);
--=> (lasts = '3 years'::interval year)

alter table item add check (lasts <> interval '1-2' year to month);
--=> (lasts <> '1 year 2 mons'::interval year to month)

alter table item add check (updated - seen > '0');
--=> ((updated - (seen)::timestamp with time zone) > '00:00:00'::interval)

alter table item add check (updated > seen + interval '1 month');
--=> (updated > (seen + '1 mon'::interval))

alter table item add check (added + 7 > current_date - 30);
--=> ((added + 7) > (CURRENT_DATE - 30))

alter table item add check (age(updated) < '18 years');
--=> (age(updated) < '18 years'::interval)

alter table item add check (extract(dow from added) < 6 and extract(epoch from lasts) > 1.5);
--12,13=> ((date_part('dow'::text, added) < (6)::double precision) AND (date_part('epoch'::text, lasts) > (1.5)::double precision))
--14,15,16,17,18=> ((EXTRACT(dow FROM added) < (6)::numeric) AND (EXTRACT(epoch FROM lasts) > 1.5))

alter table item add check (date_part('month', updated) = 1);
--=> (date_part('month'::text, updated) = (1)::double precision)

alter table item add check (date_trunc('hour', updated) = updated);
--=> (date_trunc('hour'::text, updated) = updated)

alter table item add check ((added, added) overlaps (added, interval '1 day'));
--12,13=> "overlaps"((added)::timestamp with time zone, (added)::timestamp with time zone, (added)::timestamp with time zone, '1 day'::interval)
--14,15,16,17,18=> ((added, added) OVERLAPS (added, '1 day'::interval))

alter table item add check (updated at time zone 'Europe/Paris' > seen);
--12,13=> (timezone('Europe/Paris'::text, updated) > seen)
--14,15,16,17,18=> ((updated AT TIME ZONE 'Europe/Paris'::text) > seen)

alter table item add check (to_char(updated, 'YYYY') = '2024');
--=> (to_char(updated, 'YYYY'::text) = '2024'::text)

alter table item add check (make_date(2024, 1, 1) < added);
--=> (make_date(2024, 1, 1) < added)

alter table item add check (ref <> '{A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11}');
--=> (ref <> 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid)

alter table item add check (ref = 'nope');
--! 22P02 invalid input syntax for type uuid: "nope"

alter table item add check (doc ->> 'a' = 'b' and doc #>> '{a,b}' is null);
--=> (((doc ->> 'a'::text) = 'b'::text) AND ((doc #>> '{a,b}'::text[]) IS NULL))

alter table item add check (meta @> '{"b": [1, 2.50, "x"], "a": null}');
--=> (meta @> '{"a": null, "b": [1, 2.50, "x"]}'::jsonb)

alter table item add check (meta @> '{"a":');
--! 22P02 invalid input syntax for type json

alter table item add check (meta -> 'a' -> 0 ->> 'b' = 'c');
--=> ((((meta -> 'a'::text) -> 0) ->> 'b'::text) = 'c'::text)

alter table item add check (meta ?| array['a', 'b'] and meta ?& '{a,b}');
--=> ((meta ?| ARRAY['a'::text, 'b'::text]) AND (meta ?& '{a,b}'::text[]))

alter table item add check ((meta ->> 'n')::numeric > 1);
--=> (((meta ->> 'n'::text))::numeric > (1)::numeric)

alter table item add check (jsonb_array_length(meta -> 'l') < 3);
--=> (jsonb_array_length((meta -> 'l'::text)) < 3)

alter table item add check (jsonb_path_exists(meta, '$.a'));
--=> jsonb_path_exists(meta, '$."a"'::jsonpath)

alter table item add check (meta['a']['b'] = '1');
--12,13! 42804 cannot subscript type jsonb because it is not an array
--14,15,16,17,18=> (meta['a'::text]['b'::text] = '1'::jsonb)

alter table item add check (nums = '{ 1 , 2,NULL}');
--=> (nums = '{1,2,NULL}'::integer[])

alter table item add check (nums[1] = 1 and nums[2:3] = array[1, 2]);
--=> ((nums[1] = 1) AND (nums[2:3] = ARRAY[1, 2]))

alter table item add check (nums || 3 = array[3] and 4 || nums <> '{}');
--=> (((nums || 3) = ARRAY[3]) AND ((4 || nums) <> '{}'::integer[]))

alter table item add check (nums <@ array[1, 2, 3] and not nums && array[]::int[]);
--=> ((nums <@ ARRAY[1, 2, 3]) AND (NOT (nums && ARRAY[]::integer[])))

alter table item add check (array_length(nums, 1) = 2 and array_position(tags, 'x') is null);
--=> ((array_length(nums, 1) = 2) AND (array_position(tags, 'x'::text) IS NULL))

alter table item add check (tags @> array['a', 'b'] and tags <> '{"a b",c}');
--=> ((tags @> ARRAY['a'::text, 'b'::text]) AND (tags <> '{"a b",c}'::text[]))

alter table item add check (labels @> '{x}');
--=> (labels @> '{x}'::character varying[])

alter table item add check ('x' = any (labels) and sku = any (labels));
--=> (('x'::text = ANY ((labels)::text[])) AND ((sku)::text = ANY ((labels)::text[])))

alter table item add check (sku = any ('{a,b}'::text[]) and sku <> all (tags));
--=> (((sku)::text = ANY ('{a,b}'::text[])) AND ((sku)::text <> ALL (tags)))

alter table item add check (qty = any (array[1, 2]) and qty = any (array[small_qty, 1]));
--=> ((qty = ANY (ARRAY[1, 2])) AND (qty = ANY (ARRAY[(small_qty)::integer, 1])))

alter table item add check (array[1, 2] = array[qty, small_qty]);
--=> (ARRAY[1, 2] = ARRAY[qty, (small_qty)::integer])

alter table item add check (array[array[1, 2], array[3, 4]] <> '{{1,2},{3,5}}');
--=> (ARRAY[ARRAY[1, 2], ARRAY[3, 4]] <> '{{1,2},{3,5}}'::integer[])

alter table item add check (array_to_string(nums, ',') <> '');
--=> (array_to_string(nums, ','::text) <> ''::text)

alter table item add check (cardinality(tags) > 0 and array_ndims(tags) = 1);
--=> ((cardinality(tags) > 0) AND (array_ndims(tags) = 1))

alter table item add check (raw = '\xDEADbeef' or raw <> 'a\\b');
--=> ((raw = '\\xdeadbeef'::bytea) OR (raw <> '\\x615c62'::bytea))

alter table item add check (length(raw) = octet_length(title));
--=> (length(raw) = octet_length(title))

alter table item add check (ip << '10.0.0.0/8' or ip = '::1');
--=> ((ip << '10.0.0.0/8'::inet) OR (ip = '::1'::inet))

alter table item add check (host(ip) = '1.2.3.4' and family(ip) = 4);
--=> ((host(ip) = '1.2.3.4'::text) AND (family(ip) = 4))

alter table item add check (nr @> 5 and nr && '[1,5]' and not isempty(nr));
--=> ((nr @> 5) AND (nr && '[1,6)'::int4range) AND (NOT isempty(nr)))

alter table item add check (upper(nr) - lower(nr) < 10);
--=> ((upper(nr) - lower(nr)) < 10)

alter table item add check (days = '(2024-01-01,2024-01-31]' and span @> now());
--=> ((days = '[2024-01-02,2024-02-01)'::daterange) AND (span @> now()))

alter table item add check (days @> '2024-01-01'::date);
--=> (days @> '2024-01-01'::date)

alter table item add check (bits = B'1010' or bits = x'A' or bits & '0001' <> '0000');
--=> ((bits = '1010'::"bit") OR (bits = '1010'::"bit") OR ((bits & '0001'::"bit") <> '0000'::"bit"))

alter table item add check ((addr).street = 'x' and (addr).zip is null);
--=> (((addr).street = 'x'::text) AND ((addr).zip IS NULL))

alter table item add check (addr = row('a', 'b')::shop.address);
--=> (addr = ROW('a'::text, 'b'::character varying(10))::shop.address)

alter table item add check (addr is not null);
--=> (addr IS NOT NULL)

alter table item add check ("Odd Name" > 0 and "select" <> '');
--=> (("Odd Name" > 0) AND ("select" <> ''::text))

alter table item add check (item.qty > 0 and public.item.sku <> '');
--=> ((qty > 0) AND ((sku)::text <> ''::text))

alter table item add check ((qty, small_qty) = (1, 2) or (qty, sku) <> (1, 'x'));
--=> (((qty = 1) AND (small_qty = 2)) OR ((qty <> 1) OR ((sku)::text <> 'x'::text)))

alter table item add check ((qty, sku) < (3, 'b'));
--=> (ROW(qty, (sku)::text) < ROW(3, 'b'::text))

alter table item add check ((qty, sku) in ((1, 'a'), (2, 'b')));
--=> (((qty = 1) AND ((sku)::text = 'a'::text)) OR ((qty = 2) AND ((sku)::text = 'b'::text)))

alter table item add check (row(qty, sku) is distinct from row(1, 'x'));
--=> ((qty IS DISTINCT FROM 1) OR ((sku)::text IS DISTINCT FROM 'x'::text))

alter table item add check (title is not distinct from sku and active is distinct from null);
--=> ((NOT (title IS DISTINCT FROM (sku)::text)) AND (active IS NOT NULL))

alter table item add check (active is not true and active is not unknown);
--=> ((active IS NOT TRUE) AND (active IS NOT UNKNOWN))

alter table item add check (qty between symmetric small_qty and 10);
--=> (((qty >= small_qty) AND (qty <= 10)) OR ((qty >= 10) AND (qty <= small_qty)))

alter table item add check (qty not between symmetric 1 and 10);
--=> (((qty < 1) OR (qty > 10)) AND ((qty < 10) OR (qty > 1)))

alter table item add check (tableoid > 0 and ctid is not null);
--! 42P10 system column "ctid" reference in check constraint is invalid

alter table item add check (md5(title) = encode(sha256(raw), 'hex'));
--=> (md5(title) = encode(sha256(raw), 'hex'::text))

alter table item add check (qty = nextval('shop."Order No"'));
--=> (qty = nextval('shop."Order No"'::regclass))

alter table item add check (title = 'shop.size'::regtype::text);
--=> (title = ('shop.size'::regtype)::text)

alter table item add check (pg_typeof(qty) = 'integer'::regtype);
--=> ((pg_typeof(qty))::oid = ('integer'::regtype)::oid)

alter table item add check (missing > 0);
--! 42703 column "missing" does not exist

alter table item add check (other.qty > 0);
--! 42P01 missing FROM-clause entry for table "other"

alter table item add check (qty);
--! 42804 argument of CHECK must be type boolean, not type integer

alter table item add check (qty > 'a');
--! 22P02 invalid input syntax for type integer: "a"

alter table item add check (active + 1 > 0);
--! 42883 operator does not exist: boolean + integer

alter table item add check (lower(qty) = 'a');
--! 42883 function lower(integer) does not exist

alter table item add check (nosuch(qty));
--! 42883 function nosuch(integer) does not exist

alter table item add check (qty = array[1]);
--! 42883 operator does not exist: integer = integer[]

alter table item add check (sum(qty) > 0);
--! 42803 aggregate functions are not allowed in check constraints

alter table item add check (exists (select 1));
--! 0A000 cannot use subquery in check constraint

alter table item add check (coalesce(qty, title) is null);
--! 42804 COALESCE types integer and text cannot be matched

alter table item add check (case when qty then 1 end = 1);
--! 42804 argument of CASE/WHEN must be type boolean, not type integer

alter table item add check (size = title);
--! 42883 operator does not exist: shop.size = text

alter table item add check (doc = '{}');
--! 42883 operator does not exist: json = unknown

alter table item add check (array[] = nums);
--! 42P18 cannot determine type of empty array

alter table item add check (qty = 'x'::nosuchtype);
--! 42704 type "nosuchtype" does not exist

alter table item add check (qty::uuid is null);
--! 42846 cannot cast type integer to uuid

alter table item add check (qty in (1, 'x'));
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (length(coalesce(sku, '')) between 1 and 5);
--=> ((length((COALESCE(sku, ''::character varying))::text) >= 1) AND (length((COALESCE(sku, ''::character varying))::text) <= 5))

alter table item add check (date(updated) = added);
--=> (date(updated) = added)

alter table item add check (int4(cost) = 1 and text(qty) = '1');
--=> ((int4(cost) = 1) AND ((qty)::text = '1'::text))

alter table item add check (float8(qty) > 1 and "numeric"(qty) > 1);
--=> ((float8(qty) > (1)::double precision) AND ("numeric"(qty) > (1)::numeric))

alter table item add check (varchar(5) 'abc' = sku);
--=> (('abc'::character varying(5))::text = (sku)::text)

alter table item add check (round(cost, 1) = trunc(cost) and ceil(ratio) > floor(cost));
--=> ((round(cost, 1) = trunc(cost)) AND (ceil(ratio) > (floor(cost))::double precision))

alter table item add check (power(qty, 2) > sqrt(qty) and |/ ratio > @ ratio);
--=> ((power((qty)::double precision, (2)::double precision) > sqrt((qty)::double precision)) AND ((|/ ratio) > (@ ratio)))

alter table item add check (qty << 2 > 1 and qty & 3 = 1 and ~qty <> 0 and qty # 2 > 0);
--=> (((qty << 2) > 1) AND ((qty & 3) = 1) AND ((~ qty) <> 0) AND ((qty # 2) > 0))

alter table item add check (title ^@ 'a' and starts_with(title, 'b'));
--=> ((title ^@ 'a'::text) AND starts_with(title, 'b'::text))

alter table item add check (to_tsvector('simple', title) @@ plainto_tsquery('x'));
--=> (to_tsvector('simple'::regconfig, title) @@ plainto_tsquery('x'::text))

create table t (c integer default '12', d bigint default 3 * 4, e smallint default -1);
--=> 12 ;; (3 * 4) ;; '-1'::integer

create table t (c numeric(8,3) default 1, d numeric default 'NaN', e numeric default 1e-3);
--=> 1 ;; 'NaN'::numeric ;; 0.001

create table t (c real default '1.10', d float8 default '1e20', e float8 default 123456789012345678);
--=> '1.1'::real ;; '1e+20'::double precision ;; '123456789012345678'::bigint

create table t (c boolean default 'on', d boolean default 'n', e boolean default 0::boolean);
--=> true ;; false ;; (0)::boolean

create table t (c integer default 'abc');
--! 22P02 invalid input syntax for type integer: "abc"

create table t (c varchar(3) default 'abcdef', d char(2) default 'x', e "char" default 'yz', f name default 'n');
--=> 'abcdef'::character varying ;; 'x'::bpchar ;; 'y'::"char" ;; 'n'::name

create table t (c text default 'a', d text default null, e text default 'x'::char(3), f text default 1.50);
--=> 'a'::text ;; 'x'::character(3) ;; 1.50

create table t (c date default '2024-05-06', d date default '5/6/2024', e date default 'epoch');
--=> '2024-05-06'::date ;; '2024-05-06'::date ;; '1970-01-01'::date

create table t (c timestamptz default '2024-05-06 07:08:09.10+05:30', d timestamptz(3) default now());
--=> '2024-05-06 01:38:09.1+00'::timestamp with time zone ;; now()

create table t (c time default '7:05', d timetz default '07:05+02', e time(0) default localtime(0));
--=> '07:05:00'::time without time zone ;; '07:05:00+02'::time with time zone ;; LOCALTIME(0)

create table t (c interval default '1h30m', d interval default 'P1Y2M3DT4H', e interval hour to minute default '1:02:03');
--=> '01:30:00'::interval ;; '1 year 2 mons 3 days 04:00:00'::interval ;; '01:02:00'::interval hour to minute

create table t (c interval default '1.5 days -2 hours', d interval default '1 day ago', e interval second(2) default '1.239');
--=> '1 day 10:00:00'::interval ;; '-1 days'::interval ;; '00:00:01.24'::interval second(2)

create table t (c jsonb default '{"z":1,"aa":{"y":[true,null]},"z":2}', d json default ' { } ', e jsonb default '"\u00e9\n"');
--=> '{"z": 2, "aa": {"y": [true, null]}}'::jsonb ;; ' { } '::json ;; '"é\\n"'::jsonb

create table t (c jsonb default '1.10', d jsonb default 'tru');
--! 22P02 invalid input syntax for type json

create table t (c uuid default gen_random_uuid(), d uuid default 'A0EEBC999C0B4EF8BB6D6BB9BD380A11');
--12! 42883 function gen_random_uuid() does not exist
--13,14,15,16,17,18=> gen_random_uuid() ;; 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid

create table t (c int[] default '{}', d text[] default '{a,"b c",NULL,"",null,"null"}', e text[][] default '{{a,b},{c,d}}');
--=> '{}'::integer[] ;; '{a,"b c",NULL,"",NULL,"null"}'::text[] ;; '{{a,b},{c,d}}'::text[]

create table t (c int[] default array[1, 2.7], d text[] default array['a', null]);
--=> ARRAY[(1)::numeric, 2.7] ;; ARRAY['a'::text, NULL::text]

create table t (c int[] default '{1,x}');
--! 22P02 invalid input syntax for type integer: "x"

create table t (c shop.size default 'medium', d shop.size[] default '{small,"it''s big"}', e shop.price default 5);
--=> 'medium'::shop.size ;; '{small,"it''s big"}'::shop.size[] ;; 5

create table t (c code default 'abc', d code default 'abcdefghijk', e shop.price default '1.2345');
--=> 'abc'::character varying ;; 'abcdefghijk'::character varying ;; 1.2345

create table t (c bytea default 'hello', d bytea default '\x00FF', e bit varying(5) default '101', f bit(8) default X'0F');
--=> '\\x68656c6c6f'::bytea ;; '\\x00ff'::bytea ;; '101'::bit varying ;; '00001111'::"bit"

create table t (c inet default '192.168.0.1/24', d cidr default '10.0/16', e macaddr default '08-00-2B-01-02-03');
--=> '192.168.0.1/24'::inet ;; '10.0.0.0/16'::cidr ;; '08:00:2b:01:02:03'::macaddr

create table t (c cidr default '10.0.0.1/8');
--! 22P02 invalid cidr value: "10.0.0.1/8"

create table t (c int8range default '(1,10]', d numrange default '[1.0,2]', e tsrange default '[2024-01-01, 2024-01-02)');
--=> '[2,11)'::int8range ;; '[1.0,2]'::numrange ;; '["2024-01-01 00:00:00","2024-01-02 00:00:00")'::tsrange

create table t (c daterange default 'empty', d int4range default '(5,6)', e int4range default '[3,1]');
--! 22000 range lower bound must be less than or equal to range upper bound

create table t (c oid default 5, d regclass default 'item', e regtype default 'integer', f money default 12.5);
--=> 5 ;; 'public.item'::regclass ;; 'integer'::regtype ;; 12.5

create table t (c point default '1,2', d box default '(0,0),(2,3)', e pg_lsn default '16/b374d848');
--=> '(1,2)'::point ;; '(2,3),(0,0)'::box ;; '16/B374D848'::pg_lsn

create table t (c bigint default nextval('shop."Order No"'), d text default nextval('shop."Order No"'::text)::text);
--=> nextval('shop."Order No"'::regclass) ;; (nextval(('shop."Order No"'::text)::regclass))::text

create table t (c text default current_user, d name default session_user, e text default current_schema, f text default current_catalog);
--=> CURRENT_USER ;; SESSION_USER ;; CURRENT_SCHEMA ;; CURRENT_CATALOG

create table t (c timestamptz default current_timestamp(2), d date default current_timestamp, e timestamp default (now() at time zone 'utc'));
--12,13=> CURRENT_TIMESTAMP(2) ;; CURRENT_TIMESTAMP ;; timezone('utc'::text, now())
--14,15,16,17,18=> CURRENT_TIMESTAMP(2) ;; CURRENT_TIMESTAMP ;; (now() AT TIME ZONE 'utc'::text)

create table t (c text default upper('a') || lower('B'), d text default (('x')), e int default (1 + 2) * 3 - -4);
--=> (upper('a'::text) || lower('B'::text)) ;; 'x'::text ;; (((1 + 2) * 3) - '-4'::integer)

create table t (c shop.address default row('a', 'b'), d shop.address default '(x,"y z")', e text default array_to_string('{a,b}'::text[], ','));
--=> ROW('a'::text, 'b'::character varying(10)) ;; '(x,"y z")'::shop.address ;; array_to_string('{a,b}'::text[], ','::text)

create table t (c text default (case when true then 'a' else null end), d int default coalesce(null, 5));
--=> \nCASE\n    WHEN true THEN 'a'::text\n    ELSE NULL::text\nEND ;; COALESCE(NULL::integer, 5)

create table t (c int default c + 1);
--! 0A000 cannot use column reference in DEFAULT expression

create table t (c int default (select 1));
--! 0A000 cannot use subquery in DEFAULT expression

create table t (c int default max(1));
--! 42803 aggregate functions are not allowed in DEFAULT expressions

create table t (c int default generate_series(1, 2));
--! 0A000 set-returning functions are not allowed in DEFAULT expressions

create table t (c timestamp default timezone('utc', now()), d text default md5(random()::text), e float8 default random());
--=> timezone('utc'::text, now()) ;; md5((random())::text) ;; random()

create table t (c varchar default substring(md5('a') from 1 for 5), d int default extract(year from now()), e char default 'x');
--12,13=> "substring"(md5('a'::text), 1, 5) ;; date_part('year'::text, now()) ;; 'x'::bpchar
--14,15,16,17,18=> SUBSTRING(md5('a'::text) FROM 1 FOR 5) ;; EXTRACT(year FROM now()) ;; 'x'::bpchar

create index on item (lower(title), (qty + 1), (sku || 'x')) where active and qty > 0;
--=> lower(title), (qty + 1), ((sku)::text || 'x'::text) ;; (active AND (qty > 0))

create index on item ((meta ->> 'a'), ((meta ->> 'n')::int), coalesce(title, sku)) where sku is not null;
--=> (meta ->> 'a'::text), ((meta ->> 'n'::text))::integer, COALESCE(title, (sku)::text) ;; (sku IS NOT NULL)

create index on item (date_trunc('day', seen), (updated at time zone 'UTC')) where updated > '2024-01-01';
--12,13=> date_trunc('day'::text, seen), timezone('UTC'::text, updated) ;; (updated > '2024-01-01 00:00:00+00'::timestamp with time zone)
--14,15,16,17,18=> date_trunc('day'::text, seen), (updated AT TIME ZONE 'UTC'::text) ;; (updated > '2024-01-01 00:00:00+00'::timestamp with time zone)

create index on item using gin (to_tsvector('english', coalesce(title, '') || ' ' || sku));
--=> to_tsvector('english'::regconfig, ((COALESCE(title, ''::text) || ' '::text) || (sku)::text))

create index on item (now()) ;
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (qty) where updated > now();
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on item ((case when qty > 0 then 'p' else 'n' end));
--=> \nCASE\n    WHEN (qty > 0) THEN 'p'::text\n    ELSE 'n'::text\nEND

create index on item ((added::text));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item ((meta #> '{a,b}'), (nums[1]), ((addr).street), abs(qty), (array[qty, small_qty]));
--=> (meta #> '{a,b}'::text[]), nums[1], (addr).street, abs(qty), ARRAY[qty, (small_qty)::integer]

create index on item using gist (tstzrange(updated, updated + interval '1 day'), int4range(qty, 10, '[]'));
--! 42P17 functions in index expression must be marked IMMUTABLE

alter table item add g integer generated always as (qty * 2 + small_qty) stored;
--=> ((qty * 2) + small_qty)

alter table item add g text generated always as (title || ' ' || sku) stored;
--=> ((title || ' '::text) || (sku)::text)

alter table item add g tsvector generated always as (setweight(to_tsvector('english', coalesce(title, '')), 'A')) stored;
--=> setweight(to_tsvector('english'::regconfig, COALESCE(title, ''::text)), 'A'::"char")

alter table item add g numeric(10,2) generated always as (cost * qty) stored;
--=> (cost * (qty)::numeric)

alter table item add g varchar(5) generated always as (title) stored;
--=> title

alter table item add g text generated always as (to_char(updated, 'YYYY')) stored;
--! 42P17 generation expression is not immutable

alter table item add g boolean generated always as (meta ? 'a') stored;
--=> (meta ? 'a'::text)

alter table item add g date generated always as (seen) stored;
--=> seen

create domain d as text check (value ~ '^[a-z]+$') check (length(value) < 5 or value in ('a', 'b'));
--=> (VALUE ~ '^[a-z]+$'::text) ;; ((length(VALUE) < 5) OR (VALUE = ANY (ARRAY['a'::text, 'b'::text])))

create domain d as varchar(5) default 'x' check (value <> '' and lower(value) = value);
--=> 'x'::character varying ;; (((VALUE)::text <> ''::text) AND (lower((VALUE)::text) = (VALUE)::text))

create domain d as integer default 5 check (value > 0 and value % 2 = 0);
--=> 5 ;; ((VALUE > 0) AND ((VALUE % 2) = 0))

create domain d as shop.size default 'small' check (value in ('small', 'medium'));
--=> 'small'::shop.size ;; (VALUE = ANY (ARRAY['small'::shop.size, 'medium'::shop.size]))

create domain d as integer check (valeu > 0);
--! 42703 column "valeu" does not exist

create domain d as numeric(5,2)[] check (array_length(value, 1) < 3 and value[1] > 0);
--=> ((array_length(VALUE, 1) < 3) AND ((VALUE)[1] > (0)::numeric))

