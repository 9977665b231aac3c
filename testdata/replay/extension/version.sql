-- Versions, requirements and schemas as the control files say them.
-- reject 22023
CREATE EXTENSION pg_trgm VERSION '9.9';
-- reject 3F000
CREATE EXTENSION pg_trgm SCHEMA nosuch;
-- reject 42704
CREATE EXTENSION earthdistance;
CREATE SCHEMA s;
CREATE EXTENSION earthdistance SCHEMA s CASCADE;
-- reject 42710
CREATE EXTENSION cube;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION citext VERSION '1.4';
-- reject 22023
ALTER EXTENSION citext UPDATE TO '1.3';
ALTER EXTENSION citext UPDATE TO '1.5';
ALTER EXTENSION citext UPDATE;
ALTER EXTENSION citext UPDATE;
-- reject 22023
ALTER EXTENSION citext UPDATE TO '1.4';
CREATE EXTENSION pg_stat_statements VERSION '1.4';
-- reject 42703
CREATE VIEW v AS SELECT total_exec_time FROM pg_stat_statements;
ALTER EXTENSION pg_stat_statements UPDATE TO '1.8';
CREATE VIEW v AS SELECT total_exec_time, queryid FROM pg_stat_statements;
CREATE TABLE similarity (a int);
CREATE FUNCTION similarity(text, text) RETURNS int LANGUAGE sql AS 'select 1';
-- reject 42723
CREATE EXTENSION pg_trgm;
DROP FUNCTION similarity(text, text);
CREATE EXTENSION pg_trgm VERSION '1.3';
-- reject 42883
CREATE VIEW w AS SELECT strict_word_similarity('a', 'b') AS s;
ALTER EXTENSION pg_trgm UPDATE TO '1.4';
CREATE VIEW w AS SELECT strict_word_similarity('a', 'b') AS s;
CREATE TYPE cube AS ENUM ('a');
-- version >= 16
CREATE EXTENSION pg_walinspect;
-- version >= 17
-- reject 0A000
-- any detail
CREATE EXTENSION adminpack;
DROP EXTENSION citext;
CREATE EXTENSION citext VERSION '1.4';
-- What a new version brings must not be there.
CREATE OPERATOR ~<~ (LEFTARG = citext, RIGHTARG = citext, FUNCTION = citext_eq);
-- reject 42723
ALTER EXTENSION citext UPDATE;
DROP OPERATOR ~<~ (citext, citext);
CREATE FUNCTION citext_pattern_lt(citext, citext) RETURNS int LANGUAGE sql AS 'select 1';
CREATE FUNCTION citext_pattern_cmp(citext, citext) RETURNS int LANGUAGE sql AS 'select 1';
DROP FUNCTION citext_pattern_lt(citext, citext);
DROP FUNCTION citext_pattern_cmp(citext, citext);
ALTER EXTENSION citext UPDATE;
