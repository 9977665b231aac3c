#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "set-not-null-scans-table",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:adding-not-nullable-field",
        "pgls:addingNotNullField",
        "eugene:E2",
        "strong_migrations:change_column_null",
        "atlas:PG303",
        "pgfence:alter-column-set-not-null",
        "pg-migration-lint:PGM013",
        "diesel-guard:AddNotNullCheck",
        "drizzle-migration-lint:set-not-null",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if cx.alter_table().is_none() {
        return;
    }
    for span in cx.parts() {
        let Some(scan) = cx.work(span, Work::Scan).filter(|e| e.lock.blocks_writes()) else { continue };
        let Some(column) = cx.part(span).find_map(|e| turned_not_null(e)) else { continue };
        let table = short(&scan.on);
        let name = quote_ident(column.name());
        let message = format!("making `{table}.{name}` NOT NULL reads all of `{table}` while nobody can use it");
        let finding = sink.at(cx.place(span), message).label(format!("scans `{table}` under {}", scan.lock));
        if cx.version() >= Version(18) {
            finding.help(format!(
                "ALTER TABLE {table} ADD CONSTRAINT {} NOT NULL {name} NOT VALID, and VALIDATE it in a later transaction, which \
                 lets reads and writes go on",
                quote_ident(&format!("{}_{}_not_null", scan.on.name(), column.name()))
            ));
        } else {
            finding.help(format!(
                "first ADD CONSTRAINT … CHECK ({name} IS NOT NULL) NOT VALID and, in a later transaction, VALIDATE it, which lets \
                 reads and writes go on; SET NOT NULL then needs no scan"
            ));
        }
    }
}

/// The column that an effect makes refuse NULL, which it did not before.
fn turned_not_null(effect: &Effect) -> Option<&Address> {
    match effect.change.as_ref()? {
        Change::Alter(at, from, to) => match (&**from, &**to) {
            (Object::Column(from), Object::Column(to)) if !from.not_null && to.not_null => Some(at),
            _ => None,
        },
        _ => None,
    }
}
