//! What is named by its schema and its name alone, or by its name alone, and has no namespace in common with anything
//! else: collations, statistics objects, the objects of text search, conversions.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Ident, Kind, Object};
use crate::expr::Failure;
use crate::sql::ast::{Name, ObjectClass, ObjectName};

use super::cx::Cx;
use super::{Reject, extension, set_schema};

/// The kind that a class of such objects is.
pub(super) fn kind_of(class: ObjectClass) -> Option<Kind> {
    Some(match class {
        ObjectClass::Collation => Kind::Collation,
        ObjectClass::Conversion => Kind::Conversion,
        ObjectClass::Statistics => Kind::Statistics,
        ObjectClass::TextSearchConfiguration => Kind::TextSearchConfiguration,
        ObjectClass::TextSearchDictionary => Kind::TextSearchDictionary,
        ObjectClass::TextSearchParser => Kind::TextSearchParser,
        ObjectClass::TextSearchTemplate => Kind::TextSearchTemplate,
        _ => return None,
    })
}

/// How messages name such an object: a collation is one for an encoding.
fn shown(kind: Kind, name: &str) -> String {
    let encoding = if kind == Kind::Collation { " for encoding \"UTF8\"" } else { "" };
    format!("{} \"{name}\"{encoding}", kind.label())
}

/// How messages name such an object that has a name already; a collation may be one for all encodings.
pub(super) fn taken(cx: &Cx<'_>, at: &Address) -> String {
    match cx.get(at).map(|o| &**o) {
        Some(Object::Collation(collation)) if collation.any_encoding => format!("collation \"{}\"", at.name()),
        _ => shown(at.kind, at.name()),
    }
}

/// Whether every server has an object of that name in `pg_catalog`.
fn is_own(cx: &Cx<'_>, kind: Kind, name: &str) -> bool {
    match kind {
        Kind::Collation => Builtins::of(cx.version()).has_collation(name),
        // The server's own are called by the two encodings.
        Kind::Conversion => name.contains("_to_"),
        _ => super::text_search::is_built_in(cx, kind, name),
    }
}

/// The object that a name means, as far as the catalog holds it: one of the server's own hides what comes later in the
/// path.
pub(super) fn find(cx: &Cx<'_>, kind: Kind, name: &Name) -> Option<Address> {
    let look = |schema: &Ident| {
        let at = Address::of(kind, schema.clone(), name.name().clone());
        cx.catalog.contains(&at).then_some(at)
    };
    match name.schema() {
        Some(schema) => look(schema),
        None => {
            for schema in cx.path() {
                if schema == "pg_catalog" && is_own(cx, kind, name.name()) {
                    return None;
                }
                if let Some(found) = look(&schema) {
                    return Some(found);
                }
            }
            None
        }
    }
}

/// The object that a statement names.
///
/// # Errors
///
/// That it is not there, or that it is the server's own or may be an extension's.
pub(super) fn require(cx: &Cx<'_>, object: &ObjectName, kind: Kind) -> Result<Address, Failure> {
    let name = &object.name;
    if let Some(at) = find(cx, kind, name) {
        return Ok(at);
    }
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    if is_built_in(cx, kind, name) {
        return Err(Failure::Unknown(format!("{} `{name}` is the server's own", kind.label())));
    }
    if extension::may_provide(&cx.catalog, name.schema()) && kind != Kind::Statistics {
        return Err(Failure::Unknown(format!("{} `{name}` may be an extension's", kind.label())));
    }
    Err(Reject::new("42704", format!("{} does not exist", shown(kind, &name.to_string()))).into())
}

/// Whether every server has the object.
fn is_built_in(cx: &Cx<'_>, kind: Kind, name: &Name) -> bool {
    if kind == Kind::Conversion {
        return name.schema().is_none_or(|s| s == "pg_catalog") && is_own(cx, kind, name.name());
    }
    if kind != Kind::Collation {
        let own = name.schema().is_none_or(|s| s == "pg_catalog");
        return own && super::text_search::is_built_in(cx, kind, name.name());
    }
    crate::expr::names::collation(name, &cx.catalog, &cx.session)
        .is_ok_and(|at| at.schema().is_some_and(|s| s == "pg_catalog"))
}

/// ALTER … RENAME.
pub(super) fn rename(cx: &mut Cx<'_>, object: &ObjectName, kind: Kind, to: &Ident) -> Result<(), Failure> {
    let at = require(cx, object, kind)?;
    move_to(cx, &at, at.path.parts()[0].clone(), to.clone())
}

/// ALTER … SET SCHEMA.
pub(super) fn set_schema(cx: &mut Cx<'_>, object: &ObjectName, kind: Kind, schema: &Ident) -> Result<(), Failure> {
    let at = require(cx, object, kind)?;
    set_schema::target(cx, schema)?;
    if at.path.parts()[0] == *schema {
        return Ok(());
    }
    move_to(cx, &at, schema.clone(), at.name().clone())
}

fn move_to(cx: &mut Cx<'_>, at: &Address, schema: Ident, name: Ident) -> Result<(), Failure> {
    let new = Address::of(at.kind, schema, name);
    is_free(cx, &new)?;
    cx.rename(at, &new);
    Ok(())
}

/// Refuses a new address that something has.
pub(super) fn is_free(cx: &Cx<'_>, new: &Address) -> Result<(), Reject> {
    if !cx.catalog.contains(new) {
        return Ok(());
    }
    let message = format!("{} already exists in schema \"{}\"", taken(cx, new), new.path.parts()[0]);
    Err(Reject::new("42710", message))
}

/// Whether an unqualified name finds this object.
pub(super) fn is_visible(cx: &Cx<'_>, at: &Address) -> bool {
    find(cx, at.kind, &Name::bare(at.name().clone())).as_ref() == Some(at)
}
