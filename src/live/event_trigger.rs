//! Event triggers.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, EventTrigger, Ident, Kind};

pub(super) const SQL: &[&str] = &[include_str!("event_trigger.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, name, event) = (f.next(), f.name(), f.name());
        let tags = f.next::<Option<Vec<&str>>>().unwrap_or_default().into_iter().map(Ident::from).collect();
        let function = build.trigger_function(f.next(), f.name());
        let trigger = EventTrigger { event, tags, function, enabled: f.char() };
        build.put(class::EVENT_TRIGGER, oid, Address::top(Kind::EventTrigger, name), trigger);
    }
}
