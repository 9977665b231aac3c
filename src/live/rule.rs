//! Rules.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Kind, Rule};
use crate::replay::rule::parts;

pub(super) const SQL: &[&str] = &[include_str!("rule.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let event = match f.char() {
            '2' => "UPDATE",
            '3' => "INSERT",
            '4' => "DELETE",
            _ => "SELECT",
        };
        let instead = f.next();
        let (condition, actions) = parts(f.next()).unwrap_or_default();
        let rule = Rule { event: event.into(), instead, condition, actions, enabled: f.char() };
        build.put_part(relation, Some((class::REWRITE, oid)), Kind::Rule, name, rule);
    }
}
