SELECT e.oid, e.evtname, e.evtevent, e.evttags, f.pronamespace, f.proname, e.evtenabled
FROM pg_event_trigger e
JOIN pg_proc f ON f.oid = e.evtfoid
