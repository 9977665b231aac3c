-- Transactions, savepoints and the search path.
BEGIN;
CREATE TABLE gone (a int);
ROLLBACK;
BEGIN;
CREATE TABLE kept (a int);
SAVEPOINT s;
CREATE TABLE gone (a int);
-- reject 42P07
CREATE TABLE kept (a int);
-- reject 25P02
CREATE TABLE never (a int);
ROLLBACK TO s;
CREATE TABLE also_kept (a int);
COMMIT;
BEGIN;
-- reject 42P07
CREATE TABLE kept (a int);
COMMIT;
CREATE SCHEMA app;
SET search_path = app, public;
CREATE TABLE here (a int PRIMARY KEY);
ALTER TABLE kept ADD COLUMN b int;
BEGIN;
SET LOCAL search_path = public;
CREATE TABLE there (a int);
COMMIT;
CREATE TABLE here_too (a int);
SELECT pg_catalog.set_config('search_path', '', false);
-- reject 3F000
CREATE TABLE nowhere (a int);
RESET search_path;
CREATE TABLE back (a int);
CREATE SCHEMA other CREATE TABLE inside (a int PRIMARY KEY);
-- reject 2BP01
DROP SCHEMA other;
DROP SCHEMA other CASCADE;
