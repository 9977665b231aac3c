-- A column in parentheses is a column, and values get what the type's modifier makes of them.
CREATE TABLE by_column (a integer, b text) PARTITION BY LIST ((a));
CREATE TABLE by_text (a text, b integer) PARTITION BY RANGE ((a COLLATE "C"), b);
CREATE TABLE amounts (n numeric(10,2)) PARTITION BY RANGE (n);
CREATE TABLE amounts_low PARTITION OF amounts FOR VALUES FROM (MINVALUE) TO (10);
CREATE TABLE amounts_high PARTITION OF amounts FOR VALUES FROM (10.5) TO (100.25);
CREATE TABLE codes (c char(3)) PARTITION BY LIST (c);
CREATE TABLE codes_a PARTITION OF codes FOR VALUES IN ('a', 'bcd');
-- A mark of storage means nothing for a table without.
-- version < 18
CREATE UNLOGGED TABLE up (a integer) PARTITION BY LIST (a);
-- version < 18
ALTER TABLE up SET LOGGED;
-- An index of a partition is named after the columns of the index that it belongs to, whatever they are called now.
CREATE TABLE readings (at date, place text, value integer) PARTITION BY RANGE (at);
CREATE INDEX ON readings (place DESC, (lower(place)));
CREATE UNIQUE INDEX ON readings (at, value);
ALTER TABLE readings RENAME COLUMN place TO site;
ALTER TABLE readings RENAME COLUMN value TO amount;
CREATE TABLE readings_2020 PARTITION OF readings FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE alike (LIKE readings INCLUDING INDEXES);
-- A key that refers to a partitioned table has no keys of its own for the partitions.
CREATE TABLE targets (a integer PRIMARY KEY) PARTITION BY LIST (a);
CREATE TABLE targets_1 PARTITION OF targets FOR VALUES IN (1);
CREATE TABLE refers (a integer REFERENCES targets);
CREATE TABLE targets_2 PARTITION OF targets FOR VALUES IN (2);
CREATE TABLE targets_3 (a integer NOT NULL);
ALTER TABLE targets ATTACH PARTITION targets_3 FOR VALUES IN (3);
