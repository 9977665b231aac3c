-- What follows a point that may not be reached is not known.
CREATE TABLE t (id int);
CREATE TABLE a (id int);
CREATE TABLE b (id int);
CREATE TABLE c (id int);
CREATE TABLE d (id int);
INSERT INTO t VALUES (1);
-- opaque
DO $$ BEGIN
    IF EXISTS (SELECT FROM t) THEN RETURN; END IF;
    DROP TABLE a;
END $$;
-- opaque
DO $$ BEGIN
    LOOP
        EXIT WHEN (SELECT count(*) FROM t) = 1;
        DROP TABLE b;
        EXIT;
    END LOOP;
    CREATE TABLE after_loop (x int);
END $$;
-- opaque
DO $$ BEGIN
    BEGIN
        IF (SELECT count(*) FROM t) = 1 THEN RAISE EXCEPTION 'no'; END IF;
        DROP TABLE c;
    EXCEPTION WHEN others THEN
        NULL;
    END;
END $$;
-- opaque
DO $$
<<outer_block>>
BEGIN
    FOR i IN 1..3 LOOP
        FOR j IN 1..3 LOOP
            IF (SELECT count(*) FROM t) = j THEN EXIT outer_block; END IF;
        END LOOP;
    END LOOP;
    DROP TABLE d;
END $$;
-- opaque
DO $$
DECLARE n int;
BEGIN
    SELECT count(*) INTO n FROM t;
    CASE n WHEN 1 THEN CREATE TABLE one (x int); WHEN 2 THEN CREATE TABLE two (x int); ELSE NULL; END CASE;
END $$;
-- A function that may return early leaves its caller certain.
CREATE FUNCTION early() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM t) THEN RETURN 1; END IF;
    RETURN 2;
END $$;
DO $$ BEGIN
    PERFORM early();
    CREATE TABLE after_early (x int);
END $$;
-- opaque
DO $$ BEGIN
    IF early() = 1 THEN CREATE TABLE when_early (x int); END IF;
END $$;
-- Whichever way it goes, the same is there in the end.
DO $$ BEGIN
    IF EXISTS (SELECT FROM t) THEN
        UPDATE t SET id = 2;
    ELSE
        INSERT INTO t VALUES (3);
    END IF;
    WHILE (SELECT count(*) FROM t) > 100 LOOP
        DELETE FROM t;
    END LOOP;
    CREATE TABLE sure (x int);
END $$;
-- An error of which data decide, and that nothing catches, does not happen: a migration runs.
DO $$ BEGIN
    IF (SELECT count(*) FROM t) > 5 THEN RAISE EXCEPTION 'too many'; END IF;
    CREATE TABLE guarded (x int);
END $$;
DO $$ DECLARE n int; BEGIN
    LOOP
        DELETE FROM t WHERE id > 5;
        GET DIAGNOSTICS n = ROW_COUNT;
        EXIT WHEN n = 0;
    END LOOP;
    CREATE TABLE after_batches (x int);
END $$;
