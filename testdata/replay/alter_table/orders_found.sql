-- Which of several reasons for a refusal the server tells.
CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE TABLE pp (a int UNIQUE) PARTITION BY RANGE (a);
-- reject 42809
CREATE FOREIGN TABLE f PARTITION OF pp FOR VALUES FROM (1) TO (2) SERVER nosuch;
-- reject 42704
CREATE FOREIGN TABLE f (a int) SERVER nosuch OPTIONS (a 'x', a 'y');
-- reject 42704
CREATE FOREIGN TABLE f (a int OPTIONS (a 'x', a 'y')) SERVER nosuch;
-- reject 42710
CREATE FOREIGN TABLE f (a int OPTIONS (a 'x', a 'y')) SERVER s;
-- reject 42703
CREATE FOREIGN TABLE f (a int, CHECK (b > 1)) SERVER nosuch OPTIONS (a 'x', a 'y');
-- reject 0A000
CREATE FOREIGN TABLE f (a serial GENERATED ALWAYS AS (1) STORED REFERENCES nosuch) SERVER s;
-- reject 42601
CREATE FOREIGN TABLE f (a serial GENERATED ALWAYS AS (1) STORED) SERVER nosuch;
-- reject 42601
CREATE FOREIGN TABLE f (a int DEFAULT 1 GENERATED ALWAYS AS (1) STORED REFERENCES x) SERVER nosuch;
-- reject 42601
CREATE TABLE f (a serial DEFAULT 1 REFERENCES x);
-- reject 42601
CREATE TABLE f (a serial GENERATED ALWAYS AS IDENTITY REFERENCES x);
CREATE TYPE yy AS (a int);
CREATE TABLE par (x int) PARTITION BY LIST (x);
CREATE TABLE par1 PARTITION OF par FOR VALUES IN (1);
-- reject 42809
ALTER TABLE par1 OF yy;
CREATE TABLE big (d int, c int);
CREATE TABLE tri (x int);
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER g3 AFTER UPDATE ON tri REFERENCING OLD TABLE AS o FOR EACH ROW EXECUTE FUNCTION trg();
-- reject 0A000
ALTER TABLE tri INHERIT big;
-- reject 0A000
ALTER TABLE par ATTACH PARTITION tri FOR VALUES IN (2);
CREATE TABLE tb (a text) PARTITION BY LIST (a);
-- reject 22023
ALTER TABLE ONLY tb ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;
CREATE TABLE lp (f numeric) PARTITION BY LIST (f);
CREATE TABLE l1 PARTITION OF lp FOR VALUES IN (100, 70);
CREATE TABLE l2 PARTITION OF lp FOR VALUES IN (40);
-- reject 42P17
CREATE TABLE l3 PARTITION OF lp FOR VALUES IN (40, 70);
-- reject 42P17
CREATE TABLE l3 PARTITION OF lp FOR VALUES IN (70, 40);
CREATE TABLE k (b int NOT NULL, a int PRIMARY KEY);
-- reject 42P16
ALTER TABLE k ALTER COLUMN b DROP NOT NULL, ADD PRIMARY KEY (b);
CREATE INDEX ki ON k (b);
-- reject 42703
CREATE STATISTICS st ON a, (a::text) FROM ki;
-- reject 42809
CREATE STATISTICS st ON nosuch, (b::text) FROM ki;
-- What hangs on a column that gets another type.
CREATE TABLE published (a int, b text, CHECK (abs(a) > 1));
CREATE PUBLICATION pub FOR TABLE published;
ALTER TABLE published ALTER a TYPE bigint;
DROP PUBLICATION pub;
-- version >= 15
CREATE PUBLICATION pub FOR TABLE published (a);
-- version >= 15
-- reject 0A000
ALTER TABLE published ALTER a TYPE text;
-- A foreign key over arrays whose type has a modifier cannot be validated.
CREATE TABLE arrays (a varchar(5)[] UNIQUE, b varchar[] UNIQUE, c varchar(5)[] REFERENCES arrays (a));
-- reject 42804
ALTER TABLE arrays ADD FOREIGN KEY (a) REFERENCES arrays (a);
-- reject 42883
ALTER TABLE arrays ADD FOREIGN KEY (b) REFERENCES arrays (a);
-- reject 42883
ALTER TABLE arrays ADD FOREIGN KEY (a) REFERENCES arrays (b);
ALTER TABLE arrays ADD FOREIGN KEY (b) REFERENCES arrays (b);
ALTER TABLE arrays ADD COLUMN d varchar(5)[] REFERENCES arrays (a);
ALTER TABLE arrays ADD CONSTRAINT later FOREIGN KEY (a) REFERENCES arrays (a) NOT VALID;
-- reject 42804
ALTER TABLE arrays VALIDATE CONSTRAINT later;
-- What is temporary is found before all else, and is nowhere but in its own schema.
CREATE TEMP TABLE tz (a int);
-- reject 2BP01
DROP TYPE IF EXISTS tz RESTRICT;
-- reject 42809
DROP DOMAIN tz;
-- reject 42P16
CREATE SCHEMA made CREATE VIEW v AS SELECT * FROM tz;
CREATE SCHEMA made CREATE TABLE x (a int) CREATE VIEW v AS SELECT * FROM x;
-- Procedures are no functions.
CREATE PROCEDURE proc(bigint) LANGUAGE sql AS 'SELECT 1';
-- reject 42809
ALTER TABLE k ALTER b SET DEFAULT public.proc(10000000000);
-- A view that reads itself.
CREATE TABLE base (a int);
CREATE VIEW one AS SELECT a FROM base;
CREATE VIEW two AS SELECT a FROM one;
CREATE OR REPLACE VIEW one AS SELECT a FROM two;
-- reject 42P17
CREATE TABLE copied AS SELECT a, a FROM one;
-- reject 42701
CREATE VIEW three AS SELECT a, a FROM one;
CREATE VIEW three AS SELECT a FROM one;
-- reject 42P17
CREATE MATERIALIZED VIEW four AS SELECT a FROM three;
CREATE MATERIALIZED VIEW four AS SELECT a FROM three WITH NO DATA;
-- reject 42P17
REFRESH MATERIALIZED VIEW four;
CREATE TABLE copied AS SELECT a FROM one WITH NO DATA;
