#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "delete-without-where",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "pgfence:delete-without-where",
        "diesel-guard:MutationWithoutWhereCheck",
        "bytebase:statement_where_require_update_delete",
        "pg-migration-lint:PGM303",
        "pgls:banDeleteWithoutWhere",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (data, target, span) in cx.data_statements() {
        let all = data.filter.as_ref().is_none_or(|e| truth(e) == Some(true));
        if data.kind == ast::DataKind::Delete && all && cx.has_rows(&target) {
            sink.at(cx.place(span), format!("DELETE loses every row of `{}`", short(&target)))
                .help("say which rows in WHERE, or keep a copy before");
        }
    }
}
