//! Queries over the system catalogs, answered from ours.

use crate::catalog::Ident;
use crate::expr::names::column_name;
use crate::sql::ast::{Const, Expr, ExprNode, Field, JoinKind, Query, QueryBody, Select, TableExpr};

use super::system;
use super::value::{Env, Value};

/// One row that a query returns, by column name.
pub(super) type Row = Vec<(Ident, Value)>;

/// What a query returns.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    /// These are all rows, and each is returned for sure.
    pub(super) certain: bool,
    pub(super) rows: Vec<Row>,
}

impl Rows {
    fn unknown() -> Self {
        Self { certain: false, rows: Vec::new() }
    }

    pub(super) fn exists(&self) -> Value {
        match (self.certain, self.rows.is_empty()) {
            (_, false) => Value::Bool(true),
            (true, true) => Value::Bool(false),
            (false, true) => Value::Unknown,
        }
    }

    pub(super) fn scalar(&self) -> Value {
        match (&self.rows[..], self.certain) {
            ([], true) => Value::Null,
            ([row], true) => row.first().map_or(Value::Unknown, |(_, v)| v.clone()),
            _ => Value::Unknown,
        }
    }

    pub(super) fn array(&self) -> Value {
        if !self.certain {
            return Value::Unknown;
        }
        Value::Array(self.rows.iter().map(|r| r.first().map_or(Value::Unknown, |(_, v)| v.clone())).collect())
    }
}

/// Runs a query. Where it reads data, nothing is known of its rows.
pub(super) fn rows(env: &Env<'_, '_>, query: &Query) -> Rows {
    if query.with.is_some() || query.offset.is_some() {
        return Rows::unknown();
    }
    let QueryBody::Select(select) = &query.body else { return Rows::unknown() };
    let mut out = select_rows(env, select);
    if query.limit.is_some() && out.rows.len() > 1 {
        out.rows.truncate(1);
        out.certain = false;
    }
    out
}

/// The rows that FROM makes, each with whether it is there for sure.
type Product = Vec<(Vec<(Ident, Value)>, bool)>;

fn select_rows(env: &Env<'_, '_>, select: &Select) -> Rows {
    if !select.group_by.is_empty() || select.having.is_some() || !select.windows.is_empty() {
        return Rows::unknown();
    }
    let mut product: Product = vec![(Vec::new(), true)];
    for from in &select.from {
        let Some(right) = from_rows(env, from) else { return Rows::unknown() };
        product = cross(&product, &right);
    }
    let mut kept: Product = Vec::new();
    let mut certain = true;
    for (row, sure) in product {
        let keep = select.filter.as_ref().map_or(Some(true), |f| with_row(env, &row).eval(f).truth());
        match keep {
            Some(true) if sure => kept.push((row, true)),
            Some(false) => {}
            _ => certain = false,
        }
    }
    if let [target] = &select.targets[..] {
        let mut expr = target.expr.clone();
        if certain && count(&mut expr, kept.len()) && !is_aggregate(&expr) {
            return Rows { certain: true, rows: vec![vec![("count".into(), env.eval(&expr))]] };
        }
    }
    if select.targets.iter().any(|t| is_aggregate(&t.expr)) {
        return Rows::unknown();
    }
    let mut rows: Vec<Row> = Vec::new();
    for (row, _) in kept {
        let inner = with_row(env, &row);
        let mut out = Row::new();
        for target in &select.targets {
            match &target.expr.node {
                ExprNode::Column(fields) if fields.last() == Some(&Field::Star) => {
                    for (alias, record) in &row {
                        let wanted = fields.len() == 1 || fields.first() == Some(&Field::Name(alias.clone()));
                        if let (true, Value::Record(columns)) = (wanted, record) {
                            out.extend(columns.iter().cloned());
                        }
                    }
                }
                _ => {
                    let name = target.alias.clone().unwrap_or_else(|| column_name(&target.expr));
                    out.push((name, inner.eval(&target.expr)));
                }
            }
        }
        if select.distinct.is_none() || !rows.contains(&out) {
            rows.push(out);
        }
    }
    Rows { certain, rows }
}

fn with_row<'a, 'c>(env: &Env<'a, 'c>, row: &[(Ident, Value)]) -> Env<'a, 'c> {
    let mut rows = env.rows.clone();
    rows.push(row.to_vec());
    Env { cx: env.cx, variables: env.variables, rows }
}

fn cross(left: &Product, right: &Product) -> Product {
    left.iter()
        .flat_map(|(l, a)| right.iter().map(move |(r, b)| (l.iter().chain(r).cloned().collect(), *a && *b)))
        .collect()
}

/// The rows of an item of FROM; `None` where they are data.
fn from_rows(env: &Env<'_, '_>, from: &TableExpr) -> Option<Product> {
    match from {
        TableExpr::Relation(relation) => {
            let name = relation.name.name();
            let rows = system::rows(env.cx, relation.name.schema(), name)?;
            let alias = relation.alias.as_ref().map_or_else(|| name.clone(), |a| a.name.clone());
            Some(rows.into_iter().map(|r| (vec![(alias.clone(), Value::Record(r))], true)).collect())
        }
        TableExpr::Subquery { query, alias, lateral: false } => {
            let inner = rows(env, query);
            let alias = alias.as_ref().map(|a| a.name.clone()).unwrap_or_default();
            inner
                .certain
                .then(|| inner.rows.into_iter().map(|r| (vec![(alias.clone(), Value::Record(r))], true)).collect())
        }
        TableExpr::Join(join) => {
            let left = from_rows(env, &join.left)?;
            let right = from_rows(env, &join.right)?;
            if join.natural || !matches!(join.kind, JoinKind::Inner | JoinKind::Left) {
                return None;
            }
            let mut out = Product::new();
            for (l, a) in &left {
                let mut matched = false;
                for (r, b) in &right {
                    let row: Vec<(Ident, Value)> = l.iter().chain(r).cloned().collect();
                    let fits = match (&join.on, &join.using[..]) {
                        (Some(on), _) => with_row(env, &row).eval(on).truth(),
                        (None, []) => Some(true),
                        (None, using) => same(l, r, using),
                    };
                    match fits {
                        Some(true) => {
                            matched = true;
                            out.push((row, *a && *b));
                        }
                        Some(false) => {}
                        None => {
                            matched = true;
                            out.push((row, false));
                        }
                    }
                }
                if !matched && join.kind == JoinKind::Left {
                    out.push((l.clone(), *a));
                }
            }
            Some(out)
        }
        _ => None,
    }
}

/// USING.
fn same(left: &[(Ident, Value)], right: &[(Ident, Value)], using: &[Ident]) -> Option<bool> {
    let find = |side: &[(Ident, Value)], name: &Ident| {
        side.iter().find_map(|(_, record)| match record {
            Value::Record(columns) => columns.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()),
            _ => None,
        })
    };
    for name in using {
        if !super::value::operate("=", &find(left, name)?, &find(right, name)?).truth()? {
            return Some(false);
        }
    }
    Some(true)
}

/// Puts the number of rows in the place of `count(*)`; `false` where it is not there.
fn count(expr: &mut Expr, rows: usize) -> bool {
    if is_count(expr) {
        expr.node = ExprNode::Const(Const::Integer(i32::try_from(rows).unwrap_or(i32::MAX)));
        return true;
    }
    match &mut expr.node {
        ExprNode::Op { left, right, .. } => {
            let left = left.as_mut().is_some_and(|l| count(l, rows));
            count(right, rows) || left
        }
        ExprNode::Cast { operand, .. } | ExprNode::Not(operand) => count(operand, rows),
        _ => false,
    }
}

fn is_count(expr: &Expr) -> bool {
    matches!(&expr.node, ExprNode::Call(call) if call.name.name() == "count" && call.over.is_none() && !call.distinct)
}

fn is_aggregate(expr: &Expr) -> bool {
    let own = matches!(&expr.node, ExprNode::Call(call)
        if matches!(&**call.name.name(), "max" | "min" | "sum" | "avg" | "array_agg" | "string_agg" | "bool_or"
            | "bool_and" | "every" | "json_agg" | "jsonb_agg" | "count"));
    let mut below = false;
    super::super::walk::children(expr, &mut |child| below |= is_aggregate(child));
    own || below
}
