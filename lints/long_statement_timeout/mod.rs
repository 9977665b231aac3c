#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "long-statement-timeout",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pgfence:statement-timeout-too-long"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::Set(set) = &cx.statement.stmt else { return };
    let ast::SetValue::Values(values) = &set.value else { return };
    let value = values.first().map(|v| v.trim()).unwrap_or_default();
    let hours = value.ends_with('h') || value.ends_with('d') || value.parse::<f64>().is_ok_and(|ms| ms > 1_800_000.0);
    let strong = |s: StatementCx<'_>| s.effects().iter().any(|e| e.lock.blocks_writes() && s.in_use(&e.on));
    if set.name.eq_ignore_ascii_case("statement_timeout") && hours && cx.later().any(strong) {
        sink.at(cx.statement.place(), format!("a statement_timeout of {value} lets a lock last for hours"))
            .help("minutes at most for what locks a table");
    }
}
