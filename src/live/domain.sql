SELECT t.oid, t.typnamespace, t.typname, t.typbasetype, t.typtypmod,
    CASE WHEN t.typtypmod >= 0 AND t.typbasetype >= 16384 THEN format_type(t.typbasetype, t.typtypmod) END,
    t.typcollation, t.typnotnull, pg_get_expr(t.typdefaultbin, 0)
FROM pg_type t
WHERE t.typtype = 'd' AND t.typnamespace IN {schemas}
