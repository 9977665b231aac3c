//! Row security policies.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Ident, Kind, Policy};

pub(super) const SQL: &[&str] = &[include_str!("policy.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let permissive = f.next();
        let command = match f.char() {
            'r' => "SELECT",
            'a' => "INSERT",
            'w' => "UPDATE",
            'd' => "DELETE",
            _ => "ALL",
        };
        let mut roles: Vec<Ident> = f.next::<Vec<&str>>().into_iter().map(Ident::from).collect();
        roles.sort();
        let policy = Policy { permissive, command: command.into(), roles, using: f.expr(), check: f.expr() };
        build.put_part(relation, Some((class::POLICY, oid)), Kind::Policy, name, policy);
    }
}
