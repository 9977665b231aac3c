#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-attribute",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-add-composite-attribute"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.created().filter(|(e, at, _)| at.kind == Kind::Column && e.cause == Cause::Stated) {
        let of = at.parent_path().map(|path| Address::new(Kind::CompositeType, path));
        if of.is_some_and(|of| cx.is_old(&of)) {
            sink.at(cx.place(effect.span), format!("values of the type have `{}` from now on", quote_ident(at.name())))
                .help("see that code that takes values of the type apart copes with one more");
        }
    }
}
