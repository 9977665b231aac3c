SELECT p.oid, p.pronamespace, p.proname, p.prokind, p.proargtypes, p.proallargtypes, p.proargmodes, p.proargnames,
    pg_get_expr(p.proargdefaults, 0), p.prorettype, p.proretset, l.lanname, p.prosrc, p.probin,
    {{14: CASE WHEN p.prosqlbody IS NOT NULL THEN pg_get_function_sqlbody(p.oid) END | NULL::text}},
    p.provolatile, p.proisstrict, p.prosecdef, p.proleakproof, p.proparallel,
    CASE WHEN p.procost <> CASE WHEN l.lanname IN ('c', 'internal') THEN 1 ELSE 100 END THEN p.procost::text END,
    CASE WHEN p.prorows <> CASE WHEN p.proretset THEN 1000 ELSE 0 END THEN p.prorows::text END,
    p.proconfig
FROM pg_proc p
JOIN pg_language l ON l.oid = p.prolang
WHERE p.pronamespace IN {schemas}
    AND p.oid NOT IN (
        SELECT d.objid
        FROM pg_depend d
        WHERE d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i')
