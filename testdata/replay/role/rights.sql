-- access
-- roles rr_owner rr_other rr_group
-- version < 15
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
CREATE ROLE rr_owner;
CREATE ROLE rr_other;
CREATE ROLE rr_group;
GRANT rr_group TO rr_owner;
CREATE SCHEMA app AUTHORIZATION rr_owner;
CREATE SCHEMA closed;
CREATE TABLE closed.t (a int);
GRANT CREATE, USAGE ON SCHEMA public TO rr_owner;
SET ROLE rr_owner;
CREATE TABLE t (a int PRIMARY KEY, b text);
CREATE VIEW v AS SELECT a FROM t;
CREATE MATERIALIZED VIEW m AS SELECT a FROM t;
CREATE SEQUENCE s;
CREATE INDEX i ON t (b);
CREATE TYPE mood AS ENUM ('a');
CREATE DOMAIN d AS int CONSTRAINT c CHECK (VALUE > 0);
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE pr() LANGUAGE sql AS 'SELECT 1';
CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq);
CREATE COLLATION coll FROM "C";
CREATE STATISTICS st ON a, b FROM t;
-- reject 42501
CREATE TABLE closed.x (a int);
-- reject 42501
CREATE VIEW closed.x AS SELECT 1 AS one;
-- reject 42501
SELECT * FROM closed.t;
-- reject 42501
ALTER TABLE closed.t ADD COLUMN b int;
-- reject 42501
ALTER TABLE t SET SCHEMA closed;
-- reject 42501
ALTER TABLE t OWNER TO rr_other;
-- reject 42501
ALTER FUNCTION f(int) OWNER TO rr_other;
ALTER TABLE t OWNER TO rr_owner;
-- reject 42501
ALTER TABLE t OWNER TO rr_group;
RESET ROLE;
GRANT CREATE ON SCHEMA public TO rr_group;
SET ROLE rr_owner;
ALTER SEQUENCE s OWNER TO rr_group;
ALTER SEQUENCE s OWNER TO rr_owner;
SET ROLE rr_other;
-- reject 42501
CREATE TABLE x (a int);
-- reject 42501
CREATE TYPE x AS ENUM ('a');
-- reject 42501
CREATE FUNCTION x() RETURNS int LANGUAGE sql AS 'SELECT 1';
-- reject 42501
ALTER TABLE t ADD COLUMN c int;
-- reject 42501
ALTER TABLE t RENAME TO tt;
-- reject 42501
ALTER TABLE t RENAME COLUMN a TO aa;
-- reject 42501
ALTER VIEW v RENAME TO vv;
-- reject 42501
ALTER INDEX i RENAME TO ii;
-- reject 42501
ALTER SEQUENCE s INCREMENT 2;
-- reject 42501
ALTER FUNCTION f(int) STABLE;
-- reject 42501
ALTER FUNCTION f(int) RENAME TO ff;
-- reject 42501
ALTER PROCEDURE pr() RENAME TO ff;
-- reject 42501
ALTER TYPE mood ADD VALUE 'b';
-- reject 42501
ALTER TYPE mood RENAME TO moods;
-- reject 42501
ALTER DOMAIN d DROP CONSTRAINT c;
-- reject 42501
ALTER DOMAIN d RENAME TO dd;
-- reject 42501
ALTER COLLATION coll RENAME TO colls;
-- reject 42501
ALTER STATISTICS st RENAME TO sts;
-- reject 42501
ALTER OPERATOR === (int, int) OWNER TO rr_other;
-- reject 42501
DROP TABLE t;
-- reject 42501
DROP VIEW v;
-- reject 42501
DROP MATERIALIZED VIEW m;
-- reject 42501
DROP SEQUENCE s;
-- reject 42501
DROP INDEX i;
-- reject 42501
DROP TYPE mood;
-- reject 42501
DROP DOMAIN d;
-- reject 42501
DROP FUNCTION f(int);
-- reject 42501
DROP PROCEDURE pr();
-- reject 42501
DROP OPERATOR === (int, int);
-- reject 42501
DROP COLLATION coll;
-- reject 42501
DROP STATISTICS st;
-- reject 42501
DROP SCHEMA app;
-- reject 42501
COMMENT ON TABLE t IS 'x';
-- reject 42501
COMMENT ON COLUMN t.a IS 'x';
-- reject 42501
COMMENT ON INDEX i IS 'x';
-- reject 42501
COMMENT ON CONSTRAINT t_pkey ON t IS 'x';
-- reject 42501
COMMENT ON CONSTRAINT c ON DOMAIN d IS 'x';
-- reject 42501
COMMENT ON TYPE mood IS 'x';
-- reject 42501
COMMENT ON FUNCTION f(int) IS 'x';
-- reject 42501
COMMENT ON SCHEMA app IS 'x';
-- reject 42501
CREATE INDEX x ON t (a);
-- reject 42501
CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
-- reject 42501
CREATE RULE x AS ON DELETE TO t DO INSTEAD NOTHING;
-- reject 42501
CREATE POLICY x ON t;
-- reject 42501
TRUNCATE t;
-- reject 42501
REFRESH MATERIALIZED VIEW m;
-- reject 42501
SELECT * FROM t;
-- reject 42501
INSERT INTO t VALUES (1);
-- reject 42501
DELETE FROM t;
-- reject 42501
GRANT SELECT ON t TO rr_group;
-- reject 42501
GRANT USAGE ON SCHEMA app TO rr_group;
-- reject 42501
DROP OWNED BY rr_owner;
-- reject 42501
REASSIGN OWNED BY rr_owner TO rr_other;
-- reject 42501
CREATE OPERATOR CLASS oc FOR TYPE int USING btree AS STORAGE int;
-- reject 42501
CREATE OPERATOR FAMILY fam USING btree;
RESET ROLE;
GRANT CREATE ON SCHEMA public TO rr_other;
SET ROLE rr_other;
-- reject 42501
CREATE OPERATOR CLASS oc FOR TYPE int USING btree AS STORAGE int;
-- reject 42501
CREATE OPERATOR FAMILY fam USING btree;
-- reject 42501
CREATE ACCESS METHOD am TYPE TABLE HANDLER heap_tableam_handler;
-- reject 42501
CREATE FOREIGN DATA WRAPPER w;
-- reject 42501
SET session_replication_role = 'replica';
RESET ROLE;
GRANT SELECT ON t TO rr_other;
GRANT TRIGGER ON t TO rr_other WITH GRANT OPTION;
SET ROLE rr_other;
SELECT * FROM t;
GRANT TRIGGER ON t TO rr_group;
GRANT SELECT ON t TO rr_group;
RESET ROLE;
ALTER ROLE rr_other SUPERUSER;
SET ROLE rr_other;
ALTER TABLE t ADD COLUMN c int;
RESET ROLE;
ALTER ROLE rr_other NOSUPERUSER;
SET ROLE rr_other;
-- reject 42501
ALTER TABLE t DROP COLUMN c;
RESET ROLE;
GRANT rr_owner TO rr_other;
SET ROLE rr_other;
ALTER TABLE t DROP COLUMN c;
DROP SCHEMA app;
