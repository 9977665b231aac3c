CREATE TABLE t (id int);
DO $$ BEGIN
    BEGIN
        RAISE EXCEPTION 'a % b % %%', 1, 'x' USING ERRCODE = 'unique_violation', HINT = 'h', DETAIL = 'd';
    EXCEPTION WHEN unique_violation THEN
        IF SQLERRM = 'a 1 b x %' AND SQLSTATE = '23505' THEN CREATE TABLE raised (); END IF;
    END;
    BEGIN
        RAISE division_by_zero;
    EXCEPTION WHEN division_by_zero THEN CREATE TABLE by_name ();
    END;
    BEGIN
        RAISE SQLSTATE 'AB123' USING MESSAGE = 'own';
    EXCEPTION WHEN SQLSTATE 'AB123' THEN EXECUTE format('CREATE TABLE %I ()', 'code_' || SQLERRM);
    END;
    BEGIN
        PERFORM 1 / 0;
    EXCEPTION WHEN data_exception THEN CREATE TABLE by_class ();
    END;
    BEGIN
        CREATE TABLE gone ();
        ALTER TABLE t ADD COLUMN gone int;
        PERFORM 'x'::int;
    EXCEPTION WHEN invalid_text_representation THEN NULL;
    END;
    BEGIN
        DROP TABLE nosuch;
    EXCEPTION
        WHEN duplicate_table THEN CREATE TABLE wrong ();
        WHEN undefined_table OR undefined_column THEN CREATE TABLE right_one ();
    END;
    BEGIN
        BEGIN
            DROP TABLE nosuch;
        EXCEPTION WHEN undefined_table THEN RAISE;
        END;
    EXCEPTION WHEN others THEN CREATE TABLE again ();
    END;
END $$;
DO $$ DECLARE m text; s text; d text; h text; BEGIN
    RAISE EXCEPTION 'msg' USING DETAIL = 'det', HINT = 'hin', ERRCODE = '22012';
EXCEPTION WHEN others THEN
    GET STACKED DIAGNOSTICS m = MESSAGE_TEXT, s = RETURNED_SQLSTATE, d = PG_EXCEPTION_DETAIL, h = PG_EXCEPTION_HINT;
    EXECUTE format('CREATE TABLE %I ()', concat_ws('_', m, s, d, h));
END $$;
-- reject P0001
DO $$ BEGIN CREATE TABLE undone (); RAISE EXCEPTION 'value %', 3; END $$;
-- reject 22012
DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '22012'; END $$;
-- reject P0001
DO $$ BEGIN RAISE 'no level'; END $$;
-- reject P0004
DO $$ BEGIN ASSERT 1 = 2, 'not so'; END $$;
-- reject P0004
DO $$ BEGIN ASSERT 1 = 2; EXCEPTION WHEN others THEN NULL; END $$;
DO $$ BEGIN ASSERT 1 = 1; CREATE TABLE asserted (); END $$;
-- reject P0002
DO $$ DECLARE x int; BEGIN SELECT 1 INTO STRICT x WHERE false; END $$;
-- reject P0003
DO $$ DECLARE x int; BEGIN SELECT g INTO STRICT x FROM generate_series(1, 2) g; END $$;
-- reject 22004
DO $$ BEGIN EXECUTE NULL; END $$;
-- reject 42704
DO $$ BEGIN RAISE no_such_condition; END $$;
-- reject 42P01
DO $$ BEGIN PERFORM 'nosuch'::regclass; END $$;
-- reject 42P01
DO $$ BEGIN IF EXISTS (SELECT FROM nosuch) THEN NULL; END IF; END $$;
-- reject 0A000
DO $$ BEGIN EXECUTE 'COMMIT'; END $$;
-- reject 0A000
DO $$ BEGIN SAVEPOINT s; END $$;
-- reject 25001
DO $$ BEGIN CREATE INDEX CONCURRENTLY ON t (id); END $$;
-- reject 25001
DO $$ BEGIN VACUUM t; END $$;
-- reject 25001
DO $$ BEGIN BEGIN EXECUTE 'REINDEX DATABASE x'; EXCEPTION WHEN undefined_table THEN NULL; END; END $$;
-- reject 0A000
DO LANGUAGE sql $$ SELECT 1 $$;
-- reject 42601
DO $$ BEGIN IF true THEN NULL; END $$;
