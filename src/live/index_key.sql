SELECT a.attrelid, a.attnum, a.atttypid, a.attoptions
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_index i ON i.indexrelid = a.attrelid
WHERE a.attnum > 0 AND (a.attoptions IS NOT NULL OR i.indexprs IS NOT NULL) AND c.relnamespace IN {schemas}
