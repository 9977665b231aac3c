#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unique-may-meet-duplicates",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["atlas:MF101", "atlas:MF102", "pg-migration-guard:MGD017"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Index(index) = object else { continue };
        let columns: Vec<&Address> = index.keys.iter().filter_map(|k| k.column.as_ref()).collect();
        // A new column holds NULL in every row, and NULLs differ.
        let new = columns.iter().any(|c| cx.is_new(c) || !cx.before.contains(c));
        if !index.unique || index.parent.is_some() || !cx.has_rows(&index.table) || new {
            continue;
        }
        let apart = cx.before.indexes(&index.table).any(|(_, other)| {
            other.unique
                && other.predicate.is_none()
                && other.keys.iter().all(|k| k.column.as_ref().is_some_and(|c| columns.contains(&c)))
        });
        let cleared = cx.earlier().any(|s| {
            s.data_statements()
                .iter()
                .any(|(data, target, _)| data.kind != ast::DataKind::Insert && *target == index.table)
        });
        if !apart && !cleared {
            let table = short(&index.table);
            sink.at(cx.place(effect.span), format!("`{}` cannot be built if rows of `{table}` hold the same value twice", quote_ident(at.name())))
                .help("SELECT … GROUP BY … HAVING count(*) > 1 in production first, and clear what it finds in a migration before");
        }
    }
}
