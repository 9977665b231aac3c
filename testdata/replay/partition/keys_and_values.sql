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

-- Moments, spans, amounts and money are compared as their types compare them.
CREATE TABLE moments (m timestamptz) PARTITION BY RANGE (m);
CREATE TABLE moments_1 PARTITION OF moments FOR VALUES FROM ('2020-06-01 00:00:00+02') TO ('2020-06-01 00:00:00+01');
-- reject 42P17
CREATE TABLE moments_2 PARTITION OF moments FOR VALUES FROM ('2020-05-31 22:30:00+00') TO ('2020-06-02 00:00:00+00');
CREATE TABLE moments_3 PARTITION OF moments FOR VALUES FROM ('10000-01-01 00:00:00+00') TO ('infinity');
-- reject 42P17
CREATE TABLE moments_4 PARTITION OF moments FOR VALUES FROM ('9999-01-01 00:00:00+00') TO ('10001-01-01 00:00:00+00');
CREATE TABLE moments_5 PARTITION OF moments FOR VALUES FROM ('-infinity') TO ('0044-03-15 00:00:00+00 BC');
CREATE TABLE moments_6 PARTITION OF moments FOR VALUES FROM ('0044-03-15 00:00:00+00 BC') TO ('0044-03-15 00:00:00+00');
CREATE TABLE spans (s interval) PARTITION BY RANGE (s);
CREATE TABLE spans_1 PARTITION OF spans FOR VALUES FROM ('1 day') TO ('1 mon');
-- reject 42P17
CREATE TABLE spans_2 PARTITION OF spans FOR VALUES FROM ('29 days 23:00') TO ('31 days');
CREATE TABLE spans_3 PARTITION OF spans FOR VALUES FROM ('30 days') TO ('2 mons -3 days');
CREATE TABLE sums (a numeric(10,2), m money) PARTITION BY RANGE (a, m);
CREATE TABLE sums_1 PARTITION OF sums FOR VALUES FROM (1.5, '$1,000.00') TO (1.50, '$2,000.00');
-- reject 42P17
CREATE TABLE sums_2 PARTITION OF sums FOR VALUES FROM (1.50, '$999.00') TO (1.5, '$1,000.01');
CREATE TABLE patterned (p text) PARTITION BY RANGE (p text_pattern_ops);
CREATE TABLE patterned_1 PARTITION OF patterned FOR VALUES FROM ('B') TO ('a');
-- reject 42P17
CREATE TABLE patterned_2 PARTITION OF patterned FOR VALUES FROM ('Z') TO ('b');
CREATE TABLE listed (n numeric) PARTITION BY LIST (n);
CREATE TABLE listed_1 PARTITION OF listed FOR VALUES IN (1.0, 2);
-- reject 42P17
CREATE TABLE listed_2 PARTITION OF listed FOR VALUES IN (3, 1.00);
CREATE TABLE padded (c char(3)) PARTITION BY LIST (c);
CREATE TABLE padded_1 PARTITION OF padded FOR VALUES IN ('a');
-- reject 42P17
CREATE TABLE padded_2 PARTITION OF padded FOR VALUES IN ('a  ');
CREATE TABLE addresses (i inet) PARTITION BY LIST (i);
CREATE TABLE addresses_1 PARTITION OF addresses FOR VALUES IN ('10.0.0.1');
CREATE TABLE addresses_2 PARTITION OF addresses FOR VALUES IN ('10.0.0.1/8');
