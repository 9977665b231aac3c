//! The lints, each in a folder of its own: `mod.rs` is the check, `README.md` its page, which is also its test.

pub mod add_foreign_key_validates;
pub mod add_not_null_column_without_default;
pub mod add_unique_builds_index;
pub mod change_column_type_rewrites;
pub mod concurrently_in_transaction;
pub mod create_index_blocks_writes;
pub mod ddl_mixed_with_dml;
pub mod drop_column;
pub mod drop_table;
pub mod missing_down_migration;
pub mod not_idempotent_ddl;
pub mod rejected_by_postgres;
pub mod rename_breaks_queries;
pub mod set_not_null_scans_table;
pub mod volatile_default_rewrites;

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
    &missing_down_migration::LINT,
    &not_idempotent_ddl::LINT,
];
