-- What was added to an extension is not listed any more, and what uses it is the same.
CREATE TABLE t (a int, b text);
CREATE SEQUENCE q;
CREATE TABLE u (r t, n bigint DEFAULT nextval('q'), CHECK (r IS DISTINCT FROM NULL));
CREATE RULE ru AS ON DELETE TO u DO DELETE FROM t WHERE length(b) > 1;
CREATE EXTENSION pg_trgm;
ALTER EXTENSION pg_trgm ADD TABLE t;
ALTER EXTENSION pg_trgm ADD SEQUENCE q;
CREATE VIEW v AS SELECT a, b || 'x' AS c FROM t;
CREATE POLICY p ON u USING (r IS DISTINCT FROM NULL);
ALTER EXTENSION pg_trgm DROP TABLE t;
