#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-function",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-function", "atlas:DS101"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let Object::Function(function) = object else { continue };
        let trigger = function.returns.as_ref().is_some_and(|t| t.is("trigger") || t.is("event_trigger"));
        let name = at.path.head(2);
        let again = cx.creates_later(|made, _| made.kind == Kind::Function && made.path.starts_with(&name));
        if cx.is_old(at) && !trigger && !again {
            sink.at(cx.place(effect.span), format!("dropping function `{}` breaks code that calls it", short(at)))
                .help("release code that no longer calls it first, and drop it in a later migration");
        }
    }
}
