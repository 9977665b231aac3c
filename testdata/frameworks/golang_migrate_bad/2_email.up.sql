-- +migrate Up
ALTER TABLE account ADD COLUMN email text;
-- +migrate Down
ALTER TABLE account DROP COLUMN email;
