//! User mappings, without their secrets.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::{Address, Kind, Path, UserMapping};
use crate::replay::foreign::hide_secrets;

pub(super) const SQL: &[&str] = &[include_str!("user_mapping.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (server, user) = (f.name(), f.name());
        let mut options = f.options();
        hide_secrets(&mut options);
        let path = Path::new(["".into(), server.clone(), user]);
        let server = Address::top(Kind::ForeignServer, server);
        if build.catalog.contains(&server) {
            build.catalog.insert(Address::new(Kind::UserMapping, path), UserMapping { server, options });
        }
    }
}
