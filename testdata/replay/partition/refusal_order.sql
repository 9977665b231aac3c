-- The bound is read before the partition is looked at.
CREATE TABLE parts (a integer, b text) PARTITION BY RANGE (a);
CREATE TABLE lists (a integer[]) PARTITION BY LIST (a);
CREATE TABLE hashes (a integer) PARTITION BY HASH (a);
CREATE TABLE other (a integer, c text);
CREATE TEMP TABLE temporary (a integer, b text);
-- reject 22P02
ALTER TABLE parts ATTACH PARTITION temporary FOR VALUES FROM ('x') TO (2);
-- reject 42P16
ALTER TABLE parts ATTACH PARTITION other FOR VALUES IN (1);
-- reject 42P16
ALTER TABLE hashes ATTACH PARTITION other DEFAULT;
-- reject 42804
ALTER TABLE parts ATTACH PARTITION other FOR VALUES FROM (1) TO (2);
-- reject 42809
ALTER TABLE parts ATTACH PARTITION temporary FOR VALUES FROM (1) TO (2);
-- reject 22P02
ALTER TABLE lists ATTACH PARTITION parts FOR VALUES IN ('1');
-- What fills a column is looked at before the keys.
-- reject 42703
CREATE TABLE t (a integer GENERATED ALWAYS AS (missing) STORED) PARTITION BY LIST (a);
-- reject 42P17
CREATE TABLE t (a integer GENERATED ALWAYS AS (1) STORED) PARTITION BY LIST (a);
-- reject 42804
CREATE TABLE t (a integer DEFAULT now(), b timestamptz) PARTITION BY LIST ((b::text));
-- reject 42P17
CREATE TABLE t (a integer, b timestamptz) PARTITION BY LIST ((b::text));
-- reject 42P17
CREATE TABLE t (a integer) INHERITS (missing) PARTITION BY LIST (a);
-- Every modulus is a factor of the next larger.
CREATE TABLE hashes_0 PARTITION OF hashes FOR VALUES WITH (MODULUS 4, REMAINDER 0);
-- reject 42P17
CREATE TABLE hashes_1 PARTITION OF hashes FOR VALUES WITH (MODULUS 3, REMAINDER 1);
-- reject 42P17
CREATE TABLE hashes_1 PARTITION OF hashes FOR VALUES WITH (MODULUS 6, REMAINDER 1);
CREATE TABLE hashes_1 PARTITION OF hashes FOR VALUES WITH (MODULUS 8, REMAINDER 1);
-- Ranges that begin or end alike overlap, whatever their order.
CREATE TABLE spans (a interval) PARTITION BY RANGE (a);
CREATE TABLE spans_1 PARTITION OF spans FOR VALUES FROM ('3 days') TO ('5 days');
-- reject 42P17
CREATE TABLE spans_2 PARTITION OF spans FOR VALUES FROM ('3 days') TO ('4 days');
CREATE TABLE bytes (a bytea) PARTITION BY LIST (a);
CREATE TABLE bytes_1 PARTITION OF bytes FOR VALUES IN ('7', '\x38');
-- Parameters of a TOAST table mean nothing to a table without rows.
ALTER TABLE parts SET (toast.autovacuum_enabled = false);
-- version < 16
-- reject 22023
ALTER TABLE parts SET (fillfactor = 50);
-- version >= 16
-- reject 42809
ALTER TABLE parts SET (fillfactor = 50);
-- version < 17
-- reject 0A000
CREATE TABLE t (a integer, a integer, EXCLUDE (a WITH =)) PARTITION BY LIST (a);
-- reject 42P01
ALTER TABLE other NO INHERIT parts;
-- reject 42809
ALTER TABLE other INHERIT temporary;

-- Of several partitions that a bound overlaps, the lowest is named.
CREATE TABLE ranges (a int) PARTITION BY RANGE (a);
CREATE TABLE ranges_1 PARTITION OF ranges FOR VALUES FROM (40) TO (60);
CREATE TABLE ranges_2 PARTITION OF ranges FOR VALUES FROM (0) TO (20);
-- reject 42P17
CREATE TABLE ranges_3 PARTITION OF ranges FOR VALUES FROM (MINVALUE) TO (80);
-- reject 42P17
CREATE TABLE ranges_3 PARTITION OF ranges FOR VALUES FROM (10) TO (80);
-- reject 42P17
CREATE TABLE ranges_3 PARTITION OF ranges FOR VALUES FROM (25) TO (80);
CREATE TABLE slots (a int) PARTITION BY HASH (a);
CREATE TABLE slots_1 PARTITION OF slots FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE slots_2 PARTITION OF slots FOR VALUES WITH (MODULUS 4, REMAINDER 1);
-- reject 42P17
CREATE TABLE slots_3 PARTITION OF slots FOR VALUES WITH (MODULUS 2, REMAINDER 1);
