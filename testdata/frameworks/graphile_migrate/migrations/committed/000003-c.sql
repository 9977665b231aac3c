--! Previous: sha1:bb
--! Hash: sha1:cc

ALTER TABLE account ADD COLUMN email text;
--! no-transaction
