SELECT oid, collnamespace, collname FROM pg_collation
