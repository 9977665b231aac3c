SELECT d.oid, d.dictnamespace, d.dictname, t.tmplnamespace, t.tmplname, d.dictinitoption
FROM pg_ts_dict d
JOIN pg_ts_template t ON t.oid = d.dicttemplate
WHERE d.dictnamespace IN {schemas}
