CREATE FUNCTION added(int, int) RETURNS int LANGUAGE sql AS 'SELECT $1 + $2';
CREATE AGGREGATE total (int4) (SFUNC = added, STYPE = int4, INITCOND = '0');
CREATE AGGREGATE how_many (*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
COMMENT ON AGGREGATE how_many (*) IS 'counts';
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT total(a) AS h FROM t;
