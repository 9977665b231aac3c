SELECT 'pg_class'::regclass::oid, c.oid, pg_get_userbyid(c.relowner)
FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relnamespace IN {schemas}
UNION ALL
SELECT 'pg_proc'::regclass::oid, p.oid, pg_get_userbyid(p.proowner) FROM pg_proc p WHERE p.pronamespace IN {schemas}
UNION ALL
SELECT 'pg_type'::regclass::oid, t.oid, pg_get_userbyid(t.typowner) FROM pg_type t WHERE t.typnamespace IN {schemas}
UNION ALL
SELECT 'pg_namespace'::regclass::oid, n.oid, pg_get_userbyid(n.nspowner) FROM pg_namespace n WHERE n.oid IN {schemas}
UNION ALL
SELECT 'pg_event_trigger'::regclass::oid, e.oid, pg_get_userbyid(e.evtowner) FROM pg_event_trigger e
UNION ALL
SELECT 'pg_foreign_data_wrapper'::regclass::oid, w.oid, pg_get_userbyid(w.fdwowner) FROM pg_foreign_data_wrapper w
UNION ALL
SELECT 'pg_foreign_server'::regclass::oid, s.oid, pg_get_userbyid(s.srvowner) FROM pg_foreign_server s
UNION ALL
SELECT 'pg_publication'::regclass::oid, p.oid, pg_get_userbyid(p.pubowner) FROM pg_publication p
UNION ALL
SELECT 'pg_operator'::regclass::oid, o.oid, pg_get_userbyid(o.oprowner) FROM pg_operator o WHERE o.oprnamespace IN {schemas}
UNION ALL
SELECT 'pg_opclass'::regclass::oid, o.oid, pg_get_userbyid(o.opcowner) FROM pg_opclass o WHERE o.opcnamespace IN {schemas}
UNION ALL
SELECT 'pg_opfamily'::regclass::oid, o.oid, pg_get_userbyid(o.opfowner) FROM pg_opfamily o WHERE o.opfnamespace IN {schemas}
UNION ALL
SELECT 'pg_language'::regclass::oid, l.oid, pg_get_userbyid(l.lanowner) FROM pg_language l WHERE l.oid >= 16384
UNION ALL
SELECT 'pg_conversion'::regclass::oid, c.oid, pg_get_userbyid(c.conowner) FROM pg_conversion c WHERE c.connamespace IN {schemas}
UNION ALL
SELECT 'pg_subscription'::regclass::oid,
    {{14: s.oid | coalesce((SELECT min(t.subid) FROM pg_stat_subscription t WHERE t.subname = s.subname
        HAVING count(DISTINCT t.subid) = 1), 0)}},
    pg_get_userbyid(s.subowner)
FROM pg_subscription s
WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
UNION ALL
SELECT 'pg_collation'::regclass::oid, c.oid, pg_get_userbyid(c.collowner) FROM pg_collation c
WHERE c.collnamespace IN {schemas}
UNION ALL
SELECT 'pg_statistic_ext'::regclass::oid, s.oid, pg_get_userbyid(s.stxowner) FROM pg_statistic_ext s
WHERE s.stxnamespace IN {schemas}
UNION ALL
SELECT 'pg_ts_config'::regclass::oid, c.oid, pg_get_userbyid(c.cfgowner) FROM pg_ts_config c
WHERE c.cfgnamespace IN {schemas}
UNION ALL
SELECT 'pg_ts_dict'::regclass::oid, d.oid, pg_get_userbyid(d.dictowner) FROM pg_ts_dict d
WHERE d.dictnamespace IN {schemas}
