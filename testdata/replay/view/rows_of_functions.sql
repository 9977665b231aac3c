-- version >= 15
-- A view over a function that returns rows of a table or of a composite type depends on the columns of those that it names.
CREATE TABLE t (a integer, b text, c integer);
CREATE TYPE pair AS (x integer, y text, z integer);
CREATE DOMAIN pairs AS pair;
CREATE FUNCTION of_table() RETURNS SETOF t LANGUAGE sql AS 'select 1, ''b'', 3';
CREATE FUNCTION of_type() RETURNS pair LANGUAGE sql AS 'select 1, ''y'', 3';
CREATE FUNCTION described(OUT k integer, OUT l text) LANGUAGE sql AS 'select 1, ''l''';
CREATE VIEW named AS SELECT f.a FROM of_table() f;
CREATE VIEW renamed AS SELECT f.p FROM of_table() f(o, p);
CREATE VIEW numbered AS SELECT f.a, f.ordinality FROM of_table() WITH ORDINALITY f;
CREATE VIEW several AS SELECT q.x, q.c FROM ROWS FROM (of_type(), of_table()) q;
CREATE VIEW one AS SELECT q.a FROM ROWS FROM (of_table()) q;
CREATE VIEW whole AS SELECT f FROM of_type() f;
CREATE VIEW field AS SELECT (f).y FROM of_type() f;
CREATE VIEW inner_field AS SELECT (SELECT g.a) AS n FROM of_table() g WHERE EXISTS (SELECT FROM of_type() h WHERE h.x = g.c);
CREATE VIEW selected AS SELECT (of_type()).z;
CREATE VIEW of_record AS SELECT d.k, (described()).l FROM described() d;
-- reject 2BP01
ALTER TABLE t DROP COLUMN a;
-- reject 2BP01
ALTER TABLE t DROP COLUMN b;
-- reject 2BP01
ALTER TABLE t DROP COLUMN c;
-- reject 2BP01
ALTER TYPE pair DROP ATTRIBUTE x;
-- reject 2BP01
ALTER TYPE pair DROP ATTRIBUTE y;
-- reject 2BP01
ALTER TYPE pair DROP ATTRIBUTE z;
ALTER TABLE t RENAME COLUMN b TO bb;
ALTER TYPE pair DROP ATTRIBUTE y CASCADE;
ALTER TABLE t DROP COLUMN bb CASCADE;
ALTER TABLE t DROP COLUMN a CASCADE;
ALTER TYPE pair DROP ATTRIBUTE z CASCADE;
