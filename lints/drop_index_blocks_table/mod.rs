#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-index-blocks-table",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:require-concurrent-index-deletion",
        "pgls:requireConcurrentIndexDeletion",
        "strong_migrations:remove_index",
        "atlas:PG102",
        "pgfence:drop-index-not-concurrent",
        "diesel-guard:DropIndexCheck",
        "oh-my-pg-linter:require-concurrent-index-drop",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        if let ast::Stmt::Drop(drop) = stmt
            && drop.objects.iter().all(|o| o.class == ast::ObjectClass::Index)
        {
            one(cx, span, sink);
        }
    }
}

fn one(cx: &StatementCx<'_>, span: Span, sink: &mut Sink) {
    for effect in cx.within(span) {
        let Some(Change::Drop(at, object)) = &effect.change else { continue };
        let Object::Index(index) = &**object else { continue };
        if effect.cause != Cause::Stated || !cx.in_use(&index.table) || !cx.lock(&index.table).blocks_reads() {
            continue;
        }
        let table = short(&index.table);
        let partitioned = cx.table(&index.table).is_some_and(|t| t.partition_by.is_some());
        sink.at(
            cx.place(effect.span),
            format!("dropping index `{}` locks `{table}` against reads and writes", at.name()),
        )
        .label(format!("takes an {} lock on `{table}`", cx.lock(&index.table)))
        .help(if partitioned {
            "the index of a partitioned table cannot be dropped CONCURRENTLY: set a short lock_timeout, and try again"
        } else {
            "DROP INDEX CONCURRENTLY, in a migration that does not run in a transaction"
        });
    }
}
