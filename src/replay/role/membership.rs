//! Who is a member of whom: GRANT and REVOKE of roles.

use std::sync::Arc;

use crate::catalog::{Ident, Version, quote_ident};
use crate::replay::Reject;
use crate::replay::cx::Cx;
use crate::sql::ast::{Behavior, GrantRole};

use super::statement::ADMIN_OPTION_COUNTS;
use super::{DATABASE_OWNER, Membership, denied, no_role};

/// What WITH says of a membership, and who gives it; what is not said keeps its default, or what it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Grants {
    admin: Option<bool>,
    inherit: Option<bool>,
    set: Option<bool>,
    /// GRANTED BY.
    grantor: Option<Ident>,
    cascade: bool,
}

/// What a REVOKE does to one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Revoked {
    Not,
    Admin,
    Inherit,
    Set,
    Whole,
}

/// GRANT role TO role, and REVOKE.
pub(in crate::replay) fn grant(cx: &mut Cx<'_>, stmt: &GrantRole) -> Result<(), Reject> {
    let mut grants = Grants { cascade: stmt.behavior == Behavior::Cascade, ..Grants::default() };
    for option in &stmt.options {
        if option.name != "admin" {
            cx.requires_word(&option.name, cx.statement.span.start, ADMIN_OPTION_COUNTS)?;
        }
        let text = option.text().unwrap_or_else(|| "true".to_owned());
        let value = match &*text.to_lowercase() {
            "true" | "t" | "on" | "yes" | "1" => true,
            "false" | "f" | "off" | "no" | "0" => false,
            _ => {
                let message = format!("unrecognized value for role option \"{}\": \"{text}\"", option.name);
                return Err(Reject::new("22023", message));
            }
        };
        let field = match option.name.as_str() {
            "admin" => &mut grants.admin,
            "inherit" => &mut grants.inherit,
            "set" => &mut grants.set,
            other => return Err(Reject::new("42601", format!("unrecognized role option \"{other}\""))),
        };
        *field = Some(value);
    }
    grants.grantor = stmt.grantor.as_ref().map(|g| cx.session.role(g)).transpose()?;
    let members: Vec<Ident> = stmt.grantees.iter().map(|g| cx.session.role(g)).collect::<Result<_, _>>()?;
    for role in &stmt.roles {
        if cx.session.role_exists(role) == Some(false) {
            return Err(no_role(role));
        }
        may_change(cx, role, stmt.grant)?;
        if stmt.grant {
            grants.add(cx, role, &members)?;
        } else {
            grants.take(cx, role, &members)?;
        }
    }
    Ok(())
}

/// What may not be done with the role that stands for the owner of the database.
fn not_of_the_owner(cx: &Cx<'_>, message: String) -> Reject {
    Reject::new(if cx.version() < Version(18) { "XX000" } else { "0A000" }, message)
}

/// `check_role_membership_authorization`.
pub(super) fn may_change(cx: &Cx<'_>, role: &Ident, is_grant: bool) -> Result<(), Reject> {
    let session = &cx.session;
    let user = &session.user;
    let old = session.version < ADMIN_OPTION_COUNTS;
    if is_grant && role == DATABASE_OWNER {
        return Err(not_of_the_owner(cx, format!("role \"{role}\" cannot have explicit members")));
    }
    if session.is_superuser(user) != Some(false) {
        return Ok(());
    }
    let verb = if is_grant { "grant" } else { "revoke" };
    let refused = || denied(format!("permission denied to {verb} role \"{role}\""));
    if session.is_superuser(role) == Some(true) {
        return Err(if old {
            denied("must be superuser to alter superusers")
        } else {
            refused().detail(format!(
                "Only roles with the SUPERUSER attribute may {verb} roles with the SUPERUSER attribute."
            ))
        });
    }
    let by_attribute = old && session.has_attribute(user, |a| a.create_role) != Some(false);
    if by_attribute || session.is_admin_of(user, role) != Some(false) {
        return Ok(());
    }
    Err(if old {
        denied(format!("must have admin option on role \"{role}\""))
    } else {
        refused().detail(format!("Only roles with the ADMIN option on role \"{role}\" may {verb} this role."))
    })
}

impl Grants {
    /// WITH ADMIN OPTION.
    pub(super) fn with_admin() -> Self {
        Self { admin: Some(true), ..Self::default() }
    }

    /// `check_role_grantor`: whom the rows name; `None` for the bootstrap superuser.
    fn grantor(&self, cx: &Cx<'_>, role: &Ident, is_grant: bool) -> Result<Option<Ident>, Reject> {
        let session = &cx.session;
        let user = &session.user;
        if session.version < ADMIN_OPTION_COUNTS {
            let other = self.grantor.as_ref().is_some_and(|g| g != user);
            if other && session.is_superuser(user) == Some(false) {
                return Err(denied("must be superuser to set grantor"));
            }
            return Ok(None);
        }
        let Some(grantor) = &self.grantor else {
            return Ok(match session.is_superuser(user) {
                Some(false) => session.best_admin(user, role).or_else(|| Some(user.clone())),
                _ => None,
            });
        };
        if session.has_privileges_of(user, grantor) == Some(false) {
            return Err(if is_grant {
                denied(format!("permission denied to grant privileges as role \"{grantor}\"")).detail(format!(
                    "Only roles with privileges of role \"{grantor}\" may grant privileges as this role."
                ))
            } else {
                denied(format!("permission denied to revoke privileges granted by role \"{grantor}\"")).detail(format!(
                    "Only roles with privileges of role \"{grantor}\" may revoke privileges granted by this role."
                ))
            });
        }
        if *grantor == session.login {
            return Ok(None);
        }
        let certain = session.known_roles.attributes(grantor).is_some_and(|a| a.made);
        if is_grant && certain && session.best_admin(grantor, role).as_ref() != Some(grantor) {
            return Err(denied(format!("permission denied to grant privileges as role \"{grantor}\""))
                .detail(format!("The grantor must have the ADMIN option on role \"{role}\".")));
        }
        Ok(Some(grantor.clone()))
    }

    /// `AddRoleMems`.
    pub(super) fn add(&self, cx: &mut Cx<'_>, role: &Ident, members: &[Ident]) -> Result<(), Reject> {
        let old = cx.version() < ADMIN_OPTION_COUNTS;
        let grantor = self.grantor(cx, role, true)?;
        for member in members {
            if member == DATABASE_OWNER {
                return Err(not_of_the_owner(cx, format!("role \"{member}\" cannot be a member of any role")));
            }
            if cx.session.is_member_of(role, member) == Some(true) {
                let message = format!("role \"{role}\" is a member of role \"{member}\"");
                return Err(Reject::new("0LP01", message));
            }
        }
        if self.admin == Some(true)
            && let Some(grantor) = &grantor
        {
            self.check_circle(cx, role, members, grantor)?;
        }
        for member in members {
            let inherit = self.inherit.or_else(|| cx.session.known_roles.attributes(member).and_then(|a| a.inherit));
            let rows = Arc::make_mut(&mut cx.session.known_roles.memberships);
            let same = |m: &&mut Membership| m.role == *role && m.member == *member && m.grantor == grantor;
            match rows.iter_mut().find(same) {
                Some(row) => {
                    row.admin =
                        if old { row.admin || self.admin == Some(true) } else { self.admin.unwrap_or(row.admin) };
                    row.inherit = self.inherit.or(row.inherit);
                    row.set = self.set.unwrap_or(row.set);
                }
                None => rows.push(Membership {
                    role: role.clone(),
                    member: member.clone(),
                    grantor: grantor.clone(),
                    admin: self.admin == Some(true),
                    inherit: if old { None } else { inherit },
                    set: self.set != Some(false),
                }),
            }
        }
        Ok(())
    }

    /// The ADMIN option is not given back to those that the grantor has it from.
    fn check_circle(&self, cx: &Cx<'_>, role: &Ident, members: &[Ident], grantor: &Ident) -> Result<(), Reject> {
        let rows = rows_of(cx, role);
        let mut actions = vec![Revoked::Not; rows.len()];
        for member in members {
            for i in 0..rows.len() {
                if rows[i].member == *member {
                    plan(&rows, &mut actions, i, Revoked::Whole, true)?;
                }
            }
        }
        let keeps =
            |(row, action): (&Membership, &Revoked)| *action == Revoked::Not && row.member == *grantor && row.admin;
        if rows.iter().zip(&actions).any(keeps) || !cx.session.known_roles.memberships_known(grantor) {
            return Ok(());
        }
        Err(Reject::new("0LP01", "ADMIN option cannot be granted back to your own grantor"))
    }

    /// `DelRoleMems`.
    pub(super) fn take(&self, cx: &mut Cx<'_>, role: &Ident, members: &[Ident]) -> Result<(), Reject> {
        let grantor = self.grantor(cx, role, false)?;
        let rows = rows_of(cx, role);
        let mut actions = vec![Revoked::Not; rows.len()];
        for member in members {
            let Some(i) = rows.iter().position(|m| m.member == *member && m.grantor == grantor) else {
                cx.notice(format!("role \"{member}\" has not been granted membership in role \"{role}\""), None);
                continue;
            };
            let mut whole = true;
            for (said, option) in
                [(self.admin, Revoked::Admin), (self.inherit, Revoked::Inherit), (self.set, Revoked::Set)]
            {
                if said.is_some() {
                    whole = false;
                    plan(&rows, &mut actions, i, option, self.cascade)?;
                }
            }
            if whole {
                plan(&rows, &mut actions, i, Revoked::Whole, self.cascade)?;
            }
        }
        let all = Arc::make_mut(&mut cx.session.known_roles.memberships);
        for (row, action) in rows.iter().zip(&actions) {
            let Some(i) = all.iter().position(|m| m == row) else { continue };
            match action {
                Revoked::Not => {}
                Revoked::Admin => all[i].admin = false,
                Revoked::Inherit => all[i].inherit = Some(false),
                Revoked::Set => all[i].set = false,
                Revoked::Whole => {
                    all.remove(i);
                }
            }
        }
        Ok(())
    }
}

/// The rows that make others members of a role.
fn rows_of(cx: &Cx<'_>, role: &Ident) -> Vec<Membership> {
    cx.session.known_roles.memberships.iter().filter(|m| m.role == *role).cloned().collect()
}

/// `plan_recursive_revoke`: with the last ADMIN option of a member goes what it gave.
fn plan(rows: &[Membership], actions: &mut [Revoked], i: usize, wanted: Revoked, cascade: bool) -> Result<(), Reject> {
    if actions[i] == Revoked::Whole || actions[i] == wanted {
        return Ok(());
    }
    actions[i] = wanted;
    if !rows[i].admin || matches!(wanted, Revoked::Inherit | Revoked::Set) {
        return Ok(());
    }
    let member = &rows[i].member;
    let still = rows
        .iter()
        .zip(actions.iter())
        .any(|(m, a)| m.member == *member && m.admin && !matches!(a, Revoked::Admin | Revoked::Whole));
    if still {
        return Ok(());
    }
    for j in 0..rows.len() {
        if rows[j].grantor.as_ref() == Some(member) && actions[j] != Revoked::Whole {
            if !cascade {
                return Err(Reject::new("2BP01", "dependent privileges exist").hint("Use CASCADE to revoke them too."));
            }
            plan(rows, actions, j, Revoked::Whole, cascade)?;
        }
    }
    Ok(())
}

/// Who makes a role is its admin, unless that is a superuser, who is so anyway.
pub(super) fn admin_of_its_own(cx: &mut Cx<'_>, role: &Ident) {
    let user = cx.session.user.clone();
    if cx.version() < ADMIN_OPTION_COUNTS || cx.session.is_superuser(&user) != Some(false) {
        return;
    }
    let said = cx.session.setting("createrole_self_grant").unwrap_or_default().to_lowercase();
    let row = |grantor, admin, inherit, set| Membership {
        role: role.clone(),
        member: user.clone(),
        grantor,
        admin,
        inherit: Some(inherit),
        set,
    };
    let rows = Arc::make_mut(&mut cx.session.known_roles.memberships);
    rows.push(row(None, true, false, false));
    if !said.trim().is_empty() {
        rows.push(row(Some(user.clone()), false, said.contains("inherit"), said.contains("set")));
    }
}

/// DROP OWNED takes back the memberships that roles gave.
pub(in crate::replay) fn take_back(cx: &mut Cx<'_>, roles: &[Ident]) {
    let rows = Arc::make_mut(&mut cx.session.known_roles.memberships);
    rows.retain(|m| m.grantor.as_ref().is_none_or(|g| !roles.contains(g)));
}

/// The memberships of a role that goes.
pub(super) fn forget(cx: &mut Cx<'_>, role: &Ident) {
    let rows = Arc::make_mut(&mut cx.session.known_roles.memberships);
    rows.retain(|m| m.role != *role && m.member != *role);
}

/// The memberships of a role that got another name.
pub(super) fn follow(cx: &mut Cx<'_>, from: &Ident, to: &Ident) {
    for row in Arc::make_mut(&mut cx.session.known_roles.memberships) {
        for name in [Some(&mut row.role), Some(&mut row.member), row.grantor.as_mut()].into_iter().flatten() {
            if name == from {
                *name = to.clone();
            }
        }
    }
}

/// The memberships that a role gave, as what depends on it; they are younger than all that roles may own.
pub(super) fn given_by(cx: &Cx<'_>, role: &Ident) -> Vec<(u64, String)> {
    let rows = cx.session.known_roles.memberships.iter().filter(|m| m.grantor.as_ref() == Some(role));
    rows.map(|m| {
        let text =
            format!("privileges for membership of role {} in role {}", quote_ident(&m.member), quote_ident(&m.role));
        (u64::MAX, text)
    })
    .collect()
}
