CREATE TABLE account (id bigint PRIMARY KEY);
ALTER TABLE account ADD COLUMN email text;
