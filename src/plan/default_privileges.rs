//! Privileges that objects get when they are made.

use super::{Context, Ddl, Step, clause, refs_of};
use crate::catalog::acl::{Acl, undeclared};
use crate::catalog::{Address, Catalog, DefaultPrivileges, default_privileges};

fn changes(at: &Address, cx: &Context<'_>, from: Option<&Acl>, to: Option<&Acl>) -> Vec<Step> {
    let (prefix, on) = clause::default_privileges(&at.path);
    let (_, base) = undeclared(at, cx.options.version);
    let statements = clause::privilege_changes(&on, from.unwrap_or(&base), to.unwrap_or(&base));
    statements.into_iter().map(|s| Step::new(format!("{prefix}{s}"))).collect()
}

impl Ddl for DefaultPrivileges {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        changes(at, cx, None, Some(&self.acl))
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        changes(at, cx, Some(&self.acl), None)
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let default_privileges::Delta { schema: _, acl, marker: _ } = default_privileges::Delta::new(self, new);
        Some(acl.map(|(old, new)| changes(at, cx, Some(old), Some(new))).unwrap_or_default())
    }

    fn needs(&self, _: &Address) -> Vec<Address> {
        refs_of(self)
    }

    fn goes_with(&self, _: &Address, _: &Catalog) -> Vec<Address> {
        refs_of(self)
    }
}
