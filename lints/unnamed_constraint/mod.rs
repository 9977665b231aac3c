#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unnamed-constraint",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["diesel-guard:UnnamedConstraintCheck"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (command, span) in cx.commands() {
        let ast::AlterAction::AddConstraint(constraint) = &command.action else { continue };
        let kind = match &constraint.kind {
            ast::ConstraintKind::Check(_) => "CHECK",
            ast::ConstraintKind::Unique(_) => "UNIQUE",
            ast::ConstraintKind::ForeignKey(_) => "FOREIGN KEY",
            ast::ConstraintKind::Exclude { .. } => "EXCLUDE",
            ast::ConstraintKind::PrimaryKey(_) => "PRIMARY KEY",
            _ => continue,
        };
        if constraint.name.is_none() {
            sink.at(cx.place(span), format!("this {kind} has no name of its own")).help("ADD CONSTRAINT with a name");
        }
    }
}
