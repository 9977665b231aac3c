//! Triggers.

use super::column::relation;
use super::{Context, Ddl, Step, clause, refs_of};
use crate::catalog::{Address, Catalog, Kind, Trigger, quote_ident, trigger};
use crate::replay::{Lock, Work};

fn wholes(at: &Address) -> Vec<Address> {
    let Some(path) = at.parent_path() else { return Vec::new() };
    [Kind::Table, Kind::View, Kind::ForeignTable].iter().map(|k| Address::new(*k, path.clone())).collect()
}

fn enabled(at: &Address, state: char, cx: &Context<'_>) -> Step {
    let word = match state {
        'D' => "DISABLE TRIGGER",
        'R' => "ENABLE REPLICA TRIGGER",
        'A' => "ENABLE ALWAYS TRIGGER",
        _ => "ENABLE TRIGGER",
    };
    let relation = relation(at, cx);
    Step::new(format!("ALTER TABLE {} {word} {}", relation.sql_name(), quote_ident(at.name())))
        .lock(Lock::ShareRowExclusive, Work::None)
}

impl Ddl for Trigger {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let mut steps = Vec::new();
        // The trigger of a partition comes with that of its parent.
        if self.parent.is_none() {
            let step = Step::new(clause::create_trigger(at, self));
            let in_use = cx.in_use(&relation(at, cx));
            steps.push(if in_use { step.lock(Lock::ShareRowExclusive, Work::None) } else { step });
        }
        if self.enabled != 'O' {
            steps.push(enabled(at, self.enabled, cx).consumes(self.parent.clone()));
        }
        steps
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        if self.parent.is_some() {
            return Vec::new();
        }
        let relation = super::relation_of(cx.from, at).unwrap_or_else(|| relation(at, cx));
        vec![
            Step::new(format!("DROP TRIGGER {} ON {}", quote_ident(at.name()), relation.sql_name()))
                .lock(Lock::AccessExclusive, Work::None),
        ]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let trigger::Delta {
            timing,
            events,
            columns,
            row,
            when,
            function,
            args,
            old_table,
            new_table,
            constraint,
            deferrable,
            deferred,
            from,
            enabled: state,
            parent,
            marker: _,
        } = trigger::Delta::new(self, new);
        if timing.is_some()
            || events.is_some()
            || columns.is_some()
            || row.is_some()
            || when.is_some()
            || function.is_some()
            || args.is_some()
            || old_table.is_some()
            || new_table.is_some()
            || constraint.is_some()
            || deferrable.is_some()
            || deferred.is_some()
            || from.is_some()
            || parent.is_some()
        {
            return None;
        }
        Some(state.map(|(_, state)| enabled(at, *state, cx)).into_iter().collect())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(wholes(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        let mut out = wholes(at);
        out.extend(self.parent.clone());
        out
    }
}
