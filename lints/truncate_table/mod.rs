#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "truncate-table",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "squawk:ban-truncate-cascade",
        "pgls:banTruncate",
        "pgls:banTruncateCascade",
        "pgfence:truncate",
        "pgfence:truncate-cascade",
        "diesel-guard:TruncateTableCheck",
        "bytebase:statement_disallow_truncate",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::Truncate(truncate) = &cx.statement.stmt else { return };
    let mut tables: Vec<(String, Cause)> = Vec::new();
    for effect in cx.effects().iter().filter(|e| e.lock.blocks_reads() && e.on.kind == Kind::Table && cx.in_use(&e.on))
    {
        let name = format!("`{}`", short(&effect.on));
        if tables.iter().all(|(n, _)| *n != name) {
            tables.push((name, effect.cause));
        }
    }
    if tables.is_empty() {
        return;
    }
    let names: Vec<&str> = tables.iter().map(|(n, _)| n.as_str()).collect();
    let cascade = truncate.behavior == ast::Behavior::Cascade && tables.len() > truncate.relations.len();
    let how = if cascade { "TRUNCATE … CASCADE" } else { "TRUNCATE" };
    sink.at(cx.statement.place(), format!("{how} loses every row of {}", names.join(", ")))
        .label("the rows cannot be brought back, and the tables are locked to the end of the transaction")
        .help("DELETE in batches what is no longer needed, or keep a copy before");
}
