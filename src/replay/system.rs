//! The server's own catalogs, which no statement changes.

use crate::catalog::builtin::relations::System;
use crate::sql::ast::{Name, Stmt};

use super::cx::Cx;
use super::options::parse_bool;
use super::{Reject, drop};

/// Refuses what would change a catalog, or add to the schema of the catalogs.
pub(super) fn check(cx: &Cx<'_>, stmt: &Stmt) -> Result<(), Reject> {
    let allowed = cx.session.settings.get("allow_system_table_mods").and_then(|text| parse_bool(text));
    if allowed == Some(true) {
        return Ok(());
    }
    match stmt {
        Stmt::AlterTable(s) => untouched(cx, &s.relation.name),
        Stmt::CreateIndex(s) => untouched(cx, &s.relation.name),
        Stmt::CreateTrigger(s) => untouched(cx, &s.relation.name),
        Stmt::CreateRule(s) => untouched(cx, &s.relation),
        Stmt::CreatePolicy(s) => untouched(cx, &s.relation),
        Stmt::Truncate(s) => s.relations.iter().try_for_each(|r| untouched(cx, &r.name)),
        Stmt::Drop(s) => {
            let relations = s.objects.iter().filter(|o| drop::relation_kind(o.class).is_some());
            relations.map(|o| &o.name).try_for_each(|name| untouched(cx, name))
        }
        Stmt::CreateTable(s) => outside(&s.name),
        Stmt::CreateSequence(s) => outside(&s.name),
        Stmt::CreateView(s) => outside(&s.name),
        Stmt::CreateTableAs(s) => outside(&s.target.name),
        _ => Ok(()),
    }
}

/// `permission denied: "pg_class" is a system catalog` (42501).
fn untouched(cx: &Cx<'_>, name: &Name) -> Result<(), Reject> {
    let table = System::of(cx.version()).relation("pg_catalog", name.name()).is_some_and(|r| !r.is_view);
    if !table || !cx.is_system_relation(name) || cx.find_relation(name).is_some() {
        return Ok(());
    }
    Err(Reject::new("42501", format!("permission denied: \"{}\" is a system catalog", name.name())))
}

/// `permission denied to create "pg_catalog.x"` (42501).
fn outside(name: &Name) -> Result<(), Reject> {
    if name.schema().is_none_or(|schema| schema != "pg_catalog") {
        return Ok(());
    }
    Err(Reject::new("42501", format!("permission denied to create \"pg_catalog.{}\"", name.name()))
        .detail("System catalog modifications are currently disallowed."))
}
