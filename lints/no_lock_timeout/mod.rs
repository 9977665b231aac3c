#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "no-lock-timeout",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[
        "squawk:require-lock-timeout",
        "squawk:require-timeout-settings",
        "pgls:lockTimeoutWarning",
        "eugene:E9",
        "pgfence:missing-lock-timeout",
        "pgfence:lock-timeout-zero",
        "pgfence:lock-timeout-after-dangerous-statement",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let strong = |e: &&Effect, s: &StatementCx<'_>| {
        e.lock.blocks_writes()
            && matches!(e.on.kind, Kind::Table | Kind::MaterializedView | Kind::View)
            && s.in_use(&e.on)
    };
    let first = cx.statements().find_map(|s| {
        let waits = s.session.settings.get("lock_timeout").is_none_or(|value| forever(value));
        let effect = s.effects().iter().find(|e| strong(e, &s)).filter(|_| waits && !set_for_the_runner(&s))?;
        Some((s, effect))
    });
    let Some((statement, effect)) = first else { return };
    let habits = cx.habits();
    if habits.sets_lock_timeout_for_role {
        return;
    }
    let wanted = |script: &crate::sql::Script| script.statements.iter().any(|s| may_lock(&s.stmt));
    if !habits.sets_lock_timeout && !cx.is_latest(&wanted) {
        return;
    }
    let set = match cx.mode() {
        TransactionMode::File | TransactionMode::Run | TransactionMode::SimpleQuery => "SET LOCAL lock_timeout = '2s'",
        TransactionMode::Statement | TransactionMode::Unknown => "SET lock_timeout = '2s'",
    };
    let everywhere = match cx.history.framework {
        "flyway" => "flyway.initSql = SET lock_timeout = '2s'",
        "diesel" | "sqitch" | "plain" => "PGOPTIONS='-c lock_timeout=2s'",
        _ => "ALTER ROLE … SET lock_timeout = '2s' of the role that migrates",
    };
    let (table, blocked) = (short(&effect.on), if effect.lock.blocks_reads() { "reads and writes" } else { "writes" });
    sink.at(
        statement.place(effect.span),
        format!("this waits for `{table}` without a lock_timeout, and {blocked} of it wait behind"),
    )
    .label(format!("asks for {} on `{table}`", effect.lock))
    .help(format!("{set} at the top of the file, or for all migrations {everywhere}"));
}

/// Whether the file sets the timeout for a transaction that it leaves to a runner of which nothing is known.
fn set_for_the_runner(cx: &StatementCx<'_>) -> bool {
    cx.migration.mode() == TransactionMode::Unknown
        && cx.earlier().any(|s| match &s.statement.stmt {
            ast::Stmt::Set(set) => set.local && set.name == "lock_timeout" && !s.in_transaction(),
            _ => false,
        })
}

/// Whether a value of `lock_timeout` means to wait as long as it takes.
fn forever(value: &str) -> bool {
    value.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic()).trim().parse::<f64>().is_ok_and(|n| n == 0.0)
}
