-- What holds the rows of another table is in the way only where it is stored, and arrays are found first.
CREATE TABLE base (a integer, b text);
CREATE TYPE holds AS (x integer, y base);
ALTER TABLE base ADD COLUMN c integer DEFAULT 1;
CREATE VIEW shows AS SELECT NULL::base AS row;
ALTER TABLE base ADD COLUMN d integer DEFAULT NULL;
CREATE TABLE stores (one base, many base[]);
-- reject 0A000
ALTER TABLE base ADD COLUMN e integer DEFAULT 2;
-- reject 0A000
ALTER TABLE base ALTER COLUMN a TYPE bigint;
-- reject 0A000
ALTER TABLE base SET UNLOGGED;
-- A column without a value is no obstacle.
ALTER TABLE base ADD COLUMN f text;
-- The refusal of the rows comes after that of anything else.
-- reject 42703
ALTER TABLE base ADD COLUMN g integer DEFAULT 2, DROP COLUMN nowhere;
DROP TABLE stores;
CREATE TABLE through (h holds);
-- reject 0A000
ALTER TABLE base ALTER COLUMN b TYPE varchar(10);
DROP TABLE through;
CREATE DOMAIN named AS holds;
CREATE TABLE over_domain (n named);
-- reject 0A000
ALTER TABLE base ADD COLUMN e integer DEFAULT 2;
-- reject 0A000
ALTER TYPE holds ALTER ATTRIBUTE x TYPE bigint;
DROP TABLE over_domain;
ALTER TABLE base ADD COLUMN e integer DEFAULT 2;
-- Rows of a partitioned table are those of its partitions.
CREATE TABLE parts (a integer, b text) PARTITION BY LIST (a);
CREATE TABLE keeps (p parts);
ALTER TABLE parts ADD COLUMN c integer DEFAULT 1;
-- reject 0A000
ALTER TABLE parts ALTER COLUMN b TYPE varchar(20);

-- A row is no part of itself.
CREATE TABLE self (a integer);
-- reject 42P16
ALTER TABLE self ADD COLUMN b self;
-- reject 42P16
ALTER TABLE self ADD COLUMN b self[];
-- reject 42P16
ALTER TABLE self ALTER COLUMN a TYPE self USING NULL::self;
CREATE DOMAIN aself AS self;
-- reject 42P16
ALTER TABLE self ADD COLUMN b aself;
CREATE TABLE other (s self);
-- reject 42P16
ALTER TABLE self ADD COLUMN o other;
CREATE TYPE pair AS (a integer, b text);
-- reject 42P16
ALTER TYPE pair ADD ATTRIBUTE c pair;
-- reject 42P16
ALTER TYPE pair ALTER ATTRIBUTE a TYPE pair[];
