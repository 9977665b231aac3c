#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-rule",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-policy"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, at, _)| e.cause == Cause::Stated && at.kind == Kind::Rule) {
        if cx.is_old(at) && cx.part_in_use(at) && !cx.creates_later(|made, _| made.path == at.path) {
            sink.at(
                cx.place(effect.span),
                format!("without rule `{}` running code writes and reads otherwise", quote_ident(at.name())),
            )
            .help("see that nothing relies on it, and say in the release notes that it is gone");
        }
    }
}
