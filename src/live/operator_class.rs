//! Operator classes, and what they and the families consist of.

use std::collections::BTreeMap;

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, Member, Members, Object, OperatorClass};

pub(super) const SQL: &[&str] = &[include_str!("operator_class.sql"), include_str!("operator_family_member.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut of_class: BTreeMap<u32, Vec<Member>> = BTreeMap::new();
    let mut of_family: BTreeMap<u32, Vec<Member>> = BTreeMap::new();
    for row in &rows[1] {
        let mut f = Fields::new(row);
        let (family, class): (Option<u32>, Option<u32>) = (f.oid(), f.oid());
        let number: i16 = f.next();
        let (target, is_operator): (u32, bool) = (f.next(), f.next());
        let names = &build.names;
        let target = if is_operator { names.operator(target) } else { names.function(target) };
        let (left, right): (u32, u32) = (f.next(), f.next());
        // Before 13 a member may outlive its type.
        if !names.has_type(left) || !names.has_type(right) {
            continue;
        }
        let (left, right) = (names.plain_type(left), names.plain_type(right));
        let order_by = f.oid().and_then(|oid| names.operator_family(oid));
        let Some(target) = target else { continue };
        let member = Member { number: number.into(), target, left, right, order_by, hard: f.next() };
        match (class, family) {
            (Some(class), _) => of_class.entry(class).or_default().push(member),
            (None, Some(family)) => of_family.entry(family).or_default().push(member),
            (None, None) => {}
        }
    }
    for (oid, members) in of_family {
        if let Some(at) = build.address(class::OPERATOR_FAMILY, oid).cloned()
            && let Some(Object::OperatorFamily(family)) = build.catalog.get(&at).map(|o| &**o)
        {
            let mut family = family.clone();
            family.members = Members(members);
            build.catalog.insert(at, family);
        }
    }
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid: u32 = f.next();
        let schema = build.names.schema(f.next());
        let at = Address::with_method(Kind::OperatorClass, schema, f.name(), f.name());
        let Some(family) = build.names.operator_family(f.next()) else { continue };
        let input = build.names.plain_type(f.next());
        let storage = f.oid().map(|t| build.names.plain_type(t));
        let members = Members(of_class.remove(&oid).unwrap_or_default());
        let class = OperatorClass { family, input, storage, default: f.next(), members };
        build.put(class::OPERATOR_CLASS, oid, at, class);
    }
}
