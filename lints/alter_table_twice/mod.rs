#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "alter-table-twice",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "eugene:W12",
        "bytebase:statement_merge_alter_table",
        "migrationpilot:MP058",
        "pg-migration-lint:PGM023",
        "pgls:multipleAlterTable",
    ],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let statements: Vec<StatementCx<'_>> = cx.statements().collect();
    let on = |s: &StatementCx<'_>| -> Option<Address> {
        match &s.statement.stmt {
            ast::Stmt::AlterTable(alter) if alter.class == ast::ObjectClass::Table => {
                let apart = |c: &ast::AlterTableCommand| {
                    matches!(
                        c.action,
                        ast::AlterAction::ValidateConstraint { .. }
                            | ast::AlterAction::AttachPartition { .. }
                            | ast::AlterAction::DetachPartition { .. }
                    )
                };
                (!alter.commands.iter().any(apart)).then(|| s.relation(&alter.relation.name))?
            }
            ast::Stmt::CreateTable(_) => {
                s.created().find(|(_, at, _)| at.kind == Kind::Table).map(|(_, at, _)| at.clone())
            }
            _ => None,
        }
    };
    for (i, statement) in statements.iter().enumerate() {
        let Some(table) = on(statement).filter(|_| statement.alter_table().is_some()) else { continue };
        if let Some(first) = statements[..i].iter().find(|s| on(s).as_ref() == Some(&table)) {
            sink.at(statement.statement.place(), format!("`{}` is altered again in the same file", short(&table)))
                .also(first.statement.place(), "the first time")
                .help("one ALTER TABLE with all of the subcommands");
        }
    }
}
