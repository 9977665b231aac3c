-- ALTER, DROP and COMMENT ON.
CREATE SCHEMA other;
CREATE DOMAIN amount AS int;
CREATE FUNCTION plus(amount, amount) RETURNS amount LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE total (amount) (SFUNC = plus, STYPE = amount, INITCOND = '0');
CREATE AGGREGATE how_many (*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
CREATE AGGREGATE share (float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final);
COMMENT ON AGGREGATE total (amount) IS 'adds up';
COMMENT ON AGGREGATE how_many (*) IS 'counts';
COMMENT ON AGGREGATE share (float8 ORDER BY float8) IS 'between';
COMMENT ON FUNCTION total (amount) IS 'adds up, again';
ALTER AGGREGATE total (amount) RENAME TO summed;
ALTER DOMAIN amount RENAME TO money_amount;
ALTER FUNCTION plus SET SCHEMA other;
ALTER FUNCTION other.plus RENAME TO added;
-- reject 42883
ALTER AGGREGATE total (int) RENAME TO x;
-- reject 42883
ALTER AGGREGATE nothing (*) RENAME TO x;
-- reject 42809
ALTER AGGREGATE other.added (money_amount, money_amount) RENAME TO x;
-- reject 42723
ALTER AGGREGATE summed (money_amount) RENAME TO summed;
ALTER AGGREGATE summed (money_amount) SET SCHEMA other;
ALTER AGGREGATE how_many (*) OWNER TO postgres;
-- reject 2BP01
DROP FUNCTION other.added;
-- reject 42809
DROP FUNCTION other.summed;
-- reject 42809
DROP FUNCTION other.summed (money_amount);
-- reject 42883
DROP AGGREGATE nothing (int);
-- reject 42883
DROP AGGREGATE nothing (*);
-- reject 42809
DROP AGGREGATE other.added (money_amount, money_amount);
DROP AGGREGATE IF EXISTS nothing (int), nothing (*);
-- reject 42883
COMMENT ON AGGREGATE nothing (int) IS 'x';
-- reject 42809
ALTER FUNCTION how_many () STRICT;
CREATE VIEW v AS SELECT how_many(*) FROM (VALUES (1)) x;
-- reject 2BP01
DROP AGGREGATE how_many (*);
DROP AGGREGATE how_many (*) CASCADE;
DROP AGGREGATE share (float8 ORDER BY float8);
CREATE VIEW w AS SELECT other.summed(column1) FROM (VALUES (1::money_amount)) x;
DROP FUNCTION other.added CASCADE;
