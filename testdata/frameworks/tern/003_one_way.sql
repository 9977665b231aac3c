ALTER TABLE account ADD COLUMN email text;
---- create above / drop below ----
