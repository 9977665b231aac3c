//! The schemas whose tables publications hold.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::{Address, Kind, PublicationSchema};

pub(super) const SQL: &[&str] = &[include_str!("publication_schema.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (schema, name) = (Address::top(Kind::Schema, f.name()), f.name());
        let publication = Address::top(Kind::Publication, name.clone());
        if build.catalog.contains(&schema) {
            build.catalog.insert(schema.child(Kind::PublicationSchema, name), PublicationSchema { publication });
        }
    }
}
