#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rejected-by-postgres",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "squawk:ban-duplicate-column-assignments",
        "bytebase:index_no_duplicate_column",
        "migrationpilot:MP049",
        "migrationpilot:MP097",
        "safe-migrate:chain-conflict",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Err(reject) = cx.outcome else { return };
    // `concurrently-in-transaction` and `enum-value-used-before-commit` say this with the way out.
    if matches!(reject.sqlstate, "25001" | "55P04") || !cx.certain(reject) {
        return;
    }
    let place = cx.place(reject.span.unwrap_or(cx.statement.span));
    let finding = sink.at(place, reject.message.clone()).label(format!("SQLSTATE {}", reject.sqlstate));
    let more: Vec<&str> = [&reject.detail, &reject.hint].into_iter().flatten().map(String::as_str).collect();
    if more.is_empty() {
        finding.help("PostgreSQL refuses this statement at this point of the history");
    } else {
        finding.help(more.join("; "));
    }
}
