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

create view z as select 1;
--=> SELECT 1 AS "?column?" ;; ?column? integer

create view z as select 1 as one, 'a' as letter, null as nothing, true as yes;
--=> SELECT 1 AS one,\n    'a'::text AS letter,\n    NULL::text AS nothing,\n    true AS yes ;; one integer, letter text, nothing text, yes boolean

create view z as select 'x';
--=> SELECT 'x'::text AS "?column?" ;; ?column? text

create view z as select now(), current_date, current_user;
--=> SELECT now() AS now,\n    CURRENT_DATE AS "current_date",\n    CURRENT_USER AS "current_user" ;; now timestamp with time zone, current_date date, current_user name

create view z as select * from customer;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select c.* from customer c;
--12,13,14,15=> SELECT c.id,\n    c.name,\n    c.email,\n    c.active,\n    c.balance,\n    c.joined,\n    c.tags,\n    c.data,\n    c.home\n   FROM public.customer c ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer c ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select customer.* from customer;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select id, name from customer where active;
--12,13,14,15=> SELECT customer.id,\n    customer.name\n   FROM public.customer\n  WHERE customer.active ;; id integer, name text
--16,17,18=> SELECT id,\n    name\n   FROM public.customer\n  WHERE active ;; id integer, name text

create view z as select id, id + 1 as next, -id from customer;
--12,13,14,15=> SELECT customer.id,\n    (customer.id + 1) AS next,\n    (- customer.id) AS "?column?"\n   FROM public.customer ;; id integer, next integer, ?column? integer
--16,17,18=> SELECT id,\n    (id + 1) AS next,\n    (- id) AS "?column?"\n   FROM public.customer ;; id integer, next integer, ?column? integer

create view z as select name || ' ' || coalesce(email, '') as label from customer;
--12,13,14,15=> SELECT ((customer.name || ' '::text) || (COALESCE(customer.email, ''::character varying))::text) AS label\n   FROM public.customer ;; label text
--16,17,18=> SELECT ((name || ' '::text) || (COALESCE(email, ''::character varying))::text) AS label\n   FROM public.customer ;; label text

create view z as select upper(name) from customer;
--12,13,14,15=> SELECT upper(customer.name) AS upper\n   FROM public.customer ;; upper text
--16,17,18=> SELECT upper(name) AS upper\n   FROM public.customer ;; upper text

create view z as select count(*) from customer;
--=> SELECT count(*) AS count\n   FROM public.customer ;; count bigint

create view z as select count(name), count(distinct name), sum(balance), avg(balance), min(id), max(joined) from customer;
--! 42701 column "count" specified more than once

create view z as select active, count(*) from customer group by active;
--12,13,14,15=> SELECT customer.active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY customer.active ;; active boolean, count bigint
--16,17,18=> SELECT active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY active ;; active boolean, count bigint

create view z as select active, count(*) from customer group by 1;
--12,13,14,15=> SELECT customer.active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY customer.active ;; active boolean, count bigint
--16,17,18=> SELECT active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY active ;; active boolean, count bigint

create view z as select active as a, count(*) from customer group by a;
--12,13,14,15=> SELECT customer.active AS a,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY customer.active ;; a boolean, count bigint
--16,17,18=> SELECT active AS a,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY active ;; a boolean, count bigint

create view z as select date_trunc('month', joined) as month, count(*) from customer group by date_trunc('month', joined);
--12,13,14,15=> SELECT date_trunc('month'::text, customer.joined) AS month,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY (date_trunc('month'::text, customer.joined)) ;; month timestamp with time zone, count bigint
--16,17,18=> SELECT date_trunc('month'::text, joined) AS month,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY (date_trunc('month'::text, joined)) ;; month timestamp with time zone, count bigint

create view z as select date_trunc('month', joined) as month, count(*) from customer group by 1 order by 1;
--12,13,14,15=> SELECT date_trunc('month'::text, customer.joined) AS month,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY (date_trunc('month'::text, customer.joined))\n  ORDER BY (date_trunc('month'::text, customer.joined)) ;; month timestamp with time zone, count bigint
--16,17,18=> SELECT date_trunc('month'::text, joined) AS month,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY (date_trunc('month'::text, joined))\n  ORDER BY (date_trunc('month'::text, joined)) ;; month timestamp with time zone, count bigint

create view z as select id, name, count(*) from customer group by id;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY customer.id ;; id integer, name text, count bigint
--16,17,18=> SELECT id,\n    name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY id ;; id integer, name text, count bigint

create view z as select c.id, c.name, count(o.id) from customer c left join orders o on o.customer_id = c.id group by c.id;
--=> SELECT c.id,\n    c.name,\n    count(o.id) AS count\n   FROM (public.customer c\n     LEFT JOIN public.orders o ON ((o.customer_id = c.id)))\n  GROUP BY c.id ;; id integer, name text, count bigint

create view z as select c.name, count(o.id) from customer c left join orders o on o.customer_id = c.id group by c.id order by count(o.id) desc;
--=> SELECT c.name,\n    count(o.id) AS count\n   FROM (public.customer c\n     LEFT JOIN public.orders o ON ((o.customer_id = c.id)))\n  GROUP BY c.id\n  ORDER BY (count(o.id)) DESC ;; name text, count bigint

create view z as select active, balance > 0 as rich, count(*) from customer group by active, balance > 0;
--12,13,14,15=> SELECT customer.active,\n    (customer.balance > (0)::numeric) AS rich,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY customer.active, (customer.balance > (0)::numeric) ;; active boolean, rich boolean, count bigint
--16,17,18=> SELECT active,\n    (balance > (0)::numeric) AS rich,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY active, (balance > (0)::numeric) ;; active boolean, rich boolean, count bigint

create view z as select sum(balance) from customer having sum(balance) > 100;
--12,13,14,15=> SELECT sum(customer.balance) AS sum\n   FROM public.customer\n HAVING (sum(customer.balance) > (100)::numeric) ;; sum numeric
--16,17,18=> SELECT sum(balance) AS sum\n   FROM public.customer\n HAVING (sum(balance) > (100)::numeric) ;; sum numeric

create view z as select active, sum(balance) from customer group by active having sum(balance) > 100 and count(*) > 1;
--12,13,14,15=> SELECT customer.active,\n    sum(customer.balance) AS sum\n   FROM public.customer\n  GROUP BY customer.active\n HAVING ((sum(customer.balance) > (100)::numeric) AND (count(*) > 1)) ;; active boolean, sum numeric
--16,17,18=> SELECT active,\n    sum(balance) AS sum\n   FROM public.customer\n  GROUP BY active\n HAVING ((sum(balance) > (100)::numeric) AND (count(*) > 1)) ;; active boolean, sum numeric

create view z as select active, count(*) filter (where balance > 0) as n from customer group by active;
--12,13,14,15=> SELECT customer.active,\n    count(*) FILTER (WHERE (customer.balance > (0)::numeric)) AS n\n   FROM public.customer\n  GROUP BY customer.active ;; active boolean, n bigint
--16,17,18=> SELECT active,\n    count(*) FILTER (WHERE (balance > (0)::numeric)) AS n\n   FROM public.customer\n  GROUP BY active ;; active boolean, n bigint

create view z as select string_agg(name, ', ' order by name) from customer;
--12,13,14,15=> SELECT string_agg(customer.name, ', '::text ORDER BY customer.name) AS string_agg\n   FROM public.customer ;; string_agg text
--16,17,18=> SELECT string_agg(name, ', '::text ORDER BY name) AS string_agg\n   FROM public.customer ;; string_agg text

create view z as select string_agg(distinct name, ', ') from customer;
--12,13,14,15=> SELECT string_agg(DISTINCT customer.name, ', '::text) AS string_agg\n   FROM public.customer ;; string_agg text
--16,17,18=> SELECT string_agg(DISTINCT name, ', '::text) AS string_agg\n   FROM public.customer ;; string_agg text

create view z as select array_agg(id order by joined desc nulls last) from customer;
--12,13,14,15=> SELECT array_agg(customer.id ORDER BY customer.joined DESC NULLS LAST) AS array_agg\n   FROM public.customer ;; array_agg integer[]
--16,17,18=> SELECT array_agg(id ORDER BY joined DESC NULLS LAST) AS array_agg\n   FROM public.customer ;; array_agg integer[]

create view z as select array_agg(distinct name order by name) from customer;
--12,13,14,15=> SELECT array_agg(DISTINCT customer.name ORDER BY customer.name) AS array_agg\n   FROM public.customer ;; array_agg text[]
--16,17,18=> SELECT array_agg(DISTINCT name ORDER BY name) AS array_agg\n   FROM public.customer ;; array_agg text[]

create view z as select jsonb_agg(c) from customer c;
--=> SELECT jsonb_agg(c.*) AS jsonb_agg\n   FROM public.customer c ;; jsonb_agg jsonb

create view z as select jsonb_object_agg(name, balance) from customer;
--12,13,14,15=> SELECT jsonb_object_agg(customer.name, customer.balance) AS jsonb_object_agg\n   FROM public.customer ;; jsonb_object_agg jsonb
--16,17,18=> SELECT jsonb_object_agg(name, balance) AS jsonb_object_agg\n   FROM public.customer ;; jsonb_object_agg jsonb

create view z as select json_agg(json_build_object('id', id, 'name', name) order by id) from customer;
--12,13,14,15=> SELECT json_agg(json_build_object('id', customer.id, 'name', customer.name) ORDER BY customer.id) AS json_agg\n   FROM public.customer ;; json_agg json
--16,17,18=> SELECT json_agg(json_build_object('id', id, 'name', name) ORDER BY id) AS json_agg\n   FROM public.customer ;; json_agg json

create view z as select bool_and(active), every(active), bool_or(active) from customer;
--12,13,14,15=> SELECT bool_and(customer.active) AS bool_and,\n    every(customer.active) AS every,\n    bool_or(customer.active) AS bool_or\n   FROM public.customer ;; bool_and boolean, every boolean, bool_or boolean
--16,17,18=> SELECT bool_and(active) AS bool_and,\n    every(active) AS every,\n    bool_or(active) AS bool_or\n   FROM public.customer ;; bool_and boolean, every boolean, bool_or boolean

create view z as select percentile_cont(0.5) within group (order by balance) from customer;
--12,13,14,15=> SELECT percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY ((customer.balance)::double precision)) AS percentile_cont\n   FROM public.customer ;; percentile_cont double precision
--16,17,18=> SELECT percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY ((balance)::double precision)) AS percentile_cont\n   FROM public.customer ;; percentile_cont double precision

create view z as select percentile_disc(array[0.25, 0.5]) within group (order by balance) from customer;
--12,13,14,15=> SELECT percentile_disc((ARRAY[0.25, 0.5])::double precision[]) WITHIN GROUP (ORDER BY customer.balance) AS percentile_disc\n   FROM public.customer ;; percentile_disc numeric[]
--16,17,18=> SELECT percentile_disc((ARRAY[0.25, 0.5])::double precision[]) WITHIN GROUP (ORDER BY balance) AS percentile_disc\n   FROM public.customer ;; percentile_disc numeric[]

create view z as select mode() within group (order by name) from customer;
--12,13,14,15=> SELECT mode() WITHIN GROUP (ORDER BY customer.name) AS mode\n   FROM public.customer ;; mode text
--16,17,18=> SELECT mode() WITHIN GROUP (ORDER BY name) AS mode\n   FROM public.customer ;; mode text

create view z as select rank(5) within group (order by id) from customer;
--12,13,14,15=> SELECT rank(5) WITHIN GROUP (ORDER BY customer.id) AS rank\n   FROM public.customer ;; rank bigint
--16,17,18=> SELECT rank(5) WITHIN GROUP (ORDER BY id) AS rank\n   FROM public.customer ;; rank bigint

create view z as select grouping(active), active, count(*) from customer group by rollup (active);
--12,13,14,15=> SELECT GROUPING(customer.active) AS "grouping",\n    customer.active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY ROLLUP(customer.active) ;; grouping integer, active boolean, count bigint
--16,17,18=> SELECT GROUPING(active) AS "grouping",\n    active,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY ROLLUP(active) ;; grouping integer, active boolean, count bigint

create view z as select active, name, count(*) from customer group by cube (active, name);
--12,13,14,15=> SELECT customer.active,\n    customer.name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY CUBE(customer.active, customer.name) ;; active boolean, name text, count bigint
--16,17,18=> SELECT active,\n    name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY CUBE(active, name) ;; active boolean, name text, count bigint

create view z as select active, name, count(*) from customer group by grouping sets ((active), (name), ());
--12,13,14,15=> SELECT customer.active,\n    customer.name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY GROUPING SETS ((customer.active), (customer.name), ()) ;; active boolean, name text, count bigint
--16,17,18=> SELECT active,\n    name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY GROUPING SETS ((active), (name), ()) ;; active boolean, name text, count bigint

create view z as select active, name, count(*), grouping(active, name) from customer group by rollup (active, name) order by 1;
--12,13,14,15=> SELECT customer.active,\n    customer.name,\n    count(*) AS count,\n    GROUPING(customer.active, customer.name) AS "grouping"\n   FROM public.customer\n  GROUP BY ROLLUP(customer.active, customer.name)\n  ORDER BY customer.active ;; active boolean, name text, count bigint, grouping integer
--16,17,18=> SELECT active,\n    name,\n    count(*) AS count,\n    GROUPING(active, name) AS "grouping"\n   FROM public.customer\n  GROUP BY ROLLUP(active, name)\n  ORDER BY active ;; active boolean, name text, count bigint, grouping integer

create view z as select active, name, count(*) from customer group by active, rollup (name);
--12,13,14,15=> SELECT customer.active,\n    customer.name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY customer.active, ROLLUP(customer.name) ;; active boolean, name text, count bigint
--16,17,18=> SELECT active,\n    name,\n    count(*) AS count\n   FROM public.customer\n  GROUP BY active, ROLLUP(name) ;; active boolean, name text, count bigint

create view z as select active, count(*) from customer group by ();
--! 42803 column "customer.active" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select distinct name from customer;
--12,13,14,15=> SELECT DISTINCT customer.name\n   FROM public.customer ;; name text
--16,17,18=> SELECT DISTINCT name\n   FROM public.customer ;; name text

create view z as select distinct name, active from customer order by name;
--12,13,14,15=> SELECT DISTINCT customer.name,\n    customer.active\n   FROM public.customer\n  ORDER BY customer.name ;; name text, active boolean
--16,17,18=> SELECT DISTINCT name,\n    active\n   FROM public.customer\n  ORDER BY name ;; name text, active boolean

create view z as select distinct on (name) name, id from customer order by name, joined desc;
--12,13,14,15=> SELECT DISTINCT ON (customer.name) customer.name,\n    customer.id\n   FROM public.customer\n  ORDER BY customer.name, customer.joined DESC ;; name text, id integer
--16,17,18=> SELECT DISTINCT ON (name) name,\n    id\n   FROM public.customer\n  ORDER BY name, joined DESC ;; name text, id integer

create view z as select distinct on (lower(name)) * from customer order by lower(name), id;
--12,13,14,15=> SELECT DISTINCT ON ((lower(customer.name))) customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  ORDER BY (lower(customer.name)), customer.id ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT DISTINCT ON ((lower(name))) id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  ORDER BY (lower(name)), id ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select all name from customer;
--12,13,14,15=> SELECT customer.name\n   FROM public.customer ;; name text
--16,17,18=> SELECT name\n   FROM public.customer ;; name text

create view z as select * from customer order by name;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  ORDER BY customer.name ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  ORDER BY name ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer order by name desc, id asc nulls first;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  ORDER BY customer.name DESC, customer.id NULLS FIRST ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  ORDER BY name DESC, id NULLS FIRST ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer order by 2, 1;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  ORDER BY customer.name, customer.id ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  ORDER BY name, id ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select name as n from customer order by n;
--12,13,14,15=> SELECT customer.name AS n\n   FROM public.customer\n  ORDER BY customer.name ;; n text
--16,17,18=> SELECT name AS n\n   FROM public.customer\n  ORDER BY name ;; n text

create view z as select name from customer order by id;
--12,13,14,15=> SELECT customer.name\n   FROM public.customer\n  ORDER BY customer.id ;; name text
--16,17,18=> SELECT name\n   FROM public.customer\n  ORDER BY id ;; name text

create view z as select name from customer order by lower(name), balance + 1;
--12,13,14,15=> SELECT customer.name\n   FROM public.customer\n  ORDER BY (lower(customer.name)), (customer.balance + (1)::numeric) ;; name text
--16,17,18=> SELECT name\n   FROM public.customer\n  ORDER BY (lower(name)), (balance + (1)::numeric) ;; name text

create view z as select * from customer limit 10;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n LIMIT 10 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n LIMIT 10 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer limit 10 offset 5;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n OFFSET 5\n LIMIT 10 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n OFFSET 5\n LIMIT 10 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer offset 5 rows fetch first 10 rows only;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n OFFSET 5\n LIMIT 10 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n OFFSET 5\n LIMIT 10 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer fetch first row only;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n LIMIT 1 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n LIMIT 1 ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer limit all;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n LIMIT ALL ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n LIMIT ALL ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer limit null;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n LIMIT ALL ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n LIMIT ALL ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer limit (5 + 5);
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n LIMIT (5 + 5) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n LIMIT (5 + 5) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer for update;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n FOR UPDATE OF customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n FOR UPDATE OF customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer c for share of c;
--12,13,14,15=> SELECT c.id,\n    c.name,\n    c.email,\n    c.active,\n    c.balance,\n    c.joined,\n    c.tags,\n    c.data,\n    c.home\n   FROM public.customer c\n FOR SHARE OF c ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer c\n FOR SHARE OF c ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer for no key update nowait;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n FOR NO KEY UPDATE OF customer NOWAIT ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n FOR NO KEY UPDATE OF customer NOWAIT ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer for key share skip locked;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n FOR KEY SHARE OF customer SKIP LOCKED ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n FOR KEY SHARE OF customer SKIP LOCKED ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select c.id, o.id as order_id from customer c, orders o where o.customer_id = c.id;
--=> SELECT c.id,\n    o.id AS order_id\n   FROM public.customer c,\n    public.orders o\n  WHERE (o.customer_id = c.id) ;; id integer, order_id integer

create view z as select c.id, o.total from customer c join orders o on o.customer_id = c.id;
--=> SELECT c.id,\n    o.total\n   FROM (public.customer c\n     JOIN public.orders o ON ((o.customer_id = c.id))) ;; id integer, total numeric(12,2)

create view z as select c.id, o.total from customer c inner join orders o on c.id = o.customer_id and o.total > 0;
--=> SELECT c.id,\n    o.total\n   FROM (public.customer c\n     JOIN public.orders o ON (((c.id = o.customer_id) AND (o.total > (0)::numeric)))) ;; id integer, total numeric(12,2)

create view z as select c.id, o.total from customer c left join orders o on o.customer_id = c.id where o.id is null;
--=> SELECT c.id,\n    o.total\n   FROM (public.customer c\n     LEFT JOIN public.orders o ON ((o.customer_id = c.id)))\n  WHERE (o.id IS NULL) ;; id integer, total numeric(12,2)

create view z as select c.id, o.total from customer c right join orders o on o.customer_id = c.id;
--=> SELECT c.id,\n    o.total\n   FROM (public.customer c\n     RIGHT JOIN public.orders o ON ((o.customer_id = c.id))) ;; id integer, total numeric(12,2)

create view z as select c.id, o.total from customer c full outer join orders o on o.customer_id = c.id;
--=> SELECT c.id,\n    o.total\n   FROM (public.customer c\n     FULL JOIN public.orders o ON ((o.customer_id = c.id))) ;; id integer, total numeric(12,2)

create view z as select c.id, p.sku from customer c cross join product p;
--=> SELECT c.id,\n    p.sku\n   FROM (public.customer c\n     CROSS JOIN public.product p) ;; id integer, sku character varying(20)

create view z as select * from orders join item using (order_id);
--=> SELECT orders.order_id,\n    orders.id,\n    orders.customer_id,\n    orders.total,\n    orders.placed,\n    orders.note,\n    item.sku,\n    item.qty\n   FROM (public.orders\n     JOIN public.item USING (order_id)) ;; order_id integer, id integer, customer_id integer, total numeric(12,2), placed date, note character varying(40), sku character varying(20), qty integer

create view z as select order_id, sku from orders left join item using (order_id);
--=> SELECT orders.order_id,\n    item.sku\n   FROM (public.orders\n     LEFT JOIN public.item USING (order_id)) ;; order_id integer, sku character varying(20)

create view z as select order_id, sku from orders full join item using (order_id);
--=> SELECT order_id,\n    item.sku\n   FROM (public.orders\n     FULL JOIN public.item USING (order_id)) ;; order_id integer, sku character varying(20)

create view z as select order_id, sku from orders right join item using (order_id);
--=> SELECT item.order_id,\n    item.sku\n   FROM (public.orders\n     RIGHT JOIN public.item USING (order_id)) ;; order_id integer, sku character varying(20)

create view z as select i.order_id, o.order_id as other from orders o join item i using (order_id);
--=> SELECT i.order_id,\n    o.order_id AS other\n   FROM (public.orders o\n     JOIN public.item i USING (order_id)) ;; order_id integer, other integer

create view z as select * from orders natural join item;
--=> SELECT orders.order_id,\n    orders.id,\n    orders.customer_id,\n    orders.total,\n    orders.placed,\n    orders.note,\n    item.sku,\n    item.qty\n   FROM (public.orders\n     JOIN public.item USING (order_id)) ;; order_id integer, id integer, customer_id integer, total numeric(12,2), placed date, note character varying(40), sku character varying(20), qty integer

create view z as select order_id from orders natural left join item;
--=> SELECT orders.order_id\n   FROM (public.orders\n     LEFT JOIN public.item USING (order_id)) ;; order_id integer

create view z as select * from (customer c join orders o on c.id = o.customer_id) join item i on i.order_id = o.order_id;
--! 42701 column "id" specified more than once

create view z as select c.name, i.sku from customer c join orders o on c.id = o.customer_id join item i on i.order_id = o.order_id join product p on p.sku = i.sku;
--=> SELECT c.name,\n    i.sku\n   FROM (((public.customer c\n     JOIN public.orders o ON ((c.id = o.customer_id)))\n     JOIN public.item i ON ((i.order_id = o.order_id)))\n     JOIN public.product p ON (((p.sku)::text = (i.sku)::text))) ;; name text, sku character varying(20)

create view z as select c.name from customer c join (orders o join item i on i.order_id = o.order_id) on o.customer_id = c.id;
--=> SELECT c.name\n   FROM (public.customer c\n     JOIN (public.orders o\n     JOIN public.item i ON ((i.order_id = o.order_id))) ON ((o.customer_id = c.id))) ;; name text

create view z as select j.name, j.total from (customer c join orders o on c.id = o.customer_id) as j (id, name);
--=> SELECT j.name,\n    j.total\n   FROM (public.customer c\n     JOIN public.orders o ON ((c.id = o.customer_id))) j(id, name, email, active, balance, joined, tags, data, home, id_1, order_id, customer_id, total, placed, note) ;; name text, total numeric(12,2)

create view z as select a.id, b.id as parent from category a left join category b on b.id = a.parent_id;
--=> SELECT a.id,\n    b.id AS parent\n   FROM (public.category a\n     LEFT JOIN public.category b ON ((b.id = a.parent_id))) ;; id integer, parent integer

create view z as select * from (select id, name from customer) s;
--12,13,14,15=> SELECT s.id,\n    s.name\n   FROM ( SELECT customer.id,\n            customer.name\n           FROM public.customer) s ;; id integer, name text
--16,17,18=> SELECT id,\n    name\n   FROM ( SELECT customer.id,\n            customer.name\n           FROM public.customer) s ;; id integer, name text

create view z as select s.n from (select name from customer) as s (n);
--12,13,14,15=> SELECT s.n\n   FROM ( SELECT customer.name\n           FROM public.customer) s(n) ;; n text
--16,17,18=> SELECT n\n   FROM ( SELECT customer.name\n           FROM public.customer) s(n) ;; n text

create view z as select s.a, s.b from (select id, name from customer) s (a, b);
--12,13,14,15=> SELECT s.a,\n    s.b\n   FROM ( SELECT customer.id,\n            customer.name\n           FROM public.customer) s(a, b) ;; a integer, b text
--16,17,18=> SELECT a,\n    b\n   FROM ( SELECT customer.id,\n            customer.name\n           FROM public.customer) s(a, b) ;; a integer, b text

create view z as select * from (select id, name from customer where active order by id limit 5) s where s.id > 1;
--12,13,14,15=> SELECT s.id,\n    s.name\n   FROM ( SELECT customer.id,\n            customer.name\n           FROM public.customer\n          WHERE customer.active\n          ORDER BY customer.id\n         LIMIT 5) s\n  WHERE (s.id > 1) ;; id integer, name text
--16,17,18=> SELECT id,\n    name\n   FROM ( SELECT customer.id,\n            customer.name\n           FROM public.customer\n          WHERE customer.active\n          ORDER BY customer.id\n         LIMIT 5) s\n  WHERE (id > 1) ;; id integer, name text

create view z as select * from (values (1, 'a'), (2, 'b')) v;
--12,13,14,15=> SELECT v.column1,\n    v.column2\n   FROM ( VALUES (1,'a'::text), (2,'b'::text)) v ;; column1 integer, column2 text
--16,17,18=> SELECT column1,\n    column2\n   FROM ( VALUES (1,'a'::text), (2,'b'::text)) v ;; column1 integer, column2 text

create view z as select * from (values (1, 'a'), (2, 'b')) v (id, name);
--12,13,14,15=> SELECT v.id,\n    v.name\n   FROM ( VALUES (1,'a'::text), (2,'b'::text)) v(id, name) ;; id integer, name text
--16,17,18=> SELECT id,\n    name\n   FROM ( VALUES (1,'a'::text), (2,'b'::text)) v(id, name) ;; id integer, name text

create view z as select v.id from (values (1), (2.5), (null)) v (id);
--12,13,14,15=> SELECT v.id\n   FROM ( VALUES (1), (2.5), (NULL::numeric)) v(id) ;; id numeric
--16,17,18=> SELECT id\n   FROM ( VALUES (1), (2.5), (NULL::numeric)) v(id) ;; id numeric

create view z as select c.id, l.n from customer c, lateral (select count(*) as n from orders o where o.customer_id = c.id) l;
--=> SELECT c.id,\n    l.n\n   FROM public.customer c,\n    LATERAL ( SELECT count(*) AS n\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)) l ;; id integer, n bigint

create view z as select c.id, l.total from customer c left join lateral (select o.total from orders o where o.customer_id = c.id order by o.placed desc limit 1) l on true;
--=> SELECT c.id,\n    l.total\n   FROM (public.customer c\n     LEFT JOIN LATERAL ( SELECT o.total\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)\n          ORDER BY o.placed DESC\n         LIMIT 1) l ON (true)) ;; id integer, total numeric(12,2)

create view z as select c.id, l.* from customer c cross join lateral (select o.total, o.placed from orders o where o.customer_id = c.id) l;
--=> SELECT c.id,\n    l.total,\n    l.placed\n   FROM (public.customer c\n     CROSS JOIN LATERAL ( SELECT o.total,\n            o.placed\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)) l) ;; id integer, total numeric(12,2), placed date

create view z as select g from generate_series(1, 10) g;
--12,13,14,15=> SELECT g.g\n   FROM generate_series(1, 10) g(g) ;; g integer
--16,17,18=> SELECT g\n   FROM generate_series(1, 10) g(g) ;; g integer

create view z as select g.n from generate_series(1, 10) as g (n);
--12,13,14,15=> SELECT g.n\n   FROM generate_series(1, 10) g(n) ;; n integer
--16,17,18=> SELECT n\n   FROM generate_series(1, 10) g(n) ;; n integer

create view z as select generate_series(1, 3);
--=> SELECT generate_series(1, 3) AS generate_series ;; generate_series integer

create view z as select id, unnest(tags) from customer;
--12,13,14,15=> SELECT customer.id,\n    unnest(customer.tags) AS unnest\n   FROM public.customer ;; id integer, unnest text
--16,17,18=> SELECT id,\n    unnest(tags) AS unnest\n   FROM public.customer ;; id integer, unnest text

create view z as select c.id, t from customer c, unnest(c.tags) t;
--=> SELECT c.id,\n    t.t\n   FROM public.customer c,\n    LATERAL unnest(c.tags) t(t) ;; id integer, t text

create view z as select c.id, t.tag, t.ord from customer c cross join unnest(c.tags) with ordinality as t (tag, ord);
--=> SELECT c.id,\n    t.tag,\n    t.ord\n   FROM (public.customer c\n     CROSS JOIN LATERAL unnest(c.tags) WITH ORDINALITY t(tag, ord)) ;; id integer, tag text, ord bigint

create view z as select * from unnest(array[1, 2], array['a', 'b']) as u (n, t);
--12,13,14,15=> SELECT u.n,\n    u.t\n   FROM UNNEST(ARRAY[1, 2], ARRAY['a'::text, 'b'::text]) u(n, t) ;; n integer, t text
--16,17,18=> SELECT n,\n    t\n   FROM UNNEST(ARRAY[1, 2], ARRAY['a'::text, 'b'::text]) u(n, t) ;; n integer, t text

create view z as select * from rows from (generate_series(1, 3), generate_series(4, 6)) as r (a, b);
--12,13,14,15=> SELECT r.a,\n    r.b\n   FROM ROWS FROM(generate_series(1, 3), generate_series(4, 6)) r(a, b) ;; a integer, b integer
--16,17,18=> SELECT a,\n    b\n   FROM ROWS FROM(generate_series(1, 3), generate_series(4, 6)) r(a, b) ;; a integer, b integer

create view z as select * from rows from (generate_series(1, 3), unnest(array['a'])) with ordinality as r (a, b, n);
--12,13,14,15=> SELECT r.a,\n    r.b,\n    r.n\n   FROM ROWS FROM(generate_series(1, 3), unnest(ARRAY['a'::text])) WITH ORDINALITY r(a, b, n) ;; a integer, b text, n bigint
--16,17,18=> SELECT a,\n    b,\n    n\n   FROM ROWS FROM(generate_series(1, 3), unnest(ARRAY['a'::text])) WITH ORDINALITY r(a, b, n) ;; a integer, b text, n bigint

create view z as select e.key, e.value from customer c, jsonb_each(c.data) e;
--=> SELECT e.key,\n    e.value\n   FROM public.customer c,\n    LATERAL jsonb_each(c.data) e(key, value) ;; key text, value jsonb

create view z as select e.key, e.value from customer c, jsonb_each_text(c.data) as e (key, value);
--=> SELECT e.key,\n    e.value\n   FROM public.customer c,\n    LATERAL jsonb_each_text(c.data) e(key, value) ;; key text, value text

create view z as select el ->> 'id' as id from customer c, jsonb_array_elements(c.data -> 'items') el;
--=> SELECT (el.value ->> 'id'::text) AS id\n   FROM public.customer c,\n    LATERAL jsonb_array_elements((c.data -> 'items'::text)) el(value) ;; id text

create view z as select r.a, r.b from jsonb_to_recordset('[]') as r (a integer, b text);
--12,13,14,15=> SELECT r.a,\n    r.b\n   FROM jsonb_to_recordset('[]'::jsonb) r(a integer, b text) ;; a integer, b text
--16,17,18=> SELECT a,\n    b\n   FROM jsonb_to_recordset('[]'::jsonb) r(a integer, b text) ;; a integer, b text

create view z as select r.a, r.b from customer c, jsonb_to_record(c.data) as r (a integer, b text collate "C");
--=> SELECT r.a,\n    r.b\n   FROM public.customer c,\n    LATERAL jsonb_to_record(c.data) r(a integer, b text COLLATE "C") ;; a integer, b text

create view z as select * from json_populate_record(null::pair, '{}');
--12,13,14,15=> SELECT json_populate_record.x,\n    json_populate_record.y\n   FROM json_populate_record(NULL::public.pair, '{}'::json) json_populate_record(x, y) ;; x integer, y text
--16,17,18=> SELECT x,\n    y\n   FROM json_populate_record(NULL::public.pair, '{}'::json) json_populate_record(x, y) ;; x integer, y text

create view z as select * from regexp_split_to_table('a b', ' ') as w;
--12,13,14,15=> SELECT w.w\n   FROM regexp_split_to_table('a b'::text, ' '::text) w(w) ;; w text
--16,17,18=> SELECT w\n   FROM regexp_split_to_table('a b'::text, ' '::text) w(w) ;; w text

create view z as select d::date from generate_series('2020-01-01'::timestamp, '2020-12-31', '1 day') d;
--12,13,14,15=> SELECT (d.d)::date AS d\n   FROM generate_series('2020-01-01 00:00:00'::timestamp without time zone, '2020-12-31 00:00:00'::timestamp without time zone, '1 day'::interval) d(d) ;; d date
--16,17,18=> SELECT (d)::date AS d\n   FROM generate_series('2020-01-01 00:00:00'::timestamp without time zone, '2020-12-31 00:00:00'::timestamp without time zone, '1 day'::interval) d(d) ;; d date

create view z as select * from listing(1);
--12,13,14,15=> SELECT listing.id,\n    listing.label\n   FROM public.listing(1) listing(id, label) ;; id integer, label text
--16,17,18=> SELECT id,\n    label\n   FROM public.listing(1) listing(id, label) ;; id integer, label text

create view z as select l.id, l.label from listing(5) l;
--12,13,14,15=> SELECT l.id,\n    l.label\n   FROM public.listing(5) l(id, label) ;; id integer, label text
--16,17,18=> SELECT id,\n    label\n   FROM public.listing(5) l(id, label) ;; id integer, label text

create view z as select f.x from listing(1) as f (x, y);
--12,13,14,15=> SELECT f.x\n   FROM public.listing(1) f(x, y) ;; x integer
--16,17,18=> SELECT x\n   FROM public.listing(1) f(x, y) ;; x integer

create view z as select count_of(c.id) from customer c;
--12,13,14,15=> SELECT public.count_of(c.id) AS count_of\n   FROM public.customer c ;; count_of bigint
--16,17,18=> SELECT public.count_of(id) AS count_of\n   FROM public.customer c ;; count_of bigint

create view z as select * from current_date;
--12,13,14,15=> SELECT "current_date"."current_date"\n   FROM CURRENT_DATE "current_date"("current_date") ;; current_date date
--16,17,18=> SELECT "current_date"\n   FROM CURRENT_DATE "current_date"("current_date") ;; current_date date

create view z as select * from coalesce(1, 2) as x;
--12,13,14,15=> SELECT x.x\n   FROM COALESCE(1, 2) x(x) ;; x integer
--16,17,18=> SELECT x\n   FROM COALESCE(1, 2) x(x) ;; x integer

create view z as select exists (select 1 from orders o where o.customer_id = c.id) as has_orders from customer c;
--=> SELECT (EXISTS ( SELECT 1\n           FROM public.orders o\n          WHERE (o.customer_id = c.id))) AS has_orders\n   FROM public.customer c ;; has_orders boolean

create view z as select id from customer c where exists (select 1 from orders o where o.customer_id = c.id);
--12,13,14,15=> SELECT c.id\n   FROM public.customer c\n  WHERE (EXISTS ( SELECT 1\n           FROM public.orders o\n          WHERE (o.customer_id = c.id))) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer c\n  WHERE (EXISTS ( SELECT 1\n           FROM public.orders o\n          WHERE (o.customer_id = c.id))) ;; id integer

create view z as select id from customer c where not exists (select from orders o where o.customer_id = c.id);
--12,13,14,15=> SELECT c.id\n   FROM public.customer c\n  WHERE (NOT (EXISTS ( SELECT\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)))) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer c\n  WHERE (NOT (EXISTS ( SELECT\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)))) ;; id integer

create view z as select id from customer where id in (select customer_id from orders);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE (customer.id IN ( SELECT orders.customer_id\n           FROM public.orders)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE (id IN ( SELECT orders.customer_id\n           FROM public.orders)) ;; id integer

create view z as select id from customer where id not in (select customer_id from orders where customer_id is not null);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE (NOT (customer.id IN ( SELECT orders.customer_id\n           FROM public.orders\n          WHERE (orders.customer_id IS NOT NULL)))) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE (NOT (id IN ( SELECT orders.customer_id\n           FROM public.orders\n          WHERE (orders.customer_id IS NOT NULL)))) ;; id integer

create view z as select id from customer where (id, name) in (select customer_id, note from orders);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE ((customer.id, customer.name) IN ( SELECT orders.customer_id,\n            orders.note\n           FROM public.orders)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE ((id, name) IN ( SELECT orders.customer_id,\n            orders.note\n           FROM public.orders)) ;; id integer

create view z as select id from customer where id = any (select customer_id from orders);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE (customer.id IN ( SELECT orders.customer_id\n           FROM public.orders)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE (id IN ( SELECT orders.customer_id\n           FROM public.orders)) ;; id integer

create view z as select id from customer where id > all (select customer_id from orders);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE (customer.id > ALL ( SELECT orders.customer_id\n           FROM public.orders)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE (id > ALL ( SELECT orders.customer_id\n           FROM public.orders)) ;; id integer

create view z as select id from customer where balance > (select avg(balance) from customer);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE (customer.balance > ( SELECT avg(customer_1.balance) AS avg\n           FROM public.customer customer_1)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE (balance > ( SELECT avg(customer_1.balance) AS avg\n           FROM public.customer customer_1)) ;; id integer

create view z as select id, (select count(*) from orders o where o.customer_id = c.id) as n from customer c;
--12,13,14,15=> SELECT c.id,\n    ( SELECT count(*) AS count\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)) AS n\n   FROM public.customer c ;; id integer, n bigint
--16,17,18=> SELECT id,\n    ( SELECT count(*) AS count\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)) AS n\n   FROM public.customer c ;; id integer, n bigint

create view z as select id, array(select o.id from orders o where o.customer_id = c.id order by o.id) as list from customer c;
--12,13,14,15=> SELECT c.id,\n    ARRAY( SELECT o.id\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)\n          ORDER BY o.id) AS list\n   FROM public.customer c ;; id integer, list integer[]
--16,17,18=> SELECT id,\n    ARRAY( SELECT o.id\n           FROM public.orders o\n          WHERE (o.customer_id = c.id)\n          ORDER BY o.id) AS list\n   FROM public.customer c ;; id integer, list integer[]

create view z as select id, (select max(total) from orders) - balance as diff from customer;
--12,13,14,15=> SELECT customer.id,\n    (( SELECT max(orders.total) AS max\n           FROM public.orders) - customer.balance) AS diff\n   FROM public.customer ;; id integer, diff numeric
--16,17,18=> SELECT id,\n    (( SELECT max(orders.total) AS max\n           FROM public.orders) - balance) AS diff\n   FROM public.customer ;; id integer, diff numeric

create view z as select id from customer where row(id, name) = (select o.id, o.note from orders o limit 1);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE ((customer.id, customer.name) = ( SELECT o.id,\n            o.note\n           FROM public.orders o\n         LIMIT 1)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE ((id, name) = ( SELECT o.id,\n            o.note\n           FROM public.orders o\n         LIMIT 1)) ;; id integer

create view z as select id from customer where (id, 1) < (select o.id, 2 from orders o limit 1);
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE ((customer.id, 1) < ( SELECT o.id,\n            2\n           FROM public.orders o\n         LIMIT 1)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE ((id, 1) < ( SELECT o.id,\n            2\n           FROM public.orders o\n         LIMIT 1)) ;; id integer

create view z as select case when exists (select 1 from orders) then 'y' else 'n' end as any_orders;
--=> SELECT\n        CASE\n            WHEN (EXISTS ( SELECT 1\n               FROM public.orders)) THEN 'y'::text\n            ELSE 'n'::text\n        END AS any_orders ;; any_orders text

create view z as select id from customer where coalesce((select total from orders limit 1), 0) > 1;
--12,13,14,15=> SELECT customer.id\n   FROM public.customer\n  WHERE (COALESCE(( SELECT orders.total\n           FROM public.orders\n         LIMIT 1), (0)::numeric) > (1)::numeric) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer\n  WHERE (COALESCE(( SELECT orders.total\n           FROM public.orders\n         LIMIT 1), (0)::numeric) > (1)::numeric) ;; id integer

create view z as with a as (select id from customer) select * from a;
--12,13,14,15=> WITH a AS (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT a.id\n   FROM a ;; id integer
--16,17,18=> WITH a AS (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT id\n   FROM a ;; id integer

create view z as with a as (select id from customer), b as (select id from a) select a.id from a join b on a.id = b.id;
--=> WITH a AS (\n         SELECT customer.id\n           FROM public.customer\n        ), b AS (\n         SELECT a_1.id\n           FROM a a_1\n        )\n SELECT a.id\n   FROM (a\n     JOIN b ON ((a.id = b.id))) ;; id integer

create view z as with a (x) as (select id from customer) select x from a;
--12,13,14,15=> WITH a(x) AS (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT a.x\n   FROM a ;; x integer
--16,17,18=> WITH a(x) AS (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT x\n   FROM a ;; x integer

create view z as with a as materialized (select id from customer) select id from a;
--12,13,14,15=> WITH a AS MATERIALIZED (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT a.id\n   FROM a ;; id integer
--16,17,18=> WITH a AS MATERIALIZED (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT id\n   FROM a ;; id integer

create view z as with a as not materialized (select id from customer) select id from a;
--12,13,14,15=> WITH a AS NOT MATERIALIZED (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT a.id\n   FROM a ;; id integer
--16,17,18=> WITH a AS NOT MATERIALIZED (\n         SELECT customer.id\n           FROM public.customer\n        )\n SELECT id\n   FROM a ;; id integer

create view z as with recursive t (n) as (select 1 union all select n + 1 from t where n < 100) select sum(n) from t;
--12,13,14,15=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n          WHERE (t_1.n < 100)\n        )\n SELECT sum(t.n) AS sum\n   FROM t ;; sum bigint
--16,17,18=> WITH RECURSIVE t(n) AS (\n         SELECT 1 AS "?column?"\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n          WHERE (t_1.n < 100)\n        )\n SELECT sum(n) AS sum\n   FROM t ;; sum bigint

create view z as with recursive t (n) as (values (1) union all select n + 1 from t where n < 100) select n from t;
--12,13,14,15=> WITH RECURSIVE t(n) AS (\n         VALUES (1)\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n          WHERE (t_1.n < 100)\n        )\n SELECT t.n\n   FROM t ;; n integer
--16,17,18=> WITH RECURSIVE t(n) AS (\n         VALUES (1)\n        UNION ALL\n         SELECT (t_1.n + 1)\n           FROM t t_1\n          WHERE (t_1.n < 100)\n        )\n SELECT n\n   FROM t ;; n integer

create view z as with recursive tree as (select id, parent_id, name, 1 as depth from category where parent_id is null union all select c.id, c.parent_id, c.name, t.depth + 1 from category c join tree t on c.parent_id = t.id) select * from tree order by depth;
--12,13,14,15=> WITH RECURSIVE tree AS (\n         SELECT category.id,\n            category.parent_id,\n            category.name,\n            1 AS depth\n           FROM public.category\n          WHERE (category.parent_id IS NULL)\n        UNION ALL\n         SELECT c.id,\n            c.parent_id,\n            c.name,\n            (t.depth + 1)\n           FROM (public.category c\n             JOIN tree t ON ((c.parent_id = t.id)))\n        )\n SELECT tree.id,\n    tree.parent_id,\n    tree.name,\n    tree.depth\n   FROM tree\n  ORDER BY tree.depth ;; id integer, parent_id integer, name character varying(50), depth integer
--16,17,18=> WITH RECURSIVE tree AS (\n         SELECT category.id,\n            category.parent_id,\n            category.name,\n            1 AS depth\n           FROM public.category\n          WHERE (category.parent_id IS NULL)\n        UNION ALL\n         SELECT c.id,\n            c.parent_id,\n            c.name,\n            (t.depth + 1)\n           FROM (public.category c\n             JOIN tree t ON ((c.parent_id = t.id)))\n        )\n SELECT id,\n    parent_id,\n    name,\n    depth\n   FROM tree\n  ORDER BY depth ;; id integer, parent_id integer, name character varying(50), depth integer

create view z as with recursive tree as (select id, array[id] as path from category union select c.id, t.path || c.id from category c, tree t where c.parent_id = t.id and not c.id = any (t.path)) select * from tree;
--12,13,14,15=> WITH RECURSIVE tree AS (\n         SELECT category.id,\n            ARRAY[category.id] AS path\n           FROM public.category\n        UNION\n         SELECT c.id,\n            (t.path || c.id)\n           FROM public.category c,\n            tree t\n          WHERE ((c.parent_id = t.id) AND (NOT (c.id = ANY (t.path))))\n        )\n SELECT tree.id,\n    tree.path\n   FROM tree ;; id integer, path integer[]
--16,17,18=> WITH RECURSIVE tree AS (\n         SELECT category.id,\n            ARRAY[category.id] AS path\n           FROM public.category\n        UNION\n         SELECT c.id,\n            (t.path || c.id)\n           FROM public.category c,\n            tree t\n          WHERE ((c.parent_id = t.id) AND (NOT (c.id = ANY (t.path))))\n        )\n SELECT id,\n    path\n   FROM tree ;; id integer, path integer[]

create view z as with recursive tree (id, label) as (select id, name::text from category union all select c.id, tree.label || '/' || c.name from category c join tree on tree.id = c.parent_id) select id, label from tree;
--12,13,14,15=> WITH RECURSIVE tree(id, label) AS (\n         SELECT category.id,\n            (category.name)::text AS name\n           FROM public.category\n        UNION ALL\n         SELECT c.id,\n            ((tree_1.label || '/'::text) || (c.name)::text)\n           FROM (public.category c\n             JOIN tree tree_1 ON ((tree_1.id = c.parent_id)))\n        )\n SELECT tree.id,\n    tree.label\n   FROM tree ;; id integer, label text
--16,17,18=> WITH RECURSIVE tree(id, label) AS (\n         SELECT category.id,\n            (category.name)::text AS name\n           FROM public.category\n        UNION ALL\n         SELECT c.id,\n            ((tree_1.label || '/'::text) || (c.name)::text)\n           FROM (public.category c\n             JOIN tree tree_1 ON ((tree_1.id = c.parent_id)))\n        )\n SELECT id,\n    label\n   FROM tree ;; id integer, label text

create view z as with a as (select 1 as x) select (select x from a) as y;
--=> WITH a AS (\n         SELECT 1 AS x\n        )\n SELECT ( SELECT a.x\n           FROM a) AS y ;; y integer

create view z as select * from (with a as (select 1 as x) select x from a) s;
--12,13,14,15=> SELECT s.x\n   FROM ( WITH a AS (\n                 SELECT 1 AS x\n                )\n         SELECT a.x\n           FROM a) s ;; x integer
--16,17,18=> SELECT x\n   FROM ( WITH a AS (\n                 SELECT 1 AS x\n                )\n         SELECT a.x\n           FROM a) s ;; x integer

create view z as with a as (select 1 as x) select x from a union all select x + 1 from a;
--=> WITH a AS (\n         SELECT 1 AS x\n        )\n SELECT a.x\n   FROM a\nUNION ALL\n SELECT (a.x + 1) AS x\n   FROM a ;; x integer

create view z as select id from customer union select id from orders;
--=> SELECT customer.id\n   FROM public.customer\nUNION\n SELECT orders.id\n   FROM public.orders ;; id integer

create view z as select id from customer union all select id from orders;
--=> SELECT customer.id\n   FROM public.customer\nUNION ALL\n SELECT orders.id\n   FROM public.orders ;; id integer

create view z as select id from customer intersect select id from orders;
--=> SELECT customer.id\n   FROM public.customer\nINTERSECT\n SELECT orders.id\n   FROM public.orders ;; id integer

create view z as select id from customer except select id from orders;
--=> SELECT customer.id\n   FROM public.customer\nEXCEPT\n SELECT orders.id\n   FROM public.orders ;; id integer

create view z as select id from customer except all select id from orders;
--=> SELECT customer.id\n   FROM public.customer\nEXCEPT ALL\n SELECT orders.id\n   FROM public.orders ;; id integer

create view z as select id, name from customer union select id, note from orders order by 1;
--=> SELECT customer.id,\n    customer.name\n   FROM public.customer\nUNION\n SELECT orders.id,\n    orders.note AS name\n   FROM public.orders\n  ORDER BY 1 ;; id integer, name text

create view z as select id as x from customer union select id from orders order by x limit 3;
--=> SELECT customer.id AS x\n   FROM public.customer\nUNION\n SELECT orders.id AS x\n   FROM public.orders\n  ORDER BY 1\n LIMIT 3 ;; x integer

create view z as select 1 as a union select 2.5;
--=> SELECT 1 AS a\nUNION\n SELECT 2.5 AS a ;; a numeric

create view z as select 'a' as a union select name from customer;
--=> SELECT 'a'::text AS a\nUNION\n SELECT customer.name AS a\n   FROM public.customer ;; a text

create view z as select null as a union select 1;
--=> SELECT NULL::integer AS a\nUNION\n SELECT 1 AS a ;; a integer

create view z as select null as a union all select null;
--=> SELECT NULL::text AS a\nUNION ALL\n SELECT NULL::text AS a ;; a text

create view z as select name from customer union select 'x';
--=> SELECT customer.name\n   FROM public.customer\nUNION\n SELECT 'x'::text AS name ;; name text

create view z as select name from customer union select code from product;
--=> SELECT customer.name\n   FROM public.customer\nUNION\n SELECT product.code AS name\n   FROM public.product ;; name text

create view z as select id from customer union (select id from orders union all select id from product);
--=> SELECT customer.id\n   FROM public.customer\nUNION (\n         SELECT orders.id\n           FROM public.orders\n        UNION ALL\n         SELECT product.id\n           FROM public.product\n) ;; id bigint

create view z as (select id from customer union all select id from orders) except select id from product;
--=> (\n         SELECT customer.id\n           FROM public.customer\n        UNION ALL\n         SELECT orders.id\n           FROM public.orders\n) EXCEPT\n SELECT product.id\n   FROM public.product ;; id bigint

create view z as select id from customer union select id from orders intersect select id from product;
--=> SELECT customer.id\n   FROM public.customer\nUNION (\n         SELECT orders.id\n           FROM public.orders\n        INTERSECT\n         SELECT product.id\n           FROM public.product\n) ;; id bigint

create view z as (select id from customer order by id limit 1) union all (select id from orders order by id limit 1);
--=> ( SELECT customer.id\n   FROM public.customer\n  ORDER BY customer.id\n LIMIT 1)\nUNION ALL\n( SELECT orders.id\n   FROM public.orders\n  ORDER BY orders.id\n LIMIT 1) ;; id integer

create view z as select id from customer union all select id from orders union all select id from product;
--=> SELECT customer.id\n   FROM public.customer\nUNION ALL\n SELECT orders.id\n   FROM public.orders\nUNION ALL\n SELECT product.id\n   FROM public.product ;; id bigint

create view z as values (1, 'a'), (2, 'b');
--=> VALUES (1,'a'::text), (2,'b'::text) ;; column1 integer, column2 text

create view z as values (1), (2) order by 1 desc;
--12,13,14,15=> VALUES (1), (2)\n  ORDER BY "*VALUES*".column1 DESC ;; column1 integer
--16,17,18=> VALUES (1), (2)\n  ORDER BY column1 DESC ;; column1 integer

create view z as values (1, 2) union all select 3, 4;
--=> VALUES (1,2)\nUNION ALL\n SELECT 3 AS column1,\n    4 AS column2 ;; column1 integer, column2 integer

create view z as table customer;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select row_number() over () from customer;
--=> SELECT row_number() OVER () AS row_number\n   FROM public.customer ;; row_number bigint

create view z as select id, row_number() over (order by balance desc) as rank from customer;
--12,13,14,15=> SELECT customer.id,\n    row_number() OVER (ORDER BY customer.balance DESC) AS rank\n   FROM public.customer ;; id integer, rank bigint
--16,17,18=> SELECT id,\n    row_number() OVER (ORDER BY balance DESC) AS rank\n   FROM public.customer ;; id integer, rank bigint

create view z as select id, rank() over (partition by active order by balance) from customer;
--12,13,14,15=> SELECT customer.id,\n    rank() OVER (PARTITION BY customer.active ORDER BY customer.balance) AS rank\n   FROM public.customer ;; id integer, rank bigint
--16,17,18=> SELECT id,\n    rank() OVER (PARTITION BY active ORDER BY balance) AS rank\n   FROM public.customer ;; id integer, rank bigint

create view z as select id, sum(balance) over (partition by active order by joined rows between unbounded preceding and current row) as running from customer;
--12,13,14,15=> SELECT customer.id,\n    sum(customer.balance) OVER (PARTITION BY customer.active ORDER BY customer.joined ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running\n   FROM public.customer ;; id integer, running numeric
--16,17,18=> SELECT id,\n    sum(balance) OVER (PARTITION BY active ORDER BY joined ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS running\n   FROM public.customer ;; id integer, running numeric

create view z as select id, avg(balance) over (order by joined rows between 2 preceding and 2 following) from customer;
--12,13,14,15=> SELECT customer.id,\n    avg(customer.balance) OVER (ORDER BY customer.joined ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING) AS avg\n   FROM public.customer ;; id integer, avg numeric
--16,17,18=> SELECT id,\n    avg(balance) OVER (ORDER BY joined ROWS BETWEEN 2 PRECEDING AND 2 FOLLOWING) AS avg\n   FROM public.customer ;; id integer, avg numeric

create view z as select id, sum(balance) over (order by joined range between interval '7 days' preceding and current row) from customer;
--12,13,14,15=> SELECT customer.id,\n    sum(customer.balance) OVER (ORDER BY customer.joined RANGE BETWEEN '7 days'::interval PRECEDING AND CURRENT ROW) AS sum\n   FROM public.customer ;; id integer, sum numeric
--16,17,18=> SELECT id,\n    sum(balance) OVER (ORDER BY joined RANGE BETWEEN '7 days'::interval PRECEDING AND CURRENT ROW) AS sum\n   FROM public.customer ;; id integer, sum numeric

create view z as select id, count(*) over (order by balance groups between 1 preceding and 1 following exclude ties) from customer;
--12,13,14,15=> SELECT customer.id,\n    count(*) OVER (ORDER BY customer.balance GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS count\n   FROM public.customer ;; id integer, count bigint
--16,17,18=> SELECT id,\n    count(*) OVER (ORDER BY balance GROUPS BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) AS count\n   FROM public.customer ;; id integer, count bigint

create view z as select id, sum(balance) over (order by id rows unbounded preceding) from customer;
--12,13,14,15=> SELECT customer.id,\n    sum(customer.balance) OVER (ORDER BY customer.id ROWS UNBOUNDED PRECEDING) AS sum\n   FROM public.customer ;; id integer, sum numeric
--16,17,18=> SELECT id,\n    sum(balance) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS sum\n   FROM public.customer ;; id integer, sum numeric

create view z as select id, sum(balance) over (order by id rows between current row and unbounded following exclude current row) from customer;
--12,13,14,15=> SELECT customer.id,\n    sum(customer.balance) OVER (ORDER BY customer.id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) AS sum\n   FROM public.customer ;; id integer, sum numeric
--16,17,18=> SELECT id,\n    sum(balance) OVER (ORDER BY id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) AS sum\n   FROM public.customer ;; id integer, sum numeric

create view z as select lag(balance) over w, lead(balance, 2, 0::numeric) over w from customer window w as (order by joined);
--12,13,14,15=> SELECT lag(customer.balance) OVER w AS lag,\n    lead(customer.balance, 2, (0)::numeric) OVER w AS lead\n   FROM public.customer\n  WINDOW w AS (ORDER BY customer.joined) ;; lag numeric, lead numeric
--16,17,18=> SELECT lag(balance) OVER w AS lag,\n    lead(balance, 2, (0)::numeric) OVER w AS lead\n   FROM public.customer\n  WINDOW w AS (ORDER BY joined) ;; lag numeric, lead numeric

create view z as select sum(balance) over w, avg(balance) over (w rows 1 preceding) from customer window w as (partition by active order by id);
--12,13,14,15=> SELECT sum(customer.balance) OVER w AS sum,\n    avg(customer.balance) OVER (w ROWS 1 PRECEDING) AS avg\n   FROM public.customer\n  WINDOW w AS (PARTITION BY customer.active ORDER BY customer.id) ;; sum numeric, avg numeric
--16,17,18=> SELECT sum(balance) OVER w AS sum,\n    avg(balance) OVER (w ROWS 1 PRECEDING) AS avg\n   FROM public.customer\n  WINDOW w AS (PARTITION BY active ORDER BY id) ;; sum numeric, avg numeric

create view z as select first_value(name) over (partition by active order by id), nth_value(name, 2) over (partition by active order by id) from customer;
--12,13,14,15=> SELECT first_value(customer.name) OVER (PARTITION BY customer.active ORDER BY customer.id) AS first_value,\n    nth_value(customer.name, 2) OVER (PARTITION BY customer.active ORDER BY customer.id) AS nth_value\n   FROM public.customer ;; first_value text, nth_value text
--16,17,18=> SELECT first_value(name) OVER (PARTITION BY active ORDER BY id) AS first_value,\n    nth_value(name, 2) OVER (PARTITION BY active ORDER BY id) AS nth_value\n   FROM public.customer ;; first_value text, nth_value text

create view z as select ntile(4) over (order by balance), cume_dist() over (order by balance), percent_rank() over (order by balance) from customer;
--12,13,14,15=> SELECT ntile(4) OVER (ORDER BY customer.balance) AS ntile,\n    cume_dist() OVER (ORDER BY customer.balance) AS cume_dist,\n    percent_rank() OVER (ORDER BY customer.balance) AS percent_rank\n   FROM public.customer ;; ntile integer, cume_dist double precision, percent_rank double precision
--16,17,18=> SELECT ntile(4) OVER (ORDER BY balance) AS ntile,\n    cume_dist() OVER (ORDER BY balance) AS cume_dist,\n    percent_rank() OVER (ORDER BY balance) AS percent_rank\n   FROM public.customer ;; ntile integer, cume_dist double precision, percent_rank double precision

create view z as select count(*) filter (where active) over (partition by name) from customer;
--12,13,14,15=> SELECT count(*) FILTER (WHERE customer.active) OVER (PARTITION BY customer.name) AS count\n   FROM public.customer ;; count bigint
--16,17,18=> SELECT count(*) FILTER (WHERE active) OVER (PARTITION BY name) AS count\n   FROM public.customer ;; count bigint

create view z as select active, sum(count(*)) over (order by active) from customer group by active;
--12,13,14,15=> SELECT customer.active,\n    sum(count(*)) OVER (ORDER BY customer.active) AS sum\n   FROM public.customer\n  GROUP BY customer.active ;; active boolean, sum numeric
--16,17,18=> SELECT active,\n    sum(count(*)) OVER (ORDER BY active) AS sum\n   FROM public.customer\n  GROUP BY active ;; active boolean, sum numeric

create view z as select *, row_number() over (partition by customer_id order by placed desc) as rn from orders;
--12,13,14,15=> SELECT orders.id,\n    orders.order_id,\n    orders.customer_id,\n    orders.total,\n    orders.placed,\n    orders.note,\n    row_number() OVER (PARTITION BY orders.customer_id ORDER BY orders.placed DESC) AS rn\n   FROM public.orders ;; id integer, order_id integer, customer_id integer, total numeric(12,2), placed date, note character varying(40), rn bigint
--16,17,18=> SELECT id,\n    order_id,\n    customer_id,\n    total,\n    placed,\n    note,\n    row_number() OVER (PARTITION BY customer_id ORDER BY placed DESC) AS rn\n   FROM public.orders ;; id integer, order_id integer, customer_id integer, total numeric(12,2), placed date, note character varying(40), rn bigint

create view z as select s.* from (select o.*, row_number() over (partition by o.customer_id order by o.placed desc) as rn from orders o) s where s.rn = 1;
--12,13,14,15=> SELECT s.id,\n    s.order_id,\n    s.customer_id,\n    s.total,\n    s.placed,\n    s.note,\n    s.rn\n   FROM ( SELECT o.id,\n            o.order_id,\n            o.customer_id,\n            o.total,\n            o.placed,\n            o.note,\n            row_number() OVER (PARTITION BY o.customer_id ORDER BY o.placed DESC) AS rn\n           FROM public.orders o) s\n  WHERE (s.rn = 1) ;; id integer, order_id integer, customer_id integer, total numeric(12,2), placed date, note character varying(40), rn bigint
--16,17,18=> SELECT id,\n    order_id,\n    customer_id,\n    total,\n    placed,\n    note,\n    rn\n   FROM ( SELECT o.id,\n            o.order_id,\n            o.customer_id,\n            o.total,\n            o.placed,\n            o.note,\n            row_number() OVER (PARTITION BY o.customer_id ORDER BY o.placed DESC) AS rn\n           FROM public.orders o) s\n  WHERE (rn = 1) ;; id integer, order_id integer, customer_id integer, total numeric(12,2), placed date, note character varying(40), rn bigint

create view z as select c from customer c;
--=> SELECT c.*::public.customer AS c\n   FROM public.customer c ;; c public.customer

create view z as select c.data -> 'a' as a, c.data #>> '{b,c}' as bc from customer c;
--12,13,14,15=> SELECT (c.data -> 'a'::text) AS a,\n    (c.data #>> '{b,c}'::text[]) AS bc\n   FROM public.customer c ;; a jsonb, bc text
--16,17,18=> SELECT (data -> 'a'::text) AS a,\n    (data #>> '{b,c}'::text[]) AS bc\n   FROM public.customer c ;; a jsonb, bc text

create view z as select (c.home).x, (c.home).y as why from customer c;
--12,13,14,15=> SELECT (c.home).x AS x,\n    (c.home).y AS why\n   FROM public.customer c ;; x integer, why text
--16,17,18=> SELECT (home).x AS x,\n    (home).y AS why\n   FROM public.customer c ;; x integer, why text

create view z as select (c.home).* from customer c;
--12,13,14,15=> SELECT (c.home).x AS x,\n    (c.home).y AS y\n   FROM public.customer c ;; x integer, y text
--16,17,18=> SELECT (home).x AS x,\n    (home).y AS y\n   FROM public.customer c ;; x integer, y text

create view z as select (row(1, 'a')::pair).y;
--=> SELECT (ROW(1, 'a'::text)::public.pair).y AS y ;; y text

create view z as select tags[1] as first, tags[1:2] as two, array_length(tags, 1) from customer;
--12,13,14,15=> SELECT customer.tags[1] AS first,\n    customer.tags[1:2] AS two,\n    array_length(customer.tags, 1) AS array_length\n   FROM public.customer ;; first text, two text[], array_length integer
--16,17,18=> SELECT tags[1] AS first,\n    tags[1:2] AS two,\n    array_length(tags, 1) AS array_length\n   FROM public.customer ;; first text, two text[], array_length integer

create view z as select cast(balance as integer), balance::text, id::bigint from customer;
--! 42701 column "balance" specified more than once

create view z as select 1::numeric(5,2) as n, 'x'::varchar(3) as v, 'c'::char(2) as c;
--=> SELECT (1)::numeric(5,2) AS n,\n    'x'::character varying(3) AS v,\n    'c'::character(2) AS c ;; n numeric(5,2), v character varying(3), c character(2)

create view z as select id::text::varchar(10) as code from customer;
--12,13,14,15=> SELECT ((customer.id)::text)::character varying(10) AS code\n   FROM public.customer ;; code character varying(10)
--16,17,18=> SELECT ((id)::text)::character varying(10) AS code\n   FROM public.customer ;; code character varying(10)

create view z as select case active when true then 'on' when false then 'off' end as state from customer;
--12,13,14,15=> SELECT\n        CASE customer.active\n            WHEN true THEN 'on'::text\n            WHEN false THEN 'off'::text\n            ELSE NULL::text\n        END AS state\n   FROM public.customer ;; state text
--16,17,18=> SELECT\n        CASE active\n            WHEN true THEN 'on'::text\n            WHEN false THEN 'off'::text\n            ELSE NULL::text\n        END AS state\n   FROM public.customer ;; state text

create view z as select case when balance > 100 then 'rich' when balance > 10 then 'ok' else null end as class from customer;
--12,13,14,15=> SELECT\n        CASE\n            WHEN (customer.balance > (100)::numeric) THEN 'rich'::text\n            WHEN (customer.balance > (10)::numeric) THEN 'ok'::text\n            ELSE NULL::text\n        END AS class\n   FROM public.customer ;; class text
--16,17,18=> SELECT\n        CASE\n            WHEN (balance > (100)::numeric) THEN 'rich'::text\n            WHEN (balance > (10)::numeric) THEN 'ok'::text\n            ELSE NULL::text\n        END AS class\n   FROM public.customer ;; class text

create view z as select coalesce(name, 'none'), nullif(name, ''), greatest(id, 1), least(balance, 0) from customer;
--12,13,14,15=> SELECT COALESCE(customer.name, 'none'::text) AS "coalesce",\n    NULLIF(customer.name, ''::text) AS "nullif",\n    GREATEST(customer.id, 1) AS "greatest",\n    LEAST(customer.balance, (0)::numeric) AS "least"\n   FROM public.customer ;; coalesce text, nullif text, greatest integer, least numeric
--16,17,18=> SELECT COALESCE(name, 'none'::text) AS "coalesce",\n    NULLIF(name, ''::text) AS "nullif",\n    GREATEST(id, 1) AS "greatest",\n    LEAST(balance, (0)::numeric) AS "least"\n   FROM public.customer ;; coalesce text, nullif text, greatest integer, least numeric

create view z as select extract(year from joined) as y, extract(epoch from joined)::bigint as e, date_part('dow', joined) as d from customer;
--12,13=> SELECT date_part('year'::text, customer.joined) AS y,\n    (date_part('epoch'::text, customer.joined))::bigint AS e,\n    date_part('dow'::text, customer.joined) AS d\n   FROM public.customer ;; y double precision, e bigint, d double precision
--14,15=> SELECT EXTRACT(year FROM customer.joined) AS y,\n    (EXTRACT(epoch FROM customer.joined))::bigint AS e,\n    date_part('dow'::text, customer.joined) AS d\n   FROM public.customer ;; y numeric, e bigint, d double precision
--16,17,18=> SELECT EXTRACT(year FROM joined) AS y,\n    (EXTRACT(epoch FROM joined))::bigint AS e,\n    date_part('dow'::text, joined) AS d\n   FROM public.customer ;; y numeric, e bigint, d double precision

create view z as select joined at time zone 'UTC' as utc, joined::date as day, age(joined), joined - interval '1 day' as before from customer;
--12,13=> SELECT timezone('UTC'::text, customer.joined) AS utc,\n    (customer.joined)::date AS day,\n    age(customer.joined) AS age,\n    (customer.joined - '1 day'::interval) AS before\n   FROM public.customer ;; utc timestamp without time zone, day date, age interval, before timestamp with time zone
--14,15=> SELECT (customer.joined AT TIME ZONE 'UTC'::text) AS utc,\n    (customer.joined)::date AS day,\n    age(customer.joined) AS age,\n    (customer.joined - '1 day'::interval) AS before\n   FROM public.customer ;; utc timestamp without time zone, day date, age interval, before timestamp with time zone
--16,17,18=> SELECT (joined AT TIME ZONE 'UTC'::text) AS utc,\n    (joined)::date AS day,\n    age(joined) AS age,\n    (joined - '1 day'::interval) AS before\n   FROM public.customer ;; utc timestamp without time zone, day date, age interval, before timestamp with time zone

create view z as select name collate "C" as n from customer order by name collate "C";
--12,13,14,15=> SELECT (customer.name COLLATE "C") AS n\n   FROM public.customer\n  ORDER BY (customer.name COLLATE "C") ;; n text
--16,17,18=> SELECT (name COLLATE "C") AS n\n   FROM public.customer\n  ORDER BY (name COLLATE "C") ;; n text

create view z as select max(name collate "C") from customer;
--12,13,14,15=> SELECT max((customer.name COLLATE "C")) AS max\n   FROM public.customer ;; max text
--16,17,18=> SELECT max((name COLLATE "C")) AS max\n   FROM public.customer ;; max text

create view z as select name like 'a%' as l, name ~ '^a' as r, name similar to '(a|b)%' as s, name ilike '%z' from customer;
--12=> SELECT (customer.name ~~ 'a%'::text) AS l,\n    (customer.name ~ '^a'::text) AS r,\n    (customer.name ~ similar_escape('(a|b)%'::text, NULL::text)) AS s,\n    (customer.name ~~* '%z'::text) AS "?column?"\n   FROM public.customer ;; l boolean, r boolean, s boolean, ?column? boolean
--13,14,15=> SELECT (customer.name ~~ 'a%'::text) AS l,\n    (customer.name ~ '^a'::text) AS r,\n    (customer.name ~ similar_to_escape('(a|b)%'::text)) AS s,\n    (customer.name ~~* '%z'::text) AS "?column?"\n   FROM public.customer ;; l boolean, r boolean, s boolean, ?column? boolean
--16,17,18=> SELECT (name ~~ 'a%'::text) AS l,\n    (name ~ '^a'::text) AS r,\n    (name ~ similar_to_escape('(a|b)%'::text)) AS s,\n    (name ~~* '%z'::text) AS "?column?"\n   FROM public.customer ;; l boolean, r boolean, s boolean, ?column? boolean

create view z as select id in (1, 2) as i, id between 1 and 5 as b, id is distinct from 3 as d, name is null as n from customer;
--12,13,14,15=> SELECT (customer.id = ANY (ARRAY[1, 2])) AS i,\n    ((customer.id >= 1) AND (customer.id <= 5)) AS b,\n    (customer.id IS DISTINCT FROM 3) AS d,\n    (customer.name IS NULL) AS n\n   FROM public.customer ;; i boolean, b boolean, d boolean, n boolean
--16,17,18=> SELECT (id = ANY (ARRAY[1, 2])) AS i,\n    ((id >= 1) AND (id <= 5)) AS b,\n    (id IS DISTINCT FROM 3) AS d,\n    (name IS NULL) AS n\n   FROM public.customer ;; i boolean, b boolean, d boolean, n boolean

create view z as select not active as inactive, active is true as t, active and balance > 0 as both from customer;
--12,13,14,15=> SELECT (NOT customer.active) AS inactive,\n    (customer.active IS TRUE) AS t,\n    (customer.active AND (customer.balance > (0)::numeric)) AS "both"\n   FROM public.customer ;; inactive boolean, t boolean, both boolean
--16,17,18=> SELECT (NOT active) AS inactive,\n    (active IS TRUE) AS t,\n    (active AND (balance > (0)::numeric)) AS "both"\n   FROM public.customer ;; inactive boolean, t boolean, both boolean

create view z as select "order", "Mixed", "select" from reserved;
--12,13,14,15=> SELECT reserved."order",\n    reserved."Mixed",\n    reserved."select"\n   FROM public.reserved ;; order integer, Mixed text, select boolean
--16,17,18=> SELECT "order",\n    "Mixed",\n    "select"\n   FROM public.reserved ;; order integer, Mixed text, select boolean

create view z as select r."order" as "order", r."Mixed" as "Mixed name", r."select" as "select" from reserved r;
--12,13,14,15=> SELECT r."order",\n    r."Mixed" AS "Mixed name",\n    r."select"\n   FROM public.reserved r ;; order integer, Mixed name text, select boolean
--16,17,18=> SELECT "order",\n    "Mixed" AS "Mixed name",\n    "select"\n   FROM public.reserved r ;; order integer, Mixed name text, select boolean

create view z as select id as "select", name as "from" from customer;
--12,13,14,15=> SELECT customer.id AS "select",\n    customer.name AS "from"\n   FROM public.customer ;; select integer, from text
--16,17,18=> SELECT id AS "select",\n    name AS "from"\n   FROM public.customer ;; select integer, from text

create view z as select t.id from only customer t;
--12,13,14,15=> SELECT t.id\n   FROM ONLY public.customer t ;; id integer
--16,17,18=> SELECT id\n   FROM ONLY public.customer t ;; id integer

create view z as select * from customer tablesample system (10);
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer TABLESAMPLE system (10) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer TABLESAMPLE system (10) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer tablesample bernoulli (5.5) repeatable (42);
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer TABLESAMPLE bernoulli (5.5) REPEATABLE (42) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer TABLESAMPLE bernoulli (5.5) REPEATABLE (42) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select ctid, tableoid::regclass as t, id from customer;
--12,13,14,15=> SELECT customer.ctid,\n    (customer.tableoid)::regclass AS t,\n    customer.id\n   FROM public.customer ;; ctid tid, t regclass, id integer
--16,17,18=> SELECT ctid,\n    (tableoid)::regclass AS t,\n    id\n   FROM public.customer ;; ctid tid, t regclass, id integer

create view z as select xmin, id from customer;
--12,13,14,15=> SELECT customer.xmin,\n    customer.id\n   FROM public.customer ;; xmin xid, id integer
--16,17,18=> SELECT xmin,\n    id\n   FROM public.customer ;; xmin xid, id integer

create view z as select oid from customer;
--! 42703 column "oid" does not exist

create view z as select v.id, v.name from active_customers v;
--12,13,14,15=> SELECT v.id,\n    v.name\n   FROM public.active_customers v ;; id integer, name text
--16,17,18=> SELECT id,\n    name\n   FROM public.active_customers v ;; id integer, name text

create view z as select count(*) from active_customers;
--=> SELECT count(*) AS count\n   FROM public.active_customers ;; count bigint

create view z as select pg_typeof(id) from customer;
--12,13,14,15=> SELECT pg_typeof(customer.id) AS pg_typeof\n   FROM public.customer ;; pg_typeof regtype
--16,17,18=> SELECT pg_typeof(id) AS pg_typeof\n   FROM public.customer ;; pg_typeof regtype

create view z as select 'orders'::regclass as r, 'integer'::regtype as t;
--=> SELECT 'public.orders'::regclass AS r,\n    'integer'::regtype AS t ;; r regclass, t regtype

create view z as select nextval('seq') as n;
--=> SELECT nextval('public.seq'::regclass) AS n ;; n bigint

create view z as select current_setting('app.tenant', true) as tenant;
--=> SELECT current_setting('app.tenant'::text, true) AS tenant ;; tenant text

create view z as select * from customer where id = current_setting('app.id')::int;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  WHERE (customer.id = (current_setting('app.id'::text))::integer) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  WHERE (id = (current_setting('app.id'::text))::integer) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer where tags @> array['a'] and data ? 'b' and data @> '{"c": 1}';
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  WHERE ((customer.tags @> ARRAY['a'::text]) AND (customer.data ? 'b'::text) AND (customer.data @> '{"c": 1}'::jsonb)) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  WHERE ((tags @> ARRAY['a'::text]) AND (data ? 'b'::text) AND (data @> '{"c": 1}'::jsonb)) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer where name = any ('{a,b}') or id = any (array[1, 2]);
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  WHERE ((customer.name = ANY ('{a,b}'::text[])) OR (customer.id = ANY (ARRAY[1, 2]))) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  WHERE ((name = ANY ('{a,b}'::text[])) OR (id = ANY (ARRAY[1, 2]))) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer where lower(name) like lower('A') || '%' and joined >= now() - interval '30 days';
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  WHERE ((lower(customer.name) ~~ (lower('A'::text) || '%'::text)) AND (customer.joined >= (now() - '30 days'::interval))) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  WHERE ((lower(name) ~~ (lower('A'::text) || '%'::text)) AND (joined >= (now() - '30 days'::interval))) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select * from customer where (active or balance > 0) and not (name is null) and id <> 5;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    customer.email,\n    customer.active,\n    customer.balance,\n    customer.joined,\n    customer.tags,\n    customer.data,\n    customer.home\n   FROM public.customer\n  WHERE ((customer.active OR (customer.balance > (0)::numeric)) AND (NOT (customer.name IS NULL)) AND (customer.id <> 5)) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair
--16,17,18=> SELECT id,\n    name,\n    email,\n    active,\n    balance,\n    joined,\n    tags,\n    data,\n    home\n   FROM public.customer\n  WHERE ((active OR (balance > (0)::numeric)) AND (NOT (name IS NULL)) AND (id <> 5)) ;; id integer, name text, email character varying(80), active boolean, balance numeric(12,2), joined timestamp with time zone, tags text[], data jsonb, home public.pair

create view z as select substring(name from 1 for 3), trim(both ' ' from name), position('a' in name), overlay(name placing 'x' from 1) from customer;
--12,13=> SELECT "substring"(customer.name, 1, 3) AS "substring",\n    btrim(customer.name, ' '::text) AS btrim,\n    "position"(customer.name, 'a'::text) AS "position",\n    "overlay"(customer.name, 'x'::text, 1) AS "overlay"\n   FROM public.customer ;; substring text, btrim text, position integer, overlay text
--14,15=> SELECT SUBSTRING(customer.name FROM 1 FOR 3) AS "substring",\n    TRIM(BOTH ' '::text FROM customer.name) AS btrim,\n    POSITION(('a'::text) IN (customer.name)) AS "position",\n    OVERLAY(customer.name PLACING 'x'::text FROM 1) AS "overlay"\n   FROM public.customer ;; substring text, btrim text, position integer, overlay text
--16,17,18=> SELECT SUBSTRING(name FROM 1 FOR 3) AS "substring",\n    TRIM(BOTH ' '::text FROM name) AS btrim,\n    POSITION(('a'::text) IN (name)) AS "position",\n    OVERLAY(name PLACING 'x'::text FROM 1) AS "overlay"\n   FROM public.customer ;; substring text, btrim text, position integer, overlay text

create view z as select to_char(joined, 'YYYY-MM') as ym, to_char(balance, 'FM999') as b from customer;
--12,13,14,15=> SELECT to_char(customer.joined, 'YYYY-MM'::text) AS ym,\n    to_char(customer.balance, 'FM999'::text) AS b\n   FROM public.customer ;; ym text, b text
--16,17,18=> SELECT to_char(joined, 'YYYY-MM'::text) AS ym,\n    to_char(balance, 'FM999'::text) AS b\n   FROM public.customer ;; ym text, b text

create view z as select array[1, 2, 3] as a, array['a', name] as b, array[[1, 2], [3, 4]] as m from customer;
--12,13,14,15=> SELECT ARRAY[1, 2, 3] AS a,\n    ARRAY['a'::text, customer.name] AS b,\n    ARRAY[ARRAY[1, 2], ARRAY[3, 4]] AS m\n   FROM public.customer ;; a integer[], b text[], m integer[]
--16,17,18=> SELECT ARRAY[1, 2, 3] AS a,\n    ARRAY['a'::text, name] AS b,\n    ARRAY[ARRAY[1, 2], ARRAY[3, 4]] AS m\n   FROM public.customer ;; a integer[], b text[], m integer[]

create view z as select row(id, name) as r, (id, name) = (1, 'a') as e from customer;
--! 42P16 column "r" has pseudo-type record

create view z as select jsonb_build_object('id', id, 'tags', to_jsonb(tags)) as doc from customer;
--12,13,14,15=> SELECT jsonb_build_object('id', customer.id, 'tags', to_jsonb(customer.tags)) AS doc\n   FROM public.customer ;; doc jsonb
--16,17,18=> SELECT jsonb_build_object('id', id, 'tags', to_jsonb(tags)) AS doc\n   FROM public.customer ;; doc jsonb

create view z as select count(*) as "count", sum(id) as "sum" from customer;
--12,13,14,15=> SELECT count(*) AS count,\n    sum(customer.id) AS sum\n   FROM public.customer ;; count bigint, sum bigint
--16,17,18=> SELECT count(*) AS count,\n    sum(id) AS sum\n   FROM public.customer ;; count bigint, sum bigint

create view z as select id a, name b from customer;
--12,13,14,15=> SELECT customer.id AS a,\n    customer.name AS b\n   FROM public.customer ;; a integer, b text
--16,17,18=> SELECT id AS a,\n    name AS b\n   FROM public.customer ;; a integer, b text

create view z as select c.id, c.id as id2, c.name as id3 from customer c;
--12,13,14,15=> SELECT c.id,\n    c.id AS id2,\n    c.name AS id3\n   FROM public.customer c ;; id integer, id2 integer, id3 text
--16,17,18=> SELECT id,\n    id AS id2,\n    name AS id3\n   FROM public.customer c ;; id integer, id2 integer, id3 text

create view z as select id from customer where nope = 1;
--! 42703 column "nope" does not exist

create view z as select nope from customer;
--! 42703 column "nope" does not exist

create view z as select c.nope from customer c;
--! 42703 column c.nope does not exist

create view z as select x.id from customer c;
--! 42P01 missing FROM-clause entry for table "x"

create view z as select customer.id from customer c;
--! 42P01 invalid reference to FROM-clause entry for table "customer"

create view z as select id from nope;
--! 42P01 relation "nope" does not exist

create view z as select id from nope.customer;
--! 42P01 relation "nope.customer" does not exist

create view z as select id, id from customer;
--! 42701 column "id" specified more than once

create view z as select id from customer, orders;
--! 42702 column reference "id" is ambiguous

create view z as select * from customer c join orders c on true;
--! 42712 table name "c" specified more than once

create view z as select * from orders join item using (nope);
--! 42703 column "nope" specified in USING clause does not exist in left table

create view z as select * from orders join item on nope;
--! 42703 column "nope" does not exist

create view z as select c.id from customer c left join lateral (select 1 from orders where orders.customer_id = z.id) l on true;
--! 42P01 missing FROM-clause entry for table "z"

create view z as select s.id from (select id from customer where o.id = 1) s, orders o;
--! 42P01 missing FROM-clause entry for table "o"

create view z as select name, count(*) from customer;
--! 42803 column "customer.name" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select name, count(*) from customer group by active;
--! 42803 column "customer.name" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select name from customer group by id having count(*) > 1 order by balance;
--12,13,14,15=> SELECT customer.name\n   FROM public.customer\n  GROUP BY customer.id\n HAVING (count(*) > 1)\n  ORDER BY customer.balance ;; name text
--16,17,18=> SELECT name\n   FROM public.customer\n  GROUP BY id\n HAVING (count(*) > 1)\n  ORDER BY balance ;; name text

create view z as select c.name, o.total from customer c join orders o on o.customer_id = c.id group by c.id;
--! 42803 column "o.total" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select (select name from orders o where o.total = c.balance) from customer c group by c.active;
--! 42803 subquery uses ungrouped column "c.name" from outer query

create view z as select sum(count(*)) from customer;
--! 42803 aggregate function calls cannot be nested

create view z as select sum(sum(id)) over () from customer;
--12,13,14,15=> SELECT sum(sum(customer.id)) OVER () AS sum\n   FROM public.customer ;; sum numeric
--16,17,18=> SELECT sum(sum(id)) OVER () AS sum\n   FROM public.customer ;; sum numeric

create view z as select id from customer where count(*) > 1;
--! 42803 aggregate functions are not allowed in WHERE

create view z as select id from customer where row_number() over () = 1;
--! 42P20 window functions are not allowed in WHERE

create view z as select id from customer group by count(*);
--! 42803 aggregate functions are not allowed in GROUP BY

create view z as select count(*) from customer c join orders o on count(*) > 1;
--! 42803 aggregate functions are not allowed in JOIN conditions

create view z as select id from customer order by sum(balance);
--! 42803 column "customer.id" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select id from customer limit id;
--! 42P10 argument of LIMIT must not contain variables

create view z as select id from customer limit 'x';
--! 22P02 invalid input syntax for type bigint: "x"

create view z as select id from customer order by 5;
--! 42P10 ORDER BY position 5 is not in select list

create view z as select id from customer order by 'x';
--! 42601 non-integer constant in ORDER BY

create view z as select id from customer group by 5;
--! 42P10 GROUP BY position 5 is not in select list

create view z as select distinct id from customer order by name;
--! 42P10 for SELECT DISTINCT, ORDER BY expressions must appear in select list

create view z as select distinct on (name) id from customer order by id;
--! 42P10 SELECT DISTINCT ON expressions must match initial ORDER BY expressions

create view z as select id from customer union select name from customer;
--! 42804 UNION types integer and text cannot be matched

create view z as select id, name from customer union select id from customer;
--! 42601 each UNION query must have the same number of columns

create view z as select id from customer union select id from orders order by name;
--! 42703 column "name" does not exist

create view z as select count(*) from customer for update;
--! 0A000 FOR UPDATE is not allowed with aggregate functions

create view z as select distinct id from customer for update;
--! 0A000 FOR UPDATE is not allowed with DISTINCT clause

create view z as select active from customer group by active for update;
--! 0A000 FOR UPDATE is not allowed with GROUP BY clause

create view z as select id from customer for update of nope;
--! 42P01 relation "nope" in FOR UPDATE clause not found in FROM clause

create view z as select (select id, name from customer) as x;
--! 42601 subquery must return only one column

create view z as select (select id from customer, orders) as x;
--! 42702 column reference "id" is ambiguous

create view z as select id from customer where id in (select id, name from customer);
--! 42601 subquery has too many columns

create view z as select id from customer where (id, name) in (select id from customer);
--! 42601 subquery has too few columns

create view z as select id from customer where id = (select 'x'::text);
--! 42883 operator does not exist: integer = text

create view z as select max(data) from customer;
--! 42883 function max(jsonb) does not exist

create view z as select sum(name) from customer;
--! 42883 function sum(text) does not exist

create view z as select lower(distinct name) from customer;
--! 42809 DISTINCT specified, but lower is not an aggregate function

create view z as select rank() from customer;
--! 42809 window function rank requires an OVER clause

create view z as select rank() within group (order by id) from customer;
--! 42883 function rank(integer) does not exist

create view z as select percentile_cont(0.5) from customer;
--! 42883 function percentile_cont(numeric) does not exist

create view z as select id + name from customer;
--! 42883 operator does not exist: integer + text

create view z as select nope(id) from customer;
--! 42883 function nope(integer) does not exist

create view z as select case when id then 1 end from customer;
--! 42804 argument of CASE/WHEN must be type boolean, not type integer

create view z as select case when active then 1 else 'x' end from customer;
--! 22P02 invalid input syntax for type integer: "x"

create view z as select coalesce(id, name) from customer;
--! 42804 COALESCE types integer and text cannot be matched

create view z as select array[id, name] from customer;
--! 42804 ARRAY types integer and text cannot be matched

create view z as select id::date from customer;
--! 42846 cannot cast type integer to date

create view z as select 'x'::integer;
--! 22P02 invalid input syntax for type integer: "x"

create view z as select generate_series(1, 2) from customer where generate_series(1, 2) > 1;
--! 0A000 set-returning functions are not allowed in WHERE

create view z as select case when active then generate_series(1, 2) end from customer;
--! 0A000 set-returning functions are not allowed in CASE

create view z as select coalesce(generate_series(1, 2), 1) from customer;
--! 0A000 set-returning functions are not allowed in COALESCE

create view z as select sum(generate_series(1, 2)) from customer;
--! 0A000 aggregate function calls cannot contain set-returning function calls

create view z as select * from generate_series(1, generate_series(1, 2));
--! 0A000 set-returning functions must appear at top level of FROM

create view z as select id from customer window w as (order by id), w as (order by name);
--! 42P20 window "w" is already defined

create view z as select sum(id) over nope from customer;
--! 42704 window "nope" does not exist

create view z as select sum(id) over (w partition by name) from customer window w as (order by id);
--! 42P20 cannot override PARTITION BY clause of window "w"

create view z as select json_agg(distinct data::json) from customer;
--! 42883 could not identify an equality operator for type json

create view z as select distinct data::json from customer;
--! 42883 could not identify an equality operator for type json

create view z as select data::json from customer order by 1;
--! 42883 could not identify an ordering operator for type json

create view z as select data::json from customer group by 1;
--! 42883 could not identify an equality operator for type json

create view z as values (1, 2), (3);
--! 42601 VALUES lists must all be the same length

create view z as values (1), ('x');
--! 22P02 invalid input syntax for type integer: "x"

create view z as select * from (values (1, 2)) v (a, b, c);
--! 42P10 table "v" has 2 columns available but 3 columns specified

create view z as select * from (select id from customer) s (a, b);
--! 42P10 table "s" has 1 columns available but 2 columns specified

create view z as select * from customer c (a, b, c, d, e, f, g, h, i, j);
--! 42P10 table "c" has 9 columns available but 10 columns specified

create view z as with a as (select 1), a as (select 2) select 1;
--! 42712 WITH query name "a" specified more than once

create view z as with a (x, y) as (select 1) select * from a;
--! 42P10 WITH query "a" has 1 columns available but 2 columns specified

create view z as with recursive t as (select 1 as n union all select 'x' from t) select * from t;
--! 22P02 invalid input syntax for type integer: "x"

create view z as with recursive t (n) as (select 1 union all select count(*) from t) select * from t;
--! 42P19 aggregate functions are not allowed in a recursive query's recursive term

create view z as with a as (select * from b), b as (select 1 as x) select * from a;
--! 42P01 relation "b" does not exist

create view z as select *;
--! 42601 SELECT * with no tables specified is not valid

create view z as select customer.* from customer c;
--! 42P01 invalid reference to FROM-clause entry for table "customer"

create view z as select null::record;
--! 42P16 column "record" has pseudo-type record

create view z as select row(1, 2);
--! 42P16 column "row" has pseudo-type record

create view z as select name collate "C" || email collate "POSIX" from customer;
--! 42P21 collation mismatch between explicit collations "C" and "POSIX"

create view z as select name collate "nope" from customer;
--! 42704 collation "nope" for encoding "UTF8" does not exist

create view z as select 1 where 1;
--! 42804 argument of WHERE must be type boolean, not type integer

create view z as select 1 having 1;
--! 42804 argument of HAVING must be type boolean, not type integer

create view z as select id from customer where name;
--! 42804 argument of WHERE must be type boolean, not type text

create view z as select id from customer c natural join orders o natural join item i;
--=> SELECT c.id\n   FROM ((public.customer c\n     JOIN public.orders o USING (id))\n     JOIN public.item i USING (order_id)) ;; id integer

create view z as select id from jsonb_to_record('{}');
--! 42601 a column definition list is required for functions returning "record"

create view z as select x from jsonb_to_record('{}') as r (x nosuch);
--! 42704 type "nosuch" does not exist

create view z as select * from customer where id = $1;
--! 42P02 there is no parameter $1

create view z as select pg_sleep(1);
--! 42P16 column "pg_sleep" has pseudo-type void

create view z as select r.nope from (select row(1, 2) as r) s;
--! 42P01 missing FROM-clause entry for table "r"

create view z as select (s.r).f1 from (select row(1, 2) as r) s;
--12,13,14,15=> SELECT (s.r).f1 AS f1\n   FROM ( SELECT ROW(1, 2) AS r) s ;; f1 integer
--16,17,18=> SELECT (r).f1 AS f1\n   FROM ( SELECT ROW(1, 2) AS r) s ;; f1 integer

create view v as select rank() over (partition by customer_id order by total), max(id) as m from orders;
--! 42803 column "orders.total" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select id from customer c for update of c for share;
--12,13,14,15=> SELECT c.id\n   FROM public.customer c\n FOR UPDATE OF c ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer c\n FOR UPDATE OF c ;; id integer

create view z as select id from customer c for key share nowait for no key update of c;
--12,13,14,15=> SELECT c.id\n   FROM public.customer c\n FOR NO KEY UPDATE OF c NOWAIT ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer c\n FOR NO KEY UPDATE OF c NOWAIT ;; id integer

create view z as select q.id from (select c.id from customer c for share) q for update nowait;
--12,13,14,15=> SELECT q.id\n   FROM ( SELECT c.id\n           FROM public.customer c\n         FOR UPDATE OF c NOWAIT) q\n FOR UPDATE OF q NOWAIT ;; id integer
--16,17,18=> SELECT id\n   FROM ( SELECT c.id\n           FROM public.customer c\n         FOR UPDATE OF c NOWAIT) q\n FOR UPDATE OF q NOWAIT ;; id integer

create view z as select g from generate_series(1, 2) g for update of g;
--! 0A000 FOR UPDATE cannot be applied to a function

create view z as select 1 as a from (customer join orders using (id)) as j for share of j;
--! 0A000 FOR SHARE cannot be applied to a join

create view z as with w as (select 1 as a) select a from w for share of w;
--! 0A000 FOR SHARE cannot be applied to a WITH query

create view z as select id, sum(balance) as s from customer group by grouping sets ((id, name));
--12,13,14,15=> SELECT customer.id,\n    sum(customer.balance) AS s\n   FROM public.customer\n  GROUP BY customer.id, customer.name ;; id integer, s numeric
--16,17,18=> SELECT id,\n    sum(balance) AS s\n   FROM public.customer\n  GROUP BY id, name ;; id integer, s numeric

create view z as select id, name, sum(balance) as s from customer group by grouping sets ((id)), name;
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    sum(customer.balance) AS s\n   FROM public.customer\n  GROUP BY customer.id, customer.name ;; id integer, name text, s numeric
--16,17,18=> SELECT id,\n    name,\n    sum(balance) AS s\n   FROM public.customer\n  GROUP BY id, name ;; id integer, name text, s numeric

create view z as select sum(balance) as s from customer group by grouping sets ((), ());
--12,13,14,15=> SELECT sum(customer.balance) AS s\n   FROM public.customer\n  GROUP BY GROUPING SETS ((), ()) ;; s numeric
--16,17,18=> SELECT sum(balance) AS s\n   FROM public.customer\n  GROUP BY GROUPING SETS ((), ()) ;; s numeric

create view z as select id, name, sum(balance) as s from customer group by cube (id), name, rollup (name);
--12,13,14,15=> SELECT customer.id,\n    customer.name,\n    sum(customer.balance) AS s\n   FROM public.customer\n  GROUP BY CUBE(customer.id), customer.name, ROLLUP(customer.name) ;; id integer, name text, s numeric
--16,17,18=> SELECT id,\n    name,\n    sum(balance) AS s\n   FROM public.customer\n  GROUP BY CUBE(id), name, ROLLUP(name) ;; id integer, name text, s numeric

create view z as select sum(balance) as s from customer group by cube (id, id, id, id, id, id, id, id, id, id, id, id, id);
--! 54011 CUBE is limited to 12 elements

create view z as select c.id from customer c where (c.id, point '(1,2)') = (1, point '(1,2)');
--! 42883 operator does not exist: point = point

create view z as select c.id from customer c where (c.id, box '(1,2),(0,0)') <= (1, box '(1,2),(0,0)');
--! 0A000 could not determine interpretation of row comparison operator <=

create view z as select c.id from customer c where (c.name, c.id) <> ('a', 1);
--12,13,14,15=> SELECT c.id\n   FROM public.customer c\n  WHERE ((c.name <> 'a'::text) OR (c.id <> 1)) ;; id integer
--16,17,18=> SELECT id\n   FROM public.customer c\n  WHERE ((name <> 'a'::text) OR (id <> 1)) ;; id integer

create view z as select a from unnest(array[1], 'x') as u(a, b);
--! 42725 function pg_catalog.unnest(unknown) is not unique

create view z as select max(c.name) over (partition by c.email order by c.id) as m from customer c group by c.name;
--! 42803 column "c.id" must appear in the GROUP BY clause or be used in an aggregate function

create view z as select count_of.abs from abs(-1) count_of;
--12,13,14,15=> SELECT abs(count_of.count_of) AS abs\n   FROM abs('-1'::integer) count_of(count_of) ;; abs integer
--16,17,18=> SELECT abs(count_of) AS abs\n   FROM abs('-1'::integer) count_of(count_of) ;; abs integer

create view z as select length as l, g.length as m from (values ('a')) v(length), upper('x') g;
--=> SELECT v.length AS l,\n    length(g.g) AS m\n   FROM ( VALUES ('a'::text)) v(length),\n    upper('x'::text) g(g) ;; l text, m integer

create view z as select id as a from customer union (select id from orders intersect select order_id from item order by 1);
--=> SELECT customer.id AS a\n   FROM public.customer\nUNION\n( SELECT orders.id AS a\n   FROM public.orders\nINTERSECT\n SELECT item.order_id AS a\n   FROM public.item\n  ORDER BY 1) ;; a integer

create view z as select id as a from customer union all ((values (1), (2)) intersect (select id from orders limit 3) order by 1);
--=> SELECT customer.id AS a\n   FROM public.customer\nUNION ALL\n( SELECT "*VALUES*".column1 AS a\n   FROM (VALUES (1), (2)) "*VALUES*"\nINTERSECT\n( SELECT orders.id AS a\n   FROM public.orders\n LIMIT 3)\n  ORDER BY 1) ;; a integer

create view z as select sum(balance) as s from customer group by cube (id, id, id, id, id, id, id), cube (id, id, id, id, id, id);
--! 54001 too many grouping sets present (maximum 4096)

create view z as select c.id as name, count(*) as x from customer c group by c.id, c.name order by c.name;
--12,13,14,15=> SELECT c.id AS name,\n    count(*) AS x\n   FROM public.customer c\n  GROUP BY c.id, c.name\n  ORDER BY c.name ;; name integer, x bigint
--16,17,18=> SELECT id AS name,\n    count(*) AS x\n   FROM public.customer c\n  GROUP BY id, name\n  ORDER BY c.name ;; name integer, x bigint

create view z as select id as name from customer order by customer.name;
--12,13,14,15=> SELECT customer.id AS name\n   FROM public.customer\n  ORDER BY customer.name ;; name integer
--16,17,18=> SELECT id AS name\n   FROM public.customer\n  ORDER BY customer.name ;; name integer

create view z as select id as name, string_agg(email, ',' order by name) as e from customer group by id;
--12,13,14,15=> SELECT customer.id AS name,\n    string_agg((customer.email)::text, ','::text ORDER BY customer.name) AS e\n   FROM public.customer\n  GROUP BY customer.id ;; name integer, e text
--16,17,18=> SELECT id AS name,\n    string_agg((email)::text, ','::text ORDER BY customer.name) AS e\n   FROM public.customer\n  GROUP BY id ;; name integer, e text

create view z as select distinct on (customer.name) id as name from customer order by customer.name;
--12,13,14,15=> SELECT DISTINCT ON (customer.name) customer.id AS name\n   FROM public.customer\n  ORDER BY customer.name ;; name integer
--16,17,18=> SELECT DISTINCT ON (customer.name) id AS name\n   FROM public.customer\n  ORDER BY customer.name ;; name integer

create view z as select id as name, rank() over (partition by name order by name) from customer;
--12,13,14,15=> SELECT customer.id AS name,\n    rank() OVER (PARTITION BY customer.name ORDER BY customer.name) AS rank\n   FROM public.customer ;; name integer, rank bigint
--16,17,18=> SELECT id AS name,\n    rank() OVER (PARTITION BY customer.name ORDER BY customer.name) AS rank\n   FROM public.customer ;; name integer, rank bigint

create view z as select id as name from customer order by customer.name || 'x';
--12,13,14,15=> SELECT customer.id AS name\n   FROM public.customer\n  ORDER BY (customer.name || 'x'::text) ;; name integer
--16,17,18=> SELECT id AS name\n   FROM public.customer\n  ORDER BY (name || 'x'::text) ;; name integer

create view z(name) as select id from customer order by customer.name;
--12,13,14,15=> SELECT customer.id AS name\n   FROM public.customer\n  ORDER BY customer.name ;; name integer
--16,17,18=> SELECT id AS name\n   FROM public.customer\n  ORDER BY customer.name ;; name integer

create view z as select name from customer order by customer.name;
--12,13,14,15=> SELECT customer.name\n   FROM public.customer\n  ORDER BY customer.name ;; name text
--16,17,18=> SELECT name\n   FROM public.customer\n  ORDER BY name ;; name text

