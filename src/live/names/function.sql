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
    WHERE t.oid >= 16384 AND t.typtype = 'b')
