SELECT t.oid, t.typnamespace, t.typname, r.rngsubtype, {{14: r.rngmultitypid | 0::oid}}, r.rngsubopc, r.rngcollation,
    r.rngcanonical::oid, r.rngsubdiff::oid, c.pronamespace, c.proname
FROM pg_range r
JOIN pg_type t ON t.oid = r.rngtypid
LEFT JOIN LATERAL (
    SELECT p.pronamespace, p.proname
    FROM pg_depend d
    JOIN pg_proc p ON p.oid = d.objid
    WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_type'::regclass AND d.refobjid = t.oid AND d.deptype = 'i'
    LIMIT 1) c ON true
WHERE t.typnamespace IN {schemas}
