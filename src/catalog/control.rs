//! The comments that extensions come with: the `comment` of the control files that a server has beside it.
//!
//! `CREATE EXTENSION` leaves such a comment on the extension. It says nothing of a schema, so it is no object here, but a
//! dump prints it.

/// The comment of an extension's control file, as `pg_available_extensions` tells it (the newest of 12 to 18), with the most
/// used of those that come in packages of their own.
pub fn comment(name: &str) -> Option<&'static str> {
    COMMENTS.binary_search_by(|(n, _)| (*n).cmp(name)).ok().map(|i| COMMENTS[i].1)
}

const COMMENTS: &[(&str, &str)] = &[
    (
        "address_standardizer",
        "Used to parse an address into constituent elements. Generally used to support geocoding address normalization step.",
    ),
    (
        "address_standardizer-3",
        "Used to parse an address into constituent elements. Generally used to support geocoding address normalization step.",
    ),
    ("address_standardizer_data_us", "Address Standardizer US dataset example"),
    ("address_standardizer_data_us-3", "Address Standardizer US dataset example"),
    ("adminpack", "administrative functions for PostgreSQL"),
    ("amcheck", "functions for verifying relation integrity"),
    ("autoinc", "functions for autoincrementing fields"),
    ("bloom", "bloom access method - signature file based index"),
    ("bool_plperl", "transform between bool and plperl"),
    ("bool_plperlu", "transform between bool and plperlu"),
    ("btree_gin", "support for indexing common datatypes in GIN"),
    ("btree_gist", "support for indexing common datatypes in GiST"),
    ("citext", "data type for case-insensitive character strings"),
    ("cube", "data type for multidimensional cubes"),
    ("dblink", "connect to other PostgreSQL databases from within a database"),
    ("dict_int", "text search dictionary template for integers"),
    ("dict_xsyn", "text search dictionary template for extended synonym processing"),
    ("earthdistance", "calculate great-circle distances on the surface of the Earth"),
    ("file_fdw", "foreign-data wrapper for flat file access"),
    ("fuzzystrmatch", "determine similarities and distance between strings"),
    ("hll", "type for storing hyperloglog data"),
    ("hstore", "data type for storing sets of (key, value) pairs"),
    ("hstore_plperl", "transform between hstore and plperl"),
    ("hstore_plperlu", "transform between hstore and plperlu"),
    ("hstore_plpython2u", "transform between hstore and plpython2u"),
    ("hstore_plpython3u", "transform between hstore and plpython3u"),
    ("hstore_plpythonu", "transform between hstore and plpythonu"),
    ("hypopg", "Hypothetical indexes for PostgreSQL"),
    ("insert_username", "functions for tracking who changed a table"),
    ("intagg", "integer aggregator and enumerator (obsolete)"),
    ("intarray", "functions, operators, and index support for 1-D arrays of integers"),
    ("isn", "data types for international product numbering standards"),
    ("jsonb_plperl", "transform between jsonb and plperl"),
    ("jsonb_plperlu", "transform between jsonb and plperlu"),
    ("jsonb_plpython2u", "transform between jsonb and plpython2u"),
    ("jsonb_plpython3u", "transform between jsonb and plpython3u"),
    ("jsonb_plpythonu", "transform between jsonb and plpythonu"),
    ("lo", "Large Object maintenance"),
    ("ltree", "data type for hierarchical tree-like structures"),
    ("ltree_plpython2u", "transform between ltree and plpython2u"),
    ("ltree_plpython3u", "transform between ltree and plpython3u"),
    ("ltree_plpythonu", "transform between ltree and plpythonu"),
    ("moddatetime", "functions for tracking last modification time"),
    ("old_snapshot", "utilities in support of old_snapshot_threshold"),
    ("pageinspect", "inspect the contents of database pages at a low level"),
    ("pg_buffercache", "examine the shared buffer cache"),
    ("pg_cron", "Job scheduler for PostgreSQL"),
    ("pg_freespacemap", "examine the free space map (FSM)"),
    ("pg_logicalinspect", "functions to inspect logical decoding components"),
    ("pg_partman", "Extension to manage partitioned tables by time or ID"),
    ("pg_prewarm", "prewarm relation data"),
    ("pg_repack", "Reorganize tables in PostgreSQL databases with minimal locks"),
    ("pg_stat_statements", "track planning and execution statistics of all SQL statements executed"),
    ("pg_surgery", "extension to perform surgery on a damaged relation"),
    ("pg_trgm", "text similarity measurement and index searching based on trigrams"),
    ("pg_visibility", "examine the visibility map (VM) and page-level visibility info"),
    ("pg_walinspect", "functions to inspect contents of PostgreSQL Write-Ahead Log"),
    ("pgaudit", "provides auditing functionality"),
    ("pgcrypto", "cryptographic functions"),
    ("pgrowlocks", "show row-level locking information"),
    ("pgstattuple", "show tuple-level statistics"),
    ("plperl", "PL/Perl procedural language"),
    ("plperlu", "PL/PerlU untrusted procedural language"),
    ("plpgsql", "PL/pgSQL procedural language"),
    ("plpython3u", "PL/Python3U untrusted procedural language"),
    ("pltcl", "PL/Tcl procedural language"),
    ("pltclu", "PL/TclU untrusted procedural language"),
    ("postgis", "PostGIS geometry and geography spatial types and functions"),
    ("postgis-3", "PostGIS geometry and geography spatial types and functions"),
    ("postgis_raster", "PostGIS raster types and functions"),
    ("postgis_raster-3", "PostGIS raster types and functions"),
    ("postgis_sfcgal", "PostGIS SFCGAL functions"),
    ("postgis_sfcgal-3", "PostGIS SFCGAL functions"),
    ("postgis_tiger_geocoder", "PostGIS tiger geocoder and reverse geocoder"),
    ("postgis_tiger_geocoder-3", "PostGIS tiger geocoder and reverse geocoder"),
    ("postgis_topology", "PostGIS topology spatial types and functions"),
    ("postgis_topology-3", "PostGIS topology spatial types and functions"),
    ("postgres_fdw", "foreign-data wrapper for remote PostgreSQL servers"),
    ("prefix", "Prefix Range module for PostgreSQL"),
    ("refint", "functions for implementing referential integrity (obsolete)"),
    ("seg", "data type for representing line segments or floating-point intervals"),
    ("semver", "Semantic version data type"),
    ("sslinfo", "information about SSL certificates"),
    ("tablefunc", "functions that manipulate whole tables, including crosstab"),
    ("tcn", "Triggered change notifications"),
    ("tsm_system_rows", "TABLESAMPLE method which accepts number of rows as a limit"),
    ("tsm_system_time", "TABLESAMPLE method which accepts time in milliseconds as a limit"),
    ("unaccent", "text search dictionary that removes accents"),
    ("uuid-ossp", "generate universally unique identifiers (UUIDs)"),
    ("vector", "vector data type and ivfflat and hnsw access methods"),
    ("xml2", "XPath querying and XSLT"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_sorted_so_that_each_is_found() {
        assert!(COMMENTS.is_sorted());
        assert_eq!(comment("pg_trgm"), Some("text similarity measurement and index searching based on trigrams"));
        assert_eq!(comment("unheard_of"), None);
    }
}
