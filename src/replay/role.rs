//! Roles as far as the history knows them.
//!
//! Roles belong to the whole server, and a history rarely makes those that it names: one that it did not make may be
//! there and may be allowed anything. What is known is what the history said: which roles it made, renamed or dropped,
//! their attributes, and who is a member of whom. Answers are therefore `Some` of what is certain, or `None`.

pub(super) mod membership;
pub(super) mod right;
pub(super) mod statement;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::catalog::{Ident, Version};

use super::{Reject, Session};

/// The role of a policy or a grant that means everyone.
pub(crate) const PUBLIC: &str = "public";

/// The role that has the owner of the database as its only member.
pub(super) const DATABASE_OWNER: &str = "pg_database_owner";

/// The predefined roles that are members of others.
const PREDEFINED: &[(&str, &str)] = &[
    ("pg_monitor", "pg_read_all_settings"),
    ("pg_monitor", "pg_read_all_stats"),
    ("pg_monitor", "pg_stat_scan_tables"),
];

/// What is known of the server's roles. A session is copied for every statement, so copies share it until one changes it.
#[derive(Debug, Clone, Default)]
pub struct Roles {
    standings: Arc<BTreeMap<Ident, Standing>>,
    memberships: Arc<Vec<Membership>>,
    /// The database was given to another role, which is then the member of `pg_database_owner`.
    database_given: bool,
}

/// What is known of one role.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Standing {
    /// It was dropped, or got another name.
    Gone,
    There(Attributes),
}

/// The attributes of a role, each `None` where nothing says it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Attributes {
    /// The history made it, so that nothing else said anything of it.
    pub(super) made: bool,
    pub(super) superuser: Option<bool>,
    pub(super) inherit: Option<bool>,
    pub(super) create_role: Option<bool>,
    pub(super) create_db: Option<bool>,
    pub(super) replication: Option<bool>,
    pub(super) bypass_rls: Option<bool>,
}

/// A row of `pg_auth_members`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Membership {
    pub(super) role: Ident,
    pub(super) member: Ident,
    /// Who gave it: `None` for the bootstrap superuser, and before 16, where nobody asks.
    pub(super) grantor: Option<Ident>,
    pub(super) admin: bool,
    /// WITH INHERIT; `None` before 16, where the member's own attribute says it, and where that is not known.
    pub(super) inherit: Option<bool>,
    /// WITH SET.
    pub(super) set: bool,
}

/// The roles that one is a member of, nearest first, itself at the head.
struct Reached {
    roles: Vec<Ident>,
    /// There are no others.
    complete: bool,
}

impl Reached {
    fn holds(&self, role: &Ident) -> Option<bool> {
        if self.roles.contains(role) {
            return Some(true);
        }
        self.complete.then_some(false)
    }
}

impl Roles {
    /// ALTER DATABASE … OWNER TO.
    pub(in crate::replay) fn give_database(&mut self) {
        self.database_given = true;
    }

    fn put(&mut self, role: Ident, standing: Standing) {
        Arc::make_mut(&mut self.standings).insert(role, standing);
    }

    fn attributes(&self, role: &Ident) -> Option<&Attributes> {
        match self.standings.get(role) {
            Some(Standing::There(attributes)) => Some(attributes),
            _ => None,
        }
    }

    /// The roles that the history made and that are still there.
    pub(in crate::replay) fn made(&self) -> impl Iterator<Item = &Ident> {
        self.standings.iter().filter(|(_, s)| matches!(s, Standing::There(a) if a.made)).map(|(name, _)| name)
    }

    /// Whether all that the role is a member of is known.
    fn memberships_known(&self, role: &Ident) -> bool {
        role.starts_with("pg_") || self.attributes(role).is_some_and(|a| a.made)
    }

    /// `roles_is_member_of`: `follow` says whether what the member of a row may do reaches on.
    fn reached(&self, from: &Ident, follow: impl Fn(&Membership) -> Option<bool>) -> Reached {
        let mut out = Reached { roles: vec![from.clone()], complete: true };
        let mut queue: VecDeque<Ident> = [from.clone()].into();
        while let Some(member) = queue.pop_front() {
            out.complete &= self.memberships_known(&member);
            let mut next: Vec<Ident> =
                PREDEFINED.iter().filter(|(m, _)| member == *m).map(|(_, role)| Ident::from(*role)).collect();
            for row in self.memberships.iter().filter(|m| m.member == member) {
                match follow(row) {
                    Some(true) => next.push(row.role.clone()),
                    Some(false) => {}
                    None => out.complete = false,
                }
            }
            for role in next {
                if !out.roles.contains(&role) {
                    out.roles.push(role.clone());
                    queue.push_back(role);
                }
            }
        }
        out
    }
}

impl Session {
    /// The role that a statement names: itself, or the one that a keyword stands for.
    ///
    /// # Errors
    ///
    /// `role "x" does not exist` (42704) for one that the history dropped.
    pub(crate) fn role(&self, written: &Ident) -> Result<Ident, Reject> {
        let role = match written.as_str() {
            "current_user" | "current_role" => self.user.clone(),
            "session_user" => self.session_user.clone(),
            _ => written.clone(),
        };
        if self.role_exists(&role) == Some(false) { Err(no_role(&role)) } else { Ok(role) }
    }

    /// Roles that a statement lists, in the order of their names.
    pub(crate) fn roles(&self, written: &[Ident]) -> Result<Vec<Ident>, Reject> {
        let mut out = Vec::new();
        for role in written {
            out.push(if role == PUBLIC { role.clone() } else { self.role(role)? });
        }
        out.sort();
        out.dedup();
        Ok(out)
    }

    /// Whether a role is there.
    pub(super) fn role_exists(&self, role: &Ident) -> Option<bool> {
        if *role == self.user || *role == self.session_user || *role == self.login {
            return Some(true);
        }
        match self.known_roles.standings.get(role) {
            Some(Standing::Gone) => Some(false),
            Some(Standing::There(_)) => Some(true),
            None if role == PUBLIC => Some(false),
            None => None,
        }
    }

    /// `superuser_arg`; the role that connected is taken to be one, unless something says otherwise.
    pub(super) fn is_superuser(&self, role: &Ident) -> Option<bool> {
        let said = self.known_roles.attributes(role).and_then(|a| a.superuser);
        said.or_else(|| if *role == self.login { Some(true) } else { role.starts_with("pg_").then_some(false) })
    }

    /// Whether a role has an attribute, which superusers have whatever is said of them.
    pub(super) fn has_attribute(&self, role: &Ident, pick: fn(&Attributes) -> Option<bool>) -> Option<bool> {
        match self.is_superuser(role) {
            Some(true) => Some(true),
            None => None,
            Some(false) => self.known_roles.attributes(role).and_then(pick),
        }
    }

    /// `has_privs_of_role`: whether a role may do what another may.
    pub(super) fn has_privileges_of(&self, member: &Ident, role: &Ident) -> Option<bool> {
        if member == role {
            return Some(true);
        }
        let holds = self.through(member, || self.inherited(member).holds(role));
        if *role == *DATABASE_OWNER && self.known_roles.database_given { holds.filter(|yes| *yes) } else { holds }
    }

    /// `member_can_set_role`.
    pub(super) fn can_set_role(&self, member: &Ident, role: &Ident) -> Option<bool> {
        if member == role {
            return Some(true);
        }
        self.through(member, || {
            let old = self.version < Version(16);
            self.known_roles.reached(member, |m| Some(old || m.set)).holds(role)
        })
    }

    /// `is_admin_of_role`.
    pub(super) fn is_admin_of(&self, member: &Ident, role: &Ident) -> Option<bool> {
        self.through(member, || {
            if member == role {
                // Until 15 who logged in as a role was its admin.
                return Some(self.version < Version(15) && *member == self.session_user);
            }
            let reached = self.known_roles.reached(member, |_| Some(true));
            if self.admins(role).any(|a| reached.roles.contains(a)) {
                return Some(true);
            }
            reached.complete.then_some(false)
        })
    }

    /// `select_best_admin`: who of those whose privileges a role has may give another role on.
    fn best_admin(&self, member: &Ident, role: &Ident) -> Option<Ident> {
        let reached = self.inherited(member);
        reached.roles.into_iter().find(|r| self.admins(role).any(|a| a == r))
    }

    fn admins<'a>(&'a self, role: &'a Ident) -> impl Iterator<Item = &'a Ident> {
        self.known_roles.memberships.iter().filter(move |m| m.role == *role && m.admin).map(|m| &m.member)
    }

    /// Whether one role is a member of another, superuser or not.
    fn is_member_of(&self, member: &Ident, role: &Ident) -> Option<bool> {
        self.known_roles.reached(member, |_| Some(true)).holds(role)
    }

    /// The roles whose privileges a role certainly has, itself first.
    pub(super) fn privileged_as(&self, member: &Ident) -> Vec<Ident> {
        self.inherited(member).roles
    }

    fn inherited(&self, member: &Ident) -> Reached {
        let attribute = |m: &Membership| self.known_roles.attributes(&m.member).and_then(|a| a.inherit);
        self.known_roles.reached(member, |m| if self.version < Version(16) { attribute(m) } else { m.inherit })
    }

    /// What holds for superusers anyway.
    fn through(&self, member: &Ident, otherwise: impl FnOnce() -> Option<bool>) -> Option<bool> {
        match self.is_superuser(member) {
            Some(true) => Some(true),
            Some(false) => otherwise(),
            None => otherwise().filter(|yes| *yes),
        }
    }
}

/// `role "x" does not exist` (42704).
fn no_role(role: &str) -> Reject {
    Reject::new("42704", format!("role \"{role}\" does not exist"))
}

/// A refusal for want of a right.
fn denied(message: impl Into<String>) -> Reject {
    Reject::new("42501", message)
}
