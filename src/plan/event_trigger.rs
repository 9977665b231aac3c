//! Event triggers.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, refs_of};
use crate::catalog::{Address, Catalog, EventTrigger, event_trigger, quote_ident, quote_literal};

/// `CREATE EVENT TRIGGER …` in the form of `pg_dump`.
pub(crate) fn definition(at: &Address, trigger: &EventTrigger) -> String {
    let mut out = format!("CREATE EVENT TRIGGER {} ON {}", at.sql_name(), trigger.event);
    if !trigger.tags.is_empty() {
        let tags: Vec<String> = trigger.tags.iter().map(|t| quote_literal(t)).collect();
        let _ = write!(out, "\n         WHEN TAG IN ({})", tags.join(", "));
    }
    let function = trigger.function.path.parts();
    let visible = if function[0] == "pg_catalog" { &function[1..2] } else { &function[..2] };
    let function = visible.iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    let _ = write!(out, "\n   EXECUTE FUNCTION {function}()");
    out
}

/// `ALTER EVENT TRIGGER … DISABLE` and its kin.
pub(crate) fn state(at: &Address, enabled: char) -> String {
    let word = match enabled {
        'D' => "DISABLE",
        'R' => "ENABLE REPLICA",
        'A' => "ENABLE ALWAYS",
        _ => "ENABLE",
    };
    format!("ALTER EVENT TRIGGER {} {word}", at.sql_name())
}

impl Ddl for EventTrigger {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let mut steps = vec![Step::new(definition(at, self))];
        if self.enabled != 'O' {
            steps.push(Step::new(state(at, self.enabled)));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP EVENT TRIGGER {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let event_trigger::Delta { event, tags, function, enabled, marker: _ } = event_trigger::Delta::new(self, new);
        if event.is_some() || tags.is_some() || function.is_some() {
            return None;
        }
        Some(enabled.map(|(_, new)| Step::new(state(at, *new))).into_iter().collect())
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        Vec::new()
    }
}
