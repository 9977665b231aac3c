CREATE COLLATION plain (LOCALE = 'C');
CREATE COLLATION two (LC_COLLATE = 'C', LC_CTYPE = 'POSIX');
CREATE COLLATION ignore_case (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);
COMMENT ON COLLATION plain IS 'bytes';
CREATE DOMAIN words AS text COLLATE ignore_case;
CREATE TABLE t (a text COLLATE plain, b words, CHECK (b COLLATE two < 'x'));
CREATE INDEX ON t (a COLLATE two);
CREATE VIEW v AS SELECT a COLLATE two AS a FROM t;
