CREATE TABLE p (a int);
CREATE TABLE c (b text) INHERITS (p);
