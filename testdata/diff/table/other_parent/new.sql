CREATE TABLE p (a int, b text);
CREATE TABLE q (a int, b text);
CREATE TABLE heir (c int) INHERITS (q);
