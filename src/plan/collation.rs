//! Collations.

use super::{Context, Ddl, Step, clause, whole};
use crate::catalog::{Address, Collation, collation};

impl Ddl for Collation {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_collation(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP COLLATION {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let collation::Delta {
            provider: None,
            deterministic: None,
            collate: None,
            ctype: None,
            locale: None,
            rules: None,
            marker: _,
        } = collation::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}
