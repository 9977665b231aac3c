//! The server's own functions over arrays, and those that return sets.

use crate::catalog::Ident;

use super::query::{Row, Rows};
use super::value::{self, Hole, Value, from_pieces};
use super::{Machine, date, text};

/// Whether a function of that name returns a set.
pub(super) fn is_set(name: &str) -> bool {
    matches!(
        name,
        "unnest"
            | "generate_series"
            | "generate_subscripts"
            | "regexp_split_to_table"
            | "string_to_table"
            | "regexp_matches"
            | "jsonb_array_elements"
            | "json_array_elements"
            | "jsonb_array_elements_text"
            | "json_array_elements_text"
            | "jsonb_each"
            | "jsonb_each_text"
            | "json_each"
            | "jsonb_object_keys"
            | "aclexplode"
            | "pg_get_keywords"
            | "pg_partition_tree"
            | "pg_partition_ancestors"
            | "pg_options_to_table"
    )
}

/// The rows of such a function.
pub(super) fn set_function(m: &Machine<'_, '_>, name: &Ident, args: &[Value]) -> Rows {
    let column = |values: Vec<Value>| {
        Rows::sure(values.into_iter().map(|v| Row { names: [name.clone()].into(), values: vec![v] }).collect())
    };
    let text = |i: usize| args.get(i).and_then(|v| m.shown(v));
    match (&**name, args) {
        ("unnest", [Value::Null]) => column(Vec::new()),
        ("unnest", [Value::Array(items)]) => column(value::flat(items.clone())),
        ("unnest", [Value::Text(t)]) => text::array(t).map_or_else(Rows::unknown, column),
        ("unnest", lists) if lists.len() > 1 => {
            let mut columns = Vec::new();
            for list in lists {
                match list {
                    Value::Array(items) => columns.push(items.clone()),
                    Value::Null => columns.push(Vec::new()),
                    _ => return Rows::unknown(),
                }
            }
            let longest = columns.iter().map(Vec::len).max().unwrap_or(0);
            let names: std::rc::Rc<[Ident]> = columns.iter().map(|_| name.clone()).collect();
            let row = |i: usize| Row {
                names: names.clone(),
                values: columns.iter().map(|c| c.get(i).cloned().unwrap_or(Value::Null)).collect(),
            };
            Rows::sure((0..longest).map(row).collect())
        }
        ("generate_series", args) => series(args).map_or_else(Rows::unknown, column),
        ("generate_subscripts", [Value::Array(items), Value::Int(1), ..]) => {
            column((1..=items.len() as i64).map(Value::Int).collect())
        }
        ("regexp_split_to_table" | "string_to_table", [_, ..]) => {
            let (Some(t), Some(by)) = (text(0), text(1)) else { return Rows::unknown() };
            let parts: Option<Vec<Value>> = if name == "string_to_table" {
                Some(t.split(&by).map(Value::text_of).collect())
            } else {
                value::regex(&by, false).map(|r| r.split(&t).map(Value::text_of).collect())
            };
            parts.map_or_else(Rows::unknown, column)
        }
        ("regexp_matches", [Value::Text(t), Value::Text(pattern), ..]) => {
            let flags = text(2).unwrap_or_default();
            let Some(regex) = value::regex(pattern, flags.contains('i')) else { return Rows::unknown() };
            let most = if flags.contains('g') { usize::MAX } else { 1 };
            column(regex.captures_iter(t).take(most).map(|c| groups(&c)).collect())
        }
        _ => Rows::unknown(),
    }
}

/// The groups of a match, or the whole where there are none.
pub(super) fn groups(captures: &regex::Captures<'_>) -> Value {
    let one = |m: Option<regex::Match<'_>>| m.map_or(Value::Null, |m| Value::text_of(m.as_str()));
    if captures.len() == 1 {
        return Value::Array(vec![one(captures.get(0))]);
    }
    Value::Array((1..captures.len()).map(|i| one(captures.get(i))).collect())
}

/// `generate_series` over numbers and times.
fn series(args: &[Value]) -> Option<Vec<Value>> {
    const MOST: usize = 10_000;
    let mut out = Vec::new();
    match args {
        [Value::Null, ..] | [_, Value::Null, ..] | [_, _, Value::Null] => {}
        [Value::Int(from), Value::Int(to), rest @ ..] => {
            let step = match rest {
                [] => 1,
                [Value::Int(step)] if *step != 0 => *step,
                _ => return None,
            };
            let mut at = *from;
            while if step > 0 { at <= *to } else { at >= *to } {
                out.push(Value::Int(at));
                at += step;
                if out.len() > MOST {
                    return None;
                }
            }
        }
        [from, to, step] => {
            let time = |v: &Value| match v {
                Value::Date(d) => Some(d * date::DAY),
                Value::Timestamp(t) => Some(*t),
                Value::Text(t) => date::parse_timestamp(t),
                _ => None,
            };
            let step = match step {
                Value::Interval(i) => *i,
                Value::Text(t) => date::Interval::parse(t)?,
                _ => return None,
            };
            let (from, to) = (time(from)?, time(to)?);
            let forward = step.added_to(from, false) > from;
            if step.added_to(from, false) == from {
                return None;
            }
            let mut at = from;
            while if forward { at <= to } else { at >= to } {
                out.push(Value::Timestamp(at));
                at = step.added_to(at, false);
                if out.len() > MOST {
                    return None;
                }
            }
        }
        _ => return None,
    }
    Some(out)
}

/// The value of a function over arrays.
pub(super) fn array_function(m: &Machine<'_, '_>, name: &str, args: &[Value]) -> Value {
    let list = |i: usize| match args.get(i) {
        Some(Value::Array(items)) => Some(items.clone()),
        Some(Value::Text(t)) => text::array(t),
        Some(Value::Null) => Some(Vec::new()),
        _ => None,
    };
    let arg = |i: usize| args.get(i).cloned().unwrap_or(Value::Unknown);
    let null = args.first() == Some(&Value::Null);
    let found = match name {
        "array_append" => list(0).map(|mut items| {
            items.push(arg(1));
            Value::Array(items)
        }),
        "array_prepend" => list(1).map(|mut items| {
            items.insert(0, arg(0));
            Value::Array(items)
        }),
        "array_cat" => list(0).zip(list(1)).map(|(mut a, b)| {
            a.extend(b);
            Value::Array(a)
        }),
        "array_remove" if null => Some(Value::Null),
        "array_remove" | "array_replace" => list(0).and_then(|items| {
            let mut out = Vec::new();
            for item in items {
                match value::same(&item, &arg(1)) {
                    Some(true) if name == "array_replace" => out.push(arg(2)),
                    Some(true) => {}
                    Some(false) => out.push(item),
                    None => return None,
                }
            }
            Some(Value::Array(out))
        }),
        "array_position" if null => Some(Value::Null),
        "array_position" => list(0).and_then(|items| {
            for (i, item) in items.iter().enumerate() {
                if value::same(item, &arg(1))? {
                    return Some(Value::Int(i as i64 + 1));
                }
            }
            Some(Value::Null)
        }),
        "array_to_string" if null => Some(Value::Null),
        "array_to_string" => list(0).zip(m.shown(&arg(1))).map(|(items, by)| {
            let nulls = args.get(2).and_then(|v| m.shown(v));
            let mut pieces = Vec::new();
            let mut any = false;
            for item in items {
                let item = match (item, &nulls) {
                    (Value::Null, None) => continue,
                    (Value::Null, Some(text)) => Value::Text(text.clone()),
                    (item, _) => item,
                };
                if any {
                    pieces.push(value::Piece::Known(by.clone()));
                }
                any = true;
                pieces.extend(text::pieces(m.cx, &item, Hole::Raw));
            }
            from_pieces(pieces)
        }),
        "string_to_array" if null => Some(Value::Null),
        "string_to_array" => m.shown(&arg(0)).map(|t| match (t.is_empty(), m.shown(&arg(1))) {
            (true, _) => Value::Array(Vec::new()),
            (false, Some(by)) if !by.is_empty() => Value::Array(t.split(&by).map(Value::text_of).collect()),
            (false, Some(_)) => Value::Array(vec![Value::Text(t)]),
            (false, None) if arg(1) == Value::Null => {
                Value::Array(t.chars().map(|c| Value::Text(c.to_string())).collect())
            }
            _ => Value::Unknown,
        }),
        "array_length" | "array_upper" | "array_lower" | "array_ndims" | "cardinality" if null => Some(Value::Null),
        "cardinality" => list(0).map(|items| Value::Int(value::flat(items).len() as i64)),
        "array_ndims" => list(0).map(|items| match items.first() {
            None => Value::Null,
            Some(Value::Array(_)) => Value::Int(2),
            Some(_) => Value::Int(1),
        }),
        _ => match (list(0), arg(1)) {
            (Some(items), Value::Int(1)) if items.is_empty() => Some(Value::Null),
            (Some(_), Value::Int(1)) if name == "array_lower" => Some(Value::Int(1)),
            (Some(items), Value::Int(1)) => Some(Value::Int(items.len() as i64)),
            (Some(items), Value::Int(2)) => match items.first() {
                Some(Value::Array(inner)) if name != "array_lower" => Some(Value::Int(inner.len() as i64)),
                Some(Value::Array(_)) => Some(Value::Int(1)),
                _ => Some(Value::Null),
            },
            _ => None,
        },
    };
    found.unwrap_or(Value::Unknown)
}
