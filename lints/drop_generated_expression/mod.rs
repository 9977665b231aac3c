#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-generated-expression",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-generated-expression"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let plain = cx.altered().filter_map(|(e, at, from, to)| match (from, to) {
        (Object::Column(from), Object::Column(to)) if from.generated.is_some() && to.generated.is_none() => {
            Some((e, at.clone()))
        }
        _ => None,
    });
    let gone = cx.dropped().filter(|(e, at, _)| e.cause != Cause::Cascaded && at.kind == Kind::Identity);
    let gone = gone.map(|(e, at, _)| (e, at.as_kind(Kind::Column)));
    for (effect, column) in plain.chain(gone) {
        let Some(Object::Column(now)) = cx.finally(&column) else { continue };
        let filled = now.generated.is_some()
            || cx.stays(&column.as_kind(Kind::ColumnDefault))
            || cx.stays(&column.as_kind(Kind::Identity));
        let used =
            table_of(&column).is_some_and(|t| cx.in_use(&t) && cx.table(&t).is_some_and(|t| t.partition_of.is_none()));
        if used && !filled && !cx.is_new(&column) {
            sink.at(cx.place(effect.span), format!("`{}` is no longer filled by itself", short(&column))).help(
                "release code that writes the column first, or give it a default or a trigger in the same migration",
            );
        }
    }
}
