#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-type",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-type", "squawk:ban-drop-domain", "migrationpilot:MP024", "atlas:DS101"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let kinds = [Kind::EnumType, Kind::Domain, Kind::CompositeType, Kind::RangeType, Kind::BaseType];
        // Nobody knows a name that the migration itself has given.
        let named = cx.earlier().any(|s| s.renamed().any(|(_, _, to)| to == at));
        let known = cx.is_old(at) && !named;
        if known && kinds.contains(&at.kind) && !cx.creates_later(|made, _| made.path == at.path) {
            sink.at(cx.place(effect.span), format!("dropping type `{}` breaks what uses it", short(at)))
                .help("release code that no longer uses it first, and drop it in a later migration");
        }
    }
}
