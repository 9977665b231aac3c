#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "set-tablespace-moves",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_moved(
        sink,
        |action| matches!(action, ast::AlterAction::SetTablespace { .. }),
        "SET TABLESPACE",
        "pg_repack moves a table while it is used, or move it when nobody needs it",
    );
}
