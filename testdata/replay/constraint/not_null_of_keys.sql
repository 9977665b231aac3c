-- version >= 18
-- NOT NULL below primary keys, of children, and with comments.
-- reject 42601
CREATE TABLE t (a integer NOT NULL NO INHERIT, PRIMARY KEY (a));
-- reject XX000
CREATE TABLE t (a integer CONSTRAINT one NOT NULL NO INHERIT CONSTRAINT two NOT NULL);
-- reject 0A000
CREATE TABLE t (a serial NOT NULL NO INHERIT) PARTITION BY HASH (a);
CREATE TABLE own (a integer NOT NULL NO INHERIT);
-- reject 55000
ALTER TABLE own ADD CONSTRAINT other NOT NULL a NOT VALID;
-- What a primary key needs is looked at before anything is done.
CREATE TABLE keyed (a integer NOT NULL, b integer GENERATED ALWAYS AS IDENTITY);
-- reject 42P16
ALTER TABLE keyed DROP CONSTRAINT keyed_a_not_null, ADD PRIMARY KEY (a);
-- reject 42704
ALTER TABLE keyed ADD PRIMARY KEY (missing), ADD UNIQUE USING INDEX missing;
ALTER TABLE keyed ADD PRIMARY KEY (b);
-- reject 42P16
ALTER TABLE keyed DROP CONSTRAINT keyed_b_not_null;
-- reject 42601
ALTER TABLE keyed ALTER COLUMN b DROP NOT NULL;
-- ONLY keeps the constraint at a parent that is not partitioned.
CREATE TABLE above (a integer, b integer);
CREATE TABLE below () INHERITS (above);
ALTER TABLE ONLY above ALTER COLUMN a SET NOT NULL;
-- reject 0A000
ALTER TABLE above ALTER COLUMN a SET NOT NULL;
-- reject 55000
ALTER TABLE above ADD PRIMARY KEY (a);
-- reject XX000
ALTER TABLE ONLY above ADD PRIMARY KEY (b);
ALTER TABLE above ADD PRIMARY KEY (b);
CREATE TABLE parts (a integer NOT NULL, b integer) PARTITION BY LIST (a);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1);
-- reject 42P16
ALTER TABLE parts_1 ALTER COLUMN a DROP NOT NULL;
-- reject 42P16
ALTER TABLE ONLY parts ALTER COLUMN b SET NOT NULL;
ALTER TABLE ONLY parts ALTER COLUMN a DROP NOT NULL;
-- Comments go and come with the constraint.
CREATE TABLE commented (a integer CONSTRAINT said NOT NULL);
COMMENT ON CONSTRAINT said ON commented IS 'why';
CREATE TABLE copied (LIKE commented INCLUDING COMMENTS);
ALTER TABLE commented ALTER COLUMN a DROP NOT NULL;
CREATE TABLE "order" (d bigint) PARTITION BY RANGE (d);
-- reject 42P07
CREATE TABLE "order" (c text NOT NULL NO INHERIT);
CREATE TABLE taken (a integer CONSTRAINT k CHECK (a > 0));
CREATE UNIQUE INDEX i ON taken (a);
-- reject 23505
ALTER TABLE taken ADD CONSTRAINT k UNIQUE USING INDEX i;
