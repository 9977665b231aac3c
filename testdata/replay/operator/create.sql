-- Every form of CREATE, ALTER and DROP OPERATOR.
CREATE SCHEMA s;
CREATE TYPE c AS (r float8, i float8);
CREATE FUNCTION c_eq(c, c) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION c_neg(c) RETURNS c LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION c_add(c, c) RETURNS c LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE OPERATOR = (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel,
    JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR <> (PROCEDURE = c_eq, LEFTARG = c, RIGHTARG = c, NEGATOR = =);
CREATE OPERATOR s.@@@ (FUNCTION = c_add, LEFTARG = c, RIGHTARG = c, COMMUTATOR = @@&);
CREATE OPERATOR ~ (FUNCTION = c_neg, RIGHTARG = c);
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, SORT1 = <, FOO = 1);
CREATE OPERATOR ### (FUNCTION = int4pl, LEFTARG = int, RIGHTARG = int);
CREATE OPERATOR ##- (FUNCTION = int48pl, LEFTARG = int, RIGHTARG = bigint, COMMUTATOR = ##+);
CREATE OPERATOR ##+ (FUNCTION = int84pl, LEFTARG = bigint, RIGHTARG = int, COMMUTATOR = ##-);
CREATE OPERATOR #=# (FUNCTION = array_eq, LEFTARG = anyarray, RIGHTARG = anyarray);
CREATE OPERATOR + (FUNCTION = c_add, LEFTARG = c, RIGHTARG = c);
COMMENT ON OPERATOR = (c, c) IS 'the same';
COMMENT ON OPERATOR ~ (NONE, c) IS 'turned around';
CREATE TABLE t (a c, b c, n int, l bigint, x int DEFAULT 1 ### 2, CHECK (a = b), CHECK (NOT a <> b));
CREATE VIEW v AS SELECT a = b AS eq, ~ a AS turned, n ### 3 AS three, n ##- l AS four, a OPERATOR(s.@@@) b AS five,
    ARRAY[1] #=# ARRAY[2] AS six, n + 1 AS seven, a + b AS eight
    FROM t;
CREATE VIEW unsaid AS SELECT a IS DISTINCT FROM b AS nine, NULLIF(a, b) AS ten FROM t;
-- reject 2BP01
DROP OPERATOR = (c, c);
DROP VIEW unsaid;
CREATE INDEX t_three ON t ((n ### 3)) WHERE n ### 4 > 5;
CREATE FUNCTION loose(int, int) RETURNS bool LANGUAGE plpgsql AS 'begin return true; end';
CREATE OPERATOR #? (FUNCTION = loose, LEFTARG = int, RIGHTARG = int);
-- reject 42P17
CREATE INDEX t_loose ON t ((n #? 3));
ALTER TYPE c RENAME TO complex;
ALTER OPERATOR = (complex, complex) SET (RESTRICT = NONE, JOIN = neqjoinsel);
ALTER OPERATOR <> (complex, complex) SET (RESTRICT = neqsel);
ALTER OPERATOR = (complex, complex) OWNER TO CURRENT_USER;
ALTER OPERATOR = (complex, complex) SET SCHEMA s;
ALTER OPERATOR s.= (complex, complex) SET SCHEMA s;
COMMENT ON OPERATOR s.= (complex, complex) IS 'moved';
ALTER FUNCTION c_eq(complex, complex) RENAME TO same;
ALTER SCHEMA s RENAME TO other;
ALTER TYPE complex SET SCHEMA other;
-- reject 2BP01
DROP OPERATOR other.= (other.complex, other.complex);
-- reject 2BP01
DROP FUNCTION same;
DROP OPERATOR #=# (anyarray, anyarray) CASCADE;
DROP OPERATOR IF EXISTS ^^^ (int, int), ^^^ (NONE, int);
DROP OPERATOR IF EXISTS nos.^^^ (int, int);
DROP OPERATOR IF EXISTS ^^^ (nothing, int);
DROP OPERATOR other.= (other.complex, other.complex) CASCADE;
DROP OPERATOR ##- (int, bigint), ##+ (bigint, int);
DROP TYPE other.complex CASCADE;
DROP SCHEMA other CASCADE;
