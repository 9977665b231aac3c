#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "commit-in-wrapped-file",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["squawk:transaction-nesting", "pgls:transactionNesting", "bytebase:statement_disallow_commit"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    if !matches!(cx.mode(), TransactionMode::File | TransactionMode::Run) {
        return;
    }
    let framework = cx.history.framework;
    for statement in cx.statements() {
        let ast::Stmt::Transaction(control) = &statement.statement.stmt else { continue };
        let wrapped = statement.session.transaction.as_ref().is_some_and(|t| t.implicit);
        let message = match control {
            _ if !wrapped => continue,
            ast::Transaction::Begin { .. } => "BEGIN does nothing here: the framework has opened a transaction already",
            ast::Transaction::Commit { .. } => {
                "COMMIT ends the transaction that the framework has opened, and what follows stands alone"
            }
            ast::Transaction::Rollback { .. } => {
                "ROLLBACK ends the transaction that the framework has opened, and undoes what came before"
            }
            _ => continue,
        };
        sink.at(statement.statement.place(), message)
            .label(format!("{framework} wraps this file in a transaction"))
            .help("leave BEGIN and COMMIT to the framework, or tell it not to wrap this file");
        return;
    }
}
