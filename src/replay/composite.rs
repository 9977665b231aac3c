//! CREATE TYPE … AS (…), ALTER TYPE … ADD, DROP and ALTER ATTRIBUTE.

use crate::catalog::{Address, Column, CompositeType, Ident, Kind, Type};
use crate::sql::Span;
use crate::sql::ast::{self, AlterAction, AlterTable, Behavior, ColumnDef, CreateCompositeType, ObjectClass};

use super::alter_table::Target;
use super::cx::Cx;
use super::enum_type::type_is_free;
use super::rename::{altered_relation, column_is_free, typed_tables};
use super::{Cause, Lock, Reject, depend};

/// CREATE TYPE … AS (…).
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateCompositeType) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    let at = Address::of(Kind::CompositeType, schema.clone(), stmt.name.name().clone());
    type_is_free(cx, &at)?;
    if cx.relation_exists(&schema, at.name()) {
        return Err(Reject::new("42P07", format!("relation \"{}\" already exists", at.name())));
    }
    let mut columns: Vec<(Ident, Column)> = Vec::new();
    for definition in &stmt.columns {
        if columns.iter().any(|(n, _)| *n == definition.name) {
            return Err(Reject::new("42701", format!("column \"{}\" specified more than once", definition.name)));
        }
        let column = attribute(cx, &at, definition, columns.len() as i32 + 1)?;
        columns.push((definition.name.clone(), column));
    }
    cx.create(at.clone(), CompositeType {});
    for (name, column) in columns {
        cx.create(at.child(Kind::Column, name), column);
    }
    Ok(())
}

fn attribute(cx: &mut Cx<'_>, at: &Address, definition: &ColumnDef, position: i32) -> Result<Column, Reject> {
    let ty = match &definition.ty {
        Some(ty) => cx.written_type(ty, at)?,
        None => Type::builtin("text"),
    };
    super::table::check_storable(&definition.name, &ty)?;
    let collation = cx.written_collation(definition.collation.as_ref(), &ty)?;
    Ok(Column::plain(ty, collation, position))
}

/// ALTER TYPE of a composite type.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterTable) -> Result<(), Reject> {
    let found = altered_relation(cx, &stmt.relation.name, ObjectClass::Type, stmt.if_exists)?;
    let Some(at) = found else { return Ok(()) };
    cx.lock(&at, Lock::AccessExclusive);
    let typed = typed_tables(cx, &at);
    let along = |action: &AlterAction| {
        matches!(action, AlterAction::AddColumn { .. } | AlterAction::DropColumn { .. } | AlterAction::AlterType { .. })
    };
    for command in &stmt.commands {
        if let AlterAction::AlterType { column, ty, .. } = &command.action {
            existing(cx, &at, column)?;
            let ty = cx.written_type(ty, &at)?;
            cx.check_not_part_of_itself(&at, &ty)?;
            // Stored values of the type would have to be rewritten.
            cx.check_row_type_unused(&at)?;
        }
        if along(&command.action) && !typed.is_empty() && command.behavior != Behavior::Cascade {
            let message = format!("cannot alter type \"{}\" because it is the type of a typed table", at.name());
            let hint = "Use ALTER ... CASCADE to alter the typed tables too.";
            return Err(Reject::new("2BP01", message).hint(hint));
        }
    }
    let mut commands: Vec<&AlterAction> = stmt.commands.iter().map(|c| &c.action).collect();
    commands.sort_by_key(|action| super::alter_table::pass(action));
    commands.into_iter().try_for_each(|action| run(cx, &at, action))?;
    // The typed tables change along.
    let span = cx.span;
    let actions: Vec<(&AlterAction, Span)> =
        stmt.commands.iter().map(|c| &c.action).filter(|a| along(a)).map(|a| (a, span)).collect();
    for table in typed {
        let target = Target { through_type: true, ..Target::of(table, true, Lock::AccessExclusive) };
        cx.because(Cause::Cascaded, |cx| cx.alter_relation(&target, &actions))?;
    }
    Ok(())
}

/// One subcommand, for the type alone.
fn run(cx: &mut Cx<'_>, at: &Address, action: &AlterAction) -> Result<(), Reject> {
    match action {
        AlterAction::AddColumn { column, if_not_exists } => {
            let column_at = at.child(Kind::Column, column.name.clone());
            if *if_not_exists && cx.catalog.contains(&column_at) {
                let message = format!("column \"{}\" of relation \"{}\" already exists", column.name, at.name());
                cx.notice(format!("{message}, skipping"), Some(column_at));
                return Ok(());
            }
            column_is_free(cx, at, &column.name)?;
            let last = cx.catalog.columns(at).last().map_or(0, |(_, c)| c.position);
            let new = attribute(cx, at, column, last + 1)?;
            cx.check_not_part_of_itself(at, &new.ty)?;
            cx.create(column_at, new);
        }
        AlterAction::DropColumn { name, if_exists, behavior } => {
            let column_at = at.child(Kind::Column, name.clone());
            if cx.catalog.contains(&column_at) {
                let place = cx.place_of_column(at, name);
                depend::drop_objects(cx, &[column_at], *behavior)?;
                cx.forget_column(at, place);
                return Ok(());
            }
            let message = format!("column \"{name}\" of relation \"{}\" does not exist", at.name());
            if !*if_exists {
                return Err(Reject::new("42703", message));
            }
            cx.notice(format!("{message}, skipping"), Some(column_at));
        }
        AlterAction::AlterType { column, ty, collation, .. } => {
            alter_type(cx, at, column, ty, collation.as_ref())?;
        }
        AlterAction::ChangeOwner { role } => cx.owner_to(at, role)?,
        _ => return Err(Reject::new("42809", format!("\"{}\" is a composite type", at.name()))),
    }
    Ok(())
}

fn alter_type(
    cx: &mut Cx<'_>,
    at: &Address,
    column: &Ident,
    ty: &ast::TypeName,
    collation: Option<&ast::Name>,
) -> Result<(), Reject> {
    let old = existing(cx, at, column)?;
    let ty = cx.written_type(ty, at)?;
    let collation = cx.written_collation(collation, &ty)?;
    cx.check_not_part_of_itself(at, &ty)?;
    // Stored values of the type would have to be rewritten.
    cx.check_row_type_unused(at)?;
    cx.alter(&at.child(Kind::Column, column.clone()), Column::plain(ty, collation, old.position));
    Ok(())
}

/// The attribute that is altered.
fn existing(cx: &Cx<'_>, at: &Address, column: &Ident) -> Result<Column, Reject> {
    cx.column(at, column).ok_or_else(|| {
        let message = format!("column \"{column}\" of relation \"{}\" does not exist", at.name());
        Reject::new("42703", message)
    })
}
