SELECT c.oid, pg_get_viewdef(c.oid), c.reloptions, s.spcname, nullif(m.amname, 'heap'), c.relispopulated
FROM pg_class c
LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
LEFT JOIN pg_am m ON m.oid = c.relam
WHERE c.relkind = 'm' AND c.relnamespace IN {schemas}
