CREATE TYPE pair AS (a int, b text COLLATE "C");
CREATE TABLE t (p pair);
