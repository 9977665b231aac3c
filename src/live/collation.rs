//! Collations.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Collation, Kind};

pub(super) const SQL: &[&str] = &[include_str!("collation.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::Collation, build.names.schema(f.next()), f.name());
        let (provider, deterministic) = (f.char(), f.next());
        let mut text = || f.next::<Option<&str>>().map(str::to_owned);
        let (mut collate, mut ctype, mut locale, rules) = (text(), text(), text(), text());
        // Before 15 a locale of ICU is held in the place of the others.
        if provider == 'i' && locale.is_none() && collate == ctype {
            locale = collate.take();
            ctype = None;
        }
        let any_encoding = f.next();
        let collation = Collation { provider, deterministic, collate, ctype, locale, rules, any_encoding };
        build.put(class::COLLATION, oid, at, collation);
    }
}
