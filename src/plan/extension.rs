//! Extensions.

use super::{Context, Ddl, Step};
use crate::catalog::{Address, Catalog, Extension, Kind, extension, quote_ident, quote_literal};

/// The extensions that it requires, which come before it and go after it.
fn required(extension: &Extension) -> impl Iterator<Item = Address> {
    extension.required().iter().map(|name| Address::top(Kind::Extension, *name))
}

impl Ddl for Extension {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let mut sql =
            format!("CREATE EXTENSION IF NOT EXISTS {} WITH SCHEMA {}", at.sql_name(), self.schema.sql_name());
        if let Some(version) = &self.version {
            sql.push_str(&format!(" VERSION {}", quote_literal(version)));
        }
        vec![Step::new(sql)]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let loss = format!("what extension `{}` brought", at.sql_name());
        vec![Step::new(format!("DROP EXTENSION {}", at.sql_name())).loss(loss).releases(required(self))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let extension::Delta { schema, version, marker: _ } = extension::Delta::new(self, new);
        let mut steps = Vec::new();
        if let Some((_, schema)) = schema {
            let schema = quote_ident(schema.name());
            steps.push(Step::new(format!("ALTER EXTENSION {} SET SCHEMA {schema}", at.sql_name())));
        }
        if let Some((_, version)) = version {
            let to = version.as_ref().map(|v| format!(" TO {}", quote_literal(v))).unwrap_or_default();
            steps.push(Step::new(format!("ALTER EXTENSION {} UPDATE{to}", at.sql_name())));
        }
        Some(steps)
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        [self.schema.clone()].into_iter().chain(required(self)).collect()
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}
