CREATE TABLE a (x int, CHECK (x > 0));
CREATE TABLE b () INHERITS (a);
CREATE TABLE p (x int PRIMARY KEY) PARTITION BY LIST (x);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
-- reject 2BP01
DROP TABLE a;
-- reject 2BP01
DROP INDEX p1_pkey;
-- reject 42P16
ALTER TABLE p1 DROP CONSTRAINT p1_pkey;
DROP TABLE p1;
DROP TABLE p;
DROP TABLE a CASCADE;
-- A table goes with the type of a column of its partition key.
CREATE DOMAIN keyed AS text;
CREATE TABLE key_parts (a keyed, b integer) PARTITION BY HASH (a);
CREATE TABLE key_parts_1 PARTITION OF key_parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE expression_parts (a keyed, b integer) PARTITION BY LIST ((a || 'x'));
DROP DOMAIN keyed CASCADE;
