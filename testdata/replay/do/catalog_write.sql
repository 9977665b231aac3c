-- Data statements on the server's own tables.
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE t (id int, v varchar(10), m mood, CONSTRAINT pos CHECK (id > 0) NOT VALID);
CREATE TABLE u (id int PRIMARY KEY);
CREATE TABLE w (u int CONSTRAINT wfk REFERENCES u);
CREATE INDEX t_id ON t (id);
CREATE INDEX t_v ON t (v);
CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION tf();
UPDATE pg_index SET indisvalid = false WHERE indexrelid = 't_id'::regclass;
UPDATE pg_catalog.pg_index SET indisvalid = false FROM pg_class c WHERE c.oid = indexrelid AND c.relname = 't_v';
UPDATE pg_constraint SET convalidated = true WHERE conname = 'pos' AND conrelid = 't'::regclass;
UPDATE pg_attribute SET atttypmod = 20 + 4 WHERE attrelid = 't'::regclass AND attname = 'v';
UPDATE pg_class SET relrowsecurity = true WHERE relname = 'u';
INSERT INTO pg_enum (oid, enumtypid, enumsortorder, enumlabel) VALUES (99999, 'mood'::regtype, 2.5, 'fine');
UPDATE pg_enum SET enumlabel = 'very glad' WHERE enumtypid = 'mood'::regtype AND enumlabel = 'glad';
DELETE FROM pg_enum WHERE enumlabel = 'sad' AND enumtypid = (SELECT oid FROM pg_type WHERE typname = 'mood');
UPDATE pg_index SET indisvalid = true WHERE indexrelid = (SELECT oid FROM pg_class WHERE relname = 'nosuch');
-- opaque
UPDATE pg_proc SET provolatile = 'i' WHERE proname = 'tf';
DO $$ DECLARE n text := 't_id'; BEGIN
    UPDATE pg_index SET indisvalid = true WHERE indexrelid = n::regclass;
END $$;
