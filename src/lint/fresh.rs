//! Which objects nobody uses yet: those that the migration itself made.

use imbl::OrdSet;

use crate::catalog::{Address, Change, Kind, Path};
use crate::replay::{Lock, Outcome, Step};
use crate::sql::{Statement, ast};

/// The objects that were made in a migration, or in one that is applied together with it, under their names of the moment.
#[derive(Debug, Clone, Default)]
pub(super) struct Fresh {
    made: OrdSet<Path>,
    /// Those that are neither relations nor columns.
    others: OrdSet<Address>,
    /// The tables from which the open transaction took every row.
    emptied: OrdSet<Path>,
    /// The tables into which the migration put rows.
    filled: OrdSet<Path>,
}

impl Fresh {
    /// Whether the object is one of them.
    pub(super) fn contains(&self, at: &Address) -> bool {
        if by_path(at) { self.made.contains(&at.path) } else { self.others.contains(at) }
    }

    /// Whether the open transaction took every row from the table.
    pub(super) fn emptied(&self, table: &Address) -> bool {
        self.emptied.contains(&table.path)
    }

    /// Whether the migration itself put rows into the table.
    pub(super) fn filled(&self, table: &Address) -> bool {
        self.filled.contains(&table.path)
    }

    /// What is fresh before each statement, and after the last one.
    pub(super) fn trace(mut self, statements: &[Statement], steps: &[Step]) -> (Vec<Self>, Self) {
        let mut before = Vec::with_capacity(steps.len());
        for (statement, step) in statements.iter().zip(steps) {
            before.push(self.clone());
            if let Ok(outcome) = &step.outcome {
                outcome.changes().for_each(|change| self.apply(change));
                self.rows(&statement.stmt, outcome, step.in_transaction());
            }
        }
        self.emptied.clear();
        self.filled.clear();
        (before, self)
    }

    /// Follows which tables lose and get rows.
    fn rows(&mut self, stmt: &ast::Stmt, outcome: &Outcome, in_transaction: bool) {
        let on = |lock: Lock| outcome.effects.iter().filter(move |e| e.lock == lock).map(|e| e.on.path.clone());
        match stmt {
            ast::Stmt::Transaction(ast::Transaction::Commit { .. } | ast::Transaction::Rollback { .. })
            | ast::Stmt::Copy(_) => {
                self.emptied.clear();
            }
            ast::Stmt::Truncate(_) => {
                for path in on(Lock::AccessExclusive) {
                    self.filled.remove(&path);
                    if in_transaction {
                        self.emptied.insert(path);
                    }
                }
            }
            ast::Stmt::Data(data) => {
                let all = data.kind == ast::DataKind::Delete && data.filter.is_none() && data.from.is_empty();
                for path in on(Lock::RowExclusive) {
                    let values = data.source.as_ref().is_some_and(|q| matches!(q.body, ast::QueryBody::Values(_)));
                    if all {
                        self.filled.remove(&path);
                    } else if data.kind == ast::DataKind::Insert && values {
                        self.filled.insert(path.clone());
                    }
                    if all && in_transaction {
                        self.emptied.insert(path);
                    } else if data.kind != ast::DataKind::Delete {
                        self.emptied.remove(&path);
                    }
                }
            }
            _ => {}
        }
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Create(at, _) if by_path(at) => _ = self.made.insert(at.path.clone()),
            Change::Create(at, _) => _ = self.others.insert(at.clone()),
            Change::Drop(at, _) if by_path(at) => _ = self.made.remove(&at.path),
            Change::Drop(at, _) => _ = self.others.remove(at),
            Change::Rename(from, to) => {
                let moved: Vec<Path> = self.made.iter().filter(|p| p.starts_with(&from.path)).cloned().collect();
                for path in moved {
                    self.made.remove(&path);
                    self.made.insert(path.rebase(&from.path, &to.path));
                }
                let moved: Vec<Address> =
                    self.others.iter().filter(|a| a.path.starts_with(&from.path)).cloned().collect();
                for at in moved {
                    self.others.remove(&at);
                    self.others.insert(Address::new(at.kind, at.path.rebase(&from.path, &to.path)));
                }
            }
            Change::Alter(..) => {}
        }
    }
}

/// Relations have one namespace, whatever their kind.
fn by_path(at: &Address) -> bool {
    at.kind.is_relation() || at.kind == Kind::Column
}
