-- Which refusal is told where there are several.
CREATE TABLE a (a_b uuid UNIQUE);
-- reject 42703
CREATE UNIQUE INDEX i ON a_a_b_key (c DESC) WHERE ctid IS DISTINCT FROM NULL;
-- reject 42703
CREATE STATISTICS s (ndistinct) ON c, ((ctid)) FROM a_a_b_key;
CREATE VIEW v AS SELECT * FROM a;
-- reject 42703
CREATE STATISTICS s (ndistinct) ON a_b, ((ctid)) FROM v;
-- reject 42703
CREATE INDEX ON v ((ctid));

-- A body is read before it is seen whether ROWS applies, a text only after that.
CREATE TABLE t (b int);
-- version >= 14
-- reject 42703
CREATE FUNCTION f() RETURNS int LANGUAGE sql ROWS 5 BEGIN ATOMIC SELECT a FROM t; END;
-- version >= 14
-- reject 22023
CREATE FUNCTION f() RETURNS int LANGUAGE sql ROWS 5 BEGIN ATOMIC SELECT b FROM t; END;
-- reject 22023
CREATE FUNCTION f() RETURNS int LANGUAGE sql ROWS 5 AS 'SELECT a FROM t';
-- reject 22023
CREATE FUNCTION f() RETURNS int LANGUAGE sql ROWS 0 AS 'SELECT a FROM t';
CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT b FROM t';
-- reject 22023
ALTER FUNCTION f() ROWS 5;

-- Arguments are read before it is seen that a set does not fit.
CREATE FUNCTION g(t) RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';
-- reject 22P02
CREATE TABLE c (a int DEFAULT g('x'));
-- reject 0A000
CREATE TABLE c (a int DEFAULT g('(1)'));

-- A key has as many columns on either side, whatever else is not known of them.
CREATE TABLE p (f char(3) NOT NULL, CONSTRAINT k2 UNIQUE (f)) PARTITION BY RANGE (f);
-- opaque
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('f') TO ('g');
-- reject 42830
CREATE TABLE o (b int, CONSTRAINT k FOREIGN KEY (b, b) REFERENCES p1 (f), FOREIGN KEY (b) REFERENCES p1 (f));

-- The column that was given the type first, by its definition or later, holds its values.
CREATE TYPE y AS (a numeric, c bigint);
CREATE TABLE h1 (c uuid);
CREATE TABLE h2 (d y);
ALTER TABLE h1 ALTER COLUMN c TYPE y USING NULL::y;
-- reject 0A000
ALTER TYPE y ALTER ATTRIBUTE c TYPE text;

-- A type is told apart from one that hides it.
CREATE TABLE hidden (a int);
CREATE TEMP TABLE hidden (a public.hidden[], b int);
CREATE TABLE w (x int[] CHECK (cardinality(x) > 0));
-- reject 42883
ALTER TABLE w ALTER COLUMN x TYPE public.hidden USING NULL;
DROP TABLE pg_temp.hidden;

-- A shell reads nothing.
CREATE TYPE shell;
CREATE FUNCTION shown(shell) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
-- reject 0A000
CREATE TABLE u (a text DEFAULT shown(NULL));
-- reject 0A000
CREATE TABLE u (a text DEFAULT shown('1'));

-- A reference to a partitioned table is one to every partition.
CREATE TABLE z (f int PRIMARY KEY) PARTITION BY LIST (f);
CREATE TABLE z1 PARTITION OF z FOR VALUES IN (9);
ALTER TABLE z ADD CONSTRAINT kz FOREIGN KEY (f) REFERENCES z;
-- reject 42P16
ALTER TABLE z1 SET UNLOGGED;

-- An index that cannot be built is there all the same where it was to be built beside other work.
CREATE TABLE l (a point[]);
-- reject 42883
CREATE INDEX CONCURRENTLY li ON l USING gin (a);
-- reject 42883
CREATE INDEX lj ON l USING gin (a);

CREATE TABLE e (a regclass DEFAULT '7');
