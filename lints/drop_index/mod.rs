#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-index",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-drop-index"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let Object::Index(index) = object else { continue };
        if cx.in_use(&index.table) && !cx.is_new(at) {
            let lost = if index.unique { "lets duplicates in, and slows down" } else { "slows down" };
            sink.at(
                cx.place(effect.span),
                format!("dropping index `{}` {lost} queries of `{}` that use it", short(at), short(&index.table)),
            )
            .help("see in pg_stat_user_indexes that nothing uses it");
        }
    }
}
