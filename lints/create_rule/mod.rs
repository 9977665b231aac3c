#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-rule",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateRule(rule) = stmt else { continue };
        sink.at(cx.place(span), format!("rule `{}` rewrites queries on `{}`", quote_ident(&rule.name), rule.relation))
            .help("a trigger");
    }
}
