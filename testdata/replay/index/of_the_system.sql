-- The indexes and TOAST tables of the system's catalogs.
REINDEX INDEX pg_class_oid_index;
REINDEX INDEX pg_catalog.pg_class_relname_nsp_index;
REINDEX TABLE pg_class;
REINDEX TABLE pg_toast.pg_toast_1255;
REINDEX INDEX pg_toast.pg_toast_1255_index;
-- reject 42809
REINDEX TABLE pg_class_oid_index;
-- reject 42809
REINDEX INDEX pg_toast.pg_toast_1255;
-- reject 0A000
REINDEX INDEX CONCURRENTLY pg_class_oid_index;
-- reject 0A000
REINDEX TABLE CONCURRENTLY pg_toast.pg_toast_1255;
