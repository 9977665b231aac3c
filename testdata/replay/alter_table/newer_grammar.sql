-- Forms of the grammar that older versions do not read: each is refused where the parser stops.

CREATE EXTENSION btree_gist;
CREATE TABLE t (a int PRIMARY KEY, b int, c text);
CREATE TABLE f (a int REFERENCES t);
CREATE TABLE n (a int NOT NULL);
CREATE TABLE g (a int, b int GENERATED ALWAYS AS (a * 2) STORED);
CREATE STATISTICS st ON a, b FROM t;

-- version < 17
-- reject 42601
ALTER STATISTICS st SET STATISTICS DEFAULT;
-- version >= 17
ALTER STATISTICS st SET STATISTICS DEFAULT;
-- version < 17
-- reject 42601
ALTER TABLE t ALTER a SET STATISTICS DEFAULT;
-- version >= 17
ALTER TABLE t ALTER a SET STATISTICS DEFAULT;
-- version < 17
-- reject 42601
ALTER TABLE g ALTER b SET EXPRESSION AS (a * 3);
-- version >= 17
ALTER TABLE g ALTER b SET EXPRESSION AS (a * 3);
-- version < 17
-- reject 42601
ALTER TABLE t SET ACCESS METHOD DEFAULT;
-- version >= 17
ALTER TABLE t SET ACCESS METHOD DEFAULT;
-- version < 17
-- reject 42601
CREATE VIEW v1 AS SELECT now() AT LOCAL AS x;
-- version >= 17
CREATE VIEW v1 AS SELECT now() AT LOCAL AS x;
-- version < 16
-- reject 42601
CREATE TABLE s1 (a text STORAGE plain);
-- version >= 16
CREATE TABLE s1 (a text STORAGE plain);
-- version < 16
-- reject 42601
ALTER TABLE t ADD c1 text STORAGE external;
-- version >= 16
ALTER TABLE t ADD c1 text STORAGE external;
-- version < 16
-- reject 42601
ALTER TABLE t ALTER c SET STORAGE DEFAULT;
-- version >= 16
ALTER TABLE t ALTER c SET STORAGE DEFAULT;
-- version < 16
-- reject 42601
CREATE VIEW v2 AS SELECT * FROM (SELECT 1 AS a);
-- version >= 16
CREATE VIEW v2 AS SELECT * FROM (SELECT 1 AS a);
-- version < 16
-- reject 42601
CREATE VIEW v3 AS SELECT * FROM (VALUES (1));
-- version >= 16
CREATE VIEW v3 AS SELECT * FROM (VALUES (1));
-- version < 16
-- reject 42601
REINDEX DATABASE;
-- version >= 16
REINDEX DATABASE;
-- version < 16
-- reject 42601
CREATE VIEW v4 AS SELECT 1_000 AS a;
-- version >= 16
CREATE VIEW v4 AS SELECT 1_000 AS a;
-- version < 18
-- reject 42601
CREATE DOMAIN d AS int NOT NULL NO INHERIT;
-- version >= 18
-- reject 42P17
CREATE DOMAIN d AS int NOT NULL NO INHERIT;
-- version < 18
-- reject 42601
CREATE TABLE n1 (a int NOT NULL NO INHERIT);
-- version >= 18
CREATE TABLE n1 (a int NOT NULL NO INHERIT);
-- version < 18
-- reject 42601
ALTER TABLE t ADD CONSTRAINT k1 CHECK (a > 0) ENFORCED;
-- version >= 18
ALTER TABLE t ADD CONSTRAINT k1 CHECK (a > 0) ENFORCED;
-- version < 18
-- reject 42601
ALTER TABLE t ADD CONSTRAINT k2 CHECK (a > 0) NOT VALID ENFORCED;
-- version >= 18
ALTER TABLE t ADD CONSTRAINT k2 CHECK (a > 0) NOT VALID ENFORCED;
-- version < 18
-- reject 42601
ALTER TABLE f ALTER CONSTRAINT f_a_fkey ENFORCED;
-- version >= 18
ALTER TABLE f ALTER CONSTRAINT f_a_fkey ENFORCED;
-- version < 18
-- reject 42601
ALTER TABLE f ALTER CONSTRAINT f_a_fkey NOT ENFORCED;
-- version >= 18
ALTER TABLE f ALTER CONSTRAINT f_a_fkey NOT ENFORCED;
-- version < 18
-- reject 42601
ALTER TABLE n ALTER CONSTRAINT n_a_not_null INHERIT;
-- version >= 18
ALTER TABLE n ALTER CONSTRAINT n_a_not_null INHERIT;
-- version < 18
-- reject 42601
CREATE TABLE pk (a int, b int4range, PRIMARY KEY (a, b WITHOUT OVERLAPS));
-- version >= 18
CREATE TABLE pk (a int, b int4range, PRIMARY KEY (a, b WITHOUT OVERLAPS));
-- version < 18
-- reject 42601
CREATE TABLE fk (a int, b int4range, FOREIGN KEY (a, PERIOD b) REFERENCES pk (a, PERIOD b));
-- version >= 18
CREATE TABLE fk (a int, b int4range, FOREIGN KEY (a, PERIOD b) REFERENCES pk (a, PERIOD b));
-- version < 18
-- reject 42601
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO reader;
-- version >= 18
ALTER DEFAULT PRIVILEGES GRANT SELECT ON LARGE OBJECTS TO reader;
-- version < 18
-- reject 42601
ANALYZE ONLY t;
-- version >= 18
ANALYZE ONLY t;
-- version < 18
-- reject 42601
DELETE FROM t RETURNING WITH (OLD AS o) o.a;
-- version >= 18
DELETE FROM t RETURNING WITH (OLD AS o) o.a;
-- What is only called like a word of such a form is read.
CREATE TABLE names (enforced int, storage text, period int, expression int);
ALTER TABLE names DROP enforced, ALTER storage SET STORAGE plain;
