-- Every plain form of a column and a table.
CREATE TABLE plain (a integer, b text, c varchar(10), d numeric(10, 2), e timestamptz, f bit(3), g char, h interval(3));
CREATE TABLE arrays (a integer[], b text[][], c varchar(5)[3], d numeric(4, 1) ARRAY);
CREATE TABLE keys (id bigint PRIMARY KEY, code text UNIQUE, other int NOT NULL, CHECK (other > 0));
CREATE TABLE named (
    id integer CONSTRAINT named_key PRIMARY KEY,
    a integer CONSTRAINT named_a UNIQUE CONSTRAINT a_positive CHECK (a > 0),
    CONSTRAINT named_pair UNIQUE (id, a) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE IF NOT EXISTS keys (other text);
-- reject 42P07
CREATE TABLE keys (id int);
-- reject 42701
CREATE TABLE twice (a int, a text);
-- reject 3F000
CREATE TABLE missing.t (a int);
-- reject 42704
CREATE TABLE unknown_type (a nonesuch);
-- reject 42P16
CREATE TABLE two_keys (a int PRIMARY KEY, b int PRIMARY KEY);
CREATE UNLOGGED TABLE quick (a int) WITH (fillfactor = 50, autovacuum_enabled = false);
CREATE TABLE "Odd Name" ("A b" int PRIMARY KEY, "select" text UNIQUE);
CREATE TABLE collated (a text COLLATE "C", b varchar(3) COLLATE "POSIX" NOT NULL);
CREATE TABLE empty ();
