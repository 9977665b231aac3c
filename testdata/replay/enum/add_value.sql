CREATE TYPE e AS ENUM ('b', 'd');
ALTER TYPE e ADD VALUE 'e';
ALTER TYPE e ADD VALUE 'a' BEFORE 'b';
ALTER TYPE e ADD VALUE 'c' AFTER 'b';
-- reject 42710
ALTER TYPE e ADD VALUE 'a';
ALTER TYPE e ADD VALUE IF NOT EXISTS 'a';
ALTER TYPE e ADD VALUE IF NOT EXISTS 'a' BEFORE 'nosuch';
-- reject 22023
ALTER TYPE e ADD VALUE 'x' BEFORE 'nosuch';
-- reject 22023
ALTER TYPE e ADD VALUE 'x' AFTER 'nosuch';
-- reject 42704
ALTER TYPE nosuch ADD VALUE 'x';
-- reject 3F000
ALTER TYPE nosuch.e ADD VALUE 'x';
-- reject 42602
ALTER TYPE e ADD VALUE 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
ALTER TYPE e ADD VALUE '';
CREATE TABLE t (a e);
-- reject 42809
ALTER TYPE t ADD VALUE 'x';
CREATE DOMAIN d AS text;
-- reject 42809
ALTER TYPE d ADD VALUE 'x';
