-- version >= 18
-- What a NOT NULL constraint that is there must be for another that is asked for.
-- reject 42601
CREATE TABLE t (a integer NOT NULL NO INHERIT NOT NULL);
-- reject 42601
CREATE TABLE t (a integer NOT NULL NO INHERIT, NOT NULL a);
-- reject 0A000
CREATE TABLE t (a integer NOT NULL NO INHERIT) PARTITION BY LIST (a);
-- reject 0A000
CREATE TABLE t (a integer, NOT NULL a NO INHERIT) PARTITION BY LIST (a);
CREATE TABLE own (a integer NOT NULL NO INHERIT);
-- reject 0A000
ALTER TABLE own ALTER COLUMN a SET NOT NULL;
-- reject 55000
ALTER TABLE own ADD NOT NULL a;
-- reject 55000
ALTER TABLE own ADD PRIMARY KEY (a);
ALTER TABLE own ADD NOT NULL a NO INHERIT;
CREATE TABLE unproven (a integer, b integer);
ALTER TABLE unproven ADD CONSTRAINT later NOT NULL a NOT VALID;
-- reject 55000
ALTER TABLE unproven ADD NOT NULL a;
-- reject 55000
ALTER TABLE unproven ADD PRIMARY KEY (a);
ALTER TABLE unproven ALTER COLUMN a SET NOT NULL;
ALTER TABLE unproven ADD PRIMARY KEY (a);
-- A key over an index takes an inherited constraint as it is.
CREATE TABLE above (a integer NOT NULL);
CREATE TABLE below () INHERITS (above);
CREATE UNIQUE INDEX below_a ON below (a);
ALTER TABLE below ADD PRIMARY KEY USING INDEX below_a;
-- reject 42P17
CREATE DOMAIN sure AS integer NOT NULL NOT NULL;
-- reject 0A000
CREATE UNLOGGED TABLE parts (a integer) PARTITION BY LIST (a);
CREATE TABLE parts (a integer) PARTITION BY LIST (a);
-- reject 42809
ALTER TABLE parts SET UNLOGGED;
