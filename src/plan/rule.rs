//! Rules.

use super::column::relation;
use super::{Context, Ddl, Step, clause, refs_of};
use crate::catalog::{Address, Catalog, Kind, Rule, quote_ident, rule};
use crate::replay::{Lock, Work};

fn wholes(at: &Address) -> Vec<Address> {
    [Kind::Table, Kind::View].iter().map(|k| Address::new(*k, at.path.head(2))).collect()
}

fn step(sql: String, on: &Address, cx: &Context<'_>) -> Step {
    let step = Step::new(sql);
    if cx.in_use(on) { step.lock(Lock::AccessExclusive, Work::None) } else { step }
}

fn state(at: &Address, enabled: char, cx: &Context<'_>) -> Step {
    let on = relation(at, cx);
    step(format!("ALTER TABLE {} {}", on.sql_name(), clause::rule_state(at, enabled)), &on, cx)
}

impl Ddl for Rule {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let mut steps = vec![step(clause::create_rule(at, self), &relation(at, cx), cx)];
        if self.enabled != 'O' {
            steps.push(state(at, self.enabled, cx));
        }
        steps
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let on = super::relation_of(cx.from, at).unwrap_or_else(|| relation(at, cx));
        vec![step(format!("DROP RULE {} ON {}", quote_ident(at.name()), on.sql_name()), &on, cx)]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let rule::Delta { event, instead, condition, actions, enabled, marker: _ } = rule::Delta::new(self, new);
        let mut steps = Vec::new();
        if event.is_some() || instead.is_some() || condition.is_some() || actions.is_some() {
            let sql = clause::create_rule(at, new).replacen("CREATE RULE", "CREATE OR REPLACE RULE", 1);
            steps.push(step(sql, &relation(at, cx), cx));
        }
        if let Some((_, enabled)) = enabled {
            steps.push(state(at, *enabled, cx));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(wholes(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        wholes(at)
    }
}
