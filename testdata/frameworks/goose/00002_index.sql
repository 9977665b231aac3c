-- +goose NO TRANSACTION
-- +goose up
CREATE INDEX CONCURRENTLY account_email ON account (email);
-- +goose down
DROP INDEX CONCURRENTLY account_email;
