//! Owners and privileges: OWNER TO, GRANT and REVOKE, ALTER DEFAULT PRIVILEGES, REASSIGN OWNED and DROP OWNED.
//!
//! What is named must be there, whether owners and privileges are asked for or not; that they change is recorded only in
//! a session that tracks them.

use crate::catalog::acl::{self, Acl, Dependent, Holder, Rights};
use crate::catalog::builtin::Builtins;
use crate::catalog::{
    Address, DefaultPrivileges, Ident, Kind, Object, Owner, Path, Policy, Privileges, Touches, Version,
};
use crate::expr::Failure;
use crate::sql::ast::{self, Behavior, DropOwned, Grant, ObjectClass, SetOwner};

use super::cx::Cx;
use super::role::PUBLIC;
use super::{Cause, Reject, comment, depend};

/// OWNER TO of what is no relation.
pub(super) fn set_owner(cx: &mut Cx<'_>, stmt: &SetOwner) -> Result<(), Reject> {
    let role = cx.session.role(&stmt.role)?;
    if stmt.object.class == ObjectClass::Database {
        cx.session.known_roles.give_database();
    }
    if let ObjectClass::Domain | ObjectClass::Type = stmt.object.class
        && let Some(at) = cx.find_type(&stmt.object.name)
    {
        let shown = cx.type_text_at(&at);
        let refuse = |message: String| Reject::new("42809", message);
        if stmt.object.class == ObjectClass::Domain && at.kind != Kind::Domain {
            return Err(refuse(format!("{shown} is not a domain")));
        }
        if at.kind.is_relation() && at.kind != Kind::CompositeType {
            return Err(refuse(format!("{shown} is a table's row type")).hint("Use ALTER TABLE instead."));
        }
        if let Some(range) = range_of(cx, &at) {
            let range = cx.type_text_at(&range);
            let hint = format!("You can alter type {range}, which will alter the multirange type as well.");
            return Err(refuse(format!("cannot alter multirange type {shown}")).hint(hint));
        }
    }
    if let Some(at) = known(cx, comment::subject(cx, &stmt.object))? {
        super::role::right::may_own(cx, &at, &role)?;
        cx.change_owner(&at, &role);
    }
    Ok(())
}

/// The range type of a multirange type, which from 17 on has no owner and no privileges of its own.
fn range_of(cx: &Cx<'_>, at: &Address) -> Option<Address> {
    match cx.get(at).map(|o| &**o) {
        Some(Object::MultirangeType(m)) if cx.version().0 >= 17 => Some(m.range.clone()),
        _ => None,
    }
}

/// What a statement names; what is not known matters only where owners and privileges are tracked.
fn known(cx: &mut Cx<'_>, found: Result<Address, Failure>) -> Result<Option<Address>, Reject> {
    match found {
        Ok(at) => Ok(Some(at)),
        Err(Failure::Reject(reject)) => Err(reject),
        Err(Failure::Unknown(reason)) => {
            if cx.session.access {
                cx.opaque(reason, Touches::Nothing);
            }
            Ok(None)
        }
    }
}

impl Cx<'_> {
    /// What a new object gets beside itself: its owner, and the privileges that default privileges give.
    pub(super) fn endow(&mut self, at: &Address) {
        if acl::has_owner(at.kind) {
            self.create(at.aspect(Kind::Owner), Owner { role: self.session.user.clone() });
        }
        let acl = self.endowment(at);
        self.put_acl(at, acl);
    }

    /// `get_user_default_acl`.
    fn endowment(&self, at: &Address) -> Acl {
        let initial = match at.kind {
            // That of `public` is of the schema that comes with a database.
            Kind::Schema => acl::initial_acl(&Address::top(Kind::Schema, ""), self.version()),
            _ => acl::initial_acl(at, self.version()),
        };
        // A shell is no type yet, and a multirange type has no privileges of its own from 17 on.
        if at.kind == Kind::ShellType || at.kind == Kind::MultirangeType && self.version() >= Version(17) {
            return initial;
        }
        let Some(word) = objects_word(at.kind) else { return initial };
        let of = |schema: &str| match self.get(&default_at(&self.session.user, schema, word)).map(|o| &**o) {
            Some(Object::DefaultPrivileges(d)) => Some(d.acl.clone()),
            _ => None,
        };
        let mut acl = of("").unwrap_or(initial);
        if let Some(schema) = at.schema()
            && let Some(more) = of(schema)
        {
            for item in &more.0 {
                acl.grant(&item.grantee, &item.grantor, item.held, item.grantable);
            }
        }
        acl
    }

    /// The owner of an object, or of what it is a part of.
    pub(super) fn owner_of(&self, at: &Address) -> Ident {
        let whole =
            if at.kind == Kind::Column { self.relation_of(at).unwrap_or_else(|| at.clone()) } else { at.clone() };
        match self.get(&whole.aspect(Kind::Owner)).map(|o| &**o) {
            Some(Object::Owner(owner)) => owner.role.clone(),
            _ => self.session.user.clone(),
        }
    }

    /// As whom a function runs that is SECURITY DEFINER; where owners are not recorded, as who connected.
    pub(super) fn definer(&self, function: &Address) -> Ident {
        match self.get(&function.aspect(Kind::Owner)).map(|o| &**o) {
            Some(Object::Owner(owner)) => owner.role.clone(),
            _ => self.session.login.clone(),
        }
    }

    fn acl_of(&self, at: &Address) -> Acl {
        match self.get(&at.aspect(Kind::Privileges)).map(|o| &**o) {
            Some(Object::Privileges(p)) => p.acl.clone(),
            _ => acl::initial_acl(at, self.version()),
        }
    }

    fn put_acl(&mut self, at: &Address, acl: Acl) {
        let aspect = at.aspect(Kind::Privileges);
        if acl == acl::initial_acl(at, self.version()) {
            self.remove(&aspect);
        } else if self.catalog.contains(&aspect) {
            self.alter(&aspect, Privileges { acl });
        } else {
            self.create(aspect, Privileges { acl });
        }
    }

    /// Gives an object to another role, with the sequences that its columns own.
    pub(crate) fn change_owner(&mut self, at: &Address, role: &Ident) {
        self.session.owners.insert(role.clone());
        if !self.session.access || !acl::has_owner(at.kind) {
            return;
        }
        let old = self.owner_of(at);
        let aspect = at.aspect(Kind::Owner);
        if self.catalog.contains(&aspect) {
            self.alter(&aspect, Owner { role: role.clone() });
        } else {
            self.create(aspect, Owner { role: role.clone() });
        }
        let columns: Vec<Address> =
            self.catalog.children(at).filter(|(a, _)| a.kind == Kind::Column).map(|(a, _)| a.clone()).collect();
        for part in std::iter::once(at).chain(&columns) {
            if let Some(Object::Privileges(p)) = self.get(&part.aspect(Kind::Privileges)).map(|o| &**o) {
                let mut acl = p.acl.clone();
                acl.change_owner(&old, role);
                self.put_acl(part, acl);
            }
        }
        for sequence in self.owned_sequences(at) {
            self.because(Cause::Implied, |cx| cx.change_owner(&sequence, role));
        }
    }

    /// OWNER TO of a relation.
    pub(crate) fn owner_to(&mut self, at: &Address, role: &Ident) -> Result<(), Reject> {
        let role = self.session.role(role)?;
        if let Some(Object::Sequence(s)) = self.get(at).map(|o| &**o)
            && let Some(column) = &s.owned_by
            && self.session.access
            && self.owner_of(at) != role
        {
            let (name, table) = (at.name(), &column.path.parts()[1]);
            return Err(Reject::new("0A000", format!("cannot change owner of sequence \"{name}\""))
                .detail(format!("Sequence \"{name}\" is linked to table \"{table}\".")));
        }
        if let Some(Object::Index(index)) = self.get(at).map(|o| &**o) {
            let message = format!("cannot change owner of index \"{}\"", at.name());
            if self.is_partitioned(&index.table) {
                let comma = if self.version().0 < 16 { "," } else { "" };
                let hint = format!("Change the ownership of the index's table{comma} instead.");
                return Err(Reject::new("42809", message).hint(hint));
            }
            self.notice(message, Some(at.clone()));
            return Ok(());
        }
        self.change_owner(at, &role);
        Ok(())
    }
}

impl Cx<'_> {
    /// `select_best_grantor`: a superuser acts as the owner, as does who has the owner's privileges; another uses what
    /// it, or a role whose privileges it has, may give on. `None` where that is nothing.
    fn best_grantor(
        &self,
        at: &Address,
        acl: &Acl,
        owner: &Ident,
        rights: Rights,
    ) -> Result<Option<(Holder, Rights)>, Reject> {
        let session = &self.session;
        let user = &session.user;
        if session.is_superuser(user) == Some(true) || session.has_privileges_of(user, owner) == Some(true) {
            return Ok(Some((Holder::Owner, rights)));
        }
        let best = session
            .privileged_as(user)
            .into_iter()
            .map(|role| (acl.options_of(&role).common(rights), role))
            .reduce(|best, next| if next.0.words().count() > best.0.words().count() { next } else { best });
        match best {
            Some((options, role)) if !options.is_empty() => Ok(Some((Holder::Role(role), options))),
            // Nothing certain is known of a role that the history did not make.
            _ if session.is_superuser(user).is_none() || session.has_privileges_of(user, owner).is_none() => {
                Ok(Some((Holder::Owner, rights)))
            }
            _ => {
                let all = acl::all_rights(at.kind, self.version());
                if self.lacking(user, at, all) == all {
                    return Err(super::role::right::no_privilege(self, at));
                }
                Ok(None)
            }
        }
    }
}

/// What ALTER DEFAULT PRIVILEGES calls the objects of a kind.
fn objects_word(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable => Some("TABLES"),
        Kind::Sequence => Some("SEQUENCES"),
        Kind::Function => Some("FUNCTIONS"),
        Kind::Schema => Some("SCHEMAS"),
        kind if kind.is_type() || matches!(kind, Kind::ShellType | Kind::BaseType | Kind::RangeType) => Some("TYPES"),
        _ => None,
    }
}

/// The address of default privileges; an empty name before the role keeps them apart from schemas.
fn default_at(role: &Ident, schema: &str, word: &str) -> Address {
    Address::new(Kind::DefaultPrivileges, Path::new(["".into(), role.clone(), schema.into(), word.into()]))
}

/// What is granted on: its word in messages, and the privileges that can be named.
fn class_rights(class: ObjectClass, version: Version) -> Option<(&'static str, Rights)> {
    let of = |kind| acl::all_rights(kind, version);
    Some(match class {
        // It may be a sequence.
        ObjectClass::Table => ("relation", of(Kind::Table).and(of(Kind::Sequence))),
        ObjectClass::Sequence => ("sequence", of(Kind::Sequence)),
        ObjectClass::Database => ("database", Rights::of("CTc")),
        ObjectClass::Domain => ("domain", Rights::of("U")),
        ObjectClass::Type => ("type", Rights::of("U")),
        ObjectClass::Function => ("function", Rights::of("X")),
        ObjectClass::Procedure => ("procedure", Rights::of("X")),
        ObjectClass::Routine => ("routine", Rights::of("X")),
        ObjectClass::Language => ("language", Rights::of("U")),
        ObjectClass::LargeObject => ("large object", Rights::of("rw")),
        ObjectClass::Schema => ("schema", Rights::of("UC")),
        ObjectClass::Tablespace => ("tablespace", Rights::of("C")),
        ObjectClass::ForeignDataWrapper => ("foreign-data wrapper", Rights::of("U")),
        ObjectClass::ForeignServer => ("foreign server", Rights::of("U")),
        _ => return None,
    })
}

/// A privilege that a statement names; `None` for ALL.
struct Named {
    right: Option<Rights>,
    columns: Vec<Ident>,
}

/// The privileges that a statement names.
fn named(cx: &Cx<'_>, stmt: &Grant) -> Result<Vec<Named>, Reject> {
    if stmt.privileges.is_empty() {
        return Ok(vec![Named { right: None, columns: Vec::new() }]);
    }
    let Some((what, all)) = class_rights(stmt.class, cx.version()) else { return Ok(Vec::new()) };
    let mut out = Vec::new();
    for (word, columns) in &stmt.privileges {
        if !columns.is_empty() && stmt.class != ObjectClass::Table {
            return Err(Reject::new("0LP01", "column privileges are only valid for relations"));
        }
        let right = match word.as_str() {
            "ALL" => None,
            word => {
                let maintain = word == "MAINTAIN" && cx.version() < Version(17);
                let Some(right) = Rights::of_word(word).filter(|_| !maintain) else {
                    let message = format!("unrecognized privilege type \"{}\"", word.to_lowercase());
                    return Err(Reject::new("42601", message));
                };
                if columns.is_empty() && !all.holds(right) {
                    return Err(invalid(right, what));
                }
                Some(right)
            }
        };
        out.push(Named { right, columns: columns.clone() });
    }
    Ok(out)
}

/// `invalid privilege type USAGE for table` (0LP01).
fn invalid(right: Rights, what: &str) -> Reject {
    let word = right.words().next().map_or("", |(_, word)| word);
    Reject::new("0LP01", format!("invalid privilege type {word} for {what}"))
}

/// GRANT and REVOKE.
pub(super) fn grant(cx: &mut Cx<'_>, stmt: &Grant) -> Result<(), Reject> {
    if let Some(grantor) = &stmt.grantor
        && cx.session.role(grantor)? != cx.session.user
    {
        return Err(Reject::new("0A000", "grantor must be current user"));
    }
    let objects = objects(cx, stmt)?;
    cx.session.roles(&stmt.grantees)?;
    let named = named(cx, stmt)?;
    cx.session.parameters_granted |= stmt.class == ObjectClass::Other;
    if stmt.grant && stmt.grant_option && stmt.grantees.iter().any(|g| g == PUBLIC) {
        return Err(Reject::new("0LP01", "grant options can only be granted to roles"));
    }
    for at in &objects {
        grant_on(cx, stmt, &named, at)?;
    }
    Ok(())
}

/// The objects that are granted on.
fn objects(cx: &mut Cx<'_>, stmt: &Grant) -> Result<Vec<Address>, Reject> {
    let mut out = Vec::new();
    for schema in &stmt.all_in_schemas {
        cx.require_schema(schema)?;
        let fits = |a: &Address, o: &Object| match stmt.class {
            ObjectClass::Table => objects_word(a.kind) == Some("TABLES"),
            ObjectClass::Sequence => a.kind == Kind::Sequence,
            ObjectClass::Function => is_procedure(o) == Some(false),
            ObjectClass::Procedure => is_procedure(o) == Some(true),
            _ => a.kind == Kind::Function,
        };
        let all = cx.catalog.below(&Path::new([schema.clone()]));
        out.extend(all.filter(|(a, o)| fits(a, o)).map(|(a, _)| a.clone()));
    }
    for object in &stmt.objects {
        let found = match object.class {
            ObjectClass::Table | ObjectClass::Sequence => relation(cx, object)?,
            ObjectClass::Database | ObjectClass::Tablespace | ObjectClass::LargeObject | ObjectClass::Other => None,
            ObjectClass::Language => language(cx, object.name.name())?,
            // Those of the server are in no catalog.
            ObjectClass::Schema
                if matches!(object.name.name().as_str(), "pg_catalog" | "information_schema" | "pg_toast") =>
            {
                None
            }
            ObjectClass::Function | ObjectClass::Routine if is_own_function(cx, object) => None,
            // An extension's own is not in the catalog.
            ObjectClass::ForeignDataWrapper if super::extension::may_provide(&cx.catalog, None) => None,
            ObjectClass::Type | ObjectClass::Domain
                if cx.version().0 < 18 && cx.find_type(&object.name).is_some_and(|at| at.kind == Kind::ShellType) =>
            {
                return Err(super::base_type::only_a_shell(&object.name));
            }
            _ => {
                let found = comment::subject(cx, object);
                known(cx, found)?
            }
        };
        out.extend(found);
    }
    Ok(out)
}

/// Whether a function that GRANT names is the server's own.
fn is_own_function(cx: &Cx<'_>, object: &ast::ObjectName) -> bool {
    let name = &object.name;
    let own_schema = name.schema().is_none_or(|s| s == "pg_catalog");
    own_schema && cx.routines(name).is_empty() && Builtins::of(cx.version()).procs_named(name.name()).next().is_some()
}

/// A language of GRANT, which has to be a trusted one.
fn language(cx: &mut Cx<'_>, name: &Ident) -> Result<Option<Address>, Reject> {
    let found = match super::language::require(cx, name) {
        Err(Failure::Unknown(_)) if matches!(name.as_str(), "c" | "internal") => Err(untrusted(name).into()),
        other => other,
    };
    // Privileges on the server's own languages are no part of the catalog.
    let Ok(at) = found else { return known(cx, found).map(|_| None) };
    match cx.get(&at).map(|o| &**o) {
        Some(Object::Language(l)) if !l.trusted => Err(untrusted(name)),
        _ => Ok(Some(at)),
    }
}

fn untrusted(name: &str) -> Reject {
    Reject::new("42809", format!("language \"{name}\" is not trusted")).detail(
        "GRANT and REVOKE are not allowed on untrusted languages, because only superusers can use untrusted languages.",
    )
}

fn is_procedure(object: &Object) -> Option<bool> {
    match object {
        Object::Function(f) => Some(f.routine == crate::catalog::RoutineKind::Procedure),
        _ => None,
    }
}

/// A relation of GRANT ON TABLE, which may be a sequence, or of GRANT ON SEQUENCE; the server's own are left alone.
fn relation(cx: &Cx<'_>, object: &ast::ObjectName) -> Result<Option<Address>, Reject> {
    let name = &object.name;
    let Some((at, _)) = cx.find_relation(name) else {
        let own = name.schema().map_or_else(|| name.name().starts_with("pg_"), |s| s == "pg_catalog")
            || name.schema().is_some_and(|s| s == "information_schema");
        if own || super::extension::may_provide(&cx.catalog, name.schema()) {
            return Ok(None);
        }
        return cx.relation(name).map(Some);
    };
    match at.kind {
        Kind::Index => Err(Reject::new("42809", format!("\"{}\" is an index", at.name()))),
        Kind::CompositeType => Err(Reject::new("42809", format!("\"{}\" is a composite type", at.name()))),
        kind if object.class == ObjectClass::Sequence && kind != Kind::Sequence => {
            Err(Reject::new("42809", format!("\"{}\" is not a sequence", at.name())))
        }
        _ => Ok(Some(at)),
    }
}

/// `ExecGrant_Relation` and its kin.
fn grant_on(cx: &mut Cx<'_>, stmt: &Grant, named: &[Named], at: &Address) -> Result<(), Reject> {
    if range_of(cx, at).is_some() {
        return Err(Reject::new("0LP01", "cannot set privileges of multirange types")
            .hint("Set the privileges of the range type instead."));
    }
    let all = acl::all_rights(at.kind, cx.version());
    let mut whole = Rights::NONE;
    for n in named.iter().filter(|n| n.columns.is_empty()) {
        let right = n.right.unwrap_or(all);
        if !all.holds(right) {
            if at.kind == Kind::Sequence {
                let message = format!("sequence \"{}\" only supports USAGE, SELECT, and UPDATE privileges", at.name());
                cx.notice(message, Some(at.clone()));
            } else {
                return Err(invalid(right, "table"));
            }
        }
        whole = whole.and(right.common(all));
    }
    let of_column = acl::all_rights(Kind::Column, cx.version());
    let mut columns: Vec<(Address, Rights)> = Vec::new();
    if !stmt.grant && !whole.common(of_column).is_empty() && objects_word(at.kind) == Some("TABLES") {
        // What is taken from a table is taken from its columns.
        let granted = |a: &Address| a.kind == Kind::Column && cx.catalog.contains(&a.aspect(Kind::Privileges));
        let children = cx.catalog.children(at).filter(|(a, _)| granted(a));
        columns.extend(children.map(|(a, _)| (a.clone(), whole.common(of_column))));
    }
    for n in named {
        for column in &n.columns {
            let right = n.right.unwrap_or(of_column);
            if !of_column.holds(right) {
                return Err(invalid(right, "column"));
            }
            let column_at = at.child(Kind::Column, column.clone());
            if super::column::is_system_column(column) {
                // Nobody lists what is granted on a system column.
                continue;
            }
            if !cx.catalog.contains(&column_at) {
                let message = format!("column \"{column}\" of relation \"{}\" does not exist", at.name());
                return Err(Reject::new("42703", message));
            }
            columns.push((column_at, right));
        }
    }
    if !cx.session.access {
        return Ok(());
    }
    if !whole.is_empty() {
        change_acl(cx, stmt, at, whole)?;
    }
    for (column, rights) in columns {
        change_acl(cx, stmt, &column, rights)?;
    }
    Ok(())
}

fn change_acl(cx: &mut Cx<'_>, stmt: &Grant, at: &Address, rights: Rights) -> Result<(), Reject> {
    let mut acl = cx.acl_of(at);
    let owner = cx.owner_of(at);
    // What may be given on of a relation may be given on of its columns.
    let of_relation = if at.kind == Kind::Column { cx.relation_of(at) } else { None };
    let mut options = acl.clone();
    options.0.extend(of_relation.iter().flat_map(|r| cx.acl_of(r).0));
    let whole = of_relation.as_ref().unwrap_or(at);
    let Some((grantor, rights)) = cx.best_grantor(whole, &options, &owner, rights)? else {
        let message = if stmt.grant { "no privileges were granted for" } else { "no privileges could be revoked for" };
        cx.notice(format!("{message} \"{}\"", at.name()), Some(at.clone()));
        return Ok(());
    };
    merge(&mut acl, cx, stmt, &grantor, &owner, rights)?;
    cx.put_acl(at, acl);
    Ok(())
}

/// `merge_acl_with_grant`.
fn merge(
    acl: &mut Acl,
    cx: &Cx<'_>,
    stmt: &Grant,
    grantor: &Holder,
    owner: &Ident,
    rights: Rights,
) -> Result<(), Reject> {
    for grantee in &stmt.grantees {
        let grantee = match grantee {
            everyone if everyone == PUBLIC => Holder::Public,
            role => match cx.session.role(role)? {
                role if role == *owner => Holder::Owner,
                role => Holder::Role(role),
            },
        };
        if stmt.grant {
            acl.grant(&grantee, grantor, rights, if stmt.grant_option { rights } else { Rights::NONE });
            continue;
        }
        let held = if stmt.grant_option { Rights::NONE } else { rights };
        let cascade = stmt.behavior == Behavior::Cascade;
        if acl.revoke(&grantee, grantor, held, rights, cascade) == Dependent::Remains {
            return Err(Reject::new("2BP01", "dependent privileges exist").hint("Use CASCADE to revoke them too."));
        }
    }
    Ok(())
}

/// ALTER DEFAULT PRIVILEGES.
pub(super) fn default_privileges(cx: &mut Cx<'_>, stmt: &ast::DefaultPrivileges) -> Result<(), Reject> {
    let named = named(cx, &stmt.action)?;
    let action = &stmt.action;
    let (word, kind) = match action.class {
        ObjectClass::Table => ("TABLES", Kind::Table),
        ObjectClass::Sequence => ("SEQUENCES", Kind::Sequence),
        ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine => ("FUNCTIONS", Kind::Function),
        ObjectClass::Type => ("TYPES", Kind::EnumType),
        ObjectClass::Schema => ("SCHEMAS", Kind::Schema),
        ObjectClass::LargeObject if !stmt.schemas.is_empty() => {
            return Err(Reject::new("0LP01", "cannot use IN SCHEMA clause when using GRANT/REVOKE ON LARGE OBJECTS"));
        }
        _ => return Ok(()),
    };
    if word == "SCHEMAS" && !stmt.schemas.is_empty() {
        return Err(Reject::new("0LP01", "cannot use IN SCHEMA clause when using GRANT/REVOKE ON SCHEMAS"));
    }
    if action.grant && action.grant_option && action.grantees.iter().any(|g| g == PUBLIC) {
        return Err(Reject::new("0LP01", "grant options can only be granted to roles"));
    }
    let roles = if stmt.roles.is_empty() { vec![cx.session.user.clone()] } else { cx.session.roles(&stmt.roles)? };
    cx.session.roles(&action.grantees)?;
    for schema in &stmt.schemas {
        cx.require_schema(schema)?;
    }
    let all = acl::all_rights(kind, cx.version());
    let rights = named.iter().fold(Rights::NONE, |sum, n| sum.and(n.right.unwrap_or(all)));
    if !cx.session.access {
        return Ok(());
    }
    let schemas: Vec<Option<Ident>> =
        if stmt.schemas.is_empty() { vec![None] } else { stmt.schemas.iter().cloned().map(Some).collect() };
    for role in &roles {
        for schema in &schemas {
            let at = default_at(role, schema.as_deref().unwrap_or_default(), word);
            let (_, base) = acl::undeclared(&at, cx.version());
            let existing = match cx.get(&at).map(|o| &**o) {
                Some(Object::DefaultPrivileges(d)) => Some(d.acl.clone()),
                _ => None,
            };
            let mut acl = existing.clone().unwrap_or_else(|| base.clone());
            merge(&mut acl, cx, action, &Holder::Owner, role, rights)?;
            let schema = schema.clone().map(|s| Address::top(Kind::Schema, s));
            match existing {
                _ if acl == base => cx.remove(&at),
                Some(_) => cx.alter(&at, DefaultPrivileges { schema, acl }),
                None => cx.create(at, DefaultPrivileges { schema, acl }),
            }
        }
    }
    Ok(())
}

/// `getObjectDescription` of default privileges.
pub(super) fn default_privileges_text(at: &Address) -> String {
    let parts = at.path.parts();
    let what = match parts[3].as_str() {
        "TABLES" => "relations",
        "SEQUENCES" => "sequences",
        "FUNCTIONS" => "functions",
        "TYPES" => "types",
        _ => "schemas",
    };
    let of = format!("default privileges on new {what} belonging to role {}", parts[1]);
    if parts[2].is_empty() { of } else { format!("{of} in schema {}", parts[2]) }
}

/// After a role got another name: default privileges of what it makes have it in their address.
pub(super) fn follow_role(cx: &mut Cx<'_>, at: &Address, from: &Ident, to: &Ident) {
    let parts = at.path.parts();
    if parts[1] == *from {
        let new = default_at(to, &parts[2], &parts[3]);
        cx.rename(at, &new);
    }
}

/// After a schema got another name: default privileges in it have it in their address.
pub(super) fn follow_schema(cx: &mut Cx<'_>, schema: &Address) {
    let all: Vec<(Address, Address)> = cx
        .catalog
        .referrers(schema)
        .filter(|a| a.kind == Kind::DefaultPrivileges)
        .map(|a| {
            let parts = a.path.parts();
            (a.clone(), default_at(&parts[1], schema.name(), &parts[3]))
        })
        .collect();
    for (old, new) in all {
        cx.because(Cause::Implied, |cx| cx.rename(&old, &new));
    }
}

/// Before an object gets another name: what it is granted by its name alone, as `public` is, stays with it.
pub(super) fn materialize(cx: &mut Cx<'_>, at: &Address, new: &Address) {
    if !cx.session.access {
        return;
    }
    let held = cx.acl_of(at);
    let aspect = at.aspect(Kind::Privileges);
    if held == acl::initial_acl(new, cx.version()) {
        cx.because(Cause::Implied, |cx| cx.remove(&aspect));
    } else if !cx.catalog.contains(&aspect) {
        cx.because(Cause::Implied, |cx| cx.create(aspect, Privileges { acl: held }));
    }
}

/// REASSIGN OWNED.
pub(super) fn reassign(cx: &mut Cx<'_>, roles: &[Ident], to: &Ident) -> Result<(), Reject> {
    let (roles, to) = (cx.session.roles(roles)?, cx.session.role(to)?);
    for at in owned_by(cx, &roles) {
        cx.change_owner(&at, &to);
    }
    cx.session.owners.insert(to);
    Ok(())
}

fn owned_by(cx: &Cx<'_>, roles: &[Ident]) -> Vec<Address> {
    cx.catalog
        .iter()
        .filter(|(_, o)| matches!(&***o, Object::Owner(owner) if roles.contains(&owner.role)))
        .filter_map(|(a, _)| a.subject())
        .collect()
}

/// DROP OWNED.
pub(super) fn drop_owned(cx: &mut Cx<'_>, stmt: &DropOwned) -> Result<(), Reject> {
    let roles = cx.session.roles(&stmt.roles)?;
    if !cx.session.access && roles.iter().any(|r| cx.session.owners.contains(r)) {
        cx.opaque("it is not known what the roles own", Touches::Anything);
        return Ok(());
    }
    let policies: Vec<(Address, Policy)> = cx
        .catalog
        .iter()
        .filter_map(|(a, o)| match &**o {
            Object::Policy(p) if p.roles.iter().any(|r| roles.contains(r)) => Some((a.clone(), p.clone())),
            _ => None,
        })
        .collect();
    let mut gone = Vec::new();
    for (at, mut policy) in policies {
        policy.roles.retain(|r| !roles.contains(r));
        if policy.roles.is_empty() {
            gone.push(at);
        } else {
            cx.alter(&at, policy);
        }
    }
    let granted: Vec<(Address, Acl)> = cx
        .catalog
        .iter()
        .filter_map(|(a, o)| match &**o {
            Object::Privileges(p) => Some((a.clone(), p.acl.clone())),
            Object::DefaultPrivileges(d) => Some((a.clone(), d.acl.clone())),
            _ => None,
        })
        .collect();
    for (at, mut acl) in granted {
        if at.kind == Kind::DefaultPrivileges && roles.contains(&at.path.parts()[1]) {
            cx.remove(&at);
            continue;
        }
        let before = acl.clone();
        for item in before.0.iter().filter(|i| matches!(&i.grantee, Holder::Role(r) if roles.contains(r))) {
            let rights = item.held.and(item.grantable);
            acl.revoke(&item.grantee, &item.grantor, rights, rights, true);
        }
        match (at.subject(), cx.get(&at).map(|o| (**o).clone())) {
            (Some(subject), _) if acl != before => cx.put_acl(&subject, acl),
            (None, Some(Object::DefaultPrivileges(_))) if acl == acl::undeclared(&at, cx.version()).1 => cx.remove(&at),
            (None, Some(Object::DefaultPrivileges(d))) if acl != before => {
                cx.alter(&at, DefaultPrivileges { acl, ..d });
            }
            _ => {}
        }
    }
    super::role::membership::take_back(cx, &roles);
    gone.extend(owned_by(cx, &roles));
    let mapped = |(at, _): &(&Address, _)| at.kind == Kind::UserMapping && roles.contains(&at.path.parts()[2]);
    gone.extend(cx.catalog.iter().filter(mapped).map(|(at, _)| at.clone()));
    if gone.is_empty() { Ok(()) } else { depend::drop_objects(cx, &gone, stmt.behavior) }
}
