//! Languages, transforms, access methods and conversions.

use super::{Context, Ddl, Step, clause, refs_of, whole};
use crate::catalog::{
    AccessMethod, Address, Catalog, Conversion, Language, Transform, access_method, conversion, language, transform,
};

fn dropped(at: &Address) -> Vec<Step> {
    vec![Step::new(format!("DROP {} {}", at.kind.label().to_uppercase(), at.sql_name()))]
}

impl Ddl for Language {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_language(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let language::Delta { handler, inline, validator, trusted, marker: _ } = language::Delta::new(self, new);
        if handler.is_none() && inline.is_none() && validator.is_none() && trusted.is_none() {
            return Some(Vec::new());
        }
        let sql = clause::create_language(at, new).replacen("CREATE", "CREATE OR REPLACE", 1);
        Some(vec![Step::new(sql).consumes(refs_of(new))])
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }
}

impl Ddl for Transform {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_transform(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let transform::Delta { ty: None, language: None, from_sql, to_sql, marker: _ } =
            transform::Delta::new(self, new)
        else {
            return None;
        };
        if from_sql.is_none() && to_sql.is_none() {
            return Some(Vec::new());
        }
        let sql = clause::create_transform(at, new).replacen("CREATE", "CREATE OR REPLACE", 1);
        Some(vec![Step::new(sql).consumes(refs_of(new))])
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}

impl Ddl for AccessMethod {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_access_method(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let access_method::Delta { table: None, handler: None, marker: _ } = access_method::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }
}

impl Ddl for Conversion {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_conversion(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let conversion::Delta { from: None, to: None, function: None, default: None, marker: _ } =
            conversion::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        refs_of(self).into_iter().chain(whole(at)).collect()
    }
}
