#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "ddl-mixed-with-dml",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "pgls:runningStatementWhileHoldingAccessExclusive",
        "eugene:E4",
        "pgfence:statement-after-access-exclusive",
        "django-safe-migrations:SM038",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// A lock that an earlier statement of the transaction took and that is still held.
struct Held<'a> {
    by: &'a Statement,
    on: &'a Address,
    lock: Lock,
}

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let mut held: Option<Held<'_>> = None;
    for statement in cx.statements() {
        let ends = matches!(
            statement.statement.stmt,
            ast::Stmt::Transaction(ast::Transaction::Commit | ast::Transaction::Rollback)
        );
        if ends || !statement.in_transaction() {
            held = None;
            continue;
        }
        if let (Some(held), Some(data)) = (&held, long(&statement)) {
            let table = short(held.on);
            let blocked = if held.lock.blocks_reads() { "reads and writes of" } else { "writes to" };
            sink.at(
                statement.statement.place(),
                format!("this {data} runs while `{table}` is locked, which blocks {blocked} it to the end"),
            )
            .also(held.by.place(), format!("{} on `{table}` from here to the end of the transaction", held.lock))
            .help("move the change of data to a migration of its own, so that the lock is held for an instant only");
            return;
        }
        // The earliest of the strongest.
        if let Some(new) = locked(&statement)
            && held.as_ref().is_none_or(|held| held.lock < new.lock)
        {
            held = Some(new);
        }
    }
}

/// The strongest lock that blocks writes, if the statement takes one on a table in use.
fn locked<'a>(cx: &StatementCx<'a>) -> Option<Held<'a>> {
    if matches!(cx.statement.stmt, ast::Stmt::Data(_) | ast::Stmt::Query(_)) {
        return None;
    }
    let locks = cx.effects().iter().filter(|e| e.lock.blocks_writes() && e.on.kind == Kind::Table && cx.in_use(&e.on));
    locks.max_by_key(|e| e.lock).map(|e| Held { by: cx.statement, on: &e.on, lock: e.lock })
}

/// What to call a change of data that may take long: it goes through the rows of a table in use.
fn long(cx: &StatementCx<'_>) -> Option<&'static str> {
    let ast::Stmt::Data(data) = &cx.statement.stmt else { return None };
    let (what, reads) = match data.kind {
        ast::DataKind::Update => ("UPDATE", !picks_one(data)),
        ast::DataKind::Delete => ("DELETE", !picks_one(data)),
        ast::DataKind::Merge => ("MERGE", true),
        ast::DataKind::Insert => ("INSERT", false),
    };
    let on_used = cx.effects().iter().any(|e| e.lock == Lock::RowExclusive && cx.in_use(&e.on));
    (reads && on_used).then_some(what)
}

/// Whether the condition compares a column with a constant, so that it picks few rows by a key.
fn picks_one(data: &ast::DataStmt) -> bool {
    let Some(filter) = &data.filter else { return false };
    let equal = |e: &ast::Expr| match &e.node {
        ast::ExprNode::Op { name, left: Some(left), right } => {
            name.name() == "="
                && matches!(left.node, ast::ExprNode::Column(_))
                && matches!(right.node, ast::ExprNode::Const(_) | ast::ExprNode::Cast { .. })
        }
        _ => false,
    };
    match &filter.node {
        ast::ExprNode::And(parts) => parts.iter().any(equal),
        _ => equal(filter),
    }
}
