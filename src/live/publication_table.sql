SELECT r.prrelid, p.pubname, {{15: r.prattrs::int2[] | NULL::int2[]}}, {{15: pg_get_expr(r.prqual, r.prrelid) | NULL::text}}
FROM pg_publication_rel r
JOIN pg_publication p ON p.oid = r.prpubid
JOIN pg_class c ON c.oid = r.prrelid
WHERE c.relnamespace IN {schemas}
