#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-event-trigger",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateEventTrigger(create) = stmt else { continue };
        sink.at(
            cx.place(span),
            format!("event trigger `{}` runs with every DDL statement from now on", quote_ident(&create.name)),
        )
        .help("install it where the database is made");
    }
}
