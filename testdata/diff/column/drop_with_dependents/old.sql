CREATE TABLE t (id int PRIMARY KEY, a int DEFAULT 1 CHECK (a > 0), b int, UNIQUE (a, b));
CREATE INDEX t_a ON t (a);
COMMENT ON COLUMN t.a IS 'x';
