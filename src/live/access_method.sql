SELECT m.oid, m.amname, m.amtype, m.amhandler::oid
FROM pg_am m
WHERE m.oid >= 16384
