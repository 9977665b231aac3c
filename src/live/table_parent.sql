SELECT h.inhrelid, h.inhparent
FROM pg_inherits h
JOIN pg_class c ON c.oid = h.inhrelid
WHERE c.relkind IN ('r', 'p', 'f') AND c.relnamespace IN {schemas}
ORDER BY h.inhrelid, h.inhseqno
