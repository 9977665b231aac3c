-- What is no table is found out after the expressions are read.
CREATE TABLE t (a integer, b text);
CREATE INDEX i ON t (a);
-- reject 42703
CREATE UNIQUE INDEX ON i (a) WHERE missing;
-- reject 42703
CREATE INDEX ON i ((missing::text));
-- reject 42809
CREATE INDEX ON i (a);
CREATE SEQUENCE s;
-- reject 42703
CREATE INDEX ON s ((missing::text), b);
-- reject 42809
CREATE INDEX ON s (missing);
CREATE TABLE parts (a real) PARTITION BY LIST (a);
-- reject 42883
CREATE INDEX CONCURRENTLY ON parts (a) WHERE a % 2 = 0;
-- reject 0A000
CREATE INDEX CONCURRENTLY ON parts (a);
-- reject 0A000
CREATE INDEX ON t ((ctid::text));
-- reject 0A000
CREATE INDEX ON t (a) WHERE ctid IS NOT NULL;
-- An index has columns, and neither triggers nor constraints.
-- reject 42703
COMMENT ON COLUMN public.i.missing IS 'x';
-- reject 42809
COMMENT ON COLUMN i.a IS 'x';
-- reject 42809
COMMENT ON CONSTRAINT k ON i IS 'x';
-- reject 42809
COMMENT ON TRIGGER k ON i IS 'x';
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
-- reject 42809
CREATE TRIGGER g BEFORE INSERT ON i FOR EACH ROW EXECUTE FUNCTION f();
-- version >= 15
-- reject 42809
ALTER TRIGGER g ON i RENAME TO h;
-- reject 42809
DROP TRIGGER IF EXISTS g ON i;
-- ALTER TYPE renames the columns of all that has some.
ALTER TYPE t RENAME ATTRIBUTE a TO c;
ALTER TYPE i RENAME ATTRIBUTE a TO d;
-- reject 42703
ALTER TYPE i RENAME ATTRIBUTE a TO d;
-- reject 42809
ALTER TYPE s RENAME ATTRIBUTE a TO d;
-- reject 42809
ALTER TABLE s RENAME CONSTRAINT a TO d;
CREATE TYPE y AS (a integer);
CREATE TABLE typed OF y (PRIMARY KEY (a));
-- reject 42809
ALTER TABLE typed RENAME CONSTRAINT typed_pkey TO k;
-- Rows are told apart by their columns.
CREATE TABLE held (j json, n integer);
CREATE TABLE holds (h held, a held[]);
-- reject 42883
CREATE VIEW v AS SELECT h, count(*) FROM holds GROUP BY h;
-- reject 42883
CREATE VIEW v AS SELECT DISTINCT a FROM holds;
-- reject 42883
CREATE INDEX ON holds USING gin (a);
-- reject 0A000
CREATE STATISTICS st ON h, a FROM holds;
-- reject 42703
CREATE STATISTICS st ON missing, (absent + 1) FROM holds;
-- reject 42703
ALTER TABLE i ALTER COLUMN missing SET STATISTICS 100;
-- reject 0A000
ALTER TABLE i ALTER COLUMN d SET STATISTICS 100;

-- Partitions are attached to partitioned indexes alone.
CREATE TABLE attached (a int UNIQUE, b int);
CREATE INDEX not_partitioned ON attached (b);
-- version >= 15
-- reject 42809
ALTER INDEX not_partitioned ATTACH PARTITION attached_a_key;

-- A collation is looked up before it is seen whether the type has one.
-- reject 42704
CREATE INDEX ON attached (b COLLATE nosuch);
-- reject 42704
ALTER TABLE attached ADD COLUMN c int COLLATE nosuch;
-- reject 42804
ALTER TABLE attached ADD COLUMN c int COLLATE "C";

-- CLUSTER takes tables and materialized views.
-- reject 42809
CLUSTER not_partitioned;
