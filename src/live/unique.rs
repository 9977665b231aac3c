//! UNIQUE constraints.

use tokio_postgres::Row;

use super::names::{Build, class};
use super::primary_key::Key;
use crate::catalog::{Kind, Unique};

pub(super) const SQL: &[&str] = &[include_str!("unique.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let Some(key) = Key::read(row, build) else { continue };
        let object = Unique {
            columns: key.columns,
            index: key.index,
            deferrable: key.deferrable,
            deferred: key.deferred,
            without_overlaps: key.without_overlaps,
            parent: key.parent,
        };
        build.put_part(key.relation, Some((class::CONSTRAINT, key.oid)), Kind::Unique, key.name, object);
    }
}
