//! Triggers.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Expr, Ident, Kind, Timing, Trigger};

pub(super) const SQL: &[&str] = &[include_str!("trigger.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    const ROW: i16 = 1;
    const BEFORE: i16 = 1 << 1;
    const INSTEAD: i16 = 1 << 6;
    const EVENTS: [(i16, &str); 4] = [(1 << 2, "INSERT"), (1 << 3, "DELETE"), (1 << 4, "UPDATE"), (1 << 5, "TRUNCATE")];
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let bits: i16 = f.next();
        let columns: Vec<i16> = f.next();
        let when = f.next::<Option<&str>>().and_then(condition).map(Expr::text);
        let function = build.trigger_function(f.next(), f.name());
        let args = arguments(f.next());
        let (old_table, new_table) = (f.optional_name(), f.optional_name());
        let (constraint, deferrable, deferred) = (f.next(), f.next(), f.next());
        let from = f.oid().and_then(|r| build.names.relation(r).cloned());
        let enabled = f.char();
        let parent = build.part(f.next(), Kind::Trigger, f.optional_name());
        let trigger = Trigger {
            timing: match (bits & BEFORE != 0, bits & INSTEAD != 0) {
                (_, true) => Timing::InsteadOf,
                (true, false) => Timing::Before,
                (false, false) => Timing::After,
            },
            events: EVENTS.iter().filter(|(bit, _)| bits & bit != 0).map(|(_, e)| Ident::new_static(e)).collect(),
            columns: build.names.columns(relation, &columns),
            row: bits & ROW != 0,
            when,
            function,
            args,
            old_table,
            new_table,
            constraint,
            deferrable,
            deferred,
            from,
            enabled,
            parent,
        };
        build.put_part(relation, Some((class::TRIGGER, oid)), Kind::Trigger, name, trigger);
    }
}

/// The condition in what `pg_get_triggerdef` prints: `… WHEN (condition) EXECUTE FUNCTION …`.
fn condition(definition: &str) -> Option<&str> {
    let end = definition.rfind(") EXECUTE FUNCTION ")?;
    let start = definition.find(" WHEN (")? + " WHEN (".len();
    definition.get(start..end)
}

/// `tgargs`: each argument ends in a zero byte.
fn arguments(bytes: &[u8]) -> Vec<String> {
    let mut out: Vec<String> = bytes.split(|b| *b == 0).map(|arg| String::from_utf8_lossy(arg).into_owned()).collect();
    out.pop();
    out
}
