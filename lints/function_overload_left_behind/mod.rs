#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "function-overload-left-behind",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let replaces = |s: &ast::Stmt| matches!(s, ast::Stmt::CreateFunction(create) if create.replace);
    if !cx.runs().iter().any(|(stmt, _)| replaces(stmt)) {
        return;
    }
    for (effect, at, _) in cx.created().filter(|(_, at, _)| at.kind == Kind::Function) {
        let name = at.path.head(2);
        let mut others = cx.before.below(&name).filter(|(other, _)| other.kind == Kind::Function && *other != at);
        if let Some((other, _)) = others.find(|(other, _)| cx.is_old(other) && cx.stays(other)) {
            sink.at(
                cx.place(effect.span),
                format!("`{}` does not replace `{}`, which stays beside it", short(at), short(other)),
            )
            .help(format!("DROP FUNCTION {} first, or leave OR REPLACE out where both are meant", short(other)));
        }
    }
}
