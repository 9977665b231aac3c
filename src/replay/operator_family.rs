//! Operator families: CREATE and ALTER OPERATOR FAMILY, and how statements name families and classes.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Ident, Kind, Object, OperatorFamily, Touches, Type};
use crate::expr::Failure;
use crate::sql::ast::{
    Name, ObjectClass, ObjectName, OperatorClass as Statement, OperatorClassAction, OperatorClassItem,
};

use super::cx::Cx;
use super::operator_class::{self, Reading};
use super::{Cause, Reject, extension, set_schema};

/// CREATE OPERATOR CLASS, CREATE OPERATOR FAMILY, ALTER OPERATOR FAMILY.
pub(super) fn run(cx: &mut Cx<'_>, stmt: &Statement) -> Result<(), Reject> {
    let done = match stmt.action {
        OperatorClassAction::CreateClass => operator_class::create(cx, stmt),
        OperatorClassAction::CreateFamily => create(cx, stmt),
        OperatorClassAction::AddToFamily => add(cx, stmt),
        OperatorClassAction::DropFromFamily => remove(cx, stmt),
    };
    cx.or_opaque(done, Touches::Nothing).map(|_| ())
}

/// `get_am_oid`: refuses an access method that does not exist.
pub(super) fn require_method(cx: &Cx<'_>, method: &Ident) -> Result<(), Failure> {
    if super::opclass::BUILTIN_METHODS.contains(&method.as_str()) || cx.is_own_method(method) {
        return Ok(());
    }
    let missing = Reject::new("42704", format!("access method \"{method}\" does not exist"));
    if extension::may_provide(&cx.catalog, None) {
        return Err(Failure::Unknown(missing.message));
    }
    Err(missing.into())
}

fn create(cx: &mut Cx<'_>, stmt: &Statement) -> Result<(), Failure> {
    let schema = cx.creation_schema(&stmt.name)?;
    require_method(cx, &stmt.method)?;
    let at = Address::with_method(Kind::OperatorFamily, schema, stmt.name.name().clone(), stmt.method.clone());
    create_at(cx, &at)
}

/// `CreateOpFamily`.
pub(super) fn create_at(cx: &mut Cx<'_>, at: &Address) -> Result<(), Failure> {
    if cx.catalog.contains(at) {
        return Err(Reject::new("42710", format!("{} already exists", quoted(at))).into());
    }
    cx.create(at.clone(), OperatorFamily { members: crate::catalog::Members::default() });
    Ok(())
}

/// `operator family "x" for access method "btree"`.
pub(super) fn quoted(at: &Address) -> String {
    let method = at.method().map(Ident::as_str).unwrap_or_default();
    format!("{} \"{}\" for access method \"{method}\"", at.kind.label(), at.name())
}

fn add(cx: &mut Cx<'_>, stmt: &Statement) -> Result<(), Failure> {
    let at = altered(cx, stmt)?;
    let mut reading = Reading::new(cx, &stmt.method, None)?;
    for item in &stmt.items {
        match item {
            OperatorClassItem::Operator { operator: Some(operator), .. }
                if operator.args.as_deref().is_none_or(<[_]>::is_empty) =>
            {
                let message = "operator argument types must be specified in ALTER OPERATOR FAMILY";
                return Err(Reject::new("42601", message).into());
            }
            OperatorClassItem::Storage(_) => {
                let message = "STORAGE cannot be specified in ALTER OPERATOR FAMILY";
                return Err(Reject::new("42601", message).into());
            }
            _ => reading.add(cx, item)?,
        }
    }
    let members = reading.members;
    for member in &members {
        operator_class::is_free(cx, &at, member)?;
    }
    operator_class::store(cx, &at, members, None);
    Ok(())
}

fn altered(cx: &mut Cx<'_>, stmt: &Statement) -> Result<Address, Failure> {
    require_method(cx, &stmt.method)?;
    require_named(cx, Kind::OperatorFamily, &stmt.name, &stmt.method)
}

fn remove(cx: &mut Cx<'_>, stmt: &Statement) -> Result<(), Failure> {
    let at = altered(cx, stmt)?;
    let reading = Reading::new(cx, &stmt.method, None)?;
    let mut wanted: Vec<(bool, i32, Type, Type)> = Vec::new();
    for item in &stmt.items {
        let (function, number, types) = match item {
            OperatorClassItem::Operator { number, types, .. } => (false, *number, types),
            OperatorClassItem::Function { number, types, .. } => (true, *number, types),
            OperatorClassItem::Storage(_) => continue,
        };
        reading.check_number(function, number)?;
        let (left, right) = operator_class::pair(cx, types)?;
        wanted.push((function, number, left, right));
    }
    for (function, number, left, right) in wanted {
        let is = |m: &crate::catalog::Member| {
            m.is_function() == function && m.number == number && m.left == left && m.right == right
        };
        let Some(Object::OperatorFamily(family)) = cx.get(&at).map(|o| &**o) else { continue };
        let mut family = family.clone();
        if family.members.0.iter().any(is) {
            family.members.0.retain(|m| !is(m));
            cx.alter(&at, family);
            continue;
        }
        let what = if function { "function" } else { "operator" };
        let (shown_left, shown_right) = (cx.type_text(&left), cx.type_text(&right));
        for class in operator_class::classes_of(cx, &at) {
            let Some(Object::OperatorClass(c)) = cx.get(&class).map(|o| &**o) else { continue };
            if let Some(member) = c.members.0.iter().find(|m| is(m)) {
                let (target, class, family) = (cx.describe(&member.target), cx.describe(&class), cx.describe(&at));
                let target = target.split_once(' ').map_or(target.as_str(), |(_, name)| name);
                let message = format!(
                    "cannot drop {what} {number} ({shown_left}, {shown_right}) of {family}: {target} because {class} \
                     requires it"
                );
                let hint = format!("You can drop {class} instead.");
                return Err(Reject::new("2BP01", message).hint(hint).into());
            }
        }
        let message =
            format!("{what} {number}({shown_left},{shown_right}) does not exist in operator family \"{}\"", stmt.name);
        return Err(Reject::new("42704", message).into());
    }
    Ok(())
}

/// The class or family of that name for an access method, as far as the catalog holds it; one of the server's own hides
/// what comes later in the path.
pub(super) fn find(cx: &Cx<'_>, kind: Kind, name: &Name, method: &str) -> Option<Address> {
    let look = |schema: &Ident| {
        let at = Address::with_method(kind, schema.clone(), name.name().clone(), method);
        cx.catalog.contains(&at).then_some(at)
    };
    if let Some(schema) = name.schema() {
        return look(schema);
    }
    for schema in cx.path() {
        if schema == "pg_catalog" && is_built_in(cx, kind, name.name(), method) {
            return None;
        }
        if let Some(found) = look(&schema) {
            return Some(found);
        }
    }
    None
}

/// Whether every server has a class or family of that name.
pub(super) fn is_built_in(cx: &Cx<'_>, kind: Kind, name: &str, method: &str) -> bool {
    let builtins = Builtins::of(cx.version());
    match kind {
        Kind::OperatorClass => builtins.opclasses().iter().any(|c| c.method == method && c.name == name),
        _ => builtins.has_family(method, name),
    }
}

/// The class or family that a statement names.
///
/// # Errors
///
/// That it is not there, or that it is the server's own or may be an extension's.
pub(super) fn require_named(cx: &Cx<'_>, kind: Kind, name: &Name, method: &Ident) -> Result<Address, Failure> {
    if let Some(at) = find(cx, kind, name, method) {
        return Ok(at);
    }
    if let Some(schema) = name.schema() {
        cx.require_schema(schema)?;
    }
    let label = kind.label();
    if name.schema().is_none_or(|s| s == "pg_catalog") && is_built_in(cx, kind, name.name(), method) {
        return Err(Failure::Unknown(format!("{label} `{name}` is the server's own")));
    }
    if extension::may_provide(&cx.catalog, name.schema()) {
        return Err(Failure::Unknown(format!("{label} `{name}` may be an extension's")));
    }
    let message = format!("{label} \"{name}\" does not exist for access method \"{method}\"");
    Err(Reject::new("42704", message).into())
}

/// The kind that a class of such objects is.
pub(super) fn kind_of(class: ObjectClass) -> Option<Kind> {
    match class {
        ObjectClass::OperatorClass => Some(Kind::OperatorClass),
        ObjectClass::OperatorFamily => Some(Kind::OperatorFamily),
        _ => None,
    }
}

/// The class or family that DROP, ALTER or COMMENT names.
///
/// # Errors
///
/// As [`require_named`], or that the access method is not there.
pub(super) fn require(cx: &Cx<'_>, object: &ObjectName, kind: Kind) -> Result<Address, Failure> {
    let method = object.part.clone().unwrap_or_default();
    require_method(cx, &method)?;
    require_named(cx, kind, &object.name, &method)
}

/// What DROP names; `None` where IF EXISTS passes over it.
///
/// # Errors
///
/// As [`require`]; IF EXISTS passes over no missing access method.
pub(super) fn dropped(
    cx: &mut Cx<'_>,
    object: &ObjectName,
    kind: Kind,
    if_exists: bool,
) -> Result<Option<Address>, Failure> {
    let method = object.part.clone().unwrap_or_default();
    require_method(cx, &method)?;
    match require_named(cx, kind, &object.name, &method) {
        Ok(at) => Ok(Some(at)),
        Err(Failure::Reject(reject)) if if_exists => {
            cx.notice(format!("{}, skipping", reject.message), None);
            Ok(None)
        }
        Err(other) => Err(other),
    }
}

/// ALTER OPERATOR CLASS and FAMILY … RENAME.
pub(super) fn rename(cx: &mut Cx<'_>, object: &ObjectName, kind: Kind, to: &Ident) -> Result<(), Failure> {
    let at = require(cx, object, kind)?;
    move_to(cx, &at, at.path.parts()[0].clone(), to.clone())
}

/// ALTER OPERATOR CLASS and FAMILY … SET SCHEMA.
pub(super) fn set_method_schema(
    cx: &mut Cx<'_>,
    object: &ObjectName,
    kind: Kind,
    schema: &Ident,
) -> Result<(), Failure> {
    let at = require(cx, object, kind)?;
    set_schema::target(cx, schema)?;
    if at.path.parts()[0] == *schema {
        return Ok(());
    }
    move_to(cx, &at, schema.clone(), at.name().clone())
}

fn move_to(cx: &mut Cx<'_>, at: &Address, schema: Ident, name: Ident) -> Result<(), Failure> {
    let method = at.method().cloned().unwrap_or_default();
    let new = Address::with_method(at.kind, schema, name, method);
    is_free(cx, &new)?;
    cx.rename(at, &new);
    Ok(())
}

/// Refuses a new address that a class or family has.
pub(super) fn is_free(cx: &Cx<'_>, new: &Address) -> Result<(), Reject> {
    if !cx.catalog.contains(new) {
        return Ok(());
    }
    let schema = &new.path.parts()[0];
    Err(Reject::new("42710", format!("{} already exists in schema \"{schema}\"", quoted(new))))
}

/// Whether an unqualified name finds this class or family.
pub(super) fn is_visible(cx: &Cx<'_>, at: &Address) -> bool {
    let method = at.method().map(Ident::as_str).unwrap_or_default();
    find(cx, at.kind, &Name::bare(at.name().clone()), method).as_ref() == Some(at)
}

/// After something went: the members of families that only stood for it go, too.
pub(super) fn unlink(cx: &mut Cx<'_>, at: &Address) {
    let users: Vec<Address> = cx.catalog.referrers(at).filter(|a| a.kind == Kind::OperatorFamily).cloned().collect();
    for user in users {
        let Some(Object::OperatorFamily(family)) = cx.get(&user).map(|o| &**o) else { continue };
        let mut family = family.clone();
        let gone = |m: &crate::catalog::Member| {
            let mut found = false;
            crate::catalog::Refs::refs(m, &mut |to| {
                found |= to == at || at.kind.is_type() && to.kind == Kind::Type && to.path == at.path;
            });
            found
        };
        family.members.0.retain(|m| !gone(m));
        cx.because(Cause::Cascaded, |cx| cx.alter(&user, family));
    }
}
