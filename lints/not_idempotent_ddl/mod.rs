#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "not-idempotent-ddl",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[
        "squawk:prefer-robust-stmts",
        "pgls:preferRobustStmts",
        "pg-migration-lint:PGM401",
        "pg-migration-lint:PGM402",
        "diesel-guard:IdempotencyCreateCheck",
        "diesel-guard:IdempotencyAlterCheck",
        "diesel-guard:IdempotencyDropCheck",
        "diesel-guard:IdempotencyIndexCheck",
        "migrationpilot:MP023",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    if cx.mode() == TransactionMode::Unknown {
        return;
    }
    let statements: Vec<StatementCx<'_>> = cx.statements().collect();
    // What comes after the last statement that can fail cannot leave the file half applied.
    let Some(last) = statements.iter().rposition(|s| changes(s)) else { return };
    let mut once = statements[..last].iter().filter(|s| !s.in_transaction() && changes(s) && !repeatable(s));
    let Some(first) = once.next() else { return };
    let others = once.count();
    let message = format!(
        "{} is committed by itself; if a later statement fails, running the file again stops here",
        first.statement.tag
    );
    let mut finding = sink.at(first.statement.place(), message);
    if others > 0 {
        finding = finding.label(format!("and {others} more like it in this file"));
    }
    finding.also(statements[last].statement.place(), "a failure up to here leaves the file half applied").help(
        "one statement in each file that runs outside a transaction; or IF [NOT] EXISTS, so that it can be run again",
    );
}

/// Whether the statement changes the schema.
fn changes(cx: &StatementCx<'_>) -> bool {
    cx.effects().iter().any(|e| e.change.is_some()) || cx.outcome.is_ok_and(|o| !o.opaque.is_empty())
}

/// Whether the statement can be run a second time after it has succeeded: evaluated on what it left, it is not refused.
fn repeatable(cx: &StatementCx<'_>) -> bool {
    let Ok(outcome) = cx.outcome else { return true };
    again(&outcome.after, cx.statement, &outcome.session)
}

fn again(after: &Catalog, statement: &Statement, session: &Session) -> bool {
    effects(after, statement, session).is_ok()
}
