//! Text search configurations.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Kind, Mapping, TextSearchConfiguration};

pub(super) const SQL: &[&str] =
    &[include_str!("text_search_configuration.sql"), include_str!("text_search_mapping.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut mappings: HashMap<u32, Vec<Mapping>> = HashMap::new();
    for row in &rows[1] {
        let mut f = Fields::new(row);
        let list = mappings.entry(f.next()).or_default();
        let token = f.name();
        let dictionary = Address::of(Kind::TextSearchDictionary, build.names.schema(f.next()), f.name());
        match list.last_mut() {
            Some(last) if last.token == token => last.dictionaries.push(dictionary),
            _ => list.push(Mapping { token, dictionaries: vec![dictionary] }),
        }
    }
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::TextSearchConfiguration, build.names.schema(f.next()), f.name());
        let parser = Address::of(Kind::TextSearchParser, build.names.schema(f.next()), f.name());
        let mappings = mappings.remove(&oid).unwrap_or_default();
        build.put(class::TEXT_SEARCH_CONFIGURATION, oid, at, TextSearchConfiguration { parser, mappings });
    }
}
