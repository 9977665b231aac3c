SELECT t.oid, t.typnamespace, t.typname
FROM pg_type t
WHERE NOT t.typisdefined AND t.typnamespace IN {schemas}
