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
