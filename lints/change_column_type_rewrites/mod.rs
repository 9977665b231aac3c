#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-column-type-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:changing-column-type",
        "pgls:changingColumnType",
        "eugene:E5",
        "strong_migrations:change_column",
        "atlas:PG301",
        "pgfence:alter-column-type",
        "pg-migration-lint:PGM007",
        "diesel-guard:AlterColumnTypeCheck",
        "drizzle-migration-lint:alter-column-type",
        "bytebase:column_disallow_change_type",
        "squabble:disallow_change_column_type",
        "migrationpilot:MP089",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if !cx.alters_tables() {
        return;
    }
    let work = |span| cx.work(span, Work::Rewrite).or_else(|| cx.work(span, Work::IndexBuild));
    let changes = cx.parts().into_iter().filter_map(|span| Some((span, cx.part(span).find_map(retyped)?, work(span)?)));
    // However many columns change, the table is written once; and a rewrite says more than new indexes.
    let mut changes: Vec<_> = changes.collect();
    changes.sort_by_key(|(span, _, work)| (work.work != Work::Rewrite, *span));
    let mut tables: Vec<&Address> = Vec::new();
    for (_, _, work) in &changes {
        if !tables.contains(&&work.on) {
            tables.push(&work.on);
            let own: Vec<_> = changes.iter().copied().filter(|(_, _, other)| other.on == work.on).collect();
            report(cx, &own, sink);
        }
    }
}

type Retyped<'a> = (&'a Address, &'a Column, &'a Column);

/// Reports the changes of one table's columns.
fn report(cx: &StatementCx<'_>, changes: &[(Span, Retyped<'_>, &Effect)], sink: &mut Sink) {
    let Some((span, (at, from, to), work)) = changes.first().copied() else { return };
    let table = short(&work.on);
    let column = quote_ident(at.name());
    let change = if from.ty == to.ty {
        format!("changing `{table}.{column}`")
    } else {
        format!("changing `{table}.{column}` from {} to {}", from.ty, to.ty)
    };
    let (done, label) = if work.work == Work::Rewrite {
        ("rewrites the table and its indexes", "writes all of it anew")
    } else {
        ("rebuilds its indexes", "rebuilds indexes")
    };
    let mut finding = sink
        .at(cx.place(span), format!("{change} {done} while nobody can read or write it"))
        .label(format!("{label} under {}", work.lock));
    for (other, (at, ..), _) in &changes[1..] {
        finding = finding.also(cx.place(*other), format!("so does `{}`", quote_ident(at.name())));
    }
    finding.help(format!(
        "add a column of the new type, keep it in step with a trigger, fill it in batches, and swap the names in one short \
         transaction; or run this when `{table}` may be unavailable"
    ));
}

/// The column whose type or collation an effect changes, before and after.
fn retyped(effect: &Effect) -> Option<Retyped<'_>> {
    match effect.change.as_ref()? {
        Change::Alter(at, from, to) => match (&**from, &**to) {
            (Object::Column(from), Object::Column(to)) if from.ty != to.ty || from.collation != to.collation => {
                Some((at, from, to))
            }
            _ => None,
        },
        _ => None,
    }
}
