-- A hash index of an expression stores hashes, whatever the expression's type.
CREATE TABLE t (a bigint, b text, c regclass, d regtype);
CREATE INDEX t_1 ON t USING hash ((a::text));
CREATE INDEX t_2 ON t USING hash ((coalesce(b, 'none')));
CREATE INDEX t_3 ON t USING hash ((a * 2));
-- What is coerced to oid without a function has oid's operator classes.
CREATE INDEX t_4 ON t USING brin (c, d);
CREATE INDEX t_5 ON t USING hash (c);
CREATE INDEX t_6 ON t (c, d);
-- reject 0A000
CREATE INDEX ON t ((ctid));
-- reject 0A000
CREATE INDEX ON t ((ctid), ((b)) DESC);
