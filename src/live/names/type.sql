SELECT t.oid, t.typnamespace, t.typname,
    CASE WHEN t.typelem <> 0 AND t.typlen = -1 AND t.typstorage <> 'p' AND t.typcategory = 'A' THEN t.typelem ELSE 0::oid END,
    t.typcollation, t.typstorage
FROM pg_type t
