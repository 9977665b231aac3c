SELECT c.oid, c.contypid, c.conname, pg_get_expr(c.conbin, 0), c.convalidated
FROM pg_constraint c
WHERE c.contype = 'c' AND c.contypid <> 0 AND c.connamespace IN {schemas}
