CREATE TABLE t (id int PRIMARY KEY, name varchar(20));
CREATE TYPE a AS ENUM ('x');
DO $$ BEGIN
    CREATE TYPE a AS ENUM ('x');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
DO $$ BEGIN
    CREATE TYPE b AS ENUM ('x');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'a') THEN
        DROP TABLE t;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE t.typname = 'c' AND n.nspname = 'public') THEN
        CREATE TYPE c AS ENUM ('q');
    END IF;
    IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 't' AND column_name = 'extra') THEN
        ALTER TABLE t ADD COLUMN extra int;
    END IF;
    IF EXISTS (SELECT FROM pg_constraint WHERE conname = 't_pkey' AND conrelid = 't'::regclass) THEN
        ALTER TABLE t RENAME CONSTRAINT t_pkey TO pk;
    ELSE
        DROP TABLE t;
    END IF;
END
$$;
DO $$
DECLARE
    r record;
    n int := 2;
    v text;
BEGIN
    FOR r IN SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' AND table_name LIKE 't%' LOOP
        EXECUTE format('ALTER TABLE %I ADD COLUMN by_loop int', r.table_name);
    END LOOP;
    FOR i IN 1..n LOOP
        EXECUTE 'CREATE SEQUENCE s' || i;
    END LOOP;
    SELECT typname INTO v FROM pg_type WHERE typname = 'a';
    EXECUTE 'COMMENT ON TYPE ' || quote_ident(v) || ' IS ' || quote_literal('it''s');
    IF to_regclass('public.t') IS NOT NULL AND to_regclass('public.nosuch') IS NULL THEN
        ALTER TABLE t DROP COLUMN name;
    END IF;
    FOREACH v IN ARRAY ARRAY['x', 'y'] LOOP
        CONTINUE WHEN v = 'y';
        EXECUTE format('CREATE SCHEMA %I', v);
    END LOOP;
    IF EXISTS (SELECT 1 FROM t WHERE id > 5) THEN
        DELETE FROM t;
    END IF;
END
$$;
-- reject 42P01
DO $$ BEGIN DROP TABLE nosuch; END $$;
DO $$ BEGIN DROP TABLE nosuch; EXCEPTION WHEN others THEN RAISE NOTICE 'gone'; END $$;
-- reject P0001
DO $$ BEGIN CREATE TABLE undone (a int); RAISE EXCEPTION 'no'; END $$;
CREATE FUNCTION make(n text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TABLE %I (id int)', n);
END
$$;
SELECT make('made');
-- reject 42P07
SELECT make('made');
DO $$ BEGIN PERFORM make('other'); END $$;
CREATE PROCEDURE proc(n text) LANGUAGE plpgsql AS $$ BEGIN PERFORM make(n || '_p'); END $$;
CALL proc('third');
DO $$
BEGIN
    CREATE TABLE kept (a int);
    BEGIN
        CREATE TABLE lost (a int);
        CREATE TABLE kept (a int);
    EXCEPTION
        WHEN duplicate_table THEN
            CREATE TABLE handled (a int);
    END;
END
$$;
-- An alias is as constant as what it is an alias of.
-- reject 22005
DO $$ DECLARE a CONSTANT int := 1; b ALIAS FOR a; BEGIN b := 2; END $$;
DO $$ DECLARE a int := 1; b ALIAS FOR a; BEGIN b := 2; END $$;
