#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "helper-check-never-dropped",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::History(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    for made in cx.made() {
        let Object::Check(check) = &**made.object else { continue };
        let Some(column) = only_not_null(&check.expr).filter(|_| check.local && check.validated) else { continue };
        let Some(Object::Column(found)) = cx.last.get(column).map(|o| &**o) else { continue };
        // The migration that drops it may still have to be written.
        let settled = cx.set(column, "not_null").is_none_or(|(migration, _)| cx.moved_on(migration));
        if !found.not_null || !settled || !cx.moved_on(made.migration) || cx.unknown(made.at) {
            continue;
        }
        let Some(table) = table_of(made.at) else { continue };
        let (table, name) = (short(&table), quote_ident(made.at.name()));
        sink.at(
            made.place,
            format!(
                "check `{name}` of `{table}` says again that `{}` is NOT NULL: every write evaluates it",
                column.name()
            ),
        )
        .help(format!("add a migration with ALTER TABLE {table} DROP CONSTRAINT {name}"));
    }
}

/// The column of a condition that is `column IS NOT NULL` and nothing else.
fn only_not_null(expr: &Expr) -> Option<&Address> {
    let Expr::Tree(tree) = expr else { return None };
    match &tree.root {
        Node::NullTest { value, not: true, .. } => match &**value {
            Node::Var(var) => match &var.attribute {
                Attribute::Column(column) => Some(column),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}
