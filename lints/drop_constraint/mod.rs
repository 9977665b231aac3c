#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-constraint",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-constraint", "pgfence:drop-constraint"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let Some(table) = table_of(at).filter(|_| cx.part_in_use(at)) else { continue };
        let guards = match object {
            Object::Unique(unique) => unique.parent.is_none() && !still_unique(cx, &table, &unique.columns),
            Object::Check(check) => check.enforced && !cx.only_refuses_null(&table, at, check),
            Object::Exclusion(_) => true,
            _ => false,
        };
        let replaced = cx.creates_later(|made, object| {
            table_of(made).as_ref() == Some(&table)
                && (made.name() == at.name() || object.kind() == at.kind)
                && made.kind.is_constraint()
        });
        if guards && cx.stays(&table) && !replaced {
            sink.at(
                cx.place(effect.span),
                format!("without `{}` rows come into `{}` that it kept out", quote_ident(at.name()), short(&table)),
            )
            .help("release code that copes with such rows first, and drop it in a later migration");
        }
    }
}

/// Whether another unique index on the same columns, or on some of them, is there when the migration is done.
fn still_unique(cx: &StatementCx<'_>, table: &Address, columns: &[Address]) -> bool {
    cx.end().is_some_and(|end| {
        end.after.indexes(table).any(|(_, index)| {
            index.unique
                && index.predicate.is_none()
                && index.keys.iter().all(|k| k.column.as_ref().is_some_and(|c| columns.contains(c)))
        })
    })
}
