//! Composite types. Their attributes are columns.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::CompositeType;

pub(super) const SQL: &[&str] = &[include_str!("composite_type.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let relation = f.next();
        let Some(at) = build.names.relation(relation).cloned() else { continue };
        // Extensions and comments know it by its row in pg_type.
        build.put(class::TYPE, f.next(), at, CompositeType {});
    }
}
