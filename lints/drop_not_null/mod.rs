#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-not-null",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:ban-drop-not-null",
        "pgls:banDropNotNull",
        "pgfence:drop-not-null",
        "diesel-guard:DropNotNullCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for effect in cx.effects().iter().filter(|e| e.cause == Cause::Stated) {
        let Some(Change::Alter(at, from, to)) = &effect.change else { continue };
        let (Object::Column(from), Object::Column(to)) = (&**from, &**to) else { continue };
        let Some(table) = table_of(at) else { continue };
        if !from.not_null || to.not_null || !cx.in_use(&table) || cx.is_new(at) {
            continue;
        }
        if cx.table(&table).is_some_and(|t| t.partition_of.is_some()) {
            continue;
        }
        let column = format!("{}.{}", short(&table), quote_ident(at.name()));
        sink.at(cx.place(effect.span), format!("code that reads `{column}` may meet a NULL that it does not expect"))
            .help("release code that copes with NULL first, and drop NOT NULL in a later migration");
    }
}
