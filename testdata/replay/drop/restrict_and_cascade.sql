CREATE TYPE e AS ENUM ('a');
CREATE DOMAIN d AS int CHECK (VALUE > 0);
CREATE TABLE p (id int PRIMARY KEY, k int UNIQUE);
CREATE TABLE c (id serial PRIMARY KEY, p int REFERENCES p, k int REFERENCES p (k), e e, d d, CHECK (id > p), UNIQUE (p, id));
CREATE VIEW v AS SELECT c.id, p.k FROM c JOIN p ON p.id = c.p;
CREATE VIEW vv AS SELECT id FROM v;
CREATE FUNCTION f(c) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION g(e[]) RETURNS d LANGUAGE sql AS 'SELECT 1';
-- reject 2BP01
DROP TABLE p;
-- reject 2BP01
DROP TABLE c;
-- reject 2BP01
DROP TABLE p, c;
-- reject 2BP01
DROP VIEW v;
-- reject 2BP01
DROP TYPE e;
-- reject 2BP01
DROP DOMAIN d;
-- reject 2BP01
DROP TYPE c;
-- reject 2BP01
DROP SEQUENCE c_id_seq;
-- reject 2BP01
DROP INDEX p_pkey;
-- reject 2BP01
DROP INDEX c_p_id_key;
-- reject 2BP01
ALTER TABLE p DROP CONSTRAINT p_pkey;
-- reject 2BP01
ALTER TABLE p DROP COLUMN k;
ALTER TABLE c DROP COLUMN e;
DROP VIEW v CASCADE;
ALTER TABLE p DROP CONSTRAINT p_k_key CASCADE;
ALTER TABLE c DROP COLUMN p;
DROP TYPE e CASCADE;
DROP DOMAIN d CASCADE;
DROP TABLE p;
DROP TABLE c CASCADE;

-- What is named twice is more than one object.
CREATE TABLE named_twice (c serial);
-- reject 2BP01
DROP SEQUENCE named_twice_c_seq, named_twice_c_seq;
CREATE SCHEMA twice;
CREATE TABLE twice.t ();
-- reject 2BP01
DROP SCHEMA twice, twice;
DROP SCHEMA twice, twice CASCADE;
