#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-trigger",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pgfence:create-trigger", "pgls:avoidCreateTrigger"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateTrigger(create) = stmt else { continue };
        if cx.relation(&create.relation.name).is_some_and(|at| cx.in_use(&at)) {
            sink.at(
                cx.place(span),
                format!(
                    "trigger `{}` runs with writes to `{}` from now on",
                    quote_ident(&create.name),
                    create.relation.name
                ),
            )
            .help("see that running code copes with it");
        }
    }
}
