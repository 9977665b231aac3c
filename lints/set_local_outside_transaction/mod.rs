#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "set-local-outside-transaction",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    // Where nothing is known of the runner, it may well open a transaction.
    if cx.in_transaction() || cx.migration.mode() == TransactionMode::Unknown {
        return;
    }
    let ast::Stmt::Set(set) = &cx.statement.stmt else { return };
    if set.local {
        sink.at(cx.statement.place(), format!("SET LOCAL {} ends at once, because no transaction is open", set.name))
            .help("SET without LOCAL, or BEGIN before it");
    }
}
