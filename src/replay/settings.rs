//! The settings that a server knows, and who may change them when.
//!
//! The list is that of `pg_settings` of the servers 12 to 18, with what they hide there. A name with a dot may be an
//! extension's, and needs no entry.

use crate::catalog::{Ident, Version};

use super::Reject;
use super::cx::Cx;
use Context::{Connection, Never, Reload, Restart, Superuser, User};

/// When a setting can be changed: `GucContext`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Context {
    /// By everyone.
    User,
    /// By superusers.
    Superuser,
    /// As the session starts.
    Connection,
    /// In the server's configuration.
    Reload,
    /// Before the server starts.
    Restart,
    /// Not at all.
    Never,
}

/// The first and the last version that know the settings, the context, and their names in lower case.
const SETTINGS: &[(u16, u16, Context, &str)] = &[
    (
        12,
        18,
        User,
        "application_name array_nulls backend_flush_after backslash_quote bytea_output \
         check_function_bodies client_encoding client_min_messages commit_siblings constraint_exclusion \
         cpu_index_tuple_cost cpu_operator_cost cpu_tuple_cost cursor_tuple_fraction datestyle \
         debug_pretty_print debug_print_parse debug_print_plan debug_print_rewritten \
         default_statistics_target default_table_access_method default_tablespace \
         default_text_search_config default_transaction_deferrable default_transaction_isolation \
         default_transaction_read_only default_with_oids effective_cache_size effective_io_concurrency \
         enable_bitmapscan enable_gathermerge enable_hashagg enable_hashjoin enable_indexonlyscan \
         enable_indexscan enable_material enable_mergejoin enable_nestloop enable_parallel_append \
         enable_parallel_hash enable_partition_pruning enable_partitionwise_aggregate \
         enable_partitionwise_join enable_seqscan enable_sort enable_tidscan escape_string_warning \
         exit_on_error extra_float_digits from_collapse_limit geqo geqo_effort geqo_generations \
         geqo_pool_size geqo_seed geqo_selection_bias geqo_threshold gin_fuzzy_search_limit \
         gin_pending_list_limit idle_in_transaction_session_timeout intervalstyle jit jit_above_cost \
         jit_expressions jit_inline_above_cost jit_optimize_above_cost jit_tuple_deforming \
         join_collapse_limit lc_monetary lc_numeric lc_time local_preload_libraries lock_timeout \
         maintenance_work_mem max_parallel_maintenance_workers max_parallel_workers \
         max_parallel_workers_per_gather min_parallel_index_scan_size min_parallel_table_scan_size \
         parallel_leader_participation parallel_setup_cost parallel_tuple_cost password_encryption \
         plan_cache_mode quote_all_identifiers random_page_cost restrict_nonsystem_relation_kind role \
         row_security search_path seed seq_page_cost session_authorization sort_mem \
         ssl_renegotiation_limit standard_conforming_strings statement_timeout synchronize_seqscans \
         synchronous_commit tcp_keepalives_count tcp_keepalives_idle tcp_keepalives_interval \
         tcp_user_timeout temp_buffers temp_tablespaces timezone timezone_abbreviations trace_notify \
         trace_sort transaction_deferrable transaction_isolation transaction_read_only \
         transform_null_equals vacuum_cost_delay vacuum_cost_limit vacuum_cost_page_dirty \
         vacuum_cost_page_hit vacuum_cost_page_miss vacuum_freeze_min_age vacuum_freeze_table_age \
         vacuum_mem vacuum_multixact_freeze_min_age vacuum_multixact_freeze_table_age wal_sender_timeout \
         work_mem xmlbinary xmloption",
    ),
    (12, 15, User, "force_parallel_mode"),
    (12, 13, User, "operator_precedence_warning vacuum_cleanup_index_scale_factor"),
    (
        13,
        18,
        User,
        "enable_incremental_sort hash_mem_multiplier log_parameter_max_length_on_error \
         logical_decoding_work_mem maintenance_io_concurrency wal_skip_threshold",
    ),
    (
        14,
        18,
        User,
        "client_connection_check_interval default_toast_compression enable_async_append enable_memoize \
         idle_session_timeout vacuum_failsafe_age vacuum_multixact_failsafe_age",
    ),
    (15, 18, User, "recursive_worktable_factor stats_fetch_consistency"),
    (
        16,
        18,
        User,
        "createrole_self_grant debug_logical_replication_streaming debug_parallel_query \
         enable_presorted_aggregate icu_validation_level scram_iterations vacuum_buffer_usage_limit",
    ),
    (17, 18, User, "enable_group_by_reordering io_combine_limit transaction_timeout"),
    (
        18,
        18,
        User,
        "enable_distinct_reordering enable_self_join_elimination file_copy_method md5_password_warnings \
         vacuum_max_eager_freeze_failure_rate vacuum_truncate",
    ),
    (
        12,
        18,
        Superuser,
        "allow_in_place_tablespaces commit_delay deadlock_timeout dynamic_library_path \
         ignore_checksum_failure jit_dump_bitcode lc_messages lo_compat_privileges log_duration \
         log_error_verbosity log_executor_stats log_lock_waits log_min_duration_statement \
         log_min_error_statement log_min_messages log_parser_stats log_planner_stats \
         log_replication_commands log_statement log_statement_stats log_temp_files \
         log_transaction_sample_rate max_stack_depth session_preload_libraries session_replication_role \
         temp_file_limit track_activities track_counts track_functions track_io_timing \
         update_process_title wal_compression wal_consistency_checking wal_init_zero wal_recycle \
         zero_damaged_pages",
    ),
    (
        13,
        18,
        Superuser,
        "allow_system_table_mods backtrace_functions log_min_duration_sample log_parameter_max_length \
         log_statement_sample_rate",
    ),
    (14, 18, Superuser, "compute_query_id debug_discard_caches track_wal_io_timing"),
    // Debian's own.
    (12, 18, Superuser, "extension_destdir"),
    (17, 18, Superuser, "event_triggers"),
    (18, 18, Superuser, "extension_control_path log_lock_failures track_cost_delay_timing"),
    (
        12,
        18,
        Connection,
        "ignore_system_indexes jit_debugging_support jit_profiling_support log_connections \
         log_disconnections post_auth_delay",
    ),
    (
        12,
        18,
        Reload,
        "archive_cleanup_command archive_command archive_timeout authentication_timeout autovacuum \
         autovacuum_analyze_scale_factor autovacuum_analyze_threshold autovacuum_naptime \
         autovacuum_vacuum_cost_delay autovacuum_vacuum_cost_limit autovacuum_vacuum_scale_factor \
         autovacuum_vacuum_threshold autovacuum_work_mem bgwriter_delay bgwriter_flush_after \
         bgwriter_lru_maxpages bgwriter_lru_multiplier checkpoint_completion_target \
         checkpoint_flush_after checkpoint_timeout checkpoint_warning fsync full_page_writes \
         hot_standby_feedback krb_caseins_users krb_server_keyfile log_autovacuum_min_duration \
         log_checkpoints log_destination log_directory log_file_mode log_filename log_hostname \
         log_line_prefix log_rotation_age log_rotation_size log_timezone log_truncate_on_rotation \
         max_pred_locks_per_page max_pred_locks_per_relation max_standby_archive_delay \
         max_standby_streaming_delay max_sync_workers_per_subscription max_wal_size min_wal_size \
         pre_auth_delay recovery_end_command recovery_min_apply_delay restart_after_crash ssl ssl_ca_file \
         ssl_cert_file ssl_ciphers ssl_crl_file ssl_dh_params_file ssl_ecdh_curve ssl_key_file \
         ssl_max_protocol_version ssl_min_protocol_version ssl_passphrase_command \
         ssl_passphrase_command_supports_reload ssl_prefer_server_ciphers synchronous_standby_names \
         syslog_facility syslog_ident syslog_sequence_numbers syslog_split_messages \
         wal_receiver_status_interval wal_receiver_timeout wal_retrieve_retry_interval wal_sync_method \
         wal_writer_delay wal_writer_flush_after",
    ),
    (12, 16, Reload, "db_user_namespace trace_recovery_messages"),
    (12, 15, Reload, "promote_trigger_file vacuum_defer_cleanup_age"),
    (12, 14, Reload, "stats_temp_directory"),
    (12, 12, Reload, "wal_keep_segments"),
    (
        13,
        18,
        Reload,
        "autovacuum_vacuum_insert_scale_factor autovacuum_vacuum_insert_threshold max_slot_wal_keep_size \
         primary_conninfo primary_slot_name wal_keep_size wal_receiver_create_temp_slot",
    ),
    (
        14,
        18,
        Reload,
        "log_recovery_conflict_waits recovery_init_sync_method remove_temp_files_after_crash \
         restore_command ssl_crl_dir",
    ),
    (15, 18, Reload, "archive_library log_startup_progress_interval recovery_prefetch"),
    (
        16,
        18,
        Reload,
        "file_extend_method gss_accept_delegation max_parallel_apply_workers_per_subscription \
         send_abort_for_crash send_abort_for_kill",
    ),
    (
        17,
        18,
        Reload,
        "allow_alter_system summarize_wal sync_replication_slots synchronized_standby_slots \
         wal_summary_keep_time",
    ),
    (
        18,
        18,
        Reload,
        "autovacuum_max_workers autovacuum_vacuum_max_threshold idle_replication_slot_timeout io_workers \
         oauth_validator_libraries ssl_groups ssl_tls13_ciphers",
    ),
    (
        12,
        18,
        Restart,
        "archive_mode autovacuum_freeze_max_age autovacuum_multixact_freeze_max_age bonjour bonjour_name \
         cluster_name config_file data_directory data_sync_retry dynamic_shared_memory_type event_source \
         external_pid_file hba_file hot_standby huge_pages ident_file jit_provider listen_addresses \
         logging_collector max_connections max_files_per_process max_locks_per_transaction \
         max_logical_replication_workers max_pred_locks_per_transaction max_prepared_transactions \
         max_replication_slots max_wal_senders max_worker_processes port recovery_target \
         recovery_target_action recovery_target_inclusive recovery_target_lsn recovery_target_name \
         recovery_target_time recovery_target_timeline recovery_target_xid shared_buffers \
         shared_memory_type shared_preload_libraries superuser_reserved_connections \
         track_activity_query_size track_commit_timestamp unix_socket_directories unix_socket_group \
         unix_socket_permissions wal_buffers wal_level wal_log_hints",
    ),
    (12, 17, Restart, "autovacuum_max_workers"),
    (12, 16, Restart, "old_snapshot_threshold"),
    (12, 13, Restart, "restore_command"),
    (12, 12, Restart, "allow_system_table_mods primary_conninfo primary_slot_name"),
    (13, 18, Restart, "ignore_invalid_pages"),
    (14, 18, Restart, "huge_page_size min_dynamic_shared_memory"),
    (15, 18, Restart, "wal_decode_buffer_size"),
    (16, 18, Restart, "debug_io_direct reserved_connections"),
    (
        17,
        18,
        Restart,
        "commit_timestamp_buffers max_notify_queue_pages multixact_member_buffers \
         multixact_offset_buffers notify_buffers serializable_buffers subtransaction_buffers \
         trace_connection_negotiation transaction_buffers",
    ),
    (
        18,
        18,
        Restart,
        "autovacuum_worker_slots io_max_combine_limit io_max_concurrency io_method \
         max_active_replication_origins",
    ),
    (
        12,
        18,
        Never,
        "block_size data_checksums data_directory_mode debug_assertions integer_datetimes is_superuser \
         max_function_args max_identifier_length max_index_keys segment_size server_encoding \
         server_version server_version_num ssl_library wal_block_size wal_segment_size",
    ),
    (12, 15, Never, "lc_collate lc_ctype"),
    (14, 18, Never, "in_hot_standby"),
    (15, 18, Never, "shared_memory_size shared_memory_size_in_huge_pages"),
    (17, 18, Never, "huge_pages_status"),
    (18, 18, Never, "num_os_semaphores"),
];

/// The context of a setting; `None` for a name that no setting of the version has.
fn context(name: &str, version: Version) -> Option<Context> {
    let has = |(first, last, _, names): &&(u16, u16, Context, &str)| {
        (*first..=*last).contains(&version.0) && names.split(' ').any(|n| n == name)
    };
    SETTINGS.iter().find(has).map(|(_, _, context, _)| *context)
}

/// Refuses a setting that is none, or that a session cannot change: `set_config_option`.
pub(super) fn check_name(cx: &Cx<'_>, name: &Ident) -> Result<(), Reject> {
    let version = cx.version();
    let refuse = |message: String| Err(Reject::new("55P02", message));
    match context(&name.to_ascii_lowercase(), version) {
        None if name.contains('.') => custom(name, version),
        None => Err(Reject::new("42704", format!("unrecognized configuration parameter \"{name}\""))),
        Some(User) => Ok(()),
        Some(Superuser) => super::role::right::may_set_parameter(cx, name),
        Some(Connection) => refuse(format!("parameter \"{name}\" cannot be set after connection start")),
        Some(Reload) => refuse(format!("parameter \"{name}\" cannot be changed now")),
        Some(Restart) => refuse(format!("parameter \"{name}\" cannot be changed without restarting the server")),
        Some(Never) => refuse(format!("parameter \"{name}\" cannot be changed")),
    }
}

/// `valid_custom_variable_name`, which 14 brought.
fn custom(name: &str, version: Version) -> Result<(), Reject> {
    let identifier = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii())
            && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$') || !c.is_ascii())
    };
    if version < Version(14) || name.split('.').all(identifier) {
        return Ok(());
    }
    Err(Reject::new("42602", format!("invalid configuration parameter name \"{name}\""))
        .detail("Custom parameter names must be two or more simple identifiers separated by dots."))
}
