//! Foreign tables. Their columns are columns.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, ForeignTable, Kind};

pub(super) const SQL: &[&str] = &[include_str!("foreign_table.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(at) = build.names.relation(oid).cloned() else { continue };
        let table = ForeignTable { server: Address::top(Kind::ForeignServer, f.name()), options: f.options() };
        build.put(class::CLASS, oid, at, table);
    }
}
