//! Access methods.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{AccessMethod, Address, Kind};

pub(super) const SQL: &[&str] = &[include_str!("access_method.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, at) = (f.next(), Address::top(Kind::AccessMethod, f.name()));
        let table = f.char() == 't';
        let Some(handler) = f.oid().and_then(|oid| build.names.function(oid)) else { continue };
        build.put(class::ACCESS_METHOD, oid, at, AccessMethod { table, handler });
    }
}
