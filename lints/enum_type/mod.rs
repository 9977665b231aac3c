#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "enum-type",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["eugene:W13", "pgls:creatingEnum"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateEnum(create) = stmt else { continue };
        sink.at(cx.place(span), format!("`{}` is an enum, whose labels cannot be removed", create.name))
            .help("a table with a foreign key to it, or text with a CHECK");
    }
}
