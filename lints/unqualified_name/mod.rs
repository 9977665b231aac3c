#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unqualified-name",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:require-table-schema"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let name = match stmt {
            ast::Stmt::CreateTable(create) if create.persistence != ast::Persistence::Temporary => &create.name,
            ast::Stmt::CreateTableAs(create) if create.target.persistence != ast::Persistence::Temporary => {
                &create.target.name
            }
            ast::Stmt::CreateView(create) if create.persistence != ast::Persistence::Temporary => &create.name,
            ast::Stmt::CreateSequence(create) => &create.name,
            ast::Stmt::CreateFunction(create) => &create.name,
            ast::Stmt::CreateEnum(create) => &create.name,
            ast::Stmt::CreateDomain(create) => &create.name,
            ast::Stmt::CreateCompositeType(create) => &create.name,
            ast::Stmt::AlterTable(alter) => &alter.relation.name,
            ast::Stmt::CreateIndex(create) => &create.relation.name,
            ast::Stmt::CreateTrigger(create) => &create.relation.name,
            _ => continue,
        };
        let temporary =
            cx.relation(name).is_some_and(|at| cx.table(&at).is_some_and(|t| t.persistence == Persistence::Temporary));
        if name.schema().is_none() && !temporary {
            sink.at(cx.place(span), format!("`{name}` is looked up in the search path")).help("name the schema");
        }
    }
}
