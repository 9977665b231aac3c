CREATE TYPE c AS (a int, b text COLLATE "C", d numeric(10, 2)[]);
CREATE TYPE none AS ();
-- reject 42710
CREATE TYPE c AS (x int);
-- reject 42701
CREATE TYPE x AS (a int, a text);
-- reject 42704
CREATE TYPE x AS (a nosuch);
-- reject 42804
CREATE TYPE x AS (a int COLLATE "C");
-- reject 3F000
CREATE TYPE nosuch.x AS (a int);
ALTER TYPE c ADD ATTRIBUTE e timestamptz;
-- reject 42701
ALTER TYPE c ADD ATTRIBUTE e int;
ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint;
-- reject 42703
ALTER TYPE c ALTER ATTRIBUTE nosuch TYPE bigint;
ALTER TYPE c DROP ATTRIBUTE b;
-- reject 42703
ALTER TYPE c DROP ATTRIBUTE b;
ALTER TYPE c DROP ATTRIBUTE IF EXISTS b;
ALTER TYPE c ADD ATTRIBUTE f int, DROP ATTRIBUTE e;
CREATE TABLE t (x c);
-- reject 0A000
ALTER TYPE c ALTER ATTRIBUTE a TYPE int;
ALTER TYPE c ADD ATTRIBUTE g int;
ALTER TYPE c RENAME ATTRIBUTE g TO h;
-- reject 42809
ALTER TYPE t ADD ATTRIBUTE g int;
ALTER TYPE c RENAME TO c2;
-- reject 2BP01
DROP TYPE c2;
DROP TYPE c2 CASCADE;
-- What calls a function in FROM lists the columns that its type had then and still has.
CREATE TYPE session AS (sub uuid, state uuid, aud text);
CREATE FUNCTION session() RETURNS session LANGUAGE sql AS 'SELECT NULL::session';
CREATE TABLE users (sub uuid);
CREATE POLICY own ON users USING (sub = (SELECT s.sub FROM session() s));
CREATE VIEW me AS SELECT n, aud FROM ROWS FROM (generate_series(1, 2), session()) AS f (n);
ALTER TYPE session DROP ATTRIBUTE state, ADD ATTRIBUTE state text;
CREATE TABLE visits (id int, gone int, at date);
CREATE FUNCTION visits() RETURNS SETOF visits LANGUAGE sql AS 'SELECT * FROM visits';
CREATE VIEW visited AS SELECT id FROM visits();
ALTER TABLE visits DROP COLUMN gone, ADD COLUMN more int;
