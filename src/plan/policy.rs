//! Row security policies.

use super::{Context, Ddl, Step, clause, refs_of};
use crate::catalog::{Address, Kind, Policy, policy, quote_ident};
use crate::replay::{Lock, Work};

fn table(at: &Address) -> Address {
    Address::new(Kind::Table, at.path.head(2))
}

/// A statement on the table's policies, under the lock that they all take.
fn step(sql: String, at: &Address, cx: &Context<'_>) -> Step {
    let step = Step::new(sql);
    if cx.in_use(&table(at)) { step.lock(Lock::AccessExclusive, Work::None) } else { step }
}

impl Ddl for Policy {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![step(clause::create_policy(at, self), at, cx)]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![step(format!("DROP POLICY {} ON {}", quote_ident(at.name()), table(at).sql_name()), at, cx)]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let policy::Delta { permissive, command, roles, using, check, marker: _ } = policy::Delta::new(self, new);
        // ALTER POLICY replaces a condition, but takes none away.
        if permissive.is_some()
            || command.is_some()
            || using.is_some_and(|(_, new)| new.is_none())
            || check.is_some_and(|(_, new)| new.is_none())
        {
            return None;
        }
        let mut sql = format!("ALTER POLICY {} ON {}", quote_ident(at.name()), table(at).sql_name());
        if let Some((_, roles)) = roles {
            sql.push_str(&format!(" TO {}", clause::roles(roles)));
        }
        let changed = |delta: Option<(&Option<_>, &Option<_>)>| delta.and_then(|(_, new)| new.clone());
        sql.push_str(&clause::conditions(changed(using).as_ref(), changed(check).as_ref()));
        Some(vec![step(sql, at, cx)])
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.push(table(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &crate::catalog::Catalog) -> Vec<Address> {
        vec![table(at)]
    }
}
