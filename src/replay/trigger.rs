//! CREATE TRIGGER.

use crate::catalog::{Address, Ident, Kind, Object, Timing, Trigger, Version, truncate};
use crate::expr::{self, Scope, ScopeColumn, Use};
use crate::sql::ast::{self, CreateTrigger, ExprNode, Field, TriggerTiming};

use super::cx::Cx;
use super::drop::not_supported_for;
use super::{Cause, Lock, Reject, extension, walk};

/// CREATE TRIGGER.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateTrigger) -> Result<(), Reject> {
    if stmt.replace && stmt.constraint {
        return Err(Reject::new("0A000", "CREATE OR REPLACE CONSTRAINT TRIGGER is not supported"));
    }
    let table = cx.opened(&stmt.relation.name)?;
    cx.lock(&table, Lock::ShareRowExclusive);
    fits_relation(cx, stmt, &table)?;
    let from = match &stmt.from {
        Some(name) => {
            let from = cx.relation(name)?;
            cx.lock(&from, Lock::AccessShare);
            Some(from)
        }
        None => None,
    };
    fits_timing(stmt)?;
    transition_tables(cx, stmt, &table)?;
    let when = match &stmt.when {
        Some(condition) => Some(condition_of(cx, stmt, condition, &table)?),
        None => None,
    };
    let function = trigger_function(cx, &stmt.function)?;
    let name = truncate(&stmt.name);
    let at = table.child(Kind::Trigger, name.clone());
    let existing = existing(cx, stmt, &at)?;
    let mut columns: Vec<Address> = Vec::new();
    for column in &stmt.columns {
        let column_at = table.child(Kind::Column, column.clone());
        if !cx.catalog.contains(&column_at) {
            let message = format!("column \"{column}\" of relation \"{}\" does not exist", table.name());
            return Err(Reject::new("42703", message));
        }
        if columns.contains(&column_at) {
            return Err(Reject::new("42701", format!("column \"{column}\" specified more than once")));
        }
        columns.push(column_at);
    }
    let trigger = Trigger {
        timing: match stmt.timing {
            TriggerTiming::Before => Timing::Before,
            TriggerTiming::After => Timing::After,
            TriggerTiming::InsteadOf => Timing::InsteadOf,
        },
        events: events(stmt),
        columns,
        row: stmt.row || stmt.constraint,
        when,
        function,
        args: stmt.args.clone(),
        old_table: stmt.old_table.clone(),
        new_table: stmt.new_table.clone(),
        constraint: stmt.constraint,
        deferrable: stmt.deferrable || stmt.initially_deferred,
        deferred: stmt.initially_deferred,
        from,
        enabled: 'O',
        parent: None,
    };
    if existing {
        // A trigger's clones are replaced with it, and it comes back enabled.
        super::depends_on::forget(cx, &at);
        cx.alter(&at, trigger.clone());
        let clones: Vec<Address> = cx.catalog.referrers(&at).filter(|a| a.kind == Kind::Trigger).cloned().collect();
        cx.because(Cause::Implied, |cx| {
            for clone in clones {
                remove_clones(cx, &clone);
            }
        });
    } else {
        cx.create(at.clone(), trigger.clone());
    }
    if trigger.row && cx.is_partitioned(&table) {
        for partition in cx.partitions(&table) {
            clone(cx, &at, &trigger, &partition)?;
        }
    }
    Ok(())
}

/// Gives a partition its parent's row trigger.
fn clone(cx: &mut Cx<'_>, at: &Address, trigger: &Trigger, partition: &Address) -> Result<(), Reject> {
    cx.because(Cause::Implied, |cx| {
        cx.lock(partition, Lock::ShareRowExclusive);
        cx.clone_trigger(at, trigger, partition)
    })
}

fn remove_clones(cx: &mut Cx<'_>, at: &Address) {
    let below: Vec<Address> = cx.catalog.referrers(at).filter(|a| a.kind == Kind::Trigger).cloned().collect();
    for clone in below {
        remove_clones(cx, &clone);
    }
    cx.remove(at);
}

/// The events in the order in which the server prints them.
fn events(stmt: &CreateTrigger) -> Vec<Ident> {
    [(stmt.insert, "INSERT"), (stmt.delete, "DELETE"), (stmt.update, "UPDATE"), (stmt.truncate, "TRUNCATE")]
        .into_iter()
        .filter(|(said, _)| *said)
        .map(|(_, event)| Ident::new(event))
        .collect()
}

/// What kinds of trigger a kind of relation can have.
fn fits_relation(cx: &Cx<'_>, stmt: &CreateTrigger, table: &Address) -> Result<(), Reject> {
    let name = table.name();
    let refuse = |what: &str, detail: &str| {
        Err(Reject::new("42809", format!("\"{name}\" is a {what}")).detail(detail.to_owned()))
    };
    let row = stmt.row || stmt.constraint;
    let instead = stmt.timing == TriggerTiming::InsteadOf;
    match table.kind {
        Kind::Table => {
            if instead {
                return refuse("table", "Tables cannot have INSTEAD OF triggers.");
            }
            if cx.is_partitioned(table) && row {
                if stmt.old_table.is_some() || stmt.new_table.is_some() {
                    let message = format!("\"{name}\" is a partitioned table");
                    return Err(Reject::new("0A000", message)
                        .detail("ROW triggers with transition tables are not supported on partitioned tables."));
                }
                if cx.version() < Version(13) && stmt.timing == TriggerTiming::Before {
                    return refuse(
                        "partitioned table",
                        "Partitioned tables cannot have BEFORE / FOR EACH ROW triggers.",
                    );
                }
            }
        }
        Kind::View => {
            if !instead && row {
                return refuse("view", "Views cannot have row-level BEFORE or AFTER triggers.");
            }
            if stmt.truncate {
                return refuse("view", "Views cannot have TRUNCATE triggers.");
            }
        }
        Kind::ForeignTable => {
            if instead {
                return refuse("foreign table", "Foreign tables cannot have INSTEAD OF triggers.");
            }
            if stmt.constraint {
                takes_constraint(table)?;
            }
        }
        _ if cx.version() < Version(15) => {
            return Err(Reject::new("42809", format!("\"{name}\" is not a table or view")));
        }
        _ => {
            return Err(Reject::new("42809", format!("relation \"{name}\" cannot have triggers"))
                .detail(not_supported_for(cx, table)));
        }
    }
    Ok(())
}

/// Refuses a constraint trigger on a foreign table.
pub(super) fn takes_constraint(table: &Address) -> Result<(), Reject> {
    if table.kind != Kind::ForeignTable {
        return Ok(());
    }
    Err(Reject::new("42809", format!("\"{}\" is a foreign table", table.name()))
        .detail("Foreign tables cannot have constraint triggers."))
}

fn fits_timing(stmt: &CreateTrigger) -> Result<(), Reject> {
    if stmt.truncate && stmt.row {
        return Err(Reject::new("0A000", "TRUNCATE FOR EACH ROW triggers are not supported"));
    }
    if stmt.timing == TriggerTiming::InsteadOf {
        if !stmt.row {
            return Err(Reject::new("0A000", "INSTEAD OF triggers must be FOR EACH ROW"));
        }
        if stmt.when.is_some() {
            return Err(Reject::new("0A000", "INSTEAD OF triggers cannot have WHEN conditions"));
        }
        if !stmt.columns.is_empty() {
            return Err(Reject::new("0A000", "INSTEAD OF triggers cannot have column lists"));
        }
    }
    Ok(())
}

/// What REFERENCING … TABLE asks of the trigger.
fn transition_tables(cx: &Cx<'_>, stmt: &CreateTrigger, table: &Address) -> Result<(), Reject> {
    if stmt.old_table.is_none() && stmt.new_table.is_none() {
        return Ok(());
    }
    let name = table.name();
    if table.kind == Kind::ForeignTable {
        return Err(Reject::new("42809", format!("\"{name}\" is a foreign table"))
            .detail("Triggers on foreign tables cannot have transition tables."));
    }
    if table.kind == Kind::View {
        return Err(Reject::new("42809", format!("\"{name}\" is a view"))
            .detail("Triggers on views cannot have transition tables."));
    }
    if stmt.row {
        if cx.is_partition(table) {
            return Err(Reject::new("0A000", "ROW triggers with transition tables are not supported on partitions"));
        }
        if !cx.catalog.parents(table).is_empty() {
            return Err(Reject::new(
                "0A000",
                "ROW triggers with transition tables are not supported on inheritance children",
            ));
        }
    }
    if stmt.timing != TriggerTiming::After {
        return Err(Reject::new("42P17", "transition table name can only be specified for an AFTER trigger"));
    }
    if stmt.truncate {
        return Err(Reject::new("0A000", "TRUNCATE triggers with transition tables are not supported"));
    }
    let events = usize::from(stmt.insert) + usize::from(stmt.update) + usize::from(stmt.delete);
    if events != 1 {
        return Err(Reject::new(
            "0A000",
            "transition tables cannot be specified for triggers with more than one event",
        ));
    }
    if !stmt.columns.is_empty() {
        return Err(Reject::new("0A000", "transition tables cannot be specified for triggers with column lists"));
    }
    if stmt.new_table.is_some() && !stmt.insert && !stmt.update {
        return Err(Reject::new("42P17", "NEW TABLE can only be specified for an INSERT or UPDATE trigger"));
    }
    if stmt.old_table.is_some() && !stmt.delete && !stmt.update {
        return Err(Reject::new("42P17", "OLD TABLE can only be specified for a DELETE or UPDATE trigger"));
    }
    if stmt.old_table == stmt.new_table {
        return Err(Reject::new("42P17", "OLD TABLE name and NEW TABLE name cannot be the same"));
    }
    Ok(())
}

/// WHEN: an expression over `old` and `new`.
fn condition_of(
    cx: &Cx<'_>,
    stmt: &CreateTrigger,
    condition: &ast::Expr,
    table: &Address,
) -> Result<crate::catalog::Expr, Reject> {
    let (mut old, mut new, mut subquery) = (false, false, false);
    look(condition, &mut |e| match &e.node {
        ExprNode::Column(fields) => match fields.first() {
            Some(Field::Name(name)) if name == "old" && fields.len() > 1 => old = true,
            Some(Field::Name(name)) if name == "new" && fields.len() > 1 => new = true,
            _ => {}
        },
        ExprNode::Sublink { .. } => subquery = true,
        _ => {}
    });
    if subquery {
        return Err(Reject::new("0A000", "cannot use subquery in trigger WHEN condition"));
    }
    let own = cx.columns_in_scope(table);
    let columns: Vec<ScopeColumn> = ["old", "new"]
        .into_iter()
        .flat_map(|row| own.iter().map(move |c| ScopeColumn { relation: row.into(), ..c.clone() }))
        .collect();
    let scope =
        Scope { catalog: &cx.catalog, session: &cx.session, source: &cx.statement.source, columns, value: None };
    let resolved = expr::resolve(condition, &Use::TriggerWhen, &scope)?;
    let cannot = |what: &str, values: &str| {
        let message = format!("{what} trigger's WHEN condition cannot reference {values} values");
        Err(Reject::new("42P17", message))
    };
    if (old || new) && !stmt.row && !stmt.constraint {
        return cannot("statement", "column");
    }
    if old && stmt.insert {
        return cannot("INSERT", "OLD");
    }
    if new && stmt.delete {
        return cannot("DELETE", "NEW");
    }
    if stmt.timing == TriggerTiming::Before {
        check_computed(cx, condition, table)?;
    }
    Ok(resolved)
}

/// Before a row is stored its generated columns are not computed yet.
fn check_computed(cx: &Cx<'_>, condition: &ast::Expr, table: &Address) -> Result<(), Reject> {
    let generated: Vec<&crate::catalog::Ident> =
        cx.catalog.columns(table).into_iter().filter(|(_, c)| c.generated.is_some()).map(|(n, _)| n).collect();
    let mut detail = None;
    look(condition, &mut |e| {
        let ExprNode::Column(fields) = &e.node else { return };
        let found = match fields.as_slice() {
            [Field::Name(row), Field::Name(column)] if row == "new" && generated.contains(&column) => {
                format!("Column \"{column}\" is a generated column.")
            }
            [Field::Name(row)] | [Field::Name(row), Field::Star] if row == "new" && !generated.is_empty() => {
                "A whole-row reference is used and the table contains generated columns.".to_owned()
            }
            _ => return,
        };
        detail.get_or_insert(found);
    });
    match detail {
        Some(detail) => {
            Err(Reject::new("42P17", "BEFORE trigger's WHEN condition cannot reference NEW generated columns")
                .detail(detail))
        }
        None => Ok(()),
    }
}

fn look(expr: &ast::Expr, f: &mut dyn FnMut(&ast::Expr)) {
    f(expr);
    walk::children(expr, &mut |child| look(child, f));
}

/// The function, which must return a trigger.
fn trigger_function(cx: &Cx<'_>, name: &ast::Name) -> Result<Address, Reject> {
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    let found = cx.routines(name).into_iter().find(|at| at.path.parts()[2] == "()");
    match found {
        Some(at) => {
            let returns_trigger = match cx.get(&at).map(|o| &**o) {
                Some(Object::Function(f)) => f.returns.as_ref().is_some_and(|t| t.is("trigger")),
                _ => true,
            };
            if returns_trigger {
                return Ok(at);
            }
            Err(Reject::new("42P17", format!("function {name} must return type trigger")))
        }
        None => extension::provided_trigger_function(cx, name)
            .ok_or_else(|| Reject::new("42883", format!("function {name}() does not exist"))),
    }
}

/// Whether there is a trigger of that name, which OR REPLACE may replace.
fn existing(cx: &Cx<'_>, stmt: &CreateTrigger, at: &Address) -> Result<bool, Reject> {
    let Some(Object::Trigger(old)) = cx.get(at).map(|o| &**o) else { return Ok(false) };
    let relation = &at.path.parts()[1];
    let refuse =
        |what: &str| Err(Reject::new("42710", format!("trigger \"{}\" for relation \"{relation}\" {what}", at.name())));
    if !stmt.replace {
        return refuse("already exists");
    }
    if old.parent.is_some() {
        let what = if cx.version().0 >= 15 { "is an internal or a child trigger" } else { "is an internal trigger" };
        return refuse(what);
    }
    if old.constraint {
        return refuse("is a constraint trigger");
    }
    Ok(true)
}
