SELECT p.oid, p.pronamespace, p.proname, p.proargtypes
FROM pg_proc p
WHERE p.oid IN (
    SELECT unnest(ARRAY[a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn, a.aggmtransfn,
        a.aggminvtransfn, a.aggmfinalfn]::oid[])
    FROM pg_aggregate a
    WHERE a.aggfnoid >= 16384
    UNION ALL
    SELECT unnest(ARRAY[r.rngcanonical, r.rngsubdiff]::oid[])
    FROM pg_range r
    WHERE r.rngtypid >= 16384
    UNION ALL
    SELECT c.castfunc FROM pg_cast c WHERE c.oid >= 16384
    UNION ALL
    SELECT unnest(ARRAY[p.prsstart, p.prstoken, p.prsend, p.prsheadline, p.prslextype]::oid[])
    FROM pg_ts_parser p
    WHERE p.oid >= 16384
    UNION ALL
    SELECT unnest(ARRAY[t.tmplinit, t.tmpllexize]::oid[]) FROM pg_ts_template t WHERE t.oid >= 16384
    UNION ALL
    SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze,
        {{14: t.typsubscript | 0}}]::oid[])
    FROM pg_type t
    WHERE t.oid >= 16384 AND t.typtype = 'b'
    UNION ALL
    SELECT unnest(ARRAY[o.oprcode, o.oprrest, o.oprjoin]::oid[]) FROM pg_operator o WHERE o.oid >= 16384
    UNION ALL
    SELECT a.amproc FROM pg_amproc a WHERE a.oid >= 16384
    UNION ALL
    SELECT unnest(ARRAY[l.lanplcallfoid, l.laninline, l.lanvalidator]) FROM pg_language l WHERE l.oid >= 16384
    UNION ALL
    SELECT unnest(ARRAY[t.trffromsql, t.trftosql]::oid[]) FROM pg_transform t WHERE t.oid >= 16384
    UNION ALL
    SELECT m.amhandler FROM pg_am m WHERE m.oid >= 16384
    UNION ALL
    SELECT c.conproc FROM pg_conversion c WHERE c.oid >= 16384)
