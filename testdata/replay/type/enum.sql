-- Enums and domains.
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TYPE mood ADD VALUE 'happy';
ALTER TYPE mood ADD VALUE 'so-so' BEFORE 'ok';
ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ok';
-- reject 42710
ALTER TYPE mood ADD VALUE 'ok';
ALTER TYPE mood RENAME VALUE 'sad' TO 'gloomy';
-- reject 22023
ALTER TYPE mood RENAME VALUE 'sad' TO 'x';
-- reject 42710
CREATE TYPE mood AS ENUM ();
CREATE TABLE t (m mood, ms mood[]);
-- reject 2BP01
DROP TYPE mood;
ALTER TYPE mood RENAME TO feeling;
CREATE DOMAIN percent AS integer DEFAULT 0 NOT NULL CHECK (VALUE BETWEEN 0 AND 100);
ALTER DOMAIN percent ADD CONSTRAINT even CHECK (VALUE % 2 = 0) NOT VALID;
ALTER DOMAIN percent VALIDATE CONSTRAINT even;
ALTER DOMAIN percent DROP NOT NULL;
ALTER DOMAIN percent SET DEFAULT 10;
ALTER DOMAIN percent DROP CONSTRAINT percent_check;
ALTER TABLE t ADD COLUMN p percent;
CREATE TYPE pair AS (a integer, b text);
ALTER TYPE pair ADD ATTRIBUTE c date, DROP ATTRIBUTE a;
ALTER TYPE pair RENAME ATTRIBUTE b TO bb;
DROP TYPE feeling CASCADE;

-- A shell that becomes a type keeps what is said of it; it becomes one of its owner's only.
CREATE TYPE shell_of_domain;
COMMENT ON TYPE shell_of_domain IS 'is a domain by now';
CREATE DOMAIN shell_of_domain AS text;
CREATE TYPE shell_of_enum;
COMMENT ON TYPE shell_of_enum IS 'is an enum by now';
CREATE TYPE shell_of_enum AS ENUM ('a');
CREATE TYPE shell_of_range;
COMMENT ON TYPE shell_of_range IS 'is a range by now';
CREATE TYPE shell_of_range AS RANGE (subtype = float8);
CREATE TYPE shell_of_row;
COMMENT ON TYPE shell_of_row IS 'is a row by now';
CREATE TYPE shell_of_row AS (a int);
CREATE TYPE shell_of_table;
CREATE TABLE shell_of_table (a int);
CREATE TYPE other_shell;
-- version >= 14
-- reject XX000
CREATE TYPE with_other AS RANGE (subtype = float8, multirange_type_name = other_shell);
-- version >= 14
-- reject XX000
CREATE TYPE other_shell AS RANGE (subtype = float8, multirange_type_name = other_shell);
