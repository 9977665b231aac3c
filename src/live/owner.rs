//! Owners, read where they are asked for.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::acl::has_owner;
use crate::catalog::{Kind, Owner};

pub(super) const SQL: &[&str] = &[include_str!("owner.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in rows.iter().flatten() {
        let mut f = Fields::new(row);
        let (class, oid) = (f.next(), f.next());
        let Some(at) = build.address(class, oid).filter(|at| has_owner(at.kind)).cloned() else { continue };
        build.catalog.insert(at.aspect(Kind::Owner), Owner { role: f.name() });
    }
}
