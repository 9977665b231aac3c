//! The lints, each in a folder of its own: `mod.rs` is the check, `README.md` its page, which is also its test.

pub mod add_attribute;
pub mod add_check_validates;
pub mod add_column;
pub mod add_enum_value;
pub mod add_exclusion_builds_index;
pub mod add_foreign_key_validates;
pub mod add_not_null_column_without_default;
pub mod add_primary_key_builds_index;
pub mod add_unique_builds_index;
pub mod alter_domain_scans_tables;
pub mod alter_table_twice;
pub mod attach_partition_scans;
pub mod autovacuum_disabled;
pub mod backup_file_runs;
pub mod breaks_function_body;
pub mod byte_order_mark;
pub mod change_attribute;
pub mod change_column_type_rewrites;
pub mod change_database;
pub mod change_default;
pub mod change_function_options;
pub mod change_function_signature;
pub mod change_function_used_by_index;
pub mod change_generated_expression;
pub mod change_identity;
pub mod change_inheritance;
pub mod change_owner;
pub mod change_policy_condition;
pub mod change_policy_roles;
pub mod change_replication;
pub mod change_role;
pub mod change_row_security;
pub mod change_sequence;
pub mod change_server;
pub mod change_view_columns;
pub mod change_view_options;
pub mod char_column;
pub mod cluster_rewrites;
pub mod commit_in_wrapped_file;
pub mod concurrent_index_if_not_exists;
pub mod concurrently_in_transaction;
pub mod constraint_never_validated;
pub mod copy_reads_server;
pub mod create_event_trigger;
pub mod create_extension;
pub mod create_if_not_exists_keeps_other;
pub mod create_index_blocks_writes;
pub mod create_policy;
pub mod create_rule;
pub mod create_table_as;
pub mod create_trigger;
pub mod crlf_line_endings;
pub mod data_in_schema_migration;
pub mod ddl_mixed_with_dml;
pub mod default_does_not_fit;
pub mod delete_without_where;
pub mod detach_partition_blocks;
pub mod disable_row_security;
pub mod disable_trigger;
pub mod domain_column_rewrites;
pub mod domain_with_constraint;
pub mod down_does_not_undo_up;
pub mod down_drops_older_data;
pub mod down_rejected_by_postgres;
pub mod down_without_up;
pub mod drop_cascade;
pub mod drop_column;
pub mod drop_column_drops_constraint;
pub mod drop_constraint;
pub mod drop_database;
pub mod drop_default;
pub mod drop_extension;
pub mod drop_foreign_key;
pub mod drop_function;
pub mod drop_generated_expression;
pub mod drop_index;
pub mod drop_index_blocks_table;
pub mod drop_not_null;
pub mod drop_policy;
pub mod drop_primary_key;
pub mod drop_replica_identity;
pub mod drop_rule;
pub mod drop_schema;
pub mod drop_sequence;
pub mod drop_table;
pub mod drop_trigger;
pub mod drop_type;
pub mod drop_view;
pub mod duplicate_version;
pub mod empty_down_migration;
pub mod empty_migration;
pub mod enum_type;
pub mod enum_value_used_before_commit;
pub mod enum_value_without_position;
pub mod explicit_transaction;
pub mod file_not_in_journal;
pub mod file_not_run;
pub mod float_column;
pub mod forbidden_type;
pub mod foreign_directive;
pub mod foreign_key;
pub mod foreign_key_locks_parent;
pub mod foreign_key_type_mismatch;
pub mod foreign_key_without_index;
pub mod foreign_key_without_on_delete;
pub mod function_overload_left_behind;
pub mod function_without_search_path;
pub mod generated_column_rewrites;
pub mod gin_fastupdate;
pub mod grant_to_public;
pub mod helper_check_never_dropped;
pub mod identity_column_rewrites;
pub mod index_dropped_before_its_replacement;
pub mod index_left_invalid;
pub mod insert_without_columns;
pub mod integer_column;
pub mod integer_primary_key;
pub mod irreversible_data_loss;
pub mod journal_entry_without_file;
pub mod journal_order;
pub mod json_column;
pub mod lock_held_during_index_build;
pub mod lock_held_during_rewrite;
pub mod lock_held_during_scan;
pub mod lock_table;
pub mod long_lock_timeout;
pub mod long_statement_timeout;
pub mod many_columns;
pub mod many_indexes;
pub mod merged_migration_edited;
pub mod migration_out_of_order;
pub mod misplaced_directive;
pub mod missing_comment;
pub mod missing_down_migration;
pub mod missing_if_exists;
pub mod missing_required_column;
pub mod mixed_version_style;
pub mod money_column;
pub mod name_needs_quotes;
pub mod name_too_long;
pub mod naming_convention;
pub mod narrow_column_type;
pub mod nested_transaction;
pub mod new_constraint_rejects_writes;
pub mod no_lock_timeout;
pub mod no_statement_timeout;
pub mod not_enforced_constraint;
pub mod not_idempotent_ddl;
pub mod not_utf8;
pub mod nullable_boolean;
pub mod nullable_column;
pub mod nullable_foreign_key;
pub mod on_delete_cascade;
pub mod on_delete_set_null_on_not_null;
pub mod order_by_name_differs;
pub mod partition_locks_parent;
pub mod partitioned_table;
pub mod password_in_migration;
pub mod redundant_index;
pub mod refresh_blocks_readers;
pub mod reindex_blocks_writes;
pub mod rejected_by_postgres;
pub mod remove_enum_value;
pub mod rename_breaks_callers;
pub mod rename_column;
pub mod rename_enum_value;
pub mod rename_schema;
pub mod rename_table;
pub mod repeated_index_column;
pub mod replace_definition;
pub mod replica_identity_full;
pub mod restrictive_policy;
pub mod revoke_breaks_access;
pub mod row_security_without_policy;
pub mod section_missing;
pub mod security_definer_without_search_path;
pub mod sequence_behind_inserted_ids;
pub mod serial_column;
pub mod serial_column_rewrites;
pub mod set_access_method_rewrites;
pub mod set_local_outside_transaction;
pub mod set_logged_rewrites;
pub mod set_not_null_scans_table;
pub mod set_not_null_without_backfill;
pub mod set_tablespace_moves;
pub mod several_tables_locked;
pub mod smallint_column;
pub mod snapshot_chain_broken;
pub mod snapshot_differs;
pub mod superuser_role;
pub mod table_inheritance;
pub mod table_without_primary_key;
pub mod table_without_row_security;
pub mod timestamp_precision;
pub mod timestamp_without_time_zone;
pub mod timetz_column;
pub mod transaction_left_open;
pub mod truncate_cascade;
pub mod truncate_table;
pub mod unbatched_backfill;
pub mod unique_may_meet_duplicates;
pub mod unlogged_table;
pub mod unnamed_constraint;
pub mod unnamed_index;
pub mod unqualified_name;
pub mod unquoted_dynamic_sql;
pub mod update_extension;
pub mod update_without_where;
pub mod vacuum_full_rewrites;
pub mod validate_while_locked;
pub mod varchar_limit;
pub mod version_gap;
pub mod volatile_check;
pub mod volatile_default_rewrites;
pub mod wide_index;

use crate::lint::Lint;

/// Every lint, in the order in which the documentation lists them.
pub static ALL: &[&Lint] = &[
    &rejected_by_postgres::LINT,
    &concurrently_in_transaction::LINT,
    &transaction_left_open::LINT,
    &enum_value_used_before_commit::LINT,
    &add_not_null_column_without_default::LINT,
    &create_index_blocks_writes::LINT,
    &add_unique_builds_index::LINT,
    &add_primary_key_builds_index::LINT,
    &add_foreign_key_validates::LINT,
    &set_not_null_scans_table::LINT,
    &change_column_type_rewrites::LINT,
    &vacuum_full_rewrites::LINT,
    &cluster_rewrites::LINT,
    &set_tablespace_moves::LINT,
    &set_access_method_rewrites::LINT,
    &set_logged_rewrites::LINT,
    &volatile_default_rewrites::LINT,
    &domain_column_rewrites::LINT,
    &generated_column_rewrites::LINT,
    &identity_column_rewrites::LINT,
    &serial_column_rewrites::LINT,
    &ddl_mixed_with_dml::LINT,
    &lock_held_during_index_build::LINT,
    &lock_held_during_rewrite::LINT,
    &lock_held_during_scan::LINT,
    &drop_table::LINT,
    &drop_view::LINT,
    &drop_function::LINT,
    &change_function_signature::LINT,
    &change_view_columns::LINT,
    &drop_type::LINT,
    &change_attribute::LINT,
    &drop_sequence::LINT,
    &drop_extension::LINT,
    &drop_trigger::LINT,
    &drop_policy::LINT,
    &drop_rule::LINT,
    &row_security_without_policy::LINT,
    &restrictive_policy::LINT,
    &drop_constraint::LINT,
    &drop_foreign_key::LINT,
    &drop_cascade::LINT,
    &drop_column_drops_constraint::LINT,
    &drop_column::LINT,
    &breaks_function_body::LINT,
    &rename_table::LINT,
    &rename_column::LINT,
    &rename_breaks_callers::LINT,
    &rename_enum_value::LINT,
    &remove_enum_value::LINT,
    &drop_index_blocks_table::LINT,
    &reindex_blocks_writes::LINT,
    &add_check_validates::LINT,
    &add_exclusion_builds_index::LINT,
    &alter_domain_scans_tables::LINT,
    &refresh_blocks_readers::LINT,
    &truncate_table::LINT,
    &truncate_cascade::LINT,
    &change_function_used_by_index::LINT,
    &narrow_column_type::LINT,
    &default_does_not_fit::LINT,
    &drop_replica_identity::LINT,
    &disable_trigger::LINT,
    &security_definer_without_search_path::LINT,
    &disable_row_security::LINT,
    &password_in_migration::LINT,
    &lock_table::LINT,
    &delete_without_where::LINT,
    &drop_not_null::LINT,
    &drop_default::LINT,
    &drop_generated_expression::LINT,
    &change_generated_expression::LINT,
    &change_identity::LINT,
    &drop_primary_key::LINT,
    &on_delete_set_null_on_not_null::LINT,
    &validate_while_locked::LINT,
    &several_tables_locked::LINT,
    &update_without_where::LINT,
    &unbatched_backfill::LINT,
    &unique_may_meet_duplicates::LINT,
    &attach_partition_scans::LINT,
    &detach_partition_blocks::LINT,
    &rename_schema::LINT,
    &drop_schema::LINT,
    &drop_database::LINT,
    &timestamp_without_time_zone::LINT,
    &char_column::LINT,
    &json_column::LINT,
    &nullable_column::LINT,
    &nullable_boolean::LINT,
    &varchar_limit::LINT,
    &timestamp_precision::LINT,
    &timetz_column::LINT,
    &money_column::LINT,
    &float_column::LINT,
    &smallint_column::LINT,
    &integer_column::LINT,
    &integer_primary_key::LINT,
    &table_without_primary_key::LINT,
    &serial_column::LINT,
    &wide_index::LINT,
    &unnamed_index::LINT,
    &unnamed_constraint::LINT,
    &gin_fastupdate::LINT,
    &domain_with_constraint::LINT,
    &missing_comment::LINT,
    &table_inheritance::LINT,
    &change_inheritance::LINT,
    &partitioned_table::LINT,
    &unlogged_table::LINT,
    &replica_identity_full::LINT,
    &change_replication::LINT,
    &name_needs_quotes::LINT,
    &naming_convention::LINT,
    &missing_required_column::LINT,
    &forbidden_type::LINT,
    &many_columns::LINT,
    &many_indexes::LINT,
    &drop_index::LINT,
    &unqualified_name::LINT,
    &missing_if_exists::LINT,
    &alter_table_twice::LINT,
    &create_table_as::LINT,
    &add_enum_value::LINT,
    &add_attribute::LINT,
    &enum_value_without_position::LINT,
    &enum_type::LINT,
    &change_role::LINT,
    &change_database::LINT,
    &change_server::LINT,
    &change_owner::LINT,
    &create_event_trigger::LINT,
    &create_trigger::LINT,
    &create_rule::LINT,
    &create_extension::LINT,
    &update_extension::LINT,
    &foreign_key::LINT,
    &foreign_key_locks_parent::LINT,
    &nullable_foreign_key::LINT,
    &foreign_key_without_on_delete::LINT,
    &on_delete_cascade::LINT,
    &no_statement_timeout::LINT,
    &long_statement_timeout::LINT,
    &data_in_schema_migration::LINT,
    &explicit_transaction::LINT,
    &insert_without_columns::LINT,
    &change_default::LINT,
    &change_sequence::LINT,
    &add_column::LINT,
    &new_constraint_rejects_writes::LINT,
    &function_without_search_path::LINT,
    &change_function_options::LINT,
    &change_view_options::LINT,
    &replace_definition::LINT,
    &revoke_breaks_access::LINT,
    &table_without_row_security::LINT,
    &create_policy::LINT,
    &change_policy_condition::LINT,
    &change_policy_roles::LINT,
    &change_row_security::LINT,
    &missing_down_migration::LINT,
    &snapshot_differs::LINT,
    &migration_out_of_order::LINT,
    &merged_migration_edited::LINT,
    &index_left_invalid::LINT,
    &concurrent_index_if_not_exists::LINT,
    &redundant_index::LINT,
    &repeated_index_column::LINT,
    &index_dropped_before_its_replacement::LINT,
    &create_if_not_exists_keeps_other::LINT,
    &name_too_long::LINT,
    &grant_to_public::LINT,
    &superuser_role::LINT,
    &unquoted_dynamic_sql::LINT,
    &foreign_key_without_index::LINT,
    &foreign_key_type_mismatch::LINT,
    &volatile_check::LINT,
    &not_enforced_constraint::LINT,
    &set_not_null_without_backfill::LINT,
    &helper_check_never_dropped::LINT,
    &constraint_never_validated::LINT,
    &crlf_line_endings::LINT,
    &byte_order_mark::LINT,
    &mixed_version_style::LINT,
    &empty_migration::LINT,
    &empty_down_migration::LINT,
    &irreversible_data_loss::LINT,
    &down_drops_older_data::LINT,
    &down_rejected_by_postgres::LINT,
    &down_does_not_undo_up::LINT,
    &not_idempotent_ddl::LINT,
    &function_overload_left_behind::LINT,
    &sequence_behind_inserted_ids::LINT,
    &copy_reads_server::LINT,
    &autovacuum_disabled::LINT,
    &partition_locks_parent::LINT,
    &no_lock_timeout::LINT,
    &long_lock_timeout::LINT,
    &commit_in_wrapped_file::LINT,
    &nested_transaction::LINT,
    &set_local_outside_transaction::LINT,
    &not_utf8::LINT,
    &snapshot_chain_broken::LINT,
    &journal_order::LINT,
    &file_not_in_journal::LINT,
    &journal_entry_without_file::LINT,
    &section_missing::LINT,
    &order_by_name_differs::LINT,
    &misplaced_directive::LINT,
    &foreign_directive::LINT,
    &down_without_up::LINT,
    &backup_file_runs::LINT,
    &file_not_run::LINT,
    &version_gap::LINT,
    &duplicate_version::LINT,
];
