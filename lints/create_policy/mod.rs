#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-policy",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-create-policy"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created().filter(|(e, ..)| e.cause == Cause::Stated) {
        let Object::Policy(policy) = object else { continue };
        let Some(table) = table_of(at).filter(|t| cx.in_use(t)) else { continue };
        let what = if policy.permissive { "more" } else { "fewer" };
        let message =
            format!("policy `{}` lets {what} rows of `{}` be seen or written", quote_ident(at.name()), short(&table));
        sink.at(cx.place(effect.span), message).help("see that running code copes with it");
    }
}
