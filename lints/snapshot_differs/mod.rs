#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "snapshot-differs",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::History(check),
};

/// So many differences are named; the rest are counted.
const NAMED: usize = 3;

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    let Some(snapshot) = &cx.history.snapshot else { return };
    let mut said = Vec::new();
    for (table, columns) in &snapshot.tables {
        if cx.unknown(table) {
            continue;
        }
        if !cx.last.contains(table) {
            said.push(format!("no migration makes `{}`", short(table)));
            continue;
        }
        let made: std::collections::BTreeSet<&str> =
            cx.last.columns(table).into_iter().map(|(name, _)| name.as_str()).collect();
        let missing = columns.iter().filter(|c| !made.contains(c.as_str()));
        said.extend(missing.map(|c| format!("no migration makes `{}.{}`", short(table), quote_ident(c))));
        let more = made.iter().filter(|c| !columns.iter().any(|k| k.as_str() == **c));
        said.extend(more.map(|c| format!("it lacks `{}.{}`", short(table), quote_ident(c))));
    }
    let schemas: std::collections::BTreeSet<_> = snapshot.tables.keys().filter_map(Address::schema).collect();
    let tables = cx.made().filter(|m| matches!(&**m.object, Object::Table(t) if t.partition_of.is_none()));
    let unlisted = tables.filter(|m| {
        m.at.schema().is_some_and(|s| schemas.contains(s)) && !snapshot.tables.contains_key(m.at) && !cx.unknown(m.at)
    });
    said.extend(unlisted.map(|m| format!("it lacks table `{}`", short(m.at))));
    if said.is_empty() {
        return;
    }
    let more = if said.len() > NAMED { format!("; and {} more", said.len() - NAMED) } else { String::new() };
    let list = said[..said.len().min(NAMED)].join("; ");
    sink.about(snapshot.name.as_str(), format!("`{}` is not what the migrations come to: {list}{more}", snapshot.name))
        .help("the next `drizzle-kit generate` starts from it: generate with --custom for what is written by hand, and keep the snapshot in step");
}
