#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "vacuum-full-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["pgls:banVacuumFull", "pgfence:vacuum-full", "pg-migration-lint:PGM018", "squawk:prefer-repack"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::Vacuum(vacuum) = &cx.statement.stmt else { return };
    if !vacuum.full {
        return;
    }
    let tables: Vec<String> = cx
        .effects()
        .iter()
        .filter(|e| e.work == Work::Rewrite && cx.in_use(&e.on))
        .map(|e| format!("`{}`", short(&e.on)))
        .collect();
    if tables.is_empty() && !vacuum.relations.is_empty() {
        return;
    }
    let what = if tables.is_empty() { "every table of the database".to_owned() } else { tables.join(", ") };
    sink.at(cx.statement.place(), format!("VACUUM FULL writes {what} anew while nobody can use it"))
        .help("VACUUM without FULL, or pg_repack, which works while the table is in use");
}
