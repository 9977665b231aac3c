#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-view",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-view", "atlas:DS101"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let view = matches!(at.kind, Kind::View | Kind::MaterializedView);
        if view && cx.in_use(at) && !cx.creates_later(|made, _| made.path == at.path) {
            sink.at(
                cx.place(effect.span),
                format!("dropping {} `{}` breaks queries that name it", at.kind.label(), short(at)),
            )
            .help("release code that no longer uses it first, and drop it in a later migration");
        }
    }
}
