//! Publications and what they hold.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, refs_of};
use crate::catalog::{
    Address, Catalog, Kind, Publication, PublicationSchema, PublicationTable, publication, publication_schema,
    publication_table, quote_ident,
};
use crate::expr;

/// `CREATE PUBLICATION …` in the form of `pg_dump`.
pub(crate) fn definition(at: &Address, p: &Publication) -> String {
    let all = if p.all_tables { " FOR ALL TABLES" } else { "" };
    format!("CREATE PUBLICATION {}{all} WITH ({})", at.sql_name(), options(p))
}

fn options(p: &Publication) -> String {
    let events: Vec<&str> = p.publish.iter().map(smol_str::SmolStr::as_str).collect();
    let mut out = format!("publish = '{}'", events.join(", "));
    if p.via_root {
        out.push_str(", publish_via_partition_root = true");
    }
    if p.generated {
        out.push_str(", publish_generated_columns = stored");
    }
    out
}

/// `ALTER PUBLICATION … ADD TABLE ONLY …`.
pub(crate) fn add_table(at: &Address, t: &PublicationTable) -> String {
    let mut out = format!("ALTER PUBLICATION {} ADD TABLE ONLY {}", t.publication.sql_name(), table(at).sql_name());
    if !t.columns.is_empty() {
        let _ = write!(out, " ({})", clause::columns(&t.columns));
    }
    if let Some(filter) = &t.filter {
        let _ = write!(out, " WHERE ({})", expr::print(filter));
    }
    out
}

/// `ALTER PUBLICATION … ADD TABLES IN SCHEMA …`.
pub(crate) fn add_schema(at: &Address, s: &PublicationSchema) -> String {
    let schema = quote_ident(&at.path.parts()[0]);
    format!("ALTER PUBLICATION {} ADD TABLES IN SCHEMA {schema}", s.publication.sql_name())
}

fn table(at: &Address) -> Address {
    Address::new(Kind::Table, at.path.head(2))
}

impl Ddl for Publication {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(definition(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP PUBLICATION {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let publication::Delta { all_tables, publish, via_root, generated, marker: _ } =
            publication::Delta::new(self, new);
        if all_tables.is_some() {
            return None;
        }
        let mut out = Vec::new();
        if publish.is_some() || via_root.is_some() || generated.is_some() {
            let mut list = options(new);
            if via_root.is_some() && !new.via_root {
                list.push_str(", publish_via_partition_root = false");
            }
            if generated.is_some() && !new.generated {
                list.push_str(", publish_generated_columns = none");
            }
            out.push(Step::new(format!("ALTER PUBLICATION {} SET ({list})", at.sql_name())));
        }
        Some(out)
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        Vec::new()
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}

impl Ddl for PublicationTable {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(add_table(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let (publication, table) = (self.publication.sql_name(), table(at).sql_name());
        vec![Step::new(format!("ALTER PUBLICATION {publication} DROP TABLE ONLY {table}"))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let publication_table::Delta { publication, columns, filter, marker: _ } =
            publication_table::Delta::new(self, new);
        (publication.is_none() && columns.is_none() && filter.is_none()).then(Vec::new)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.push(table(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        vec![table(at), self.publication.clone()]
    }
}

impl Ddl for PublicationSchema {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(add_schema(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let (publication, schema) = (self.publication.sql_name(), quote_ident(&at.path.parts()[0]));
        vec![Step::new(format!("ALTER PUBLICATION {publication} DROP TABLES IN SCHEMA {schema}"))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let publication_schema::Delta { publication, marker: _ } = publication_schema::Delta::new(self, new);
        publication.is_none().then(Vec::new)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        vec![self.publication.clone(), Address::top(Kind::Schema, at.path.parts()[0].clone())]
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        vec![self.publication.clone(), Address::top(Kind::Schema, at.path.parts()[0].clone())]
    }
}
