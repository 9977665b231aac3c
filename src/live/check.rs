//! CHECK constraints of tables.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Check, Expr, Kind};

pub(super) const SQL: &[&str] = &[include_str!("check.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let check = Check {
            expr: Expr::text(f.next::<&str>()),
            validated: f.next(),
            no_inherit: f.next(),
            enforced: f.next(),
            local: f.next(),
            bereft: false,
        };
        build.put_part(relation, Some((class::CONSTRAINT, oid)), Kind::Check, name, check);
    }
}
