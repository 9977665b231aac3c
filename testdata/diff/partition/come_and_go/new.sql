CREATE TABLE p (a int NOT NULL, b varchar(9), c bigint DEFAULT 3, CONSTRAINT c_pos CHECK (c > 0)) PARTITION BY LIST (a);
CREATE TABLE leaves (a int NOT NULL, b text, d int, CONSTRAINT pos CHECK (a > 0));
CREATE TABLE comes (a int NOT NULL, b varchar(9), c bigint, CONSTRAINT c_pos CHECK (c > 0));
ALTER TABLE p ATTACH PARTITION comes FOR VALUES IN (3);
CREATE TABLE below PARTITION OF p FOR VALUES IN (9, 10) PARTITION BY LIST (a);
CREATE TABLE low (a int NOT NULL, b text, d int, CONSTRAINT pos CHECK (a > 0));
