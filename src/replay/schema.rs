//! CREATE SCHEMA.

use crate::catalog::{Address, Ident, Kind, Schema};
use crate::sql::ast::{CreateSchema, Stmt};

use super::cx::Cx;
use super::{Reject, dispatch, role};

/// CREATE SCHEMA, with its elements.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateSchema) -> Result<(), Reject> {
    let owner = stmt.owner.as_ref().map(|owner| cx.session.role(owner)).transpose()?;
    let Some(name) = stmt.name.clone().or_else(|| owner.clone()) else {
        return Err(Reject::new("42601", "a schema needs a name"));
    };
    acceptable(&name)?;
    let at = Address::top(Kind::Schema, name.clone());
    if cx.catalog.contains(&at) || matches!(&*name, "information_schema") {
        let message = format!("schema \"{name}\" already exists");
        if stmt.if_not_exists {
            cx.notice(format!("{message}, skipping"), Some(at));
            return Ok(());
        }
        return Err(Reject::new("42P06", message));
    }
    let user = cx.session.user.clone();
    if let Some(owner) = owner {
        role::right::may_become_owner(cx, &owner)?;
        cx.session.user.clone_from(&owner);
        cx.session.owners.insert(owner);
    }
    cx.create(at, Schema { initial: false });
    let result = elements(cx, stmt, name);
    cx.session.user = user;
    result
}

/// Makes what stands in CREATE SCHEMA, as the schema's owner.
fn elements(cx: &mut Cx<'_>, stmt: &CreateSchema, name: Ident) -> Result<(), Reject> {
    if stmt.elements.is_empty() {
        return Ok(());
    }
    // While the elements are made, the new schema stands first in the search path; the server also sorts them so that
    // tables come before what refers to them.
    let path = cx.session.search_path.clone();
    for element in &stmt.elements {
        if let Some(other) = named_schema(element).filter(|s| **s != name) {
            let message = format!("CREATE specifies a schema ({other}) different from the one being created ({name})");
            return Err(Reject::new("42P15", message));
        }
    }
    cx.session.search_path.insert(0, name.clone());
    use crate::sql::ast::Persistence::Temporary;
    let mut elements: Vec<&Stmt> = stmt.elements.iter().collect();
    elements.sort_by_key(|e| element_rank(e));
    let result = elements.into_iter().try_for_each(|element| {
        // What is made is told to be in the new schema, which nothing temporary can be in.
        match element {
            Stmt::CreateTable(table) if table.persistence == Temporary && table.name.schema().is_none() => {
                Err(Reject::new("42P16", "cannot create temporary relation in non-temporary schema"))
            }
            Stmt::CreateView(view) if view.name.schema().is_none() => {
                let mut view = view.clone();
                view.name.parts.insert(0, name.clone());
                dispatch(cx, &Stmt::CreateView(view))
            }
            _ => dispatch(cx, element),
        }
    });
    cx.session.search_path = path;
    result
}

/// The schema that an element names for what it makes.
fn named_schema(stmt: &Stmt) -> Option<&Ident> {
    match stmt {
        Stmt::CreateSequence(s) => s.name.schema(),
        Stmt::CreateTable(s) => s.name.schema(),
        Stmt::CreateView(s) => s.name.schema(),
        Stmt::CreateIndex(s) => s.relation.name.schema(),
        Stmt::CreateTrigger(s) => s.relation.name.schema(),
        _ => None,
    }
}

/// The order of `transformCreateSchemaStmtElements`: sequences, tables, views, indexes, triggers, grants.
fn element_rank(stmt: &Stmt) -> u8 {
    match stmt {
        Stmt::CreateSequence(_) => 0,
        Stmt::CreateTable(_) => 1,
        Stmt::CreateView(_) => 2,
        Stmt::CreateIndex(_) => 3,
        Stmt::CreateTrigger(_) => 4,
        _ => 5,
    }
}

/// Refuses the names that are the server's own.
pub(super) fn acceptable(name: &str) -> Result<(), Reject> {
    if name.starts_with("pg_") {
        return Err(Reject::new("42939", format!("unacceptable schema name \"{name}\""))
            .detail("The prefix \"pg_\" is reserved for system schemas."));
    }
    Ok(())
}
