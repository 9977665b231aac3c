#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "lock-table",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["migrationpilot:MP065"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::Lock(lock) = stmt else { continue };
        for at in lock.relations.iter().filter_map(|r| cx.relation(&r.name)) {
            let strongest = cx.lock(&at);
            if strongest.blocks_writes() && cx.in_use(&at) {
                let what = if strongest.blocks_reads() { "reads and writes of" } else { "writes to" };
                sink.at(
                    cx.place(span),
                    format!("LOCK TABLE blocks {what} `{}` to the end of the transaction", short(&at)),
                )
                .help("leave it out, so that each statement takes the lock that it needs");
            }
        }
    }
}
