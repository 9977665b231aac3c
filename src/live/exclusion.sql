SELECT c.oid, c.conrelid, c.conname, c.conindid, c.condeferrable, c.condeferred,
    ARRAY(SELECT CASE WHEN n.nspname = 'pg_catalog' THEN o.oprname::text
                 ELSE 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')' END
          FROM unnest(c.conexclop) WITH ORDINALITY k (op, place)
          JOIN pg_operator o ON o.oid = k.op
          JOIN pg_namespace n ON n.oid = o.oprnamespace
          ORDER BY k.place),
    q.conrelid, q.conname
FROM pg_constraint c
LEFT JOIN pg_constraint q ON q.oid = c.conparentid
WHERE c.contype = 'x' AND c.connamespace IN {schemas}
