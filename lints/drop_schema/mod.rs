#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-schema",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:ban-drop-schema",
        "pgls:banDropSchema",
        "pgfence:drop-schema",
        "pgfence:drop-schema-cascade",
        "atlas:DS101",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let wanted = matches!(at.kind, Kind::Schema) && cx.is_old(at);
        if wanted && !cx.creates_later(|made, _| made == at) {
            sink.at(cx.place(effect.span), format!("dropping schema `{}` breaks what uses it", short(at))).help(
                "move what is needed elsewhere, release code that no longer names it, and drop it when it is empty",
            );
        }
    }
}
