-- Members take part in resolution as anything else does.
CREATE EXTENSION citext;
CREATE TABLE t (
    id int PRIMARY KEY,
    e citext NOT NULL UNIQUE DEFAULT 'Nobody',
    s text,
    v varchar(10),
    l text GENERATED ALWAYS AS (lower(e)) STORED,
    CHECK (e <> ''),
    CHECK (e = 'x' OR e = s OR s::citext = e),
    CHECK (e ~ '^a' AND e LIKE 'b%' AND NOT e ILIKE 'c%'),
    CHECK (length(e) < 100 AND e IN ('a', 'B') AND e = ANY (ARRAY['x', 'y']::citext[]))
);
CREATE INDEX t_e ON t (e);
CREATE INDEX t_hash ON t USING hash (e);
CREATE INDEX t_text ON t ((e::text));
CREATE INDEX t_pattern ON t (e citext_pattern_ops);
CREATE INDEX t_default ON t (e citext_ops);
CREATE INDEX t_lower ON t (lower(e)) WHERE e = 'x';
CREATE VIEW v AS
    SELECT e, e || s AS a, s || e AS b, e || 'x' AS c, max(e) AS m, coalesce(e, 'x') AS co, coalesce(e, s) AS cs,
        nullif(e, 'a') AS n, greatest(e, 'b') AS g, replace(e, 'a', 'b') AS r, regexp_replace(e, 'a', 'b') AS rr,
        split_part(e, ',', 1) AS sp, strpos(e, 'x') AS st, e::varchar(5) AS cv, e::text AS ct, upper(e) AS u,
        CASE e WHEN 'a' THEN 1 ELSE 2 END AS ca, ARRAY[e, 'x'] AS arr, e = v AS ev, v = e AS ve, e < s AS es
    FROM t GROUP BY id, e, s, v;
CREATE VIEW w AS SELECT DISTINCT e FROM t WHERE e = lower('A') ORDER BY e;
CREATE VIEW x AS SELECT 'a'::citext = 'A' AS b, 'a'::citext AS c UNION SELECT true, 'b';
CREATE FUNCTION f(a citext, b text DEFAULT 'x') RETURNS citext LANGUAGE sql AS 'select $1';
-- reject 42883
CREATE VIEW bad AS SELECT f(s) FROM t;
CREATE VIEW y AS SELECT f(e) AS a, f('x') AS b, f(s::citext, e) AS c FROM t;
CREATE DOMAIN email AS citext CHECK (value ~ '@') DEFAULT 'a@b';
ALTER TABLE t ADD COLUMN m email CHECK (m <> 'x');
CREATE TABLE a (s text DEFAULT 'x', v varchar(10), c text CHECK (c <> 'x'), e citext);
CREATE INDEX ON a (s);
ALTER TABLE a ALTER COLUMN s TYPE citext;
ALTER TABLE a ALTER COLUMN v TYPE citext USING v::citext;
ALTER TABLE a ALTER COLUMN c TYPE citext;
ALTER TABLE a ALTER COLUMN e TYPE varchar(3);
-- reject 42601
CREATE TABLE bad (e citext(3));
-- reject 42883
CREATE VIEW bad AS SELECT nosuch(e) FROM t;
-- reject 42883
CREATE VIEW bad AS SELECT e + 1 AS a FROM t;
-- reject 42704
CREATE TABLE bad (a nosuch);
-- reject 42704
CREATE INDEX bad ON t (e nosuch_ops);
-- reject 42804
CREATE INDEX bad ON t (id citext_ops);
-- reject 42704
CREATE INDEX bad ON t USING gin (e);
-- reject 42723
CREATE FUNCTION citext_eq(citext, citext) RETURNS bool LANGUAGE sql AS 'select true';
-- reject 42710
CREATE TYPE citext AS ENUM ('a');
CREATE TABLE p (e citext) PARTITION BY RANGE (e);
-- opaque
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('a') TO ('b');
CREATE TYPE ct AS (a citext, b citext[]);
