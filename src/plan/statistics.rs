//! Extended statistics.

use super::{Context, Ddl, Step, clause, refs_of, whole};
use crate::catalog::{Address, Catalog, Kind, Statistics, extended_statistics};
use crate::replay::{Lock, Work};

fn target(at: &Address, target: Option<i32>) -> Step {
    Step::new(format!("ALTER STATISTICS {} SET STATISTICS {}", at.sql_name(), target.unwrap_or(-1)))
}

impl Ddl for Statistics {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let mut steps =
            vec![Step::new(clause::create_statistics(at, self)).lock(Lock::ShareUpdateExclusive, Work::None)];
        if self.target.is_some() {
            steps.push(target(at, self.target));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP STATISTICS {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let extended_statistics::Delta {
            table: None,
            columns: None,
            exprs: None,
            kinds: None,
            target: change,
            marker: _,
        } = extended_statistics::Delta::new(self, new)
        else {
            return None;
        };
        Some(change.map(|(_, new)| target(at, *new)).into_iter().collect())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(whole(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        let mut out: Vec<Address> = whole(at).into_iter().collect();
        out.push(self.table.clone());
        out.extend(self.columns.0.iter().cloned());
        out.extend(refs_of(&self.exprs).into_iter().filter(|a| a.kind == Kind::Column));
        out
    }
}
