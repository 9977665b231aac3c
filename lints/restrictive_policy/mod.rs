#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "restrictive-policy",
    category: Category::Break,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Policy(policy) = object else { continue };
        let Some(table) = table_of(at).filter(|t| !policy.permissive && cx.in_use(t)) else { continue };
        let secured = matches!(cx.finally(&table), Some(Object::Table(t)) if t.row_security);
        if secured && cx.table(&table).is_some_and(|t| t.row_security) {
            sink.at(
                cx.place(effect.span),
                format!("`{}` hides rows of `{}` from code that sees them now", quote_ident(at.name()), short(&table)),
            )
            .help("see that running code does not need the rows that it hides");
        }
    }
}
