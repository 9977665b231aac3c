CREATE TABLE r (a integer, b integer, f double precision, t text, v varchar(9), j jsonb, ia integer[], ta text[], b4 bit(4), d date, ts timestamp, ip inet);
CREATE TYPE pair AS (x integer, y text);
CREATE TABLE p (k integer, q pair);
CREATE FUNCTION sum_of(a integer, b integer) RETURNS integer LANGUAGE sql AS 'select $1 + $2';
CREATE FUNCTION noisy(a integer) RETURNS integer LANGUAGE sql AS 'select $1 + (random() * 0)::integer';
CREATE FUNCTION noisy_but_marked(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 + (random() * 0)::integer';
CREATE FUNCTION strict_sum(a integer, b integer) RETURNS integer LANGUAGE sql STRICT AS 'select $1 + $2';
CREATE FUNCTION strict_or(a integer) RETURNS integer LANGUAGE sql STRICT AS 'select coalesce($1, 1)';
CREATE FUNCTION twice(a double precision) RETURNS double precision LANGUAGE sql AS 'select $1 + $1';
CREATE FUNCTION first_of(a integer, b text DEFAULT 'b') RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION second_of(a integer, b text DEFAULT 'b') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $2';
CREATE FUNCTION over_it(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 1 / $1';
CREATE FUNCTION counted() RETURNS bigint LANGUAGE sql AS 'select count(*) from r';
CREATE FUNCTION as_owner(a integer) RETURNS integer LANGUAGE sql SECURITY DEFINER AS 'select $1';
CREATE FUNCTION new_style(a integer) RETURNS integer LANGUAGE sql RETURN a + 1;
CREATE FUNCTION in_plpgsql(a integer) RETURNS integer LANGUAGE plpgsql AS 'begin return a; end';
CREATE FUNCTION of_any(a anyelement, b anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION described(IN n integer, OUT x integer, OUT y text) LANGUAGE sql IMMUTABLE AS 'select $1, ''y''';
CREATE FUNCTION fired() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';

-- cases

create index on r ((sum_of(a, 1)));
--=> public.sum_of(a, 1)

create index on r ((noisy(a)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((noisy_but_marked(a)));
--=> public.noisy_but_marked(a)

create index on r ((strict_sum(a, b)));
--=> public.strict_sum(a, b)

create index on r ((strict_or(a)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((twice(f)));
--=> public.twice(f)

create index on r ((twice(f * random())));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((twice(f * f * f * f * f * f * f * f * f * f * f * f * f)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((first_of(a, now()::text)));
--=> public.first_of(a, (now())::text)

create index on r ((first_of(a, random()::text)));
--=> public.first_of(a, (random())::text)

create index on r ((first_of(b => now()::text, a => a)));
--=> public.first_of(b => (now())::text, a => a)

create index on r ((second_of(b => 'x', a => a)::integer));
--! 22P02 invalid input syntax for type integer: "x"

create index on r ((second_of(a)::integer));
--! 22P02 invalid input syntax for type integer: "b"

create index on r ((over_it(0)));
--! 22012 division by zero

create index on r ((over_it(2) + a));
--=> (public.over_it(2) + a)

create index on r ((counted()));
--15! 42P17 functions in index expression must be marked IMMUTABLE
--18! 42P01 relation "r" does not exist

create index on r ((as_owner(a)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((new_style(a)));
--=> public.new_style(a)

create index on r ((in_plpgsql(a)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((of_any(a, array[now()])));
--! 42883 function of_any(integer, timestamp with time zone[]) does not exist

create index on r ((of_any(now(), array[a::text::timestamptz])));
--! 42P17 functions in index expression must be marked IMMUTABLE

alter table r add z integer generated always as (sum_of(a, new_style(b))) stored;
--=> public.sum_of(a, public.new_style(b))

alter table r add z integer generated always as (over_it(a - a + 0 * 0)) stored;
--=> public.over_it(((a - a) + (0 * 0)))

alter table r add z text generated always as (second_of(null, null)::date) stored;
--=> (public.second_of(NULL::integer, NULL::text))::date

create index on r (a) where row(first_of(a, now()::text), b) > row(1, 2);
--=> (ROW(public.first_of(a, (now())::text), b) > ROW(1, 2))

create index on r ((case ('x' collate "POSIX") when 'n'::name then 'varchar' end));
--! 42P22 could not determine which collation to use for string comparison

create index on r ((case ('x' collate "POSIX") when 'n'::text then 'varchar' end));
--=> \nCASE ('x'::text COLLATE "POSIX")\n    WHEN 'n'::text THEN 'varchar'::text\n    ELSE NULL::text\nEND

alter table r add check (coalesce(('a' collate "C") = ('b' collate "POSIX"), 1));
--! 42804 COALESCE types boolean and integer cannot be matched

alter table r add check (('a' collate "C") = ('b' collate "POSIX"));
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

create view z as select ('a' collate "C") = ('b' collate "POSIX") as x, nosuch from r;
--! 42703 column "nosuch" does not exist

create view z as select (select ('a' collate "C") = ('b' collate "POSIX")) as x, nosuch from r;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

create view z as select case ('a' collate "C" || 'b' collate "POSIX") when 'b' then nosuch end from r;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

alter table r add z boolean generated always as ('a' = any ('{}'::text[])) stored;
--=> ('a'::text = ANY ('{}'::text[]))

alter table r add z boolean generated always as ('a' = any ('{a}'::text[])) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table r add z boolean generated always as ('a' = any (array[null::text])) stored;
--=> ('a'::text = ANY (ARRAY[NULL::text]))

alter table r add z text generated always as (nullif('{a}'::text[], '{b,c}'::text[])) stored;
--=> NULLIF('{a}'::text[], '{b,c}'::text[])

alter table r add z text generated always as (nullif('{a}'::text[], '{b}'::text[])) stored;
--! 42P22 could not determine which collation to use for string comparison

alter table r add z integer generated always as (nullif('{a}'::text[], '{b,c}'::text[])) stored;
--! 42804 column "z" is of type integer but default expression is of type text[]

alter table r add z boolean generated always as ('{a}'::text[] < '{}'::text[]) stored;
--=> ('{a}'::text[] < '{}'::text[])

create index on r (a) where 1 = any ('{1,2}') and now() is not null;
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on r (a) where 3 = any ('{1,2}') and now() is not null;
--=> ((3 = ANY ('{1,2}'::integer[])) AND (now() IS NOT NULL))

create index on r (a) where 3 <> all (array[1, 2]) or now() is not null;
--=> ((3 <> ALL (ARRAY[1, 2])) OR (now() IS NOT NULL))

create index on r ((cardinality(array[[[[[[[a]]]]]]])));
--=> cardinality(ARRAY[ARRAY[ARRAY[ARRAY[ARRAY[ARRAY[ARRAY[a]]]]]]])

create index on r ((cardinality(array[array[[[[[[1, 2]]]]]]])));
--! 54000 number of array dimensions (7) exceeds the maximum allowed (6)

create index on r ((array_length('{{{{{{1}}}}}}'::integer[], 1)));
--=> array_length('{{{{{{1}}}}}}'::integer[], 1)

create index on r (a) where starts_with((array['x', 'y'])[42], format('%s', t));
--=> starts_with((ARRAY['x'::text, 'y'::text])[42], format('%s'::text, t))

create index on r (a) where starts_with((array['x', 'y'])[2], format('%s', t));
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on r (a) where starts_with(('[3:4]={x,y}'::text[])[2], format('%s', t));
--=> starts_with(('[3:4]={x,y}'::text[])[2], format('%s'::text, t))

create index on r ((coalesce((array[1, null])[2], random()::integer)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((coalesce(lower('empty'::int4range), random()::integer)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on r ((coalesce(upper('[1,4]'::int4range), random()::integer)));
--=> COALESCE(upper('[1,5)'::int4range), (random())::integer)

create index on r ((extract(isoyear from timetz '01:02:03-05')));
--! 0A000 unit "isoyear" not supported for type time with time zone

create index on r ((extract(nosuch from time '10:00')));
--! 22023 unit "nosuch" not recognized for type time without time zone

create index on r ((extract(hour from date '2024-01-01')));
--! 0A000 unit "hour" not supported for type date

create index on r ((extract(dow from interval '1 day')));
--! 0A000 unit "dow" not supported for type interval

create index on r ((date_trunc('dow', timestamp '2000-01-01')));
--! 22023 unit "dow" not recognized for type timestamp without time zone

create index on r ((date_trunc('nosuch', interval '1 day')));
--! 22023 unit "nosuch" not recognized for type interval

create index on r ((date_trunc('week', interval '1 day')));
--! 0A000 unit "week" not supported for type interval

create index on r ((0.0 ^ -1));
--! 2201F zero raised to a negative power is undefined

create index on r (((-1.5) ^ 0.5));
--! 2201F a negative number raised to a non-integer power yields a complex result

create index on r (((-1)::float8 ^ 0.5));
--! 2201F a negative number raised to a non-integer power yields a complex result

create index on r ((exp(6000::numeric)));
--! 22003 value overflows numeric format

create index on r ((decode('w', '100')));
--! 22023 unrecognized encoding: "100"

create index on r ((encode('w', 'nosuch')));
--! 22023 unrecognized encoding: "nosuch"

create index on r ((jsonb '1' - 'a'));
--! 22023 cannot delete from scalar

create index on r ((jsonb '{}' - 1));
--! 22023 cannot delete from object using integer index

create index on r ((jsonb_array_length('1')));
--! 22023 cannot get array length of a scalar

create index on r ((jsonb_array_length('{}')));
--! 22023 cannot get array length of a non-array

create index on r (('"s"'::jsonb::integer));
--! 22023 cannot cast jsonb string to type integer

create index on r (('1.5'::jsonb::integer + a));
--=> (('1.5'::jsonb)::integer + a)

create index on r ((inet '10.0.0.1' & inet '::1'));
--! 22023 cannot AND inet values of different sizes

create index on r ((set_masklen(inet '10.0.0.1', 33)));
--! 22023 invalid mask length: 33

create index on r ((inet '0.0.0.1' - 2));
--! 22003 result is out of range

create index on r ((300::"char"));
--! 22003 "char" out of range

create index on r ((overlay('abc' placing 'z' from 0)));
--! 22011 negative substring length not allowed

create index on r ((overlay(b'0101' placing b'1' from 0)));
--! 22011 negative substring length not allowed

create index on r ((normalize('a', nfc) || t));
--=> (NORMALIZE('a'::text, NFC) || t)

create index on r (a) where 'abc' similar to 'a%' and now() is null;
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on r (a) where 'abc' like 'b%' and now() is not null;
--=> (('abc'::text ~~ 'b%'::text) AND (now() IS NOT NULL))

create index on r ((split_part('a,b', ',', 3) || t));
--=> (split_part('a,b'::text, ','::text, 3) || t)

create index on r ((lpad('a', -1) || t));
--=> (lpad('a'::text, '-1'::integer) || t)

create index on r ((1 << 40));
--=> (1 << 40)

create index on r ((lower(unistr('A')) || t));
--=> (lower(unistr('A'::text)) || t)

create view z as select j[now()] from r;
--! 42804 subscript type timestamp with time zone is not supported

create view z as select j[1::bigint] from r;
--! 42804 subscript type bigint is not supported

create view z as select j[1::smallint] as s, j['a'] as u, j['a'::name] as n from r;
--15=> SELECT r.j[(1)::smallint] AS s,\n    r.j['a'::text] AS u,\n    r.j['a'::name] AS n\n   FROM public.r ;; s jsonb, u jsonb, n jsonb
--18=> SELECT j[(1)::smallint] AS s,\n    j['a'::text] AS u,\n    j['a'::name] AS n\n   FROM public.r ;; s jsonb, u jsonb, n jsonb

create view z as select row(1, 'a')::pair in (select x.q from p x) from r;
--! 42601 subquery has too few columns

create view z as select row(1, 'a')::pair in (select x.k, x.k::text from p x) as y from r;
--=> SELECT ((1, 'a'::text) IN ( SELECT x.k,\n            (x.k)::text AS k\n           FROM public.p x)) AS y\n   FROM public.r ;; y boolean

create view z as select (described(a)).x, (described(a)).y || 'a' as w from r;
--15=> SELECT (public.described(r.a)).x AS x,\n    ((public.described(r.a)).y || 'a'::text) AS w\n   FROM public.r ;; x integer, w text
--18=> SELECT (public.described(a)).x AS x,\n    ((public.described(a)).y || 'a'::text) AS w\n   FROM public.r ;; x integer, w text

create view z as select (described(a)).nosuch from r;
--! 42703 could not identify column "nosuch" in record data type

create view z as select * from (values (1::numeric)) g(x) join (values ('a'::text)) h(x) using (x);
--15! 42804 JOIN/USING types numeric and text cannot be matched
--18! 42883 operator does not exist: numeric = text

create view z as select x.a, (select merged.a) as m from r x full join r y using (a) left join (r u join r w using (a) as merged) on merged.a = 1;
--=> SELECT x.a,\n    ( SELECT u.a_1 AS a) AS m\n   FROM ((public.r x\n     FULL JOIN public.r y USING (a))\n     LEFT JOIN (public.r u(a_1, b, f, t, v, j, ia, ta, b4, d, ts, ip)\n     JOIN public.r w(a_1, b, f, t, v, j, ia, ta, b4, d, ts, ip) USING (a_1) AS merged) ON ((u.a_1 = 1))) ;; a integer, m integer

create view z as select ia[a] from r group by b;
--! 42803 column "r.a" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select t from r order by t using >, t using <;
--15=> SELECT r.t\n   FROM public.r\n  ORDER BY r.t DESC ;; t text
--18=> SELECT t\n   FROM public.r\n  ORDER BY t DESC ;; t text

create view z as select t from r order by t using ~>~ nulls last, a using <, b using >;
--15=> SELECT r.t\n   FROM public.r\n  ORDER BY r.t USING ~>~ NULLS LAST, r.a, r.b DESC ;; t text
--18=> SELECT t\n   FROM public.r\n  ORDER BY t USING ~>~ NULLS LAST, a, b DESC ;; t text

create view z as select t from r order by t using =;
--! 42809 operator = is not a valid ordering operator

create view z as select a from r order by a using ~<~;
--! 42883 operator does not exist: integer ~<~ integer

create view z as select array_agg(t order by t using ~<~) as x from r;
--15=> SELECT array_agg(r.t ORDER BY r.t USING ~<~ NULLS LAST) AS x\n   FROM public.r ;; x text[]
--18=> SELECT array_agg(t ORDER BY t USING ~<~ NULLS LAST) AS x\n   FROM public.r ;; x text[]

create trigger z before update on r for each row when (r.a > 0) execute function fired();
--! 42P01 invalid reference to FROM-clause entry for table "r"

create trigger z before update on r for each row when (r.*) execute function fired();
--! 42P01 invalid reference to FROM-clause entry for table "r"

alter table r add z integer generated always as (r.*) stored;
--! 42P17 cannot use whole-row variable in column generation expression

create index on r ((r.*));
--=> r.*

create index on r ((described(a)));
--! 42P16 column "described" has pseudo-type record

create index on r ((r.tableoid));
--! 0A000 index creation on system columns is not supported

create table z (z numeric default pg_catalog."numeric"('1'::numeric(8,2)));
--=> '1'::numeric(8,2)

create view z as select array_position('{1,2}', ta) as x from r;
--! 42704 could not find array type for data type text[]

