CREATE AGGREGATE total (int4) (SFUNC = int4_sum, STYPE = int8, INITCOND = '0');
CREATE AGGREGATE mean (float8 ORDER BY float8) (
    SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final
);
CREATE TABLE t (a int);
CREATE VIEW v AS SELECT total(a)::int8 AS h FROM t;
