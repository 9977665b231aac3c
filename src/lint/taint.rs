//! Which refusals follow from something else: from a statement that was refused before, or that was not evaluated.

use imbl::OrdSet;

use crate::catalog::{Catalog, Ident, Touches};
use crate::replay::{Reject, Step};
use crate::sql::{Statement, ast};

/// The names that refused statements would have made or taken away.
#[derive(Debug, Clone, Default)]
pub(super) struct Tainted(OrdSet<Ident>);

/// The SQLSTATEs that say that something is there or is not: undefined and duplicate objects, and dependents that are
/// still there.
const EXISTENCE: &[&str] = &[
    "42P01", "42703", "42704", "42883", "3F000", "42P07", "42701", "42710", "42723", "42P06", "2BP01", "42P16",
    "42809", "42830",
];

impl Tainted {
    /// What is tainted before each statement, and after the last one.
    pub(super) fn trace(mut self, statements: &[Statement], steps: &[Step]) -> (Vec<Self>, Self) {
        let mut before = Vec::with_capacity(steps.len());
        for (statement, step) in statements.iter().zip(steps) {
            before.push(self.clone());
            // 25001 refusals take place all the same.
            if step.outcome.as_ref().is_err_and(|r| r.sqlstate != "25001") {
                names(&statement.stmt, &mut |name| {
                    self.0.insert(name.clone());
                });
            }
        }
        (before, self)
    }

    /// Whether an earlier refusal, or something that was not evaluated, may be the reason of a refusal.
    pub(super) fn explains(&self, reject: &Reject, before: &Catalog) -> bool {
        if self.0.iter().any(|name| mentions(&reject.message, name)) {
            return true;
        }
        EXISTENCE.contains(&reject.sqlstate) && before.opaque().any(|o| o.touches == Touches::Anything)
    }
}

/// Whether a message names something: as a whole word.
fn mentions(message: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    message
        .match_indices(name)
        .any(|(at, _)| !message[..at].ends_with(word) && !message[at + name.len()..].starts_with(word))
}

/// The names that a statement makes or takes away.
fn names(stmt: &ast::Stmt, f: &mut dyn FnMut(&Ident)) {
    match stmt {
        ast::Stmt::CreateSchema(s) => s.name.iter().for_each(f),
        ast::Stmt::CreateTable(t) => f(t.name.name()),
        ast::Stmt::CreateTableAs(t) => f(t.target.name.name()),
        ast::Stmt::CreateIndex(i) => i.name.iter().for_each(f),
        ast::Stmt::CreateSequence(s) => f(s.name.name()),
        ast::Stmt::CreateEnum(t) => f(t.name.name()),
        ast::Stmt::CreateDomain(d) => f(d.name.name()),
        ast::Stmt::CreateCompositeType(t) => f(t.name.name()),
        ast::Stmt::CreateView(v) => f(v.name.name()),
        ast::Stmt::CreateFunction(x) => f(x.name.name()),
        ast::Stmt::CreateTrigger(t) => f(&t.name),
        ast::Stmt::Drop(drop) => drop.objects.iter().for_each(|o| f(o.part.as_ref().unwrap_or(o.name.name()))),
        ast::Stmt::Rename(rename) => {
            f(rename.object.part.as_ref().unwrap_or(rename.object.name.name()));
            f(&rename.to);
        }
        ast::Stmt::SetSchema(set) => f(set.object.name.name()),
        ast::Stmt::AlterTable(alter) => alter.commands.iter().for_each(|c| match &c.action {
            ast::AlterAction::AddColumn { column, .. } => f(&column.name),
            ast::AlterAction::DropColumn { name, .. } | ast::AlterAction::DropConstraint { name, .. } => f(name),
            ast::AlterAction::AddConstraint(constraint) => constraint.name.iter().for_each(&mut *f),
            _ => {}
        }),
        _ => {}
    }
}
