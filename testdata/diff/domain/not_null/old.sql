CREATE DOMAIN money2 AS numeric(10,2);
CREATE TABLE t (a money2);
