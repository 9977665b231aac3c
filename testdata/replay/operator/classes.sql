-- Operator classes and families, and what uses them.
CREATE SCHEMA s;
CREATE TYPE c AS (r float8, i float8);
CREATE FUNCTION c_eq(c, c) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION c_cmp(c, c) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION c_cmpi(c, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION c_lti(c, int) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select true';
CREATE FUNCTION c_hash(c) RETURNS int LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION c_sort(internal) RETURNS void LANGUAGE internal AS 'btint4sortsupport';
CREATE OPERATOR = (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
CREATE OPERATOR < (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
CREATE OPERATOR <= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
CREATE OPERATOR >= (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
CREATE OPERATOR > (FUNCTION = c_eq, LEFTARG = c, RIGHTARG = c);
CREATE OPERATOR < (FUNCTION = c_lti, LEFTARG = c, RIGHTARG = int);
CREATE OPERATOR + (FUNCTION = c_cmp, LEFTARG = c, RIGHTARG = c);
CREATE OPERATOR CLASS c_ops DEFAULT FOR TYPE c USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=,
    OPERATOR 5 >, FUNCTION 1 c_cmp(c, c), FUNCTION 2 c_sort(internal), OPERATOR 1 <(c, int);
CREATE OPERATOR CLASS c_hops FOR TYPE c USING hash AS OPERATOR 1 =, FUNCTION 1 c_hash(c);
-- version >= 13
CREATE OPERATOR CLASS c_gops FOR TYPE c USING gist AS OPERATOR 1 =, OPERATOR 15 +(c, c) FOR ORDER BY integer_ops,
    FUNCTION 1 gist_box_consistent(internal, box, smallint, oid, internal), FUNCTION 2 gist_box_union(internal, internal),
    FUNCTION 5 gist_box_penalty(internal, internal, internal), FUNCTION 6 gist_box_picksplit(internal, internal),
    FUNCTION 7 gist_box_same(box, box, internal), FUNCTION 8 (c, c) gist_box_distance(internal, box, smallint, oid, internal),
    STORAGE box;
CREATE OPERATOR CLASS c_ginops FOR TYPE c USING gin AS OPERATOR 1 =, FUNCTION 1 c_cmp(c, c),
    FUNCTION 2 ginarrayextract(anyarray, internal),
    FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
    FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal), STORAGE c;
CREATE OPERATOR CLASS c_spops FOR TYPE c USING spgist AS OPERATOR 1 =, FUNCTION 1 spg_quad_config(internal, internal);
CREATE OPERATOR CLASS c_brops FOR TYPE c USING brin AS OPERATOR 1 =, FUNCTION 1 brin_minmax_opcinfo(internal);
CREATE OPERATOR CLASS backwards FOR TYPE int USING btree AS OPERATOR 1 > (int, int), OPERATOR 2 >=, OPERATOR 3 =,
    OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 btint4cmp(int, int);
CREATE OPERATOR FAMILY f USING btree;
ALTER OPERATOR FAMILY f USING btree ADD OPERATOR 1 <(c, c), FUNCTION 1 c_cmp(c, c), OPERATOR 1 <(c, int),
    FUNCTION 1 (c, int) c_cmpi(c, int), FUNCTION 2 (c) c_sort(internal);
ALTER OPERATOR FAMILY c_ops USING btree ADD FUNCTION 1 (c, int) c_cmpi(c, int);
ALTER OPERATOR FAMILY c_hops USING hash ADD OPERATOR 1 <(c, int);
ALTER OPERATOR FAMILY f USING btree DROP OPERATOR 1 (c, int);
COMMENT ON OPERATOR CLASS c_ops USING btree IS 'the class';
COMMENT ON OPERATOR FAMILY f USING btree IS 'the family';
-- reject 42710
ALTER OPERATOR FAMILY f USING btree RENAME TO c_ops;
ALTER OPERATOR FAMILY f USING btree RENAME TO g;
ALTER OPERATOR FAMILY g USING btree SET SCHEMA s;
ALTER OPERATOR FAMILY s.g USING btree OWNER TO CURRENT_USER;
CREATE OPERATOR CLASS c_ops2 FOR TYPE c USING btree AS OPERATOR 1 <;
ALTER OPERATOR CLASS c_ops2 USING btree RENAME TO c_ops3;
ALTER OPERATOR CLASS c_ops3 USING btree SET SCHEMA s;
ALTER OPERATOR CLASS s.c_ops3 USING btree OWNER TO CURRENT_USER;
CREATE OPERATOR CLASS empty FOR TYPE c USING btree FAMILY c_ops2 AS STORAGE c;
CREATE TABLE t (a c PRIMARY KEY, b c, n int);
CREATE INDEX t_b ON t USING btree (b);
CREATE INDEX t_h ON t USING hash (b c_hops);
CREATE INDEX t_n ON t (n backwards, (n + 1) backwards);
CREATE TABLE p (n int) PARTITION BY RANGE (n backwards);
CREATE TYPE span AS RANGE (SUBTYPE = int, SUBTYPE_OPCLASS = backwards);
-- reject 2BP01
DROP OPERATOR FAMILY c_hops USING hash;
-- reject 2BP01
DROP OPERATOR CLASS c_ops USING btree;
-- reject 2BP01
DROP OPERATOR < (c, c);
-- reject 2BP01
DROP FUNCTION c_hash;
-- reject 2BP01
DROP OPERATOR CLASS backwards USING btree;
-- version >= 14
DROP FUNCTION c_sort;
ALTER TYPE c RENAME TO complex;
DROP OPERATOR CLASS backwards USING btree CASCADE;
DROP OPERATOR < (complex, complex) CASCADE;
DROP OPERATOR CLASS IF EXISTS noc USING btree;
DROP OPERATOR CLASS IF EXISTS nos.noc USING btree;
DROP OPERATOR FAMILY IF EXISTS noc USING btree;
DROP TYPE complex CASCADE;
