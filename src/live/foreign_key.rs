//! Foreign keys.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Action, ForeignKey, Kind};

pub(super) const SQL: &[&str] = &[include_str!("foreign_key.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation, name) = (f.next(), f.next(), f.name());
        let columns: Vec<i16> = f.next();
        let target = f.next();
        let Some(references) = build.names.relation(target).cloned() else { continue };
        let referenced: Vec<i16> = f.next();
        let index = f.oid().and_then(|i| build.names.relation(i).cloned());
        let match_full = f.char() == 'f';
        let (on_update, on_delete) = (action(f.char()), action(f.char()));
        let set_columns: Vec<i16> = f.next::<Option<_>>().unwrap_or_default();
        let (deferrable, deferred, validated, enforced, period) = (f.next(), f.next(), f.next(), f.next(), f.next());
        let parent = build.part(f.next(), Kind::ForeignKey, f.optional_name());
        let key = ForeignKey {
            columns: build.names.columns(relation, &columns),
            references,
            referenced: build.names.columns(target, &referenced),
            index,
            match_full,
            on_update,
            on_delete,
            set_columns: build.names.columns(relation, &set_columns),
            deferrable,
            deferred,
            validated,
            enforced,
            period,
            parent,
        };
        build.put_part(relation, Some((class::CONSTRAINT, oid)), Kind::ForeignKey, name, key);
    }
}

fn action(letter: char) -> Action {
    match letter {
        'r' => Action::Restrict,
        'c' => Action::Cascade,
        'n' => Action::SetNull,
        'd' => Action::SetDefault,
        _ => Action::NoAction,
    }
}
