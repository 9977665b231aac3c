--! Previous: -
--! Hash: sha1:aa
--! Message: account

CREATE TABLE account (id bigint PRIMARY KEY);
