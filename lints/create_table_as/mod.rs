#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-table-as",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateTableAs(create) = stmt else { continue };
        if !create.materialized && create.target.persistence != ast::Persistence::Temporary {
            sink.at(cx.place(span), format!("`{}` has no keys, defaults or constraints", create.target.name))
                .help("CREATE TABLE with what it is to promise, and INSERT … SELECT");
        }
    }
}
