CREATE TYPE early;
CREATE TYPE amount;
CREATE FUNCTION amount_in(cstring) RETURNS amount LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION amount_out(amount) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE amount (INPUT = amount_in, OUTPUT = amount_out, LIKE = int4, CATEGORY = 'N', DEFAULT = '0', DELIMITER = ';');
CREATE TABLE t (id int, a amount, b amount[]);
CREATE VIEW v AS SELECT a FROM t;
