//! Enum labels that a data statement uses before the transaction that added them commits.

use crate::catalog::{Address, Ident, Kind, Object, Type};
use crate::sql::ast::{Const, DataStmt, Expr, ExprNode, Field, QueryBody, Visitor};

use super::Reject;
use super::cx::Cx;

/// Refuses a data statement that uses such a label.
///
/// # Errors
///
/// `unsafe use of new value "x" of enum type mood` (55P04).
pub(super) fn check(cx: &Cx<'_>, target: &Address, stmt: &DataStmt) -> Result<(), Reject> {
    if cx.session.transaction.as_ref().is_none_or(|t| t.new_labels.is_empty()) {
        return Ok(());
    }
    let mut uses = Uses { cx, target, found: None };
    let columns: Vec<Ident> = if stmt.columns.is_empty() {
        cx.catalog.columns(target).into_iter().map(|(name, _)| name.clone()).collect()
    } else {
        stmt.columns.iter().map(|c| c.name.clone()).collect()
    };
    match stmt.source.as_ref().map(|q| &q.body) {
        Some(QueryBody::Values(rows)) => {
            rows.iter().for_each(|row| columns.iter().zip(row).for_each(|(column, value)| uses.pair(column, value)));
        }
        Some(QueryBody::Select(select)) => {
            columns.iter().zip(&select.targets).for_each(|(column, target)| uses.pair(column, &target.expr));
        }
        _ => {}
    }
    let updated = stmt.on_conflict.iter().flat_map(|c| c.update.iter().flatten());
    stmt.assignments.iter().chain(updated).for_each(|a| uses.pair(&a.column, &a.value));
    stmt.walk(&mut uses);
    let Some((ty, label)) = uses.found else { return Ok(()) };
    let name = cx.type_text_at(&ty);
    Err(Reject::new("55P04", format!("unsafe use of new value \"{label}\" of enum type {name}"))
        .hint("New enum values must be committed before they can be used."))
}

/// Looks for such labels.
struct Uses<'a, 'c> {
    cx: &'a Cx<'c>,
    target: &'a Address,
    found: Option<(Address, String)>,
}

impl Uses<'_, '_> {
    /// A column beside a value that it is given or compared with.
    fn pair(&mut self, column: &Ident, value: &Expr) {
        let at = self.target.child(Kind::Column, column.clone());
        if let Some(Object::Column(column)) = self.cx.get(&at).map(|o| &**o) {
            self.constant(&column.ty.clone(), value);
        }
    }

    fn constant(&mut self, ty: &Type, value: &Expr) {
        let ExprNode::Const(Const::String(label)) = &value.node else { return };
        let at = Address::of(Kind::EnumType, ty.schema.clone(), ty.name.clone());
        if !ty.array && self.cx.session.is_unsafe_label(&at, label) {
            self.found.get_or_insert((at, label.clone()));
        }
    }

    fn compare(&mut self, column: &Expr, value: &Expr) {
        if let ExprNode::Column(fields) = &column.node
            && let Some(Field::Name(name)) = fields.last()
        {
            self.pair(&name.clone(), value);
        }
    }
}

impl Visitor for Uses<'_, '_> {
    fn expr(&mut self, expr: &Expr) -> bool {
        match &expr.node {
            ExprNode::Op { left: Some(left), right, .. } | ExprNode::Distinct { left, right, .. } => {
                self.compare(left, right);
                self.compare(right, left);
            }
            ExprNode::In { left, list, .. } => list.iter().for_each(|value| self.compare(left, value)),
            ExprNode::Cast { operand, ty } => {
                if let Ok(ty) = self.cx.resolve_type(ty) {
                    self.constant(&ty, operand);
                }
            }
            _ => {}
        }
        true
    }
}
