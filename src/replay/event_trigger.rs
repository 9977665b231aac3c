//! CREATE EVENT TRIGGER and ALTER EVENT TRIGGER.

use crate::catalog::{Address, EventTrigger, Ident, Kind, Object, Version, truncate};
use crate::sql::ast::{self, AlterEventTrigger, CreateEventTrigger, OptionValue};

use super::cx::Cx;
use super::lookup::no_top;
use super::{Reject, extension};

/// CREATE EVENT TRIGGER.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateEventTrigger) -> Result<(), Reject> {
    let known = matches!(&*stmt.event, "ddl_command_start" | "ddl_command_end" | "sql_drop" | "table_rewrite")
        || stmt.event == "login" && cx.version() >= Version(17);
    if !known {
        return Err(Reject::new("42601", format!("unrecognized event name \"{}\"", stmt.event)));
    }
    let mut tags: Option<Vec<Ident>> = None;
    for filter in &stmt.filters {
        if filter.name != "tag" {
            return Err(Reject::new("42601", format!("unrecognized filter variable \"{}\"", filter.name)));
        }
        if tags.is_some() {
            let message = format!("filter variable \"{}\" specified more than once", filter.name);
            return Err(Reject::new("42601", message));
        }
        let values = match &filter.value {
            Some(OptionValue::List(list)) => list.iter().map(OptionValue::to_text).collect(),
            other => other.iter().map(OptionValue::to_text).collect::<Vec<_>>(),
        };
        if stmt.event == "login" {
            return Err(Reject::new("0A000", "tag filtering is not supported for login event triggers"));
        }
        for tag in &values {
            check_tag(cx, &stmt.event, tag)?;
        }
        tags = Some(values.iter().map(|t| Ident::new(t.to_ascii_uppercase())).collect());
    }
    let name = truncate(&stmt.name);
    let at = Address::top(Kind::EventTrigger, name.clone());
    if cx.catalog.contains(&at) {
        return Err(Reject::new("42710", format!("event trigger \"{name}\" already exists")));
    }
    let function = function(cx, &stmt.function)?;
    let tags = tags.unwrap_or_default();
    cx.create(at, EventTrigger { event: stmt.event.clone(), tags, function, enabled: 'O' });
    Ok(())
}

/// ALTER EVENT TRIGGER … ENABLE, DISABLE.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterEventTrigger) -> Result<(), Reject> {
    let at = Address::top(Kind::EventTrigger, stmt.name.clone());
    let Some(Object::EventTrigger(old)) = cx.get(&at).map(|o| &**o) else {
        return Err(no_top(Kind::EventTrigger, &stmt.name));
    };
    let new = EventTrigger { enabled: stmt.state, ..old.clone() };
    cx.alter(&at, new);
    Ok(())
}

/// `validate_ddl_tags` and `validate_table_rewrite_tags`.
fn check_tag(cx: &Cx<'_>, event: &str, tag: &str) -> Result<(), Reject> {
    let upper = tag.to_ascii_uppercase();
    let allowed = if event == "table_rewrite" {
        matches!(&*upper, "ALTER TABLE" | "ALTER TYPE")
            || upper == "ALTER MATERIALIZED VIEW" && cx.version() >= Version(15)
    } else {
        match fires(&upper, cx.version()) {
            None => {
                let message = format!("filter value \"{tag}\" not recognized for filter variable \"tag\"");
                return Err(Reject::new("42601", message));
            }
            Some(fires) => fires,
        }
    };
    if allowed {
        return Ok(());
    }
    Err(Reject::new("0A000", format!("event triggers are not supported for {tag}")))
}

/// Whether a command with a tag fires event triggers; `None` where there is no such tag.
fn fires(tag: &str, version: Version) -> Option<bool> {
    /// What ALTER, CREATE and DROP are followed by.
    const OBJECTS: &[&str] = &[
        "ACCESS METHOD",
        "AGGREGATE",
        "CAST",
        "COLLATION",
        "CONSTRAINT",
        "CONVERSION",
        "DOMAIN",
        "EXTENSION",
        "FOREIGN DATA WRAPPER",
        "FOREIGN TABLE",
        "FUNCTION",
        "INDEX",
        "LANGUAGE",
        "MATERIALIZED VIEW",
        "OPERATOR",
        "OPERATOR CLASS",
        "OPERATOR FAMILY",
        "POLICY",
        "PROCEDURE",
        "PUBLICATION",
        "ROUTINE",
        "RULE",
        "SCHEMA",
        "SEQUENCE",
        "SERVER",
        "STATISTICS",
        "SUBSCRIPTION",
        "TABLE",
        "TEXT SEARCH CONFIGURATION",
        "TEXT SEARCH DICTIONARY",
        "TEXT SEARCH PARSER",
        "TEXT SEARCH TEMPLATE",
        "TRANSFORM",
        "TRIGGER",
        "TYPE",
        "USER MAPPING",
        "VIEW",
    ];
    /// What belongs to the whole server, and the event triggers themselves.
    const SHARED: &[&str] = &["DATABASE", "EVENT TRIGGER", "ROLE", "TABLESPACE"];
    const OTHERS: &[&str] = &[
        "ALTER DEFAULT PRIVILEGES",
        "ALTER LARGE OBJECT",
        "COMMENT",
        "CREATE TABLE AS",
        "DROP OWNED",
        "GRANT",
        "IMPORT FOREIGN SCHEMA",
        "REFRESH MATERIALIZED VIEW",
        "REVOKE",
        "SECURITY LABEL",
        "SELECT INTO",
    ];
    const SILENT: &[&str] = &[
        "???",
        "ALTER SYSTEM",
        "ANALYZE",
        "BEGIN",
        "CALL",
        "CHECKPOINT",
        "CLOSE",
        "CLOSE CURSOR",
        "CLOSE CURSOR ALL",
        "CLUSTER",
        "COMMIT",
        "COMMIT PREPARED",
        "COPY",
        "COPY FROM",
        "DEALLOCATE",
        "DEALLOCATE ALL",
        "DECLARE CURSOR",
        "DELETE",
        "DISCARD",
        "DISCARD ALL",
        "DISCARD PLANS",
        "DISCARD SEQUENCES",
        "DISCARD TEMP",
        "DO",
        "EXECUTE",
        "EXPLAIN",
        "FETCH",
        "GRANT ROLE",
        "INSERT",
        "LISTEN",
        "LOAD",
        "LOCK TABLE",
        "MERGE",
        "MOVE",
        "NOTIFY",
        "PREPARE",
        "PREPARE TRANSACTION",
        "REASSIGN OWNED",
        "REINDEX",
        "RELEASE",
        "RESET",
        "REVOKE ROLE",
        "ROLLBACK",
        "ROLLBACK PREPARED",
        "SAVEPOINT",
        "SELECT",
        "SELECT FOR KEY SHARE",
        "SELECT FOR NO KEY UPDATE",
        "SELECT FOR SHARE",
        "SELECT FOR UPDATE",
        "SET",
        "SET CONSTRAINTS",
        "SHOW",
        "START TRANSACTION",
        "TRUNCATE TABLE",
        "UNLISTEN",
        "UPDATE",
        "VACUUM",
    ];
    if OTHERS.contains(&tag) || tag == "REINDEX" && version >= Version(17) {
        return Some(true);
    }
    if version < Version(13) && SILENT.contains(&tag) {
        return None;
    }
    if SILENT.contains(&tag) && (tag != "MERGE" || version >= Version(15)) {
        return Some(false);
    }
    let (verb, object) = tag.split_once(' ')?;
    if !matches!(verb, "ALTER" | "CREATE" | "DROP") {
        return None;
    }
    if OBJECTS.contains(&object) {
        return Some(true);
    }
    SHARED.contains(&object).then_some(false)
}

/// The function, which must return an event trigger.
fn function(cx: &Cx<'_>, name: &ast::Name) -> Result<Address, Reject> {
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    let Some(at) = cx.routines(name).into_iter().find(|at| at.path.parts()[2] == "()") else {
        return extension::provided_trigger_function(cx, name)
            .ok_or_else(|| Reject::new("42883", format!("function {name}() does not exist")));
    };
    let returns = match cx.get(&at).map(|o| &**o) {
        Some(Object::Function(f)) => f.returns.as_ref().is_some_and(|t| t.is("event_trigger")),
        _ => true,
    };
    if returns {
        return Ok(at);
    }
    Err(Reject::new("42P17", format!("function {name} must return type event_trigger")))
}
