#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "foreign-key-without-index",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM501", "pgfence:fk-missing-index", "eugene:E15", "migrationpilot:MP016"],
    page: include_str!("README.md"),
    check: Check::End(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    for made in cx.made() {
        let Object::ForeignKey(key) = &**made.object else { continue };
        let Some(table) = table_of(made.at).filter(|_| key.parent.is_none() && key.enforced) else { continue };
        if covered(cx.last, &table, &key.columns) || cx.unknown(made.at) || cx.unknown(&table) {
            continue;
        }
        let columns: Vec<String> = key.columns.iter().map(|c| quote_ident(c.name())).collect();
        let columns = columns.join(", ");
        let (child, parent) = (short(&table), short(&key.references));
        sink.at(
            made.place,
            format!(
                "no index of `{child}` starts with `{columns}`: each DELETE from `{parent}` reads all of `{child}`"
            ),
        )
        .label(format!("foreign key `{}`", quote_ident(made.at.name())))
        .help(format!("CREATE INDEX CONCURRENTLY ON {child} ({columns})"));
    }
}

/// Whether an index finds the rows by these columns: they are its first keys, in any order, and it leaves no rows out.
fn covered(catalog: &Catalog, table: &Address, columns: &[Address]) -> bool {
    catalog.indexes(table).any(|(_, index)| {
        let leading = &index.keys[..index.keys.len().min(columns.len())];
        let equality = matches!(index.method.as_str(), "btree" | "hash" | "gist" | "gin" | "spgist" | "brin");
        // A partial index that leaves out only NULL serves: no row that refers is left out.
        let whole = index.predicate.as_ref().is_none_or(|p| leaves_out_null(p, columns));
        equality
            && whole
            && leading.len() == columns.len()
            && columns.iter().all(|column| leading.iter().any(|key| key.column.as_ref() == Some(column)))
    })
}

fn leaves_out_null(predicate: &Expr, columns: &[Address]) -> bool {
    let Expr::Tree(tree) = predicate else { return false };
    let column = |node: &Node| match node {
        Node::Var(var) => matches!(&var.attribute, Attribute::Column(at) if columns.contains(at)),
        _ => false,
    };
    matches!(&tree.root, Node::NullTest { value, not: true, .. } if column(value))
}
