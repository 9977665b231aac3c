-- Statements about the session: evaluated, or without an effect on the schema, and refused where the server refuses.
CREATE TABLE t (id int PRIMARY KEY, v text);
PREPARE p (int) AS INSERT INTO t VALUES ($1, 'x');
EXECUTE p (1);
-- reject 26000
EXECUTE nosuch;
-- reject 42P05
PREPARE p AS SELECT 1;
DEALLOCATE p;
-- reject 26000
EXECUTE p (2);
-- reject 26000
DEALLOCATE nosuch;
PREPARE q AS SELECT 1;
DEALLOCATE ALL;
-- reject 26000
DEALLOCATE q;
-- reject 25P01
DECLARE c CURSOR FOR SELECT 1;
BEGIN;
DECLARE c CURSOR FOR SELECT * FROM t;
FETCH NEXT FROM c;
MOVE ALL IN c;
CLOSE c;
-- reject 34000
FETCH c;
ROLLBACK;
-- reject 34000
CLOSE nosuch;
DECLARE h CURSOR WITH HOLD FOR SELECT 1;
FETCH ALL FROM h;
CLOSE ALL;
-- reject 34000
FETCH h;
LISTEN ch;
NOTIFY ch, 'payload';
UNLISTEN ch;
UNLISTEN *;
EXPLAIN SELECT * FROM t;
EXPLAIN ANALYZE CREATE TABLE made_by_explain AS SELECT 1 AS a;
EXPLAIN CREATE TABLE not_made AS SELECT 1 AS a;
-- reject 42P01
EXPLAIN SELECT * FROM nosuch;
CHECKPOINT;
LOAD 'plpgsql';
-- reject 25P01
LOCK TABLE t;
BEGIN;
LOCK TABLE t IN SHARE MODE;
SET CONSTRAINTS ALL DEFERRED;
-- reject 42704
SET CONSTRAINTS nosuch IMMEDIATE;
ROLLBACK;
VACUUM;
VACUUM t;
ANALYZE;
ANALYZE t (id);
-- reject 42703
ANALYZE t (nosuch);
-- reject 42P01
VACUUM nosuch;
DISCARD PLANS;
DISCARD SEQUENCES;
BEGIN;
-- reject 25001
VACUUM t;
ROLLBACK;
BEGIN;
-- reject 25001
CREATE DATABASE d;
ROLLBACK;
BEGIN;
-- reject 25001
DROP DATABASE IF EXISTS d;
ROLLBACK;
BEGIN;
-- reject 25001
ALTER SYSTEM SET work_mem = '8MB';
ROLLBACK;
BEGIN;
-- reject 25001
CREATE TABLESPACE s LOCATION '/nosuch';
ROLLBACK;
BEGIN;
-- reject 25001
DROP TABLESPACE s;
ROLLBACK;
BEGIN;
-- reject 25001
DISCARD ALL;
ROLLBACK;
BEGIN;
-- reject 25001
REINDEX DATABASE postgres;
ROLLBACK;
BEGIN;
-- reject 25001
ALTER DATABASE postgres SET TABLESPACE pg_default;
ROLLBACK;
-- reject 42704
SELECT current_setting('my.nosuch');
SELECT set_config('search_path', 'nowhere', false);
-- reject 3F000
CREATE TABLE u (a int);
RESET search_path;
BEGIN;
SELECT set_config('search_path', 'nowhere', true);
COMMIT;
CREATE TABLE u (a int);
-- reject 42P01
SELECT nextval('nosuch_seq') WHERE false;
CREATE SEQUENCE s;
SELECT setval('s', 7), nextval('s'), currval('s');
-- reject 42P01
SELECT setval('nosuch_seq', 1);
-- reject 42809
SELECT nextval('t');
PREPARE made AS SELECT 1 AS a, 'x'::text AS b;
CREATE TABLE of_prepared AS EXECUTE made;
-- reject 42P01
SELECT * FROM nosuch;
-- reject 42703
SELECT nosuch FROM t;
-- reject 42P01
INSERT INTO t SELECT 1, 'x' FROM nosuch;
-- reject 42P01
DECLARE z CURSOR WITH HOLD FOR SELECT * FROM nosuch;
CREATE TABLE def (a int CONSTRAINT def_key UNIQUE DEFERRABLE, b int CONSTRAINT not_def UNIQUE);
BEGIN;
SET CONSTRAINTS def_key DEFERRED;
-- reject 42809
SET CONSTRAINTS not_def DEFERRED;
ROLLBACK;
BEGIN;
PREPARE survives AS SELECT 1;
DECLARE held CURSOR WITH HOLD FOR SELECT 1;
ROLLBACK;
EXECUTE survives;
-- reject 34000
FETCH held;
DISCARD ALL;
-- reject 26000
EXECUTE survives;
