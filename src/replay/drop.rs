//! DROP of every class of objects.

use crate::catalog::{Address, Kind, Object, RoutineKind, TEMPORARY, Touches};
use crate::expr::Failure;
use crate::sql::ast::{self, Behavior, ObjectClass, ObjectName, TypeName};

use super::cx::Cx;
use super::lookup::{named_on_relation, no_part, no_top, no_type, top_kind};
use super::{
    Lock, Reject, cast, depend, extension, language, named, operator, operator_family, rule, subscription, transaction,
};

/// DROP.
pub(super) fn drop(cx: &mut Cx<'_>, stmt: &ast::Drop) -> Result<(), Reject> {
    drop_named(cx, stmt)?;
    cx.check_dropped_not_pending()
}

fn drop_named(cx: &mut Cx<'_>, stmt: &ast::Drop) -> Result<(), Reject> {
    let Some(class) = stmt.objects.first().map(|o| o.class) else { return Ok(()) };
    if class == ObjectClass::Subscription {
        subscription::check_drop(cx, stmt)?;
    }
    if let Some(kind) = relation_kind(class) {
        return relations(cx, stmt, class, kind);
    }
    let mut found = Vec::new();
    for object in &stmt.objects {
        match find(cx, object, stmt.if_exists) {
            Ok(Some(at)) => found.push(at),
            Ok(None) => {}
            Err(Failure::Reject(reject)) => return Err(reject),
            Err(Failure::Unknown(reason)) => {
                let touches = match stmt.behavior {
                    Behavior::Restrict => Touches::Nothing,
                    Behavior::Cascade if cascades_far(class) => Touches::Anything,
                    Behavior::Cascade => Touches::Nothing,
                };
                cx.opaque(reason, touches);
            }
        }
    }
    if found.is_empty() {
        return Ok(());
    }
    match class {
        ObjectClass::Extension => extension::drop(cx, &found, stmt.behavior),
        _ => depend::drop_objects(cx, &found, stmt.behavior),
    }
}

/// Whether objects of the catalog may depend on an object of a class that the catalog does not hold.
fn cascades_far(class: ObjectClass) -> bool {
    !matches!(class, ObjectClass::Subscription | ObjectClass::Statistics)
}

/// The kind that a class of relations is.
pub(super) fn relation_kind(class: ObjectClass) -> Option<Kind> {
    Some(match class {
        ObjectClass::Table => Kind::Table,
        ObjectClass::View => Kind::View,
        ObjectClass::MaterializedView => Kind::MaterializedView,
        ObjectClass::ForeignTable => Kind::ForeignTable,
        ObjectClass::Sequence => Kind::Sequence,
        ObjectClass::Index => Kind::Index,
        _ => return None,
    })
}

/// What messages call a kind of relation, with its article.
fn with_article(kind: Kind) -> String {
    let article = if kind == Kind::Index { "an" } else { "a" };
    format!("{article} {}", plain_word(kind))
}

fn plain_word(kind: Kind) -> &'static str {
    match kind {
        Kind::CompositeType => "type",
        other => other.label(),
    }
}

/// `errdetail_relkind_not_supported`.
pub(super) fn not_supported_for(cx: &Cx<'_>, at: &Address) -> String {
    let what = match (at.kind, cx.get(at).map(|o| &**o)) {
        (_, Some(Object::Table(t))) if t.partition_by.is_some() => "partitioned tables",
        (Kind::Table, _) => "tables",
        (_, Some(Object::Index(index))) if cx.is_partitioned(&index.table) => "partitioned indexes",
        (Kind::Index, _) => "indexes",
        (Kind::Sequence, _) => "sequences",
        (Kind::View, _) => "views",
        (Kind::MaterializedView, _) => "materialized views",
        (Kind::ForeignTable, _) => "foreign tables",
        _ => "composite types",
    };
    format!("This operation is not supported for {what}.")
}

/// `RemoveRelations`.
fn relations(cx: &mut Cx<'_>, stmt: &ast::Drop, class: ObjectClass, kind: Kind) -> Result<(), Reject> {
    if stmt.concurrently {
        transaction::not_in_block(cx, "DROP INDEX CONCURRENTLY")?;
        if stmt.objects.len() != 1 {
            return Err(Reject::new("0A000", "DROP INDEX CONCURRENTLY does not support dropping multiple objects"));
        }
        if stmt.behavior == Behavior::Cascade {
            return Err(Reject::new("0A000", "DROP INDEX CONCURRENTLY does not support CASCADE"));
        }
    }
    let mut found = Vec::new();
    for object in &stmt.objects {
        let name = &object.name;
        let Some((at, _)) = cx.find_relation(name) else {
            if let Some(schema) = name.schema()
                && let Err(reject) = cx.require_schema(schema)
            {
                if !stmt.if_exists {
                    return Err(reject);
                }
                cx.notice(format!("{}, skipping", reject.message), None);
                continue;
            }
            let message = format!("{} \"{}\" does not exist", class_word(class), name.name());
            if !stmt.if_exists {
                let sqlstate = if matches!(kind, Kind::Index | Kind::ForeignTable) { "42704" } else { "42P01" };
                return Err(Reject::new(sqlstate, message));
            }
            cx.notice(format!("{message}, skipping"), None);
            continue;
        };
        if at.kind != kind {
            let hint =
                format!("Use DROP {} to remove {}.", plain_word(at.kind).to_ascii_uppercase(), with_article(at.kind));
            let message = format!("\"{}\" is not {}", name.name(), with_article(kind));
            return Err(Reject::new("42809", message).hint(hint));
        }
        found.push(at);
    }
    if stmt.concurrently {
        if let Some(at) = found.first().cloned() {
            return concurrently(cx, &at);
        }
        return Ok(());
    }
    if found.is_empty() {
        return Ok(());
    }
    depend::drop_objects(cx, &found, stmt.behavior)
}

/// DROP INDEX CONCURRENTLY of one index.
fn concurrently(cx: &mut Cx<'_>, at: &Address) -> Result<(), Reject> {
    if at.schema().is_some_and(|s| s == TEMPORARY) {
        return depend::drop_objects(cx, std::slice::from_ref(at), Behavior::Restrict);
    }
    if let Some(Object::Index(index)) = cx.get(at).map(|o| &**o)
        && let Some(Object::Table(table)) = cx.get(&index.table).map(|o| &**o)
        && table.partition_by.is_some()
    {
        return Err(Reject::new("0A000", format!("cannot drop partitioned index \"{}\" concurrently", at.name())));
    }
    depend::drop_with(cx, std::slice::from_ref(at), Behavior::Restrict, Lock::ShareUpdateExclusive)
}

/// The word of a class as messages have it.
pub(super) fn class_word(class: ObjectClass) -> &'static str {
    match class {
        ObjectClass::AccessMethod => "access method",
        ObjectClass::Aggregate => "aggregate",
        ObjectClass::Attribute | ObjectClass::Column => "column",
        ObjectClass::Cast => "cast",
        ObjectClass::Collation => "collation",
        ObjectClass::Conversion => "conversion",
        ObjectClass::Database => "database",
        ObjectClass::Domain | ObjectClass::Type => "type",
        ObjectClass::DomainConstraint | ObjectClass::TableConstraint => "constraint",
        ObjectClass::EventTrigger => "event trigger",
        ObjectClass::Extension => "extension",
        ObjectClass::ForeignDataWrapper => "foreign-data wrapper",
        ObjectClass::ForeignServer => "server",
        ObjectClass::ForeignTable => "foreign table",
        ObjectClass::Function => "function",
        ObjectClass::Index => "index",
        ObjectClass::Language => "language",
        ObjectClass::LargeObject => "large object",
        ObjectClass::MaterializedView => "materialized view",
        ObjectClass::Operator => "operator",
        ObjectClass::OperatorClass => "operator class",
        ObjectClass::OperatorFamily => "operator family",
        ObjectClass::Policy => "policy",
        ObjectClass::Procedure => "procedure",
        ObjectClass::Publication => "publication",
        ObjectClass::Role => "role",
        ObjectClass::Routine => "routine",
        ObjectClass::Rule => "rule",
        ObjectClass::Schema => "schema",
        ObjectClass::Sequence => "sequence",
        ObjectClass::Statistics => "statistics object",
        ObjectClass::Subscription => "subscription",
        ObjectClass::Table => "table",
        ObjectClass::Tablespace => "tablespace",
        ObjectClass::TextSearchConfiguration => "text search configuration",
        ObjectClass::TextSearchDictionary => "text search dictionary",
        ObjectClass::TextSearchParser => "text search parser",
        ObjectClass::TextSearchTemplate => "text search template",
        ObjectClass::Transform => "transform",
        ObjectClass::Trigger => "trigger",
        ObjectClass::UserMapping => "user mapping",
        ObjectClass::View => "view",
        ObjectClass::Other => "object",
    }
}

/// An object that is no relation; `None` where IF EXISTS passes over it.
fn find(cx: &mut Cx<'_>, object: &ObjectName, if_exists: bool) -> Result<Option<Address>, Failure> {
    let name = &object.name;
    if object.class == ObjectClass::UserMapping {
        return Ok(super::foreign::dropped_mapping(cx, object, if_exists)?);
    }
    if object.class == ObjectClass::ForeignDataWrapper
        && !cx.catalog.contains(&Address::top(Kind::ForeignDataWrapper, name.name().clone()))
        && extension::may_provide(&cx.catalog, None)
    {
        return Err(Failure::Unknown(format!("`{name}` may be an extension's")));
    }
    if object.class == ObjectClass::AccessMethod
        && (name.name() == "heap" || super::opclass::BUILTIN_METHODS.contains(&name.name().as_str()))
    {
        let message = format!("cannot drop access method {name} because it is required by the database system");
        return Err(Reject::new("2BP01", message).into());
    }
    if let Some(kind) = top_kind(object.class) {
        let at = Address::top(kind, name.name().clone());
        if cx.catalog.contains(&at) {
            return Ok(Some(at));
        }
        return missing(cx, if_exists, no_top(kind, name.name()));
    }
    match object.class {
        ObjectClass::Type | ObjectClass::Domain => {
            let Some(at) = cx.find_type(name) else {
                if let Some(schema) = name.schema()
                    && let Err(reject) = cx.require_schema(schema)
                {
                    return missing(cx, if_exists, reject);
                }
                if extension::may_provide(&cx.catalog, name.schema()) && !if_exists {
                    return Err(Failure::Unknown(format!("type `{name}` may be an extension's")));
                }
                return missing(cx, if_exists, no_type(name));
            };
            if object.class == ObjectClass::Domain && at.kind != Kind::Domain {
                return Err(Reject::new("42809", format!("\"{name}\" is not a domain")).into());
            }
            // The row type of a relation is not an object of its own.
            Ok(Some(if at.kind.is_own_type() { at } else { at.as_kind(Kind::Type) }))
        }
        ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine | ObjectClass::Aggregate => {
            routine(cx, object, if_exists)
        }
        ObjectClass::Trigger | ObjectClass::Policy | ObjectClass::Rule => {
            let kind = named_on_relation(object.class).expect("the classes are the same");
            let part = object.part.clone().unwrap_or_default();
            let Some((relation, _)) = cx.find_relation(name) else {
                if let Some(schema) = name.schema()
                    && let Err(reject) = cx.require_schema(schema)
                {
                    return missing(cx, if_exists, reject);
                }
                return missing(cx, if_exists, Reject::new("42P01", format!("relation \"{name}\" does not exist")));
            };
            cx.check_opens(&relation)?;
            let at = relation.child(kind, part.clone());
            if cx.catalog.contains(&at) {
                return Ok(Some(at));
            }
            if kind == Kind::Rule && relation.kind == Kind::View && part == rule::RETURN {
                let view = cx.describe(&relation);
                let message = format!("cannot drop rule _RETURN on {view} because {view} requires it");
                return Err(Reject::new("2BP01", message).hint(format!("You can drop {view} instead.")).into());
            }
            if if_exists {
                let what = kind.label();
                cx.notice(format!("{what} \"{part}\" for relation \"{name}\" does not exist, skipping"), None);
                return Ok(None);
            }
            Err(no_part(kind, &part, &relation).into())
        }
        ObjectClass::Cast => match cast::require(cx, object) {
            Ok(at) => Ok(Some(at)),
            Err(Failure::Reject(reject)) => missing(cx, if_exists, reject),
            Err(other) => Err(other),
        },
        ObjectClass::Operator => operator::dropped(cx, object, if_exists),
        ObjectClass::Language => language::dropped(cx, name.name(), if_exists),
        ObjectClass::Transform => language::dropped_transform(cx, object, if_exists),
        ObjectClass::OperatorClass => operator_family::dropped(cx, object, Kind::OperatorClass, if_exists),
        ObjectClass::OperatorFamily => operator_family::dropped(cx, object, Kind::OperatorFamily, if_exists),
        class => {
            let Some(kind) = named::kind_of(class) else {
                return Err(Failure::Unknown(format!("{} objects are not modelled", class_word(class))));
            };
            match named::require(cx, object, kind) {
                Ok(at) => Ok(Some(at)),
                Err(Failure::Reject(reject)) if if_exists && reject.sqlstate == "42704" => {
                    cx.notice(format!("{} \"{name}\" does not exist, skipping", kind.label()), None);
                    Ok(None)
                }
                Err(Failure::Reject(reject)) => missing(cx, if_exists, reject),
                Err(other) => Err(other),
            }
        }
    }
}

/// What is not there: a notice where IF EXISTS was said.
fn missing(cx: &mut Cx<'_>, if_exists: bool, reject: Reject) -> Result<Option<Address>, Failure> {
    if !if_exists {
        return Err(reject.into());
    }
    cx.notice(format!("{}, skipping", reject.message), None);
    Ok(None)
}

/// A function, procedure or aggregate.
fn routine(cx: &mut Cx<'_>, object: &ObjectName, if_exists: bool) -> Result<Option<Address>, Failure> {
    match cx.routine(object) {
        Ok(at) => {
            if object.class == ObjectClass::Function && cx.routine_kind(&at) == Some(RoutineKind::Aggregate) {
                return Err(Reject::new("42809", format!("\"{}\" is an aggregate function", object.name))
                    .hint("Use DROP AGGREGATE to drop aggregate functions.")
                    .into());
            }
            Ok(Some(at))
        }
        Err(Failure::Reject(reject)) if matches!(reject.sqlstate, "42883" | "3F000" | "42704") => {
            if !if_exists {
                return Err(reject.into());
            }
            if reject.sqlstate == "42883" {
                let args = object.args.as_deref().unwrap_or_default();
                let args: Vec<String> = args.iter().map(|a| written(&a.ty)).collect();
                let word = match object.class {
                    ObjectClass::Routine => "routine",
                    class => class_word(class),
                };
                cx.notice(format!("{word} {}({}) does not exist, skipping", object.name, args.join(",")), None);
            } else {
                cx.notice(format!("{}, skipping", reject.message), None);
            }
            Ok(None)
        }
        Err(Failure::Unknown(_)) if if_exists => Ok(None),
        Err(other) => Err(other),
    }
}

/// `TypeNameToString`: a type as the grammar reads it.
fn written(ty: &TypeName) -> String {
    let mut out = ty.name.to_string();
    if ty.of_column {
        out.push_str("%TYPE");
    }
    if !ty.array.is_empty() {
        out.push_str("[]");
    }
    out
}
