//! Subscriptions.

use std::fmt::Write as _;

use super::{Context, Ddl, Step};
use crate::catalog::{Address, Catalog, Subscription, Version, quote_ident, quote_literal, subscription};

fn slot(s: &Subscription) -> String {
    s.slot.as_ref().map_or_else(|| "NONE".to_owned(), |slot| quote_literal(slot))
}

fn streaming(s: &Subscription) -> &'static str {
    match s.streaming {
        't' => "on",
        'p' => "parallel",
        _ => "off",
    }
}

fn publications(s: &Subscription) -> String {
    s.publications.iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(", ")
}

/// `CREATE SUBSCRIPTION …` in the form of `pg_dump`, which connects to nothing. A password stands there as asterisks.
pub(crate) fn definition(at: &Address, s: &Subscription, version: Version) -> String {
    let mut out = format!(
        "CREATE SUBSCRIPTION {} CONNECTION {} PUBLICATION {} WITH (connect = false, slot_name = {}",
        at.sql_name(),
        quote_literal(s.connection.as_deref().unwrap_or_default()),
        publications(s),
        slot(s)
    );
    if s.binary {
        out.push_str(", binary = true");
    }
    let usual = if version >= Version(18) { 'p' } else { 'f' };
    if s.streaming != 'f' || usual != 'f' {
        let _ = write!(out, ", streaming = {}", streaming(s));
    }
    if s.two_phase {
        out.push_str(", two_phase = on");
    }
    if s.disable_on_error {
        out.push_str(", disable_on_error = true");
    }
    if !s.password_required {
        out.push_str(", password_required = false");
    }
    if s.run_as_owner {
        out.push_str(", run_as_owner = true");
    }
    if s.failover {
        out.push_str(", failover = true");
    }
    if s.synchronous_commit != "off" {
        let _ = write!(out, ", synchronous_commit = {}", quote_ident(&s.synchronous_commit));
    }
    if s.origin != "any" {
        let _ = write!(out, ", origin = {}", s.origin);
    }
    out.push(')');
    out
}

fn enabled(at: &Address, on: bool) -> Step {
    Step::new(format!("ALTER SUBSCRIPTION {} {}", at.sql_name(), if on { "ENABLE" } else { "DISABLE" }))
}

impl Ddl for Subscription {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let note = "it connects to nothing yet: its password has to be said, its slot made on the publisher, and \
                    ALTER SUBSCRIPTION … REFRESH PUBLICATION run";
        // The slot of its own name is that of every subscription, even where the name could not be said as a slot's.
        let own = format!(", slot_name = {}", quote_literal(at.name()));
        let sql = definition(at, self, cx.options.version).replacen(&own, "", 1);
        let mut out = vec![Step::new(sql).note(note)];
        out.extend(self.enabled.then(|| enabled(at, true)));
        out
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let name = at.sql_name();
        let mut out: Vec<Step> = self.enabled.then(|| enabled(at, false)).into_iter().collect();
        if self.slot.is_some() {
            let note = "the slot stays on the publisher and has to be dropped there";
            out.push(Step::new(format!("ALTER SUBSCRIPTION {name} SET (slot_name = NONE)")).note(note));
        }
        out.push(Step::new(format!("DROP SUBSCRIPTION {name}")));
        out
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let subscription::Delta {
            publications: listed,
            enabled: on,
            slot: slot_name,
            binary,
            streaming: streams,
            two_phase,
            disable_on_error,
            password_required,
            run_as_owner,
            failover,
            origin,
            synchronous_commit,
            marker: _,
        } = subscription::Delta::new(self, new);
        if two_phase.is_some() && cx.options.version < Version(18) {
            return None;
        }
        let name = at.sql_name();
        let mut set = Vec::new();
        set.extend(slot_name.map(|_| format!("slot_name = {}", slot(new))));
        set.extend(binary.map(|(_, v)| format!("binary = {v}")));
        set.extend(streams.map(|_| format!("streaming = {}", streaming(new))));
        set.extend(two_phase.map(|(_, v)| format!("two_phase = {v}")));
        set.extend(disable_on_error.map(|(_, v)| format!("disable_on_error = {v}")));
        set.extend(password_required.map(|(_, v)| format!("password_required = {v}")));
        set.extend(run_as_owner.map(|(_, v)| format!("run_as_owner = {v}")));
        set.extend(failover.map(|(_, v)| format!("failover = {v}")));
        set.extend(origin.map(|(_, v)| format!("origin = {v}")));
        set.extend(synchronous_commit.map(|(_, v)| format!("synchronous_commit = {}", quote_ident(v))));
        // Some of these are taken only of a subscription that is not at work.
        let pauses = self.enabled && (slot_name.is_some() || two_phase.is_some() || failover.is_some());
        let mut out = Vec::new();
        if matches!(on, Some((_, false))) || pauses {
            out.push(enabled(at, false));
        }
        if !set.is_empty() {
            out.push(Step::new(format!("ALTER SUBSCRIPTION {name} SET ({})", set.join(", "))));
        }
        if listed.is_some() {
            let list = publications(new);
            let note = "ALTER SUBSCRIPTION … REFRESH PUBLICATION fetches what is new in it";
            let sql = format!("ALTER SUBSCRIPTION {name} SET PUBLICATION {list} WITH (refresh = false)");
            out.push(Step::new(sql).note(note));
        }
        if matches!(on, Some((_, true))) || pauses && new.enabled {
            out.push(enabled(at, true));
        }
        Some(out)
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        Vec::new()
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}
