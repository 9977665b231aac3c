-- Pairs of scripts that a server makes one of when it dumps and restores them: see tests/meaning.rs.

CREATE FUNCTION public.note() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';

-- pair varchar_in
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (v IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))));

-- pair varchar_not_in
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (v NOT IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (((v)::text <> ALL (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))));

-- pair varchar_in_restored
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (v IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (((v)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))));

-- pair varchar_rebuilt
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (v IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(5), CONSTRAINT c CHECK (v IN ('a', 'b')));
ALTER TABLE t ALTER COLUMN v TYPE varchar(10);

-- pair varchar_rebuilt_twice
CREATE TABLE t (v varchar(10), CONSTRAINT c CHECK (v NOT IN ('a', 'b') AND lower(v) <> ALL (ARRAY['x', 'y'])));
-- and
CREATE TABLE t (v varchar(5), CONSTRAINT c CHECK (v NOT IN ('a', 'b') AND lower(v) <> ALL (ARRAY['x', 'y'])));
ALTER TABLE t ALTER COLUMN v TYPE varchar(7);
ALTER TABLE t ALTER COLUMN v TYPE varchar(10);

-- pair varchar_predicate
CREATE TABLE t (v varchar(10), n integer);
CREATE INDEX i ON t (n) WHERE v IN ('a', 'b');
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE INDEX i ON t (n) WHERE ((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]));

-- pair varchar_predicate_rebuilt
CREATE TABLE t (v varchar(10), n integer);
CREATE UNIQUE INDEX i ON t (n) WHERE v IN ('a', 'b');
-- and
CREATE TABLE t (v varchar(5), n integer);
CREATE UNIQUE INDEX i ON t (n) WHERE v IN ('a', 'b');
ALTER TABLE t ALTER COLUMN v TYPE varchar(10);

-- pair varchar_key
CREATE TABLE t (v varchar(10));
CREATE INDEX i ON t ((v IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(10));
CREATE INDEX i ON t ((((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))));

-- pair varchar_where
CREATE TABLE t (v varchar(10), n integer);
CREATE VIEW w AS SELECT n FROM t WHERE v IN ('a', 'b');
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE VIEW w AS SELECT n FROM t WHERE ((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]));

-- pair varchar_materialized
CREATE TABLE t (v varchar(10), n integer);
CREATE MATERIALIZED VIEW w AS SELECT n, v IN ('a', 'b') AS known FROM t;
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE MATERIALIZED VIEW w AS SELECT n, ((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])) AS known FROM t;

-- pair varchar_deep
CREATE TABLE t (v varchar(10), n integer);
CREATE VIEW w AS SELECT n, count(*) FILTER (WHERE v IN ('a', 'b')) AS some, CASE WHEN max(v) IN ('x', 'y') THEN 1 END AS one
  FROM t WHERE EXISTS (SELECT FROM t u WHERE u.n = t.n AND u.v IN ('c', 'd')) GROUP BY n HAVING min(v) NOT IN ('e', 'f');
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE VIEW w AS SELECT n, count(*) FILTER (WHERE (v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])) AS some,
  CASE WHEN max(v::text) = ANY (ARRAY['x'::text, 'y'::text]) THEN 1 END AS one
  FROM t WHERE EXISTS (SELECT FROM t u WHERE u.n = t.n AND (u.v)::text = ANY (ARRAY[('c'::character varying)::text, ('d'::character varying)::text]))
  GROUP BY n HAVING min(v::text) <> ALL (ARRAY['e'::text, 'f'::text]);

-- pair varchar_join
CREATE TABLE t (v varchar(10), n integer);
CREATE VIEW w AS SELECT a.n FROM t a LEFT JOIN t b ON a.n = b.n AND b.v IN ('a', 'b');
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE VIEW w AS SELECT a.n FROM t a LEFT JOIN t b ON a.n = b.n AND (b.v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]);

-- pair varchar_policy
CREATE TABLE t (v varchar(10), n integer);
CREATE POLICY p ON t USING (v IN ('a', 'b')) WITH CHECK (v IN ('c', 'd'));
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE POLICY p ON t USING (((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])))
  WITH CHECK (((v)::text = ANY (ARRAY[('c'::character varying)::text, ('d'::character varying)::text])));

-- pair varchar_trigger
CREATE TABLE t (v varchar(10), n integer);
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN (new.v IN ('a', 'b') AND old.v NOT IN ('c', 'd')) EXECUTE FUNCTION public.note();
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE TRIGGER g BEFORE UPDATE ON t FOR EACH ROW WHEN ((((new.v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))
  AND ((old.v)::text <> ALL (ARRAY[('c'::character varying)::text, ('d'::character varying)::text])))) EXECUTE FUNCTION public.note();

-- pair varchar_rule
CREATE TABLE t (v varchar(10), n integer);
CREATE RULE u AS ON INSERT TO t WHERE new.v IN ('a', 'b') DO INSTEAD UPDATE t SET n = 1 WHERE v IN ('c', 'd');
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE RULE u AS ON INSERT TO t WHERE ((new.v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))
  DO INSTEAD UPDATE t SET n = 1 WHERE ((v)::text = ANY (ARRAY[('c'::character varying)::text, ('d'::character varying)::text]));

-- pair varchar_domain
CREATE DOMAIN d AS varchar(10) CONSTRAINT c CHECK (VALUE IN ('a', 'b'));
-- and
CREATE DOMAIN d AS varchar(10) CONSTRAINT c CHECK (((VALUE)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])));

-- pair varchar_generated
CREATE TABLE t (v varchar(10), b boolean GENERATED ALWAYS AS (v IN ('a', 'b')) STORED);
-- and
CREATE TABLE t (v varchar(10), b boolean GENERATED ALWAYS AS (((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))) STORED);

-- pair varchar_statistics since 14
CREATE TABLE t (v varchar(10), n integer);
CREATE STATISTICS s ON (v IN ('a', 'b')), n FROM t;
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE STATISTICS s ON (((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))), n FROM t;

-- pair varchar_partition_key
CREATE TABLE t (v varchar(10)) PARTITION BY LIST ((v IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(10)) PARTITION BY LIST ((((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))));

-- pair varchar_body since 14
CREATE TABLE t (v varchar(10), n integer);
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM t WHERE v IN ('a', 'b'); END;
-- and
CREATE TABLE t (v varchar(10), n integer);
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC
  SELECT count(*) FROM t WHERE ((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])); END;

-- pair varchar_exclusion
CREATE TABLE t (v varchar(10), n integer, CONSTRAINT x EXCLUDE USING btree (n WITH =) WHERE (v IN ('a', 'b')));
-- and
CREATE TABLE t (v varchar(10), n integer, CONSTRAINT x EXCLUDE USING btree (n WITH =)
  WHERE (((v)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))));

-- pair char_cast_array
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a = ANY ((ARRAY[1, 2])::integer[])));
CREATE TABLE u (v varchar, CONSTRAINT c CHECK (v = ANY (ARRAY['a'::varchar, 'b'])));
-- and
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a IN (1, 2)));
CREATE TABLE u (v varchar, CONSTRAINT c CHECK ((v)::text = ANY (ARRAY[('a'::varchar)::text, ('b'::varchar)::text])));

-- pair bigint_array
CREATE TABLE t (a bigint, CONSTRAINT c CHECK (a = ANY ((ARRAY[1, 2])::bigint[])));
-- and
CREATE TABLE t (a bigint, CONSTRAINT c CHECK (a = ANY (ARRAY[1::bigint, 2::bigint])));

-- pair type_of_number_changed
CREATE TABLE t (a numeric, CONSTRAINT c CHECK (a > 0), CONSTRAINT e CHECK (a * 2 < 10));
-- and
CREATE TABLE t (a integer, CONSTRAINT c CHECK (a > 0), CONSTRAINT e CHECK (a * 2 < 10));
ALTER TABLE t ALTER COLUMN a TYPE numeric;

-- pair type_of_text_changed
CREATE TABLE t (v text, CONSTRAINT c CHECK (v <> '' AND v LIKE 'a%' AND length(v) < 5));
CREATE INDEX i ON t (lower(v));
-- and
CREATE TABLE t (v varchar(9), CONSTRAINT c CHECK (v <> '' AND v LIKE 'a%' AND length(v) < 5));
CREATE INDEX i ON t (lower(v));
ALTER TABLE t ALTER COLUMN v TYPE text;

-- pair default_of_changed_type
CREATE TABLE t (v varchar(10) DEFAULT 'a', n bigint DEFAULT 1);
-- and
CREATE TABLE t (v varchar(20) DEFAULT 'a', n integer DEFAULT 1);
ALTER TABLE t ALTER COLUMN v TYPE varchar(10), ALTER COLUMN n TYPE bigint;

-- pair of_array_of_varchar
CREATE TABLE t (a varchar(5)[], v varchar(5), CONSTRAINT c CHECK (a <@ ARRAY['a', 'b']::varchar[]), CONSTRAINT e CHECK (v = ANY (a)));
-- and
CREATE TABLE t (a varchar(5)[], v varchar(5), CONSTRAINT c CHECK (a <@ ARRAY['a'::varchar, 'b'::varchar]), CONSTRAINT e CHECK (v = ANY (a)));

-- pair concatenated
CREATE TABLE t (v varchar(5), w varchar(5), CONSTRAINT c CHECK (v || w IN ('a', 'b') OR coalesce(v, w) IN ('c', 'd')));
-- and
CREATE TABLE t (v varchar(5), w varchar(5), CONSTRAINT c CHECK (v || w = ANY (ARRAY['a', 'b'])
  OR (coalesce(v, w))::text = ANY (ARRAY[('c'::varchar)::text, ('d'::varchar)::text])));

-- pair union_of_constants
CREATE TABLE t (v varchar(5));
CREATE VIEW w AS SELECT v FROM t WHERE v IN ('a', 'b') UNION ALL SELECT v FROM t WHERE v NOT IN ('c', 'd') ORDER BY 1;
-- and
CREATE TABLE t (v varchar(5));
CREATE VIEW w AS SELECT v FROM t WHERE (v)::text = ANY (ARRAY[('a'::varchar)::text, ('b'::varchar)::text])
  UNION ALL SELECT v FROM t WHERE (v)::text <> ALL (ARRAY[('c'::varchar)::text, ('d'::varchar)::text]) ORDER BY 1;

-- pair cte_of_constants
CREATE TABLE t (v varchar(5));
CREATE VIEW w AS WITH x AS (SELECT v FROM t WHERE v IN ('a', 'b')) SELECT v, (SELECT max(y.v) FROM t y WHERE y.v IN ('c', 'd')) AS m FROM x;
-- and
CREATE TABLE t (v varchar(5));
CREATE VIEW w AS WITH x AS (SELECT v FROM t WHERE (v)::text = ANY (ARRAY[('a'::varchar)::text, ('b'::varchar)::text]))
  SELECT v, (SELECT max((y.v)::text) FROM t y WHERE (y.v)::text = ANY (ARRAY[('c'::varchar)::text, ('d'::varchar)::text])) AS m FROM x;

-- pair type_of_query since 17
CREATE TABLE t (j jsonb);
CREATE VIEW w AS SELECT json_query(j, '$.a') AS a, json_value(j, '$.b') AS b, json_query(j, '$.c' WITHOUT WRAPPER) AS c FROM t;
-- and
CREATE TABLE t (j jsonb);
CREATE VIEW w AS SELECT json_query(j, '$."a"' RETURNING jsonb WITHOUT WRAPPER KEEP QUOTES) AS a, json_value(j, '$."b"' RETURNING text) AS b,
  json_query(j, '$."c"' RETURNING jsonb KEEP QUOTES) AS c FROM t;
