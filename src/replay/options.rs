//! Storage parameters, as `reloptions` holds them.

use crate::catalog::{Options, Version};
use crate::sql::ast::{Option_, OptionAction, OptionValue};

use super::Reject;

/// What the parameters belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of<'a> {
    /// A table or a materialized view.
    Heap,
    /// A view.
    View,
    /// A partitioned table, which has none.
    Partitioned,
    /// The same before version 16, which tells it in other words.
    PartitionedBefore16,
    /// An index of that access method.
    Index(&'a str),
}

impl Of<'_> {
    /// A table of that version.
    pub(crate) fn table(partitioned: bool, version: Version) -> Self {
        match partitioned {
            false => Self::Heap,
            true if version < Version(16) => Self::PartitionedBefore16,
            true => Self::Partitioned,
        }
    }
}

/// How a parameter's value is checked.
enum Check {
    Bool,
    Int(i64, i64),
    Real(f64, f64),
    Words(&'static [&'static str]),
    Any,
}

/// `defGetString`, where a bare name means `true`.
pub(crate) fn value(option: &Option_) -> String {
    match &option.value {
        None => "true".to_owned(),
        // The grammar reads a bare word as a type name; a word it does not know as a keyword was folded already.
        Some(OptionValue::Type(ty)) => ty.name.to_string(),
        Some(value) => value.to_text(),
    }
}

/// `transformRelOptions`: the written parameters laid over those that are set; with `reset`, taken away.
///
/// # Errors
///
/// An unknown parameter or namespace, or a value that the parameter does not take (22023).
pub(crate) fn merge(options: &mut Options, written: &[Option_], of: Of<'_>, reset: bool) -> Result<(), Reject> {
    for option in written {
        let toast = match option.namespace.as_deref() {
            None => false,
            Some("toast") if of == Of::Heap => true,
            // There is nothing that they could be for.
            Some("toast") if matches!(of, Of::Partitioned | Of::PartitionedBefore16 | Of::View) => continue,
            Some(other) => return Err(Reject::new("22023", format!("unrecognized parameter namespace \"{other}\""))),
        };
        if reset && option.value.is_some() {
            return Err(Reject::new("42601", "RESET must not include values for parameters"));
        }
        let name = if toast { format!("toast.{}", option.name).into() } else { option.name.clone() };
        if reset {
            options.remove(&name);
            continue;
        }
        if option.name == "oids" && matches!(of, Of::Heap | Of::Partitioned | Of::PartitionedBefore16) && !toast {
            if parse_bool(&value(option)) == Some(true) {
                return Err(Reject::new("0A000", "tables declared WITH OIDS are not supported"));
            }
            continue;
        }
        if of == Of::Partitioned {
            return Err(Reject::new("42809", "cannot specify storage parameters for a partitioned table")
                .hint("Specify storage parameters for its leaf partitions instead."));
        }
        let value = value(option);
        check(&option.name, &value, of, toast)?;
        options.insert(name, value);
    }
    Ok(())
}

/// `parse_bool`: any unambiguous prefix, in any case.
pub(crate) fn parse_bool(text: &str) -> Option<bool> {
    let text = text.to_ascii_lowercase();
    let is = |word: &str, least: usize| text.len() >= least && word.starts_with(&text);
    if is("true", 1) || is("yes", 1) || is("on", 2) || text == "1" {
        Some(true)
    } else if is("false", 1) || is("no", 1) || is("off", 2) || text == "0" {
        Some(false)
    } else {
        None
    }
}

fn check(name: &str, value: &str, of: Of<'_>, toast: bool) -> Result<(), Reject> {
    let Some(rule) = rule(name, of, toast) else {
        return Err(Reject::new("22023", format!("unrecognized parameter \"{name}\"")));
    };
    match rule {
        Check::Bool if parse_bool(value).is_none() => {
            Err(Reject::new("22023", format!("invalid value for boolean option \"{name}\": {value}")))
        }
        Check::Int(low, high) => match value.trim().parse::<f64>().ok().filter(|n| n.is_finite()) {
            None => Err(Reject::new("22023", format!("invalid value for integer option \"{name}\": {value}"))),
            Some(n) if n < low as f64 || n > high as f64 => {
                Err(Reject::new("22023", format!("value {value} out of bounds for option \"{name}\""))
                    .detail(format!("Valid values are between \"{low}\" and \"{high}\".")))
            }
            Some(_) => Ok(()),
        },
        Check::Real(low, high) => match value.trim().parse::<f64>().ok().filter(|n| !n.is_nan()) {
            None => Err(Reject::new("22023", format!("invalid value for floating point option \"{name}\": {value}"))),
            Some(n) if n < low || n > high => {
                Err(Reject::new("22023", format!("value {value} out of bounds for option \"{name}\""))
                    .detail(format!("Valid values are between \"{low:.6}\" and \"{high:.6}\".")))
            }
            Some(_) => Ok(()),
        },
        Check::Words(words) if !words.iter().any(|w| w.eq_ignore_ascii_case(value)) => {
            let list = match words {
                [rest @ .., last] => {
                    let rest = rest.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", ");
                    format!("{rest}{} and \"{last}\"", if words.len() > 2 { "," } else { "" })
                }
                [] => String::new(),
            };
            Err(Reject::new("22023", format!("invalid value for enum option \"{name}\": {value}"))
                .detail(format!("Valid values are {list}.")))
        }
        _ => Ok(()),
    }
}

fn rule(name: &str, of: Of<'_>, toast: bool) -> Option<Check> {
    let autovacuum = match name {
        "autovacuum_enabled" | "vacuum_truncate" => Some(Check::Bool),
        "vacuum_index_cleanup" => Some(Check::Words(&["auto", "on", "off", "true", "false", "yes", "no", "1", "0"])),
        "autovacuum_vacuum_threshold" => Some(Check::Int(0, i64::from(i32::MAX))),
        "autovacuum_vacuum_max_threshold" => Some(Check::Int(-1, i64::from(i32::MAX))),
        "autovacuum_vacuum_insert_threshold" => Some(Check::Int(-1, i64::from(i32::MAX))),
        "autovacuum_vacuum_cost_limit" => Some(Check::Int(1, 10000)),
        "autovacuum_freeze_min_age" | "autovacuum_multixact_freeze_min_age" => Some(Check::Int(0, 1_000_000_000)),
        "autovacuum_freeze_max_age" => Some(Check::Int(100_000, 2_000_000_000)),
        "autovacuum_multixact_freeze_max_age" => Some(Check::Int(10_000, 2_000_000_000)),
        "autovacuum_freeze_table_age" | "autovacuum_multixact_freeze_table_age" => Some(Check::Int(0, 2_000_000_000)),
        "log_autovacuum_min_duration" => Some(Check::Int(-1, i64::from(i32::MAX))),
        "autovacuum_vacuum_cost_delay" => Some(Check::Real(-1.0, 100.0)),
        "autovacuum_vacuum_scale_factor" | "autovacuum_vacuum_insert_scale_factor" => Some(Check::Real(0.0, 100.0)),
        "vacuum_max_eager_freeze_failure_rate" => Some(Check::Real(0.0, 1.0)),
        _ => None,
    };
    match of {
        Of::Heap if toast => autovacuum,
        Of::Heap => autovacuum.or(match name {
            "fillfactor" => Some(Check::Int(10, 100)),
            "user_catalog_table" => Some(Check::Bool),
            "parallel_workers" => Some(Check::Int(0, 1024)),
            "toast_tuple_target" => Some(Check::Int(128, 8160)),
            "autovacuum_analyze_threshold" => Some(Check::Int(0, i64::from(i32::MAX))),
            "autovacuum_analyze_scale_factor" => Some(Check::Real(0.0, 100.0)),
            _ => None,
        }),
        Of::View => match name {
            "security_barrier" | "security_invoker" => Some(Check::Bool),
            "check_option" => Some(Check::Words(&["local", "cascaded"])),
            _ => None,
        },
        Of::Partitioned | Of::PartitionedBefore16 => None,
        Of::Index("btree") => match name {
            "fillfactor" => Some(Check::Int(10, 100)),
            "deduplicate_items" => Some(Check::Bool),
            "vacuum_cleanup_index_scale_factor" => Some(Check::Real(0.0, 1e10)),
            _ => None,
        },
        Of::Index("hash" | "spgist") => (name == "fillfactor").then_some(Check::Int(10, 100)),
        Of::Index("gist") => match name {
            "fillfactor" => Some(Check::Int(10, 100)),
            "buffering" => Some(Check::Words(&["on", "off", "auto"])),
            _ => None,
        },
        Of::Index("gin") => match name {
            "fastupdate" => Some(Check::Bool),
            "gin_pending_list_limit" => Some(Check::Int(64, i64::from(i32::MAX))),
            _ => None,
        },
        Of::Index("brin") => match name {
            "pages_per_range" => Some(Check::Int(1, 131_072)),
            "autosummarize" => Some(Check::Bool),
            _ => None,
        },
        // An extension's method has parameters of its own.
        Of::Index(_) => Some(Check::Any),
    }
}

/// OPTIONS of a foreign table or of its column.
///
/// # Errors
///
/// An option given twice, or set or dropped where it is not (42710, 42704).
pub(crate) fn foreign(options: &mut Options, written: &[Option_]) -> Result<(), Reject> {
    for option in written {
        match option.action {
            OptionAction::Drop => {
                if options.remove(&option.name).is_none() {
                    return Err(Reject::new("42704", format!("option \"{}\" not found", option.name)));
                }
            }
            OptionAction::Set if !options.contains_key(&option.name) => {
                return Err(Reject::new("42704", format!("option \"{}\" not found", option.name)));
            }
            OptionAction::Set => {
                options.insert(option.name.clone(), value(option));
            }
            OptionAction::Add | OptionAction::Unspecified => {
                if options.insert(option.name.clone(), value(option)).is_some() {
                    return Err(Reject::new("42710", format!("option \"{}\" provided more than once", option.name)));
                }
            }
        }
    }
    Ok(())
}
