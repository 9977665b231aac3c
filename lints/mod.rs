//! The lints, each in a folder of its own: `mod.rs` is the check, `README.md` its page, which is also its test.

pub mod add_check_validates;
pub mod add_exclusion_builds_index;
pub mod add_foreign_key_validates;
pub mod add_not_null_column_without_default;
pub mod add_unique_builds_index;
pub mod alter_domain_scans_tables;
pub mod attach_partition_scans;
pub mod change_column_type_rewrites;
pub mod char_column;
pub mod concurrently_in_transaction;
pub mod create_index_blocks_writes;
pub mod ddl_mixed_with_dml;
pub mod detach_partition_blocks;
pub mod drop_column;
pub mod drop_database;
pub mod drop_index_blocks_table;
pub mod drop_not_null;
pub mod drop_primary_key;
pub mod drop_table;
pub mod integer_primary_key;
pub mod json_column;
pub mod missing_down_migration;
pub mod not_idempotent_ddl;
pub mod on_delete_set_null_on_not_null;
pub mod refresh_blocks_readers;
pub mod reindex_blocks_writes;
pub mod rejected_by_postgres;
pub mod rename_breaks_queries;
pub mod rename_schema;
pub mod serial_column;
pub mod set_not_null_scans_table;
pub mod table_without_primary_key;
pub mod timestamp_without_time_zone;
pub mod truncate_table;
pub mod validate_while_locked;
pub mod volatile_default_rewrites;
pub mod wide_index;

use crate::lint::Lint;

/// Every lint, in the order in which the documentation lists them.
pub static ALL: &[&Lint] = &[
    &rejected_by_postgres::LINT,
    &concurrently_in_transaction::LINT,
    &add_not_null_column_without_default::LINT,
    &create_index_blocks_writes::LINT,
    &add_unique_builds_index::LINT,
    &add_foreign_key_validates::LINT,
    &set_not_null_scans_table::LINT,
    &change_column_type_rewrites::LINT,
    &volatile_default_rewrites::LINT,
    &ddl_mixed_with_dml::LINT,
    &drop_table::LINT,
    &drop_column::LINT,
    &rename_breaks_queries::LINT,
    &drop_index_blocks_table::LINT,
    &reindex_blocks_writes::LINT,
    &add_check_validates::LINT,
    &add_exclusion_builds_index::LINT,
    &alter_domain_scans_tables::LINT,
    &refresh_blocks_readers::LINT,
    &truncate_table::LINT,
    &drop_not_null::LINT,
    &drop_primary_key::LINT,
    &on_delete_set_null_on_not_null::LINT,
    &validate_while_locked::LINT,
    &attach_partition_scans::LINT,
    &detach_partition_blocks::LINT,
    &rename_schema::LINT,
    &drop_database::LINT,
    &timestamp_without_time_zone::LINT,
    &char_column::LINT,
    &json_column::LINT,
    &integer_primary_key::LINT,
    &table_without_primary_key::LINT,
    &serial_column::LINT,
    &wide_index::LINT,
    &missing_down_migration::LINT,
    &not_idempotent_ddl::LINT,
];
