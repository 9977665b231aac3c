CREATE TABLE p (a int);
CREATE TABLE c (a int, b text);
ALTER TABLE c INHERIT p;
