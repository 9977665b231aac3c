#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "no-statement-timeout",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "pgfence:missing-statement-timeout",
        "squawk:require-statement-timeout",
        "pgls:requireStatementTimeout",
        "squawk:require-timeout-settings",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let first = cx.statements().find_map(|s| {
        let unlimited =
            s.session.settings.get("statement_timeout").is_none_or(|v| v.trim_start_matches('0').is_empty());
        let effect = s.effects().iter().find(|e| e.lock.blocks_writes() && e.on.kind == Kind::Table && s.in_use(&e.on));
        effect.filter(|_| unlimited).map(|e| (s, e))
    });
    if let Some((statement, effect)) = first {
        let message = format!("this locks `{}` without a statement_timeout", short(&effect.on));
        sink.at(statement.place(effect.span), message)
            .help("SET statement_timeout at the top of the file, as long as the lock may last");
    }
}
