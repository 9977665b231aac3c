CREATE TABLE account (id bigint PRIMARY KEY);
CREATE INDEX CONCURRENTLY account_email ON account (email);
