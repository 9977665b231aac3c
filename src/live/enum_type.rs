//! Enum types.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, EnumType, Ident, Kind};

pub(super) const SQL: &[&str] = &[include_str!("enum_type.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::EnumType, build.names.schema(f.next()), f.name());
        let labels = f.next::<Vec<&str>>().into_iter().map(Ident::from).collect();
        build.put(class::TYPE, oid, at, EnumType { labels });
    }
}
