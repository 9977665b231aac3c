-- Every form of CREATE AGGREGATE.
CREATE AGGREGATE total (int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
CREATE AGGREGATE old_total (BASETYPE = int4, SFUNC = int4pl, STYPE = int4, INITCOND = '0');
CREATE AGGREGATE old_count (BASETYPE = 'ANY', SFUNC = int8inc, STYPE = int8, INITCOND = '0');
CREATE AGGREGATE oldest (basetype = int4, sfunc1 = int4smaller, stype1 = int4, initcond1 = '5');
CREATE AGGREGATE how_many (*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
CREATE FUNCTION keep_first(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1';
CREATE AGGREGATE first (anyelement) (SFUNC = keep_first, STYPE = anyelement, PARALLEL = safe);
CREATE AGGREGATE highest (int4) (SFUNC = int4larger, STYPE = int4, SORTOP = >, COMBINEFUNC = int4larger);
CREATE AGGREGATE lowest (x int4) (SFUNC = pg_catalog.int4smaller, STYPE = int4, SORTOP = OPERATOR(pg_catalog.<), PARALLEL = RESTRICTED);
CREATE FUNCTION half(int8) RETURNS numeric LANGUAGE sql AS 'SELECT $1 / 2.0';
CREATE AGGREGATE half_total (int4) (
    SFUNC = int4_sum, STYPE = int8, SSPACE = 16, FINALFUNC = half, FINALFUNC_MODIFY = SHAREABLE
);
CREATE FUNCTION half_of_all(int8, int4) RETURNS numeric LANGUAGE sql AS 'SELECT $1 / 2.0';
CREATE AGGREGATE half_extra (int4) (SFUNC = int4_sum, STYPE = int8, FINALFUNC = half_of_all, FINALFUNC_EXTRA);
CREATE AGGREGATE moving_total (int4) (
    SFUNC = int4_avg_accum, STYPE = int8[], INITCOND = '{0,0}', FINALFUNC = int8_avg,
    MSFUNC = int4_avg_accum, MINVFUNC = int4_avg_accum_inv, MSTYPE = int8[], MINITCOND = '{0,0}', MFINALFUNC = int8_avg,
    MSSPACE = 24
);
CREATE AGGREGATE share (float8 ORDER BY float8) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final,
    FINALFUNC_MODIFY = READ_WRITE
);
CREATE AGGREGATE place (VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);
CREATE FUNCTION add_all(int4, VARIADIC int4[]) RETURNS int4 LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE sum_all (VARIADIC int4[]) (SFUNC = add_all, STYPE = int4, INITCOND = '0');
CREATE AGGREGATE average (internal_too numeric) (
    SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine,
    SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = SAFE
);
CREATE SCHEMA other;
CREATE AGGREGATE other.total (text) (SFUNC = textcat, STYPE = text);
CREATE OR REPLACE AGGREGATE total (int) (SFUNC = int4pl, STYPE = int, INITCOND = '7', PARALLEL = safe);
CREATE OR REPLACE AGGREGATE quite_new (int) (SFUNC = int4pl, STYPE = int, INITCOND = '7');

-- Calls of them.
CREATE TABLE t (a int, b text, c float8, d int[]);
CREATE VIEW v AS
    SELECT total(a), first(b ORDER BY a), how_many(*), other.total(DISTINCT b) AS texts, sum_all(a, a + 1),
        share(0.5) WITHIN GROUP (ORDER BY c), place(1, 'x') WITHIN GROUP (ORDER BY a, b),
        half_total(a) FILTER (WHERE a > 0), moving_total(a)
    FROM t;
CREATE VIEW w AS SELECT total(a) OVER (PARTITION BY b), how_many(*) OVER () FROM t;
CREATE MATERIALIZED VIEW m AS SELECT first(d) AS f, first(a) AS g FROM t;
