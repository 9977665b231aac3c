-- Members that hold others: hstore, ltree, intarray, cube, seg, earthdistance, lo, tablefunc, intagg.
CREATE EXTENSION hstore;
CREATE EXTENSION ltree;
CREATE EXTENSION intarray;
CREATE EXTENSION earthdistance CASCADE;
CREATE EXTENSION seg;
CREATE EXTENSION lo;
CREATE EXTENSION tablefunc;
CREATE EXTENSION intagg;
CREATE TABLE t (
    id int PRIMARY KEY,
    h hstore NOT NULL DEFAULT '',
    h2 hstore DEFAULT 'b=>1, aa => NULL, a=>"x y"',
    path ltree UNIQUE,
    paths ltree[],
    tags int[] DEFAULT '{}',
    c cube DEFAULT '(1,2),(3,4)',
    s seg,
    e earth,
    l lo,
    x text GENERATED ALWAYS AS (h -> 'a') STORED,
    lat float8,
    lon float8,
    CHECK (h ? 'a'),
    CHECK (h @> 'a=>1' AND h ?& ARRAY['a', 'b'] AND NOT exist(h, 'x')),
    CHECK (path <@ 'a.b' AND nlevel(path) < 5 AND path ~ '*.a.*'),
    CHECK (tags && '{1,2}' AND tags @> ARRAY[3])
);
CREATE TRIGGER lo BEFORE UPDATE OR DELETE ON t FOR EACH ROW EXECUTE FUNCTION lo_manage(l);
CREATE INDEX ON t USING gin (h);
CREATE INDEX ON t USING gin (h gin_hstore_ops);
CREATE INDEX ON t USING gist (h);
CREATE INDEX ON t USING gist (h gist_hstore_ops (siglen = 32));
CREATE INDEX ON t (h);
CREATE INDEX ON t USING hash (h);
CREATE INDEX ON t USING gist (path);
CREATE INDEX ON t USING gist (path gist_ltree_ops (siglen = 100));
CREATE INDEX ON t USING gist (paths);
CREATE INDEX ON t USING gist (paths gist__ltree_ops);
CREATE INDEX ON t (path);
CREATE INDEX ON t USING gin (tags);
CREATE INDEX ON t USING gin (tags gin__int_ops);
CREATE INDEX ON t USING gist (tags);
CREATE INDEX ON t USING gist (tags gist__intbig_ops);
CREATE INDEX ON t USING gist (c);
CREATE INDEX ON t USING gist (s);
CREATE INDEX ON t USING gist (e);
CREATE INDEX ON t USING gist (ll_to_earth(lat, lon));
CREATE INDEX ON t ((h -> 'a'));
CREATE INDEX ON t (((h -> 'a')::int)) WHERE h ? 'a';
CREATE INDEX ON t (subpath(path, 0, 1), (path || 'x'));
-- version >= 14
CREATE VIEW sub AS SELECT h['a'] AS a, (h)['b'] || 'x' AS b FROM t;
CREATE VIEW v AS
    SELECT h -> 'a' AS a, h -> ARRAY['a', 'b'] AS aa, h || 'a=>1' AS cat, h - 'a'::text AS minus, h - ARRAY['a'] AS minusa,
        akeys(h) AS k, avals(h) AS av, skeys(h) AS sk, hstore('a', 'b') AS mk, hstore(ARRAY['a', 'b']) AS mka, h::json AS j,
        hstore_to_jsonb(h) AS jb, hstore(t.*) AS rec, t #= h AS pop, %% h AS arr, slice(h, ARRAY['a']) AS sl,
        delete(h, 'a') AS del, h = h2 AS eq, 'a=>1'::hstore AS lit
    FROM t;
CREATE VIEW w AS
    SELECT path || 'a' AS a, 'a' || path AS b, path @> 'a' AS c, path ? ARRAY['a.*']::lquery[] AS d, path @ 'a' AS e,
        lca(path, 'a.b') AS f, lca(path, path, path) AS g, index(path, 'a') AS i, ltree2text(path) AS j,
        text2ltree('a.b') AS k, paths @> 'a' AS m, paths ?@> 'a' AS n, subltree(path, 0, 1) AS o, path < 'b' AS p,
        max(nlevel(path)) OVER (PARTITION BY path ORDER BY path) AS q
    FROM t;
CREATE VIEW x AS
    SELECT tags + 1 AS a, tags + tags AS b, tags - 1 AS c, tags | 2 AS d, tags & tags AS e, # tags AS f, tags # 3 AS g,
        icount(tags) AS h, sort(tags) AS i, sort(tags, 'desc') AS j, uniq(tags) AS k, idx(tags, 1) AS l,
        subarray(tags, 1) AS m, tags @@ '1&2' AS n, int_array_aggregate(id) AS o
    FROM t GROUP BY id, tags;
CREATE VIEW y AS
    SELECT cube(1) AS a, cube(ARRAY[1, 2]) AS b, cube(c, 3) AS c, c -> 1 AS d, c <-> '(1,1)' AS e, c && c AS f, c ~> 1 AS g,
        cube_enlarge(c, 1, 2) AS h, '(1, 2)'::cube AS i, earth() AS j, ll_to_earth(1, 2) AS k,
        earth_distance(e, ll_to_earth(lat, lon)) AS l, latitude(e) AS m, point(1, 2) <@> point(3, 4) AS n,
        earth_box(e, 1) @> e AS o, e = c AS p, s << s AS q, seg_upper(s) AS r, l = 3 AS u
    FROM t;
CREATE VIEW z AS
    SELECT a.b, n FROM crosstab('select 1') AS a(b int, c text), normal_rand(1, 2, 3) AS n;
CREATE VIEW ea AS SELECT e.key, e.value FROM t, each(t.h) e;
CREATE VIEW cr AS SELECT * FROM crosstab3('select 1');
CREATE VIEW cb AS SELECT * FROM connectby('t', 'a', 'b', 'c', 0) AS x(a text, b text, c int);
-- reject 42704
CREATE INDEX ON t USING gin (path);
-- reject 42883
CREATE VIEW bad AS SELECT h + 1 FROM t;
-- reject 42883
CREATE VIEW bad AS SELECT path ->> 'x' FROM t;
-- reject 42846
CREATE VIEW bad AS SELECT path::int FROM t;
-- reject 42804
ALTER TABLE t ALTER COLUMN h TYPE json;
-- reject 42804
ALTER TABLE t ALTER COLUMN path TYPE cube;
