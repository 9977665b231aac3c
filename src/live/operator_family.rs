//! Operator families.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, Members, OperatorFamily};

pub(super) const SQL: &[&str] = &[include_str!("operator_family.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let schema = build.names.schema(f.next());
        let at = Address::with_method(Kind::OperatorFamily, schema, f.name(), f.name());
        build.put(class::OPERATOR_FAMILY, oid, at, OperatorFamily { members: Members::default() });
    }
}
