#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "missing-if-exists",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "diesel-guard:IdempotencyAlterCheck",
        "diesel-guard:IdempotencyCreateCheck",
        "diesel-guard:IdempotencyDropCheck",
        "diesel-guard:IdempotencyIndexCheck",
        "django-safe-migrations:SM036",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let words = match stmt {
            ast::Stmt::CreateTable(create) if !create.if_not_exists => "IF NOT EXISTS",
            ast::Stmt::CreateIndex(create) if !create.if_not_exists => "IF NOT EXISTS",
            ast::Stmt::CreateSequence(create) if !create.if_not_exists => "IF NOT EXISTS",
            ast::Stmt::CreateSchema(create) if !create.if_not_exists => "IF NOT EXISTS",
            ast::Stmt::CreateExtension(create) if !create.if_not_exists => "IF NOT EXISTS",
            ast::Stmt::Drop(drop) if !drop.if_exists => "IF EXISTS",
            _ => continue,
        };
        sink.at(cx.place(span), "this fails when it is run a second time").help(words);
    }
    for (command, span) in cx.commands() {
        let words = match &command.action {
            ast::AlterAction::AddColumn { if_not_exists: false, .. } => "IF NOT EXISTS",
            ast::AlterAction::DropColumn { if_exists: false, .. }
            | ast::AlterAction::DropConstraint { if_exists: false, .. } => "IF EXISTS",
            _ => continue,
        };
        sink.at(cx.place(span), "this fails when it is run a second time").help(words);
    }
}
