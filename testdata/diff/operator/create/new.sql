CREATE TYPE c AS (r float8, i float8);
CREATE FUNCTION c_eq(c, c) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION c_cmp(c, c) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION c_cmpi(c, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE OPERATOR = (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, COMMUTATOR = =, NEGATOR = <>, RESTRICT = eqsel, JOIN = eqjoinsel);
CREATE OPERATOR <> (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, NEGATOR = =);
COMMENT ON OPERATOR = (c, c) IS 'the same';
CREATE TABLE t (a c, b c, CHECK (a = b));
CREATE VIEW v AS SELECT a <> b AS n FROM t;
