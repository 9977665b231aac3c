SELECT o.oid, o.oprnamespace, o.oprname, o.oprleft, o.oprright
FROM pg_operator o
WHERE o.oid >= 16384 OR o.oid IN (SELECT a.aggsortop FROM pg_aggregate a WHERE a.aggfnoid >= 16384)
