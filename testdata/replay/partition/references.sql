-- Foreign keys that reference partitioned tables.
CREATE TABLE p (id int PRIMARY KEY, k int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (1) TO (10);
CREATE TABLE f (a int REFERENCES p, b int REFERENCES p ON DELETE CASCADE);
CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);
ALTER TABLE f DROP CONSTRAINT f_b_fkey;
DROP TABLE p CASCADE;
-- A partitioned table's foreign key goes with all of it.
CREATE TABLE target (a integer PRIMARY KEY);
CREATE TABLE whole (a integer, b integer) PARTITION BY LIST (a);
CREATE TABLE whole_1 PARTITION OF whole FOR VALUES IN (1);
-- reject 42809
ALTER TABLE ONLY whole ADD FOREIGN KEY (a) REFERENCES target;
-- version < 18
-- reject 42809
ALTER TABLE whole ADD FOREIGN KEY (a, a) REFERENCES target NOT VALID;
-- reject 0A000
ALTER TABLE target ADD FOREIGN KEY (a) REFERENCES target (ctid);
CREATE TABLE fitting (a integer UNIQUE, b integer);
ALTER TABLE whole ADD FOREIGN KEY (a) REFERENCES fitting (a);
-- reject 0A000
ALTER TABLE whole ATTACH PARTITION fitting FOR VALUES IN (2);
CREATE UNIQUE INDEX ON whole_1 (a);
-- reject 55006
ALTER TABLE whole ADD FOREIGN KEY (a) REFERENCES whole_1 (a);
-- An index of an exclusion constraint is not taken for another.
CREATE TABLE excluding (a timestamp) PARTITION BY LIST (a);
CREATE TABLE excluding_1 PARTITION OF excluding FOR VALUES IN ('2020-09-01');
ALTER TABLE excluding_1 ADD EXCLUDE (a WITH =);
CREATE INDEX ON excluding (a);
-- A unique index has the collations of the partition key.
CREATE TABLE collated (a text) PARTITION BY LIST (a);
-- reject 0A000
CREATE UNIQUE INDEX ON collated (a COLLATE "C");
CREATE TABLE collated_key (a text) PARTITION BY LIST (a COLLATE "C");
CREATE UNIQUE INDEX ON collated_key (a COLLATE "C");
-- ONLY drops a CHECK from a partitioned table alone, from 18 on.
CREATE TABLE checked (a integer CONSTRAINT positive CHECK (a > 0)) PARTITION BY LIST (a);
CREATE TABLE checked_1 PARTITION OF checked FOR VALUES IN (1);
-- version < 18
-- reject 42P16
ALTER TABLE ONLY checked DROP CONSTRAINT positive;
-- version >= 18
ALTER TABLE ONLY checked DROP CONSTRAINT positive;
