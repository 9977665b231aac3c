SELECT i.indexrelid, i.indrelid, i.indisunique, m.amname, i.indkey, i.indnkeyatts, i.indclass, i.indcollation,
    i.indoption, pg_get_expr(i.indexprs, i.indrelid), pg_get_expr(i.indpred, i.indrelid),
    {{15: i.indnullsnotdistinct | false}}, c.reloptions, s.spcname, o.contype, o.conname, h.inhparent, i.indisvalid,
    i.indisclustered,
    -- Only the whole definition tells a collation of an expression from one that the key adds.
    CASE WHEN i.indexprs IS NOT NULL AND EXISTS (SELECT FROM unnest(i.indcollation::oid[]) k WHERE k NOT IN (0, 100))
        THEN pg_get_indexdef(i.indexrelid) END,
    ARRAY(SELECT a.attname FROM pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attnum > 0 ORDER BY a.attnum)
FROM pg_index i
JOIN pg_class c ON c.oid = i.indexrelid
JOIN pg_am m ON m.oid = c.relam
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_constraint o ON o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x')
LEFT JOIN pg_inherits h ON h.inhrelid = i.indexrelid
WHERE c.relnamespace IN {schemas}
