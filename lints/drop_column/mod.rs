#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-column",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:ban-drop-column",
        "pgls:banDropColumn",
        "strong_migrations:remove_column",
        "atlas:DS103",
        "pgfence:drop-column",
        "pg-migration-lint:PGM009",
        "diesel-guard:DropColumnCheck",
        "drizzle-migration-lint:drop-column",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if cx.alter_table().is_none() {
        return;
    }
    let mut reported: Vec<Span> = Vec::new();
    for effect in cx.effects() {
        let Some(Change::Drop(at, _)) = &effect.change else { continue };
        if at.kind != Kind::Column || reported.contains(&effect.span) {
            continue;
        }
        let Some(table) = table_of(at) else { continue };
        // A column that this migration added is nobody's yet.
        if !cx.in_use(&table) || cx.is_new(at) {
            continue;
        }
        reported.push(effect.span);
        sink.at(
            cx.place(effect.span),
            format!("dropping `{}` loses its data and breaks code that still names it", short(at)),
        )
        .help("release code that no longer reads or writes it first, and drop it in a later migration");
    }
}
