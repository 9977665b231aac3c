SELECT c.oid, c.cfgnamespace, c.cfgname, p.prsnamespace, p.prsname
FROM pg_ts_config c
JOIN pg_ts_parser p ON p.oid = c.cfgparser
WHERE c.cfgnamespace IN {schemas}
