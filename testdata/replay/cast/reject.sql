-- What CREATE CAST refuses.
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION to_mood(int) RETURNS mood LANGUAGE sql AS 'SELECT NULL::mood';
CREATE FUNCTION nullary() RETURNS mood LANGUAGE sql AS 'SELECT NULL::mood';
CREATE FUNCTION two(int, text) RETURNS mood LANGUAGE sql AS 'SELECT NULL::mood';
CREATE FUNCTION three(int, int, text) RETURNS mood LANGUAGE sql AS 'SELECT NULL::mood';
CREATE FUNCTION many(int) RETURNS SETOF mood LANGUAGE sql AS 'SELECT NULL::mood';
CREATE CAST (int AS mood) WITH FUNCTION to_mood(int);
-- reject 42710
CREATE CAST (int AS mood) WITH INOUT;
-- reject 42710
CREATE CAST (int AS bigint) WITH INOUT;
-- reject 42704
CREATE CAST (nothing AS mood) WITH INOUT;
-- reject 42809
CREATE CAST (anyelement AS mood) WITH INOUT;
-- reject 42809
CREATE CAST (mood AS record) WITH INOUT;
-- reject 42883
CREATE CAST (bigint AS mood) WITH FUNCTION nothing(bigint);
-- reject 42883
CREATE CAST (bigint AS mood) WITH FUNCTION nothing;
-- reject 42P17
CREATE CAST (bigint AS mood) WITH FUNCTION to_mood(int);
-- reject 42P17
CREATE CAST (int AS date) WITH FUNCTION to_mood(int);
-- reject 42P17
CREATE CAST (smallint AS mood) WITH FUNCTION nullary();
-- reject 42P17
CREATE CAST (int AS mood) WITH FUNCTION two(int, text);
-- reject 42P17
CREATE CAST (int AS mood) WITH FUNCTION three(int, int, text);
-- reject 42P17
CREATE CAST (int AS mood) WITH FUNCTION many(int);
-- reject 42P17
CREATE CAST (mood AS mood) WITH INOUT;
-- reject 42P17
CREATE CAST (bigint AS smallint) WITHOUT FUNCTION;
-- reject 42P17
CREATE CAST (pair AS text) WITHOUT FUNCTION;
-- reject 42P17
CREATE CAST (mood AS oid) WITHOUT FUNCTION;
-- reject 42P17
CREATE CAST (int[] AS oid[]) WITHOUT FUNCTION;
CREATE TABLE t (a mood, b int);
-- reject 42804
ALTER TABLE t ALTER a SET DEFAULT 5;
-- reject 42804
ALTER TABLE t ALTER b TYPE mood;
-- reject 42883
CREATE VIEW v AS SELECT a = b FROM t;
