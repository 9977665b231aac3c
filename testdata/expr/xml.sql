CREATE SCHEMA app;
CREATE DOMAIN app.note AS varchar(20) COLLATE "C";
CREATE DOMAIN app.doc AS xml;
CREATE DOMAIN app.code AS integer CHECK (value > 0);
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TABLE item (id integer PRIMARY KEY, t text, v varchar(10), c char(3), nt app.note, n numeric(10,2), d date, ts timestamptz, b boolean, bt bytea, x xml, xd app.doc, xs xml[], st app.state, "a b" text, "X:y" text, "_x0041_" text, "9" text, "xmlish" text);
CREATE FUNCTION app.many() RETURNS SETOF text LANGUAGE sql AS 'SELECT ''a''';
CREATE FUNCTION app.one(x xml) RETURNS xml LANGUAGE sql IMMUTABLE AS 'SELECT $1';

-- cases

alter table item add check (xmlelement(name a) is not null) not valid;
--=> (XMLELEMENT(NAME a) IS NOT NULL)

alter table item add check (xmlelement(name "A b", t, id, 'c', x) is not null) not valid;
--=> (XMLELEMENT(NAME "A b", t, id, 'c', x) IS NOT NULL)

alter table item add check (xmlelement(name a, xmlattributes(t)) is not null) not valid;
--=> (XMLELEMENT(NAME a, XMLATTRIBUTES(t AS t)) IS NOT NULL)

alter table item add check (xmlelement(name a, xmlattributes(t, id as "x:Y", 'z' as z, v as "select"), t) is not null) not valid;
--=> (XMLELEMENT(NAME a, XMLATTRIBUTES(t AS t, id AS "x:Y", 'z' AS z, v AS "select"), t) IS NOT NULL)

alter table item add check (xmlelement(name a, xmlattributes("a b", "X:y", "_x0041_", "9", "xmlish"), 1 + id) is not null) not valid;
--=> (XMLELEMENT(NAME a, XMLATTRIBUTES("a b" AS "a b", "X:y" AS "X:y", _x0041_ AS _x0041_, "9" AS "9", xmlish AS xmlish), (1 + id)) IS NOT NULL)

alter table item add check (xmlelement(name "a:b", xmlattributes(1 as "😀", 2 as "ä", 3 as ":c", 4 as "-d"), null) is not null) not valid;
--=> (XMLELEMENT(NAME "a:b", XMLATTRIBUTES(1 AS "_x1F600_", 2 AS "ä", 3 AS ":c", 4 AS "-d"), NULL::unknown) IS NOT NULL)

alter table item add check (xmlelement(name a, xmlattributes(t, v as t)) is not null) not valid;
--! 42601 XML attribute name "t" appears more than once

alter table item add check (xmlelement(name a, xmlattributes("a b", v as "a b")) is not null) not valid;
--! 42601 XML attribute name "a_x0020_b" appears more than once

alter table item add check (xmlelement(name a, xmlattributes(t || v)) is not null) not valid;
--! 42601 unnamed XML attribute value must be a column reference

alter table item add check (xmlelement(name a, nosuch) is not null) not valid;
--! 42703 column "nosuch" does not exist

alter table item add check (xmlforest(t, id) is not null) not valid;
--=> (XMLFOREST(t AS t, id AS id) IS NOT NULL)

alter table item add check (xmlforest(t, t as t, upper(v) as "Upper", n * 2 as m, st, d, ts, b, bt) is not null) not valid;
--=> (XMLFOREST(t AS t, t AS t, upper((v)::text) AS "Upper", (n * (2)::numeric) AS m, st AS st, d AS d, ts AS ts, b AS b, bt AS bt) IS NOT NULL)

alter table item add check (xmlforest(lower(t)) is not null) not valid;
--! 42601 unnamed XML element value must be a column reference

alter table item add check (xmlforest(item.t, item.v as w) is not null) not valid;
--=> (XMLFOREST(t AS t, v AS w) IS NOT NULL)

alter table item add check (xmlconcat(x, '<a/>', xd, null) is not null) not valid;
--=> (XMLCONCAT(x, '<a/>'::xml, (xd)::xml, NULL::xml) IS NOT NULL)

alter table item add check (xmlconcat(t) is not null) not valid;
--! 42804 argument of XMLCONCAT must be type xml, not type text

alter table item add check (xmlconcat(x, id) is not null) not valid;
--! 42804 argument of XMLCONCAT must be type xml, not type integer

alter table item add check (xmlconcat(x, '<a>') is not null) not valid;
--! 2200N invalid XML content

alter table item add check (xmlconcat(xmlelement(name a), xmlforest(t)) is document) not valid;
--=> XMLCONCAT(XMLELEMENT(NAME a), XMLFOREST(t AS t)) IS DOCUMENT

alter table item add check (xmlparse(document t) is not null) not valid;
--=> (XMLPARSE(DOCUMENT t STRIP WHITESPACE) IS NOT NULL)

alter table item add check (xmlparse(content v preserve whitespace) is not null) not valid;
--=> (XMLPARSE(CONTENT (v)::text PRESERVE WHITESPACE) IS NOT NULL)

alter table item add check (xmlparse(content 'x' || t strip whitespace) is not null) not valid;
--=> (XMLPARSE(CONTENT ('x'::text || t) STRIP WHITESPACE) IS NOT NULL)

alter table item add check (xmlparse(content c) is not null) not valid;
--=> (XMLPARSE(CONTENT (c)::text STRIP WHITESPACE) IS NOT NULL)

alter table item add check (xmlparse(content nt) is not null) not valid;
--=> (XMLPARSE(CONTENT (nt)::text STRIP WHITESPACE) IS NOT NULL)

alter table item add check (xmlparse(content id) is not null) not valid;
--=> (XMLPARSE(CONTENT (id)::text STRIP WHITESPACE) IS NOT NULL)

alter table item add check (xmlparse(content x) is not null) not valid;
--=> (XMLPARSE(CONTENT (x)::text STRIP WHITESPACE) IS NOT NULL)

alter table item add check (xmlpi(name php) is not null) not valid;
--=> (XMLPI(NAME php) IS NOT NULL)

alter table item add check (xmlpi(name "A-b", t) is not null) not valid;
--=> (XMLPI(NAME "A-b", t) IS NOT NULL)

alter table item add check (xmlpi(name php, 'echo "x";') is not null) not valid;
--=> (XMLPI(NAME php, 'echo "x";'::text) IS NOT NULL)

alter table item add check (xmlpi(name php, n) is not null) not valid;
--=> (XMLPI(NAME php, (n)::text) IS NOT NULL)

alter table item add check (xmlroot(x, version '1.0') is not null) not valid;
--=> (XMLROOT(x, VERSION '1.0'::text) IS NOT NULL)

alter table item add check (xmlroot(x, version no value) is not null) not valid;
--=> (XMLROOT(x, VERSION NO VALUE) IS NOT NULL)

alter table item add check (xmlroot(x, version no value, standalone yes) is not null) not valid;
--=> (XMLROOT(x, VERSION NO VALUE, STANDALONE YES) IS NOT NULL)

alter table item add check (xmlroot(x, version t, standalone no) is not null) not valid;
--=> (XMLROOT(x, VERSION t, STANDALONE NO) IS NOT NULL)

alter table item add check (xmlroot(xd, version v, standalone no value) is not null) not valid;
--=> (XMLROOT((xd)::xml, VERSION v, STANDALONE NO VALUE) IS NOT NULL)

alter table item add check (xmlroot(x, version null, standalone yes) is not null) not valid;
--=> (XMLROOT(x, VERSION NO VALUE, STANDALONE YES) IS NOT NULL)

alter table item add check (xmlroot(x, version 1.0) is not null) not valid;
--=> (XMLROOT(x, VERSION 1.0) IS NOT NULL)

alter table item add check (xmlroot(t, version '1.0') is not null) not valid;
--! 42804 argument of XMLROOT must be type xml, not type text

alter table item add check (xmlroot(xmlparse(document '<a/>'), version '1.1', standalone yes) is document) not valid;
--=> XMLROOT(XMLPARSE(DOCUMENT '<a/>'::text STRIP WHITESPACE), VERSION '1.1'::text, STANDALONE YES) IS DOCUMENT

alter table item add check (xmlserialize(content x as text) <> '') not valid;
--12,13,14,15=> (XMLSERIALIZE(CONTENT x AS text) <> ''::text)
--16,17,18=> (XMLSERIALIZE(CONTENT x AS text NO INDENT) <> ''::text)

alter table item add check (xmlserialize(document x as varchar(10)) <> 'a') not valid;
--12,13,14,15=> ((XMLSERIALIZE(DOCUMENT x AS character varying(10)))::text <> 'a'::text)
--16,17,18=> ((XMLSERIALIZE(DOCUMENT x AS character varying(10) NO INDENT))::text <> 'a'::text)

alter table item add check (xmlserialize(content x as varchar) = t) not valid;
--12,13,14,15=> ((XMLSERIALIZE(CONTENT x AS character varying))::text = t)
--16,17,18=> ((XMLSERIALIZE(CONTENT x AS character varying NO INDENT))::text = t)

alter table item add check (xmlserialize(content xd as char(5)) = c) not valid;
--12,13,14,15=> ((XMLSERIALIZE(CONTENT (xd)::xml AS character(5)))::character(5) = c)
--16,17,18=> ((XMLSERIALIZE(CONTENT (xd)::xml AS character(5) NO INDENT))::character(5) = c)

alter table item add check (xmlserialize(content x as app.note) = nt) not valid;
--12,13,14,15=> ((XMLSERIALIZE(CONTENT x AS app.note))::text = (nt)::text)
--16,17,18=> ((XMLSERIALIZE(CONTENT x AS app.note NO INDENT))::text = (nt)::text)

alter table item add check (xmlserialize(content x as bytea) is not null) not valid;
--! 42846 cannot cast XMLSERIALIZE result to bytea

alter table item add check (xmlserialize(content x as integer) is not null) not valid;
--! 42846 cannot cast XMLSERIALIZE result to integer

alter table item add check (xmlserialize(content t as text) is not null) not valid;
--! 42804 argument of XMLSERIALIZE must be type xml, not type text

alter table item add check (xmlserialize(content '<a/>' as text) = '<a/>') not valid;
--12,13,14,15=> (XMLSERIALIZE(CONTENT '<a/>'::xml AS text) = '<a/>'::text)
--16,17,18=> (XMLSERIALIZE(CONTENT '<a/>'::xml AS text NO INDENT) = '<a/>'::text)

alter table item add check (xmlserialize(content x as name) = 'a') not valid;
--12,13,14,15=> ((XMLSERIALIZE(CONTENT x AS name))::name = 'a'::name)
--16,17,18=> ((XMLSERIALIZE(CONTENT x AS name NO INDENT))::name = 'a'::name)

alter table item add check (x is document) not valid;
--=> x IS DOCUMENT

alter table item add check (x is not document) not valid;
--=> (NOT x IS DOCUMENT)

alter table item add check (not x is document and b) not valid;
--=> ((NOT x IS DOCUMENT) AND b)

alter table item add check ((x is document) = b) not valid;
--=> (x IS DOCUMENT = b)

alter table item add check ((x is document) is true) not valid;
--=> (x IS DOCUMENT IS TRUE)

alter table item add check (xmlconcat(x, xd) is document or xs[1] is not document) not valid;
--=> (XMLCONCAT(x, (xd)::xml) IS DOCUMENT OR (NOT xs[1] IS DOCUMENT))

alter table item add check (t is document) not valid;
--! 42804 argument of IS DOCUMENT must be type xml, not type text

alter table item add check ('<a/>' is document) not valid;
--=> '<a/>'::xml IS DOCUMENT

alter table item add check (id is document) not valid;
--! 42804 argument of IS DOCUMENT must be type xml, not type integer

alter table item add check (xmlexists('//a' passing x)) not valid;
--12,13=> "xmlexists"('//a'::text, x)
--14,15,16,17,18=> XMLEXISTS(('//a'::text) PASSING (x))

alter table item add check (xmlexists('//a' passing by ref x by ref)) not valid;
--12,13=> "xmlexists"('//a'::text, x)
--14,15,16,17,18=> XMLEXISTS(('//a'::text) PASSING (x))

alter table item add check (xmlexists((t || 'a') passing by value xmlelement(name a, t))) not valid;
--12,13=> "xmlexists"((t || 'a'::text), XMLELEMENT(NAME a, t))
--14,15,16,17,18=> XMLEXISTS(((t || 'a'::text)) PASSING (XMLELEMENT(NAME a, t)))

alter table item add check (not xmlexists('//a[text() = ''b'']' passing by value '<a/>')) not valid;
--12,13=> (NOT "xmlexists"('//a[text() = ''b'']'::text, '<a/>'::xml))
--14,15,16,17,18=> (NOT XMLEXISTS(('//a[text() = ''b'']'::text) PASSING ('<a/>'::xml)))

alter table item add check (xmlexists(id passing x)) not valid;
--! 42883 function pg_catalog.xmlexists(integer, xml) does not exist

alter table item add check (xmlexists('//a' passing t)) not valid;
--! 42883 function pg_catalog.xmlexists(unknown, text) does not exist

alter table item add check (xml_is_well_formed(t) and xpath('//a', x) is not null) not valid;
--=> (xml_is_well_formed(t) AND (xpath('//a'::text, x) IS NOT NULL))

alter table item add check ((xpath('/a/text()', x))[1]::text = 'b') not valid;
--=> (((xpath('/a/text()'::text, x))[1])::text = 'b'::text)

alter table item add check (t::xml is document) not valid;
--=> (t)::xml IS DOCUMENT

alter table item add check (app.one(xmlelement(name a)) is document) not valid;
--=> app.one(XMLELEMENT(NAME a)) IS DOCUMENT

alter table item add check (x::text = 'a') not valid;
--=> ((x)::text = 'a'::text)

alter table item add check (xmlelement(name a)::text = t) not valid;
--=> ((XMLELEMENT(NAME a))::text = t)

alter table item add check (xmlelement(name a) = x) not valid;
--! 42883 operator does not exist: xml = xml

alter table item add check (coalesce(x, xmlelement(name a)) is document) not valid;
--=> COALESCE(x, XMLELEMENT(NAME a)) IS DOCUMENT

alter table item add check (case when b then xmlelement(name a) else x end is document) not valid;
--=> \nCASE\n    WHEN b THEN XMLELEMENT(NAME a)\n    ELSE x\nEND IS DOCUMENT

alter table item add column z text generated always as (xmlserialize(content xmlelement(name a, t) as text)) stored;
--12,13,14,15=> XMLSERIALIZE(CONTENT XMLELEMENT(NAME a, t) AS text)
--16,17,18=> XMLSERIALIZE(CONTENT XMLELEMENT(NAME a, t) AS text NO INDENT)

alter table item add column z xml generated always as (xmlelement(name a, xmlattributes(id as n), t)) stored;
--=> XMLELEMENT(NAME a, XMLATTRIBUTES(id AS n), t)

alter table item add column z text generated always as (xmlserialize(content xmlforest(ts as a) as text)) stored;
--12,13,14,15=> XMLSERIALIZE(CONTENT XMLFOREST(ts AS a) AS text)
--16,17,18=> XMLSERIALIZE(CONTENT XMLFOREST(ts AS a) AS text NO INDENT)

alter table item add column z xml generated always as (xmlparse(content t)) stored;
--=> XMLPARSE(CONTENT t STRIP WHITESPACE)

create table z (z xml default xmlelement(name a, 'b'));
--=> XMLELEMENT(NAME a, 'b')

create table z (z xml default xmlparse(document '<a>b</a>'));
--=> XMLPARSE(DOCUMENT '<a>b</a>'::text STRIP WHITESPACE)

create table z (z text default xmlserialize(content xmlelement(name a) as text));
--12,13,14,15=> XMLSERIALIZE(CONTENT XMLELEMENT(NAME a) AS text)
--16,17,18=> XMLSERIALIZE(CONTENT XMLELEMENT(NAME a) AS text NO INDENT)

create table z (z text default xmlelement(name a));
--=> XMLELEMENT(NAME a)

create table z (z varchar(3) default xmlserialize(document '<a/>' as varchar));
--12,13,14,15=> XMLSERIALIZE(DOCUMENT '<a/>'::xml AS character varying)
--16,17,18=> XMLSERIALIZE(DOCUMENT '<a/>'::xml AS character varying NO INDENT)

create table z (z integer default xmlelement(name a));
--! 42804 column "z" is of type integer but default expression is of type xml

create table z (z xml default xmlroot('<a/>', version '1.0', standalone yes));
--=> XMLROOT('<a/>'::xml, VERSION '1.0'::text, STANDALONE YES)

create table z (z xml default xmlconcat('<a/>', xmlpi(name b)));
--=> XMLCONCAT('<a/>'::xml, XMLPI(NAME b))

create table z (z xml default xmlelement(name a, current_date, now()));
--=> XMLELEMENT(NAME a, CURRENT_DATE, now())

create table z (z boolean default xmlelement(name a) is document);
--=> XMLELEMENT(NAME a) IS DOCUMENT

create index on item ((xmlserialize(content x as text)));
--12,13,14,15=> XMLSERIALIZE(CONTENT x AS text)
--16,17,18=> XMLSERIALIZE(CONTENT x AS text NO INDENT)

create index on item ((xmlserialize(content xmlelement(name a, t) as varchar(20)))) where x is document;
--12,13,14,15=> XMLSERIALIZE(CONTENT XMLELEMENT(NAME a, t) AS character varying(20)) ;; x IS DOCUMENT
--16,17,18=> XMLSERIALIZE(CONTENT XMLELEMENT(NAME a, t) AS character varying(20) NO INDENT) ;; x IS DOCUMENT

create index on item (id) where xmlexists('//a' passing x);
--12,13=> "xmlexists"('//a'::text, x)
--14,15,16,17,18=> XMLEXISTS(('//a'::text) PASSING (x))

create index on item (((xpath('/a/text()', x))[1]::text));
--=> ((xpath('/a/text()'::text, x))[1])::text

create trigger fired before update on item for each row when (new.x is document and not xmlexists('//b' passing old.x)) execute function suppress_redundant_updates_trigger();
--12,13=> (new.x IS DOCUMENT AND (NOT "xmlexists"('//b'::text, old.x)))
--14,15,16,17,18=> (new.x IS DOCUMENT AND (NOT XMLEXISTS(('//b'::text) PASSING (old.x))))

create trigger fired before update on item for each row when (xmlserialize(content old.x as text) is distinct from xmlserialize(content new.x as text)) execute function suppress_redundant_updates_trigger();
--12,13,14,15=> (XMLSERIALIZE(CONTENT old.x AS text) IS DISTINCT FROM XMLSERIALIZE(CONTENT new.x AS text))
--16,17,18=> (XMLSERIALIZE(CONTENT old.x AS text NO INDENT) IS DISTINCT FROM XMLSERIALIZE(CONTENT new.x AS text NO INDENT))

create domain app.z as xml check (value is document);
--=> VALUE IS DOCUMENT

create domain app.z as xml default xmlelement(name a) check (xmlexists('//a' passing value)) check (xmlserialize(content value as text) <> '');
--12,13=> XMLELEMENT(NAME a) ;; "xmlexists"('//a'::text, VALUE) ;; (XMLSERIALIZE(CONTENT VALUE AS text) <> ''::text)
--14,15=> XMLELEMENT(NAME a) ;; XMLEXISTS(('//a'::text) PASSING (VALUE)) ;; (XMLSERIALIZE(CONTENT VALUE AS text) <> ''::text)
--16,17,18=> XMLELEMENT(NAME a) ;; XMLEXISTS(('//a'::text) PASSING (VALUE)) ;; (XMLSERIALIZE(CONTENT VALUE AS text NO INDENT) <> ''::text)

create domain app.z as text check (value::xml is document);
--=> (VALUE)::xml IS DOCUMENT

create view v as select xmlelement(name a), xmlforest(t), xmlconcat(x), xmlparse(content t), xmlpi(name a), xmlroot(x, version '1.0'), xmlserialize(content x as text), xmlexists('a' passing x);
--! 42703 column "t" does not exist

create view v as select xmlelement(name a), xmlforest(t), xmlconcat(x), xmlparse(content t), xmlpi(name a), xmlroot(x, version '1.0'), xmlserialize(content x as text), xmlexists('a' passing x) from item;
--12,13=> SELECT XMLELEMENT(NAME a) AS "xmlelement",\n    XMLFOREST(item.t AS t) AS "xmlforest",\n    XMLCONCAT(item.x) AS "xmlconcat",\n    XMLPARSE(CONTENT item.t STRIP WHITESPACE) AS "xmlparse",\n    XMLPI(NAME a) AS "xmlpi",\n    XMLROOT(item.x, VERSION '1.0'::text) AS "xmlroot",\n    XMLSERIALIZE(CONTENT item.x AS text) AS "xmlserialize",\n    "xmlexists"('a'::text, item.x) AS "xmlexists"\n   FROM public.item ;; xmlelement xml, xmlforest xml, xmlconcat xml, xmlparse xml, xmlpi xml, xmlroot xml, xmlserialize text, xmlexists boolean
--14,15=> SELECT XMLELEMENT(NAME a) AS "xmlelement",\n    XMLFOREST(item.t AS t) AS "xmlforest",\n    XMLCONCAT(item.x) AS "xmlconcat",\n    XMLPARSE(CONTENT item.t STRIP WHITESPACE) AS "xmlparse",\n    XMLPI(NAME a) AS "xmlpi",\n    XMLROOT(item.x, VERSION '1.0'::text) AS "xmlroot",\n    XMLSERIALIZE(CONTENT item.x AS text) AS "xmlserialize",\n    XMLEXISTS(('a'::text) PASSING (item.x)) AS "xmlexists"\n   FROM public.item ;; xmlelement xml, xmlforest xml, xmlconcat xml, xmlparse xml, xmlpi xml, xmlroot xml, xmlserialize text, xmlexists boolean
--16,17,18=> SELECT XMLELEMENT(NAME a) AS "xmlelement",\n    XMLFOREST(t AS t) AS "xmlforest",\n    XMLCONCAT(x) AS "xmlconcat",\n    XMLPARSE(CONTENT t STRIP WHITESPACE) AS "xmlparse",\n    XMLPI(NAME a) AS "xmlpi",\n    XMLROOT(x, VERSION '1.0'::text) AS "xmlroot",\n    XMLSERIALIZE(CONTENT x AS text NO INDENT) AS "xmlserialize",\n    XMLEXISTS(('a'::text) PASSING (x)) AS "xmlexists"\n   FROM public.item ;; xmlelement xml, xmlforest xml, xmlconcat xml, xmlparse xml, xmlpi xml, xmlroot xml, xmlserialize text, xmlexists boolean

create view v as select xmlserialize(content x as varchar(7)) as a, xmlserialize(content x as char(4)) as b, xmlserialize(content x as app.note) as c, x is document as d, x is not document as e from item;
--12,13,14,15=> SELECT (XMLSERIALIZE(CONTENT item.x AS character varying(7)))::character varying(7) AS a,\n    (XMLSERIALIZE(CONTENT item.x AS character(4)))::character(4) AS b,\n    (XMLSERIALIZE(CONTENT item.x AS app.note))::app.note AS c,\n    item.x IS DOCUMENT AS d,\n    (NOT item.x IS DOCUMENT) AS e\n   FROM public.item ;; a character varying(7), b character(4), c app.note, d boolean, e boolean
--16,17,18=> SELECT (XMLSERIALIZE(CONTENT x AS character varying(7) NO INDENT))::character varying(7) AS a,\n    (XMLSERIALIZE(CONTENT x AS character(4) NO INDENT))::character(4) AS b,\n    (XMLSERIALIZE(CONTENT x AS app.note NO INDENT))::app.note AS c,\n    x IS DOCUMENT AS d,\n    (NOT x IS DOCUMENT) AS e\n   FROM public.item ;; a character varying(7), b character(4), c app.note, d boolean, e boolean

create view v as select i.x is document, i.t from item i;
--12,13,14,15=> SELECT i.x IS DOCUMENT AS "?column?",\n    i.t\n   FROM public.item i ;; ?column? boolean, t text
--16,17,18=> SELECT x IS DOCUMENT AS "?column?",\n    t\n   FROM public.item i ;; ?column? boolean, t text

create view v as select xmlelement(name row, xmlattributes(i.id, i.t as name), i.x, xmlforest(i.v, i.d as day)) as doc from item i where i.x is document order by xmlserialize(content i.x as text);
--12,13,14,15=> SELECT XMLELEMENT(NAME "row", XMLATTRIBUTES(i.id AS id, i.t AS name), i.x, XMLFOREST(i.v AS v, i.d AS day)) AS doc\n   FROM public.item i\n  WHERE i.x IS DOCUMENT\n  ORDER BY XMLSERIALIZE(CONTENT i.x AS text) ;; doc xml
--16,17,18=> SELECT XMLELEMENT(NAME "row", XMLATTRIBUTES(id AS id, t AS name), x, XMLFOREST(v AS v, d AS day)) AS doc\n   FROM public.item i\n  WHERE x IS DOCUMENT\n  ORDER BY XMLSERIALIZE(CONTENT x AS text NO INDENT) ;; doc xml

create view v as select xmlagg(x) from item;
--12,13,14,15=> SELECT xmlagg(item.x) AS xmlagg\n   FROM public.item ;; xmlagg xml
--16,17,18=> SELECT xmlagg(x) AS xmlagg\n   FROM public.item ;; xmlagg xml

create view v as select st, xmlagg(xmlelement(name e, t) order by id desc) as all_of_them from item group by st having xmlagg(x) is document;
--12,13,14,15=> SELECT item.st,\n    xmlagg(XMLELEMENT(NAME e, item.t) ORDER BY item.id DESC) AS all_of_them\n   FROM public.item\n  GROUP BY item.st\n HAVING xmlagg(item.x) IS DOCUMENT ;; st app.state, all_of_them xml
--16,17,18=> SELECT st,\n    xmlagg(XMLELEMENT(NAME e, t) ORDER BY id DESC) AS all_of_them\n   FROM public.item\n  GROUP BY st\n HAVING xmlagg(x) IS DOCUMENT ;; st app.state, all_of_them xml

create view v as select xmlelement(name r, (select xmlagg(xmlelement(name e, i.t)) from item i where i.id > o.id)) as r from item o;
--=> SELECT XMLELEMENT(NAME r, ( SELECT xmlagg(XMLELEMENT(NAME e, i.t)) AS xmlagg\n           FROM public.item i\n          WHERE (i.id > o.id))) AS r\n   FROM public.item o ;; r xml

create view v as select xmlelement(name a, xmlagg(x)) as y from item group by b;
--12,13,14,15=> SELECT XMLELEMENT(NAME a, xmlagg(item.x)) AS y\n   FROM public.item\n  GROUP BY item.b ;; y xml
--16,17,18=> SELECT XMLELEMENT(NAME a, xmlagg(x)) AS y\n   FROM public.item\n  GROUP BY b ;; y xml

create view v as select xmlelement(name a, xmlagg(x), t) as y from item;
--! 42803 column "item.t" must appear in the GROUP BY clause or be used in an aggregate function

create view v as select xmlelement(name a, sum(n) over (partition by b)) as y, xmlagg(x) over (order by id) as w from item;
--12,13,14,15=> SELECT XMLELEMENT(NAME a, sum(item.n) OVER (PARTITION BY item.b)) AS y,\n    xmlagg(item.x) OVER (ORDER BY item.id) AS w\n   FROM public.item ;; y xml, w xml
--16,17,18=> SELECT XMLELEMENT(NAME a, sum(n) OVER (PARTITION BY b)) AS y,\n    xmlagg(x) OVER (ORDER BY id) AS w\n   FROM public.item ;; y xml, w xml

create view v as select xmlelement(name a, app.many()) as y from item;
--=> SELECT XMLELEMENT(NAME a, app.many()) AS y\n   FROM public.item ;; y xml

create view v as select xmlconcat(app.many()::xml) as y from item;
--! 42804 argument of XMLCONCAT must not return a set

create view v as select a.* from item, xmltable('/r/e' passing x columns id integer, name text) as a;
--=> SELECT a.id,\n    a.name\n   FROM public.item,\n    LATERAL XMLTABLE(('/r/e'::text) PASSING (item.x) COLUMNS id integer, name text) a ;; id integer, name text

create view v as select * from xmltable('/r/e' passing '<r/>' columns id integer path '@id', n for ordinality, name varchar(10) path 'name' default 'none' not null, "A b" numeric(8,2)) as t;
--12,13,14,15=> SELECT t.id,\n    t.n,\n    t.name,\n    t."A b"\n   FROM XMLTABLE(('/r/e'::text) PASSING ('<r/>'::xml) COLUMNS id integer PATH ('@id'::text), n FOR ORDINALITY, name character varying(10) DEFAULT ('none'::character varying(10)) PATH ('name'::text) NOT NULL, "A b" numeric(8,2)) t ;; id integer, n integer, name character varying(10), A b numeric(8,2)
--16,17,18=> SELECT id,\n    n,\n    name,\n    "A b"\n   FROM XMLTABLE(('/r/e'::text) PASSING ('<r/>'::xml) COLUMNS id integer PATH ('@id'::text), n FOR ORDINALITY, name character varying(10) DEFAULT ('none'::character varying(10)) PATH ('name'::text) NOT NULL, "A b" numeric(8,2)) t ;; id integer, n integer, name character varying(10), A b numeric(8,2)

create view v as select xmltable.* from item, xmltable('/r/e' passing item.x columns a text, b app.note, c text[]);
--=> SELECT "xmltable".a,\n    "xmltable".b,\n    "xmltable".c\n   FROM public.item,\n    LATERAL XMLTABLE(('/r/e'::text) PASSING (item.x) COLUMNS a text, b app.note, c text[]) ;; a text, b app.note, c text[]

create view v as select q.* from item i, lateral xmltable((i.t || '/e') passing by ref i.x by ref columns a text path (i.v || '/b') default upper(i.t), b timestamptz path 'c' default now() not null) q where q.a is not null;
--=> SELECT q.a,\n    q.b\n   FROM public.item i,\n    LATERAL XMLTABLE(((i.t || '/e'::text)) PASSING (i.x) COLUMNS a text DEFAULT (upper(i.t)) PATH (((i.v)::text || '/b'::text)), b timestamp with time zone DEFAULT (now()) PATH ('c'::text) NOT NULL) q\n  WHERE (q.a IS NOT NULL) ;; a text, b timestamp with time zone

create view v as select t.* from xmltable(xmlnamespaces('http://x.y' as zz), '/zz:rows/zz:row' passing '<rows xmlns="http://x.y"><row><a>10</a></row></rows>' columns a int path 'zz:a') as t;
--12,13,14,15=> SELECT t.a\n   FROM XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS zz), ('/zz:rows/zz:row'::text) PASSING ('<rows xmlns="http://x.y"><row><a>10</a></row></rows>'::xml) COLUMNS a integer PATH ('zz:a'::text)) t ;; a integer
--16,17,18=> SELECT a\n   FROM XMLTABLE(XMLNAMESPACES ('http://x.y'::text AS zz), ('/zz:rows/zz:row'::text) PASSING ('<rows xmlns="http://x.y"><row><a>10</a></row></rows>'::xml) COLUMNS a integer PATH ('zz:a'::text)) t ;; a integer

create view v as select t.* from item, xmltable(xmlnamespaces(default 'http://x.y', v as "B", t as c), '/r' passing x columns a int) as t;
--12=> SELECT t.a\n   FROM public.item,\n    LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'http://x.y'::text, (item.v)::text AS B, item.t AS c), ('/r'::text) PASSING (item.x) COLUMNS a integer) t ;; a integer
--13,14,15,16,17,18=> SELECT t.a\n   FROM public.item,\n    LATERAL XMLTABLE(XMLNAMESPACES (DEFAULT 'http://x.y'::text, (item.v)::text AS "B", item.t AS c), ('/r'::text) PASSING (item.x) COLUMNS a integer) t ;; a integer

create view v as select t.one, t.b from item, xmltable('/r' passing x columns a int, b text) as t(one);
--=> SELECT t.one,\n    t.b\n   FROM public.item,\n    LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS a integer, b text) t ;; one integer, b text

create view v as select t.one, t.two from item, xmltable('/r' passing x columns a int, b text) as t(one, two);
--=> SELECT t.one,\n    t.two\n   FROM public.item,\n    LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS a integer, b text) t ;; one integer, two text

create view v as select t.x, i.x as y from item i, xmltable('/r' passing x columns x xml) as t;
--=> SELECT t.x,\n    i.x AS y\n   FROM public.item i,\n    LATERAL XMLTABLE(('/r'::text) PASSING (i.x) COLUMNS x xml) t ;; x xml, y xml

create view v as select t from item, xmltable('/r' passing x columns a int, b text) as t;
--=> SELECT item.t\n   FROM public.item,\n    LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS a integer, b text) t ;; t text

create view v as select t from item, xmltable('/r' passing x columns a int) as t;
--=> SELECT item.t\n   FROM public.item,\n    LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS a integer) t ;; t text

create view v as select count(*) from item left join xmltable('/r' passing x columns a int) as t on true;
--=> SELECT count(*) AS count\n   FROM (public.item\n     LEFT JOIN LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS a integer) t ON (true)) ;; count bigint

create view v as select i.id, t.a from item i left join lateral xmltable('/r' passing i.x columns a int) as t on t.a = i.id;
--=> SELECT i.id,\n    t.a\n   FROM (public.item i\n     LEFT JOIN LATERAL XMLTABLE(('/r'::text) PASSING (i.x) COLUMNS a integer) t ON ((t.a = i.id))) ;; id integer, a integer

create view v as select (select sum(a) from xmltable('/r' passing i.x columns a int)) as s from item i;
--=> SELECT ( SELECT sum("xmltable".a) AS sum\n           FROM XMLTABLE(('/r'::text) PASSING (i.x) COLUMNS a integer)) AS s\n   FROM public.item i ;; s bigint

create view v as select a.n, b.n as m from xmltable('/r' passing '<r/>' columns n for ordinality) a join xmltable('/r' passing '<r/>' columns n for ordinality) b using (n);
--=> SELECT a.n,\n    b.n AS m\n   FROM (XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS n FOR ORDINALITY) a\n     JOIN XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS n FOR ORDINALITY) b USING (n)) ;; n integer, m integer

create view v as select * from xmltable('/r' passing '<r/>' columns a int) xmltable, xmltable('/r' passing '<r/>' columns b int) as other;
--=> SELECT "xmltable".a,\n    other.b\n   FROM XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS a integer) "xmltable",\n    XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS b integer) other ;; a integer, b integer

create view v as select * from xmltable('/r' passing '<r/>' columns a int), xmltable('/r' passing '<r/>' columns b int);
--! 42712 table name "xmltable" specified more than once

create view v as select * from xmltable('/r' passing '<r/>' columns a for ordinality, b for ordinality);
--! 42601 only one FOR ORDINALITY column is allowed

create view v as select * from xmltable('/r' passing '<r/>' columns a int, a text);
--! 42601 column name "a" is not unique

create view v as select * from xmltable('/r' passing '<r/>' columns a int) as t(x, y);
--! 42P10 XMLTABLE function has 1 columns available but 2 columns specified

create view v as select * from xmltable('/r' passing '<r/>' columns a setof int);
--! 42P16 column "a" cannot be declared SETOF

create view v as select * from xmltable('/r' passing '<r/>' columns a nosuch);
--! 42704 type "nosuch" does not exist

create view v as select * from xmltable('/r' passing '<r/>' columns a int path 1);
--12,13,14,15=> SELECT "xmltable".a\n   FROM XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS a integer PATH ((1)::text)) ;; a integer
--16,17,18=> SELECT a\n   FROM XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS a integer PATH ((1)::text)) ;; a integer

create view v as select * from xmltable('/r' passing '<r/>' columns a int default 'x');
--! 22P02 invalid input syntax for type integer: "x"

create view v as select * from xmltable('/r' passing '<r/>' columns a int default now());
--! 42804 argument of XMLTABLE must be type integer, not type timestamp with time zone

create view v as select * from xmltable('/r' passing '<r/>' columns a numeric(4,1) default 5, b varchar(3) default 'abcdef', c app.code default 7);
--12,13,14,15=> SELECT "xmltable".a,\n    "xmltable".b,\n    "xmltable".c\n   FROM XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS a numeric(4,1) DEFAULT ((5)::numeric(4,1)), b character varying(3) DEFAULT ('abcdef'::character varying(3)), c app.code DEFAULT ((7)::app.code)) ;; a numeric(4,1), b character varying(3), c app.code
--16,17,18=> SELECT a,\n    b,\n    c\n   FROM XMLTABLE(('/r'::text) PASSING ('<r/>'::xml) COLUMNS a numeric(4,1) DEFAULT ((5)::numeric(4,1)), b character varying(3) DEFAULT ('abcdef'::character varying(3)), c app.code DEFAULT ((7)::app.code)) ;; a numeric(4,1), b character varying(3), c app.code

create view v as select * from xmltable(1 passing '<r/>' columns a int);
--12,13,14,15=> SELECT "xmltable".a\n   FROM XMLTABLE(((1)::text) PASSING ('<r/>'::xml) COLUMNS a integer) ;; a integer
--16,17,18=> SELECT a\n   FROM XMLTABLE(((1)::text) PASSING ('<r/>'::xml) COLUMNS a integer) ;; a integer

create view v as select * from xmltable('/r' passing ('x'::text) columns a int);
--! 42804 argument of XMLTABLE must be type xml, not type text

create view v as select * from xmltable(xmlnamespaces('a' as b, 'c' as b), '/r' passing '<r/>' columns a int);
--! 42601 namespace name "b" is not unique

create view v as select * from xmltable(xmlnamespaces(default 'a', default 'c'), '/r' passing '<r/>' columns a int);
--! 42601 only one default namespace is allowed

create view v as select * from xmltable(xmlnamespaces(1 as b), '/r' passing '<r/>' columns a int);
--12,13,14,15=> SELECT "xmltable".a\n   FROM XMLTABLE(XMLNAMESPACES ((1)::text AS b), ('/r'::text) PASSING ('<r/>'::xml) COLUMNS a integer) ;; a integer
--16,17,18=> SELECT a\n   FROM XMLTABLE(XMLNAMESPACES ((1)::text AS b), ('/r'::text) PASSING ('<r/>'::xml) COLUMNS a integer) ;; a integer

create view v as select * from xmltable('/r' passing x columns a int);
--! 42703 column "x" does not exist

create view v as select t.nosuch from item, xmltable('/r' passing x columns a int) t;
--! 42703 column t.nosuch does not exist

create view v as select * from item, xmltable('/r' passing xmlagg(x) columns a int) t;
--! 42803 aggregate functions are not allowed in functions in FROM

create view v as select t.a from item, xmltable('/r' passing (select x from item limit 1) columns a int default (select 1)) t;
--=> SELECT t.a\n   FROM public.item,\n    XMLTABLE(('/r'::text) PASSING (( SELECT item_1.x\n           FROM public.item item_1\n         LIMIT 1)) COLUMNS a integer DEFAULT (( SELECT 1))) t ;; a integer

create view v as select t.a from item, xmltable('/r' passing x columns a text, b app.state path 'e' default 'open') t where t.b = 'open' group by t.a;
--=> SELECT t.a\n   FROM public.item,\n    LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS a text, b app.state DEFAULT ('open'::app.state) PATH ('e'::text)) t\n  WHERE (t.b = 'open'::app.state)\n  GROUP BY t.a ;; a text

create view v as select t.* from item, xmltable('/r' passing x columns "select" text, "Mixed Case" text path '"x"', user_ text path 'it''s') t;
--=> SELECT t."select",\n    t."Mixed Case",\n    t.user_\n   FROM public.item,\n    LATERAL XMLTABLE(('/r'::text) PASSING (item.x) COLUMNS "select" text, "Mixed Case" text PATH ('"x"'::text), user_ text PATH ('it''s'::text)) t ;; select text, Mixed Case text, user_ text

create view v as select t.* from item, rows from (unnest(xs)) as u(e), xmltable('/r' passing u.e columns a int) t;
--=> SELECT t.a\n   FROM public.item,\n    LATERAL unnest(item.xs) u(e),\n    LATERAL XMLTABLE(('/r'::text) PASSING (u.e) COLUMNS a integer) t ;; a integer

create view v as select * from xmlelement(name a);
--12,13,14,15=> SELECT "xmlelement"."xmlelement"\n   FROM XMLELEMENT(NAME a) "xmlelement"("xmlelement") ;; xmlelement xml
--16,17,18=> SELECT "xmlelement"\n   FROM XMLELEMENT(NAME a) "xmlelement"("xmlelement") ;; xmlelement xml

create view v as select * from item, xmlforest(t as a) as f;
--=> SELECT item.id,\n    item.t,\n    item.v,\n    item.c,\n    item.nt,\n    item.n,\n    item.d,\n    item.ts,\n    item.b,\n    item.bt,\n    item.x,\n    item.xd,\n    item.xs,\n    item.st,\n    item."a b",\n    item."X:y",\n    item._x0041_,\n    item."9",\n    item.xmlish,\n    f.f\n   FROM public.item,\n    LATERAL XMLFOREST(item.t AS a) f(f) ;; id integer, t text, v character varying(10), c character(3), nt app.note, n numeric(10,2), d date, ts timestamp with time zone, b boolean, bt bytea, x xml, xd app.doc, xs xml[], st app.state, a b text, X:y text, _x0041_ text, 9 text, xmlish text, f xml

create view v as select xmlelement(name a, item) as y from item;
--=> SELECT XMLELEMENT(NAME a, item.*) AS y\n   FROM public.item ;; y xml

create view v as select xmlelement(name a, item.*) as y from item;
--=> SELECT XMLELEMENT(NAME a, item.*) AS y\n   FROM public.item ;; y xml

create view v as select distinct xmlserialize(content x as text) as y from item;
--12,13,14,15=> SELECT DISTINCT XMLSERIALIZE(CONTENT item.x AS text) AS y\n   FROM public.item ;; y text
--16,17,18=> SELECT DISTINCT XMLSERIALIZE(CONTENT x AS text NO INDENT) AS y\n   FROM public.item ;; y text

create view v as select x from item union select xmlelement(name a);
--! 42883 could not identify an equality operator for type xml

create view v as select x from item union all select xmlelement(name a);
--=> SELECT item.x\n   FROM public.item\nUNION ALL\n SELECT XMLELEMENT(NAME a) AS x ;; x xml

create view v as select x from item order by x;
--! 42883 could not identify an ordering operator for type xml

create view v as select x, count(*) from item group by x;
--! 42883 could not identify an equality operator for type xml

create view v as with w as (select xmlparse(document t) as d from item) select w.d is document as is_it, xmlserialize(content w.d as text) as s from w;
--12,13,14,15=> WITH w AS (\n         SELECT XMLPARSE(DOCUMENT item.t STRIP WHITESPACE) AS d\n           FROM public.item\n        )\n SELECT w.d IS DOCUMENT AS is_it,\n    XMLSERIALIZE(CONTENT w.d AS text) AS s\n   FROM w ;; is_it boolean, s text
--16,17,18=> WITH w AS (\n         SELECT XMLPARSE(DOCUMENT item.t STRIP WHITESPACE) AS d\n           FROM public.item\n        )\n SELECT d IS DOCUMENT AS is_it,\n    XMLSERIALIZE(CONTENT d AS text NO INDENT) AS s\n   FROM w ;; is_it boolean, s text

alter table item add check (xmlelement(name a, xmlattributes(t collate "C" as x), v collate "POSIX") is not null) not valid;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

alter table item add check (xmlforest(t collate "C" as x, v collate "POSIX" as y) is not null) not valid;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

alter table item add check (xmlelement(name a, t collate "C", nt) is not null) not valid;
--=> (XMLELEMENT(NAME a, (t COLLATE "C"), nt) IS NOT NULL)

