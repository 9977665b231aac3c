//! EXCLUDE constraints.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Exclusion, Ident, Kind};

pub(super) const SQL: &[&str] = &[include_str!("exclusion.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let Some(index) = build.names.relation(f.next()).cloned() else { continue };
        let (deferrable, deferred) = (f.next(), f.next());
        let operators = f.next::<Vec<&str>>().into_iter().map(Ident::from).collect();
        let (parent_table, parent_name) = (f.next::<Option<u32>>(), f.optional_name());
        let parent = build.part(parent_table, Kind::Exclusion, parent_name);
        let exclusion = Exclusion { index, operators, deferrable, deferred, parent };
        build.put_part(relation, Some((class::CONSTRAINT, oid)), Kind::Exclusion, name, exclusion);
    }
}
