SELECT o.oid, o.oprnamespace, o.oprname, o.oprleft, o.oprright, o.oprresult, o.oprcode::oid, o.oprcom, o.oprnegate,
    o.oprrest::oid, o.oprjoin::oid, o.oprcanhash, o.oprcanmerge
FROM pg_operator o
WHERE o.oprnamespace IN {schemas}
