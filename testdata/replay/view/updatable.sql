-- WITH CHECK OPTION asks for a view that the server updates by itself.
CREATE TABLE t (a integer, b text);
CREATE VIEW fine AS SELECT a, b || 'x' AS c FROM t WHERE a > 0 WITH CHECK OPTION;
CREATE VIEW on_view AS SELECT a FROM fine WITH LOCAL CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT DISTINCT a FROM t WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT a FROM t GROUP BY a WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT 1 AS one FROM t HAVING true WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT a FROM t UNION SELECT a FROM t WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS WITH w AS (SELECT a FROM t) SELECT a FROM w WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT a FROM t OFFSET 1 WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT max(a) AS a FROM t WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT rank() OVER (ORDER BY a) AS r FROM t WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT x.a FROM t x JOIN t y ON x.a = y.a WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v AS SELECT a + 1 AS a, ctid FROM t WITH CHECK OPTION;
-- reject 0A000
CREATE VIEW v WITH (check_option = local) AS SELECT 1 AS one;
CREATE VIEW plain AS SELECT count(*) AS n FROM t;
-- reject 0A000
ALTER VIEW plain SET (check_option = cascaded);
-- reject 22023
ALTER VIEW plain SET (check_option = none);

-- What reads something temporary is temporary, and cannot be stored.
CREATE TEMP TABLE now_only (a integer);
-- reject 42P16
CREATE VIEW public.v AS SELECT a FROM now_only;
CREATE VIEW v AS SELECT a FROM now_only;
CREATE VIEW public.w AS SELECT 1 AS a;
-- reject 42P16
CREATE VIEW public.x AS SELECT a FROM v;
-- reject 0A000
CREATE MATERIALIZED VIEW m AS SELECT a FROM now_only;

-- A materialized view without data cannot be read, unless nothing is read.
CREATE MATERIALIZED VIEW empty AS SELECT a FROM t WITH NO DATA;
CREATE VIEW over_empty AS SELECT a FROM empty;
-- reject 55000
CREATE TABLE copy AS SELECT a FROM empty;
-- reject 55000
CREATE TABLE copy AS SELECT a FROM over_empty;
CREATE TABLE copy AS SELECT a FROM over_empty WITH NO DATA;
-- reject 55000
CREATE MATERIALIZED VIEW next AS SELECT a FROM empty;
CREATE MATERIALIZED VIEW next AS SELECT a FROM empty WITH NO DATA;
-- reject 55000
REFRESH MATERIALIZED VIEW next;
REFRESH MATERIALIZED VIEW empty;
REFRESH MATERIALIZED VIEW next;
CREATE TABLE copy2 AS SELECT a FROM over_empty;

-- The query is read before the name is looked at, the names of the columns after it.
-- reject 42703
CREATE TABLE copy AS SELECT nothing FROM t;
-- reject 42703
CREATE MATERIALIZED VIEW next AS SELECT nothing FROM t;
-- reject 42P01
CREATE TABLE nowhere.copy AS SELECT 1 FROM missing;
CREATE TABLE renamed (x, y) AS SELECT a, a FROM t;
-- reject 42701
CREATE TABLE twice AS SELECT a, a FROM t;
-- reject 42701
CREATE VIEW twice AS SELECT a, a FROM t;
-- reject 42701
CREATE OR REPLACE VIEW fine AS SELECT a, b || 'x' AS c, b, b FROM t;

-- The collation of a name goes along when it becomes a text.
CREATE TABLE names (n name);
CREATE VIEW texts AS SELECT n::text AS t, n::varchar(10) AS v, n FROM names;

-- IS DISTINCT FROM NULL asks a row as a whole.
CREATE TABLE wholes (w t CHECK (w IS DISTINCT FROM NULL), n integer CHECK (n IS DISTINCT FROM NULL));
CREATE DOMAIN whole AS t CHECK (VALUE IS NOT DISTINCT FROM NULL);
