//! Foreign servers.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, ForeignServer, Kind};

pub(super) const SQL: &[&str] = &[include_str!("foreign_server.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, name) = (f.next(), f.name());
        let wrapper = Address::top(Kind::ForeignDataWrapper, f.name());
        let text = |value: Option<&str>| value.map(str::to_owned);
        let (ty, version) = (text(f.next()), text(f.next()));
        let server = ForeignServer { wrapper, ty, version, options: f.options() };
        build.put(class::FOREIGN_SERVER, oid, Address::top(Kind::ForeignServer, name), server);
    }
}
