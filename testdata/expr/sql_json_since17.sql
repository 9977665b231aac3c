CREATE SCHEMA app;
CREATE DOMAIN app.note AS varchar(20) COLLATE "C";
CREATE DOMAIN app.code AS integer CHECK (value > 0);
CREATE DOMAIN app.num AS integer;
CREATE DOMAIN app.js AS jsonb;
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TYPE app.pair AS (a integer, b text);
CREATE TABLE item (id integer PRIMARY KEY, t text, v varchar(10), c char(3), nt app.note, n numeric(10,2), f float8, d date, ts timestamptz, tm timestamp, b boolean, bt bytea, j json, jb jsonb, ja jsonb[], jd app.js, st app.state, r app.pair, ta text[], iv interval, u uuid, tc text COLLATE "C", jp jsonpath, "a b" text, x xml);
CREATE FUNCTION app.many() RETURNS SETOF text LANGUAGE sql AS 'SELECT ''a''';

-- cases

alter table item add check (json(t) is not null) not valid;
--=> (JSON(t) IS NOT NULL)

alter table item add check (json(t with unique keys) is not null) not valid;
--=> (JSON(t WITH UNIQUE KEYS) IS NOT NULL)

alter table item add check (json(v without unique keys) is not null) not valid;
--=> (JSON(v) IS NOT NULL)

alter table item add check (json(bt format json encoding utf8 with unique) is not null) not valid;
--=> (JSON(bt FORMAT JSON ENCODING UTF8 WITH UNIQUE KEYS) IS NOT NULL)

alter table item add check (json('{"a": 1}') is not null) not valid;
--=> (JSON('{"a": 1}'::text) IS NOT NULL)

alter table item add check (json(jb) is not null) not valid;
--=> (JSON(jb) IS NOT NULL)

alter table item add check (json(j with unique keys) is not null) not valid;
--! 42804 cannot use non-string types with WITH UNIQUE KEYS clause

alter table item add check (json(j) is not null) not valid;
--=> (JSON(j) IS NOT NULL)

alter table item add check (json(id) is not null) not valid;
--! 42846 cannot cast type integer to json

alter table item add check (json(null) is not null) not valid;
--=> (JSON(NULL::text) IS NOT NULL)

alter table item add check (json('{') is not null) not valid;
--=> (JSON('{'::text) IS NOT NULL)

alter table item add check (json(t format json) is not null) not valid;
--=> (JSON(t FORMAT JSON) IS NOT NULL)

alter table item add check (json(bt) is not null) not valid;
--=> (JSON(bt) IS NOT NULL)

alter table item add check (json_scalar(1) is not null) not valid;
--=> (JSON_SCALAR(1) IS NOT NULL)

alter table item add check (json_scalar(t) is not null and json_scalar('a') is not null and json_scalar(null) is not null and json_scalar(n) is not null and json_scalar(ts) is not null) not valid;
--=> ((JSON_SCALAR(t) IS NOT NULL) AND (JSON_SCALAR('a'::text) IS NOT NULL) AND (JSON_SCALAR(NULL::text) IS NOT NULL) AND (JSON_SCALAR(n) IS NOT NULL) AND (JSON_SCALAR(ts) IS NOT NULL))

alter table item add check (json_serialize(j) <> t) not valid;
--=> (JSON_SERIALIZE(j RETURNING text) <> t)

alter table item add check (json_serialize(t) <> t) not valid;
--=> (JSON_SERIALIZE(t RETURNING text) <> t)

alter table item add check (json_serialize('{}' format json returning varchar(4)) = v) not valid;
--=> ((JSON_SERIALIZE('{}'::text FORMAT JSON RETURNING character varying(4)))::text = (v)::text)

alter table item add check (json_serialize(jb returning bytea) = bt) not valid;
--=> (JSON_SERIALIZE(jb RETURNING bytea) = bt)

alter table item add check (json_serialize(jb returning bytea format json encoding utf8) = bt) not valid;
--=> (JSON_SERIALIZE(jb RETURNING bytea) = bt)

alter table item add check (json_serialize(jb returning jsonb) is not null) not valid;
--! 42804 cannot use type jsonb in RETURNING clause of JSON_SERIALIZE()

alter table item add check (json_serialize(id) is not null) not valid;
--! 42804 cannot use non-string types with implicit FORMAT JSON clause

alter table item add check (json_serialize(bt) is not null) not valid;
--=> (JSON_SERIALIZE(bt RETURNING text) IS NOT NULL)

alter table item add check (json_serialize(jb returning app.note) = nt) not valid;
--=> ((JSON_SERIALIZE(jb RETURNING app.note))::text = (nt)::text)

alter table item add check (json_serialize(json_object('a': id)) = t) not valid;
--=> (JSON_SERIALIZE(JSON_OBJECT('a' : id RETURNING json) RETURNING text) = t)

alter table item add check (json_exists(jb, '$.a')) not valid;
--=> JSON_EXISTS(jb, '$."a"')

alter table item add check (json_exists(j, 'strict $.a[*] ? (@ > $x)' passing id as x, t as "Y", d as z)) not valid;
--=> JSON_EXISTS(j, 'strict $."a"[*]?(@ > $"x")' PASSING id AS x, t AS "Y", d AS z)

alter table item add check (json_exists(t, '$' error on error)) not valid;
--=> JSON_EXISTS(t, '$' ERROR ON ERROR)

alter table item add check (json_exists('{}', '$.a' false on error) and json_exists(jb, '$.a' unknown on error) and json_exists(jb, '$.a' true on error)) not valid;
--=> (JSON_EXISTS('{}'::text, '$."a"') AND JSON_EXISTS(jb, '$."a"' UNKNOWN ON ERROR) AND JSON_EXISTS(jb, '$."a"' TRUE ON ERROR))

alter table item add check (json_exists(jb, '$.a' null on error)) not valid;
--! 42601 invalid ON ERROR behavior

alter table item add check (json_exists(jb, '$.a' empty on error)) not valid;
--! 42601 invalid ON ERROR behavior

alter table item add check (json_exists(jb, jp)) not valid;
--=> JSON_EXISTS(jb, jp)

alter table item add check (json_exists(jb, t)) not valid;
--=> JSON_EXISTS(jb, t)

alter table item add check (json_exists(jb, t || '.a')) not valid;
--=> JSON_EXISTS(jb, (t || '.a'::text))

alter table item add check (json_exists(jb, v)) not valid;
--=> JSON_EXISTS(jb, v)

alter table item add check (json_exists(jb, id)) not valid;
--! 42804 JSON path expression must be of type jsonpath, not of type integer

alter table item add check (json_exists(jb, null)) not valid;
--=> JSON_EXISTS(jb, NULL)

alter table item add check (json_exists(jb, '$.')) not valid;
--! 42601 syntax error at end of jsonpath input

alter table item add check (json_exists(id, '$')) not valid;
--! 42846 cannot cast type integer to jsonb

alter table item add check (json_exists(bt format json, '$') and json_exists(t format json, '$') and json_exists(jd, '$')) not valid;
--=> (JSON_EXISTS(bt FORMAT JSON, '$') AND JSON_EXISTS(t FORMAT JSON, '$') AND JSON_EXISTS(jd, '$'))

alter table item add check (json_exists(jb, '$' passing jb as a, j as b, ta as c, r as d, st as e, u as f, iv as g, bt format json encoding utf8 as h, t format json as i, c as k, nt as l, null as m, 1.5 as n, true as o)) not valid;
--=> JSON_EXISTS(jb, '$' PASSING jb AS a, j AS b, ta AS c, r AS d, st AS e, u AS f, iv AS g, bt FORMAT JSON ENCODING UTF8 AS h, t FORMAT JSON AS i, c AS k, nt AS l, NULL::text AS m, 1.5 AS n, true AS o)

alter table item add check (json_value(jb, '$.a') = t) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING text) = t)

alter table item add check (json_value(jb, '$.a' returning integer) = id) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING integer) = id)

alter table item add check (json_value(jb, '$.a' returning numeric(4,1) default 5 on empty error on error) > n) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING numeric(4,1) DEFAULT (5)::numeric(4,1) ON EMPTY ERROR ON ERROR) > n)

alter table item add check (json_value(jb, '$.a' returning varchar(3) default 'abcde' on empty default 'x'::text on error) = v) not valid;
--=> ((JSON_VALUE(jb, '$."a"' RETURNING character varying(3) DEFAULT 'abcde'::character varying(3) ON EMPTY DEFAULT ('x'::text)::character varying(3) ON ERROR))::text = (v)::text)

alter table item add check (json_value(jb, '$.a' default 'a' on empty null on error) = t) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING text DEFAULT 'a'::text ON EMPTY) = t)

alter table item add check (json_value(jb, '$.a' null on empty default 1 on error) = t) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING text DEFAULT (1)::text ON ERROR) = t)

alter table item add check (json_value(jb, '$.a' returning integer default 1 + 2 on empty default length('x') on error) = id) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING integer DEFAULT (1 + 2) ON EMPTY DEFAULT length('x'::text) ON ERROR) = id)

alter table item add check (json_value(jb, '$.a' returning integer default id on empty) = id) not valid;
--! 42804 can only specify a constant, non-aggregate function, or operator expression for DEFAULT

alter table item add check (json_value(jb, '$.a' returning integer default abs(id) on empty) = id) not valid;
--! 42804 DEFAULT expression must not contain column references

alter table item add check (json_value(jb, '$.a' returning integer default (select 1) on empty) = id) not valid;
--! 0A000 cannot use subquery in check constraint

alter table item add check (json_value(jb, '$.a' returning integer default case when true then 1 end on empty) = id) not valid;
--! 42804 can only specify a constant, non-aggregate function, or operator expression for DEFAULT

alter table item add check (json_value(jb, '$.a' returning integer default coalesce(1, 2) on empty) = id) not valid;
--! 42804 can only specify a constant, non-aggregate function, or operator expression for DEFAULT

alter table item add check (json_value(jb, '$.a' default app.many() on empty) = t) not valid;
--! 0A000 set-returning functions are not allowed in check constraints

alter table item add check (json_value(jb, '$.a' returning integer default 'x' on empty) = id) not valid;
--! 22P02 invalid input syntax for type integer: "x"

alter table item add check (json_value(jb, '$.a' returning integer default now() on empty) = id) not valid;
--! 42846 cannot cast behavior expression of type timestamp with time zone to integer

alter table item add check (json_value(jb, '$.a' returning integer default null on empty default null::text on error) = id) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING integer DEFAULT NULL::unknown ON EMPTY DEFAULT NULL::text ON ERROR) = id)

alter table item add check (json_value(jb, '$.a' default true on empty) = t) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING text DEFAULT 'false'::jsonb ON EMPTY) = t)

alter table item add check (json_value(jb, '$.a' returning boolean default true on empty default 'f' on error)) not valid;
--=> JSON_VALUE(jb, '$."a"' RETURNING boolean DEFAULT true ON EMPTY DEFAULT false ON ERROR)

alter table item add check (json_value(jb, '$.a' returning integer default true on empty) = id) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING integer DEFAULT (true)::integer ON EMPTY) = id)

alter table item add check (json_value(jb, '$.a' default '{"a": 1}'::jsonb on empty) = t) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING text DEFAULT '{"a": 1}'::jsonb ON EMPTY) = t)

alter table item add check (json_value(jb, '$.a' default 'x' collate "C" on empty) = t) not valid;
--! 42P21 collation of DEFAULT expression conflicts with RETURNING clause

alter table item add check (json_value(jb, '$.a' returning app.note default 'x' on empty) = nt) not valid;
--=> ((JSON_VALUE(jb, '$."a"' RETURNING app.note DEFAULT ('x'::character varying)::app.note ON EMPTY))::text = (nt)::text)

alter table item add check (json_value(jb, '$.a' returning app.code default 5 on empty) = id) not valid;
--=> ((JSON_VALUE(jb, '$."a"' RETURNING app.code DEFAULT (5)::app.code ON EMPTY))::integer = id)

alter table item add check (json_value(jb, '$.a' returning app.state default 'open' on empty) = st) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING app.state DEFAULT 'open'::app.state ON EMPTY) = st)

alter table item add check (json_value(jb, '$.a' returning app.state default 'no' on empty) = st) not valid;
--! 22P02 invalid input value for enum app.state: "no"

alter table item add check (json_value(jb, '$.a' empty on empty) = t) not valid;
--! 42601 invalid ON EMPTY behavior

alter table item add check (json_value(jb, '$.a' empty array on error) = t) not valid;
--! 42601 invalid ON ERROR behavior

alter table item add check (json_value(jb, '$.a' true on error) = t) not valid;
--! 42601 invalid ON ERROR behavior

alter table item add check (json_value(jb, '$.a' returning text format json) = t) not valid;
--! 42601 cannot specify FORMAT JSON in RETURNING clause of JSON_VALUE()

alter table item add check (json_value(jb, '$.a' returning jsonb) is not null and json_value(jb, '$.a' returning json) is not null and json_value(jb, '$' returning text[]) is not null) not valid;
--=> ((JSON_VALUE(jb, '$."a"' RETURNING jsonb) IS NOT NULL) AND (JSON_VALUE(jb, '$."a"' RETURNING json) IS NOT NULL) AND (JSON_VALUE(jb, '$' RETURNING text[]) IS NOT NULL))

alter table item add check (json_value(jb, '$.a' returning app.pair) is not null) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING app.pair) IS NOT NULL)

alter table item add check (json_value(jb, '$.a' returning setof text) is not null) not valid;
--! 0A000 returning SETOF types is not supported in SQL/JSON functions

alter table item add check (json_value(jb, '$.a' returning record) is not null) not valid;
--! 0A000 returning pseudo-types is not supported in SQL/JSON functions

alter table item add check (json_value(jb, '$.a' returning date default current_date on empty) = d) not valid;
--! 42804 can only specify a constant, non-aggregate function, or operator expression for DEFAULT

alter table item add check (json_value(jb, '$.a' returning date default '2024-02-30' on empty) = d) not valid;
--! 22008 date/time field value out of range: "2024-02-30"

alter table item add check (json_value(jb, '$.a' returning bytea default 'x' on empty) = bt) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING bytea DEFAULT '\\x78'::bytea ON EMPTY) = bt)

alter table item add check (json_value(jb, '$.a' returning bit(3) default b'10' on empty) is not null) not valid;
--=> (JSON_VALUE(jb, '$."a"' RETURNING bit(3) DEFAULT '10'::"bit" ON EMPTY) IS NOT NULL)

alter table item add check (json_query(jb, '$.a') is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning text) = t) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING text WITHOUT WRAPPER KEEP QUOTES) = t)

alter table item add check (json_query(jb, '$.a' returning text format json) = t) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING text WITHOUT WRAPPER KEEP QUOTES) = t)

alter table item add check (json_query(jb, '$.a' returning varchar(5) with wrapper) = v) not valid;
--=> ((JSON_QUERY(jb, '$."a"' RETURNING character varying(5) WITH UNCONDITIONAL WRAPPER KEEP QUOTES))::text = (v)::text)

alter table item add check (json_query(jb, '$.a' with conditional array wrapper) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITH CONDITIONAL WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' without wrapper keep quotes) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning text omit quotes on scalar string) = t) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING text WITHOUT WRAPPER OMIT QUOTES) = t)

alter table item add check (json_query(jb, '$.a' with wrapper omit quotes) is not null) not valid;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

alter table item add check (json_query(jb, '$.a' with unconditional wrapper keep quotes) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITH UNCONDITIONAL WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' empty array on empty empty object on error) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' empty on empty error on error) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES EMPTY ARRAY ON EMPTY ERROR ON ERROR) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' null on empty null on error) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' default '[]' on empty default '{}'::jsonb on error) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES DEFAULT '[]'::jsonb ON EMPTY DEFAULT '{}'::jsonb ON ERROR) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning json default '[]'::json on empty) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING json WITHOUT WRAPPER KEEP QUOTES DEFAULT '[]'::json ON EMPTY) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning text default '[]'::jsonb on empty) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING text WITHOUT WRAPPER KEEP QUOTES DEFAULT '[]'::jsonb ON EMPTY) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning text empty array on error) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING text WITHOUT WRAPPER KEEP QUOTES EMPTY ARRAY ON ERROR) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' true on empty) is not null) not valid;
--! 42601 invalid ON EMPTY behavior

alter table item add check (json_query(jb, '$.a' unknown on error) is not null) not valid;
--! 42601 invalid ON ERROR behavior

alter table item add check (json_query(jb, '$.a' returning integer) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING integer WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning integer format json) is not null) not valid;
--! 0A000 cannot use JSON format with non-string output types

alter table item add check (json_query(jb, '$.a' returning bytea format json encoding utf8) = bt) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING bytea WITHOUT WRAPPER KEEP QUOTES) = bt)

alter table item add check (json_query(jb, '$.a' returning text format json encoding utf8) = t) not valid;
--! 0A000 cannot set JSON encoding for non-bytea output types

alter table item add check (json_query(jb, '$.a' returning app.pair) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING app.pair WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning integer[] default '{}' on empty) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING integer[] WITHOUT WRAPPER KEEP QUOTES DEFAULT '{}'::integer[] ON EMPTY) IS NOT NULL)

alter table item add check (json_query(jb, '$.a' returning integer[] default array[1] on empty) is not null) not valid;
--! 42804 can only specify a constant, non-aggregate function, or operator expression for DEFAULT

alter table item add check (json_query(jb, '$.a' returning app.js) is not null) not valid;
--=> (JSON_QUERY(jb, '$."a"' RETURNING app.js WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(t, '$' passing t as a, 'b' as "select") is not null) not valid;
--=> (JSON_QUERY(t, '$' PASSING t AS a, 'b'::text AS "select" RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query(n, '$') is not null) not valid;
--! 42846 cannot cast type numeric to jsonb

alter table item add check (json_query(bt, '$') is not null) not valid;
--! 42846 cannot cast type bytea to jsonb

alter table item add check (json_query(json_query(jb, '$.a'), '$.b') = json_array(id returning jsonb)) not valid;
--=> (JSON_QUERY(JSON_QUERY(jb, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES), '$."b"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) = JSON_ARRAY(id RETURNING jsonb))

alter table item add check (json_query('{"a": 1}', '$.a') is not null) not valid;
--=> (JSON_QUERY('{"a": 1}'::text, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table item add check (json_query('{', '$.a') is not null) not valid;
--=> (JSON_QUERY('{'::text, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

create table z (z text default json_value('{"a": 1}', '$.a'));
--=> JSON_VALUE('{"a": 1}'::text, '$."a"' RETURNING text)

create table z (z integer default json_value('{"a": 1}', '$.a' returning int default 0 on empty));
--=> JSON_VALUE('{"a": 1}'::text, '$."a"' RETURNING integer DEFAULT 0 ON EMPTY)

create table z (z jsonb default json_query('[1, 2]', '$[*]' with wrapper));
--=> JSON_QUERY('[1, 2]'::text, '$[*]' RETURNING jsonb WITH UNCONDITIONAL WRAPPER KEEP QUOTES)

create table z (z boolean default json_exists('{}', '$.a'));
--=> JSON_EXISTS('{}'::text, '$."a"')

create table z (z json default json('{}'));
--=> JSON('{}'::text)

create table z (z json default json_scalar(now()));
--=> JSON_SCALAR(now())

create table z (z varchar(5) default json_serialize('[1]' format json));
--=> JSON_SERIALIZE('[1]'::text FORMAT JSON RETURNING text)

create table z (z integer default json_value('{"a": 1}', '$.a'));
--! 42804 column "z" is of type integer but default expression is of type text

alter table item add column z text generated always as (json_value(jb, '$.name')) stored;
--=> JSON_VALUE(jb, '$."name"' RETURNING text)

alter table item add column z integer generated always as (json_value(jb, '$.age' returning integer default 0 on empty)) stored;
--=> JSON_VALUE(jb, '$."age"' RETURNING integer DEFAULT 0 ON EMPTY)

alter table item add column z jsonb generated always as (json_query(jb, '$.tags')) stored;
--=> JSON_QUERY(jb, '$."tags"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES)

alter table item add column z boolean generated always as (json_exists(jb, '$.tags ? (@ == $x)' passing t as x)) stored;
--=> JSON_EXISTS(jb, '$."tags"?(@ == $"x")' PASSING t AS x)

alter table item add column z boolean generated always as (json_exists(jb, '$.a ? (@.datetime() < $x)' passing ts as x)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z boolean generated always as (json_exists(jb, '$.a.datetime() ? (@ < $x)' passing tm as x)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z boolean generated always as (json_exists(jb, '$.a.datetime("YYYY-MM-DD") ? (@ < $x)' passing d as x)) stored;
--=> JSON_EXISTS(jb, '$."a".datetime("YYYY-MM-DD")?(@ < $"x")' PASSING d AS x)

alter table item add column z boolean generated always as (json_exists(jb, '$.a.datetime("HH24:MI TZH") ? (@ < $x)' passing tm as x)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z boolean generated always as (json_exists(jb, '$ ? (@.a == $x)' passing ts as x)) stored;
--=> JSON_EXISTS(jb, '$?(@."a" == $"x")' PASSING ts AS x)

alter table item add column z boolean generated always as (json_exists(jb, '$ ? ($y == $x)' passing ts as x, d as y)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z text generated always as (json_value(jb, '$.a.date()')) stored;
--! 42P17 generation expression is not immutable

alter table item add column z text generated always as (json_value(jb, '$.a.timestamp_tz()')) stored;
--! 42P17 generation expression is not immutable

alter table item add column z text generated always as (json_value(jb, '$.a.datetime()')) stored;
--=> JSON_VALUE(jb, '$."a".datetime()' RETURNING text)

alter table item add column z text generated always as (json_value(jb, '$.a.time(3).string()')) stored;
--! 42P17 generation expression is not immutable

alter table item add column z text generated always as (json_value(jb, t)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z text generated always as (json_value(jb, jp)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z date generated always as (json_value(jb, '$.d' returning date)) stored;
--=> JSON_VALUE(jb, '$."d"' RETURNING date)

alter table item add column z timestamptz generated always as (json_value(jb, '$.d' returning timestamptz default now() on empty)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z json generated always as (json_scalar(ts)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z json generated always as (json_scalar(n)) stored;
--=> JSON_SCALAR(n)

alter table item add column z json generated always as (json(t)) stored;
--=> JSON(t)

alter table item add column z text generated always as (json_serialize(jb)) stored;
--=> JSON_SERIALIZE(jb RETURNING text)

create index on item ((json_value(jb, '$.name')));
--=> JSON_VALUE(jb, '$."name"' RETURNING text)

create index on item (json_value(jb, '$.id' returning bigint)) where json_exists(jb, '$.id');
--=> JSON_VALUE(jb, '$."id"' RETURNING bigint) ;; JSON_EXISTS(jb, '$."id"')

create index on item ((json_query(jb, '$.tags' with wrapper)));
--=> JSON_QUERY(jb, '$."tags"' RETURNING jsonb WITH UNCONDITIONAL WRAPPER KEEP QUOTES)

create index on item ((json_value(jb, '$.a.timestamp()')));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item (id) where json_exists(jb, t);
--! 42P17 functions in index predicate must be marked IMMUTABLE

create trigger fired before update on item for each row when (json_value(new.jb, '$.a' returning int) > old.id and json_exists(old.j, '$' passing new.t as x)) execute function suppress_redundant_updates_trigger();
--=> ((JSON_VALUE(new.jb, '$."a"' RETURNING integer) > old.id) AND JSON_EXISTS(old.j, '$' PASSING new.t AS x))

create domain app.z as jsonb check (json_exists(value, '$.a')) check (json_value(value, '$.a' returning integer error on error) > 0);
--=> JSON_EXISTS(VALUE, '$."a"') ;; (JSON_VALUE(VALUE, '$."a"' RETURNING integer ERROR ON ERROR) > 0)

create view v as select json('1'), json_scalar(1), json_serialize(j), json_exists(jb, '$'), json_query(jb, '$'), json_value(jb, '$') from item;
--=> SELECT JSON('1'::text) AS "json",\n    JSON_SCALAR(1) AS "json_scalar",\n    JSON_SERIALIZE(j RETURNING text) AS "json_serialize",\n    JSON_EXISTS(jb, '$') AS "json_exists",\n    JSON_QUERY(jb, '$' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) AS "json_query",\n    JSON_VALUE(jb, '$' RETURNING text) AS "json_value"\n   FROM public.item ;; json json, json_scalar json, json_serialize text, json_exists boolean, json_query jsonb, json_value text

create view v as select json_value(jb, '$' returning varchar(7)) as a, json_value(jb, '$' returning char(4)) as b, json_value(jb, '$' returning app.note) as c, json_value(jb, '$' returning numeric(5,2)) as d, json_value(jb, '$' returning name) as e, json_query(jb, '$' returning varchar(6)) as f, json_query(jb, '$' returning app.pair) as g, json_query(jb, '$' returning int[]) as h, json_query(jb, '$' returning app.note) as i from item;
--=> SELECT JSON_VALUE(jb, '$' RETURNING character varying(7)) AS a,\n    JSON_VALUE(jb, '$' RETURNING character(4)) AS b,\n    JSON_VALUE(jb, '$' RETURNING app.note) AS c,\n    JSON_VALUE(jb, '$' RETURNING numeric(5,2)) AS d,\n    JSON_VALUE(jb, '$' RETURNING name) AS e,\n    JSON_QUERY(jb, '$' RETURNING character varying(6) WITHOUT WRAPPER KEEP QUOTES) AS f,\n    JSON_QUERY(jb, '$' RETURNING app.pair WITHOUT WRAPPER KEEP QUOTES) AS g,\n    JSON_QUERY(jb, '$' RETURNING integer[] WITHOUT WRAPPER KEEP QUOTES) AS h,\n    JSON_QUERY(jb, '$' RETURNING app.note WITHOUT WRAPPER KEEP QUOTES) AS i\n   FROM public.item ;; a character varying(7), b character(4), c app.note, d numeric(5,2), e name, f character varying(6), g app.pair, h integer[], i app.note

create view v as select json_value(jb, '$' passing tc as x) as a, json_query(jb, '$' passing tc as x returning text) as c, json_value(jb, '$' passing t as x) as d, json_value(j, '$' passing tc as x returning app.note) as e from item;
--=> SELECT JSON_VALUE(jb, '$' PASSING tc AS x RETURNING text) AS a,\n    JSON_QUERY(jb, '$' PASSING tc AS x RETURNING text WITHOUT WRAPPER KEEP QUOTES) AS c,\n    JSON_VALUE(jb, '$' PASSING t AS x RETURNING text) AS d,\n    JSON_VALUE(j, '$' PASSING tc AS x RETURNING app.note) AS e\n   FROM public.item ;; a text, c text, d text, e app.note

create view v as select json_value(jb, '$') < tc as a, json_value(jb, '$' passing nt as x) || 'a' as b from item;
--=> SELECT (JSON_VALUE(jb, '$' RETURNING text) < tc) AS a,\n    (JSON_VALUE(jb, '$' PASSING nt AS x RETURNING text) || 'a'::text) AS b\n   FROM public.item ;; a boolean, b text

create view v as select i.id, json_value(i.jb, '$.a' returning int) as a from item i where json_exists(i.jb, '$.a ? (@ > $y)' passing i.id as y) order by json_value(i.jb, '$.b');
--=> SELECT id,\n    JSON_VALUE(jb, '$."a"' RETURNING integer) AS a\n   FROM public.item i\n  WHERE JSON_EXISTS(jb, '$."a"?(@ > $"y")' PASSING id AS y)\n  ORDER BY JSON_VALUE(jb, '$."b"' RETURNING text) ;; id integer, a integer

create view v as select json_value(jb, '$.k') as k, count(*), json_arrayagg(json_query(jb, '$.v') order by id) from item group by json_value(jb, '$.k') having json_value(jb, '$.k') <> 'x';
--=> SELECT JSON_VALUE(jb, '$."k"' RETURNING text) AS k,\n    count(*) AS count,\n    JSON_ARRAYAGG(JSON_QUERY(jb, '$."v"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) ORDER BY id RETURNING jsonb) AS "json_arrayagg"\n   FROM public.item\n  GROUP BY JSON_VALUE(jb, '$."k"' RETURNING text)\n HAVING (JSON_VALUE(jb, '$."k"' RETURNING text) <> 'x'::text) ;; k text, count bigint, json_arrayagg jsonb

create view v as select json_value(json_arrayagg(t)::jsonb, '$[0]') as a, json_value('{}', '$' passing sum(id) as s) as b from item;
--=> SELECT JSON_VALUE((JSON_ARRAYAGG(t RETURNING json))::jsonb, '$[0]' RETURNING text) AS a,\n    JSON_VALUE('{}'::text, '$' PASSING sum(id) AS s RETURNING text) AS b\n   FROM public.item ;; a text, b text

create view v as select * from json_table('[1, 2]', '$[*]' columns (a int path '$'));
--=> SELECT a\n   FROM JSON_TABLE(\n            '[1, 2]'::text, '$[*]' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$'\n            )\n        ) ;; a integer

create view v as select jt.* from item, json_table(jb, '$[*]' columns (id for ordinality, a int, b text path '$.b', c jsonb, d json path '$.d', e text[] path '$.e', "F g" numeric(6,2) path '$.f', g app.note, h app.pair, i timestamptz)) as jt;
--=> SELECT jt.id,\n    jt.a,\n    jt.b,\n    jt.c,\n    jt.d,\n    jt.e,\n    jt."F g",\n    jt.g,\n    jt.h,\n    jt.i\n   FROM public.item,\n    LATERAL JSON_TABLE(\n            item.jb, '$[*]' AS json_table_path_0\n            COLUMNS (\n                id FOR ORDINALITY,\n                a integer PATH '$."a"',\n                b text PATH '$."b"',\n                c jsonb PATH '$."c"' WITHOUT WRAPPER KEEP QUOTES,\n                d json PATH '$."d"' WITHOUT WRAPPER KEEP QUOTES,\n                e text[] PATH '$."e"' WITHOUT WRAPPER KEEP QUOTES,\n                "F g" numeric(6,2) PATH '$."f"',\n                g app.note PATH '$."g"',\n                h app.pair PATH '$."h"' WITHOUT WRAPPER KEEP QUOTES,\n                i timestamp with time zone PATH '$."i"'\n            )\n        ) jt ;; id integer, a integer, b text, c jsonb, d json, e text[], F g numeric(6,2), g app.note, h app.pair, i timestamp with time zone

create view v as select jt.* from item i, lateral json_table(i.jb, '$' as root passing i.id as x, i.t as "Y" columns (a varchar(4) path '$.a ? (@ > $x)' default 'none' on empty error on error, b text format json path '$.b', c text format json without wrapper keep quotes, d text format json path '$.d' omit quotes, e jsonb path '$.e' with conditional wrapper, f int exists path '$.f', g boolean exists, h text exists path '$.h' true on error, i boolean exists path '$.i' unknown on error)) jt;
--=> SELECT jt.a,\n    jt.b,\n    jt.c,\n    jt.d,\n    jt.e,\n    jt.f,\n    jt.g,\n    jt.h,\n    jt.i\n   FROM public.item i,\n    LATERAL JSON_TABLE(\n            i.jb, '$' AS root\n            PASSING\n                i.id AS x,\n                i.t AS "Y"\n            COLUMNS (\n                a character varying(4) PATH '$."a"?(@ > $"x")' DEFAULT 'none'::character varying(4) ON EMPTY ERROR ON ERROR,\n                b text FORMAT JSON PATH '$."b"' WITHOUT WRAPPER KEEP QUOTES,\n                c text FORMAT JSON PATH '$."c"' WITHOUT WRAPPER KEEP QUOTES,\n                d text FORMAT JSON PATH '$."d"' WITHOUT WRAPPER OMIT QUOTES,\n                e jsonb PATH '$."e"' WITH CONDITIONAL WRAPPER KEEP QUOTES,\n                f integer EXISTS PATH '$."f"',\n                g boolean EXISTS PATH '$."g"',\n                h text EXISTS PATH '$."h"' TRUE ON ERROR,\n                i boolean EXISTS PATH '$."i"' UNKNOWN ON ERROR\n            )\n        ) jt ;; a character varying(4), b text, c text, d text, e jsonb, f integer, g boolean, h text, i boolean

create view v as select jt.* from json_table('{}', '$' columns (a int path '$.a', nested path '$.b[*]' columns (b text path '$', c for ordinality), nested '$.d[*]' as dd columns (d int path '$.d', nested path '$.e[*]' as ee columns (e int path '$')))) as jt;
--=> SELECT a,\n    b,\n    c,\n    d,\n    e\n   FROM JSON_TABLE(\n            '{}'::text, '$' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"',\n                NESTED PATH '$."b"[*]' AS json_table_path_1\n                COLUMNS (\n                    b text PATH '$',\n                    c FOR ORDINALITY\n                ),\n                NESTED PATH '$."d"[*]' AS dd\n                COLUMNS (\n                    d integer PATH '$."d"',\n                    NESTED PATH '$."e"[*]' AS ee\n                    COLUMNS (\n                        e integer PATH '$'\n                    )\n                )\n            )\n        ) jt ;; a integer, b text, c integer, d integer, e integer

create view v as select jt.* from json_table('{}', '$' columns (nested path '$.b[*]' columns (nested path '$.c' columns (c text path '$')), nested path '$.d' columns (d int path '$'))) as jt;
--=> SELECT c,\n    d\n   FROM JSON_TABLE(\n            '{}'::text, '$' AS json_table_path_0\n            COLUMNS (\n                NESTED PATH '$."b"[*]' AS json_table_path_1\n                COLUMNS (\n                    NESTED PATH '$."c"' AS json_table_path_2\n                    COLUMNS (\n                        c text PATH '$'\n                    )\n                ),\n                NESTED PATH '$."d"' AS json_table_path_3\n                COLUMNS (\n                    d integer PATH '$'\n                )\n            )\n        ) jt ;; c text, d integer

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int) error on error) t;
--=> SELECT a\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"'\n            ) ERROR ON ERROR\n        ) t ;; a integer

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int) empty on error) t;
--=> SELECT a\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"'\n            )\n        ) t ;; a integer

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int) empty array on error) t;
--=> SELECT a\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"'\n            )\n        ) t ;; a integer

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int) null on error) t;
--! 42601 invalid ON ERROR behavior

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int, a text)) t;
--! 42712 duplicate JSON_TABLE column or path name: a

create view v as select * from json_table(jsonb '{}', '$.x' as a columns (a int)) t;
--! 42712 duplicate JSON_TABLE column or path name: a

create view v as select * from json_table(jsonb '{}', '$.x' columns (json_table_path_0 int)) t;
--! 42712 duplicate JSON_TABLE column or path name: json_table_path_0

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int, nested path '$' as b columns (c int, nested path '$' as c columns (d int)))) t;
--! 42712 duplicate JSON_TABLE column or path name: c

create view v as select * from json_table(jsonb '{}', '$.x' columns (a for ordinality, b for ordinality)) t;
--! 42601 only one FOR ORDINALITY column is allowed

create view v as select * from json_table(jsonb '{}', '$.x' columns (a for ordinality, nested path '$' columns (b for ordinality))) t;
--=> SELECT a,\n    b\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a FOR ORDINALITY,\n                NESTED PATH '$' AS json_table_path_1\n                COLUMNS (\n                    b FOR ORDINALITY\n                )\n            )\n        ) t ;; a integer, b integer

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int)) t(x, y);
--! 42P10 JSON_TABLE function has 1 columns available but 2 columns specified

create view v as select t.x, t.b from json_table(jsonb '{}', '$.x' columns (a int, b text)) t(x);
--=> SELECT x,\n    b\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"',\n                b text PATH '$."b"'\n            )\n        ) t ;; x integer, b text

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int format json path '$')) t;
--! 0A000 cannot use JSON format with non-string output types

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int with wrapper, b int omit quotes, c text keep quotes)) t;
--=> SELECT a,\n    b,\n    c\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"' WITH UNCONDITIONAL WRAPPER KEEP QUOTES,\n                b integer PATH '$."b"' WITHOUT WRAPPER OMIT QUOTES,\n                c text FORMAT JSON PATH '$."c"' WITHOUT WRAPPER KEEP QUOTES\n            )\n        ) t ;; a integer, b integer, c text

create view v as select * from json_table(jsonb '{}', '$.x' columns (a text format json with wrapper omit quotes)) t;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

create view v as select * from json_table(jsonb '{}', '$.x' columns (a text path '$' empty on empty)) t;
--! 42601 invalid ON EMPTY behavior for column "a"

create view v as select * from json_table(jsonb '{}', '$.x' columns (a jsonb path '$' true on error)) t;
--! 42601 invalid ON ERROR behavior for column "a"

create view v as select * from json_table(jsonb '{}', '$.x' columns (a jsonb path '$' empty array on empty empty object on error)) t;
--=> SELECT a\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a jsonb PATH '$' WITHOUT WRAPPER KEEP QUOTES EMPTY ARRAY ON EMPTY EMPTY OBJECT ON ERROR\n            )\n        ) t ;; a jsonb

create view v as select * from json_table(jsonb '{}', '$.x' columns (a text exists path '$' null on error)) t;
--! 42601 invalid ON ERROR behavior for column "a"

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int path '$' default 'x' on empty)) t;
--! 22P02 invalid input syntax for type integer: "x"

create view v as select * from json_table(jsonb '{}', '$.x' columns (a int path '$' default 1 + 1 on empty default '7' on error, b text path '$' default upper('x') on empty)) t;
--=> SELECT a,\n    b\n   FROM JSON_TABLE(\n            '{}'::jsonb, '$."x"' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$' DEFAULT (1 + 1) ON EMPTY DEFAULT 7 ON ERROR,\n                b text PATH '$' DEFAULT upper('x'::text) ON EMPTY\n            )\n        ) t ;; a integer, b text

create view v as select * from json_table(jsonb '{}', '$.x' columns (a nosuch)) t;
--! 42704 type "nosuch" does not exist

create view v as select * from json_table(jsonb '{}', '$.x' columns (a setof int)) t;
--! 0A000 returning SETOF types is not supported in SQL/JSON functions

create view v as select * from json_table(jsonb '{}', '$.x' columns (a anyelement)) t;
--! 0A000 returning pseudo-types is not supported in SQL/JSON functions

create view v as select * from json_table(jsonb '{}', '$.' columns (a int)) t;
--! 42601 syntax error at end of jsonpath input

create view v as select * from json_table(jsonb '{}', '$' columns (a int path '$.')) t;
--! 42601 syntax error at end of jsonpath input

create view v as select * from json_table(1, '$' columns (a int)) t;
--! 42846 cannot cast type integer to jsonb

create view v as select * from json_table(jb, '$' columns (a int)) t;
--! 42703 column "jb" does not exist

create view v as select t.nosuch from item, json_table(jb, '$' columns (a int)) t;
--! 42703 column t.nosuch does not exist

create view v as select t from item, json_table(jb, '$' columns (a int, b text)) t;
--=> SELECT item.t\n   FROM public.item,\n    LATERAL JSON_TABLE(\n            item.jb, '$' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"',\n                b text PATH '$."b"'\n            )\n        ) t ;; t text

create view v as select t from item, json_table(jb, '$' columns (a int)) t;
--=> SELECT item.t\n   FROM public.item,\n    LATERAL JSON_TABLE(\n            item.jb, '$' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$."a"'\n            )\n        ) t ;; t text

create view v as select a.x, b.x as y from json_table(jsonb '[]', '$[*]' columns (x int path '$')) a join json_table('[]', '$[*]' columns (x int path '$', "Y" text)) b using (x);
--=> SELECT a.x,\n    b.x AS y\n   FROM (JSON_TABLE(\n            '[]'::jsonb, '$[*]' AS json_table_path_0\n            COLUMNS (\n                x integer PATH '$'\n            )\n        ) a\n     JOIN JSON_TABLE(\n            '[]'::text, '$[*]' AS json_table_path_0\n            COLUMNS (\n                x integer PATH '$',\n                "Y" text PATH '$."Y"'\n            )\n        ) b USING (x)) ;; x integer, y integer

create view v as select i.id, t.a from item i left join json_table(i.j, '$.l[*]' columns (a int path '$')) t on t.a = i.id where t.a is not null or i.id in (select z from json_table(i.jb, '$' columns (z int)));
--=> SELECT i.id,\n    t.a\n   FROM (public.item i\n     LEFT JOIN LATERAL JSON_TABLE(\n            i.j, '$."l"[*]' AS json_table_path_0\n            COLUMNS (\n                a integer PATH '$'\n            )\n        ) t ON ((t.a = i.id)))\n  WHERE ((t.a IS NOT NULL) OR (i.id IN ( SELECT "json_table".z\n           FROM JSON_TABLE(\n                    i.jb, '$' AS json_table_path_0\n                    COLUMNS (\n                        z integer PATH '$."z"'\n                    )\n                )))) ;; id integer, a integer

create view v as select (select max(q.n) from json_table(i.jb, '$[*]' columns (n numeric path '$.n')) q where q.n < i.n) as m from item i;
--=> SELECT ( SELECT max(q.n) AS max\n           FROM JSON_TABLE(\n                    i.jb, '$[*]' AS json_table_path_0\n                    COLUMNS (\n                        n numeric PATH '$."n"'\n                    )\n                ) q\n          WHERE (q.n < i.n)) AS m\n   FROM public.item i ;; m numeric

create view v as select count(*) from json_table(jsonb '[]', '$[*]' columns (x int path '$')), json_table(jsonb '[]', '$[*]' columns (y int path '$')) as b;
--=> SELECT count(*) AS count\n   FROM JSON_TABLE(\n            '[]'::jsonb, '$[*]' AS json_table_path_0\n            COLUMNS (\n                x integer PATH '$'\n            )\n        ),\n    JSON_TABLE(\n            '[]'::jsonb, '$[*]' AS json_table_path_0\n            COLUMNS (\n                y integer PATH '$'\n            )\n        ) b ;; count bigint

create view v as select * from item, json_table(json_arrayagg(t), '$' columns (a int)) t;
--! 42803 aggregate functions are not allowed in functions in FROM

create view v as select t.a, t.b from item, json_table(t, '$' passing tc as x columns (a text, b varchar(3) path '$.b')) as t where t.a = 'x';
--=> SELECT t.a,\n    t.b\n   FROM public.item,\n    LATERAL JSON_TABLE(\n            item.t, '$' AS json_table_path_0\n            PASSING\n                item.tc AS x\n            COLUMNS (\n                a text PATH '$."a"',\n                b character varying(3) PATH '$."b"'\n            )\n        ) t\n  WHERE (t.a = 'x'::text) ;; a text, b character varying(3)

create view v as select t.* from item, json_table(t format json, '$' columns (a text)) t;
--=> SELECT t.a\n   FROM public.item,\n    LATERAL JSON_TABLE(\n            item.t FORMAT JSON, '$' AS json_table_path_0\n            COLUMNS (\n                a text PATH '$."a"'\n            )\n        ) t ;; a text

create view v as select t.* from item, json_table(bt format json encoding utf8, '$' columns (a app.code, b app.num exists, c int exists, d bigint exists, e app.state)) t;
--=> SELECT t.a,\n    t.b,\n    t.c,\n    t.d,\n    t.e\n   FROM public.item,\n    LATERAL JSON_TABLE(\n            item.bt FORMAT JSON ENCODING UTF8, '$' AS json_table_path_0\n            COLUMNS (\n                a app.code PATH '$."a"',\n                b app.num EXISTS PATH '$."b"',\n                c integer EXISTS PATH '$."c"',\n                d bigint EXISTS PATH '$."d"',\n                e app.state PATH '$."e"'\n            )\n        ) t ;; a app.code, b app.num, c integer, d bigint, e app.state

create view v as select "t t".* from json_table('{}', 'strict $.a."b c"' as "Path" columns ("select" int path '$."x y"', "it's" text)) as "t t";
--=> SELECT "select",\n    "it's"\n   FROM JSON_TABLE(\n            '{}'::text, 'strict $."a"."b c"' AS "Path"\n            COLUMNS (\n                "select" integer PATH '$."x y"',\n                "it's" text PATH '$."it''s"'\n            )\n        ) "t t" ;; select integer, it's text

create view v as with w as (select * from json_table('{}', '$' columns (a int)) t) select a from w;
--=> WITH w AS (\n         SELECT t.a\n           FROM JSON_TABLE(\n                    '{}'::text, '$' AS json_table_path_0\n                    COLUMNS (\n                        a integer PATH '$."a"'\n                    )\n                ) t\n        )\n SELECT a\n   FROM w ;; a integer

create view v as select (json_table).a from (select 1 as json_table) s;
--! 42809 column notation .a applied to type integer, which is not a composite type

create view v as select json_array(json_value(jb, '$.a'), json_query(jb, '$.b') returning jsonb) as x from item;
--=> SELECT JSON_ARRAY(JSON_VALUE(jb, '$."a"' RETURNING text), JSON_QUERY(jb, '$."b"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) RETURNING jsonb) AS x\n   FROM public.item ;; x jsonb

create index on item (id) where json_exists(jb, null passing ts as x);
--=> JSON_EXISTS(jb, NULL PASSING ts AS x)

alter table item add column z text generated always as (json_value(jb, null passing ta as x)) stored;
--=> JSON_VALUE(jb, NULL PASSING ta AS x RETURNING text)

alter table item add column z text generated always as (json_value(jb, null default upper('x') on empty)) stored;
--! 42P22 could not determine which collation to use for upper() function

create view v as select * from json_table(jsonb '{}', '$' columns (a nosuch with wrapper omit quotes)) t;
--! 42704 type "nosuch" does not exist

create view v as select * from json_table(jsonb '{}', '$' columns (a nosuch exists null on error)) t;
--! 42601 invalid ON ERROR behavior for column "a"

create view v as select json_value(jb, '$' passing t collate "C" as a, v collate "POSIX" as b) from item;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

create view v as select json_exists(jb, '$' passing t collate "C" as a, tc as b) as x from item;
--=> SELECT JSON_EXISTS(jb, '$' PASSING (t COLLATE "C") AS a, tc AS b) AS x\n   FROM public.item ;; x boolean

