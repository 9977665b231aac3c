-- Options of a sequence that are said twice, and what is refused first.
CREATE TABLE t (a integer);
-- reject 42601
CREATE SEQUENCE q AS integer AS bigint;
-- reject 42601
CREATE SEQUENCE q OWNED BY NONE OWNED BY t.a;
-- reject 42601
CREATE SEQUENCE q RESTART RESTART;
-- reject 42601
CREATE SEQUENCE q NO MINVALUE MINVALUE 5;
CREATE SEQUENCE q;
-- reject 42601
CREATE SEQUENCE q CYCLE NO CYCLE;
-- reject 22023
CREATE SEQUENCE q INCREMENT 0;
CREATE SEQUENCE IF NOT EXISTS q INCREMENT 0;
-- reject 42P07
CREATE SEQUENCE q;
-- reject 42601
ALTER SEQUENCE q OWNED BY NONE OWNED BY NONE;

-- What the elements of a schema name is in that schema.
-- reject 42P15
CREATE SCHEMA s CREATE TABLE public.t2 (a integer);
-- reject 42P15
CREATE SCHEMA s CREATE SEQUENCE q2 CREATE VIEW public.v AS SELECT 1 AS one;
CREATE SCHEMA s CREATE TABLE s.t2 (a integer) CREATE INDEX ON t2 (a);
CREATE DOMAIN price AS money DEFAULT '';
