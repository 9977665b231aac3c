-- Forms of CREATE INDEX and the names that PostgreSQL gives.
CREATE TABLE t (a int, b text, c varchar(20), d jsonb, e tsvector, f int[], g int4range, h timestamptz, i inet, p point);
CREATE INDEX ON t (a);
CREATE INDEX ON t (a);
CREATE INDEX ON t (a ASC NULLS FIRST, b DESC NULLS LAST, c DESC);
CREATE INDEX ON t (lower(b));
CREATE INDEX ON t ((a + 1), (a + 2));
CREATE INDEX ON t ((b || c));
CREATE INDEX ON t ((d ->> 'x'));
CREATE INDEX ON t (((d ->> 'x')::int));
CREATE INDEX ON t ((a));
CREATE INDEX ON t ((f[1]));
CREATE INDEX ON t (coalesce(a, 0), (CASE WHEN a > 0 THEN 1 END));
CREATE INDEX ON t (date_trunc('day', h AT TIME ZONE 'UTC'));
CREATE INDEX ON t (extract(year FROM h AT TIME ZONE 'UTC'));
CREATE INDEX ON t (b text_pattern_ops, c varchar_pattern_ops);
CREATE INDEX ON t (b text_ops, c text_ops, a int4_ops);
CREATE INDEX ON t (c varchar_ops);
CREATE INDEX ON t (b COLLATE "C", c COLLATE "default");
CREATE INDEX ON t USING gin (d);
CREATE INDEX ON t USING gin (d jsonb_path_ops);
CREATE INDEX ON t USING gin (e, f) WITH (fastupdate = off);
CREATE INDEX ON t USING gin (to_tsvector('english', coalesce(b, '')));
CREATE INDEX ON t USING gist (g, p);
CREATE INDEX ON t USING gist (i inet_ops);
CREATE INDEX ON t USING brin (h) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX ON t USING hash (b);
CREATE INDEX ON t USING spgist (p);
CREATE INDEX ON t USING spgist (p kd_point_ops);
CREATE UNIQUE INDEX ON t (a) INCLUDE (b, c) WITH (fillfactor = 70, deduplicate_items = off);
-- version < 15
-- reject 42601
CREATE UNIQUE INDEX ON t (a, b) NULLS NOT DISTINCT;
-- version >= 15
CREATE UNIQUE INDEX ON t (a, b) NULLS NOT DISTINCT;
CREATE INDEX partial ON t (a) WHERE b IS NOT NULL AND a > 0;
CREATE INDEX "Mixed Case" ON t ("a");
ALTER INDEX partial SET (fillfactor = 50);
ALTER INDEX partial RESET (fillfactor);
ALTER INDEX partial RENAME TO complete;
-- reject 0A000
ALTER TABLE t CLUSTER ON complete;
-- reject 0A000
ALTER TABLE t CLUSTER ON t_d_idx;
ALTER TABLE t CLUSTER ON t_a_idx;
ALTER TABLE t SET WITHOUT CLUSTER;
-- reject 42704
ALTER TABLE t CLUSTER ON nonesuch;
-- reject 42809
ALTER INDEX t SET (fillfactor = 50);
-- reject 42P01
ALTER INDEX nonesuch SET (fillfactor = 50);
ALTER INDEX IF EXISTS nonesuch SET (fillfactor = 50);
CREATE TEMP TABLE tt (a int PRIMARY KEY);
CREATE INDEX ON tt (a);
DROP INDEX t_a_idx1, t_lower_idx;
