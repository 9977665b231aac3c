SELECT a.amopfamily, 0::oid, a.amopstrategy, a.amopopr, true, a.amoplefttype, a.amoprighttype, a.amopsortfamily,
    d.deptype = 'i'
FROM pg_amop a
JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opfamily'::regclass
    AND d.refobjid = a.amopfamily
WHERE a.oid >= 16384
UNION ALL
SELECT 0::oid, d.refobjid, a.amopstrategy, a.amopopr, true, a.amoplefttype, a.amoprighttype, a.amopsortfamily, true
FROM pg_amop a
JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opclass'::regclass
WHERE a.oid >= 16384
UNION ALL
SELECT a.amprocfamily, 0::oid, a.amprocnum, a.amproc::oid, false, a.amproclefttype, a.amprocrighttype, 0::oid,
    d.deptype = 'i'
FROM pg_amproc a
JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opfamily'::regclass
    AND d.refobjid = a.amprocfamily
WHERE a.oid >= 16384
UNION ALL
SELECT 0::oid, d.refobjid, a.amprocnum, a.amproc::oid, false, a.amproclefttype, a.amprocrighttype, 0::oid, true
FROM pg_amproc a
JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opclass'::regclass
WHERE a.oid >= 16384
