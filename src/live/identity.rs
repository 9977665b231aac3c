//! Identity columns.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::{Identity, Kind};

pub(super) const SQL: &[&str] = &[include_str!("identity.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (relation, number) = (f.next(), f.next());
        let Some(name) = build.names.column_info(relation, number).map(|c| c.name.clone()) else { continue };
        let always = f.next();
        let Some(sequence) = build.names.relation(f.next()).cloned() else { continue };
        build.put_part(relation, None, Kind::Identity, name, Identity { always, sequence });
    }
}
