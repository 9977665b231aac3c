#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-owner",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::SetOwner(set) = stmt else { continue };
        sink.at(cx.place(span), format!("`{}` belongs to `{}` from now on", set.object.name, quote_ident(&set.role)))
            .help("make objects as the role that is to own them");
    }
}
