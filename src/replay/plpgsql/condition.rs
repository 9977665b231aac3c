//! The names of the conditions that EXCEPTION catches and RAISE raises: `errcodes.txt`.

/// The SQLSTATE of a condition's name, or of a SQLSTATE that is known.
pub(super) fn sqlstate(name: &str) -> Option<&'static str> {
    CONDITIONS.iter().find(|(n, code)| *n == name || *code == name).map(|(_, code)| *code)
}

/// Whether `WHEN name` catches an error.
pub(super) fn catches(name: &str, error: &str) -> bool {
    if name == "others" {
        // Neither a cancelled query nor a failed assertion.
        return !matches!(error, "57014" | "P0004");
    }
    // The name of a class of errors catches the whole class; its code ends in three zeros.
    let code = sqlstate(name).unwrap_or(name);
    code == error || (code.ends_with("000") && code.get(..2) == error.get(..2))
}

const CONDITIONS: &[(&str, &str)] = &[
    ("feature_not_supported", "0A000"),
    ("case_not_found", "20000"),
    ("cardinality_violation", "21000"),
    ("data_exception", "22000"),
    ("string_data_right_truncation", "22001"),
    ("numeric_value_out_of_range", "22003"),
    ("null_value_not_allowed", "22004"),
    ("division_by_zero", "22012"),
    ("invalid_parameter_value", "22023"),
    ("invalid_text_representation", "22P02"),
    ("integrity_constraint_violation", "23000"),
    ("restrict_violation", "23001"),
    ("not_null_violation", "23502"),
    ("foreign_key_violation", "23503"),
    ("unique_violation", "23505"),
    ("check_violation", "23514"),
    ("exclusion_violation", "23P01"),
    ("invalid_transaction_state", "25000"),
    ("active_sql_transaction", "25001"),
    ("no_active_sql_transaction", "25P01"),
    ("in_failed_sql_transaction", "25P02"),
    ("dependent_privilege_descriptors_still_exist", "2B000"),
    ("dependent_objects_still_exist", "2BP01"),
    ("invalid_schema_name", "3F000"),
    ("syntax_error_or_access_rule_violation", "42000"),
    ("insufficient_privilege", "42501"),
    ("syntax_error", "42601"),
    ("invalid_name", "42602"),
    ("invalid_column_definition", "42611"),
    ("name_too_long", "42622"),
    ("duplicate_column", "42701"),
    ("ambiguous_column", "42702"),
    ("undefined_column", "42703"),
    ("undefined_object", "42704"),
    ("duplicate_object", "42710"),
    ("duplicate_alias", "42712"),
    ("duplicate_function", "42723"),
    ("ambiguous_function", "42725"),
    ("datatype_mismatch", "42804"),
    ("wrong_object_type", "42809"),
    ("invalid_foreign_key", "42830"),
    ("undefined_function", "42883"),
    ("reserved_name", "42939"),
    ("undefined_table", "42P01"),
    ("undefined_parameter", "42P02"),
    ("duplicate_cursor", "42P03"),
    ("duplicate_database", "42P04"),
    ("duplicate_schema", "42P06"),
    ("duplicate_table", "42P07"),
    ("ambiguous_parameter", "42P08"),
    ("invalid_column_reference", "42P10"),
    ("invalid_function_definition", "42P13"),
    ("invalid_table_definition", "42P16"),
    ("invalid_object_definition", "42P17"),
    ("with_check_option_violation", "44000"),
    ("configuration_limit_exceeded", "53400"),
    ("object_not_in_prerequisite_state", "55000"),
    ("object_in_use", "55006"),
    ("lock_not_available", "55P03"),
    ("unsafe_new_enum_value_usage", "55P04"),
    ("query_canceled", "57014"),
    ("undefined_file", "58P01"),
    ("plpgsql_error", "P0000"),
    ("raise_exception", "P0001"),
    ("no_data_found", "P0002"),
    ("too_many_rows", "P0003"),
    ("assert_failure", "P0004"),
    ("internal_error", "XX000"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_catches_its_members() {
        assert!(catches("integrity_constraint_violation", "23505"));
        assert!(catches("duplicate_object", "42710"));
        assert!(catches("42710", "42710"));
        assert!(catches("others", "42P01"));
        assert!(!catches("duplicate_object", "42P07"));
        assert!(!catches("others", "57014"));
    }
}
