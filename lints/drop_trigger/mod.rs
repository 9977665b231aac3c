#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-trigger",
    category: Category::Break,
    since: "0.1.0",
    sources: &["pgls:banDropTrigger", "pgfence:drop-trigger", "squawk:ban-drop-trigger"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let wanted = matches!(at.kind, Kind::Trigger) && cx.is_old(at) && cx.part_in_use(at);
        if wanted && !cx.creates_later(|made, _| made.path == at.path) {
            sink.at(cx.place(effect.span), format!("dropping trigger `{}` breaks what uses it", short(at)))
                .help("see that nothing relies on it, and say in the release notes that it is gone");
        }
    }
}
