CREATE TABLE t (a int, b int, c text);
CREATE STATISTICS one ON a, b FROM t;
CREATE STATISTICS two (mcv) ON a, (b + 1), lower(c) FROM t;
CREATE STATISTICS three ON (a + 1) FROM t;
ALTER STATISTICS two SET STATISTICS 50;
COMMENT ON STATISTICS one IS 'first';
CREATE TABLE u (x int, y int);
CREATE STATISTICS four (ndistinct, dependencies) ON x, y FROM u;
