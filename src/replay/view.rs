//! CREATE VIEW, CREATE MATERIALIZED VIEW, REFRESH MATERIALIZED VIEW.

use std::collections::BTreeSet;

use crate::catalog::{Address, Column, Expr, Ident, Kind, MaterializedView, Object, TEMPORARY, Touches, View};
use crate::expr::{self, Failure, OutputColumn, Scope};
use crate::sql::Span;
use crate::sql::ast::{self, CheckOption, CreateTableAs, CreateView, Query, RefreshMaterializedView};

use super::column::is_system_column;
use super::cx::Cx;
use super::enum_type::row_type_is_free;
use super::options::{self, Of};
use super::updatable::Updatable;
use super::{Lock, Reject, Work, updatable};

/// CREATE VIEW.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateView) -> Result<(), Reject> {
    let name = stmt.name.name();
    if stmt.persistence == ast::Persistence::Unlogged {
        return Err(Reject::new("42601", "views cannot be unlogged because they do not have storage"));
    }
    let (query, columns) = query(cx, &stmt.query, &stmt.columns, stmt.query_span, "views must not contain")?;
    let mut view_options = crate::catalog::Options::new();
    options::merge(&mut view_options, &stmt.options, Of::View, false)?;
    match stmt.check_option {
        CheckOption::None => {}
        CheckOption::Local => {
            view_options.insert("check_option".into(), "local".to_owned());
        }
        CheckOption::Cascaded => {
            view_options.insert("check_option".into(), "cascaded".to_owned());
        }
    }
    let mut is_updatable = Updatable::Yes;
    if view_options.contains_key("check_option") {
        is_updatable = updatable::check_option(&query)?;
    }
    // What reads something temporary is temporary itself.
    let temporary = uses_temporary(&query);
    if temporary && stmt.persistence != ast::Persistence::Temporary {
        cx.notice(format!("view \"{name}\" will be a temporary view"), None);
    }
    let persistence = if temporary { ast::Persistence::Temporary } else { stmt.persistence };
    let (schema, _) = cx.creation_place(&stmt.name, persistence)?;
    let at = Address::of(Kind::View, schema.clone(), name.clone());
    let view = View { query, options: view_options };
    let existing = cx.catalog.relation(&schema, name).map(|(a, _)| a);
    match existing {
        Some(_) if !stmt.replace => {
            expr::check_output(columns.as_deref().unwrap_or_default())?;
            return Err(Reject::new("42P07", format!("relation \"{name}\" already exists")));
        }
        Some(other) if other.kind != Kind::View => {
            return Err(Reject::new("42809", format!("\"{name}\" is not a view")));
        }
        Some(_) => {
            cx.lock(&at, Lock::AccessExclusive);
            replace(cx, &at, view, columns.as_deref().ok())?;
        }
        None => {
            expr::check_output(columns.as_deref().unwrap_or_default())?;
            row_type_is_free(cx, &at)?;
            cx.create(at.clone(), view);
            put_columns(cx, &at, columns.as_deref().unwrap_or_default(), 0);
        }
    }
    if is_updatable == Updatable::Unknown {
        cx.opaque(Updatable::REASON, Touches::Objects(vec![at.clone()]));
    }
    if let Err(reason) = columns {
        cx.opaque(reason, Touches::Objects(vec![at]));
    }
    Ok(())
}

/// `checkViewColumns`: a view's columns may only become more.
fn replace(cx: &mut Cx<'_>, at: &Address, view: View, columns: Option<&[OutputColumn]>) -> Result<(), Reject> {
    let old: Vec<(Ident, Column)> = cx.catalog.columns(at).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
    if let Some(columns) = columns {
        if columns.len() < old.len() {
            return Err(Reject::new("42P16", "cannot drop columns from view"));
        }
        for ((name, was), now) in old.iter().zip(columns) {
            if now.name != *name {
                let message = format!("cannot change name of view column \"{name}\" to \"{}\"", now.name);
                return Err(Reject::new("42P16", message)
                    .hint("Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead."));
            }
            if now.ty != was.ty {
                let message = format!(
                    "cannot change data type of view column \"{name}\" from {} to {}",
                    cx.type_text_modified(&was.ty),
                    cx.type_text_modified(&now.ty)
                );
                return Err(Reject::new("42P16", message));
            }
            if now.collation != was.collation && cx.version().0 >= 15 {
                let shown = |c: &Option<Address>| c.as_ref().map_or("default".into(), |c| c.name().clone());
                let message = format!(
                    "cannot change collation of view column \"{name}\" from \"{}\" to \"{}\"",
                    shown(&was.collation),
                    shown(&now.collation)
                );
                return Err(Reject::new("42P16", message));
            }
        }
    }
    if let Some(columns) = columns {
        for (i, column) in columns.iter().enumerate().skip(old.len()) {
            if columns[..i].iter().any(|c| c.name == column.name) {
                let message = format!("column \"{}\" of relation \"{}\" already exists", column.name, at.name());
                return Err(Reject::new("42701", message));
            }
        }
        expr::check_output(columns)?;
    }
    cx.alter(at, view);
    if let Some(columns) = columns {
        put_columns(cx, at, columns, old.len());
    }
    Ok(())
}

/// `isQueryUsingTempRelation`: whether a query reads anything of the session's own schema.
fn uses_temporary(query: &Expr) -> bool {
    let mut found = false;
    crate::catalog::Refs::refs(query, &mut |at| {
        // The types of its columns do not count.
        let read = at.kind.is_relation() || at.kind == Kind::Column;
        found |= read && at.path.parts()[0] == TEMPORARY;
    });
    found
}

/// Refuses a query that comes back to a view which it is expanding: `fireRIRrules`. `active` are the views that it is in,
/// `done` those that come to an end.
fn check_expands(
    cx: &Cx<'_>,
    query: &Expr,
    active: &mut Vec<Address>,
    done: &mut BTreeSet<Address>,
) -> Result<(), Reject> {
    let mut views: Vec<Address> = Vec::new();
    crate::catalog::Refs::refs(query, &mut |at| {
        if at.kind == Kind::View && !views.contains(at) {
            views.push(at.clone());
        }
    });
    for at in views {
        if active.contains(&at) {
            let message = format!("infinite recursion detected in rules for relation \"{}\"", at.name());
            return Err(Reject::new("42P17", message));
        }
        if let Some(Object::View(view)) = cx.get(&at).map(|o| &**o)
            && !done.contains(&at)
        {
            active.push(at.clone());
            check_expands(cx, &view.query, active, done)?;
            active.pop();
            done.insert(at);
        }
    }
    Ok(())
}

/// Refuses to run a query that has no end, or that reads a materialized view without data.
pub(super) fn check_runs(cx: &Cx<'_>, query: &Expr) -> Result<(), Reject> {
    check_expands(cx, query, &mut Vec::new(), &mut BTreeSet::new())?;
    let mut pending: Vec<Address> = Vec::new();
    let mut seen: Vec<Address> = Vec::new();
    crate::catalog::Refs::refs(query, &mut |at| pending.push(at.clone()));
    while let Some(at) = pending.pop() {
        if seen.contains(&at) {
            continue;
        }
        match cx.get(&at).map(|o| &**o) {
            Some(Object::MaterializedView(view)) if !view.populated => {
                let message = format!("materialized view \"{}\" has not been populated", at.name());
                return Err(Reject::new("55000", message).hint("Use the REFRESH MATERIALIZED VIEW command."));
            }
            Some(Object::View(view)) => crate::catalog::Refs::refs(&view.query, &mut |at| pending.push(at.clone())),
            _ => {}
        }
        seen.push(at);
    }
    Ok(())
}

/// Makes the columns after the first `have`.
fn put_columns(cx: &mut Cx<'_>, at: &Address, columns: &[OutputColumn], have: usize) {
    for (i, column) in columns.iter().enumerate().skip(have) {
        let object = Column::plain(column.ty.clone(), column.collation.clone(), i as i32 + 1);
        cx.create(at.child(Kind::Column, column.name.clone()), object);
    }
}

/// A query with its columns, or with why they are not known: it could not be resolved, which leaves its text. `what`
/// begins the refusal of one that writes.
pub(super) fn query(
    cx: &mut Cx<'_>,
    query: &Query,
    names: &[Ident],
    span: (u32, u32),
    what: &str,
) -> Result<(Expr, Result<Vec<OutputColumn>, String>), Reject> {
    if let ast::QueryBody::Select(select) = &query.body
        && select.into.is_some()
    {
        return Err(Reject::new("0A000", "views must not contain SELECT INTO"));
    }
    let scope = Scope {
        catalog: &cx.catalog,
        session: &cx.session,
        source: &cx.statement.source,
        columns: Vec::new(),
        value: None,
    };
    match expr::read_query(query, names, &scope) {
        Ok((expr, columns)) => {
            if expr::writes_rows(&expr) {
                return Err(Reject::new("0A000", format!("{what} data-modifying statements in WITH")));
            }
            Ok((expr, Ok(columns)))
        }
        Err(Failure::Reject(reject)) => Err(reject),
        Err(Failure::Unknown(reason)) => {
            let text = cx.statement.source.slice(Span::new(span.0, span.1)).trim().to_owned();
            Ok((expr::unresolved_query(text, query, &scope), Err(reason)))
        }
    }
}

/// CREATE MATERIALIZED VIEW.
pub(super) fn create_materialized(cx: &mut Cx<'_>, stmt: &CreateTableAs) -> Result<(), Reject> {
    let into = &stmt.target;
    let name = into.name.name();
    let Some(written) = &stmt.query else {
        cx.opaque("a prepared statement is not evaluated", Touches::Nothing);
        return Ok(());
    };
    let (query, columns) = query(cx, written, &into.columns, stmt.query_span, "materialized views must not use")?;
    if uses_temporary(&query) {
        return Err(Reject::new("0A000", "materialized views must not use temporary tables or views"));
    }
    let schema = cx.creation_schema(&into.name)?;
    if let Some((existing, _)) = cx.catalog.relation(&schema, name) {
        let message = format!("relation \"{name}\" already exists");
        if stmt.if_not_exists {
            cx.notice(format!("{message}, skipping"), Some(existing));
            return Ok(());
        }
        return Err(Reject::new("42P07", message));
    }
    // From 17 on it is made without data first.
    let filled_first = !stmt.no_data && cx.version() < crate::catalog::Version(17);
    if filled_first {
        check_runs(cx, &query)?;
    }
    let found = columns.as_deref().unwrap_or_default();
    for (i, column) in found.iter().enumerate() {
        if found[..i].iter().any(|c| c.name == column.name) {
            return Err(Reject::new("42701", format!("column \"{}\" specified more than once", column.name)));
        }
    }
    for column in found {
        if is_system_column(&column.name) {
            let message = format!("column name \"{}\" conflicts with a system column name", column.name);
            return Err(Reject::new("42701", message));
        }
    }
    expr::check_output(found)?;
    let at = Address::of(Kind::MaterializedView, schema, name.clone());
    row_type_is_free(cx, &at)?;
    if !stmt.no_data && !filled_first {
        check_runs(cx, &query)?;
    }
    let mut storage = crate::catalog::Options::new();
    options::merge(&mut storage, &into.options, Of::Heap, false)?;
    let view = MaterializedView {
        query,
        options: storage,
        tablespace: into.tablespace.clone().filter(|t| t != "pg_default"),
        access_method: into.access_method.clone().filter(|m| m != "heap"),
        populated: !stmt.no_data,
    };
    cx.create(at.clone(), view);
    put_columns(cx, &at, found, 0);
    if let Err(reason) = columns {
        cx.opaque(reason, Touches::Objects(vec![at]));
    }
    Ok(())
}

/// REFRESH MATERIALIZED VIEW.
pub(super) fn refresh(cx: &mut Cx<'_>, stmt: &RefreshMaterializedView) -> Result<(), Reject> {
    let at = cx.relation(&stmt.name)?;
    let Some(mut view) = cx.object(&at, |o| match o {
        Object::MaterializedView(v) => Some(v),
        _ => None,
    }) else {
        if at.kind == Kind::Table {
            return Err(Reject::new("0A000", format!("\"{}\" is not a materialized view", at.name())));
        }
        return Err(Reject::new("42809", format!("\"{}\" is not a table or materialized view", at.name())));
    };
    if stmt.concurrently && !view.populated {
        return Err(Reject::new("0A000", "CONCURRENTLY cannot be used when the materialized view is not populated"));
    }
    if stmt.concurrently && stmt.no_data {
        return Err(Reject::new("42601", "CONCURRENTLY and WITH NO DATA options cannot be used together"));
    }
    if stmt.concurrently {
        let usable = cx
            .catalog
            .indexes(&at)
            .any(|(_, i)| i.unique && i.valid && i.predicate.is_none() && i.keys.iter().all(|k| k.column.is_some()));
        if !usable {
            let shown = at.sql_name();
            return Err(Reject::new("55000", format!("cannot refresh materialized view \"{shown}\" concurrently"))
                .hint("Create a unique index with no WHERE clause on one or more columns of the materialized view."));
        }
    }
    if !stmt.no_data {
        check_runs(cx, &view.query)?;
    }
    // CONCURRENTLY compares the new rows with the old ones and changes what differs.
    let (lock, work) =
        if stmt.concurrently { (Lock::Exclusive, Work::Scan) } else { (Lock::AccessExclusive, Work::Rewrite) };
    cx.work(&at, lock, work);
    view.populated = !stmt.no_data;
    cx.alter(&at, view);
    Ok(())
}
