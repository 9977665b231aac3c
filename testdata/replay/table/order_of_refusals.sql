-- Defaults and generation expressions are read column by column, once the columns are known to be good.
CREATE TABLE r (a integer, d timestamp);
-- reject 42883
CREATE TABLE t (a integer, c r GENERATED ALWAYS AS (-c) STORED);
-- reject 42P17
CREATE TABLE t (a integer, c integer GENERATED ALWAYS AS (c + 1) STORED);
-- reject 42804
CREATE TABLE t (a point DEFAULT (now()), b json GENERATED ALWAYS AS (missing) STORED);
-- reject 42P17
CREATE TABLE t (d timestamptz, b numeric GENERATED ALWAYS AS (d::text) STORED);
CREATE TABLE by_cast (d interval, n name GENERATED ALWAYS AS (d) STORED);
ALTER TABLE by_cast ADD COLUMN m name GENERATED ALWAYS AS (d) STORED;
-- reject 42883
ALTER TABLE by_cast ADD COLUMN o int4range GENERATED ALWAYS AS (o + 1) STORED;
-- version >= 18
-- reject 0A000
CREATE TABLE r (c r GENERATED ALWAYS AS (missing));
-- version >= 18
-- reject 0A000
CREATE TABLE t (a integer, c r[] GENERATED ALWAYS AS (missing));
CREATE DOMAIN words AS text;
-- version >= 18
-- reject 0A000
CREATE TABLE t (a integer, c words GENERATED ALWAYS AS (missing));
-- Keys are looked for among the table's own columns before its name is looked at.
-- reject 42703
CREATE TABLE r (b integer, c integer, c text, UNIQUE (a));
CREATE TABLE parts (a integer) PARTITION BY LIST (a);
-- reject 42703
CREATE TABLE t (b integer, UNIQUE (missing)) INHERITS (parts);
-- reject 42701
CREATE TABLE t (b integer, b integer) INHERITS (parts);
-- reject 42809
CREATE TABLE t (b integer) INHERITS (parts);
CREATE SEQUENCE s;
-- reject 42809
CREATE TABLE t PARTITION OF s DEFAULT;
-- reject 42P17
CREATE TABLE t PARTITION OF r DEFAULT;
-- The names of sequences are chosen before any of them is made.
-- reject 42P07
CREATE TABLE t (c bigserial, c smallserial);
-- Indexes of LIKE come after the table's own.
CREATE TABLE deferred (c bigint, UNIQUE (c) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE like_deferred (LIKE deferred INCLUDING ALL, UNIQUE (c) DEFERRABLE);
-- reject 42P16
CREATE SCHEMA other CREATE TEMP TABLE t (a integer, CHECK (missing));
-- reject 42804
CREATE DOMAIN named AS bit(3) DEFAULT 1;
-- Options of a sequence are read before its schema is looked for.
SET search_path = nowhere;
-- reject 22023
CREATE SEQUENCE q INCREMENT -1 START WITH 10;
-- reject 42601
CREATE SEQUENCE q MINVALUE 5 MINVALUE 5;
-- reject 3F000
CREATE SEQUENCE IF NOT EXISTS q INCREMENT -1 START WITH 10;
CREATE TEMP TABLE temporary (a integer);
-- reject 3F000
CREATE VIEW nowhere.v AS SELECT * FROM temporary;
RESET search_path;
-- Where a sequence stands is data.
CREATE SEQUENCE one;
SELECT setval('one', 20);
-- opaque
ALTER SEQUENCE one START WITH 10 MINVALUE 5;
-- A serial column that is an identity column, too.
-- reject 42601
ALTER TABLE deferred ADD COLUMN a serial GENERATED ALWAYS AS IDENTITY;
-- reject 42P16
CREATE TABLE t (PRIMARY KEY (a), PRIMARY KEY (a)) INHERITS (r, r);
-- reject 42P07
CREATE TABLE t (b integer) INHERITS (r, r);
-- version >= 18
-- reject 23505
CREATE TABLE t (a integer CONSTRAINT k CHECK (a > 0) CONSTRAINT k NOT NULL);
-- reject 42701
CREATE MATERIALIZED VIEW m AS SELECT a, ctid, a FROM r;
-- reject 42703
ALTER TABLE r ADD UNIQUE (a) INCLUDE (missing);
CREATE SEQUENCE of_system OWNED BY r.a;
