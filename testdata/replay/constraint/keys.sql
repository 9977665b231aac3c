-- Primary keys, unique and exclusion constraints, and the indexes behind them.
CREATE TABLE t (a int, b int, c box);
ALTER TABLE t ADD PRIMARY KEY (a);
-- reject 42P16
ALTER TABLE t ADD PRIMARY KEY (b);
CREATE UNIQUE INDEX t_b ON t (b);
ALTER TABLE t ADD CONSTRAINT b_is_unique UNIQUE USING INDEX t_b;
-- reject 2BP01
DROP INDEX b_is_unique;
ALTER TABLE t ADD UNIQUE (a, b) INCLUDE (c);
ALTER TABLE t ADD CONSTRAINT apart EXCLUDE USING gist (c WITH &&);
-- version >= 15
ALTER TABLE t ADD CONSTRAINT nulls UNIQUE NULLS NOT DISTINCT (b, a);
ALTER TABLE t DROP CONSTRAINT t_pkey;
ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;
ALTER TABLE t VALIDATE CONSTRAINT positive;
-- reject 42710
ALTER TABLE t ADD CONSTRAINT positive CHECK (b > 0);
-- reject 42P07
ALTER TABLE t ADD CONSTRAINT apart UNIQUE (a);
ALTER TABLE t DROP COLUMN b;
-- An exclusion constraint goes with a column of it.
CREATE TABLE apart_from (a int, c box, EXCLUDE USING gist (c WITH &&));
ALTER TABLE apart_from DROP COLUMN c;

-- Keys of system columns.
-- reject 0A000
CREATE TABLE of_system (a int, PRIMARY KEY (ctid));
-- reject 0A000
CREATE TABLE of_system (a int, PRIMARY KEY (a, tableoid));
-- reject 42703
CREATE TABLE of_system (a int, PRIMARY KEY (zz, ctid));
-- reject 0A000
CREATE TABLE of_system (a int, UNIQUE (ctid));
CREATE TABLE of_system (a int);
-- reject 0A000
ALTER TABLE of_system ADD PRIMARY KEY (ctid);
-- reject 0A000
ALTER TABLE of_system ADD PRIMARY KEY (tableoid, zz);
-- reject 0A000
ALTER TABLE of_system ADD UNIQUE (ctid);
-- version >= 18
-- reject 0A000
CREATE TABLE not_null_of_system (a int, CONSTRAINT x NOT NULL ctid);
-- An operator of an exclusion constraint takes the values as they are.
-- reject 42883
CREATE TABLE excludes (p point, EXCLUDE USING gist (p WITH &&));
-- reject 42883
CREATE TABLE excludes (p int, EXCLUDE (p WITH ~~));
CREATE TABLE excludes (c cidr, b box, EXCLUDE USING gist (b WITH &&), EXCLUDE (c WITH =));
