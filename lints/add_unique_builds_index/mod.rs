#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-unique-builds-index",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:disallowed-unique-constraint",
        "pgls:disallowUniqueConstraint",
        "eugene:E7",
        "strong_migrations:add_unique_constraint",
        "atlas:PG105",
        "pgfence:add-constraint-unique",
        "pg-migration-lint:PGM017",
        "diesel-guard:AddUniqueConstraintCheck",
        "oh-my-pg-linter:disallowed-unique-constraint",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if !cx.alters_tables() {
        return;
    }
    for (effect, at, object) in cx.created() {
        let Object::Unique(unique) = object else { continue };
        let Some(built) = cx.work(effect.span, Work::IndexBuild).filter(|_| unique.parent.is_none()) else { continue };
        let table = short(&built.on);
        let name = quote_ident(at.name());
        sink.at(
            cx.place(effect.span),
            format!("building the index of unique constraint `{name}` blocks reads and writes of `{table}`"),
        )
        .label(format!("builds an index under {}", built.lock))
        .help(format!(
            "CREATE UNIQUE INDEX CONCURRENTLY {name} ON {table} (…) outside a transaction, then ALTER TABLE {table} ADD \
             CONSTRAINT {name} UNIQUE USING INDEX {name}"
        ));
    }
}
