CREATE AGGREGATE total (int4) (SFUNC = int4larger, STYPE = int4, PARALLEL = SAFE);
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT total(a) AS h FROM t;
