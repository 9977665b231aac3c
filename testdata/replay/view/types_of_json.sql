-- version >= 17
-- The type that a function of SQL/JSON returns is no dependency by itself; the columns of tables are.
CREATE DOMAIN price AS numeric(8, 2);
CREATE DOMAIN label AS text;
CREATE TABLE t (j jsonb);
CREATE VIEW inside AS SELECT j FROM t WHERE json_value(j, '$.p' RETURNING price) > 1 AND json_query(j, '$.l' RETURNING label OMIT QUOTES) <> '';
DROP DOMAIN label;
DROP DOMAIN price;
DROP VIEW inside;
CREATE DOMAIN label AS text;
CREATE DOMAIN price AS numeric(8, 2);
CREATE VIEW outside AS SELECT json_value(j, '$.p' RETURNING price) AS p FROM t;
-- reject 2BP01
DROP DOMAIN price;
DROP VIEW outside;
CREATE VIEW rows AS SELECT p FROM t, json_table(j, '$[*]' COLUMNS (p price PATH '$', l text PATH '$.l'));
-- reject 2BP01
DROP DOMAIN price;
