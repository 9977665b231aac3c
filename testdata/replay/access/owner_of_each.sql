-- access
-- The owner of each kind of object, REASSIGN OWNED and DROP OWNED.
CREATE FUNCTION same(int, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION h() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TABLE t (a int, b int);
CREATE OPERATOR ### (FUNCTION = same, LEFTARG = int, RIGHTARG = int, COMMUTATOR = ##!);
CREATE OPERATOR FAMILY fam USING btree;
CREATE OPERATOR CLASS cls FOR TYPE int USING btree AS STORAGE int;
CREATE TRUSTED LANGUAGE own HANDLER h;
CREATE CONVERSION conv FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE COLLATION coll FROM "C";
CREATE STATISTICS st ON a, b FROM t;
CREATE TEXT SEARCH CONFIGURATION cfg (COPY = pg_catalog.simple);
CREATE TEXT SEARCH DICTIONARY dict (TEMPLATE = simple);
CREATE SUBSCRIPTION sub CONNECTION 'host=x' PUBLICATION a WITH (connect = false, slot_name = NONE);
CREATE PUBLICATION pub FOR TABLE t;
CREATE FOREIGN DATA WRAPPER wrap;
CREATE SERVER srv FOREIGN DATA WRAPPER wrap;
GRANT CREATE ON SCHEMA public TO writer;
ALTER OPERATOR ### (int, int) OWNER TO writer;
ALTER OPERATOR FAMILY fam USING btree OWNER TO writer;
ALTER OPERATOR CLASS cls USING btree OWNER TO writer;
ALTER LANGUAGE own OWNER TO writer;
ALTER CONVERSION conv OWNER TO writer;
ALTER COLLATION coll OWNER TO writer;
ALTER STATISTICS st OWNER TO writer;
ALTER TEXT SEARCH CONFIGURATION cfg OWNER TO writer;
ALTER TEXT SEARCH DICTIONARY dict OWNER TO writer;
ALTER PUBLICATION pub OWNER TO writer;
ALTER SERVER srv OWNER TO writer;
GRANT USAGE ON LANGUAGE own TO reader;
REVOKE USAGE ON LANGUAGE own FROM PUBLIC;
REASSIGN OWNED BY writer TO keeper;
ALTER COLLATION coll OWNER TO writer;
ALTER CONVERSION conv OWNER TO writer;
ALTER OPERATOR ### (int, int) OWNER TO writer;
ALTER STATISTICS st OWNER TO writer;
DROP OWNED BY writer;
DROP OWNED BY keeper CASCADE;
DROP SUBSCRIPTION sub;

-- A shell becomes a type of no other role than its owner, and no default privileges are its own.
CREATE TYPE shell_of_other;
ALTER TYPE shell_of_other OWNER TO keeper;
-- reject 42501
CREATE DOMAIN shell_of_other AS text;
-- reject 42501
CREATE TYPE shell_of_other AS ENUM ('a');
-- reject 42501
CREATE TABLE shell_of_other (a int);
-- version >= 14
-- reject 42501
CREATE TYPE ranged AS RANGE (subtype = float8, multirange_type_name = shell_of_other);
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON TYPES TO reader;
CREATE TYPE shell_alone;
CREATE TYPE shell_filled;
CREATE TYPE shell_filled AS ENUM ('a');
-- version >= 14
CREATE TYPE with_multirange AS RANGE (subtype = float8);
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE USAGE ON TYPES FROM reader;
