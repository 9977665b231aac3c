-- Operator classes for types that the server has itself: btree_gin, btree_gist, bloom.
CREATE EXTENSION btree_gist;
CREATE EXTENSION btree_gin;
CREATE EXTENSION bloom;
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE DOMAIN d AS int;
CREATE TABLE t (i int, s text, v varchar(5), n numeric, u uuid, m mood, d d, r int4range, ts timestamptz, b bool, j jsonb);
CREATE INDEX ON t USING gist (i, s, v, n, u, d, ts);
CREATE INDEX ON t USING gin (i, s, v, n, m, d, ts, j);
CREATE INDEX ON t USING gist (i gist_int4_ops, s gist_text_ops, m gist_enum_ops);
CREATE INDEX ON t USING gin (i int4_ops, b bool_ops);
CREATE INDEX ON t USING gist (m);
CREATE INDEX ON t USING bloom (i, s) WITH (length = 80, col1 = 2);
CREATE INDEX ON t USING bloom (v);
-- reject 42704
CREATE INDEX ON t USING bloom (n);
-- reject 42704
CREATE INDEX ON t USING gist (j);
-- reject 42804
CREATE INDEX ON t USING gist (s gist_int4_ops);
-- reject 42704
CREATE INDEX ON t USING nosuch (s);
ALTER TABLE t ADD EXCLUDE USING gist (i WITH =, r WITH &&);
ALTER TABLE t ADD CONSTRAINT ex EXCLUDE USING gist (s WITH =, ts WITH <>, u WITH =) WHERE (b);
CREATE TABLE booking (
    room int, during tstzrange, EXCLUDE USING gist (room WITH =, during WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE VIEW v AS SELECT i <-> 3 AS a, ts <-> now() AS b FROM t ORDER BY i <-> 3;
DROP VIEW v;
ALTER TABLE t ALTER COLUMN v TYPE text;
ALTER TABLE t ALTER COLUMN n TYPE int;
DROP EXTENSION btree_gist CASCADE;
DROP EXTENSION bloom CASCADE;
DROP EXTENSION btree_gin CASCADE;
