-- Every form of CREATE COLLATION that needs nothing of the server's system, and what is compared by one.
CREATE SCHEMA other;
CREATE COLLATION plain (LOCALE = 'C');
CREATE COLLATION two (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE COLLATION libc (PROVIDER = libc, LOCALE = 'POSIX');
CREATE COLLATION english (PROVIDER = icu, LOCALE = 'en-US');
CREATE COLLATION phonebook (PROVIDER = icu, LOCALE = 'de-u-co-phonebk', DETERMINISTIC = false);
CREATE COLLATION other.ignore_case (provider = 'icu', locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION copied FROM "C";
CREATE COLLATION copied_icu FROM english;
CREATE COLLATION copied_here (FROM = other.ignore_case);
CREATE COLLATION und FROM "und-x-icu";
CREATE COLLATION IF NOT EXISTS plain (LOCALE = 'POSIX');
-- version >= 16
CREATE COLLATION ruled (PROVIDER = icu, LOCALE = 'en', RULES = '&a < g');
-- version >= 16
CREATE COLLATION written_otherwise (PROVIDER = icu, LOCALE = 'de_AT@colStrength=secondary');
-- version >= 17
CREATE COLLATION built_in (PROVIDER = builtin, LOCALE = 'C.UTF-8');
-- version >= 17
CREATE COLLATION built_in_c (PROVIDER = builtin, LOCALE = 'C');
COMMENT ON COLLATION english IS 'as in the book';

CREATE TABLE t (
    a text COLLATE plain, b varchar(20) COLLATE other.ignore_case UNIQUE, c text COLLATE pg_catalog."C",
    d text[] COLLATE english DEFAULT ARRAY['a'], CHECK (c COLLATE english < 'x')
);
CREATE DOMAIN words AS text COLLATE phonebook CHECK (VALUE < 'z' COLLATE english);
CREATE TYPE pair AS (a text COLLATE plain, b text);
CREATE INDEX ON t (c COLLATE english);
CREATE INDEX ON t ((lower(c) COLLATE plain));
CREATE VIEW v AS SELECT a, c COLLATE english AS c, max(b) AS m FROM t WHERE c > 'a' COLLATE phonebook GROUP BY a, c;
CREATE TABLE p (a text, b text) PARTITION BY RANGE (a COLLATE plain);
CREATE MATERIALIZED VIEW m AS SELECT a, b FROM t ORDER BY c COLLATE english;
-- What is a type's own collation already is said of nothing.
CREATE DOMAIN in_c AS text COLLATE "C";
CREATE TABLE collated (a name COLLATE "C", b name COLLATE "POSIX", c in_c COLLATE "C", d in_c COLLATE "POSIX", e text COLLATE "default");
CREATE TABLE by_default (a name COLLATE "default", b in_c COLLATE "default");
CREATE TYPE names AS RANGE (subtype = name, collation = "C");
CREATE TYPE other_names AS RANGE (subtype = name, collation = "POSIX");
