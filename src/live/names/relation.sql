SELECT c.oid, c.relnamespace, c.relname, c.relkind
FROM pg_class c
WHERE c.relnamespace IN {schemas}
