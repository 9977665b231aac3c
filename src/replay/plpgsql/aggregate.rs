//! Aggregates over rows that are known.

use std::rc::Rc;

use crate::sql::ast::{Call, Expr, ExprNode};

use super::super::{Reject, walk};
use super::Machine;
use super::value::{self, Hole, Value, operate};

/// Whether a call is of an aggregate that is evaluated here.
pub(super) fn is_aggregate(call: &Call) -> bool {
    call.over.is_none()
        && call.name.schema().is_none_or(|s| s == "pg_catalog")
        && matches!(
            &**call.name.name(),
            "count"
                | "max"
                | "min"
                | "sum"
                | "avg"
                | "array_agg"
                | "string_agg"
                | "bool_or"
                | "bool_and"
                | "every"
                | "json_agg"
                | "jsonb_agg"
                | "json_object_agg"
                | "jsonb_object_agg"
                | "mode"
                | "percentile_cont"
        )
}

/// Whether there is one in an expression, subqueries left out.
pub(super) fn is_below(expr: &Expr) -> bool {
    let own = matches!(&expr.node, ExprNode::Call(call) if is_aggregate(call));
    let mut below = false;
    walk::children(expr, &mut |child| below |= is_below(child));
    own || below
}

/// The arguments of an aggregate for one row; then whether FILTER keeps it, and the sort keys.
type Input = (Vec<Value>, Vec<Value>);

impl Machine<'_, '_> {
    /// The value of an aggregate over the rows of the group.
    pub(super) fn aggregate(&mut self, call: &Call) -> Result<Value, Reject> {
        let Some(group) = self.group.take() else { return Ok(Value::Unknown) };
        let depth = self.rows.len();
        // The group's first row stands for the group; each of its rows takes its place.
        self.rows.pop();
        let result = self.over(call, &group);
        self.rows.truncate(depth.saturating_sub(1));
        self.rows.push(group.first().cloned().unwrap_or_default());
        self.group = Some(group);
        result
    }

    fn over(&mut self, call: &Call, group: &[Rc<super::query::Level>]) -> Result<Value, Reject> {
        let mut rows: Vec<Input> = Vec::new();
        for level in group {
            self.rows.push(level.clone());
            let row = self.arguments(call);
            self.rows.pop();
            if let Some(row) = row? {
                rows.push(row);
            } else {
                return Ok(Value::Unknown);
            }
        }
        rows.retain(|(_, keys)| keys.first() != Some(&Value::Bool(false)));
        if !call.order_by.is_empty() {
            if rows.iter().any(|(_, keys)| keys.iter().any(Value::is_unknown)) {
                return Ok(Value::Unknown);
            }
            rows.sort_by(|(_, a), (_, b)| {
                for (i, key) in call.order_by.iter().enumerate() {
                    let order = value::order(&a[i + 1], &b[i + 1]).unwrap_or(std::cmp::Ordering::Equal);
                    let order = if key.descending == Some(true) { order.reverse() } else { order };
                    if order.is_ne() {
                        return order;
                    }
                }
                std::cmp::Ordering::Equal
            });
        }
        let mut args: Vec<Vec<Value>> = rows.into_iter().map(|(args, _)| args).collect();
        if call.distinct {
            let mut kept: Vec<Vec<Value>> = Vec::new();
            for row in args {
                if !kept.contains(&row) {
                    kept.push(row);
                }
            }
            args = kept;
            if call.order_by.is_empty() {
                args.sort_by(|a, b| match (a.first(), b.first()) {
                    (Some(a), Some(b)) => value::order(a, b).unwrap_or(std::cmp::Ordering::Equal),
                    _ => std::cmp::Ordering::Equal,
                });
            }
        }
        Ok(self.summed(call, args))
    }

    /// What one row gives an aggregate; `None` where it is not known whether it counts.
    fn arguments(&mut self, call: &Call) -> Result<Option<Input>, Reject> {
        let mut args = Vec::new();
        for arg in &call.args {
            args.push(self.eval(&arg.value)?);
        }
        let keep = match &call.filter {
            Some(filter) => match self.eval(filter)?.truth() {
                Some(keep) => keep,
                None => return Ok(None),
            },
            None => true,
        };
        let mut keys = vec![Value::Bool(keep)];
        for key in &call.order_by {
            keys.push(self.eval(&key.expr)?);
        }
        Ok(Some((args, keys)))
    }

    fn summed(&self, call: &Call, rows: Vec<Vec<Value>>) -> Value {
        let name = &**call.name.name();
        if name == "count" {
            if call.star {
                return Value::Int(rows.len() as i64);
            }
            let there = rows.iter().filter(|r| r.first() != Some(&Value::Null));
            let unknown = rows.iter().any(|r| matches!(r.first(), Some(Value::Unknown | Value::OneOf(_))));
            return if unknown { Value::Unknown } else { Value::Int(there.count() as i64) };
        }
        let firsts = || rows.iter().map(|r| r.first().cloned().unwrap_or(Value::Unknown));
        if name == "array_agg" {
            return if rows.is_empty() { Value::Null } else { Value::Array(firsts().collect()) };
        }
        if name == "string_agg" {
            let mut pieces = Vec::new();
            let mut any = false;
            for row in rows.iter().filter(|r| r.first() != Some(&Value::Null)) {
                if any {
                    pieces.extend(super::text::pieces(self.cx, row.get(1).unwrap_or(&Value::Null), Hole::Raw));
                }
                any = true;
                pieces.extend(super::text::pieces(self.cx, &row[0], Hole::Raw));
            }
            return if any { value::from_pieces(pieces) } else { Value::Null };
        }
        let mut there = firsts().filter(|v| *v != Value::Null);
        let Some(mut out) = there.next() else { return Value::Null };
        for value in there {
            out = match name {
                "max" | "min" => {
                    let operator = if name == "max" { ">" } else { "<" };
                    match operate(operator, &value, &out) {
                        Value::Bool(true) => value,
                        Value::Bool(false) => out,
                        _ => return Value::Unknown,
                    }
                }
                "sum" => operate("+", &out, &value),
                "bool_or" | "bool_and" | "every" => match (out.truth(), value.truth()) {
                    (Some(a), Some(b)) => Value::Bool(if name == "bool_or" { a || b } else { a && b }),
                    _ => return Value::Unknown,
                },
                _ => return Value::Unknown,
            };
        }
        if matches!(name, "max" | "min" | "sum" | "bool_or" | "bool_and" | "every") { out } else { Value::Unknown }
    }
}
