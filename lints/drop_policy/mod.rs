#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-policy",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-policy"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let wanted = matches!(at.kind, Kind::Policy) && cx.is_old(at) && cx.part_in_use(at);
        if wanted && !cx.creates_later(|made, _| made.path == at.path) {
            sink.at(cx.place(effect.span), format!("dropping policy `{}` breaks what uses it", short(at)))
                .help("create what takes its place in the same migration");
        }
    }
}
