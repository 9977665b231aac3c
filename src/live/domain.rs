//! Domains.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Domain, Kind};

pub(super) const SQL: &[&str] = &[include_str!("domain.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::Domain, build.names.schema(f.next()), f.name());
        let base = f.next();
        let domain = Domain {
            base: build.names.ty(base, f.next(), f.next()),
            collation: build.names.collation_beside(f.next(), base),
            not_null: f.next(),
            default: f.expr(),
        };
        build.put(class::TYPE, oid, at, domain);
    }
}
