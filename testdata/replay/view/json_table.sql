-- version >= 17
-- What functions with a path and JSON_TABLE name follows renames, and keeps it from being dropped.
CREATE SCHEMA app;
CREATE DOMAIN app.note AS varchar(20) COLLATE "C";
CREATE DOMAIN app.code AS integer CHECK (value > 0);
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TABLE orders (id integer PRIMARY KEY, title text, data jsonb, raw json, placed timestamptz, path text, extra text, CHECK (json_exists(data, '$.id')));
CREATE FUNCTION one() RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE VIEW forms AS SELECT json_value(o.data, '$.a ? (@ > $x)' PASSING o.id AS x, o.title AS "Title" RETURNING app.code DEFAULT one() ON EMPTY) AS code,
  json_query(o.raw, '$.b' RETURNING text WITH WRAPPER) AS b, json_exists(o.raw, '$' PASSING o.placed AS p TRUE ON ERROR) AS c,
  json(o.title) AS d, json_scalar(o.id), json_serialize(o.raw RETURNING varchar(9)) AS e, json_value(o.data, o.path) AS f FROM orders o;
CREATE VIEW rows AS SELECT o.id, t.* FROM orders o, json_table(o.data, '$.items[*]' AS item PASSING o.title AS t COLUMNS (n FOR ORDINALITY,
  name app.note PATH '$.name', state app.state DEFAULT 'open' ON EMPTY, parts jsonb, whole text FORMAT JSON PATH '$',
  NESTED PATH '$.sizes[*]' COLUMNS (size numeric(6,2) PATH '$', big boolean EXISTS PATH '$ ? (@ > 9)')) ERROR ON ERROR) t;
CREATE VIEW over_rows AS SELECT name, size FROM rows WHERE n > 1;
ALTER TABLE orders RENAME title TO headline;
ALTER TABLE orders RENAME data TO "the data";
ALTER TABLE orders RENAME raw TO "select";
ALTER TYPE app.state RENAME TO condition;
ALTER DOMAIN app.note RENAME TO remark;
ALTER DOMAIN app.code RENAME TO number;
ALTER FUNCTION one() RENAME TO first;
ALTER TABLE orders RENAME TO purchases;
ALTER VIEW rows RENAME COLUMN name TO "Name";
-- reject 2BP01
ALTER TABLE purchases DROP COLUMN "the data";
-- reject 2BP01
ALTER TABLE purchases DROP COLUMN headline;
-- reject 2BP01
-- any detail
DROP DOMAIN app.remark;
-- reject 2BP01
-- any detail
DROP TYPE app.condition;
-- reject 2BP01
DROP FUNCTION first();
-- reject 0A000
ALTER TABLE purchases ALTER placed TYPE timestamp;
ALTER TABLE purchases DROP COLUMN extra;
-- reject 42601
CREATE VIEW z AS SELECT json_value('{}', '$' EMPTY ON EMPTY);
-- reject 42601
CREATE VIEW z AS SELECT json_query('{}', '$' TRUE ON ERROR);
-- reject 42601
CREATE VIEW z AS SELECT json_exists('{}', '$' NULL ON ERROR);
-- reject 42601
CREATE VIEW z AS SELECT json_query('{}', '$' WITH WRAPPER OMIT QUOTES);
-- reject 42846
CREATE VIEW z AS SELECT json_value('{}', '$' RETURNING integer DEFAULT now() ON EMPTY);
-- reject 42804
CREATE VIEW z AS SELECT json_value('{}', '$' RETURNING integer DEFAULT id ON EMPTY) FROM purchases;
-- reject 42P21
CREATE VIEW z AS SELECT json_value('{}', '$' DEFAULT 'a' COLLATE "C" ON EMPTY);
-- reject 42804
CREATE VIEW z AS SELECT json_serialize('{}' RETURNING integer);
-- reject 42601
CREATE VIEW z AS SELECT * FROM json_table('{}', '$' COLUMNS (a integer) NULL ON ERROR);
-- reject 42712
CREATE VIEW z AS SELECT * FROM json_table('{}', '$' COLUMNS (a integer, a text));
-- reject 42601
CREATE VIEW z AS SELECT * FROM json_table('{}', '$' COLUMNS (a integer PATH '$' EMPTY ON EMPTY));
-- reject 42P10
CREATE VIEW z AS SELECT * FROM json_table('{}', '$' COLUMNS (a integer)) AS t(b, c);
CREATE INDEX ON purchases ((json_value("the data", '$.name')));
-- reject 42P17
CREATE INDEX ON purchases ((json_value("the data", '$.at.timestamp()')));
-- reject 42P17
CREATE INDEX ON purchases ((json_value("the data", path)));
-- reject 42P17
CREATE INDEX ON purchases (id) WHERE json_exists("the data", '$ ? (@.datetime() < $x)' PASSING placed AS x);
CREATE TABLE generated (j jsonb, t text GENERATED ALWAYS AS (json_value(j, '$.a')) STORED, d text DEFAULT json_value('{"a": 1}', '$.a'));
ALTER TABLE generated RENAME j TO k;
CREATE POLICY p ON purchases USING (json_exists("the data", '$.owner ? (@ == $who)' PASSING current_user AS who));
CREATE FUNCTION names() RETURNS SETOF text BEGIN ATOMIC SELECT t.name FROM purchases, json_table("the data", '$' COLUMNS (name text)) t; END;
CREATE MATERIALIZED VIEW kept AS SELECT t.name FROM purchases, json_table("the data", '$' COLUMNS (name text)) t;
DROP DOMAIN app.remark CASCADE;
DROP FUNCTION first() CASCADE;
