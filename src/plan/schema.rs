//! Schemas.

use super::{Context, Ddl, Step};
use crate::catalog::{Address, Catalog, Schema, schema};

impl Ddl for Schema {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("CREATE SCHEMA {}", at.sql_name()))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP SCHEMA {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let schema::Delta { marker: _ } = schema::Delta::new(self, new);
        Some(Vec::new())
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        Vec::new()
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}
