-- CREATE INDEX that is refused.
CREATE TABLE t (a int, b text, c json, d jsonb, p point, v int);
CREATE VIEW v AS SELECT 1 AS one;
CREATE SEQUENCE sq;
-- reject 42P01
CREATE INDEX ON nonesuch (a);
-- reject 42703
CREATE INDEX ON t (nonesuch);
-- reject 42703
CREATE INDEX ON t (a) INCLUDE (nonesuch);
-- reject 42703
CREATE INDEX ON t (a) WHERE nonesuch > 0;
-- reject 42809
CREATE INDEX ON v (one);
-- reject 42809
CREATE INDEX ON sq (last_value);
-- reject 42704
CREATE INDEX ON t (c);
-- reject 42704
CREATE INDEX ON t USING gin (a);
-- reject 42704
CREATE INDEX ON t USING nonesuch (a);
-- reject 0A000
CREATE UNIQUE INDEX ON t USING gin (d);
-- reject 0A000
CREATE INDEX ON t USING hash (a, b);
-- reject 0A000
CREATE INDEX ON t USING gin (d) INCLUDE (a);
-- reject 0A000
CREATE INDEX ON t USING gin (d DESC);
-- reject 0A000
CREATE INDEX ON t USING gin (d NULLS FIRST);
-- reject 42804
CREATE INDEX ON t (a COLLATE "C");
-- reject 22023
CREATE INDEX ON t (a) WITH (fillfactor = 5);
-- reject 22023
CREATE INDEX ON t (a) WITH (fastupdate = off);
-- reject 42P17
CREATE INDEX ON t (random());
-- reject 42P17
CREATE INDEX ON t (a) WHERE random() > 0.5;
-- reject 0A000
CREATE INDEX ON t (ctid);
-- reject 42804
CREATE INDEX ON t (a) WHERE a;
CREATE INDEX i ON t (a);
-- reject 42P07
CREATE INDEX i ON t (a);
CREATE INDEX IF NOT EXISTS i ON t (b);
-- reject 42P07
CREATE INDEX t ON t (a);
BEGIN;
-- reject 25001
CREATE INDEX CONCURRENTLY j ON t (a);
ROLLBACK;
CREATE INDEX CONCURRENTLY j ON t (a);
CREATE INDEX CONCURRENTLY IF NOT EXISTS j ON t (a);
CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
CREATE UNIQUE INDEX ON m (one);
