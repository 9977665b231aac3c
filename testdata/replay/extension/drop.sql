-- What a member keeps from going, and what goes with it.
CREATE SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
CREATE EXTENSION hstore;
-- reject 2BP01
DROP TYPE ext.citext;
-- reject 2BP01
DROP TYPE ext.citext CASCADE;
-- reject 2BP01
DROP FUNCTION ext.citext_eq(ext.citext, ext.citext);
-- reject 2BP01
DROP OPERATOR ext.= (ext.citext, ext.citext);
-- reject 2BP01
DROP OPERATOR CLASS ext.citext_ops USING btree;
-- reject 2BP01
DROP CAST (ext.citext AS text);
-- reject 2BP01
DROP SCHEMA ext;
CREATE TABLE t (id int, e ext.citext, h hstore);
CREATE INDEX i ON t (e);
CREATE FUNCTION f(ext.citext) RETURNS int LANGUAGE sql AS 'select 1';
CREATE TABLE u (a text, CHECK (a::ext.citext = 'x'), d text DEFAULT 'x'::ext.citext);
-- reject 2BP01
DROP EXTENSION citext;
-- reject 2BP01
DROP EXTENSION citext, hstore;
-- reject 2BP01
DROP EXTENSION hstore;
CREATE VIEW v AS SELECT e, h -> 'a' AS a FROM t;
DROP EXTENSION hstore CASCADE;
-- reject 2BP01
DROP SCHEMA ext RESTRICT;
DROP SCHEMA ext CASCADE;
-- reject 42704
DROP EXTENSION citext;
CREATE EXTENSION citext;
DROP EXTENSION IF EXISTS citext, nosuch;
CREATE EXTENSION earthdistance CASCADE;
-- reject 2BP01
DROP EXTENSION cube;
CREATE TABLE e (a earth, b cube);
-- reject 2BP01
DROP EXTENSION cube, earthdistance;
DROP EXTENSION cube CASCADE;
