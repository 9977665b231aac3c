SELECT d.classoid, d.objoid, d.objsubid, d.description
FROM pg_description d
LEFT JOIN pg_extension e ON d.classoid = 'pg_extension'::regclass AND e.oid = d.objoid
LEFT JOIN pg_available_extensions() a ON a.name = e.extname
WHERE (d.objoid >= 16384 OR d.classoid = 'pg_namespace'::regclass)
    AND d.description IS DISTINCT FROM a.comment
    AND NOT (d.objoid = 2200 AND d.classoid = 'pg_namespace'::regclass AND d.description = 'standard public schema')
