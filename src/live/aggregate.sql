SELECT a.aggfnoid::oid, a.aggkind, a.aggnumdirectargs, a.aggcombinefn::oid, a.aggserialfn::oid, a.aggdeserialfn::oid,
    a.aggsortop,
    a.aggtransfn::oid, 0::oid, a.aggfinalfn::oid, a.aggfinalextra, a.aggfinalmodify, a.aggtranstype, a.aggtransspace,
    a.agginitval,
    a.aggmtransfn::oid, a.aggminvtransfn::oid, a.aggmfinalfn::oid, a.aggmfinalextra, a.aggmfinalmodify,
    a.aggmtranstype, a.aggmtransspace, a.aggminitval
FROM pg_aggregate a
WHERE a.aggfnoid >= 16384
