//! Walks over expressions as they were written.

use crate::catalog::Ident;
use crate::sql::ast::{Expr, ExprNode, Field, Step};

/// Calls `f` with the last name of every column reference, those of subqueries left out.
pub(crate) fn column_names(expr: &Expr, f: &mut dyn FnMut(&Ident)) {
    if let ExprNode::Column(fields) = &expr.node {
        if let Some(Field::Name(name)) = fields.last() {
            f(name);
        }
        return;
    }
    children(expr, &mut |child| column_names(child, f));
}

/// Calls `f` with every expression directly below, those of subqueries left out.
pub(crate) fn children(expr: &Expr, f: &mut dyn FnMut(&Expr)) {
    let mut all = |list: &[Expr]| list.iter().for_each(&mut *f);
    match &expr.node {
        ExprNode::Column(_)
        | ExprNode::Param(_)
        | ExprNode::Const(_)
        | ExprNode::SqlValue { .. }
        | ExprNode::Default
        | ExprNode::MergeAction
        | ExprNode::Unread
        | ExprNode::CurrentOf(_) => {}
        ExprNode::MultiAssign { source, .. } => f(source),
        ExprNode::Op { left, right, .. } => {
            if let Some(left) = left {
                f(left);
            }
            f(right);
        }
        ExprNode::OpAny { left, right, .. }
        | ExprNode::Distinct { left, right, .. }
        | ExprNode::NullIf { left, right }
        | ExprNode::Like { left, right, .. } => {
            f(left);
            f(right);
        }
        ExprNode::In { left, list, .. } => {
            f(left);
            list.iter().for_each(f);
        }
        ExprNode::Between { operand, low, high, .. } => {
            f(operand);
            f(low);
            f(high);
        }
        ExprNode::And(list)
        | ExprNode::Or(list)
        | ExprNode::Coalesce(list)
        | ExprNode::Greatest(list)
        | ExprNode::Least(list)
        | ExprNode::Array(list)
        | ExprNode::Grouping(list) => all(list),
        ExprNode::Row { items, .. } => all(items),
        ExprNode::Not(operand)
        | ExprNode::IsNull { operand, .. }
        | ExprNode::IsBool { operand, .. }
        | ExprNode::Cast { operand, .. }
        | ExprNode::Collate { operand, .. } => f(operand),
        ExprNode::Call(call) => {
            for arg in &call.args {
                f(&arg.value);
            }
            for order in &call.order_by {
                f(&order.expr);
            }
            if let Some(filter) = &call.filter {
                f(filter);
            }
        }
        ExprNode::Case { operand, whens, otherwise } => {
            if let Some(operand) = operand {
                f(operand);
            }
            for (when, then) in whens {
                f(when);
                f(then);
            }
            if let Some(otherwise) = otherwise {
                f(otherwise);
            }
        }
        ExprNode::Indirection { operand, path } => {
            f(operand);
            for step in path {
                match step {
                    Step::Index(index) => f(index),
                    Step::Slice(low, high) => low.iter().chain(high).for_each(&mut *f),
                    Step::Field(_) | Step::Star => {}
                }
            }
        }
        ExprNode::Sublink { operand, .. } => {
            if let Some(operand) = operand {
                f(operand);
            }
        }
        ExprNode::Xml(xml) => xml.exprs(&mut |e| f(e)),
        ExprNode::Json(json) => json.exprs(&mut |e| f(e)),
    }
}
