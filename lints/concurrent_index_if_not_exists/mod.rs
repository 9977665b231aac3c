#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "concurrent-index-if-not-exists",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP070", "oh-my-pg-linter:ban-index-creation-with-if-not-exists"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::CreateIndex(create) = &cx.statement.stmt else { return };
    let (Some(name), true, true) = (&create.name, create.concurrently, create.if_not_exists) else { return };
    let Some(table) = cx.relation(&create.relation.name).filter(|at| cx.has_rows(at)) else { return };
    let dropped = |s: &StatementCx<'_>| {
        let ast::Stmt::Drop(drop) = &s.statement.stmt else { return false };
        drop.objects.iter().any(|o| o.class == ast::ObjectClass::Index && o.name.name() == name)
    };
    if cx.earlier().any(|s| dropped(&s)) {
        return;
    }
    let at = Address::of(Kind::Index, table.path.parts()[0].clone(), name.clone());
    sink.at(
        cx.statement.place(),
        format!("if building `{}` fails, the next attempt takes the invalid index that is left for the index", short(&at)),
    )
    .help(format!(
        "DROP INDEX CONCURRENTLY IF EXISTS {} before it, and leave IF NOT EXISTS out; each in a file that does not run in a \
         transaction",
        short(&at)
    ));
}
