-- ALTER COLUMN … TYPE of a partitioned table: the indexes, keys and constraints that partitions have of it are made anew, under
-- the names that the server chooses, without what was said of them.
CREATE TABLE r (a int PRIMARY KEY);
CREATE TABLE p (
    c int NOT NULL, e int NOT NULL,
    CONSTRAINT pk UNIQUE (c, e), CONSTRAINT pf FOREIGN KEY (c) REFERENCES r
) PARTITION BY HASH (e);
CREATE INDEX pi ON p (c);
CREATE TABLE p1 (
    c int NOT NULL, e int NOT NULL,
    CONSTRAINT own UNIQUE (c, e), CONSTRAINT ownf FOREIGN KEY (c) REFERENCES r
);
CREATE INDEX owni ON p1 (c);
CREATE INDEX alone ON p1 (c, e);
COMMENT ON CONSTRAINT ownf ON p1 IS 'x';
COMMENT ON CONSTRAINT own ON p1 IS 'y';
COMMENT ON INDEX owni IS 'z';
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE p ALTER COLUMN c TYPE bigint;
ALTER TABLE r ALTER COLUMN a TYPE bigint;

-- Two levels.
CREATE TABLE q (c int, e int, PRIMARY KEY (c, e)) PARTITION BY HASH (e);
CREATE TABLE q1 (c int, e int, CONSTRAINT o1 PRIMARY KEY (c, e)) PARTITION BY HASH (e);
CREATE TABLE q2 (c int, e int, CONSTRAINT o2 PRIMARY KEY (c, e));
ALTER TABLE q1 ATTACH PARTITION q2 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE q ATTACH PARTITION q1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE q2 CLUSTER ON o2;
ALTER TABLE q ALTER COLUMN c TYPE bigint;

-- An index that was made for the partitioned table alone.
CREATE TABLE s (c int, e int) PARTITION BY HASH (e);
CREATE TABLE s1 PARTITION OF s FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE INDEX si ON ONLY s (c);
ALTER TABLE s ALTER COLUMN c TYPE bigint;

-- What refers to a partition's key stands in the way.
CREATE TABLE f (c bigint, e int, FOREIGN KEY (c, e) REFERENCES q1);
-- any detail
-- reject 2BP01
ALTER TABLE q ALTER COLUMN c TYPE int;
DROP TABLE f;
CREATE TABLE f (c bigint, e int, FOREIGN KEY (c, e) REFERENCES q);
ALTER TABLE q ALTER COLUMN c TYPE int;

-- Expressions of partitions.
CREATE TABLE x (c varchar(3), e int) PARTITION BY LIST (e);
CREATE INDEX xl ON x (lower(c)) WHERE c <> 'a';
CREATE TABLE x1 (c varchar(3), e int);
CREATE INDEX other ON x1 (lower(c)) WHERE c <> 'a';
ALTER TABLE x ATTACH PARTITION x1 FOR VALUES IN (1);
ALTER TABLE x ALTER COLUMN c TYPE text;
