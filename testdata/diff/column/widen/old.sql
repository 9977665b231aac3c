CREATE TABLE t (id int PRIMARY KEY, a varchar(10), b int, c numeric(8,2));
