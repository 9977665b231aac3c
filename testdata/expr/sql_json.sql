CREATE SCHEMA app;
CREATE DOMAIN app.note AS varchar(20) COLLATE "C";
CREATE DOMAIN app.js AS jsonb;
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TYPE app.pair AS (a integer, b text);
CREATE TABLE item (id integer PRIMARY KEY, t text, v varchar(10), c char(3), nt app.note, n numeric(10,2), f float8, d date, ts timestamptz, tm timestamp, b boolean, bt bytea, j json, jb jsonb, ja jsonb[], jd app.js, st app.state, r app.pair, ta text[], iv interval, u uuid, tc text COLLATE "C", "a b" text);
CREATE FUNCTION app.many() RETURNS SETOF text LANGUAGE sql AS 'SELECT ''a''';

-- cases

alter table item add check (json_object() is not null) not valid;
--=> (JSON_OBJECT( RETURNING json) IS NOT NULL)

alter table item add check (json_object('a': 1) is not null) not valid;
--=> (JSON_OBJECT('a' : 1 RETURNING json) IS NOT NULL)

alter table item add check (json_object('a' value 1, t: v, v value null, id: jb, 'x': '[1]' format json) is not null) not valid;
--=> (JSON_OBJECT('a' : 1, t : v, v : NULL::text, id : jb, 'x' : '[1]'::text FORMAT JSON RETURNING jsonb) IS NOT NULL)

alter table item add check (json_object(t: n absent on null) is not null) not valid;
--=> (JSON_OBJECT(t : n ABSENT ON NULL RETURNING json) IS NOT NULL)

alter table item add check (json_object(t: n null on null with unique keys) is not null) not valid;
--=> (JSON_OBJECT(t : n WITH UNIQUE KEYS RETURNING json) IS NOT NULL)

alter table item add check (json_object(t: n absent on null with unique keys returning jsonb) is not null) not valid;
--=> (JSON_OBJECT(t : n ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb) IS NOT NULL)

alter table item add check (json_object(t: j returning text) <> '') not valid;
--=> (JSON_OBJECT(t : j RETURNING text) <> ''::text)

alter table item add check (json_object(t: j returning varchar(20) format json) = v) not valid;
--=> ((JSON_OBJECT(t : j RETURNING character varying(20)))::text = (v)::text)

alter table item add check (json_object(t: j returning bytea format json encoding utf8) = bt) not valid;
--=> (JSON_OBJECT(t : j RETURNING bytea) = bt)

alter table item add check (json_object(t: j returning bytea) = bt) not valid;
--=> (JSON_OBJECT(t : j RETURNING bytea) = bt)

alter table item add check (json_object(t: j returning app.note) = nt) not valid;
--=> ((JSON_OBJECT(t : j RETURNING app.note))::text = (nt)::text)

alter table item add check (json_object(t: j returning app.js) is not null) not valid;
--=> (JSON_OBJECT(t : j RETURNING app.js) IS NOT NULL)

alter table item add check (json_object(returning text) is not null) not valid;
--=> (JSON_OBJECT( RETURNING text) IS NOT NULL)

alter table item add check (json_object(t: j returning integer) is not null) not valid;
--! 42846 cannot cast type json to integer

alter table item add check (json_object(t: j returning text format json encoding utf8) is not null) not valid;
--! 0A000 cannot set JSON encoding for non-bytea output types

alter table item add check (json_object(t: j returning bytea format json encoding utf16) is not null) not valid;
--! 0A000 unsupported JSON encoding

alter table item add check (json_object(t: j returning setof text) is not null) not valid;
--! 0A000 returning SETOF types is not supported in SQL/JSON functions

alter table item add check (json_object(t: j returning anyelement) is not null) not valid;
--16=> (JSON_OBJECT(t : j RETURNING anyelement) IS NOT NULL)
--17,18! 0A000 returning pseudo-types is not supported in SQL/JSON functions

alter table item add check (json_object(t: j returning nosuch) is not null) not valid;
--! 42704 type "nosuch" does not exist

alter table item add check (json_object(t: n format json) is not null) not valid;
--! 42804 cannot use non-string types with explicit FORMAT JSON clause

alter table item add check (json_object(t: v format json, 'b': bt format json encoding utf8, 'j': j format json, c: c format json) is not null) not valid;
--=> (JSON_OBJECT(t : v FORMAT JSON, 'b' : bt FORMAT JSON ENCODING UTF8, 'j' : j, c : c FORMAT JSON RETURNING json) IS NOT NULL)

alter table item add check (json_object(t: v format json encoding utf8) is not null) not valid;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

alter table item add check (json_object('a': t format json encoding utf16) is not null) not valid;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

alter table item add check (json_object('a': json_object('b': id), 'c': json_array(1, t)) is not null) not valid;
--=> (JSON_OBJECT('a' : JSON_OBJECT('b' : id RETURNING json), 'c' : JSON_ARRAY(1, t RETURNING json) RETURNING json) IS NOT NULL)

alter table item add check (json_object(nosuch: 1) is not null) not valid;
--! 42703 column "nosuch" does not exist

alter table item add check (json_object('{a, 1}')::text = t) not valid;
--=> (("json_object"('{a,1}'::text[]))::text = t)

alter table item add check (json_object('{a}', '{1}')::text = t) not valid;
--=> (("json_object"('{a}'::text[], '{1}'::text[]))::text = t)

alter table item add check (json_array() is not null) not valid;
--=> (JSON_ARRAY( RETURNING json) IS NOT NULL)

alter table item add check (json_array(1, t, null, n, d, ts, b, bt, j, jb, ta, st, r) is not null) not valid;
--=> (JSON_ARRAY(1, t, NULL::text, n, d, ts, b, bt, j, jb, ta, st, r RETURNING jsonb) IS NOT NULL)

alter table item add check (json_array(1, 'a', null null on null) is not null) not valid;
--=> (JSON_ARRAY(1, 'a'::text, NULL::text NULL ON NULL RETURNING json) IS NOT NULL)

alter table item add check (json_array(t, v absent on null returning jsonb) is not null) not valid;
--=> (JSON_ARRAY(t, v RETURNING jsonb) IS NOT NULL)

alter table item add check (json_array('{"a": 1}' format json, v format json returning text) <> t) not valid;
--=> (JSON_ARRAY('{"a": 1}'::text FORMAT JSON, v FORMAT JSON RETURNING text) <> t)

alter table item add check (json_array(id returning json) is not null) not valid;
--=> (JSON_ARRAY(id RETURNING json) IS NOT NULL)

alter table item add check (json_array(returning varchar(5)) = v) not valid;
--=> ((JSON_ARRAY( RETURNING character varying(5)))::text = (v)::text)

alter table item add check (json_array(select 1) is not null) not valid;
--! 0A000 cannot use subquery in check constraint

alter table item add check (json_array(n format json) is not null) not valid;
--! 42804 cannot use non-string types with explicit FORMAT JSON clause

alter table item add check (t is json) not valid;
--=> (t IS JSON)

alter table item add check (t is not json) not valid;
--=> (NOT (t IS JSON))

alter table item add check (not t is json object and v is json value) not valid;
--=> ((NOT (t IS JSON OBJECT)) AND ((v)::text IS JSON))

alter table item add check (v is json array with unique keys or c is json scalar without unique keys) not valid;
--=> (((v)::text IS JSON ARRAY WITH UNIQUE KEYS) OR ((c)::text IS JSON SCALAR))

alter table item add check (j is json object with unique and jb is not json array) not valid;
--=> ((j IS JSON OBJECT WITH UNIQUE KEYS) AND (NOT (jb IS JSON ARRAY)))

alter table item add check (bt is json) not valid;
--=> (bt IS JSON)

alter table item add check ('{}' is json object) not valid;
--=> ('{}'::text IS JSON OBJECT)

alter table item add check (nt is json) not valid;
--=> ((nt)::text IS JSON)

alter table item add check (id is json) not valid;
--! 42804 cannot use type integer in IS JSON predicate

alter table item add check (st is json) not valid;
--! 42804 cannot use type app.state in IS JSON predicate

alter table item add check (jd is json) not valid;
--! 42804 cannot use type app.js in IS JSON predicate

alter table item add check (null is json) not valid;
--=> (NULL::text IS JSON)

alter table item add check ((t is json) = b) not valid;
--=> ((t IS JSON) = b)

alter table item add check (t || v is json) not valid;
--=> ((t || (v)::text) IS JSON)

create table z (z json default json_object('a': 1, 'b': '[]' format json));
--=> JSON_OBJECT('a' : 1, 'b' : '[]'::text FORMAT JSON RETURNING json)

create table z (z jsonb default json_object('a': now()));
--=> JSON_OBJECT('a' : now() RETURNING json)

create table z (z text default json_array(1, 2 returning text));
--=> JSON_ARRAY(1, 2 RETURNING text)

create table z (z text default json_object('a': 1));
--=> JSON_OBJECT('a' : 1 RETURNING json)

create table z (z varchar(4) default json_array(1, 2, 3 returning varchar(4)));
--=> JSON_ARRAY(1, 2, 3 RETURNING character varying(4))

create table z (z integer default json_array(1));
--! 42804 column "z" is of type integer but default expression is of type json

create table z (z json default json_array(select 1));
--! 0A000 cannot use subquery in DEFAULT expression

alter table item add column z json generated always as (json_object('a': t, 'b': n)) stored;
--=> JSON_OBJECT('a' : t, 'b' : n RETURNING json)

alter table item add column z json generated always as (json_object('a': ts)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z jsonb generated always as (json_array(d returning jsonb)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z json generated always as (json_array(ta)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z json generated always as (json_array(r)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z json generated always as (json_array(st)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z json generated always as (json_array(iv, u, f, bt, j, jb, v, c, b)) stored;
--! 42P17 generation expression is not immutable

alter table item add column z boolean generated always as (t is json) stored;
--=> (t IS JSON)

alter table item add column z text generated always as (json_object(v: id returning text)) stored;
--=> JSON_OBJECT(v : id RETURNING text)

alter table item add column z json generated always as (json_object('a': (ts::text) format json)) stored;
--! 42P17 generation expression is not immutable

create index on item ((json_object('a': t returning text)));
--=> JSON_OBJECT('a' : t RETURNING text)

create index on item ((json_object('a': ts returning text)));
--! 42P17 functions in index expression must be marked IMMUTABLE

create index on item ((json_array(id, n returning jsonb))) where t is json;
--=> JSON_ARRAY(id, n RETURNING jsonb) ;; (t IS JSON)

create trigger fired before update on item for each row when (new.t is json object and json_object('a': old.id)::text <> new.t) execute function suppress_redundant_updates_trigger();
--=> ((new.t IS JSON OBJECT) AND ((JSON_OBJECT('a' : old.id RETURNING json))::text <> new.t))

create domain app.z as text check (value is json);
--=> (VALUE IS JSON)

create domain app.z as jsonb default json_object('a': 1 returning jsonb) check (value is json object with unique keys);
--=> JSON_OBJECT('a' : 1 RETURNING jsonb) ;; (VALUE IS JSON OBJECT WITH UNIQUE KEYS)

create view v as select json_object('a': 1), json_array(1), json_array(select 1) as c;
--=> SELECT JSON_OBJECT('a' : 1 RETURNING json) AS "json_object",\n    JSON_ARRAY(1 RETURNING json) AS "json_array",\n    ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT 1 AS "?column?") q(a)) AS c ;; json_object json, json_array json, c json

create view v as select json_object('a': id returning varchar(12)) as a, json_array(tc returning text) as b, json_object(tc: 1 returning app.note) as c, json_object(t: 1 returning char(9)) as d, json_array(jb) as e, json_object('k': jb) as f, json_object('k': j) as g, json_object('k': jd) as h from item;
--=> SELECT JSON_OBJECT('a' : id RETURNING character varying(12)) AS a,\n    JSON_ARRAY(tc RETURNING text) AS b,\n    JSON_OBJECT(tc : 1 RETURNING app.note) AS c,\n    JSON_OBJECT(t : 1 RETURNING character(9)) AS d,\n    JSON_ARRAY(jb RETURNING jsonb) AS e,\n    JSON_OBJECT('k' : jb RETURNING jsonb) AS f,\n    JSON_OBJECT('k' : j RETURNING json) AS g,\n    JSON_OBJECT('k' : jd RETURNING json) AS h\n   FROM public.item ;; a character varying(12), b text, c app.note, d character(9), e jsonb, f jsonb, g json, h json

create view v as select json_array(select t from item order by id) as a, json_array(select id from item where id > 1 returning jsonb) as b, json_array(values (1), (2)) as c, json_array(select j from item format json returning text) as d;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT item.t\n                   FROM public.item\n                  ORDER BY item.id) q(a)) AS a,\n    ( SELECT JSON_ARRAYAGG(q.a RETURNING jsonb) AS "json_arrayagg"\n           FROM ( SELECT item.id\n                   FROM public.item\n                  WHERE (item.id > 1)) q(a)) AS b,\n    ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( VALUES (1), (2)) q(a)) AS c,\n    ( SELECT JSON_ARRAYAGG(q.a RETURNING text) AS "json_arrayagg"\n           FROM ( SELECT item.j\n                   FROM public.item) q(a)) AS d ;; a json, b jsonb, c json, d text

create view v as select json_array(select 1, 2) as a;
--! 42601 subquery must return only one column

create view v as select json_array(select i.t from item i where i.id = o.id) from item o;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT i.t\n                   FROM public.item i\n                  WHERE (i.id = o.id)) q(a)) AS "json_array"\n   FROM public.item o ;; json_array json

create view v as select json_objectagg(t: id), json_arrayagg(v) from item;
--=> SELECT JSON_OBJECTAGG(t : id RETURNING json) AS "json_objectagg",\n    JSON_ARRAYAGG(v RETURNING json) AS "json_arrayagg"\n   FROM public.item ;; json_objectagg json, json_arrayagg json

create view v as select json_objectagg(t value id absent on null with unique keys returning jsonb) as a, json_objectagg(id: v null on null) as b, json_objectagg(t: v with unique) as c, json_objectagg('x': j format json absent on null returning text) as d, json_objectagg(k: jb) as e from (select t as k, * from item) i;
--=> SELECT JSON_OBJECTAGG(t : id ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb) AS a,\n    JSON_OBJECTAGG(id : v RETURNING json) AS b,\n    JSON_OBJECTAGG(t : v WITH UNIQUE KEYS RETURNING json) AS c,\n    JSON_OBJECTAGG('x' : j ABSENT ON NULL RETURNING text) AS d,\n    JSON_OBJECTAGG(k : jb RETURNING jsonb) AS e\n   FROM ( SELECT item.t AS k,\n            item.id,\n            item.t,\n            item.v,\n            item.c,\n            item.nt,\n            item.n,\n            item.f,\n            item.d,\n            item.ts,\n            item.tm,\n            item.b,\n            item.bt,\n            item.j,\n            item.jb,\n            item.ja,\n            item.jd,\n            item.st,\n            item.r,\n            item.ta,\n            item.iv,\n            item.u,\n            item.tc,\n            item."a b"\n           FROM public.item) i ;; a jsonb, b json, c json, d text, e jsonb

create view v as select json_arrayagg(t order by id desc) as a, json_arrayagg(t order by v, id null on null) as b, json_arrayagg(t absent on null returning jsonb) as c, json_arrayagg(v format json returning varchar(30)) as d, json_arrayagg(jb) as e, json_arrayagg(bt format json encoding utf8 returning bytea) as f from item group by b;
--=> SELECT JSON_ARRAYAGG(t ORDER BY id DESC RETURNING json) AS a,\n    JSON_ARRAYAGG(t ORDER BY v, id NULL ON NULL RETURNING json) AS b,\n    JSON_ARRAYAGG(t RETURNING jsonb) AS c,\n    JSON_ARRAYAGG(v FORMAT JSON RETURNING character varying(30)) AS d,\n    JSON_ARRAYAGG(jb RETURNING jsonb) AS e,\n    JSON_ARRAYAGG(bt FORMAT JSON ENCODING UTF8 RETURNING bytea) AS f\n   FROM public.item\n  GROUP BY b ;; a json, b json, c jsonb, d character varying(30), e jsonb, f bytea

create view v as select json_arrayagg(t) filter (where id > 3) as a, json_objectagg(t: v) filter (where b) as c from item having json_arrayagg(id) is not null;
--=> SELECT JSON_ARRAYAGG(t RETURNING json) FILTER (WHERE (id > 3)) AS a,\n    JSON_OBJECTAGG(t : v RETURNING json) FILTER (WHERE b) AS c\n   FROM public.item\n HAVING (JSON_ARRAYAGG(id RETURNING json) IS NOT NULL) ;; a json, c json

create view v as select json_arrayagg(t) over (partition by b order by id) as a, json_objectagg(t: v absent on null) filter (where id > 1) over w as c, json_arrayagg(v null on null returning text) over () as e from item window w as (order by n);
--=> SELECT JSON_ARRAYAGG(t RETURNING json) OVER (PARTITION BY b ORDER BY id) AS a,\n    JSON_OBJECTAGG(t : v ABSENT ON NULL RETURNING json) FILTER (WHERE (id > 1)) OVER w AS c,\n    JSON_ARRAYAGG(v NULL ON NULL RETURNING text) OVER () AS e\n   FROM public.item\n  WINDOW w AS (ORDER BY n) ;; a json, c json, e text

create view v as select json_arrayagg(t order by id) over (partition by b) as a from item;
--! 0A000 aggregate ORDER BY is not implemented for window functions

create view v as select json_arrayagg(json_arrayagg(t)) as a from item;
--! 42803 aggregate function calls cannot be nested

create view v as select json_arrayagg(t) as a, id from item;
--! 42803 column "item.id" must appear in the GROUP BY clause or be used in an aggregate function

create view v as select id from item where json_arrayagg(t) is not null;
--! 42803 aggregate functions are not allowed in WHERE

create view v as select json_arrayagg(row_number() over ()) as a from item;
--! 42803 aggregate function calls cannot contain window function calls

create view v as select json_arrayagg(n format json) as a from item;
--! 42804 cannot use non-string types with explicit FORMAT JSON clause

create view v as select json_objectagg(t: v returning integer) as a from item;
--! 42846 cannot cast type json to integer

create view v as select json_arrayagg(app.many()) as a from item;
--! 0A000 aggregate function calls cannot contain set-returning function calls

create view v as select st, json_arrayagg(json_object('id': id, 'sub': json_array(select i.v from item i where i.st = o.st)) order by id) as items from item o group by st;
--=> SELECT st,\n    JSON_ARRAYAGG(JSON_OBJECT('id' : id, 'sub' : ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT i.v\n                   FROM public.item i\n                  WHERE (i.st = o.st)) q(a)) RETURNING json) ORDER BY id RETURNING json) AS items\n   FROM public.item o\n  GROUP BY st ;; st app.state, items json

create view v as select t is json, v is json array as a from item where j is json order by t is json object;
--=> SELECT (t IS JSON) AS "?column?",\n    ((v)::text IS JSON ARRAY) AS a\n   FROM public.item\n  WHERE (j IS JSON)\n  ORDER BY (t IS JSON OBJECT) ;; ?column? boolean, a boolean

create view v as select json_array(i) as a, json_object('r': i) as b, json_array(i.*) as c from item i;
--=> SELECT JSON_ARRAY(i.* RETURNING json) AS a,\n    JSON_OBJECT('r' : i.* RETURNING json) AS b,\n    JSON_ARRAY(i.* RETURNING json) AS c\n   FROM public.item i ;; a json, b json, c json

create view v as select * from json_array(1, 2) as a;
--=> SELECT a\n   FROM CAST(JSON_ARRAY(1, 2 RETURNING json) AS json) a(a) ;; a json

create view v as select * from json_object('a': 1);
--=> SELECT "json_object"\n   FROM CAST(JSON_OBJECT('a' : 1 RETURNING json) AS json) "json_object"("json_object") ;; json_object json

create view v as select json_object(nosuch: i.id) from item i;
--! 42703 column "nosuch" does not exist

create view v as select json_object('a b': "a b", 'sel': c) ->> 'x' as y, json_array(id)::jsonb -> 0 as z from item;
--=> SELECT (JSON_OBJECT('a b' : "a b", 'sel' : c RETURNING json) ->> 'x'::text) AS y,\n    ((JSON_ARRAY(id RETURNING json))::jsonb -> 0) AS z\n   FROM public.item ;; y text, z jsonb

create view v as select case when t is json then t::json else json_array(t) end as j, coalesce(j, json_object()) as k from item;
--=> SELECT\n        CASE\n            WHEN (t IS JSON) THEN (t)::json\n            ELSE JSON_ARRAY(t RETURNING json)\n        END AS j,\n    COALESCE(j, JSON_OBJECT( RETURNING json)) AS k\n   FROM public.item ;; j json, k json

create view v as select distinct json_array(id returning jsonb) as a from item union select json_object('a': 1 returning jsonb);
--=> SELECT DISTINCT JSON_ARRAY(item.id RETURNING jsonb) AS a\n   FROM public.item\nUNION\n SELECT JSON_OBJECT('a' : 1 RETURNING jsonb) AS a ;; a jsonb

create table z (z json default json_array(select id from item));
--! 0A000 cannot use subquery in DEFAULT expression

create table z (z json default json_array(select i.t from item i where i.id = o.id));
--! 42P01 missing FROM-clause entry for table "o"

create table z (z json default json_array(select id, t from item));
--! 42601 subquery must return only one column

create index on item (id) where json_array(select 1) is not null;
--! 0A000 cannot use subquery in index predicate

alter table item add column z text generated always as (case 'x' when t then json_array(id returning app.js)::text else json_object(returning text) end) stored;
--! 22P02 invalid input syntax for type json

create index on item ((case t when 'a' then json_array(1 returning text) when json_array(2 returning text) then v end));
--=> \nCASE t\n    WHEN 'a'::text THEN JSON_ARRAY(1 RETURNING text)\n    WHEN JSON_ARRAY(2 RETURNING text) THEN (v)::text\n    ELSE NULL::text\nEND

alter table item add check (case json_array(t returning text) when json_object() ::text then id > 1 else t is json end) not valid;
--=> \nCASE JSON_ARRAY(t RETURNING text)\n    WHEN (JSON_OBJECT( RETURNING json))::text THEN (id > 1)\n    ELSE (t IS JSON)\nEND

create view v as select json_objectagg(t collate "C": v collate "POSIX") from item;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

create view v as select json_object(t collate "C": v collate "POSIX") from item;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

create view v as select json_arrayagg(t collate "C" order by v collate "POSIX") from item;
--=> SELECT JSON_ARRAYAGG((t COLLATE "C") ORDER BY (v COLLATE "POSIX") RETURNING json) AS "json_arrayagg"\n   FROM public.item ;; json_arrayagg json

