-- extension postgis
CREATE EXTENSION postgis;
CREATE TABLE t (
    id int PRIMARY KEY,
    p geometry(Point, 4326),
    g geometry,
    z geometry('PointZ'),
    geo geography(point),
    poly geography(Polygon, 4326),
    b box2d,
    x float8 GENERATED ALWAYS AS (st_x(p)) STORED,
    m geometry(Point, 4326) GENERATED ALWAYS AS (st_setsrid(st_makepoint(1, 2), 4326)) STORED,
    c geography GENERATED ALWAYS AS (p::geography) STORED,
    srid int REFERENCES spatial_ref_sys (srid),
    CHECK (st_isvalid(g)),
    CHECK (st_srid(g) = 4326 OR g && p),
    CHECK (geometrytype(g) = 'POINT')
);
CREATE INDEX ON t USING gist (p);
CREATE INDEX ON t USING gist (geo);
CREATE INDEX ON t USING gist (g gist_geometry_ops_nd);
CREATE INDEX ON t USING spgist (g);
CREATE INDEX ON t USING brin (g);
CREATE INDEX ON t (g);
CREATE INDEX ON t USING gist (st_transform(p, 3857));
CREATE INDEX ON t USING gist ((p::geography));
CREATE INDEX ON t (st_geohash(p, 5)) WHERE st_x(p) > 0;
-- reject 42P17
CREATE INDEX ON t (st_asewkt(now()::text::geometry), random());
-- reject 42704
CREATE INDEX ON t USING gin (g);
CREATE VIEW v AS
    SELECT p, st_astext(p) AS t, st_asgeojson(p) AS j, st_asgeojson(p, 5) AS j5, st_x(p)::int AS x, st_distance(p, g) AS d,
        st_distance(geo, p::geography) AS dg, st_dwithin(geo, c, 100) AS w, p <-> g AS k, p && st_makeenvelope(1, 2, 3, 4, 4326) AS e,
        st_buffer(p, 1) AS bu, st_buffer(geo, 1) AS bg, p::geography AS cg, geo::geometry AS gg, g::geometry(Point, 4326) AS cp,
        st_point(1, 2)::geography AS pp, st_area(g) AS a, st_area(poly) AS ap, g::text AS tx, st_extent(p) OVER () AS ex,
        (st_dump(g)).geom AS du, st_collect(ARRAY[p, g]) AS co, g = p AS eq, g ~= p AS sa, g::json AS js, b::geometry AS bb
    FROM t;
CREATE VIEW agg AS SELECT st_union(g) AS u, st_collect(p) AS c, st_extent(g) AS e, st_makeline(p ORDER BY id) AS l,
    st_asmvt(t.*) AS m FROM t GROUP BY id % 2;
CREATE VIEW dumped AS SELECT d.path, d.geom FROM t, st_dump(t.g) d;
CREATE VIEW refs AS SELECT r.auth_name, r.srtext FROM spatial_ref_sys r JOIN t USING (srid);
CREATE VIEW cols AS SELECT f_table_name, f_geometry_column, type FROM geometry_columns;
CREATE MATERIALIZED VIEW mv AS SELECT id, st_transform(p, 3857) AS q, p FROM t;
CREATE INDEX ON mv USING gist (q);
CREATE FUNCTION near(geometry, float8 DEFAULT 1) RETURNS SETOF t LANGUAGE sql STABLE
    AS $$ SELECT * FROM t WHERE st_dwithin(p, $1, $2) $$;
ALTER TABLE t ADD COLUMN q geometry(LineString);
ALTER TABLE t ALTER COLUMN q TYPE geometry(MultiLineString, 3857) USING st_multi(st_setsrid(q, 3857));
ALTER TABLE mv ALTER COLUMN id SET STATISTICS 5;
INSERT INTO spatial_ref_sys (srid) VALUES (900000);
-- reject 22023
CREATE TABLE bad (g geometry(Nothing));
-- reject 2BP01
DROP TABLE spatial_ref_sys;
-- reject 2BP01
DROP EXTENSION postgis;
-- reject 0A000
ALTER EXTENSION postgis SET SCHEMA pg_catalog;
