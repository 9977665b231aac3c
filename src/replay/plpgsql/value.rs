//! Values of PL/pgSQL, as far as they can be known without data.

use std::cmp::Ordering;
use std::rc::Rc;

use crate::catalog::{Address, Ident};

use super::date::{self, Interval};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// It depends on what is not known.
    Unknown,
    Null,
    Bool(bool),
    Int(i64),
    /// A number with a fraction, or a large one, as it was written.
    Numeric(String),
    Text(String),
    /// A text of which some parts are not known.
    Partial(Vec<Piece>),
    /// One of a few values.
    OneOf(Vec<Value>),
    /// The OID of an object, which prints as a number that is not known.
    Oid(Address),
    /// `regclass` and its kin, which print as a name.
    Reg(Address),
    Array(Vec<Value>),
    /// A row.
    Record(Rc<Record>),
    /// Days since 2000-01-01.
    Date(i64),
    /// Microseconds since 2000-01-01, without a time zone.
    Timestamp(i64),
    Interval(Interval),
}

impl From<(Vec<Ident>, Vec<Value>)> for Record {
    fn from((names, values): (Vec<Ident>, Vec<Value>)) -> Self {
        Self { names: names.into(), values }
    }
}

/// The elements of an array of any number of dimensions.
pub(super) fn flat(items: Vec<Value>) -> Vec<Value> {
    let mut out = Vec::new();
    for item in items {
        match item {
            Value::Array(inner) => out.extend(flat(inner)),
            item => out.push(item),
        }
    }
    out
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Known(String),
    /// What stands here is not known.
    Hole(Hole),
}

/// What is known of a part that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hole {
    /// Anything.
    Raw,
    /// One identifier: `quote_ident`, `%I`.
    Ident,
    /// One literal: `quote_literal`, `%L`.
    Literal,
}

/// A row with the names of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) names: Rc<[Ident]>,
    pub(super) values: Vec<Value>,
}

impl Record {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.names.iter().position(|n| n == name).and_then(|i| self.values.get(i))
    }
}

impl Value {
    pub(super) fn text_of(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// What it is as a condition; `None` where it is not known.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Self::Bool(b) => Some(*b),
            Self::Null => Some(false),
            Self::Text(t) => date::boolean(t),
            Self::OneOf(list) => {
                let first = list.first()?.truth()?;
                list.iter().all(|v| v.truth() == Some(first)).then_some(first)
            }
            _ => None,
        }
    }

    /// Nothing is known of it, or not all.
    pub(super) fn is_unknown(&self) -> bool {
        match self {
            Self::Unknown | Self::Partial(_) | Self::OneOf(_) => true,
            Self::Array(items) => items.iter().any(Self::is_unknown),
            _ => false,
        }
    }

    /// What is known of it as a text, piece by piece; a NULL has none.
    pub(super) fn pieces(&self, hole: Hole) -> Vec<Piece> {
        match self {
            Self::Partial(pieces) => pieces.clone(),
            Self::Null => Vec::new(),
            other => match other.plain_text() {
                Some(text) => vec![Piece::Known(text)],
                None => vec![Piece::Hole(hole)],
            },
        }
    }

    /// Its output, if that needs no catalog.
    pub(super) fn plain_text(&self) -> Option<String> {
        match self {
            Self::Bool(b) => Some(if *b { "t" } else { "f" }.to_owned()),
            Self::Int(i) => Some(i.to_string()),
            Self::Numeric(n) => Some(n.clone()),
            Self::Text(t) => Some(t.clone()),
            Self::Date(days) => Some(date::show_date(*days)),
            Self::Timestamp(micros) => Some(date::show_timestamp(*micros)),
            Self::Interval(i) => Some(i.show()),
            Self::Array(items) => {
                let mut out = Vec::new();
                for item in items {
                    out.push(match item {
                        Self::Null => "NULL".to_owned(),
                        Self::Array(_) => item.plain_text()?,
                        other => element(&other.plain_text()?),
                    });
                }
                Some(format!("{{{}}}", out.join(",")))
            }
            _ => None,
        }
    }
}

/// `array_out` of one element.
fn element(text: &str) -> String {
    let quoted = text.is_empty()
        || text.eq_ignore_ascii_case("null")
        || text.chars().any(|c| matches!(c, '"' | '\\' | '{' | '}' | ',') || c.is_whitespace());
    if !quoted {
        return text.to_owned();
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Pieces as a value: neighbours joined.
pub(super) fn from_pieces(pieces: Vec<Piece>) -> Value {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Known(a)), Piece::Known(b)) => a.push_str(&b),
            (_, piece) => out.push(piece),
        }
    }
    match &out[..] {
        [] => Value::Text(String::new()),
        [Piece::Known(text)] => Value::Text(text.clone()),
        _ => Value::Partial(out),
    }
}

/// What something holds that has one of several values.
pub(super) fn either(held: &[&Value]) -> Value {
    let mut out: Vec<Value> = Vec::new();
    for value in held {
        match value {
            Value::Unknown => return Value::Unknown,
            Value::OneOf(list) => out.extend(list.iter().cloned()),
            other => out.push((*other).clone()),
        }
    }
    let mut distinct: Vec<Value> = Vec::new();
    for value in out {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    match distinct.len() {
        0 => Value::Unknown,
        1 => distinct.remove(0),
        2..=8 => Value::OneOf(distinct),
        _ => Value::Unknown,
    }
}

/// How two values compare; `None` where that is not known.
pub(super) fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        (Value::Date(a), Value::Date(b)) | (Value::Timestamp(a), Value::Timestamp(b)) => Some(a.cmp(b)),
        (Value::Date(a), Value::Timestamp(b)) => Some((a * date::DAY).cmp(b)),
        (Value::Timestamp(a), Value::Date(b)) => Some(a.cmp(&(b * date::DAY))),
        (Value::Numeric(_) | Value::Int(_), Value::Numeric(_) | Value::Int(_)) => {
            let number = |v: &Value| v.plain_text().and_then(|t| t.parse::<f64>().ok());
            number(left)?.partial_cmp(&number(right)?)
        }
        (Value::Array(a), Value::Array(b)) => {
            for (x, y) in a.iter().zip(b) {
                match order(x, y)? {
                    Ordering::Equal => {}
                    other => return Some(other),
                }
            }
            Some(a.len().cmp(&b.len()))
        }
        // An untyped literal takes the other side's type.
        (Value::Int(a), Value::Text(b)) => b.trim().parse().ok().map(|b| a.cmp(&b)),
        (Value::Text(a), Value::Int(b)) => a.trim().parse().ok().map(|a: i64| a.cmp(b)),
        (Value::Bool(a), Value::Text(b)) => date::boolean(b).map(|b| a.cmp(&b)),
        (Value::Text(a), Value::Bool(b)) => date::boolean(a).map(|a| a.cmp(b)),
        (Value::Date(a), Value::Text(b)) => date::parse_date(b).map(|b| a.cmp(&b)),
        (Value::Text(a), Value::Date(b)) => date::parse_date(a).map(|a| a.cmp(b)),
        (Value::Timestamp(a), Value::Text(b)) => date::parse_timestamp(b).map(|b| a.cmp(&b)),
        (Value::Text(a), Value::Timestamp(b)) => date::parse_timestamp(a).map(|a| a.cmp(b)),
        _ => None,
    }
}

/// Whether two values are the same; `None` where that is not known.
pub(super) fn same(left: &Value, right: &Value) -> Option<bool> {
    match (left, right) {
        (Value::Oid(a) | Value::Reg(a), Value::Oid(b) | Value::Reg(b)) => Some(a == b || same_type(a, b)),
        // Zero is no object.
        (Value::Oid(_) | Value::Reg(_), Value::Int(n)) | (Value::Int(n), Value::Oid(_) | Value::Reg(_)) => {
            (*n == 0).then_some(false)
        }
        (Value::Record(a), Value::Record(b)) => {
            let mut all = a.values.len() == b.values.len();
            for (x, y) in a.values.iter().zip(&b.values) {
                all &= same(x, y)?;
            }
            Some(all)
        }
        (Value::OneOf(list), other) | (other, Value::OneOf(list)) => {
            let first = same(list.first()?, other)?;
            list.iter().all(|v| same(v, other) == Some(first)).then_some(first)
        }
        _ => order(left, right).map(Ordering::is_eq),
    }
}

/// A type of any kind at one path is one type.
fn same_type(a: &Address, b: &Address) -> bool {
    let ty = |k: crate::catalog::Kind| k == crate::catalog::Kind::Type || k.is_type();
    ty(a.kind) && ty(b.kind) && a.path == b.path
}

/// A binary operator over two values, `||` aside.
pub(super) fn operate(name: &str, left: &Value, right: &Value) -> Value {
    if matches!(left, Value::Null) || matches!(right, Value::Null) {
        return Value::Null;
    }
    if let (Value::OneOf(list), other, true) | (other, Value::OneOf(list), false) =
        (left, right, matches!(left, Value::OneOf(_)))
    {
        let swap = !matches!(left, Value::OneOf(_));
        let all: Vec<Value> =
            list.iter().map(|v| if swap { operate(name, other, v) } else { operate(name, v, other) }).collect();
        return either(&all.iter().collect::<Vec<_>>());
    }
    if matches!(left, Value::Unknown) || matches!(right, Value::Unknown) {
        return Value::Unknown;
    }
    let test = |f: fn(Ordering) -> bool| order(left, right).map_or(Value::Unknown, |o| Value::Bool(f(o)));
    match name {
        "=" => same(left, right).map_or(Value::Unknown, Value::Bool),
        "<>" => same(left, right).map_or(Value::Unknown, |s| Value::Bool(!s)),
        "<" => test(Ordering::is_lt),
        "<=" => test(Ordering::is_le),
        ">" => test(Ordering::is_gt),
        ">=" => test(Ordering::is_ge),
        "+" | "-" | "*" | "/" | "%" => arithmetic(name, left, right),
        "~~" | "!~~" | "~~*" | "!~~*" => match (left, right) {
            (Value::Text(text), Value::Text(pattern)) => {
                let fold = |s: &str| if name.ends_with('*') { s.to_lowercase() } else { s.to_owned() };
                let (text, pattern) = (fold(text), fold(pattern));
                let found = like(&text.chars().collect::<Vec<_>>(), &pattern.chars().collect::<Vec<_>>());
                Value::Bool(found != name.starts_with('!'))
            }
            _ => Value::Unknown,
        },
        "~" | "!~" | "~*" | "!~*" => match (left, right) {
            (Value::Text(text), Value::Text(pattern)) => match regex(pattern, name.ends_with('*')) {
                Some(regex) => Value::Bool(regex.is_match(text) != name.starts_with('!')),
                None => Value::Unknown,
            },
            _ => Value::Unknown,
        },
        "@>" | "<@" | "&&" => match (left, right) {
            (Value::Array(a), Value::Array(b)) => contains(name, a, b).map_or(Value::Unknown, Value::Bool),
            _ => Value::Unknown,
        },
        "^@" => match (left, right) {
            (Value::Text(a), Value::Text(b)) => Value::Bool(a.starts_with(&**b)),
            _ => Value::Unknown,
        },
        _ => Value::Unknown,
    }
}

/// Containment and overlap of arrays.
fn contains(name: &str, a: &[Value], b: &[Value]) -> Option<bool> {
    let has = |list: &[Value], v: &Value| -> Option<bool> {
        let mut found = false;
        for item in list {
            found |= same(item, v)?;
        }
        Some(found)
    };
    let (whole, part) = if name == "<@" { (b, a) } else { (a, b) };
    let mut all = true;
    let mut any = false;
    for v in part {
        let found = has(whole, v)?;
        all &= found;
        any |= found;
    }
    Some(if name == "&&" { any } else { all })
}

fn arithmetic(name: &str, left: &Value, right: &Value) -> Value {
    match (left, right) {
        (Value::Int(a), Value::Int(b)) => match name {
            "+" => a.checked_add(*b),
            "-" => a.checked_sub(*b),
            "*" => a.checked_mul(*b),
            "/" => a.checked_div(*b),
            _ => a.checked_rem(*b),
        }
        .map_or(Value::Unknown, Value::Int),
        (Value::Int(a), Value::Text(t)) => {
            t.parse().map_or(Value::Unknown, |b| arithmetic(name, &Value::Int(*a), &Value::Int(b)))
        }
        (Value::Text(t), Value::Int(b)) => {
            t.parse().map_or(Value::Unknown, |a| arithmetic(name, &Value::Int(a), &Value::Int(*b)))
        }
        (Value::Date(d), Value::Int(n)) if name == "+" => Value::Date(d + n),
        (Value::Int(n), Value::Date(d)) if name == "+" => Value::Date(d + n),
        (Value::Date(d), Value::Int(n)) if name == "-" => Value::Date(d - n),
        (Value::Date(a), Value::Date(b)) if name == "-" => Value::Int(a - b),
        (Value::Date(d), Value::Interval(i)) if matches!(name, "+" | "-") => {
            Value::Timestamp(i.added_to(d * date::DAY, name == "-"))
        }
        (Value::Timestamp(t), Value::Interval(i)) if matches!(name, "+" | "-") => {
            Value::Timestamp(i.added_to(*t, name == "-"))
        }
        (Value::Interval(i), Value::Timestamp(t)) if name == "+" => Value::Timestamp(i.added_to(*t, false)),
        (Value::Interval(i), Value::Date(d)) if name == "+" => Value::Timestamp(i.added_to(d * date::DAY, false)),
        (Value::Int(n), Value::Interval(i)) | (Value::Interval(i), Value::Int(n)) if name == "*" => {
            Value::Interval(i.times(*n))
        }
        (Value::Interval(a), Value::Interval(b)) if name == "+" => Value::Interval(a.plus(b)),
        // An untyped literal beside a date or a time is an interval.
        (Value::Timestamp(_) | Value::Date(_), Value::Text(t)) if matches!(name, "+" | "-") => {
            Interval::parse(t).map_or(Value::Unknown, |i| arithmetic(name, left, &Value::Interval(i)))
        }
        _ => Value::Unknown,
    }
}

/// LIKE.
pub(super) fn like(text: &[char], pattern: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['%', rest @ ..] => (0..=text.len()).any(|i| like(&text[i..], rest)),
        ['_', rest @ ..] => !text.is_empty() && like(&text[1..], rest),
        ['\\', c, rest @ ..] => text.first() == Some(c) && like(&text[1..], rest),
        [c, rest @ ..] => text.first() == Some(c) && like(&text[1..], rest),
    }
}

/// A regular expression of the server, where ours means the same.
pub(super) fn regex(pattern: &str, fold: bool) -> Option<regex::Regex> {
    // Back references and look-around have no twin; word boundaries are written otherwise.
    let translated = pattern.replace("\\y", "\\b").replace("\\m", "\\b{start}").replace("\\M", "\\b{end}");
    regex::RegexBuilder::new(&translated).case_insensitive(fold).dot_matches_new_line(true).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_knows_its_wildcards() {
        let is = |t: &str, p: &str| like(&t.chars().collect::<Vec<_>>(), &p.chars().collect::<Vec<_>>());
        assert!(is("sgd12", "sgd%") && is("a_b", "a\\_b") && is("abc", "a_c"));
        assert!(!is("axb", "a\\_b") && !is("ab", "a"));
    }

    #[test]
    fn what_is_one_of_several_is_known_where_they_agree() {
        let one = Value::OneOf(vec![Value::Int(1), Value::Int(2)]);
        assert_eq!(operate("<", &one, &Value::Int(5)), Value::Bool(true));
        assert_eq!(operate("=", &one, &Value::Int(1)).truth(), None);
        assert_eq!(operate("=", &Value::Unknown, &Value::Null), Value::Null);
    }

    #[test]
    fn arrays_print_as_the_server_prints_them() {
        let list = Value::Array(vec![Value::text_of("a b"), Value::Null, Value::text_of(""), Value::Int(3)]);
        assert_eq!(list.plain_text().unwrap(), "{\"a b\",NULL,\"\",3}");
    }
}
