//! Text search dictionaries.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, TextSearchDictionary};

pub(super) const SQL: &[&str] = &[include_str!("text_search_dictionary.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::TextSearchDictionary, build.names.schema(f.next()), f.name());
        let template = Address::of(Kind::TextSearchTemplate, build.names.schema(f.next()), f.name());
        let options = f.next::<Option<&str>>().filter(|o| !o.is_empty()).map(str::to_owned);
        build.put(class::TEXT_SEARCH_DICTIONARY, oid, at, TextSearchDictionary { template, options });
    }
}
