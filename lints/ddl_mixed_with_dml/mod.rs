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

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let mut done = false;
    cx.with_held(|statement, held| {
        done &= !held.is_empty();
        // The earliest of the strongest.
        let Some(held) = held.iter().rev().max_by_key(|h| h.lock).filter(|_| !done) else { return };
        let Some(data) = long(statement) else { return };
        let table = short(held.on);
        sink.at(
            statement.statement.place(),
            format!("this {data} runs while `{table}` is locked, which blocks {} it to the end", held.blocks()),
        )
        .also(held.by.place(), format!("{} on `{table}` from here to the end of the transaction", held.lock))
        .help("move the change of data to a migration of its own, so that the lock is held for an instant only");
        done = true;
    });
}

/// What to call a change of data that may take long: it goes through the rows of a table in use, or copies them.
fn long(cx: &StatementCx<'_>) -> Option<&'static str> {
    if let ast::Stmt::Copy(copy) = &cx.statement.stmt {
        return (copy.from && cx.effects().iter().any(|e| cx.in_use(&e.on))).then_some("COPY");
    }
    let long = |(data, target, _): &(&ast::DataStmt, Address, Span)| {
        let used = cx.in_use(target);
        match data.kind {
            ast::DataKind::Update => (used && !picks_one(data)).then_some("UPDATE"),
            ast::DataKind::Delete => (used && !picks_one(data)).then_some("DELETE"),
            ast::DataKind::Merge => used.then_some("MERGE"),
            ast::DataKind::Insert => {
                let reads = |e: &Effect| e.lock == Lock::AccessShare && e.on.kind == Kind::Table && cx.has_rows(&e.on);
                let copies = data.source.as_ref().is_some_and(|q| q.limit.is_none());
                (copies && cx.effects().iter().any(reads)).then_some("INSERT … SELECT")
            }
        }
    };
    cx.data_statements().iter().find_map(long)
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
