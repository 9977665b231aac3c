CREATE TYPE pair AS (x int, y int);
CREATE TABLE t (id int, a int, p pair, l int[]);
-- reject 42601
UPDATE t SET a = 1, id = 2, a = 3;
UPDATE t SET p.x = 1, p.y = 2, l[1] = 1, l[2] = 2;
UPDATE t SET a = 1, id = 2;
