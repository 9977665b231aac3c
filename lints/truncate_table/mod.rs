#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "truncate-table",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "pgls:banTruncate",
        "pgfence:truncate",
        "diesel-guard:TruncateTableCheck",
        "bytebase:statement_disallow_truncate",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (truncate, span) in cx.truncates(ast::Behavior::Restrict) {
        let tables = cx.emptied(truncate, span);
        if !tables.is_empty() {
            sink.at(cx.place(span), format!("TRUNCATE loses every row of {}", tables.join(", ")))
                .label("the rows cannot be brought back, and the table is locked to the end of the transaction")
                .help("DELETE in batches what is no longer needed, or keep a copy before");
        }
    }
}
