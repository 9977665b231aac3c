-- A key goes with a column that its index includes, as an index does.
CREATE TABLE a (a integer, b integer, PRIMARY KEY (a) INCLUDE (b));
ALTER TABLE a DROP COLUMN b;
CREATE TABLE b (a integer NOT NULL, b integer, CONSTRAINT b_key UNIQUE (a) INCLUDE (b));
CREATE INDEX b_i ON b (a) INCLUDE (b);
ALTER TABLE b DROP COLUMN b;
CREATE TABLE c (a integer, b integer, PRIMARY KEY (a) INCLUDE (b));
ALTER TABLE c DROP COLUMN b, ADD PRIMARY KEY (a);
CREATE TABLE d (a date, b integer, PRIMARY KEY (a) INCLUDE (b)) PARTITION BY LIST (a);
CREATE TABLE d1 PARTITION OF d DEFAULT;
ALTER TABLE d DROP COLUMN b;
CREATE TABLE e (a integer, b integer, EXCLUDE USING btree (a WITH =) INCLUDE (b));
ALTER TABLE e DROP COLUMN b;
CREATE TABLE f (a integer, b integer, PRIMARY KEY (a) INCLUDE (b));
CREATE TABLE g (a integer REFERENCES f);
-- reject 2BP01
ALTER TABLE f DROP COLUMN b;
ALTER TABLE f DROP COLUMN b CASCADE;
