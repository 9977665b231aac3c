CREATE SEQUENCE t_a_seq AS int;
CREATE TABLE t (a int NOT NULL DEFAULT nextval('t_a_seq'));
