-- version >= 16
-- What the constructors of SQL/JSON name follows renames, and keeps it from being dropped.
CREATE SCHEMA app;
CREATE DOMAIN app.note AS varchar(20) COLLATE "C";
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TABLE orders (id integer PRIMARY KEY, title text, state app.state, data jsonb, placed timestamptz, extra text, CHECK (title IS JSON OBJECT));
CREATE FUNCTION tag(t text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT t';
CREATE VIEW forms AS SELECT json_object('id': o.id, o.title VALUE o.data ABSENT ON NULL WITH UNIQUE KEYS RETURNING app.note) AS note,
  json_array(o.state, tag(o.title) NULL ON NULL) AS list, json_array(SELECT i.title FROM orders i WHERE i.id > o.id) AS others,
  o.title IS NOT JSON ARRAY AS is_no_array FROM orders o;
CREATE VIEW sums AS SELECT state, json_objectagg(title: data ABSENT ON NULL RETURNING jsonb) AS by_title,
  json_arrayagg(title ORDER BY placed DESC) FILTER (WHERE id > 1) AS titles FROM orders GROUP BY state;
CREATE VIEW windows AS SELECT id, json_arrayagg(title) OVER (PARTITION BY state ORDER BY id) AS so_far FROM orders;
ALTER TABLE orders RENAME title TO headline;
ALTER TABLE orders RENAME data TO "the data";
ALTER TYPE app.state RENAME TO condition;
ALTER DOMAIN app.note RENAME TO remark;
ALTER FUNCTION tag(text) RENAME TO label;
ALTER TABLE orders RENAME TO purchases;
-- reject 2BP01
ALTER TABLE purchases DROP COLUMN headline;
-- reject 2BP01
DROP DOMAIN app.remark;
-- reject 2BP01
DROP FUNCTION label(text);
-- reject 0A000
ALTER TABLE purchases ALTER placed TYPE timestamp;
ALTER TABLE purchases DROP COLUMN extra;
-- reject 42803
CREATE VIEW z AS SELECT json_arrayagg(headline), id FROM purchases;
-- reject 42803
CREATE INDEX ON purchases ((json_arrayagg(id)::text));
-- reject 0A000
ALTER TABLE purchases ADD CHECK (json_array(SELECT 1) IS NOT NULL);
-- reject 42601
CREATE VIEW z AS SELECT json_array(SELECT 1, 2);
-- reject 42804
CREATE VIEW z AS SELECT json_object('a': 1 FORMAT JSON);
-- reject 0A000
CREATE VIEW z AS SELECT json_object('a': 1 RETURNING bytea FORMAT JSON ENCODING utf16);
-- reject 42846
CREATE VIEW z AS SELECT json_array(1 RETURNING integer);
-- reject 42804
CREATE VIEW z AS SELECT id IS JSON FROM purchases;
CREATE INDEX ON purchases ((json_object('a': headline RETURNING text)));
-- reject 42P17
CREATE INDEX ON purchases ((json_object('a': placed RETURNING text)));
CREATE TABLE generated (t text, j json GENERATED ALWAYS AS (json_object('t': t)) STORED, d jsonb DEFAULT json_array(1, 'a' RETURNING jsonb));
ALTER TABLE generated RENAME t TO u;
CREATE POLICY p ON purchases USING (headline IS JSON);
CREATE FUNCTION total() RETURNS json BEGIN ATOMIC SELECT json_arrayagg(headline ORDER BY id) FROM purchases; END;
CREATE RULE r AS ON INSERT TO purchases WHERE new.headline IS NOT JSON DO INSTEAD NOTHING;
DROP DOMAIN app.remark CASCADE;
DROP FUNCTION label(text) CASCADE;
