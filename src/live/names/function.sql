SELECT p.oid, p.pronamespace, p.proname, p.proargtypes
FROM pg_proc p
WHERE p.oid IN (
    SELECT unnest(ARRAY[a.aggtransfn, a.aggfinalfn, a.aggcombinefn, a.aggserialfn, a.aggdeserialfn, a.aggmtransfn,
        a.aggminvtransfn, a.aggmfinalfn]::oid[])
    FROM pg_aggregate a
    WHERE a.aggfnoid >= 16384)
