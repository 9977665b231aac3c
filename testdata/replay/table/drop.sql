-- DROP with what depends on it.
CREATE TABLE a (id int PRIMARY KEY, n int);
CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
CREATE VIEW v AS SELECT id FROM a;
CREATE INDEX a_n ON a (n);
-- reject 2BP01
DROP TABLE a;
-- reject 42P01
DROP TABLE nonesuch;
DROP TABLE IF EXISTS nonesuch, also_nonesuch;
-- reject 42809
DROP TABLE v;
-- reject 2BP01
ALTER TABLE a DROP COLUMN id;
ALTER TABLE a DROP COLUMN n;
DROP TABLE a CASCADE;
CREATE TABLE c (id int);
DROP TABLE b, c;
