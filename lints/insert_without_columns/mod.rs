#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "insert-without-columns",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["bytebase:statement_insert_must_specify_column"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (data, target, span) in cx.data_statements() {
        if data.kind == ast::DataKind::Insert && data.columns.is_empty() && data.source.is_some() {
            sink.at(cx.place(span), format!("INSERT into `{}` does not say which columns", short(&target)))
                .help("name the columns");
        }
    }
}
