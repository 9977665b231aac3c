-- What a view sorts, groups and tells apart by are operators, of which it depends on those that the server does not bring.
CREATE TYPE num AS (n integer);
CREATE FUNCTION less(num, num) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select ($1).n < ($2).n';
CREATE FUNCTION less_or_equal(num, num) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select ($1).n <= ($2).n';
CREATE FUNCTION equal(num, num) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select ($1).n = ($2).n';
CREATE FUNCTION greater_or_equal(num, num) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select ($1).n >= ($2).n';
CREATE FUNCTION greater(num, num) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'select ($1).n > ($2).n';
CREATE FUNCTION compared(num, num) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 0';
CREATE OPERATOR <<< (LEFTARG = num, RIGHTARG = num, FUNCTION = less);
CREATE OPERATOR <<= (LEFTARG = num, RIGHTARG = num, FUNCTION = less_or_equal);
CREATE OPERATOR === (LEFTARG = num, RIGHTARG = num, FUNCTION = equal);
CREATE OPERATOR >>= (LEFTARG = num, RIGHTARG = num, FUNCTION = greater_or_equal);
CREATE OPERATOR >>> (LEFTARG = num, RIGHTARG = num, FUNCTION = greater);
CREATE OPERATOR CLASS own DEFAULT FOR TYPE num USING btree AS
  OPERATOR 1 <<<, OPERATOR 2 <<=, OPERATOR 3 ===, OPERATOR 4 >>=, OPERATOR 5 >>>, FUNCTION 1 compared(num, num);
CREATE TABLE t (v num, w integer, x text);
CREATE VIEW rising AS SELECT v FROM t ORDER BY v;
CREATE VIEW falling AS SELECT v FROM t ORDER BY v DESC NULLS LAST;
CREATE VIEW named AS SELECT v FROM t ORDER BY v USING >>>;
CREATE VIEW grouped AS SELECT v, count(*) AS n FROM t GROUP BY v;
CREATE VIEW sets AS SELECT v, count(*) AS n FROM t GROUP BY ROLLUP (v);
CREATE VIEW once AS SELECT DISTINCT v FROM t;
CREATE VIEW once_on AS SELECT DISTINCT ON (v) v, w FROM t;
CREATE VIEW joined AS SELECT v FROM t UNION SELECT v FROM t;
CREATE VIEW all_of_both AS SELECT v FROM t UNION ALL SELECT v FROM t;
CREATE VIEW windows AS SELECT row_number() OVER (PARTITION BY v ORDER BY w) AS n, row_number() OVER (ORDER BY v DESC) AS m FROM t;
CREATE VIEW aggregates AS SELECT array_agg(v ORDER BY v DESC) AS a, count(DISTINCT v) AS n FROM t;
CREATE VIEW below AS SELECT w FROM t WHERE w IN (SELECT u.w FROM t u ORDER BY u.v LIMIT 1);
CREATE VIEW texts AS SELECT x, array_agg(w ORDER BY x USING ~<~ NULLS LAST) AS a FROM t GROUP BY x ORDER BY x USING ~>~, x USING <, x DESC;
-- reject 42809
CREATE VIEW refused AS SELECT v FROM t ORDER BY v USING ===;
-- reject 42883
CREATE VIEW refused AS SELECT v FROM t ORDER BY v USING ~~;
-- reject 42883
CREATE VIEW refused AS SELECT w FROM t ORDER BY w USING ~<~;
-- reject 42809
CREATE VIEW refused AS SELECT array_agg(w ORDER BY w USING <>) FROM t;
-- any detail
-- reject 2BP01
DROP OPERATOR >>> (num, num);
