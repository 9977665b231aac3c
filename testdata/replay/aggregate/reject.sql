-- What CREATE AGGREGATE refuses.
CREATE AGGREGATE total (int) (SFUNC = int4pl, STYPE = int);
-- reject 42723
CREATE AGGREGATE total (int) (SFUNC = int4pl, STYPE = int);
-- reject 42723
CREATE FUNCTION total(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- reject 42809
CREATE OR REPLACE FUNCTION total(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION plain(int) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- reject 42809
CREATE OR REPLACE AGGREGATE plain (int) (SFUNC = int4pl, STYPE = int);
-- reject 42P13
CREATE OR REPLACE AGGREGATE total (int) (SFUNC = int4_sum, STYPE = int8);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl);
-- reject 42P13
CREATE AGGREGATE a (int) (STYPE = int);
-- reject 42P13
CREATE AGGREGATE a (SFUNC = int4pl, STYPE = int);
-- reject 42P13
CREATE AGGREGATE a (int) (BASETYPE = int, SFUNC = int4pl, STYPE = int);
-- reject 42883
CREATE AGGREGATE a (int) (SFUNC = nothing, STYPE = int);
-- reject 42883
CREATE AGGREGATE a (text) (SFUNC = int4pl, STYPE = int);
-- reject 42804
CREATE AGGREGATE a (int) (SFUNC = int4eq, STYPE = int);
-- reject 42P13
CREATE AGGREGATE a (int4) (SFUNC = int84pl, STYPE = int8);
-- reject 42704
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = nothing);
-- reject 42704
CREATE AGGREGATE a (nothing) (SFUNC = int4pl, STYPE = int);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = cstring);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = anyelement);
-- reject 22P02
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, INITCOND = 'x');
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, MSTYPE = int);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, MSTYPE = int, MSFUNC = int4pl);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, MINITCOND = '0');
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, SERIALFUNC = int4pl);
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, SERIALFUNC = int4out, DESERIALFUNC = int4in);
-- reject 42804
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, COMBINEFUNC = int4eq);
-- reject 42601
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, PARALLEL = maybe);
-- reject 42601
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, FINALFUNC = int4up, FINALFUNC_MODIFY = maybe);
-- reject 42601
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, SSPACE = 'x');
-- reject 42P13
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, HYPOTHETICAL);
-- reject 42883
CREATE AGGREGATE a (int) (SFUNC = int4pl, STYPE = int, SORTOP = <~~>);
-- reject 42P13
CREATE AGGREGATE a (float8, float8) (SFUNC = float8_regr_accum, STYPE = float8[], INITCOND = '{}', SORTOP = <);
-- reject 42P13
CREATE AGGREGATE a (float8, int ORDER BY text) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = rank_final, HYPOTHETICAL);
-- reject 3F000
CREATE AGGREGATE nowhere.a (int) (SFUNC = int4pl, STYPE = int);
CREATE FUNCTION many(int, int) RETURNS SETOF int LANGUAGE sql AS 'SELECT 1';
-- reject 42804
CREATE AGGREGATE a (int) (SFUNC = many, STYPE = int);
-- reject 42804
CREATE AGGREGATE a (int4) (SFUNC = float8pl, STYPE = float8, INITCOND = '0');
CREATE AGGREGATE place (VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);
CREATE AGGREGATE how_many (*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
CREATE TABLE t (a int, b text);
-- reject 42809
CREATE VIEW v AS SELECT place(1, a) FROM t;
-- reject 0A000
CREATE VIEW v AS SELECT place(1) WITHIN GROUP (ORDER BY a) OVER () FROM t;
-- reject 42883
CREATE VIEW v AS SELECT total(a) WITHIN GROUP (ORDER BY a) FROM t;
-- reject 42809
CREATE VIEW v AS SELECT total() WITHIN GROUP (ORDER BY a) FROM t;
-- reject 42809
CREATE VIEW v AS SELECT how_many() FROM t;
-- reject 42803
CREATE TABLE u (a int CHECK (total(a) > 0));
-- reject 42804
CREATE VIEW v AS SELECT place('2026-01-01'::date) WITHIN GROUP (ORDER BY a) FROM t;
CREATE AGGREGATE odd (int) (SFUNC = int4pl, STYPE = int, UNKNOWN_THING = 1);
CREATE AGGREGATE median (float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final);
-- reject 42809
CREATE OR REPLACE AGGREGATE median (float8, float8) (SFUNC = float8_regr_accum, STYPE = float8[], FINALFUNC = float8_avg, INITCOND = '{0,0,0,0,0,0}');
