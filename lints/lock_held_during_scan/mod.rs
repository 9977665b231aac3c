#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "lock-held-during-scan",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "eugene:E4",
        "pgls:runningStatementWhileHoldingAccessExclusive",
        "pgfence:statement-after-access-exclusive",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    cx.report_work_under_lock(sink, &[Work::Scan, Work::Validate], "reading all of");
    let mut done = false;
    cx.with_held(|statement, held| {
        done &= !held.is_empty();
        let Some(held) = held.iter().rev().max_by_key(|h| h.lock).filter(|_| !done) else { return };
        let Some((read, span)) = reads_all(statement) else { return };
        let table = short(held.on);
        sink.at(
            statement.place(span),
            format!(
                "this query reads all of `{}` while `{table}` is locked, which blocks {} it",
                short(&read),
                held.blocks()
            ),
        )
        .also(
            held.by.source.place(held.span),
            format!("{} on `{table}` from here to the end of the transaction", held.lock),
        )
        .help("put the two into migrations of their own, so that the lock is held no longer than its statement needs");
        done = true;
    });
}

/// A table in use that a query of the statement reads without a condition that picks rows, and the query's place.
fn reads_all(cx: &StatementCx<'_>) -> Option<(Address, Span)> {
    cx.runs().into_iter().find_map(|(stmt, span)| {
        let ast::Stmt::Query(query) = stmt else { return None };
        let ast::QueryBody::Select(select) = &query.body else { return None };
        let [ast::TableExpr::Relation(relation), ..] = &select.from[..] else { return None };
        let at = cx.relation(&relation.name).filter(|at| query.limit.is_none() && cx.has_rows(at))?;
        let picked = select.filter.as_ref().is_some_and(|f| cx.picks_by_key(&at, f));
        (!picked).then_some((at, span))
    })
}
