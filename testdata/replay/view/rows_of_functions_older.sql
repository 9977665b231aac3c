-- version < 15
-- Before 15 a view over a function that returns rows did not depend on the columns of their type.
CREATE TABLE t (a integer, b text, c integer);
CREATE FUNCTION of_table() RETURNS SETOF t LANGUAGE sql AS 'select 1, ''b'', 3';
CREATE VIEW named AS SELECT f.a FROM of_table() f;
CREATE VIEW several AS SELECT q.a, q.c FROM ROWS FROM (of_table()) q;
ALTER TABLE t DROP COLUMN b;
ALTER TABLE t RENAME COLUMN c TO cc;
