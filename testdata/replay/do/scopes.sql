-- Variables of nested blocks hide one another and come back.
DO $$
<<o>>
DECLARE name text := 'outer_one'; n int := 1;
BEGIN
    DECLARE name text := 'inner_one'; n int := 5;
    BEGIN
        EXECUTE format('CREATE TABLE %I (c%s int)', name, n);
        EXECUTE format('CREATE TABLE %I (c%s int)', o.name || '_seen', o.n);
        n := n + 1;
        o.n := o.n + 10;
    END;
    EXECUTE format('CREATE TABLE %I (c%s int)', name, n);
    FOR n IN 7..7 LOOP
        EXECUTE format('CREATE TABLE loop_%s ()', n);
    END LOOP;
    EXECUTE format('CREATE TABLE after_loop_%s ()', n);
END $$;
-- reject 22005
DO $$ DECLARE c CONSTANT int := 1; BEGIN c := 2; END $$;
-- reject 22004
DO $$ DECLARE c int NOT NULL := 1; BEGIN c := NULL; END $$;
-- reject 22001
DO $$ DECLARE c varchar(5); BEGIN c := 'abcdefgh'; END $$;
-- reject 22P02
DO $$ DECLARE c int; BEGIN c := 'x'; END $$;
DO $$ DECLARE a text := 'al'; b ALIAS FOR a; BEGIN b := 'aliased'; EXECUTE 'CREATE TABLE ' || a || ' ()'; EXCEPTION WHEN others THEN NULL; END $$;
CREATE TABLE src (id bigint, label varchar(5), day date);
CREATE TYPE pair AS (x int, y text);
DO $$
DECLARE
    l src.label%TYPE := 'abcde'; x varchar(3) := 'abc   ';
    r src%ROWTYPE;
    p pair;
    q record;
    arr text[] := ARRAY['p', 'q'];
    i int := '4';
BEGIN
    r.label := 'row';
    p.y := 'pair';
    SELECT 1 AS one, 'rec' AS two INTO q;
    arr[3] := 'r';
    arr := arr || 's'::text;
    EXECUTE format('CREATE TABLE %I ()', left(l, 5));
    EXECUTE format('CREATE TABLE %I ()', r.label || '_t');
    EXECUTE format('CREATE TABLE %I ()', p.y || '_t');
    EXECUTE format('CREATE TABLE %I ()', q.two || q.one);
    EXECUTE format('CREATE TABLE %I ()', array_to_string(arr, '_'));
    EXECUTE format('CREATE TABLE %I ()', 'n' || i + 1);
    EXECUTE format('CREATE TABLE %I ()', 'len' || array_length(arr, 1) || cardinality(arr));
END $$;
