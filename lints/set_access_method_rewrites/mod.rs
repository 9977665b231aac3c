#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "set-access-method-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_moved(
        sink,
        |action| matches!(action, ast::AlterAction::SetAccessMethod { .. }),
        "SET ACCESS METHOD",
        "create a table with the other method, copy the rows in batches, and exchange the names",
    );
}
