#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "nested-transaction",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["squawk:transaction-nesting", "pgls:transactionNesting"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::Transaction(control) = &cx.statement.stmt else { return };
    let open = cx.session.transaction.as_ref();
    match control {
        // Those of a framework's transaction are `commit-in-wrapped-file`'s.
        ast::Transaction::Begin { .. } if open.is_some_and(|t| !t.implicit) => sink
            .at(cx.statement.place(), "BEGIN does nothing here: a transaction is open already")
            .label("the next COMMIT ends the outer one")
            .help("SAVEPOINT begins a part that can be undone by itself; a transaction has no transactions in it"),
        // Statements that are sent in one piece make a block of their own, which COMMIT ends, with a warning.
        ast::Transaction::Commit { .. } | ast::Transaction::Rollback { .. } if open.is_none_or(|t| t.simple_query) => {
            sink.at(cx.statement.place(), "nothing has begun a transaction that this could end")
                .label(match open {
                    Some(_) => "ends what the statements before it, sent together with it, have in common",
                    None => "what came before was committed statement by statement",
                })
                .help("BEGIN where the transaction is to start, or leave this out");
        }
        _ => {}
    }
}
