#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "update-without-where",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[
        "diesel-guard:MutationWithoutWhereCheck",
        "bytebase:statement_where_require_update_delete",
        "pg-migration-lint:PGM302",
        "pgls:banUpdateWithoutWhere",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (data, target, span) in cx.data_statements() {
        let all = data.filter.as_ref().is_none_or(|e| truth(e) == Some(true));
        if data.kind == ast::DataKind::Update && all && cx.has_rows(&target) {
            let table = short(&target);
            sink.at(
                cx.place(span),
                format!("UPDATE writes every row of `{table}` in one transaction, and keeps them locked to its end"),
            )
            .help("update in batches by ranges of the key, each in a transaction of its own");
        }
    }
}
