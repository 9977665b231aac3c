CREATE AGGREGATE total (int4) (SFUNC = int4pl, STYPE = int4, INITCOND = '0');
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT total(a) AS h FROM t;
