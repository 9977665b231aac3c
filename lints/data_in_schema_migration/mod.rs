#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "data-in-schema-migration",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM301", "migrationpilot:MP080", "django-safe-migrations:SM038"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let changes = |s: &StatementCx<'_>| s.effects().iter().any(|e| e.change.is_some());
    let Some(schema) = cx.statements().find(changes) else { return };
    for statement in cx.statements() {
        if let Some((_, target, span)) = statement.data_statements().into_iter().find(|(_, at, _)| statement.in_use(at))
        {
            sink.at(
                statement.place(span),
                format!("this changes rows of `{}` in a migration that changes the schema", short(&target)),
            )
            .also(schema.statement.place(), "changes the schema")
            .help("a migration of its own for the data");
            return;
        }
    }
}
