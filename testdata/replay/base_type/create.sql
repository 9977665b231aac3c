-- Shell types and base types.
CREATE TYPE early;
-- reject 42710
CREATE TYPE early;
-- reject 42704
CREATE TABLE t (a early);
-- reject 42704
CREATE TABLE t (a early[]);
-- reject 42704
CREATE DOMAIN d AS early;
-- reject 42P13
CREATE FUNCTION f(early) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- reject 42P13
CREATE FUNCTION f() RETURNS early LANGUAGE sql AS 'SELECT 1';
-- reject 42P13
CREATE AGGREGATE a (early) (SFUNC = int4pl, STYPE = int);
-- reject 42704
ALTER TYPE early RENAME TO late;
-- reject 42704
CREATE FUNCTION f(nothing) RETURNS int LANGUAGE internal AS 'int4in';
CREATE TYPE early AS ENUM ('a');
CREATE TABLE t (a early);
CREATE TYPE forgotten;
CREATE TYPE dropped;
DROP TYPE dropped;

CREATE FUNCTION count_in(cstring) RETURNS count LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION count_out(count) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE FUNCTION count_recv(internal) RETURNS count LANGUAGE internal IMMUTABLE STRICT AS 'int4recv';
CREATE FUNCTION count_send(count) RETURNS bytea LANGUAGE internal IMMUTABLE STRICT AS 'int4send';
CREATE FUNCTION wrong_in(cstring) RETURNS int LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
-- reject 42P17
CREATE TYPE count (INPUT = count_in);
-- reject 42P17
CREATE TYPE count (OUTPUT = count_out);
-- reject 42P17
CREATE TYPE count (INPUT = wrong_in, OUTPUT = count_out);
-- reject 42883
CREATE TYPE count (INPUT = nothing, OUTPUT = count_out);
-- reject 42883
CREATE TYPE count (INPUT = count_in, OUTPUT = count_in);
-- reject 42P17
CREATE TYPE count (INPUT = count_in, OUTPUT = count_out, TYPMOD_OUT = count_out);
-- reject 22023
CREATE TYPE count (INPUT = count_in, OUTPUT = count_out, ALIGNMENT = wrong);
-- reject 22023
CREATE TYPE count (INPUT = count_in, OUTPUT = count_out, STORAGE = wrong);
-- reject 42P17
CREATE TYPE count (INPUT = count_in, OUTPUT = count_out, STORAGE = extended, INTERNALLENGTH = 4);
-- reject 42601
CREATE TYPE count (INPUT = count_in, OUTPUT = count_out, INPUT = count_in);
-- reject 42710
CREATE TYPE unprepared (INPUT = count_in, OUTPUT = count_out);
CREATE TYPE count (
    INPUT = count_in, OUTPUT = count_out, RECEIVE = count_recv, SEND = count_send, LIKE = int4, CATEGORY = 'N',
    DEFAULT = '0', DELIMITER = ';'
);
-- reject 42710
CREATE TYPE count (INPUT = count_in, OUTPUT = count_out);
CREATE TABLE u (a count, b count[], c count DEFAULT NULL);
CREATE FUNCTION g(count) RETURNS count LANGUAGE sql AS 'SELECT $1';
CREATE VIEW v AS SELECT a, g(a) AS b FROM u;
CREATE DOMAIN counted AS count;
COMMENT ON TYPE count IS 'how many';
-- reject 2BP01
-- any detail
DROP TYPE count;
-- reject 2BP01
-- any detail
DROP FUNCTION count_in(cstring);
-- reject 42883
ALTER TYPE count SET (RECEIVE = nothing);
-- reject 42P17
ALTER TYPE count SET (STORAGE = extended);
-- reject 42601
ALTER TYPE count SET (WHATEVER = 1);
ALTER TYPE count SET (RECEIVE = NONE, STORAGE = plain);
-- reject 42809
ALTER TYPE early SET (STORAGE = plain);
ALTER TYPE count RENAME TO amount;
-- reject 42601
CREATE TABLE w (a amount(5));

CREATE TYPE bytes;
CREATE FUNCTION bytes_in(cstring) RETURNS bytes LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION bytes_out(bytes) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE bytes (
    INPUT = bytes_in, OUTPUT = bytes_out, INTERNALLENGTH = VARIABLE, STORAGE = extended, ALIGNMENT = double, COLLATABLE = true, PREFERRED = true
);
CREATE TABLE x (a bytes, b bytes COLLATE "C");
DROP TYPE bytes CASCADE;
DROP TYPE amount CASCADE;
