CREATE TABLE t (a int, b int, c text);
CREATE STATISTICS one ON a, b FROM t;
CREATE STATISTICS two ON a, b FROM t;
CREATE STATISTICS three ON a, b FROM t;
