//! Security labels.

use std::collections::BTreeMap;

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::{Address, Ident, Kind, SecurityLabels};

pub(super) const SQL: &[&str] = &[include_str!("security_labels.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut all: BTreeMap<Address, BTreeMap<Ident, String>> = BTreeMap::new();
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let Some(on) = build.described(f.next(), f.next(), f.next()) else { continue };
        let provider = f.next::<&str>().into();
        all.entry(on).or_default().insert(provider, f.next::<&str>().to_owned());
    }
    for (on, labels) in all {
        build.catalog.insert(on.aspect(Kind::SecurityLabels), SecurityLabels { labels });
    }
}
