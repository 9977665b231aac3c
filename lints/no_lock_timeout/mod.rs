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
        let effect = s.effects().iter().find(|e| strong(e, &s)).filter(|_| waits)?;
        Some((s, effect))
    });
    let Some((statement, effect)) = first else { return };
    let scripts = || cx.history.before.iter().map(|s| &**s).chain(cx.history.migrations.iter().map(|m| &*m.up.script));
    if scripts().flat_map(|s| &s.statements).any(|s| for_role(&s.stmt)) {
        return;
    }
    // A project that sets the timeout in a file now and then has no habit of it.
    let strong = scripts().filter(|script| script.statements.iter().any(|s| locks(&s.stmt))).count();
    let timed = scripts().filter(|script| script.statements.iter().any(|s| s.text().contains("lock_timeout"))).count();
    let habit = timed * 3 >= strong;
    if !habit && !cx.is_latest(&|script| script.statements.iter().any(|s| locks(&s.stmt))) {
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
    .label(format!("takes an {} lock on `{table}`", effect.lock))
    .help(format!("{set} at the top of the file, or for all migrations {everywhere}"));
}

/// Whether a value of `lock_timeout` means to wait as long as it takes.
fn forever(value: &str) -> bool {
    value.trim().trim_end_matches(|c: char| c.is_ascii_alphabetic()).trim().parse::<f64>().is_ok_and(|n| n == 0.0)
}

/// Whether a statement sets the timeout for a role or a database.
fn for_role(stmt: &ast::Stmt) -> bool {
    matches!(stmt, ast::Stmt::AlterSetting(alter) if alter.set.name.eq_ignore_ascii_case("lock_timeout"))
}

/// Whether a statement may lock what is there.
fn locks(stmt: &ast::Stmt) -> bool {
    match stmt {
        ast::Stmt::AlterTable(_)
        | ast::Stmt::Drop(_)
        | ast::Stmt::Truncate(_)
        | ast::Stmt::CreateTrigger(_)
        | ast::Stmt::Rename(_) => true,
        ast::Stmt::CreateIndex(index) => !index.concurrently,
        _ => false,
    }
}
