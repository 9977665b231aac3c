-- What is refused of operators.
CREATE TYPE c AS (r float8, i float8);
CREATE FUNCTION c_eq(c, c) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION c_neg(c) RETURNS c LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION c_add(c, c) RETURNS c LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE PROCEDURE pr(c, c) LANGUAGE sql AS 'select $1';
CREATE FUNCTION mysel(internal, oid, internal, integer) RETURNS int LANGUAGE internal AS 'eqsel';
CREATE FUNCTION myjoin(internal, oid, internal, smallint, internal) RETURNS float8 LANGUAGE internal AS 'eqjoinsel';
CREATE FUNCTION myjoin(internal, oid, internal, smallint) RETURNS float8 LANGUAGE internal AS 'eqjoinsel';
CREATE FUNCTION myjoin4(internal, oid, internal, smallint) RETURNS int LANGUAGE internal AS 'eqjoinsel';
CREATE OPERATOR = (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
-- reject 42723
CREATE OPERATOR = (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
-- reject 3F000
CREATE OPERATOR nope.= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
-- reject 42P13
CREATE OPERATOR === (LEFTARG = c, RIGHTARG = c);
-- reject 42P13
CREATE OPERATOR === (FUNCTION = c_eq);
-- version >= 14
-- reject 42P13
CREATE OPERATOR === (FUNCTION = c_eq, LEFTARG = c);
-- reject 42883
CREATE OPERATOR === (FUNCTION = nofunc, LEFTARG = c, RIGHTARG = c);
-- version >= 14
-- reject 42883
CREATE OPERATOR === (FUNCTION = pr, LEFTARG = c, RIGHTARG = c);
-- reject 42704
CREATE OPERATOR === (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = nothing);
-- reject 42P13
CREATE OPERATOR === (FUNCTION = c_eq, LEFTARG = SETOF c, RIGHTARG = c);
-- reject 42P13
CREATE OPERATOR ~~~ (FUNCTION = c_neg, RIGHTARG = c, COMMUTATOR = ~~~);
-- reject 42P13
CREATE OPERATOR ~~~ (FUNCTION = c_neg, RIGHTARG = c, JOIN = eqjoinsel);
-- reject 42P13
CREATE OPERATOR ~~~ (FUNCTION = c_neg, RIGHTARG = c, MERGES);
-- reject 42P13
CREATE OPERATOR ~~~ (FUNCTION = c_neg, RIGHTARG = c, HASHES);
-- reject 42P13
CREATE OPERATOR ~~~ (FUNCTION = c_neg, RIGHTARG = c, NEGATOR = -);
-- reject 42P13
CREATE OPERATOR ~~~ (FUNCTION = c_neg, RIGHTARG = c, RESTRICT = eqsel);
-- reject 42P13
CREATE OPERATOR ~~+ (FUNCTION = c_add, LEFTARG = c, RIGHTARG = c, JOIN = eqjoinsel);
-- reject 42P13
CREATE OPERATOR ~~+ (FUNCTION = c_add, LEFTARG = c, RIGHTARG = c, HASHES);
-- reject 42P13
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, NEGATOR = ~~=);
-- reject 42883
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, RESTRICT = nosel);
-- reject 42883
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, JOIN = nosel);
-- reject 42P17
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, RESTRICT = mysel);
-- reject 42725
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, JOIN = myjoin);
-- reject 42P17
CREATE OPERATOR ~~= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c, JOIN = myjoin4);
-- reject 42883
DROP OPERATOR ^^^ (c, c);
-- reject 42883
DROP OPERATOR ^^^ (NONE, c);
-- reject 42883
DROP OPERATOR nos.^^^ (c, c);
-- reject 42704
DROP OPERATOR ^^^ (nothing, c);
-- reject 3F000
ALTER OPERATOR = (c, c) SET SCHEMA nos;
-- reject 42883
ALTER OPERATOR ^^^ (c, c) SET SCHEMA nos;
-- reject 42883
ALTER OPERATOR ^^^ (c, c) OWNER TO CURRENT_USER;
-- reject 42883
COMMENT ON OPERATOR ^^^ (c, c) IS 'x';
-- reject 42883
ALTER OPERATOR = (c, c) SET (RESTRICT = nosel);
-- reject 42601
ALTER OPERATOR = (c, c) SET (LEFTARG = c);
-- reject 42601
ALTER OPERATOR = (c, c) SET (FOO = bar);
-- reject 42601
ALTER OPERATOR = (c, c) SET (FOO = 1);
CREATE SCHEMA s;
CREATE OPERATOR s.= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
-- reject 23505
ALTER OPERATOR = (c, c) SET SCHEMA s;
-- reject 42883
CREATE VIEW v AS SELECT 1 OPERATOR(s.=) 2;
CREATE OPERATOR ### (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int, COMMUTATOR = ##>);
-- reject 42883
CREATE VIEW v AS SELECT 1 ##> 2;
