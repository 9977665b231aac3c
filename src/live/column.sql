SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod,
    CASE WHEN a.atttypmod >= 0 AND a.atttypid >= 16384 THEN format_type(a.atttypid, a.atttypmod) END,
    a.attcollation, a.attnotnull, a.attgenerated,
    CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END,
    a.attstorage, {{14: a.attcompression | ''::"char"}}, nullif(a.attstattarget, -1)::int4, a.attoptions, a.attislocal,
    a.attfdwoptions
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
LEFT JOIN pg_attrdef d ON a.attgenerated <> '' AND d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c') AND c.relnamespace IN {schemas}
