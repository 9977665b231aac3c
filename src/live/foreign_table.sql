SELECT f.ftrelid, s.srvname, f.ftoptions, c.relispartition,
    CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE c.relnamespace IN {schemas}
