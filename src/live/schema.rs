//! Schemas.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, Schema};

pub(super) const SQL: &[&str] = &[include_str!("schema.sql")];

/// The number of the schema that comes with every database as `public`.
const PUBLIC: u32 = 2200;

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        build.put(class::NAMESPACE, oid, Address::top(Kind::Schema, f.name()), Schema { initial: oid == PUBLIC });
    }
}
