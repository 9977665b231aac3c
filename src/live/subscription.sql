-- The connection is shown to superusers alone.
SELECT s.oid, s.subname, s.subpublications, s.subenabled, s.subslotname, {{14: s.subbinary | false}},
    {{14: s.substream::text | 'false'}}, {{15: s.subtwophasestate <> 'd' | false}}, {{15: s.subdisableonerr | false}},
    {{16: s.subpasswordrequired | true}}, {{16: s.subrunasowner | false}}, {{17: s.subfailover | false}},
    {{16: s.suborigin | 'any'}}, s.subsynccommit
FROM pg_subscription s
WHERE s.subdbid = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database())
