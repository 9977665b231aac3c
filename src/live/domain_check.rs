//! CHECK constraints of domains.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{DomainCheck, Expr, Kind};

pub(super) const SQL: &[&str] = &[include_str!("domain_check.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(domain) = build.address(class::TYPE, f.next()) else { continue };
        let at = domain.child(Kind::DomainCheck, f.name());
        let check = DomainCheck { expr: Expr::text(f.next::<&str>()), validated: f.next() };
        build.put(class::CONSTRAINT, oid, at, check);
    }
}
