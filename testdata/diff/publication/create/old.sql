CREATE TABLE t (id int, b text);
CREATE SCHEMA app;
