CREATE SCHEMA other;
CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE DOMAIN plain AS int;
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
CREATE FUNCTION trig() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE FUNCTION vol() RETURNS int LANGUAGE plpgsql VOLATILE AS 'BEGIN RETURN 1; END';
CREATE FUNCTION imm() RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE TABLE parent (id bigint PRIMARY KEY, code text UNIQUE);
CREATE TABLE t (
    id bigint NOT NULL,
    a int,
    b text,
    v varchar(20),
    n numeric(10, 2),
    ts timestamp,
    c char(5),
    j json,
    ci cidr,
    bits bit(3),
    iv interval,
    filled int NOT NULL DEFAULT 1,
    counted int NOT NULL,
    parent_id bigint,
    CONSTRAINT t_b CHECK (b IS NOT NULL)
);
CREATE INDEX t_a_idx ON t (a);
CREATE INDEX t_v_idx ON t (v);
CREATE UNIQUE INDEX t_id_idx ON t (id);
CREATE UNIQUE INDEX t_a_unique ON t (a);
CREATE TRIGGER t_trig BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION trig();
ALTER TABLE t ADD CONSTRAINT t_late CHECK (a > 0) NOT VALID;
CREATE TABLE child (id bigint PRIMARY KEY, parent_id bigint, code text);
ALTER TABLE child ADD CONSTRAINT child_code FOREIGN KEY (code) REFERENCES parent (code);
ALTER TABLE child ADD CONSTRAINT child_late FOREIGN KEY (parent_id) REFERENCES parent NOT VALID;
CREATE TABLE ident (id int GENERATED ALWAYS AS IDENTITY, x int);
CREATE TABLE gen (id int, g int GENERATED ALWAYS AS (id + 1) STORED);
CREATE TABLE dom (id int, p plain, q positive);
CREATE TABLE parts (id int NOT NULL, k text) PARTITION BY RANGE (id);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (1) TO (10);
CREATE TABLE loose (id int NOT NULL, k text);
CREATE TABLE proven (id int NOT NULL, k text, CHECK (id >= 30 AND id <= 35));
CREATE TABLE unproven (id int NOT NULL, k text, CHECK (id > 29 AND id < 40));
CREATE TABLE checked (id int NOT NULL, k text, CONSTRAINT checked_range CHECK (id >= 30 AND id < 40));
CREATE TABLE base (id int, k text);
CREATE TABLE derived () INHERITS (base);
CREATE TABLE same (id int, k text);
CREATE VIEW view_t AS SELECT id, k FROM same;
CREATE MATERIALIZED VIEW mat AS SELECT id, code FROM parent;
CREATE UNIQUE INDEX mat_id ON mat (id);
CREATE SEQUENCE seq;
