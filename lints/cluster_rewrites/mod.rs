#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "cluster-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM021", "squawk:prefer-repack"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::Cluster(cluster) = &cx.statement.stmt else { return };
    let rewritten = cx.effects().iter().find(|e| e.work == Work::Rewrite && cx.has_rows(&e.on)).map(|e| short(&e.on));
    if rewritten.is_none() && cluster.relation.is_some() {
        return;
    }
    let what =
        rewritten.map_or_else(|| "every table that was clustered before".to_owned(), |table| format!("`{table}`"));
    sink.at(cx.statement.place(), format!("CLUSTER writes {what} anew while nobody can use it"))
        .help("pg_repack, which orders a table while it is in use");
}
