CREATE SCHEMA app;
CREATE TYPE app.state AS ENUM ('open', 'closed');
CREATE TABLE app.users (id bigint PRIMARY KEY, name text NOT NULL, email varchar(80), created timestamptz, boss bigint, settings jsonb, tags text[]);
CREATE TABLE orders (id integer PRIMARY KEY, user_id bigint, total numeric(12,2), state app.state, placed date, note varchar(40) COLLATE "C");
CREATE TABLE lines (order_id integer, id integer, sku text, qty integer, price numeric(10,2));
CREATE VIEW recent AS SELECT o.id, o.total FROM orders o;

-- cases

create view v as select id, total as amount, note from orders where state = 'open';
--12,13,14,15=> SELECT orders.id,\n    orders.total AS amount,\n    orders.note\n   FROM public.orders\n  WHERE (orders.state = 'open'::app.state) ;; id integer, amount numeric(12,2), note character varying(40)
--16,17,18=> SELECT id,\n    total AS amount,\n    note\n   FROM public.orders\n  WHERE (state = 'open'::app.state) ;; id integer, amount numeric(12,2), note character varying(40)

create view v as select o.* from orders o where o.total > 10 and o.placed between '2024-01-01' and current_date;
--12,13,14,15=> SELECT o.id,\n    o.user_id,\n    o.total,\n    o.state,\n    o.placed,\n    o.note\n   FROM public.orders o\n  WHERE ((o.total > (10)::numeric) AND ((o.placed >= '2024-01-01'::date) AND (o.placed <= CURRENT_DATE))) ;; id integer, user_id bigint, total numeric(12,2), state app.state, placed date, note character varying(40)
--16,17,18=> SELECT id,\n    user_id,\n    total,\n    state,\n    placed,\n    note\n   FROM public.orders o\n  WHERE ((total > (10)::numeric) AND ((placed >= '2024-01-01'::date) AND (placed <= CURRENT_DATE))) ;; id integer, user_id bigint, total numeric(12,2), state app.state, placed date, note character varying(40)

create view v as select u.name, count(*) as n, sum(o.total) from app.users u join orders o on o.user_id = u.id group by u.id, u.name having count(*) > 1 order by n desc, 1;
--=> SELECT u.name,\n    count(*) AS n,\n    sum(o.total) AS sum\n   FROM (app.users u\n     JOIN public.orders o ON ((o.user_id = u.id)))\n  GROUP BY u.id, u.name\n HAVING (count(*) > 1)\n  ORDER BY (count(*)) DESC, u.name ;; name text, n bigint, sum numeric

create view v as select u.name, o.id from app.users u left join orders o on u.id = o.user_id and o.state <> 'closed' where o.id is null;
--=> SELECT u.name,\n    o.id\n   FROM (app.users u\n     LEFT JOIN public.orders o ON (((u.id = o.user_id) AND (o.state <> 'closed'::app.state))))\n  WHERE (o.id IS NULL) ;; name text, id integer

create view v as select * from orders join lines on orders.id = lines.order_id;
--! 42701 column "id" specified more than once

create view v(a, b, c, d, e, f, g, h, i, j, k) as select * from orders o join lines l on o.id = l.order_id;
--=> SELECT o.id AS a,\n    o.user_id AS b,\n    o.total AS c,\n    o.state AS d,\n    o.placed AS e,\n    o.note AS f,\n    l.order_id AS g,\n    l.id AS h,\n    l.sku AS i,\n    l.qty AS j,\n    l.price AS k\n   FROM (public.orders o\n     JOIN public.lines l ON ((o.id = l.order_id))) ;; a integer, b bigint, c numeric(12,2), d app.state, e date, f character varying(40), g integer, h integer, i text, j integer, k numeric(10,2)

create view v as select id, user_id, sku from orders join lines using (id);
--=> SELECT orders.id,\n    orders.user_id,\n    lines.sku\n   FROM (public.orders\n     JOIN public.lines USING (id)) ;; id integer, user_id bigint, sku text

create view v as select * from orders left join lines using (id);
--=> SELECT orders.id,\n    orders.user_id,\n    orders.total,\n    orders.state,\n    orders.placed,\n    orders.note,\n    lines.order_id,\n    lines.sku,\n    lines.qty,\n    lines.price\n   FROM (public.orders\n     LEFT JOIN public.lines USING (id)) ;; id integer, user_id bigint, total numeric(12,2), state app.state, placed date, note character varying(40), order_id integer, sku text, qty integer, price numeric(10,2)

create view v as select * from orders full join lines using (id);
--=> SELECT id,\n    orders.user_id,\n    orders.total,\n    orders.state,\n    orders.placed,\n    orders.note,\n    lines.order_id,\n    lines.sku,\n    lines.qty,\n    lines.price\n   FROM (public.orders\n     FULL JOIN public.lines USING (id)) ;; id integer, user_id bigint, total numeric(12,2), state app.state, placed date, note character varying(40), order_id integer, sku text, qty integer, price numeric(10,2)

create view v as select id from orders right join lines using (id);
--=> SELECT lines.id\n   FROM (public.orders\n     RIGHT JOIN public.lines USING (id)) ;; id integer

create view v as select * from (select id, total from orders) o natural join (select id, qty from lines) l;
--=> SELECT o.id,\n    o.total,\n    l.qty\n   FROM (( SELECT orders.id,\n            orders.total\n           FROM public.orders) o\n     JOIN ( SELECT lines.id,\n            lines.qty\n           FROM public.lines) l USING (id)) ;; id integer, total numeric(12,2), qty integer

create view v as select x.id, x.sku from (orders o join lines l on o.id = l.order_id) as x (id, user_id, total, state, placed, note, order_id, lid, sku);
--=> SELECT x.id,\n    x.sku\n   FROM (public.orders o\n     JOIN public.lines l ON ((o.id = l.order_id))) x(id, user_id, total, state, placed, note, order_id, lid, sku, qty, price) ;; id integer, sku text

create view v as select o.id, l.sku from orders o, lines l where l.order_id = o.id;
--=> SELECT o.id,\n    l.sku\n   FROM public.orders o,\n    public.lines l\n  WHERE (l.order_id = o.id) ;; id integer, sku text

create view v as select o.id, l.n from orders o cross join lateral (select count(*) as n from lines where order_id = o.id) l;
--=> SELECT o.id,\n    l.n\n   FROM (public.orders o\n     CROSS JOIN LATERAL ( SELECT count(*) AS n\n           FROM public.lines\n          WHERE (lines.order_id = o.id)) l) ;; id integer, n bigint

create view v as select o.id, t.sku from orders o left join lateral (select sku from lines l where l.order_id = o.id order by l.qty desc limit 1) t on true;
--=> SELECT o.id,\n    t.sku\n   FROM (public.orders o\n     LEFT JOIN LATERAL ( SELECT l.sku\n           FROM public.lines l\n          WHERE (l.order_id = o.id)\n          ORDER BY l.qty DESC\n         LIMIT 1) t ON (true)) ;; id integer, sku text

create view v as select u.id, t from app.users u, unnest(u.tags) t;
--=> SELECT u.id,\n    t.t\n   FROM app.users u,\n    LATERAL unnest(u.tags) t(t) ;; id bigint, t text

create view v as select u.id, t.tag, t.n from app.users u, unnest(u.tags) with ordinality as t(tag, n);
--=> SELECT u.id,\n    t.tag,\n    t.n\n   FROM app.users u,\n    LATERAL unnest(u.tags) WITH ORDINALITY t(tag, n) ;; id bigint, tag text, n bigint

create view v as select e.key, e.value from app.users u, jsonb_each_text(u.settings) e;
--=> SELECT e.key,\n    e.value\n   FROM app.users u,\n    LATERAL jsonb_each_text(u.settings) e(key, value) ;; key text, value text

create view v as select x ->> 'a' as a from app.users, jsonb_array_elements(settings -> 'l') as x;
--=> SELECT (x.value ->> 'a'::text) AS a\n   FROM app.users,\n    LATERAL jsonb_array_elements((users.settings -> 'l'::text)) x(value) ;; a text

create view v as select d::date as day from generate_series('2024-01-01'::timestamp, '2024-01-31', '1 day') d;
--12,13,14,15=> SELECT (d.d)::date AS day\n   FROM generate_series('2024-01-01 00:00:00'::timestamp without time zone, '2024-01-31 00:00:00'::timestamp without time zone, '1 day'::interval) d(d) ;; day date
--16,17,18=> SELECT (d)::date AS day\n   FROM generate_series('2024-01-01 00:00:00'::timestamp without time zone, '2024-01-31 00:00:00'::timestamp without time zone, '1 day'::interval) d(d) ;; day date

create view v as select n, n * 2 as double from generate_series(1, 10) as g(n) where n % 2 = 0;
--12,13,14,15=> SELECT g.n,\n    (g.n * 2) AS double\n   FROM generate_series(1, 10) g(n)\n  WHERE ((g.n % 2) = 0) ;; n integer, double integer
--16,17,18=> SELECT n,\n    (n * 2) AS double\n   FROM generate_series(1, 10) g(n)\n  WHERE ((n % 2) = 0) ;; n integer, double integer

create view v as select * from json_to_recordset('[{"a":1}]') as r(a int, b text);
--12,13,14,15=> SELECT r.a,\n    r.b\n   FROM json_to_recordset('[{"a":1}]'::json) r(a integer, b text) ;; a integer, b text
--16,17,18=> SELECT a,\n    b\n   FROM json_to_recordset('[{"a":1}]'::json) r(a integer, b text) ;; a integer, b text

create view v as select id, row_number() over (partition by user_id order by placed desc, id) as rn, sum(total) over w, lag(total, 1, 0) over w from orders window w as (order by placed);
--12,13! 42883 function lag(numeric, integer, integer) does not exist
--14,15=> SELECT orders.id,\n    row_number() OVER (PARTITION BY orders.user_id ORDER BY orders.placed DESC, orders.id) AS rn,\n    sum(orders.total) OVER w AS sum,\n    lag(orders.total, 1, (0)::numeric) OVER w AS lag\n   FROM public.orders\n  WINDOW w AS (ORDER BY orders.placed) ;; id integer, rn bigint, sum numeric, lag numeric
--16,17,18=> SELECT id,\n    row_number() OVER (PARTITION BY user_id ORDER BY placed DESC, id) AS rn,\n    sum(total) OVER w AS sum,\n    lag(total, 1, (0)::numeric) OVER w AS lag\n   FROM public.orders\n  WINDOW w AS (ORDER BY placed) ;; id integer, rn bigint, sum numeric, lag numeric

create view v as select avg(total) over (order by placed rows between 2 preceding and current row) as m, rank() over (order by total desc nulls last), first_value(id) over (partition by state order by id range between unbounded preceding and unbounded following) from orders;
--12,13,14,15=> SELECT avg(orders.total) OVER (ORDER BY orders.placed ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS m,\n    rank() OVER (ORDER BY orders.total DESC NULLS LAST) AS rank,\n    first_value(orders.id) OVER (PARTITION BY orders.state ORDER BY orders.id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS first_value\n   FROM public.orders ;; m numeric, rank bigint, first_value integer
--16,17,18=> SELECT avg(total) OVER (ORDER BY placed ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS m,\n    rank() OVER (ORDER BY total DESC NULLS LAST) AS rank,\n    first_value(id) OVER (PARTITION BY state ORDER BY id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS first_value\n   FROM public.orders ;; m numeric, rank bigint, first_value integer

create view v as select distinct state, user_id from orders;
--12,13,14,15=> SELECT DISTINCT orders.state,\n    orders.user_id\n   FROM public.orders ;; state app.state, user_id bigint
--16,17,18=> SELECT DISTINCT state,\n    user_id\n   FROM public.orders ;; state app.state, user_id bigint

create view v as select distinct on (user_id) user_id, id, total from orders order by user_id, placed desc nulls last;
--12,13,14,15=> SELECT DISTINCT ON (orders.user_id) orders.user_id,\n    orders.id,\n    orders.total\n   FROM public.orders\n  ORDER BY orders.user_id, orders.placed DESC NULLS LAST ;; user_id bigint, id integer, total numeric(12,2)
--16,17,18=> SELECT DISTINCT ON (user_id) user_id,\n    id,\n    total\n   FROM public.orders\n  ORDER BY user_id, placed DESC NULLS LAST ;; user_id bigint, id integer, total numeric(12,2)

create view v as select id from orders union select id from lines;
--=> SELECT orders.id\n   FROM public.orders\nUNION\n SELECT lines.id\n   FROM public.lines ;; id integer

create view v as select id, total from orders union all select id, qty from lines order by 2 desc, 1 limit 10 offset 5;
--=> SELECT orders.id,\n    orders.total\n   FROM public.orders\nUNION ALL\n SELECT lines.id,\n    lines.qty AS total\n   FROM public.lines\n  ORDER BY 2 DESC, 1\n OFFSET 5\n LIMIT 10 ;; id integer, total numeric

create view v as (select id from orders except select id from lines) intersect select 1;
--=> (\n         SELECT orders.id\n           FROM public.orders\n        EXCEPT\n         SELECT lines.id\n           FROM public.lines\n) INTERSECT\n SELECT 1 AS id ;; id integer

create view v as select 'a' as kind, id from orders union all select 'b', id from lines union all select null, 3;
--=> SELECT 'a'::text AS kind,\n    orders.id\n   FROM public.orders\nUNION ALL\n SELECT 'b'::text AS kind,\n    lines.id\n   FROM public.lines\nUNION ALL\n SELECT NULL::text AS kind,\n    3 AS id ;; kind text, id integer

create view v as select id from orders union all (select id from lines order by id limit 1);
--=> SELECT orders.id\n   FROM public.orders\nUNION ALL\n( SELECT lines.id\n   FROM public.lines\n  ORDER BY lines.id\n LIMIT 1) ;; id integer

create view v as with t as (select user_id, sum(total) as s from orders group by user_id) select u.name, t.s from app.users u join t on t.user_id = u.id;
--=> WITH t AS (\n         SELECT orders.user_id,\n            sum(orders.total) AS s\n           FROM public.orders\n          GROUP BY orders.user_id\n        )\n SELECT u.name,\n    t.s\n   FROM (app.users u\n     JOIN t ON ((t.user_id = u.id))) ;; name text, s numeric

create view v as with recursive tree (id, boss, depth) as (select id, boss, 0 from app.users where boss is null union all select u.id, u.boss, t.depth + 1 from app.users u join tree t on u.boss = t.id) select * from tree where depth < 5;
--12,13,14,15=> WITH RECURSIVE tree(id, boss, depth) AS (\n         SELECT users.id,\n            users.boss,\n            0 AS "?column?"\n           FROM app.users\n          WHERE (users.boss IS NULL)\n        UNION ALL\n         SELECT u.id,\n            u.boss,\n            (t.depth + 1)\n           FROM (app.users u\n             JOIN tree t ON ((u.boss = t.id)))\n        )\n SELECT tree.id,\n    tree.boss,\n    tree.depth\n   FROM tree\n  WHERE (tree.depth < 5) ;; id bigint, boss bigint, depth integer
--16,17,18=> WITH RECURSIVE tree(id, boss, depth) AS (\n         SELECT users.id,\n            users.boss,\n            0 AS "?column?"\n           FROM app.users\n          WHERE (users.boss IS NULL)\n        UNION ALL\n         SELECT u.id,\n            u.boss,\n            (t.depth + 1)\n           FROM (app.users u\n             JOIN tree t ON ((u.boss = t.id)))\n        )\n SELECT id,\n    boss,\n    depth\n   FROM tree\n  WHERE (depth < 5) ;; id bigint, boss bigint, depth integer

create view v as with a as materialized (select 1 as x), b as not materialized (select x + 1 as y from a) select a.x, b.y from a, b;
--=> WITH a AS MATERIALIZED (\n         SELECT 1 AS x\n        ), b AS NOT MATERIALIZED (\n         SELECT (a_1.x + 1) AS y\n           FROM a a_1\n        )\n SELECT a.x,\n    b.y\n   FROM a,\n    b ;; x integer, y integer

create view v as select id, (select max(qty) from lines where order_id = orders.id) as biggest from orders;
--12,13,14,15=> SELECT orders.id,\n    ( SELECT max(lines.qty) AS max\n           FROM public.lines\n          WHERE (lines.order_id = orders.id)) AS biggest\n   FROM public.orders ;; id integer, biggest integer
--16,17,18=> SELECT id,\n    ( SELECT max(lines.qty) AS max\n           FROM public.lines\n          WHERE (lines.order_id = orders.id)) AS biggest\n   FROM public.orders ;; id integer, biggest integer

create view v as select id from orders where id in (select order_id from lines where qty > 1) and not exists (select 1 from lines l where l.order_id = orders.id and l.price = 0);
--12,13,14,15=> SELECT orders.id\n   FROM public.orders\n  WHERE ((orders.id IN ( SELECT lines.order_id\n           FROM public.lines\n          WHERE (lines.qty > 1))) AND (NOT (EXISTS ( SELECT 1\n           FROM public.lines l\n          WHERE ((l.order_id = orders.id) AND (l.price = (0)::numeric)))))) ;; id integer
--16,17,18=> SELECT id\n   FROM public.orders\n  WHERE ((id IN ( SELECT lines.order_id\n           FROM public.lines\n          WHERE (lines.qty > 1))) AND (NOT (EXISTS ( SELECT 1\n           FROM public.lines l\n          WHERE ((l.order_id = orders.id) AND (l.price = (0)::numeric)))))) ;; id integer

create view v as select id from orders where user_id not in (select id from app.users) or total > all (select price from lines) or total = any (select price from lines);
--12,13,14,15=> SELECT orders.id\n   FROM public.orders\n  WHERE ((NOT (orders.user_id IN ( SELECT users.id\n           FROM app.users))) OR (orders.total > ALL ( SELECT lines.price\n           FROM public.lines)) OR (orders.total IN ( SELECT lines.price\n           FROM public.lines))) ;; id integer
--16,17,18=> SELECT id\n   FROM public.orders\n  WHERE ((NOT (user_id IN ( SELECT users.id\n           FROM app.users))) OR (total > ALL ( SELECT lines.price\n           FROM public.lines)) OR (total IN ( SELECT lines.price\n           FROM public.lines))) ;; id integer

create view v as select id, array(select sku from lines l where l.order_id = o.id order by 1) as skus from orders o;
--12,13,14,15=> SELECT o.id,\n    ARRAY( SELECT l.sku\n           FROM public.lines l\n          WHERE (l.order_id = o.id)\n          ORDER BY l.sku) AS skus\n   FROM public.orders o ;; id integer, skus text[]
--16,17,18=> SELECT id,\n    ARRAY( SELECT l.sku\n           FROM public.lines l\n          WHERE (l.order_id = o.id)\n          ORDER BY l.sku) AS skus\n   FROM public.orders o ;; id integer, skus text[]

create view v as select id from orders where (id, user_id) in (select order_id, id from lines);
--12,13,14,15=> SELECT orders.id\n   FROM public.orders\n  WHERE ((orders.id, orders.user_id) IN ( SELECT lines.order_id,\n            lines.id\n           FROM public.lines)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.orders\n  WHERE ((id, user_id) IN ( SELECT lines.order_id,\n            lines.id\n           FROM public.lines)) ;; id integer

create view v as select state, count(*) filter (where total > 10) as big, string_agg(note, ', ' order by placed desc, id) as notes, array_agg(distinct user_id) as users from orders group by state;
--12,13,14,15=> SELECT orders.state,\n    count(*) FILTER (WHERE (orders.total > (10)::numeric)) AS big,\n    string_agg((orders.note)::text, ', '::text ORDER BY orders.placed DESC, orders.id) AS notes,\n    array_agg(DISTINCT orders.user_id) AS users\n   FROM public.orders\n  GROUP BY orders.state ;; state app.state, big bigint, notes text, users bigint[]
--16,17,18=> SELECT state,\n    count(*) FILTER (WHERE (total > (10)::numeric)) AS big,\n    string_agg((note)::text, ', '::text ORDER BY placed DESC, id) AS notes,\n    array_agg(DISTINCT user_id) AS users\n   FROM public.orders\n  GROUP BY state ;; state app.state, big bigint, notes text, users bigint[]

create view v as select user_id, state, sum(total), grouping(user_id) from orders group by rollup (user_id, state), cube (placed);
--12,13,14,15=> SELECT orders.user_id,\n    orders.state,\n    sum(orders.total) AS sum,\n    GROUPING(orders.user_id) AS "grouping"\n   FROM public.orders\n  GROUP BY ROLLUP(orders.user_id, orders.state), CUBE(orders.placed) ;; user_id bigint, state app.state, sum numeric, grouping integer
--16,17,18=> SELECT user_id,\n    state,\n    sum(total) AS sum,\n    GROUPING(user_id) AS "grouping"\n   FROM public.orders\n  GROUP BY ROLLUP(user_id, state), CUBE(placed) ;; user_id bigint, state app.state, sum numeric, grouping integer

create view v as select user_id, state, count(*) from orders group by grouping sets ((user_id, state), (user_id), ());
--12,13,14,15=> SELECT orders.user_id,\n    orders.state,\n    count(*) AS count\n   FROM public.orders\n  GROUP BY GROUPING SETS ((orders.user_id, orders.state), (orders.user_id), ()) ;; user_id bigint, state app.state, count bigint
--16,17,18=> SELECT user_id,\n    state,\n    count(*) AS count\n   FROM public.orders\n  GROUP BY GROUPING SETS ((user_id, state), (user_id), ()) ;; user_id bigint, state app.state, count bigint

create view v as select percentile_cont(0.9) within group (order by total), mode() within group (order by state), percentile_disc(array[0.1, 0.5]) within group (order by placed) from orders;
--12,13,14,15=> SELECT percentile_cont((0.9)::double precision) WITHIN GROUP (ORDER BY ((orders.total)::double precision)) AS percentile_cont,\n    mode() WITHIN GROUP (ORDER BY orders.state) AS mode,\n    percentile_disc((ARRAY[0.1, 0.5])::double precision[]) WITHIN GROUP (ORDER BY orders.placed) AS percentile_disc\n   FROM public.orders ;; percentile_cont double precision, mode app.state, percentile_disc date[]
--16,17,18=> SELECT percentile_cont((0.9)::double precision) WITHIN GROUP (ORDER BY ((total)::double precision)) AS percentile_cont,\n    mode() WITHIN GROUP (ORDER BY state) AS mode,\n    percentile_disc((ARRAY[0.1, 0.5])::double precision[]) WITHIN GROUP (ORDER BY placed) AS percentile_disc\n   FROM public.orders ;; percentile_cont double precision, mode app.state, percentile_disc date[]

create view v as select date_trunc('month', placed) as month, sum(total)::numeric(14,2) as total from orders group by 1 order by 1;
--12,13,14,15=> SELECT date_trunc('month'::text, (orders.placed)::timestamp with time zone) AS month,\n    (sum(orders.total))::numeric(14,2) AS total\n   FROM public.orders\n  GROUP BY (date_trunc('month'::text, (orders.placed)::timestamp with time zone))\n  ORDER BY (date_trunc('month'::text, (orders.placed)::timestamp with time zone)) ;; month timestamp with time zone, total numeric(14,2)
--16,17,18=> SELECT date_trunc('month'::text, (placed)::timestamp with time zone) AS month,\n    (sum(total))::numeric(14,2) AS total\n   FROM public.orders\n  GROUP BY (date_trunc('month'::text, (placed)::timestamp with time zone))\n  ORDER BY (date_trunc('month'::text, (placed)::timestamp with time zone)) ;; month timestamp with time zone, total numeric(14,2)

create view v as select extract(year from placed) as y, count(*) from orders group by extract(year from placed);
--12,13=> SELECT date_part('year'::text, orders.placed) AS y,\n    count(*) AS count\n   FROM public.orders\n  GROUP BY (date_part('year'::text, orders.placed)) ;; y double precision, count bigint
--14,15=> SELECT EXTRACT(year FROM orders.placed) AS y,\n    count(*) AS count\n   FROM public.orders\n  GROUP BY (EXTRACT(year FROM orders.placed)) ;; y numeric, count bigint
--16,17,18=> SELECT EXTRACT(year FROM placed) AS y,\n    count(*) AS count\n   FROM public.orders\n  GROUP BY (EXTRACT(year FROM placed)) ;; y numeric, count bigint

create view v as select lower(name) from app.users order by lower(name), created desc;
--12,13,14,15=> SELECT lower(users.name) AS lower\n   FROM app.users\n  ORDER BY (lower(users.name)), users.created DESC ;; lower text
--16,17,18=> SELECT lower(name) AS lower\n   FROM app.users\n  ORDER BY (lower(name)), created DESC ;; lower text

create view v as select case when total > 100 then 'big' when total is null then null else 'small' end, coalesce(note, ''), total + 1 as a, -total as b, not (total > 1), total is null as c from orders;
--12,13,14,15=> SELECT\n        CASE\n            WHEN (orders.total > (100)::numeric) THEN 'big'::text\n            WHEN (orders.total IS NULL) THEN NULL::text\n            ELSE 'small'::text\n        END AS "case",\n    COALESCE(orders.note, ''::character varying) AS "coalesce",\n    (orders.total + (1)::numeric) AS a,\n    (- orders.total) AS b,\n    (NOT (orders.total > (1)::numeric)) AS "?column?",\n    (orders.total IS NULL) AS c\n   FROM public.orders ;; case text, coalesce character varying, a numeric, b numeric, ?column? boolean, c boolean
--16,17,18=> SELECT\n        CASE\n            WHEN (total > (100)::numeric) THEN 'big'::text\n            WHEN (total IS NULL) THEN NULL::text\n            ELSE 'small'::text\n        END AS "case",\n    COALESCE(note, ''::character varying) AS "coalesce",\n    (total + (1)::numeric) AS a,\n    (- total) AS b,\n    (NOT (total > (1)::numeric)) AS "?column?",\n    (total IS NULL) AS c\n   FROM public.orders ;; case text, coalesce character varying, a numeric, b numeric, ?column? boolean, c boolean

create view v as select 1 as a, 'x' as b, null as c, true as d, 1.5, date '2024-01-01', array[1, 2], now(), current_user;
--=> SELECT 1 AS a,\n    'x'::text AS b,\n    NULL::text AS c,\n    true AS d,\n    1.5 AS "?column?",\n    '2024-01-01'::date AS date,\n    ARRAY[1, 2] AS "array",\n    now() AS now,\n    CURRENT_USER AS "current_user" ;; a integer, b text, c text, d boolean, ?column? numeric, date date, array integer[], now timestamp with time zone, current_user name

create view v as select 1 as a, row(1, 'a');
--! 42P16 column "row" has pseudo-type record

create view v as select 1::bigint, 'x'::varchar(5), cast(1 as text), int '5', '{}'::jsonb;
--=> SELECT (1)::bigint AS int8,\n    'x'::character varying(5) AS "varchar",\n    (1)::text AS text,\n    5 AS int4,\n    '{}'::jsonb AS jsonb ;; int8 bigint, varchar character varying(5), text text, int4 integer, jsonb jsonb

create view v as select u, u.id from app.users u;
--12,13,14,15=> SELECT u.*::app.users AS u,\n    u.id\n   FROM app.users u ;; u app.users, id bigint
--16,17,18=> SELECT u.*::app.users AS u,\n    id\n   FROM app.users u ;; u app.users, id bigint

create view v as select to_jsonb(u) as j, row_to_json(u.*) as k, (u).name as n from app.users u;
--12,13,14,15=> SELECT to_jsonb(u.*) AS j,\n    row_to_json(u.*) AS k,\n    u.name AS n\n   FROM app.users u ;; j jsonb, k json, n text
--16,17,18=> SELECT to_jsonb(u.*) AS j,\n    row_to_json(u.*) AS k,\n    name AS n\n   FROM app.users u ;; j jsonb, k json, n text

create view v as select json_agg(o) as list, jsonb_object_agg(o.id, o.note) from orders o;
--12,13,14,15=> SELECT json_agg(o.*) AS list,\n    jsonb_object_agg(o.id, o.note) AS jsonb_object_agg\n   FROM public.orders o ;; list json, jsonb_object_agg jsonb
--16,17,18=> SELECT json_agg(o.*) AS list,\n    jsonb_object_agg(id, note) AS jsonb_object_agg\n   FROM public.orders o ;; list json, jsonb_object_agg jsonb

create view v as select r.id, r.total from recent r where r.total > 1;
--12,13,14,15=> SELECT r.id,\n    r.total\n   FROM public.recent r\n  WHERE (r.total > (1)::numeric) ;; id integer, total numeric(12,2)
--16,17,18=> SELECT id,\n    total\n   FROM public.recent r\n  WHERE (total > (1)::numeric) ;; id integer, total numeric(12,2)

create view v as select * from (values (1, 'a'), (2, null)) as t(x, y);
--12,13,14,15=> SELECT t.x,\n    t.y\n   FROM ( VALUES (1,'a'::text), (2,NULL::text)) t(x, y) ;; x integer, y text
--16,17,18=> SELECT x,\n    y\n   FROM ( VALUES (1,'a'::text), (2,NULL::text)) t(x, y) ;; x integer, y text

create view v as values (1, 'a'), (2, 'b');
--=> VALUES (1,'a'::text), (2,'b'::text) ;; column1 integer, column2 text

create view v as select o1.id, o2.id as other from orders o1 join orders o2 using (user_id) where o1.id < o2.id;
--=> SELECT o1.id,\n    o2.id AS other\n   FROM (public.orders o1\n     JOIN public.orders o2 USING (user_id))\n  WHERE (o1.id < o2.id) ;; id integer, other integer

create view v as select orders.id from orders, (select id from orders) sub where orders.id = sub.id;
--=> SELECT orders.id\n   FROM public.orders,\n    ( SELECT orders_1.id\n           FROM public.orders orders_1) sub\n  WHERE (orders.id = sub.id) ;; id integer

create view v as select id from only orders for update skip locked;
--12,13,14,15=> SELECT orders.id\n   FROM ONLY public.orders\n FOR UPDATE OF orders SKIP LOCKED ;; id integer
--16,17,18=> SELECT id\n   FROM ONLY public.orders\n FOR UPDATE OF orders SKIP LOCKED ;; id integer

create view v as select a.id from orders a join (lines b join app.users c on b.id = c.id) on a.id = b.order_id;
--=> SELECT a.id\n   FROM (public.orders a\n     JOIN (public.lines b\n     JOIN app.users c ON ((b.id = c.id))) ON ((a.id = b.order_id))) ;; id integer

create view v as select greatest(total, 0), least(id, 5), nullif(note, ''), total between 1 and 2 as b, note like 'a%' from orders;
--12,13,14,15=> SELECT GREATEST(orders.total, (0)::numeric) AS "greatest",\n    LEAST(orders.id, 5) AS "least",\n    NULLIF((orders.note)::text, ''::text) AS "nullif",\n    ((orders.total >= (1)::numeric) AND (orders.total <= (2)::numeric)) AS b,\n    ((orders.note)::text ~~ 'a%'::text) AS "?column?"\n   FROM public.orders ;; greatest numeric, least integer, nullif text, b boolean, ?column? boolean
--16,17,18=> SELECT GREATEST(total, (0)::numeric) AS "greatest",\n    LEAST(id, 5) AS "least",\n    NULLIF((note)::text, ''::text) AS "nullif",\n    ((total >= (1)::numeric) AND (total <= (2)::numeric)) AS b,\n    ((note)::text ~~ 'a%'::text) AS "?column?"\n   FROM public.orders ;; greatest numeric, least integer, nullif text, b boolean, ?column? boolean

create view v as select sum(qty * price) as s, min(sku), bool_and(qty > 0), count(distinct sku) from lines;
--12,13,14,15=> SELECT sum(((lines.qty)::numeric * lines.price)) AS s,\n    min(lines.sku) AS min,\n    bool_and((lines.qty > 0)) AS bool_and,\n    count(DISTINCT lines.sku) AS count\n   FROM public.lines ;; s numeric, min text, bool_and boolean, count bigint
--16,17,18=> SELECT sum(((qty)::numeric * price)) AS s,\n    min(sku) AS min,\n    bool_and((qty > 0)) AS bool_and,\n    count(DISTINCT sku) AS count\n   FROM public.lines ;; s numeric, min text, bool_and boolean, count bigint

create view v as select orders.tableoid, ctid from orders;
--12,13,14,15=> SELECT orders.tableoid,\n    orders.ctid\n   FROM public.orders ;; tableoid oid, ctid tid
--16,17,18=> SELECT tableoid,\n    ctid\n   FROM public.orders ;; tableoid oid, ctid tid

create view v as select note collate "de-x-icu" as n, note from orders;
--12,13,14,15=> SELECT (orders.note COLLATE "de-x-icu") AS n,\n    orders.note\n   FROM public.orders ;; n character varying(40), note character varying(40)
--16,17,18=> SELECT (note COLLATE "de-x-icu") AS n,\n    note\n   FROM public.orders ;; n character varying(40), note character varying(40)

create view v as select total::text || ' ' || note as label, id::text from orders;
--12,13,14,15=> SELECT (((orders.total)::text || ' '::text) || (orders.note)::text) AS label,\n    (orders.id)::text AS id\n   FROM public.orders ;; label text, id text
--16,17,18=> SELECT (((total)::text || ' '::text) || (note)::text) AS label,\n    (id)::text AS id\n   FROM public.orders ;; label text, id text

create view v as select id from orders order by total desc nulls last, note collate "C", 1 fetch first 3 rows only;
--12,13,14,15=> SELECT orders.id\n   FROM public.orders\n  ORDER BY orders.total DESC NULLS LAST, (orders.note COLLATE "C"), orders.id\n LIMIT 3 ;; id integer
--16,17,18=> SELECT id\n   FROM public.orders\n  ORDER BY total DESC NULLS LAST, (note COLLATE "C"), id\n LIMIT 3 ;; id integer

create view v as select id from orders limit all;
--12,13,14,15=> SELECT orders.id\n   FROM public.orders\n LIMIT ALL ;; id integer
--16,17,18=> SELECT id\n   FROM public.orders\n LIMIT ALL ;; id integer

create view v as select max(id) from orders group by ();
--12,13,14,15=> SELECT max(orders.id) AS max\n   FROM public.orders\n  GROUP BY () ;; max integer
--16,17,18=> SELECT max(id) AS max\n   FROM public.orders\n  GROUP BY () ;; max integer

create view v as select o.id as "Order Id", o.note as "select", o.total as total from orders o;
--12,13,14,15=> SELECT o.id AS "Order Id",\n    o.note AS "select",\n    o.total\n   FROM public.orders o ;; Order Id integer, select character varying(40), total numeric(12,2)
--16,17,18=> SELECT id AS "Order Id",\n    note AS "select",\n    total\n   FROM public.orders o ;; Order Id integer, select character varying(40), total numeric(12,2)

create view v as select * from orders where nosuch = 1;
--! 42703 column "nosuch" does not exist

create view v as select id from nosuch;
--! 42P01 relation "nosuch" does not exist

create view v as select id from orders, lines;
--! 42702 column reference "id" is ambiguous

create view v as select x.id from orders o;
--! 42P01 missing FROM-clause entry for table "x"

create view v as select id from orders union select id, id from lines;
--! 42601 each UNION query must have the same number of columns

create view v as select (select id, total from orders) from lines;
--! 42601 subquery must return only one column

create view v as select id, sum(total) from orders o group by id order by nosuch;
--! 42703 column "nosuch" does not exist

create view v as select * from orders order by 20;
--! 42P10 ORDER BY position 20 is not in select list

create view v as select state from orders union select note from orders;
--! 42804 UNION types app.state and character varying cannot be matched

create view v as select extract(epoch from (now() - created)) / 86400 as age_days, created::date, date_part('year', created) from app.users;
--12,13=> SELECT (date_part('epoch'::text, (now() - users.created)) / (86400)::double precision) AS age_days,\n    (users.created)::date AS created,\n    date_part('year'::text, users.created) AS date_part\n   FROM app.users ;; age_days double precision, created date, date_part double precision
--14,15=> SELECT (EXTRACT(epoch FROM (now() - users.created)) / (86400)::numeric) AS age_days,\n    (users.created)::date AS created,\n    date_part('year'::text, users.created) AS date_part\n   FROM app.users ;; age_days numeric, created date, date_part double precision
--16,17,18=> SELECT (EXTRACT(epoch FROM (now() - created)) / (86400)::numeric) AS age_days,\n    (created)::date AS created,\n    date_part('year'::text, created) AS date_part\n   FROM app.users ;; age_days numeric, created date, date_part double precision

create view v as select u.settings -> 'theme' ->> 'color' as color, u.settings @> '{"a": 1}' as has, u.tags[1], u.tags[1:2] as two from app.users u;
--12,13,14,15=> SELECT ((u.settings -> 'theme'::text) ->> 'color'::text) AS color,\n    (u.settings @> '{"a": 1}'::jsonb) AS has,\n    u.tags[1] AS tags,\n    u.tags[1:2] AS two\n   FROM app.users u ;; color text, has boolean, tags text, two text[]
--16,17,18=> SELECT ((settings -> 'theme'::text) ->> 'color'::text) AS color,\n    (settings @> '{"a": 1}'::jsonb) AS has,\n    tags[1] AS tags,\n    tags[1:2] AS two\n   FROM app.users u ;; color text, has boolean, tags text, two text[]

create view v as select u.id from app.users u where u.email in ('a', 'b') and u.email ilike '%x%' and u.name = any (u.tags);
--12,13,14,15=> SELECT u.id\n   FROM app.users u\n  WHERE (((u.email)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) AND ((u.email)::text ~~* '%x%'::text) AND (u.name = ANY (u.tags))) ;; id bigint
--16,17,18=> SELECT id\n   FROM app.users u\n  WHERE (((email)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) AND ((email)::text ~~* '%x%'::text) AND (name = ANY (tags))) ;; id bigint

create view v as select o.id, coalesce(sum(l.qty) filter (where l.price > 1), 0) as n from orders o left join lines l on l.order_id = o.id group by o.id;
--=> SELECT o.id,\n    COALESCE(sum(l.qty) FILTER (WHERE (l.price > (1)::numeric)), (0)::bigint) AS n\n   FROM (public.orders o\n     LEFT JOIN public.lines l ON ((l.order_id = o.id)))\n  GROUP BY o.id ;; id integer, n bigint

create view v as select ntile(4) over (order by total), dense_rank() over (partition by state order by total), count(*) over () from orders;
--12,13,14,15=> SELECT ntile(4) OVER (ORDER BY orders.total) AS ntile,\n    dense_rank() OVER (PARTITION BY orders.state ORDER BY orders.total) AS dense_rank,\n    count(*) OVER () AS count\n   FROM public.orders ;; ntile integer, dense_rank bigint, count bigint
--16,17,18=> SELECT ntile(4) OVER (ORDER BY total) AS ntile,\n    dense_rank() OVER (PARTITION BY state ORDER BY total) AS dense_rank,\n    count(*) OVER () AS count\n   FROM public.orders ;; ntile integer, dense_rank bigint, count bigint

