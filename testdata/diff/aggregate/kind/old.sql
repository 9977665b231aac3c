CREATE AGGREGATE total (int4) (SFUNC = int4pl, STYPE = int4, INITCOND = '0');
CREATE FUNCTION mean(a float8, b float8) RETURNS float8 LANGUAGE sql AS 'SELECT 1.0';
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT total(a)::int8 AS h FROM t;
