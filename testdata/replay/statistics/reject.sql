-- version >= 14
-- What CREATE and ALTER STATISTICS refuse.
CREATE TABLE t (a int, b int, c text, j json, s int GENERATED ALWAYS AS (a + 1) STORED);
CREATE STATISTICS one ON a, b FROM t;
CREATE STATISTICS two ON a, s FROM t;
-- reject 42710
CREATE STATISTICS one ON a, b FROM t;
-- reject 42P17
CREATE STATISTICS x ON a FROM t;
-- reject 42P17
CREATE STATISTICS x ON (a) FROM t;
-- reject 42701
CREATE STATISTICS x ON a, a FROM t;
-- reject 42701
CREATE STATISTICS x ON (a + 1), (a + 1) FROM t;
-- reject 42703
CREATE STATISTICS x ON a, nothing FROM t;
-- reject 42703
CREATE STATISTICS x ON a, (nothing + 1) FROM t;
-- reject 0A000
CREATE STATISTICS x ON a, j FROM t;
-- reject 0A000
CREATE STATISTICS x ON a, (j) FROM t;
-- reject 0A000
CREATE STATISTICS x ON a, (j -> 'x') FROM t;
-- reject 0A000
CREATE STATISTICS x (mcv) ON (a + 1) FROM t;
-- reject 0A000
CREATE STATISTICS x ON a, ctid FROM t;
-- reject 42601
CREATE STATISTICS x (other) ON a, b FROM t;
-- reject 0A000
CREATE STATISTICS x ON a, b FROM t, t u;
-- reject 42P01
CREATE STATISTICS x ON a, b FROM nothing;
CREATE VIEW v AS SELECT a, b FROM t;
-- reject 42809
CREATE STATISTICS x ON a, b FROM v;
-- reject 42803
CREATE STATISTICS x ON a, (sum(b)) FROM t;
-- reject 0A000
CREATE STATISTICS x ON a, (generate_series(1, 2)) FROM t;
-- reject 3F000
CREATE STATISTICS nowhere.x ON a, b FROM t;
-- reject 22023
ALTER STATISTICS one SET STATISTICS -5;
-- reject 42704
ALTER STATISTICS nothing SET STATISTICS 5;
-- reject 42704
ALTER STATISTICS nothing RENAME TO x;
-- reject 42710
ALTER STATISTICS one RENAME TO two;
-- reject 42704
DROP STATISTICS nothing;
-- reject 42704
COMMENT ON STATISTICS nothing IS 'x';
-- version >= 18
CREATE TABLE g (a int, v int GENERATED ALWAYS AS (a + 1) VIRTUAL);
-- version >= 18
-- reject 0A000
CREATE STATISTICS x ON a, v FROM g;
-- version >= 18
-- reject 0A000
CREATE STATISTICS x ON a, (v + 1) FROM g;
