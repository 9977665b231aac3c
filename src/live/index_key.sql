SELECT a.attrelid, a.attnum, a.atttypid, a.attoptions, NULLIF(a.attstattarget, -1)::integer
FROM pg_attribute a
WHERE a.attnum > 0 AND a.attrelid IN (
    SELECT i.indexrelid FROM pg_index i WHERE i.indexprs IS NOT NULL
    UNION
    SELECT o.attrelid FROM pg_attribute o JOIN pg_class c ON c.oid = o.attrelid
    WHERE (o.attoptions IS NOT NULL OR o.attstattarget >= 0) AND c.relkind IN ('i', 'I')
)
