#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "down-rejected-by-postgres",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Some((statement, reject, before)) = cx.rollback().and_then(Rollback::refused) else { return };
    // P0001 is RAISE EXCEPTION: somebody says that there is no way back.
    // What was not evaluated may have made, or taken away, what the refusal is about.
    if reject.sqlstate == "P0001" || cx.tainted_down(statement, reject, before) {
        return;
    }
    let place = statement.source.place(reject.span.unwrap_or(statement.span));
    let finding = sink
        .at(place, format!("rolling back fails: {}", reject.message))
        .label(format!("SQLSTATE {}", reject.sqlstate));
    let more: Vec<&str> = [&reject.detail, &reject.hint].into_iter().flatten().map(String::as_str).collect();
    if more.is_empty() {
        finding.help("PostgreSQL refuses this statement on what the up leaves");
    } else {
        finding.help(more.join("; "));
    }
}
