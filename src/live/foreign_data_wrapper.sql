SELECT w.oid, w.fdwname, h.pronamespace, h.proname, v.pronamespace, v.proname, w.fdwoptions
FROM pg_foreign_data_wrapper w
LEFT JOIN pg_proc h ON h.oid = w.fdwhandler
LEFT JOIN pg_proc v ON v.oid = w.fdwvalidator
