-- access
-- Whose what is that comes with something else, and what has no owner.
CREATE TABLE t6 (a int);
ALTER TABLE t6 OWNER TO writer;
ALTER TABLE t6 ADD COLUMN s serial;
ALTER TABLE t6 ADD COLUMN i int GENERATED ALWAYS AS IDENTITY;
CREATE TYPE "Kind" AS (a int);
-- reject 42809
ALTER DOMAIN public."Kind" OWNER TO writer;
CREATE SCHEMA odd;
CREATE TYPE odd."A b" AS ENUM ('a');
-- reject 42809
ALTER DOMAIN odd."A b" OWNER TO writer;
-- reject 42809
ALTER TYPE t6 OWNER TO writer;
CREATE TYPE r AS RANGE (subtype = int, multirange_type_name = mr);
-- version >= 17
-- reject 42809
ALTER TYPE mr OWNER TO writer;
-- version >= 17
-- reject 0LP01
REVOKE ALL ON TYPE mr FROM PUBLIC;
ALTER TYPE r OWNER TO writer;
REVOKE ALL ON TYPE r FROM PUBLIC;
-- A shell has an owner, which goes when another type takes its place; nothing can be granted on it.
CREATE TYPE shell;
-- version < 18
-- reject 42704
REVOKE USAGE ON TYPE shell FROM writer;
-- reject 42704
ALTER TYPE shell ADD VALUE 'x';
CREATE TYPE shell AS ENUM ('a');
CREATE TYPE shell2;
CREATE DOMAIN shell2 AS int;
