-- What is not known reaches no further than it must.
CREATE TABLE data (name text);
INSERT INTO data VALUES ('a');
CREATE SCHEMA s1;
CREATE SCHEMA s2;
CREATE TABLE s1.cache (id int, n int);
CREATE TABLE s2.cache (id int, n int);
CREATE TABLE other (id int);
CREATE TABLE a (id int);
-- opaque
DO $$ DECLARE r record; BEGIN
    FOR r IN SELECT * FROM data LOOP
        EXECUTE 'CREATE INDEX IF NOT EXISTS cache_n ON s1.cache (n)';
        EXECUTE format('ALTER TABLE %I ADD COLUMN extra int', r.name);
    END LOOP;
END $$;
-- opaque
ALTER TABLE a DROP COLUMN extra;
-- opaque
DO $$ BEGIN
    IF EXISTS (SELECT FROM data) THEN CREATE TABLE perhaps (id int); END IF;
END $$;
-- opaque
ALTER TABLE perhaps ADD COLUMN more int;
-- opaque
CREATE INDEX perhaps_id ON perhaps (id);
-- Overloads are told apart by their arguments.
CREATE FUNCTION o(a text, b text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TABLE ot_' || a || ' ()'; END $$;
CREATE FUNCTION o(a text, b text[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TABLE oa_' || a || ' ()'; END $$;
CREATE FUNCTION o(a int, b int) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TABLE oi_' || a || ' ()'; END $$;
SELECT o('x', 'y');
SELECT o('x', ARRAY['y']);
SELECT o(1, 2);
CREATE FUNCTION fail(m text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', m; END $$;
SELECT CASE WHEN (SELECT count(*) FROM data) > 7 THEN fail('too many') END;
DO $$ BEGIN
    PERFORM CASE WHEN (SELECT count(*) FROM data) > 7 THEN fail('too many') END;
    IF (SELECT count(*) FROM data) > 7 AND 1 / (SELECT count(*)::int - 1 FROM (VALUES (1)) v) = 1 THEN NULL; END IF;
    CREATE TABLE known_still ();
END $$;
