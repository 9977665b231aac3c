//! Statements on rows, and which rows they are about.

use super::StatementCx;
use crate::catalog::{Address, Kind, Object};
use crate::sql::Span;
use crate::sql::ast::{Const, CteBody, DataStmt, Expr, ExprNode, Field, Stmt, SublinkKind, With};

impl<'a> StatementCx<'a> {
    /// The data statements that run, each with its target as it is before the statement, and its place: also those in WITH, in a
    /// DO block and in the functions that are called.
    pub fn data_statements(&self) -> Vec<(&'a DataStmt, Address, Span)> {
        let mut found = Vec::new();
        for (stmt, span) in self.runs() {
            match stmt {
                Stmt::Data(data) => of_data(data, span, &mut found),
                Stmt::Query(query) => of_with(query.with.as_ref(), span, &mut found),
                Stmt::CreateTableAs(create) => {
                    of_with(create.query.as_ref().and_then(|q| q.with.as_ref()), span, &mut found);
                }
                _ => {}
            }
        }
        let target = |name| self.relation(name).or_else(|| self.made_by_itself(name));
        found.into_iter().filter_map(|(data, span)| Some((data, target(&data.target.name)?, span))).collect()
    }

    /// A relation that the statement itself makes.
    fn made_by_itself(&self, name: &crate::sql::ast::Name) -> Option<Address> {
        self.created().map(|(_, at, _)| at).find(|at| at.kind.is_relation() && at.name() == name.name()).cloned()
    }

    /// Whether a condition picks few rows: by a key, by a range of one, or as many as a LIMIT says.
    pub fn picks_by_key(&self, table: &Address, condition: &Expr) -> bool {
        let key = |e: &Expr| matches!(column(e), Some(name) if self.is_key(table, name));
        match &condition.node {
            ExprNode::And(parts) => parts.iter().any(|e| self.picks_by_key(table, e)),
            ExprNode::Or(parts) => parts.iter().all(|e| self.picks_by_key(table, e)),
            ExprNode::Op { name, left: Some(left), right } => {
                let compares = matches!(name.name().as_str(), "=" | "<" | "<=" | ">" | ">=");
                compares && ((key(left) && fixed(right)) || (key(right) && fixed(left)))
            }
            ExprNode::Between { operand, not: false, .. } => key(operand),
            ExprNode::In { left, list, not: false } => key(left) && list.iter().all(fixed),
            ExprNode::OpAny { left, right, all: false, .. } => key(left) && fixed(right),
            ExprNode::Sublink { kind: SublinkKind::Any, operand: Some(left), query, .. } => {
                key(left) && query.limit.is_some()
            }
            ExprNode::Sublink { kind: SublinkKind::Scalar, .. } => false,
            _ => false,
        }
    }

    /// Whether a column alone tells rows apart.
    fn is_key(&self, table: &Address, name: &str) -> bool {
        if name == "ctid" {
            return true;
        }
        let column = table.child(Kind::Column, name);
        let alone = |columns: &[Address]| matches!(columns, [one] if *one == column);
        let key = self.before.children(table).any(|(_, object)| match &**object {
            Object::PrimaryKey(key) => alone(&key.columns),
            Object::Unique(unique) => alone(&unique.columns),
            _ => false,
        });
        let index = self.before.indexes(table).any(|(_, index)| {
            index.unique
                && index.predicate.is_none()
                && matches!(&index.keys[..], [one] if one.column.as_ref() == Some(&column))
        });
        // Of a table that is only assumed, the key is not known.
        let assumed = !self.migration.steps[self.index].assumed.is_empty();
        key || index || (assumed && name == "id")
    }
}

fn of_data<'a>(data: &'a DataStmt, span: Span, found: &mut Vec<(&'a DataStmt, Span)>) {
    of_with(data.with.as_ref(), span, found);
    found.push((data, span));
}

fn of_with<'a>(with: Option<&'a With>, span: Span, found: &mut Vec<(&'a DataStmt, Span)>) {
    for cte in with.iter().flat_map(|w| &w.ctes) {
        match &cte.body {
            CteBody::Data(data) => of_data(data, span, found),
            CteBody::Query(query) => of_with(query.with.as_ref(), span, found),
        }
    }
}

/// The column that an expression is.
fn column(expr: &Expr) -> Option<&str> {
    match &expr.node {
        ExprNode::Column(fields) => match fields.last() {
            Some(Field::Name(name)) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an expression has the same value for every row.
fn fixed(expr: &Expr) -> bool {
    match &expr.node {
        ExprNode::Const(_) | ExprNode::Param(_) => true,
        ExprNode::Cast { operand, .. } => fixed(operand),
        ExprNode::Array(items) => items.iter().all(fixed),
        ExprNode::Op { left, right, .. } => left.as_ref().is_none_or(|e| fixed(e)) && fixed(right),
        // A subquery that does not look outside is run once.
        ExprNode::Sublink { kind: SublinkKind::Scalar, .. } => true,
        ExprNode::Column(_) => false,
        ExprNode::Call(call) => call.args.iter().all(|a| fixed(&a.value)),
        _ => false,
    }
}

/// What a condition comes to where it is the same for every row: `None` where it is not, or where it is NULL.
pub fn truth(expr: &Expr) -> Option<bool> {
    match &expr.node {
        ExprNode::Const(Const::Boolean(b)) => Some(*b),
        ExprNode::Cast { operand, .. } => truth(operand),
        ExprNode::Not(e) => truth(e).map(|b| !b),
        ExprNode::And(parts) if parts.iter().any(|e| truth(e) == Some(false)) => Some(false),
        ExprNode::And(parts) => parts.iter().map(truth).collect::<Option<Vec<bool>>>().map(|_| true),
        ExprNode::Or(parts) if parts.iter().any(|e| truth(e) == Some(true)) => Some(true),
        ExprNode::Or(parts) => parts.iter().map(truth).collect::<Option<Vec<bool>>>().map(|_| false),
        ExprNode::IsNull { operand, not } => match &operand.node {
            ExprNode::Const(value) => Some((*value == Const::Null) != *not),
            _ => None,
        },
        ExprNode::Op { name, left: Some(left), right } => {
            let (ExprNode::Const(a), ExprNode::Const(b)) = (&left.node, &right.node) else { return None };
            match name.name().as_str() {
                _ if *a == Const::Null || *b == Const::Null => None,
                "=" => Some(a == b),
                "<>" => Some(a != b),
                _ => None,
            }
        }
        _ => None,
    }
}
