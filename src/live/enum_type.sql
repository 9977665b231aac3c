SELECT t.oid, t.typnamespace, t.typname,
    ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)
FROM pg_type t
WHERE t.typtype = 'e' AND t.typnamespace IN {schemas}
