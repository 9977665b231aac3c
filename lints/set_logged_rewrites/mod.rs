#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "set-logged-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["pgfence:set-logged-unlogged"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_moved(
        sink,
        |action| matches!(action, ast::AlterAction::SetLogged | ast::AlterAction::SetUnlogged),
        "SET LOGGED or UNLOGGED",
        "create a table of the other kind, copy the rows in batches, and exchange the names",
    );
}
