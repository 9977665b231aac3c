-- The elements of CREATE TABLE are read first, then their sequences are made, then the parents are looked at, then the name.
CREATE TABLE here (a integer);
CREATE TABLE parted (a integer) PARTITION BY LIST (a);
-- reject 42704
CREATE TABLE t (a missing) INHERITS (nowhere);
-- reject 42601
CREATE TABLE t (a integer DEFAULT 1 DEFAULT 2) INHERITS (nowhere);
-- reject 42P16
CREATE TABLE here (a integer PRIMARY KEY, b integer PRIMARY KEY) INHERITS (nowhere);
-- reject 42704
CREATE TABLE t (a text GENERATED ALWAYS AS IDENTITY, b missing);
-- reject 22023
CREATE TABLE here (a text GENERATED ALWAYS AS IDENTITY);
-- reject 22023
CREATE TABLE t (a text GENERATED ALWAYS AS IDENTITY) INHERITS (parted);
-- reject 42601
CREATE TABLE t (a text GENERATED ALWAYS AS IDENTITY DEFAULT 'x');
-- reject 42601
CREATE TABLE t (a integer GENERATED ALWAYS AS IDENTITY (CYCLE CYCLE));
-- reject 42P01
CREATE TABLE t (a integer, UNIQUE (b)) INHERITS (nowhere);
CREATE INDEX here_index ON here (a);

-- Indexes and composite types have no rows.
CREATE TYPE pair AS (a integer, b integer);
-- reject 42809
CREATE TABLE t (a integer) INHERITS (here_index);
-- reject 42809
CREATE TABLE t (a integer REFERENCES here_index (a));
-- reject 42809
CREATE TABLE t (a integer REFERENCES pair (a));
-- reject 42809
CREATE VIEW v AS SELECT * FROM here_index;
-- reject 42809
CREATE VIEW v AS SELECT * FROM pair;
-- reject 42809
ALTER TABLE here INHERIT here_index;
-- reject 42809
ALTER TABLE here NO INHERIT pair;

-- ALTER COLUMN TYPE is looked at before any other subcommand runs, its USING first.
CREATE TABLE heir () INHERITS (here);
-- reject 42P16
ALTER TABLE heir DROP COLUMN nowhere, ALTER COLUMN a TYPE text;
-- reject 42703
ALTER TABLE here ALTER COLUMN b TYPE text USING b::text;
-- reject 42703
ALTER TABLE here ADD COLUMN b integer, ALTER COLUMN b TYPE text;

-- Temporary tables go with the session, and those that go at the end of a transaction with the statement.
CREATE TEMP TABLE gone (a integer) ON COMMIT DROP;
-- reject 42P01
ALTER TABLE gone ADD COLUMN b integer;
BEGIN;
CREATE TEMP TABLE gone (a integer) ON COMMIT DROP;
ALTER TABLE gone ADD COLUMN b integer;
ROLLBACK;
CREATE TEMP TABLE stays (a integer);
-- reject 42809
CREATE TABLE t () INHERITS (stays);
CREATE TABLE holds (s stays, a integer);
CREATE TEMP TABLE split (a integer) PARTITION BY LIST (a);
-- reject 42809
CREATE TABLE part PARTITION OF split FOR VALUES IN (1);
DISCARD ALL;
-- reject 42703
ALTER TABLE holds ALTER COLUMN s SET NOT NULL;

-- Parameters of a TOAST table are kept where there is one.
CREATE TABLE narrow (a integer, b varchar(20)) WITH (fillfactor = 80, toast.autovacuum_enabled = false);
CREATE TABLE wide (a integer, b varchar(600)) WITH (fillfactor = 80, toast.autovacuum_enabled = false);
ALTER TABLE narrow SET (toast.autovacuum_enabled = false);

-- A key may follow NULL until NOT NULL is a constraint.
-- version < 18
CREATE TABLE nullable (a integer NULL PRIMARY KEY);
-- version >= 18
-- reject 42601
CREATE TABLE nullable (a integer NULL PRIMARY KEY);
-- reject 42601
CREATE TABLE nullable2 (a serial NULL);

-- Arrays are compared with arrays of the same type only.
CREATE TABLE texts (a text[] UNIQUE);
-- reject 42804
CREATE TABLE refers (a varchar(5)[] REFERENCES texts (a));
CREATE TABLE refers (a text[] REFERENCES texts (a));
