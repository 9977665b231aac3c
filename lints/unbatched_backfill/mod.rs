#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unbatched-backfill",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pgfence:update-in-migration", "migrationpilot:MP011", "migrationpilot:MP067"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let mut found: Vec<(Place, String)> = Vec::new();
    for statement in cx.statements() {
        for (data, target, span) in statement.data_statements() {
            let Some(filter) = &data.filter else { continue };
            // What has no condition at all is another finding's.
            let most = truth(filter).is_none() && !statement.picks_by_key(&target, filter) && !picks_some(filter);
            if data.kind == ast::DataKind::Update && most && statement.has_rows(&target) {
                found.push((statement.place(span), short(&target)));
            }
        }
    }
    let others = found.len().saturating_sub(1);
    let Some((place, table)) = found.into_iter().next() else { return };
    let message = format!("UPDATE goes through all of `{table}`, and keeps the rows that it changes locked to the end");
    let mut finding = sink.at(place, message);
    if others > 0 {
        finding = finding.label(format!("and {others} more like it in this file"));
    }
    finding.help("update in batches by ranges of the key, each in a transaction of its own");
}

/// Whether a condition compares something with a constant other than true or false, so that it is about some rows only.
fn picks_some(condition: &ast::Expr) -> bool {
    let constant = |e: &ast::Expr| match &e.node {
        ast::ExprNode::Const(value) => !matches!(value, ast::Const::Boolean(_) | ast::Const::Null),
        ast::ExprNode::Cast { operand, .. } => matches!(operand.node, ast::ExprNode::Const(_)),
        _ => false,
    };
    match &condition.node {
        ast::ExprNode::And(parts) => parts.iter().any(picks_some),
        ast::ExprNode::Or(parts) => parts.iter().all(picks_some),
        ast::ExprNode::Op { name, left: Some(left), right } => {
            name.name() == "=" && (constant(left) || constant(right))
        }
        ast::ExprNode::In { list, not: false, .. } => list.iter().all(constant),
        ast::ExprNode::Like { .. } => true,
        _ => false,
    }
}
