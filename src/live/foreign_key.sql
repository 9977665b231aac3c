SELECT c.oid, c.conrelid, c.conname, c.conkey, c.confrelid, c.confkey, c.conindid, c.confmatchtype, c.confupdtype,
    c.confdeltype, {{15: c.confdelsetcols | NULL::int2[]}}, c.condeferrable, c.condeferred, c.convalidated,
    {{18: c.conenforced | true}}, {{18: c.conperiod | false}}, q.conrelid, q.conname
FROM pg_constraint c
LEFT JOIN pg_constraint q ON q.oid = c.conparentid
WHERE c.contype = 'f' AND c.connamespace IN {schemas}
    -- What a key to a partitioned table has for each of the partitions is no key of its own.
    AND q.conrelid IS DISTINCT FROM c.conrelid
