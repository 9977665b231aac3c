CREATE TABLE c (a integer, t text, ta text[], tsa timestamp[], ia integer[], jb jsonb, j json, tz timestamptz, d date);
CREATE COLLATION loose (provider = icu, locale = 'und', deterministic = false);
CREATE FUNCTION fails() RETURNS integer LANGUAGE plpgsql IMMUTABLE AS 'begin return 1 / 0; end';
CREATE FUNCTION passes(n integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS 'begin return n; end';

-- cases

create index on c (a) where 'abc' ~ 'b' and a > 0;
--=> (('abc'::text ~ 'b'::text) AND (a > 0))

create index on c (a) where case when 'abc' ~ '^x' then 1 / 0 > 0 else a > 0 end;
--=> \nCASE\n    WHEN ('abc'::text ~ '^x'::text) THEN ((1 / 0) > 0)\n    ELSE (a > 0)\nEND

create index on c (a) where case when 'abc' ~ 'abc' then a > 0 else 1 / 0 > 0 end;
--=> \nCASE\n    WHEN ('abc'::text ~ 'abc'::text) THEN (a > 0)\n    ELSE ((1 / 0) > 0)\nEND

create index on c ((case when 'abc' !~ 'abc' then a else 1 end));
--=> \nCASE\n    WHEN ('abc'::text !~ 'abc'::text) THEN a\n    ELSE 1\nEND

alter table c add z boolean generated always as ('abc' ~ 'b') stored;
--! 42P22 could not determine which collation to use for regular expression

alter table c add z boolean generated always as ('abc' like 'b') stored;
--12,13,14,15,16,17=> ('abc'::text ~~ 'b'::text)
--18! 42P22 could not determine which collation to use for LIKE

alter table c add z boolean generated always as ('abc' ilike 'b') stored;
--! 42P22 could not determine which collation to use for ILIKE

alter table c add z boolean generated always as (starts_with('a', 'b')) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z integer generated always as (strpos('a', 'b')) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z text generated always as (replace('a', 'b', 'c')) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z text generated always as (split_part('a', 'b', 1)) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z text[] generated always as (string_to_array('a', 'b')) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z integer generated always as (array_position(array['a'], 'a')) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z boolean generated always as (array['a'] = array['b']) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z boolean generated always as (array['a'] <@ array['b']) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z text generated always as (regexp_replace('a', 'b', 'c')) stored;
--! 42P22 could not determine which collation to use for regular expression

alter table c add z text generated always as (substring('a' from 'b')) stored;
--! 42P22 could not determine which collation to use for regular expression

alter table c add z integer generated always as (hashtext('a')) stored;
--! 42P22 could not determine which collation to use for string hashing

alter table c add z boolean generated always as ('a' = 'b') stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z boolean generated always as ('a'::name = 'b') stored;
--! 42P22 could not determine which collation to use for string comparison

alter table c add z text generated always as (lower('A')) stored;
--! 42P22 could not determine which collation to use for lower() function

create index on c ((a + ('3e38'::real * '10'::real)));
--! 22003 value out of range: overflow

create index on c ((a + ('1e-30'::real * '1e-30'::real)));
--! 22003 value out of range: underflow

create index on c ((a + ('3e38'::real + '3e38'::real)));
--! 22003 value out of range: overflow

create index on c ((a + ('1e38'::real / '1e-20'::real)));
--! 22003 value out of range: overflow

create index on c ((a + ('1e-38'::real / '1e20'::real)));
--! 22003 value out of range: underflow

create index on c ((a + ('1e40'::float8::real)));
--! 22003 value out of range: overflow

create index on c ((a + ('1e-50'::float8::real)));
--! 22003 value out of range: underflow

create index on c ((a + ('Infinity'::float8 / 0)));
--! 22012 division by zero

create index on c ((case when '0.1'::real = '0.1'::float8 then 1 / 0 else a end));
--=> \nCASE\n    WHEN ('0.1'::real = '0.1'::double precision) THEN (1 / 0)\n    ELSE a\nEND

create index on c ((case when '0.1'::real::float8 = '0.1'::float8 then 1 / 0 else a end));
--=> \nCASE\n    WHEN (('0.1'::real)::double precision = '0.1'::double precision) THEN (1 / 0)\n    ELSE a\nEND

create index on c ((case when '0.5'::real::float8 = '0.5'::float8 then a else 1 / 0 end));
--=> \nCASE\n    WHEN (('0.5'::real)::double precision = '0.5'::double precision) THEN a\n    ELSE (1 / 0)\nEND

create index on c ((1234567890123456789012345678::numeric(40,19) + a));
--! 22003 numeric field overflow

create index on c ((a = 1 and row(1 / 0) is null));
--! 22012 division by zero

create index on c ((row(1 / 0, a) is null));
--! 22012 division by zero

create index on c ((row(null, a) is not null));
--=> (ROW(NULL::unknown, a) IS NOT NULL)

alter table c add z boolean generated always as (row(now(), a) is null) stored;
--! 42P17 generation expression is not immutable

create index on c ((array[array[1], array[1, 2]]));
--! 2202E multidimensional arrays must have array expressions with matching dimensions

create index on c ((array[array[a], array[1, 2]]));
--=> ARRAY[ARRAY[a], ARRAY[1, 2]]

create index on c ((array[array[1, 2], array[3, 4]]));
--=> ARRAY[ARRAY[1, 2], ARRAY[3, 4]]

create index on c ((tsa::timestamptz[]));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on c ((ta::date[]));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on c ((ia::text[]));
--=> (ia)::text[]

create index on c ((tsa::text[]));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on c ((ia::bigint[]));
--=> (ia)::bigint[]

create index on c ((ta::varchar(3)[]));
--=> (ta)::character varying(3)[]

alter table c add z timestamptz[] generated always as (tsa::timestamptz[]) stored;
--! 42P17 generation expression is not immutable

create index on c ((case when ('a' collate loose) = ('A' collate loose) then a else 1 end));
--=> \nCASE\n    WHEN (('a'::text COLLATE public.loose) = ('A'::text COLLATE public.loose)) THEN a\n    ELSE 1\nEND

create index on c ((split_part(t, ',', -1)));
--=> split_part(t, ','::text, '-1'::integer)

create index on c ((split_part('a,b', ',', 0) || t));
--12,13! 22023 field position must be greater than zero
--14,15,16,17,18! 22023 field position must not be zero

create index on c ((split_part('a,b', ',', -1) || t));
--12,13! 22023 field position must be greater than zero
--14,15,16,17,18=> (split_part('a,b'::text, ','::text, '-1'::integer) || t)

create index on c ((jsonb_extract_path(jb, 'a', 'b')));
--=> jsonb_extract_path(jb, VARIADIC ARRAY['a'::text, 'b'::text])

create index on c ((jsonb_extract_path_text(jb, 'a')));
--=> jsonb_extract_path_text(jb, VARIADIC ARRAY['a'::text])

create index on c ((json_extract_path_text(j, 'a')));
--=> json_extract_path_text(j, VARIADIC ARRAY['a'::text])

create index on c ((jsonb_extract_path(jb, variadic array['a', 'b'])));
--=> jsonb_extract_path(jb, VARIADIC ARRAY['a'::text, 'b'::text])

create index on c ((jsonb_build_object('a', a)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on c ((num_nulls(a, t)));
--=> num_nulls(a, t)

create index on c ((concat(a, t)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on c ((format('%s', t)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on c ((greatest(jb, '{}'::jsonb)));
--=> GREATEST(jb, '{}'::jsonb)

create index on c ((coalesce(greatest('1'::json, '2'::json), j) is null));
--! 42883 could not identify a comparison function for type json

create index on c (a) where greatest('1'::json, j) is null;
--! 42883 could not identify a comparison function for type json

create index on c (a) where greatest('1'::xid, '2'::xid) is null and a > 0;
--! 42883 could not identify a comparison function for type xid

create index on c (a) where 'a'::tsquery @@ 'a'::tsvector and a > 0;
--=> (('''a'''::tsquery @@ '''a'''::tsvector) AND (a > 0))

create index on c ((- interval '3 days'));
--=> (- '3 days'::interval)

create index on c ((date '2024-01-02' - date '2024-01-01' + a));
--=> (('2024-01-02'::date - '2024-01-01'::date) + a)

create index on c ((date 'infinity' - date '2024-01-01' + a));
--! 22008 cannot subtract infinite dates

create index on c ((justify_days(interval '35 days') = justify_hours(interval '27 hours') and a > 0));
--=> ((justify_days('35 days'::interval) = justify_hours('27:00:00'::interval)) AND (a > 0))

create index on c (a) where passes(1) > 0 and a > 0;
--=> ((public.passes(1) > 0) AND (a > 0))

create index on c ((fails() + a));
--! 22012 division by zero

create index on c ((1 + passes(a)));
--=> (1 + public.passes(a))

create index on c ((~ B'1010'));
--=> (~ '1010'::"bit")

create index on c ((B'101' || B'1'));
--=> (('101'::"bit")::bit varying || ('1'::"bit")::bit varying)

create index on c (a) where t not like '_b' escape '!';
--=> (t !~~ like_escape('_b'::text, '!'::text))

create index on c ((chr(65) || t));
--=> (chr(65) || t)

create index on c ((a + 'NaN'::numeric(8,2)));
--=> ((a)::numeric + 'NaN'::numeric(8,2))

create index on c ((a + sqrt(2.0::float8)));
--=> ((a)::double precision + sqrt((2.0)::double precision))

create index on c (a) where array['a', 'b'] = array['a', 'c'] and a > 0;
--=> ((ARRAY['a'::text, 'b'::text] = ARRAY['a'::text, 'c'::text]) AND (a > 0))

create index on c ((extract(epoch from interval '3 days') + a));
--12,13=> (date_part('epoch'::text, '3 days'::interval) + (a)::double precision)
--14,15,16,17,18=> (EXTRACT(epoch FROM '3 days'::interval) + (a)::numeric)

create index on c ((a + (B'1010')::integer));
--=> (a + ('1010'::"bit")::integer)

create index on c (a) where t = (null::timestamptz)::char(5);
--=> (t = ((NULL::timestamp with time zone)::character(5))::text)

create index on c (a) where t = ('2024-01-01 00:00+00'::timestamptz)::char(5);
--! 42P17 functions in index predicate must be marked IMMUTABLE

