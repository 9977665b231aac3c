-- access
CREATE TABLE t (a int, b text, c int);
CREATE TABLE t2 (a int);
CREATE VIEW v AS SELECT a FROM t;
CREATE SEQUENCE s;
CREATE SCHEMA app;
CREATE TABLE app.x (a int);
CREATE TABLE app.y (a serial);
CREATE FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE app.p() LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE TYPE mood AS ENUM ('a');
CREATE DOMAIN d AS int;
GRANT SELECT ON t TO reader;
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE t, t2 TO writer WITH GRANT OPTION;
GRANT ALL ON t TO keeper;
GRANT ALL PRIVILEGES ON v TO PUBLIC;
GRANT SELECT (a), UPDATE (b, c) ON t TO reader;
GRANT ALL (a) ON t2 TO writer;
GRANT USAGE ON SEQUENCE s TO reader;
GRANT SELECT ON s TO writer;
GRANT ALL ON SEQUENCE s TO keeper;
GRANT USAGE ON SCHEMA app TO reader, writer;
GRANT CREATE, USAGE ON SCHEMA app TO keeper;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO reader;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA app TO reader;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO writer;
GRANT EXECUTE ON ALL ROUTINES IN SCHEMA app TO keeper;
GRANT EXECUTE ON PROCEDURE app.p() TO reader;
REVOKE ALL ON FUNCTION f() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION f() TO reader;
REVOKE USAGE ON TYPE mood FROM PUBLIC;
GRANT USAGE ON TYPE mood TO reader;
GRANT USAGE ON DOMAIN d TO reader;
REVOKE ALL ON t FROM keeper;
REVOKE INSERT ON t2 FROM writer;
REVOKE GRANT OPTION FOR SELECT ON t FROM writer;
REVOKE UPDATE (b) ON t FROM reader;
REVOKE SELECT ON t FROM reader;
GRANT SELECT ON t TO postgres;
REVOKE TRUNCATE ON t FROM postgres;
SET ROLE writer;
GRANT UPDATE ON t TO reader;
RESET ROLE;
-- reject 2BP01
REVOKE UPDATE ON t FROM writer;
-- reject 2BP01
REVOKE GRANT OPTION FOR UPDATE ON t FROM writer RESTRICT;
REVOKE UPDATE ON t FROM writer CASCADE;
ALTER TABLE t OWNER TO writer;
GRANT SELECT ON t TO reader;
ALTER TABLE t RENAME COLUMN c TO cc;
ALTER TABLE t RENAME TO tt;
ALTER FUNCTION f() RENAME TO ff;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT ALL ON SCHEMA public TO PUBLIC;
-- version >= 17
GRANT MAINTAIN ON t2 TO reader;
-- reject 42P01
GRANT SELECT ON nosuch TO reader;
-- reject 3F000
GRANT SELECT ON ALL TABLES IN SCHEMA nosuch TO reader;
-- reject 3F000
GRANT USAGE ON SCHEMA nosuch TO reader;
-- reject 42883
GRANT EXECUTE ON FUNCTION nosuch() TO reader;
-- reject 42704
GRANT USAGE ON TYPE nosuch TO reader;
-- reject 42809
GRANT USAGE ON SEQUENCE t2 TO reader;
-- reject 42703
GRANT SELECT (nosuch) ON t2 TO reader;
-- reject 0LP01
GRANT EXECUTE ON t2 TO reader;
-- reject 0LP01
GRANT USAGE ON t2 TO reader;
-- reject 0LP01
GRANT SELECT ON SCHEMA app TO reader;
-- reject 0LP01
GRANT DELETE (a) ON t2 TO reader;
-- reject 0LP01
GRANT SELECT (a) ON SCHEMA app TO reader;
-- reject 0LP01
GRANT SELECT ON t2 TO PUBLIC WITH GRANT OPTION;
-- reject 42601
GRANT nonsense ON t2 TO reader;
DROP TABLE t2;
DROP FUNCTION ff();

-- Before 17 a multirange type has privileges of its own.
-- version >= 14
CREATE TYPE spanned AS RANGE (subtype = inet, multirange_type_name = spans);
-- version >= 14
-- version < 17
GRANT USAGE ON TYPE spans TO reader;

-- What is granted on a system column is not listed.
CREATE TABLE system_columns (a int);
GRANT SELECT (tableoid, a) ON system_columns TO reader;
REVOKE SELECT (tableoid) ON system_columns FROM reader;
