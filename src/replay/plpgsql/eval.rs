//! Values of expressions, as far as they can be known without data.

use std::rc::Rc;

use crate::catalog::{Address, Ident, Kind, Modifier, Path, Type};
use crate::expr::Failure;
use crate::sql::ast::{
    BoolTest, Call, Const, Expr, ExprNode, Field, LikeKind, Name, Query, QueryBody, SqlValue, Step, SublinkKind,
    Visitor,
};
use crate::sql::plpgsql::Sql;
use crate::sql::{self, Source};

use super::super::{Reject, grammar};
use super::date::{self, Interval};
use super::query::Rows;
use super::value::{self, Hole, Value, operate};
use super::{Machine, text};

type Eval = Result<Value, Reject>;

impl Machine<'_, '_> {
    /// The value of an expression that stands in a body.
    pub(super) fn eval_sql(&mut self, sql: &Sql) -> Eval {
        self.eval_text(&sql.text)
    }

    /// The value of an expression given as text.
    pub(super) fn eval_text(&mut self, text: &str) -> Eval {
        let Some(query) = self.parsed(&format!("SELECT {text}"))? else { return Ok(Value::Unknown) };
        if let QueryBody::Select(select) = &query.body
            && let [target] = &select.targets[..]
            && select.from.is_empty()
            && select.filter.is_none()
            && query.with.is_none()
        {
            self.check_constants(&query)?;
            return self.eval(&target.expr);
        }
        // `x := f(y) FROM t` is a whole query.
        Ok(self.query(&query)?.scalar())
    }

    /// The rows of a query that stands in a body.
    pub(super) fn query_sql(&mut self, sql: &Sql) -> Result<Rows, Reject> {
        self.query_text(&sql.text)
    }

    pub(super) fn query_text(&mut self, text: &str) -> Result<Rows, Reject> {
        match self.parsed(text)? {
            Some(query) => self.query(&query),
            // A statement that returns rows of data.
            None => Ok(Rows::unknown()),
        }
    }

    /// A query given as text, which is kept.
    fn parsed(&mut self, text: &str) -> Result<Option<Rc<Query>>, Reject> {
        if let Some(query) = self.queries.get(text) {
            return Ok(query.clone());
        }
        let script = sql::parse(Source::new("", text));
        if let Some(problem) = script.problems.first() {
            return Err(Reject::new("42601", problem.message.clone()));
        }
        for statement in &script.statements {
            grammar::check_forms(statement, self.cx.version())?;
        }
        let query = match script.statements.into_iter().next().map(|s| s.stmt) {
            Some(sql::ast::Stmt::Query(query)) => Some(Rc::new(*query)),
            _ => None,
        };
        self.queries.insert(text.to_owned(), query.clone());
        Ok(query)
    }

    /// The literals that are names of objects: the server looks them up before anything runs.
    pub(super) fn check_constants(&mut self, query: &Query) -> Result<(), Reject> {
        struct Found(Vec<Expr>, Vec<String>);
        impl Visitor for Found {
            fn expr(&mut self, expr: &Expr) -> bool {
                if let ExprNode::Cast { operand, ty } = &expr.node
                    && matches!(operand.node, ExprNode::Const(Const::String(_)))
                    && ty.name.name().starts_with("reg")
                {
                    self.0.push(expr.clone());
                }
                if let ExprNode::Call(call) = &expr.node
                    && matches!(&**call.name.name(), "nextval" | "setval" | "currval")
                    && let Some(ExprNode::Const(Const::String(text))) = call.args.first().map(|a| &a.value.node)
                {
                    self.1.push(text.clone());
                }
                true
            }
        }
        let mut found = Found(Vec::new(), Vec::new());
        query.walk(&mut found);
        for expr in found.0 {
            self.eval(&expr)?;
        }
        for text in found.1 {
            self.named_relation(&text)?;
        }
        Ok(())
    }

    fn column(&mut self, fields: &[Field]) -> Value {
        let mut names: Vec<Ident> = Vec::new();
        for field in fields {
            match field {
                Field::Name(name) => names.push(name.clone()),
                Field::Star => return Value::Unknown,
            }
        }
        for level in self.rows.iter().rev() {
            if let Some(value) = level.find(&names) {
                return value;
            }
        }
        self.value_of(&names).unwrap_or(Value::Unknown)
    }

    /// The value of an expression.
    pub(super) fn eval(&mut self, expr: &Expr) -> Eval {
        Ok(match &expr.node {
            ExprNode::Const(c) => constant(c),
            ExprNode::Column(fields) => self.column(fields),
            ExprNode::Param(n) => {
                let index = usize::try_from(*n - 1).unwrap_or(usize::MAX);
                match self.params.get(index) {
                    Some(value) => value.clone(),
                    None => self.value_of(&[format!("${n}").into()]).unwrap_or(Value::Unknown),
                }
            }
            ExprNode::Not(operand) => not(&self.eval(operand)?),
            ExprNode::And(list) => self.connective(list, false)?,
            ExprNode::Or(list) => self.connective(list, true)?,
            ExprNode::Op { name, left, right } => self.operator(name, left.as_deref(), right)?,
            ExprNode::Distinct { left, right, not } => {
                let (left, right) = (self.eval(left)?, self.eval(right)?);
                let same = match (&left, &right) {
                    (Value::Null, Value::Null) => Some(true),
                    (Value::Unknown, _) | (_, Value::Unknown) => None,
                    (Value::Null, _) | (_, Value::Null) => Some(false),
                    (a, b) => value::same(a, b),
                };
                same.map_or(Value::Unknown, |same| Value::Bool(same == *not))
            }
            ExprNode::NullIf { left, right } => {
                let (left, right) = (self.eval(left)?, self.eval(right)?);
                match operate("=", &left, &right) {
                    Value::Bool(true) => Value::Null,
                    Value::Bool(false) | Value::Null => left,
                    _ => Value::Unknown,
                }
            }
            ExprNode::IsNull { operand, not } => match self.eval(operand)? {
                Value::Unknown | Value::OneOf(_) => Value::Unknown,
                v => Value::Bool((v == Value::Null) != *not),
            },
            ExprNode::IsBool { operand, test } => is_bool(&self.eval(operand)?, *test),
            ExprNode::In { left, list, not } => {
                let left = self.eval(left)?;
                let mut results = Vec::new();
                for item in list {
                    let item = self.eval(item)?;
                    results.push(operate("=", &left, &item));
                }
                negated(any(results), *not)
            }
            ExprNode::Between { operand, low, high, not, symmetric: false } => {
                let (operand, low, high) = (self.eval(operand)?, self.eval(low)?, self.eval(high)?);
                let both = [operate(">=", &operand, &low), operate("<=", &operand, &high)];
                negated(all(both), *not)
            }
            ExprNode::OpAny { name, left, right, all: every } => {
                let left = self.eval(left)?;
                match self.eval(right)? {
                    Value::Array(items) => {
                        let results = items.iter().map(|item| operate(name.name(), &left, item));
                        if *every { all(results) } else { any(results) }
                    }
                    Value::Null => Value::Null,
                    Value::Text(text) => match text::array(&text) {
                        Some(items) => any(items.iter().map(|item| operate(name.name(), &left, item))),
                        None => Value::Unknown,
                    },
                    _ => Value::Unknown,
                }
            }
            ExprNode::Like { kind, name, left, right } => {
                let (left, right) = (self.eval(left)?, self.eval(right)?);
                if *kind == LikeKind::Similar { Value::Unknown } else { operate(name.name(), &left, &right) }
            }
            ExprNode::Cast { operand, ty } => {
                let value = self.eval(operand)?;
                match self.cx.resolve_type(ty) {
                    Ok(ty) => self.cast_to(value, &ty)?,
                    Err(Failure::Reject(reject)) => return Err(reject),
                    Err(Failure::Unknown(_)) if value == Value::Null => Value::Null,
                    Err(Failure::Unknown(_)) => Value::Unknown,
                }
            }
            ExprNode::Collate { operand, .. } => self.eval(operand)?,
            ExprNode::Coalesce(list) => {
                let mut possible = Vec::new();
                for item in list {
                    match self.eval(item)? {
                        Value::Null => {}
                        Value::Unknown => return Ok(Value::Unknown),
                        v @ Value::OneOf(_) => possible.push(v),
                        v => {
                            possible.push(v);
                            break;
                        }
                    }
                }
                match possible.len() {
                    0 => Value::Null,
                    1 => possible.remove(0),
                    _ => Value::Unknown,
                }
            }
            ExprNode::Greatest(list) => self.extreme(list, ">")?,
            ExprNode::Least(list) => self.extreme(list, "<")?,
            ExprNode::Array(items) => {
                let mut out = Vec::new();
                for item in items {
                    out.push(self.eval(item)?);
                }
                Value::Array(out)
            }
            ExprNode::Row { items, .. } => {
                let mut values = Vec::new();
                for item in items {
                    values.push(self.eval(item)?);
                }
                let names: Vec<Ident> = (1..=values.len()).map(|i| format!("f{i}").into()).collect();
                Value::Record(Rc::new((names, values).into()))
            }
            ExprNode::Case { operand, whens, otherwise } => {
                self.case_value(operand.as_deref(), whens, otherwise.as_deref())?
            }
            ExprNode::Indirection { operand, path } => {
                let mut value = self.eval(operand)?;
                for step in path {
                    value = self.indirection(value, step)?;
                }
                value
            }
            ExprNode::Call(call) => self.call_any(call)?,
            ExprNode::SqlValue { function, .. } => match function {
                SqlValue::CurrentSchema => text::current_schema(self.cx),
                SqlValue::CurrentUser | SqlValue::User | SqlValue::CurrentRole => {
                    Value::Text(self.cx.session.user.to_string())
                }
                SqlValue::SessionUser => Value::Text(self.cx.session.session_user.to_string()),
                _ => Value::Unknown,
            },
            ExprNode::Sublink { kind, operand, operator, query } => {
                self.sublink(*kind, operand.as_deref(), operator.as_ref(), query)?
            }
            _ => Value::Unknown,
        })
    }

    fn operator(&mut self, name: &Name, left: Option<&Expr>, right: &Expr) -> Eval {
        let Some(left) = left else {
            return Ok(match (&**name.name(), self.eval(right)?) {
                ("-", Value::Int(i)) => Value::Int(-i),
                ("-", Value::Numeric(n)) => Value::Numeric(format!("-{n}")),
                ("-", Value::Interval(i)) => Value::Interval(i.times(-1)),
                ("+", v) => v,
                (_, Value::Null) => Value::Null,
                _ => Value::Unknown,
            });
        };
        let (left, right) = (self.eval(left)?, self.eval(right)?);
        if name.name() == "||" {
            return Ok(self.concatenated(left, right));
        }
        if matches!(&**name.name(), "/" | "%") && right == Value::Int(0) && matches!(left, Value::Int(_)) {
            return Err(Reject::new("22012", "division by zero"));
        }
        Ok(operate(name.name(), &left, &right))
    }

    /// `||`.
    fn concatenated(&self, left: Value, right: Value) -> Value {
        match (left, right) {
            (Value::Array(mut a), Value::Array(b)) => {
                a.extend(b);
                Value::Array(a)
            }
            (Value::Array(a), Value::Null) => Value::Array(a),
            (Value::Null, Value::Array(b)) => Value::Array(b),
            (Value::Array(mut a), Value::Text(t)) if t.starts_with('{') => match text::array(&t) {
                Some(b) => {
                    a.extend(b);
                    Value::Array(a)
                }
                None => Value::Unknown,
            },
            (Value::Array(mut a), b) => {
                a.push(b);
                Value::Array(a)
            }
            (a, Value::Array(mut b)) => {
                b.insert(0, a);
                Value::Array(b)
            }
            (Value::Null, _) | (_, Value::Null) => Value::Null,
            (Value::OneOf(list), right) if list.len() <= 8 => {
                let all: Vec<Value> = list.into_iter().map(|v| self.concatenated(v, right.clone())).collect();
                value::either(&all.iter().collect::<Vec<_>>())
            }
            (left, Value::OneOf(list)) if list.len() <= 8 => {
                let all: Vec<Value> = list.into_iter().map(|v| self.concatenated(left.clone(), v)).collect();
                value::either(&all.iter().collect::<Vec<_>>())
            }
            (left, right) => {
                let mut pieces = text::pieces(self.cx, &as_text(left), Hole::Raw);
                pieces.extend(text::pieces(self.cx, &as_text(right), Hole::Raw));
                value::from_pieces(pieces)
            }
        }
    }

    fn extreme(&mut self, list: &[Expr], operator: &str) -> Eval {
        let mut best = Value::Null;
        for item in list {
            let value = self.eval(item)?;
            if value == Value::Null {
                continue;
            }
            match operate(operator, &value, &best) {
                Value::Bool(true) | Value::Null => best = value,
                Value::Bool(false) => {}
                _ => return Ok(Value::Unknown),
            }
        }
        Ok(best)
    }

    fn connective(&mut self, list: &[Expr], dominant: bool) -> Eval {
        let mut out = Value::Bool(!dominant);
        for item in list {
            let value = if out == Value::Unknown { self.eval_maybe(item)? } else { self.eval(item)? };
            match value.truth() {
                Some(b) if b == dominant && value != Value::Null => return Ok(Value::Bool(dominant)),
                Some(_) if value != Value::Null => {}
                Some(_) if out != Value::Unknown => out = Value::Null,
                Some(_) => {}
                None => out = Value::Unknown,
            }
        }
        Ok(out)
    }

    /// The value of an expression that may or may not be evaluated.
    fn eval_maybe(&mut self, expr: &Expr) -> Eval {
        if self.has_effect(expr) {
            self.maybe(|m| m.eval(expr).map(|_| ()))?;
            return Ok(Value::Unknown);
        }
        // An error in it says that it is not evaluated.
        Ok(self.eval(expr).unwrap_or(Value::Unknown))
    }

    fn case_value(&mut self, operand: Option<&Expr>, whens: &[(Expr, Expr)], otherwise: Option<&Expr>) -> Eval {
        let subject = operand.map(|o| self.eval(o)).transpose()?;
        let mut possible: Vec<Value> = Vec::new();
        for (when, then) in whens {
            let mut found = self.eval(when)?;
            if let Some(subject) = &subject {
                found = operate("=", subject, &found);
            }
            match found.truth() {
                Some(false) => {}
                Some(true) if possible.is_empty() => return self.eval(then),
                Some(true) => {
                    possible.push(self.eval_maybe(then)?);
                    return Ok(value::either(&possible.iter().collect::<Vec<_>>()));
                }
                None => possible.push(self.eval_maybe(then)?),
            }
        }
        match otherwise {
            Some(otherwise) if possible.is_empty() => return self.eval(otherwise),
            Some(otherwise) => possible.push(self.eval_maybe(otherwise)?),
            None => possible.push(Value::Null),
        }
        Ok(value::either(&possible.iter().collect::<Vec<_>>()))
    }

    fn indirection(&mut self, value: Value, step: &Step) -> Eval {
        Ok(match (value, step) {
            (Value::Null, _) => Value::Null,
            (Value::Array(items), Step::Index(index)) => match self.eval(index)? {
                Value::Int(i) => usize::try_from(i - 1).ok().and_then(|i| items.get(i).cloned()).unwrap_or(Value::Null),
                Value::Null => Value::Null,
                _ => Value::Unknown,
            },
            (Value::Array(items), Step::Slice(from, to)) => {
                let from = from.as_ref().map_or(Ok(Value::Int(1)), |e| self.eval(e))?;
                let to = to.as_ref().map_or(Ok(Value::Int(items.len() as i64)), |e| self.eval(e))?;
                match (from, to) {
                    (Value::Int(from), Value::Int(to)) => {
                        let from = usize::try_from(from.max(1) - 1).unwrap_or(0);
                        let to = usize::try_from(to.max(0)).unwrap_or(0).min(items.len());
                        Value::Array(items.get(from..to).unwrap_or_default().to_vec())
                    }
                    _ => Value::Unknown,
                }
            }
            (Value::Record(record), Step::Field(name)) => record.get(name).cloned().unwrap_or(Value::Unknown),
            _ => Value::Unknown,
        })
    }

    fn sublink(&mut self, kind: SublinkKind, operand: Option<&Expr>, operator: Option<&Name>, query: &Query) -> Eval {
        let group = self.group.take();
        let rows = self.query(query);
        self.group = group;
        let rows = rows?;
        Ok(match (kind, operand) {
            (SublinkKind::Exists, _) => rows.exists(),
            (SublinkKind::Scalar, _) => {
                if rows.certain && rows.rows.len() > 1 {
                    let message = "more than one row returned by a subquery used as an expression";
                    return Err(Reject::new("21000", message));
                }
                rows.scalar()
            }
            (SublinkKind::Array, _) => rows.array(),
            (SublinkKind::Any | SublinkKind::All, Some(operand)) => {
                let left = self.eval(operand)?;
                let name = operator.map_or("=", |o| o.name());
                let results: Vec<Value> = rows
                    .rows
                    .iter()
                    .map(|r| match &left {
                        Value::Record(left) => {
                            operate(name, &Value::Record(left.clone()), &Value::Record(Rc::new(r.clone())))
                        }
                        left => operate(name, left, r.values.first().unwrap_or(&Value::Unknown)),
                    })
                    .collect();
                let found = if kind == SublinkKind::All { all(results) } else { any(results) };
                let settled = found == Value::Bool(kind == SublinkKind::Any);
                if rows.certain || settled { found } else { Value::Unknown }
            }
            _ => Value::Unknown,
        })
    }

    /// A call of any function.
    pub(super) fn call_any(&mut self, call: &Call) -> Eval {
        if super::aggregate::is_aggregate(call) {
            return self.aggregate(call);
        }
        if call.over.is_some() {
            return Ok(Value::Unknown);
        }
        if let Some(returned) = self.call_own(call)? {
            return Ok(returned.value);
        }
        if call.star {
            return Ok(Value::Unknown);
        }
        let mut args = Vec::new();
        for arg in &call.args {
            args.push(self.eval(&arg.value)?);
        }
        if call.variadic
            && let Some(Value::Array(rest)) = args.pop()
        {
            args.extend(rest);
        }
        if let Some(value) = self.known_effect(call, &args)? {
            return Ok(value);
        }
        if call.name.schema().is_some_and(|s| s != "pg_catalog") {
            return Ok(Value::Unknown);
        }
        self.builtin(call.name.name(), &args)
    }

    /// A value as a value of a type.
    pub(super) fn cast_to(&mut self, value: Value, ty: &Type) -> Eval {
        if let Value::OneOf(list) = value {
            let mut all = Vec::new();
            for v in list {
                all.push(self.cast_to(v, ty)?);
            }
            return Ok(value::either(&all.iter().collect::<Vec<_>>()));
        }
        if matches!(value, Value::Null | Value::Unknown) {
            return Ok(value);
        }
        if ty.array {
            return self.cast_array(value, ty);
        }
        if ty.schema != "pg_catalog" {
            // An enum's or a domain's values print as they were written.
            return Ok(value);
        }
        let invalid =
            |t: &str| Reject::new("22P02", format!("invalid input syntax for type {}: \"{t}\"", ty.plain().sql()));
        Ok(match (&*ty.name, value) {
            ("text" | "name", Value::Bool(b)) => Value::Text(b.to_string()),
            ("name", Value::Text(t)) => Value::Text(crate::catalog::truncate(&t).to_string()),
            ("text" | "varchar" | "bpchar" | "char", Value::Text(t)) => Value::Text(cut(t, ty)),
            ("text" | "varchar" | "bpchar" | "name", v @ Value::Partial(_)) => v,
            ("text" | "varchar" | "bpchar" | "name", v) => self.shown(&v).map_or(Value::Unknown, Value::Text),
            ("int2" | "int4" | "int8", Value::Text(t)) => Value::Int(t.trim().parse().map_err(|_| invalid(&t))?),
            ("numeric" | "float4" | "float8", Value::Text(t)) => number(t.trim()).ok_or_else(|| invalid(&t))?,
            ("int2" | "int4" | "int8", Value::Bool(b)) => Value::Int(i64::from(b)),
            ("int2" | "int4" | "int8", Value::Numeric(n)) => text::rounded(&n).map_or(Value::Unknown, Value::Int),
            ("int2" | "int4" | "int8" | "numeric" | "float4" | "float8", v @ (Value::Int(_) | Value::Numeric(_))) => v,
            ("bool", Value::Text(t)) => Value::Bool(date::boolean(&t).ok_or_else(|| invalid(&t))?),
            ("bool", Value::Int(i)) => Value::Bool(i != 0),
            ("date", Value::Timestamp(t)) => Value::Date(t.div_euclid(date::DAY)),
            ("date", Value::Text(t)) => date::parse_date(&t).map_or(Value::Unknown, Value::Date),
            ("timestamp", Value::Date(d)) => Value::Timestamp(d * date::DAY),
            ("timestamp", Value::Text(t)) => date::parse_timestamp(&t).map_or(Value::Unknown, Value::Timestamp),
            // A time zone that is not known changes nothing while it is not printed with its offset.
            ("timestamptz", v @ Value::Timestamp(_)) => v,
            ("timestamptz", Value::Date(d)) => Value::Timestamp(d * date::DAY),
            ("interval", Value::Text(t)) => Interval::parse(&t).map_or(Value::Unknown, Value::Interval),
            ("regclass", Value::Text(t)) => self.named_relation(&t)?,
            ("regtype", Value::Text(t)) => self.named_type(&t)?,
            ("regnamespace", Value::Text(t)) => {
                let name = text::parts(&t).pop().unwrap_or_default();
                self.cx.require_schema(&name)?;
                Value::Reg(Address::top(Kind::Schema, name))
            }
            ("regproc" | "regprocedure", Value::Text(t)) => self.named_function(&t, ty.name == "regprocedure")?,
            ("oid", Value::Reg(at)) => Value::Oid(at),
            ("regclass" | "regtype" | "regnamespace" | "regproc" | "regprocedure", Value::Oid(at)) => Value::Reg(at),
            (_, v @ (Value::Oid(_) | Value::Reg(_) | Value::Bool(_) | Value::Date(_) | Value::Timestamp(_))) => v,
            ("interval", v @ Value::Interval(_)) => v,
            ("uuid" | "inet" | "cidr" | "bytea" | "xml" | "json", v @ Value::Text(_)) => v,
            _ => Value::Unknown,
        })
    }

    fn cast_array(&mut self, value: Value, ty: &Type) -> Eval {
        let items = match value {
            Value::Array(items) => items,
            Value::Text(text) => match text::array(&text) {
                Some(items) => items,
                None => return Ok(Value::Unknown),
            },
            _ => return Ok(Value::Unknown),
        };
        let element = ty.element();
        let mut out = Vec::new();
        for item in items {
            out.push(match item {
                inner @ Value::Array(_) => self.cast_array(inner, ty)?,
                item => self.cast_to(item, &element)?,
            });
        }
        Ok(Value::Array(out))
    }

    /// `'t'::regclass`.
    pub(super) fn named_relation(&self, text: &str) -> Eval {
        let parts = text::parts(text);
        if parts.is_empty() {
            return Err(Reject::new("42602", "invalid name syntax"));
        }
        let name = Name { parts, at: 0 };
        if let Some((at, _)) = self.cx.find_relation(&name) {
            return Ok(Value::Reg(at));
        }
        if let Some(at) = super::system::relation(&name) {
            return Ok(Value::Reg(at));
        }
        if super::super::extension::may_provide(&self.cx.catalog, name.schema()) {
            return Ok(Value::Unknown);
        }
        self.cx.relation(&name).map(Value::Reg)
    }

    /// `'t'::regtype`.
    pub(super) fn named_type(&mut self, text: &str) -> Eval {
        let Some(name) = super::frame::type_name(text) else {
            return Err(Reject::new("42704", format!("type \"{text}\" does not exist")));
        };
        match self.cx.resolve_type(&name) {
            Ok(ty) => Ok(Value::Reg(type_address(&ty))),
            Err(Failure::Reject(reject)) => Err(reject),
            Err(Failure::Unknown(_)) => Ok(Value::Unknown),
        }
    }

    /// `'f'::regproc` and `'f(int)'::regprocedure`.
    pub(super) fn named_function(&mut self, text: &str, signature: bool) -> Eval {
        let (name, args) = text.split_once('(').map_or((text, None), |(n, a)| (n, a.strip_suffix(')')));
        let name = Name { parts: text::parts(name), at: 0 };
        if name.parts.is_empty() {
            return Err(Reject::new("42602", "invalid name syntax"));
        }
        let found = self.cx.routines(&name);
        let none = || Reject::new("42883", format!("function \"{text}\" does not exist"));
        let builtin = crate::catalog::builtin::Builtins::of(self.cx.version());
        if !signature {
            return match (found.len(), builtin.procs_named(name.name()).count()) {
                (1, 0) => Ok(Value::Reg(found[0].clone())),
                (0, 0) if super::super::extension::may_provide(&self.cx.catalog, name.schema()) => Ok(Value::Unknown),
                (0, 0) => Err(none()),
                (0, 1) => Ok(Value::Reg(Address::of(Kind::Function, "pg_catalog", name.name().clone()))),
                _ => Err(Reject::new("42725", format!("more than one function named \"{name}\""))),
            };
        }
        let mut types = Vec::new();
        for arg in args.unwrap_or_default().split(',').map(str::trim).filter(|a| !a.is_empty()) {
            let Some(ty) = super::frame::type_name(arg) else { return Ok(Value::Unknown) };
            match self.cx.resolve_type(&ty) {
                Ok(ty) => types.push(ty),
                Err(Failure::Reject(reject)) => return Err(reject),
                Err(Failure::Unknown(_)) => return Ok(Value::Unknown),
            }
        }
        let wanted = Address::signature(&types);
        match found.into_iter().find(|at| at.path.parts()[2] == wanted) {
            Some(at) => Ok(Value::Reg(at)),
            None if builtin.procs_named(name.name()).next().is_some() => Ok(Value::Unknown),
            None if super::super::extension::may_provide(&self.cx.catalog, name.schema()) => Ok(Value::Unknown),
            None => Err(none()),
        }
    }
}

/// The address under which a type is known to `pg_type`: an array's name begins with an underscore.
pub(super) fn type_address(ty: &Type) -> Address {
    let name = if ty.array { format!("_{}", ty.name).into() } else { ty.name.clone() };
    Address::new(Kind::Type, Path::new([ty.schema.clone(), name]))
}

/// The type at such an address.
pub(super) fn type_at(at: &Address) -> Type {
    let parts = at.path.parts();
    let (name, array) = match parts[1].strip_prefix('_') {
        Some(element) => (Ident::new(element), true),
        None => (parts[1].clone(), false),
    };
    Type { schema: parts[0].clone(), name, array, modifier: Modifier::None }
}

/// A text as long as its type lets it be.
fn cut(text: String, ty: &Type) -> String {
    match (&*ty.name, ty.typmod()) {
        ("varchar" | "bpchar", n) if n > 4 => text.chars().take(usize::try_from(n - 4).unwrap_or(0)).collect(),
        _ => text,
    }
}

/// What a value is as a text: a truth value in full words.
fn as_text(value: Value) -> Value {
    match value {
        Value::Bool(b) => Value::Text(b.to_string()),
        other => other,
    }
}

fn number(text: &str) -> Option<Value> {
    if let Ok(i) = text.parse() {
        return Some(Value::Int(i));
    }
    text.parse::<f64>().ok().map(|_| Value::Numeric(text.to_owned()))
}

pub(super) fn not(value: &Value) -> Value {
    match value {
        Value::Null => Value::Null,
        value => value.truth().map_or(Value::Unknown, |b| Value::Bool(!b)),
    }
}

fn negated(value: Value, negate: bool) -> Value {
    if negate { not(&value) } else { value }
}

fn is_bool(value: &Value, test: BoolTest) -> Value {
    let truth = match value {
        Value::Null => None,
        value => match value.truth() {
            Some(b) => Some(b),
            None => return Value::Unknown,
        },
    };
    Value::Bool(match test {
        BoolTest::True => truth == Some(true),
        BoolTest::NotTrue => truth != Some(true),
        BoolTest::False => truth == Some(false),
        BoolTest::NotFalse => truth != Some(false),
        BoolTest::Unknown => truth.is_none(),
        BoolTest::NotUnknown => truth.is_some(),
    })
}

/// OR over results.
fn any(results: impl IntoIterator<Item = Value>) -> Value {
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

/// AND over results.
fn all(results: impl IntoIterator<Item = Value>) -> Value {
    not(&any(results.into_iter().map(|v| not(&v))))
}

fn constant(c: &Const) -> Value {
    match c {
        Const::Null => Value::Null,
        Const::Integer(i) => Value::Int(i64::from(*i)),
        Const::Boolean(b) => Value::Bool(*b),
        Const::String(s) => Value::Text(s.clone()),
        Const::Float(f) => f.parse().map_or_else(|_| Value::Numeric(f.clone()), Value::Int),
        Const::Bits(_) => Value::Unknown,
    }
}
