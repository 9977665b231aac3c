-- Forms of CREATE TABLE.
CREATE TABLE IF NOT EXISTS t (id int);
CREATE TABLE IF NOT EXISTS t (id int, other text);
-- reject 42P07
CREATE TABLE t (id int);
CREATE TYPE mood AS ENUM ('sad', 'happy');
-- reject 42710
CREATE TABLE mood (id int);
-- reject 3F000
CREATE TABLE nonesuch.t (id int);
-- reject 42704
CREATE TABLE u (id nonesuch);
-- reject 42701
CREATE TABLE u (id int, id text);
-- reject 42701
CREATE TABLE u (ctid int);
-- reject 42P16
CREATE TABLE u (a anyelement);
-- reject 42601
CREATE TABLE u (a int NULL NOT NULL);
-- reject 42601
CREATE TABLE u (a int DEFAULT 1 DEFAULT 2);
-- reject 42601
CREATE TABLE u (a serial DEFAULT 1);
-- reject 42601
CREATE TABLE u (a int GENERATED ALWAYS AS IDENTITY DEFAULT 1);
-- reject 42601
CREATE TABLE u (a int GENERATED ALWAYS AS IDENTITY GENERATED ALWAYS AS IDENTITY);
-- reject 42601
CREATE TABLE u (a int, b int DEFAULT 1 GENERATED ALWAYS AS (a) STORED);
-- reject 0A000
CREATE TABLE u (a serial[]);
-- reject 42P16
CREATE TABLE u (a int PRIMARY KEY, b int PRIMARY KEY);
-- reject 42703
CREATE TABLE u (a int, PRIMARY KEY (b));
-- reject 42701
CREATE TABLE u (a int, UNIQUE (a, a));
-- reject 42703
CREATE TABLE u (a int, UNIQUE (a) INCLUDE (b));
-- reject 42703
CREATE TABLE u (a int CHECK (b > 0));
-- reject 42804
CREATE TABLE u (a int CHECK (a + 1));
CREATE TABLE stored (a int, b int GENERATED ALWAYS AS (a * 2) STORED, c text GENERATED ALWAYS AS ('x') STORED NOT NULL);
CREATE TABLE options (a int, b text) WITH (fillfactor = 70, autovacuum_enabled = FALSE, toast.autovacuum_enabled = off, toast_tuple_target = 256);
-- reject 22023
CREATE TABLE u (a int) WITH (fillfactor = 5);
-- reject 22023
CREATE TABLE u (a int) WITH (nonesuch = 5);
-- reject 22023
CREATE TABLE u (a int) WITH (autovacuum_enabled = 'maybe');
-- reject 22023
CREATE TABLE u (a int) WITH (other.fillfactor = 5);
CREATE TABLE oids (a int) WITH (oids = false);
-- reject 0A000
CREATE TABLE u (a int) WITH (oids = true);
CREATE UNLOGGED TABLE unlogged (id serial PRIMARY KEY);
CREATE TABLE storage (a text COLLATE "C", b text COLLATE "default", c varchar(10) COLLATE "POSIX", d text COMPRESSION pglz);
-- reject 42804
CREATE TABLE u (a int COLLATE "C");
-- version >= 16
CREATE TABLE storage_of (a text STORAGE EXTERNAL, b text STORAGE EXTENDED, c bytea STORAGE PLAIN, d numeric STORAGE MAIN);
-- version >= 16
-- reject 0A000
CREATE TABLE u (a int STORAGE EXTERNAL);
-- reject 0A000
CREATE TABLE u (a int COMPRESSION pglz);
-- reject 22023
CREATE TABLE u (a text COMPRESSION nonesuch);
CREATE TABLE nothing ();
CREATE TYPE pair AS (a int, b text);
CREATE TABLE typed OF pair (a WITH OPTIONS PRIMARY KEY, b NOT NULL DEFAULT 'x');
CREATE TABLE typed_plain OF pair;
-- reject 42703
CREATE TABLE u OF pair (c NOT NULL);
-- reject 42809
CREATE TABLE u OF mood;
-- reject 42704
CREATE TABLE u OF nonesuch;
-- reject 42809
ALTER TABLE typed ADD COLUMN c int;
-- reject 42809
ALTER TABLE typed DROP COLUMN b;
-- reject 42809
ALTER TABLE typed ALTER COLUMN b TYPE varchar(10);
CREATE TABLE arrays (a int[], b text[][], c int[3], d varchar(5)[], e mood[], f pair, g pair[]);
CREATE TABLE "Quoted Name" ("Some Column" int PRIMARY KEY, "select" text UNIQUE, "check" int CHECK ("check" > 0));
