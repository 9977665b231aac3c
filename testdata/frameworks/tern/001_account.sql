CREATE TABLE account (id bigint PRIMARY KEY);
---- create above / drop below ----
DROP TABLE account;
