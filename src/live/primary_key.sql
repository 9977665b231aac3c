SELECT c.oid, c.conrelid, c.conname, c.conkey, c.conindid, c.condeferrable, c.condeferred,
    {{18: c.conperiod | false}}, q.conrelid, q.conname, q.contype
FROM pg_constraint c
LEFT JOIN pg_constraint q ON q.oid = c.conparentid
WHERE c.contype = 'p' AND c.connamespace IN {schemas}
