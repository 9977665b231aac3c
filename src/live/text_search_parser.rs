//! Text search parsers.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, TextSearchParser};

pub(super) const SQL: &[&str] = &[include_str!("text_search_parser.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::TextSearchParser, build.names.schema(f.next()), f.name());
        let mut function = || f.oid().and_then(|oid| build.names.function(oid));
        let (start, token, end, headline, types) = (function(), function(), function(), function(), function());
        let (Some(start), Some(token), Some(end), Some(types)) = (start, token, end, types) else { continue };
        build.put(class::TEXT_SEARCH_PARSER, oid, at, TextSearchParser { start, token, end, headline, types });
    }
}
