-- CREATE TABLE AS and SELECT INTO.
CREATE TABLE t (id int PRIMARY KEY, n numeric(10, 2) NOT NULL, v varchar(10) COLLATE "C");
CREATE TABLE a AS SELECT * FROM t;
CREATE TABLE b (x, y) AS SELECT id, n FROM t;
CREATE TABLE c AS SELECT id AS one, 'x' AS two, now() AS three, count(*) AS four, v || 'x' AS five FROM t GROUP BY id, v WITH NO DATA;
CREATE TABLE IF NOT EXISTS a AS SELECT 1 AS one;
-- reject 42P07
CREATE TABLE a AS SELECT 1 AS one;
-- reject 42601
CREATE TABLE d (x, y, z) AS SELECT id, n FROM t;
-- reject 42701
CREATE TABLE d AS SELECT id, id FROM t;
-- reject 42P01
CREATE TABLE d AS SELECT * FROM nonesuch;
SELECT id, n INTO e FROM t WHERE id > 1;
CREATE UNLOGGED TABLE f WITH (fillfactor = 50) AS VALUES (1, 'a'), (2, 'b');
CREATE TEMP TABLE g AS TABLE t;
