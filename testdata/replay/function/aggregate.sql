-- An aggregate that is not evaluated is no difference.
-- opaque
CREATE AGGREGATE total (int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
