#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rename-table",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:renaming-table",
        "squawk:ban-set-schema",
        "pgls:renamingTable",
        "strong_migrations:rename_table",
        "atlas:BC101",
        "pgfence:rename-table",
        "diesel-guard:RenameTableCheck",
        "drizzle-migration-lint:rename-table",
        "migrationpilot:MP098",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, from, to) in cx.renamed().filter(|(e, ..)| e.cause == Cause::Stated) {
        if from.kind != Kind::Table || !cx.in_use(from) || cx.name_is_taken_again(from) {
            continue;
        }
        let message = if from.schema() == to.schema() {
            let (old, new) = (quote_ident(from.name()), quote_ident(to.name()));
            format!("renaming table `{}` to `{new}` breaks every query that names `{old}`", short(from))
        } else {
            format!("moving table `{}` to `{}` breaks every query that names the old place", short(from), short(to))
        };
        sink.at(cx.place(effect.span), message).help(format!(
            "in the same transaction CREATE VIEW {} AS SELECT * FROM {}, and drop it when no code names it any more",
            short(from),
            short(to)
        ));
    }
}
