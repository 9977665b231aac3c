-- migrate:up
CREATE TABLE account (id bigint PRIMARY KEY);
