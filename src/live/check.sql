SELECT c.oid, c.conrelid, c.conname, pg_get_expr(c.conbin, c.conrelid), c.convalidated, c.connoinherit,
    {{18: c.conenforced | true}}, c.conislocal
FROM pg_constraint c
WHERE c.contype = 'c' AND c.conrelid <> 0 AND c.connamespace IN {schemas}
