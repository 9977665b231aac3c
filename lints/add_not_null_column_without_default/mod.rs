#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-not-null-column-without-default",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "squawk:adding-required-field",
        "pgls:addingRequiredField",
        "atlas:MF103",
        "pgfence:add-column-not-null-no-default",
        "pg-migration-lint:PGM008",
        "drizzle-migration-lint:add-column-not-null-no-default",
        "migrationpilot:MP084",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if !cx.alters_tables() {
        return;
    }
    let mut reported: Vec<Span> = Vec::new();
    for (effect, at, object) in cx.created() {
        let Object::Column(column) = object else { continue };
        let Some(table) = table_of(at) else { continue };
        // A primary key makes its column NOT NULL after it was added.
        let then = cx.outcome.ok().and_then(|o| o.after.get(at)).map(|o| &**o);
        let keyed = matches!(then, Some(Object::Column(c)) if c.not_null);
        let refuses_null = column.not_null || keyed || domain_refuses_null(cx, column);
        if !refuses_null || reported.contains(&effect.span) || !(cx.has_rows(&table) || cx.filled(&table)) {
            continue;
        }
        let filled = column.generated.is_some()
            || domain_fills(cx, column)
            || cx.created().any(|(_, other, _)| {
                other.path == at.path && matches!(other.kind, Kind::ColumnDefault | Kind::Identity)
            });
        if filled {
            continue;
        }
        reported.push(effect.span);
        let name = quote_ident(at.name());
        let table = short(&table);
        sink.at(cx.place(effect.span), format!("adding `{table}.{name}` NOT NULL without a default fails if `{table}` has rows"))
            .label("existing rows would hold NULL here")
            .help(format!(
                "give it a constant DEFAULT, or add it nullable, fill it, and then ALTER TABLE {table} ALTER COLUMN {name} SET \
                 NOT NULL by way of a validated CHECK"
            ));
    }
}

fn domain<'a>(cx: &StatementCx<'a>, column: &Column) -> Option<&'a Domain> {
    let at = Address::of(Kind::Domain, column.ty.schema.clone(), column.ty.name.clone());
    match cx.before.get(&at).map(|o| &**o) {
        Some(Object::Domain(domain)) if !column.ty.array => Some(domain),
        _ => None,
    }
}

fn domain_refuses_null(cx: &StatementCx<'_>, column: &Column) -> bool {
    domain(cx, column).is_some_and(|d| d.not_null)
}

fn domain_fills(cx: &StatementCx<'_>, column: &Column) -> bool {
    domain(cx, column).is_some_and(|d| d.default.is_some())
}
