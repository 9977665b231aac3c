-- migrate:up
CREATE TABLE account (id bigint PRIMARY KEY);
-- migrate:down
-- migrate:up
ALTER TABLE account ADD COLUMN email text;
-- migrate:down
