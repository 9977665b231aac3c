SELECT a.attrelid, a.attnum, a.attidentity = 'a', d.objid
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid
JOIN pg_depend d ON d.refclassid = 'pg_class'::regclass AND d.refobjid = a.attrelid AND d.refobjsubid = a.attnum
    AND d.classid = 'pg_class'::regclass AND d.objsubid = 0 AND d.deptype = 'i'
JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
WHERE a.attidentity <> '' AND c.relnamespace IN {schemas}
