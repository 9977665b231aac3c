#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "replace-definition",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-replace-view-function"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered().filter(|(e, ..)| e.cause == Cause::Stated) {
        let replaced = match &cx.statement.stmt {
            ast::Stmt::CreateView(_)
            | ast::Stmt::CreateFunction(_)
            | ast::Stmt::CreateTrigger(_)
            | ast::Stmt::CreateRule(_)
            | ast::Stmt::Define(_) => matches!(at.kind, Kind::View | Kind::Function | Kind::Trigger | Kind::Rule),
            _ => false,
        };
        if replaced && from != to && cx.is_old(at) {
            sink.at(
                cx.place(effect.span),
                format!("{} `{}` does something else from now on", at.kind.label(), short(at)),
            )
            .help("see that the old version of the code copes with it, or give the new one another name");
        }
    }
}
