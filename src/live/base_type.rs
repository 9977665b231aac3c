//! Base types.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, BaseType, Kind};

pub(super) const SQL: &[&str] = &[include_str!("base_type.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::BaseType, build.names.schema(f.next()), f.name());
        let function = |oid: Option<u32>| oid.and_then(|oid| build.names.function(oid));
        let (Some(input), Some(output)) = (function(f.oid()), function(f.oid())) else { continue };
        let base = BaseType {
            input,
            output,
            receive: function(f.oid()),
            send: function(f.oid()),
            modifier_in: function(f.oid()),
            modifier_out: function(f.oid()),
            analyze: function(f.oid()),
            subscript: function(f.oid()),
            length: f.next::<i16>().into(),
            by_value: f.next(),
            alignment: f.char(),
            storage: f.char(),
            category: f.char(),
            preferred: f.next(),
            default: f.next::<Option<&str>>().map(str::to_owned),
            element: f.oid().map(|oid| build.names.plain_type(oid)),
            delimiter: f.char(),
            collatable: f.next(),
        };
        build.put(class::TYPE, oid, at, base);
    }
}
