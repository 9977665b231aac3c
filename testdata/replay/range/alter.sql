-- version >= 14
-- ALTER TYPE, DROP TYPE of range types, and their names.
CREATE SCHEMA other;
CREATE TYPE fr AS RANGE (SUBTYPE = float8);
CREATE TABLE t (a fr, b fr_multirange, c fr[] DEFAULT ARRAY[fr(1, 2)]);
CREATE FUNCTION f(fr, fr_multirange[]) RETURNS fr LANGUAGE sql AS 'SELECT $1';
ALTER TYPE fr RENAME TO gr;
ALTER TYPE fr_multirange RENAME TO grs;
ALTER TYPE gr SET SCHEMA other;
-- The constructors keep their names.
CREATE VIEW v AS SELECT fr(1, 2) AS a, fr_multirange(fr(1, 2)) AS b;
-- reject 42883
CREATE VIEW w AS SELECT other.gr(1, 2) AS a;
-- reject 2BP01
-- any detail
DROP TYPE other.gr;
-- reject 2BP01
DROP TYPE grs;
-- reject 2BP01
DROP TYPE grs CASCADE;
-- reject 42710
CREATE TYPE grs AS RANGE (SUBTYPE = int);
DROP TYPE other.gr CASCADE;
CREATE TYPE fr AS RANGE (SUBTYPE = float8);
DROP TYPE fr;
CREATE TYPE mood AS ENUM ('a');
CREATE TYPE mood_range AS RANGE (SUBTYPE = mood);
-- reject 2BP01
DROP TYPE mood;
DROP TYPE mood CASCADE;
CREATE FUNCTION diff(int, int) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT 1.0::float8';
CREATE TYPE ir AS RANGE (SUBTYPE = int, SUBTYPE_DIFF = diff);
ALTER FUNCTION diff RENAME TO difference;
-- reject 2BP01
DROP FUNCTION difference(int, int);
-- reject 42809
ALTER TYPE ir ADD VALUE 'x';
-- reject 42809
ALTER DOMAIN ir SET NOT NULL;
DROP TYPE IF EXISTS nothing, ir;
DROP SCHEMA other CASCADE;
