-- +migrate Up notransaction
CREATE INDEX CONCURRENTLY account_email ON account (email);
-- +migrate Down
DROP INDEX CONCURRENTLY account_email;
