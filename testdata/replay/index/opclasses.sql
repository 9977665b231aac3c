-- Which operator classes an index takes.
CREATE TABLE t (a integer, b text, c char(3), v varchar(10), j json, s tsvector, n numeric, m money);
-- reject 42704
CREATE INDEX ON t USING gist (b text_pattern_ops);
-- reject 42704
CREATE INDEX ON t (b no_such_ops);
-- reject 42804
CREATE INDEX ON t (c text_ops);
-- reject 42804
CREATE INDEX ON t (a text_pattern_ops);
CREATE INDEX ON t (v text_pattern_ops);
CREATE INDEX ON t (v varchar_pattern_ops);
CREATE INDEX ON t (c bpchar_pattern_ops);
-- An index that is made anew after its column changed needs one, too.
CREATE INDEX t_n ON t (n);
-- reject 42704
ALTER TABLE t ALTER COLUMN n TYPE json USING NULL::json;
-- reject 42804
ALTER TABLE t ALTER COLUMN v TYPE integer USING NULL::integer;
-- reject 42883
ALTER TABLE t ADD EXCLUDE USING gist (s WITH &&);
-- reject 0A000
CREATE INDEX ON t (a) INCLUDE (ctid);
-- What the key is comes before how it is sorted, and that the name is taken comes last.
-- reject 42704
CREATE INDEX ON t USING gin (a DESC);
-- reject 42703
CREATE INDEX ON t USING brin (nothing DESC);
-- reject 22023
CREATE UNIQUE INDEX IF NOT EXISTS t_n ON t (a) WITH (fastupdate = off);
CREATE UNIQUE INDEX IF NOT EXISTS t_n ON t (a);
-- Deferrable keys identify no rows for replication.
CREATE TABLE late (a integer PRIMARY KEY DEFERRABLE, b integer NOT NULL, UNIQUE (b));
-- reject 0A000
ALTER TABLE late REPLICA IDENTITY USING INDEX late_pkey;
ALTER TABLE late REPLICA IDENTITY USING INDEX late_b_key;
