CREATE TABLE t (id int PRIMARY KEY, b text);
CREATE TABLE parent (a int);
CREATE TABLE child (b int) INHERITS (parent);
CREATE VIEW v AS SELECT id FROM t;
CREATE UNLOGGED TABLE ul (a int);
CREATE PUBLICATION everything FOR ALL TABLES;
CREATE PUBLICATION empty;
CREATE PUBLICATION two FOR TABLE t, parent WITH (publish = 'insert, delete');
CREATE PUBLICATION alone FOR TABLE ONLY parent;
-- version >= 13
CREATE PUBLICATION root FOR TABLE t WITH (publish_via_partition_root = true);
ALTER PUBLICATION empty ADD TABLE t;
ALTER PUBLICATION two SET (publish = 'truncate');
ALTER PUBLICATION two DROP TABLE parent;
ALTER PUBLICATION alone SET TABLE t;
ALTER PUBLICATION two RENAME TO one;
-- reject 22023
ALTER PUBLICATION empty ADD TABLE ul;
-- reject 22023
ALTER PUBLICATION empty ADD TABLE v;
-- reject 55000
ALTER PUBLICATION everything ADD TABLE t;
-- reject 42710
ALTER PUBLICATION one ADD TABLE t;
-- reject 42704
ALTER PUBLICATION one DROP TABLE parent;
-- reject 42601
CREATE PUBLICATION x WITH (publish = 'nosuch');
-- reject 42601
CREATE PUBLICATION x WITH (publish = 'insert update');
DROP TABLE t CASCADE;
DROP PUBLICATION one;
-- Children have the columns and the condition of their parent; a condition takes nothing that a user has defined.
CREATE TABLE above (a integer, b integer);
CREATE TABLE below (c integer) INHERITS (above);
-- version >= 15
CREATE PUBLICATION inherited FOR TABLE above (a) WHERE (a > 1);
CREATE TABLE rows (r above, v varchar);
-- version >= 15
-- reject 0A000
CREATE PUBLICATION refused FOR TABLE rows WHERE (r IS DISTINCT FROM NULL);
-- What inherits is published along, and has to be such that it can.
CREATE TABLE inherited (a int);
CREATE UNLOGGED TABLE unlogged_heir () INHERITS (inherited);
-- reject 22023
CREATE PUBLICATION heirs FOR TABLE inherited;
CREATE PUBLICATION heirs FOR TABLE ONLY inherited;

-- All tables are opened before a condition is read, and lists are judged before the columns in them are looked for.
CREATE TABLE in_parts (a int, b int) PARTITION BY LIST (a);
CREATE UNLOGGED TABLE unlogged_one (a int);
-- version >= 15
-- reject 22023
CREATE PUBLICATION of_parts FOR TABLE in_parts (missing);
-- version >= 15
-- reject 42P01
CREATE PUBLICATION of_parts FOR TABLE in_parts WHERE (missing > 1), missing;
-- version >= 15
-- reject 42703
CREATE PUBLICATION of_parts FOR TABLE unlogged_one WHERE (missing > 1);
-- version >= 15
-- reject 22023
CREATE PUBLICATION of_parts FOR TABLE unlogged_one, in_parts (a);
-- version >= 15
-- reject 22023
CREATE PUBLICATION of_parts FOR TABLE unlogged_one (missing);
CREATE TABLE published_above (a int);
CREATE TABLE published_below () INHERITS (published_above);
-- version >= 15
-- reject 42710
CREATE PUBLICATION of_family FOR TABLE published_below (a), published_above;
-- version >= 15
-- reject 42710
CREATE PUBLICATION of_family FOR TABLE published_below, published_above WHERE (a > 1);
-- version >= 15
CREATE PUBLICATION of_family FOR TABLE published_below, published_above;
