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

create view z as select xmlforest('(1,2),(0,0)' as doc, nm as "select", num as xmlish), xmlconcat(xmlconcat(xmlparse(content format('varchar') preserve whitespace), xmlparse(content t)), '<a>x</a>') as x1 from r;
--14,15=> SELECT XMLFOREST('(1,2),(0,0)' AS doc, r.nm AS "select", r.num AS xmlish) AS "xmlforest",\n    XMLCONCAT(XMLCONCAT(XMLPARSE(CONTENT format('varchar'::text) PRESERVE WHITESPACE), XMLPARSE(CONTENT r.t STRIP WHITESPACE)), '<a>x</a>'::xml) AS x1\n   FROM public.r ;; xmlforest xml, x1 xml
--16,17,18=> SELECT XMLFOREST('(1,2),(0,0)' AS doc, nm AS "select", num AS xmlish) AS "xmlforest",\n    XMLCONCAT(XMLCONCAT(XMLPARSE(CONTENT format('varchar'::text) PRESERVE WHITESPACE), XMLPARSE(CONTENT t STRIP WHITESPACE)), '<a>x</a>'::xml) AS x1\n   FROM public.r ;; xmlforest xml, x1 xml

create index on r (i4) where not ('<a>x</a>' is document);
--=> (NOT '<a>x</a>'::xml IS DOCUMENT)

create index on r (i4) where (xmlserialize(content (null is document) as text) = t) and (d)::boolean;
--! 42804 argument of XMLSERIALIZE must be type xml, not type boolean

alter table r add check (not (xmlserialize(content xm as text) = t)) not valid;
--14,15=> (NOT (XMLSERIALIZE(CONTENT xm AS text) = t))
--16,17,18=> (NOT (XMLSERIALIZE(CONTENT xm AS text NO INDENT) = t))

create view z as select xmlparse(content exp(42)), xmlelement(name "Y z", xmlattributes("select", (pr, "Mixed Case") >= ('(1,a)', i4) as "a:b", greatest('{"x y",NULL}', '{"x y",NULL}') as "a:b"), xmlforest(tz as "select", mo as doc, j as "Y z")) as x1, xmlparse(document (~ '192.168.1.0/24') preserve whitespace) as x2 from r;
--! 0A000 input of anonymous composite types is not implemented

create view z as select q.* from r, xmltable((t) passing ('<a>x</a>') columns c0 for ordinality, c1 jsonb default (by) not null, c2 bytea path ('/a/b')) q;
--! 42804 argument of XMLTABLE must be type jsonb, not type bytea

alter table r add check ((xmlforest(oi as k_x, ia as "a:b")) is distinct from null) not valid;
--=> (XMLFOREST(oi AS k_x, ia AS "a:b") IS NOT NULL)

create view z as select "Q q".* from r, xmltable((5) passing by value (xm) columns c0 text[] path ('/a/b'), c1 numeric(6,2)) as "Q q";
--=> SELECT "Q q".c0,\n    "Q q".c1\n   FROM public.r,\n    LATERAL XMLTABLE(((5)::text) PASSING (r.xm) COLUMNS c0 text[] PATH ('/a/b'::text), c1 numeric(6,2)) "Q q" ;; c0 text[], c1 numeric(6,2)

create view z as select xmlpi(name x, case when b then "select" end) as x0, xmlserialize(document '<a>x</a>' as bytea) as x1, xmlserialize(content null as name) as x2 from r;
--! 42846 cannot cast XMLSERIALIZE result to bytea

create view z as select q.* from r left join xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('@id') passing by ref (null) columns c0 for ordinality) as q on true;
--=> SELECT q.c0\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ('@id'::text) PASSING (NULL::xml) COLUMNS c0 FOR ORDINALITY) q ON (true)) ;; c0 integer

alter table r add check ((xmlpi(name k_x, similar_to_escape(t))) is not null) not valid;
--=> (XMLPI(NAME k_x, similar_to_escape(t)) IS NOT NULL)

alter table r add check ((xmlconcat(((null is document) is not document), null)) is null) not valid;
--! 42804 argument of IS DOCUMENT must be type xml, not type boolean

alter table r add check ((xmlelement(name doc, null)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME doc, NULL::unknown) IS NOT NULL)

alter table r add check ((xmlpi(name k_x, lpad("select", "Mixed Case", v))) is distinct from null) not valid;
--=> (XMLPI(NAME k_x, lpad("select", "Mixed Case", (v)::text)) IS NOT NULL)

create view z as select "Q q".* from r cross join xmltable(('a' || 'b') passing by ref (xmlconcat(xmlpi(name "9", null::text), null)) columns c0 numeric(6,2) path ('//a[text() = ''x'']'), c1 jsonb path (v20), c2 for ordinality) as "Q q";
--=> SELECT "Q q".c0,\n    "Q q".c1,\n    "Q q".c2\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE((('a'::text || 'b'::text)) PASSING (XMLCONCAT(XMLPI(NAME "9", NULL::text), NULL::xml)) COLUMNS c0 numeric(6,2) PATH ('//a[text() = ''x'']'::text), c1 jsonb PATH ((r.v20)::text), c2 FOR ORDINALITY) "Q q") ;; c0 numeric(6,2), c1 jsonb, c2 integer

create view z as select xmlforest(t) as x0 from r;
--14,15=> SELECT XMLFOREST(r.t AS t) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLFOREST(t AS t) AS x0\n   FROM public.r ;; x0 xml

create view z as select (null is not document) as x0, (xm is not document) as x1, xmlroot(t::xml, version '1.0', standalone no value) as x2 from r;
--14,15=> SELECT (NOT NULL::xml IS DOCUMENT) AS x0,\n    (NOT r.xm IS DOCUMENT) AS x1,\n    XMLROOT((r.t)::xml, VERSION '1.0'::text, STANDALONE NO VALUE) AS x2\n   FROM public.r ;; x0 boolean, x1 boolean, x2 xml
--16,17,18=> SELECT (NOT NULL::xml IS DOCUMENT) AS x0,\n    (NOT xm IS DOCUMENT) AS x1,\n    XMLROOT((t)::xml, VERSION '1.0'::text, STANDALONE NO VALUE) AS x2\n   FROM public.r ;; x0 boolean, x1 boolean, x2 xml

create view z as select xmlserialize(document t::xml as word), xmlforest(rd as "9") as x1, xmlserialize(content xmlpi(name "a:b", "select") as name) as x2 from r;
--14,15=> SELECT (XMLSERIALIZE(DOCUMENT (r.t)::xml AS public.word))::public.word AS "xmlserialize",\n    XMLFOREST(r.rd AS "9") AS x1,\n    (XMLSERIALIZE(CONTENT XMLPI(NAME "a:b", r."select") AS name))::name AS x2\n   FROM public.r ;; xmlserialize public.word, x1 xml, x2 name
--16,17,18=> SELECT (XMLSERIALIZE(DOCUMENT (t)::xml AS public.word NO INDENT))::public.word AS "xmlserialize",\n    XMLFOREST(rd AS "9") AS x1,\n    (XMLSERIALIZE(CONTENT XMLPI(NAME "a:b", "select") AS name NO INDENT))::name AS x2\n   FROM public.r ;; xmlserialize public.word, x1 xml, x2 name

create table z (z xml default (xmlparse(content (text '100' collate "POSIX"))));
--=> XMLPARSE(CONTENT ('100'::text COLLATE "POSIX") STRIP WHITESPACE)

create table z (z json default (xmlserialize(content t::xml as integer)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select xmlpi(name xmlish, least('it''s'::text, '', 'long words')) as x0 from r;
--=> SELECT XMLPI(NAME xmlish, LEAST('it''s'::text, ''::text, 'long words'::text)) AS x0\n   FROM public.r ;; x0 xml

alter table r add check ((xmlexists('//a' passing by ref xm)) and b or true or not (b)) not valid;
--=> ((XMLEXISTS(('//a'::text) PASSING (xm)) AND b) OR true OR (NOT b))

create view z as select xmlparse(content E'tab\tx' preserve whitespace), (xmlroot(null, version t, standalone no) is document) as x1 from r;
--14,15=> SELECT XMLPARSE(CONTENT 'tab\tx'::text PRESERVE WHITESPACE) AS "xmlparse",\n    XMLROOT(NULL::xml, VERSION r.t, STANDALONE NO) IS DOCUMENT AS x1\n   FROM public.r ;; xmlparse xml, x1 boolean
--16,17,18=> SELECT XMLPARSE(CONTENT 'tab\tx'::text PRESERVE WHITESPACE) AS "xmlparse",\n    XMLROOT(NULL::xml, VERSION t, STANDALONE NO) IS DOCUMENT AS x1\n   FROM public.r ;; xmlparse xml, x1 boolean

alter table r add check ((xmlforest(i8)) is distinct from null) not valid;
--=> (XMLFOREST(i8 AS i8) IS NOT NULL)

create view z as select xmlpi(name doc, t) as x0 from r;
--14,15=> SELECT XMLPI(NAME doc, r.t) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLPI(NAME doc, t) AS x0\n   FROM public.r ;; x0 xml

create view z as select xmlforest(numeric 'NaN') from r;
--! 42601 unnamed XML element value must be a column reference

create index on r (i4) where (xmlexists(t passing '<a/>')) and least(b, b, b);
--=> (XMLEXISTS((t) PASSING ('<a/>'::xml)) AND LEAST(b, b, b))

alter table r add column z jsonb generated always as (xmlpi(name xmlish, lower('c'))) stored;
--! 42P22 could not determine which collation to use for lower() function

create view z as select xmlforest(case v when v then rt end as xmlish, u) as x0 from r;
--14,15=> SELECT XMLFOREST(\n        CASE r.v\n            WHEN r.v THEN r.rt\n            ELSE NULL::tstzrange\n        END AS xmlish, r.u AS u) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLFOREST(\n        CASE v\n            WHEN v THEN rt\n            ELSE NULL::tstzrange\n        END AS xmlish, u AS u) AS x0\n   FROM public.r ;; x0 xml

alter table r add check (not (xmlserialize(content xmlconcat(null, null) as text) = t)) not valid;
--14,15=> (NOT (XMLSERIALIZE(CONTENT XMLCONCAT(NULL::xml, NULL::xml) AS text) = t))
--16,17,18=> (NOT (XMLSERIALIZE(CONTENT XMLCONCAT(NULL::xml, NULL::xml) AS text NO INDENT) = t))

alter table r add check (xmlexists('//a' passing xm)) not valid;
--=> XMLEXISTS(('//a'::text) PASSING (xm))

alter table r add check (((xmlelement(name xmlish) is not document)) is not null) not valid;
--=> ((NOT XMLELEMENT(NAME xmlish) IS DOCUMENT) IS NOT NULL)

create index on r (i4) where (xmlserialize(content t::xml as text) = t) and b;
--! 42P17 functions in index predicate must be marked IMMUTABLE

alter table r add check ((xmlpi(name "select", regexp_replace("select", nm, E'tab\tx', '100'))) is distinct from null) not valid;
--=> (XMLPI(NAME "select", regexp_replace("select", (nm)::text, 'tab\tx'::text, '100'::text)) IS NOT NULL)

alter table r add check ((xmlserialize(document xm as word)) is not null) not valid;
--14,15=> ((XMLSERIALIZE(DOCUMENT xm AS public.word))::public.word IS NOT NULL)
--16,17,18=> ((XMLSERIALIZE(DOCUMENT xm AS public.word NO INDENT))::public.word IS NOT NULL)

create view z as select xmlroot(xm, version v20, standalone yes) from r;
--14,15=> SELECT XMLROOT(r.xm, VERSION r.v20, STANDALONE YES) AS "xmlroot"\n   FROM public.r ;; xmlroot xml
--16,17,18=> SELECT XMLROOT(xm, VERSION v20, STANDALONE YES) AS "xmlroot"\n   FROM public.r ;; xmlroot xml

create index on r (i4) where not (xmlexists(t passing by ref xm));
--=> (NOT XMLEXISTS((t) PASSING (xm)))

create view z as select xmlpi(name doc, left(c, "Mixed Case")) as x0, xmlparse(content to_char(price, t) preserve whitespace) as x1, xmlconcat(null, xmlparse(document chr('7'::smallint) preserve whitespace)) as x2 from r;
--14,15=> SELECT XMLPI(NAME doc, "left"((r.c)::text, r."Mixed Case")) AS x0,\n    XMLPARSE(CONTENT to_char(r.price, r.t) PRESERVE WHITESPACE) AS x1,\n    XMLCONCAT(NULL::xml, XMLPARSE(DOCUMENT chr(('7'::smallint)::integer) PRESERVE WHITESPACE)) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 xml
--16,17,18=> SELECT XMLPI(NAME doc, "left"((c)::text, "Mixed Case")) AS x0,\n    XMLPARSE(CONTENT to_char(price, t) PRESERVE WHITESPACE) AS x1,\n    XMLCONCAT(NULL::xml, XMLPARSE(DOCUMENT chr(('7'::smallint)::integer) PRESERVE WHITESPACE)) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 xml

alter table r add check ((xmlforest(cast(c5 as app.positive), f4, by as k_x)) is not null) not valid;
--! 42601 unnamed XML element value must be a column reference

create view z as select xmlforest(tv as "select", case when b then by when b then json 'null' else j end as k_x, least(f4, f4, f4) as xmlish) as x0, xmlforest(t) as x1, xmlroot(null, version v20) as x2 from r;
--! 42846 CASE/WHEN could not convert type bytea to json

alter table r add check ((xmlserialize(content xmlpi(name "Y z", 'long words') as text)) is distinct from null) not valid;
--14,15=> (XMLSERIALIZE(CONTENT XMLPI(NAME "Y z", 'long words'::text) AS text) IS NOT NULL)
--16,17,18=> (XMLSERIALIZE(CONTENT XMLPI(NAME "Y z", 'long words'::text) AS text NO INDENT) IS NOT NULL)

create view z as select xmlelement(name "select", '<a>x</a>', xmlconcat(xm, xm)), xmlelement(name x) as x1 from r;
--14,15=> SELECT XMLELEMENT(NAME "select", '<a>x</a>', XMLCONCAT(r.xm, r.xm)) AS "xmlelement",\n    XMLELEMENT(NAME x) AS x1\n   FROM public.r ;; xmlelement xml, x1 xml
--16,17,18=> SELECT XMLELEMENT(NAME "select", '<a>x</a>', XMLCONCAT(xm, xm)) AS "xmlelement",\n    XMLELEMENT(NAME x) AS x1\n   FROM public.r ;; xmlelement xml, x1 xml

alter table r add check ((xmlserialize(content xm as text) = t) and (daterange '[2024-01-01,2024-02-01]') is not distinct from '[2024-01-01,2024-02-01]'::daterange) not valid;
--14,15=> ((XMLSERIALIZE(CONTENT xm AS text) = t) AND (NOT ('[2024-01-01,2024-02-02)'::daterange IS DISTINCT FROM '[2024-01-01,2024-02-02)'::daterange)))
--16,17,18=> ((XMLSERIALIZE(CONTENT xm AS text NO INDENT) = t) AND (NOT ('[2024-01-01,2024-02-02)'::daterange IS DISTINCT FROM '[2024-01-01,2024-02-02)'::daterange)))

create view z as select ('<a>x</a>' is not document) from r;
--=> SELECT (NOT '<a>x</a>'::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean

create view z as select xmltable.* from r left join xmltable(('@id') passing (xm) columns c0 json path ('//a[text() = ''x'']') not null, c1 jsonb path ('//a[text() = ''x'']')) on true;
--=> SELECT "xmltable".c0,\n    "xmltable".c1\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(('@id'::text) PASSING (r.xm) COLUMNS c0 json PATH ('//a[text() = ''x'']'::text) NOT NULL, c1 jsonb PATH ('//a[text() = ''x'']'::text)) ON (true)) ;; c0 json, c1 jsonb

create view z as select q.* from r, xmltable(('/a/b') passing (null) columns c0 for ordinality, c1 app.positive) as q;
--=> SELECT q.c0,\n    q.c1\n   FROM public.r,\n    XMLTABLE(('/a/b'::text) PASSING (NULL::xml) COLUMNS c0 FOR ORDINALITY, c1 app.positive) q ;; c0 integer, c1 app.positive

alter table r add check ((xmlconcat(xmlroot(xm, version null, standalone yes), xmlconcat(xmlconcat(xmlpi(name x, t), xmlroot(t::xml, version no value, standalone no)), '<a>x</a>'))) is null) not valid;
--=> (XMLCONCAT(XMLROOT(xm, VERSION NO VALUE, STANDALONE YES), XMLCONCAT(XMLCONCAT(XMLPI(NAME x, t), XMLROOT((t)::xml, VERSION NO VALUE, STANDALONE NO)), '<a>x</a>'::xml)) IS NULL)

alter table r add check ((xmlparse(content "select")) is distinct from null) not valid;
--=> (XMLPARSE(CONTENT "select" STRIP WHITESPACE) IS NOT NULL)

create view z as select xmltable.* from r left join xmltable(('a' || 'b') passing by value ('<a>x</a>') columns c0 bit(3), c1 for ordinality, c2 text path ('/a/b') not null) on true;
--=> SELECT "xmltable".c0,\n    "xmltable".c1,\n    "xmltable".c2\n   FROM (public.r\n     LEFT JOIN XMLTABLE((('a'::text || 'b'::text)) PASSING ('<a>x</a>'::xml) COLUMNS c0 bit(3), c1 FOR ORDINALITY, c2 text PATH ('/a/b'::text) NOT NULL) ON (true)) ;; c0 bit(3), c1 integer, c2 text

alter table r add column z jsonb generated always as (xmlconcat('<a>x</a>', t::xml)) stored;
--! 42P17 generation expression is not immutable

alter table r add check (((null is document)) is not null) not valid;
--=> (NULL::xml IS DOCUMENT IS NOT NULL)

alter table r add check ((xmlforest("select" as "a:b", i8 as xmlish, (bx # (box '(1,2),(0,0)')) as x)) is not null) not valid;
--=> (XMLFOREST("select" AS "a:b", i8 AS xmlish, (bx # '(1,2),(0,0)'::box) AS x) IS NOT NULL)

alter table r add check ((xmlforest((3 >> ("Mixed Case")) as "Y z", wd as x)) is null) not valid;
--=> (XMLFOREST((3 >> "Mixed Case") AS "Y z", wd AS x) IS NULL)

create view z as select xmlforest((f4) as "a:b", b as "9", i2 as "9"), xmlelement(name k_x) as x1, xmlforest(('(1,2),(0,0)' # (bx)) as doc, md as "a:b") as x2 from r;
--14,15=> SELECT XMLFOREST(r.f4 AS "a:b", r.b AS "9", r.i2 AS "9") AS "xmlforest",\n    XMLELEMENT(NAME k_x) AS x1,\n    XMLFOREST(('(1,2),(0,0)'::box # r.bx) AS doc, r.md AS "a:b") AS x2\n   FROM public.r ;; xmlforest xml, x1 xml, x2 xml
--16,17,18=> SELECT XMLFOREST(f4 AS "a:b", b AS "9", i2 AS "9") AS "xmlforest",\n    XMLELEMENT(NAME k_x) AS x1,\n    XMLFOREST(('(1,2),(0,0)'::box # bx) AS doc, md AS "a:b") AS x2\n   FROM public.r ;; xmlforest xml, x1 xml, x2 xml

create table z (z text default (xmlforest(1 as x)));
--=> XMLFOREST(1 AS x)

alter table r add check ((xmlelement(name "9", xmlpi(name "a:b", 'varchar' || (c5)))) is not null) not valid;
--=> (XMLELEMENT(NAME "9", XMLPI(NAME "a:b", ('varchar'::text || (c5)::text))) IS NOT NULL)

create view z as select q.* from r, lateral xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('/a/b') passing (t::xml) columns c0 text path (t) default (word 'w'), c1 for ordinality, "C c" for ordinality) q;
--! 42601 only one FOR ORDINALITY column is allowed

create view z as select xmlpi(name "a:b", chr(4::app.positive::app.positive)) as x0, (xmlconcat(xm, null) is document) as x1 from r;
--14,15=> SELECT XMLPI(NAME "a:b", chr(((4)::app.positive)::integer)) AS x0,\n    XMLCONCAT(r.xm, NULL::xml) IS DOCUMENT AS x1\n   FROM public.r ;; x0 xml, x1 boolean
--16,17,18=> SELECT XMLPI(NAME "a:b", chr(((4)::app.positive)::integer)) AS x0,\n    XMLCONCAT(xm, NULL::xml) IS DOCUMENT AS x1\n   FROM public.r ;; x0 xml, x1 boolean

alter table r add check ((xmlelement(name "Y z", tm)) is not null) not valid;
--=> (XMLELEMENT(NAME "Y z", tm) IS NOT NULL)

create view z as select (t::xml is document) as x0, xmlroot(('<a>x</a>' is document), version '1.0', standalone no) as x1 from r;
--! 42804 argument of XMLROOT must be type xml, not type boolean

create view z as select xmlelement(name "9", xmlattributes(i4, tm, bx)), xmlroot(xmlelement(name "select", xmlattributes(gen_random_uuid() as doc, jb, na as xmlish), ia), version no value, standalone yes) as x1, xmlforest(c5) as x2 from r;
--14,15=> SELECT XMLELEMENT(NAME "9", XMLATTRIBUTES(r.i4 AS i4, r.tm AS tm, r.bx AS bx)) AS "xmlelement",\n    XMLROOT(XMLELEMENT(NAME "select", XMLATTRIBUTES(gen_random_uuid() AS doc, r.jb AS jb, r.na AS xmlish), r.ia), VERSION NO VALUE, STANDALONE YES) AS x1,\n    XMLFOREST(r.c5 AS c5) AS x2\n   FROM public.r ;; xmlelement xml, x1 xml, x2 xml
--16,17,18=> SELECT XMLELEMENT(NAME "9", XMLATTRIBUTES(i4 AS i4, tm AS tm, bx AS bx)) AS "xmlelement",\n    XMLROOT(XMLELEMENT(NAME "select", XMLATTRIBUTES(gen_random_uuid() AS doc, jb AS jb, na AS xmlish), ia), VERSION NO VALUE, STANDALONE YES) AS x1,\n    XMLFOREST(c5 AS c5) AS x2\n   FROM public.r ;; xmlelement xml, x1 xml, x2 xml

create view z as select xmlforest((pr) as "a:b") from r;
--14,15=> SELECT XMLFOREST(r.pr AS "a:b") AS "xmlforest"\n   FROM public.r ;; xmlforest xml
--16,17,18=> SELECT XMLFOREST(pr AS "a:b") AS "xmlforest"\n   FROM public.r ;; xmlforest xml

create view z as select q.* from r, xmltable(xmlnamespaces('a' as b, 'c' as b), ('@id') passing by value (xm) columns c0 timestamptz path ('@id') default ((d - (iv))), c1 app.pair) as q;
--! 42601 namespace name "b" is not unique

create view z as select xmlparse(document case when b then "select" when b then t else 'it''s' end strip whitespace) as x0, (xmlserialize(content xm as character(4)) is not document) as x1, xmlelement(name "9", xmlattributes(u as "9")) as x2 from r;
--! 42804 argument of IS DOCUMENT must be type xml, not type character

create view z as select xmlconcat(xmlparse(document normalize(t, NFC)), '<a>x</a>'), xmlserialize(content '<a>x</a>' as name) as x1 from r;
--14,15=> SELECT XMLCONCAT(XMLPARSE(DOCUMENT NORMALIZE(r.t, NFC) STRIP WHITESPACE), '<a>x</a>'::xml) AS "xmlconcat",\n    (XMLSERIALIZE(CONTENT '<a>x</a>'::xml AS name))::name AS x1\n   FROM public.r ;; xmlconcat xml, x1 name
--16,17,18=> SELECT XMLCONCAT(XMLPARSE(DOCUMENT NORMALIZE(t, NFC) STRIP WHITESPACE), '<a>x</a>'::xml) AS "xmlconcat",\n    (XMLSERIALIZE(CONTENT '<a>x</a>'::xml AS name NO INDENT))::name AS x1\n   FROM public.r ;; xmlconcat xml, x1 name

create view z as select xmlforest(xm as "9", ia as xmlish, vb as doc) as x0, xmlelement(name "Y z") as x1, xmlconcat((null is document), '<a>x</a>') as x2 from r;
--! 42804 argument of XMLCONCAT must be type xml, not type boolean

create table z (z text default (xmlserialize(content xmlconcat(xmlparse(content E'tab\tx' preserve whitespace), t::xml) as name)));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select "Q q".* from r, xmltable(('@id') passing by value (xmlpi(name x, (ta)["Mixed Case"])) columns "C c" numeric, "C c" uuid path (t) not null) as "Q q";
--! 42601 column name "C c" is not unique

alter table r add check ((xmlelement(name k_x, xmlattributes((nm collate "default") as xmlish), case tm when tm then bx else '(1,2),(0,0)' end, null)) is null) not valid;
--=> (XMLELEMENT(NAME k_x, XMLATTRIBUTES((nm COLLATE "default") AS xmlish),\nCASE tm\n    WHEN tm THEN bx\n    ELSE '(1,2),(0,0)'::box\nEND, NULL::unknown) IS NULL)

alter table r add check ((xmlelement(name "a:b", xmlattributes(upper(rd) as "Y z"), xm)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME "a:b", XMLATTRIBUTES(upper(rd) AS "Y z"), xm) IS NOT NULL)

create view z as select xmlparse(content v20) as x0, xmlroot(null, version null, standalone no) as x1 from r;
--14,15=> SELECT XMLPARSE(CONTENT (r.v20)::text STRIP WHITESPACE) AS x0,\n    XMLROOT(NULL::xml, VERSION NO VALUE, STANDALONE NO) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLPARSE(CONTENT (v20)::text STRIP WHITESPACE) AS x0,\n    XMLROOT(NULL::xml, VERSION NO VALUE, STANDALONE NO) AS x1\n   FROM public.r ;; x0 xml, x1 xml

create table z (z jsonb default (xmlserialize(document null as json)));
--! 42846 cannot cast XMLSERIALIZE result to json

create view z as select xmlconcat(xm, '<a>x</a>') from r;
--14,15=> SELECT XMLCONCAT(r.xm, '<a>x</a>'::xml) AS "xmlconcat"\n   FROM public.r ;; xmlconcat xml
--16,17,18=> SELECT XMLCONCAT(xm, '<a>x</a>'::xml) AS "xmlconcat"\n   FROM public.r ;; xmlconcat xml

create table z (z xml default (xmlelement(name doc, array['varchar', 'varchar'::varchar], null)));
--=> XMLELEMENT(NAME doc, ARRAY['varchar'::character varying, 'varchar'::character varying], NULL::unknown)

create index on r (i4) where (xmlserialize(document t::xml as varchar(7)) is not document) is true;
--! 42804 argument of IS DOCUMENT must be type xml, not type character varying

create view z as select xmltable.* from r, xmltable((t) passing by ref (xmlelement(name "select", xmlattributes(i2 as "9", v20 as doc), xm, t::xml)) columns c0 for ordinality, c1 numeric(6,2) path ('@id'));
--=> SELECT "xmltable".c0,\n    "xmltable".c1\n   FROM public.r,\n    LATERAL XMLTABLE((r.t) PASSING (XMLELEMENT(NAME "select", XMLATTRIBUTES(r.i2 AS "9", r.v20 AS doc), r.xm, (r.t)::xml)) COLUMNS c0 FOR ORDINALITY, c1 numeric(6,2) PATH ('@id'::text)) ;; c0 integer, c1 numeric(6,2)

alter table r add check ((xmlelement(name x)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME x) IS NOT NULL)

alter table r add column z xml generated always as (xmlparse(document (null || (wd)))) stored;
--=> XMLPARSE(DOCUMENT (NULL::text || (wd)::text) STRIP WHITESPACE)

create view z as select (null is document) as x0 from r;
--=> SELECT NULL::xml IS DOCUMENT AS x0\n   FROM public.r ;; x0 boolean

create view z as select xmlelement(name "Y z", xmlattributes(v20, num as "a:b")) as x0 from r;
--14,15=> SELECT XMLELEMENT(NAME "Y z", XMLATTRIBUTES(r.v20 AS v20, r.num AS "a:b")) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLELEMENT(NAME "Y z", XMLATTRIBUTES(v20 AS v20, num AS "a:b")) AS x0\n   FROM public.r ;; x0 xml

create view z as select xmlconcat('<a>x</a>', xm) as x0 from r;
--14,15=> SELECT XMLCONCAT('<a>x</a>'::xml, r.xm) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLCONCAT('<a>x</a>'::xml, xm) AS x0\n   FROM public.r ;; x0 xml

alter table r add check ((xmlroot(xm, version null, standalone no)) is distinct from null) not valid;
--=> (XMLROOT(xm, VERSION NO VALUE, STANDALONE NO) IS NOT NULL)

create view z as select q.* from r left join xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('//a[text() = ''x'']') passing ('<a>x</a>') columns c0 xml path ('@id')) q on true;
--=> SELECT q.c0\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ('//a[text() = ''x'']'::text) PASSING ('<a>x</a>'::xml) COLUMNS c0 xml PATH ('@id'::text)) q ON (true)) ;; c0 xml

create view z as select xmlserialize(document t::xml as bytea), xmlelement(name k_x, xmlattributes((mo) as k_x), vb, rd) as x1 from r;
--! 42846 cannot cast XMLSERIALIZE result to bytea

alter table r add column z boolean generated always as ((xmlserialize(content xmlserialize(document null as name) as text) is not document)) stored;
--! 42804 argument of XMLSERIALIZE must be type xml, not type name

alter table r add column z jsonb generated always as (xmlroot(xm, version '1.0')) stored;
--! 42804 column "z" is of type jsonb but default expression is of type xml

alter table r add check ((xmlexists(t passing by ref xm)) is true) not valid;
--=> (XMLEXISTS((t) PASSING (xm)) IS TRUE)

create view z as select xmlconcat(t::xml, null) as x0 from r;
--14,15=> SELECT XMLCONCAT((r.t)::xml, NULL::xml) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLCONCAT((t)::xml, NULL::xml) AS x0\n   FROM public.r ;; x0 xml

alter table r add check ((xmlconcat(null, '<a>x</a>')) is null) not valid;
--=> (XMLCONCAT(NULL::xml, '<a>x</a>'::xml) IS NULL)

create view z as select xmlconcat(xmlserialize(content xmlelement(name k_x, xm) as word), '<a>x</a>') as x0 from r;
--! 42804 argument of XMLCONCAT must be type xml, not type word

create index on r (i4) where xmlexists(t passing by ref xm);
--=> XMLEXISTS((t) PASSING (xm))

create view z as select xmlparse(document pg_catalog.substring(nm, wd) preserve whitespace), xmlpi(name "9", cast(bx as text)) as x1 from r;
--14,15=> SELECT XMLPARSE(DOCUMENT "substring"((r.nm)::text, (r.wd)::text) PRESERVE WHITESPACE) AS "xmlparse",\n    XMLPI(NAME "9", (r.bx)::text) AS x1\n   FROM public.r ;; xmlparse xml, x1 xml
--16,17,18=> SELECT XMLPARSE(DOCUMENT "substring"((nm)::text, (wd)::text) PRESERVE WHITESPACE) AS "xmlparse",\n    XMLPI(NAME "9", (bx)::text) AS x1\n   FROM public.r ;; xmlparse xml, x1 xml

create table z (z text default (xmlelement(name x, xmlconcat('<a/>', t::xml))));
--! 0A000 cannot use column reference in DEFAULT expression

create view z as select xmlpi(name xmlish, '{1,2}'::integer[]), xmlparse(content (jb #>> (ta)) preserve whitespace) as x1 from r;
--14,15=> SELECT XMLPI(NAME xmlish, ('{1,2}'::integer[])::text) AS "xmlpi",\n    XMLPARSE(CONTENT (r.jb #>> r.ta) PRESERVE WHITESPACE) AS x1\n   FROM public.r ;; xmlpi xml, x1 xml
--16,17,18=> SELECT XMLPI(NAME xmlish, ('{1,2}'::integer[])::text) AS "xmlpi",\n    XMLPARSE(CONTENT (jb #>> ta) PRESERVE WHITESPACE) AS x1\n   FROM public.r ;; xmlpi xml, x1 xml

alter table r add check ((xmlpi(name "select", jb #>> ('{"x y",NULL}'))) is null) not valid;
--=> (XMLPI(NAME "select", (jb #>> '{"x y",NULL}'::text[])) IS NULL)

create view z as select xmlelement(name k_x, xmlattributes(tv, bt as x, c as "Y z")) from r;
--14,15=> SELECT XMLELEMENT(NAME k_x, XMLATTRIBUTES(r.tv AS tv, r.bt AS x, r.c AS "Y z")) AS "xmlelement"\n   FROM public.r ;; xmlelement xml
--16,17,18=> SELECT XMLELEMENT(NAME k_x, XMLATTRIBUTES(tv AS tv, bt AS x, c AS "Y z")) AS "xmlelement"\n   FROM public.r ;; xmlelement xml

alter table r add column z jsonb generated always as (xmlserialize(document xmlconcat(t::xml, xm) as text)) stored;
--! 42P17 generation expression is not immutable

create index on r (i4) where (xmlexists('//a' passing '<a/>')) is true;
--=> (XMLEXISTS(('//a'::text) PASSING ('<a/>'::xml)) IS TRUE)

alter table r add check ((((xmlforest(va as "a:b", tq as doc) is not document) is document)) is null) not valid;
--! 42804 argument of IS DOCUMENT must be type xml, not type boolean

alter table r add check (null is not document) not valid;
--=> (NOT NULL::xml IS DOCUMENT)

alter table r add check (xmlserialize(content xmlconcat('<a>x</a>', xmlserialize(document xm as jsonb)) as text) = t) not valid;
--! 42846 cannot cast XMLSERIALIZE result to jsonb

create view z as select xmlconcat(t::xml, xmlparse(document t strip whitespace)) from r;
--14,15=> SELECT XMLCONCAT((r.t)::xml, XMLPARSE(DOCUMENT r.t STRIP WHITESPACE)) AS "xmlconcat"\n   FROM public.r ;; xmlconcat xml
--16,17,18=> SELECT XMLCONCAT((t)::xml, XMLPARSE(DOCUMENT t STRIP WHITESPACE)) AS "xmlconcat"\n   FROM public.r ;; xmlconcat xml

alter table r add column z varchar(5) generated always as (xmlpi(name "a:b", jsonb_typeof(jb))) stored;
--=> XMLPI(NAME "a:b", jsonb_typeof(jb))

create view z as select xmlserialize(document xm as bytea), xmlforest(b as k_x, t, po as "9") as x1 from r;
--! 42846 cannot cast XMLSERIALIZE result to bytea

create view z as select xmlforest(upper(rn) as "select", ci as "a:b", case when b then json '[1, 2]' when 'no' then j end as x) as x0 from r;
--14,15=> SELECT XMLFOREST(upper(r.rn) AS "select", r.ci AS "a:b",\n        CASE\n            WHEN r.b THEN '[1, 2]'::json\n            WHEN false THEN r.j\n            ELSE NULL::json\n        END AS x) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLFOREST(upper(rn) AS "select", ci AS "a:b",\n        CASE\n            WHEN b THEN '[1, 2]'::json\n            WHEN false THEN j\n            ELSE NULL::json\n        END AS x) AS x0\n   FROM public.r ;; x0 xml

alter table r add check (xmlserialize(content xmlpi(name x, "select") as text) = t) not valid;
--14,15=> (XMLSERIALIZE(CONTENT XMLPI(NAME x, "select") AS text) = t)
--16,17,18=> (XMLSERIALIZE(CONTENT XMLPI(NAME x, "select") AS text NO INDENT) = t)

alter table r add check ((xmlconcat(xmlelement(name x, md), xmlelement(name doc))) is null) not valid;
--=> (XMLCONCAT(XMLELEMENT(NAME x, md), XMLELEMENT(NAME doc)) IS NULL)

create view z as select xmlconcat(xm, null), xmlelement(name "9") as x1, xmlroot(xmlserialize(content xmlconcat(xm, null) as name), version no value, standalone no) as x2 from r;
--! 42804 argument of XMLROOT must be type xml, not type name

create view z as select q.* from r, xmltable((5) passing by ref (t::xml) columns c0 record path ('a' || 'b')) as q;
--! 42P16 column "c0" has pseudo-type record

create view z as select (xmlpi(name "9", 'long words') is not document), (t::xml is document) as x1 from r;
--14,15=> SELECT (NOT XMLPI(NAME "9", 'long words'::text) IS DOCUMENT) AS "?column?",\n    (r.t)::xml IS DOCUMENT AS x1\n   FROM public.r ;; ?column? boolean, x1 boolean
--16,17,18=> SELECT (NOT XMLPI(NAME "9", 'long words'::text) IS DOCUMENT) AS "?column?",\n    (t)::xml IS DOCUMENT AS x1\n   FROM public.r ;; ?column? boolean, x1 boolean

create table z (z json default (xmlforest('x' as doc, 'x')));
--! 42601 unnamed XML element value must be a column reference

alter table r add column z boolean generated always as (xmlconcat(xmlelement(name doc, (xmlpi(name k_x, t) is document), lower(ts)), null)) stored;
--! 42883 function lower(timestamp without time zone) does not exist

alter table r add check (((t::xml is document)) is null) not valid;
--=> ((t)::xml IS DOCUMENT IS NULL)

alter table r add check (xmlserialize(content (xm is not document) as text) = t) not valid;
--! 42804 argument of XMLSERIALIZE must be type xml, not type boolean

alter table r add check (not (t::xml is document)) not valid;
--=> (NOT (t)::xml IS DOCUMENT)

alter table r add check ((xmlelement(name "a:b", xmlattributes(nullif(f4, f4) as x), ts, (pt))) is distinct from null) not valid;
--=> (XMLELEMENT(NAME "a:b", XMLATTRIBUTES(NULLIF(f4, f4) AS x), ts, pt) IS NOT NULL)

alter table r add check (((xm is not document)) is not null) not valid;
--=> ((NOT xm IS DOCUMENT) IS NOT NULL)

create view z as select q.* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), (5) passing (t::xml) columns c0 json path (5)) q;
--=> SELECT q.c0\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ((5)::text) PASSING ((r.t)::xml) COLUMNS c0 json PATH ((5)::text)) q ;; c0 json

alter table r add check ((xmlforest(wd as "select", ci, c as "select")) is null) not valid;
--=> (XMLFOREST(wd AS "select", ci AS ci, c AS "select") IS NULL)

create view z as select xmlserialize(content null as jsonb) as x0, xmlelement(name "a:b", t::xml, xmlforest(rn)) as x1, xmlelement(name "Y z", (iv + (iv)), xm) as x2 from r;
--! 42846 cannot cast XMLSERIALIZE result to jsonb

create view z as select xmlserialize(document xmlserialize(content t::xml as varchar) as integer) from r;
--! 42804 argument of XMLSERIALIZE must be type xml, not type character varying

create view z as select (xmlforest(by as k_x, pt as "9", vb as k_x) is document) as x0, xmlforest(cast(array['a', 'b c']::text[] as word) as "9") as x1, xmlelement(name x, xmlattributes(d as k_x, bt as doc), (xm is document), t::xml) as x2 from r;
--14,15=> SELECT XMLFOREST(r.by AS k_x, r.pt AS "9", r.vb AS k_x) IS DOCUMENT AS x0,\n    XMLFOREST((ARRAY['a'::text, 'b c'::text])::public.word AS "9") AS x1,\n    XMLELEMENT(NAME x, XMLATTRIBUTES(r.d AS k_x, r.bt AS doc), r.xm IS DOCUMENT, (r.t)::xml) AS x2\n   FROM public.r ;; x0 boolean, x1 xml, x2 xml
--16,17,18=> SELECT XMLFOREST(by AS k_x, pt AS "9", vb AS k_x) IS DOCUMENT AS x0,\n    XMLFOREST((ARRAY['a'::text, 'b c'::text])::public.word AS "9") AS x1,\n    XMLELEMENT(NAME x, XMLATTRIBUTES(d AS k_x, bt AS doc), xm IS DOCUMENT, (t)::xml) AS x2\n   FROM public.r ;; x0 boolean, x1 xml, x2 xml

alter table r add column z jsonb generated always as (xmlroot(xmlelement(name xmlish), version v20, standalone yes)) stored;
--! 42804 column "z" is of type jsonb but default expression is of type xml

alter table r add column z jsonb generated always as (xmlelement(name x)) stored;
--! 42804 column "z" is of type jsonb but default expression is of type xml

alter table r add check (xmlserialize(content xm as text) = t) not valid;
--14,15=> (XMLSERIALIZE(CONTENT xm AS text) = t)
--16,17,18=> (XMLSERIALIZE(CONTENT xm AS text NO INDENT) = t)

create view z as select "Q q".* from r left join xmltable(xmlnamespaces(default 'u', v20 as "N n"), (5) passing by ref ('<a>x</a>') columns c0 app.mood not null, c1 for ordinality) as "Q q" on true;
--=> SELECT "Q q".c0,\n    "Q q".c1\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ((5)::text) PASSING ('<a>x</a>'::xml) COLUMNS c0 app.mood NOT NULL, c1 FOR ORDINALITY) "Q q" ON (true)) ;; c0 app.mood, c1 integer

create view z as select "Q q".* from r left join xmltable((t) passing (xmlelement(name "select", null)) columns c0 text[] path ('a' || 'b'), c1 app.pair) as "Q q" on true;
--=> SELECT "Q q".c0,\n    "Q q".c1\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE((r.t) PASSING (XMLELEMENT(NAME "select", NULL::unknown)) COLUMNS c0 text[] PATH (('a'::text || 'b'::text)), c1 app.pair) "Q q" ON (true)) ;; c0 text[], c1 app.pair

create view z as select "Q q".* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), (t) passing by ref (xm) columns c0 boolean path ('@id')) as "Q q";
--=> SELECT "Q q".c0\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), (r.t) PASSING (r.xm) COLUMNS c0 boolean PATH ('@id'::text)) "Q q" ;; c0 boolean

alter table r add check (xmlexists(t passing '<a/>')) not valid;
--=> XMLEXISTS((t) PASSING ('<a/>'::xml))

alter table r add check ((xmlconcat(xm, '<a>x</a>')) is not null) not valid;
--=> (XMLCONCAT(xm, '<a>x</a>'::xml) IS NOT NULL)

alter table r add check ((xmlparse(document (('{"b":1, "a": [true,null]}') ->> (i2)) strip whitespace)) is not null) not valid;
--! 42725 operator is not unique: unknown ->> smallint

create view z as select xmlelement(name x, xmlattributes('10.0.0.1' as "a:b", r4 as "a:b", d as "select"), f8) as x0, xmlparse(content (j #>> (ta))) as x1 from r;
--! 42601 XML attribute name "a:b" appears more than once

create view z as select xmlelement(name "9") as x0, xmlpi(name k_x, t) as x1 from r;
--14,15=> SELECT XMLELEMENT(NAME "9") AS x0,\n    XMLPI(NAME k_x, r.t) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLELEMENT(NAME "9") AS x0,\n    XMLPI(NAME k_x, t) AS x1\n   FROM public.r ;; x0 xml, x1 xml

create view z as select xmlelement(name doc, xmlattributes(pt as x), xmlserialize(content xm as varchar), tz) from r;
--14,15=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES(r.pt AS x), (XMLSERIALIZE(CONTENT r.xm AS character varying))::character varying, r.tz) AS "xmlelement"\n   FROM public.r ;; xmlelement xml
--16,17,18=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES(pt AS x), (XMLSERIALIZE(CONTENT xm AS character varying NO INDENT))::character varying, tz) AS "xmlelement"\n   FROM public.r ;; xmlelement xml

create view z as select (xmlparse(document ('{"x y",NULL}')[i4] strip whitespace) is not document), ('<a>x</a>' is document) as x1 from r;
--! 42804 cannot subscript type unknown because it does not support subscripting

create view z as select xmlelement(name x, xmlattributes(f4, wd), xmlpi(name k_x, "select")) as x0, xmlparse(document ('{"x y",NULL}')[42]) as x1 from r;
--! 42804 cannot subscript type unknown because it does not support subscripting

alter table r add check ((xmlforest(tm as "Y z")) is distinct from null) not valid;
--=> (XMLFOREST(tm AS "Y z") IS NOT NULL)

create view z as select q.* from r cross join xmltable(xmlnamespaces('a' as b, 'c' as b), ('/a/b') passing ('<a>x</a>') columns c0 integer path ('a' || 'b'), c1 boolean, c2 bytea path (v20) default (('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'))) as q;
--! 42601 namespace name "b" is not unique

alter table r add check ((xmlparse(document (nm || (c)) strip whitespace)) is not null) not valid;
--=> (XMLPARSE(DOCUMENT ((nm)::text || (c)::text) STRIP WHITESPACE) IS NOT NULL)

create view z as select q.* from r cross join xmltable(('a' || 'b') passing by value ('<a>x</a>') columns "C c" date path ('a' || 'b')) q;
--=> SELECT q."C c"\n   FROM (public.r\n     CROSS JOIN XMLTABLE((('a'::text || 'b'::text)) PASSING ('<a>x</a>'::xml) COLUMNS "C c" date PATH (('a'::text || 'b'::text))) q) ;; C c date

create table z (z jsonb default (xmlroot('<a>x</a>', version no value)));
--! 42804 column "z" is of type jsonb but default expression is of type xml

create index on r (i4) where not (xmlexists(('/a' || v20) passing by ref xm));
--=> (NOT XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm)))

alter table r add column z text generated always as (xmlforest('[2024-01-01,2024-02-01]' as "9")) stored;
--=> XMLFOREST('[2024-01-01,2024-02-01]' AS "9")

create table z (z text default ((('<a/>' is not document) is not document)));
--! 42804 argument of IS DOCUMENT must be type xml, not type boolean

alter table r add check ((xmlserialize(content xmlserialize(document '<a>x</a>' as text) as text) = t) is true) not valid;
--! 42804 argument of XMLSERIALIZE must be type xml, not type text

create view z as select q.* from r left join xmltable(('a' || 'b') passing by value (xm) columns c0 boolean path (t)) as q on true;
--=> SELECT q.c0\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE((('a'::text || 'b'::text)) PASSING (r.xm) COLUMNS c0 boolean PATH (r.t)) q ON (true)) ;; c0 boolean

create table z (z text default (('<a/>' is document)));
--=> '<a/>'::xml IS DOCUMENT

create table z (z integer default (xmlelement(name doc, '23:59:59.5')));
--! 42804 column "z" is of type integer but default expression is of type xml

alter table r add check ((xmlpi(name "9", "select")) is not null) not valid;
--=> (XMLPI(NAME "9", "select") IS NOT NULL)

create index on r (i4) where (null is document) and degrees(f4);
--! 42804 argument of AND must be type boolean, not type double precision

create view z as select "Q q".* from r left join xmltable((v20) passing by ref (null) columns c0 for ordinality, c1 app.positive path (v20)) as "Q q" on true;
--=> SELECT "Q q".c0,\n    "Q q".c1\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(((r.v20)::text) PASSING (NULL::xml) COLUMNS c0 FOR ORDINALITY, c1 app.positive PATH ((r.v20)::text)) "Q q" ON (true)) ;; c0 integer, c1 app.positive

create index on r (i4) where (xmlserialize(document '<a>x</a>' as text) is document) and i8 not in (-2147483648, i8, i8, -2147483648);
--! 42804 argument of IS DOCUMENT must be type xml, not type text

alter table r add check ((xmlpi(name "Y z", (ta)[2147483647])) is distinct from null) not valid;
--=> (XMLPI(NAME "Y z", ta[2147483647]) IS NOT NULL)

alter table r add check ((xmlpi(name "Y z", ("Mixed Case")::text)) is null) not valid;
--=> (XMLPI(NAME "Y z", ("Mixed Case")::text) IS NULL)

alter table r add check ((xmlforest(f8 as "select", 'P1Y2M' as "9")) is distinct from null) not valid;
--=> (XMLFOREST(f8 AS "select", 'P1Y2M' AS "9") IS NOT NULL)

alter table r add check ((xmlparse(content lower_inc(int4range(1, 9)) strip whitespace)) is not null) not valid;
--=> (XMLPARSE(CONTENT (lower_inc(int4range(1, 9)))::text STRIP WHITESPACE) IS NOT NULL)

create table z (z boolean default (xmlparse(document (null collate "POSIX"))));
--! 42804 column "z" is of type boolean but default expression is of type xml

alter table r add column z jsonb generated always as (xmlparse(content convert_from(by, nm) strip whitespace)) stored;
--! 42P17 generation expression is not immutable

create view z as select xmlforest(mo as doc) as x0 from r;
--14,15=> SELECT XMLFOREST(r.mo AS doc) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLFOREST(mo AS doc) AS x0\n   FROM public.r ;; x0 xml

create view z as select xmlforest(upper(r4) as xmlish, ia as "a:b"), xmlserialize(content null as jsonb) as x1, xmlelement(name "Y z", '<a>x</a>', iv operator(pg_catalog.+) (ttz)) as x2 from r;
--! 42846 cannot cast XMLSERIALIZE result to jsonb

alter table r add check ((xmlelement(name "a:b", xmlattributes(iv, mo as doc, rd), oi, xm)) is not null) not valid;
--=> (XMLELEMENT(NAME "a:b", XMLATTRIBUTES(iv AS iv, mo AS doc, rd AS rd), oi, xm) IS NOT NULL)

create view z as select q.* from r, xmltable(xmlnamespaces('a' as b, 'c' as b), (5) passing by value (null) columns c0 nosuch default (('1.50' - (mo))) not null, c1 double precision path ('//a[text() = ''x'']') default ((tq || ('a & b'))) not null) q;
--! 42704 type "nosuch" does not exist

alter table r add check ((xmlparse(document md5(wd) strip whitespace)) is not null) not valid;
--=> (XMLPARSE(DOCUMENT md5((wd)::text) STRIP WHITESPACE) IS NOT NULL)

create view z as select q.* from r cross join xmltable(xmlnamespaces(default 'u', v20 as "N n"), (5) passing by ref (null) columns c0 "char" not null, c1 timestamp(2) path (v20), c2 jsonb path ('/a/b')) q;
--=> SELECT q.c0,\n    q.c1,\n    q.c2\n   FROM (public.r\n     CROSS JOIN LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), ((5)::text) PASSING (NULL::xml) COLUMNS c0 "char" NOT NULL, c1 timestamp(2) without time zone PATH ((r.v20)::text), c2 jsonb PATH ('/a/b'::text)) q) ;; c0 "char", c1 timestamp(2) without time zone, c2 jsonb

alter table r add check (((null is document)) is null) not valid;
--=> (NULL::xml IS DOCUMENT IS NULL)

create table z (z xml default (xmlparse(content ('a\b' collate "POSIX"))));
--=> XMLPARSE(CONTENT ('a\\b'::text COLLATE "POSIX") STRIP WHITESPACE)

create index on r (i4) where (xmlserialize(content xmlparse(document t strip whitespace) as text) = t) is true;
--14,15=> ((XMLSERIALIZE(CONTENT XMLPARSE(DOCUMENT t STRIP WHITESPACE) AS text) = t) IS TRUE)
--16,17,18=> ((XMLSERIALIZE(CONTENT XMLPARSE(DOCUMENT t STRIP WHITESPACE) AS text NO INDENT) = t) IS TRUE)

create view z as select xmlelement(name "a:b", xmlattributes(tv as doc, rn as k_x)) from r;
--14,15=> SELECT XMLELEMENT(NAME "a:b", XMLATTRIBUTES(r.tv AS doc, r.rn AS k_x)) AS "xmlelement"\n   FROM public.r ;; xmlelement xml
--16,17,18=> SELECT XMLELEMENT(NAME "a:b", XMLATTRIBUTES(tv AS doc, rn AS k_x)) AS "xmlelement"\n   FROM public.r ;; xmlelement xml

create index on r (i4) where (xmlserialize(content xmlparse(content t) as text) = t) and (t ~ ("select"));
--14,15=> ((XMLSERIALIZE(CONTENT XMLPARSE(CONTENT t STRIP WHITESPACE) AS text) = t) AND (t ~ "select"))
--16,17,18=> ((XMLSERIALIZE(CONTENT XMLPARSE(CONTENT t STRIP WHITESPACE) AS text NO INDENT) = t) AND (t ~ "select"))

alter table r add column z text generated always as (xmlconcat('<a>x</a>', t::xml)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((xmlconcat(xmlroot(null, version no value, standalone yes), xm)) is not null) not valid;
--=> (XMLCONCAT(XMLROOT(NULL::xml, VERSION NO VALUE, STANDALONE YES), xm) IS NOT NULL)

alter table r add check ((xmlelement(name doc, xmlattributes(d), box '(1,2),(0,0)')) is null) not valid;
--=> (XMLELEMENT(NAME doc, XMLATTRIBUTES(d AS d), '(1,2),(0,0)'::box) IS NULL)

create view z as select xmlelement(name "select", xmlattributes(ttz, num as "a:b", i2 as doc), xmlconcat('<a>x</a>', t::xml)), xmlpi(name "select", t) as x1 from r;
--14,15=> SELECT XMLELEMENT(NAME "select", XMLATTRIBUTES(r.ttz AS ttz, r.num AS "a:b", r.i2 AS doc), XMLCONCAT('<a>x</a>'::xml, (r.t)::xml)) AS "xmlelement",\n    XMLPI(NAME "select", r.t) AS x1\n   FROM public.r ;; xmlelement xml, x1 xml
--16,17,18=> SELECT XMLELEMENT(NAME "select", XMLATTRIBUTES(ttz AS ttz, num AS "a:b", i2 AS doc), XMLCONCAT('<a>x</a>'::xml, (t)::xml)) AS "xmlelement",\n    XMLPI(NAME "select", t) AS x1\n   FROM public.r ;; xmlelement xml, x1 xml

create view z as select q.* from r cross join xmltable(xmlnamespaces('a' as b, 'c' as b), ('a' || 'b') passing by ref (xmlforest(v20, 'x'::"char" as "9", j as "select")) columns c0 for ordinality, c1 varchar(7) path (5) default (tv) not null) q;
--! 42601 namespace name "b" is not unique

alter table r add check ((xmlserialize(document xmlpi(name xmlish, "select") as varchar)) is null) not valid;
--14,15=> ((XMLSERIALIZE(DOCUMENT XMLPI(NAME xmlish, "select") AS character varying))::character varying IS NULL)
--16,17,18=> ((XMLSERIALIZE(DOCUMENT XMLPI(NAME xmlish, "select") AS character varying NO INDENT))::character varying IS NULL)

create index on r (i4) where not (xmlserialize(content xmlserialize(content null as varchar(7)) as text) = t);
--! 42804 argument of XMLSERIALIZE must be type xml, not type character varying

create view z as select xmlforest(ia as "Y z") as x0, xmlpi(name "9", cast(num as text)) as x1, xmlpi(name x, '100'::text) as x2 from r;
--14,15=> SELECT XMLFOREST(r.ia AS "Y z") AS x0,\n    XMLPI(NAME "9", (r.num)::text) AS x1,\n    XMLPI(NAME x, '100'::text) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 xml
--16,17,18=> SELECT XMLFOREST(ia AS "Y z") AS x0,\n    XMLPI(NAME "9", (num)::text) AS x1,\n    XMLPI(NAME x, '100'::text) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 xml

create index on r (i4) where not (xmlserialize(content xm as text) = t);
--14,15=> (NOT (XMLSERIALIZE(CONTENT xm AS text) = t))
--16,17,18=> (NOT (XMLSERIALIZE(CONTENT xm AS text NO INDENT) = t))

alter table r add check (((null is not document)) is not null) not valid;
--=> ((NOT NULL::xml IS DOCUMENT) IS NOT NULL)

create view z as select xmlparse(content "select" preserve whitespace) as x0, xmlserialize(content xmlroot(xm, version t, standalone yes) as character(4)) as x1 from r;
--14,15=> SELECT XMLPARSE(CONTENT r."select" PRESERVE WHITESPACE) AS x0,\n    (XMLSERIALIZE(CONTENT XMLROOT(r.xm, VERSION r.t, STANDALONE YES) AS character(4)))::character(4) AS x1\n   FROM public.r ;; x0 xml, x1 character(4)
--16,17,18=> SELECT XMLPARSE(CONTENT "select" PRESERVE WHITESPACE) AS x0,\n    (XMLSERIALIZE(CONTENT XMLROOT(xm, VERSION t, STANDALONE YES) AS character(4) NO INDENT))::character(4) AS x1\n   FROM public.r ;; x0 xml, x1 character(4)

alter table r add column z json generated always as ((xm is not document)) stored;
--! 42804 column "z" is of type json but default expression is of type boolean

create view z as select xmltable.* from r, xmltable(('/a/b') passing by value (t::xml) columns c0 app.pair);
--=> SELECT "xmltable".c0\n   FROM public.r,\n    LATERAL XMLTABLE(('/a/b'::text) PASSING ((r.t)::xml) COLUMNS c0 app.pair) ;; c0 app.pair

create view z as select q.* from r cross join xmltable(xmlnamespaces('http://x.y' as n), ('/a/b') passing ('<a>x</a>') columns c0 timestamp(2) path (5) not null) q;
--=> SELECT q.c0\n   FROM (public.r\n     CROSS JOIN XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ('/a/b'::text) PASSING ('<a>x</a>'::xml) COLUMNS c0 timestamp(2) without time zone PATH ((5)::text) NOT NULL) q) ;; c0 timestamp(2) without time zone

create view z as select q.* from r, xmltable((t) passing by ref (t::xml) columns c0 xml path ('//a[text() = ''x'']') default ((f4 + (f4))), c1 "char" path (t) default (r4) not null, "C c" name path ('/a/b') default (daterange(d, d, t))) q;
--! 42804 argument of XMLTABLE must be type xml, not type real

alter table r add column z text generated always as (xmlparse(content current_setting('public', b) strip whitespace)) stored;
--! 42P17 generation expression is not immutable

alter table r add check ((xmlparse(document (array['p']::text[])[i4])) is distinct from null) not valid;
--=> (XMLPARSE(DOCUMENT (ARRAY['p'::text])[i4] STRIP WHITESPACE) IS NOT NULL)

alter table r add check ((xmlelement(name xmlish, xmlattributes(tm as doc, app.twice(i4) as k_x), sqrt(99999999999999999999::numeric(8,2)))) is not null) not valid;
--=> (XMLELEMENT(NAME xmlish, XMLATTRIBUTES(tm AS doc, app.twice(i4) AS k_x), sqrt('99999999999999999999'::numeric(8,2))) IS NOT NULL)

create table z (z varchar(5) default (xmlserialize(document '<a>x</a>' as varchar(7))));
--14,15=> XMLSERIALIZE(DOCUMENT '<a>x</a>'::xml AS character varying(7))
--16,17,18=> XMLSERIALIZE(DOCUMENT '<a>x</a>'::xml AS character varying(7) NO INDENT)

create view z as select xmlelement(name doc, xmlattributes(iv operator(pg_catalog.+) (tz) as "a:b"), to_tsvector('simple', 'x'), null) as x0, xmlelement(name "Y z", null) as x1 from r;
--14,15=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES((r.iv + r.tz) AS "a:b"), to_tsvector('simple'::regconfig, 'x'::text), NULL::unknown) AS x0,\n    XMLELEMENT(NAME "Y z", NULL::unknown) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES((iv + tz) AS "a:b"), to_tsvector('simple'::regconfig, 'x'::text), NULL::unknown) AS x0,\n    XMLELEMENT(NAME "Y z", NULL::unknown) AS x1\n   FROM public.r ;; x0 xml, x1 xml

create view z as select ('<a>x</a>' is document), xmlelement(name doc, xmlattributes(i8 as "select", degrees(num) as "a:b")) as x1, xmlpi(name "9", text(nm)) as x2 from r;
--14,15=> SELECT '<a>x</a>'::xml IS DOCUMENT AS "?column?",\n    XMLELEMENT(NAME doc, XMLATTRIBUTES(r.i8 AS "select", degrees((r.num)::double precision) AS "a:b")) AS x1,\n    XMLPI(NAME "9", text(r.nm)) AS x2\n   FROM public.r ;; ?column? boolean, x1 xml, x2 xml
--16,17,18=> SELECT '<a>x</a>'::xml IS DOCUMENT AS "?column?",\n    XMLELEMENT(NAME doc, XMLATTRIBUTES(i8 AS "select", degrees((num)::double precision) AS "a:b")) AS x1,\n    XMLPI(NAME "9", text(nm)) AS x2\n   FROM public.r ;; ?column? boolean, x1 xml, x2 xml

alter table r add check ((xmlconcat(xm, xmlelement(name x, xmlattributes("select" as "select", pt as k_x, tm as x), regexp_split_to_array(t, c, 'v')))) is distinct from null) not valid;
--=> (XMLCONCAT(xm, XMLELEMENT(NAME x, XMLATTRIBUTES("select" AS "select", pt AS k_x, tm AS x), regexp_split_to_array(t, (c)::text, 'v'::text))) IS NOT NULL)

alter table r add check (('<a>x</a>' is not document) is true) not valid;
--=> ((NOT '<a>x</a>'::xml IS DOCUMENT) IS TRUE)

create index on r (i4) where not (xmlexists(('/a' || v20) passing xm));
--=> (NOT XMLEXISTS((('/a'::text || (v20)::text)) PASSING (xm)))

alter table r add check ((xmlpi(name xmlish, case when null then E'tab\tx' end)) is not null) not valid;
--=> (XMLPI(NAME xmlish,\nCASE\n    WHEN NULL::boolean THEN 'tab\tx'::text\n    ELSE NULL::text\nEND) IS NOT NULL)

alter table r add column z boolean generated always as (xmlforest((tv)::numeric as k_x)) stored;
--! 42846 cannot cast type tsvector to numeric

create table z (z text default (xmlparse(content unistr(word 'word'::word) strip whitespace)));
--=> XMLPARSE(CONTENT unistr((('word'::character varying)::public.word)::text) STRIP WHITESPACE)

alter table r add column z boolean generated always as (xmlparse(content jb #>> (array['a', 'b c']))) stored;
--! 42804 column "z" is of type boolean but default expression is of type xml

alter table r add check ((xmlelement(name "Y z", xmlattributes('word'::word as "a:b", price as k_x), rd)) is null) not valid;
--=> (XMLELEMENT(NAME "Y z", XMLATTRIBUTES(('word'::character varying)::public.word AS "a:b", price AS k_x), rd) IS NULL)

alter table r add check ((xmlpi(name xmlish, (c || ("select")))) is null) not valid;
--=> (XMLPI(NAME xmlish, ((c)::text || "select")) IS NULL)

alter table r add column z integer generated always as (xmlconcat(xmlroot(null, version no value, standalone yes), '<a>x</a>')) stored;
--! 42804 column "z" is of type integer but default expression is of type xml

create view z as select xmlparse(content md5(t)) as x0, (xmlparse(content t preserve whitespace) is not document) as x1, xmlroot('<a>x</a>', version t, standalone no value) as x2 from r;
--14,15=> SELECT XMLPARSE(CONTENT md5(r.t) STRIP WHITESPACE) AS x0,\n    (NOT XMLPARSE(CONTENT r.t PRESERVE WHITESPACE) IS DOCUMENT) AS x1,\n    XMLROOT('<a>x</a>'::xml, VERSION r.t, STANDALONE NO VALUE) AS x2\n   FROM public.r ;; x0 xml, x1 boolean, x2 xml
--16,17,18=> SELECT XMLPARSE(CONTENT md5(t) STRIP WHITESPACE) AS x0,\n    (NOT XMLPARSE(CONTENT t PRESERVE WHITESPACE) IS DOCUMENT) AS x1,\n    XMLROOT('<a>x</a>'::xml, VERSION t, STANDALONE NO VALUE) AS x2\n   FROM public.r ;; x0 xml, x1 boolean, x2 xml

alter table r add check ((xmlroot((xmlserialize(content xm as varchar(7)) is not document), version null, standalone no value)) is distinct from null) not valid;
--! 42804 argument of IS DOCUMENT must be type xml, not type character varying

alter table r add check ((xmlroot(t::xml, version t, standalone no value)) is null) not valid;
--=> (XMLROOT((t)::xml, VERSION t, STANDALONE NO VALUE) IS NULL)

create view z as select xmlelement(name k_x, b, xmlpi(name "Y z", "select")) as x0, xmlpi(name "Y z", array_to_string(ta, v)) as x1 from r;
--14,15=> SELECT XMLELEMENT(NAME k_x, r.b, XMLPI(NAME "Y z", r."select")) AS x0,\n    XMLPI(NAME "Y z", array_to_string(r.ta, (r.v)::text)) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLELEMENT(NAME k_x, b, XMLPI(NAME "Y z", "select")) AS x0,\n    XMLPI(NAME "Y z", array_to_string(ta, (v)::text)) AS x1\n   FROM public.r ;; x0 xml, x1 xml

alter table r add column z boolean generated always as (xmlpi(name "a:b", 'it''s')) stored;
--! 42804 column "z" is of type boolean but default expression is of type xml

create view z as select xmlforest(wd as "select") as x0, xmlroot(xm, version '1.0', standalone no value) as x1, xmlconcat('<a>x</a>', xmlroot('<a>x</a>', version v20)) as x2 from r;
--14,15=> SELECT XMLFOREST(r.wd AS "select") AS x0,\n    XMLROOT(r.xm, VERSION '1.0'::text, STANDALONE NO VALUE) AS x1,\n    XMLCONCAT('<a>x</a>'::xml, XMLROOT('<a>x</a>'::xml, VERSION r.v20)) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 xml
--16,17,18=> SELECT XMLFOREST(wd AS "select") AS x0,\n    XMLROOT(xm, VERSION '1.0'::text, STANDALONE NO VALUE) AS x1,\n    XMLCONCAT('<a>x</a>'::xml, XMLROOT('<a>x</a>'::xml, VERSION v20)) AS x2\n   FROM public.r ;; x0 xml, x1 xml, x2 xml

create table z (z jsonb default (xmlpi(name "select", '')));
--! 42804 column "z" is of type jsonb but default expression is of type xml

create view z as select "Q q".* from r, xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('a' || 'b') passing by ref (null) columns c0 app.pair not null) as "Q q";
--=> SELECT "Q q".c0\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'u'::text, (r.v20)::text AS "N n"), (('a'::text || 'b'::text)) PASSING (NULL::xml) COLUMNS c0 app.pair NOT NULL) "Q q" ;; c0 app.pair

create index on r (i4) where (xmlserialize(content '<a>x</a>' as text) = t) is true;
--14,15=> ((XMLSERIALIZE(CONTENT '<a>x</a>'::xml AS text) = t) IS TRUE)
--16,17,18=> ((XMLSERIALIZE(CONTENT '<a>x</a>'::xml AS text NO INDENT) = t) IS TRUE)

alter table r add check ((xmlpi(name "select", (ta)[1:42])) is not null) not valid;
--=> (XMLPI(NAME "select", (ta[1:42])::text) IS NOT NULL)

alter table r add check ((xmlconcat(xmlpi(name "9", ("select" collate "default")), xm)) is not null) not valid;
--=> (XMLCONCAT(XMLPI(NAME "9", ("select" COLLATE "default")), xm) IS NOT NULL)

alter table r add column z jsonb generated always as (xmlserialize(document t::xml as word)) stored;
--! 42P17 generation expression is not immutable

create view z as select xmlelement(name doc, xmlattributes(j, r4, rd)) as x0, xmlparse(document t preserve whitespace) as x1 from r;
--14,15=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES(r.j AS j, r.r4 AS r4, r.rd AS rd)) AS x0,\n    XMLPARSE(DOCUMENT r.t PRESERVE WHITESPACE) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLELEMENT(NAME doc, XMLATTRIBUTES(j AS j, r4 AS r4, rd AS rd)) AS x0,\n    XMLPARSE(DOCUMENT t PRESERVE WHITESPACE) AS x1\n   FROM public.r ;; x0 xml, x1 xml

create view z as select q.* from r, xmltable(('@id') passing (xm) columns c0 for ordinality, c1 numeric(6,2) not null, "C c" bit(3) path (t)) as q;
--=> SELECT q.c0,\n    q.c1,\n    q."C c"\n   FROM public.r,\n    LATERAL XMLTABLE(('@id'::text) PASSING (r.xm) COLUMNS c0 FOR ORDINALITY, c1 numeric(6,2) NOT NULL, "C c" bit(3) PATH (r.t)) q ;; c0 integer, c1 numeric(6,2), C c bit(3)

alter table r add check ((xmlserialize(document xm as name)) is null) not valid;
--14,15=> ((XMLSERIALIZE(DOCUMENT xm AS name))::name IS NULL)
--16,17,18=> ((XMLSERIALIZE(DOCUMENT xm AS name NO INDENT))::name IS NULL)

alter table r add check ((('<a>x</a>' is document)) is null) not valid;
--=> ('<a>x</a>'::xml IS DOCUMENT IS NULL)

alter table r add check (not (xm is document)) not valid;
--=> (NOT xm IS DOCUMENT)

create view z as select (t::xml is document) from r;
--14,15=> SELECT (r.t)::xml IS DOCUMENT AS "?column?"\n   FROM public.r ;; ?column? boolean
--16,17,18=> SELECT (t)::xml IS DOCUMENT AS "?column?"\n   FROM public.r ;; ?column? boolean

create table z (z integer default (xmlpi(name x, normalize('a', NFC))));
--! 42804 column "z" is of type integer but default expression is of type xml

alter table r add column z text generated always as (xmlserialize(content xmlconcat(null, t::xml) as text)) stored;
--! 42P17 generation expression is not immutable

create view z as select q.* from r left join xmltable(xmlnamespaces('a' as b, 'c' as b), (v20) passing (t::xml) columns c0 text path (5) default ('a & b'), c1 text[] path (t) default (nm) not null, c2 text[] path (v20)) q on true;
--! 42804 argument of XMLTABLE must be type text[], not type name

create index on r (i4) where not (xmlexists('//a' passing by ref xm));
--=> (NOT XMLEXISTS(('//a'::text) PASSING (xm)))

create index on r (i4) where (xm is not document) and cast(va as boolean);
--! 42846 cannot cast type character varying[] to boolean

create view z as select xmlserialize(content xm as name) as x0, xmlelement(name "select", xmlattributes(va as "9", nm as xmlish), null) as x1 from r;
--14,15=> SELECT (XMLSERIALIZE(CONTENT r.xm AS name))::name AS x0,\n    XMLELEMENT(NAME "select", XMLATTRIBUTES(r.va AS "9", r.nm AS xmlish), NULL::unknown) AS x1\n   FROM public.r ;; x0 name, x1 xml
--16,17,18=> SELECT (XMLSERIALIZE(CONTENT xm AS name NO INDENT))::name AS x0,\n    XMLELEMENT(NAME "select", XMLATTRIBUTES(va AS "9", nm AS xmlish), NULL::unknown) AS x1\n   FROM public.r ;; x0 name, x1 xml

create table z (z text default (xmlpi(name "a:b", rtrim('w', 'varchar'))));
--=> XMLPI(NAME "a:b", rtrim('w'::text, 'varchar'::text))

alter table r add column z xml generated always as (('<a>x</a>' is not document)) stored;
--! 42804 column "z" is of type xml but default expression is of type boolean

alter table r add check (xm is document) not valid;
--=> xm IS DOCUMENT

create view z as select "Q q".* from r, xmltable(xmlnamespaces(default 'u', v20 as "N n"), ('@id') passing by ref (xm) columns c0 nosuch, "C c" int4range path (5) not null, c2 text[] path (t) not null) as "Q q";
--! 42704 type "nosuch" does not exist

create view z as select xmlforest(((ts, ts) overlaps (localtimestamp, ts)) as x, cast(null::boolean as real) as x, 'n' as x) as x0, xmlserialize(document xm as text) as x1 from r;
--! 42846 cannot cast type boolean to real

alter table r add check ((xmlserialize(document t::xml as json)) is distinct from null) not valid;
--! 42846 cannot cast XMLSERIALIZE result to json

create view z as select xmlparse(content (jb #>> (array['a', 'b c'])) preserve whitespace) as x0, xmlroot(null, version v20, standalone no) as x1 from r;
--14,15=> SELECT XMLPARSE(CONTENT (r.jb #>> ARRAY['a'::text, 'b c'::text]) PRESERVE WHITESPACE) AS x0,\n    XMLROOT(NULL::xml, VERSION r.v20, STANDALONE NO) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLPARSE(CONTENT (jb #>> ARRAY['a'::text, 'b c'::text]) PRESERVE WHITESPACE) AS x0,\n    XMLROOT(NULL::xml, VERSION v20, STANDALONE NO) AS x1\n   FROM public.r ;; x0 xml, x1 xml

alter table r add check ((xmlserialize(content null as text) = t) and by ~~ ('\xDEADbeef')) not valid;
--14,15=> ((XMLSERIALIZE(CONTENT NULL::xml AS text) = t) AND (by ~~ '\\xdeadbeef'::bytea))
--16,17,18=> ((XMLSERIALIZE(CONTENT NULL::xml AS text NO INDENT) = t) AND (by ~~ '\\xdeadbeef'::bytea))

create view z as select xmlpi(name k_x, t) from r;
--14,15=> SELECT XMLPI(NAME k_x, r.t) AS "xmlpi"\n   FROM public.r ;; xmlpi xml
--16,17,18=> SELECT XMLPI(NAME k_x, t) AS "xmlpi"\n   FROM public.r ;; xmlpi xml

create table z (z integer default (xmlpi(name "9", json_typeof('[1, 2]'))));
--! 42804 column "z" is of type integer but default expression is of type xml

alter table r add check ((xmlroot(xm, version t, standalone no)) is not null) not valid;
--=> (XMLROOT(xm, VERSION t, STANDALONE NO) IS NOT NULL)

create index on r (i4) where xmlserialize(content null as text) = t;
--14,15=> (XMLSERIALIZE(CONTENT NULL::xml AS text) = t)
--16,17,18=> (XMLSERIALIZE(CONTENT NULL::xml AS text NO INDENT) = t)

alter table r add check ((xmlroot(xmlpi(name "9", lpad(wd, 0, "select")), version null, standalone no)) is not null) not valid;
--=> (XMLROOT(XMLPI(NAME "9", lpad((wd)::text, 0, "select")), VERSION NO VALUE, STANDALONE NO) IS NOT NULL)

create view z as select ('<a>x</a>' is document) as x0, xmlpi(name "a:b", (j ->> ("select"))) as x1 from r;
--14,15=> SELECT '<a>x</a>'::xml IS DOCUMENT AS x0,\n    XMLPI(NAME "a:b", (r.j ->> r."select")) AS x1\n   FROM public.r ;; x0 boolean, x1 xml
--16,17,18=> SELECT '<a>x</a>'::xml IS DOCUMENT AS x0,\n    XMLPI(NAME "a:b", (j ->> "select")) AS x1\n   FROM public.r ;; x0 boolean, x1 xml

alter table r add check ((xmlroot(xmlelement(name k_x, xmlattributes(mo, price as doc, jb as x)), version v20, standalone yes)) is distinct from null) not valid;
--=> (XMLROOT(XMLELEMENT(NAME k_x, XMLATTRIBUTES(mo AS mo, price AS doc, jb AS x)), VERSION v20, STANDALONE YES) IS NOT NULL)

alter table r add check ((xmlelement(name x)) is distinct from null) not valid;
--=> (XMLELEMENT(NAME x) IS NOT NULL)

create view z as select xmlserialize(content (xmlconcat('<a>x</a>', t::xml) is document) as varchar(7)), (xm is not document) as x1 from r;
--! 42804 argument of XMLSERIALIZE must be type xml, not type boolean

create view z as select xmlparse(document "select" strip whitespace) as x0, xmlparse(document (rd)::text preserve whitespace) as x1 from r;
--14,15=> SELECT XMLPARSE(DOCUMENT r."select" STRIP WHITESPACE) AS x0,\n    XMLPARSE(DOCUMENT (r.rd)::text PRESERVE WHITESPACE) AS x1\n   FROM public.r ;; x0 xml, x1 xml
--16,17,18=> SELECT XMLPARSE(DOCUMENT "select" STRIP WHITESPACE) AS x0,\n    XMLPARSE(DOCUMENT (rd)::text PRESERVE WHITESPACE) AS x1\n   FROM public.r ;; x0 xml, x1 xml

create index on r (i4) where xmlserialize(content null as text) = t;
--14,15=> (XMLSERIALIZE(CONTENT NULL::xml AS text) = t)
--16,17,18=> (XMLSERIALIZE(CONTENT NULL::xml AS text NO INDENT) = t)

create view z as select (t::xml is not document) from r;
--14,15=> SELECT (NOT (r.t)::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean
--16,17,18=> SELECT (NOT (t)::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean

create view z as select q.* from r, xmltable(xmlnamespaces('a' as b, 'c' as b), ('@id') passing by ref (null) columns c0 boolean path (t) not null, "C c" uuid path (5) default ((!! tq)) not null, c2 int4range path ('a' || 'b') default (case vb when vb then '0101' when X'1F' then bt else B'1010'::bit(4) end) not null) as q;
--! 42804 argument of XMLTABLE must be type uuid, not type tsquery

create index on r (i4) where not (xmlserialize(content xmlpi(name "Y z", ('[1, 2]') ->> (nm)) as text) = t);
--! 42725 operator is not unique: unknown ->> name

create view z as select "Q q".* from r left join xmltable(xmlnamespaces('http://x.y' as n), (v20) passing (t::xml) columns c0 integer path ('/a/b'), c1 bigint path ('//a[text() = ''x'']') not null, c2 varchar(7) path ('a' || 'b') not null) as "Q q" on true;
--=> SELECT "Q q".c0,\n    "Q q".c1,\n    "Q q".c2\n   FROM (public.r\n     LEFT JOIN LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ((r.v20)::text) PASSING ((r.t)::xml) COLUMNS c0 integer PATH ('/a/b'::text), c1 bigint PATH ('//a[text() = ''x'']'::text) NOT NULL, c2 character varying(7) PATH (('a'::text || 'b'::text)) NOT NULL) "Q q" ON (true)) ;; c0 integer, c1 bigint, c2 character varying(7)

alter table r add check ((xmlelement(name xmlish, lower(r4), rt)) is not null) not valid;
--=> (XMLELEMENT(NAME xmlish, lower(r4), rt) IS NOT NULL)

create view z as select q.* from r, lateral xmltable(xmlnamespaces('a' as b, 'c' as b), (t) passing by ref (xmlforest("select" as doc)) columns "C c" numeric path ('a' || 'b') not null) as q;
--! 42601 namespace name "b" is not unique

create view z as select q.* from r, lateral xmltable(xmlnamespaces('a' as b, 'c' as b), ('@id') passing by value (null) columns c0 jsonb path (v20) default (daterange('2024-01-01', '2025-01-01', '[]')), c1 varchar(7) path (v20) default (pr)) q;
--! 42804 argument of XMLTABLE must be type jsonb, not type daterange

alter table r add column z boolean generated always as (xmlelement(name "a:b", (iv)::time)) stored;
--! 42804 column "z" is of type boolean but default expression is of type xml

alter table r add check ((xmlroot(null, version null, standalone no value)) is not null) not valid;
--=> (XMLROOT(NULL::xml, VERSION NO VALUE, STANDALONE NO VALUE) IS NOT NULL)

create table z (z varchar(5) default (xmlelement(name "9")));
--=> XMLELEMENT(NAME "9")

alter table r add check ((xmlserialize(content xm as name)) is distinct from null) not valid;
--14,15=> ((XMLSERIALIZE(CONTENT xm AS name))::name IS NOT NULL)
--16,17,18=> ((XMLSERIALIZE(CONTENT xm AS name NO INDENT))::name IS NOT NULL)

alter table r add column z text generated always as (xmlserialize(content xm as jsonb)) stored;
--! 42846 cannot cast XMLSERIALIZE result to jsonb

alter table r add check ((xmlconcat(xmlserialize(document t::xml as character(4)), t::xml)) is null) not valid;
--! 42804 argument of XMLCONCAT must be type xml, not type character

alter table r add column z varchar(5) generated always as (xmlserialize(document xm as text)) stored;
--14,15=> XMLSERIALIZE(DOCUMENT xm AS text)
--16,17,18=> XMLSERIALIZE(DOCUMENT xm AS text NO INDENT)

create table z (z json default (xmlforest('x' as "select", point(1, 2) as x, 'x')));
--! 42601 unnamed XML element value must be a column reference

alter table r add check ((xmlelement(name doc, (1e10))) is not null) not valid;
--=> (XMLELEMENT(NAME doc, '10000000000'::numeric) IS NOT NULL)

create view z as select (t::xml is not document) from r;
--14,15=> SELECT (NOT (r.t)::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean
--16,17,18=> SELECT (NOT (t)::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean

alter table r add check ((xmlroot(t::xml, version no value, standalone no)) is distinct from null) not valid;
--=> (XMLROOT((t)::xml, VERSION NO VALUE, STANDALONE NO) IS NOT NULL)

create index on r (i4) where xmlexists('//a' passing xm);
--=> XMLEXISTS(('//a'::text) PASSING (xm))

alter table r add check ((xmlpi(name "select", rpad('  ', i4))) is distinct from null) not valid;
--=> (XMLPI(NAME "select", rpad('  '::text, i4)) IS NOT NULL)

create view z as select q.* from r, lateral xmltable(xmlnamespaces(default 'u', v20 as "N n"), (t) passing by ref (xmlelement(name "9", xmlattributes(rt as "select", to_tsquery('simple', 'x') as "a:b", 'epoch' as k_x), t::xml)) columns c0 record default ('2024-02-29'), c1 jsonb default (pt)) as q;
--! 0A000 input of anonymous composite types is not implemented

alter table r add check ((xmlroot('<a>x</a>', version null)) is distinct from null) not valid;
--=> (XMLROOT('<a>x</a>'::xml, VERSION NO VALUE) IS NOT NULL)

create view z as select xmlserialize(content xm as bytea), xmlpi(name xmlish, 'a') as x1 from r;
--! 42846 cannot cast XMLSERIALIZE result to bytea

create index on r (i4) where not (xm is document);
--=> (NOT xm IS DOCUMENT)

alter table r add check ((xmlroot(xmlforest(c5 as "a:b", row(1, 'a')::app.pair as "9", tm), version null, standalone no)) is null) not valid;
--=> (XMLROOT(XMLFOREST(c5 AS "a:b", ROW(1, 'a'::text)::app.pair AS "9", tm AS tm), VERSION NO VALUE, STANDALONE NO) IS NULL)

create view z as select xmlpi(name k_x, (f8)::text) as x0 from r;
--14,15=> SELECT XMLPI(NAME k_x, (r.f8)::text) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLPI(NAME k_x, (f8)::text) AS x0\n   FROM public.r ;; x0 xml

create table z (z integer default (xmlroot(xmlforest('x', 'x', 'x'), version v20, standalone no)));
--! 42601 unnamed XML element value must be a column reference

alter table r add check ((xmlelement(name "select", xmlattributes(f8 as doc), name 'public')) is distinct from null) not valid;
--=> (XMLELEMENT(NAME "select", XMLATTRIBUTES(f8 AS doc), 'public'::name) IS NOT NULL)

create index on r (i4) where (xmlroot(xm, version null, standalone yes) is document) and rd < '[2024-01-01,2024-02-01]';
--=> (XMLROOT(xm, VERSION NO VALUE, STANDALONE YES) IS DOCUMENT AND (rd < '[2024-01-01,2024-02-02)'::daterange))

alter table r add check ((xmlconcat(t::xml, t::xml)) is not null) not valid;
--=> (XMLCONCAT((t)::xml, (t)::xml) IS NOT NULL)

alter table r add check ((xmlelement(name x, xmlattributes('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' as "select", oi, r4 as doc), xm, xmlconcat('<a>x</a>', t::xml))) is null) not valid;
--=> (XMLELEMENT(NAME x, XMLATTRIBUTES('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' AS "select", oi AS oi, r4 AS doc), xm, XMLCONCAT('<a>x</a>'::xml, (t)::xml)) IS NULL)

alter table r add check ((xmlconcat(xmlroot(xm, version t), xm)) is not null) not valid;
--=> (XMLCONCAT(XMLROOT(xm, VERSION t), xm) IS NOT NULL)

create index on r (i4) where xmlserialize(content (xm is document) as text) = t;
--! 42804 argument of XMLSERIALIZE must be type xml, not type boolean

create view z as select xmlforest(numrange(0, 1.5) as xmlish, j as x, case when b then '(1,2),(0,0)' when b then bx else '(1,2),(0,0)' end as "9") as x0, xmlforest(rd as x, 'a' as "a:b", (tq)::uuid as k_x) as x1, xmlserialize(content t::xml as text) as x2 from r;
--! 42846 cannot cast type tsquery to uuid

create view z as select xmlpi(name "9", ('\xDEADbeef')::timestamp) as x0, xmlparse(content jb ->> ("Mixed Case") strip whitespace) as x1, xmlelement(name "Y z", xmlattributes(ttz as xmlish, ip)) as x2 from r;
--! 22007 invalid input syntax for type timestamp: "\\xDEADbeef"

alter table r add check ((xmlserialize(content '<a>x</a>' as text) = t) and (3000000000 >= (null))) not valid;
--14,15=> ((XMLSERIALIZE(CONTENT '<a>x</a>'::xml AS text) = t) AND ('3000000000'::bigint >= NULL::bigint))
--16,17,18=> ((XMLSERIALIZE(CONTENT '<a>x</a>'::xml AS text NO INDENT) = t) AND ('3000000000'::bigint >= NULL::bigint))

alter table r add check ((xmlelement(name xmlish, xmlattributes(va as k_x, point(1, 2), num as x), '[2024-01-01 00:00+00,)')) is distinct from null) not valid;
--! 42601 unnamed XML attribute value must be a column reference

create table z (z xml default (xmlparse(content ('it''s' collate "C") strip whitespace)));
--=> XMLPARSE(CONTENT ('it''s'::text COLLATE "C") STRIP WHITESPACE)

alter table r add check ((xmlparse(document ('10:20+02')::text strip whitespace)) is not null) not valid;
--=> (XMLPARSE(DOCUMENT '10:20+02'::text STRIP WHITESPACE) IS NOT NULL)

create view z as select q.* from r, lateral xmltable(xmlnamespaces('http://x.y' as n), (5) passing ('<a>x</a>') columns c0 numeric(6,2), c1 xml) q;
--=> SELECT q.c0,\n    q.c1\n   FROM public.r,\n    LATERAL XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS n), ((5)::text) PASSING ('<a>x</a>'::xml) COLUMNS c0 numeric(6,2), c1 xml) q ;; c0 numeric(6,2), c1 xml

create view z as select xmlpi(name "select", (j ->> ("select"))) from r;
--14,15=> SELECT XMLPI(NAME "select", (r.j ->> r."select")) AS "xmlpi"\n   FROM public.r ;; xmlpi xml
--16,17,18=> SELECT XMLPI(NAME "select", (j ->> "select")) AS "xmlpi"\n   FROM public.r ;; xmlpi xml

alter table r add column z text generated always as (xmlpi(name doc, E'tab\tx')) stored;
--=> XMLPI(NAME doc, 'tab\tx'::text)

create view z as select (t::xml is not document) as x0, xmlparse(document t) as x1, xmlelement(name doc, ci, xmlserialize(document xm as varchar)) as x2 from r;
--14,15=> SELECT (NOT (r.t)::xml IS DOCUMENT) AS x0,\n    XMLPARSE(DOCUMENT r.t STRIP WHITESPACE) AS x1,\n    XMLELEMENT(NAME doc, r.ci, (XMLSERIALIZE(DOCUMENT r.xm AS character varying))::character varying) AS x2\n   FROM public.r ;; x0 boolean, x1 xml, x2 xml
--16,17,18=> SELECT (NOT (t)::xml IS DOCUMENT) AS x0,\n    XMLPARSE(DOCUMENT t STRIP WHITESPACE) AS x1,\n    XMLELEMENT(NAME doc, ci, (XMLSERIALIZE(DOCUMENT xm AS character varying NO INDENT))::character varying) AS x2\n   FROM public.r ;; x0 boolean, x1 xml, x2 xml

alter table r add check ((xmlparse(document jb ->> (i4) preserve whitespace)) is distinct from null) not valid;
--=> (XMLPARSE(DOCUMENT (jb ->> i4) PRESERVE WHITESPACE) IS NOT NULL)

alter table r add check ((xmlpi(name "9", (ta)["Mixed Case"])) is not null) not valid;
--=> (XMLPI(NAME "9", ta["Mixed Case"]) IS NOT NULL)

create view z as select (t::xml is not document) from r;
--14,15=> SELECT (NOT (r.t)::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean
--16,17,18=> SELECT (NOT (t)::xml IS DOCUMENT) AS "?column?"\n   FROM public.r ;; ?column? boolean

create view z as select xmlpi(name doc, left('n', i2)) as x0 from r;
--14,15=> SELECT XMLPI(NAME doc, "left"('n'::text, (r.i2)::integer)) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLPI(NAME doc, "left"('n'::text, (i2)::integer)) AS x0\n   FROM public.r ;; x0 xml

alter table r add column z json generated always as (xmlserialize(document xm as text)) stored;
--! 42804 column "z" is of type json but default expression is of type text

create view z as select xmlparse(document format('x y'::varchar)) as x0, ('<a>x</a>' is not document) as x1 from r;
--=> SELECT XMLPARSE(DOCUMENT format(('x y'::character varying)::text) STRIP WHITESPACE) AS x0,\n    (NOT '<a>x</a>'::xml IS DOCUMENT) AS x1\n   FROM public.r ;; x0 xml, x1 boolean

alter table r add check (not (xmlserialize(content xmlelement(name doc, xmlattributes(u, num as "Y z"), null) as text) = t)) not valid;
--14,15=> (NOT (XMLSERIALIZE(CONTENT XMLELEMENT(NAME doc, XMLATTRIBUTES(u AS u, num AS "Y z"), NULL::unknown) AS text) = t))
--16,17,18=> (NOT (XMLSERIALIZE(CONTENT XMLELEMENT(NAME doc, XMLATTRIBUTES(u AS u, num AS "Y z"), NULL::unknown) AS text NO INDENT) = t))

create index on r (i4) where '<a>x</a>' is document;
--=> '<a>x</a>'::xml IS DOCUMENT

create view z as select xmlforest("Mixed Case" as "select", jb as k_x, v as doc) as x0 from r;
--14,15=> SELECT XMLFOREST(r."Mixed Case" AS "select", r.jb AS k_x, r.v AS doc) AS x0\n   FROM public.r ;; x0 xml
--16,17,18=> SELECT XMLFOREST("Mixed Case" AS "select", jb AS k_x, v AS doc) AS x0\n   FROM public.r ;; x0 xml

create view z as select xmlelement(name "select"), xmlpi(name k_x, case when b then "select" when 'a\b' then 'a' else t end) as x1 from r;
--! 22P02 invalid input syntax for type boolean: "a\\b"

alter table r add check ((xmlparse(content 'a\b')) is null) not valid;
--=> (XMLPARSE(CONTENT 'a\\b'::text STRIP WHITESPACE) IS NULL)

create view z as select "Q q".* from r, lateral xmltable(('/a/b') passing (null) columns "C c" for ordinality, c1 jsonb default (i2), c2 nosuch path (5)) as "Q q";
--! 42804 argument of XMLTABLE must be type jsonb, not type smallint

alter table r add check ((xmlelement(name "select", xmlattributes(f8 as "select", pr as "9"))) is distinct from null) not valid;
--=> (XMLELEMENT(NAME "select", XMLATTRIBUTES(f8 AS "select", pr AS "9")) IS NOT NULL)

