-- extension postgis
CREATE EXTENSION postgis;
CREATE TABLE t (id int, p geometry(Point, 4326), s int REFERENCES spatial_ref_sys (srid));
CREATE VIEW v AS SELECT p, st_astext(p) AS a FROM t;
CREATE FUNCTION f(geometry) RETURNS int LANGUAGE sql AS 'select 1';
CREATE INDEX i ON t USING gist (p);
DROP EXTENSION postgis CASCADE;
SELECT id FROM t;
-- reject 42703
SELECT p FROM t;
