//! Types of which nothing is known but the name.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, ShellType};

pub(super) const SQL: &[&str] = &[include_str!("shell_type.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::ShellType, build.names.schema(f.next()), f.name());
        build.put(class::TYPE, oid, at, ShellType {});
    }
}
