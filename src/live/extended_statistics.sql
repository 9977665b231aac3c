SELECT s.oid, s.stxnamespace, s.stxname, s.stxrelid, s.stxkeys, s.stxkind,
    {{13: nullif(s.stxstattarget, -1)::int4 | NULL::int4}},
    {{14: pg_get_statisticsobjdef_expressions(s.oid) | NULL::text[]}}
FROM pg_statistic_ext s
WHERE s.stxnamespace IN {schemas}
