#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rename-breaks-queries",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:renaming-column",
        "squawk:renaming-table",
        "pgls:renamingColumn",
        "pgls:renamingTable",
        "strong_migrations:rename_column",
        "strong_migrations:rename_table",
        "atlas:BC101",
        "atlas:BC102",
        "pgfence:rename-column",
        "pgfence:rename-table",
        "diesel-guard:RenameColumnCheck",
        "diesel-guard:RenameTableCheck",
        "drizzle-migration-lint:rename-column",
        "drizzle-migration-lint:rename-table",
        "squawk:ban-set-schema",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for effect in cx.effects() {
        let Some(Change::Rename(from, to)) = &effect.change else { continue };
        if effect.cause != Cause::Stated {
            continue;
        }
        let (old, new) = (quote_ident(from.name()), quote_ident(to.name()));
        match from.kind {
            Kind::Column => {
                let Some(table) = table_of(from) else { continue };
                if !cx.in_use(&table) || cx.is_new(from) {
                    continue;
                }
                let table = short(&table);
                sink.at(cx.place(effect.span), format!("renaming `{table}.{old}` to `{new}` breaks every query that names `{old}`"))
                    .help("add the new column, write both, fill it, move readers over, and drop the old one in a later migration");
            }
            Kind::Table | Kind::View | Kind::MaterializedView => {
                if !cx.in_use(from) || old_name_kept(cx, from) {
                    continue;
                }
                let (what, moved) = (from.kind.label(), from.schema() != to.schema());
                let message = if moved {
                    format!(
                        "moving {what} `{}` to `{}` breaks every query that names the old place",
                        short(from),
                        short(to)
                    )
                } else {
                    format!("renaming {what} `{}` to `{new}` breaks every query that names `{old}`", short(from))
                };
                sink.at(cx.place(effect.span), message).help(format!(
                    "in the same transaction CREATE VIEW {} AS SELECT * FROM {}, and drop it when no code names it any more",
                    short(from),
                    short(to)
                ));
            }
            _ => {}
        }
    }
}

/// Whether the migration goes on, be it in the same statement, to make something else of the old name, so that no query
/// misses it for longer than an instant.
fn old_name_kept(cx: &StatementCx<'_>, from: &Address) -> bool {
    cx.migration.statements().skip(cx.index).any(|s| {
        s.effects().iter().any(|e| match &e.change {
            Some(Change::Create(at, _) | Change::Rename(_, at)) => at.path == from.path && at.kind.is_relation(),
            _ => false,
        })
    })
}
