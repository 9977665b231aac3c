-- What the system's relations say of foreign tables below others, and what a dump does.
CREATE FOREIGN DATA WRAPPER dummy;
CREATE SERVER s FOREIGN DATA WRAPPER dummy;
CREATE TABLE p (a int, b text) PARTITION BY LIST (a);
CREATE FOREIGN TABLE f1 PARTITION OF p FOR VALUES IN (1) SERVER s OPTIONS (t 'f');
CREATE FOREIGN TABLE f2 (a int, b text) SERVER s;
CREATE TABLE above (k int NOT NULL, CONSTRAINT k_pos CHECK (k > 0));
CREATE FOREIGN TABLE below () INHERITS (above) SERVER s;
CREATE TABLE t_below () INHERITS (below);
DO $$
DECLARE
  child text;
BEGIN
  FOR child IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent IN ('p'::regclass, 'above'::regclass, 'below'::regclass) AND c.relkind = 'f' ORDER BY 1 LOOP
    EXECUTE format('COMMENT ON FOREIGN TABLE %I IS %L', child, 'child ' || child);
  END LOOP;
  FOR child IN SELECT relname FROM pg_class WHERE relispartition AND relkind = 'f' ORDER BY 1 LOOP
    EXECUTE format('COMMENT ON COLUMN %I.a IS %L', child, 'in a partition');
  END LOOP;
  FOR child IN SELECT table_name FROM information_schema.tables
      WHERE table_type = 'FOREIGN' AND table_schema = 'public' ORDER BY 1 LOOP
    EXECUTE format('CREATE TABLE %I ()', 'seen_' || child);
  END LOOP;
  FOR child IN SELECT c.relname || '_' || a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE a.attinhcount > 0 AND NOT a.attislocal AND c.relkind IN ('f', 'r') AND a.attnum > 0 ORDER BY 1 LOOP
    EXECUTE format('CREATE TABLE %I ()', 'inherited_' || child);
  END LOOP;
  FOR child IN SELECT c.relname || '_' || k.conname FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
      WHERE k.contype = 'c' AND k.coninhcount > 0 AND NOT k.conislocal ORDER BY 1 LOOP
    EXECUTE format('CREATE TABLE %I ()', 'checked_' || child);
  END LOOP;
  IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = 'f2'::regclass) THEN
    RAISE EXCEPTION 'f2 has no parent';
  END IF;
  IF EXISTS (SELECT FROM pg_tables WHERE tablename = 'f1') THEN
    RAISE EXCEPTION 'f1 is no table';
  END IF;
END $$;
-- What CREATE FOREIGN TABLE cannot say of columns.
CREATE TABLE q (a int, b text, c bigint DEFAULT 3, CONSTRAINT q_a CHECK (a > 0));
CREATE FOREIGN TABLE heir (c bigint DEFAULT 5, d serial) INHERITS (q) SERVER s;
ALTER FOREIGN TABLE heir ALTER COLUMN a SET STATISTICS 50, ALTER COLUMN b SET STORAGE PLAIN, ALTER COLUMN a SET (n_distinct = 3);
ALTER FOREIGN TABLE heir ALTER COLUMN a OPTIONS (x '1'), ALTER COLUMN d OPTIONS (y '2');
ALTER FOREIGN TABLE heir ALTER COLUMN b SET NOT NULL;
ALTER FOREIGN TABLE heir ALTER COLUMN a SET DEFAULT 8;
ALTER FOREIGN TABLE heir ADD CONSTRAINT heir_d CHECK (d > 1);
ALTER FOREIGN TABLE heir ADD CONSTRAINT heir_nv CHECK (d > 2) NOT VALID;
COMMENT ON CONSTRAINT heir_d ON heir IS 'its own';
COMMENT ON COLUMN heir.a IS 'the first';
CREATE FUNCTION t() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr AFTER INSERT ON heir FOR EACH ROW EXECUTE FUNCTION t();
ALTER FOREIGN TABLE heir DISABLE TRIGGER tr;
CREATE TRIGGER tp AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION t();
ALTER FOREIGN TABLE f1 DISABLE TRIGGER tp;
CREATE FOREIGN TABLE of_two () INHERITS (q, above) SERVER s;
CREATE VIEW over AS SELECT h.a, h.b, o.k FROM heir h, of_two o;
-- reject 42809
CREATE RULE r AS ON INSERT TO heir DO ALSO NOTIFY n;
CREATE STATISTICS st ON a, b FROM heir;
-- version >= 14
CREATE STATISTICS st_p ON a, b FROM f1;
-- A row type is good for its parents'.
CREATE FUNCTION of_q(q) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW calls AS SELECT of_q(h) AS n FROM heir h;
CREATE TABLE uses (h heir);
ALTER TABLE q ADD COLUMN z int DEFAULT 1;
-- reject 0A000
ALTER TABLE q ALTER COLUMN c TYPE numeric;
DROP TABLE uses;
ALTER TABLE q ALTER COLUMN c TYPE numeric;
-- reject 2BP01
ALTER TABLE q DROP COLUMN b;
DROP VIEW over, calls;
ALTER TABLE q DROP COLUMN b;
-- LIKE takes the columns, not the place.
CREATE TABLE like_f1 (LIKE f1 INCLUDING ALL);
-- version >= 18
CREATE FOREIGN TABLE foreign_like (LIKE q INCLUDING ALL) SERVER s;
-- TRUNCATE asks the wrapper.
-- reject 42809
-- version < 14
TRUNCATE p;
-- reject 55000
-- version >= 14
TRUNCATE p;
-- reject 55000
-- version >= 14
TRUNCATE q;
TRUNCATE ONLY q;
DROP FOREIGN TABLE f1;
-- A trigger of its own that is called as one of its parent.
CREATE TRIGGER tp AFTER INSERT ON f2 FOR EACH ROW EXECUTE FUNCTION t();
-- reject 42710
ALTER TABLE p ATTACH PARTITION f2 FOR VALUES IN (2);
CREATE TABLE p3 (a int, b text);
CREATE TRIGGER tp AFTER INSERT ON p3 FOR EACH ROW EXECUTE FUNCTION t();
-- reject 42710
ALTER TABLE p ATTACH PARTITION p3 FOR VALUES IN (3);
-- Other relations are no partitions.
CREATE VIEW no_table AS SELECT 1 AS a, text 'x' AS b;
-- reject 42809
ALTER TABLE p ATTACH PARTITION no_table FOR VALUES IN (4);
-- A column without a default below one with a default.
CREATE TABLE with_default (a int, b text DEFAULT 'y');
CREATE TABLE none_1 () INHERITS (with_default);
ALTER TABLE none_1 ALTER b DROP DEFAULT;
CREATE TABLE none_2 (b text) INHERITS (with_default);
ALTER TABLE none_2 ALTER b DROP DEFAULT;
CREATE TABLE none_below () INHERITS (none_1);
CREATE FOREIGN TABLE none_3 () INHERITS (with_default) SERVER s;
ALTER FOREIGN TABLE none_3 ALTER b DROP DEFAULT;
CREATE TABLE parts (a int, b text DEFAULT 'y') PARTITION BY LIST (a);
CREATE TABLE none_4 PARTITION OF parts FOR VALUES IN (1);
ALTER TABLE none_4 ALTER b DROP DEFAULT;
CREATE FOREIGN TABLE none_5 PARTITION OF parts FOR VALUES IN (2) SERVER s;
ALTER FOREIGN TABLE none_5 ALTER b DROP DEFAULT;
