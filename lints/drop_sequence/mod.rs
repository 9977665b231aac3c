#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-sequence",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-sequence"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let wanted = matches!(at.kind, Kind::Sequence) && cx.is_old(at);
        if wanted && !cx.creates_later(|made, _| made.path == at.path) {
            sink.at(cx.place(effect.span), format!("dropping sequence `{}` breaks what uses it", short(at)))
                .help("release code that no longer uses it first, and drop it in a later migration");
        }
    }
}
