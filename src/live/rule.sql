SELECT r.oid, r.ev_class, r.rulename, r.ev_type, r.is_instead, pg_get_ruledef(r.oid), r.ev_enabled
FROM pg_rewrite r
JOIN pg_class c ON c.oid = r.ev_class
WHERE r.ev_type <> '1' AND c.relnamespace IN {schemas}
