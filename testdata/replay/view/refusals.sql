CREATE TABLE item (id int PRIMARY KEY, name text, price numeric(10,2), created_at timestamptz, tags text[], data jsonb, kind varchar(10), flag boolean);
CREATE TABLE orders (id int, item_id int, qty int, note text);
-- reject 42703
CREATE VIEW x AS SELECT nam FROM item;
-- reject 42703
CREATE VIEW x AS SELECT item.nam FROM item;
-- reject 42703
CREATE VIEW x AS SELECT i.nmae FROM item i;
-- reject 42703
CREATE VIEW x AS SELECT itemid FROM item JOIN orders ON true;
-- reject 42703
CREATE VIEW x AS SELECT idd FROM item JOIN orders ON true;
-- reject 42703
CREATE VIEW x AS SELECT iddd FROM item, orders;
-- reject 42703
CREATE VIEW x AS SELECT qt, note FROM item, orders;
-- reject 42703
CREATE VIEW x AS SELECT "Name" FROM item;
-- reject 42703
CREATE VIEW x AS SELECT completely_other FROM item;
-- reject 42703
CREATE VIEW x AS SELECT q.b FROM (SELECT id AS a FROM item) q;
-- reject 42703
CREATE VIEW x AS SELECT (SELECT item.qty FROM orders) FROM item;
-- reject 42703
CREATE VIEW x AS SELECT (SELECT prce FROM orders) FROM item;
-- reject 42P01
CREATE VIEW x AS SELECT orders.qty FROM item;
-- reject 42P01
CREATE VIEW x AS SELECT item.id FROM item i;
-- reject 42P01
CREATE VIEW x AS SELECT * FROM item, (SELECT item.id) q;
-- reject 42703
CREATE VIEW x AS SELECT * FROM item, (SELECT id FROM orders WHERE item_id = price) q;
-- reject 42P01
CREATE VIEW x AS SELECT * FROM item JOIN orders ON orders.id = i.id;
-- reject 42P01
CREATE VIEW x AS SELECT * FROM orders o, item JOIN orders p ON o.id = item.id;
-- reject 42702
CREATE VIEW x AS SELECT id FROM item, orders;
-- reject 42883
CREATE VIEW x AS SELECT name + 1 FROM item;
-- reject 42883
CREATE VIEW x AS SELECT name || id || flag + 1 FROM item;
-- reject 42883
CREATE VIEW x AS SELECT nosuch(id) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT lower(id) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT lower(name, name) FROM item;
-- reject 3F000
CREATE VIEW x AS SELECT nosuch.f(id) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT round(name, 2) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT make_interval(nosuch => 1) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT make_interval(1, years => 1) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT count(name, id) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT sum(name) FROM item;
-- reject 42P10
CREATE VIEW x AS SELECT sum(DISTINCT id ORDER BY name) FROM item;
-- reject 42809
CREATE VIEW x AS SELECT lower(DISTINCT name) FROM item;
-- reject 42809
CREATE VIEW x AS SELECT lower(name) FILTER (WHERE flag) FROM item;
-- reject 42809
CREATE VIEW x AS SELECT lower(name) OVER () FROM item;
-- reject 42809
CREATE VIEW x AS SELECT row_number() FROM item;
-- reject 42883
CREATE VIEW x AS SELECT percentile_cont(0.5) FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT CASE WHEN flag THEN 1 ELSE 'x' END FROM item;
-- reject 42804
CREATE VIEW x AS SELECT CASE WHEN flag THEN 1 ELSE name END FROM item;
-- reject 42804
CREATE VIEW x AS SELECT CASE WHEN id THEN 1 END FROM item;
-- reject 42804
CREATE VIEW x AS SELECT coalesce(id, name) FROM item;
-- reject 42804
CREATE VIEW x AS SELECT id FROM item WHERE id;
-- reject 42803
CREATE VIEW x AS SELECT id FROM item WHERE count(*) > 1;
-- reject 42P20
CREATE VIEW x AS SELECT id FROM item WHERE row_number() OVER () > 1;
-- reject 42803
CREATE VIEW x AS SELECT id FROM item GROUP BY count(*);
-- reject 42803
CREATE VIEW x AS SELECT id FROM item GROUP BY name;
-- reject 42803
CREATE VIEW x AS SELECT id FROM orders GROUP BY qty HAVING note = 'a';
-- reject 42803
CREATE VIEW x AS SELECT name, count(*) FROM item;
-- reject 42P10
CREATE VIEW x AS SELECT id, name FROM item GROUP BY 3;
-- reject 42P10
CREATE VIEW x AS SELECT id FROM item ORDER BY 2;
-- reject 42P10
CREATE VIEW x AS SELECT DISTINCT id FROM item ORDER BY name;
-- reject 42P10
CREATE VIEW x AS SELECT DISTINCT ON (id) name FROM item ORDER BY name;
-- reject 42804
CREATE VIEW x AS SELECT id FROM item UNION SELECT name FROM item;
-- reject 42601
CREATE VIEW x AS SELECT id FROM item UNION SELECT id, qty FROM orders;
-- reject 42703
CREATE VIEW x AS SELECT id FROM item UNION SELECT id FROM orders ORDER BY qty;
-- reject 0A000
CREATE VIEW x AS SELECT id FROM item UNION SELECT id FROM orders ORDER BY id + 1;
-- reject 42P10
CREATE VIEW x AS SELECT id FROM item LIMIT id;
-- reject 22P02
CREATE VIEW x AS SELECT id FROM item LIMIT 'a';
-- reject 42601
CREATE VIEW x AS SELECT id FROM item WHERE id IN (SELECT id, qty FROM orders);
-- reject 42601
CREATE VIEW x AS SELECT id FROM item WHERE (id, name) IN (SELECT id FROM orders);
-- reject 42809
CREATE VIEW x AS SELECT id FROM item WHERE id = ANY (5);
-- reject 42883
CREATE VIEW x AS SELECT id FROM item WHERE id = ANY (tags);
-- reject 42601
CREATE VIEW x AS SELECT (SELECT id, qty FROM orders) FROM item;
-- reject 42704
CREATE VIEW x AS SELECT id::nosuch FROM item;
-- reject 42846
CREATE VIEW x AS SELECT flag::date FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT 'x'::int FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT '{1'::int[] FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT '{"a"'::jsonb FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT '{"a": nope}'::json FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT id = 'x' FROM item;
-- reject 42704
CREATE VIEW x AS SELECT name COLLATE nosuch FROM item;
-- reject 42804
CREATE VIEW x AS SELECT id COLLATE "C" FROM item;
-- reject 42P21
CREATE VIEW x AS SELECT (name COLLATE "C") < (kind COLLATE "POSIX") FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT ARRAY[1, 'x'] FROM item;
-- reject 42P18
CREATE VIEW x AS SELECT ARRAY[] FROM item;
-- reject 42804
CREATE VIEW x AS SELECT ARRAY[id, name] FROM item;
-- reject 42804
CREATE VIEW x AS SELECT id[1] FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT tags['a'] FROM item;
-- reject 42809
CREATE VIEW x AS SELECT (id).x FROM item;
-- reject 42703
CREATE VIEW x AS SELECT (item).nosuch FROM item;
-- reject 42809
CREATE VIEW x AS SELECT (item.id).x FROM item;
-- reject 42712
CREATE VIEW x AS SELECT * FROM item i, orders i;
-- reject 42703
CREATE VIEW x AS SELECT * FROM item JOIN orders USING (nosuch);
-- reject 42703
CREATE VIEW x AS SELECT * FROM item NATURAL JOIN orders o JOIN orders p USING (qty, id) JOIN item z USING (qty);
-- reject 42P10
CREATE VIEW x AS SELECT * FROM item i(a, b, c, d, e, f, g, h, j);
-- reject 42P10
CREATE VIEW x AS SELECT * FROM generate_series(1, 2) WITH ORDINALITY g(a, b, c);
-- reject 42601
CREATE VIEW x AS SELECT * FROM json_to_record('{}');
-- reject 42601
CREATE VIEW x AS SELECT * FROM generate_series(1, 2) AS g(a int);
-- reject 42601
CREATE VIEW x AS SELECT * FROM json_each('{}') AS g(a int);
CREATE FUNCTION rows() RETURNS SETOF orders LANGUAGE sql AS 'SELECT * FROM orders';
-- reject 42601
CREATE VIEW x AS SELECT * FROM rows() AS g(a int);
-- reject 42703
CREATE VIEW x AS SELECT (SELECT (item).nosuch) FROM item;
-- reject 42703
CREATE VIEW x AS SELECT public.item.nosuch FROM item;
-- reject 42703
CREATE VIEW x AS SELECT (json_to_record('{}')).a;
CREATE VIEW x AS SELECT string_agg(DISTINCT kind, ',' ORDER BY kind), array_agg(DISTINCT name ORDER BY name, name) FROM item;
DROP VIEW x;
-- reject 0A000
CREATE VIEW x AS SELECT generate_series(1, 2) FROM item WHERE generate_series(1, 2) > 1;
-- reject 0A000
CREATE VIEW x AS SELECT CASE WHEN flag THEN generate_series(1, 2) END FROM item;
-- reject 0A000
CREATE VIEW x AS SELECT sum(generate_series(1, 2)) FROM item;
-- reject 42803
CREATE VIEW x AS SELECT sum(sum(id)) FROM item;
-- reject 42P01
CREATE VIEW x AS SELECT sum(id) OVER (PARTITION BY w.a) FROM item;
-- reject 42704
CREATE VIEW x AS SELECT sum(id) OVER w FROM item;
-- reject 42P20
CREATE VIEW x AS SELECT sum(id) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND CURRENT ROW), sum(id) OVER (RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM item;
-- reject 0A000
CREATE VIEW x AS SELECT sum(id) OVER (ORDER BY name RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM item;
-- reject 42712
CREATE VIEW x AS WITH w AS (SELECT 1), w AS (SELECT 2) SELECT * FROM w;
-- reject 42P10
CREATE VIEW x AS WITH w(a, b) AS (SELECT 1) SELECT * FROM w;
-- reject 42P01
CREATE VIEW x AS WITH w AS (SELECT * FROM v), v AS (SELECT 1) SELECT * FROM w;
-- reject 42P19
CREATE VIEW x AS WITH RECURSIVE w AS (SELECT 1 UNION ALL SELECT 1 FROM w, w w2) SELECT * FROM w;
-- reject 42P19
CREATE VIEW x AS WITH RECURSIVE w AS (SELECT 1 FROM w) SELECT * FROM w;
-- reject 42804
CREATE VIEW x AS WITH RECURSIVE w(n) AS (SELECT 1 UNION ALL SELECT n + 1.5 FROM w) SELECT * FROM w;
-- reject 42P19
CREATE VIEW x AS WITH RECURSIVE w AS (SELECT 1 AS n UNION ALL SELECT max(n) FROM w) SELECT * FROM w;
-- reject 0A000
CREATE VIEW x AS WITH w AS (DELETE FROM orders RETURNING id) SELECT * FROM w;
-- reject 0A000
CREATE MATERIALIZED VIEW x AS WITH w AS (DELETE FROM orders RETURNING id) SELECT * FROM w;
-- reject 0A000
CREATE VIEW x AS SELECT 1 INTO y;
-- reject 42701
CREATE VIEW x AS SELECT id AS a, name AS a FROM item;
-- reject 42601
CREATE VIEW x (a, b, c) AS SELECT 1, 2;
-- reject 42701
CREATE VIEW x AS SELECT 'x' || NULL, NULL;
-- reject 42P01
DROP VIEW x;
-- reject 42P16
CREATE VIEW x AS SELECT row(1, 2);
-- reject 42P02
CREATE VIEW x AS SELECT $1;
-- reject 42601
CREATE VIEW x AS SELECT * ;
-- reject 42601
CREATE VIEW x AS VALUES (1), (1, 2);
-- reject 22P02
CREATE VIEW x AS VALUES (1), ('x');
-- reject 42P01
CREATE VIEW x AS SELECT id FROM item FOR UPDATE OF nosuch;
-- reject 0A000
CREATE VIEW x AS SELECT DISTINCT id FROM item FOR UPDATE;
-- reject 42704
CREATE VIEW x AS SELECT id FROM item TABLESAMPLE nosuch (1);
-- reject 2202H
CREATE VIEW x AS SELECT id FROM item TABLESAMPLE bernoulli (1, 2);
-- reject 42P01
CREATE VIEW x AS SELECT * FROM nosuch;
-- reject 42P01
CREATE VIEW x AS SELECT * FROM nosuch.item;
-- reject 42P01
CREATE VIEW x AS SELECT * FROM public.nosuch;
-- reject 3F000
CREATE VIEW nosuch.x AS SELECT 1;
CREATE VIEW x AS SELECT extract(nosuch FROM created_at) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT created_at AT TIME ZONE 1 FROM item;
-- reject 42883
CREATE VIEW x AS SELECT name LIKE 1 FROM item;
-- reject 22P02
CREATE VIEW x AS SELECT id BETWEEN 'a' AND 2 FROM item;
-- reject 42804
CREATE VIEW x AS SELECT NOT id FROM item;
-- reject 42804
CREATE VIEW x AS SELECT id AND flag FROM item;
-- reject 42804
CREATE VIEW x AS SELECT id IS TRUE FROM item;
-- reject 42883
CREATE VIEW x AS SELECT data ? 1 FROM item;
-- reject 42883
CREATE VIEW x AS SELECT data -> true FROM item;
-- reject 42883
CREATE VIEW x AS SELECT nullif(id, name) FROM item;
-- reject 42804
CREATE VIEW x AS SELECT greatest(id, name) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT id IS DISTINCT FROM name FROM item;
-- reject 42883
CREATE VIEW x AS SELECT (id, name) = (1, 2) FROM item;
-- reject 42601
CREATE VIEW x AS SELECT (id, name) = (1, 'a', 2) FROM item;
-- reject 42883
CREATE VIEW x AS SELECT (1, 2) = 3 FROM item;
-- reject 42883
CREATE VIEW x AS SELECT id = NULL::text FROM item;
-- reject 42725
CREATE VIEW x AS SELECT '1' + '2';
-- reject 42883
CREATE VIEW x AS SELECT -'x'::text;
-- reject 42803
CREATE VIEW x AS SELECT grouping(id) FROM item;
-- reject 42P07
CREATE VIEW x AS SELECT ctid FROM item GROUP BY id;
