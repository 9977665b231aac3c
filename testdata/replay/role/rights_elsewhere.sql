-- access
-- roles re_owner re_other
CREATE ROLE re_owner;
CREATE ROLE re_other;
CREATE FOREIGN DATA WRAPPER w;
CREATE FOREIGN DATA WRAPPER shut;
-- reject 42501
ALTER FOREIGN DATA WRAPPER w OWNER TO re_owner;
CREATE FUNCTION et() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER e ON ddl_command_start WHEN TAG IN ('CREATE CAST') EXECUTE FUNCTION et();
-- reject 42501
ALTER EVENT TRIGGER e OWNER TO re_owner;
GRANT USAGE ON FOREIGN DATA WRAPPER w TO re_owner;
GRANT CREATE ON SCHEMA public TO re_owner, re_other;
SET ROLE re_owner;
CREATE SERVER s FOREIGN DATA WRAPPER w;
-- reject 42501
CREATE SERVER s2 FOREIGN DATA WRAPPER shut;
-- reject 42501
ALTER FOREIGN DATA WRAPPER w OPTIONS (a '1');
CREATE FOREIGN TABLE ft (a int) SERVER s;
CREATE USER MAPPING FOR re_other SERVER s;
CREATE USER MAPPING FOR re_owner SERVER s;
CREATE TABLE t (a int, b int);
CREATE STATISTICS st ON a, b FROM t;
CREATE TABLE parted (a int) PARTITION BY LIST (a);
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
SET ROLE re_other;
-- reject 42501
ALTER SERVER s VERSION '2';
-- reject 42501
DROP SERVER s;
-- reject 42501
CREATE FOREIGN TABLE ft2 (a int) SERVER s;
-- reject 42501
CREATE USER MAPPING FOR re_owner SERVER s;
-- reject 42501
ALTER USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (a '1');
-- reject 42704
DROP USER MAPPING FOR PUBLIC SERVER s;
-- reject 42501
DROP USER MAPPING FOR re_owner SERVER s;
-- reject 42501
CREATE STATISTICS st2 ON a, b FROM t;
-- reject 42501
ALTER STATISTICS st SET STATISTICS 10;
-- reject 42501
ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING IF EXISTS FOR word;
CREATE TABLE part (a int);
SET ROLE re_owner;
-- reject 42501
ALTER TABLE parted ATTACH PARTITION part DEFAULT;
RESET ROLE;
GRANT USAGE ON FOREIGN SERVER s TO re_other;
SET ROLE re_other;
CREATE FOREIGN TABLE ft2 (a int) SERVER s;
ALTER USER MAPPING FOR CURRENT_USER SERVER s OPTIONS (a '1');
RESET ROLE;
-- reject 2BP01
DROP ROLE re_other;
DROP OWNED BY re_other;
DROP ROLE re_other;
-- reject 42501
ALTER TABLE pg_class ADD COLUMN x int;
-- reject 42501
DROP TABLE pg_class;
-- reject 42501
CREATE INDEX ON pg_catalog.pg_class (relname);
-- reject 42501
CREATE TABLE pg_catalog.x (a int);
-- reject 42501
CREATE VIEW pg_catalog.x AS SELECT 1 AS one;
CREATE ROLE re_other IN ROLE pg_read_all_data;
CREATE TABLE rows (a int, b int);
SET ROLE re_other;
SELECT * FROM rows;
-- reject 42501
DELETE FROM rows;
RESET ROLE;
GRANT SELECT ON rows TO re_owner WITH GRANT OPTION;
GRANT SELECT (a) ON rows TO re_other;
SET ROLE re_owner;
GRANT SELECT ON rows TO re_other;
GRANT SELECT (b, tableoid) ON rows TO re_other;
REVOKE SELECT ON rows FROM re_other;
RESET ROLE;
CREATE FUNCTION as_owner() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS 'BEGIN CREATE TABLE made (a int); END';
REVOKE CREATE ON SCHEMA public FROM re_other;
-- version < 15
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
SET ROLE re_other;
-- reject 42501
CREATE TABLE made (a int);
SELECT as_owner();
RESET ROLE;
-- version >= 16
GRANT re_other TO re_owner WITH ADMIN OPTION;
-- version >= 16
GRANT re_other TO reader GRANTED BY re_owner;
-- version >= 16
-- any detail
-- reject 2BP01
DROP ROLE re_owner;
DROP OWNED BY re_owner;
DROP ROLE re_owner;
