-- shop: email
-- migrate:up
ALTER TABLE account ADD COLUMN email text;
-- migrate:down
ALTER TABLE account DROP COLUMN email;
