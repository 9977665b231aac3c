CREATE FUNCTION half(int8) RETURNS numeric LANGUAGE sql AS 'SELECT $1 / 2.0';
CREATE AGGREGATE half_total (int4) (
    SFUNC = int4_sum, STYPE = int8, SSPACE = 16, INITCOND = '0', FINALFUNC = half, FINALFUNC_MODIFY = SHAREABLE, PARALLEL = SAFE
);
CREATE AGGREGATE moving_total (int4) (
    SFUNC = int4_avg_accum, STYPE = int8[], INITCOND = '{0,0}', FINALFUNC = int8_avg,
    MSFUNC = int4_avg_accum, MINVFUNC = int4_avg_accum_inv, MSTYPE = int8[], MINITCOND = '{0,0}', MFINALFUNC = int8_avg,
    MSSPACE = 24
);
CREATE AGGREGATE how_many (*) (SFUNC = int8inc, STYPE = int8, INITCOND = '0');
CREATE AGGREGATE share (float8 ORDER BY float8) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final
);
CREATE AGGREGATE place (VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL
);
CREATE AGGREGATE highest (int4) (SFUNC = int4larger, STYPE = int4, SORTOP = >, COMBINEFUNC = int4larger);
CREATE AGGREGATE average (n numeric) (
    SFUNC = numeric_avg_accum, STYPE = internal, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine,
    SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = RESTRICTED
);
COMMENT ON AGGREGATE how_many (*) IS 'counts';
COMMENT ON AGGREGATE highest (int4) IS 'the highest';
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT half_total(a) AS h, how_many(*) AS n FROM t;
