//! NOT NULL constraints, which have rows of their own from 18 on.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Kind, NotNull};

pub(super) const SQL: &[&str] = &[include_str!("not_null.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let numbers: Vec<i16> = f.next();
        let Some(column) = build.names.columns(relation, &numbers).pop() else { continue };
        let not_null = NotNull { column, validated: f.next(), no_inherit: f.next(), local: f.next() };
        build.put_part(relation, Some((class::CONSTRAINT, oid)), Kind::NotNull, name, not_null);
    }
}
