#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "missing-down-migration",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["django-safe-migrations:SM007", "pg-migration-guard:MGD011", "django-safe-migrations:SM016"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// A history of so many migrations without a single down has none on purpose.
const FORWARD_ONLY: usize = 5;

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Migration { up, down, repeatable, label, .. } = cx.migration;
    if down.is_some() || *repeatable || up.script.statements.is_empty() {
        return;
    }
    let migrations = &cx.history.migrations;
    let some_have = migrations.iter().any(|m| m.down.is_some());
    let expected = some_have || (writes_downs(cx.history.framework) && migrations.len() < FORWARD_ONLY);
    if expected {
        let what = match way(cx.history.framework, label) {
            Some(way) => format!("write {way}"),
            None => "write the statements that undo it beside it".to_owned(),
        };
        sink.about(
            label.as_str(),
            format!("`{label}` has no down migration, so a deployment cannot be rolled back past it"),
        )
        .help(format!("{what}; where nothing can be undone, a down that says so is better than none"));
    }
}

/// Whether the framework's own generator writes a down with every up.
fn writes_downs(framework: &str) -> bool {
    matches!(
        framework,
        "golang-migrate"
            | "diesel"
            | "dbmate"
            | "goose"
            | "sql-migrate"
            | "tern"
            | "hasura"
            | "poststack"
            | "sqitch"
            | "yoyo"
    )
}

/// Where the framework looks for the down of a migration.
fn way(framework: &str, label: &str) -> Option<String> {
    match framework {
        "golang-migrate" | "sqlx" => Some(format!("`{}`", label.strip_suffix(".up.sql")?.to_owned() + ".down.sql")),
        "diesel" | "hasura" => Some(format!("`{}`", label.strip_suffix("up.sql")?.to_owned() + "down.sql")),
        "dbmate" => Some("a `-- migrate:down` section".to_owned()),
        "goose" => Some("a `-- +goose Down` section".to_owned()),
        "sql-migrate" => Some("a `-- +migrate Down` section".to_owned()),
        "tern" => Some("what undoes it below `---- create above / drop below ----`".to_owned()),
        _ => None,
    }
}
