-- an index
-- depends: a
-- transactional: false
CREATE INDEX CONCURRENTLY account_email ON account (email);
