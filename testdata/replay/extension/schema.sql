-- Where extensions are, and what follows them.
CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE EXTENSION hstore SCHEMA a;
CREATE EXTENSION pg_trgm WITH SCHEMA a VERSION '1.6';
-- reject 42704
CREATE TABLE t (h hstore);
CREATE TABLE t (id int, h a.hstore, s text, g a.hstore GENERATED ALWAYS AS (h OPERATOR(a.||) 'x=>1') STORED);
CREATE INDEX i ON t USING gin (h);
CREATE INDEX j ON t USING gist (s a.gist_trgm_ops);
-- reject 42704
CREATE INDEX k ON t USING gist (s gist_trgm_ops);
CREATE VIEW v AS SELECT h OPERATOR(a.->) 'k' AS k, a.similarity(s, 'x') AS m FROM t;
-- reject 42883
CREATE VIEW w AS SELECT similarity(s, 'x') FROM t;
-- reject 42883
CREATE VIEW w AS SELECT h -> 'k' FROM t;
CREATE FUNCTION f(a.hstore, a.hstore[]) RETURNS a.hstore LANGUAGE sql AS 'select $1';
CREATE FUNCTION b.similarity(text) RETURNS int LANGUAGE sql AS 'select 1';
ALTER EXTENSION hstore SET SCHEMA b;
ALTER EXTENSION pg_trgm SET SCHEMA b;
ALTER EXTENSION pg_trgm SET SCHEMA b;
-- reject 3F000
ALTER EXTENSION pg_trgm SET SCHEMA nosuch;
CREATE VIEW w AS SELECT f(h, ARRAY[h]) AS f, s OPERATOR(b.%) 'x' AS m FROM t;
ALTER SCHEMA b RENAME TO c;
CREATE VIEW x AS SELECT f(h, NULL) AS f, c.similarity(s, s) AS m, h OPERATOR(c.->) s AS k FROM t;
SET search_path TO public, c;
CREATE VIEW y AS SELECT h -> 'k' AS k, s % 'x' AS m FROM t;
CREATE INDEX l ON t USING gist (h);
CREATE INDEX m ON t USING gin (s gin_trgm_ops);
SET search_path TO a;
-- reject 42723
CREATE FUNCTION c.similarity(text, text) RETURNS real LANGUAGE sql AS 'select 1::real';
CREATE FUNCTION a.similarity(text, text) RETURNS real LANGUAGE sql AS 'select 1::real';
-- reject 42723
ALTER EXTENSION pg_trgm SET SCHEMA a;
RESET search_path;
-- Whatever kind of object has a member's name is in the way.
CREATE SCHEMA d;
CREATE EXTENSION citext;
CREATE TYPE d.citext AS ENUM ('a');
-- reject 42710
ALTER EXTENSION citext SET SCHEMA d;
DROP TYPE d.citext;
CREATE TABLE d.citext (a int);
-- reject 42710
ALTER EXTENSION citext SET SCHEMA d;
DROP TABLE d.citext;
CREATE DOMAIN d._citext AS int;
-- reject 42710
ALTER EXTENSION citext SET SCHEMA d;
DROP DOMAIN d._citext;
CREATE OPERATOR d.= (LEFTARG = public.citext, RIGHTARG = public.citext, FUNCTION = citext_eq);
-- reject 23505
ALTER EXTENSION citext SET SCHEMA d;
DROP OPERATOR d.= (public.citext, public.citext);
CREATE OPERATOR FAMILY d.citext_ops USING btree;
-- reject 42710
ALTER EXTENSION citext SET SCHEMA d;
DROP OPERATOR FAMILY d.citext_ops USING btree;
CREATE EXTENSION pg_stat_statements;
CREATE SEQUENCE d.pg_stat_statements;
-- reject 42P07
ALTER EXTENSION pg_stat_statements SET SCHEMA d;
DROP SEQUENCE d.pg_stat_statements;
CREATE TYPE d.pg_stat_statements AS ENUM ('a');
-- reject 42710
ALTER EXTENSION pg_stat_statements SET SCHEMA d;
DROP TYPE d.pg_stat_statements;
CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY d.unaccent (TEMPLATE = simple);
-- reject 42710
ALTER EXTENSION unaccent SET SCHEMA d;
DROP TEXT SEARCH DICTIONARY d.unaccent;
ALTER EXTENSION citext SET SCHEMA d;
-- What requires an extension says its objects where they are now.
CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE VIEW far AS SELECT earth_distance(ll_to_earth(1, 2), ll_to_earth(3, 4)) AS d, ll_to_earth(1, 2) AS e;
-- version < 16
ALTER EXTENSION cube SET SCHEMA d;
-- version < 16
CREATE VIEW farther AS SELECT earth_distance(ll_to_earth(1, 2), ll_to_earth(3, 4)) AS d, ll_to_earth(1, 2)::d.cube AS e;
-- version < 16
-- reject 2BP01
DROP EXTENSION cube;
