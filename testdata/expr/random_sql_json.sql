CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'it''s fine');
CREATE DOMAIN app.positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN word AS varchar(12);
CREATE TYPE app.pair AS (x integer, y text);
CREATE FUNCTION app.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 * 2';
CREATE FUNCTION label(t text, n integer DEFAULT 3, p text DEFAULT 'x') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION label(t text[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION total(VARIADIC n numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION app.first_of(a anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE SEQUENCE app.numbers;
CREATE TABLE r (
  i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean,
  t text, v varchar, v20 varchar(20), c char, c5 char(5), nm name, d date, ts timestamp, tz timestamptz, tm time, ttz timetz,
  iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb varbit, ia integer[], ta text[], va varchar(10)[],
  na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd word, pr app.pair, oi oid,
  mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch "char", "Mixed Case" integer, "select" text
);
CREATE TABLE app.s (id integer PRIMARY KEY, r_id integer, name text NOT NULL, amount numeric(12,3), at timestamptz, tags text[], kind app.mood);
CREATE TABLE app."T two" (id integer, s_id bigint, label varchar(30), doc jsonb, flag boolean, day date);
CREATE VIEW app.seen AS SELECT id, name, amount FROM app.s WHERE amount > 0;
CREATE FUNCTION fired() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';

-- cases

alter table r add check ((xmlforest(int4('x'::"char") as "a:b", case na when na then va else va end as xmlish)) is distinct from null) not valid;
--=> (XMLFOREST(int4('x'::"char") AS "a:b",\nCASE na\n    WHEN na THEN va\n    ELSE va\nEND AS xmlish) IS NOT NULL)

create view z as select xmlforest('(1,2),(0,0)' as doc, nm as "select", num as xmlish), json_serialize(jb returning name) as x1 from r;
--=> SELECT XMLFOREST('(1,2),(0,0)' AS doc, nm AS "select", num AS xmlish) AS "xmlforest",\n    JSON_SERIALIZE(jb RETURNING name) AS x1\n   FROM public.r ;; xmlforest xml, x1 name

alter table r add check ((xmlparse(content nullif("select", "select") strip whitespace)) is null) not valid;
--=> (XMLPARSE(CONTENT NULLIF("select", "select") STRIP WHITESPACE) IS NULL)

create index on r (i4) where not ((varchar 'x y') is not json array);
--=> (NOT (NOT (('x y'::character varying)::text IS JSON ARRAY)))

alter table r add check ((xmlelement(name doc)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME doc) IS NOT NULL)

alter table r add check ((json_array( returning varchar)) is not null) not valid;
--=> (JSON_ARRAY( RETURNING character varying) IS NOT NULL)

alter table r add check (not (null is not document)) not valid;
--=> (NOT (NOT NULL::xml IS DOCUMENT))

create view z as select xmlparse(content exp(42)), json_object('a': v20 absent on null returning word) as x1, json_query(jb, '$.a.size()' passing 't' as x without array wrapper omit quotes on scalar string default now() on empty) as x2 from r;
--! 42846 cannot cast behavior expression of type timestamp with time zone to jsonb

create view z as select json_value('{"a": 1}', '$.a.datetime()' error on error), json_object( returning word) as x1, json_object(t: jb, md: json_object(t : by absent on null returning integer), t : i4) as x2 from r;
--! 42846 cannot cast type json to integer

create view z as select xmlpi(name x, case when vb then "select" when b then E'tab\tx' else 'it''s' end), json_exists(jb, '$.' || t) as x1 from r;
--! 42804 argument of CASE/WHEN must be type boolean, not type bit varying

create view z as select "Q q".* from r, xmltable((5) passing by value (xm) columns c0 for ordinality, c1 numeric(6,2)) as "Q q";
--=> SELECT "Q q".c0,\n    "Q q".c1\n   FROM public.r,\n    LATERAL XMLTABLE(((5)::text) PASSING (r.xm) COLUMNS c0 FOR ORDINALITY, c1 numeric(6,2)) "Q q" ;; c0 integer, c1 numeric(6,2)

create view z as select xmlpi(name x, case when b then "select" end) as x0, json_object(t value null, i4: null returning text) as x1, xmlroot(null, version no value, standalone no value) as x2 from r;
--=> SELECT XMLPI(NAME x,\n        CASE\n            WHEN b THEN "select"\n            ELSE NULL::text\n        END) AS x0,\n    JSON_OBJECT(t : NULL::text, i4 : NULL::text RETURNING text) AS x1,\n    XMLROOT(NULL::xml, VERSION NO VALUE, STANDALONE NO VALUE) AS x2\n   FROM public.r ;; x0 xml, x1 text, x2 xml

create view z as select xmlelement(name xmlish, xmlroot(t::xml, version v20, standalone no)), json_object() as x1 from r;
--=> SELECT XMLELEMENT(NAME xmlish, XMLROOT((t)::xml, VERSION v20, STANDALONE NO)) AS "xmlelement",\n    JSON_OBJECT( RETURNING json) AS x1\n   FROM public.r ;; xmlelement xml, x1 json

alter table r add column z jsonb generated always as (json_array(json_object('b c': null, d : null, md value 'a' without unique keys returning jsonb) absent on null returning character(4))) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((json_array(upper(daterange('2024-01-01', '2025-01-01', '[]')), json_object(d value "Mixed Case", t : tz, 'a' : null) absent on null returning text)) is distinct from null) not valid;
--=> (JSON_ARRAY(upper(daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)), JSON_OBJECT(d : "Mixed Case", t : tz, 'a' : NULL::text RETURNING json) RETURNING text) IS NOT NULL)

create index on r (i4) where (xmlexists(t passing '<a/>')) is true;
--=> (XMLEXISTS((t) PASSING ('<a/>'::xml)) IS TRUE)

create view z as select json_array(values (1), (2) returning varchar) from r;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING character varying) AS "json_arrayagg"\n           FROM ( VALUES (1), (2)) q(a)) AS "json_array"\n   FROM public.r ;; json_array character varying

alter table r add column z jsonb generated always as (json_query(jb, t passing rd as x returning bigint without array wrapper)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((xmlparse(document cast('A0EEBC999C0B4EF8BB6D6BB9BD380A11' as text) preserve whitespace)) is null) not valid;
--=> (XMLPARSE(DOCUMENT 'A0EEBC999C0B4EF8BB6D6BB9BD380A11'::text PRESERVE WHITESPACE) IS NULL)

create table z (z json default (json_object(d: '2001:db8::/32'::cidr, d : json_object(md : 'x', md : 'a b', t: 'x' absent on null with unique keys returning text), i4: v20 without unique keys)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select json_value(jb, '$.a.datetime()' returning text default null on empty) from r;
--=> SELECT JSON_VALUE(jb, '$."a".datetime()' RETURNING text DEFAULT NULL::unknown ON EMPTY) AS "json_value"\n   FROM public.r ;; json_value text

create view z as select json_arrayagg(vb order by t desc, i4 nulls first) over () as x0, json_objectagg(v20: num null on null with unique keys returning integer format json) over () as x1 from r group by b having count(*) > 1;
--! 0A000 aggregate ORDER BY is not implemented for window functions

alter table r add check ((xmlparse(document md5(wd) strip whitespace)) is null) not valid;
--=> (XMLPARSE(DOCUMENT md5((wd)::text) STRIP WHITESPACE) IS NULL)

alter table r add check ((json_array()) is null) not valid;
--=> (JSON_ARRAY( RETURNING json) IS NULL)

alter table r add check ((json_object( returning integer)) is not null) not valid;
--! 42846 cannot cast type json to integer

alter table r add check ((json_array(null, json_array(json_object( returning text), (d), pr returning character(4)), ta returning character(4))) is distinct from null) not valid;
--=> (JSON_ARRAY(NULL::text, JSON_ARRAY(JSON_OBJECT( RETURNING text), d, pr RETURNING character(4)), ta RETURNING character(4)) IS NOT NULL)

create index on r (i4) where not (xmlexists(t passing '<a/>'));
--=> (NOT XMLEXISTS((t) PASSING ('<a/>'::xml)))

create view z as select xmlroot(null, version t, standalone yes) as x0, json_value(t, '$.' || t) as x1, xmlconcat(xmlroot(null, version null, standalone no), xmlconcat('<a>x</a>', xmlroot(xm, version no value, standalone no))) as x2 from r;
--=> SELECT XMLROOT(NULL::xml, VERSION t, STANDALONE YES) AS x0,\n    JSON_VALUE(t, (('$.'::text || t))::jsonpath RETURNING text) AS x1,\n    XMLCONCAT(XMLROOT(NULL::xml, VERSION NO VALUE, STANDALONE NO), XMLCONCAT('<a>x</a>'::xml, XMLROOT(xm, VERSION NO VALUE, STANDALONE NO))) AS x2\n   FROM public.r ;; x0 xml, x1 text, x2 xml

create view z as select "Q q".* from r left join xmltable(xmlnamespaces(default 'u', v20 as "N n"), (v20) passing by ref (null) columns "C c" numeric path ('/a/b') not null, c1 text[] path ('a' || 'b') default ((bx / ('(1,2)'))), c2 for ordinality) as "Q q" on true;
--! 42804 argument of XMLTABLE must be type text[], not type box

create index on r (i4) where (xmlexists('//a' passing xm)) and (ta) is null;
--=> (XMLEXISTS(('//a'::text) PASSING (xm)) AND (ta IS NULL))

create table z (z text default (json_value(v20, '$.*' error on empty null on error)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select json_object(v20 : c5 null on null without unique keys returning bytea) as x0, json_exists(json_array('90 min'::interval, bx returning name), '$ ? ($x == $"Y z")' true on error) as x1, json_array(select id from app.s returning text) as x2 from r;
--=> SELECT JSON_OBJECT(v20 : c5 RETURNING bytea) AS x0,\n    JSON_EXISTS(JSON_ARRAY('01:30:00'::interval, bx RETURNING name), '$?($"x" == $"Y z")' TRUE ON ERROR) AS x1,\n    ( SELECT JSON_ARRAYAGG(q.a RETURNING text) AS "json_arrayagg"\n           FROM ( SELECT s.id\n                   FROM app.s) q(a)) AS x2\n   FROM public.r ;; x0 bytea, x1 boolean, x2 text

alter table r add check ((t::xml is not document) and iv not in (iv)) not valid;
--=> ((NOT (t)::xml IS DOCUMENT) AND (iv <> iv))

create view z as select q.* from r, lateral xmltable((t) passing by ref (null) columns c0 boolean path ('//a[text() = ''x'']') not null, c1 app.pair not null, c2 for ordinality) q;
--=> SELECT q.c0,\n    q.c1,\n    q.c2\n   FROM public.r,\n    LATERAL XMLTABLE((r.t) PASSING (NULL::xml) COLUMNS c0 boolean PATH ('//a[text() = ''x'']'::text) NOT NULL, c1 app.pair NOT NULL, c2 FOR ORDINALITY) q ;; c0 boolean, c1 app.pair, c2 integer

alter table r add column z varchar(5) generated always as (xmlserialize(content t::xml as character(4))) stored;
--! 42P17 generation expression is not immutable

create index on r (i4) where (xmlexists(t passing '<a/>')) and (tz > (d));
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on r (i4) where json_exists(j, '$[last]' true on error);
--=> JSON_EXISTS(j, '$[last]' TRUE ON ERROR)

create view z as select json_object(t : po), json_object() as x1, json_serialize(jb) as x2 from r;
--=> SELECT JSON_OBJECT(t : po RETURNING json) AS "json_object",\n    JSON_OBJECT( RETURNING json) AS x1,\n    JSON_SERIALIZE(jb RETURNING text) AS x2\n   FROM public.r ;; json_object json, x1 json, x2 text

create view z as select xmlparse(document overlay("select" placing 'z' from 2) preserve whitespace), json_query(t, '$.' || t passing rd format json as x with wrapper null on empty) as x1, json_object( returning bytea) as x2 from r;
--=> SELECT XMLPARSE(DOCUMENT OVERLAY("select" PLACING 'z'::text FROM 2) PRESERVE WHITESPACE) AS "xmlparse",\n    JSON_QUERY(t, (('$.'::text || t))::jsonpath PASSING rd FORMAT JSON AS x RETURNING jsonb WITH UNCONDITIONAL WRAPPER KEEP QUOTES) AS x1,\n    JSON_OBJECT( RETURNING bytea) AS x2\n   FROM public.r ;; xmlparse xml, x1 jsonb, x2 bytea

alter table r add column z jsonb generated always as (json_object()) stored;
--=> JSON_OBJECT( RETURNING json)

alter table r add check ((xmlconcat(xmlroot(xm, version null, standalone yes), xmlconcat(xmlconcat(xmlpi(name x, t), xmlroot(t::xml, version no value, standalone no)), '<a>x</a>'))) is null) not valid;
--=> (XMLCONCAT(XMLROOT(xm, VERSION NO VALUE, STANDALONE YES), XMLCONCAT(XMLCONCAT(XMLPI(NAME x, t), XMLROOT((t)::xml, VERSION NO VALUE, STANDALONE NO)), '<a>x</a>'::xml)) IS NULL)

alter table r add check ((json_object(v20 : ta, md : i4 format json, nm : 'pg_class'::regclass::oid with unique keys returning jsonb)) is distinct from null) not valid;
--! 42804 cannot use non-string types with explicit FORMAT JSON clause

alter table r add check ((xmlelement(name k_x, xmlattributes(tq as k_x, gen_random_uuid() as k_x, '{"a": 1}' as "select"), bx)) is distinct from null) not valid;
--! 42601 XML attribute name "k_x005F_x" appears more than once

create view z as select q.* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), ('//a[text() = ''x'']') passing by ref (xmlconcat(xm, xm)) columns c0 record path (5) default ((ta)[1:-17]) not null) q;
--! 42804 argument of XMLTABLE must be type record, not type text[]

create index on r (i4) where xmlexists(t passing '<a/>');
--=> XMLEXISTS((t) PASSING ('<a/>'::xml))

alter table r add check ((1.5)::char(5) is json array) not valid;
--=> (((1.5)::character(5))::text IS JSON ARRAY)

create table z (z integer default (xmlroot('<a/>', version null, standalone yes)));
--! 42804 column "z" is of type integer but default expression is of type xml

create view z as select json_value(jb, '$[last]' passing r4 as x, 2 as "Y z" error on error) from r;
--=> SELECT JSON_VALUE(jb, '$[last]' PASSING r4 AS x, 2 AS "Y z" RETURNING text ERROR ON ERROR) AS "json_value"\n   FROM public.r ;; json_value text

create view z as select xmltable.* from r, xmltable(('/a/b') passing by ref (xmlelement(name "a:b", xmlattributes(ip, v as "a:b", rn as "Y z"))) columns c0 text path (5) default (nullif('c', c5)) not null);
--=> SELECT "xmltable".c0\n   FROM public.r,\n    LATERAL XMLTABLE(('/a/b'::text) PASSING (XMLELEMENT(NAME "a:b", XMLATTRIBUTES(r.ip AS ip, r.v AS "a:b", r.rn AS "Y z"))) COLUMNS c0 text DEFAULT ((NULLIF('c'::bpchar, r.c5))::text) PATH ((5)::text) NOT NULL) ;; c0 text

create view z as select "Q q".* from r cross join json_table(jb, 'strict $.a' as p passing i8 as x, ch as "Y z" columns (c1 for ordinality, c2 boolean path '$.**.a', c3 date) empty on error) as "Q q";
--=> SELECT "Q q".c1,\n    "Q q".c2,\n    "Q q".c3\n   FROM (public.r\n     CROSS JOIN LATERAL JSON_TABLE(\n            r.jb, 'strict $."a"' AS p\n            PASSING\n                r.i8 AS x,\n                r.ch AS "Y z"\n            COLUMNS (\n                c1 FOR ORDINALITY,\n                c2 boolean PATH '$.**."a"',\n                c3 date PATH '$."c3"'\n            )\n        ) "Q q") ;; c1 integer, c2 boolean, c3 date

alter table r add check ((json_object('b c' : null, 'a' value i4 absent on null without unique keys)) is distinct from null) not valid;
--=> (JSON_OBJECT('b c' : NULL::text, 'a' : i4 ABSENT ON NULL RETURNING json) IS NOT NULL)

alter table r add check ((json_serialize(jb)) is not null) not valid;
--=> (JSON_SERIALIZE(jb RETURNING text) IS NOT NULL)

create table z (z json default ((xmlconcat('<a/>', null) is document)));
--! 42804 column "z" is of type json but default expression is of type boolean

alter table r add check ((json_query(j, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' null on empty)) is distinct from null) not valid;
--=> (JSON_QUERY(j, 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table r add check ((json_serialize(j returning integer)) is not null) not valid;
--! 42804 cannot use type integer in RETURNING clause of JSON_SERIALIZE()

create view z as select q.* from r, lateral json_table(json_value(jb, '$ ? ($x == $"Y z")' returning numeric), '$ ? ($x == $"Y z")' columns (c1 interval format json path '$.' with wrapper keep quotes, c2 int4range default true on error, c3 bit(3) error on error) error on error) as q;
--! 42846 cannot cast type numeric to jsonb

create view z as select json_value(json_array((u), u, '[1]'), null passing '1 mon -1 days' as x, jb as "Y z", md as "select" returning "char") from r;
--=> SELECT JSON_VALUE(JSON_ARRAY(u, u, '[1]'::text RETURNING json), NULL PASSING '1 mon -1 days'::text AS x, jb AS "Y z", md AS "select" RETURNING "char") AS "json_value"\n   FROM public.r ;; json_value "char"

create view z as select json_value(jb, '$[last]' error on empty) from r;
--=> SELECT JSON_VALUE(jb, '$[last]' RETURNING text ERROR ON EMPTY) AS "json_value"\n   FROM public.r ;; json_value text

alter table r add check ((json_value(json_value(json_value(j, '$[last]' returning int4range), '$.a.datetime()' error on error), '$."q k"' error on error)) is not null) not valid;
--! 42846 cannot cast type int4range to jsonb

create index on r (i4) where not (by is json array);
--! 42P17 functions in index predicate must be marked IMMUTABLE

create index on r (i4) where (xmlexists(t passing xm)) is true;
--=> (XMLEXISTS((t) PASSING (xm)) IS TRUE)

create view z as select "Q q".* from r, lateral xmltable(('/a/b') passing ('<a>x</a>') columns c0 for ordinality, "C c" for ordinality, c2 app.pair path (5)) as "Q q";
--! 42601 only one FOR ORDINALITY column is allowed

alter table r add check (((xmlconcat(xm, xm) is not document)) is distinct from null) not valid;
--=> ((NOT XMLCONCAT(xm, xm) IS DOCUMENT) IS NOT NULL)

create view z as select xmlconcat(xmlroot(xm, version t, standalone no), t::xml) as x0, json_query(t, '$[last]' passing 'v' as x, j as "Y z" returning text[] with wrapper error on empty) as x1, xmlelement(name k_x, xmlattributes(f8 as k_x)) as x2 from r;
--=> SELECT XMLCONCAT(XMLROOT(xm, VERSION t, STANDALONE NO), (t)::xml) AS x0,\n    JSON_QUERY(t, '$[last]' PASSING 'v'::text AS x, j AS "Y z" RETURNING text[] WITH UNCONDITIONAL WRAPPER KEEP QUOTES ERROR ON EMPTY) AS x1,\n    XMLELEMENT(NAME k_x, XMLATTRIBUTES(f8 AS k_x)) AS x2\n   FROM public.r ;; x0 xml, x1 text[], x2 xml

create view z as select xmlpi(name "9", (ta)[2147483647]), json_value(v20 format json encoding utf8, '$[last]' passing 'c' as x error on error) as x1, json_value(t, null passing tq format json as x, tq as "Y z" returning bigint error on empty) as x2 from r;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

create view z as select json_array(json_array(tq, json_array() returning bytea), lower(r4), by) from r;
--=> SELECT JSON_ARRAY(JSON_ARRAY(tq, JSON_ARRAY( RETURNING json) RETURNING bytea), lower(r4), by RETURNING json) AS "json_array"\n   FROM public.r ;; json_array json

create index on r (i4) where not (json_exists(j, '$.' || t passing xm as x, ts as "Y z" unknown on error));
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check ((null is document) and ('varchar' ^@ (v))) not valid;
--=> (NULL::xml IS DOCUMENT AND ('varchar'::text ^@ (v)::text))

alter table r add check ((json_query(json_array(bt, r4 absent on null returning jsonb), '$.a.type()' without array wrapper)) is not null) not valid;
--=> (JSON_QUERY(JSON_ARRAY(bt, r4 RETURNING jsonb), '$."a".type()' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table r add check ((json(json_array(json_array(select id, name from app.s returning integer), json_object(nm: f4, i4: json_object(d : '[1]' format json, 'a' value 3, t: null returning jsonb) without unique keys), f8))) is not null) not valid;
--! 42601 subquery must return only one column

alter table r add column z boolean generated always as (xmlparse(content (null || (wd)) strip whitespace)) stored;
--! 42804 column "z" is of type boolean but default expression is of type xml

create view z as select json_object(i4: jb absent on null returning integer) from r;
--! 42846 cannot cast type json to integer

create view z as select json_array( returning bytea) from r;
--=> SELECT JSON_ARRAY( RETURNING bytea) AS "json_array"\n   FROM public.r ;; json_array bytea

create view z as select json_arrayagg(null order by t desc, i4 nulls first) filter (where i4 > 3) over (partition by b order by i4) as x0, json_arrayagg(null order by t desc, i4 nulls first) over () as x1 from r;
--! 0A000 aggregate ORDER BY is not implemented for window functions

create index on r (i4) where json_exists(j, '$.a.datetime("HH24:MI") ? (@ < $x)' passing ta as x, "select" format json as "Y z", na as "select" unknown on error);
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check (null is not document) not valid;
--=> (NOT NULL::xml IS DOCUMENT)

alter table r add check (not (json_exists(j, '$.a ? (@ > $x)' passing -0.0 as x, f4 as "Y z", tq as "select" true on error))) not valid;
--=> (NOT JSON_EXISTS(j, '$."a"?(@ > $"x")' PASSING 0.0 AS x, f4 AS "Y z", tq AS "select" TRUE ON ERROR))

create view z as select json_object() as x0, json_value(jb, '$.a' passing f4 as x, by as "Y z" returning bit(3)) as x1 from r;
--=> SELECT JSON_OBJECT( RETURNING json) AS x0,\n    JSON_VALUE(jb, '$."a"' PASSING f4 AS x, by AS "Y z" RETURNING bit(3)) AS x1\n   FROM public.r ;; x0 json, x1 bit(3)

alter table r add check ((json_value(jb, t passing by as x returning json null on error)) is distinct from null) not valid;
--=> (JSON_VALUE(jb, (t)::jsonpath PASSING by AS x RETURNING json) IS NOT NULL)

create view z as select xmltable.* from r left join xmltable((5) passing by value (t::xml) columns c0 app.positive, c1 app.pair, c2 word path (t) default (bx)) on true;
--=> SELECT "xmltable".c0,\n    "xmltable".c1,\n    "xmltable".c2\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(((5)::text) PASSING ((r.t)::xml) COLUMNS c0 app.positive, c1 app.pair, c2 public.word DEFAULT ((r.bx)::public.word) PATH (r.t)) ON (true)) ;; c0 app.positive, c1 app.pair, c2 public.word

alter table r add check ((xmlconcat(null, '<a>x</a>')) is null) not valid;
--=> (XMLCONCAT(NULL::xml, '<a>x</a>'::xml) IS NULL)

create view z as select json_array(xm, bx, case ttz when ttz then c when ttz then c else c end) from r;
--=> SELECT JSON_ARRAY(xm, bx,\n        CASE ttz\n            WHEN ttz THEN c\n            WHEN ttz THEN c\n            ELSE c\n        END RETURNING json) AS "json_array"\n   FROM public.r ;; json_array json

alter table r add check ((json_exists(json_array( returning jsonb), t true on error)) is true) not valid;
--=> (JSON_EXISTS(JSON_ARRAY( RETURNING jsonb), t TRUE ON ERROR) IS TRUE)

create view z as select q.* from r, json_table(j, '$.**.a' as p columns (c1 integer path 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' null on error, c2 varchar(7) default true on empty, c3 for ordinality) empty on error) as q;
--=> SELECT q.c1,\n    q.c2,\n    q.c3\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.j, '$.**."a"' AS p\n            COLUMNS (\n                c1 integer PATH 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")',\n                c2 character varying(7) PATH '$."c2"' DEFAULT 'false'::jsonb ON EMPTY,\n                c3 FOR ORDINALITY\n            )\n        ) q ;; c1 integer, c2 character varying(7), c3 integer

alter table r add column z boolean generated always as (json_array(json_object(t : 'n', v20 value null, t: 'sad'::app.mood::app.mood absent on null without unique keys returning text), ttz null on null returning text)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((json_value(json_object(md value null, d: nm, 'a' value '[1]' absent on null without unique keys returning text), '$.a.type()' passing ta as x)) is not null) not valid;
--=> (JSON_VALUE(JSON_OBJECT(md : NULL::text, d : nm, 'a' : '[1]'::text ABSENT ON NULL RETURNING text), '$."a".type()' PASSING ta AS x RETURNING text) IS NOT NULL)

create view z as select json_array() as x0 from r;
--=> SELECT JSON_ARRAY( RETURNING json) AS x0\n   FROM public.r ;; x0 json

create view z as select xmlroot(xm, version no value, standalone no), json_scalar('abc') as x1 from r;
--=> SELECT XMLROOT(xm, VERSION NO VALUE, STANDALONE NO) AS "xmlroot",\n    JSON_SCALAR('abc'::text) AS x1\n   FROM public.r ;; xmlroot xml, x1 json

alter table r add check ((json_array(select id, name from app.s returning name)) is not null) not valid;
--! 42601 subquery must return only one column

alter table r add check (not ((12::money)::jsonb is not json scalar without unique)) not valid;
--! 42846 cannot cast type money to jsonb

alter table r add check (not (json_exists(t, '$.**.a' true on error))) not valid;
--=> (NOT JSON_EXISTS(t, '$.**."a"' TRUE ON ERROR))

create view z as select json_objectagg(i4: json_array(null, by format json null on null returning jsonb) with unique keys returning character(4) format json) filter (where i4 > 3) over () as x0, json_objectagg(d: v null on null) as x1 from r group by b having count(*) > 1;
--! 42803 column "r.i4" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select json(j) as x0, json_value(jb, '$.*' null on error) as x1 from r;
--=> SELECT JSON(j) AS x0,\n    JSON_VALUE(jb, '$.*' RETURNING text) AS x1\n   FROM public.r ;; x0 json, x1 text

create view z as select json_serialize(po) as x0 from r;
--! 42804 cannot use non-string types with implicit FORMAT JSON clause

alter table r add check ((wd is json with unique keys) and '(1,2),(0,0)' <= bx) not valid;
--=> (((wd)::text IS JSON WITH UNIQUE KEYS) AND ('(1,2),(0,0)'::box <= bx))

create view z as select xmlpi(name k_x, E'tab\tx'::text) as x0, json_serialize(jb returning jsonb) as x1, xmlforest(nm, wd as x) as x2 from r;
--! 42804 cannot use type jsonb in RETURNING clause of JSON_SERIALIZE()

create view z as select json_arrayagg(i2 order by t desc, i4 nulls first) over () as x0, json_objectagg('b c': na null on null) over (partition by b order by i4) as x1 from r;
--! 0A000 aggregate ORDER BY is not implemented for window functions

alter table r add check ((xmlexists('//a' passing xm)) is true) not valid;
--=> (XMLEXISTS(('//a'::text) PASSING (xm)) IS TRUE)

create index on r (i4) where (json_exists('{"a": 1}', '$.a' true on error)) is true;
--=> (JSON_EXISTS('{"a": 1}'::text, '$."a"' TRUE ON ERROR) IS TRUE)

alter table r add check (('<a>x</a>' is not document) and ('(1,2),(0,0)'::box |&> ('(1,2),(0,0)'))) not valid;
--=> ((NOT '<a>x</a>'::xml IS DOCUMENT) AND ('(1,2),(0,0)'::box |&> '(1,2),(0,0)'::box))

create view z as select xmlelement(name doc, xmlattributes(nm as "9"), t::xml) as x0, xmlelement(name "9", rt) as x1, json_query(t, t returning interval with wrapper error on empty) as x2 from r;
--=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES(nm AS "9"), (t)::xml) AS x0,\n    XMLELEMENT(NAME "9", rt) AS x1,\n    JSON_QUERY(t, (t)::jsonpath RETURNING interval WITH UNCONDITIONAL WRAPPER KEEP QUOTES ERROR ON EMPTY) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 interval

alter table r add column z jsonb generated always as (json_scalar(u)) stored;
--=> JSON_SCALAR(u)

create view z as select json_query(tv, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' returning double precision without array wrapper default 1 + 1 on empty) as x0, json_query(jb, '$.a' omit quotes on scalar string default true on empty empty object on error) as x1 from r;
--! 42846 cannot cast type tsvector to jsonb

create view z as select "Q q".* from r cross join json_table(j, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' columns (c1 timestamp(2))) as "Q q";
--=> SELECT "Q q".c1\n   FROM (public.r\n     CROSS JOIN LATERAL JSON_TABLE(\n            r.j, 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")' AS json_table_path_0\n            COLUMNS (\n                c1 timestamp(2) without time zone PATH '$."c1"'\n            )\n        ) "Q q") ;; c1 timestamp(2) without time zone

alter table r add check ((xmlpi(name "a:b", convert_from(v20, name 'n'))) is null) not valid;
--! 42883 function convert_from(character varying, name) does not exist

alter table r add check ((json_object(i4: t, nm: oi returning integer)) is null) not valid;
--! 42846 cannot cast type json to integer

alter table r add check ((json_value(jb, '$.' || t default 1 + 1 on empty)) is null) not valid;
--=> (JSON_VALUE(jb, (('$.'::text || t))::jsonpath RETURNING text DEFAULT ((1 + 1))::text ON EMPTY) IS NULL)

create view z as select xmlforest(u as "select"), json_object( returning varchar) as x1, json_array(i4, mo, null) as x2 from r;
--=> SELECT XMLFOREST(u AS "select") AS "xmlforest",\n    JSON_OBJECT( RETURNING character varying) AS x1,\n    JSON_ARRAY(i4, mo, NULL::text RETURNING json) AS x2\n   FROM public.r ;; xmlforest xml, x1 character varying, x2 json

create view z as select xmlparse(document least(t, "select", "select") strip whitespace) from r;
--=> SELECT XMLPARSE(DOCUMENT LEAST(t, "select", "select") STRIP WHITESPACE) AS "xmlparse"\n   FROM public.r ;; xmlparse xml

create view z as select json_object(md : null, nm: pt with unique keys) from r;
--=> SELECT JSON_OBJECT(md : NULL::text, nm : pt WITH UNIQUE KEYS RETURNING json) AS "json_object"\n   FROM public.r ;; json_object json

alter table r add column z text generated always as (xmlconcat((xm is document), t::xml)) stored;
--! 42804 argument of XMLCONCAT must be type xml, not type boolean

create table z (z xml default (xmlparse(content convert_from('\xDEADbeef', 'public') strip whitespace)));
--=> XMLPARSE(CONTENT convert_from('\\xdeadbeef'::bytea, 'public'::name) STRIP WHITESPACE)

create view z as select json_array(json_array(jb, b) null on null) as x0, json_query('{"a": 1}', '$.**.a' with wrapper omit quotes on scalar string default j on empty) as x1 from r;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

alter table r add column z jsonb generated always as (xmlroot(xmlforest(ia as "Y z", pr as "9", r4 as "select"), version t, standalone no)) stored;
--! 42804 column "z" is of type jsonb but default expression is of type xml

create view z as select json_objectagg('b c': '[1]' format json encoding utf8 without unique keys returning varchar(7)) over (partition by b order by i4) as x0, json_arrayagg(rn order by t desc, i4 nulls first returning jsonb) over (partition by b order by i4) as x1 from r;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

create index on r (i4) where not ('<a>x</a>' is not document);
--=> (NOT (NOT '<a>x</a>'::xml IS DOCUMENT))

create view z as select json_array(ia, i4, json_object( returning bytea) returning integer) as x0 from r;
--! 42846 cannot cast type json to integer

create table z (z xml default (xmlserialize(document '<a>x</a>' as varchar(7))));
--! 42804 column "z" is of type xml but default expression is of type character varying

create view z as select json_value('{"a": 1}', null returning timestamp(2) error on empty) as x0 from r;
--=> SELECT JSON_VALUE('{"a": 1}'::text, NULL RETURNING timestamp(2) without time zone ERROR ON EMPTY) AS x0\n   FROM public.r ;; x0 timestamp(2) without time zone

create view z as select json_scalar(word 'w'), json_object(md value t format json, md : num, d: 1 absent on null) as x1, xmlroot(t::xml, version t, standalone no value) as x2 from r;
--=> SELECT JSON_SCALAR(('w'::character varying)::public.word) AS "json_scalar",\n    JSON_OBJECT(md : t FORMAT JSON, md : num, d : 1 ABSENT ON NULL RETURNING json) AS x1,\n    XMLROOT((t)::xml, VERSION t, STANDALONE NO VALUE) AS x2\n   FROM public.r ;; json_scalar json, x1 json, x2 xml

create view z as select json_objectagg(t: json_array( returning word) with unique keys) as x0 from r;
--=> SELECT JSON_OBJECTAGG(t : JSON_ARRAY( RETURNING public.word) WITH UNIQUE KEYS RETURNING json) AS x0\n   FROM public.r ;; x0 json

create view z as select xmltable.* from r cross join xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('@id') passing by ref (xmlconcat(xm, null)) columns c0 interval path (5));
--=> SELECT "xmltable".c0\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ('@id'::text) PASSING (XMLCONCAT(r.xm, NULL::xml)) COLUMNS c0 interval PATH ((5)::text))) ;; c0 interval

alter table r add column z xml generated always as (json_scalar((f4)::text)) stored;
--! 42804 column "z" is of type xml but default expression is of type json

create view z as select xmlforest((i8) as doc, md, bt), json_object(i4: app.twice(i4), t : "Mixed Case" without unique keys returning json) as x1, json_object(d: '[2024-01-01 00:00+00,)' absent on null returning integer) as x2 from r;
--! 42846 cannot cast type json to integer

alter table r add check ((json_value('{"a": 1}', '$.' || t)) is distinct from null) not valid;
--=> (JSON_VALUE('{"a": 1}'::text, (('$.'::text || t))::jsonpath RETURNING text) IS NOT NULL)

alter table r add check ((json_value(json_value('{"a": 1}', '$.*' passing 'a & b' format json as x, i8 as "Y z", '[1,5)'::int4range as "select" returning text), '$.a ? (@.datetime() < $x)' default 'ok' on empty)) is not null) not valid;
--=> (JSON_VALUE(JSON_VALUE('{"a": 1}'::text, '$.*' PASSING 'a & b'::text FORMAT JSON AS x, i8 AS "Y z", '[1,5)'::int4range AS "select" RETURNING text), '$."a"?(@.datetime() < $"x")' RETURNING text DEFAULT 'ok'::text ON EMPTY) IS NOT NULL)

create view z as select json_objectagg(t: by with unique keys) as x0, json_objectagg(d: j format json absent on null with unique keys) as x1 from r group by b;
--=> SELECT JSON_OBJECTAGG(t : by WITH UNIQUE KEYS RETURNING json) AS x0,\n    JSON_OBJECTAGG(d : j ABSENT ON NULL WITH UNIQUE KEYS RETURNING json) AS x1\n   FROM public.r\n  GROUP BY b ;; x0 json, x1 json

alter table r add check ((json_array(select 1 union select 2 returning name)) is not null) not valid;
--! 0A000 cannot use subquery in check constraint

create table z (z varchar(5) default (xmlroot('<a>x</a>', version null, standalone yes)));
--=> XMLROOT('<a>x</a>'::xml, VERSION NO VALUE, STANDALONE YES)

create view z as select "Q q".* from r left join xmltable(xmlnamespaces('http://x.y' as n), (t) passing by value (xmlroot(xm, version v20, standalone no value)) columns c0 interval path (5) default ("Mixed Case"), c1 json path (v20), c2 app.pair) as "Q q" on true;
--! 42804 argument of XMLTABLE must be type interval, not type integer

create view z as select q.* from r, json_table('{"a": 1}', '$.a ? (@.datetime() < $x)' as "Root r" columns (c1 for ordinality, c2 for ordinality) empty array on error) as q;
--! 42601 only one FOR ORDINALITY column is allowed

create index on r (i4) where not (xmlexists(t passing t));
--! 42883 function pg_catalog.xmlexists(text, text) does not exist

create view z as select json_table.* from r left join json_table(j, '$.' passing bt as x, rd as "Y z" columns (c1 app.pair path 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)', c2 interval path '$.a ? (@.datetime() < $x)' default 0.5 on empty default now() on error)) on true;
--! 42601 syntax error at end of jsonpath input

create view z as select json_object('b c' value '[1]', 'b c' value null, 'b c' value by absent on null with unique keys returning jsonb) from r;
--=> SELECT JSON_OBJECT('b c' : '[1]'::text, 'b c' : NULL::text, 'b c' : by ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb) AS "json_object"\n   FROM public.r ;; json_object jsonb

create view z as select xmlserialize(document xmlforest(gen_random_uuid() as "select") as varchar) as x0, (xmlconcat(t::xml, '<a>x</a>') is document) as x1, json_exists(jb, 'lax $.a[0 to 2]' unknown on error) as x2 from r;
--=> SELECT (XMLSERIALIZE(DOCUMENT XMLFOREST(gen_random_uuid() AS "select") AS character varying NO INDENT))::character varying AS x0,\n    XMLCONCAT((t)::xml, '<a>x</a>'::xml) IS DOCUMENT AS x1,\n    JSON_EXISTS(jb, '$."a"[0 to 2]' UNKNOWN ON ERROR) AS x2\n   FROM public.r ;; x0 character varying, x1 boolean, x2 boolean

alter table r add column z json generated always as (json_value(jb, '$.a.size()' returning xml)) stored;
--! 42804 column "z" is of type json but default expression is of type xml

create view z as select json_serialize('{"a": 1}' returning bytea) as x0, json_object(nm value 1, d: tm, t : v20 null on null without unique keys returning name) as x1 from r;
--=> SELECT JSON_SERIALIZE('{"a": 1}'::text RETURNING bytea) AS x0,\n    JSON_OBJECT(nm : 1, d : tm, t : v20 RETURNING name) AS x1\n   FROM public.r ;; x0 bytea, x1 name

create view z as select json_object( returning word), json_query('{"a": 1}', 'lax $.a[0 to 2]' omit quotes empty array on empty) as x1, xmlparse(document j #>> (ta) strip whitespace) as x2 from r;
--=> SELECT JSON_OBJECT( RETURNING public.word) AS "json_object",\n    JSON_QUERY('{"a": 1}'::text, '$."a"[0 to 2]' RETURNING jsonb WITHOUT WRAPPER OMIT QUOTES EMPTY ARRAY ON EMPTY) AS x1,\n    XMLPARSE(DOCUMENT (j #>> ta) STRIP WHITESPACE) AS x2\n   FROM public.r ;; json_object public.word, x1 jsonb, x2 xml

create view z as select (null is document) as x0, json_array(i4 format json, i2) as x1, json_value('{"a": 1}', '$.a.size()' passing ip as x returning numeric(6,2)) as x2 from r;
--! 42804 cannot use non-string types with explicit FORMAT JSON clause

alter table r add column z varchar(5) generated always as (json_object(v20: v20, i4 value num, i4 value json_object(v20 value t, nm value mo, t : v20 format json with unique keys returning bytea) with unique keys)) stored;
--! 42P17 generation expression is not immutable

create view z as select json_table.* from r, lateral json_table(jb, '$[last]' passing by as x, by as "Y z" columns (c1 jsonb exists null on error) empty on error);
--! 42601 invalid ON ERROR behavior for column "c1"

alter table r add check ((json_array(json_object(md: by format json, d : tz, d: na) returning character(4))) is distinct from null) not valid;
--=> (JSON_ARRAY(JSON_OBJECT(md : by FORMAT JSON, d : tz, d : na RETURNING json) RETURNING character(4)) IS NOT NULL)

create view z as select q.* from r, lateral xmltable(('//a[text() = ''x'']') passing by ref (xmlpi(name xmlish, c5 || (varchar 'v'))) columns c0 numeric(6,2) not null, c1 bigint) as q;
--=> SELECT q.c0,\n    q.c1\n   FROM public.r,\n    LATERAL XMLTABLE(('//a[text() = ''x'']'::text) PASSING (XMLPI(NAME xmlish, ((r.c5)::text || ('v'::character varying)::text))) COLUMNS c0 numeric(6,2) NOT NULL, c1 bigint) q ;; c0 numeric(6,2), c1 bigint

create index on r (i4) where (xmlexists(('/a' || v20) passing by ref xm)) is true;
--=> (XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm)) IS TRUE)

create view z as select json_objectagg('b c': json_object(i4 value u absent on null without unique keys) null on null) filter (where i4 > 3) over (partition by b order by i4) as x0, json_objectagg('a': null null on null without unique keys returning jsonb) over (partition by b order by i4) as x1 from r group by b having count(*) > 1;
--! 42803 column "r.i4" must appear in the GROUP BY clause or be used in an aggregate function

alter table r add check ((xmlroot(t::xml, version null, standalone yes) is not document) and false) not valid;
--=> ((NOT XMLROOT((t)::xml, VERSION NO VALUE, STANDALONE YES) IS DOCUMENT) AND false)

create view z as select json_objectagg(i4: json_object('a': jb, 'b c' : null, 'a' value "Mixed Case" without unique keys) absent on null) as x0, json_arrayagg(na order by i4 null on null) as x1 from r group by b;
--=> SELECT JSON_OBJECTAGG(i4 : JSON_OBJECT('a' : jb, 'b c' : NULL::text, 'a' : "Mixed Case" RETURNING jsonb) ABSENT ON NULL RETURNING jsonb) AS x0,\n    JSON_ARRAYAGG(na ORDER BY i4 NULL ON NULL RETURNING json) AS x1\n   FROM public.r\n  GROUP BY b ;; x0 jsonb, x1 json

alter table r add check ((json_object(t: j format json, nm value num)) is distinct from null) not valid;
--=> (JSON_OBJECT(t : j, nm : num RETURNING json) IS NOT NULL)

create view z as select json_query(json_value(j, '$.*' error on empty error on error), t returning timestamp(2) omit quotes), json_array( returning varchar(7)) as x1 from r;
--=> SELECT JSON_QUERY(JSON_VALUE(j, '$.*' RETURNING text ERROR ON EMPTY ERROR ON ERROR), (t)::jsonpath RETURNING timestamp(2) without time zone WITHOUT WRAPPER OMIT QUOTES) AS "json_query",\n    JSON_ARRAY( RETURNING character varying(7)) AS x1\n   FROM public.r ;; json_query timestamp(2) without time zone, x1 character varying(7)

alter table r add check ((json_scalar(ci)) is distinct from null) not valid;
--=> (JSON_SCALAR(ci) IS NOT NULL)

create view z as select "Q q".* from r left join json_table(t, '$ ? (@.b == $"Y z")' columns (c1 varchar(7) format json null on error, c2 varchar(7) format json without array wrapper, c3 double precision format json)) as "Q q" on true;
--! 0A000 cannot use JSON format with non-string output types

alter table r add check ((json_query(t, 'lax $.a[0 to 2]')) is not null) not valid;
--=> (JSON_QUERY(t, '$."a"[0 to 2]' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table r add column z varchar(5) generated always as (json_exists(by format json encoding utf8, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)')) stored;
--! 42P17 generation expression is not immutable

alter table r add column z integer generated always as (json_value('{"a": 1}', '$.' || t passing ip as x error on empty error on error)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((json_value(jb, '$.' || t returning date null on empty)) is not null) not valid;
--=> (JSON_VALUE(jb, (('$.'::text || t))::jsonpath RETURNING date) IS NOT NULL)

alter table r add column z jsonb generated always as (json_scalar(pt)) stored;
--=> JSON_SCALAR(pt)

alter table r add check ((json_value(t, '$' passing va as x, "select" as "Y z", bt as "select" null on empty)) is null) not valid;
--=> (JSON_VALUE(t, '$' PASSING va AS x, "select" AS "Y z", bt AS "select" RETURNING text) IS NULL)

create view z as select "Q q".* from r left join xmltable(xmlnamespaces(default 'u', v20 as "N n"), (v20) passing (t::xml) columns c0 integer not null, "C c" integer[] path ('//a[text() = ''x'']'), c2 name not null) as "Q q" on true;
--=> SELECT "Q q".c0,\n    "Q q"."C c",\n    "Q q".c2\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ((r.v20)::text) PASSING ((r.t)::xml) COLUMNS c0 integer NOT NULL, "C c" integer[] PATH ('//a[text() = ''x'']'::text), c2 name NOT NULL) "Q q" ON (true)) ;; c0 integer, C c integer[], c2 name

alter table r add check ((xmlelement(name "9", xmlattributes('{1.50,2}'::numeric[] as k_x), null, ("select")::timetz)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME "9", XMLATTRIBUTES('{1.50,2}'::numeric[] AS k_x), NULL::unknown, ("select")::time with time zone) IS NOT NULL)

alter table r add check (((xm is not document)) is not null) not valid;
--=> ((NOT xm IS DOCUMENT) IS NOT NULL)

create view z as select "Q q".* from r, lateral json_table(t, '$ ? ($x == $"Y z")' columns (c1 xml format json path '$.a.size()' without array wrapper default iv on empty) empty array on error) as "Q q";
--! 0A000 cannot use JSON format with non-string output types

create view z as select json_objectagg('a': -7.25 null on null) over (partition by b order by i4) as x0 from r group by b;
--! 42803 column "r.i4" must appear in the GROUP BY clause or be used in an aggregate function

alter table r add check ((json_object(nm value j, nm: json_array(json_array(json_object(i4: '[1]', v20 : null returning bytea), pr returning json), i4), i4 : mo absent on null with unique keys)) is null) not valid;
--=> (JSON_OBJECT(nm : j, nm : JSON_ARRAY(JSON_ARRAY(JSON_OBJECT(i4 : '[1]'::text, v20 : NULL::text RETURNING bytea), pr RETURNING json), i4 RETURNING json), i4 : mo ABSENT ON NULL WITH UNIQUE KEYS RETURNING json) IS NULL)

alter table r add column z varchar(5) generated always as (xmlroot(t::xml, version no value, standalone no value)) stored;
--! 42P17 generation expression is not immutable

create view z as select json_objectagg('a': null without unique keys returning varchar(7)) filter (where i4 > 3) as x0, json_objectagg(nm: null absent on null returning word) filter (where i4 > 3) over () as x1 from r group by b;
--! 42803 column "r.nm" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select json_arrayagg('[1]' format json encoding utf8 order by t desc, i4 nulls first returning varchar(7)) filter (where i4 > 3) as x0 from r group by b having count(*) > 1;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

create table z (z xml default ((t::xml is not document)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select xmlconcat(xmlconcat(xm, '<a>x</a>'), '<a>x</a>'), json_serialize('{"a": 1}') as x1, json_array(json_array( returning integer), v absent on null returning bytea) as x2 from r;
--! 42846 cannot cast type json to integer

create view z as select q.* from r left join xmltable(xmlnamespaces('http://x.y' as n), (5) passing (null) columns "C c" "char" path ('//a[text() = ''x'']') not null, c1 timestamp(2), c2 bigint path (v20) default (12::money)) q on true;
--! 42804 argument of XMLTABLE must be type bigint, not type money

create table z (z xml default (xmlparse(content 'null' operator(pg_catalog.#>>) ('{a,b}') strip whitespace)));
--! 42725 operator is not unique: unknown pg_catalog.#>> unknown

create view z as select xmlroot(t::xml, version no value) as x0, json_exists(j, '$') as x1, json_exists(json_array(select id, name from app.s), '$.' || t) as x2 from r;
--! 42601 subquery must return only one column

alter table r add check ((json_object(d : null returning word)) is not null) not valid;
--=> (JSON_OBJECT(d : NULL::text RETURNING public.word) IS NOT NULL)

alter table r add check ((xmlforest(tq as "a:b")) is distinct from null) not valid;
--=> (XMLFOREST(tq AS "a:b") IS NOT NULL)

alter table r add check ((json_value('{"a": 1}', '$.' || t returning boolean error on empty null on error)) is not null) not valid;
--=> (JSON_VALUE('{"a": 1}'::text, (('$.'::text || t))::jsonpath RETURNING boolean ERROR ON EMPTY) IS NOT NULL)

create view z as select q.* from r, json_table(t, '$ ? ($x == $"Y z")' passing "select" as x columns (c1 for ordinality, c2 bytea path '$.a ? (@.datetime() < $x)' error on empty) error on error) as q;
--=> SELECT q.c1,\n    q.c2\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.t, '$?($"x" == $"Y z")' AS json_table_path_0\n            PASSING\n                r."select" AS x\n            COLUMNS (\n                c1 FOR ORDINALITY,\n                c2 bytea PATH '$."a"?(@.datetime() < $"x")' ERROR ON EMPTY\n            ) ERROR ON ERROR\n        ) q ;; c1 integer, c2 bytea

create index on r (i4) where (jb is json value with unique) is true;
--=> ((jb IS JSON WITH UNIQUE KEYS) IS TRUE)

create table z (z xml default (json_query('{}', '$.a.datetime("HH24:MI") ? (@ < $x)' returning name)));
--! 42804 column "z" is of type xml but default expression is of type name

create table z (z integer default (json_value(j, '$.a' passing 'x' as x returning character(4) error on empty error on error)));
--! 0A000 cannot use column reference in DEFAULT expression

alter table r add check ((json_value('{"a": 1}', '$."q k"' returning timestamptz error on empty)) is null) not valid;
--=> (JSON_VALUE('{"a": 1}'::text, '$."q k"' RETURNING timestamp with time zone ERROR ON EMPTY) IS NULL)

create view z as select json_object( returning jsonb) as x0 from r;
--=> SELECT JSON_OBJECT( RETURNING jsonb) AS x0\n   FROM public.r ;; x0 jsonb

alter table r add check ((json_array(rd returning jsonb)) is not null) not valid;
--=> (JSON_ARRAY(rd RETURNING jsonb) IS NOT NULL)

create view z as select xmltable.* from r cross join xmltable(xmlnamespaces('a' as b, 'c' as b), ('@id') passing by ref (null) columns c0 for ordinality);
--! 42601 namespace name "b" is not unique

create view z as select json_query(jb, '$.*' returning numeric with wrapper empty array on empty) as x0, json_array(select s.tags from app.s where s.r_id = i4) as x1, json_value(d, '$.' || t) as x2 from r;
--! 42846 cannot cast type date to jsonb

create view z as select q.* from r, lateral json_table(jb, 'lax $.a[0 to 2]' columns (nested '$.a.type()' columns (nested path '$.*' as "P p" columns ("C c" word error on empty, c4 numeric(6,2) path '$.a'), c5 numeric(6,2) path 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' error on error), c6 for ordinality, c7 int4range exists path '$.a.datetime()')) q;
--=> SELECT q.c6,\n    q.c7,\n    q.c5,\n    q."C c",\n    q.c4\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.jb, '$."a"[0 to 2]' AS json_table_path_0\n            COLUMNS (\n                c6 FOR ORDINALITY,\n                c7 int4range EXISTS PATH '$."a".datetime()',\n                NESTED PATH '$."a".type()' AS json_table_path_1\n                COLUMNS (\n                    c5 numeric(6,2) PATH 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")' ERROR ON ERROR,\n                    NESTED PATH '$.*' AS "P p"\n                    COLUMNS (\n                        "C c" public.word PATH '$."C c"' ERROR ON EMPTY,\n                        c4 numeric(6,2) PATH '$."a"'\n                    )\n                )\n            )\n        ) q ;; c6 integer, c7 int4range, c5 numeric(6,2), C c public.word, c4 numeric(6,2)

alter table r add check ((json_query(j, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' unknown on empty)) is distinct from null) not valid;
--! 42601 invalid ON EMPTY behavior

create view z as select q.* from r, lateral json_table(j, '$.a.datetime("HH24:MI") ? (@ < $x)' as "Root r" columns (c1 integer[] error on empty error on error, c2 timestamp(2), c3 text exists path '$.' error on error)) q;
--! 42601 syntax error at end of jsonpath input

alter table r add check ((xmlexists(t passing t)) is true) not valid;
--! 42883 function pg_catalog.xmlexists(text, text) does not exist

alter table r add check ((json_exists(jb, '$.' passing ia as x, jb as "Y z", po as "select" unknown on error)) and (v ^@ (c))) not valid;
--! 42601 syntax error at end of jsonpath input

alter table r add check ((json_object('b c' : '[1]' absent on null with unique keys)) is distinct from null) not valid;
--=> (JSON_OBJECT('b c' : '[1]'::text ABSENT ON NULL WITH UNIQUE KEYS RETURNING json) IS NOT NULL)

alter table r add check ((json_value(jb, '$.' passing j as x returning text default 'ok' on error)) is not null) not valid;
--! 42601 syntax error at end of jsonpath input

create index on r (i4) where (c is not json value with unique keys) is true;
--=> ((NOT ((c)::text IS JSON WITH UNIQUE KEYS)) IS TRUE)

create view z as select xmlroot(t::xml, version no value) as x0, json_array(ip, null absent on null) as x1, xmlelement(name x, xmlattributes(numeric 'NaN' as "select", wd as "a:b"), current_timestamp, (t::xml is not document)) as x2 from r;
--=> SELECT XMLROOT((t)::xml, VERSION NO VALUE) AS x0,\n    JSON_ARRAY(ip, NULL::text RETURNING json) AS x1,\n    XMLELEMENT(NAME x, XMLATTRIBUTES('NaN'::numeric AS "select", wd AS "a:b"), CURRENT_TIMESTAMP, (NOT (t)::xml IS DOCUMENT)) AS x2\n   FROM public.r ;; x0 xml, x1 json, x2 xml

create table z (z integer default (json_value(t, '$."q k"' passing 'x' as x, 'x' as "Y z")));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select json_objectagg(t: r4 null on null) as x0 from r group by b;
--=> SELECT JSON_OBJECTAGG(t : r4 RETURNING json) AS x0\n   FROM public.r\n  GROUP BY b ;; x0 json

alter table r add check ((xmlelement(name "select", '<a>x</a>', j)) is not null) not valid;
--=> (XMLELEMENT(NAME "select", '<a>x</a>', j) IS NOT NULL)

create view z as select xmlelement(name xmlish, xmlattributes(d as "select", va as "a:b"), t::xml) as x0, xmlforest(c, ('1999-1-8' + (ttz)) as k_x) as x1, json_scalar(area(bx)) as x2 from r;
--! 42725 operator is not unique: unknown + time with time zone

create view z as select json_exists(v20, '$.' || t error on error), json_array() as x1, json_serialize(json_object(v20: j format json null on null returning bytea)) as x2 from r;
--=> SELECT JSON_EXISTS(v20, (('$.'::text || t))::jsonpath ERROR ON ERROR) AS "json_exists",\n    JSON_ARRAY( RETURNING json) AS x1,\n    JSON_SERIALIZE(JSON_OBJECT(v20 : j RETURNING bytea) RETURNING text) AS x2\n   FROM public.r ;; json_exists boolean, x1 json, x2 text

create view z as select json_value(jb, t passing wd as x, pr as "Y z", 1.5 format json encoding utf8 as "select" returning text) as x0, json_query(json_query(v20, null returning app.positive omit quotes on scalar string error on empty empty array on error), null returning timestamptz format json encoding utf8 keep quotes default upper('x') on error) as x1 from r;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

alter table r add check ((json_value(t, t empty array on empty)) is null) not valid;
--! 42601 invalid ON EMPTY behavior

create view z as select xmlpi(name xmlish, (j ->> (null))), xmlpi(name k_x, 'a'::text) as x1 from r;
--=> SELECT XMLPI(NAME xmlish, (j ->> NULL::text)) AS "xmlpi",\n    XMLPI(NAME k_x, 'a'::text) AS x1\n   FROM public.r ;; xmlpi xml, x1 xml

create view z as select json_arrayagg(json_array(bt, rd, 2) order by t desc, i4 nulls first) as x0 from r group by b;
--=> SELECT JSON_ARRAYAGG(JSON_ARRAY(bt, rd, 2 RETURNING json) ORDER BY t DESC, i4 NULLS FIRST RETURNING json) AS x0\n   FROM public.r\n  GROUP BY b ;; x0 json

alter table r add check ((xmlelement(name xmlish, xmlattributes(pr as xmlish, ci))) is not null) not valid;
--=> (XMLELEMENT(NAME xmlish, XMLATTRIBUTES(pr AS xmlish, ci AS ci)) IS NOT NULL)

create view z as select q.* from r, json_table(v20, '$.a.size()' as p columns (c1 int4range path '$.' default '[]'::jsonb on empty)) q;
--! 42601 syntax error at end of jsonpath input

alter table r add check ((xmlelement(name "9")) is not null) not valid;
--=> (XMLELEMENT(NAME "9") IS NOT NULL)

alter table r add check (json_exists(jb, '$.a')) not valid;
--=> JSON_EXISTS(jb, '$."a"')

create view z as select q.* from r left join json_table(jb, '$.' as "Root r" columns (c1 double precision path '$.a ? (@ > $x)' null on error, "C c" integer path 'strict $.a', c3 varchar(7) exists error on error)) as q on true;
--! 42601 syntax error at end of jsonpath input

alter table r add check ((json_query(jb, '$.' with wrapper omit quotes null on error)) is not null) not valid;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

create view z as select q.* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), (t) passing (t::xml) columns c0 character(4) path (5) not null, c1 timestamp(2)) as q;
--=> SELECT q.c0,\n    q.c1\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), (r.t) PASSING ((r.t)::xml) COLUMNS c0 character(4) PATH ((5)::text) NOT NULL, c1 timestamp(2) without time zone) q ;; c0 character(4), c1 timestamp(2) without time zone

alter table r add check ((json_array()) is distinct from null) not valid;
--=> (JSON_ARRAY( RETURNING json) IS NOT NULL)

create view z as select q.* from r, xmltable((5) passing by value (null) columns "C c" character(4) path ('//a[text() = ''x'']') default (tm), c1 nosuch path ('a' || 'b') default ((tv)::jsonb)) q;
--! 42704 type "nosuch" does not exist

alter table r add check ((json_object()) is distinct from null) not valid;
--=> (JSON_OBJECT( RETURNING json) IS NOT NULL)

create view z as select json_value(t, '$.a.date()' returning timestamp(2)) from r;
--=> SELECT JSON_VALUE(t, '$."a".date()' RETURNING timestamp(2) without time zone) AS "json_value"\n   FROM public.r ;; json_value timestamp(2) without time zone

alter table r add column z boolean generated always as (xmlserialize(content t::xml as text)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((xmlforest(array[]::int[] as doc, ttz as x)) is null) not valid;
--=> (XMLFOREST(ARRAY[]::integer[] AS doc, ttz AS x) IS NULL)

alter table r add check ('<a>x</a>' is not document) not valid;
--=> (NOT '<a>x</a>'::xml IS DOCUMENT)

create view z as select xmltable.* from r, xmltable((t) passing by value (xmlconcat(null, t::xml)) columns c0 bigint default (row("Mixed Case", 'a')::app.pair));
--! 42804 argument of XMLTABLE must be type bigint, not type app.pair

create view z as select json_scalar(upper(r4)) from r;
--=> SELECT JSON_SCALAR(upper(r4)) AS "json_scalar"\n   FROM public.r ;; json_scalar json

create view z as select xmlelement(name "9", xmlattributes(jb), null, tm) as x0, json_serialize('{"a": 1}') as x1, json_value('{"a": 1}', t passing bt as x, '{1.50,2}' as "Y z", va as "select" returning record null on empty) as x2 from r;
--! 0A000 returning pseudo-types is not supported in SQL/JSON functions

alter table r add column z text generated always as (json_serialize(jb)) stored;
--=> JSON_SERIALIZE(jb RETURNING text)

create view z as select json(jb without unique keys) as x0, json_value(ia, '$.*' returning app.positive) as x1 from r;
--! 42846 cannot cast type integer[] to jsonb

alter table r add check ((json_array(po, json_object( returning integer), null null on null returning bytea)) is null) not valid;
--! 42846 cannot cast type json to integer

create view z as select xmlpi(name "Y z", (mo)::text), json_query(jb, '$.**.a' returning numeric(6,2) default 0.5 on empty) as x1 from r;
--=> SELECT XMLPI(NAME "Y z", (mo)::text) AS "xmlpi",\n    JSON_QUERY(jb, '$.**."a"' RETURNING numeric(6,2) WITHOUT WRAPPER KEEP QUOTES DEFAULT 0.5 ON EMPTY) AS x1\n   FROM public.r ;; xmlpi xml, x1 numeric(6,2)

alter table r add column z varchar(5) generated always as (json_object( returning text)) stored;
--=> JSON_OBJECT( RETURNING text)

create view z as select xmltable.* from r left join xmltable(('@id') passing ('<a>x</a>') columns c0 for ordinality, c1 json, "C c" int4range path ('@id')) on true;
--=> SELECT "xmltable".c0,\n    "xmltable".c1,\n    "xmltable"."C c"\n   FROM (public.r\n     LEFT JOIN XMLTABLE(('@id'::text) PASSING ('<a>x</a>'::xml) COLUMNS c0 FOR ORDINALITY, c1 json, "C c" int4range PATH ('@id'::text)) ON (true)) ;; c0 integer, c1 json, C c int4range

create view z as select json_array(json_array('varchar', json_object(md value rt, d : wd returning json) null on null returning name), json_array(select id, name from app.s returning varchar), json_object('a': b without unique keys) null on null returning character(4)) as x0 from r;
--! 42601 subquery must return only one column

create table z (z varchar(5) default (json_query('{"a": 1}', '$.a.size()' passing 'x' as x, 'x' as "Y z")));
--=> JSON_QUERY('{"a": 1}'::text, '$."a".size()' PASSING 'x'::text AS x, 'x'::text AS "Y z" RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES)

create view z as select xmltable.* from r left join xmltable(('//a[text() = ''x'']') passing by ref (xmlroot('<a>x</a>', version v20, standalone no)) columns c0 for ordinality, c1 for ordinality, "C c" for ordinality) on true;
--! 42601 only one FOR ORDINALITY column is allowed

create index on r (i4) where not (xmlexists(('/a' || v20) passing xm));
--=> (NOT XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm)))

alter table r add check ((json_value(j, 'lax $.a[0 to 2]' passing ci as x returning app.pair)) is distinct from null) not valid;
--=> (JSON_VALUE(j, '$."a"[0 to 2]' PASSING ci AS x RETURNING app.pair) IS DISTINCT FROM NULL)

alter table r add check ((json(t with unique keys)) is not null) not valid;
--=> (JSON(t WITH UNIQUE KEYS) IS NOT NULL)

create view z as select xmlpi(name "select", upper(wd)), json_object('b c' value null null on null without unique keys) as x1, json_scalar(ch) as x2 from r;
--=> SELECT XMLPI(NAME "select", upper((wd)::text)) AS "xmlpi",\n    JSON_OBJECT('b c' : NULL::text RETURNING json) AS x1,\n    JSON_SCALAR(ch) AS x2\n   FROM public.r ;; xmlpi xml, x1 json, x2 json

create view z as select json_object() as x0, json_value('{"a": 1}', '$.a ? (@.datetime() < $x)' returning date) as x1, json_value(json_value(jb, '$' default 'x' on error), '$[last]' returning interval null on empty default null on error) as x2 from r;
--=> SELECT JSON_OBJECT( RETURNING json) AS x0,\n    JSON_VALUE('{"a": 1}'::text, '$."a"?(@.datetime() < $"x")' RETURNING date) AS x1,\n    JSON_VALUE(JSON_VALUE(jb, '$' RETURNING text DEFAULT 'x'::text ON ERROR), '$[last]' RETURNING interval DEFAULT NULL::unknown ON ERROR) AS x2\n   FROM public.r ;; x0 json, x1 date, x2 interval

create index on r (i4) where (xmlexists('//a' passing by ref xm)) and rd < '[2024-01-01,2024-02-01]';
--=> (XMLEXISTS(('//a'::text) PASSING (xm)) AND (rd < '[2024-01-01,2024-02-02)'::daterange))

alter table r add check ((xmlconcat(t::xml, t::xml)) is not null) not valid;
--=> (XMLCONCAT((t)::xml, (t)::xml) IS NOT NULL)

alter table r add check ((json_scalar(iv)) is not null) not valid;
--=> (JSON_SCALAR(iv) IS NOT NULL)

alter table r add check ((json_object('a' : na, t value ta, i4: null returning varchar(7))) is not null) not valid;
--=> (JSON_OBJECT('a' : na, t : ta, i4 : NULL::text RETURNING character varying(7)) IS NOT NULL)

alter table r add column z text generated always as (xmlparse(content jsonb_typeof('1.50'))) stored;
--=> XMLPARSE(CONTENT jsonb_typeof('1.50'::jsonb) STRIP WHITESPACE)

alter table r add check (xm is document) not valid;
--=> xm IS DOCUMENT

create view z as select json_objectagg(i4: json_object('b c' value wd, 'a' value ts, nm: by null on null returning varchar(7)) returning jsonb) filter (where i4 > 3) over () as x0 from r;
--=> SELECT JSON_OBJECTAGG(i4 : JSON_OBJECT('b c' : wd, 'a' : ts, nm : by RETURNING character varying(7)) RETURNING jsonb) FILTER (WHERE (i4 > 3)) OVER () AS x0\n   FROM public.r ;; x0 jsonb

alter table r add check ((xmlexists('//a' passing '<a/>')) is true) not valid;
--=> (XMLEXISTS(('//a'::text) PASSING ('<a/>'::xml)) IS TRUE)

create view z as select json_query(j, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' returning jsonb omit quotes), xmlforest('a' as k_x, '\xDEADbeef' as "a:b") as x1 from r;
--=> SELECT JSON_QUERY(j, 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")' RETURNING jsonb WITHOUT WRAPPER OMIT QUOTES) AS "json_query",\n    XMLFOREST('a' AS k_x, '\\xDEADbeef' AS "a:b") AS x1\n   FROM public.r ;; json_query jsonb, x1 xml

create view z as select json_object(t : tz, 'a': by, i4: jb format json null on null without unique keys) as x0, xmlpi(name "a:b", case when b then "select" else "select" end) as x1, json_object(t value vb, t value iv, 'a' value mo null on null returning json) as x2 from r;
--=> SELECT JSON_OBJECT(t : tz, 'a' : by, i4 : jb RETURNING jsonb) AS x0,\n    XMLPI(NAME "a:b",\n        CASE\n            WHEN b THEN "select"\n            ELSE "select"\n        END) AS x1,\n    JSON_OBJECT(t : vb, t : iv, 'a' : mo RETURNING json) AS x2\n   FROM public.r ;; x0 jsonb, x1 xml, x2 json

create view z as select "Q q".* from r cross join json_table(json_object(v20: f4, 'b c' value va, 'a': r4 null on null without unique keys), '$.*' columns (c1 int4range path '$.a.datetime("HH24:MI") ? (@ < $x)' error on error, c2 varchar(7) path 'strict $.a' default 1 on empty, c3 for ordinality)) as "Q q";
--=> SELECT "Q q".c1,\n    "Q q".c2,\n    "Q q".c3\n   FROM (public.r\n     CROSS JOIN LATERAL JSON_TABLE(\n            JSON_OBJECT(r.v20 : r.f4, 'b c' : r.va, 'a' : r.r4 RETURNING json), '$.*' AS json_table_path_0\n            COLUMNS (\n                c1 int4range PATH '$."a".datetime("HH24:MI")?(@ < $"x")' ERROR ON ERROR,\n                c2 character varying(7) PATH 'strict $."a"' DEFAULT (1)::character varying(7) ON EMPTY,\n                c3 FOR ORDINALITY\n            )\n        ) "Q q") ;; c1 int4range, c2 character varying(7), c3 integer

create view z as select "Q q".* from r cross join xmltable((t) passing by ref ('<a>x</a>') columns c0 varchar(7) path (5)) as "Q q";
--=> SELECT "Q q".c0\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE((r.t) PASSING ('<a>x</a>'::xml) COLUMNS c0 character varying(7) PATH ((5)::text)) "Q q") ;; c0 character varying(7)

create view z as select json_array( returning word) as x0 from r;
--=> SELECT JSON_ARRAY( RETURNING public.word) AS x0\n   FROM public.r ;; x0 public.word

create view z as select json_object() as x0, xmlserialize(content xm as varchar(7)) as x1, json_scalar(('empty')::time) as x2 from r;
--! 22007 invalid input syntax for type time: "empty"

alter table r add check ((json_array(select id from app.s)) is not null) not valid;
--! 0A000 cannot use subquery in check constraint

create view z as select json_table.* from r cross join json_table(jb, '$.a.datetime()' as "Root r" passing nm as x, tz as "Y z" columns ("C c" double precision path '$.', c2 app.mood default upper('x') on empty default 1 on error, nested path 'lax $.a[0 to 2]' as "P p" columns (c4 numeric(6,2) format json without array wrapper default null on empty, c5 for ordinality)) empty on error);
--! 42601 syntax error at end of jsonpath input

alter table r add check ((json_object('a' : null, 'a' value va absent on null without unique keys)) is distinct from null) not valid;
--=> (JSON_OBJECT('a' : NULL::text, 'a' : va ABSENT ON NULL RETURNING json) IS NOT NULL)

alter table r add check ((json_array((2.5)::uuid, price, json_array(i2 absent on null) returning varchar(7))) is distinct from null) not valid;
--! 42846 cannot cast type numeric to uuid

create view z as select xmltable.* from r, xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('/a/b') passing (xmlelement(name doc, xmlattributes(u, num as "Y z"), null)) columns c0 app.positive path (5), c1 record path ('a' || 'b') default (case to_tsvector('simple', 'x') when tv then 'infinity'::date when tv then d end));
--! 42804 argument of XMLTABLE must be type record, not type date

create view z as select json_objectagg(nm: 16 null on null) as x0 from r;
--=> SELECT JSON_OBJECTAGG(nm : 16 RETURNING json) AS x0\n   FROM public.r ;; x0 json

create view z as select "Q q".* from r cross join xmltable((t) passing by value (xm) columns c0 xml default ((-2147483648)::varchar), c1 bit(3) path ('a' || 'b') not null) as "Q q";
--! 42804 argument of XMLTABLE must be type xml, not type character varying

create index on r (i4) where not (xmlexists(t passing t));
--! 42883 function pg_catalog.xmlexists(text, text) does not exist

create view z as select q.* from r left join xmltable((v20) passing (null) columns c0 interval path ('@id'), c1 for ordinality, "C c" uuid) q on true;
--=> SELECT q.c0,\n    q.c1,\n    q."C c"\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(((r.v20)::text) PASSING (NULL::xml) COLUMNS c0 interval PATH ('@id'::text), c1 FOR ORDINALITY, "C c" uuid) q ON (true)) ;; c0 interval, c1 integer, C c uuid

create view z as select json_objectagg(d: i8 returning integer) as x0, json_arrayagg(na order by t desc, i4 nulls first returning word) filter (where i4 > 3) as x1 from r group by b;
--! 42846 cannot cast type json to integer

alter table r add check ((json_value(json_object(), '$.a.b[*]' default 'x' on error)) is null) not valid;
--=> (JSON_VALUE(JSON_OBJECT( RETURNING json), '$."a"."b"[*]' RETURNING text DEFAULT 'x'::text ON ERROR) IS NULL)

create view z as select json_arrayagg(i8 null on null) over (partition by b order by i4) as x0 from r group by b having count(*) > 1;
--! 42803 column "r.i8" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select q.* from r cross join json_table(by format json, '$' passing ta as x, jsonb '{"b":1, "a": [true,null]}' as "Y z", '(1,2),(0,0)' as "select" columns (c1 uuid null on empty) empty on error) as q;
--=> SELECT q.c1\n   FROM (public.r\n     CROSS JOIN LATERAL JSON_TABLE(\n            r.by FORMAT JSON, '$' AS json_table_path_0\n            PASSING\n                r.ta AS x,\n                '{"a": [true, null], "b": 1}'::jsonb AS "Y z",\n                '(1,2),(0,0)'::text AS "select"\n            COLUMNS (\n                c1 uuid PATH '$."c1"'\n            )\n        ) q) ;; c1 uuid

create view z as select "Q q".* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), (v20) passing (xmlconcat(xm, xm)) columns c0 jsonb path (t)) as "Q q";
--=> SELECT "Q q".c0\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ((r.v20)::text) PASSING (XMLCONCAT(r.xm, r.xm)) COLUMNS c0 jsonb PATH (r.t)) "Q q" ;; c0 jsonb

create view z as select xmlelement(name "Y z", xmlattributes(ta), na, lower(rt)) as x0, json_array(tv absent on null returning integer) as x1 from r;
--! 42846 cannot cast type json to integer

alter table r add check ((json_query(jb, '$.a.b[*]' without array wrapper omit quotes default -5 on empty default true on error)) is distinct from null) not valid;
--! 42846 cannot cast behavior expression of type integer to jsonb

create view z as select xmltable.* from r, xmltable((5) passing by ref (null) columns c0 app.mood not null);
--=> SELECT "xmltable".c0\n   FROM public.r,\n    XMLTABLE(((5)::text) PASSING (NULL::xml) COLUMNS c0 app.mood NOT NULL) ;; c0 app.mood

create index on r (i4) where (json_exists(j, 'strict $.a' error on error)) and case when b then b when b then b end;
--=> (JSON_EXISTS(j, 'strict $."a"' ERROR ON ERROR) AND\nCASE\n    WHEN b THEN b\n    WHEN b THEN b\n    ELSE NULL::boolean\nEND)

create view z as select "Q q".* from r, lateral json_table(jb, '$.*' as p columns ("C c" integer path '$.a.size()', c2 timestamptz) error on error) as "Q q";
--=> SELECT "Q q"."C c",\n    "Q q".c2\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.jb, '$.*' AS p\n            COLUMNS (\n                "C c" integer PATH '$."a".size()',\n                c2 timestamp with time zone PATH '$."c2"'\n            ) ERROR ON ERROR\n        ) "Q q" ;; C c integer, c2 timestamp with time zone

create view z as select json_exists(t, null passing ia as x) as x0, json_value(json_value(jb, '$.a.date()' passing mo as x default now() on error), '-$.a' returning character(4)) as x1, json_exists(json_query(t, '$.a ? (@.datetime() < $x)' returning bigint with wrapper omit quotes on scalar string), '$.a ? (@ > $x)') as x2 from r;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

create table z (z json default (json_object(t : json_array(select 1 union select 2) returning bytea)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select "Q q".* from r cross join json_table(j, '-$.a' as p passing nm as x, wd as "Y z" columns (c1 "char" path '$' error on empty, nested path '$.a ? (@ > $x)' columns ("C c" timestamptz exists path '-$.a', c4 app.positive exists path '$.a.datetime()' null on error, c5 for ordinality)) error on error) as "Q q";
--! 42601 invalid ON ERROR behavior for column "c4"

create table z (z xml default (xmlserialize(document xmlconcat('<a/>', '<a/>') as json)));
--! 42846 cannot cast XMLSERIALIZE result to json

create view z as select xmlelement(name "a:b") from r;
--=> SELECT XMLELEMENT(NAME "a:b") AS "xmlelement"\n   FROM public.r ;; xmlelement xml

alter table r add check ((json_query('{"a": 1}', '$' keep quotes)) is not null) not valid;
--=> (JSON_QUERY('{"a": 1}'::text, '$' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table r add check ((json_object(nm value jb, t: json_array(json_object() absent on null returning name) absent on null with unique keys returning jsonb)) is distinct from null) not valid;
--=> (JSON_OBJECT(nm : jb, t : JSON_ARRAY(JSON_OBJECT( RETURNING json) RETURNING name) ABSENT ON NULL WITH UNIQUE KEYS RETURNING jsonb) IS NOT NULL)

alter table r add check ((xmlconcat(xm, '<a>x</a>')) is not null) not valid;
--=> (XMLCONCAT(xm, '<a>x</a>'::xml) IS NOT NULL)

alter table r add check ((json_exists(by, '$ ? (@.b == $"Y z")' passing tv as x, '[2024-01-01,2024-02-01]' as "Y z" true on error)) and b) not valid;
--! 42846 cannot cast type bytea to jsonb

alter table r add check ((json_serialize(json_serialize(jb))) is not null) not valid;
--=> (JSON_SERIALIZE(JSON_SERIALIZE(jb RETURNING text) RETURNING text) IS NOT NULL)

create view z as select json_array(null null on null returning word) as x0, xmlconcat(xm, '<a>x</a>') as x1, json_array(pt returning text) as x2 from r;
--=> SELECT JSON_ARRAY(NULL::text NULL ON NULL RETURNING public.word) AS x0,\n    XMLCONCAT(xm, '<a>x</a>'::xml) AS x1,\n    JSON_ARRAY(pt RETURNING text) AS x2\n   FROM public.r ;; x0 public.word, x1 xml, x2 text

alter table r add check ((json_query(jb, '$.**.a' keep quotes)) is distinct from null) not valid;
--=> (JSON_QUERY(jb, '$.**."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table r add check ((json_object(i4: ts, 'b c' value d null on null)) is null) not valid;
--=> (JSON_OBJECT(i4 : ts, 'b c' : d RETURNING json) IS NULL)

create index on r (i4) where (xmlpi(name xmlish, (t collate "default")) is document) and '(1,2),(0,0)' operator(pg_catalog.&<) (bx);
--=> (XMLPI(NAME xmlish, (t COLLATE "default")) IS DOCUMENT AND ('(1,2),(0,0)'::box &< bx))

create index on r (i4) where not (xmlexists(t passing xm));
--=> (NOT XMLEXISTS((t) PASSING (xm)))

create view z as select "Q q".* from r cross join xmltable(('a' || 'b') passing by value (xm) columns c0 text path ('@id')) as "Q q";
--=> SELECT "Q q".c0\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE((('a'::text || 'b'::text)) PASSING (r.xm) COLUMNS c0 text PATH ('@id'::text)) "Q q") ;; c0 text

create view z as select json_object('a' : json_object( returning json), d value tz returning character(4)) as x0, json_object(nm : (~ ip), i4 : json_array() absent on null without unique keys returning varchar) as x1 from r;
--=> SELECT JSON_OBJECT('a' : JSON_OBJECT( RETURNING json), d : tz RETURNING character(4)) AS x0,\n    JSON_OBJECT(nm : (~ ip), i4 : JSON_ARRAY( RETURNING json) ABSENT ON NULL RETURNING character varying) AS x1\n   FROM public.r ;; x0 character(4), x1 character varying

create index on r (i4) where not (xmlexists(t passing by ref xm));
--=> (NOT XMLEXISTS((t) PASSING (xm)))

create view z as select q.* from r cross join xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('/a/b') passing (null) columns c0 int4range not null) q;
--=> SELECT q.c0\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ('/a/b'::text) PASSING (NULL::xml) COLUMNS c0 int4range NOT NULL) q) ;; c0 int4range

alter table r add check ((json_serialize(j)) is not null) not valid;
--=> (JSON_SERIALIZE(j RETURNING text) IS NOT NULL)

alter table r add column z text generated always as (json_value(jb, '$.' || t returning numeric(6,2) error on empty)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((json_object(t: ch, nm: json_array(ttz), 'a' value null absent on null returning varchar)) is null) not valid;
--=> (JSON_OBJECT(t : ch, nm : JSON_ARRAY(ttz RETURNING json), 'a' : NULL::text ABSENT ON NULL RETURNING character varying) IS NULL)

alter table r add check ((json_array(tm)) is not null) not valid;
--=> (JSON_ARRAY(tm RETURNING json) IS NOT NULL)

create view z as select q.* from r cross join xmltable(xmlnamespaces('http://x.y' as n), ('//a[text() = ''x'']') passing by value (xm) columns c0 for ordinality, c1 timestamp(2)) q;
--=> SELECT q.c0,\n    q.c1\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ('//a[text() = ''x'']'::text) PASSING (r.xm) COLUMNS c0 FOR ORDINALITY, c1 timestamp(2) without time zone) q) ;; c0 integer, c1 timestamp(2) without time zone

alter table r add check ((json_query(jb, '$' passing v as x, row(1, 'a')::app.pair as "Y z", tm as "select" returning timestamptz with wrapper empty on empty)) is null) not valid;
--=> (JSON_QUERY(jb, '$' PASSING v AS x, ROW(1, 'a'::text)::app.pair AS "Y z", tm AS "select" RETURNING timestamp with time zone WITH UNCONDITIONAL WRAPPER KEEP QUOTES EMPTY ARRAY ON EMPTY) IS NULL)

create view z as select json_query(jb, '$.' || t with wrapper), json_scalar(po) as x1, xmlroot(xmlforest(bx as "a:b", iv as "a:b", wd as x), version null) as x2 from r;
--=> SELECT JSON_QUERY(jb, (('$.'::text || t))::jsonpath RETURNING jsonb WITH UNCONDITIONAL WRAPPER KEEP QUOTES) AS "json_query",\n    JSON_SCALAR(po) AS x1,\n    XMLROOT(XMLFOREST(bx AS "a:b", iv AS "a:b", wd AS x), VERSION NO VALUE) AS x2\n   FROM public.r ;; json_query jsonb, x1 json, x2 xml

alter table r add column z varchar(5) generated always as (xmlforest(to_tsvector('simple', 'x')::tsvector as doc, d, ttz)) stored;
--=> XMLFOREST(to_tsvector('simple'::regconfig, 'x'::text) AS doc, d AS d, ttz AS ttz)

alter table r add check ((json_value('{"a": 1}', '$."q k"' null on error)) is null) not valid;
--=> (JSON_VALUE('{"a": 1}'::text, '$."q k"' RETURNING text) IS NULL)

alter table r add check ((json_scalar(ttz)) is null) not valid;
--=> (JSON_SCALAR(ttz) IS NULL)

alter table r add column z boolean generated always as (json_value(jb, '$.a.type()' returning varchar(7))) stored;
--! 42804 column "z" is of type boolean but default expression is of type character varying

create view z as select xmlroot(null, version null) as x0, xmlroot('<a>x</a>', version v20, standalone no) as x1 from r;
--=> SELECT XMLROOT(NULL::xml, VERSION NO VALUE) AS x0,\n    XMLROOT('<a>x</a>'::xml, VERSION v20, STANDALONE NO) AS x1\n   FROM public.r ;; x0 xml, x1 xml

create view z as select q.* from r cross join json_table(jb, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' columns (c1 for ordinality, c2 timestamptz exists) empty array on error) as q;
--=> SELECT q.c1,\n    q.c2\n   FROM (public.r\n     CROSS JOIN LATERAL JSON_TABLE(\n            r.jb, 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")' AS json_table_path_0\n            COLUMNS (\n                c1 FOR ORDINALITY,\n                c2 timestamp with time zone EXISTS PATH '$."c2"'\n            )\n        ) q) ;; c1 integer, c2 timestamp with time zone

alter table r add column z text generated always as (json_query(jb, t returning app.positive keep quotes default true on empty default '1' on error)) stored;
--! 42P17 generation expression is not immutable

create view z as select xmltable.* from r left join xmltable(('a' || 'b') passing by value (null) columns c0 integer[] default (coalesce(daterange('2024-01-01', '2025-01-01', '[]'), rd)), "C c" xml path ('/a/b') default ((tq)), c2 uuid path ('a' || 'b') default ((i2 #>> (ta)))) on true;
--! 42804 argument of XMLTABLE must be type integer[], not type daterange

alter table r add check ((json_array('[1,5)' null on null)) is null) not valid;
--=> (JSON_ARRAY('[1,5)'::text NULL ON NULL RETURNING json) IS NULL)

create table z (z boolean default (xmlpi(name "a:b", (E'tab\tx' || (0)))));
--! 42804 column "z" is of type boolean but default expression is of type xml

create view z as select json_object( returning character(4)) as x0, xmlelement(name "9", 1e10, '<a>x</a>') as x1, xmlroot(xmlelement(name xmlish, xmlattributes(va, 'a & b' as xmlish)), version null) as x2 from r;
--=> SELECT JSON_OBJECT( RETURNING character(4)) AS x0,\n    XMLELEMENT(NAME "9", '10000000000'::numeric, '<a>x</a>') AS x1,\n    XMLROOT(XMLELEMENT(NAME xmlish, XMLATTRIBUTES(va AS va, 'a & b' AS xmlish)), VERSION NO VALUE) AS x2\n   FROM public.r ;; x0 character(4), x1 xml, x2 xml

create view z as select json_array(select name from app.s where id > 1 order by amount) as x0, json_scalar(bx) as x1, json_object(md: "Mixed Case", 'a' value rn, nm value json_array(rt, "Mixed Case", f4 absent on null returning bytea) absent on null) as x2 from r;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT s.name\n                   FROM app.s\n                  WHERE (s.id > 1)\n                  ORDER BY s.amount) q(a)) AS x0,\n    JSON_SCALAR(bx) AS x1,\n    JSON_OBJECT(md : "Mixed Case", 'a' : rn, nm : JSON_ARRAY(rt, "Mixed Case", f4 RETURNING bytea) ABSENT ON NULL RETURNING json) AS x2\n   FROM public.r ;; x0 json, x1 json, x2 json

create view z as select json_arrayagg(date 'epoch' order by i4 absent on null) filter (where i4 > 3) as x0 from r;
--=> SELECT JSON_ARRAYAGG('1970-01-01'::date ORDER BY i4 RETURNING json) FILTER (WHERE (i4 > 3)) AS x0\n   FROM public.r ;; x0 json

create view z as select xmlelement(name "9", 'n') as x0, json_object() as x1 from r;
--=> SELECT XMLELEMENT(NAME "9", 'n') AS x0,\n    JSON_OBJECT( RETURNING json) AS x1\n   FROM public.r ;; x0 xml, x1 json

alter table r add check (c5 is not json array without unique) not valid;
--=> (NOT ((c5)::text IS JSON ARRAY))

create view z as select json_exists(jb, '$[last]' passing price as x), xmlpi(name "Y z", (B'11')::text) as x1, json_array(json_array(json_object(t : i2, i4 : ci, nm: '-infinity' absent on null), 'c' null on null), j format json encoding utf8, case rt when rt then rd end absent on null returning text) as x2 from r;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

create view z as select json_array(select 1 union select 2 returning varchar(7)), json_query('{"a": 1}', '$.a.datetime("HH24:MI") ? (@ < $x)' omit quotes on scalar string empty array on empty) as x1 from r;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING character varying(7)) AS "json_arrayagg"\n           FROM ( SELECT 1 AS "?column?"\n                UNION\n                 SELECT 2) q(a)) AS "json_array",\n    JSON_QUERY('{"a": 1}'::text, '$."a".datetime("HH24:MI")?(@ < $"x")' RETURNING jsonb WITHOUT WRAPPER OMIT QUOTES EMPTY ARRAY ON EMPTY) AS x1\n   FROM public.r ;; json_array character varying(7), x1 jsonb

alter table r add column z varchar(5) generated always as (json_array((j), pt)) stored;
--=> JSON_ARRAY(j, pt RETURNING json)

alter table r add check ((json_serialize(json_array(pr) returning varchar)) is distinct from null) not valid;
--=> (JSON_SERIALIZE(JSON_ARRAY(pr RETURNING json) RETURNING character varying) IS NOT NULL)

alter table r add column z jsonb generated always as (json_object(i4 : rt returning text)) stored;
--! 42P17 generation expression is not immutable

alter table r add check (not (json_exists(jb, null passing bt as x, ttz as "Y z", b as "select" true on error))) not valid;
--=> (NOT JSON_EXISTS(jb, NULL PASSING bt AS x, ttz AS "Y z", b AS "select" TRUE ON ERROR))

alter table r add check ((xmlroot(xm, version '1.0', standalone yes)) is not null) not valid;
--=> (XMLROOT(xm, VERSION '1.0'::text, STANDALONE YES) IS NOT NULL)

alter table r add check ((xmlserialize(content xmlforest(numrange(0, 1.5) as "Y z", v as "Y z", bt as "a:b") as jsonb)) is null) not valid;
--! 42846 cannot cast XMLSERIALIZE result to jsonb

alter table r add check ((json_exists(jb, '$[last]' passing tz as x)) is true) not valid;
--=> (JSON_EXISTS(jb, '$[last]' PASSING tz AS x) IS TRUE)

alter table r add check ((json_array('1999-1-8', null, null null on null)) is distinct from null) not valid;
--=> (JSON_ARRAY('1999-1-8'::text, NULL::text, NULL::text NULL ON NULL RETURNING json) IS NOT NULL)

create view z as select json_array(json_array(values (1), (2)), json_object(md value -2147483648 null on null) absent on null returning text) as x0, json_array(1.5 null on null) as x1 from r;
--=> SELECT JSON_ARRAY(( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( VALUES (1), (2)) q(a)), JSON_OBJECT(md : '-2147483648'::integer RETURNING json) RETURNING text) AS x0,\n    JSON_ARRAY(1.5 NULL ON NULL RETURNING json) AS x1\n   FROM public.r ;; x0 text, x1 json

create view z as select json_object() from r;
--=> SELECT JSON_OBJECT( RETURNING json) AS "json_object"\n   FROM public.r ;; json_object json

alter table r add check ((json_object('b c' : wd, d : null, t: mo absent on null returning integer)) is null) not valid;
--! 42846 cannot cast type json to integer

create table z (z integer default (json_serialize(json_object(md value '[1]', d: 'x' absent on null returning text) returning json)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select json_serialize(j returning name) as x0, xmlserialize(document '<a>x</a>' as varchar(7)) as x1, json_query('{"a": 1}', '$[last]' with conditional wrapper) as x2 from r;
--=> SELECT JSON_SERIALIZE(j RETURNING name) AS x0,\n    (XMLSERIALIZE(DOCUMENT '<a>x</a>'::xml AS character varying(7) NO INDENT))::character varying(7) AS x1,\n    JSON_QUERY('{"a": 1}'::text, '$[last]' RETURNING jsonb WITH CONDITIONAL WRAPPER KEEP QUOTES) AS x2\n   FROM public.r ;; x0 name, x1 character varying(7), x2 jsonb

create view z as select json_objectagg(i4: price with unique keys) as x0 from r group by b having count(*) > 1;
--=> SELECT JSON_OBJECTAGG(i4 : price WITH UNIQUE KEYS RETURNING json) AS x0\n   FROM public.r\n  GROUP BY b\n HAVING (count(*) > 1) ;; x0 json

create view z as select json_array(json_object('a' value (oi), v20 : "select", md : json_object(nm value mo, md: json_array(rd, 'no' null on null) absent on null) absent on null with unique keys returning text), "select", '10.0.0.0/8') from r;
--=> SELECT JSON_ARRAY(JSON_OBJECT('a' : oi, v20 : "select", md : JSON_OBJECT(nm : mo, md : JSON_ARRAY(rd, 'no'::text NULL ON NULL RETURNING json) ABSENT ON NULL RETURNING json) ABSENT ON NULL WITH UNIQUE KEYS RETURNING text), "select", '10.0.0.0/8'::text RETURNING json) AS "json_array"\n   FROM public.r ;; json_array json

alter table r add column z text generated always as (xmlforest(repeat(''::text, i4) as x, ci as "a:b", case i4 when "Mixed Case" then tz end)) stored;
--! 42601 unnamed XML element value must be a column reference

create view z as select json_value(j, '$ ? (@.b == $"Y z")' error on empty) as x0, json_value(jb, '$.*' passing pr as x default 0.5 on error) as x1 from r;
--=> SELECT JSON_VALUE(j, '$?(@."b" == $"Y z")' RETURNING text ERROR ON EMPTY) AS x0,\n    JSON_VALUE(jb, '$.*' PASSING pr AS x RETURNING text DEFAULT (0.5)::text ON ERROR) AS x1\n   FROM public.r ;; x0 text, x1 text

alter table r add check ((json_object(i4: "select", v20: j, i4 : json_array(json_array(bytea '', null), (tv || (tv)) absent on null) absent on null)) is null) not valid;
--=> (JSON_OBJECT(i4 : "select", v20 : j, i4 : JSON_ARRAY(JSON_ARRAY('\\x'::bytea, NULL::text RETURNING json), (tv || tv) RETURNING json) ABSENT ON NULL RETURNING json) IS NULL)

create view z as select json_objectagg(md: mo null on null without unique keys returning bytea) as x0 from r group by b having count(*) > 1;
--=> SELECT JSON_OBJECTAGG(md : mo RETURNING bytea) AS x0\n   FROM public.r\n  GROUP BY b\n HAVING (count(*) > 1) ;; x0 bytea

alter table r add check ((xmlexists(t passing '<a/>')) and (not (b))) not valid;
--=> (XMLEXISTS((t) PASSING ('<a/>'::xml)) AND (NOT b))

create view z as select xmlserialize(content xmlelement(name "Y z", rt) as word), (xmlconcat(xm, xm) is document) as x1, json_value(j, '$ ? (@.b == $"Y z")' returning json format json encoding utf8) as x2 from r;
--! 42601 cannot specify FORMAT JSON in RETURNING clause of JSON_VALUE()

create view z as select q.* from r cross join json_table(json_value(t, '$.a.date()' returning bigint), '$[last]' as p columns (c1 name format json path '-$.a' with conditional wrapper error on empty) empty on error) as q;
--! 42846 cannot cast type bigint to jsonb

create table z (z varchar(5) default (json_array(json_object('b c' : 'a & b', d value v20, nm: 'x' without unique keys), 'x', 'x')));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select xmlconcat(xmlforest(mo), t::xml), json_object('b c' : f8, v20 value d, v20 value rt null on null with unique keys) as x1, json_value('{"a": 1}', null returning numeric error on error) as x2 from r;
--=> SELECT XMLCONCAT(XMLFOREST(mo AS mo), (t)::xml) AS "xmlconcat",\n    JSON_OBJECT('b c' : f8, v20 : d, v20 : rt WITH UNIQUE KEYS RETURNING json) AS x1,\n    JSON_VALUE('{"a": 1}'::text, NULL RETURNING numeric ERROR ON ERROR) AS x2\n   FROM public.r ;; xmlconcat xml, x1 json, x2 numeric

create view z as select q.* from r left join xmltable(('//a[text() = ''x'']') passing by value (t::xml) columns c0 for ordinality, "C c" character(4) path (t) not null) as q on true;
--=> SELECT q.c0,\n    q."C c"\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(('//a[text() = ''x'']'::text) PASSING ((r.t)::xml) COLUMNS c0 FOR ORDINALITY, "C c" character(4) PATH (r.t) NOT NULL) q ON (true)) ;; c0 integer, C c character(4)

create index on r (i4) where (xmlforest(j as "Y z", tv as "select", i2 as xmlish) is not document) and cast('' as timestamptz);
--! 22007 invalid input syntax for type timestamp with time zone: ""

alter table r add check ((json_array(json_array(v20, null, ttz absent on null), mo returning integer)) is distinct from null) not valid;
--! 42846 cannot cast type json to integer

create view z as select xmlelement(name "9", xmlroot(xm, version t, standalone yes)), json_value(j, '$.a.date()' null on error) as x1, json_object( returning name) as x2 from r;
--=> SELECT XMLELEMENT(NAME "9", XMLROOT(xm, VERSION t, STANDALONE YES)) AS "xmlelement",\n    JSON_VALUE(j, '$."a".date()' RETURNING text) AS x1,\n    JSON_OBJECT( RETURNING name) AS x2\n   FROM public.r ;; xmlelement xml, x1 text, x2 name

create view z as select json_objectagg('b c': ci with unique keys) filter (where i4 > 3) as x0 from r;
--=> SELECT JSON_OBJECTAGG('b c' : ci WITH UNIQUE KEYS RETURNING json) FILTER (WHERE (i4 > 3)) AS x0\n   FROM public.r ;; x0 json

create view z as select json_object(d: b, t : '(1,2),(0,0)', d: na without unique keys), xmlconcat(t::xml, '<a>x</a>') as x1 from r;
--=> SELECT JSON_OBJECT(d : b, t : '(1,2),(0,0)'::text, d : na RETURNING json) AS "json_object",\n    XMLCONCAT((t)::xml, '<a>x</a>'::xml) AS x1\n   FROM public.r ;; json_object json, x1 xml

create view z as select q.* from r, json_table(json_query(jb, '$ ? (@.b == $"Y z")' passing wd as x, ttz as "Y z" returning record with wrapper keep quotes empty array on empty), '$ ? ($x == $"Y z")' as p passing tv as x columns (c1 varchar(7) with conditional wrapper omit quotes, nested path 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' as "P p" columns (c3 integer path 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' default true on empty error on error), c4 "char" path '$.**.a') null on error) q;
--! 42601 invalid ON ERROR behavior

alter table r add check ((json_query(t, '$.a ? (@ > $x)' passing ch as x without array wrapper)) is null) not valid;
--=> (JSON_QUERY(t, '$."a"?(@ > $"x")' PASSING ch AS x RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NULL)

create view z as select xmltable.* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), (t) passing (xmlforest(array['varchar', 'varchar'] as x, v as xmlish, f4 as x)) columns "C c" double precision path ('@id') not null, c1 uuid path ('a' || 'b'), c2 for ordinality);
--=> SELECT "xmltable"."C c",\n    "xmltable".c1,\n    "xmltable".c2\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), (r.t) PASSING (XMLFOREST(ARRAY['varchar'::text, 'varchar'::text] AS x, r.v AS xmlish, r.f4 AS x)) COLUMNS "C c" double precision PATH ('@id'::text) NOT NULL, c1 uuid PATH (('a'::text || 'b'::text)), c2 FOR ORDINALITY) ;; C c double precision, c1 uuid, c2 integer

create view z as select json_exists(jb, '$.**.a') as x0, json('{"a": 1}' with unique keys) as x1 from r;
--=> SELECT JSON_EXISTS(jb, '$.**."a"') AS x0,\n    JSON('{"a": 1}'::text WITH UNIQUE KEYS) AS x1\n   FROM public.r ;; x0 boolean, x1 json

alter table r add check ((json_serialize(jb)) is distinct from null) not valid;
--=> (JSON_SERIALIZE(jb RETURNING text) IS NOT NULL)

alter table r add check ((json_value(json_object(), '$.a' returning int4range null on error)) is not null) not valid;
--=> (JSON_VALUE(JSON_OBJECT( RETURNING json), '$."a"' RETURNING int4range) IS NOT NULL)

create view z as select json_table.* from r left join json_table(jb, '$.a ? (@.datetime() < $x)' columns (c1 interval null on empty error on error) error on error) on true;
--=> SELECT "json_table".c1\n   FROM (public.r\n     LEFT JOIN LATERAL JSON_TABLE(\n            r.jb, '$."a"?(@.datetime() < $"x")' AS json_table_path_0\n            COLUMNS (\n                c1 interval PATH '$."c1"' ERROR ON ERROR\n            ) ERROR ON ERROR\n        ) ON (true)) ;; c1 interval

create table z (z json default (xmlserialize(document '<a>x</a>' as character(4))));
--! 42804 column "z" is of type json but default expression is of type character

alter table r add column z text generated always as (json_query(jb, '$.a ? (@.datetime() < $x)' passing ci as x, ia as "Y z", '{a,b}' as "select" returning bit(3) without array wrapper)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((t::xml is document) is true) not valid;
--=> ((t)::xml IS DOCUMENT IS TRUE)

create view z as select json_value(v20, null returning record null on error) as x0, xmlpi(name "Y z", trim(leading from '')) as x1 from r;
--! 0A000 returning pseudo-types is not supported in SQL/JSON functions

create view z as select "Q q".* from r cross join xmltable(xmlnamespaces('http://x.y' as n), ('/a/b') passing (xm) columns c0 numeric(6,2) path ('//a[text() = ''x'']') default (iv + ('2 hours 3 min'))) as "Q q";
--! 42804 argument of XMLTABLE must be type numeric, not type interval

create view z as select (null is document) as x0, json_object(t value '[1]', 'a': null, d: null with unique keys) as x1 from r;
--=> SELECT NULL::xml IS DOCUMENT AS x0,\n    JSON_OBJECT(t : '[1]'::text, 'a' : NULL::text, d : NULL::text WITH UNIQUE KEYS RETURNING json) AS x1\n   FROM public.r ;; x0 boolean, x1 json

create view z as select json_object(v20: json_object(v20 : json_array(f8, i2)), t : t, nm : null with unique keys returning character(4)) from r;
--=> SELECT JSON_OBJECT(v20 : JSON_OBJECT(v20 : JSON_ARRAY(f8, i2 RETURNING json) RETURNING json), t : t, nm : NULL::text WITH UNIQUE KEYS RETURNING character(4)) AS "json_object"\n   FROM public.r ;; json_object character(4)

create view z as select "Q q".* from r, json_table(j format json, '$.a.datetime()' as p passing B'11' as x, r4 as "Y z", ci as "select" columns (c1 xml path '$ ? (@.b == $"Y z")' empty object on empty empty on error)) as "Q q";
--! 42601 invalid ON EMPTY behavior for column "c1"

create view z as select xmlroot(xm, version '1.0'), xmlroot('<a>x</a>', version '1.0') as x1, json_scalar(pt) as x2 from r;
--=> SELECT XMLROOT(xm, VERSION '1.0'::text) AS "xmlroot",\n    XMLROOT('<a>x</a>'::xml, VERSION '1.0'::text) AS x1,\n    JSON_SCALAR(pt) AS x2\n   FROM public.r ;; xmlroot xml, x1 xml, x2 json

create view z as select json_objectagg(i4: null null on null with unique keys returning character(4)) as x0, json_objectagg(md: ta without unique keys returning bytea) over () as x1 from r group by b;
--! 42803 column "r.md" must appear in the GROUP BY clause or be used in an aggregate function

alter table r add check ((json('{"a": 1}' without unique keys)) is null) not valid;
--=> (JSON('{"a": 1}'::text) IS NULL)

create view z as select json_array(select name from app.s where id > 1 order by amount) as x0 from r;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT s.name\n                   FROM app.s\n                  WHERE (s.id > 1)\n                  ORDER BY s.amount) q(a)) AS x0\n   FROM public.r ;; x0 json

alter table r add column z jsonb generated always as (xmlroot(xmlpi(name k_x, null::text), version no value, standalone no value)) stored;
--! 42804 column "z" is of type jsonb but default expression is of type xml

alter table r add column z jsonb generated always as (json_value(jb, '$.a' returning timestamp(2))) stored;
--! 42804 column "z" is of type jsonb but default expression is of type timestamp without time zone

create index on r (i4) where not (xmlexists(t passing xm));
--=> (NOT XMLEXISTS((t) PASSING (xm)))

create view z as select q.* from r left join json_table(j, '$' columns (c1 numeric exists true on error, c2 uuid) null on error) q on true;
--! 42601 invalid ON ERROR behavior

create view z as select json_objectagg(md: null without unique keys) as x0, json_objectagg(d: ttz without unique keys) as x1 from r group by b;
--=> SELECT JSON_OBJECTAGG(md : NULL::text RETURNING json) AS x0,\n    JSON_OBJECTAGG(d : ttz RETURNING json) AS x1\n   FROM public.r\n  GROUP BY b ;; x0 json, x1 json

create view z as select json_objectagg(i4: '[1]' absent on null with unique keys returning varchar) filter (where i4 > 3) as x0 from r group by b;
--=> SELECT JSON_OBJECTAGG(i4 : '[1]'::text ABSENT ON NULL WITH UNIQUE KEYS RETURNING character varying) FILTER (WHERE (i4 > 3)) AS x0\n   FROM public.r\n  GROUP BY b ;; x0 character varying

create view z as select xmlparse(document convert_from(by, nm)), json(v20 format json without unique keys) as x1 from r;
--=> SELECT XMLPARSE(DOCUMENT convert_from(by, nm) STRIP WHITESPACE) AS "xmlparse",\n    JSON(v20 FORMAT JSON) AS x1\n   FROM public.r ;; xmlparse xml, x1 json

create table z (z varchar(5) default (json_array('0101' << ('8'), ('abcde' collate "default"), ('04:05 PM') + ('1 mon -1 days'::interval) returning bytea)));
--! 42725 operator is not unique: unknown << unknown

create table z (z boolean default (xmlserialize(document xmlconcat('<a/>', null) as name)));
--! 42804 column "z" is of type boolean but default expression is of type name

alter table r add check ((json_query(json_object(t value f4, md : (c5)::character(3) returning character(4)), 'lax $.a[0 to 2]' returning json without array wrapper)) is not null) not valid;
--=> (JSON_QUERY(JSON_OBJECT(t : f4, md : (c5)::character(3) RETURNING character(4)), '$."a"[0 to 2]' RETURNING json WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

create view z as select json_arrayagg(json_array(na, null, po returning bytea) absent on null) over () as x0 from r group by b;
--! 42803 column "r.na" must appear in the GROUP BY clause or be used in an aggregate function

alter table r add check ((xmlelement(name "9", xmlattributes(u), t::xml)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME "9", XMLATTRIBUTES(u AS u), (t)::xml) IS NOT NULL)

create view z as select json_object(nm: md, d value i8 absent on null returning text format json) as x0, json_value(jb, t passing f8 as x returning nosuch default 'ok' on error) as x1 from r;
--! 42704 type "nosuch" does not exist

create view z as select json_query(json_object('b c' value rn without unique keys returning name), '$.a.date()' returning timestamptz omit quotes on scalar string default '1' on error) as x0, json_array(t, json_array(rt, u returning word) absent on null) as x1 from r;
--! 22007 invalid input syntax for type timestamp with time zone: "1"

create index on r (i4) where json_exists(i8, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' passing '8' as x, tm as "Y z");
--! 42846 cannot cast type bigint to jsonb

create view z as select xmlforest(tz, bx) from r;
--=> SELECT XMLFOREST(tz AS tz, bx AS bx) AS "xmlforest"\n   FROM public.r ;; xmlforest xml

alter table r add check ((json_value(json_value(jb, '$.a.datetime()' passing vb as x, 'no' as "Y z", v20 as "select" null on error), '$.' || t passing t as x error on empty)) is not null) not valid;
--=> (JSON_VALUE(JSON_VALUE(jb, '$."a".datetime()' PASSING vb AS x, 'no'::text AS "Y z", v20 AS "select" RETURNING text), (('$.'::text || t))::jsonpath PASSING t AS x RETURNING text ERROR ON EMPTY) IS NOT NULL)

create table z (z xml default (json_scalar(3::app.positive)));
--! 42804 column "z" is of type xml but default expression is of type json

create view z as select q.* from r cross join json_table(rt, '$.a.datetime()' columns (c1 for ordinality) empty array on error) as q;
--! 42846 cannot cast type tstzrange to jsonb

create view z as select "Q q".* from r left join json_table("Mixed Case", '$.*' columns (nested '$.a.datetime("HH24:MI") ? (@ < $x)' as "P p" columns (c2 varchar(7) exists path '$.**.a' true on error, c3 int4range, c4 for ordinality), c5 numeric(6,2) format json default '1' on error)) as "Q q" on true;
--! 42846 cannot cast type integer to jsonb

alter table r add check (((null is not document)) is not null) not valid;
--=> ((NOT NULL::xml IS DOCUMENT) IS NOT NULL)

alter table r add check ((json_array(c5, null, (f4)::boolean returning bytea)) is not null) not valid;
--! 42846 cannot cast type real to boolean

alter table r add column z json generated always as (json_object('b c': json_array(select id, name from app.s), nm: tq, md: jb format json absent on null with unique keys)) stored;
--! 42601 subquery must return only one column

create view z as select "Q q".* from r cross join xmltable(('a' || 'b') passing by value (xm) columns c0 varchar(7) not null, c1 app.pair path ('a' || 'b')) as "Q q";
--=> SELECT "Q q".c0,\n    "Q q".c1\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE((('a'::text || 'b'::text)) PASSING (r.xm) COLUMNS c0 character varying(7) NOT NULL, c1 app.pair PATH (('a'::text || 'b'::text))) "Q q") ;; c0 character varying(7), c1 app.pair

create view z as select json_arrayagg(u order by t desc, i4 nulls first) filter (where i4 > 3) over (partition by b order by i4) as x0 from r;
--! 0A000 aggregate ORDER BY is not implemented for window functions

create view z as select json_arrayagg(f4 order by t desc, i4 nulls first returning jsonb) as x0 from r group by b;
--=> SELECT JSON_ARRAYAGG(f4 ORDER BY t DESC, i4 NULLS FIRST RETURNING jsonb) AS x0\n   FROM public.r\n  GROUP BY b ;; x0 jsonb

alter table r add check ((json_object('a': json_array(json_object(d : json_array( returning text), d : json_array(tq, '10.0.0.0/8' absent on null returning jsonb), nm: ip) returning text))) is null) not valid;
--=> (JSON_OBJECT('a' : JSON_ARRAY(JSON_OBJECT(d : JSON_ARRAY( RETURNING text), d : JSON_ARRAY(tq, '10.0.0.0/8'::text RETURNING jsonb), nm : ip RETURNING jsonb) RETURNING text) RETURNING json) IS NULL)

alter table r add check (not ('<a>x</a>' is document)) not valid;
--=> (NOT '<a>x</a>'::xml IS DOCUMENT)

alter table r add check ((j) is json with unique keys) not valid;
--=> (j IS JSON WITH UNIQUE KEYS)

alter table r add check ((json_exists(json_object(v20: v20, md : t, v20: null without unique keys), '$.a ? (@.datetime() < $x)' passing '{{1,2},{3,4}}'::integer[] as x, iv as "Y z", 42 as "select" unknown on error)) and cast('pg_class'::regclass::oid as boolean)) not valid;
--! 42846 cannot cast type oid to boolean

create table z (z xml default (json_array(select 1 union select 2 returning varchar(7))));
--! 0A000 cannot use subquery in DEFAULT expression

alter table r add check ((xmlpi(name "9", quote_literal(t))) is distinct from null) not valid;
--=> (XMLPI(NAME "9", quote_literal(t)) IS NOT NULL)

create view z as select json_table.* from r, lateral json_table(t, '$ ? ($x == $"Y z")' as "Root r" columns (c1 bit(3) format json path 'strict $.a' omit quotes on scalar string default now() on error, c2 for ordinality) error on error);
--! 0A000 cannot use JSON format with non-string output types

alter table r add column z boolean generated always as (xmlroot('<a>x</a>', version v20, standalone no)) stored;
--! 42804 column "z" is of type boolean but default expression is of type xml

create view z as select q.* from r cross join json_table(json_object(nm: f4, t value ci null on null returning integer), '$.a.datetime("HH24:MI") ? (@ < $x)' passing true as x columns (c1 integer[] default '[]'::jsonb on empty)) q;
--! 42846 cannot cast type json to integer

create view z as select q.* from r cross join json_table(jb, '-$.a' columns (nested path '$.a.type()' as "P p" columns (c2 uuid exists, nested '$.' columns (c4 timestamptz error on error, c5 numeric with wrapper omit quotes default null on empty)), c6 timestamp(2) default null on empty error on error, nested path '$.a ? (@.datetime() < $x)' as "P p" columns (c8 numeric(6,2) path '$.**.a' error on error, c9 nosuch format json path '$.a ? (@ > $x)' with conditional wrapper keep quotes, c10 int4range path '$.a.size()')) error on error) as q;
--! 42712 duplicate JSON_TABLE column or path name: P p

alter table r add check ((json_object(d: 'a b', d: '(1,a)' null on null without unique keys returning varchar)) is not null) not valid;
--=> (JSON_OBJECT(d : 'a b'::text, d : '(1,a)'::text RETURNING character varying) IS NOT NULL)

alter table r add check ((json_value(jb, '$.' error on empty)) is not null) not valid;
--! 42601 syntax error at end of jsonpath input

create index on r (i4) where not (json_exists(r4, '$."q k"' unknown on error));
--! 42846 cannot cast type int4range to jsonb

create view z as select json_query(t, '$.**.a' without array wrapper) as x0 from r;
--=> SELECT JSON_QUERY(t, '$.**."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) AS x0\n   FROM public.r ;; x0 jsonb

create view z as select json_value(t, '$[last]' passing v20 as x) as x0, json_object('b c' value '{1.50,2}', t value json_array(oi null on null), i4 value bt returning json) as x1, json_value('{"a": 1}', 'lax $.a[0 to 2]' passing i2 as x, interval '3' day as "Y z", d as "select") as x2 from r;
--=> SELECT JSON_VALUE(t, '$[last]' PASSING v20 AS x RETURNING text) AS x0,\n    JSON_OBJECT('b c' : '{1.50,2}'::text, t : JSON_ARRAY(oi NULL ON NULL RETURNING json), i4 : bt RETURNING json) AS x1,\n    JSON_VALUE('{"a": 1}'::text, '$."a"[0 to 2]' PASSING i2 AS x, '3 days'::interval day AS "Y z", d AS "select" RETURNING text) AS x2\n   FROM public.r ;; x0 text, x1 json, x2 text

alter table r add check ((json_object( returning varchar(7))) is not null) not valid;
--=> (JSON_OBJECT( RETURNING character varying(7)) IS NOT NULL)

create view z as select xmltable.* from r, xmltable(xmlnamespaces('a' as b, 'c' as b), (t) passing (xm) columns "C c" text[], c1 timestamp(2) default (c5) not null);
--! 42804 argument of XMLTABLE must be type timestamp without time zone, not type character

create view z as select json_array(json_array(select name from app.s where id > 1 order by amount returning varchar) null on null returning character(4)) from r;
--=> SELECT JSON_ARRAY(( SELECT JSON_ARRAYAGG(q.a RETURNING character varying) AS "json_arrayagg"\n           FROM ( SELECT s.name\n                   FROM app.s\n                  WHERE (s.id > 1)\n                  ORDER BY s.amount) q(a)) NULL ON NULL RETURNING character(4)) AS "json_array"\n   FROM public.r ;; json_array character(4)

create index on r (i4) where (xmlexists(('/a' || v20) passing by ref xm)) is true;
--=> (XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm)) IS TRUE)

create view z as select json_query(j, '$.a ? (@.datetime() < $x)' returning interval without array wrapper) as x0, json_value(t, null passing ch as x, ch as "Y z" error on error) as x1 from r;
--=> SELECT JSON_QUERY(j, '$."a"?(@.datetime() < $"x")' RETURNING interval WITHOUT WRAPPER KEEP QUOTES) AS x0,\n    JSON_VALUE(t, NULL PASSING ch AS x, ch AS "Y z" RETURNING text ERROR ON ERROR) AS x1\n   FROM public.r ;; x0 interval, x1 text

create table z (z json default (json_value(t, null)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select json_scalar(interval '90 min') as x0 from r;
--=> SELECT JSON_SCALAR('01:30:00'::interval) AS x0\n   FROM public.r ;; x0 json

alter table r add column z boolean generated always as ((xmlroot(xm, version null, standalone yes) is not document)) stored;
--=> (NOT XMLROOT(xm, VERSION NO VALUE, STANDALONE YES) IS DOCUMENT)

create view z as select json_objectagg(v20: json_object('a': v, md value i8, i4 value r4)) over (partition by b order by i4) as x0 from r group by b;
--! 42803 column "r.v20" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select json_arrayagg(null absent on null) filter (where i4 > 3) as x0, json_arrayagg(c5 order by t desc, i4 nulls first) over (partition by b order by i4) as x1 from r group by b having count(*) > 1;
--! 0A000 aggregate ORDER BY is not implemented for window functions

create view z as select q.* from r, json_table('{"a": 1}', '$."q k"' as "Root r" columns (nested '$.a ? (@ > $x)' as "P p" columns (c2 numeric(6,2) format json with conditional wrapper keep quotes error on empty, c3 interval exists path '$.a.date()', c4 uuid omit quotes on scalar string))) as q;
--! 0A000 cannot use JSON format with non-string output types

alter table r add column z varchar(5) generated always as (json_value(j, null returning app.positive null on empty)) stored;
--=> JSON_VALUE(j, NULL RETURNING app.positive)

alter table r add check ((xmlserialize(content xm as name)) is distinct from null) not valid;
--=> ((XMLSERIALIZE(CONTENT xm AS name NO INDENT))::name IS NOT NULL)

alter table r add check ((json_array(select doc from app."T two")) is null) not valid;
--! 0A000 cannot use subquery in check constraint

create view z as select json_arrayagg('04:05 PM' order by t desc, i4 nulls first absent on null returning bytea) as x0 from r;
--=> SELECT JSON_ARRAYAGG('04:05 PM'::text ORDER BY t DESC, i4 NULLS FIRST RETURNING bytea) AS x0\n   FROM public.r ;; x0 bytea

alter table r add check ((json_value(j, '$[last]' passing '{"x y",NULL}'::text[] as x, b as "Y z", ta as "select" returning integer error on empty)) is distinct from null) not valid;
--=> (JSON_VALUE(j, '$[last]' PASSING '{"x y",NULL}'::text[] AS x, b AS "Y z", ta AS "select" RETURNING integer ERROR ON EMPTY) IS NOT NULL)

alter table r add check ((json_array(by format json encoding utf8, (b and 'no'))) is distinct from null) not valid;
--=> (JSON_ARRAY(by FORMAT JSON ENCODING UTF8, (b AND false) RETURNING json) IS NOT NULL)

alter table r add check ((json_value(v20, '$.*' passing pt as x, ta as "Y z" returning timestamptz null on empty)) is not null) not valid;
--=> (JSON_VALUE(v20, '$.*' PASSING pt AS x, ta AS "Y z" RETURNING timestamp with time zone) IS NOT NULL)

alter table r add check ((json_query(f4, '$.**.a' returning boolean)) is null) not valid;
--! 42846 cannot cast type real to jsonb

alter table r add check (xmlconcat(xm, null) is not document) not valid;
--=> (NOT XMLCONCAT(xm, NULL::xml) IS DOCUMENT)

create view z as select json_scalar(pr) as x0, json_object('b c': tv null on null) as x1 from r;
--=> SELECT JSON_SCALAR(pr) AS x0,\n    JSON_OBJECT('b c' : tv RETURNING json) AS x1\n   FROM public.r ;; x0 json, x1 json

create table z (z boolean default (json_query('{}', '$.a' omit quotes on scalar string)));
--! 42804 column "z" is of type boolean but default expression is of type jsonb

create view z as select json_arrayagg(json_array() order by i4 null on null) as x0 from r group by b having count(*) > 1;
--=> SELECT JSON_ARRAYAGG(JSON_ARRAY( RETURNING json) ORDER BY i4 NULL ON NULL RETURNING json) AS x0\n   FROM public.r\n  GROUP BY b\n HAVING (count(*) > 1) ;; x0 json

create table z (z xml default (json('{}')));
--! 42804 column "z" is of type xml but default expression is of type json

alter table r add check (not (xmlexists('//a' passing xm))) not valid;
--=> (NOT XMLEXISTS(('//a'::text) PASSING (xm)))

create view z as select xmltable.* from r, lateral xmltable((t) passing by ref ('<a>x</a>') columns c0 character(4) path (t), "C c" for ordinality);
--=> SELECT "xmltable".c0,\n    "xmltable"."C c"\n   FROM public.r,\n    LATERAL XMLTABLE((r.t) PASSING ('<a>x</a>'::xml) COLUMNS c0 character(4) PATH (r.t), "C c" FOR ORDINALITY) ;; c0 character(4), C c integer

alter table r add check ((('1.50') is json without unique) is true) not valid;
--=> (('1.50'::text IS JSON) IS TRUE)

alter table r add check ((json_value(jb, '$.a.datetime()' null on empty error on error)) is not null) not valid;
--=> (JSON_VALUE(jb, '$."a".datetime()' RETURNING text ERROR ON ERROR) IS NOT NULL)

alter table r add check ((json_query(json_value(jb, '$.a ? (@ > $x)' returning interval default upper('x') on empty default now() on error), '$.*' returning int4range without array wrapper omit quotes on scalar string)) is not null) not valid;
--! 42846 cannot cast behavior expression of type timestamp with time zone to interval

alter table r add check ((json_value('{"a": 1}', '$' empty array on empty)) is null) not valid;
--! 42601 invalid ON EMPTY behavior

alter table r add column z jsonb generated always as (json_object(nm : f4, nm value price, 'b c' : json_object(nm value v20, i4 : json_array(select doc from app."T two") absent on null) returning name)) stored;
--! 0A000 cannot use subquery in column generation expression

alter table r add column z boolean generated always as (json_value('{"a": 1}', '$.a ? (@.datetime() < $x)' returning varchar(7) default 1 on empty error on error)) stored;
--! 42804 column "z" is of type boolean but default expression is of type character varying

alter table r add check ((json_value(jb, '$.' || t returning name default '1' on empty null on error)) is distinct from null) not valid;
--=> (JSON_VALUE(jb, (('$.'::text || t))::jsonpath RETURNING name DEFAULT '1'::name ON EMPTY) IS NOT NULL)

create table z (z varchar(5) default (xmlroot(t::xml, version v20, standalone yes)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select xmlparse(content case md when md then t when md then t else t end strip whitespace) as x0, json_array('2001:db8::/32', json_object(t: v20 returning character(4)) returning name) as x1 from r;
--=> SELECT XMLPARSE(CONTENT\n        CASE md\n            WHEN md THEN t\n            WHEN md THEN t\n            ELSE t\n        END STRIP WHITESPACE) AS x0,\n    JSON_ARRAY('2001:db8::/32'::text, JSON_OBJECT(t : v20 RETURNING character(4)) RETURNING name) AS x1\n   FROM public.r ;; x0 xml, x1 name

create index on r (i4) where (((jb || (jb))) is not json array without unique) and bx operator(pg_catalog.|&>) (bx);
--=> ((NOT ((jb || jb) IS JSON ARRAY)) AND (bx |&> bx))

create table z (z xml default (json_scalar(double precision '1e-7')));
--! 42804 column "z" is of type xml but default expression is of type json

create view z as select json_array(select id, name from app.s returning bytea) from r;
--! 42601 subquery must return only one column

alter table r add check ((xmlforest(lower_inc(rn) as "select", tz as "Y z", tz as k_x)) is null) not valid;
--=> (XMLFOREST(lower_inc(rn) AS "select", tz AS "Y z", tz AS k_x) IS NULL)

create index on r (i4) where json_exists(t, '$.' || t error on error);
--! 42P17 functions in index predicate must be marked IMMUTABLE

create table z (z text default (xmlserialize(content xmlforest('x' as "a:b", '  ' as "a:b") as integer)));
--! 42846 cannot cast XMLSERIALIZE result to integer

create table z (z json default (json_query(json_object(), '$.' || t keep quotes)));
--! 0A000 cannot use column reference in DEFAULT expression

create index on r (i4) where (json_exists('{"a": 1}', '$' passing char 'c' as x, iv as "Y z" unknown on error)) and (num) is null;
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check ((xmlelement(name doc, xmlattributes(d as "select", tstzrange(now(), null) as xmlish, rn as "Y z")) is document) and b or b or not ('12')) not valid;
--! 22P02 invalid input syntax for type boolean: "12"

alter table r add check (not (xmlexists('//a' passing by ref xm))) not valid;
--=> (NOT XMLEXISTS(('//a'::text) PASSING (xm)))

create index on r (i4) where not (json_exists(f4, '$.a.datetime()' true on error));
--! 42846 cannot cast type real to jsonb

create view z as select json_array(null returning varchar(7)), json_array( returning word) as x1 from r;
--=> SELECT JSON_ARRAY(NULL::text RETURNING character varying(7)) AS "json_array",\n    JSON_ARRAY( RETURNING public.word) AS x1\n   FROM public.r ;; json_array character varying(7), x1 public.word

create view z as select (xm is document) from r;
--=> SELECT xm IS DOCUMENT AS "?column?"\n   FROM public.r ;; ?column? boolean

alter table r add check ((json_array()) is not null) not valid;
--=> (JSON_ARRAY( RETURNING json) IS NOT NULL)

alter table r add check ((j is json object with unique) and case '(1,a)' when row(1, 'a')::app.pair::app.pair then b when pr then 'no' else 't' end) not valid;
--! 42883 operator does not exist: text = app.pair

alter table r add check ((json_value(jb, '$.a.date()' passing bt as x)) is null) not valid;
--=> (JSON_VALUE(jb, '$."a".date()' PASSING bt AS x RETURNING text) IS NULL)

create view z as select "Q q".* from r cross join xmltable(xmlnamespaces('a' as b, 'c' as b), ('a' || 'b') passing by ref (xmlconcat('<a>x</a>', xm)) columns c0 boolean default (mo)) as "Q q";
--! 42804 argument of XMLTABLE must be type boolean, not type money

alter table r add check ((xmlconcat(xm, xmlelement(name doc, xmlattributes(ia as "Y z", po), (~ ip)))) is distinct from null) not valid;
--=> (XMLCONCAT(xm, XMLELEMENT(NAME doc, XMLATTRIBUTES(ia AS "Y z", po AS po), (~ ip))) IS NOT NULL)

create view z as select xmlforest(ia, (f4) as "a:b") from r;
--=> SELECT XMLFOREST(ia AS ia, f4 AS "a:b") AS "xmlforest"\n   FROM public.r ;; xmlforest xml

alter table r add check ((xmlforest(po, c)) is not null) not valid;
--=> (XMLFOREST(po AS po, c AS c) IS NOT NULL)

alter table r add check ((json(jb)) is null) not valid;
--=> (JSON(jb) IS NULL)

alter table r add check ((json_array(num, i2, va absent on null returning integer)) is null) not valid;
--! 42846 cannot cast type json to integer

create view z as select json_array(upper(daterange('2024-01-01', '2025-01-01', '[]')), by, '::1' null on null returning name), xmlconcat(xm, null) as x1, json_exists(j, '$.*' true on error) as x2 from r;
--=> SELECT JSON_ARRAY(upper(daterange('2024-01-01'::date, '2025-01-01'::date, '[]'::text)), by, '::1'::text NULL ON NULL RETURNING name) AS "json_array",\n    XMLCONCAT(xm, NULL::xml) AS x1,\n    JSON_EXISTS(j, '$.*' TRUE ON ERROR) AS x2\n   FROM public.r ;; json_array name, x1 xml, x2 boolean

create view z as select json(json_scalar(jb)), xmlforest(point(1, 2) as x, tm as doc) as x1 from r;
--=> SELECT JSON(JSON_SCALAR(jb)) AS "json",\n    XMLFOREST(point((1)::double precision, (2)::double precision) AS x, tm AS doc) AS x1\n   FROM public.r ;; json json, x1 xml

alter table r add check ((xmlexists('//a' passing by ref xm)) is true) not valid;
--=> (XMLEXISTS(('//a'::text) PASSING (xm)) IS TRUE)

alter table r add column z text generated always as (xmlelement(name x, '<a>x</a>', num)) stored;
--=> XMLELEMENT(NAME x, '<a>x</a>', num)

alter table r add check ((('<a>x</a>' is not document)) is null) not valid;
--=> ((NOT '<a>x</a>'::xml IS DOCUMENT) IS NULL)

alter table r add check ((json_value(t, null returning name error on empty)) is not null) not valid;
--=> (JSON_VALUE(t, NULL RETURNING name ERROR ON EMPTY) IS NOT NULL)

alter table r add check ((json_exists(jb, t error on error)) and upper(rn)) not valid;
--! 42804 argument of AND must be type boolean, not type numeric

alter table r add check (('<a>x</a>' is document) is true) not valid;
--=> ('<a>x</a>'::xml IS DOCUMENT IS TRUE)

alter table r add check ((json_array(null, null, '{}'::integer[] absent on null)) is not null) not valid;
--=> (JSON_ARRAY(NULL::text, NULL::text, '{}'::integer[] RETURNING json) IS NOT NULL)

create view z as select json_table.* from r left join json_table('{"a": 1}', '$.a ? (@ > $x)' as p columns (nested path '$ ? ($x == $"Y z")' as p columns (c2 int4range path '$[last]' without array wrapper, c3 boolean path '$.a.size()', nested path '-$.a' as "P p" columns (nested path '$ ? ($x == $"Y z")' columns ("C c" bytea without array wrapper empty on empty, c7 varchar(7) format json path 'strict $.a' empty array on empty), c8 bigint path '$.a.type()' keep quotes empty array on empty null on error, c9 text path '-$.a' with wrapper default '[]'::jsonb on error)))) on true;
--! 42712 duplicate JSON_TABLE column or path name: p

create view z as select xmlserialize(document t::xml as varchar) as x0 from r;
--=> SELECT (XMLSERIALIZE(DOCUMENT (t)::xml AS character varying NO INDENT))::character varying AS x0\n   FROM public.r ;; x0 character varying

alter table r add check ((json_object()) is null) not valid;
--=> (JSON_OBJECT( RETURNING json) IS NULL)

alter table r add check (json_exists(t, '$.a.datetime("HH24:MI") ? (@ < $x)' passing '(1,2)' as x, 'x'::"char" as "Y z" error on error)) not valid;
--=> JSON_EXISTS(t, '$."a".datetime("HH24:MI")?(@ < $"x")' PASSING '(1,2)'::text AS x, 'x'::"char" AS "Y z" ERROR ON ERROR)

alter table r add check ((json_array(ci absent on null)) is distinct from null) not valid;
--=> (JSON_ARRAY(ci RETURNING json) IS NOT NULL)

create index on r (i4) where (xmlexists(('/a' || v20) passing '<a/>')) is true;
--=> (XMLEXISTS((('/a'::text || (v20)::text)) PASSING ('<a/>'::xml)) IS TRUE)

create view z as select json_arrayagg(json_object() order by i4 null on null returning integer) over () as x0, json_objectagg(nm: 'sad' with unique keys) over (partition by b order by i4) as x1 from r group by b;
--! 0A000 aggregate ORDER BY is not implemented for window functions

alter table r add check ((json_array( returning word)) is not null) not valid;
--=> (JSON_ARRAY( RETURNING public.word) IS NOT NULL)

alter table r add check ((('<a>x</a>' is document)) is not null) not valid;
--=> ('<a>x</a>'::xml IS DOCUMENT IS NOT NULL)

create view z as select json_value(t format json, 'strict $.a[*].datetime("HH24 TZH") ? (@ > $x)' returning double precision) as x0 from r;
--=> SELECT JSON_VALUE(t FORMAT JSON, 'strict $."a"[*].datetime("HH24 TZH")?(@ > $"x")' RETURNING double precision) AS x0\n   FROM public.r ;; x0 double precision

create view z as select q.* from r, lateral json_table(jb, '$.' as p passing pr as x, t as "Y z", '(1,2)' as "select" columns ("C c" for ordinality) null on error) as q;
--! 42601 invalid ON ERROR behavior

alter table r add column z json generated always as (json_object(i4: mo, v20 : bx returning text)) stored;
--! 42P17 generation expression is not immutable

create index on r (i4) where not ((cast('(1,a)' as word)) is not json scalar with unique);
--=> (NOT (NOT ((('(1,a)'::character varying)::public.word)::text IS JSON SCALAR WITH UNIQUE KEYS)))

alter table r add column z jsonb generated always as (json_array(select 1 union select 2)) stored;
--! 0A000 cannot use subquery in column generation expression

alter table r add column z text generated always as (json_value(jb, '$.a.size()' passing '90 min' as x)) stored;
--=> JSON_VALUE(jb, '$."a".size()' PASSING '90 min'::text AS x RETURNING text)

create view z as select json_table.* from r, lateral json_table(jb, '$.**.a' columns (c1 bigint exists) empty array on error);
--=> SELECT "json_table".c1\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.jb, '$.**."a"' AS json_table_path_0\n            COLUMNS (\n                c1 bigint EXISTS PATH '$."c1"'\n            )\n        ) ;; c1 bigint

alter table r add check ((xmlparse(document (ta)[0] strip whitespace)) is null) not valid;
--=> (XMLPARSE(DOCUMENT ta[0] STRIP WHITESPACE) IS NULL)

create view z as select q.* from r cross join xmltable(('//a[text() = ''x'']') passing by ref (xmlparse(document lpad(t, 3, wd))) columns c0 for ordinality, c1 record default (po) not null) q;
--! 42804 argument of XMLTABLE must be type record, not type app.positive

alter table r add check ((json_query(jb, '$.*' returning word without array wrapper)) is not null) not valid;
--=> (JSON_QUERY(jb, '$.*' RETURNING public.word WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

create view z as select json_array(select 1 union select 2), json_query(json_query(j, '$ ? ($x == $"Y z")' returning integer omit quotes on scalar string default '[]'::jsonb on error), 'strict $.a' returning bytea omit quotes unknown on empty) as x1 from r;
--! 42601 invalid ON EMPTY behavior

alter table r add check ((json_object()) is null) not valid;
--=> (JSON_OBJECT( RETURNING json) IS NULL)

alter table r add column z integer generated always as (xmlroot(xm, version v20, standalone yes)) stored;
--! 42804 column "z" is of type integer but default expression is of type xml

alter table r add check ((json_exists(pt, 'lax $.a[0 to 2]')) is not null) not valid;
--! 42846 cannot cast type point to jsonb

create index on r (i4) where json_exists(jb, '$[last]' error on error);
--=> JSON_EXISTS(jb, '$[last]' ERROR ON ERROR)

create view z as select json_objectagg(nm: wd absent on null with unique keys) as x0, json_arrayagg(t order by i4 returning character(4)) filter (where i4 > 3) as x1 from r group by b having count(*) > 1;
--=> SELECT JSON_OBJECTAGG(nm : wd ABSENT ON NULL WITH UNIQUE KEYS RETURNING json) AS x0,\n    JSON_ARRAYAGG(t ORDER BY i4 RETURNING character(4)) FILTER (WHERE (i4 > 3)) AS x1\n   FROM public.r\n  GROUP BY b\n HAVING (count(*) > 1) ;; x0 json, x1 character(4)

create table z (z integer default (json('{}')));
--! 42804 column "z" is of type integer but default expression is of type json

create view z as select xmlserialize(content (t::xml is document) as json) as x0, json_object('a' value null, 'a' : json_array(json_object(md : v20, i4: json_array(f8, 'sad' returning jsonb) null on null returning integer), r4, json_array(select s.tags from app.s where s.r_id = i4 returning name) returning varchar)) as x1 from r;
--! 42804 argument of XMLSERIALIZE must be type xml, not type boolean

create view z as select json_object(md : case when 't' then oi when true then 1 end, v20 : null without unique keys returning character(4)), json_object() as x1 from r;
--=> SELECT JSON_OBJECT(md :\n        CASE\n            WHEN true THEN oi\n            WHEN true THEN (1)::oid\n            ELSE NULL::oid\n        END, v20 : NULL::text RETURNING character(4)) AS "json_object",\n    JSON_OBJECT( RETURNING json) AS x1\n   FROM public.r ;; json_object character(4), x1 json

create table z (z boolean default (json_array(select id, name from app.s)));
--! 42601 subquery must return only one column

alter table r add check ((json_array(tm, json_array(select doc from app."T two" returning jsonb), d absent on null returning jsonb)) is not null) not valid;
--! 0A000 cannot use subquery in check constraint

alter table r add check ((json_build_object() is not json value) is true) not valid;
--=> ((NOT (json_build_object() IS JSON)) IS TRUE)

alter table r add column z xml generated always as (json_exists(json_object(v20 : mo absent on null without unique keys), '$.' || t)) stored;
--! 42P17 generation expression is not immutable

create index on r (i4) where not (xmlexists(('/a' || v20) passing xm));
--=> (NOT XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm)))

alter table r add check ((xmlconcat(t::xml, null)) is distinct from null) not valid;
--=> (XMLCONCAT((t)::xml, NULL::xml) IS NOT NULL)

alter table r add check ((xmlpi(name "Y z", j #>> ('{a,b}'))) is distinct from null) not valid;
--=> (XMLPI(NAME "Y z", (j #>> '{a,b}'::text[])) IS NOT NULL)

create view z as select q.* from r left join xmltable((v20) passing (t::xml) columns c0 text[], c1 text[] path ('a' || 'b') default (array['q'::varchar]), c2 varchar(7) path ('@id')) q on true;
--=> SELECT q.c0,\n    q.c1,\n    q.c2\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(((r.v20)::text) PASSING ((r.t)::xml) COLUMNS c0 text[], c1 text[] DEFAULT ((ARRAY['q'::character varying])::text[]) PATH (('a'::text || 'b'::text)), c2 character varying(7) PATH ('@id'::text)) q ON (true)) ;; c0 text[], c1 text[], c2 character varying(7)

create view z as select json_objectagg('b c': json_array(v, null absent on null returning json) with unique keys) as x0, json_arrayagg(json_array(jb, vb, mo absent on null) order by t desc, i4 nulls first) as x1 from r group by b;
--=> SELECT JSON_OBJECTAGG('b c' : JSON_ARRAY(v, NULL::text RETURNING json) WITH UNIQUE KEYS RETURNING json) AS x0,\n    JSON_ARRAYAGG(JSON_ARRAY(jb, vb, mo RETURNING jsonb) ORDER BY t DESC, i4 NULLS FIRST RETURNING jsonb) AS x1\n   FROM public.r\n  GROUP BY b ;; x0 json, x1 jsonb

alter table r add check (((xmlforest(po as "Y z") is not document)) is not null) not valid;
--=> ((NOT XMLFOREST(po AS "Y z") IS DOCUMENT) IS NOT NULL)

create view z as select json_serialize(t) from r;
--=> SELECT JSON_SERIALIZE(t RETURNING text) AS "json_serialize"\n   FROM public.r ;; json_serialize text

alter table r add check ((xmlelement(name doc, b)) is null) not valid;
--=> (XMLELEMENT(NAME doc, b) IS NULL)

create view z as select xmlserialize(content xm as name) as x0 from r;
--=> SELECT (XMLSERIALIZE(CONTENT xm AS name NO INDENT))::name AS x0\n   FROM public.r ;; x0 name

create view z as select xmlelement(name "Y z", xmlattributes(ch), ch, xm), xmlconcat('<a>x</a>', t::xml) as x1, json_serialize(j) as x2 from r;
--=> SELECT XMLELEMENT(NAME "Y z", XMLATTRIBUTES(ch AS ch), ch, xm) AS "xmlelement",\n    XMLCONCAT('<a>x</a>'::xml, (t)::xml) AS x1,\n    JSON_SERIALIZE(j RETURNING text) AS x2\n   FROM public.r ;; xmlelement xml, x1 xml, x2 text

create index on r (i4) where (json_exists(json_query(json_query(jb, null null on empty null on error), '$ ? (@.b == $"Y z")' returning json with wrapper omit quotes on scalar string), '$.a.date()' unknown on error)) is true;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

create view z as select json_arrayagg(po order by t desc, i4 nulls first null on null returning text) as x0 from r group by b;
--=> SELECT JSON_ARRAYAGG(po ORDER BY t DESC, i4 NULLS FIRST NULL ON NULL RETURNING text) AS x0\n   FROM public.r\n  GROUP BY b ;; x0 text

create view z as select q.* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), ('//a[text() = ''x'']') passing by value ('<a>x</a>') columns "C c" text[], "C c" bigint, "C c" int4range path ('a' || 'b')) as q;
--! 42601 column name "C c" is not unique

create view z as select "Q q".* from r cross join xmltable(xmlnamespaces('a' as b, 'c' as b), ('//a[text() = ''x'']') passing (xm) columns c0 timestamp(2) not null) as "Q q";
--! 42601 namespace name "b" is not unique

create view z as select q.* from r, lateral json_table('{"a": 1}', '$' as p columns ("C c" timestamp(2) path '$.a.datetime("HH24:MI") ? (@ < $x)' default '1' on empty error on error, nested '$.**.a' columns (c3 varchar(7) exists null on error, c4 name error on empty, c5 for ordinality), c6 jsonb)) q;
--! 22007 invalid input syntax for type timestamp: "1"

create view z as select "Q q".* from r left join json_table(jb, '$.a.b[*]' as "Root r" columns (nested '$ ? ($x == $"Y z")' as p columns (c2 app.positive, c3 timestamp(2) without array wrapper), c4 timestamptz format json without array wrapper, c5 timestamptz without array wrapper) empty on error) as "Q q" on true;
--! 0A000 cannot use JSON format with non-string output types

create view z as select json_objectagg(d: rd returning varchar(7)) filter (where i4 > 3) over (partition by b order by i4) as x0 from r group by b having count(*) > 1;
--! 42803 column "r.d" must appear in the GROUP BY clause or be used in an aggregate function

alter table r add check ((json(jb with unique keys)) is not null) not valid;
--! 42804 cannot use non-string types with WITH UNIQUE KEYS clause

create index on r (i4) where (json_exists(v, '$.**.a' unknown on error)) and cast('1.50' as boolean);
--! 22P02 invalid input syntax for type boolean: "1.50"

alter table r add check ((('x y') is not json scalar with unique) is true) not valid;
--=> ((NOT ('x y'::text IS JSON SCALAR WITH UNIQUE KEYS)) IS TRUE)

create view z as select xmlpi(name "a:b", trim(both 'x' from "select")) as x0, json_exists(t, null passing v20 as x, 'epoch' as "Y z", '[2024-01-01,2024-02-01]' as "select" unknown on error) as x1, json_query(jb, '$.a.date()' passing rn as x, 'a b' as "Y z" with conditional wrapper omit quotes) as x2 from r;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

create view z as select q.* from r cross join xmltable((t) passing by ref ('<a>x</a>') columns c0 double precision not null, "C c" uuid) q;
--=> SELECT q.c0,\n    q."C c"\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE((r.t) PASSING ('<a>x</a>'::xml) COLUMNS c0 double precision NOT NULL, "C c" uuid) q) ;; c0 double precision, C c uuid

alter table r add check ((xmlroot(xmlpi(name "select", quote_ident(v)), version v20, standalone yes)) is distinct from null) not valid;
--=> (XMLROOT(XMLPI(NAME "select", quote_ident((v)::text)), VERSION v20, STANDALONE YES) IS NOT NULL)

create view z as select json_array(select s.tags from app.s where s.r_id = i4) as x0 from r;
--=> SELECT ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT s.tags\n                   FROM app.s\n                  WHERE (s.r_id = r.i4)) q(a)) AS x0\n   FROM public.r ;; x0 json

create view z as select q.* from r left join json_table(jb, '$.' columns (c1 xml) error on error) as q on true;
--! 42601 syntax error at end of jsonpath input

create view z as select xmlelement(name xmlish, xmlattributes(by as x, pt, oi as "select")) as x0 from r;
--=> SELECT XMLELEMENT(NAME xmlish, XMLATTRIBUTES(by AS x, pt AS pt, oi AS "select")) AS x0\n   FROM public.r ;; x0 xml

create view z as select xmlelement(name "a:b", xmlattributes(rt as "9")) from r;
--=> SELECT XMLELEMENT(NAME "a:b", XMLATTRIBUTES(rt AS "9")) AS "xmlelement"\n   FROM public.r ;; xmlelement xml

alter table r add check ((xmlparse(content '100')) is not null) not valid;
--=> (XMLPARSE(CONTENT '100'::text STRIP WHITESPACE) IS NOT NULL)

create index on r (i4) where xmlexists(('/a' || v20) passing xm);
--=> XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm))

create view z as select json_objectagg(v20: json_object(v20: ia, 'b c': na, 'a' : nm absent on null with unique keys returning word) without unique keys) over (partition by b order by i4) as x0 from r;
--=> SELECT JSON_OBJECTAGG(v20 : JSON_OBJECT(v20 : ia, 'b c' : na, 'a' : nm ABSENT ON NULL WITH UNIQUE KEYS RETURNING public.word) RETURNING json) OVER (PARTITION BY b ORDER BY i4) AS x0\n   FROM public.r ;; x0 json

alter table r add check ((xmlelement(name "a:b", xmlattributes(ch as "a:b"))) is null) not valid;
--=> (XMLELEMENT(NAME "a:b", XMLATTRIBUTES(ch AS "a:b")) IS NULL)

alter table r add check ((json(json_scalar(i8) with unique keys)) is null) not valid;
--! 42804 cannot use non-string types with WITH UNIQUE KEYS clause

alter table r add check ((xmlforest(d as "Y z")) is not null) not valid;
--=> (XMLFOREST(d AS "Y z") IS NOT NULL)

alter table r add column z json generated always as (xmlserialize(document null as text)) stored;
--! 42804 column "z" is of type json but default expression is of type text

create view z as select json('{"a": 1}'), (t::xml is document) as x1 from r;
--=> SELECT JSON('{"a": 1}'::text) AS "json",\n    (t)::xml IS DOCUMENT AS x1\n   FROM public.r ;; json json, x1 boolean

create index on r (i4) where ('<a>x</a>' is document) is true;
--=> ('<a>x</a>'::xml IS DOCUMENT IS TRUE)

alter table r add check ((json_query(jb, '$.a.size()' without array wrapper keep quotes)) is distinct from null) not valid;
--=> (JSON_QUERY(jb, '$."a".size()' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) IS NOT NULL)

alter table r add check ((json_serialize(jb)) is distinct from null) not valid;
--=> (JSON_SERIALIZE(jb RETURNING text) IS NOT NULL)

create view z as select json_arrayagg(va order by i4 returning integer) filter (where i4 > 3) as x0 from r;
--! 42846 cannot cast type json to integer

create view z as select json_arrayagg(tm null on null) filter (where i4 > 3) over () as x0 from r group by b having count(*) > 1;
--! 42803 column "r.tm" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select xmltable.* from r cross join xmltable(('a' || 'b') passing by ref (xm) columns c0 varchar(7) default (case when null then oi when 't' then oi end));
--=> SELECT "xmltable".c0\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE((('a'::text || 'b'::text)) PASSING (r.xm) COLUMNS c0 character varying(7) DEFAULT ((\n        CASE\n            WHEN NULL::boolean THEN r.oi\n            WHEN true THEN r.oi\n            ELSE NULL::oid\n        END)::character varying(7)))) ;; c0 character varying(7)

create view z as select json_value(jb, 'strict $.a' passing price as x, vb as "Y z" returning boolean error on empty error on error) as x0 from r;
--=> SELECT JSON_VALUE(jb, 'strict $."a"' PASSING price AS x, vb AS "Y z" RETURNING boolean ERROR ON EMPTY ERROR ON ERROR) AS x0\n   FROM public.r ;; x0 boolean

create view z as select json_array(oi, oi, upper(rt) returning integer), json_serialize(jb) as x1, json_object(md value json_array(jb format json, bt returning text) returning word) as x2 from r;
--! 42846 cannot cast type json to integer

create table z (z varchar(5) default (json_value(j format json, null returning json null on error)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select json_array( returning word) as x0 from r;
--=> SELECT JSON_ARRAY( RETURNING public.word) AS x0\n   FROM public.r ;; x0 public.word

alter table r add check ((json_value(jb, '$."q k"' passing ci as x, tq as "Y z" returning date null on error)) is distinct from null) not valid;
--=> (JSON_VALUE(jb, '$."q k"' PASSING ci AS x, tq AS "Y z" RETURNING date) IS NOT NULL)

create view z as select json_array(select id from app.s), json_object('a' value tv, i4 : pr, 'a': tz returning json) as x1, json_query(jb, '$.a ? (@.datetime() < $x)' with conditional wrapper true on error) as x2 from r;
--! 42601 invalid ON ERROR behavior

create view z as select json_array(jb) as x0, xmlparse(content (r4)::text strip whitespace) as x1 from r;
--=> SELECT JSON_ARRAY(jb RETURNING jsonb) AS x0,\n    XMLPARSE(CONTENT (r4)::text STRIP WHITESPACE) AS x1\n   FROM public.r ;; x0 jsonb, x1 xml

create view z as select json_array(md, json_array( returning json) null on null) from r;
--=> SELECT JSON_ARRAY(md, JSON_ARRAY( RETURNING json) NULL ON NULL RETURNING json) AS "json_array"\n   FROM public.r ;; json_array json

create view z as select json_query(t, '$.a.type()' passing ta as x with conditional wrapper omit quotes), json_query(jb, '$ ? (@.b == $"Y z")' returning character(4) default null on empty) as x1, json_value(jb, '$[last]' passing f4 as x empty array on error) as x2 from r;
--! 42601 SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used

create view z as select json_objectagg(md: json_object('b c' value i2, d : null absent on null with unique keys) null on null) over (partition by b order by i4) as x0 from r group by b having count(*) > 1;
--! 42803 column "r.md" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select q.* from r left join xmltable(('@id') passing (xmlconcat('<a>x</a>', xmlconcat(xm, t::xml))) columns c0 for ordinality) q on true;
--=> SELECT q.c0\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(('@id'::text) PASSING (XMLCONCAT('<a>x</a>'::xml, XMLCONCAT(r.xm, (r.t)::xml))) COLUMNS c0 FOR ORDINALITY) q ON (true)) ;; c0 integer

alter table r add check ((json_array( returning integer)) is null) not valid;
--! 42846 cannot cast type json to integer

alter table r add check ((xmlroot(xmlelement(name "9", po), version null)) is null) not valid;
--=> (XMLROOT(XMLELEMENT(NAME "9", po), VERSION NO VALUE) IS NULL)

create index on r (i4) where (json_exists(json_value(jb, '$.a.date()'), t)) and false::boolean;
--=> (JSON_EXISTS(JSON_VALUE(jb, '$."a".date()' RETURNING text), t) AND false)

create view z as select xmltable.* from r, lateral xmltable((5) passing by value (xmlserialize(document xmlconcat(null, '<a>x</a>') as json)) columns c0 character(4));
--! 42846 cannot cast XMLSERIALIZE result to json

alter table r add check ((json_value(jb, '$.a.datetime()' passing d as x, d as "Y z" returning uuid null on error)) is null) not valid;
--=> (JSON_VALUE(jb, '$."a".datetime()' PASSING d AS x, d AS "Y z" RETURNING uuid) IS NULL)

create view z as select json_array(xm), json_array(json_array( returning jsonb) returning varchar) as x1 from r;
--=> SELECT JSON_ARRAY(xm RETURNING json) AS "json_array",\n    JSON_ARRAY(JSON_ARRAY( RETURNING jsonb) RETURNING character varying) AS x1\n   FROM public.r ;; json_array json, x1 character varying

alter table r add check ((json_object(i4: json_object( returning varchar(7)) null on null without unique keys)) is null) not valid;
--=> (JSON_OBJECT(i4 : JSON_OBJECT( RETURNING character varying(7)) RETURNING json) IS NULL)

create index on r (i4) where (c is json value) and ((localtimestamp, ts) overlaps (localtimestamp, ts));
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check ((xmlparse(document repeat(nm, "Mixed Case") preserve whitespace)) is distinct from null) not valid;
--=> (XMLPARSE(DOCUMENT repeat((nm)::text, "Mixed Case") PRESERVE WHITESPACE) IS NOT NULL)

create view z as select xmlparse(content "select" preserve whitespace) as x0, json_query(jb, t passing pr format json as x without array wrapper) as x1 from r;
--=> SELECT XMLPARSE(CONTENT "select" PRESERVE WHITESPACE) AS x0,\n    JSON_QUERY(jb, (t)::jsonpath PASSING pr FORMAT JSON AS x RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) AS x1\n   FROM public.r ;; x0 xml, x1 jsonb

alter table r add check ((json_query(t, 'strict $.a' with conditional wrapper)) is null) not valid;
--=> (JSON_QUERY(t, 'strict $."a"' RETURNING jsonb WITH CONDITIONAL WRAPPER KEEP QUOTES) IS NULL)

create table z (z xml default (json_array(null returning word)));
--! 42804 column "z" is of type xml but default expression is of type word

create view z as select xmlelement(name xmlish, xmlattributes(i4), t::xml), json_scalar('[1, 2]') as x1 from r;
--=> SELECT XMLELEMENT(NAME xmlish, XMLATTRIBUTES(i4 AS i4), (t)::xml) AS "xmlelement",\n    JSON_SCALAR('[1, 2]'::text) AS x1\n   FROM public.r ;; xmlelement xml, x1 json

alter table r add check ((json_object(nm: null null on null without unique keys)) is not null) not valid;
--=> (JSON_OBJECT(nm : NULL::text RETURNING json) IS NOT NULL)

create view z as select xmlpi(name k_x, 'a') as x0 from r;
--=> SELECT XMLPI(NAME k_x, 'a'::text) AS x0\n   FROM public.r ;; x0 xml

create view z as select "Q q".* from r left join xmltable((5) passing by ref (xmlforest(localtimestamp as x, v20 as "a:b", rt as "Y z")) columns c0 "char" path ('/a/b') default (mo)) as "Q q" on true;
--! 42804 argument of XMLTABLE must be type "char", not type money

alter table r add check ((json_value(t, '$.a ? (@.datetime() < $x)' passing pr as x, b as "Y z" returning timestamptz default -5 on error)) is distinct from null) not valid;
--! 42846 cannot cast behavior expression of type integer to timestamp with time zone

create view z as select "Q q".* from r, json_table(jb, '$.a.datetime()' columns (nested '$.a.size()' columns (c2 varchar(7) exists, c3 bigint without array wrapper), c4 app.pair exists, c5 json empty array on empty) empty array on error) as "Q q";
--=> SELECT "Q q".c4,\n    "Q q".c5,\n    "Q q".c2,\n    "Q q".c3\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.jb, '$."a".datetime()' AS json_table_path_0\n            COLUMNS (\n                c4 app.pair EXISTS PATH '$."c4"',\n                c5 json PATH '$."c5"' WITHOUT WRAPPER KEEP QUOTES EMPTY ARRAY ON EMPTY,\n                NESTED PATH '$."a".size()' AS json_table_path_1\n                COLUMNS (\n                    c2 character varying(7) EXISTS PATH '$."c2"',\n                    c3 bigint PATH '$."c3"' WITHOUT WRAPPER KEEP QUOTES\n                )\n            )\n        ) "Q q" ;; c4 app.pair, c5 json, c2 character varying(7), c3 bigint

create table z (z text default (json_serialize('{}')));
--=> JSON_SERIALIZE('{}'::text RETURNING text)

create view z as select json_query(j, t passing c as x, j as "Y z", jb as "select" returning jsonb without array wrapper keep quotes) as x0, json_object(t: tm, v20 : t without unique keys) as x1, json_array(select doc from app."T two") as x2 from r;
--=> SELECT JSON_QUERY(j, (t)::jsonpath PASSING c AS x, j AS "Y z", jb AS "select" RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) AS x0,\n    JSON_OBJECT(t : tm, v20 : t RETURNING json) AS x1,\n    ( SELECT JSON_ARRAYAGG(q.a RETURNING jsonb) AS "json_arrayagg"\n           FROM ( SELECT "T two".doc\n                   FROM app."T two") q(a)) AS x2\n   FROM public.r ;; x0 jsonb, x1 json, x2 jsonb

create index on r (i4) where ((r4)::bytea is json array) is true;
--! 42846 cannot cast type int4range to bytea

alter table r add column z boolean generated always as (json_array()) stored;
--! 42804 column "z" is of type boolean but default expression is of type json

alter table r add check ((json_value(jb, null passing -0.0 as x default '1' on empty error on error)) is not null) not valid;
--=> (JSON_VALUE(jb, NULL PASSING 0.0 AS x RETURNING text DEFAULT '1'::text ON EMPTY ERROR ON ERROR) IS NOT NULL)

create view z as select xmlconcat('<a>x</a>', xmlconcat(t::xml, t::xml)) from r;
--=> SELECT XMLCONCAT('<a>x</a>'::xml, XMLCONCAT((t)::xml, (t)::xml)) AS "xmlconcat"\n   FROM public.r ;; xmlconcat xml

create view z as select xmlelement(name x, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid, null) as x0, json_array(json_object(v20: '[1]' format json encoding utf8, v20 : 't', t value i4 absent on null), i2, 'a & b'::tsquery null on null) as x1, json_array( returning varchar(7)) as x2 from r;
--! 42804 JSON ENCODING clause is only allowed for bytea input type

alter table r add check (not (json_exists(json_scalar(ci), '$.a.size()' passing j as x, na as "Y z", u as "select" unknown on error))) not valid;
--=> (NOT JSON_EXISTS(JSON_SCALAR(ci), '$."a".size()' PASSING j AS x, na AS "Y z", u AS "select" UNKNOWN ON ERROR))

create view z as select xmlforest(d as "Y z", (~ i2) as xmlish, r4 as doc) as x0 from r;
--=> SELECT XMLFOREST(d AS "Y z", (~ i2) AS xmlish, r4 AS doc) AS x0\n   FROM public.r ;; x0 xml

create view z as select json_table.* from r cross join json_table(jb, '$.a.datetime()' columns (c1 for ordinality, c2 uuid exists path '$.a.datetime()'));
--=> SELECT "json_table".c1,\n    "json_table".c2\n   FROM (public.r\n     CROSS JOIN LATERAL JSON_TABLE(\n            r.jb, '$."a".datetime()' AS json_table_path_0\n            COLUMNS (\n                c1 FOR ORDINALITY,\n                c2 uuid EXISTS PATH '$."a".datetime()'\n            )\n        )) ;; c1 integer, c2 uuid

create view z as select json_arrayagg(json_array(md null on null returning text) order by t desc, i4 nulls first returning varchar(7)) filter (where i4 > 3) over () as x0 from r group by b having count(*) > 1;
--! 0A000 aggregate ORDER BY is not implemented for window functions

create view z as select xmltable.* from r cross join xmltable(xmlnamespaces(default 'u', v20 as "N n"), (t) passing by ref (xm) columns c0 xml not null, c1 word path ('/a/b') not null, c2 app.pair path ('a' || 'b') default ('empty'));
--! 22P02 malformed record literal: "empty"

create view z as select q.* from r, lateral json_table(jb, '$.a.b[*]' as p passing rn as x, u as "Y z", bt as "select" columns (nested path '$.a ? (@.datetime() < $x)' columns (c2 bit(3), "C c" bytea path '$.a'), c4 app.pair path '$.a.date()') error on error) as q;
--=> SELECT q.c4,\n    q.c2,\n    q."C c"\n   FROM public.r,\n    LATERAL JSON_TABLE(\n            r.jb, '$."a"."b"[*]' AS p\n            PASSING\n                r.rn AS x,\n                r.u AS "Y z",\n                r.bt AS "select"\n            COLUMNS (\n                c4 app.pair PATH '$."a".date()' WITHOUT WRAPPER KEEP QUOTES,\n                NESTED PATH '$."a"?(@.datetime() < $"x")' AS json_table_path_0\n                COLUMNS (\n                    c2 bit(3) PATH '$."c2"',\n                    "C c" bytea PATH '$."a"'\n                )\n            ) ERROR ON ERROR\n        ) q ;; c4 app.pair, c2 bit(3), C c bytea

create view z as select xmltable.* from r cross join xmltable(xmlnamespaces('http://x.y' as n), (5) passing (xmlconcat(t::xml, xm)) columns c0 for ordinality);
--=> SELECT "xmltable".c0\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ((5)::text) PASSING (XMLCONCAT((r.t)::xml, r.xm)) COLUMNS c0 FOR ORDINALITY)) ;; c0 integer

create view z as select json_table.* from r cross join json_table('{"a": 1}', '$.a ? (@ > $x)' as p columns (c1 integer[] path '$.a ? (@.datetime() < $x)' error on error, c2 numeric(6,2) path '$[last]', c3 name exists error on error) empty on error);
--=> SELECT "json_table".c1,\n    "json_table".c2,\n    "json_table".c3\n   FROM (public.r\n     CROSS JOIN JSON_TABLE(\n            '{"a": 1}'::text, '$."a"?(@ > $"x")' AS p\n            COLUMNS (\n                c1 integer[] PATH '$."a"?(@.datetime() < $"x")' WITHOUT WRAPPER KEEP QUOTES ERROR ON ERROR,\n                c2 numeric(6,2) PATH '$[last]',\n                c3 name EXISTS PATH '$."c3"' ERROR ON ERROR\n            )\n        )) ;; c1 integer[], c2 numeric(6,2), c3 name

alter table r add check ((json_scalar(oi)) is not null) not valid;
--=> (JSON_SCALAR(oi) IS NOT NULL)

alter table r add column z jsonb generated always as (json_object(md value po, 'b c' value md, nm : xm null on null)) stored;
--! 42P17 generation expression is not immutable

create view z as select json_array(null null on null returning name) from r;
--=> SELECT JSON_ARRAY(NULL::text NULL ON NULL RETURNING name) AS "json_array"\n   FROM public.r ;; json_array name

create view z as select q.* from r cross join xmltable((v20) passing by ref (xmlelement(name xmlish, t::xml)) columns c0 varchar(7) default (i2), "C c" double precision default ((42)) not null, "C c" bigint path (t) default (lower(rt))) as q;
--! 42804 argument of XMLTABLE must be type bigint, not type timestamp with time zone

create view z as select json_array() from r;
--=> SELECT JSON_ARRAY( RETURNING json) AS "json_array"\n   FROM public.r ;; json_array json

create view z as select xmlparse(content ('1.50' ->> (null))), json_value(jb, '$.a.datetime()' passing v as x, i2 as "Y z", "Mixed Case" as "select" returning text) as x1 from r;
--! 42725 operator is not unique: unknown ->> unknown

alter table r add column z text generated always as (json_array(null, ip returning word)) stored;
--=> JSON_ARRAY(NULL::text, ip RETURNING public.word)

create view z as select "Q q".* from r, xmltable(xmlnamespaces(default 'u', v20 as "N n"), (v20) passing by value ('<a>x</a>') columns c0 integer default (iv), c1 character(4) path (t) default ('(1,2)') not null) as "Q q";
--! 42804 argument of XMLTABLE must be type integer, not type interval

alter table r add check ((json_value(json_object(nm : c5 returning json), '$.')) is null) not valid;
--! 42601 syntax error at end of jsonpath input

create view z as select json_array(j, null returning text) from r;
--=> SELECT JSON_ARRAY(j, NULL::text RETURNING text) AS "json_array"\n   FROM public.r ;; json_array text

alter table r add check (((xmlconcat(xm, t::xml) is not document)) is null) not valid;
--=> ((NOT XMLCONCAT(xm, (t)::xml) IS DOCUMENT) IS NULL)

alter table r add check ((xmlpi(name "a:b", trim(leading from t))) is null) not valid;
--=> (XMLPI(NAME "a:b", TRIM(LEADING FROM t)) IS NULL)

alter table r add check ((json_value(v20 format json, '$' returning app.mood)) is null) not valid;
--=> (JSON_VALUE(v20 FORMAT JSON, '$' RETURNING app.mood) IS NULL)

create view z as select xmlpi(name "a:b", ''::bytea), json_array(bt, b or true or not (false), json_object(t: null absent on null) absent on null) as x1 from r;
--=> SELECT XMLPI(NAME "a:b", ('\\x'::bytea)::text) AS "xmlpi",\n    JSON_ARRAY(bt, (b OR true OR (NOT false)), JSON_OBJECT(t : NULL::text ABSENT ON NULL RETURNING json) RETURNING json) AS x1\n   FROM public.r ;; xmlpi xml, x1 json

alter table r add check (((v operator(pg_catalog.||) (1)) is json with unique) and ((ts, localtimestamp) overlaps (ts, ts))) not valid;
--=> ((((v)::text || 1) IS JSON WITH UNIQUE KEYS) AND ((ts, LOCALTIMESTAMP) OVERLAPS (ts, ts)))

alter table r add column z jsonb generated always as (json_array(ci, "select", null null on null)) stored;
--=> JSON_ARRAY(ci, "select", NULL::text NULL ON NULL RETURNING json)

alter table r add check ((json_value(json_value(by format json, t returning app.mood null on error), '$.a ? (@.datetime() < $x)' returning xml)) is null) not valid;
--! 42846 cannot cast type app.mood to jsonb

create view z as select json_array(j format json absent on null) as x0 from r;
--=> SELECT JSON_ARRAY(j RETURNING json) AS x0\n   FROM public.r ;; x0 json

create view z as select json_array(ip, json_array(select s.tags from app.s where s.r_id = i4 returning json), json_object( returning text) returning varchar) as x0, (xmlelement(name "select", xmlattributes(po, 'a b' as x), (i2 % (i2)), t::xml) is not document) as x1, json_value(jb, '$.a.datetime("HH24:MI") ? (@ < $x)' passing c as x returning name error on error) as x2 from r;
--=> SELECT JSON_ARRAY(ip, ( SELECT JSON_ARRAYAGG(q.a RETURNING json) AS "json_arrayagg"\n           FROM ( SELECT s.tags\n                   FROM app.s\n                  WHERE (s.r_id = r.i4)) q(a)), JSON_OBJECT( RETURNING text) RETURNING character varying) AS x0,\n    (NOT XMLELEMENT(NAME "select", XMLATTRIBUTES(po AS po, 'a b' AS x), (i2 % i2), (t)::xml) IS DOCUMENT) AS x1,\n    JSON_VALUE(jb, '$."a".datetime("HH24:MI")?(@ < $"x")' PASSING c AS x RETURNING name ERROR ON ERROR) AS x2\n   FROM public.r ;; x0 character varying, x1 boolean, x2 name

