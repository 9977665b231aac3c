#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "transaction-left-open",
    category: Category::Error,
    since: "0.1.0",
    sources: &["squawk:ban-uncommitted-transaction", "pgfence:unclosed-transaction"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Some(last) = cx.steps.last() else { return };
    let session = last.outcome.as_ref().map_or(&last.session, |o| &o.session);
    if session.transaction.as_ref().is_none_or(|t| t.implicit) {
        return;
    }
    let begins =
        |s: &StatementCx<'_>| matches!(s.statement.stmt, ast::Stmt::Transaction(ast::Transaction::Begin { .. }));
    let Some(begin) = cx.statements().filter(begins).last() else { return };
    sink.at(begin.statement.place(), "this transaction is not committed by the end of the file")
        .help("add COMMIT at the end");
}
