#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "sequence-behind-inserted-ids",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP059"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    for (data, target, span) in cx.data_statements() {
        let Some(ast::QueryBody::Values(rows)) = data.source.as_ref().map(|q| &q.body) else { continue };
        let names: Vec<_> = if data.columns.is_empty() {
            outcome.after.columns(&target).into_iter().map(|(name, _)| name.clone()).collect()
        } else {
            data.columns.iter().map(|c| c.name.clone()).collect()
        };
        for (i, name) in names.iter().enumerate() {
            let column = target.child(Kind::Column, name.clone());
            let number = |row: &Vec<ast::Expr>| {
                row.get(i).is_some_and(|v| matches!(&v.node, ast::ExprNode::Const(ast::Const::Integer(n)) if *n > 0))
            };
            let fed = outcome.after.referrers(&column).any(
                |at| matches!(outcome.after.get(at).map(|o| &**o), Some(Object::Sequence(s)) if s.owned_by.as_ref() == Some(&column)),
            );
            if fed && rows.iter().any(number) && !told(cx) {
                sink.at(cx.place(span), format!("the sequence of `{}` goes on with numbers that are taken here", short(&column)))
                    .help("SELECT setval(pg_get_serial_sequence(…), (SELECT max(…) FROM …)) after it, or leave the column out");
            }
        }
    }
}

/// Whether a later statement moves a sequence on.
fn told(cx: &StatementCx<'_>) -> bool {
    cx.later().any(|s| {
        let text = s.statement.text().to_ascii_lowercase();
        text.contains("setval") || text.contains("restart")
    })
}
