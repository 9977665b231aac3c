-- Where an index is put, and what its kind refuses.
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
-- reject 0A000
CREATE INDEX ON p (a) TABLESPACE pg_default;
-- reject 0A000
CREATE TABLE q (a int PRIMARY KEY USING INDEX TABLESPACE pg_default) PARTITION BY LIST (a);
SET default_tablespace TO pg_default;
CREATE TABLE r (a int PRIMARY KEY);
CREATE INDEX ON r (a);
-- reject 0A000
CREATE INDEX ON p (b);
RESET default_tablespace;
CREATE TABLE points (a point);
CREATE INDEX ON points USING rtree (a);
CREATE TABLE e (a int, EXCLUDE USING hash (a WITH =));
-- reject 0A000
REINDEX INDEX CONCURRENTLY e_a_excl;
REINDEX TABLE CONCURRENTLY e;
CREATE INDEX p_a ON ONLY p (a);
-- reject 42P17
ALTER TABLE p_a ATTACH PARTITION r FOR VALUES IN (1);
CREATE COLLATION vague (provider = icu, locale = 'und', deterministic = false);
CREATE TABLE v (a text COLLATE vague PRIMARY KEY);
-- reject 0A000
CREATE INDEX ON v (a text_pattern_ops);
-- version >= 18
-- reject 42P21
CREATE TABLE w (a text REFERENCES v);
CREATE TABLE x (a text COLLATE vague REFERENCES v);
-- version >= 17
-- reject 0A000
CREATE TABLE y (a int4range, EXCLUDE USING gist (a WITH -|-)) PARTITION BY RANGE (a);
-- reject 0A000
CREATE STATISTICS s ON (tableoid::int + 1), b FROM p;
-- reject 0A000
SET default_with_oids TO true;
-- reject 55000
SET default_table_access_method TO btree;
-- reject 22023
SET default_table_access_method TO nosuch;
-- reject 0LP01
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SCHEMAS TO reader;
-- version >= 18
-- reject 0LP01
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON LARGE OBJECTS TO reader;
-- What a value of a bound is that is not computed is not known.
CREATE TABLE t (a bool, b text) PARTITION BY LIST (a);
-- opaque
CREATE TABLE t1 PARTITION OF t FOR VALUES IN ('foo' < 'bar');
-- opaque
CREATE TABLE t2 PARTITION OF t FOR VALUES IN ('foo' > 'bar');
PREPARE with_parameters (int) AS SELECT $1 AS a;
-- opaque
CREATE TABLE u AS EXECUTE with_parameters(1);
