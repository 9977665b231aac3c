//! Transforms.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Transform};

pub(super) const SQL: &[&str] = &[include_str!("transform.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, ty, language) = (f.next(), build.names.plain_type(f.next()), f.name());
        let mut function = || f.oid().and_then(|oid| build.names.function(oid));
        let (from_sql, to_sql) = (function(), function());
        let at = Address::transform(&ty, &language);
        build.put(class::TRANSFORM, oid, at, Transform { ty, language, from_sql, to_sql });
    }
}
