-- +migrate Up notransaction
CREATE INDEX CONCURRENTLY account_email ON account (email);
-- +migrate Down notransaction
DROP INDEX CONCURRENTLY account_email;
