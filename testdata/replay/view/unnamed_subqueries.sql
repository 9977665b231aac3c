-- version >= 16
-- Subqueries in FROM without an alias, which nothing can name.
CREATE TABLE t (a int);
CREATE VIEW v1 AS SELECT * FROM (SELECT 1 AS a);
CREATE VIEW v2 AS SELECT * FROM (VALUES (1));
CREATE VIEW v3 AS SELECT * FROM (SELECT 1 AS a), (SELECT 2 AS b);
CREATE VIEW v4 AS SELECT unnamed_subquery.a FROM (SELECT 1 AS a), (SELECT 2 AS b), t AS unnamed_subquery;
-- reject 42701
CREATE VIEW v5 AS SELECT * FROM (SELECT 1 AS a), t AS unnamed_subquery;
-- reject 42P01
CREATE VIEW v5 AS SELECT a, unnamed_subquery.a AS b FROM (SELECT 1 AS a);
-- reject 42P01
CREATE VIEW v5 AS SELECT a FROM (SELECT 1 AS a), (SELECT 2 AS b) FOR UPDATE OF unnamed_subquery;
-- reject 42P01
CREATE VIEW v5 AS SELECT (SELECT a FROM (SELECT 1 AS a, unnamed_subquery.b)) FROM (SELECT 2 AS b);
