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
        "eugene:W14",
        "atlas:PG304",
        "bytebase:statement_disallow_add_not_null",
        "oh-my-pg-linter:adding-not-nullable-field",
        "atlas:MF104",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if !cx.alters_tables() {
        return;
    }
    let scans = cx.parts().into_iter().filter_map(|span| {
        let scan = cx.work(span, Work::Scan).filter(|e| e.lock.blocks_writes())?;
        // Of a primary key whose index is built, `add-primary-key-builds-index` says it.
        if cx.work(span, Work::IndexBuild).is_some() {
            return None;
        }
        Some((span, scan, cx.part(span).find_map(turned_not_null)?))
    });
    // One ALTER TABLE reads the table once, and not at all where it writes it anew.
    let scans: Vec<_> = scans.filter(|(_, scan, _)| !cx.rewrites(&scan.on)).collect();
    let mut tables: Vec<&Address> = Vec::new();
    for (_, scan, _) in &scans {
        if !tables.contains(&&scan.on) {
            tables.push(&scan.on);
            let own: Vec<_> = scans.iter().copied().filter(|(_, other, _)| other.on == scan.on).collect();
            report(cx, &own, sink);
        }
    }
}

/// Reports the scans of one table.
fn report(cx: &StatementCx<'_>, scans: &[(Span, &Effect, &Address)], sink: &mut Sink) {
    let Some((span, scan, column)) = scans.first().copied() else { return };
    let table = short(&scan.on);
    let name = quote_ident(column.name());
    let message = format!("making `{table}.{name}` NOT NULL reads all of `{table}` while nobody can use it");
    let mut finding = sink.at(cx.place(span), message).label(format!("scans `{table}` under {}", scan.lock));
    for (other, _, column) in &scans[1..] {
        finding = finding.also(cx.place(*other), format!("so does `{}`", quote_ident(column.name())));
    }
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
