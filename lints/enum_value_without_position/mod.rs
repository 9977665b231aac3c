#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "enum-value-without-position",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pgfence:alter-enum-no-ordering", "squawk:require-enum-value-ordering"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterEnum(alter) = stmt else { continue };
        if matches!(alter.action, ast::EnumAction::Add { neighbour: None, .. }) {
            sink.at(cx.place(span), format!("the new label of `{}` comes last", alter.name))
                .help("BEFORE or AFTER another label");
        }
    }
}
