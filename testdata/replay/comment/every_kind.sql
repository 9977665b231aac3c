CREATE SCHEMA s;
CREATE TABLE s.t (a int PRIMARY KEY, b int, CONSTRAINT ck CHECK (b > 0));
CREATE INDEX i ON s.t (b);
CREATE VIEW s.v AS SELECT a FROM s.t;
CREATE MATERIALIZED VIEW s.m AS SELECT a FROM s.t;
CREATE SEQUENCE s.q;
CREATE TYPE s.e AS ENUM ('a');
CREATE TYPE s.c AS (a int);
CREATE DOMAIN s.d AS int CONSTRAINT dc CHECK (VALUE > 0);
CREATE FUNCTION s.f(int, text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE FUNCTION s.tf() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE PROCEDURE s.p(int) LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE TRIGGER tr BEFORE INSERT ON s.t FOR EACH ROW EXECUTE FUNCTION s.tf();
COMMENT ON SCHEMA s IS 'schema';
COMMENT ON TABLE s.t IS 'table';
COMMENT ON COLUMN s.t.b IS 'column';
COMMENT ON COLUMN s.v.a IS 'view column';
COMMENT ON COLUMN s.c.a IS 'attribute';
COMMENT ON INDEX s.i IS 'index';
COMMENT ON INDEX s.t_pkey IS 'index of a constraint';
COMMENT ON CONSTRAINT ck ON s.t IS 'check';
COMMENT ON CONSTRAINT t_pkey ON s.t IS 'key';
COMMENT ON CONSTRAINT dc ON DOMAIN s.d IS 'domain constraint';
COMMENT ON VIEW s.v IS 'view';
COMMENT ON MATERIALIZED VIEW s.m IS 'materialized view';
COMMENT ON SEQUENCE s.q IS 'sequence';
COMMENT ON TYPE s.e IS 'enum';
COMMENT ON TYPE s.c IS 'composite';
COMMENT ON DOMAIN s.d IS 'domain';
COMMENT ON FUNCTION s.f(int, text) IS 'it''s a function';
COMMENT ON PROCEDURE s.p(int) IS 'procedure';
COMMENT ON TRIGGER tr ON s.t IS 'trigger';
COMMENT ON TABLE s.t IS 'changed';
COMMENT ON INDEX s.i IS NULL;
COMMENT ON SEQUENCE s.q IS '';
COMMENT ON SEQUENCE s.q IS NULL;
-- reject 42P01
COMMENT ON TABLE nosuch IS 'x';
-- reject 42809
COMMENT ON TABLE s.v IS 'x';
-- reject 42809
COMMENT ON VIEW s.t IS 'x';
-- reject 42809
COMMENT ON INDEX s.t IS 'x';
-- reject 42703
COMMENT ON COLUMN s.t.nosuch IS 'x';
-- reject 42704
COMMENT ON CONSTRAINT nosuch ON s.t IS 'x';
-- reject 42704
COMMENT ON CONSTRAINT nosuch ON DOMAIN s.d IS 'x';
-- reject 42704
COMMENT ON TYPE nosuch IS 'x';
-- reject 42809
COMMENT ON DOMAIN s.e IS 'x';
-- reject 3F000
COMMENT ON SCHEMA nosuch IS 'x';
-- reject 42883
COMMENT ON FUNCTION nosuch() IS 'x';
-- reject 42704
COMMENT ON TRIGGER nosuch ON s.t IS 'x';
-- reject 42704
COMMENT ON EXTENSION nosuch IS 'x';
ALTER TABLE s.t RENAME TO t2;
ALTER TABLE s.t2 DROP COLUMN b;
DROP FUNCTION s.f(int, text);
