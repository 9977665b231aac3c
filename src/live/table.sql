SELECT c.oid, c.relpersistence, c.reloftype, c.reloptions, o.reloptions, c.reltoastrelid <> 0, s.spcname,
    nullif(m.amname, 'heap'), c.relreplident, r.indexrelid, c.relrowsecurity, c.relforcerowsecurity,
    c.relispartition, CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END,
    p.partstrat, p.partattrs, p.partclass, p.partcollation, pg_get_expr(p.partexprs, p.partrelid),
    -- Only the whole definition tells a collation of an expression from one that the key adds.
    CASE WHEN p.partexprs IS NOT NULL AND EXISTS (SELECT FROM unnest(p.partcollation::oid[]) k WHERE k NOT IN (0, 100))
        THEN pg_get_partkeydef(c.oid) END
FROM pg_class c
LEFT JOIN pg_class o ON o.oid = c.reltoastrelid AND o.reloptions IS NOT NULL
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_am m ON m.oid = c.relam
LEFT JOIN pg_index r ON c.relreplident = 'i' AND r.indrelid = c.oid AND r.indisreplident
LEFT JOIN pg_partitioned_table p ON p.partrelid = c.oid
WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN {schemas}
