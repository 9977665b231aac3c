-- A version that is the server's default is not told, as CREATE EXTENSION without VERSION does not tell it.
SELECT e.oid, e.extname, e.extnamespace, CASE WHEN e.extversion IS DISTINCT FROM a.default_version THEN e.extversion END,
    e.extversion
FROM pg_extension e
LEFT JOIN pg_available_extensions() a ON a.name = e.extname
