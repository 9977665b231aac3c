//! Data statements on the server's own tables: they change the schema.

use crate::catalog::{Address, Ident, Kind, Modifier, Object, Touches};
use crate::sql::ast::{DataKind, DataStmt, TableExpr};

use super::super::Reject;
use super::value::{self, Value};
use super::{Machine, system};

/// Whether the target is a table of the server, not one of the history.
pub(super) fn is_of_system(cx: &super::super::cx::Cx<'_>, stmt: &DataStmt) -> bool {
    system::relation(&stmt.target.name).is_some() && cx.find_relation(&stmt.target.name).is_none()
}

/// The tables that are the whole server's.
fn is_shared(name: &str) -> bool {
    matches!(
        name,
        "pg_database"
            | "pg_authid"
            | "pg_auth_members"
            | "pg_tablespace"
            | "pg_shdescription"
            | "pg_db_role_setting"
            | "pg_statistic"
            | "pg_largeobject"
            | "pg_replication_origin"
    )
}

impl Machine<'_, '_> {
    /// INSERT, UPDATE and DELETE on a table of the server.
    pub(super) fn catalog_data(&mut self, stmt: &DataStmt) -> Result<(), Reject> {
        let name = stmt.target.name.name().clone();
        if is_shared(&name) {
            return Ok(());
        }
        let done = match stmt.kind {
            DataKind::Insert if name == "pg_enum" => self.insert_labels(stmt)?,
            DataKind::Update | DataKind::Delete => self.change_rows(stmt, &name)?,
            _ => false,
        };
        if !done {
            self.cx.opaque(format!("it writes to {}", stmt.target.name), Touches::Anything);
        }
        Ok(())
    }

    /// UPDATE and DELETE; `false` where it is not known which rows they are about.
    fn change_rows(&mut self, stmt: &DataStmt, name: &Ident) -> Result<bool, Reject> {
        let mut from = vec![TableExpr::Relation(stmt.target.clone())];
        from.extend(stmt.from.iter().cloned());
        let product = self.from(&from, stmt.filter.as_ref())?;
        if !product.certain {
            return Ok(false);
        }
        let mut doubtful = Vec::new();
        for (level, sure) in product.rows {
            let find = |column: &str| level.find(&[Ident::new(column)]);
            let Some(at) = address(name, &find) else { return Ok(false) };
            let mut understood = sure;
            if stmt.kind == DataKind::Delete {
                understood &= name == "pg_enum" && self.remove_label(&at, find("enumlabel"));
            }
            for assignment in &stmt.assignments {
                let value = self.with_level(&level, |m| m.eval(&assignment.value))?;
                let old = find(&assignment.column);
                understood &= assignment.path.is_empty()
                    && old.is_some_and(|old| self.set_attribute(name, &at, &assignment.column, &old, value));
            }
            if !understood {
                doubtful.push(at);
            }
        }
        if !doubtful.is_empty() {
            self.cx.opaque(format!("it writes to {}", stmt.target.name), Touches::Objects(doubtful));
        }
        self.system.clear();
        Ok(true)
    }

    /// Gives an attribute of an object another value; `false` where that is not known here.
    fn set_attribute(&mut self, table: &str, at: &Address, column: &str, old: &Value, value: Value) -> bool {
        let Some(object) = self.cx.get(at).map(|o| (**o).clone()) else { return false };
        let truth = value.truth();
        let object: Object = match (table, column, object) {
            ("pg_index", "indisvalid", Object::Index(mut i)) if truth.is_some() => {
                i.valid = truth == Some(true);
                i.into()
            }
            ("pg_index", "indisclustered", Object::Index(mut i)) if truth.is_some() => {
                i.clustered = truth == Some(true);
                i.into()
            }
            ("pg_constraint", "convalidated", object) if truth.is_some() => {
                let valid = truth == Some(true);
                match object {
                    Object::ForeignKey(mut c) => {
                        c.validated = valid;
                        c.into()
                    }
                    Object::Check(mut c) => {
                        c.validated = valid;
                        c.into()
                    }
                    _ => return false,
                }
            }
            ("pg_class", "relrowsecurity", Object::Table(mut t)) if truth.is_some() => {
                t.row_security = truth == Some(true);
                t.into()
            }
            ("pg_class", "relforcerowsecurity", Object::Table(mut t)) if truth.is_some() => {
                t.force_row_security = truth == Some(true);
                t.into()
            }
            ("pg_attribute", "atttypmod", Object::Column(mut c)) => match value {
                Value::Int(n) => {
                    let Ok(n) = i32::try_from(n) else { return false };
                    c.ty.modifier = if n < 0 { Modifier::None } else { Modifier::Raw(n) };
                    c.into()
                }
                _ => return false,
            },
            ("pg_trigger", "tgenabled", Object::Trigger(mut t)) => match value {
                Value::Text(s) if s.len() == 1 => {
                    t.enabled = s.chars().next().unwrap_or('O');
                    t.into()
                }
                _ => return false,
            },
            ("pg_enum", "enumlabel", Object::EnumType(mut e)) => match (old, value) {
                (Value::Text(old), Value::Text(new)) => {
                    e.labels.iter_mut().filter(|l| *l == old).for_each(|l| *l = new.as_str().into());
                    e.into()
                }
                _ => return false,
            },
            _ => return false,
        };
        self.cx.alter(at, object);
        true
    }

    fn remove_label(&mut self, at: &Address, label: Option<Value>) -> bool {
        let (Some(Object::EnumType(mut e)), Some(Value::Text(label))) = (self.cx.get(at).map(|o| (**o).clone()), label)
        else {
            return false;
        };
        e.labels.retain(|l| *l != label);
        self.cx.alter(at, e);
        true
    }

    /// INSERT INTO `pg_enum`.
    fn insert_labels(&mut self, stmt: &DataStmt) -> Result<bool, Reject> {
        let (Some(source), None, None) = (&stmt.source, &stmt.with, &stmt.on_conflict) else { return Ok(false) };
        let rows = self.query(source)?;
        if !rows.certain {
            return Ok(false);
        }
        let place = |column: &str| stmt.columns.iter().position(|c| c.name == column);
        let (Some(ty), Some(label)) = (place("enumtypid"), place("enumlabel")) else { return Ok(false) };
        for row in rows.rows {
            let (Some(Value::Oid(at) | Value::Reg(at)), Some(Value::Text(label))) =
                (row.values.get(ty), row.values.get(label))
            else {
                return Ok(false);
            };
            let at = at.as_kind(Kind::EnumType);
            let Some(Object::EnumType(mut e)) = self.cx.get(&at).map(|o| (**o).clone()) else { return Ok(false) };
            let order = place("enumsortorder").and_then(|i| row.values.get(i)).cloned().unwrap_or(Value::Unknown);
            let mut index = 0;
            for i in 1..=e.labels.len() {
                match value::order(&Value::Int(i as i64), &order) {
                    Some(std::cmp::Ordering::Less) => index = i,
                    Some(_) => break,
                    None => return Ok(false),
                }
            }
            e.labels.insert(index, label.as_str().into());
            self.cx.alter(&at, e);
        }
        self.system.clear();
        Ok(true)
    }
}

/// The object that a row of a catalog is about.
fn address(table: &str, find: &dyn Fn(&str) -> Option<Value>) -> Option<Address> {
    let object = |column: &str| match find(column) {
        Some(Value::Oid(at) | Value::Reg(at)) => Some(at),
        _ => None,
    };
    match table {
        "pg_index" => object("indexrelid"),
        "pg_attribute" => match (object("attrelid"), find("attname")) {
            (Some(relation), Some(Value::Text(name))) => Some(relation.child(Kind::Column, name.as_str())),
            _ => None,
        },
        "pg_enum" => object("enumtypid").map(|at| at.as_kind(Kind::EnumType)),
        "pg_attrdef" => object("adrelid"),
        "pg_description" => object("objoid"),
        "pg_policy" | "pg_class" | "pg_constraint" | "pg_trigger" | "pg_proc" | "pg_type" | "pg_namespace"
        | "pg_extension" => object("oid"),
        _ => None,
    }
}
