//! Triggers in the form of `pg_get_triggerdef`.

use std::fmt::Write as _;

use super::{columns, function_reference};
use crate::catalog::{Address, Timing, Trigger, quote_ident, quote_literal};
use crate::expr;

/// `CREATE [CONSTRAINT] TRIGGER … EXECUTE FUNCTION f(…)`.
pub(crate) fn create_trigger(at: &Address, trigger: &Trigger) -> String {
    let parts = at.path.parts();
    let table = parts[..parts.len() - 1].iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    let timing = match trigger.timing {
        Timing::Before => "BEFORE",
        Timing::After => "AFTER",
        Timing::InsteadOf => "INSTEAD OF",
    };
    let events: Vec<String> = trigger
        .events
        .iter()
        .map(|event| {
            if event == "UPDATE" && !trigger.columns.is_empty() {
                format!("UPDATE OF {}", columns(&trigger.columns))
            } else {
                event.to_string()
            }
        })
        .collect();
    let constraint = if trigger.constraint { "CONSTRAINT " } else { "" };
    let mut out =
        format!("CREATE {constraint}TRIGGER {} {timing} {} ON {table} ", quote_ident(at.name()), events.join(" OR "));
    if trigger.constraint {
        if let Some(from) = &trigger.from {
            let _ = write!(out, "FROM {} ", from.sql_name());
        }
        let not = if trigger.deferrable { "" } else { "NOT " };
        let initially = if trigger.deferred { "DEFERRED" } else { "IMMEDIATE" };
        let _ = write!(out, "{not}DEFERRABLE INITIALLY {initially} ");
    }
    if trigger.old_table.is_some() || trigger.new_table.is_some() {
        out.push_str("REFERENCING ");
        if let Some(name) = &trigger.old_table {
            let _ = write!(out, "OLD TABLE AS {} ", quote_ident(name));
        }
        if let Some(name) = &trigger.new_table {
            let _ = write!(out, "NEW TABLE AS {} ", quote_ident(name));
        }
    }
    out.push_str(if trigger.row { "FOR EACH ROW " } else { "FOR EACH STATEMENT " });
    if let Some(when) = &trigger.when {
        let _ = write!(out, "WHEN ({}) ", expr::print(when));
    }
    let function = function_reference(&trigger.function);
    let args: Vec<String> = trigger.args.iter().map(|a| quote_literal(a)).collect();
    let _ = write!(out, "EXECUTE FUNCTION {function}({})", args.join(", "));
    out
}
