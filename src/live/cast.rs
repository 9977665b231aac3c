//! Casts.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Cast};

pub(super) const SQL: &[&str] = &[include_str!("cast.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let (source, target) = (build.names.plain_type(f.next()), build.names.plain_type(f.next()));
        let at = Address::cast(&source, &target);
        let method = f.char();
        let function = f.oid().and_then(|oid| build.names.function(oid));
        let cast = Cast { source, target, method, function, context: f.char() };
        build.put(class::CAST, oid, at, cast);
    }
}
