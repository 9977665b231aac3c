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
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if cx.alter_table().is_none() {
        return;
    }
    for span in cx.parts() {
        let Some((at, from, to)) = cx.part(span).find_map(|e| retyped(e)) else { continue };
        let rewrite = cx.work(span, Work::Rewrite);
        let Some(work) = rewrite.or_else(|| cx.work(span, Work::IndexBuild)) else { continue };
        let table = short(&work.on);
        let column = quote_ident(at.name());
        let change = if from.ty == to.ty {
            format!("changing `{table}.{column}`")
        } else {
            format!("changing `{table}.{column}` from {} to {}", from.ty, to.ty)
        };
        let (done, label) = if rewrite.is_some() {
            ("rewrites the table and its indexes", "writes all of it anew")
        } else {
            ("rebuilds its indexes", "rebuilds indexes")
        };
        sink.at(cx.place(span), format!("{change} {done} while nobody can read or write it"))
            .label(format!("{label} under {}", work.lock))
            .help(format!(
                "add a column of the new type, keep it in step with a trigger, fill it in batches, and swap the names in one short \
                 transaction; or run this when `{table}` may be unavailable"
            ));
    }
}

/// The column whose type, collation or stored value an effect changes, before and after.
fn retyped(effect: &Effect) -> Option<(&Address, &Column, &Column)> {
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
