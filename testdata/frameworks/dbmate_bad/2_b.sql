ALTER TABLE account ADD COLUMN email text;
-- migrate:up
ALTER TABLE account ADD COLUMN email text;
-- migrate:down
