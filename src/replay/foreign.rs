//! Foreign-data wrappers, servers and user mappings.

use crate::catalog::{
    Address, ForeignDataWrapper, ForeignServer, Ident, Kind, Object, Options, Path, Touches, UserMapping, Version,
    truncate,
};
use crate::expr::levenshtein;
use crate::sql::ast::{self, ImportForeignSchema, Name, ObjectName, OptionValue};

use super::cx::Cx;
use super::lookup::no_top;
use super::role::PUBLIC;
use super::{Cause, Reject, extension, options};

/// What stands for a secret.
const SECRET: &str = "********";

/// CREATE and ALTER of FOREIGN DATA WRAPPER.
pub(super) fn wrapper(cx: &mut Cx<'_>, stmt: &ast::ForeignDataWrapper) -> Result<(), Reject> {
    let name = truncate(&stmt.name);
    let at = Address::top(Kind::ForeignDataWrapper, name.clone());
    let old = cx.object(&at, |o| match o {
        Object::ForeignDataWrapper(w) => Some(w),
        _ => None,
    });
    let mut new = match old {
        Some(_) if !stmt.alter => {
            return Err(Reject::new("42710", format!("foreign-data wrapper \"{name}\" already exists")));
        }
        None if stmt.alter => {
            if extension::may_provide(&cx.catalog, None) {
                cx.opaque(format!("`{name}` may be an extension's"), Touches::Nothing);
                return Ok(());
            }
            return Err(no_top(Kind::ForeignDataWrapper, &name));
        }
        old => old.unwrap_or(ForeignDataWrapper { handler: None, validator: None, options: Options::new() }),
    };
    for option in &stmt.functions {
        let function = match &option.value {
            Some(value) => Some(function(cx, &option.name, value)?),
            None => None,
        };
        if option.name == "handler" {
            new.handler = function;
        } else {
            new.validator = function;
        }
    }
    options::foreign(&mut new.options, &stmt.options)?;
    // Options that were there before the validator are looked at once some are said.
    if !stmt.alter || !stmt.options.is_empty() {
        validate(cx, new.validator.as_ref(), Kind::ForeignDataWrapper, &new.options)?;
    }
    if stmt.alter {
        cx.alter(&at, new);
    } else {
        cx.create(at, new);
    }
    Ok(())
}

/// The function that looks at the options of what a wrapper is for.
fn validator(cx: &Cx<'_>, wrapper: &Address) -> Option<Address> {
    match cx.get(wrapper).map(|o| &**o) {
        Some(Object::ForeignDataWrapper(w)) => w.validator.clone(),
        _ => None,
    }
}

/// The options of a server that `postgresql_fdw_validator` knows.
const SERVER_OPTIONS: &[&str] = &[
    "authtype",
    "service",
    "connect_timeout",
    "dbname",
    "host",
    "hostaddr",
    "port",
    "tty",
    "options",
    "requiressl",
    "sslmode",
    "gsslib",
];

/// Its options of a user mapping.
const MAPPING_OPTIONS: &[&str] = &["user", "password"];

/// `postgresql_fdw_validator`, the only validator that every server has.
fn validate(cx: &Cx<'_>, validator: Option<&Address>, kind: Kind, options: &Options) -> Result<(), Reject> {
    let known = validator.is_some_and(|v| {
        let parts = v.path.parts();
        parts[0] == "pg_catalog" && parts[1] == "postgresql_fdw_validator"
    });
    let takes = match kind {
        Kind::ForeignServer => SERVER_OPTIONS,
        Kind::UserMapping => MAPPING_OPTIONS,
        _ => &[],
    };
    let Some(invalid) = options.keys().find(|o| known && !takes.contains(&o.as_str())) else { return Ok(()) };
    let refused = Reject::new("42601", format!("invalid option \"{invalid}\""));
    if takes.is_empty() && cx.version() >= Version(15) {
        return Err(refused.hint("There are no valid options in this context."));
    }
    if cx.version() < Version(16) {
        return Err(refused.hint(format!("Valid options in this context are: {}", takes.join(", "))));
    }
    Err(match closest(invalid, takes) {
        Some(near) => refused.hint(format!("Perhaps you meant the option \"{near}\".")),
        None => refused,
    })
}

/// `getClosestMatch`: the word fewest edits away, of those at most four away, and less than half of what was written.
fn closest<'w>(written: &str, words: &[&'w str]) -> Option<&'w str> {
    let near = |distance: usize| distance <= 4 && distance <= written.len() / 2;
    words
        .iter()
        .map(|word| (levenshtein(written, word), *word))
        .filter(|(d, _)| near(*d))
        .min_by_key(|(d, _)| *d)
        .map(|f| f.1)
}

/// A handler takes nothing, a validator the options and the catalog that they are in.
fn function(cx: &Cx<'_>, which: &str, value: &OptionValue) -> Result<Address, Reject> {
    let name = match value {
        OptionValue::Name(name) => name.clone(),
        OptionValue::Type(ty) => ty.name.clone(),
        other => Name::bare(other.to_text().as_str()),
    };
    let signature = if which == "handler" { "()" } else { "(text[],oid)" };
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    if let Some(at) = cx.routines(&name).into_iter().find(|at| at.path.parts()[2] == signature) {
        let returns = match cx.get(&at).map(|o| &**o) {
            Some(Object::Function(f)) => f.returns.as_ref().is_some_and(|t| t.is("fdw_handler")),
            _ => true,
        };
        if which == "handler" && !returns {
            return Err(Reject::new("42809", format!("function {name} must return type fdw_handler")));
        }
        return Ok(at);
    }
    let builtin = name.name() == "postgresql_fdw_validator" && name.schema().is_none_or(|s| s == "pg_catalog");
    if builtin || extension::may_provide(&cx.catalog, name.schema()) {
        let schema = name.schema().cloned().unwrap_or_else(|| "pg_catalog".into());
        return Ok(Address::new(Kind::Function, Path::new([schema, name.name().clone(), signature.into()])));
    }
    let shown = if which == "handler" { "()" } else { "(text[], oid)" };
    Err(Reject::new("42883", format!("function {name}{shown} does not exist")))
}

/// CREATE and ALTER of SERVER.
pub(super) fn server(cx: &mut Cx<'_>, stmt: &ast::ForeignServer) -> Result<(), Reject> {
    let name = truncate(&stmt.name);
    let at = Address::top(Kind::ForeignServer, name.clone());
    let old = cx.object(&at, |o| match o {
        Object::ForeignServer(s) => Some(s),
        _ => None,
    });
    if stmt.alter {
        let Some(mut new) = old else { return Err(no_top(Kind::ForeignServer, &name)) };
        if stmt.version.is_some() {
            new.version.clone_from(&stmt.version);
        }
        options::foreign(&mut new.options, &stmt.options)?;
        if !stmt.options.is_empty() {
            validate(cx, validator(cx, &new.wrapper).as_ref(), Kind::ForeignServer, &new.options)?;
        }
        cx.alter(&at, new);
        return Ok(());
    }
    if old.is_some() {
        let message = format!("server \"{name}\" already exists");
        if stmt.if_not_exists {
            cx.notice(format!("{message}, skipping"), Some(at));
            return Ok(());
        }
        return Err(Reject::new("42710", message));
    }
    let wrapper = Address::top(Kind::ForeignDataWrapper, stmt.wrapper.clone().unwrap_or_default());
    // The wrapper that an extension brings is not in the catalog.
    if !cx.catalog.contains(&wrapper) && !extension::may_provide(&cx.catalog, None) {
        return Err(no_top(Kind::ForeignDataWrapper, wrapper.name()));
    }
    let mut options = Options::new();
    options::foreign(&mut options, &stmt.options)?;
    validate(cx, validator(cx, &wrapper).as_ref(), Kind::ForeignServer, &options)?;
    cx.create(at, ForeignServer { wrapper, ty: stmt.ty.clone(), version: stmt.version.clone(), options });
    Ok(())
}

impl Cx<'_> {
    /// The server of that name.
    pub(crate) fn require_server(&self, name: &Ident) -> Result<Address, Reject> {
        let at = Address::top(Kind::ForeignServer, name.clone());
        if self.catalog.contains(&at) { Ok(at) } else { Err(no_top(Kind::ForeignServer, name)) }
    }
}

/// The address of a user mapping; an empty name before the server keeps it apart from schemas.
pub(super) fn mapping_at(server: &Ident, user: &Ident) -> Address {
    Address::new(Kind::UserMapping, Path::new(["".into(), server.clone(), user.clone()]))
}

/// The role of a user mapping, which may be everyone.
fn mapped(cx: &Cx<'_>, written: &Ident) -> Result<Ident, Reject> {
    if written == PUBLIC { Ok(written.clone()) } else { cx.session.role(written) }
}

/// CREATE and ALTER of USER MAPPING.
pub(super) fn user_mapping(cx: &mut Cx<'_>, stmt: &ast::UserMapping) -> Result<(), Reject> {
    let user = mapped(cx, &stmt.user)?;
    let server = cx.require_server(&stmt.server)?;
    let at = mapping_at(&stmt.server, &user);
    let old = cx.object(&at, |o| match o {
        Object::UserMapping(m) => Some(m),
        _ => None,
    });
    let server_name = &stmt.server;
    let mut new = match old {
        Some(_) if !stmt.alter => {
            let message = format!("user mapping for \"{user}\" already exists for server \"{server_name}\"");
            if stmt.if_not_exists {
                cx.notice(format!("{message}, skipping"), Some(at));
                return Ok(());
            }
            return Err(Reject::new("42710", message));
        }
        None if stmt.alter => return Err(no_mapping(&user, server_name)),
        old => old.unwrap_or(UserMapping { server, options: Options::new() }),
    };
    options::foreign(&mut new.options, &stmt.options)?;
    let wrapper = match cx.get(&new.server).map(|o| &**o) {
        Some(Object::ForeignServer(s)) => Some(s.wrapper.clone()),
        _ => None,
    };
    let checks = wrapper.and_then(|w| validator(cx, &w));
    validate(cx, checks.as_ref(), Kind::UserMapping, &new.options)?;
    hide_secrets(&mut new.options);
    if stmt.alter {
        cx.alter(&at, new);
    } else {
        cx.create(at, new);
    }
    Ok(())
}

/// Puts asterisks in the place of what nobody should read.
pub(crate) fn hide_secrets(options: &mut Options) {
    for (name, value) in options.iter_mut() {
        let name = name.to_lowercase();
        if ["password", "secret", "token", "passphrase", "_key"].iter().any(|word| name.contains(word)) {
            SECRET.clone_into(value);
        }
    }
}

fn no_mapping(user: &Ident, server: &Ident) -> Reject {
    Reject::new("42704", format!("user mapping for \"{user}\" does not exist for server \"{server}\""))
}

/// The user mapping that DROP names.
pub(super) fn dropped_mapping(
    cx: &mut Cx<'_>,
    object: &ObjectName,
    if_exists: bool,
) -> Result<Option<Address>, Reject> {
    let user = mapped(cx, object.name.name())?;
    let server = object.part.clone().unwrap_or_default();
    let at = mapping_at(&server, &user);
    let reject = if cx.catalog.contains(&Address::top(Kind::ForeignServer, server.clone())) {
        no_mapping(&user, &server)
    } else {
        no_top(Kind::ForeignServer, &server)
    };
    match cx.catalog.contains(&at) {
        true => Ok(Some(at)),
        false if if_exists => {
            cx.notice(format!("{}, skipping", reject.message), None);
            Ok(None)
        }
        false => Err(reject),
    }
}

/// After a server got another name: its user mappings have it in their address.
pub(super) fn follow_server(cx: &mut Cx<'_>, server: &Address) {
    let all: Vec<Address> = cx.catalog.referrers(server).filter(|a| a.kind == Kind::UserMapping).cloned().collect();
    for old in all {
        let new = mapping_at(server.name(), &old.path.parts()[2]);
        cx.because(Cause::Implied, |cx| cx.rename(&old, &new));
    }
}

/// After a role got another name: its user mappings have it in their address.
pub(super) fn follow_user(cx: &mut Cx<'_>, mapping: &Address, from: &Ident, to: &Ident) {
    let parts = mapping.path.parts();
    if parts[2] == *from {
        let new = mapping_at(&parts[1], to);
        cx.rename(mapping, &new);
    }
}

/// IMPORT FOREIGN SCHEMA: which tables come is known to the other server alone.
pub(super) fn import(cx: &mut Cx<'_>, stmt: &ImportForeignSchema) -> Result<(), Reject> {
    cx.require_server(&stmt.server)?;
    cx.require_schema(&stmt.into)?;
    let touched = match &stmt.tables {
        Some((true, tables)) => {
            tables.iter().map(|t| Address::of(Kind::ForeignTable, stmt.into.clone(), t.name().clone())).collect()
        }
        _ => vec![Address::top(Kind::Schema, stmt.into.clone())],
    };
    cx.opaque("the tables of another server are not known", Touches::Objects(touched));
    Ok(())
}
