#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "reindex-blocks-writes",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:require-concurrent-reindex",
        "pgls:requireConcurrentReindex",
        "pgfence:reindex-non-concurrent",
        "diesel-guard:ReindexCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        if let ast::Stmt::Reindex(reindex) = stmt {
            one(cx, reindex, span, sink);
        }
    }
}

fn one(cx: &StatementCx<'_>, reindex: &ast::Reindex, span: Span, sink: &mut Sink) {
    // The catalogs of the system cannot be rebuilt concurrently.
    if reindex.concurrently || reindex.what == "SYSTEM" {
        return;
    }
    let built = cx.within(span).find(|e| e.work == Work::IndexBuild && cx.in_use(&e.on));
    let whole = matches!(reindex.what, "SCHEMA" | "DATABASE");
    let on = match built {
        Some(effect) => format!("`{}`", short(&effect.on)),
        None if whole => "every table in turn".to_owned(),
        None => return,
    };
    sink.at(cx.place(span), format!("REINDEX {} blocks writes to {on} until it is done", reindex.what))
        .label("takes SHARE on the table and ACCESS EXCLUSIVE on each index")
        .help(format!(
            "REINDEX {} CONCURRENTLY, in a migration of its own that does not run in a transaction",
            reindex.what
        ));
}
