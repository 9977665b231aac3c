//! Foreign-data wrappers.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, ForeignDataWrapper, Ident, Kind, Path};

pub(super) const SQL: &[&str] = &[include_str!("foreign_data_wrapper.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, name) = (f.next(), f.name());
        let function = |schema: Option<u32>, name: Option<Ident>, signature: &str| {
            let path = Path::new([build.names.schema(schema?), name?, signature.into()]);
            Some(Address::new(Kind::Function, path))
        };
        let handler = function(f.next(), f.optional_name(), "()");
        let validator = function(f.next(), f.optional_name(), "(text[],oid)");
        let wrapper = ForeignDataWrapper { handler, validator, options: f.options() };
        build.put(class::FOREIGN_DATA_WRAPPER, oid, Address::top(Kind::ForeignDataWrapper, name), wrapper);
    }
}
