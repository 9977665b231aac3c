//! Subscriptions.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, Ident, Kind, Subscription};

pub(super) const SQL: &[&str] = &[include_str!("subscription.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, at) = (f.next(), Address::top(Kind::Subscription, f.name()));
        let subscription = Subscription {
            connection: None,
            publications: f.next::<Vec<&str>>().into_iter().map(Ident::from).collect(),
            enabled: f.next(),
            slot: f.optional_name(),
            binary: f.next(),
            // A truth before 16.
            streaming: match f.next::<&str>() {
                "t" | "true" => 't',
                "p" => 'p',
                _ => 'f',
            },
            two_phase: f.next(),
            disable_on_error: f.next(),
            password_required: f.next(),
            run_as_owner: f.next(),
            failover: f.next(),
            origin: f.name(),
            synchronous_commit: f.name(),
        };
        build.put(class::SUBSCRIPTION, oid, at, subscription);
    }
}
