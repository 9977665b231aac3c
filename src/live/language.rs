//! Languages.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, Language};

pub(super) const SQL: &[&str] = &[include_str!("language.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, at) = (f.next(), Address::top(Kind::Language, f.name()));
        let mut function = || f.oid().and_then(|oid| build.names.function(oid));
        let (handler, inline, validator) = (function(), function(), function());
        let Some(handler) = handler else { continue };
        build.put(class::LANGUAGE, oid, at, Language { handler, inline, validator, trusted: f.next() });
    }
}
