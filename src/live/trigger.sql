SELECT t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgattr,
    -- OLD and NEW are two relations, which pg_get_expr does not print.
    CASE WHEN t.tgqual IS NOT NULL THEN pg_get_triggerdef(t.oid) END,
    f.pronamespace, f.proname, t.tgargs, t.tgoldtable, t.tgnewtable, t.tgconstraint <> 0, t.tgdeferrable,
    t.tginitdeferred, t.tgconstrrelid, t.tgenabled, q.tgrelid, q.tgname
FROM pg_trigger t
JOIN pg_class c ON c.oid = t.tgrelid
JOIN pg_proc f ON f.oid = t.tgfoid
LEFT JOIN pg_constraint o ON o.oid = t.tgconstraint
LEFT JOIN pg_trigger q ON q.oid = {{13: t.tgparentid | (SELECT d.refobjid FROM pg_depend d
    WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.refclassid = 'pg_trigger'::regclass LIMIT 1)}}
-- Until 14 the clone of a trigger on a partition counts as internal.
WHERE (NOT t.tgisinternal {{15: | OR q.oid IS NOT NULL AND o.contype IS DISTINCT FROM 'f'}})
    AND c.relnamespace IN {schemas}
