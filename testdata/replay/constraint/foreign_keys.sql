-- Foreign keys in all forms, and each that is refused.
CREATE TABLE p (id int PRIMARY KEY, a int, b text, c int, UNIQUE (a, b), UNIQUE (c) DEFERRABLE);
CREATE UNIQUE INDEX p_partial ON p (b) WHERE b IS NOT NULL;
CREATE UNIQUE INDEX p_plain ON p (b, c);
CREATE TABLE f (
    id int PRIMARY KEY REFERENCES p,
    a int,
    b text,
    c int REFERENCES p (id) ON DELETE CASCADE ON UPDATE SET NULL DEFERRABLE INITIALLY DEFERRED,
    d int CONSTRAINT named REFERENCES p MATCH FULL ON DELETE SET DEFAULT,
    e bigint REFERENCES p ON DELETE RESTRICT ON UPDATE NO ACTION,
    FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL,
    FOREIGN KEY (b, a) REFERENCES p (b, a),
    FOREIGN KEY (b, c) REFERENCES p (b, c),
    parent int REFERENCES f
);
ALTER TABLE f ADD CONSTRAINT nv FOREIGN KEY (a) REFERENCES p NOT VALID;
ALTER TABLE f VALIDATE CONSTRAINT nv;
ALTER TABLE f VALIDATE CONSTRAINT nv;
ALTER TABLE f ALTER CONSTRAINT nv DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE f ALTER CONSTRAINT nv NOT DEFERRABLE;
ALTER TABLE f ADD COLUMN g int REFERENCES p, ADD COLUMN h int DEFAULT 1 REFERENCES p (id);
-- version >= 15
ALTER TABLE f ADD FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL (b);
-- reject 42704
ALTER TABLE f VALIDATE CONSTRAINT nonesuch;
-- reject 42809
ALTER TABLE f VALIDATE CONSTRAINT f_pkey;
-- reject 42809
ALTER TABLE f ALTER CONSTRAINT f_pkey DEFERRABLE;
-- reject 42704
ALTER TABLE f DROP CONSTRAINT nonesuch;
ALTER TABLE f DROP CONSTRAINT IF EXISTS nonesuch;
-- reject 42710
ALTER TABLE f ADD CONSTRAINT nv FOREIGN KEY (a) REFERENCES p;
-- reject 42P01
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES nonesuch;
-- reject 42703
ALTER TABLE f ADD FOREIGN KEY (nonesuch) REFERENCES p;
-- reject 42703
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES p (nonesuch);
-- reject 42830
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES p (a);
-- reject 42830
ALTER TABLE f ADD FOREIGN KEY (b) REFERENCES p (b);
-- reject 55000
ALTER TABLE f ADD FOREIGN KEY (c) REFERENCES p (c);
-- reject 42830
ALTER TABLE f ADD FOREIGN KEY (a, b) REFERENCES p;
-- reject 42830
ALTER TABLE f ADD FOREIGN KEY (a, b) REFERENCES p (id, id);
-- reject 42804
ALTER TABLE f ADD FOREIGN KEY (b) REFERENCES p;
CREATE TABLE nokey (a int);
-- reject 42704
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES nokey;
CREATE VIEW v AS SELECT 1 AS id;
-- reject 42809
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES v (id);
CREATE TABLE g (a int, b int GENERATED ALWAYS AS (a) STORED);
-- reject 42601
ALTER TABLE g ADD FOREIGN KEY (b) REFERENCES p ON DELETE SET NULL;
-- reject 42601
ALTER TABLE g ADD FOREIGN KEY (b) REFERENCES p ON UPDATE CASCADE;
ALTER TABLE g ADD FOREIGN KEY (b) REFERENCES p ON DELETE CASCADE;
-- version < 15
-- reject 42601
ALTER TABLE f ADD FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL (c);
-- version >= 15
-- reject 42P10
ALTER TABLE f ADD FOREIGN KEY (a, b) REFERENCES p (a, b) ON DELETE SET NULL (c);
CREATE TEMP TABLE temporary (id int PRIMARY KEY, p int);
-- reject 42P16
ALTER TABLE temporary ADD FOREIGN KEY (p) REFERENCES p;
-- reject 42P16
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES temporary;
CREATE UNLOGGED TABLE unlogged (id int PRIMARY KEY, p int REFERENCES p);
-- reject 42P16
ALTER TABLE f ADD FOREIGN KEY (a) REFERENCES unlogged;
ALTER TABLE unlogged SET LOGGED, ADD FOREIGN KEY (id) REFERENCES unlogged;
-- reject 2BP01
ALTER TABLE p DROP CONSTRAINT p_pkey;
-- reject 2BP01
DROP TABLE p;
-- reject 42804
ALTER TABLE f ALTER COLUMN e TYPE text;
ALTER TABLE f ALTER COLUMN e TYPE int;
ALTER TABLE p ALTER COLUMN id TYPE bigint;
ALTER TABLE p DROP CONSTRAINT p_pkey CASCADE;
ALTER TABLE f DROP COLUMN a;
CREATE TABLE t1 (a varchar(10) PRIMARY KEY, n numeric UNIQUE, d timestamp UNIQUE);
CREATE TABLE t2 (a text REFERENCES t1, b varchar(5) REFERENCES t1, n int REFERENCES t1 (n), d date REFERENCES t1 (d));
-- reject 55000
CREATE TABLE t3 (n numeric REFERENCES p (c));
-- reject 42804
CREATE TABLE t3 (a int REFERENCES t1);
-- reject 42804
CREATE TABLE t3 (a uuid REFERENCES t1);
-- Rows are compared as records; a "char" with a varchar as texts.
CREATE TABLE row_one (a integer);
CREATE TABLE row_two (b text);
CREATE TABLE of_rows (e row_one PRIMARY KEY);
CREATE TABLE to_rows (e row_two REFERENCES of_rows);
CREATE TABLE of_texts (f varchar(20) PRIMARY KEY);
-- version < 18
CREATE TABLE to_texts (f "char" REFERENCES of_texts);
-- version >= 18
-- reject XX000
CREATE TABLE to_texts (f "char" REFERENCES of_texts);

-- Columns are compared by the operators of the key's class, or after a cast to what the class is for.
CREATE TABLE by_class (d regclass UNIQUE, n numeric UNIQUE, v varchar UNIQUE, a int[] UNIQUE, r int4range UNIQUE);
-- reject 42804
CREATE TABLE from_text (d text REFERENCES by_class (d));
-- reject 42804
CREATE TABLE from_text (d varchar REFERENCES by_class (d));
CREATE TABLE from_numbers (d int REFERENCES by_class (d), e oid REFERENCES by_class (d), f regproc REFERENCES by_class (d));
-- reject 42804
CREATE TABLE from_float (n float8 REFERENCES by_class (n));
CREATE TABLE from_whole (n smallint REFERENCES by_class (n), c char(3) REFERENCES by_class (v), m name REFERENCES by_class (v));
-- reject 42804
CREATE TABLE from_array (a bigint[] REFERENCES by_class (a));
-- reject 42804
CREATE TABLE from_array (a int REFERENCES by_class (a));
-- reject 42804
CREATE TABLE from_range (r int8range REFERENCES by_class (r));
CREATE TABLE from_same (a int[] REFERENCES by_class (a), r int4range REFERENCES by_class (r));
CREATE TABLE retyped (v varchar UNIQUE);
CREATE TABLE refers (v text REFERENCES retyped (v));
-- reject 42804
ALTER TABLE retyped ALTER COLUMN v TYPE regclass USING NULL::regclass;
