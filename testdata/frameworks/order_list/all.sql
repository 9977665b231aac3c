-- 7 up
ALTER TABLE account ADD COLUMN email text;
-- 7 down
ALTER TABLE account DROP COLUMN email;
-- 8 up
CREATE TABLE account (id bigint PRIMARY KEY);
