CREATE TYPE pair AS (x integer, y text);
CREATE SEQUENCE seq;
CREATE TABLE customer (
  id integer PRIMARY KEY, name text NOT NULL, email varchar(80), active boolean, balance numeric(12,2), joined timestamptz, tags text[], data jsonb,
  home pair
);
CREATE TABLE orders (id integer, order_id integer, customer_id integer, total numeric(12,2), placed date, note varchar(40) COLLATE "C");
CREATE TABLE item (order_id integer, sku varchar(20), qty integer);
CREATE TABLE product (id bigint, sku varchar(20), code char(5));
CREATE TABLE category (id integer PRIMARY KEY, parent_id integer, name varchar(50));
CREATE TABLE reserved ("order" integer, "Mixed" text, "select" boolean);
CREATE VIEW active_customers AS SELECT id, name FROM customer WHERE active;
CREATE FUNCTION listing(n integer) RETURNS TABLE (id integer, label text) LANGUAGE sql AS 'select 1, ''a''';
CREATE FUNCTION count_of(n integer) RETURNS bigint LANGUAGE sql AS 'select 1::bigint';

-- cases

create view z as select * from customer order by balance fetch first 3 rows with ties;
--14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  ORDER BY customer.balance\n FETCH FIRST (3) ROWS WITH TIES ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  ORDER BY balance\n FETCH FIRST (3) ROWS WITH TIES ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select x.order_id from orders o join item i using (order_id) as x;
--=> SELECT o.order_id\n   FROM (public.orders o\n     JOIN public.item i USING (order_id) AS x) ;; order_id integer

create view z as with recursive t (n) as (select 1 union all select n + 1 from t) search depth first by n set ord select n from t;
--14,15=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) SEARCH DEPTH FIRST BY n SET ord\n SELECT t.n\n   FROM t ;; n integer
--16,17,18=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) SEARCH DEPTH FIRST BY n SET ord\n SELECT n\n   FROM t ;; n integer

create view z as with recursive t (n) as (select 1 union all select n + 1 from t) cycle n set looped using path select n from t;
--14,15=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) CYCLE n SET looped USING path\n SELECT t.n\n   FROM t ;; n integer
--16,17,18=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) CYCLE n SET looped USING path\n SELECT n\n   FROM t ;; n integer

create view z as with recursive t (n) as (select 1 union all select n + 1 from t) search breadth first by n set ord select n from t order by ord;
--14,15=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) SEARCH BREADTH FIRST BY n SET ord\n SELECT t.n\n   FROM t\n  ORDER BY t.ord ;; n integer
--16,17,18=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) SEARCH BREADTH FIRST BY n SET ord\n SELECT n\n   FROM t\n  ORDER BY ord ;; n integer

create view z as with recursive t (n) as (select 1 union all select n + 1 from t) cycle n set looped to 'y' default 'n' using path select n, looped from t;
--14,15=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) CYCLE n SET looped TO 'y'::text DEFAULT 'n'::text USING path\n SELECT t.n,\n    t.looped\n   FROM t ;; n integer, looped text
--16,17,18=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n        ) CYCLE n SET looped TO 'y'::text DEFAULT 'n'::text USING path\n SELECT n,\n    looped\n   FROM t ;; n integer, looped text

create view z as select active, count(*) from customer group by distinct rollup (active, name), cube (name);
--14,15=> SELECT customer.active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY DISTINCT ROLLUP(customer.active, customer.name), CUBE(customer.name) ;; active boolean, count bigint
--16,17,18=> SELECT active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY DISTINCT ROLLUP(active, name), CUBE(name) ;; active boolean, count bigint

create view z as select x.order_id, i.sku from orders o left join item i using (order_id) as x;
--=> SELECT o.order_id,\n    i.sku\n   FROM (public.orders o\n     LEFT JOIN public.item i USING (order_id) AS x) ;; order_id integer, sku character varying(20)

create view z as select extract(epoch from joined) as e, date_part('epoch', joined) as d from customer;
--14,15=> SELECT EXTRACT(epoch FROM customer.joined) AS e,\n    date_part('epoch'::text, customer.joined) AS d\n   FROM public.customer ;; e numeric, d double precision
--16,17,18=> SELECT EXTRACT(epoch FROM joined) AS e,\n    date_part('epoch'::text, joined) AS d\n   FROM public.customer ;; e numeric, d double precision

create view z as select id, sum(balance) as s from customer group by distinct rollup (id), id;
--14,15=> SELECT customer.id,\n    sum(customer.balance) AS s\n   FROM public.customer\n  GROUP BY DISTINCT customer.id ;; id integer, s numeric
--16,17,18=> SELECT id,\n    sum(balance) AS s\n   FROM public.customer\n  GROUP BY DISTINCT id ;; id integer, s numeric

create view z as select id, name, sum(balance) as s from customer group by distinct grouping sets ((id, name), (name, id));
--14,15=> SELECT customer.id,\n    customer.name,\n    sum(customer.balance) AS s\n   FROM public.customer\n  GROUP BY DISTINCT customer.id, customer.name ;; id integer, name text, s numeric
--16,17,18=> SELECT id,\n    name,\n    sum(balance) AS s\n   FROM public.customer\n  GROUP BY DISTINCT id, name ;; id integer, name text, s numeric

