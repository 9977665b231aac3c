SELECT c.oid, c.conrelid, c.conname, c.conkey, c.convalidated, c.connoinherit, c.conislocal
FROM pg_constraint c
WHERE c.contype = 'n' AND c.conrelid <> 0 AND c.connamespace IN {schemas}
