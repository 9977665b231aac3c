-- Where extensions are, and what follows them.
CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION hstore SCHEMA a;
CREATE EXTENSION pg_trgm WITH SCHEMA a VERSION '1.6';
-- reject 42704
CREATE TABLE t (h hstore);
CREATE TABLE t (id int, h a.hstore, s text, g a.hstore GENERATED ALWAYS AS (h OPERATOR(a.||) 'x=>1') STORED);
CREATE INDEX i ON t USING gin (h);
CREATE INDEX j ON t USING gist (s a.gist_trgm_ops);
-- reject 42704
CREATE INDEX k ON t USING gist (s gist_trgm_ops);
CREATE VIEW v AS SELECT h OPERATOR(a.->) 'k' AS k, a.similarity(s, 'x') AS m FROM t;
-- reject 42883
CREATE VIEW w AS SELECT similarity(s, 'x') FROM t;
-- reject 42883
CREATE VIEW w AS SELECT h -> 'k' FROM t;
CREATE FUNCTION f(a.hstore, a.hstore[]) RETURNS a.hstore LANGUAGE sql AS 'select $1';
CREATE FUNCTION b.similarity(text) RETURNS int LANGUAGE sql AS 'select 1';
ALTER EXTENSION hstore SET SCHEMA b;
ALTER EXTENSION pg_trgm SET SCHEMA b;
ALTER EXTENSION pg_trgm SET SCHEMA b;
-- reject 3F000
ALTER EXTENSION pg_trgm SET SCHEMA nosuch;
CREATE VIEW w AS SELECT f(h, ARRAY[h]) AS f, s OPERATOR(b.%) 'x' AS m FROM t;
ALTER SCHEMA b RENAME TO c;
CREATE VIEW x AS SELECT f(h, NULL) AS f, c.similarity(s, s) AS m, h OPERATOR(c.->) s AS k FROM t;
SET search_path TO public, c;
CREATE VIEW y AS SELECT h -> 'k' AS k, s % 'x' AS m FROM t;
CREATE INDEX l ON t USING gist (h);
CREATE INDEX m ON t USING gin (s gin_trgm_ops);
SET search_path TO a;
-- reject 42723
CREATE FUNCTION c.similarity(text, text) RETURNS real LANGUAGE sql AS 'select 1::real';
CREATE FUNCTION a.similarity(text, text) RETURNS real LANGUAGE sql AS 'select 1::real';
-- reject 42723
ALTER EXTENSION pg_trgm SET SCHEMA a;
