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
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if !cx.alters_tables() {
        return;
    }
    let mut dropped: Vec<(Span, &Address)> = Vec::new();
    for effect in cx.effects() {
        let Some(Change::Drop(at, _)) = &effect.change else { continue };
        if at.kind != Kind::Column || dropped.iter().any(|(span, _)| *span == effect.span) {
            continue;
        }
        let Some(table) = table_of(at) else { continue };
        // A column that this migration added is nobody's yet.
        if cx.in_use(&table) && !cx.is_new(at) && !swapped(cx, at) {
            dropped.push((effect.span, at));
        }
    }
    let Some((first, rest)) = dropped.split_first() else { return };
    let mut finding = sink.at(
        cx.place(first.0),
        match rest.len() {
            0 => format!("dropping `{}` loses its data and breaks code that still names it", short(first.1)),
            more => format!(
                "dropping `{}` and {} loses their data and breaks code that still names them",
                short(first.1),
                if more == 1 { "another column".to_owned() } else { format!("{more} other columns") }
            ),
        },
    );
    for (span, at) in rest {
        finding = finding.also(cx.place(*span), format!("and `{}`", quote_ident(at.name())));
    }
    finding.help("release code that no longer reads or writes it first, and drop it in a later migration");
}

/// Whether another column, which is there already, gets the name in the same migration.
fn swapped(cx: &StatementCx<'_>, column: &Address) -> bool {
    let mut rest = cx.migration.statements().skip(cx.index);
    rest.any(|s| s.renamed().any(|(_, _, to)| to == column))
}
