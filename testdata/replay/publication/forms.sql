-- version >= 15
CREATE SCHEMA app;
CREATE TABLE t (id int PRIMARY KEY, b text, c int, g int GENERATED ALWAYS AS (1) STORED);
CREATE TABLE app.u (id int PRIMARY KEY, v text);
CREATE TABLE parent (a int);
CREATE TABLE child (b int) INHERITS (parent);
CREATE TABLE part (a int) PARTITION BY RANGE (a);
CREATE TABLE part1 PARTITION OF part FOR VALUES FROM (1) TO (10);
CREATE VIEW v AS SELECT id FROM t;
CREATE UNLOGGED TABLE ul (a int);
CREATE PUBLICATION everything FOR ALL TABLES;
CREATE PUBLICATION empty;
CREATE PUBLICATION part_of FOR TABLE t, app.u WITH (publish = 'insert, delete');
CREATE PUBLICATION inherits FOR TABLE parent, part WITH (publish_via_partition_root = true);
CREATE PUBLICATION alone FOR TABLE ONLY parent;
CREATE PUBLICATION cols FOR TABLE t (c, id) WHERE (id > 5 AND b = 'x'), app.u WHERE (id < 3) WITH (publish = 'insert');
CREATE PUBLICATION schemas FOR TABLES IN SCHEMA app, public;
CREATE PUBLICATION mixed FOR TABLES IN SCHEMA app, TABLE t;
CREATE PUBLICATION nothing_at_all WITH (publish = '');
-- version >= 18
CREATE PUBLICATION generated FOR TABLE t WITH (publish_generated_columns = stored);
COMMENT ON PUBLICATION part_of IS 'some';
-- reject 22023
ALTER PUBLICATION empty ADD TABLE t (id, b), TABLES IN SCHEMA public;
-- reject 22023
CREATE PUBLICATION x FOR TABLE t (id), TABLES IN SCHEMA public;
-- reject 22023
CREATE PUBLICATION x FOR TABLE part (a);
-- reject 22023
CREATE PUBLICATION x FOR TABLE part WHERE (a > 1);
-- reject 22023
ALTER PUBLICATION cols ADD TABLES IN SCHEMA public;
ALTER PUBLICATION empty ADD TABLE t, TABLES IN SCHEMA public;
-- reject 22023
ALTER PUBLICATION empty ADD TABLE ul;
-- reject 22023
ALTER PUBLICATION empty ADD TABLE v;
ALTER PUBLICATION empty DROP TABLES IN SCHEMA public;
ALTER PUBLICATION part_of SET (publish = 'truncate,update', publish_via_partition_root);
ALTER PUBLICATION part_of DROP TABLE app.u;
ALTER PUBLICATION part_of SET TABLE app.u, parent;
ALTER PUBLICATION mixed SET TABLES IN SCHEMA app;
ALTER PUBLICATION part_of RENAME TO several;
ALTER TABLE t RENAME TO tt;
ALTER TABLE tt RENAME COLUMN b TO bb;
ALTER SCHEMA app RENAME TO core;
-- reject 42710
CREATE PUBLICATION empty;
-- reject 42P01
CREATE PUBLICATION x FOR TABLE nosuch;
-- reject 3F000
CREATE PUBLICATION x FOR TABLES IN SCHEMA nosuch;
-- reject 42703
CREATE PUBLICATION x FOR TABLE tt (nosuch);
-- reject 42703
CREATE PUBLICATION x FOR TABLE tt WHERE (nosuch > 1);
-- reject 42804
CREATE PUBLICATION x FOR TABLE tt WHERE (id);
-- reject 42710
CREATE PUBLICATION x FOR TABLE tt (id, id);
-- reject 42P10
CREATE PUBLICATION x FOR TABLE tt (ctid);
-- reject 42601
CREATE PUBLICATION x WITH (nosuch = 1);
-- reject 42601
CREATE PUBLICATION x WITH (publish = 'insert, nosuch');
-- reject 42601
CREATE PUBLICATION x WITH (publish = 'insert', publish = 'update');
-- reject 55000
ALTER PUBLICATION everything ADD TABLE tt;
-- reject 42710
ALTER PUBLICATION several ADD TABLE parent;
-- reject 42710
ALTER PUBLICATION mixed ADD TABLES IN SCHEMA core;
-- reject 42704
ALTER PUBLICATION several DROP TABLE tt;
-- reject 42704
ALTER PUBLICATION several DROP TABLES IN SCHEMA public;
-- reject 42704
ALTER PUBLICATION nosuch ADD TABLE tt;
-- reject 42704
ALTER PUBLICATION nosuch RENAME TO x;
-- reject 42710
ALTER PUBLICATION several RENAME TO empty;
-- reject 2BP01
ALTER TABLE tt DROP COLUMN bb;
-- reject 0A000
ALTER TABLE tt ALTER COLUMN bb TYPE varchar(10);
ALTER TABLE tt DROP COLUMN bb CASCADE;
DROP TABLE parent CASCADE;
DROP SCHEMA core CASCADE;
-- reject 42704
DROP PUBLICATION nosuch;
DROP PUBLICATION IF EXISTS nosuch;
DROP PUBLICATION several, cols;

-- Schemas are looked up before anything else is looked at.
-- version >= 15
-- reject 3F000
CREATE PUBLICATION looks FOR TABLE no_such_table, TABLES IN SCHEMA no_such_schema;
CREATE PUBLICATION of_everything FOR ALL TABLES;
-- version >= 15
-- reject 3F000
ALTER PUBLICATION of_everything SET TABLES IN SCHEMA no_such_schema;
