CREATE TYPE pair AS (a int, b text);
CREATE TABLE t OF pair (PRIMARY KEY (a), b WITH OPTIONS DEFAULT 'x');
