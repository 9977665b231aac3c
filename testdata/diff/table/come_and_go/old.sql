CREATE TABLE p (a int NOT NULL, b text DEFAULT 'x', d int, CONSTRAINT pos CHECK (a > 0));
CREATE TABLE leaves (a int NOT NULL, b text DEFAULT 'x', d int, CONSTRAINT pos CHECK (a > 0)) INHERITS (p);
CREATE TABLE comes (a int NOT NULL, b text, CONSTRAINT pos CHECK (a > 0));
