CREATE TABLE t (id int PRIMARY KEY, a int DEFAULT 6, b text DEFAULT lower('X'));
