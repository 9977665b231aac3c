//! What goes with an extension that it is no member of.

use std::collections::BTreeMap;

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::{Address, ExtensionDependency, Kind};

pub(super) const SQL: &[&str] = &[include_str!("extension_dependency.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut all: BTreeMap<Address, Vec<Address>> = BTreeMap::new();
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (class, oid) = (f.next(), f.next());
        let Some(at) = build.address(class, oid) else { continue };
        all.entry(at.clone()).or_default().push(Address::top(Kind::Extension, f.name()));
    }
    for (at, mut extensions) in all {
        extensions.sort();
        extensions.dedup();
        build.catalog.insert(at.aspect(Kind::ExtensionDependency), ExtensionDependency { extensions });
    }
}
