-- Every form of CREATE CAST, and what uses the cast.
CREATE SCHEMA other;
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TYPE pair AS (a int, b int);
CREATE DOMAIN small AS int;
CREATE FUNCTION to_mood(int) RETURNS mood LANGUAGE sql IMMUTABLE AS 'SELECT NULL::mood';
CREATE FUNCTION to_int(mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION other.to_pair(text, int, bool) RETURNS pair LANGUAGE sql IMMUTABLE AS 'SELECT NULL::pair';
CREATE CAST (int AS mood) WITH FUNCTION to_mood(int) AS ASSIGNMENT;
CREATE CAST (mood AS int) WITH FUNCTION to_int AS IMPLICIT;
CREATE CAST (text AS pair) WITH FUNCTION other.to_pair(text, int, bool);
CREATE CAST (varchar AS mood) WITH INOUT AS IMPLICIT;
CREATE CAST (mood AS varchar) WITH INOUT AS ASSIGNMENT;
CREATE CAST (bigint AS timestamp) WITHOUT FUNCTION;
CREATE CAST (small AS mood) WITH FUNCTION to_mood(int);
COMMENT ON CAST (int AS mood) IS 'guess';

CREATE TABLE t (m mood DEFAULT 1, n int, v varchar, b bigint, x int, p pair DEFAULT '(1,2)'::text::pair);
ALTER TABLE t ALTER m SET DEFAULT to_mood(5);
CREATE VIEW v AS SELECT m + 1 AS plus, n::mood AS m, v::mood AS w, b::timestamp AS ts, coalesce(m, 'sad') AS c FROM t;
ALTER TABLE t ALTER x TYPE mood;
ALTER TYPE mood RENAME TO feeling;
COMMENT ON CAST (feeling AS int) IS 'counts';
ALTER TYPE pair SET SCHEMA other;
COMMENT ON CAST (text AS other.pair) IS 'moved';
-- reject 2BP01
DROP FUNCTION to_int(feeling);
-- reject 42704
DROP CAST (feeling AS date);
DROP CAST IF EXISTS (feeling AS date);
-- reject 42704
COMMENT ON CAST (feeling AS date) IS 'x';
-- reject 42704
DROP CAST (nothing AS date);
DROP FUNCTION to_int CASCADE;
DROP CAST (bigint AS timestamp);
DROP TYPE feeling CASCADE;
DROP SCHEMA other CASCADE;
