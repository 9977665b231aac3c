-- ALTER COLUMN … TYPE and what depends on the column.
CREATE TYPE en AS ENUM ('a', 'b');
CREATE TABLE t (
    a int CHECK (a > 0) DEFAULT 5,
    b varchar(10) DEFAULT 'x' CHECK (b IN ('x', 'y')),
    c text COLLATE "C",
    d numeric(10, 2) DEFAULT 1.5,
    e timestamp,
    f text COMPRESSION pglz,
    g int GENERATED ALWAYS AS (a * 2) STORED,
    h json, i text DEFAULT 'abc', j int, k int
);
CREATE INDEX t_b ON t (lower(b)) WHERE b <> 'z';
CREATE INDEX t_k ON t ((k + 1));
-- version < 15
-- reject 42601
ALTER TABLE t ALTER COLUMN a TYPE bigint;
-- version >= 15
-- reject 0A000
ALTER TABLE t ALTER COLUMN a TYPE bigint;
ALTER TABLE t DROP COLUMN g;
ALTER TABLE t ALTER COLUMN a TYPE bigint;
ALTER TABLE t ALTER COLUMN a TYPE numeric;
ALTER TABLE t ALTER COLUMN b TYPE text;
ALTER TABLE t ALTER COLUMN b TYPE varchar(20);
ALTER TABLE t ALTER COLUMN c TYPE varchar(10);
ALTER TABLE t ALTER COLUMN c TYPE text COLLATE "POSIX";
ALTER TABLE t ALTER COLUMN d TYPE numeric(12, 2), ALTER COLUMN e TYPE timestamptz;
ALTER TABLE t ALTER COLUMN f TYPE varchar(30);
ALTER TABLE t ALTER COLUMN h TYPE jsonb;
ALTER TABLE t ALTER COLUMN k TYPE bigint;
ALTER TABLE t ALTER COLUMN j TYPE text USING j::text || 'x';
-- reject 42804
ALTER TABLE t ALTER COLUMN j TYPE int;
-- reject 42804
ALTER TABLE t ALTER COLUMN j TYPE en;
-- reject 42804
ALTER TABLE t ALTER COLUMN i TYPE int USING i::int;
ALTER TABLE t ALTER COLUMN i DROP DEFAULT, ALTER COLUMN i TYPE int USING length(i);
-- reject 42804
ALTER TABLE t ALTER COLUMN j TYPE int USING j;
-- reject 42703
ALTER TABLE t ALTER COLUMN nonesuch TYPE int;
-- reject 0A000
ALTER TABLE t ALTER COLUMN ctid TYPE int;
-- reject 42704
ALTER TABLE t ALTER COLUMN j TYPE nonesuch;
-- reject 42804
ALTER TABLE t ALTER COLUMN i TYPE bigint COLLATE "C";
ALTER TABLE t ALTER COLUMN j TYPE en USING j::en;
CREATE VIEW v AS SELECT c FROM t;
-- reject 0A000
ALTER TABLE t ALTER COLUMN c TYPE varchar(5);
CREATE TABLE g (a int, b int GENERATED ALWAYS AS (a) STORED);
ALTER TABLE g ALTER COLUMN b TYPE bigint;
-- reject 42611
ALTER TABLE g ALTER COLUMN b TYPE int USING a;
CREATE TABLE w (r t);
-- reject 0A000
ALTER TABLE t ALTER COLUMN a TYPE int;
-- reject 0A000
ALTER TABLE t ADD COLUMN zz int DEFAULT 1;

-- A collation of a key does not go with a type that has none.
CREATE TABLE collated_key (a text, b text);
CREATE INDEX ON collated_key (a COLLATE "C");
-- reject 42804
ALTER TABLE collated_key ALTER COLUMN a TYPE "char" USING NULL::"char";
-- Statistics are made anew after all constraints.
CREATE TABLE with_statistics (b int, f bigint CHECK (f <> 4));
CREATE STATISTICS doubled ON f, b, (f::text) FROM with_statistics;
-- reject 42883
ALTER TABLE with_statistics ALTER COLUMN f TYPE text USING f::text;
ALTER TABLE with_statistics DROP CONSTRAINT with_statistics_f_check;
-- reject 42701
ALTER TABLE with_statistics ALTER COLUMN f TYPE text USING f::text;
