CREATE TABLE t (z int);
