//! CREATE TYPE … AS (…), ALTER TYPE … ADD, DROP and ALTER ATTRIBUTE.

use crate::catalog::{Address, Column, CompositeType, Ident, Kind, Type};
use crate::sql::ast::{self, AlterAction, AlterTable, ColumnDef, CreateCompositeType, ObjectClass};

use super::cx::Cx;
use super::enum_type::type_is_free;
use super::rename::{altered_relation, column_is_free, typed_tables};
use super::{Lock, Reject, depend};

/// CREATE TYPE … AS (…).
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateCompositeType) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    let name = stmt.name.name();
    type_is_free(cx, &schema, name)?;
    if cx.relation_exists(&schema, name) {
        return Err(Reject::new("42P07", format!("relation \"{name}\" already exists")));
    }
    let at = Address::of(Kind::CompositeType, schema, name.clone());
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
    if !typed_tables(cx, &at).is_empty() {
        cx.opaque(
            "the typed tables of the type change along",
            crate::catalog::Touches::Objects(typed_tables(cx, &at).into_iter().chain([at.clone()]).collect()),
        );
        return Ok(());
    }
    for command in &stmt.commands {
        match &command.action {
            AlterAction::AddColumn { column, if_not_exists } => {
                let column_at = at.child(Kind::Column, column.name.clone());
                if *if_not_exists && cx.catalog.contains(&column_at) {
                    let message = format!("column \"{}\" of relation \"{}\" already exists", column.name, at.name());
                    cx.notice(format!("{message}, skipping"), Some(column_at));
                    continue;
                }
                column_is_free(cx, &at, &column.name)?;
                let last = cx.catalog.columns(&at).last().map_or(0, |(_, c)| c.position);
                let new = attribute(cx, &at, column, last + 1)?;
                cx.check_not_part_of_itself(&at, &new.ty)?;
                cx.create(column_at, new);
            }
            AlterAction::DropColumn { name, if_exists, behavior } => {
                let column_at = at.child(Kind::Column, name.clone());
                if cx.catalog.contains(&column_at) {
                    depend::drop_objects(cx, &[column_at], *behavior)?;
                    cx.forget_column(&at, name);
                    continue;
                }
                let message = format!("column \"{name}\" of relation \"{}\" does not exist", at.name());
                if !*if_exists {
                    return Err(Reject::new("42703", message));
                }
                cx.notice(format!("{message}, skipping"), Some(column_at));
            }
            AlterAction::AlterType { column, ty, collation, .. } => {
                alter_type(cx, &at, column, ty, collation.as_ref())?;
            }
            AlterAction::ChangeOwner { role } => cx.owner_to(&at, role)?,
            _ => return Err(Reject::new("42809", format!("\"{}\" is a composite type", at.name()))),
        }
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
    let column_at = at.child(Kind::Column, column.clone());
    let old = cx.object(&column_at, |o| match o {
        crate::catalog::Object::Column(c) => Some(c),
        _ => None,
    });
    let Some(old) = old else {
        let message = format!("column \"{column}\" of relation \"{}\" does not exist", at.name());
        return Err(Reject::new("42703", message));
    };
    let ty = cx.written_type(ty, at)?;
    let collation = cx.written_collation(collation, &ty)?;
    cx.check_not_part_of_itself(at, &ty)?;
    // Stored values of the type would have to be rewritten.
    cx.check_row_type_unused(at)?;
    cx.alter(&column_at, Column::plain(ty, collation, old.position));
    Ok(())
}
