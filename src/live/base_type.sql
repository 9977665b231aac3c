SELECT t.oid, t.typnamespace, t.typname, t.typinput::oid, t.typoutput::oid, t.typreceive::oid, t.typsend::oid,
    t.typmodin::oid, t.typmodout::oid, t.typanalyze::oid, {{14: t.typsubscript::oid | 0::oid}}, t.typlen, t.typbyval,
    t.typalign, t.typstorage, t.typcategory, t.typispreferred, t.typdefault, t.typelem, t.typdelim, t.typcollation <> 0
FROM pg_type t
WHERE t.typtype = 'b' AND t.typisdefined AND t.typnamespace IN {schemas}
    AND NOT EXISTS (SELECT FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
