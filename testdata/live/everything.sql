-- One of everything that introspection reads, for counting.
CREATE SCHEMA app;
CREATE EXTENSION citext;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
ALTER TYPE mood ADD VALUE 'fine' AFTER 'ok';
CREATE DOMAIN email AS varchar(320) COLLATE "C" DEFAULT 'x' NOT NULL CHECK (VALUE LIKE '%@%');
CREATE TYPE app.pair AS (a integer, b text COLLATE "C");
CREATE SEQUENCE app.numbers AS smallint START 5 INCREMENT -2 MINVALUE -100 MAXVALUE 50 CACHE 3 CYCLE;
CREATE TABLE t (
    id bigint GENERATED ALWAYS AS IDENTITY (START 10) PRIMARY KEY,
    s serial,
    v varchar(10) COLLATE "C" DEFAULT 'x''y',
    m mood NOT NULL DEFAULT 'ok',
    n numeric(10, 2)[],
    e email,
    c citext UNIQUE,
    g integer GENERATED ALWAYS AS (1 + 1) STORED,
    big text,
    CONSTRAINT positive CHECK (s > 0) NO INHERIT
) WITH (fillfactor = 70, toast.autovacuum_enabled = off);
ALTER TABLE t ALTER COLUMN big SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX t_many ON t (lower(v) DESC, v text_pattern_ops, (big COLLATE "C") NULLS FIRST) INCLUDE (m) WHERE m = 'ok';
CREATE INDEX t_added ON t (lower(big) COLLATE "C");
CREATE INDEX t_gin ON t USING gin (to_tsvector('simple', big));
CREATE TABLE u (
    id integer,
    t_id bigint REFERENCES t ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT no_overlap EXCLUDE USING gist (box(point(0, 0), point(id, id)) WITH &&) WHERE (id > 0)
);
ALTER TABLE u ADD CONSTRAINT later CHECK (id <> 7) NOT VALID;
ALTER TABLE u REPLICA IDENTITY FULL, ENABLE ROW LEVEL SECURITY;
ALTER TABLE u ALTER COLUMN id SET STATISTICS 500, ALTER COLUMN id SET (n_distinct = 5);
CREATE UNLOGGED TABLE child (extra integer) INHERITS (u);
CREATE TABLE p (id integer NOT NULL, d date) PARTITION BY RANGE (d, (id % 4), (id * 2));
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM ('2020-01-01', 0, 0) TO ('2021-01-01', 1, 1);
CREATE INDEX p_id ON p (id);
CREATE FUNCTION f(a integer, b text DEFAULT 'q, r', OUT c integer) RETURNS SETOF integer
    LANGUAGE sql IMMUTABLE COST 7 ROWS 3 SET search_path = app, public AS 'SELECT 1';
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
CREATE PROCEDURE app.work(VARIADIC integer[]) LANGUAGE plpgsql AS 'BEGIN END';
CREATE AGGREGATE app.total(integer) (SFUNC = int4pl, STYPE = integer);
CREATE TRIGGER touch BEFORE UPDATE OF v OR INSERT ON t FOR EACH ROW WHEN (new.v <> '') EXECUTE FUNCTION touch('a', 'b c');
CREATE TRIGGER part AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION touch();
CREATE VIEW app.seen WITH (security_barrier) AS SELECT id, v FROM t WHERE v <> 'x';
CREATE MATERIALIZED VIEW app.kept AS SELECT 1 AS a WITH NO DATA;
CREATE UNIQUE INDEX kept_a ON app.kept (a);
CREATE FOREIGN DATA WRAPPER nothing;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER nothing;
CREATE FOREIGN TABLE away (id integer DEFAULT 1) SERVER elsewhere OPTIONS (path '/x');
CREATE USER MAPPING FOR CURRENT_USER SERVER elsewhere OPTIONS (password 'hidden');
CREATE RULE quiet AS ON DELETE TO u WHERE old.id > 5 DO INSTEAD NOTHING;
CREATE POLICY own ON u USING (id > 0);
CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watch ON ddl_command_start WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION watch();
CREATE PUBLICATION some_tables FOR TABLE t;
DO $$ BEGIN
    IF current_setting('server_version_num')::int >= 150000 THEN
        EXECUTE 'CREATE PUBLICATION some_schemas FOR TABLES IN SCHEMA app';
    END IF;
END $$;
GRANT SELECT ON t TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO PUBLIC;
COMMENT ON TABLE t IS 'the table';
COMMENT ON COLUMN t.v IS 'the column';
COMMENT ON TYPE app.pair IS 'the type';
COMMENT ON COLUMN app.pair.b IS 'the attribute';
COMMENT ON CONSTRAINT positive ON t IS 'the constraint';
COMMENT ON FUNCTION f(integer, text) IS 'the function';
COMMENT ON TRIGGER touch ON t IS 'the trigger';
COMMENT ON INDEX t_many IS 'the index';
COMMENT ON CONSTRAINT email_check ON DOMAIN email IS 'the condition';
COMMENT ON SCHEMA app IS 'the schema';
COMMENT ON EXTENSION citext IS 'the extension';
CREATE COLLATION plain FROM "C";
CREATE TABLE counted (a integer, b integer);
CREATE STATISTICS counted_ab ON a, b FROM counted;
CREATE TYPE pair_to_text AS (l integer, r integer);
CREATE CAST (pair_to_text AS text) WITH INOUT;
CREATE TEXT SEARCH TEMPLATE words_template (LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY words_dictionary (TEMPLATE = words_template);
CREATE TEXT SEARCH PARSER words_parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION words (COPY = pg_catalog.simple);
CREATE TYPE span AS RANGE (SUBTYPE = float8);
CREATE TYPE later;
CREATE TYPE whole;
CREATE FUNCTION whole_in(cstring) RETURNS whole LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION whole_out(whole) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE whole (INPUT = whole_in, OUTPUT = whole_out, INTERNALLENGTH = 4, PASSEDBYVALUE, ALIGNMENT = int4);
CREATE FUNCTION same(pair_to_text, pair_to_text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE FUNCTION compare(pair_to_text, pair_to_text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE OPERATOR === (FUNCTION = same, LEFTARG = pair_to_text, RIGHTARG = pair_to_text, COMMUTATOR = ===, NEGATOR = !==,
    RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES);
CREATE OPERATOR ~~~ (FUNCTION = int4um, RIGHTARG = integer);
CREATE OPERATOR CLASS pair_ops DEFAULT FOR TYPE pair_to_text USING btree AS OPERATOR 3 ===, FUNCTION 1 compare(pair_to_text, pair_to_text);
CREATE OPERATOR FAMILY loose USING btree;
ALTER OPERATOR FAMILY loose USING btree ADD OPERATOR 3 === (pair_to_text, pair_to_text);
CREATE FUNCTION handle() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE own HANDLER handle;
CREATE TRANSFORM FOR integer LANGUAGE own (FROM SQL WITH FUNCTION varchar_support(internal));
CREATE ACCESS METHOD own_btree TYPE INDEX HANDLER bthandler;
CREATE CONVERSION own_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE SUBSCRIPTION subscribed CONNECTION 'host=nowhere password=hidden' PUBLICATION news WITH (connect = false);
ALTER FUNCTION same(pair_to_text, pair_to_text) DEPENDS ON EXTENSION citext;
-- SECURITY LABEL itself needs a provider, which a server loads with its libraries.
INSERT INTO pg_seclabel SELECT 't'::regclass, 'pg_class'::regclass, s, 'masker', 'label ' || s FROM generate_series(0, 1) s;
INSERT INTO pg_seclabel VALUES ('app.pair'::regtype, 'pg_type'::regclass, 0, 'masker', 'typed');
