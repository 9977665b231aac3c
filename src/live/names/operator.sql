SELECT o.oid, o.oprnamespace, o.oprname, o.oprleft, o.oprright
FROM pg_operator o
WHERE o.oid >= 16384
    OR o.oid IN (
        SELECT a.aggsortop FROM pg_aggregate a WHERE a.aggfnoid >= 16384
        UNION ALL
        SELECT a.amopopr FROM pg_amop a WHERE a.oid >= 16384
        UNION ALL
        SELECT unnest(ARRAY[u.oprcom, u.oprnegate]) FROM pg_operator u WHERE u.oid >= 16384)
