-- version >= 14
-- CREATE TYPE … AS RANGE, and what uses the type.
CREATE SCHEMA other;
CREATE TYPE floatrange AS RANGE (SUBTYPE = float8);
CREATE TYPE floats AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TYPE words AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = other.many_words);
CREATE TYPE words_default AS RANGE (SUBTYPE = text);
CREATE TYPE patterns AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = text_pattern_ops);
CREATE TYPE ints AS RANGE (SUBTYPE = int4, SUBTYPE_OPCLASS = int4_ops);
CREATE TYPE chars AS RANGE (SUBTYPE = varchar, SUBTYPE_OPCLASS = pg_catalog.varchar_ops);
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE mood_range AS RANGE (SUBTYPE = mood);
CREATE DOMAIN small AS int CHECK (VALUE < 100);
CREATE TYPE small_range AS RANGE (SUBTYPE = small);
CREATE TYPE ranges AS RANGE (SUBTYPE = floatrange);
CREATE TYPE other.arrays AS RANGE (SUBTYPE = int[]);
CREATE FUNCTION minutes(time, time) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT extract(epoch FROM $1 - $2)::float8';
CREATE TYPE timerange AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = minutes);
COMMENT ON TYPE timerange IS 'from when to when';
COMMENT ON TYPE timemultirange IS 'whenever';

CREATE TABLE t (
    a floatrange, b floats[], c other.many_words, d mood_range DEFAULT mood_range('sad', 'happy'), m mood_range DEFAULT '(sad,ok]',
    e timerange NOT NULL DEFAULT '[08:00,17:00)', f ints DEFAULT ints(1, 5, '[]'),
    h timemultirange DEFAULT timemultirange(timerange('08:00', '09:00'), timerange('10:00', '11:00')),
    i ints_multirange DEFAULT '{}', j floatrange DEFAULT floatrange(1, 2.5), k ints DEFAULT '(1,5]', l floats DEFAULT '[1.50,2]',
    CHECK (lower(a) < 5), CHECK (NOT isempty(f)), CHECK (a @> 1::float8), CHECK (f && ints(3, 4)),
    EXCLUDE USING gist (e WITH &&)
);
CREATE INDEX ON t (a);
CREATE INDEX ON t USING gist (e, a);
CREATE INDEX ON t USING hash (f);
CREATE INDEX ON t USING spgist (e);
CREATE INDEX ON t USING gist (h);
CREATE VIEW v AS
    SELECT a, lower(e) AS l, upper(f) AS u, range_merge(h) AS m, ints(1, 2) * f AS x, range_agg(e) AS agg,
        unnest(h) AS one, e::timemultirange AS many, a = floatrange(1, 2) AS same
    FROM t GROUP BY a, e, f, h;
CREATE FUNCTION f(floatrange, VARIADIC floats[]) RETURNS SETOF other.many_words LANGUAGE sql AS 'SELECT NULL::other.many_words';
CREATE DOMAIN positive AS floatrange CHECK (lower(VALUE) > 0);
CREATE TABLE p (a int, b floatrange) PARTITION BY LIST (b);
