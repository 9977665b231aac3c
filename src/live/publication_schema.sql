SELECT n.nspname, p.pubname
FROM {{15: pg_publication_namespace | (SELECT 0::oid AS pnpubid, 0::oid AS pnnspid WHERE false)}} s
JOIN pg_publication p ON p.oid = s.pnpubid
JOIN pg_namespace n ON n.oid = s.pnnspid
WHERE n.oid IN {schemas}
