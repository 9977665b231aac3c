#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "validate-while-locked",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["pgls:requireSeparateConstraintValidation", "pgfence:not-valid-validate-same-tx"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let mut held: Vec<(&Statement, &Address, Lock)> = Vec::new();
    for statement in cx.statements() {
        let ends = matches!(
            statement.statement.stmt,
            ast::Stmt::Transaction(ast::Transaction::Commit { .. } | ast::Transaction::Rollback { .. })
        );
        if ends || !statement.in_transaction() {
            held.clear();
            continue;
        }
        for effect in statement.effects() {
            let scans = matches!(effect.work, Work::Scan | Work::Validate) && !effect.lock.blocks_writes();
            let before = held.iter().filter(|(_, on, _)| **on == effect.on).max_by_key(|(_, _, lock)| *lock);
            if let Some((by, _, lock)) = before.filter(|_| scans && statement.has_rows(&effect.on)) {
                let table = short(&effect.on);
                sink.at(
                    statement.place(effect.span),
                    format!("`{table}` is read while {lock} on it keeps others out to the end of the transaction"),
                )
                .also(by.place(), format!("takes {lock} on `{table}`"))
                .help("VALIDATE CONSTRAINT in a migration of its own, after the one that adds it has committed");
                break;
            }
        }
        let strong = |e: &&Effect| e.lock.blocks_writes() && e.on.kind == Kind::Table;
        held.extend(statement.effects().iter().filter(strong).map(|e| (statement.statement, &e.on, e.lock)));
    }
}
