SELECT l.classoid, l.objoid, l.objsubid, l.provider, l.label
FROM pg_seclabel l
WHERE l.objoid >= 16384 OR l.classoid = 'pg_namespace'::regclass
