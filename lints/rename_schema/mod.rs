#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rename-schema",
    category: Category::Break,
    since: "0.1.0",
    sources: &["pgfence:rename-schema", "diesel-guard:RenameSchemaCheck", "squawk:renaming-object"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for effect in cx.effects() {
        let Some(Change::Rename(from, to)) = &effect.change else { continue };
        if from.kind != Kind::Schema || made_here(cx, from) {
            continue;
        }
        let (old, new) = (quote_ident(from.name()), quote_ident(to.name()));
        sink.at(cx.place(effect.span), format!("renaming schema `{old}` to `{new}` breaks whatever names `{old}`"))
            .help("make the new schema beside the old one, and move one object after the other, leaving views behind");
    }
}

/// Whether the migration itself made the schema.
fn made_here(cx: &StatementCx<'_>, schema: &Address) -> bool {
    let mut before = cx.migration.statements().take(cx.index);
    before.any(|s| s.created().any(|(_, at, _)| at == schema))
}
