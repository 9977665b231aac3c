CREATE DOMAIN money2 AS numeric(10,2) NOT NULL;
CREATE TABLE t (a money2);
