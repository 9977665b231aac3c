//! What is known of a column's values, and whether it says what a partition's bound says.
//!
//! `predicate_implied_by` of the server, as far as comparisons of the column with constants go.

use std::cmp::Ordering;

use crate::catalog::{Type, quote_ident};
use crate::expr::{self, Texts};

use super::cx::Cx;

/// What is known of one column.
pub(super) struct Known<'a> {
    cx: &'a Cx<'a>,
    ty: &'a Type,
    not_null: bool,
    /// The least value, and whether it is one of the values itself.
    low: Vec<(String, bool)>,
    /// The greatest value, and whether it is one of the values itself.
    high: Vec<(String, bool)>,
    /// The only values that there are.
    only: Option<Vec<String>>,
}

impl<'a> Known<'a> {
    /// What printed conditions, which all hold, say of a column.
    pub(super) fn of(cx: &'a Cx<'a>, column: &str, ty: &'a Type, not_null: bool, conditions: &[String]) -> Self {
        let mut known = Self { cx, ty, not_null, low: Vec::new(), high: Vec::new(), only: None };
        let name = quote_ident(column);
        for condition in conditions {
            if *condition == format!("{name} IS NOT NULL") {
                known.not_null = true;
            } else if let Some(rest) = condition.strip_prefix(&format!("{name} ")) {
                known.compared(rest);
            } else if let Some(rest) = condition.strip_suffix(&format!(" {name}"))
                && let Some((value, operator)) = rest.rsplit_once(' ')
            {
                let turned = match operator {
                    "<" => ">",
                    "<=" => ">=",
                    ">" => "<",
                    ">=" => "<=",
                    other => other,
                };
                known.compared(&format!("{turned} {value}"));
            }
        }
        known
    }

    /// Takes what follows the column in a condition: an operator and a constant.
    fn compared(&mut self, rest: &str) {
        let Some((operator, value)) = rest.split_once(' ') else { return };
        if let Some(list) = value.strip_prefix("ANY (ARRAY[").and_then(|v| v.strip_suffix("])"))
            && operator == "="
        {
            self.only = list.split(", ").map(constant).collect();
            return;
        }
        let Some(value) = constant(value) else { return };
        match operator {
            "=" => self.only = Some(vec![value]),
            ">=" | ">" => self.low.push((value, operator == ">=")),
            "<=" | "<" => self.high.push((value, operator == "<=")),
            _ => {}
        }
    }

    /// Whether all values are within a printed bound.
    pub(super) fn proves(&self, bound: &str) -> bool {
        if !self.not_null {
            return false;
        }
        if let Some(list) = bound.strip_prefix("FOR VALUES IN (").and_then(|rest| rest.strip_suffix(')')) {
            let listed: Option<Vec<String>> = list.split(", ").map(constant).collect();
            let (Some(listed), Some(only)) = (listed, &self.only) else { return false };
            return only.iter().all(|value| listed.iter().any(|l| self.order(value, l) == Some(Ordering::Equal)));
        }
        let range = bound
            .strip_prefix("FOR VALUES FROM (")
            .and_then(|rest| rest.strip_suffix(')'))
            .and_then(|rest| rest.split_once(") TO ("));
        let Some((from, to)) = range else { return false };
        let above = |value: &str, at: &str| matches!(self.order(value, at), Some(Ordering::Greater | Ordering::Equal));
        let below = |value: &str, inclusive: bool, at: &str| match self.order(value, at) {
            Some(Ordering::Less) => true,
            Some(Ordering::Equal) => !inclusive,
            _ => false,
        };
        let only = |holds: &dyn Fn(&str) -> bool| self.only.as_ref().is_some_and(|list| list.iter().all(|v| holds(v)));
        let low = from == "MINVALUE"
            || constant(from).is_some_and(|at| {
                self.low.iter().any(|(value, _)| above(value, &at)) || only(&|value| above(value, &at))
            });
        let high = to == "MAXVALUE"
            || constant(to).is_some_and(|at| {
                self.high.iter().any(|(value, inclusive)| below(value, *inclusive, &at))
                    || only(&|value| below(value, true, &at))
            });
        low && high
    }

    /// How two values compare, where it is known.
    fn order(&self, a: &str, b: &str) -> Option<Ordering> {
        expr::order(a, b, self.ty, Texts::Distinct, &self.cx.catalog, &self.cx.session)?
    }
}

/// The value of a printed constant, without its quotes and its type; `None` for anything else.
fn constant(text: &str) -> Option<String> {
    if let Some(rest) = text.strip_prefix('\'') {
        let (value, after) = rest.rsplit_once('\'')?;
        let plain = !value.contains(['\'', '\\']) && (after.is_empty() || after.starts_with("::"));
        return plain.then(|| value.to_owned());
    }
    let bare = text.split_once("::").map_or(text, |(bare, _)| bare);
    let bare = bare.strip_prefix('(').and_then(|b| b.strip_suffix(')')).unwrap_or(bare);
    bare.parse::<f64>().ok().map(|_| bare.to_owned())
}
