-- What blocks ask the catalogs.
CREATE SCHEMA app;
CREATE EXTENSION pg_trgm;
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE DOMAIN posint AS int CONSTRAINT pos CHECK (VALUE > 0);
CREATE SEQUENCE app.counter START 5 INCREMENT 2;
CREATE TABLE app.users (id serial PRIMARY KEY, email varchar(100) NOT NULL UNIQUE, mood mood DEFAULT 'ok', tags text[], n numeric(10,2), p posint,
    CONSTRAINT email_check CHECK (email LIKE '%@%'));
CREATE TABLE app.posts (id bigint GENERATED ALWAYS AS IDENTITY, author int REFERENCES app.users (id) ON DELETE CASCADE, body text);
CREATE INDEX posts_author ON app.posts (author) WHERE body IS NOT NULL;
CREATE VIEW app.v AS SELECT id FROM app.users;
CREATE MATERIALIZED VIEW app.mv AS SELECT id FROM app.users;
CREATE FUNCTION app.tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION app.f(a int, b text) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE TRIGGER tr BEFORE INSERT ON app.posts FOR EACH ROW EXECUTE FUNCTION app.tf();
ALTER TABLE app.posts ENABLE ROW LEVEL SECURITY;
CREATE POLICY pol ON app.posts FOR SELECT USING (true);
COMMENT ON TABLE app.posts IS 'the posts';
COMMENT ON COLUMN app.posts.body IS 'the body';
CREATE TABLE answers (n int);
DO $$
DECLARE
    bad text := '';
    n int;
    t text;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'uuid') THEN bad := bad || 'uuid '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood' AND typtype = 'e') THEN bad := bad || 'mood '; END IF;
    IF EXISTS (SELECT 1 FROM pg_type WHERE typname = 'nosuch') THEN bad := bad || 'nosuch '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE oid = 'mood'::regtype) THEN bad := bad || 'regtype '; END IF;
    IF to_regtype('nosuch') IS NOT NULL OR to_regtype('mood') IS NULL THEN bad := bad || 'to_regtype '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_proc WHERE proname = 'lower') THEN bad := bad || 'lower '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_proc p JOIN pg_namespace ns ON p.pronamespace = ns.oid WHERE ns.nspname = 'app' AND p.proname = 'f' AND p.pronargs = 2) THEN bad := bad || 'f '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_enum e JOIN pg_type ty ON ty.oid = e.enumtypid WHERE ty.typname = 'mood' AND e.enumlabel = 'ok') THEN bad := bad || 'enum '; END IF;
    IF EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = 'mood'::regtype AND enumlabel = 'glad') THEN bad := bad || 'enum2 '; END IF;
    SELECT count(*) INTO n FROM pg_class c WHERE c.relnamespace = 'app'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S', 'i');
    IF n <> 11 THEN bad := bad || 'class' || n || ' '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = 'app.users'::regclass AND attname = 'email' AND attnotnull AND NOT attisdropped) THEN bad := bad || 'att '; END IF;
    SELECT format_type(a.atttypid, a.atttypmod) INTO t FROM pg_attribute a WHERE a.attrelid = 'app.users'::regclass AND a.attname = 'email';
    IF t <> 'character varying(100)' THEN bad := bad || 'format_type:' || t || ' '; END IF;
    SELECT a.atttypid::regtype::text INTO t FROM pg_attribute a WHERE a.attrelid = 'app.users'::regclass AND a.attname = 'tags';
    IF t <> 'text[]' THEN bad := bad || 'regtype:' || t || ' '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'email_check' AND contype = 'c' AND conrelid = 'app.users'::regclass) THEN bad := bad || 'con '; END IF;
    SELECT conname INTO t FROM pg_constraint con JOIN pg_class rel ON rel.oid = con.conrelid JOIN pg_namespace nsp ON nsp.oid = rel.relnamespace
        WHERE nsp.nspname = 'app' AND rel.relname = 'posts' AND con.contype = 'f' AND con.confrelid = 'app.users'::regclass AND con.confdeltype = 'c';
    IF t <> 'posts_author_fkey' THEN bad := bad || 'fk '; END IF;
    SELECT pg_get_constraintdef(oid) INTO t FROM pg_constraint WHERE conname = 'posts_author_fkey';
    IF t <> 'FOREIGN KEY (author) REFERENCES app.users(id) ON DELETE CASCADE' THEN bad := bad || 'def:' || t || ' '; END IF;
    SELECT pg_get_constraintdef(oid) INTO t FROM pg_constraint WHERE conname = 'email_check';
    IF t <> 'CHECK (((email)::text ~~ ''%@%''::text))' THEN bad := bad || 'def:' || t || ' '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = 'app.users'::regclass AND i.indisprimary) THEN bad := bad || 'pk '; END IF;
    SELECT a.attname INTO t FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) WHERE i.indexrelid = 'app.posts_author'::regclass;
    IF t <> 'author' THEN bad := bad || 'indkey '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_indexes WHERE schemaname = 'app' AND tablename = 'posts' AND indexname = 'posts_author') THEN bad := bad || 'indexes '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = 'tr' AND tgrelid = 'app.posts'::regclass AND NOT tgisinternal) THEN bad := bad || 'trigger '; END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_policies WHERE schemaname = 'app' AND tablename = 'posts' AND policyname = 'pol' AND cmd = 'SELECT') THEN bad := bad || 'policies '; END IF;
    IF NOT EXISTS (SELECT FROM pg_tables WHERE schemaname = 'app' AND tablename = 'users') THEN bad := bad || 'tables '; END IF;
    IF NOT EXISTS (SELECT FROM pg_views WHERE viewname = 'v') OR NOT EXISTS (SELECT FROM pg_matviews WHERE matviewname = 'mv') THEN bad := bad || 'views '; END IF;
    IF NOT EXISTS (SELECT FROM pg_sequences WHERE sequencename = 'counter' AND start_value = 5 AND increment_by = 2) THEN bad := bad || 'sequences '; END IF;
    IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') OR EXISTS (SELECT FROM pg_extension WHERE extname = 'hstore') THEN bad := bad || 'extension '; END IF;
    IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'nosuch') OR NOT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'app') THEN bad := bad || 'namespace '; END IF;
    IF to_regclass('app.posts') IS NULL OR to_regclass('app.nosuch') IS NOT NULL OR to_regclass('posts') IS NOT NULL THEN bad := bad || 'to_regclass '; END IF;
    IF to_regproc('app.f') IS NULL OR to_regprocedure('app.f(int, text)') IS NULL OR to_regprocedure('app.f(int)') IS NOT NULL THEN bad := bad || 'to_regproc '; END IF;
    IF 'app.posts'::regclass::text <> 'app.posts' THEN bad := bad || 'regclass_text '; END IF;
    IF obj_description('app.posts'::regclass, 'pg_class') <> 'the posts' THEN bad := bad || 'obj_description '; END IF;
    IF col_description('app.posts'::regclass, 3) <> 'the body' THEN bad := bad || 'col_description '; END IF;
    IF pg_get_serial_sequence('app.users', 'id') <> 'app.users_id_seq' THEN bad := bad || 'serial '; END IF;
    IF current_schema() <> 'public' OR current_schemas(false) <> ARRAY['public']::name[] THEN bad := bad || 'schemas '; END IF;
    IF NOT has_table_privilege('app.users', 'SELECT') THEN bad := bad || 'has '; END IF;
    IF pg_table_is_visible('app.users'::regclass) OR NOT pg_table_is_visible('answers'::regclass) THEN bad := bad || 'visible '; END IF;
    IF current_setting('server_version_num')::int < 120000 THEN bad := bad || 'version '; END IF;
    IF current_setting('my.own', true) IS NOT NULL THEN bad := bad || 'setting '; END IF;
    PERFORM set_config('my.own', 'v', false);
    IF current_setting('my.own') <> 'v' THEN bad := bad || 'setting2 '; END IF;
    IF bad = '' THEN CREATE TABLE all_fine (); ELSE EXECUTE format('CREATE TABLE %I ()', bad); END IF;
END $$;
DO $$
DECLARE
    bad text := '';
    n int;
    t text;
    r record;
BEGIN
    SELECT data_type, character_maximum_length, is_nullable, udt_name, ordinal_position, column_default INTO r
        FROM information_schema.columns WHERE table_schema = 'app' AND table_name = 'users' AND column_name = 'email';
    IF r.data_type <> 'character varying' OR r.character_maximum_length <> 100 OR r.is_nullable <> 'NO' OR r.udt_name <> 'varchar' OR r.ordinal_position <> 2 OR r.column_default IS NOT NULL THEN bad := bad || 'columns '; END IF;
    SELECT string_agg(data_type, ',' ORDER BY ordinal_position) INTO t FROM information_schema.columns WHERE table_name = 'users' AND table_schema = 'app';
    IF t <> 'integer,character varying,USER-DEFINED,ARRAY,numeric,integer' THEN bad := bad || 'types:' || t || ' '; END IF;
    SELECT string_agg(udt_name, ',' ORDER BY ordinal_position) INTO t FROM information_schema.columns WHERE table_name = 'users' AND table_schema = 'app';
    IF t <> 'int4,varchar,mood,_text,numeric,int4' THEN bad := bad || 'udts:' || t || ' '; END IF;
    SELECT numeric_precision, numeric_scale INTO r FROM information_schema.columns WHERE table_name = 'users' AND table_schema = 'app' AND column_name = 'n';
    IF r.numeric_precision <> 10 OR r.numeric_scale <> 2 THEN bad := bad || 'numeric '; END IF;
    IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = 'posts' AND column_name = 'id' AND is_identity = 'YES' AND identity_generation = 'ALWAYS') THEN bad := bad || 'identity '; END IF;
    IF NOT EXISTS (SELECT FROM information_schema.tables WHERE table_schema = 'app' AND table_name = 'v' AND table_type = 'VIEW') THEN bad := bad || 'tables '; END IF;
    IF EXISTS (SELECT FROM information_schema.tables WHERE table_name = 'mv') THEN bad := bad || 'mv '; END IF;
    SELECT string_agg(constraint_name, ',' ORDER BY constraint_name) INTO t FROM information_schema.table_constraints WHERE table_schema = 'app' AND table_name = 'users' AND constraint_type IN ('PRIMARY KEY', 'UNIQUE');
    IF t <> 'users_email_key,users_pkey' THEN bad := bad || 'constraints:' || t || ' '; END IF;
    SELECT tc.constraint_name, kcu.column_name, ccu.table_name AS other INTO r
        FROM information_schema.table_constraints AS tc
        JOIN information_schema.key_column_usage AS kcu ON tc.constraint_name = kcu.constraint_name AND tc.table_schema = kcu.table_schema
        JOIN information_schema.constraint_column_usage AS ccu ON ccu.constraint_name = tc.constraint_name
        WHERE tc.constraint_type = 'FOREIGN KEY' AND tc.table_name = 'posts';
    IF r.constraint_name <> 'posts_author_fkey' OR r.column_name <> 'author' OR r.other <> 'users' THEN bad := bad || 'usage '; END IF;
    SELECT delete_rule, unique_constraint_name INTO r FROM information_schema.referential_constraints WHERE constraint_name = 'posts_author_fkey';
    IF r.delete_rule <> 'CASCADE' OR r.unique_constraint_name <> 'users_pkey' THEN bad := bad || 'referential '; END IF;
    IF NOT EXISTS (SELECT FROM information_schema.schemata WHERE schema_name = 'app') OR EXISTS (SELECT FROM information_schema.schemata WHERE schema_name = 'zz') THEN bad := bad || 'schemata '; END IF;
    IF NOT EXISTS (SELECT FROM information_schema.routines WHERE routine_schema = 'app' AND routine_name = 'f' AND routine_type = 'FUNCTION') THEN bad := bad || 'routines '; END IF;
    IF NOT EXISTS (SELECT FROM information_schema.triggers WHERE trigger_name = 'tr' AND event_object_table = 'posts' AND event_manipulation = 'INSERT' AND action_timing = 'BEFORE') THEN bad := bad || 'triggers '; END IF;
    SELECT count(*) INTO n FROM information_schema.sequences WHERE sequence_schema = 'app';
    IF n <> 2 THEN bad := bad || 'sequences' || n || ' '; END IF;
    IF NOT EXISTS (SELECT FROM information_schema.check_constraints WHERE constraint_name = 'email_check') THEN bad := bad || 'check '; END IF;
    IF (SELECT count(*) FROM information_schema.views WHERE table_schema = 'app') <> 1 THEN bad := bad || 'views '; END IF;
    IF (SELECT table_name FROM information_schema.tables NATURAL JOIN (VALUES ('users')) x(table_name) WHERE table_schema = 'app') <> 'users' THEN bad := bad || 'natural '; END IF;
    SELECT count(*) INTO n FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relnamespace = 'app'::regnamespace AND i.indexrelid IS NULL AND c.relkind <> 'c';
    IF n <> 7 THEN bad := bad || 'left' || n || ' '; END IF;
    SELECT count(*) INTO n FROM (SELECT relkind, count(*) FROM pg_class WHERE relnamespace = 'app'::regnamespace GROUP BY relkind HAVING count(*) > 1) x;
    IF n <> 3 THEN bad := bad || 'group' || n || ' '; END IF;
    WITH x AS (SELECT relname FROM pg_class WHERE relnamespace = 'app'::regnamespace AND relkind = 'r'), y AS (SELECT relname FROM x WHERE relname LIKE 'p%')
        SELECT relname INTO t FROM x EXCEPT SELECT relname FROM y;
    IF t <> 'users' THEN bad := bad || 'except '; END IF;
    IF bad = '' THEN CREATE TABLE all_fine_too (); ELSE EXECUTE format('CREATE TABLE %I ()', bad); END IF;
END $$;
-- Every foreign key to a table, every constraint of a column: found and dropped.
DO $$ DECLARE r record; BEGIN
    FOR r IN SELECT con.conrelid::regclass AS rel, con.conname FROM pg_constraint con WHERE con.confrelid = 'app.users'::regclass LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', r.rel, r.conname);
    END LOOP;
    FOR r IN SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'app' AND table_name = 'users' AND is_nullable = 'YES' AND data_type <> 'ARRAY' LOOP
        EXECUTE format('ALTER TABLE app.%I ALTER COLUMN %I SET NOT NULL', r.table_name, r.column_name);
    END LOOP;
END $$;
