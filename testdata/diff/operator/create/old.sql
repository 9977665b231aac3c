CREATE TYPE c AS (r float8, i float8);
CREATE FUNCTION c_eq(c, c) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION c_cmp(c, c) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION c_cmpi(c, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
