-- What hangs on a retyped column is made again from the table above: what its parts had of their own is lost.

CREATE TABLE mid (a int, b int) PARTITION BY LIST (a);
CREATE TABLE top (a int, b int) PARTITION BY LIST (a);
CREATE TABLE leaf (a int, b int, CONSTRAINT leaf_own UNIQUE (a, b));
CREATE TABLE deep (a int, b int);
ALTER TABLE mid ATTACH PARTITION deep FOR VALUES IN (3);
ALTER TABLE top ATTACH PARTITION mid FOR VALUES IN (3);
ALTER TABLE top ATTACH PARTITION leaf FOR VALUES IN (1);
CREATE INDEX leaf_b ON leaf (b) WITH (fillfactor = 50);
COMMENT ON INDEX leaf_b IS 'of its own';
CREATE INDEX ON top (b);
COMMENT ON INDEX deep_b_idx IS 'deep';
ALTER INDEX deep_b_idx RENAME TO deep_b;
ALTER INDEX mid_b_idx RENAME TO mid_b;
ALTER INDEX deep_b SET (fillfactor = 70);
CREATE INDEX alone ON deep (b);
ALTER TABLE top ALTER b TYPE bigint;
-- One that was made on the table alone becomes complete.
CREATE INDEX incomplete ON ONLY top (b);
ALTER TABLE top ALTER b TYPE int;

-- Constraints, and what depends on their indexes.
ALTER TABLE top ADD CONSTRAINT top_key UNIQUE (a, b);
COMMENT ON CONSTRAINT leaf_own ON leaf IS 'leaf';
CREATE TABLE to_leaf (a int, b int, FOREIGN KEY (a, b) REFERENCES leaf (a, b));
-- reject 2BP01
ALTER TABLE top ALTER b TYPE bigint;
DROP TABLE to_leaf;
ALTER TABLE top ALTER b TYPE bigint;

-- Foreign keys.
CREATE TABLE key (a int PRIMARY KEY);
CREATE TABLE f (a int, b int CONSTRAINT f_own REFERENCES key) PARTITION BY LIST (a);
CREATE TABLE f1 (a int, b int CONSTRAINT f1_own REFERENCES key);
CREATE TABLE f2 (a int, b int CONSTRAINT f2_own REFERENCES key) PARTITION BY LIST (a);
CREATE TABLE f3 (a int, b int CONSTRAINT f3_own REFERENCES key);
ALTER TABLE f2 ATTACH PARTITION f3 FOR VALUES IN (3);
ALTER TABLE f ATTACH PARTITION f2 FOR VALUES IN (3);
ALTER TABLE f ATTACH PARTITION f1 FOR VALUES IN (1);
COMMENT ON CONSTRAINT f1_own ON f1 IS 'f1';
COMMENT ON CONSTRAINT f_own ON f IS 'f';
ALTER TABLE f ALTER b TYPE bigint;
ALTER TABLE key ALTER a TYPE bigint;

-- CHECK keeps its comment where it is the table's own.
CREATE TABLE p (a int CHECK (a > 0));
CREATE TABLE c (b int, CONSTRAINT p_a_check CHECK (a > 0)) INHERITS (p);
CREATE TABLE d (b int) INHERITS (p);
COMMENT ON CONSTRAINT p_a_check ON c IS 'c';
COMMENT ON CONSTRAINT p_a_check ON d IS 'd';
ALTER TABLE p ALTER a TYPE bigint;

-- NOT NULL, which has a name since 18.
CREATE TABLE n (a int NOT NULL, b int CONSTRAINT n_b NOT NULL);
CREATE TABLE n1 (a int CONSTRAINT n1_a NOT NULL, b int CONSTRAINT n_b NOT NULL);
ALTER TABLE n1 INHERIT n;
CREATE TABLE n2 () INHERITS (n);
-- version < 18
ALTER TABLE n ALTER a TYPE bigint;
-- version >= 18
-- reject 55000
ALTER TABLE n ALTER a TYPE bigint;
ALTER TABLE n ALTER b TYPE bigint;
CREATE TABLE q (a int, b int NOT NULL) PARTITION BY LIST (a);
CREATE TABLE q1 (a int, b int CONSTRAINT q1_b NOT NULL) PARTITION BY LIST (a);
CREATE TABLE q2 (a int, b int CONSTRAINT q2_b NOT NULL);
ALTER TABLE q1 ATTACH PARTITION q2 FOR VALUES IN (1);
ALTER TABLE q ATTACH PARTITION q1 FOR VALUES IN (1);
ALTER TABLE q ALTER b TYPE bigint;
CREATE TABLE r (a int, b int NOT NULL, c int) PARTITION BY LIST (a);
CREATE TABLE r1 (a int, b int CONSTRAINT r1_b NOT NULL, c int CONSTRAINT r_b_not_null CHECK (c > 0));
ALTER TABLE r ATTACH PARTITION r1 FOR VALUES IN (1);
-- version >= 18
-- reject 42710
ALTER TABLE r ALTER b TYPE bigint;
