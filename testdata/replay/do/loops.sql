DO $$
DECLARE r record; x int; t text; pair text[];
BEGIN
    FOR i IN REVERSE 9..1 BY 4 LOOP EXECUTE format('CREATE TABLE rev_%s ()', i); END LOOP;
    FOR i IN 3..1 LOOP CREATE TABLE never (); END LOOP;
    <<lo>>
    FOR i IN 1..3 LOOP
        FOR j IN 1..3 LOOP
            CONTINUE lo WHEN j = 2 AND i = 1;
            EXIT lo WHEN i = 3;
            EXECUTE format('CREATE TABLE ij_%s_%s ()', i, j);
        END LOOP;
    END LOOP;
    FOREACH pair SLICE 1 IN ARRAY ARRAY[['a', 'b'], ['c', 'd']] LOOP
        EXECUTE format('CREATE TABLE sl_%s_%s ()', pair[1], pair[2]);
    END LOOP;
    FOREACH t IN ARRAY ARRAY[['e', 'f'], ['g', 'h']] LOOP
        EXECUTE format('CREATE TABLE el_%s ()', t);
    END LOOP;
    FOR r IN SELECT * FROM (VALUES ('va', 1), ('vb', 2)) v(name, n) ORDER BY n DESC LOOP
        EXECUTE format('CREATE TABLE %I ()', r.name || r.n);
    END LOOP;
    FOR t IN EXECUTE 'SELECT unnest($1)' USING ARRAY['u1', 'u2'] LOOP
        EXECUTE format('CREATE TABLE %I ()', t);
    END LOOP;
    FOR t, x IN SELECT 'two', generate_series(1, 2) LOOP
        EXECUTE format('CREATE TABLE %I ()', t || x);
    END LOOP;
    x := 0;
    WHILE x < 2 LOOP x := x + 1; EXECUTE 'CREATE TABLE w' || x || ' ()'; END LOOP;
    LOOP x := x + 1; EXIT WHEN x > 4; EXECUTE 'CREATE TABLE l' || x || ' ()'; END LOOP;
    IF NOT FOUND THEN CREATE TABLE not_found (); END IF;
    FOR r IN SELECT 1 WHERE false LOOP NULL; END LOOP;
    IF NOT FOUND THEN CREATE TABLE none_found (); END IF;
    SELECT 5 INTO x;
    IF FOUND THEN CREATE TABLE found_one (); END IF;
END $$;
-- reject 22023
DO $$ BEGIN FOR i IN 1..3 BY 0 LOOP NULL; END LOOP; END $$;
-- reject 22004
DO $$ BEGIN FOR i IN 1..NULL LOOP NULL; END LOOP; END $$;
-- reject 22004
DO $$ DECLARE x int; BEGIN FOREACH x IN ARRAY NULL::int[] LOOP NULL; END LOOP; END $$;
-- reject 20000
DO $$ BEGIN CASE 3 WHEN 1, 2 THEN NULL; END CASE; END $$;
DO $$ BEGIN CASE 3 WHEN 1, 2 THEN NULL; WHEN 3 THEN CREATE TABLE cased (); ELSE NULL; END CASE; CASE WHEN false THEN NULL; ELSE CREATE TABLE cased2 (); END CASE; END $$;
DO $$
DECLARE c CURSOR (lo int) FOR SELECT g FROM generate_series(lo, 4) g; v int; d refcursor;
BEGIN
    OPEN c(3);
    LOOP
        FETCH c INTO v;
        EXIT WHEN NOT FOUND;
        EXECUTE 'CREATE TABLE cur' || v || ' ()';
    END LOOP;
    CLOSE c;
    FOR r IN c(4) LOOP EXECUTE 'CREATE TABLE curfor' || r.g || ' ()'; END LOOP;
    OPEN d FOR SELECT 8;
    FETCH NEXT FROM d INTO v;
    EXECUTE 'CREATE TABLE curref' || v || ' ()';
    CLOSE d;
END $$;
