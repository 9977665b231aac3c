//! Which refusals follow from something else: from a statement that was refused before, or that was not evaluated.

use imbl::OrdSet;

use crate::catalog::{Catalog, Ident, Opaque, Touches};
use crate::replay::{Reject, Step};
use crate::sql::{Statement, ast};

/// The names that refused statements would have made, and those that they would have taken away.
#[derive(Debug, Clone, Default)]
pub(super) struct Tainted {
    made: OrdSet<Ident>,
    gone: OrdSet<Ident>,
}

/// The SQLSTATEs that say that something is missing.
const UNDEFINED: &[&str] = &["42P01", "42703", "42704", "42883", "3F000", "42830", "42809"];

/// Whether an SQLSTATE says that something is missing.
pub(super) fn is_missing(sqlstate: &str) -> bool {
    UNDEFINED.contains(&sqlstate)
}

/// The SQLSTATEs that say that something is in the way: duplicates, and dependents that are still there.
const PRESENT: &[&str] = &["42P07", "42701", "42710", "42723", "42P06", "2BP01", "42P16"];

impl Tainted {
    /// What is tainted before each statement, and after the last one.
    pub(super) fn trace(mut self, statements: &[Statement], steps: &[Step]) -> (Vec<Self>, Self) {
        let mut before = Vec::with_capacity(steps.len());
        for (statement, step) in statements.iter().zip(steps) {
            before.push(self.clone());
            // 25001 refusals take place all the same.
            if step.outcome.as_ref().is_err_and(|r| r.sqlstate != "25001") {
                names(&statement.stmt, &mut |name, made| {
                    let set = if made { &mut self.made } else { &mut self.gone };
                    set.insert(name.clone());
                });
            }
        }
        (before, self)
    }

    /// Whether an earlier refusal, or something that was not evaluated, may be the reason of a refusal.
    pub(super) fn explains(&self, reject: &Reject, statement: &Statement, before: &Catalog) -> bool {
        let (missing, present) = (UNDEFINED.contains(&reject.sqlstate), PRESENT.contains(&reject.sqlstate));
        let about = |names: &OrdSet<Ident>| names.iter().any(|name| mentions(&reject.message, name));
        if (missing && about(&self.made)) || (present && about(&self.gone)) {
            return true;
        }
        let unknown = |o: &Opaque| match &o.touches {
            // A block of code can do anything, also where its own effects are not known.
            Touches::Nothing => matches!(o.tag.as_str(), "DO" | "CALL"),
            Touches::Anything => true,
            Touches::Objects(list) => {
                list.iter().any(|at| mentions(&reject.message, at.name()) || mentions(statement.text(), at.name()))
            }
        };
        (missing || present) && before.opaque().any(|o| unknown(o))
    }
}

/// Whether a message names something: as a whole word.
fn mentions(message: &str, name: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_';
    message
        .match_indices(name)
        .any(|(at, _)| !message[..at].ends_with(word) && !message[at + name.len()..].starts_with(word))
}

/// Calls `f` with the names that a statement makes (`true`) or takes away.
fn names(stmt: &ast::Stmt, f: &mut dyn FnMut(&Ident, bool)) {
    match stmt {
        ast::Stmt::CreateSchema(s) => s.name.iter().for_each(|n| f(n, true)),
        ast::Stmt::CreateTable(t) => f(t.name.name(), true),
        ast::Stmt::CreateTableAs(t) => f(t.target.name.name(), true),
        ast::Stmt::CreateIndex(i) => i.name.iter().for_each(|n| f(n, true)),
        ast::Stmt::CreateSequence(s) => f(s.name.name(), true),
        ast::Stmt::CreateEnum(t) => f(t.name.name(), true),
        ast::Stmt::CreateDomain(d) => f(d.name.name(), true),
        ast::Stmt::CreateCompositeType(t) => f(t.name.name(), true),
        ast::Stmt::CreateView(v) => f(v.name.name(), true),
        ast::Stmt::CreateFunction(x) => f(x.name.name(), true),
        ast::Stmt::CreateTrigger(t) => f(&t.name, true),
        ast::Stmt::Drop(drop) => drop.objects.iter().for_each(|o| f(o.part.as_ref().unwrap_or(o.name.name()), false)),
        ast::Stmt::Rename(rename) => {
            f(rename.object.part.as_ref().unwrap_or(rename.object.name.name()), false);
            f(&rename.to, true);
        }
        ast::Stmt::SetSchema(set) => {
            f(set.object.name.name(), false);
            f(set.object.name.name(), true);
        }
        ast::Stmt::AlterTable(alter) => alter.commands.iter().for_each(|c| match &c.action {
            ast::AlterAction::AddColumn { column, .. } => f(&column.name, true),
            ast::AlterAction::DropColumn { name, .. } | ast::AlterAction::DropConstraint { name, .. } => f(name, false),
            ast::AlterAction::AddConstraint(constraint) => constraint.name.iter().for_each(|n| f(n, true)),
            _ => {}
        }),
        _ => {}
    }
}
