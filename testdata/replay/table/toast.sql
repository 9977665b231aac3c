-- The place for values that are too long for a page outlives the columns that it was made for, until the rows are written anew.
CREATE TABLE a (b text[], c int);
ALTER TABLE a DROP COLUMN b;
ALTER TABLE a SET (toast.autovacuum_enabled = false);
ALTER TABLE a ALTER COLUMN c TYPE bigint;
ALTER TABLE a SET (toast.autovacuum_enabled = false);

CREATE TABLE d WITH (toast.autovacuum_enabled = false) AS SELECT 1 AS a;
CREATE TABLE e WITH (toast.autovacuum_enabled = false) AS SELECT 'x'::text AS a;

-- A column that is stored as it is needs none.
CREATE TABLE f (a text, b int);
ALTER TABLE f ALTER COLUMN a SET STORAGE plain;
ALTER TABLE f SET (toast.autovacuum_enabled = false);
ALTER TABLE f ALTER COLUMN b TYPE bigint;

CREATE TABLE g (a int);
ALTER TABLE g SET (toast.autovacuum_enabled = false);
ALTER TABLE g ADD COLUMN b text;
ALTER TABLE g DROP COLUMN b;
ALTER TABLE g SET (toast.autovacuum_enabled = false);

CREATE TABLE h (a int);
CREATE TABLE i () INHERITS (h);
ALTER TABLE h ADD COLUMN b text;
ALTER TABLE h DROP COLUMN b;
ALTER TABLE i SET (toast.autovacuum_enabled = false);
