#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rename-column",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:renaming-column",
        "pgls:renamingColumn",
        "strong_migrations:rename_column",
        "atlas:BC102",
        "pgfence:rename-column",
        "diesel-guard:RenameColumnCheck",
        "drizzle-migration-lint:rename-column",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, from, to) in cx.renamed().filter(|(e, ..)| e.cause == Cause::Stated) {
        if from.kind != Kind::Column || cx.is_new(from) {
            continue;
        }
        let Some(table) = cx.relation_of(from).filter(|of| cx.in_use(of)) else { continue };
        let (table, old, new) = (short(&table), quote_ident(from.name()), quote_ident(to.name()));
        sink.at(
            cx.place(effect.span),
            format!("renaming `{table}.{old}` to `{new}` breaks every query that names `{old}`"),
        )
        .help("add the new column, write both, fill it, move readers over, and drop the old one in a later migration");
    }
}
