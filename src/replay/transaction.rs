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

/// READ ONLY and READ WRITE of SET TRANSACTION, and what says the same.
pub(super) fn set_read_only(cx: &mut Cx<'_>, read_only: bool) -> Result<(), Reject> {
    let refuse = |message: &str| Err(Reject::new("25001", message));
    let Some(t) = &mut cx.session.transaction else { return Ok(()) };
    if !read_only && t.read_only {
        if t.savepoints.iter().any(|(_, _, session)| session.is_read_only()) {
            return refuse("cannot set transaction read-write mode inside a read-only transaction");
        }
        if t.queried {
            return refuse("transaction read-write mode must be set before any query");
        }
    }
    t.read_only = read_only;
    Ok(())
}

/// `PreventCommandIfReadOnly`: refuses what writes, in a transaction that only reads.
pub(super) fn check_read_only(cx: &Cx<'_>, stmt: &ast::Stmt) -> Result<(), Reject> {
    use ast::Stmt as S;
    if cx.in_block || !cx.session.is_read_only() {
        return Ok(());
    }
    let writes = match stmt {
        S::Transaction(ast::Transaction::Prepared) => true,
        S::Query(q) => crate::replay::target_of_into(q).is_some(),
        S::Data(s) => {
            let target = cx.find_relation(&s.target.name);
            target.is_some_and(|(at, _)| at.schema().is_none_or(|schema| schema != crate::catalog::TEMPORARY))
        }
        S::Transaction(_)
        | S::Do(_)
        | S::Call(_)
        | S::SetConstraints { .. }
        | S::Deallocate(_)
        | S::DeclareCursor { .. }
        | S::CloseCursor(_)
        | S::Discard
        | S::Execute { .. }
        | S::Explain { .. }
        | S::Fetch { .. }
        | S::Prepare { .. }
        | S::Set(_)
        | S::Cluster(_)
        | S::Reindex(_)
        | S::Vacuum(_)
        | S::Notify { .. }
        | S::Lock(_)
        | S::Copy(_)
        | S::Other { .. } => false,
        _ => true,
    };
    if !writes {
        return Ok(());
    }
    let tag = match stmt {
        S::Data(s) => match s.kind {
            ast::DataKind::Insert => "INSERT",
            ast::DataKind::Update => "UPDATE",
            ast::DataKind::Delete => "DELETE",
            ast::DataKind::Merge => "MERGE",
        },
        _ => cx.statement.tag,
    };
    Err(Reject::new("25006", format!("cannot execute {tag} in a read-only transaction")))
}

/// Refuses everything but the end of a block that has failed.
pub(super) fn check_failed(session: &Session, stmt: &ast::Stmt) -> Result<(), Reject> {
    use ast::Transaction::{Commit, Rollback, RollbackTo};
    let failed = session.transaction.as_ref().is_some_and(|t| t.failed);
    if !failed || matches!(stmt, ast::Stmt::Transaction(Commit { .. } | Rollback { .. } | RollbackTo(_))) {
        return Ok(());
    }
    Err(Reject::new("25P02", "current transaction is aborted, commands ignored until end of transaction block"))
}

/// A statement about transactions.
///
/// What a ROLLBACK undoes is told by the catalog afterwards, not by effects: nothing happens to the objects.
pub(super) fn run(cx: &mut Cx<'_>, stmt: &ast::Transaction) -> Result<(), Reject> {
    match stmt {
        ast::Transaction::Begin { read_only } => begin(cx, *read_only),
        ast::Transaction::Commit { chain } => end(cx, true, *chain)?,
        ast::Transaction::Rollback { chain } => end(cx, false, *chain)?,
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

fn begin(cx: &mut Cx<'_>, read_only: Option<bool>) {
    match &mut cx.session.transaction {
        None => cx.session.transaction = Some(Block::new(Transaction::begin(&cx.catalog, &cx.session))),
        // What ran before it in the same query belongs to the block, too.
        Some(t) if t.simple_query => {
            t.simple_query = false;
            t.implicit = false;
        }
        Some(_) => cx.notice("there is already a transaction in progress", None),
    }
    if let (Some(said), Some(t)) = (read_only, &mut cx.session.transaction) {
        t.read_only = said;
    }
}

/// Ends the block that is open; AND CHAIN begins another like it.
fn end(cx: &mut Cx<'_>, commit: bool, chain: bool) -> Result<(), Reject> {
    if chain && cx.session.transaction.as_ref().is_none_or(|t| t.simple_query) {
        let command = if commit { "COMMIT" } else { "ROLLBACK" };
        return Err(Reject::new("25P01", format!("{command} AND CHAIN can only be used in transaction blocks")));
    }
    let read_only = cx.session.transaction.as_ref().is_some_and(|t| t.read_only);
    end_block(cx, commit);
    if chain {
        begin(cx, Some(read_only));
    }
    Ok(())
}

fn end_block(cx: &mut Cx<'_>, commit: bool) {
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
        cx.session.fire_pending();
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
