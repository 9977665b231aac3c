-- Subcommands are looked at one by one before any of them runs, and then run in passes.
CREATE TABLE parent (a text UNIQUE, d date);
CREATE TABLE child (own uuid) INHERITS (parent);
-- reject 42P16
ALTER TABLE child DROP COLUMN missing, ALTER COLUMN a DROP EXPRESSION;
-- reject 42703
ALTER TABLE child DROP CONSTRAINT missing, ALTER COLUMN missing DROP EXPRESSION IF EXISTS;
-- reject 0A000
ALTER TABLE ONLY parent DROP COLUMN missing, ALTER COLUMN a DROP EXPRESSION;
CREATE TEMP TABLE temporary (a integer);
-- reject 42P16
ALTER TABLE temporary VALIDATE CONSTRAINT missing, SET LOGGED;
-- reject 42701
ALTER TABLE parent RENAME COLUMN a TO a;
-- A default that goes at one place goes with the column elsewhere.
CREATE TABLE parts (a integer, c date DEFAULT '2020-01-01') PARTITION BY LIST (a);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1);
-- reject 42703
ALTER TABLE parts ALTER COLUMN c DROP DEFAULT, DROP COLUMN c;
ALTER TABLE parts DROP COLUMN c;
-- reject 42P16
ALTER TABLE ONLY parts ALTER COLUMN a SET DEFAULT 1, ALTER COLUMN a TYPE text, DROP CONSTRAINT missing;
-- What hangs on retyped columns is made again once all of them have their types.
CREATE TABLE typed (b integer NOT NULL UNIQUE, at timestamptz DEFAULT CURRENT_TIMESTAMP, e text[] CHECK (cardinality(e) > 0));
-- reject 42804
ALTER TABLE typed ALTER COLUMN b TYPE point USING NULL::point, ALTER COLUMN at TYPE tsvector USING at::text::tsvector;
-- reject 0A000
ALTER TABLE parent ALTER COLUMN d TYPE text, ALTER COLUMN d TYPE text;
CREATE INDEX ON typed USING gin (e);
-- reject 42704
ALTER TABLE typed ALTER COLUMN e TYPE time USING NULL::time;
CREATE TABLE ranged (b smallint CHECK (b + 1 < 100));
CREATE INDEX ON ranged (b) WHERE b BETWEEN 1 AND 10;
-- reject 42883
ALTER TABLE ranged ALTER COLUMN b TYPE char(3) USING NULL::char(3);
-- reject 42703
ALTER TABLE ranged ALTER COLUMN b TYPE text USING b::text, DROP COLUMN b;
-- Before 17 columns are added after that.
CREATE TABLE checked (b smallint CHECK (b + 1 < 100));
-- version >= 17
-- reject 42701
ALTER TABLE checked ADD COLUMN b bytea, ALTER COLUMN b TYPE char(3) USING NULL::char(3);
-- version < 17
-- reject 42883
ALTER TABLE checked ADD COLUMN b bytea, ALTER COLUMN b TYPE char(3) USING NULL::char(3);
ALTER TABLE ranged DROP COLUMN b;
-- The relation can be named when it has no column left.
-- reject 0A000
ALTER TABLE ranged ALTER COLUMN ctid TYPE integer USING ctid::text::integer;
-- reject 42P10
ALTER TABLE ranged ADD CHECK (ctid IS DISTINCT FROM NULL);
-- A default is taken without what fitted it to the old type.
CREATE TABLE defaults (b numeric(10,2) DEFAULT -3, f numeric DEFAULT (-3));
ALTER TABLE defaults ALTER COLUMN b TYPE regclass USING b::text::regclass, ALTER COLUMN f TYPE oid USING NULL::oid;
-- A sequence of the same statement does not follow.
CREATE TABLE logged (a integer);
ALTER TABLE logged SET UNLOGGED, ADD COLUMN d serial;
ALTER TABLE logged SET LOGGED;
-- TOAST parameters go where there is a TOAST table before.
CREATE TABLE plain (n integer);
ALTER TABLE plain ADD COLUMN a bytea, SET (toast.autovacuum_enabled = false);
-- An index is looked at before it is seen that a partitioned table has none to cluster on.
CREATE INDEX ON parts USING hash (a);
-- reject 0A000
ALTER TABLE parts CLUSTER ON parts_a_idx;
-- reject 42703
ALTER TABLE parts ADD CHECK (missing), SET WITHOUT CLUSTER;
-- The partition keys of all below are looked at.
CREATE TABLE outer_parts (c date NOT NULL, d text) PARTITION BY LIST (d);
CREATE TABLE inner_parts PARTITION OF outer_parts DEFAULT PARTITION BY RANGE (c);
-- reject 42P16
ALTER TABLE outer_parts ALTER COLUMN c TYPE text;
-- A table that is written anew may lose its TOAST table.
CREATE TABLE losing (a text, b uuid);
ALTER TABLE losing SET (toast.autovacuum_enabled = false);
ALTER TABLE losing ALTER COLUMN a TYPE boolean USING NULL::boolean;
CREATE TABLE published (a integer, b numeric);
CREATE PUBLICATION pub FOR TABLE published;
-- reject 55000
ALTER TABLE published DROP CONSTRAINT missing, SET UNLOGGED;
-- version >= 15
-- reject 0A000
ALTER PUBLICATION pub SET TABLE published WHERE (b <> ALL (ARRAY[4, 5]));
-- A column that is worked out is in the way of those that hold rows.
CREATE TABLE held (a integer);
CREATE TABLE holds (h held);
-- version >= 18
-- reject 0A000
ALTER TABLE held ADD COLUMN v integer GENERATED ALWAYS AS (a * 2);
CREATE SEQUENCE s;
-- reject 42809
ALTER TABLE held INHERIT s;
-- reject 42809
CREATE RULE r AS ON INSERT TO parts_a_idx DO NOTHING;
-- Statistics are made anew without their target, and a CHECK is written as it is read again.
CREATE TABLE again (d real, c numeric(10,2) CHECK (c <> ALL (ARRAY[4, 5])));
CREATE STATISTICS again_statistics (ndistinct) ON d, c FROM again;
ALTER STATISTICS again_statistics SET STATISTICS 100;
ALTER TABLE again ALTER COLUMN d TYPE integer USING NULL::integer, ALTER COLUMN c TYPE numeric(12,3);
