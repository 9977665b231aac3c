#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "long-lock-timeout",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pgfence:lock-timeout-too-long"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// The longest time, in milliseconds, for which a table may stand still.
const LONGEST: f64 = 10_000.0;

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    for statement in cx.statements() {
        let ast::Stmt::Set(set) = &statement.statement.stmt else { continue };
        let ast::SetValue::Values(values) = &set.value else { continue };
        if !set.name.eq_ignore_ascii_case("lock_timeout") {
            continue;
        }
        let Some(long) = values.first().and_then(|v| milliseconds(v)).filter(|ms| *ms > LONGEST) else { continue };
        let strong = |s: StatementCx<'_>| s.effects().iter().any(|e| e.lock.blocks_writes() && s.in_use(&e.on));
        if statement.later().any(strong) {
            let seconds = (long / 1000.0).round();
            sink.at(
                statement.statement.place(),
                format!("a lock_timeout of {seconds} seconds lets queries wait that long behind this migration"),
            )
            .help("a second or two, and another attempt later");
        }
    }
}

/// A setting of time as the server reads it.
fn milliseconds(value: &str) -> Option<f64> {
    let value = value.trim();
    let digits = value.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(value.len());
    let number: f64 = value[..digits].trim().parse().ok()?;
    Some(
        number
            * match value[digits..].trim() {
                "us" => 0.001,
                "" | "ms" => 1.0,
                "s" => 1000.0,
                "min" => 60_000.0,
                "h" => 3_600_000.0,
                "d" => 86_400_000.0,
                _ => return None,
            },
    )
}
