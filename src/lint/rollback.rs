//! What undoing a migration does: its down, replayed on what its up leaves.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::MigrationCx;
use crate::catalog::{Address, Catalog, Change, Opaque, Path};
use crate::history::Parsed;
use crate::replay::{Reject, Run, Step};
use crate::sql::Statement;

/// A down as it was replayed.
#[derive(Debug)]
pub struct Rollback {
    /// The down's statements.
    pub script: Parsed,
    /// What each of them does, in step with the statements.
    pub steps: Vec<Step>,
    /// The catalog afterwards.
    pub after: Catalog,
}

impl MigrationCx<'_> {
    /// The down, replayed on what the up leaves; `None` where there is none, or where the up itself is refused.
    pub fn rollback(&self) -> Option<&Rollback> {
        let rollback = || {
            let down = self.migration.down.as_ref()?;
            if self.assumes || self.steps.iter().any(|s| s.outcome.is_err()) {
                return None;
            }
            let mut run = Run::on(self.after.clone(), self.version);
            let steps = run.direction(down);
            Some(Rollback { script: down.script.clone(), steps, after: run.replay.catalog })
        };
        self.rollback.get_or_init(rollback).as_ref()
    }

    /// Whether a refusal in the down may follow from something earlier in the history that was refused or not evaluated.
    pub fn tainted_down(&self, statement: &Statement, reject: &Reject, before: &Catalog) -> bool {
        self.tainted_after.explains(reject, statement, before)
    }

    /// Whether something in the migration, or in its down, was not evaluated and may touch an object.
    pub fn unknown(&self, at: &Address) -> bool {
        let known: BTreeSet<*const Opaque> = self.before.opaque().map(Arc::as_ptr).collect();
        let after = self.rollback().map_or(self.after, |r| &r.after);
        after.opaque().any(|o| !known.contains(&Arc::as_ptr(o)) && o.may_touch(at))
    }
}

impl Rollback {
    /// The first statement that PostgreSQL would refuse, with the catalog before it.
    pub fn refused(&self) -> Option<(&Statement, &Reject, &Catalog)> {
        let mut steps = self.script.statements.iter().zip(&self.steps);
        steps.find_map(|(statement, step)| Some((statement, step.outcome.as_ref().err()?, &step.before)))
    }

    /// How the schema afterwards differs from what it was before the migration: changes that would turn the one into
    /// the other, without the parts of what is there on one side only.
    pub fn differences(&self, before: &Catalog) -> Vec<Change> {
        let changes = crate::diff::diff(before, &self.after);
        let whole: BTreeSet<Path> = changes
            .iter()
            .filter(|c| matches!(c, Change::Create(..) | Change::Drop(..)))
            .map(|c| c.address().path.clone())
            .collect();
        let part = |at: &Address| (1..at.path.parts().len()).any(|n| whole.contains(&at.path.head(n)));
        changes.into_iter().filter(|c| !part(c.address())).collect()
    }

    /// Each statement with what it does, as far as it is not refused.
    pub fn statements(&self) -> impl Iterator<Item = (&Statement, &Step)> {
        self.script.statements.iter().zip(&self.steps)
    }
}
