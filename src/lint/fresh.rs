//! Which relations and columns nobody uses yet: those that the migration itself made.

use imbl::OrdSet;

use crate::catalog::{Address, Change, Kind, Path};
use crate::replay::Step;

/// The relations and columns that were made in a migration, or in one that is applied together with it, under their names of the
/// moment.
#[derive(Debug, Clone, Default)]
pub(super) struct Fresh(OrdSet<Path>);

impl Fresh {
    /// Whether the relation or column is one of them.
    pub(super) fn contains(&self, at: &Address) -> bool {
        self.0.contains(&at.path)
    }

    /// What is fresh before each step, and after the last one.
    pub(super) fn trace(mut self, steps: &[Step]) -> (Vec<Self>, Self) {
        let mut before = Vec::with_capacity(steps.len());
        for step in steps {
            before.push(self.clone());
            if let Ok(outcome) = &step.outcome {
                outcome.changes().for_each(|change| self.apply(change));
            }
        }
        (before, self)
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Create(at, _) if at.kind.is_relation() || at.kind == Kind::Column => {
                self.0.insert(at.path.clone());
            }
            Change::Drop(at, _) if at.kind.is_relation() || at.kind == Kind::Column => {
                self.0.remove(&at.path);
            }
            Change::Rename(from, to) => {
                let moved: Vec<Path> = self.0.iter().filter(|p| p.starts_with(&from.path)).cloned().collect();
                for path in moved {
                    self.0.remove(&path);
                    self.0.insert(path.rebase(&from.path, &to.path));
                }
            }
            _ => {}
        }
    }
}
