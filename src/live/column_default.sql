-- A default names no column, so that the server needs not look its table up to print it.
SELECT d.adrelid, d.adnum, pg_get_expr(d.adbin, 0)
FROM pg_attrdef d
JOIN pg_class c ON c.oid = d.adrelid
JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
WHERE a.atthasdef AND a.attgenerated = '' AND c.relnamespace IN {schemas}
