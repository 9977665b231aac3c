#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-if-not-exists-keeps-other",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM403", "strong_migrations:create_table"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::CreateTable(create) = &cx.statement.stmt else { return };
    let there = cx.relation(&create.name).filter(|at| create.if_not_exists && at.kind == Kind::Table);
    let Some(at) = there.filter(|_| create.partition_of.is_none()) else { return };
    let mut without = cx.before.clone();
    let gone: Vec<Address> = without.below(&at.path).map(|(part, _)| part.clone()).collect();
    let indexes: Vec<Address> = without.indexes(&at).map(|(index, _)| index.clone()).collect();
    for part in gone.iter().chain(&indexes) {
        without.take(part);
    }
    let Ok(made) = effects(&without, cx.statement, cx.session) else { return };
    let form = |catalog: &Catalog| {
        let mut columns: Vec<_> =
            catalog.columns(&at).into_iter().map(|(name, c)| (name.clone(), c.ty.clone())).collect();
        columns.sort();
        columns
    };
    let (is, wanted) = (form(cx.before), form(&made.after));
    if let Some((name, _)) = wanted.iter().find(|column| !is.contains(column)) {
        sink.at(
            cx.statement.place(),
            format!("`{}` is there already, and its `{}` is another or missing", short(&at), quote_ident(name)),
        )
        .label("does nothing at this point of the history")
        .help("ALTER TABLE says what is to change");
    }
}
