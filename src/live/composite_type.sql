SELECT c.oid, c.reltype
FROM pg_class c
WHERE c.relkind = 'c' AND c.relnamespace IN {schemas}
