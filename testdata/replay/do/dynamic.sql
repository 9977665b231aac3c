CREATE TABLE t (id int, note text DEFAULT 'x');
INSERT INTO t VALUES (1);
DO $$ DECLARE x int; y text; BEGIN
    EXECUTE 'SELECT $1 + 1, $2 || ''!''' INTO x, y USING 4, 'hey';
    EXECUTE format('CREATE TABLE %I ()', y || x);
    EXECUTE 'SELECT 1 WHERE false' INTO x;
    IF x IS NULL THEN CREATE TABLE was_null (); END IF;
    EXECUTE format('CREATE TABLE %I (%I int DEFAULT %L, c text DEFAULT %L)', 'Mixed Case', 'select', 5, 'it''s');
    EXECUTE format('COMMENT ON TABLE %1$I IS %2$L', 'Mixed Case', E'back\\slash');
    EXECUTE 'CREATE TABLE ' || quote_ident('Q') || '(a text DEFAULT ' || quote_literal('v') || ', b text DEFAULT ' || quote_nullable(NULL) || ')';
    EXECUTE concat('CREATE TABLE ', 'con', NULL, 'cat', ' ()');
    EXECUTE replace('CREATE TABLE @@ ()', '@@', 'replaced');
    EXECUTE format('CREATE TABLE pad_%s_%s ()', lpad('7', 3, '0'), to_char(7, 'FM000'));
    EXECUTE format('CREATE TABLE %s ()', regexp_replace('a-b-c', '[^a-z]', '_', 'g'));
    EXECUTE format('CREATE TABLE %s ()', substring('prefix_rest' from 8) || substr('abcdef', 2, 3) || substring('x12y' from '[0-9]+'));
    EXECUTE format('CREATE TABLE %s ()', split_part('a.b.c', '.', 2) || lower('UP') || upper('x') || initcap('nice one') ) ;
EXCEPTION WHEN syntax_error THEN CREATE TABLE syntax ();
END $$;
DO $$ BEGIN
    EXECUTE format('CREATE TABLE %s ()', split_part('a.b.c', '.', 2) || lower('UP') || md5('x'));
    EXECUTE format('CREATE TABLE str_%s ()', (SELECT string_agg(x, '_' ORDER BY x DESC) FROM unnest(ARRAY['a', 'b']) x));
    EXECUTE format('CREATE TABLE st_%s ()', array_to_string(ARRAY(SELECT 'k' || g FROM generate_series(1, 3) g), '_'));
    EXECUTE format('CREATE TABLE sp_%s ()', (string_to_array('x,y,z', ','))[2]);
    EXECUTE 'CREATE TABLE one_a (); CREATE TABLE one_b ()';
END $$;
-- opaque
DO $$ DECLARE v text; BEGIN
    SELECT note INTO v FROM t;
    EXECUTE format('ALTER TABLE t ALTER COLUMN note SET DEFAULT %L', v);
END $$;
-- opaque
DO $$ DECLARE v text; BEGIN
    SELECT note INTO v FROM t;
    EXECUTE format('ALTER TABLE t ADD COLUMN %I int', v);
END $$;
DO $$ DECLARE v text; BEGIN
    FOR v IN SELECT note FROM t LOOP
        EXECUTE format('UPDATE t SET note = %L', v);
        EXECUTE 'INSERT INTO t SELECT * FROM t WHERE note = $1' USING v;
    END LOOP;
    CREATE TABLE still_known ();
END $$;
DO $$ DECLARE r record; BEGIN
    FOR r IN SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname LIKE 'one\_%' LOOP
        EXECUTE format('ALTER TABLE %I ADD COLUMN tagged int', r.relname);
    END LOOP;
END $$;
