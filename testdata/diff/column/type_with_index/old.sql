CREATE TABLE t (id int PRIMARY KEY, a int, b int CHECK (b > 0));
CREATE INDEX t_a ON t (a) WHERE a > 0;
