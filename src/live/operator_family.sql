SELECT f.oid, f.opfnamespace, f.opfname, m.amname
FROM pg_opfamily f
JOIN pg_am m ON m.oid = f.opfmethod
WHERE f.opfnamespace IN {schemas}
