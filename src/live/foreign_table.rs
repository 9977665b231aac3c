//! Foreign tables. Their columns are columns.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use super::table::{descent, parents};
use crate::catalog::{Address, ForeignTable, Kind};

pub(super) const SQL: &[&str] = &[include_str!("foreign_table.sql"), include_str!("table_parent.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut parents = parents(&rows[1], &build.names);
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(at) = build.names.relation(oid).cloned() else { continue };
        let (server, options) = (Address::top(Kind::ForeignServer, f.name()), f.options());
        let (partition_of, inherits) = descent(&mut f, parents.remove(&oid).unwrap_or_default());
        let table = ForeignTable { server, options, partition_of, inherits };
        build.put(class::CLASS, oid, at, table);
    }
}
