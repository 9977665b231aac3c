//! Multirange types.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use super::range_type::constructor;
use crate::catalog::{Address, Kind, MultirangeType};

pub(super) const SQL: &[&str] = &[include_str!("multirange_type.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::MultirangeType, build.names.schema(f.next()), f.name());
        let range = build.names.plain_type(f.next());
        let range = Address::of(Kind::RangeType, range.schema, range.name);
        let multirange = MultirangeType { range, constructor: constructor(&mut f, build, &at) };
        build.put(class::TYPE, oid, at, multirange);
    }
}
