//! Range types.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, Path, RangeType};

pub(super) const SQL: &[&str] = &[include_str!("range_type.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::RangeType, build.names.schema(f.next()), f.name());
        let subtype: u32 = f.next();
        let range = RangeType {
            subtype: build.names.plain_type(subtype),
            multirange: f.oid().map(|oid| {
                let ty = build.names.plain_type(oid);
                Address::of(Kind::MultirangeType, ty.schema, ty.name)
            }),
            opclass: build.names.unusual_class(f.next(), None),
            collation: build.names.collation_beside(f.next(), subtype),
            canonical: f.oid().and_then(|oid| build.names.function(oid)),
            difference: f.oid().and_then(|oid| build.names.function(oid)),
            constructor: constructor(&mut f, build, &at),
        };
        build.put(class::TYPE, oid, at, range);
    }
}

/// Where the constructors of a type are, if that is not where the type is.
pub(super) fn constructor(f: &mut Fields<'_>, build: &Build, at: &Address) -> Option<Path> {
    let schema: Option<u32> = f.next();
    let path = Path::new([build.names.schema(schema?), f.optional_name()?]);
    (path != at.path).then_some(path)
}
