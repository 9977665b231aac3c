//! Extensions. What they own is left out everywhere else.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::builtin::extensions::Package;
use crate::catalog::{Address, Extension, Kind};

pub(super) const SQL: &[&str] = &[include_str!("extension.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, name) = (f.next(), f.name());
        let schema = Address::top(Kind::Schema, build.names.schema(f.next()));
        let version = f.optional_name();
        let contents = Package::of(&name).and_then(|p| p.contents(build.version, f.next()));
        build.put(class::EXTENSION, oid, Address::top(Kind::Extension, name), Extension { schema, version, contents });
    }
}
