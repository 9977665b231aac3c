SELECT t.oid, t.trftype, l.lanname, t.trffromsql::oid, t.trftosql::oid
FROM pg_transform t
JOIN pg_language l ON l.oid = t.trflang
WHERE t.oid >= 16384
