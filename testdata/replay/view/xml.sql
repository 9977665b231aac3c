-- What forms of SQL/XML name follows renames, and keeps it from being dropped.
CREATE SCHEMA app;
CREATE DOMAIN app.note AS varchar(20) COLLATE "C";
CREATE DOMAIN app.code AS integer CHECK (value > 0);
CREATE TABLE docs (id integer PRIMARY KEY, title text, body xml, path text, "select" text, extra xml, CHECK (body IS DOCUMENT));
CREATE FUNCTION tag(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT t';
CREATE VIEW forms AS SELECT d.id, xmlelement(NAME doc, xmlattributes(d.title, d.id AS n), d.body, tag(d.title)) AS element,
  xmlforest(d.title, d."select" AS s) AS forest, xmlserialize(CONTENT d.body AS app.note) AS note, d.body IS NOT DOCUMENT AS part,
  xmlparse(CONTENT d.title), xmlpi(NAME target, d.path), xmlroot(d.body, VERSION d.title, STANDALONE YES)
  FROM docs d WHERE xmlexists('//a' PASSING d.body);
CREATE VIEW rows AS SELECT d.id, t.* FROM docs d, xmltable(xmlnamespaces(d.path AS p), '/p:r' PASSING d.body
  COLUMNS n FOR ORDINALITY, name app.note PATH '@name', code app.code DEFAULT 1 NOT NULL, size numeric(6,2) PATH d.title) t;
CREATE VIEW over_rows AS SELECT name, code FROM rows WHERE n > 1;
ALTER TABLE docs RENAME body TO content;
ALTER TABLE docs RENAME title TO headline;
ALTER TABLE docs RENAME path TO "the path";
ALTER DOMAIN app.note RENAME TO remark;
ALTER FUNCTION tag(text) RENAME TO label;
ALTER TABLE docs RENAME TO documents;
ALTER VIEW rows RENAME COLUMN name TO "Name";
-- reject 2BP01
ALTER TABLE documents DROP COLUMN content;
-- reject 2BP01
ALTER TABLE documents DROP COLUMN headline;
-- reject 2BP01
-- any detail
DROP DOMAIN app.code;
-- reject 2BP01
DROP FUNCTION label(text);
-- reject 0A000
ALTER TABLE documents ALTER content TYPE text;
ALTER TABLE documents DROP COLUMN extra;
CREATE INDEX ON documents ((xmlserialize(CONTENT content AS text)));
-- reject 42704
CREATE INDEX ON documents (content);
-- reject 42704
CREATE INDEX ON documents (xmlelement(NAME a, headline));
CREATE TABLE generated (x xml, t text GENERATED ALWAYS AS (xmlserialize(DOCUMENT x AS text)) STORED, d xml DEFAULT xmlelement(NAME a, 'b'));
ALTER TABLE generated RENAME x TO y;
-- reject 42P17
ALTER TABLE generated ADD z xml GENERATED ALWAYS AS (xmlelement(NAME a, now())) STORED;
DROP FUNCTION label(text) CASCADE;
DROP DOMAIN app.code CASCADE;

-- INDENT is a word of XMLSERIALIZE from 16 on, behind the type; a column may be called so.
CREATE TABLE words (indent xml, no xml, "as" xml);
CREATE VIEW of_words AS SELECT xmlserialize(content indent AS text) AS a, xmlserialize(/* no */ document no AS text) AS b,
  xmlserialize(content "as" AS character varying(9)) AS c FROM words;
-- version < 16
-- reject 42601
CREATE VIEW indented AS SELECT xmlserialize(content indent AS text INDENT) AS a FROM words;
-- version < 16
-- reject 42601
CREATE VIEW indented AS SELECT xmlserialize(content indent AS text /* and */ NO INDENT) AS a FROM words;
-- version >= 16
CREATE VIEW indented AS SELECT xmlserialize(content indent AS text INDENT) AS a, xmlserialize(content no AS text NO INDENT) AS b FROM words;
CREATE VIEW letters AS SELECT xmlelement(name "é·a") AS a, xmlelement(name "ªa") AS b;
