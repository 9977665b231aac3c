-- Queue
-- 2 up
ALTER TABLE account ADD COLUMN email text;
-- 1 up (first)
CREATE TABLE account (id bigint PRIMARY KEY);
-- 1 down
DROP TABLE account;
-- 3 down
ALTER TABLE account DROP COLUMN email;
