CREATE TABLE t (id int PRIMARY KEY, a bigint, b bigint CHECK (b > 0));
CREATE INDEX t_a ON t (a) WHERE a > 0;
