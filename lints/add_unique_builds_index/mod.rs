#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-unique-builds-index",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:disallowed-unique-constraint",
        "squawk:adding-serial-primary-key-field",
        "pgls:disallowUniqueConstraint",
        "pgls:addingPrimaryKeyConstraint",
        "eugene:E7",
        "strong_migrations:add_unique_constraint",
        "atlas:PG104",
        "atlas:PG105",
        "pgfence:add-constraint-unique",
        "pgfence:add-pk-without-using-index",
        "pg-migration-lint:PGM016",
        "pg-migration-lint:PGM017",
        "diesel-guard:AddUniqueConstraintCheck",
        "diesel-guard:AddPrimaryKeyCheck",
        "drizzle-migration-lint:add-primary-key-on-existing-table",
        "oh-my-pg-linter:disallowed-unique-constraint",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if cx.alter_table().is_none() {
        return;
    }
    for (effect, at, object) in cx.created() {
        let (what, clause, parent) = match object {
            Object::PrimaryKey(key) => ("primary key", "PRIMARY KEY", &key.parent),
            Object::Unique(unique) => ("unique constraint", "UNIQUE", &unique.parent),
            _ => continue,
        };
        if parent.is_some() {
            continue;
        }
        let Some(built) = cx.work(effect.span, Work::IndexBuild) else { continue };
        let table = short(&built.on);
        let name = quote_ident(at.name());
        sink.at(cx.place(effect.span), format!("building the index of {what} `{name}` blocks reads and writes of `{table}`"))
            .label(format!("builds an index under {}", built.lock))
            .help(format!(
                "CREATE UNIQUE INDEX CONCURRENTLY {name} ON {table} (…) outside a transaction, then ALTER TABLE {table} ADD \
                 CONSTRAINT {name} {clause} USING INDEX {name}"
            ));
    }
}
