//! Statements about the session: prepared statements, cursors, temporary objects; and those about the server.

use std::sync::Arc;

use crate::catalog::{Address, Ident, Kind, Object, Path, TEMPORARY};
use crate::expr::{self, Failure, Scope};
use crate::sql::ast::{self, Behavior, DatabaseOptions, Name, ObjectClass, Option_, Query, Stmt};

use super::cx::Cx;
use super::{Cause, Reject, Session, depend, dispatch, transaction};

/// PREPARE.
pub(super) fn prepare(cx: &mut Cx<'_>, name: &Ident, statement: &Stmt) -> Result<(), Reject> {
    if cx.session.prepared.contains_key(name) {
        return Err(Reject::new("42P05", format!("prepared statement \"{name}\" already exists")));
    }
    cx.session.prepared.insert(name.clone(), Arc::new(statement.clone()));
    Ok(())
}

/// The statement of that name.
pub(super) fn prepared(cx: &Cx<'_>, name: &Ident) -> Result<Arc<Stmt>, Reject> {
    let none = || Reject::new("26000", format!("prepared statement \"{name}\" does not exist"));
    cx.session.prepared.get(name).cloned().ok_or_else(none)
}

/// EXECUTE.
pub(super) fn execute(cx: &mut Cx<'_>, name: &Ident) -> Result<(), Reject> {
    let statement = prepared(cx, name)?;
    dispatch(cx, &statement)
}

/// DEALLOCATE.
pub(super) fn deallocate(cx: &mut Cx<'_>, name: Option<&Ident>) -> Result<(), Reject> {
    match name {
        None => cx.session.prepared.clear(),
        Some(name) => {
            prepared(cx, name)?;
            cx.session.prepared.remove(name);
        }
    }
    Ok(())
}

/// DECLARE.
pub(super) fn declare(cx: &mut Cx<'_>, name: &Ident, query: &Query, hold: bool) -> Result<(), Reject> {
    if !hold && !cx.in_block && cx.session.transaction.is_none() {
        return Err(Reject::new("25P01", "DECLARE CURSOR can only be used in transaction blocks"));
    }
    check(cx, query)?;
    if cx.session.cursors.contains_key(name) {
        return Err(Reject::new("42P03", format!("cursor \"{name}\" already exists")));
    }
    cx.query_locks(query);
    cx.session.cursors.insert(name.clone(), hold);
    Ok(())
}

/// FETCH and MOVE.
pub(super) fn fetch(cx: &Cx<'_>, name: &Ident) -> Result<(), Reject> {
    if cx.session.cursors.contains_key(name) {
        return Ok(());
    }
    Err(Reject::new("34000", format!("cursor \"{name}\" does not exist")))
}

/// CLOSE.
pub(super) fn close(cx: &mut Cx<'_>, name: Option<&Ident>) -> Result<(), Reject> {
    match name {
        None => cx.session.cursors.clear(),
        Some(name) => {
            fetch(cx, name)?;
            cx.session.cursors.remove(name);
        }
    }
    Ok(())
}

/// EXPLAIN, which runs its statement only with ANALYZE.
pub(super) fn explain(cx: &mut Cx<'_>, statement: &Stmt, options: &[Option_]) -> Result<(), Reject> {
    let analyze = options.iter().any(|o| {
        let off = o.text().is_some_and(|t| matches!(&*t.to_lowercase(), "false" | "off" | "0" | "no"));
        o.name == "analyze" && !off
    });
    if analyze {
        return dispatch(cx, statement);
    }
    match statement {
        Stmt::Query(query) => check(cx, query),
        Stmt::CreateTableAs(t) => t.query.as_ref().map_or(Ok(()), |q| check(cx, q)),
        Stmt::Data(data) => cx.relation(&data.target.name).map(|_| ()).or_else(|reject| {
            if super::extension::may_provide(&cx.catalog, data.target.name.schema()) { Ok(()) } else { Err(reject) }
        }),
        Stmt::Execute { name, .. } => prepared(cx, name).map(|_| ()),
        _ => Ok(()),
    }
}

/// Refuses a query that names a relation or a column that does not exist.
pub(super) fn check(cx: &Cx<'_>, query: &Query) -> Result<(), Reject> {
    let scope = Scope {
        catalog: &cx.catalog,
        session: &cx.session,
        source: &cx.statement.source,
        columns: Vec::new(),
        value: None,
    };
    match expr::resolve_query(query, &[], &scope) {
        Err(Failure::Reject(reject)) if matches!(reject.sqlstate, "42P01" | "42703" | "3F000") => Err(reject),
        _ => Ok(()),
    }
}

/// SET CONSTRAINTS.
pub(super) fn set_constraints(cx: &mut Cx<'_>, names: &[Name], deferred: bool) -> Result<(), Reject> {
    if cx.session.transaction.is_none() && !cx.in_block {
        cx.notice("SET CONSTRAINTS can only be used in transaction blocks", None);
    }
    let mut named = Vec::new();
    for name in names {
        let schemas = match name.schema() {
            Some(schema) => {
                cx.require_schema(schema)?;
                vec![schema.clone()]
            }
            None => cx.path(),
        };
        let found: Vec<(&Address, &Object)> = schemas
            .iter()
            .find_map(|schema| {
                let list: Vec<(&Address, &Object)> = cx
                    .catalog
                    .below(&Path::new([schema.clone()]))
                    .filter(|(at, _)| {
                        at.name() == name.name() && (Kind::CONSTRAINTS.contains(&at.kind) || at.kind == Kind::Trigger)
                    })
                    .map(|(at, o)| (at, &**o))
                    .filter(|(_, o)| !matches!(o, Object::Trigger(t) if !t.constraint))
                    .collect();
                (!list.is_empty()).then_some(list)
            })
            .unwrap_or_default();
        if found.is_empty() {
            return Err(Reject::new("42704", format!("constraint \"{name}\" does not exist")));
        }
        let deferrable = found.iter().any(|(_, o)| match o {
            Object::PrimaryKey(c) => c.deferrable,
            Object::Unique(c) => c.deferrable,
            Object::Exclusion(c) => c.deferrable,
            Object::ForeignKey(c) => c.deferrable,
            Object::Trigger(t) => t.deferrable,
            _ => false,
        });
        if !deferrable {
            return Err(Reject::new("42809", format!("constraint \"{}\" is not deferrable", name.name())));
        }
        named.extend(found.into_iter().map(|(at, _)| at.clone()));
    }
    if cx.session.transaction.is_some() {
        cx.session.defer((!names.is_empty()).then_some(&named), deferred);
    }
    Ok(())
}

/// CREATE and ALTER of DATABASE and TABLESPACE, which are not in a database.
pub(super) fn database(cx: &Cx<'_>, stmt: &DatabaseOptions) -> Result<(), Reject> {
    let moves = stmt.options.iter().any(|o| o.name == "tablespace");
    let what = if stmt.tablespace { "TABLESPACE" } else { "DATABASE" };
    match (stmt.alter, stmt.tablespace) {
        (false, _) => transaction::not_in_block(cx, &format!("CREATE {what}")),
        (true, false) if moves => transaction::not_in_block(cx, "ALTER DATABASE SET TABLESPACE"),
        _ => Ok(()),
    }
}

/// Whether a DROP is about what is not in a database.
pub(super) fn is_outside(stmt: &ast::Drop) -> bool {
    stmt.objects.iter().any(|o| matches!(o.class, ObjectClass::Database | ObjectClass::Tablespace))
}

/// DROP DATABASE and DROP TABLESPACE.
pub(super) fn drop_outside(cx: &Cx<'_>, stmt: &ast::Drop) -> Result<(), Reject> {
    let database = stmt.objects.iter().any(|o| o.class == ObjectClass::Database);
    transaction::not_in_block(cx, if database { "DROP DATABASE" } else { "DROP TABLESPACE" })
}

/// Takes the temporary objects away: DISCARD TEMP, or the end of the session.
pub(super) fn drop_temporary(cx: &mut Cx<'_>) {
    let below = cx.catalog.below(&Path::new([TEMPORARY.into()]));
    let gone: Vec<Address> = below.map(|(at, _)| at.clone()).filter(|at| at.kind != Kind::Schema).collect();
    cx.because(Cause::Cascaded, |cx| gone.iter().for_each(|at| cx.remove(at)));
    cx.session.drop_at_commit.clear();
}

/// What the end of a transaction does that changes something: ON COMMIT DROP.
pub(super) fn at_commit(cx: &mut Cx<'_>) {
    let gone: Vec<Address> =
        std::mem::take(&mut cx.session.drop_at_commit).into_iter().filter(|at| cx.catalog.contains(at)).collect();
    if !gone.is_empty() {
        // What depends on them goes along, so nothing keeps them from going.
        let _ = cx.because(Cause::Cascaded, |cx| depend::drop_objects(cx, &gone, Behavior::Cascade));
    }
}

impl Session {
    /// The session that a ROLLBACK brings back; prepared statements stay, and a cursor that was closed stays closed.
    pub(super) fn rolled_back_to(&self, before: Self) -> Self {
        let cursors = before.cursors.into_iter().filter(|(name, _)| self.cursors.contains_key(name)).collect();
        Self { prepared: self.prepared.clone(), cursors, ..before }
    }
}
