#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "explicit-transaction",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["bytebase:statement_disallow_commit"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::Transaction(control) = &cx.statement.stmt else { return };
    let what = match control {
        ast::Transaction::Begin { .. } => "opens a transaction",
        ast::Transaction::Commit { .. } => "commits a transaction",
        ast::Transaction::Rollback { .. } => "rolls a transaction back",
        ast::Transaction::Prepared => "deals with a prepared transaction",
        ast::Transaction::Savepoint(_) | ast::Transaction::Release(_) | ast::Transaction::RollbackTo(_) => return,
    };
    sink.at(cx.statement.place(), format!("the file {what} of its own")).help("leave it to what runs the migrations");
}
