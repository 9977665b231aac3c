SELECT c.oid, c.castsource, c.casttarget, c.castmethod, c.castfunc, c.castcontext
FROM pg_cast c
WHERE c.oid >= 16384
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'i')
