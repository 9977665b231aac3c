//! CREATE, ALTER and DROP EXTENSION.
//!
//! What an extension brings comes from data, and the catalog holds it as long as it holds the extension. Where the data
//! do not know an extension, or not the version that a server has, names that are not found may be its own.

use std::collections::BTreeSet;

use crate::catalog::builtin::extensions::{Contents, Package};
use crate::catalog::{Address, Catalog, Extension, Ident, Kind, Object, Path, Touches};
use crate::sql::ast::{AlterExtension, Behavior, CreateExtension, ExtensionAction, Name, ObjectClass, ObjectName};

use super::cx::Cx;
use super::{Cause, Lock, Reject, comment, depend, lookup, named, operator, operator_family, rename, set_schema};

/// Whether it is not known of everything that an extension brings that the catalog holds it.
pub fn is_unknown(name: &str, extension: &Extension) -> bool {
    name != "plpgsql" && extension.contents.is_none_or(|c| !c.exact)
}

/// Whether an extension of the history may provide something that the catalog does not hold: in a schema, or anywhere
/// in the search path for a name that is not qualified.
pub fn may_provide(catalog: &Catalog, schema: Option<&Ident>) -> bool {
    let may = |at: &Address, e: &Extension| is_unknown(at.name(), e) && schema.is_none_or(|s| e.schema.name() == s);
    catalog.extensions().any(|(at, e)| may(at, e))
}

/// The schema that an extension of which nothing else is known always goes to, whatever the search path says.
fn fixed_schema(name: &str) -> Option<&'static str> {
    Some(match name {
        "plpgsql" => "pg_catalog",
        "pgmq" => "pgmq",
        "pg_net" => "net",
        "pgsodium" => "pgsodium",
        "supabase_vault" => "vault",
        "age" => "ag_catalog",
        _ => return None,
    })
}

/// An extension that is taken to be there.
pub(super) fn assumed(name: &str, session: &super::Session) -> Extension {
    let contents = Package::of(name).and_then(|p| p.contents(session.version, None));
    let schema = contents.and_then(|c| c.release().schema).unwrap_or("public");
    Extension { schema: Address::top(Kind::Schema, schema), version: None, contents }
}

fn invalid(message: String) -> Reject {
    Reject::new("22023", message)
}

/// A server without the extension. Its messages name the directory that it looks into, too, which nobody else knows.
fn not_available(cx: &Cx<'_>, name: &Ident) -> Reject {
    let file = format!("ould not open extension control file \"{name}.control\": No such file or directory");
    if cx.version().0 < 15 {
        return Reject::new("58P01", format!("c{file}"));
    }
    let reject = Reject::new("0A000", format!("extension \"{name}\" is not available"))
        .hint("The extension must first be installed on the system where PostgreSQL is running.");
    if cx.version().0 < 18 { reject.detail(format!("C{file}.")) } else { reject }
}

/// What a version of an extension brings; `None` where nothing is known of the extension.
///
/// # Errors
///
/// That the server has no such version, or no such extension.
fn contents(cx: &Cx<'_>, name: &Ident, version: Option<&str>) -> Result<Option<Contents>, Reject> {
    let Some(package) = Package::of(name) else { return Ok(None) };
    if !package.ships(cx.version()) {
        return Err(not_available(cx, name));
    }
    match (package.contents(cx.version(), version), version) {
        (None, Some(version)) => Err(invalid(format!(
            "extension \"{name}\" has no installation script nor update path for version \"{version}\""
        ))),
        (found, _) => Ok(found),
    }
}

/// The version that the catalog keeps: none for the server's default.
fn kept_version(contents: Option<Contents>, version: Option<&str>) -> Option<Ident> {
    version.filter(|v| contents.is_none_or(|c| !c.is_default(v))).map(Ident::from)
}

/// CREATE EXTENSION.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateExtension) -> Result<(), Reject> {
    let at = Address::top(Kind::Extension, stmt.name.clone());
    if cx.catalog.contains(&at) {
        let message = format!("extension \"{}\" already exists", stmt.name);
        if stmt.if_not_exists {
            cx.notice(format!("{message}, skipping"), Some(at));
            return Ok(());
        }
        return Err(Reject::new("42710", message));
    }
    install(cx, &stmt.name, stmt.schema.as_ref(), stmt.version.as_deref(), stmt.cascade)
}

/// `CreateExtensionInternal`.
fn install(
    cx: &mut Cx<'_>,
    name: &Ident,
    wanted: Option<&Ident>,
    version: Option<&str>,
    cascade: bool,
) -> Result<(), Reject> {
    let contents = contents(cx, name, version)?;
    if let Some(schema) = wanted {
        cx.require_schema(schema)?;
    }
    let fixed = contents.map_or_else(|| fixed_schema(name), |c| c.release().schema);
    let schema = match (wanted, fixed) {
        (Some(schema), Some(fixed)) if *schema != fixed && contents.is_some() && !cascade => {
            let message = format!("extension \"{name}\" must be installed in schema \"{fixed}\"");
            return Err(Reject::new("0A000", message));
        }
        (Some(schema), None) => schema.clone(),
        (Some(schema), Some(_)) if contents.is_none() => schema.clone(),
        (_, Some(fixed)) => {
            let schema = Ident::new(fixed);
            if cx.require_schema(&schema).is_err() {
                cx.because(Cause::Implied, |cx| {
                    cx.create(Address::top(Kind::Schema, schema.clone()), crate::catalog::Schema { initial: false });
                });
            }
            schema
        }
        (None, None) => cx.creation_schema(&Name::bare(name.clone()))?,
    };
    for &required in contents.map_or(&[][..], |c| &c.release().requires) {
        let other = Ident::new_static(required);
        if cx.catalog.contains(&Address::top(Kind::Extension, other.clone())) {
            continue;
        }
        if !cascade {
            return Err(Reject::new("42704", format!("required extension \"{required}\" is not installed"))
                .hint("Use CREATE EXTENSION ... CASCADE to install required extensions too."));
        }
        cx.notice(format!("installing required extension \"{required}\""), None);
        cx.because(Cause::Implied, |cx| install(cx, &other, wanted, None, true))?;
    }
    let version = kept_version(contents, version);
    let extension = Extension { schema: Address::top(Kind::Schema, schema), version, contents };
    refuse_conflicts(cx, None, &extension)?;
    cx.create(Address::top(Kind::Extension, name.clone()), extension);
    Ok(())
}

/// Refuses an extension of which a member is there already; what it had in another version is its own.
fn refuse_conflicts(cx: &Cx<'_>, old: Option<&Extension>, extension: &Extension) -> Result<(), Reject> {
    let before = old.map(|e| cx.catalog.brought(e)).unwrap_or_default();
    let had: BTreeSet<&Address> = before.iter().map(|(at, _)| at).collect();
    for (at, _) in cx.catalog.brought(extension).iter().filter(|(at, _)| !had.contains(at)) {
        let parts = at.path.parts();
        let name = at.name();
        let there = cx.catalog.contains(at);
        let exists =
            |sqlstate: &'static str, what: String| Err(Reject::new(sqlstate, format!("{what} already exists")));
        match at.kind {
            Kind::Schema if there => return exists("42P06", format!("schema \"{name}\"")),
            Kind::Function if there => {
                let message = format!("function \"{name}\" already exists with same argument types");
                return Err(Reject::new("42723", message));
            }
            Kind::Operator if there => return exists("42723", format!("operator {name}")),
            Kind::OperatorClass | Kind::OperatorFamily if there => return exists("42710", operator_family::quoted(at)),
            Kind::Cast if there => {
                if let Some(Object::Cast(cast)) = cx.get(at).map(|o| &**o) {
                    let (source, target) = (cx.type_text(&cast.source), cx.type_text(&cast.target));
                    return exists("42710", format!("cast from type {source} to type {target}"));
                }
            }
            Kind::Language | Kind::AccessMethod | Kind::EventTrigger if there => {
                return exists("42710", format!("{} \"{name}\"", at.kind.label()));
            }
            Kind::ForeignDataWrapper if there => {
                return exists("42710", format!("foreign-data wrapper \"{name}\""));
            }
            kind if kind.is_relation() && kind != Kind::CompositeType && cx.relation_exists(&parts[0], &parts[1]) => {
                return exists("42P07", format!("relation \"{name}\""));
            }
            kind if kind.is_type() && parts.len() == 2 && cx.type_at(&parts[0], name).is_some() => {
                return exists("42710", format!("type \"{name}\""));
            }
            kind if there => return exists("42710", format!("{} \"{name}\"", kind.label())),
            _ => {}
        }
    }
    Ok(())
}

/// Refuses to move members to where something has their name.
fn refuse_moves(cx: &Cx<'_>, name: &Ident, moved: &Extension, schema: &Ident) -> Result<(), Reject> {
    let own: BTreeSet<Address> = cx.catalog.members(name).cloned().collect();
    let moved = cx.catalog.brought(moved);
    let brought: BTreeSet<&Address> = moved.iter().map(|(at, _)| at).collect();
    let from = cx.catalog.extension_schema(name).cloned().unwrap_or_default();
    // What was added later is met last.
    let added = own.iter().filter(|at| at.path.parts().len() > 1 && at.path.parts()[0] == from).map(|at| {
        let (from, to) = (at.path.head(1), Path::new([schema.clone()]));
        at.rebase(&from, &to)
    });
    let added: Vec<Address> = added.filter(|at| !brought.contains(at)).collect();
    for at in moved.iter().map(|(at, _)| at).chain(&added) {
        let [to, second, rest @ ..] = at.path.parts() else { continue };
        if to != schema || own.contains(at) {
            continue;
        }
        match at.kind {
            Kind::Function => rename::routine_is_free(cx, at)?,
            Kind::Operator => operator::is_free(cx, at)?,
            Kind::OperatorClass | Kind::OperatorFamily => operator_family::is_free(cx, at)?,
            // From 17 on the row type, which is no member itself, is met before its relation.
            kind if kind.is_relation() && kind.is_type() && rest.is_empty() && cx.version().0 >= 17 => {
                type_is_free(cx, schema, second)?;
                set_schema::is_free(cx, at, schema)?;
            }
            kind if kind.is_relation() && rest.is_empty() => set_schema::is_free(cx, at, schema)?,
            kind if kind.is_type() && rest.is_empty() => {
                type_is_free(cx, schema, second)?;
                type_is_free(cx, schema, &Ident::from(format!("_{second}")))?;
            }
            _ if rest.is_empty() => named::is_free(cx, at)?,
            _ => {}
        }
    }
    Ok(())
}

fn type_is_free(cx: &Cx<'_>, schema: &Ident, name: &Ident) -> Result<(), Reject> {
    match cx.type_at(schema, name) {
        Some(_) => Err(Reject::new("42710", format!("type \"{name}\" already exists in schema \"{schema}\""))),
        None => Ok(()),
    }
}

/// ALTER EXTENSION.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterExtension) -> Result<(), Reject> {
    match &stmt.action {
        ExtensionAction::Update(version) => {
            let at = require(cx, &stmt.name)?;
            update(cx, &at, version.as_deref())
        }
        ExtensionAction::Add(object) => set_member(cx, &stmt.name, object, true),
        ExtensionAction::Drop(object) => set_member(cx, &stmt.name, object, false),
    }
}

/// ALTER EXTENSION … ADD and DROP: `ExecAlterExtensionContentsStmt`.
fn set_member(cx: &mut Cx<'_>, name: &Ident, object: &ObjectName, joins: bool) -> Result<(), Reject> {
    let never = matches!(
        object.class,
        ObjectClass::Database
            | ObjectClass::Extension
            | ObjectClass::Index
            | ObjectClass::Publication
            | ObjectClass::Role
            | ObjectClass::Statistics
            | ObjectClass::Subscription
            | ObjectClass::Tablespace
    );
    if never {
        return Err(Reject::new("42P17", "cannot add an object of this type to an extension"));
    }
    let extension = require(cx, name)?;
    let found = comment::subject(cx, object);
    let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let refuse = |message: String| Err(Reject::new("55000", message));
    let owner = cx.catalog.extension_of(&at);
    let shown = cx.describe(&at);
    if joins {
        if let Some(owner) = owner {
            return refuse(format!("{shown} is already a member of extension \"{}\"", owner.name()));
        }
        if at.kind == Kind::Schema && cx.catalog.extension_schema(name) == Some(at.name()) {
            let schema = at.name();
            return refuse(format!(
                "cannot add schema \"{schema}\" to extension \"{name}\" because the schema contains the extension"
            ));
        }
    } else if owner.as_ref() != Some(&extension) {
        return refuse(format!("{shown} is not a member of extension \"{name}\""));
    }
    if at.kind.is_relation() {
        cx.lock(&at, Lock::ShareUpdateExclusive);
    }
    let brought = match cx.get(&extension).map(|o| &**o) {
        Some(Object::Extension(e)) => cx.catalog.brought(e),
        _ => std::sync::Arc::default(),
    };
    cx.catalog.set_member(&at, joins.then_some(name));
    if !joins && brought.iter().any(|(member, _)| *member == at) {
        // The data hold of a member no more than what other objects can tell of it.
        cx.opaque("how the extension made the object is not known", Touches::Objects(vec![at]));
    }
    Ok(())
}

/// ALTER EXTENSION … UPDATE.
fn update(cx: &mut Cx<'_>, at: &Address, version: Option<&str>) -> Result<(), Reject> {
    let Some(Object::Extension(e)) = cx.get(at).map(|o| &**o) else { return Ok(()) };
    let (mut e, name) = (e.clone(), at.name().clone());
    let Some(old) = e.contents else {
        e.version = version.map(Ident::from);
        cx.alter(at, e);
        return Ok(());
    };
    let release = old.release();
    let have = e.version.as_deref().unwrap_or(release.version);
    let default = Package::of(&name).and_then(|p| p.contents(cx.version(), None));
    let to = version.or_else(|| default.map(|d| d.release().version)).unwrap_or(have);
    if to == have {
        cx.notice(format!("version \"{to}\" of extension \"{name}\" is already installed"), Some(at.clone()));
        return Ok(());
    }
    if old.exact && old.is_complete() && !release.updates.contains(&to) {
        let message = format!("extension \"{name}\" has no update path from version \"{have}\" to version \"{to}\"");
        return Err(invalid(message));
    }
    let before = e.clone();
    e.contents = Package::of(&name).and_then(|p| p.contents(cx.version(), Some(to)));
    e.version = kept_version(e.contents, Some(to));
    refuse_conflicts(cx, Some(&before), &e)?;
    cx.alter(at, e);
    Ok(())
}

/// ALTER EXTENSION … SET SCHEMA.
pub(super) fn set_schema(cx: &mut Cx<'_>, name: &Ident, schema: &Ident) -> Result<(), Reject> {
    let at = require(cx, name)?;
    cx.require_schema(schema)?;
    let Some(Object::Extension(e)) = cx.get(&at).map(|o| &**o) else { return Ok(()) };
    let mut e = e.clone();
    if name != "plpgsql" && e.schema.name() == schema {
        return Ok(());
    }
    if e.contents.map_or_else(|| fixed_schema(name).is_some(), |c| !c.release().relocatable) {
        return Err(Reject::new("0A000", format!("extension \"{name}\" does not support SET SCHEMA")));
    }
    let old = e.schema.clone();
    e.schema = Address::top(Kind::Schema, schema.clone());
    refuse_moves(cx, name, &e, schema)?;
    // Everything moves from one schema to the other.
    let elsewhere = |a: &&Address| {
        let parts = a.path.parts();
        let named = parts.len() == 2 || parts.len() == 3 && a.kind.has_signature();
        named && !a.kind.is_aspect() && a.kind.is_part_of(Kind::Schema) && parts[0] != *old.name()
    };
    if let Some(member) = cx.catalog.members(name).find(elsewhere) {
        let shown = cx.describe(member);
        return Err(Reject::new("0A000", format!("extension \"{name}\" does not support SET SCHEMA"))
            .detail(format!("{shown} is not in the extension's schema \"{}\"", old.name())));
    }
    let unknown = is_unknown(name, &e);
    cx.alter(&at, e);
    super::rename::follow_types(cx);
    if unknown {
        cx.opaque("the members of the extension move along, and what refers to them", Touches::Nothing);
    }
    Ok(())
}

/// DROP EXTENSION of one that exists.
pub(super) fn drop(cx: &mut Cx<'_>, extensions: &[Address], behavior: Behavior) -> Result<(), Reject> {
    // What uses a member of one that nothing is known of shows only where a reference leads to nothing in the catalog.
    let users: Vec<Address> = extensions
        .iter()
        .filter_map(|at| match cx.get(at).map(|o| &**o) {
            Some(Object::Extension(e)) if is_unknown(at.name(), e) => Some(e.schema.name().clone()),
            _ => None,
        })
        .flat_map(|schema| cx.catalog.dangling(&schema))
        .collect();
    depend::drop_objects(cx, extensions, behavior)?;
    if !users.is_empty() {
        cx.opaque("what uses the extension's objects may go with it or keep it from going", Touches::Objects(users));
    }
    Ok(())
}

fn require(cx: &Cx<'_>, name: &Ident) -> Result<Address, Reject> {
    let at = Address::top(Kind::Extension, name.clone());
    if cx.catalog.contains(&at) { Ok(at) } else { Err(lookup::no_top(Kind::Extension, name)) }
}

/// The address of a trigger function that no object of the catalog is, but the server's own or an extension's.
pub(super) fn provided_trigger_function(cx: &Cx<'_>, name: &Name) -> Option<Address> {
    /// The trigger functions that every server has.
    const BUILT_IN: &[&str] =
        &["suppress_redundant_updates_trigger", "tsvector_update_trigger", "tsvector_update_trigger_column"];
    let at =
        |schema: &Ident| Address::new(Kind::Function, Path::new([schema.clone(), name.name().clone(), "()".into()]));
    if BUILT_IN.contains(&&**name.name()) && name.schema().is_none_or(|s| s == "pg_catalog") {
        return Some(at(&"pg_catalog".into()));
    }
    let path = cx.path();
    cx.catalog.extensions().filter(|(extension, e)| is_unknown(extension.name(), e)).find_map(|(_, extension)| {
        let schema = extension.schema.name();
        let found = name.schema().map_or_else(|| path.contains(schema), |s| s == schema);
        found.then(|| at(schema))
    })
}
