-- Up Migration
CREATE TABLE account (id bigint PRIMARY KEY);
-- Down Migration
DROP TABLE account;
