CREATE TABLE p (a int NOT NULL, b text NOT NULL DEFAULT 'y', c int DEFAULT 3, CONSTRAINT pos CHECK (a > 1), CONSTRAINT more CHECK (c > 0));
CREATE TABLE leaves (a int NOT NULL, b text DEFAULT 'x', d int, CONSTRAINT pos CHECK (a > 0));
CREATE TABLE comes (a int NOT NULL, b text NOT NULL, c int, CONSTRAINT pos CHECK (a > 1), CONSTRAINT more CHECK (c > 0));
ALTER TABLE comes INHERIT p;
