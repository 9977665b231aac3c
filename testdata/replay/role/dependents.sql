-- access
-- roles rd_owner rd_reader rd_member rd_new
CREATE ROLE rd_owner;
CREATE ROLE rd_reader;
CREATE ROLE rd_member;
CREATE TABLE t (a int, b int);
CREATE SEQUENCE s OWNED BY t.a;
CREATE VIEW v AS SELECT 1 AS one;
CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE SCHEMA app AUTHORIZATION rd_owner;
ALTER TABLE t OWNER TO rd_owner;
GRANT SELECT ON t, v TO rd_reader;
GRANT UPDATE (b) ON t TO rd_reader;
GRANT EXECUTE ON FUNCTION f(int) TO rd_reader;
CREATE POLICY p ON t TO rd_member USING (true);
ALTER DEFAULT PRIVILEGES FOR ROLE rd_owner IN SCHEMA app GRANT SELECT ON TABLES TO rd_reader;
-- reject 2BP01
DROP ROLE rd_owner;
-- reject 2BP01
DROP ROLE rd_reader;
-- reject 2BP01
DROP ROLE rd_member;
-- reject 2BP01
DROP ROLE IF EXISTS rd_member, rd_owner;
ALTER ROLE rd_reader RENAME TO rd_new;
-- reject 2BP01
DROP ROLE rd_new;
ALTER POLICY p ON t TO rd_new;
DROP ROLE rd_member;
DROP OWNED BY rd_new;
DROP ROLE rd_new;
REASSIGN OWNED BY rd_owner TO postgres;
DROP ROLE rd_owner;
