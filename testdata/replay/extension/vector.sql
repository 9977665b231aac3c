-- extension vector
CREATE SCHEMA extensions;
CREATE EXTENSION vector SCHEMA extensions;
SET search_path TO public, extensions;
CREATE TABLE t (id int, e vector(3) DEFAULT '[1, 2.5,3]', f vector, CHECK (vector_dims(f) = 3));
CREATE INDEX ON t USING hnsw (e vector_l2_ops);
CREATE INDEX ON t USING hnsw (e vector_cosine_ops) WITH (m = 16, ef_construction = 64);
CREATE INDEX ON t USING ivfflat (e vector_ip_ops) WITH (lists = 100);
CREATE INDEX ON t USING ivfflat (e);
CREATE INDEX ON t USING hnsw ((f::vector(3)) vector_l2_ops);
CREATE INDEX ON t (e);
-- reject 42704
CREATE INDEX ON t USING hnsw (e);
CREATE VIEW v AS
    SELECT e <-> f AS l2, e <=> '[1,2,3]' AS cos, 1 - (e <=> f) AS sim, e <#> f AS ip, avg(e) OVER () AS a, e + f AS p, e::real[] AS r,
        ARRAY[1, 2]::vector AS c, e::vector AS n, '[1,2,3]'::vector(3) AS l
    FROM t ORDER BY e <-> '[1,2,3]' LIMIT 5;
CREATE FUNCTION match(q vector(3), n int DEFAULT 5) RETURNS TABLE (id int, d float8) LANGUAGE sql STABLE
    AS $$ SELECT id, e <-> q FROM t ORDER BY 2 LIMIT n $$;
-- reject 22023
CREATE TABLE bad (e vector(0));
-- reject 22023
CREATE TABLE bad (e vector(20000));
-- reject 0A000
ALTER TABLE t ALTER COLUMN e TYPE vector(4);
DROP VIEW v;
ALTER TABLE t ALTER COLUMN e TYPE vector(4);
-- reject 2BP01
DROP EXTENSION vector;
DROP EXTENSION vector CASCADE;
