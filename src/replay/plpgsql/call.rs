//! Functions and procedures of the history.

use std::rc::Rc;

use crate::catalog::{Address, Argument, ArgumentMode, Function, Ident, Object, RoutineKind, Touches, Type};
use crate::sql::ast::{Call, ExprNode, Field, Stmt};
use crate::sql::plpgsql::{Target, parse};

use super::super::cx::Cx;
use super::super::{Reject, set, table_as};
use super::control::Leave;
use super::frame::{Frame, Variable};
use super::query::{Row, Rows};
use super::value::{Record, Value};
use super::{DEPTH, Machine, Returned, known};

/// The function of the catalog that a call means, as far as the number and the names of the arguments tell.
pub(super) fn own(cx: &Cx<'_>, call: &Call) -> Option<(Address, Function)> {
    if call.name.schema().is_some_and(|s| s == "pg_catalog") {
        return None;
    }
    // What the functions of extensions do, nobody knows.
    let written = |at: &&Address| cx.catalog.extension_of(at).is_none();
    cx.routines(&call.name).iter().filter(written).find_map(|at| match cx.get(at).map(|o| &**o) {
        Some(Object::Function(f))
            if matches!(f.routine, RoutineKind::Function | RoutineKind::Procedure) && takes(f, call) =>
        {
            Some((at.clone(), f.clone()))
        }
        _ => None,
    })
}

/// How well a value fits an argument's type; `None` where it does not.
fn fits(value: &Value, ty: &Type) -> Option<u32> {
    let name = &*ty.name;
    if name.starts_with("any") || !ty.array && matches!(value, Value::Unknown | Value::Null | Value::OneOf(_)) {
        return Some(1);
    }
    let text = matches!(name, "text" | "varchar" | "bpchar" | "name");
    match value {
        Value::Array(_) => ty.array.then_some(3),
        Value::Unknown | Value::Null | Value::OneOf(_) => Some(1),
        // A literal may be of any type.
        Value::Text(_) | Value::Partial(_) => Some(if text && !ty.array { 3 } else { 1 }),
        _ if ty.array => None,
        Value::Int(_) => match name {
            "int4" => Some(3),
            "int2" | "int8" | "numeric" | "float4" | "float8" | "oid" => Some(2),
            _ if text || name == "bool" => None,
            _ => Some(1),
        },
        Value::Numeric(_) => {
            if matches!(name, "numeric" | "float4" | "float8") {
                Some(3)
            } else {
                None
            }
        }
        Value::Bool(_) => (name == "bool").then_some(3),
        Value::Oid(_) | Value::Reg(_) => Some(if name.starts_with("reg") || name == "oid" { 3 } else { 1 }),
        _ => Some(if text { 0 } else { 2 }),
    }
}

/// The function of the catalog that a call with these arguments means.
fn own_with(cx: &Cx<'_>, call: &Call, args: &[(Option<Ident>, Value)]) -> Option<(Address, Function)> {
    let mut best: Option<(u32, Address)> = None;
    for at in cx.routines(&call.name) {
        let Some(Object::Function(f)) = cx.get(&at).map(|o| &**o) else { continue };
        let callable = matches!(f.routine, RoutineKind::Function | RoutineKind::Procedure) && takes(f, call);
        if !callable || cx.catalog.extension_of(&at).is_some() {
            continue;
        }
        let inputs = inputs(f);
        let mut score = Some(0);
        for (i, (name, value)) in args.iter().enumerate() {
            let input = match name {
                Some(name) => inputs.iter().find(|a| a.name.as_ref() == Some(name)),
                None => inputs.get(i),
            };
            if let Some(input) = input.filter(|a| a.mode != ArgumentMode::Variadic) {
                score = score.zip(fits(value, &input.ty)).map(|(a, b)| a + b);
            }
        }
        if let Some(score) = score
            && best.as_ref().is_none_or(|(b, _)| score > *b)
        {
            best = Some((score, at));
        }
    }
    let (_, at) = best?;
    match cx.get(&at).map(|o| &**o) {
        Some(Object::Function(f)) => Some((at, f.clone())),
        _ => None,
    }
}

/// The arguments that a caller gives.
fn inputs(f: &Function) -> Vec<&Argument> {
    // A procedure's OUT arguments are given, too.
    let given = |a: &&Argument| match a.mode {
        ArgumentMode::Table => false,
        ArgumentMode::Out => f.routine == RoutineKind::Procedure,
        _ => true,
    };
    f.args.iter().filter(given).collect()
}

/// Whether a call may mean the function.
fn takes(f: &Function, call: &Call) -> bool {
    let inputs = inputs(f);
    let count = call.args.len();
    let defaults = inputs.iter().filter(|a| a.default.is_some()).count();
    let variadic = inputs.last().is_some_and(|a| a.mode == ArgumentMode::Variadic);
    let named = call.args.iter().filter_map(|a| a.name.as_ref());
    let known = named.into_iter().all(|n| inputs.iter().any(|i| i.name.as_ref() == Some(n)));
    known && (count <= inputs.len() || variadic) && count + defaults + usize::from(variadic) >= inputs.len()
}

impl Machine<'_, '_> {
    /// CALL.
    pub(super) fn call_procedure(&mut self, call: &Call) -> Result<(), Reject> {
        let Some((at, function)) = own(self.cx, call) else {
            let mut args = Vec::new();
            for arg in &call.args {
                args.push(self.eval(&arg.value)?);
            }
            self.known_effect(call, &args)?;
            return Ok(());
        };
        let mut args = Vec::new();
        for arg in &call.args {
            args.push((arg.name.clone(), self.eval(&arg.value)?));
        }
        let (at, function) = own_with(self.cx, call, &args).unwrap_or((at, function));
        let returned = self.enter(&at, &function, args)?;
        // What comes out goes into the variables that were given.
        let outs: Vec<usize> = inputs(&function)
            .iter()
            .enumerate()
            .filter(|(_, a)| matches!(a.mode, ArgumentMode::Out | ArgumentMode::InOut))
            .map(|(i, _)| i)
            .collect();
        let values = match (returned.value, outs.len()) {
            (Value::Record(record), n) if record.values.len() == n => record.values.clone(),
            (value, 1) => vec![value],
            (_, n) => vec![Value::Unknown; n],
        };
        for (i, value) in outs.into_iter().zip(values) {
            if let Some(ExprNode::Column(fields)) = call.args.get(i).map(|a| &a.value.node) {
                let names = fields
                    .iter()
                    .filter_map(|f| match f {
                        Field::Name(n) => Some(n.clone()),
                        Field::Star => None,
                    })
                    .collect();
                self.assign(&Target { names, subscripts: Vec::new() }, value)?;
            }
        }
        Ok(())
    }

    /// The value of a call of a function of the catalog.
    pub(super) fn call_own(&mut self, call: &Call) -> Result<Option<Returned>, Reject> {
        if own(self.cx, call).is_none() {
            return Ok(None);
        }
        let mut args = Vec::new();
        for arg in &call.args {
            args.push((arg.name.clone(), self.eval(&arg.value)?));
        }
        let Some((at, function)) = own_with(self.cx, call, &args) else { return Ok(None) };
        self.enter(&at, &function, args).map(Some)
    }

    /// The rows of a call of a function of the catalog in FROM.
    pub(super) fn rows_of_own(&mut self, call: &Call) -> Result<Option<Rows>, Reject> {
        let Some((_, function)) = own(self.cx, call) else { return Ok(None) };
        let Some(returned) = self.call_own(call)? else { return Ok(None) };
        if function.returns_set {
            let names = returned.rows.first().map(|r| r.names.clone()).unwrap_or_default();
            return Ok(Some(Rows { certain: returned.certain, rows: returned.rows, names }));
        }
        let row = match returned.value {
            Value::Record(record) => Row::clone(&record),
            Value::Unknown => return Ok(Some(Rows::unknown())),
            value => Row { names: [call.name.name().clone()].into(), values: vec![value] },
        };
        Ok(Some(Rows::sure(vec![row])))
    }

    /// The names of the columns that a function of the catalog that runs returns.
    pub(super) fn row_names(&self) -> Rc<[Ident]> {
        if self.outs.is_empty() { [Ident::from("column1")].into() } else { self.outs.clone().into() }
    }

    /// Runs a function of the history.
    fn enter(
        &mut self,
        at: &Address,
        function: &Function,
        args: Vec<(Option<Ident>, Value)>,
    ) -> Result<Returned, Reject> {
        let unknown = Returned { value: Value::Unknown, rows: Vec::new(), certain: false };
        if self.depth >= DEPTH || !self.spend() {
            self.opaque("functions call each other too deeply");
            return Ok(unknown);
        }
        if matches!(&*function.language, "c" | "internal") {
            return Ok(unknown);
        }
        let inputs = inputs(function);
        let mut frame = Frame { label: Some(at.path.parts()[1].clone()), variables: Vec::new() };
        let mut params = Vec::new();
        let positional = args.iter().take_while(|(name, _)| name.is_none()).count();
        for (i, input) in inputs.iter().enumerate() {
            let named = args.iter().find(|(n, _)| n.is_some() && *n == input.name).map(|(_, v)| v.clone());
            let value = if input.mode == ArgumentMode::Variadic {
                let rest = args[i.min(positional)..positional].iter().map(|(_, v)| v.clone()).collect();
                Some(Value::Array(rest))
            } else if i < positional {
                args.get(i).map(|(_, v)| v.clone())
            } else {
                named
            };
            let value = match (value, &input.default) {
                (Some(value), _) => value,
                (None, Some(default)) => self.eval_text(&crate::expr::print(default))?,
                (None, None) => Value::Null,
            };
            if function.strict && value == Value::Null {
                return Ok(Returned::default());
            }
            params.push(self.converted(value, Some(&input.ty))?);
        }
        let given = |a: &Argument| inputs.iter().position(|i| std::ptr::eq(*i, a));
        let mut outs = Vec::new();
        for (i, arg) in function.args.iter().enumerate() {
            let value = given(arg).map_or(Value::Null, |i| params[i].clone());
            let out = matches!(arg.mode, ArgumentMode::Out | ArgumentMode::InOut | ArgumentMode::Table);
            if let Some(name) = &arg.name {
                let mut variable = Variable::new(name.clone(), value.clone());
                variable.ty = Some(arg.ty.clone()).filter(|t| !t.name.starts_with("any"));
                frame.variables.push(variable);
                if out {
                    outs.push(name.clone());
                }
            }
            frame.variables.push(Variable::new(format!("${}", i + 1).into(), value));
        }
        self.run_body(at, function, frame, params, outs)
    }

    fn run_body(
        &mut self,
        at: &Address,
        function: &Function,
        frame: Frame,
        params: Vec<Value>,
        outs: Vec<Ident>,
    ) -> Result<Returned, Reject> {
        let session = self.cx.session.clone();
        for (name, value) in &function.config {
            set::for_function(self.cx, name, value)?;
        }
        if function.security_definer {
            self.cx.session.user = self.cx.definer(at);
        }
        let frames = std::mem::replace(&mut self.frames, vec![Frame::outermost(), frame]);
        let (rows, group) = (std::mem::take(&mut self.rows), self.group.take());
        let ctes = std::mem::take(&mut self.ctes);
        let outer_params = std::mem::replace(&mut self.params, params);
        let outer_outs = std::mem::replace(&mut self.outs, outs);
        let errors = std::mem::take(&mut self.errors);
        let returned = std::mem::take(&mut self.returned);
        let place = self.place.take();
        // Only a procedure that is called by itself may end the transaction.
        let atomic = self.atomic;
        self.atomic |= function.routine != RoutineKind::Procedure || !function.config.is_empty();
        self.depth += 1;
        let result = self.body(at, function);
        self.depth -= 1;
        self.atomic = atomic;
        self.place = place;
        let result = result.map(|()| std::mem::replace(&mut self.returned, returned));
        self.errors = errors;
        self.outs = outer_outs;
        self.params = outer_params;
        self.ctes = ctes;
        (self.rows, self.group) = (rows, group);
        self.frames = frames;
        if function.security_definer {
            self.cx.session.user.clone_from(&session.user);
        }
        for name in function.config.keys() {
            set::after_function(self.cx, name, &session);
        }
        let mut out = result?;
        if !function.returns_set {
            let value = std::mem::replace(&mut out.value, Value::Null);
            out.value =
                self.converted(value, function.returns.as_ref().filter(|t| !t.is("record") && !t.is("void")))?;
        }
        Ok(out)
    }

    fn body(&mut self, at: &Address, function: &Function) -> Result<(), Reject> {
        match &*function.language {
            "plpgsql" => match parse(&function.body) {
                Ok(block) => {
                    let flow = self.routine(&block)?;
                    if !self.outs.is_empty() && !function.returns_set && flow.leaves.is_empty() && flow.next {
                        self.returned.value = self.out_values();
                    }
                    if flow.leaves.iter().any(|l| matches!(l, Leave::Error(_))) {
                        self.possible.extend(flow.leaves.into_iter().filter_map(|l| match l {
                            Leave::Error(reject) => Some(reject),
                            _ => None,
                        }));
                    }
                    Ok(())
                }
                Err(message) => Err(Reject::new("42601", message)),
            },
            "sql" => match &function.sql_body {
                None => self.sql_function(&function.body, function),
                Some(_) => {
                    self.returned = Returned { value: Value::Unknown, rows: Vec::new(), certain: false };
                    Ok(())
                }
            },
            other => {
                self.returned = Returned { value: Value::Unknown, rows: Vec::new(), certain: false };
                let reason = format!("{at} is written in {other}, which is not evaluated");
                self.cx.opaque(reason, Touches::Anything);
                Ok(())
            }
        }
    }

    /// A body in SQL: what the last statement returns is the result.
    fn sql_function(&mut self, body: &str, function: &Function) -> Result<(), Reject> {
        let script = self.detached(body);
        if let Some(problem) = script.problems.first() {
            return Err(Reject::new("42601", problem.message.clone()));
        }
        let Some((last, before)) = script.statements.split_last() else { return Ok(()) };
        let part = |statements: &[crate::sql::Statement]| crate::sql::Script {
            source: script.source.clone(),
            statements: statements.to_vec(),
            comments: Vec::new(),
            suppressions: Vec::new(),
            foreign: Vec::new(),
            problems: Vec::new(),
        };
        let into = crate::sql::plpgsql::Into::default();
        self.script(&part(before), &into, false, false)?;
        match &last.stmt {
            Stmt::Query(query) if table_as::into(query).is_none() => {
                let rows = self.query(query)?;
                self.returned.value = match (rows.certain, rows.rows.first()) {
                    (true, None) => Value::Null,
                    (true, Some(row)) if row.values.len() == 1 => row.values[0].clone(),
                    (true, Some(row)) => Value::Record(Rc::new(Record::clone(row))),
                    (false, _) => Value::Unknown,
                };
                self.returned.certain = rows.certain;
                self.returned.rows = rows.rows;
                Ok(())
            }
            _ => {
                self.script(&part(std::slice::from_ref(last)), &into, false, false)?;
                if function.returns.as_ref().is_some_and(|t| !t.is("void")) {
                    self.returned = Returned { value: Value::Unknown, rows: Vec::new(), certain: false };
                }
                Ok(())
            }
        }
    }

    /// The functions that a data statement calls: for how many rows is not known.
    pub(super) fn data_calls(&mut self, data: &crate::sql::ast::DataStmt) -> Result<(), Reject> {
        struct Found<'a, 'c> {
            cx: &'a Cx<'c>,
            calls: Vec<Call>,
        }
        impl crate::sql::ast::Visitor for Found<'_, '_> {
            fn expr(&mut self, expr: &crate::sql::ast::Expr) -> bool {
                if let ExprNode::Call(call) = &expr.node
                    && (own(self.cx, call).is_some()
                        || known::makes_tables(call.name.name())
                        || call.name.name() == "set_config")
                {
                    self.calls.push((**call).clone());
                }
                true
            }
        }
        let mut found = Found { cx: self.cx, calls: Vec::new() };
        data.walk(&mut found);
        if found.calls.is_empty() {
            return Ok(());
        }
        if let (None, Some(source), []) = (&data.with, &data.source, &data.returning[..])
            && data.kind == crate::sql::ast::DataKind::Insert
            && data.on_conflict.is_none()
        {
            return self.query(source).map(|_| ());
        }
        for call in found.calls {
            self.maybe(|m| m.call_any(&call).map(|_| ()))?;
        }
        Ok(())
    }
}
