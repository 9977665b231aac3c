#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "repeated-index-column",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["bytebase:index_no_duplicate_column"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        if let Object::ForeignKey(key) = object
            && let Some((_, column)) = key.columns.iter().enumerate().find(|(i, c)| key.columns[..*i].contains(c))
            && key.parent.is_none()
        {
            let message =
                format!("foreign key `{}` has `{}` twice", quote_ident(at.name()), quote_ident(column.name()));
            sink.at(cx.place(effect.span), message).help("name the column that was meant");
        }
        let Object::Index(index) = object else { continue };
        let twice = index.keys.iter().enumerate().find(|(i, key)| {
            let same = |other: &&crate::catalog::IndexKey| {
                other.column == key.column
                    && other.expr == key.expr
                    && other.opclass == key.opclass
                    && other.collation == key.collation
            };
            index.keys[..*i].iter().any(|other| same(&other))
        });
        if let Some((_, key)) = twice.filter(|_| index.parent.is_none()) {
            let column = key
                .column
                .as_ref()
                .map_or_else(|| "an expression".to_owned(), |c| format!("`{}`", quote_ident(c.name())));
            sink.at(cx.place(effect.span), format!("index `{}` has {column} twice", quote_ident(at.name())))
                .help("leave one of them out");
        }
    }
}
