//! Which columns hold NULL in every row that was there when they were added: nothing in the history has filled them.

use imbl::OrdMap;

use crate::catalog::{Address, Catalog, Change, Kind, Object, Path, Touches};
use crate::replay::{Outcome, Step, Work};
use crate::sql::{Statement, ast};

/// The columns that were added without a value, each with the migration that added it.
#[derive(Debug, Clone, Default)]
pub(super) struct Unfilled(OrdMap<Path, usize>);

impl Unfilled {
    /// The migration that added a column, if nothing has filled it since.
    pub(super) fn since(&self, column: &Address) -> Option<usize> {
        self.0.get(&column.path).copied()
    }

    /// What is unfilled before each statement of a migration, and after the last one.
    pub(super) fn trace(mut self, migration: usize, statements: &[Statement], steps: &[Step]) -> (Vec<Self>, Self) {
        let mut before = Vec::with_capacity(steps.len());
        for (statement, step) in statements.iter().zip(steps) {
            before.push(self.clone());
            if let Ok(outcome) = &step.outcome {
                self.fill(&statement.stmt, outcome);
                outcome.changes().for_each(|change| self.apply(change, migration, &step.before, outcome));
            }
        }
        (before, self)
    }

    fn apply(&mut self, change: &Change, migration: usize, before: &Catalog, outcome: &Outcome) {
        match change {
            Change::Create(at, object) => {
                let Object::Column(column) = &**object else { return };
                let valued = [Kind::ColumnDefault, Kind::Identity]
                    .iter()
                    .any(|&kind| outcome.after.contains(&Address::new(kind, at.path.clone())));
                let added = at.parent_path().is_some_and(|path| before.contains(&Address::new(Kind::Table, path)));
                if added && !valued && !column.not_null && column.generated.is_none() && column.local {
                    self.0.insert(at.path.clone(), migration);
                }
            }
            Change::Drop(at, _) => _ = self.0.remove(&at.path),
            Change::Rename(from, to) => {
                let moved: Vec<(Path, usize)> =
                    self.0.iter().filter(|(p, _)| p.starts_with(&from.path)).map(|(p, m)| (p.clone(), *m)).collect();
                for (path, migration) in moved {
                    self.0.remove(&path);
                    self.0.insert(path.rebase(&from.path, &to.path), migration);
                }
            }
            Change::Alter(..) => {}
        }
    }

    /// Takes out what a statement may have filled.
    fn fill(&mut self, stmt: &ast::Stmt, outcome: &Outcome) {
        if self.0.is_empty() {
            return;
        }
        match stmt {
            // Code and queries can call functions that write anything.
            ast::Stmt::Do(_) | ast::Stmt::Call(_) | ast::Stmt::Query(_) => return self.0.clear(),
            ast::Stmt::Data(_) | ast::Stmt::Copy(_) | ast::Stmt::Truncate(_) => {
                for effect in &outcome.effects {
                    self.forget(&effect.on.path);
                }
            }
            _ => {}
        }
        for mark in &outcome.opaque {
            match &mark.touches {
                Touches::Nothing => {}
                Touches::Anything => return self.0.clear(),
                Touches::Objects(list) => list.iter().for_each(|at| self.forget(&at.path)),
            }
        }
        // ALTER COLUMN TYPE … USING gives every row a value.
        for effect in outcome.effects.iter().filter(|e| e.work == Work::Rewrite) {
            self.forget(&effect.on.path);
        }
    }

    fn forget(&mut self, relation: &Path) {
        let parts: Vec<Path> = self.0.keys().filter(|p| p.starts_with(relation)).cloned().collect();
        for path in parts {
            self.0.remove(&path);
        }
    }
}
