-- The connection is shown to superusers alone; before 14 so are the number, which the statistics tell, and
-- synchronous_commit, which is taken to be the default.
SELECT {{14: s.oid | coalesce((SELECT min(t.subid) FROM pg_stat_subscription t WHERE t.subname = s.subname
        HAVING count(DISTINCT t.subid) = 1), 0)}},
    s.subname, s.subpublications, s.subenabled, s.subslotname, {{14: s.subbinary | false}},
    {{14: s.substream::text | 'false'}}, {{15: s.subtwophasestate <> 'd' | false}}, {{15: s.subdisableonerr | false}},
    {{16: s.subpasswordrequired | true}}, {{16: s.subrunasowner | false}}, {{17: s.subfailover | false}},
    {{16: s.suborigin | 'any'}}, {{14: s.subsynccommit | 'off'}}
FROM pg_subscription s
WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
