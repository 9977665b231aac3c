#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "set-not-null-without-backfill",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for effect in cx.effects() {
        let Some(Change::Alter(at, from, to)) = &effect.change else { continue };
        // What an earlier release added may have been filled by code of that release.
        if !cx.is_new(at) {
            continue;
        }
        let (Object::Column(from), Object::Column(to)) = (&**from, &**to) else { continue };
        if from.not_null || !to.not_null {
            continue;
        }
        let Some(table) = table_of(at).filter(|table| cx.has_rows(table)) else { continue };
        let Some(added) = cx.unfilled_since(at) else { continue };
        let (table, column) = (short(&table), quote_ident(at.name()));
        let since = if added.label == cx.migration.migration.label {
            "this migration adds it".to_owned()
        } else {
            format!("`{}` adds it", added.label)
        };
        sink.at(
            cx.place(effect.span),
            format!("`{table}.{column}` is NULL in every older row: {since} without a value, and nothing fills it"),
        )
        .label("fails where the table has rows: SQLSTATE 23502")
        .help(format!("first UPDATE {table} SET {column} = … in batches, in a migration of its own; or add the column with a DEFAULT"));
    }
}
