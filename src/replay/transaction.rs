//! BEGIN, COMMIT, ROLLBACK, savepoints, and what a transaction block refuses.

use crate::sql::ast;

use super::cx::Cx;
use super::session::Block;
use super::{Reject, Session, Transaction, utility};

/// Refuses a statement that cannot run in a transaction block: `PreventInTransactionBlock`.
///
/// # Errors
///
/// `CREATE INDEX CONCURRENTLY cannot run inside a transaction block` (25001).
pub(crate) fn not_in_block(cx: &Cx<'_>, statement: &str) -> Result<(), Reject> {
    let place = match cx.session.transaction {
        Some(_) => "run inside a transaction block",
        // A block with an EXCEPTION clause is one.
        None if cx.in_subtransaction => "run inside a transaction block",
        None if cx.in_block => "be executed from a function",
        None => return Ok(()),
    };
    Err(Reject::new("25001", format!("{statement} cannot {place}")))
}

/// Refuses everything but the end of a block that has failed.
pub(super) fn check_failed(session: &Session, stmt: &ast::Stmt) -> Result<(), Reject> {
    use ast::Transaction::{Commit, Rollback, RollbackTo};
    let failed = session.transaction.as_ref().is_some_and(|t| t.failed);
    if !failed || matches!(stmt, ast::Stmt::Transaction(Commit | Rollback | RollbackTo(_))) {
        return Ok(());
    }
    Err(Reject::new("25P02", "current transaction is aborted, commands ignored until end of transaction block"))
}

/// A statement about transactions.
///
/// What a ROLLBACK undoes is told by the catalog afterwards, not by effects: nothing happens to the objects.
pub(super) fn run(cx: &mut Cx<'_>, stmt: &ast::Transaction) -> Result<(), Reject> {
    match stmt {
        ast::Transaction::Begin => begin(cx),
        ast::Transaction::Commit => end(cx, true),
        ast::Transaction::Rollback => end(cx, false),
        ast::Transaction::Savepoint(name) => {
            in_block(cx, "SAVEPOINT")?;
            let mut saved = cx.session.clone();
            if let Some(t) = &mut saved.transaction {
                t.savepoints.clear();
            }
            let catalog = cx.catalog.clone();
            if let Some(t) = &mut cx.session.transaction {
                t.savepoints.push((name.clone(), catalog, saved));
            }
        }
        ast::Transaction::Release(name) => {
            in_block(cx, "RELEASE SAVEPOINT")?;
            let place = savepoint(cx, name)?;
            if let Some(t) = &mut cx.session.transaction {
                t.savepoints.truncate(place);
            }
        }
        ast::Transaction::RollbackTo(name) => {
            in_block(cx, "ROLLBACK TO SAVEPOINT")?;
            let place = savepoint(cx, name)?;
            if let Some(mut open) = cx.session.transaction.take() {
                open.savepoints.truncate(place + 1);
                let open = open.into_inner();
                let (_, catalog, session) = open.savepoints[place].clone();
                cx.catalog = catalog;
                cx.session = cx.session.rolled_back_to(session);
                if let Some(t) = &mut cx.session.transaction {
                    t.savepoints = open.savepoints;
                }
            }
        }
        ast::Transaction::Prepared => {
            cx.opaque("prepared transactions are not evaluated", crate::catalog::Touches::Nothing);
            cx.session.transaction = None;
        }
    }
    Ok(())
}

fn begin(cx: &mut Cx<'_>) {
    match &mut cx.session.transaction {
        None => cx.session.transaction = Some(Block::new(Transaction::begin(&cx.catalog, &cx.session))),
        // What ran before it in the same query belongs to the block, too.
        Some(t) if t.simple_query => {
            t.simple_query = false;
            t.implicit = false;
        }
        Some(_) => cx.notice("there is already a transaction in progress", None),
    }
}

/// Ends the block that is open.
fn end(cx: &mut Cx<'_>, commit: bool) {
    let Some(open) = cx.session.transaction.take() else {
        return cx.notice("there is no transaction in progress", None);
    };
    let open = open.into_inner();
    if open.simple_query {
        cx.notice("there is no transaction in progress", None);
    }
    if commit && !open.failed {
        cx.session.end_local(&open.local);
        utility::at_commit(cx);
        cx.session.cursors.retain(|_, hold| *hold);
    } else {
        cx.catalog = open.catalog;
        cx.session = cx.session.rolled_back_to(open.before);
    }
}

fn in_block(cx: &Cx<'_>, statement: &str) -> Result<(), Reject> {
    match &cx.session.transaction {
        Some(t) if !t.simple_query => Ok(()),
        _ => Err(Reject::new("25P01", format!("{statement} can only be used in transaction blocks"))),
    }
}

fn savepoint(cx: &Cx<'_>, name: &str) -> Result<usize, Reject> {
    let found = cx.session.transaction.as_ref().and_then(|t| t.savepoints.iter().rposition(|(n, ..)| n == name));
    found.ok_or_else(|| Reject::new("3B001", format!("savepoint \"{name}\" does not exist")))
}
