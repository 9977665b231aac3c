-- Members about text: pg_trgm, fuzzystrmatch, unaccent, uuid-ossp, pgcrypto, isn, xml2.
CREATE EXTENSION pg_trgm;
CREATE EXTENSION fuzzystrmatch;
CREATE EXTENSION unaccent;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION pgcrypto;
CREATE EXTENSION isn;
CREATE EXTENSION xml2;
CREATE TABLE t (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    u uuid DEFAULT public.uuid_generate_v5(uuid_ns_dns(), 'x'),
    name text,
    v varchar(20),
    p text DEFAULT crypt('x', gen_salt('bf', 8)),
    h bytea GENERATED ALWAYS AS (digest(name, 'sha256')) STORED,
    r bytea DEFAULT gen_random_bytes(16),
    isbn isbn13,
    i isbn,
    CHECK (name % 'x' OR name <% v OR 'a' <<% name),
    CHECK (similarity(name, v) > 0.3),
    CHECK (isbn > i)
);
CREATE INDEX ON t USING gin (name gin_trgm_ops);
CREATE INDEX ON t USING gin (name gin_trgm_ops, v gin_trgm_ops);
CREATE INDEX ON t USING gist (name gist_trgm_ops (siglen = 32));
CREATE INDEX ON t USING gin ((lower(name) || ' ' || v) gin_trgm_ops) WHERE name ~ 'x';
CREATE INDEX ON t (isbn);
CREATE INDEX ON t USING hash (i);
CREATE INDEX ON t (soundex(name), dmetaphone(v));
CREATE INDEX ON t (metaphone(name, 4));
CREATE INDEX ON t (difference(name, v));
-- reject 42704
CREATE INDEX ON t USING gin (name);
-- reject 42704
CREATE INDEX ON t USING gist (name);
-- reject 42804
CREATE INDEX ON t USING gin (id gin_trgm_ops);
-- reject 42704
CREATE INDEX ON t (name gin_trgm_ops);
-- reject 42P17
CREATE INDEX ON t (unaccent(name));
-- reject 42P17
CREATE INDEX ON t (uuid_generate_v4());
-- reject 42P17
ALTER TABLE t ADD COLUMN bad text GENERATED ALWAYS AS (unaccent(name)) STORED;
CREATE FUNCTION plain(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
CREATE INDEX ON t (plain(name));
CREATE VIEW v AS
    SELECT name <-> 'x' AS distance, name <->> v AS w, word_similarity('x', name) AS ws, show_trgm(name) AS s,
        levenshtein(name, v) AS l, levenshtein(name, v, 1, 2, 3) AS l5, unaccent(name) AS un,
        unaccent('unaccent'::regdictionary, name) AS ud, encode(hmac(name, 'k', 'sha1'), 'hex') AS e, gen_random_uuid() AS g,
        isbn13(i) AS i13, i::isbn13 AS c13, isbn(isbn) AS i10, is_valid(i) AS ok, uuid_nil() AS n, set_limit(0.3) AS sl,
        xpath_string(name, '/a') AS xs, xml_valid(name) AS xv
    FROM t ORDER BY name <-> 'x';
CREATE VIEW w AS SELECT * FROM xpath_table('id', 'a', 't', 'p', 'w') AS x(id int, b text);
CREATE TEXT SEARCH CONFIGURATION fr (COPY = french);
ALTER TEXT SEARCH CONFIGURATION fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
-- reject 42883
CREATE VIEW y AS SELECT similarity(name, 1) FROM t;
-- reject 42883
CREATE VIEW y AS SELECT id % 'x' FROM t;
CREATE VIEW x AS SELECT digest('a', 'b') AS d;
-- reject 2BP01
DROP EXTENSION unaccent;
-- reject 2BP01
DROP EXTENSION pg_trgm;
