CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION a WITH (connect = false, synchronous_commit = local);
COMMENT ON SUBSCRIPTION s IS 'the subscription';
