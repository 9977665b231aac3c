#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-primary-key-builds-index",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:adding-serial-primary-key-field",
        "pgls:addingPrimaryKeyConstraint",
        "eugene:E7",
        "atlas:PG104",
        "pgfence:add-pk-without-using-index",
        "pg-migration-lint:PGM016",
        "diesel-guard:AddPrimaryKeyCheck",
        "drizzle-migration-lint:add-primary-key-on-existing-table",
        "django-safe-migrations:SM042",
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
        let Object::PrimaryKey(key) = object else { continue };
        let Some(built) = cx.work(effect.span, Work::IndexBuild).filter(|_| key.parent.is_none()) else { continue };
        let (table, name) = (short(&built.on), quote_ident(at.name()));
        let columns: Vec<String> = key.columns.iter().map(|c| quote_ident(c.name())).collect();
        let first = key.columns.iter().find(|c| nullable(cx.before, c)).map(|c| quote_ident(c.name()));
        let not_null =
            first.map(|c| format!("make `{c}` NOT NULL by way of a validated check, then ")).unwrap_or_default();
        sink.at(
            cx.place(effect.span),
            format!("building the index of primary key `{name}` blocks reads and writes of `{table}`"),
        )
        .label(format!("builds an index under {}", built.lock))
        .help(format!(
            "{not_null}CREATE UNIQUE INDEX CONCURRENTLY {name} ON {table} ({}) outside a transaction, then ALTER TABLE \
             {table} ADD CONSTRAINT {name} PRIMARY KEY USING INDEX {name}",
            columns.join(", ")
        ));
    }
}

/// Whether a column is there already, and takes NULL.
fn nullable(catalog: &Catalog, column: &Address) -> bool {
    matches!(catalog.get(column).map(|o| &**o), Some(Object::Column(c)) if !c.not_null)
}
