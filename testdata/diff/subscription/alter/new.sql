CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION b, c WITH (connect = false, slot_name = NONE, synchronous_commit = local);
