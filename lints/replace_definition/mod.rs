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
    let replaces = match &cx.statement.stmt {
        ast::Stmt::CreateView(create) => create.replace,
        ast::Stmt::CreateFunction(create) => create.replace,
        _ => false,
    };
    // What a lone file replaces is in another one.
    if replaces
        && cx.alone()
        && cx.created().any(|(e, at, _)| {
            e.cause == Cause::Stated && !cx.earlier().any(|s| s.dropped().any(|(_, gone, _)| gone == at))
        })
    {
        sink.at(cx.statement.place(), "what this replaces does something else from now on")
            .help("see that the old version of the code copes with it, or give the new one another name");
        return;
    }
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
