SELECT 'pg_class'::regclass::oid, c.oid, 0::int2, pg_get_userbyid(c.relowner), c.relacl::text[]
FROM pg_class c WHERE c.relacl IS NOT NULL AND c.relnamespace IN {schemas}
UNION ALL
SELECT 'pg_class'::regclass::oid, c.oid, a.attnum, pg_get_userbyid(c.relowner), a.attacl::text[]
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE a.attacl IS NOT NULL AND a.attnum > 0 AND NOT a.attisdropped AND c.relnamespace IN {schemas}
UNION ALL
SELECT 'pg_proc'::regclass::oid, p.oid, 0::int2, pg_get_userbyid(p.proowner), p.proacl::text[]
FROM pg_proc p WHERE p.proacl IS NOT NULL AND p.pronamespace IN {schemas}
UNION ALL
SELECT 'pg_type'::regclass::oid, t.oid, 0::int2, pg_get_userbyid(t.typowner), t.typacl::text[]
FROM pg_type t WHERE t.typacl IS NOT NULL AND t.typnamespace IN {schemas}
UNION ALL
SELECT 'pg_namespace'::regclass::oid, n.oid, 0::int2, pg_get_userbyid(n.nspowner),
    -- The schema public has privileges of its own, which someone may have taken away.
    coalesce(n.nspacl, acldefault('n', n.nspowner))::text[]
FROM pg_namespace n WHERE n.oid IN {schemas}
UNION ALL
SELECT 'pg_foreign_data_wrapper'::regclass::oid, w.oid, 0::int2, pg_get_userbyid(w.fdwowner), w.fdwacl::text[]
FROM pg_foreign_data_wrapper w WHERE w.fdwacl IS NOT NULL
UNION ALL
SELECT 'pg_foreign_server'::regclass::oid, s.oid, 0::int2, pg_get_userbyid(s.srvowner), s.srvacl::text[]
FROM pg_foreign_server s WHERE s.srvacl IS NOT NULL
UNION ALL
SELECT 'pg_language'::regclass::oid, l.oid, 0::int2, pg_get_userbyid(l.lanowner), l.lanacl::text[]
FROM pg_language l WHERE l.lanacl IS NOT NULL AND l.oid >= 16384
