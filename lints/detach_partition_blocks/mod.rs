#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "detach-partition-blocks",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:require-concurrent-partition-detach",
        "pgls:requireConcurrentDetachPartition",
        "pgfence:detach-partition",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let detaches = |c: &ast::AlterTableCommand| {
        matches!(c.action, ast::AlterAction::DetachPartition { concurrently: false, finalize: false, .. })
    };
    let Some((_, span)) = cx.commands().into_iter().find(|(c, _)| detaches(c)) else { return };
    let span = if cx.alter_table().is_some() { cx.statement.span } else { span };
    let parent = cx.effects().iter().find(|e| {
        let partitioned = cx.table(&e.on).is_some_and(|t| t.partition_by.is_some());
        e.lock.blocks_reads() && partitioned && cx.in_use(&e.on)
    });
    let Some(parent) = parent else { return };
    let table = short(&parent.on);
    let default = cx.effects().iter().any(|e| e.lock.blocks_reads() && e.on != parent.on && default(cx, &e.on));
    sink.at(cx.place(span), format!("detaching a partition locks all of `{table}` against reads and writes"))
        .label(format!("takes an {} lock on `{table}`", parent.lock))
        .help(if default || cx.version() < Version(14) {
            "set a short lock_timeout and try again: CONCURRENTLY works from 14 on, and not beside a default partition"
        } else {
            "DETACH PARTITION … CONCURRENTLY, in a migration of its own that does not run in a transaction"
        });
}

/// Whether a table is a default partition.
fn default(cx: &StatementCx<'_>, at: &Address) -> bool {
    cx.partition_of(at).is_some_and(|p| p.bound == crate::catalog::Expr::text("DEFAULT"))
}
