SELECT d.classid, d.objid, e.extname
FROM pg_depend d
JOIN pg_extension e ON e.oid = d.refobjid
WHERE d.deptype = 'e' AND d.refclassid = 'pg_extension'::regclass
