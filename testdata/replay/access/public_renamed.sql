-- access
-- What is granted on the schema that comes with a database stays under another name.
ALTER SCHEMA public RENAME TO other;
CREATE SCHEMA public;
-- A multirange type has no default privileges, and owners go with what they own.
ALTER DEFAULT PRIVILEGES GRANT USAGE ON TYPES TO reader;
CREATE TYPE other.texts AS RANGE (subtype = text);
CREATE TABLE other.t (e integer GENERATED ALWAYS AS IDENTITY);
ALTER TABLE other.t ALTER COLUMN e DROP IDENTITY;
CREATE TABLE other.parts (a integer) PARTITION BY LIST (a);
CREATE INDEX i ON other.parts (a);
-- reject 42809
ALTER INDEX other.i OWNER TO writer;
