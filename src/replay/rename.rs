//! ALTER … RENAME, and what follows a new name.

use std::collections::BTreeSet;

use crate::catalog::{Address, Ident, Inner, Kind, Object, Path, Refs, Touches, Version, truncate};
use crate::sql::ast::{self, Behavior, ObjectClass};

use super::column::is_system_column;
use super::cx::Cx;
use super::drop::{class_word, not_supported_for, relation_kind};
use super::lookup::{no_top, top_kind};
use super::names::constraint_of;
use super::{
    Cause, Lock, Reject, base_type, language, named, operator, operator_family, policy, range_type, rule, schema,
};

/// ALTER … RENAME.
pub(super) fn rename(cx: &mut Cx<'_>, stmt: &ast::Rename) -> Result<(), Reject> {
    let to = truncate(&stmt.to);
    match stmt.object.class {
        ObjectClass::Column | ObjectClass::Attribute => column(cx, stmt, &to),
        ObjectClass::TableConstraint => table_constraint(cx, stmt, &to),
        ObjectClass::DomainConstraint => domain_constraint(cx, stmt, &to),
        ObjectClass::Trigger => trigger(cx, stmt, &to),
        ObjectClass::Policy => policy::rename(cx, stmt, &to),
        ObjectClass::Rule => rule::rename(cx, stmt, &to),
        ObjectClass::Type | ObjectClass::Domain => named_type(cx, stmt, &to),
        ObjectClass::Role => super::role::statement::rename(cx, stmt.object.name.name(), &to),
        ObjectClass::Schema => {
            let name = stmt.object.name.name();
            let at = Address::top(Kind::Schema, name.clone());
            if !cx.catalog.contains(&at) {
                return Err(Reject::new("3F000", format!("schema \"{name}\" does not exist")));
            }
            let new = Address::top(Kind::Schema, to.clone());
            if cx.catalog.contains(&new) {
                return Err(Reject::new("42P06", format!("schema \"{to}\" already exists")));
            }
            schema::acceptable(&to)?;
            super::access::materialize(cx, &at, &new);
            whole_schema(cx, &at, &new);
            Ok(())
        }
        ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine | ObjectClass::Aggregate => {
            let found = cx.routine(&stmt.object);
            let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
            let parts = at.path.parts();
            let new = Address::new(Kind::Function, Path::new([parts[0].clone(), to, parts[2].clone()]));
            routine_is_free(cx, &new)?;
            cx.rename(&at, &new);
            Ok(())
        }
        ObjectClass::OperatorClass | ObjectClass::OperatorFamily => {
            let Some(kind) = operator_family::kind_of(stmt.object.class) else { return Ok(()) };
            let moved = operator_family::rename(cx, &stmt.object, kind, &to);
            cx.or_opaque(moved, Touches::Nothing).map(|_| ())
        }
        ObjectClass::Language => {
            let renamed = language::rename(cx, stmt.object.name.name(), &to);
            cx.or_opaque(renamed, Touches::Nothing).map(|_| ())
        }
        class => match (relation_kind(class), top_kind(class)) {
            (Some(_), _) => relation(cx, stmt, &to),
            (None, Some(kind)) => top(cx, kind, stmt.object.name.name(), &to),
            (None, None) if named::kind_of(class).is_some() => {
                let Some(kind) = named::kind_of(class) else { return Ok(()) };
                let moved = named::rename(cx, &stmt.object, kind, &to);
                cx.or_opaque(moved, Touches::Nothing).map(|_| ())
            }
            (None, None) => {
                cx.opaque(format!("{} objects are not modelled", class_word(class)), Touches::Nothing);
                Ok(())
            }
        },
    }
}

/// RENAME of what has one name in the whole database: `AlterObjectRename_internal`.
fn top(cx: &mut Cx<'_>, kind: Kind, from: &Ident, to: &Ident) -> Result<(), Reject> {
    let (old, new) = (Address::top(kind, from.clone()), Address::top(kind, to.clone()));
    if !cx.catalog.contains(&old) {
        return Err(no_top(kind, from));
    }
    if cx.catalog.contains(&new) {
        return Err(Reject::new("42710", format!("{} \"{to}\" already exists", kind.label())));
    }
    cx.rename(&old, &new);
    super::foreign::follow_server(cx, &new);
    super::publication::follow(cx, &new);
    Ok(())
}

/// Refuses a function's new address that another has.
pub(super) fn routine_is_free(cx: &Cx<'_>, new: &Address) -> Result<(), Reject> {
    let Some(Object::Function(f)) = cx.get(new).map(|o| &**o) else { return Ok(()) };
    let args: Vec<String> = f.input_types().map(|t| cx.type_text(t)).collect();
    let parts = new.path.parts();
    let message = format!("function {}({}) already exists in schema \"{}\"", parts[1], args.join(", "), parts[0]);
    Err(Reject::new("42723", message))
}

/// The relation that an ALTER names; `None` where IF EXISTS passes over it.
///
/// # Errors
///
/// `RangeVarCallbackForAlterRelation`: a missing relation, or one that the class of the statement does not take.
pub(super) fn altered_relation(
    cx: &mut Cx<'_>,
    name: &ast::Name,
    class: ObjectClass,
    if_exists: bool,
) -> Result<Option<Address>, Reject> {
    let Some((at, _)) = cx.find_relation(name) else {
        let error = cx.relation(name).err();
        if !if_exists {
            return match error {
                Some(error) => Err(error),
                None => Ok(None),
            };
        }
        let message = match error {
            Some(e) if e.sqlstate == "3F000" => e.message,
            _ => format!("relation \"{}\" does not exist", name.name()),
        };
        cx.notice(format!("{message}, skipping"), None);
        return Ok(None);
    };
    let wrong = |what: &str| Err(Reject::new("42809", format!("\"{}\" is not {what}", name.name())));
    match class {
        ObjectClass::Sequence if at.kind != Kind::Sequence => wrong("a sequence"),
        ObjectClass::View if at.kind != Kind::View => wrong("a view"),
        ObjectClass::MaterializedView if at.kind != Kind::MaterializedView => wrong("a materialized view"),
        ObjectClass::ForeignTable if at.kind != Kind::ForeignTable => wrong("a foreign table"),
        ObjectClass::Type if at.kind != Kind::CompositeType => wrong("a composite type"),
        class if class != ObjectClass::Type && at.kind == Kind::CompositeType => {
            Err(Reject::new("42809", format!("\"{}\" is a composite type", name.name()))
                .hint("Use ALTER TYPE instead."))
        }
        _ => Ok(Some(at)),
    }
}

/// RENAME of a relation.
fn relation(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let Some(at) = altered_relation(cx, &stmt.object.name, stmt.object.class, stmt.if_exists)? else { return Ok(()) };
    let lock = if at.kind == Kind::Index { Lock::ShareUpdateExclusive } else { Lock::AccessExclusive };
    cx.lock(&at, lock);
    move_relation(cx, &at, to)
}

/// Gives a relation a new name in its schema: `RenameRelationInternal`. An index takes its constraint along.
pub(crate) fn move_relation(cx: &mut Cx<'_>, at: &Address, to: &Ident) -> Result<(), Reject> {
    let parts = at.path.parts();
    if cx.relation_exists(&parts[0], to) {
        return Err(Reject::new("42P07", format!("relation \"{to}\" already exists")));
    }
    if at.kind.is_type() && cx.type_at(&parts[0], to).is_some() {
        return Err(Reject::new("42710", format!("type \"{to}\" already exists")));
    }
    let new = Address::of(at.kind, parts[0].clone(), to.clone());
    let constraint = match cx.get(at).map(|o| &**o) {
        Some(Object::Index(i)) => i.constraint.clone(),
        _ => None,
    };
    if let Some(constraint) = constraint {
        let moved = sibling(&constraint, to);
        constraint_is_free(cx, &constraint, to)?;
        cx.rename(at, &new);
        cx.because(Cause::Implied, |cx| cx.rename(&constraint, &moved));
        return Ok(());
    }
    cx.rename(at, &new);
    if at.kind.is_type() {
        resign(cx, &new);
    }
    Ok(())
}

/// The address of the same kind beside this one.
fn sibling(at: &Address, to: &Ident) -> Address {
    let parts = at.path.parts();
    Address::new(at.kind, at.path.head(parts.len() - 1).join(to.clone()))
}

/// Refuses a constraint's name that another of the same table has.
fn constraint_is_free(cx: &Cx<'_>, constraint: &Address, to: &Ident) -> Result<(), Reject> {
    let Some(relation) = cx.relation_of(constraint) else { return Ok(()) };
    match constraint_of(&cx.catalog, &relation, to) {
        Some(_) => {
            let message = format!("constraint \"{to}\" for relation \"{}\" already exists", relation.name());
            Err(Reject::new("42710", message))
        }
        None => Ok(()),
    }
}

/// RENAME COLUMN, RENAME ATTRIBUTE: `renameatt`.
fn column(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let class = match cx.find_relation(&stmt.object.name) {
        _ if stmt.object.class != ObjectClass::Attribute => stmt.relation_class,
        // ALTER TYPE renames the columns of all that has some.
        Some((at, _)) if at.kind != Kind::CompositeType => ObjectClass::Table,
        _ => ObjectClass::Type,
    };
    let Some(at) = altered_relation(cx, &stmt.object.name, class, stmt.if_exists)? else { return Ok(()) };
    let Some(from) = stmt.object.part.clone() else { return Ok(()) };
    has_named_columns(cx, &at)?;
    if let Some(Object::Index(mut index)) = cx.get(&at).map(|o| (**o).clone()) {
        // A column of an index has a name of its own, which is the table's column's at first.
        cx.lock(&at, Lock::AccessExclusive);
        let Some(place) = index.column_names.iter().position(|name| *name == from) else {
            return Err(Reject::new("42703", format!("column \"{from}\" does not exist")));
        };
        if index.column_names.contains(to) {
            let message = format!("column \"{to}\" of relation \"{}\" already exists", at.name());
            return Err(Reject::new("42701", message));
        }
        index.column_names[place] = to.clone();
        cx.alter(&at, index);
        return Ok(());
    }
    let mut members = cx.family(&at);
    if stmt.only && members.len() > 1 {
        return Err(Reject::new("42P16", format!("inherited column \"{from}\" must be renamed in child tables too")));
    }
    if at.kind == Kind::CompositeType {
        let typed = typed_tables(cx, &at);
        if !typed.is_empty() && stmt.behavior != Behavior::Cascade {
            let message = format!("cannot alter type \"{}\" because it is the type of a typed table", at.name());
            return Err(Reject::new("2BP01", message).hint("Use ALTER ... CASCADE to alter the typed tables too."));
        }
        members.extend(typed.iter().flat_map(|table| cx.family(table)));
    }
    let has = |cx: &Cx<'_>, table: &Address| cx.catalog.contains(&table.child(Kind::Column, from.clone()));
    // Children are renamed first.
    for member in members.iter().skip(1).chain([&at]) {
        if !has(cx, member) {
            // A view may have a column of that name.
            return Err(if is_system_column(&from) {
                Reject::new("0A000", format!("cannot rename system column \"{from}\""))
            } else {
                Reject::new("42703", format!("column \"{from}\" does not exist"))
            });
        }
        if cx.catalog.parents(member).iter().any(|p| !members.contains(p) && has(cx, p)) {
            return Err(Reject::new("42P16", format!("cannot rename inherited column \"{from}\"")));
        }
        column_is_free(cx, member, to)?;
    }
    for (i, member) in members.iter().enumerate() {
        let old = member.child(Kind::Column, from.clone());
        let cause = if i == 0 { cx.cause } else { Cause::Implied };
        cx.because(cause, |cx| {
            cx.lock(member, Lock::AccessExclusive);
            rename_output(cx, member, &from, to);
            cx.rename(&old, &member.child(Kind::Column, to.clone()));
            // What stands beside the column under its path.
            for kind in [Kind::ColumnDefault, Kind::Identity] {
                let aside = old.as_kind(kind);
                if cx.catalog.contains(&aside) {
                    cx.rename(&aside, &member.child(kind, to.clone()));
                }
            }
        });
    }
    Ok(())
}

/// `renameatt_check`: what has columns, or constraints, that can be renamed.
fn has_named_columns(cx: &Cx<'_>, at: &Address) -> Result<(), Reject> {
    if at.kind == Kind::Sequence {
        if cx.version() < Version(15) {
            let kinds = "a table, view, materialized view, composite type, index, or foreign table";
            return Err(Reject::new("42809", format!("\"{}\" is not {kinds}", at.name())));
        }
        return Err(Reject::new("42809", format!("cannot rename columns of relation \"{}\"", at.name()))
            .detail(not_supported_for(cx, at)));
    }
    match cx.get(at).map(|o| &**o) {
        Some(Object::Table(t)) if t.of_type.is_some() => {
            Err(Reject::new("42809", "cannot rename column of typed table"))
        }
        _ => Ok(()),
    }
}

/// A view's column is what its query calls it.
fn rename_output(cx: &mut Cx<'_>, view: &Address, from: &Ident, to: &Ident) {
    let Some(place) = cx.catalog.columns(view).iter().position(|(name, _)| *name == from) else { return };
    match cx.get(view).map(|o| &**o) {
        Some(Object::View(v)) => {
            let mut v = v.clone();
            v.query.rename_output(place, to);
            cx.alter(view, v);
        }
        Some(Object::MaterializedView(v)) => {
            let mut v = v.clone();
            v.query.rename_output(place, to);
            cx.alter(view, v);
        }
        _ => {}
    }
}

/// Refuses a column's name that is taken.
pub(crate) fn column_is_free(cx: &Cx<'_>, relation: &Address, name: &Ident) -> Result<(), Reject> {
    if is_system_column(name) {
        return Err(Reject::new("42701", format!("column name \"{name}\" conflicts with a system column name")));
    }
    if cx.catalog.contains(&relation.child(Kind::Column, name.clone())) {
        let message = format!("column \"{name}\" of relation \"{}\" already exists", relation.name());
        return Err(Reject::new("42701", message));
    }
    Ok(())
}

/// The tables that are OF a composite type.
pub(super) fn typed_tables(cx: &Cx<'_>, composite: &Address) -> Vec<Address> {
    cx.catalog
        .referrers(composite)
        .filter(|a| matches!(cx.get(a).map(|o| &**o), Some(Object::Table(t)) if t.of_type.is_some()))
        .cloned()
        .collect()
}

/// RENAME CONSTRAINT of a table.
fn table_constraint(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    // A composite type is looked into as well.
    let class = match cx.find_relation(&stmt.object.name) {
        Some((at, _)) if at.kind == Kind::CompositeType => ObjectClass::Type,
        _ => ObjectClass::Table,
    };
    let Some(at) = altered_relation(cx, &stmt.object.name, class, stmt.if_exists)? else { return Ok(()) };
    let Some(from) = stmt.object.part.clone() else { return Ok(()) };
    has_named_columns(cx, &at)?;
    cx.lock(&at, Lock::AccessExclusive);
    let Some(constraint) = constraint_of(&cx.catalog, &at, &from) else {
        let message = format!("constraint \"{from}\" for table \"{}\" does not exist", at.name());
        return Err(Reject::new("42704", message));
    };
    let index = match cx.get(&constraint).map(|o| &**o) {
        Some(Object::PrimaryKey(c)) => Some(c.index.clone()),
        Some(Object::Unique(c)) => Some(c.index.clone()),
        Some(Object::Exclusion(c)) => Some(c.index.clone()),
        _ => None,
    };
    if let Some(index) = index {
        // The index is what is renamed; the constraint follows it.
        return move_relation(cx, &index, to);
    }
    let inherits = matches!(constraint.kind, Kind::Check | Kind::NotNull)
        && !matches!(cx.get(&constraint).map(|o| &**o),
            Some(Object::Check(c)) if c.no_inherit)
        && !matches!(cx.get(&constraint).map(|o| &**o),
            Some(Object::NotNull(c)) if c.no_inherit);
    let members = if inherits { cx.family(&at) } else { vec![at.clone()] };
    if inherits {
        if stmt.only && members.len() > 1 {
            let message = format!("inherited constraint \"{from}\" must be renamed in child tables too");
            return Err(Reject::new("42P16", message));
        }
        // The tables below come first; what a NOT NULL is called there may be something else.
        for member in &members[1..] {
            let old = member.child(constraint.kind, from.clone());
            if !cx.catalog.contains(&old) {
                let message = format!("constraint \"{from}\" for table \"{}\" does not exist", member.name());
                return Err(Reject::new("42704", message));
            }
            constraint_is_free(cx, &old, to)?;
        }
        let column = match cx.get(&constraint).map(|o| &**o) {
            Some(Object::NotNull(c)) => Some(c.column.name().clone()),
            _ => None,
        };
        let is_inherited = cx.catalog.parents(&at).iter().any(|parent| match &column {
            Some(column) => cx.not_null_of(parent, column).is_some_and(|(_, above)| !above.no_inherit),
            None => cx.catalog.contains(&parent.child(constraint.kind, from.clone())),
        });
        if is_inherited {
            return Err(Reject::new("42P16", format!("cannot rename inherited constraint \"{from}\"")));
        }
    }
    constraint_is_free(cx, &constraint, to)?;
    for (i, member) in members.iter().enumerate() {
        let old = member.child(constraint.kind, from.clone());
        let cause = if i == 0 { cx.cause } else { Cause::Implied };
        cx.because(cause, |cx| cx.rename(&old, &sibling(&old, to)));
    }
    Ok(())
}

/// RENAME CONSTRAINT of a domain.
fn domain_constraint(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let at = cx.user_type(&stmt.object.name)?;
    if at.kind != Kind::Domain {
        return Err(Reject::new("42809", format!("{} is not a domain", cx.type_text_at(&at))));
    }
    let Some(from) = stmt.object.part.clone() else { return Ok(()) };
    let old = at.child(Kind::DomainCheck, from.clone());
    let shown = cx.type_text_at(&at);
    if !cx.catalog.contains(&old) {
        return Err(Reject::new("42704", format!("constraint \"{from}\" for domain {shown} does not exist")));
    }
    let new = at.child(Kind::DomainCheck, to.clone());
    if cx.catalog.contains(&new) {
        return Err(Reject::new("42710", format!("constraint \"{to}\" for domain {shown} already exists")));
    }
    cx.rename(&old, &new);
    Ok(())
}

/// RENAME of a trigger, with its clones on partitions.
fn trigger(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let at = cx.relation(&stmt.object.name)?;
    let Some(from) = stmt.object.part.clone() else { return Ok(()) };
    if !matches!(at.kind, Kind::Table | Kind::View | Kind::ForeignTable) && cx.version() >= crate::catalog::Version(15)
    {
        return Err(Reject::new("42809", format!("relation \"{}\" cannot have triggers", at.name()))
            .detail(not_supported_for(cx, &at)));
    }
    let old = at.child(Kind::Trigger, from.clone());
    cx.lock(&at, Lock::AccessExclusive);
    let Some(Object::Trigger(t)) = cx.get(&old).map(|o| &**o) else {
        let message = format!("trigger \"{from}\" for table \"{}\" does not exist", at.name());
        return Err(Reject::new("42704", message));
    };
    if let Some(parent) = &t.parent
        && cx.version() >= crate::catalog::Version(15)
    {
        let message = format!("cannot rename trigger \"{from}\" on table \"{}\"", at.name());
        let hint = format!("Rename the trigger on the partitioned table \"{}\" instead.", parent.path.parts()[1]);
        return Err(Reject::new("0A000", message).hint(hint));
    }
    let mut clones = vec![old];
    if cx.version() >= crate::catalog::Version(15) {
        let mut next = 0;
        while next < clones.len() {
            let parent = clones[next].clone();
            let more = cx.catalog.referrers(&parent).filter(|a| a.kind == Kind::Trigger).cloned();
            clones.extend(more.collect::<Vec<_>>());
            next += 1;
        }
    }
    for (i, old) in clones.iter().enumerate() {
        let new = sibling(old, to);
        if *old == new && cx.version() >= crate::catalog::Version(15) {
            continue;
        }
        if cx.catalog.contains(&new) {
            let relation = &old.path.parts()[1];
            return Err(Reject::new("42710", format!("trigger \"{to}\" for relation \"{relation}\" already exists")));
        }
        let cause = if i == 0 { cx.cause } else { Cause::Implied };
        cx.because(cause, |cx| cx.rename(old, &new));
    }
    Ok(())
}

/// RENAME of a type or a domain.
fn named_type(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let at = cx.user_type(&stmt.object.name)?;
    if at.kind == Kind::ShellType {
        return Err(base_type::only_a_shell(&stmt.object.name));
    }
    let shown = cx.type_text_at(&at);
    if stmt.object.class == ObjectClass::Domain && at.kind != Kind::Domain {
        return Err(Reject::new("42809", format!("{shown} is not a domain")));
    }
    if at.kind.is_relation() {
        if at.kind != Kind::CompositeType {
            return Err(Reject::new("42809", format!("{shown} is a table's row type")).hint("Use ALTER TABLE instead."));
        }
        return move_relation(cx, &at, to);
    }
    let schema = at.path.parts()[0].clone();
    if cx.type_at(&schema, to).is_some() {
        return Err(Reject::new("42710", format!("type \"{to}\" already exists")));
    }
    let new = Address::of(at.kind, schema, to.clone());
    cx.rename(&at, &new);
    range_type::keep_constructor(cx, &new, &at.path);
    resign(cx, &new);
    Ok(())
}

/// Gives a schema another name, with everything in it.
fn whole_schema(cx: &mut Cx<'_>, at: &Address, new: &Address) {
    cx.rename(at, new);
    super::access::follow_schema(cx, new);
    follow_types(cx);
}

/// After types got other addresses: what spells them in its own gets that of now.
pub(super) fn follow_types(cx: &mut Cx<'_>) {
    let mut functions: BTreeSet<Address> = BTreeSet::new();
    let (mut casts, mut transforms, mut operators) = (Vec::new(), Vec::new(), Vec::new());
    for (at, _) in cx.catalog.iter() {
        match at.kind {
            Kind::Function => drop(functions.insert(at.clone())),
            Kind::Cast => casts.push(at.clone()),
            Kind::Transform => transforms.push(at.clone()),
            Kind::Operator => operators.push(at.clone()),
            _ => {}
        }
    }
    resign_all(cx, functions);
    resign_casts(cx, casts);
    for at in transforms {
        language::resign_transform(cx, &at);
    }
    operator::resign(cx, operators);
}

/// Gives casts the addresses that spell their types as they are now.
fn resign_casts(cx: &mut Cx<'_>, casts: Vec<Address>) {
    for at in casts {
        let Some(Object::Cast(cast)) = cx.get(&at).map(|o| &**o) else { continue };
        let new = Address::cast(&cast.source, &cast.target);
        if new != at {
            cx.because(Cause::Implied, |cx| cx.rename(&at, &new));
        }
    }
}

/// After a type got another address: the functions that take it get theirs, which spell it.
pub(crate) fn resign(cx: &mut Cx<'_>, ty: &Address) {
    let casts: Vec<Address> = cx.catalog.referrers(ty).filter(|a| a.kind == Kind::Cast).cloned().collect();
    resign_casts(cx, casts);
    let transforms: Vec<Address> = cx.catalog.referrers(ty).filter(|a| a.kind == Kind::Transform).cloned().collect();
    for at in transforms {
        language::resign_transform(cx, &at);
    }
    let operators: Vec<Address> = cx.catalog.referrers(ty).filter(|a| a.kind == Kind::Operator).cloned().collect();
    operator::resign(cx, operators);
    let functions: BTreeSet<Address> = cx.catalog.referrers(ty).filter(|a| a.kind == Kind::Function).cloned().collect();
    resign_all(cx, functions);
}

fn resign_all(cx: &mut Cx<'_>, functions: BTreeSet<Address>) {
    for at in functions {
        let Some(Object::Function(f)) = cx.get(&at).map(|o| &**o) else { continue };
        let parts = at.path.parts();
        let new = Address::routine(parts[0].clone(), parts[1].clone(), f.input_types());
        if new != at {
            cx.because(Cause::Implied, |cx| cx.rename(&at, &new));
        }
    }
}

/// After a label of an enum got another name: constants of that type in expressions have it, too.
pub(super) fn follow_label(cx: &mut Cx<'_>, enum_type: &Address, from: &str, to: &str) {
    let users: Vec<Address> = cx.catalog.referrers(enum_type).cloned().collect();
    let (schema, name) = (&enum_type.path.parts()[0], &enum_type.path.parts()[1]);
    for at in users {
        let Some(object) = cx.get(&at) else { continue };
        let mut object = (**object).clone();
        let mut changed = false;
        object.inner(&mut |inner| {
            let Inner::Constant(c) = inner else { return };
            if c.ty.schema != *schema || c.ty.name != *name {
                return;
            }
            let Some(value) = &c.value else { return };
            let new = if c.ty.array { in_array(value, from, to) } else { (value == from).then(|| to.into()) };
            if let Some(new) = new {
                c.value = Some(new);
                changed = true;
            }
        });
        if changed {
            cx.because(Cause::Implied, |cx| cx.alter(&at, object));
        }
    }
}

/// The text of an array of labels with one label replaced; `None` where it does not hold it.
fn in_array(text: &str, from: &str, to: &str) -> Option<Ident> {
    let quoted = |label: &str| {
        let plain = !label.is_empty()
            && !label.eq_ignore_ascii_case("null")
            && !label.contains(['{', '}', ',', '"', '\\', ' ', '\t', '\n']);
        if plain { label.to_owned() } else { format!("\"{}\"", label.replace('\\', "\\\\").replace('"', "\\\"")) }
    };
    let inner = text.strip_prefix('{')?.strip_suffix('}')?;
    let (old, new) = (quoted(from), quoted(to));
    let mut found = false;
    let mut items = Vec::new();
    let (mut start, mut in_quotes) = (0, false);
    let bytes = inner.as_bytes();
    for (i, b) in bytes.iter().enumerate() {
        match b {
            b'"' if i == 0 || bytes[i - 1] != b'\\' => in_quotes = !in_quotes,
            b',' if !in_quotes => {
                items.push(&inner[start..i]);
                start = i + 1;
            }
            _ => {}
        }
    }
    items.push(&inner[start..]);
    let items: Vec<&str> = items
        .into_iter()
        .map(|item| {
            let hit = item == old;
            found |= hit;
            if hit { new.as_str() } else { item }
        })
        .collect();
    found.then(|| format!("{{{}}}", items.join(",")).into())
}
