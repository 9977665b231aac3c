SELECT f.ftrelid, s.srvname, f.ftoptions
FROM pg_foreign_table f
JOIN pg_class c ON c.oid = f.ftrelid
JOIN pg_foreign_server s ON s.oid = f.ftserver
WHERE c.relnamespace IN {schemas}
