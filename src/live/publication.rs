//! Publications.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Ident, Kind, Publication};

pub(super) const SQL: &[&str] = &[include_str!("publication.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, name) = (f.next(), f.name());
        let all_tables = f.next();
        let events = ["insert", "update", "delete", "truncate"].map(|event| (f.next::<bool>(), event));
        let publish = events.iter().filter(|(on, _)| *on).map(|(_, event)| Ident::new_static(event)).collect();
        let publication = Publication { all_tables, publish, via_root: f.next(), generated: f.next() };
        build.put(class::PUBLICATION, oid, Address::top(Kind::Publication, name), publication);
    }
}
