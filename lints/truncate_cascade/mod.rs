#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "truncate-cascade",
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
        "bytebase:statement_disallow_rm_tbl_cascade",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (truncate, span) in cx.truncates(ast::Behavior::Cascade) {
        let tables = cx.emptied(truncate, span);
        if !tables.is_empty() {
            sink.at(cx.place(span), format!("TRUNCATE … CASCADE loses every row of {}", tables.join(", ")))
                .label("and of whatever refers to them when it runs; the rows cannot be brought back")
                .help("name each table that is to be emptied, and leave CASCADE out");
        }
    }
}
