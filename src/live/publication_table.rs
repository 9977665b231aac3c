//! The tables of publications.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::{Address, Kind, PublicationTable};

pub(super) const SQL: &[&str] = &[include_str!("publication_table.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (relation, name) = (f.next(), f.name());
        let columns = build.names.columns(relation, &f.next::<Option<Vec<i16>>>().unwrap_or_default());
        let publication = Address::top(Kind::Publication, name.clone());
        let table = PublicationTable { publication, columns, filter: f.expr() };
        build.put_part(relation, None, Kind::PublicationTable, name, table);
    }
}
