CREATE TABLE t (a int, b text, c numeric(10,2));
CREATE VIEW v AS SELECT * FROM t;
-- reject 42P01
CREATE VIEW x AS SELECT * FROM w;
-- reject 42703
CREATE VIEW x AS SELECT ctid FROM v;
-- reject 42703
CREATE VIEW x AS SELECT v.xmin FROM v;
-- reject 42703
CREATE VIEW x AS SELECT tableoid FROM v;
-- reject 42703
CREATE VIEW x AS SELECT v.tableoid FROM v;
CREATE VIEW whole AS SELECT v, t FROM v, t;
CREATE VIEW sys AS SELECT ctid, t.xmin, tableoid::regclass AS r FROM t;
CREATE VIEW cat AS SELECT c.oid, c.relname, c.ctid, n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace;
-- opaque
CREATE VIEW cat2 AS SELECT (c).relname AS x, (n.*)::text AS y FROM pg_class c, pg_namespace n;
CREATE VIEW nat AS SELECT * FROM t NATURAL JOIN (SELECT a, 1 AS z FROM t) q;
CREATE VIEW useful AS SELECT a, t.a AS ta, q.a AS qa, z FROM t FULL JOIN (SELECT a, 1 AS z FROM t) q USING (a);
CREATE VIEW renamed (p, q) AS SELECT a, b FROM t;
CREATE RECURSIVE VIEW rec (n) AS SELECT 1 UNION ALL SELECT n + 1 FROM rec WHERE n < 5;
CREATE MATERIALIZED VIEW m (x) AS SELECT a, b, c FROM t;
CREATE VIEW chk AS SELECT a, b FROM t WHERE a > 0 WITH CASCADED CHECK OPTION;
CREATE VIEW bar WITH (security_barrier) AS SELECT a FROM t;
-- reject 0A000
CREATE VIEW nochk AS SELECT count(*) FROM t WITH CHECK OPTION;
CREATE TYPE pair AS (x int, y text);
CREATE FUNCTION pairs() RETURNS SETOF pair LANGUAGE sql AS 'SELECT 1, ''x''';
CREATE VIEW fn AS SELECT p.*, p AS whole FROM pairs() p;
CREATE VIEW fn2 AS SELECT (pairs()).x, pairs();
CREATE STATISTICS st (mcv) ON (a::text), lower(b) FROM t;
CREATE STATISTICS st2 ON (a + 1) FROM t;
-- reject 42P16
CREATE OR REPLACE VIEW v AS SELECT a FROM t;
-- reject 42P16
CREATE OR REPLACE VIEW v AS SELECT a, b, c AS d FROM t;
-- reject 42P16
CREATE OR REPLACE VIEW v AS SELECT a, b, c::int FROM t;
-- reject 42P16
CREATE OR REPLACE VIEW v AS SELECT a, b, c::numeric FROM t;
-- version >= 15
-- reject 42P16
CREATE OR REPLACE VIEW v AS SELECT a, b COLLATE "C" AS b, c FROM t;
-- reject 42701
CREATE OR REPLACE VIEW v AS SELECT a, b, c, a AS a FROM t;
-- reject 42809
CREATE OR REPLACE VIEW t AS SELECT 1;
CREATE OR REPLACE VIEW v AS SELECT a, b, c, a AS extra FROM t;
-- reject 0A000
-- any detail
ALTER TABLE t ALTER COLUMN a TYPE bigint;
ALTER TABLE t RENAME COLUMN b TO bb;
ALTER TABLE t RENAME TO tt;
CREATE SCHEMA s;
ALTER TABLE tt SET SCHEMA s;
ALTER VIEW nat RENAME COLUMN z TO zz;
ALTER TYPE pair RENAME ATTRIBUTE x TO xx CASCADE;
ALTER TABLE s.tt ADD COLUMN d int;
-- reject 2BP01
ALTER TABLE s.tt DROP COLUMN bb;
-- reject 2BP01
DROP TABLE s.tt;
ALTER TABLE s.tt DROP COLUMN bb CASCADE;
-- reject 2BP01
DROP FUNCTION pairs();
-- reject 42P01
CREATE RULE loop AS ON SELECT TO v DO INSTEAD SELECT * FROM v;

-- A view that is not evaluated depends on what it names all the same.
CREATE SEQUENCE counted;
-- opaque
CREATE VIEW of_sequence AS SELECT last_value FROM counted;
-- reject 2BP01
DROP SEQUENCE counted;
DROP SEQUENCE counted CASCADE;
