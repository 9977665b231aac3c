//! Values of expressions in PL/pgSQL, as far as they can be known without data.

use std::cmp::Ordering;

use crate::catalog::{Address, Ident, quote_ident, quote_literal};
use crate::sql::ast::{BoolTest, Const, Expr, ExprNode, Field, LikeKind, Name, SqlValue, Step, SublinkKind};

use super::super::cx::Cx;
use super::query::{self, Rows};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    /// It depends on what is not known.
    Unknown,
    Null,
    Bool(bool),
    Int(i64),
    Text(String),
    /// A text of which only what it begins with is known: one of these.
    Begins(Vec<String>),
    /// A text in which NULL stands for literals that depend on data.
    Approximate(String),
    /// The OID of an object.
    Oid(Address),
    Array(Vec<Value>),
    /// A row.
    Record(Vec<(Ident, Value)>),
}

impl Value {
    /// What it is as a condition; `None` where it is not known.
    pub(super) fn truth(&self) -> Option<bool> {
        match self {
            Self::Bool(b) => Some(*b),
            Self::Null => Some(false),
            _ => None,
        }
    }

    /// Its text; `None` where it is not known, or NULL.
    pub(super) fn text(&self) -> Option<String> {
        match self {
            Self::Bool(b) => Some(if *b { "true" } else { "false" }.to_owned()),
            Self::Int(i) => Some(i.to_string()),
            Self::Text(t) => Some(t.clone()),
            _ => None,
        }
    }
}

/// What an expression may name: the rows of the queries around it, innermost first, and the variables.
pub(super) struct Env<'a, 'c> {
    pub(super) cx: &'a Cx<'c>,
    pub(super) variables: &'a [(Ident, Value)],
    /// Each query's row: the relations of its FROM by alias.
    pub(super) rows: Vec<Vec<(Ident, Value)>>,
}

impl Env<'_, '_> {
    fn variable(&self, name: &str) -> Option<&Value> {
        self.variables.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v)
    }

    fn column(&self, fields: &[Field]) -> Value {
        let names: Vec<&Ident> = fields
            .iter()
            .filter_map(|f| match f {
                Field::Name(name) => Some(name),
                Field::Star => None,
            })
            .collect();
        if names.len() != fields.len() {
            return Value::Unknown;
        }
        let of = |record: &Value, name: &str| match record {
            Value::Record(fields) => fields.iter().find(|(n, _)| n == name).map(|(_, v)| v.clone()),
            Value::Unknown => Some(Value::Unknown),
            _ => None,
        };
        match names[..] {
            [name] => {
                for level in self.rows.iter().rev() {
                    if let Some(v) = level.iter().find_map(|(_, record)| of(record, name)) {
                        return v;
                    }
                }
                self.variable(name).cloned().unwrap_or(Value::Unknown)
            }
            [table, name] => {
                for level in self.rows.iter().rev() {
                    if let Some((_, record)) = level.iter().find(|(alias, _)| alias == table) {
                        return of(record, name).unwrap_or(Value::Unknown);
                    }
                }
                self.variable(table).and_then(|record| of(record, name)).unwrap_or(Value::Unknown)
            }
            _ => Value::Unknown,
        }
    }

    /// The value of an expression.
    pub(super) fn eval(&self, expr: &Expr) -> Value {
        match &expr.node {
            ExprNode::Const(c) => constant(c),
            ExprNode::Column(fields) => self.column(fields),
            ExprNode::Not(operand) => match self.eval(operand) {
                Value::Bool(b) => Value::Bool(!b),
                Value::Null => Value::Null,
                _ => Value::Unknown,
            },
            ExprNode::And(list) => self.connective(list, false),
            ExprNode::Or(list) => self.connective(list, true),
            ExprNode::Op { name, left: Some(left), right } => operate(name.name(), &self.eval(left), &self.eval(right)),
            ExprNode::Op { name, left: None, right } => match (&**name.name(), self.eval(right)) {
                ("-", Value::Int(i)) => Value::Int(-i),
                ("+", v) => v,
                _ => Value::Unknown,
            },
            ExprNode::Distinct { left, right, not } => {
                let same = match (self.eval(left), self.eval(right)) {
                    (Value::Null, Value::Null) => Some(true),
                    (Value::Unknown, _) | (_, Value::Unknown) => None,
                    (Value::Null, _) | (_, Value::Null) => Some(false),
                    (a, b) => operate("=", &a, &b).truth(),
                };
                same.map_or(Value::Unknown, |same| Value::Bool(same == *not))
            }
            ExprNode::IsNull { operand, not } => match self.eval(operand) {
                Value::Unknown => Value::Unknown,
                v => Value::Bool((v == Value::Null) != *not),
            },
            ExprNode::IsBool { operand, test } => {
                let v = self.eval(operand);
                if v == Value::Unknown {
                    return v;
                }
                let is = |b| v == Value::Bool(b);
                Value::Bool(match test {
                    BoolTest::True => is(true),
                    BoolTest::NotTrue => !is(true),
                    BoolTest::False => is(false),
                    BoolTest::NotFalse => !is(false),
                    BoolTest::Unknown => v == Value::Null,
                    BoolTest::NotUnknown => v != Value::Null,
                })
            }
            ExprNode::In { left, list, not } => {
                let left = self.eval(left);
                let found = self.any(list.iter().map(|item| operate("=", &left, &self.eval(item))));
                negate(found, *not)
            }
            ExprNode::OpAny { name, left, right, all: false } => match self.eval(right) {
                Value::Array(items) => {
                    let left = self.eval(left);
                    self.any(items.iter().map(|item| operate(name.name(), &left, item)))
                }
                _ => Value::Unknown,
            },
            ExprNode::Like { kind: LikeKind::Like | LikeKind::ILike, name, left, right } => {
                operate(name.name(), &self.eval(left), &self.eval(right))
            }
            ExprNode::Cast { operand, ty } => self.cast(self.eval(operand), ty.name.name(), !ty.array.is_empty()),
            ExprNode::Collate { operand, .. } => self.eval(operand),
            ExprNode::Coalesce(list) => {
                for item in list {
                    match self.eval(item) {
                        Value::Null => {}
                        v => return v,
                    }
                }
                Value::Null
            }
            ExprNode::Array(items) => Value::Array(items.iter().map(|i| self.eval(i)).collect()),
            ExprNode::Case { operand: None, whens, otherwise } => {
                for (when, then) in whens {
                    match self.eval(when).truth() {
                        Some(true) => return self.eval(then),
                        Some(false) => {}
                        None => return Value::Unknown,
                    }
                }
                otherwise.as_ref().map_or(Value::Null, |e| self.eval(e))
            }
            ExprNode::Indirection { operand, path } => match (self.eval(operand), &path[..]) {
                (Value::Array(items), [Step::Index(index)]) => match self.eval(index) {
                    Value::Int(i) => {
                        usize::try_from(i - 1).ok().and_then(|i| items.get(i).cloned()).unwrap_or(Value::Null)
                    }
                    _ => Value::Unknown,
                },
                (Value::Record(fields), [Step::Field(name)]) => {
                    fields.into_iter().find(|(n, _)| n == name).map_or(Value::Unknown, |(_, v)| v)
                }
                _ => Value::Unknown,
            },
            ExprNode::Call(call) if !call.star && call.over.is_none() => {
                let args: Vec<Value> = call.args.iter().map(|a| self.eval(&a.value)).collect();
                self.call(call.name.name(), &args)
            }
            ExprNode::SqlValue { function, .. } => match function {
                SqlValue::CurrentSchema => self.current_schema(),
                SqlValue::CurrentUser | SqlValue::User | SqlValue::CurrentRole => {
                    Value::Text(self.cx.session.user.to_string())
                }
                SqlValue::SessionUser => Value::Text(self.cx.session.session_user.to_string()),
                _ => Value::Unknown,
            },
            ExprNode::Sublink { kind, operand, query, .. } => {
                let rows = query::rows(self, query);
                match (kind, operand) {
                    (SublinkKind::Exists, _) => rows.exists(),
                    (SublinkKind::Scalar, _) => rows.scalar(),
                    (SublinkKind::Array, _) => rows.array(),
                    (SublinkKind::Any, Some(operand)) => {
                        let left = self.eval(operand);
                        match rows {
                            Rows { certain: true, rows } => self.any(
                                rows.iter().map(|r| r.first().map_or(Value::Unknown, |(_, v)| operate("=", &left, v))),
                            ),
                            Rows { .. } => Value::Unknown,
                        }
                    }
                    _ => Value::Unknown,
                }
            }
            _ => Value::Unknown,
        }
    }

    fn connective(&self, list: &[Expr], dominant: bool) -> Value {
        let mut out = Value::Bool(!dominant);
        for item in list {
            match self.eval(item) {
                Value::Bool(b) if b == dominant => return Value::Bool(dominant),
                Value::Bool(_) => {}
                Value::Null if out != Value::Unknown => out = Value::Null,
                Value::Null => {}
                _ => out = Value::Unknown,
            }
        }
        out
    }

    fn any(&self, results: impl Iterator<Item = Value>) -> Value {
        let mut out = Value::Bool(false);
        for result in results {
            match result {
                Value::Bool(true) => return Value::Bool(true),
                Value::Bool(false) => {}
                Value::Null if out != Value::Unknown => out = Value::Null,
                Value::Null => {}
                _ => out = Value::Unknown,
            }
        }
        out
    }

    fn current_schema(&self) -> Value {
        let first = self.cx.path().into_iter().find(|s| s != "pg_catalog");
        first.map_or(Value::Null, |s| Value::Text(s.to_string()))
    }

    fn cast(&self, value: Value, ty: &str, array: bool) -> Value {
        if array {
            return value;
        }
        match (ty, value) {
            (_, Value::Null) => Value::Null,
            ("regclass", Value::Text(name)) => self.relation(&name).unwrap_or(Value::Unknown),
            ("regnamespace", Value::Text(name)) => {
                let at = Address::top(crate::catalog::Kind::Schema, name.trim_matches('"'));
                if self.cx.catalog.contains(&at) { Value::Oid(at) } else { Value::Unknown }
            }
            ("regtype", Value::Text(name)) => {
                name_of(&name).and_then(|n| self.cx.find_type(&n)).map_or(Value::Unknown, Value::Oid)
            }
            ("oid" | "regclass" | "regtype" | "regproc" | "regnamespace", v @ Value::Oid(_)) => v,
            ("text" | "varchar" | "name", Value::Oid(at)) if at.kind.is_relation() => {
                Value::Text(self.cx.relation_text(&at))
            }
            ("text" | "varchar" | "name" | "bpchar", Value::Oid(_) | Value::Array(_) | Value::Record(_)) => {
                Value::Unknown
            }
            ("text" | "varchar" | "name" | "bpchar", v) => v.text().map_or(v, Value::Text),
            ("int2" | "int4" | "int8" | "numeric", Value::Text(t)) => {
                t.trim().parse().map_or(Value::Unknown, Value::Int)
            }
            ("bool", Value::Text(t)) => match &*t.to_ascii_lowercase() {
                "t" | "true" | "yes" | "on" | "1" => Value::Bool(true),
                "f" | "false" | "no" | "off" | "0" => Value::Bool(false),
                _ => Value::Unknown,
            },
            ("int2" | "int4" | "int8" | "numeric" | "bool", v @ (Value::Int(_) | Value::Bool(_))) => v,
            _ => Value::Unknown,
        }
    }

    /// The relation that a text names.
    fn relation(&self, text: &str) -> Option<Value> {
        let name = name_of(text)?;
        self.cx.find_relation(&name).map(|(at, _)| Value::Oid(at))
    }

    fn call(&self, name: &str, args: &[Value]) -> Value {
        let text = |i: usize| args.get(i).and_then(Value::text);
        let strict = |f: &dyn Fn(String) -> String| match args.first() {
            Some(Value::Null) => Value::Null,
            _ => text(0).map_or(Value::Unknown, |t| Value::Text(f(t))),
        };
        match name {
            "format" => match (args.first(), text(0)) {
                (_, Some(template)) => format(&template, &args[1..]),
                (Some(begins @ Value::Begins(_)), _) => begins.clone(),
                _ => Value::Unknown,
            },
            "quote_ident" => strict(&|t| quote_ident(&t)),
            "quote_literal" => strict(&|t| quote_literal(&t)),
            "lower" => strict(&|t| t.to_lowercase()),
            "upper" => strict(&|t| t.to_uppercase()),
            "btrim" | "trim" if args.len() == 1 => strict(&|t| t.trim_matches(' ').to_owned()),
            "replace" => match (text(0), text(1), text(2)) {
                (Some(t), Some(from), Some(to)) => Value::Text(t.replace(&from, &to)),
                _ => Value::Unknown,
            },
            "concat" => {
                let mut out = String::new();
                for arg in args {
                    match arg {
                        Value::Null => {}
                        Value::Bool(b) => out.push(if *b { 't' } else { 'f' }),
                        v => match v.text() {
                            Some(t) => out.push_str(&t),
                            None if out.is_empty() => return Value::Unknown,
                            None => return Value::Begins(vec![out]),
                        },
                    }
                }
                Value::Text(out)
            }
            "to_regclass" => text(0).map_or(Value::Unknown, |t| self.relation(&t).unwrap_or(Value::Null)),
            "to_regtype" => text(0)
                .and_then(|t| name_of(&t))
                .map_or(Value::Unknown, |n| self.cx.find_type(&n).map_or(Value::Null, Value::Oid)),
            "to_regnamespace" => text(0).map_or(Value::Unknown, |t| {
                let at = Address::top(crate::catalog::Kind::Schema, t.trim_matches('"'));
                if self.cx.catalog.contains(&at) { Value::Oid(at) } else { Value::Null }
            }),
            "current_schema" => self.current_schema(),
            "current_setting" => match text(0).as_deref() {
                Some("server_version_num") => Value::Text((u32::from(self.cx.version().0) * 10_000).to_string()),
                Some("search_path") => self.cx.session.setting("search_path").map_or(Value::Unknown, Value::Text),
                _ => Value::Unknown,
            },
            "array_length" => match (args.first(), args.get(1)) {
                (Some(Value::Array(items)), Some(Value::Int(1))) => {
                    if items.is_empty() {
                        Value::Null
                    } else {
                        Value::Int(items.len() as i64)
                    }
                }
                _ => Value::Unknown,
            },
            _ => Value::Unknown,
        }
    }
}

fn negate(value: Value, not: bool) -> Value {
    match value {
        Value::Bool(b) => Value::Bool(b != not),
        other => other,
    }
}

fn constant(c: &Const) -> Value {
    match c {
        Const::Null => Value::Null,
        Const::Integer(i) => Value::Int(i64::from(*i)),
        Const::Boolean(b) => Value::Bool(*b),
        Const::String(s) => Value::Text(s.clone()),
        Const::Float(f) => f.parse().map_or(Value::Unknown, Value::Int),
        Const::Bits(_) => Value::Unknown,
    }
}

/// A name as `regclass` reads it.
fn name_of(text: &str) -> Option<Name> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    loop {
        let (part, after) = if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"')?;
            (quoted[..end].to_owned(), &quoted[end + 1..])
        } else {
            let end = rest.find('.').unwrap_or(rest.len());
            (rest[..end].to_lowercase(), &rest[end..])
        };
        parts.push(Ident::from(part));
        match after.strip_prefix('.') {
            Some(more) => rest = more,
            None => return (!parts.iter().any(Ident::is_empty)).then_some(Name { parts, at: 0 }),
        }
    }
}

/// A binary operator over two values.
pub(super) fn operate(name: &str, left: &Value, right: &Value) -> Value {
    if name == "||" {
        match (left, right) {
            (Value::Begins(_), Value::Null) => return Value::Null,
            (Value::Begins(list), _) => return Value::Begins(list.clone()),
            (Value::Approximate(a), b) => {
                return match b.text() {
                    Some(b) => Value::Approximate(a.clone() + &b),
                    None => Value::Begins(vec![a.clone()]),
                };
            }
            (a, Value::Unknown | Value::Begins(_)) => {
                return a.text().map_or(Value::Unknown, |a| Value::Begins(vec![a]));
            }
            _ => {}
        }
    }
    match (left, right) {
        (Value::Unknown, _) | (_, Value::Unknown) => return Value::Unknown,
        (Value::Null, _) | (_, Value::Null) => return Value::Null,
        _ => {}
    }
    let order = || -> Option<Ordering> {
        match (left, right) {
            (Value::Int(a), Value::Int(b)) => Some(a.cmp(b)),
            (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
            (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
            // An untyped literal takes the other side's type.
            (Value::Int(a), Value::Text(b)) => b.parse().ok().map(|b| a.cmp(&b)),
            (Value::Text(a), Value::Int(b)) => a.parse().ok().map(|a: i64| a.cmp(b)),
            _ => None,
        }
    };
    match name {
        "=" | "<>" => {
            let same = match (left, right) {
                (Value::Oid(a), Value::Oid(b)) => Some(a == b),
                _ => order().map(Ordering::is_eq),
            };
            same.map_or(Value::Unknown, |same| Value::Bool(same == (name == "=")))
        }
        "<" => order().map_or(Value::Unknown, |o| Value::Bool(o.is_lt())),
        "<=" => order().map_or(Value::Unknown, |o| Value::Bool(o.is_le())),
        ">" => order().map_or(Value::Unknown, |o| Value::Bool(o.is_gt())),
        ">=" => order().map_or(Value::Unknown, |o| Value::Bool(o.is_ge())),
        "||" => match (left.text(), right.text()) {
            (Some(a), Some(b)) => Value::Text(a + &b),
            _ => Value::Unknown,
        },
        "+" | "-" | "*" => match (left, right) {
            (Value::Int(a), Value::Int(b)) => match name {
                "+" => a.checked_add(*b),
                "-" => a.checked_sub(*b),
                _ => a.checked_mul(*b),
            }
            .map_or(Value::Unknown, Value::Int),
            _ => Value::Unknown,
        },
        "~~" | "!~~" | "~~*" | "!~~*" => match (left.text(), right.text()) {
            (Some(text), Some(pattern)) => {
                let fold = |s: String| if name.ends_with('*') { s.to_lowercase() } else { s };
                let (text, pattern) = (fold(text), fold(pattern));
                let found = like(&text.chars().collect::<Vec<_>>(), &pattern.chars().collect::<Vec<_>>());
                Value::Bool(found != name.starts_with('!'))
            }
            _ => Value::Unknown,
        },
        _ => Value::Unknown,
    }
}

/// LIKE.
fn like(text: &[char], pattern: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['%', rest @ ..] => (0..=text.len()).any(|i| like(&text[i..], rest)),
        ['_', rest @ ..] => !text.is_empty() && like(&text[1..], rest),
        ['\\', c, rest @ ..] => text.first() == Some(c) && like(&text[1..], rest),
        [c, rest @ ..] => text.first() == Some(c) && like(&text[1..], rest),
    }
}

/// `format()`: `%s`, `%I`, `%L`, with positions.
fn format(template: &str, args: &[Value]) -> Value {
    let mut out = String::new();
    let mut chars = template.chars().peekable();
    let mut next = 0;
    let mut approximate = false;
    while let Some(c) = chars.next() {
        if c != '%' {
            out.push(c);
            continue;
        }
        let mut digits = String::new();
        while let Some(d) = chars.peek().filter(|d| d.is_ascii_digit()) {
            digits.push(*d);
            chars.next();
        }
        let mut index = next;
        if chars.peek() == Some(&'$') {
            chars.next();
            index = digits.parse::<usize>().unwrap_or(1).saturating_sub(1);
        } else if !digits.is_empty() {
            // A width.
            return Value::Unknown;
        }
        let Some(kind) = chars.next() else { return Value::Unknown };
        if kind == '%' {
            out.push('%');
            continue;
        }
        next = index + 1;
        let value = args.get(index).unwrap_or(&Value::Unknown);
        match (kind, value) {
            ('L', Value::Null) => out.push_str("NULL"),
            ('L', Value::Unknown) => {
                approximate = true;
                out.push_str("NULL");
            }
            ('s', Value::Null) => {}
            ('s' | 'I' | 'L', v) => {
                let Some(text) = v.text() else {
                    return if out.is_empty() { Value::Unknown } else { Value::Begins(vec![out]) };
                };
                match kind {
                    's' => out.push_str(&text),
                    'I' => out.push_str(&quote_ident(&text)),
                    _ => out.push_str(&quote_literal(&text)),
                }
            }
            _ => return Value::Unknown,
        }
    }
    if approximate { Value::Approximate(out) } else { Value::Text(out) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn format_quotes_as_the_server_does() {
        let args = [Value::Text("My T".to_owned()), Value::Text("it's".to_owned()), Value::Int(3)];
        let got = format("%I %L %s %% %1$s", &args);
        assert_eq!(got, Value::Text("\"My T\" 'it''s' 3 % My T".to_owned()));
        assert_eq!(format("%s", &[Value::Unknown]), Value::Unknown);
        assert_eq!(format("DROP %s", &[Value::Unknown]), Value::Begins(vec!["DROP ".to_owned()]));
        assert_eq!(format("DEFAULT %L", &[Value::Unknown]), Value::Approximate("DEFAULT NULL".to_owned()));
    }

    #[test]
    fn like_knows_its_wildcards() {
        let is = |t: &str, p: &str| like(&t.chars().collect::<Vec<_>>(), &p.chars().collect::<Vec<_>>());
        assert!(is("sgd12", "sgd%") && is("a_b", "a\\_b") && is("abc", "a_c"));
        assert!(!is("axb", "a\\_b") && !is("ab", "a"));
    }
}
