-- Temporary tables hide others and refuse what the server refuses.
CREATE TABLE t (a int);
CREATE TEMP TABLE t (b int PRIMARY KEY);
ALTER TABLE t ADD COLUMN c text;
ALTER TABLE public.t ADD COLUMN d text;
DROP TABLE t;
ALTER TABLE t ADD COLUMN e text;
CREATE TEMPORARY TABLE pg_temp.u (a serial) ON COMMIT DROP;
-- reject 42P16
CREATE TEMP TABLE public.v (a int);
CREATE TABLE pg_temp.w (a int);
-- reject 42P01
CREATE TABLE x () INHERITS (nonesuch);
CREATE TEMP TABLE parent (a int);
-- reject 42809
CREATE TABLE child () INHERITS (parent);
