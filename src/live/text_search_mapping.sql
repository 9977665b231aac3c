SELECT m.mapcfg, k.alias, d.dictnamespace, d.dictname
FROM pg_ts_config c
JOIN pg_ts_config_map m ON m.mapcfg = c.oid
JOIN pg_ts_dict d ON d.oid = m.mapdict
CROSS JOIN LATERAL (SELECT t.alias FROM ts_token_type(c.cfgparser) t WHERE t.tokid = m.maptokentype) k
WHERE c.cfgnamespace IN {schemas}
ORDER BY m.mapcfg, m.maptokentype, m.mapseqno
