SELECT c.oid, pg_get_viewdef(c.oid), c.reloptions
FROM pg_class c
WHERE c.relkind = 'v' AND c.relnamespace IN {schemas}
