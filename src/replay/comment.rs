//! COMMENT ON.

use crate::catalog::{Address, Comment, Kind, Object, Touches, Version};
use crate::expr::Failure;
use crate::sql::ast::{self, ObjectClass, ObjectName};

use super::column::is_system_column;
use super::cx::Cx;
use super::drop::{class_word, not_supported_for, relation_kind};
use super::lookup::{named_on_relation, no_part, no_top, no_type, top_kind};
use super::names::constraint_of;
use super::{Lock, Reject, cast, extension, language, named, operator, operator_family};

/// COMMENT ON.
pub(super) fn comment(cx: &mut Cx<'_>, stmt: &ast::Comment) -> Result<(), Reject> {
    // These belong to the whole server.
    if matches!(
        stmt.object.class,
        ObjectClass::Role | ObjectClass::Database | ObjectClass::Tablespace | ObjectClass::LargeObject
    ) {
        return Ok(());
    }
    if stmt.object.class == ObjectClass::Column
        && let (Some(column), Ok(relation)) = (&stmt.object.part, cx.relation(&stmt.object.name))
        && matches!(relation.kind, Kind::Table | Kind::MaterializedView | Kind::ForeignTable)
        && is_system_column(column)
    {
        // Nobody lists what is said of a system column.
        return Ok(());
    }
    let found = subject(cx, &stmt.object);
    let Some(on) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let locked = if on.kind.is_relation() { Some(on.clone()) } else { cx.relation_of(&on) };
    if let Some(relation) = locked {
        cx.lock(&relation, Lock::ShareUpdateExclusive);
    }
    let at = on.comment();
    // The server stores no empty comment.
    let text = stmt.text.clone().filter(|t| !t.is_empty());
    // Two comments are not objects of the catalog.
    let own = match on.kind {
        Kind::Schema if on.name() == "public" => text.as_deref() == Some("standard public schema"),
        Kind::Extension => text.is_some() && text.as_deref() == crate::catalog::control::comment(on.name()),
        _ => false,
    };
    match text {
        Some(text) if !own => {
            let comment = Comment { text };
            if cx.catalog.contains(&at) {
                cx.alter(&at, comment);
            } else {
                cx.create(at, comment);
            }
        }
        _ => cx.remove(&at),
    }
    Ok(())
}

/// What the comment is on, or another statement that names an object as COMMENT does.
pub(super) fn subject(cx: &Cx<'_>, object: &ObjectName) -> Result<Address, Failure> {
    described(cx, object, "comment")
}

/// What a comment or a label is on; `what` is the word for it in messages.
pub(super) fn described(cx: &Cx<'_>, object: &ObjectName, what: &str) -> Result<Address, Failure> {
    let name = &object.name;
    if let Some(kind) = relation_kind(object.class) {
        let at = cx.relation(name)?;
        if at.kind != kind {
            let article = if kind == Kind::Index { "an" } else { "a" };
            let message = format!("\"{}\" is not {article} {}", at.name(), kind.label());
            return Err(Reject::new("42809", message).into());
        }
        return Ok(at);
    }
    let part = object.part.clone().unwrap_or_default();
    let exists = |at: Address, reject: Reject| if cx.catalog.contains(&at) { Ok(at) } else { Err(reject.into()) };
    if let Some(kind) = top_kind(object.class) {
        return exists(Address::top(kind, name.name().clone()), no_top(kind, name.name()));
    }
    match object.class {
        ObjectClass::Column | ObjectClass::Attribute => {
            let relation = cx.relation(name)?;
            let known = match cx.catalog.get(&relation).map(|o| &**o) {
                Some(Object::Index(index)) => index.column_names.contains(&part),
                _ => matches!(&*part, "last_value" | "log_cnt" | "is_called"),
            };
            if matches!(relation.kind, Kind::Index | Kind::Sequence) && known {
                if cx.version() < Version(15) && what == "comment" {
                    let kinds = "a table, view, materialized view, composite type, or foreign table";
                    let message = format!("\"{}\" is not {kinds}", relation.name());
                    return Err(Reject::new("42809", message).into());
                }
                return Err(Reject::new("42809", format!("cannot set {what} on relation \"{}\"", relation.name()))
                    .detail(not_supported_for(cx, &relation))
                    .into());
            }
            let message = format!("column \"{part}\" of relation \"{name}\" does not exist");
            exists(relation.child(Kind::Column, part), Reject::new("42703", message))
        }
        ObjectClass::TableConstraint => {
            let relation = cx.opened(name)?;
            constraint_of(&cx.catalog, &relation, &part).ok_or_else(|| {
                let message = format!("constraint \"{part}\" for table \"{}\" does not exist", relation.name());
                Reject::new("42704", message).into()
            })
        }
        ObjectClass::DomainConstraint => {
            let domain = cx.user_type(name)?;
            let shown = cx.type_text_at(&domain);
            if domain.kind != Kind::Domain {
                return Err(Reject::new("42809", format!("\"{name}\" is not a domain")).into());
            }
            let message = format!("constraint \"{part}\" for domain {shown} does not exist");
            exists(domain.child(Kind::DomainCheck, part), Reject::new("42704", message))
        }
        ObjectClass::Trigger | ObjectClass::Policy | ObjectClass::Rule => {
            let kind = named_on_relation(object.class).expect("the classes are the same");
            let relation = cx.opened(name)?;
            let missing = no_part(kind, &part, &relation);
            exists(relation.child(kind, part), missing)
        }
        ObjectClass::Type | ObjectClass::Domain => {
            let Some(at) = cx.find_type(name) else {
                if let Some(schema) = name.schema() {
                    cx.require_schema(schema)?;
                }
                if extension::may_provide(&cx.catalog, name.schema()) {
                    return Err(Failure::Unknown(format!("type `{name}` may be an extension's")));
                }
                return Err(no_type(name).into());
            };
            if object.class == ObjectClass::Domain && at.kind != Kind::Domain {
                return Err(Reject::new("42809", format!("\"{name}\" is not a domain")).into());
            }
            if at.kind.is_relation() && at.kind != Kind::CompositeType {
                return Err(Failure::Unknown("a comment on a relation's row type is not modelled".to_owned()));
            }
            Ok(at)
        }
        ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine | ObjectClass::Aggregate => {
            cx.routine(object)
        }
        ObjectClass::Cast => cast::require(cx, object),
        ObjectClass::Operator => operator::require(cx, object),
        ObjectClass::Language => language::require(cx, object.name.name()),
        ObjectClass::Transform => language::require_transform(cx, object),
        ObjectClass::OperatorClass => operator_family::require(cx, object, Kind::OperatorClass),
        ObjectClass::OperatorFamily => operator_family::require(cx, object, Kind::OperatorFamily),
        class => match named::kind_of(class) {
            Some(kind) => named::require(cx, object, kind),
            None => Err(Failure::Unknown(format!("{} objects are not modelled", class_word(class)))),
        },
    }
}
