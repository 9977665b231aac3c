//! Conversions.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Conversion, Kind};

pub(super) const SQL: &[&str] = &[include_str!("conversion.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::Conversion, build.names.schema(f.next()), f.name());
        let (from, to) = (f.name(), f.name());
        let Some(function) = f.oid().and_then(|oid| build.names.function(oid)) else { continue };
        build.put(class::CONVERSION, oid, at, Conversion { from, to, function, default: f.next() });
    }
}
