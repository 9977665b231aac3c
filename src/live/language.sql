SELECT l.oid, l.lanname, l.lanplcallfoid, l.laninline, l.lanvalidator, l.lanpltrusted
FROM pg_language l
WHERE l.oid >= 16384
