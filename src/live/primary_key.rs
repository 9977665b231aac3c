//! Primary keys, and what unique constraints share with them.

use tokio_postgres::Row;

use super::fields::Fields;
use super::index::constraint_kind;
use super::names::{Build, class};
use crate::catalog::{Address, Ident, Kind, PrimaryKey};

pub(super) const SQL: &[&str] = &[include_str!("primary_key.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let Some(key) = Key::read(row, build) else { continue };
        let object = PrimaryKey {
            columns: key.columns,
            index: key.index,
            deferrable: key.deferrable,
            deferred: key.deferred,
            without_overlaps: key.without_overlaps,
            parent: key.parent,
        };
        build.put_part(key.relation, Some((class::CONSTRAINT, key.oid)), Kind::PrimaryKey, key.name, object);
    }
}

/// A primary key or a unique constraint.
pub(super) struct Key {
    pub(super) oid: u32,
    pub(super) relation: u32,
    pub(super) name: Ident,
    pub(super) columns: Vec<Address>,
    pub(super) index: Address,
    pub(super) deferrable: bool,
    pub(super) deferred: bool,
    pub(super) without_overlaps: bool,
    pub(super) parent: Option<Address>,
}

impl Key {
    pub(super) fn read(row: &Row, build: &Build) -> Option<Self> {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let columns: Vec<i16> = f.next();
        let index = build.names.relation(f.next())?.clone();
        let (deferrable, deferred, without_overlaps) = (f.next(), f.next(), f.next());
        let (parent_table, parent_name) = (f.next::<Option<u32>>(), f.optional_name());
        let parent = f.optional_char().and_then(|c| build.part(parent_table, constraint_kind(c), parent_name));
        Some(Self {
            oid,
            relation,
            name,
            columns: build.names.columns(relation, &columns),
            index,
            deferrable,
            deferred,
            without_overlaps,
            parent,
        })
    }
}
