CREATE TABLE p (a int, x int, CONSTRAINT p_x CHECK (x > 0));
CREATE TABLE c (b text) INHERITS (p);
