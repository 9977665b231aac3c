SELECT t.oid, t.tmplnamespace, t.tmplname, t.tmplinit::oid, t.tmpllexize::oid
FROM pg_ts_template t
WHERE t.tmplnamespace IN {schemas}
