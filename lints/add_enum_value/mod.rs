#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-enum-value",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pgfence:alter-enum-add-value", "squawk:ban-add-enum-value", "pgls:banAlterEnumAddValue"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterEnum(alter) = stmt else { continue };
        if matches!(alter.action, ast::EnumAction::Add { .. }) {
            sink.at(cx.place(span), format!("code that does not know the new label of `{}` may meet it", alter.name))
                .help("release code that knows it before rows hold it");
        }
    }
}
