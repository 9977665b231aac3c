SELECT n.nspname::text, c.relname::text,
       greatest(c.reltuples::float8, coalesce(s.n_live_tup, 0)::float8, 0),
       c.relpages::float8 * current_setting('block_size')::float8,
       coalesce((SELECT sum(i.relpages) FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                 WHERE x.indrelid = c.oid), 0)::float8 * current_setting('block_size')::float8,
       coalesce(s.n_tup_ins + s.n_tup_upd + s.n_tup_del, 0)::float8,
       coalesce(s.seq_scan + coalesce(s.idx_scan, 0), 0)::float8,
       greatest(extract(epoch FROM now() - coalesce((SELECT stats_reset FROM pg_stat_database
                                                     WHERE datname = current_database()),
                                                    pg_postmaster_start_time()))::float8, 1)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_stat_user_tables s ON s.relid = c.oid
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND n.oid IN {schemas}
ORDER BY n.nspname, c.relname
