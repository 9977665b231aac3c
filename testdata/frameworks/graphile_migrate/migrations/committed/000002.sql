--! Previous: sha1:aa
--! Hash: sha1:bb

--! no-transaction
CREATE INDEX CONCURRENTLY account_email ON account (email);
