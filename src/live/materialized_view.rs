//! Materialized views. Their columns are columns.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use super::view::query;
use crate::catalog::MaterializedView;

pub(super) const SQL: &[&str] = &[include_str!("materialized_view.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(at) = build.names.relation(oid).cloned() else { continue };
        let view = MaterializedView {
            query: query(f.next()),
            options: f.options(),
            tablespace: f.optional_name(),
            access_method: f.optional_name(),
            populated: f.next(),
        };
        build.put(class::CLASS, oid, at, view);
    }
}
