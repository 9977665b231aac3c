#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "lock-held-during-index-build",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "eugene:E4",
        "pgls:runningStatementWhileHoldingAccessExclusive",
        "pgfence:statement-after-access-exclusive",
        "django-migration-linter:CREATE_INDEX_EXCLUSIVE",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    cx.report_work_under_lock(sink, &[Work::IndexBuild], "building an index on");
}
