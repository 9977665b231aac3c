//! CREATE, ALTER and DROP EXTENSION.
//!
//! What an extension brings is data (types, functions, operator classes), not part of the catalog. Where that data does
//! not know an extension, names that are not found may be its own.

use crate::catalog::builtin::members::{self, Member};
use crate::catalog::{Address, Catalog, Extension, Ident, Kind, Object, Path, Touches};
use crate::sql::ast::{AlterExtension, Behavior, CreateExtension, ExtensionAction};

use super::cx::Cx;
use super::{Cause, Reject, depend};

/// Whether an extension of the history may provide something that the catalog does not hold: in a schema, or anywhere
/// in the search path for a name that is not qualified.
pub fn may_provide(catalog: &Catalog, schema: Option<&Ident>) -> bool {
    catalog.extensions().any(|(at, e)| at.name() != "plpgsql" && schema.is_none_or(|s| e.schema.name() == s))
}

/// Whether an extension of the history may provide a member of that kind and name, as far as the names of its members
/// are known.
pub fn may_provide_named(catalog: &Catalog, schema: Option<&Ident>, member: Member, name: &str) -> bool {
    catalog.iter().any(|(at, object)| match &**object {
        Object::Extension(e) => {
            at.name() != "plpgsql"
                && schema.is_none_or(|s| e.schema.name() == s)
                && members::brings(at.name(), member, name).unwrap_or(true)
        }
        _ => false,
    })
}

/// The schema that an extension always goes to, whatever the search path says.
fn fixed_schema(name: &str) -> Option<&'static str> {
    Some(match name {
        "pg_cron" | "plpgsql" | "plpython3u" | "plperl" | "plperlu" | "pltcl" | "pltclu" | "adminpack" => "pg_catalog",
        "tiger" | "postgis_tiger_geocoder" => "tiger",
        "postgis_topology" => "topology",
        "pgmq" => "pgmq",
        "pg_net" => "net",
        "pgsodium" => "pgsodium",
        "supabase_vault" => "vault",
        "age" => "ag_catalog",
        "pg_repack" => "repack",
        _ => return None,
    })
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
    let schema = match (&stmt.schema, fixed_schema(&stmt.name)) {
        (Some(schema), _) => {
            cx.require_schema(schema)?;
            schema.clone()
        }
        (None, Some(fixed)) => {
            let schema = Ident::new(fixed);
            if cx.require_schema(&schema).is_err() {
                cx.because(Cause::Implied, |cx| {
                    cx.create(Address::top(Kind::Schema, schema.clone()), crate::catalog::Schema {});
                });
            }
            schema
        }
        (None, None) => cx.creation_schema(&crate::sql::ast::Name::bare(stmt.name.clone()))?,
    };
    let extension =
        Extension { schema: Address::top(Kind::Schema, schema), version: stmt.version.as_deref().map(Ident::from) };
    cx.create(at, extension);
    Ok(())
}

/// ALTER EXTENSION.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterExtension) -> Result<(), Reject> {
    let at = require(cx, &stmt.name)?;
    match &stmt.action {
        ExtensionAction::Update(version) => {
            if let Some(Object::Extension(e)) = cx.get(&at).map(|o| &**o) {
                let e = Extension { version: version.as_deref().map(Ident::from), ..e.clone() };
                cx.alter(&at, e);
            }
        }
        ExtensionAction::Add(_) | ExtensionAction::Drop(_) => {
            cx.opaque("membership of an extension is not modelled", Touches::Nothing);
        }
    }
    Ok(())
}

/// ALTER EXTENSION … SET SCHEMA.
pub(super) fn set_schema(cx: &mut Cx<'_>, name: &Ident, schema: &Ident) -> Result<(), Reject> {
    let at = require(cx, name)?;
    cx.require_schema(schema)?;
    if name == "plpgsql" || fixed_schema(name).is_some() {
        return Err(Reject::new("0A000", format!("extension \"{name}\" does not support SET SCHEMA")));
    }
    if let Some(Object::Extension(e)) = cx.get(&at).map(|o| &**o) {
        let mut e = e.clone();
        if e.schema.name() == schema {
            return Ok(());
        }
        e.schema = Address::top(Kind::Schema, schema.clone());
        cx.alter(&at, e);
        cx.opaque("the members of the extension move along, and what refers to them", Touches::Nothing);
    }
    Ok(())
}

/// DROP EXTENSION of one that exists.
pub(super) fn drop(cx: &mut Cx<'_>, extensions: &[Address], behavior: Behavior) -> Result<(), Reject> {
    // What uses a member is known only where the reference leads to nothing in the catalog.
    let users: Vec<Address> = extensions
        .iter()
        .filter_map(|at| match cx.get(at).map(|o| &**o) {
            Some(Object::Extension(e)) => Some(e.schema.name().clone()),
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
    if cx.catalog.contains(&at) {
        Ok(at)
    } else {
        Err(Reject::new("42704", format!("extension \"{name}\" does not exist")))
    }
}

/// The address of a trigger function that no object of the catalog is, but the server's own or an extension's.
pub(super) fn provided_trigger_function(cx: &Cx<'_>, name: &crate::sql::ast::Name) -> Option<Address> {
    /// The trigger functions that every server has.
    const BUILT_IN: &[&str] =
        &["suppress_redundant_updates_trigger", "tsvector_update_trigger", "tsvector_update_trigger_column"];
    let at =
        |schema: &Ident| Address::new(Kind::Function, Path::new([schema.clone(), name.name().clone(), "()".into()]));
    if BUILT_IN.contains(&&**name.name()) && name.schema().is_none_or(|s| s == "pg_catalog") {
        return Some(at(&"pg_catalog".into()));
    }
    let path = cx.path();
    cx.catalog.extensions().filter(|(extension, _)| extension.name() != "plpgsql").find_map(|(_, extension)| {
        let schema = extension.schema.name();
        let found = name.schema().map_or_else(|| path.contains(schema), |s| s == schema);
        found.then(|| at(schema))
    })
}
