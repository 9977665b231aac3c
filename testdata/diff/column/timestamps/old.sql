CREATE TABLE t (id int PRIMARY KEY, a timestamp, b date);
