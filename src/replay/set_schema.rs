//! ALTER … SET SCHEMA.

use crate::catalog::{Address, Ident, Kind, Object, Path, TEMPORARY, Touches};
use crate::sql::ast::{self, ObjectClass};

use super::cx::Cx;
use super::drop::{class_word, relation_kind};
use super::rename::{altered_relation, resign, routine_is_free};
use super::{Cause, Lock, Reject, base_type, extension, named, operator, operator_family, range_type};

/// ALTER … SET SCHEMA.
pub(super) fn set_schema(cx: &mut Cx<'_>, stmt: &ast::SetSchema) -> Result<(), Reject> {
    let name = &stmt.object.name;
    match stmt.object.class {
        ObjectClass::Extension => extension::set_schema(cx, name.name(), &stmt.schema),
        ObjectClass::Type | ObjectClass::Domain => {
            let at = cx.user_type(name)?;
            if at.kind == Kind::ShellType {
                return Err(base_type::only_a_shell(name));
            }
            let shown = cx.type_text_at(&at);
            if stmt.object.class == ObjectClass::Domain && at.kind != Kind::Domain {
                return Err(Reject::new("42809", format!("{shown} is not a domain")));
            }
            target(cx, &stmt.schema)?;
            if at.path.parts()[0] != stmt.schema && cx.type_at(&stmt.schema, at.name()).is_some() {
                let message = format!("type \"{}\" already exists in schema \"{}\"", at.name(), stmt.schema);
                return Err(Reject::new("42710", message));
            }
            if at.kind.is_relation() && at.kind != Kind::CompositeType {
                return Err(
                    Reject::new("42809", format!("{shown} is a table's row type")).hint("Use ALTER TABLE instead.")
                );
            }
            relocate(cx, &at, &stmt.schema);
            Ok(())
        }
        ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine | ObjectClass::Aggregate => {
            let found = cx.routine(&stmt.object);
            let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
            target(cx, &stmt.schema)?;
            let parts = at.path.parts();
            if parts[0] == stmt.schema {
                return Ok(());
            }
            let new =
                Address::new(Kind::Function, Path::new([stmt.schema.clone(), parts[1].clone(), parts[2].clone()]));
            routine_is_free(cx, &new)?;
            cx.rename(&at, &new);
            Ok(())
        }
        ObjectClass::Operator => {
            let moved = operator::set_operator_schema(cx, &stmt.object, &stmt.schema);
            cx.or_opaque(moved, Touches::Nothing).map(|_| ())
        }
        ObjectClass::OperatorClass | ObjectClass::OperatorFamily => {
            let Some(kind) = operator_family::kind_of(stmt.object.class) else { return Ok(()) };
            let moved = operator_family::set_method_schema(cx, &stmt.object, kind, &stmt.schema);
            cx.or_opaque(moved, Touches::Nothing).map(|_| ())
        }
        class if relation_kind(class).is_some() => relation(cx, stmt),
        class if named::kind_of(class).is_some() => {
            let Some(kind) = named::kind_of(class) else { return Ok(()) };
            let moved = named::set_schema(cx, &stmt.object, kind, &stmt.schema);
            cx.or_opaque(moved, Touches::Nothing).map(|_| ())
        }
        class => {
            cx.opaque(format!("{} objects are not modelled", class_word(class)), Touches::Nothing);
            Ok(())
        }
    }
}

/// Refuses a schema that nothing can be moved to.
pub(super) fn target(cx: &Cx<'_>, schema: &Ident) -> Result<(), Reject> {
    if schema == TEMPORARY {
        return Err(Reject::new("0A000", "cannot move objects into or out of temporary schemas"));
    }
    if schema == "pg_toast" {
        return Err(Reject::new("0A000", "cannot move objects into or out of TOAST schema"));
    }
    cx.require_schema(schema)
}

/// `AlterTableNamespace`.
fn relation(cx: &mut Cx<'_>, stmt: &ast::SetSchema) -> Result<(), Reject> {
    let found = altered_relation(cx, &stmt.object.name, stmt.object.class, stmt.if_exists)?;
    let Some(at) = found else { return Ok(()) };
    if at.kind == Kind::Index {
        return Err(Reject::new("42809", format!("cannot change schema of index \"{}\"", at.name()))
            .hint("Change the schema of the table instead."));
    }
    cx.lock(&at, Lock::AccessExclusive);
    if let Some(Object::Sequence(s)) = cx.get(&at).map(|o| &**o)
        && let Some(column) = &s.owned_by
    {
        return Err(Reject::new("0A000", "cannot move an owned sequence into another schema").detail(format!(
            "Sequence \"{}\" is linked to table \"{}\".",
            at.name(),
            column.path.parts()[1]
        )));
    }
    target(cx, &stmt.schema)?;
    if at.path.parts()[0] == TEMPORARY {
        return Err(Reject::new("0A000", "cannot move objects into or out of temporary schemas"));
    }
    if at.path.parts()[0] == stmt.schema {
        return Ok(());
    }
    is_free(cx, &at, &stmt.schema)?;
    let indexes: Vec<Address> = cx.catalog.indexes(&at).map(|(a, _)| a.clone()).collect();
    let columns: Vec<Address> =
        cx.catalog.children(&at).filter(|(a, _)| a.kind == Kind::Column).map(|(a, _)| a.clone()).collect();
    let mut sequences = Vec::new();
    for column in &columns {
        let owned = cx.catalog.referrers(column).filter(|a| match cx.get(a).map(|o| &**o) {
            Some(Object::Sequence(s)) => s.owned_by.as_ref() == Some(column),
            _ => false,
        });
        sequences.extend(owned.cloned());
    }
    for along in indexes.iter().chain(&sequences) {
        is_free(cx, along, &stmt.schema)?;
    }
    relocate(cx, &at, &stmt.schema);
    cx.because(Cause::Implied, |cx| {
        for along in indexes.iter().chain(&sequences) {
            let lock = if along.kind == Kind::Sequence { Lock::AccessExclusive } else { Lock::None };
            if lock != Lock::None {
                cx.lock(along, lock);
            }
            relocate(cx, along, &stmt.schema);
        }
    });
    Ok(())
}

/// Refuses a schema that has a relation, or a type, of the relation's name.
pub(super) fn is_free(cx: &Cx<'_>, at: &Address, schema: &Ident) -> Result<(), Reject> {
    if cx.relation_exists(schema, at.name()) {
        let message = format!("relation \"{}\" already exists in schema \"{schema}\"", at.name());
        return Err(Reject::new("42P07", message));
    }
    if at.kind.is_type() && cx.type_at(schema, at.name()).is_some() {
        let message = format!("type \"{}\" already exists in schema \"{schema}\"", at.name());
        return Err(Reject::new("42710", message));
    }
    Ok(())
}

/// Moves an object with its parts.
fn relocate(cx: &mut Cx<'_>, at: &Address, schema: &Ident) {
    let parts = at.path.parts();
    if parts[0] == *schema {
        return;
    }
    let new = Address::of(at.kind, schema.clone(), parts[1].clone());
    cx.rename(at, &new);
    range_type::keep_constructor(cx, &new, &at.path);
    if at.kind.is_type() {
        resign(cx, &new);
    }
}
