#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unnamed-index",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["migrationpilot:MP042"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateIndex(create) = stmt else { continue };
        if create.name.is_none() {
            sink.at(cx.place(span), format!("the index on `{}` has no name of its own", create.relation.name))
                .help("name it");
        }
    }
}
