#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-view-options",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-view-options"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::View(from), Object::View(to)) = (from, to) else { continue };
        let replaced = matches!(cx.statement.stmt, ast::Stmt::CreateView(_));
        if from.options != to.options && !replaced && cx.in_use(at) {
            sink.at(cx.place(effect.span), format!("`{}` is read or written under other rules", short(at)))
                .help("see that running code copes with it");
        }
    }
}
