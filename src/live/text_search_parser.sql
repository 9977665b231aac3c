SELECT p.oid, p.prsnamespace, p.prsname, p.prsstart::oid, p.prstoken::oid, p.prsend::oid, p.prsheadline::oid,
    p.prslextype::oid
FROM pg_ts_parser p
WHERE p.prsnamespace IN {schemas}
