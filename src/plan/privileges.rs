//! Privileges.

use super::{Context, Ddl, Step, clause, whole};
use crate::catalog::acl::{Acl, initial_acl};
use crate::catalog::{Address, Kind, Privileges, privileges};

fn changes(at: &Address, cx: &Context<'_>, from: Option<&Acl>, to: Option<&Acl>) -> Vec<Step> {
    let Some(subject) = at.subject() else { return Vec::new() };
    let catalog = if cx.to.contains(&subject) { cx.to } else { cx.from };
    let Some(on) = clause::grantable(catalog, &subject) else { return Vec::new() };
    let initial = initial_acl(&subject, cx.options.version);
    let (from, to) = (from.unwrap_or(&initial), to.unwrap_or(&initial));
    clause::privilege_changes(&on, from, to).into_iter().map(Step::new).collect()
}

impl Ddl for Privileges {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        changes(at, cx, None, Some(&self.acl))
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        changes(at, cx, Some(&self.acl), None)
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let privileges::Delta { acl, marker: _ } = privileges::Delta::new(self, new);
        Some(acl.map(|(old, new)| changes(at, cx, Some(old), Some(new))).unwrap_or_default())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs: Vec<Address> = whole(at).into_iter().collect();
        // Who the owner is decides who gives what.
        needs.extend(at.subject().map(|s| s.aspect(Kind::Owner)));
        needs
    }
}
