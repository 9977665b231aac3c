//! Text search templates.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, TextSearchTemplate};

pub(super) const SQL: &[&str] = &[include_str!("text_search_template.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::TextSearchTemplate, build.names.schema(f.next()), f.name());
        let mut function = || f.oid().and_then(|oid| build.names.function(oid));
        let (init, lexize) = (function(), function());
        let Some(lexize) = lexize else { continue };
        build.put(class::TEXT_SEARCH_TEMPLATE, oid, at, TextSearchTemplate { init, lexize });
    }
}
