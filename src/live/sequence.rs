//! Sequences.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use super::table::persistence;
use crate::catalog::Sequence;

pub(super) const SQL: &[&str] = &[include_str!("sequence.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(at) = build.names.relation(oid).cloned() else { continue };
        let ty = build.names.plain_type(f.next());
        let (start, increment, min, max, cache, cycle) = (f.next(), f.next(), f.next(), f.next(), f.next(), f.next());
        let persistence = persistence(f.char());
        let owner: Option<u32> = f.next();
        let number: Option<i16> = f.next();
        let owned_by = owner.zip(number).and_then(|(relation, number)| build.names.column(relation, number));
        let identity = f.next();
        let sequence = Sequence { ty, start, increment, min, max, cache, cycle, owned_by, identity, persistence };
        build.put(class::CLASS, oid, at, sequence);
    }
}
