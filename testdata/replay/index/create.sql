-- Indexes in all their forms.
CREATE TABLE t (a int, b text, c jsonb, d varchar(20), e tsvector);
CREATE INDEX ON t (a);
CREATE INDEX ON t (a);
CREATE INDEX ON t (lower(b), a DESC, d text_pattern_ops);
CREATE INDEX ON t ((a + 1), (b || 'x'));
CREATE UNIQUE INDEX only_some ON t (a DESC NULLS LAST) INCLUDE (b) WHERE a > 10;
CREATE INDEX ON t USING gin (c);
CREATE INDEX ON t USING gin (c jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX ON t USING hash (b);
CREATE INDEX ON t USING brin (a) WITH (pages_per_range = 16);
CREATE INDEX collated ON t (b COLLATE "C", (b COLLATE "POSIX"));
CREATE INDEX IF NOT EXISTS collated ON t (a);
CREATE INDEX CONCURRENTLY slow ON t (d);
-- reject 42P07
CREATE INDEX collated ON t (a);
-- reject 42703
CREATE INDEX ON t (nonesuch);
-- reject 42704
CREATE INDEX ON t USING nonesuch (a);
-- reject 42704
CREATE INDEX ON t USING gin (a);
DROP INDEX only_some;
DROP INDEX CONCURRENTLY slow;
-- reject 42704
DROP INDEX nonesuch;
ALTER INDEX collated SET (fillfactor = 60);
BEGIN;
-- reject 25001
CREATE INDEX CONCURRENTLY ON t (a);
ROLLBACK;
