CREATE FUNCTION make(n text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE TABLE %I (id int)', n);
    RETURN n || '_made';
END $$;
CREATE FUNCTION twice(a int, b int DEFAULT 2) RETURNS int LANGUAGE sql AS 'SELECT a * b';
CREATE FUNCTION has_table(n text) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM information_schema.tables WHERE table_name = n)
$$;
CREATE FUNCTION names(prefix text) RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
    RETURN NEXT prefix || '1';
    RETURN QUERY SELECT prefix || g FROM generate_series(2, 3) g;
    RETURN;
END $$;
CREATE FUNCTION pairs() RETURNS TABLE (k text, v int) LANGUAGE plpgsql AS $$
BEGIN
    k := 'pk'; v := 1; RETURN NEXT;
    k := 'pk'; v := 2; RETURN NEXT;
END $$;
CREATE FUNCTION outs(IN a int, OUT b int, OUT c text) LANGUAGE plpgsql AS $$ BEGIN b := a + 1; c := 'c' || a; END $$;
CREATE FUNCTION one_out(OUT b int) LANGUAGE plpgsql AS $$ BEGIN b := 42; END $$;
CREATE FUNCTION strict_one(a text) RETURNS text STRICT LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TABLE strict_' || a || ' ()'; RETURN a; END $$;
CREATE FUNCTION rec(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN IF n = 0 THEN RETURN 0; END IF; RETURN n + rec(n - 1); END $$;
CREATE FUNCTION with_path() RETURNS void LANGUAGE plpgsql SET search_path = other AS $$ BEGIN CREATE TABLE in_other (); END $$;
CREATE SCHEMA other;
SELECT make('a1');
SELECT make(n) FROM (VALUES ('a2'), ('a3')) v(n);
SELECT count(make('b' || g)) FROM generate_series(1, 2) g;
DO $$ DECLARE t text; r record; n int; BEGIN
    t := make('c1');
    EXECUTE format('CREATE TABLE %I ()', t);
    IF make('c2') = 'c2_made' THEN PERFORM make('c3'); END IF;
    EXECUTE format('CREATE TABLE n%s_%s ()', twice(4), twice(b => 5, a => 3));
    IF has_table('c1') AND NOT has_table('zz') THEN CREATE TABLE yes_it_has (); END IF;
    FOR t IN SELECT * FROM names('nm') LOOP EXECUTE format('CREATE TABLE %I ()', t); END LOOP;
    FOR r IN SELECT * FROM pairs() LOOP EXECUTE format('CREATE TABLE %I ()', r.k || r.v); END LOOP;
    SELECT * INTO r FROM outs(1);
    EXECUTE format('CREATE TABLE o%s_%s ()', r.b, r.c);
    SELECT b INTO n FROM outs(7);
    EXECUTE format('CREATE TABLE ob%s ()', n);
    EXECUTE format('CREATE TABLE oo%s ()', one_out());
    PERFORM strict_one(NULL);
    PERFORM strict_one('x');
    EXECUTE format('CREATE TABLE rec%s ()', rec(4));
    PERFORM with_path();
    CREATE TABLE in_public ();
END $$;
CREATE PROCEDURE p(n text, INOUT x int) LANGUAGE plpgsql AS $$ BEGIN PERFORM make(n || '_p'); x := x * 2; END $$;
CALL p('d1', 3);
DO $$ DECLARE v int := 4; BEGIN CALL p('d2', v); EXECUTE 'CREATE TABLE v' || v || ' ()'; END $$;
CREATE PROCEDURE commits() LANGUAGE plpgsql AS $$ BEGIN
    FOR i IN 1..3 LOOP
        EXECUTE 'CREATE TABLE cm' || i || ' ()';
        IF i = 2 THEN ROLLBACK; ELSE COMMIT; END IF;
    END LOOP;
END $$;
CALL commits();
-- reject 2D000
DO $$ BEGIN PERFORM 1; BEGIN COMMIT; EXCEPTION WHEN no_data_found THEN NULL; END; END $$;
CREATE PROCEDURE commits_first() LANGUAGE plpgsql AS $$ BEGIN COMMIT; CREATE TABLE cmf (); END $$;
BEGIN;
-- reject 2D000
CALL commits_first();
ROLLBACK;
DO $$ BEGIN CREATE TABLE dorolled (); ROLLBACK; CREATE TABLE docommitted (); COMMIT; END $$;
CALL commits_first();
-- reject 42P07
SELECT make('a1');
-- reject 42P07
INSERT INTO a1 SELECT 1 WHERE make('a1') IS NULL;
