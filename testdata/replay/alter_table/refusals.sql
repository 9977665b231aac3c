-- Refusals of ALTER TABLE, ALTER SEQUENCE and of what is made by a query, one by one.
CREATE TABLE t (a integer, b text DEFAULT 'x', c integer);
CREATE TABLE heir () INHERITS (t);
-- reject 42P16
ALTER TABLE heir ALTER COLUMN a DROP EXPRESSION;
-- reject 42P16
ALTER TABLE heir ALTER COLUMN a DROP EXPRESSION IF EXISTS;
-- reject 0A000
ALTER TABLE t ALTER COLUMN c TYPE bigint, ALTER COLUMN c TYPE text;
-- A column that kept its type may get another in the same statement.
CREATE TABLE retyped (a integer, b varchar(5), c numeric(5,2), d integer, e text);
ALTER TABLE retyped ALTER COLUMN a TYPE integer, ALTER COLUMN a TYPE bigint;
ALTER TABLE retyped ALTER COLUMN b TYPE varchar(5), ALTER COLUMN b TYPE varchar(9), ALTER COLUMN e TYPE varchar;
-- reject 0A000
ALTER TABLE retyped ALTER COLUMN c TYPE numeric, ALTER COLUMN c TYPE numeric(5,2);
ALTER TABLE retyped ALTER COLUMN d TYPE integer USING d + 1, ALTER COLUMN d TYPE smallint;
ALTER TABLE retyped ALTER COLUMN e TYPE varchar COLLATE "C", ALTER COLUMN e TYPE text;
-- reject 0A000
ALTER TABLE retyped ALTER COLUMN a TYPE bigint, ALTER COLUMN a TYPE text, ALTER COLUMN a TYPE text;
-- So is the persistence set once, unless it is what it was.
-- reject 0A000
ALTER TABLE retyped SET UNLOGGED, SET UNLOGGED;
-- reject 0A000
ALTER TABLE retyped SET UNLOGGED, SET LOGGED;
ALTER TABLE retyped SET LOGGED, SET LOGGED;
-- A new column is filled, so that its default has to fit.
-- reject 22003
ALTER TABLE t ADD COLUMN d smallint DEFAULT 10000000000;
-- reject 22003
ALTER TABLE t ADD COLUMN d integer DEFAULT 10000000000;
ALTER TABLE t ALTER COLUMN a SET DEFAULT 10000000000;
-- reject 42P16
ALTER TABLE t ADD COLUMN h heir;
-- A generated column is made of others that are not, and not of itself.
-- reject 42P17
CREATE TABLE g (a integer GENERATED ALWAYS AS (a + 1) STORED);
-- reject 42P17
CREATE TABLE g (a integer GENERATED ALWAYS AS (b + 1) STORED, b integer GENERATED ALWAYS AS (2) STORED);
CREATE TABLE g (a integer GENERATED ALWAYS AS (b + 1) STORED, b integer);
-- reject 42P17
ALTER TABLE g ADD COLUMN c integer GENERATED ALWAYS AS (a + b) STORED;
-- The default is cast before what uses the column is looked at.
CREATE VIEW shows AS SELECT b FROM t;
-- reject 42804
ALTER TABLE t ALTER COLUMN b TYPE integer USING length(b);
-- reject 0A000
ALTER TABLE t ALTER COLUMN b TYPE varchar(10);
-- The sequence of an identity is made before the column is looked at.
-- reject 22023
ALTER TABLE t ALTER COLUMN b ADD GENERATED ALWAYS AS IDENTITY;
-- reject 55000
ALTER TABLE t ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;
-- An index that is to become a key is looked at before the table's keys.
CREATE TABLE keyed (a integer PRIMARY KEY, b integer NOT NULL);
CREATE INDEX keyed_b ON keyed (b);
CREATE UNIQUE INDEX keyed_b_u ON keyed (b);
-- reject 42809
ALTER TABLE keyed ADD PRIMARY KEY USING INDEX keyed_b;
-- reject 42704
ALTER TABLE keyed ADD PRIMARY KEY USING INDEX missing;
-- reject 42P16
ALTER TABLE keyed ADD PRIMARY KEY USING INDEX keyed_b_u;
-- reject 42703
ALTER TABLE keyed ADD PRIMARY KEY (missing);
-- reject 42P16
ALTER TABLE keyed ADD PRIMARY KEY (b);
-- Which of several columns that come twice is named.
-- reject 42701
CREATE TABLE twice (a integer, b integer, b text, a text);
-- reject 42P07
CREATE TABLE twice () INHERITS (t, t);
-- reject 42P07
CREATE VIEW shows AS SELECT 1 AS a;
-- reject 42701
CREATE VIEW shows AS SELECT 1 AS a, 2 AS a;
-- reject 42701
CREATE MATERIALIZED VIEW m AS SELECT ctid FROM t;
-- reject 42P01
CREATE VIEW v AS SELECT a FROM nowhere.t;
-- Temporary objects stay where they are.
CREATE TEMP TABLE passing (a serial);
-- reject 0A000
ALTER TABLE passing SET SCHEMA public;
-- version < 15
-- reject 42809
ALTER SEQUENCE passing_a_seq SET LOGGED;
-- version >= 15
-- reject 42P16
ALTER SEQUENCE passing_a_seq SET LOGGED;
-- reject 2BP01
DROP SEQUENCE passing_a_seq;
-- A bound that is the type's own moves with the type, whichever way the sequence runs.
CREATE SEQUENCE up AS integer;
ALTER SEQUENCE up AS bigint INCREMENT -1;
CREATE SEQUENCE down AS integer INCREMENT -1;
ALTER SEQUENCE down AS smallint INCREMENT 1;
-- Types are named as SQL names them.
CREATE TABLE bits (a bit(3), b char(3));
-- reject 42804
ALTER TABLE bits ALTER COLUMN a SET DEFAULT 1;
-- reject 42704
CREATE INDEX ON bits USING gin (a);
-- reject 42883
ALTER TABLE bits ADD CHECK (b > 1.5);
-- reject 42602
ALTER TABLE t ADD COLUMN r regclass DEFAULT '';
CREATE TYPE mood AS ENUM ('sad');
-- reject 42809
COMMENT ON CONSTRAINT c ON DOMAIN mood IS 'x';
-- Arrays of numbers are cast as a whole or element by element.
CREATE TABLE numbers (n numeric CHECK (n <> ALL (ARRAY[4, 5])), f float8 CHECK (f = ANY (ARRAY[4, 5])));
CREATE INDEX ON numbers (n) WHERE n <> ALL (ARRAY[4, 5]);
CREATE TABLE classes (r regclass UNIQUE);
CREATE TABLE by_number (n bigint REFERENCES classes (r));

-- Words that came with a version.
CREATE TABLE newer (a text);
-- version < 16
-- reject 42601
ALTER TABLE newer ALTER COLUMN a SET STORAGE DEFAULT;
-- version < 16
-- reject 42601
ALTER TABLE newer ADD COLUMN b text STORAGE plain;
-- version < 16
-- reject 42601
CREATE TABLE newest (a text STORAGE plain);
-- version >= 16
CREATE TABLE newest (a text STORAGE plain);
-- version < 17
-- reject 42601
ALTER TABLE newer ALTER COLUMN a SET STATISTICS DEFAULT;
-- version < 17
-- reject 42601
ALTER TABLE newer SET ACCESS METHOD DEFAULT;

-- No table has OIDs.
ALTER TABLE newer SET WITHOUT OIDS;
CREATE SEQUENCE without_oids;
-- reject 42809
ALTER TABLE without_oids SET WITHOUT OIDS;

-- What all databases share has a tablespace of its own.
-- reject 22023
ALTER TABLE newer SET TABLESPACE pg_global;
-- reject 22023
CREATE TABLE shared (a int) TABLESPACE pg_global;
-- reject 22023
CREATE INDEX ON newer (a) TABLESPACE pg_global;
-- reject 22023
CREATE TABLE shared TABLESPACE pg_global AS SELECT 1 AS a;

-- version < 17
CREATE TABLE parted (a int) PARTITION BY LIST (a);
-- version < 17
-- reject 42809
ALTER TABLE parted SET ACCESS METHOD nosuch;

-- Rows are read last.
CREATE TABLE arrays (a varchar(5)[] UNIQUE);
-- reject 42704
ALTER TABLE arrays ADD CONSTRAINT arrays_key FOREIGN KEY (a) REFERENCES arrays (a), ALTER CONSTRAINT nosuch DEFERRABLE;
-- reject 42804
ALTER TABLE arrays ADD CONSTRAINT arrays_key FOREIGN KEY (a) REFERENCES arrays (a);

-- In a block that has failed the parser reads all the same.
BEGIN;
-- reject 42P01
SELECT * FROM no_such_table;
-- version < 16
-- reject 42601
CREATE TABLE newest (a text STORAGE plain);
-- reject 25P02
CREATE TABLE newest (a text);
ROLLBACK;
