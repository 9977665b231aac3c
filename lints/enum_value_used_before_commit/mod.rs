#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "enum-value-used-before-commit",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Err(reject) = cx.outcome else { return };
    if reject.sqlstate != "55P04" {
        return;
    }
    let place = cx.place(reject.span.unwrap_or(cx.statement.span));
    let finding = sink.at(place, format!("{} in the transaction that adds it", reject.message)).label("SQLSTATE 55P04");
    let adds = |s: &StatementCx<'_>| {
        s.runs().iter().any(|(stmt, _)| {
            matches!(stmt, ast::Stmt::AlterEnum(alter) if matches!(alter.action, ast::EnumAction::Add { .. }))
        })
    };
    let help = "ALTER TYPE … ADD VALUE in a migration of its own, before the one that uses the label";
    match cx.earlier().filter(adds).last() {
        Some(adds) => finding.also(adds.statement.place(), "adds it").help(help),
        None => finding.help(help),
    }
}
