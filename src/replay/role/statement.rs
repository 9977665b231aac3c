//! CREATE, ALTER, DROP and RENAME of roles.

use crate::catalog::acl::Holder;
use crate::catalog::{Address, DefaultPrivileges, Ident, Kind, Object, Owner, Policy, Privileges, Version, truncate};
use crate::replay::cx::Cx;
use crate::replay::{Cause, Reject, access, foreign};
use crate::sql::ast::{self, AlterRole, AlterSetting, CreateRole, Option_, OptionValue};

use super::membership::{self, Grants};
use super::{Attributes, Standing, denied, no_role};

/// From 16 on CREATEROLE is about the roles that one has the ADMIN option on, and no more.
pub(super) const ADMIN_OPTION_COUNTS: Version = Version(16);

/// What CREATE ROLE and ALTER ROLE say.
#[derive(Default)]
struct Options {
    attributes: Attributes,
    password: bool,
    /// CONNECTION LIMIT, VALID UNTIL, LOGIN: what is said that is no matter of privileges.
    other: bool,
    in_roles: Option<Vec<Ident>>,
    members: Option<Vec<Ident>>,
    admins: Option<Vec<Ident>>,
}

impl Options {
    fn read(cx: &mut Cx<'_>, written: &[Option_]) -> Result<Self, Reject> {
        let mut out = Self::default();
        let mut seen: Vec<&str> = Vec::new();
        for option in written {
            let name = option.name.as_str();
            if name != "sysid" && seen.contains(&name) {
                return Err(Reject::new("42601", "conflicting or redundant options"));
            }
            seen.push(name);
            let yes = matches!(option.value, Some(OptionValue::Boolean(true)));
            match name {
                "sysid" => cx.notice("SYSID can no longer be specified", None),
                "superuser" => out.attributes.superuser = Some(yes),
                "inherit" => out.attributes.inherit = Some(yes),
                "createrole" => out.attributes.create_role = Some(yes),
                "createdb" => out.attributes.create_db = Some(yes),
                "isreplication" => out.attributes.replication = Some(yes),
                "bypassrls" => out.attributes.bypass_rls = Some(yes),
                "password" => out.password = true,
                "addroleto" => out.in_roles = Some(names(option)),
                "rolemembers" => out.members = Some(names(option)),
                "adminmembers" => out.admins = Some(names(option)),
                _ => out.other = true,
            }
        }
        for option in written.iter().filter(|o| o.name == "connectionlimit") {
            if let Some(OptionValue::Integer(limit)) = option.value
                && limit < -1
            {
                return Err(Reject::new("22023", format!("invalid connection limit: {limit}")));
            }
        }
        Ok(out)
    }
}

/// The roles of an option.
fn names(option: &Option_) -> Vec<Ident> {
    match &option.value {
        Some(OptionValue::List(items)) => items.iter().map(|i| Ident::from(i.to_text())).collect(),
        Some(one) => vec![Ident::from(one.to_text())],
        None => Vec::new(),
    }
}

/// CREATE ROLE.
pub(in crate::replay) fn create(cx: &mut Cx<'_>, stmt: &CreateRole) -> Result<(), Reject> {
    let options = Options::read(cx, &stmt.options)?;
    may_create(cx, &options.attributes)?;
    let name = truncate(&stmt.name);
    unreserved(&name)?;
    if cx.session.role_exists(&name) == Some(true) {
        return Err(Reject::new("42710", format!("role \"{name}\" already exists")));
    }
    let said = options.attributes;
    let attributes = Attributes {
        made: true,
        superuser: said.superuser.or(Some(false)),
        inherit: said.inherit.or(Some(true)),
        create_role: said.create_role.or(Some(false)),
        create_db: said.create_db.or(Some(false)),
        replication: said.replication.or(Some(false)),
        bypass_rls: said.bypass_rls.or(Some(false)),
    };
    cx.session.known_roles.put(name.clone(), Standing::There(attributes));
    for role in options.in_roles.unwrap_or_default() {
        let role = cx.session.role(&role)?;
        membership::may_change(cx, &role, true)?;
        Grants::default().add(cx, &role, std::slice::from_ref(&name))?;
    }
    membership::admin_of_its_own(cx, &name);
    let list = |cx: &Cx<'_>, written: Option<Vec<Ident>>| -> Result<Vec<Ident>, Reject> {
        written.unwrap_or_default().iter().map(|r| cx.session.role(r)).collect()
    };
    let members = list(cx, options.members)?;
    Grants::default().add(cx, &name, &members)?;
    let admins = list(cx, options.admins)?;
    Grants::with_admin().add(cx, &name, &admins)
}

/// Who may make roles with which attributes.
fn may_create(cx: &Cx<'_>, wanted: &Attributes) -> Result<(), Reject> {
    let session = &cx.session;
    let user = &session.user;
    if session.is_superuser(user) != Some(false) {
        return Ok(());
    }
    let lacks = |pick: fn(&Attributes) -> Option<bool>| session.has_attribute(user, pick) == Some(false);
    if session.version < ADMIN_OPTION_COUNTS {
        let what = if wanted.superuser == Some(true) {
            "superusers"
        } else if wanted.replication == Some(true) {
            "replication users"
        } else if wanted.bypass_rls == Some(true) {
            "bypassrls users"
        } else if lacks(|a| a.create_role) {
            return Err(denied("permission denied to create role"));
        } else {
            return Ok(());
        };
        return Err(denied(format!("must be superuser to create {what}")));
    }
    let refuse = |detail: String| Err(denied("permission denied to create role").detail(detail));
    if lacks(|a| a.create_role) {
        return refuse("Only roles with the CREATEROLE attribute may create roles.".to_owned());
    }
    let needed: [(Option<bool>, &str, bool); 4] = [
        (wanted.superuser, "SUPERUSER", true),
        (wanted.create_db, "CREATEDB", lacks(|a| a.create_db)),
        (wanted.replication, "REPLICATION", lacks(|a| a.replication)),
        (wanted.bypass_rls, "BYPASSRLS", lacks(|a| a.bypass_rls)),
    ];
    for (wanted, word, lacking) in needed {
        if wanted == Some(true) && lacking {
            let detail = format!("Only roles with the {word} attribute may create roles with the {word} attribute.");
            return refuse(detail);
        }
    }
    Ok(())
}

fn unreserved(name: &str) -> Result<(), Reject> {
    if !name.starts_with("pg_") {
        return Ok(());
    }
    Err(Reject::new("42939", format!("role name \"{name}\" is reserved"))
        .detail("Role names starting with \"pg_\" are reserved."))
}

/// The role that ALTER ROLE names.
fn altered(cx: &Cx<'_>, written: &Ident) -> Result<Ident, Reject> {
    if written.starts_with("pg_") {
        let message = format!("role name \"{written}\" is reserved");
        return Err(Reject::new("42939", message).detail("Cannot alter reserved roles."));
    }
    cx.session.role(written)
}

/// ALTER ROLE, and ALTER GROUP … ADD / DROP USER.
pub(in crate::replay) fn alter(cx: &mut Cx<'_>, stmt: &AlterRole) -> Result<(), Reject> {
    let options = Options::read(cx, &stmt.options)?;
    let role = altered(cx, &stmt.name)?;
    may_alter(cx, &role, &options)?;
    let said = &options.attributes;
    if *said != Attributes::default() {
        let mut now = cx.session.known_roles.attributes(&role).cloned().unwrap_or_default();
        let set = |field: &mut Option<bool>, said: Option<bool>| *field = said.or(*field);
        set(&mut now.superuser, said.superuser);
        set(&mut now.inherit, said.inherit);
        set(&mut now.create_role, said.create_role);
        set(&mut now.create_db, said.create_db);
        set(&mut now.replication, said.replication);
        set(&mut now.bypass_rls, said.bypass_rls);
        cx.session.known_roles.put(role.clone(), Standing::There(now));
    }
    let Some(members) = &options.members else { return Ok(()) };
    let members: Vec<Ident> = members.iter().map(|m| cx.session.role(m)).collect::<Result<_, _>>()?;
    if stmt.drop_members {
        Grants::default().take(cx, &role, &members)
    } else {
        Grants::default().add(cx, &role, &members)
    }
}

fn may_alter(cx: &Cx<'_>, role: &Ident, options: &Options) -> Result<(), Reject> {
    let session = &cx.session;
    let (user, said) = (&session.user, &options.attributes);
    if session.is_superuser(user) != Some(false) {
        return Ok(());
    }
    let lacks = |pick: fn(&Attributes) -> Option<bool>| session.has_attribute(user, pick) == Some(false);
    let of_superuser = session.is_superuser(role) == Some(true);
    let more = said.inherit.is_some() || said.create_role.is_some() || said.create_db.is_some() || options.other;
    if session.version < ADMIN_OPTION_COUNTS {
        if of_superuser || said.superuser.is_some() {
            return Err(denied("must be superuser to alter superuser roles or change superuser attribute"));
        }
        let replicates = session.known_roles.attributes(role).and_then(|a| a.replication);
        if replicates == Some(true) || said.replication.is_some() {
            return Err(denied("must be superuser to alter replication roles or change replication attribute"));
        }
        if said.bypass_rls.is_some() {
            return Err(denied("must be superuser to change bypassrls attribute"));
        }
        let own_password = options.password && role == user && !more && options.members.is_none();
        if lacks(|a| a.create_role) && !own_password {
            return Err(denied("permission denied"));
        }
        return Ok(());
    }
    let refuse = |detail: String| Err(denied("permission denied to alter role").detail(detail));
    let only_superusers = "Only roles with the SUPERUSER attribute may";
    if of_superuser {
        return refuse(format!("{only_superusers} alter roles with the SUPERUSER attribute."));
    }
    if said.superuser.is_some() {
        return refuse(format!("{only_superusers} change the SUPERUSER attribute."));
    }
    let no_admin = session.is_admin_of(user, role) == Some(false);
    if lacks(|a| a.create_role) || no_admin {
        if more || said.replication.is_some() || said.bypass_rls.is_some() {
            return refuse(format!(
                "Only roles with the CREATEROLE attribute and the ADMIN option on role \"{role}\" may alter this role."
            ));
        }
        if options.password && role != user {
            return refuse(
                "To change another role's password, the current user must have the CREATEROLE attribute and the ADMIN option on the role."
                    .to_owned(),
            );
        }
    } else {
        let needed = [
            (said.create_db, "CREATEDB", lacks(|a| a.create_db)),
            (said.replication, "REPLICATION", lacks(|a| a.replication)),
            (said.bypass_rls, "BYPASSRLS", lacks(|a| a.bypass_rls)),
        ];
        for (said, word, lacking) in needed {
            if said.is_some() && lacking {
                return refuse(format!("Only roles with the {word} attribute may change the {word} attribute."));
            }
        }
    }
    if options.members.is_some() && no_admin {
        return refuse(format!("Only roles with the ADMIN option on role \"{role}\" may add or drop members."));
    }
    Ok(())
}

/// ALTER ROLE … SET: who may.
pub(in crate::replay) fn may_set(cx: &Cx<'_>, stmt: &AlterSetting) -> Result<(), Reject> {
    let session = &cx.session;
    let user = &session.user;
    let old = session.version < ADMIN_OPTION_COUNTS;
    let Some(written) = &stmt.role else {
        if stmt.database.is_none() && session.is_superuser(user) == Some(false) {
            return Err(if old {
                denied("must be superuser to alter settings globally")
            } else {
                denied("permission denied to alter setting")
                    .detail("Only roles with the SUPERUSER attribute may alter settings globally.")
            });
        }
        return Ok(());
    };
    let role = altered(cx, written)?;
    if session.is_superuser(user) != Some(false) {
        return Ok(());
    }
    if session.is_superuser(&role) == Some(true) {
        return Err(if old {
            denied("must be superuser to alter superusers")
        } else {
            denied("permission denied to alter role")
                .detail("Only roles with the SUPERUSER attribute may alter roles with the SUPERUSER attribute.")
        });
    }
    let lacks = session.has_attribute(user, |a| a.create_role) == Some(false);
    if role == *user || !lacks && (old || session.is_admin_of(user, &role) != Some(false)) {
        return Ok(());
    }
    Err(if old {
        denied("permission denied")
    } else {
        denied("permission denied to alter role").detail(format!(
            "Only roles with the CREATEROLE attribute and the ADMIN option on role \"{role}\" may alter this role."
        ))
    })
}

/// DROP ROLE.
pub(in crate::replay) fn drop(cx: &mut Cx<'_>, stmt: &ast::Drop) -> Result<(), Reject> {
    let user = cx.session.user.clone();
    let old = cx.version() < ADMIN_OPTION_COUNTS;
    if cx.session.has_attribute(&user, |a| a.create_role) == Some(false) {
        let refused = denied("permission denied to drop role");
        return Err(if old {
            refused
        } else {
            refused.detail(
                "Only roles with the CREATEROLE attribute and the ADMIN option on the target roles may drop roles.",
            )
        });
    }
    let mut gone: Vec<Ident> = Vec::new();
    for object in &stmt.objects {
        let role = object.name.name();
        if matches!(role.as_str(), "current_user" | "current_role" | "session_user" | "public") {
            return Err(Reject::new("22023", "cannot use special role specifier in DROP ROLE"));
        }
        if cx.session.role_exists(role) == Some(false) {
            if !stmt.if_exists {
                return Err(no_role(role));
            }
            cx.notice(format!("role \"{role}\" does not exist, skipping"), None);
            continue;
        }
        if *role == user {
            return Err(Reject::new("55006", "current user cannot be dropped"));
        }
        if *role == cx.session.session_user {
            return Err(Reject::new("55006", "session user cannot be dropped"));
        }
        may_drop(cx, role)?;
        membership::forget(cx, role);
        if !gone.contains(role) {
            gone.push(role.clone());
        }
    }
    for role in gone {
        let mut held = cx.depends_on_role(&role);
        if !held.is_empty() {
            held.sort();
            let detail: Vec<&str> = held.iter().map(|(_, text)| text.as_str()).collect();
            let message = format!("role \"{role}\" cannot be dropped because some objects depend on it");
            return Err(Reject::new("2BP01", message).detail(detail.join("\n")));
        }
        cx.session.known_roles.put(role, Standing::Gone);
    }
    Ok(())
}

fn may_drop(cx: &Cx<'_>, role: &Ident) -> Result<(), Reject> {
    let session = &cx.session;
    let user = &session.user;
    if session.is_superuser(user) != Some(false) {
        return Ok(());
    }
    let old = session.version < ADMIN_OPTION_COUNTS;
    let refused = denied("permission denied to drop role");
    if session.is_superuser(role) == Some(true) {
        return Err(if old {
            denied("must be superuser to drop superusers")
        } else {
            refused.detail("Only roles with the SUPERUSER attribute may drop roles with the SUPERUSER attribute.")
        });
    }
    if !old && session.is_admin_of(user, role) == Some(false) {
        return Err(refused.detail(format!(
            "Only roles with the CREATEROLE attribute and the ADMIN option on role \"{role}\" may drop this role."
        )));
    }
    Ok(())
}

/// ALTER ROLE … RENAME TO.
pub(in crate::replay) fn rename(cx: &mut Cx<'_>, from: &Ident, to: &Ident) -> Result<(), Reject> {
    let session = &cx.session;
    let user = &session.user;
    if session.role_exists(from) == Some(false) {
        return Err(no_role(from));
    }
    if *from == session.session_user {
        return Err(Reject::new("0A000", "session user cannot be renamed"));
    }
    if from == user {
        return Err(Reject::new("0A000", "current user cannot be renamed"));
    }
    unreserved(from)?;
    unreserved(to)?;
    if session.role_exists(to) == Some(true) {
        return Err(Reject::new("42710", format!("role \"{to}\" already exists")));
    }
    may_rename(cx, from)?;
    let standing = cx.session.known_roles.standings.get(from).cloned();
    let standing = standing.unwrap_or_else(|| Standing::There(Attributes::default()));
    cx.session.known_roles.put(to.clone(), standing);
    cx.session.known_roles.put(from.clone(), Standing::Gone);
    membership::follow(cx, from, to);
    if cx.session.owners.remove(from) {
        cx.session.owners.insert(to.clone());
    }
    cx.because(Cause::Implied, |cx| follow(cx, from, to));
    Ok(())
}

fn may_rename(cx: &Cx<'_>, role: &Ident) -> Result<(), Reject> {
    let session = &cx.session;
    let user = &session.user;
    if session.is_superuser(user) != Some(false) {
        return Ok(());
    }
    let old = session.version < ADMIN_OPTION_COUNTS;
    let refused = denied("permission denied to rename role");
    if session.is_superuser(role) == Some(true) {
        return Err(if old {
            denied("must be superuser to rename superusers")
        } else {
            refused.detail("Only roles with the SUPERUSER attribute may rename roles with the SUPERUSER attribute.")
        });
    }
    let lacks = session.has_attribute(user, |a| a.create_role) == Some(false);
    if !lacks && (old || session.is_admin_of(user, role) != Some(false)) {
        return Ok(());
    }
    Err(if old {
        refused
    } else {
        refused.detail(format!(
            "Only roles with the CREATEROLE attribute and the ADMIN option on role \"{role}\" may rename this role."
        ))
    })
}

/// What names a role names it by its new name.
fn follow(cx: &mut Cx<'_>, from: &Ident, to: &Ident) {
    let all: Vec<(Address, Object)> = cx
        .catalog
        .iter()
        .filter(|(at, _)| {
            matches!(
                at.kind,
                Kind::Owner | Kind::Privileges | Kind::DefaultPrivileges | Kind::Policy | Kind::UserMapping
            )
        })
        .map(|(at, o)| (at.clone(), (**o).clone()))
        .collect();
    let renamed = |acl: &crate::catalog::acl::Acl| {
        let mut acl = acl.clone();
        for item in &mut acl.0 {
            for holder in [&mut item.grantee, &mut item.grantor] {
                if *holder == Holder::Role(from.clone()) {
                    *holder = Holder::Role(to.clone());
                }
            }
        }
        acl
    };
    for (at, object) in all {
        match object {
            Object::Owner(o) if o.role == *from => cx.alter(&at, Owner { role: to.clone() }),
            Object::Privileges(p) => {
                let acl = renamed(&p.acl);
                if acl != p.acl {
                    cx.alter(&at, Privileges { acl });
                }
            }
            Object::DefaultPrivileges(d) => {
                let acl = renamed(&d.acl);
                if acl != d.acl {
                    cx.alter(&at, DefaultPrivileges { acl, ..d });
                }
                access::follow_role(cx, &at, from, to);
            }
            Object::Policy(p) if p.roles.contains(from) => {
                let mut roles: Vec<Ident> =
                    p.roles.iter().map(|r| if r == from { to.clone() } else { r.clone() }).collect();
                roles.sort();
                cx.alter(&at, Policy { roles, ..p });
            }
            Object::UserMapping(_) => foreign::follow_user(cx, &at, from, to),
            _ => {}
        }
    }
}

impl Cx<'_> {
    /// `checkSharedDependencies`: what of this database names a role, each with its age.
    fn depends_on_role(&self, role: &Ident) -> Vec<(u64, String)> {
        let age = |at: &Address| self.catalog.entry(at).map_or(0, |e| e.born);
        let holds = |acl: &crate::catalog::acl::Acl| {
            let is = |h: &Holder| matches!(h, Holder::Role(r) if r == role);
            acl.0.iter().any(|i| is(&i.grantee) || is(&i.grantor))
        };
        let mut out = Vec::new();
        for (at, object) in self.catalog.iter() {
            let subject = at.subject();
            match (&**object, &subject) {
                (Object::Owner(o), Some(on)) if o.role == *role => {
                    out.push((age(on), format!("owner of {}", self.describe(on))));
                }
                (Object::Privileges(p), Some(on)) if holds(&p.acl) => {
                    out.push((age(on), format!("privileges for {}", self.describe(on))));
                }
                (Object::DefaultPrivileges(d), _) => {
                    let text = access::default_privileges_text(at);
                    if at.path.parts()[1] == *role {
                        out.push((age(at), format!("owner of {text}")));
                    }
                    if holds(&d.acl) {
                        out.push((age(at), format!("privileges for {text}")));
                    }
                }
                (Object::Policy(p), _) if p.roles.contains(role) => {
                    out.push((age(at), format!("target of {}", self.describe(at))));
                }
                (Object::UserMapping(_), _) if at.path.parts()[2] == *role => {
                    out.push((age(at), format!("owner of {}", self.describe(at))));
                }
                _ => {}
            }
        }
        out.extend(membership::given_by(self, role));
        out
    }
}
