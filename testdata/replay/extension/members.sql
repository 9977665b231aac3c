-- What is made a member of an extension, and what that means for it.
CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE TABLE t (a serial PRIMARY KEY, b text);
CREATE TABLE kept (a int REFERENCES t);
CREATE VIEW v AS SELECT 1 AS a;
CREATE TYPE m AS ENUM ('a');
CREATE FUNCTION f(m) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE PROCEDURE p() LANGUAGE sql AS 'SELECT 1';
CREATE SEQUENCE sq;
CREATE TABLE gone (a int);
COMMENT ON TABLE t IS 'said before';
-- reject 42704
ALTER EXTENSION nosuch ADD TABLE t;
-- reject 42P17
ALTER EXTENSION nosuch ADD EXTENSION hstore;
-- reject 42P17
ALTER EXTENSION citext ADD INDEX t_pkey;
-- reject 42P17
ALTER EXTENSION citext ADD STATISTICS x;
-- reject 42P17
ALTER EXTENSION citext DROP PUBLICATION x;
-- reject 42P01
ALTER EXTENSION citext ADD TABLE nosuch;
-- reject 42809
ALTER EXTENSION citext ADD TABLE sq;
-- reject 42809
ALTER EXTENSION citext ADD PROCEDURE f(m);
ALTER EXTENSION citext ADD TABLE t;
ALTER EXTENSION citext ADD VIEW v;
ALTER EXTENSION citext ADD TYPE m;
ALTER EXTENSION citext ADD FUNCTION f(m);
ALTER EXTENSION hstore ADD TABLE gone;
-- reject 55000
ALTER EXTENSION citext ADD TABLE t;
-- reject 55000
ALTER EXTENSION hstore ADD VIEW v;
-- reject 55000
ALTER EXTENSION hstore DROP TYPE m;
-- reject 55000
ALTER EXTENSION hstore DROP PROCEDURE p();
-- reject 55000
ALTER EXTENSION citext ADD SCHEMA public;
-- reject 2BP01
DROP TABLE t;
-- reject 2BP01
DROP VIEW v;
-- reject 2BP01
DROP TYPE m CASCADE;
-- reject 2BP01
DROP FUNCTION f(m);
-- reject 2BP01
DROP EXTENSION citext;
-- What is changed of a member, or put on it, is the extension's as well.
ALTER TABLE t ADD COLUMN c int;
CREATE INDEX i ON t (c);
DROP INDEX i;
CREATE INDEX j ON t (b);
CREATE OR REPLACE FUNCTION f(m) RETURNS int LANGUAGE sql AS 'SELECT 2';
CREATE OR REPLACE VIEW v AS SELECT 1 AS a, 2 AS b;
ALTER EXTENSION citext DROP FUNCTION f(m);
DROP FUNCTION f(m);
CREATE FUNCTION f(m) RETURNS int LANGUAGE sql AS 'SELECT 3';
-- reject 2BP01
DROP EXTENSION citext;
DROP FUNCTION f(m);
DROP TABLE kept;
-- The extension takes its members along.
DROP EXTENSION citext;
-- reject 42P01
ALTER TABLE t ADD COLUMN d int;
-- reject 42704
DROP TYPE m;
CREATE TABLE t (a int);
-- A schema cannot go with a member of something that stays.
CREATE SCHEMA s;
ALTER TABLE gone SET SCHEMA s;
-- reject 2BP01
DROP SCHEMA s;
ALTER EXTENSION hstore DROP TABLE s.gone;
ALTER EXTENSION hstore ADD SCHEMA s;
-- reject 2BP01
DROP SCHEMA s CASCADE;
CREATE TABLE s.own (a int);
-- reject 2BP01
DROP EXTENSION hstore;
ALTER EXTENSION hstore DROP SCHEMA s;
DROP EXTENSION hstore;
CREATE EXTENSION hstore SCHEMA s;
-- opaque
ALTER EXTENSION hstore DROP FUNCTION s.hstore(text, text);
CREATE TABLE s.along (a int);
CREATE TABLE elsewhere (a int);
ALTER EXTENSION hstore ADD TABLE s.along;
ALTER EXTENSION hstore SET SCHEMA public;
ALTER EXTENSION hstore DROP TABLE along;
ALTER TABLE along ADD COLUMN b int;
ALTER TABLE elsewhere SET SCHEMA s;
ALTER EXTENSION hstore ADD TABLE s.elsewhere;
CREATE SCHEMA other;
-- reject 0A000
ALTER EXTENSION hstore SET SCHEMA other;
