-- What CREATE COLLATION refuses, and what a name that is not there is.
CREATE COLLATION one (LOCALE = 'C');
-- reject 42710
CREATE COLLATION one (LOCALE = 'POSIX');
-- reject 42710
CREATE COLLATION one FROM "C";
-- reject 42P17
CREATE COLLATION x (PROVIDER = other, LOCALE = 'C');
-- reject 42P17
CREATE COLLATION x (PROVIDER = icu);
-- reject 42P17
CREATE COLLATION x (LC_COLLATE = 'C');
-- reject 42P17
CREATE COLLATION x (LC_CTYPE = 'C');
-- reject 42601
CREATE COLLATION x (LOCALE = 'C', LC_COLLATE = 'C');
-- version >= 15
-- reject 42601
CREATE COLLATION x (LOCALE = 'C', LOCALE = 'C');
-- reject 42601
CREATE COLLATION x (OTHER = 'C');
-- reject 42601
CREATE COLLATION x (FROM = "C", LOCALE = 'C');
-- reject 0A000
CREATE COLLATION x (LOCALE = 'C', DETERMINISTIC = false);
-- version >= 16
-- reject 42P17
CREATE COLLATION x (LOCALE = 'C', RULES = '&a < g');
-- version < 16
-- reject 42601
CREATE COLLATION x (PROVIDER = icu, LOCALE = 'en', RULES = '&a < g');
-- version >= 17
-- reject 42809
CREATE COLLATION x (PROVIDER = builtin, LOCALE = 'en');
-- reject 42P17
CREATE COLLATION x FROM "default";
-- reject 42704
CREATE COLLATION x FROM nothing;
-- reject 3F000
CREATE COLLATION nowhere.x (LOCALE = 'C');
-- reject 42704
CREATE TABLE t (a text COLLATE nothing);
-- reject 3F000
CREATE TABLE t (a text COLLATE nowhere.nothing);
-- reject 42804
CREATE TABLE t (a int COLLATE one);
CREATE TABLE t (a text);
-- reject 42704
CREATE INDEX ON t (a COLLATE nothing);
-- reject 42704
CREATE VIEW v AS SELECT a COLLATE nothing FROM t;
-- reject 42704
ALTER TABLE t ALTER a TYPE varchar COLLATE nothing;
-- reject 42704
CREATE DOMAIN d AS text COLLATE nothing;

-- One for all encodings, and one for this one, are in each other's way, and in words of their own.
CREATE COLLATION every FROM "C";
CREATE COLLATION here (provider = libc, locale = 'POSIX');
-- reject 42710
CREATE COLLATION every (provider = libc, locale = 'C');
-- reject 42710
CREATE COLLATION here FROM "C";
-- reject 42710
ALTER COLLATION every RENAME TO every;
-- reject 42710
ALTER COLLATION every RENAME TO here;
-- reject 42710
ALTER COLLATION here RENAME TO every;
