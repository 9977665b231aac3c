//! DO blocks, and functions written in PL/pgSQL that a migration calls.
//!
//! A block is evaluated as far as it does not depend on data. Where a condition is not known, every branch is tried; if
//! none of them changes the schema, it does not matter, else what they would change is marked as not known.

mod condition;
mod query;
mod system;
mod value;

use crate::catalog::{Address, Function, Ident, Object, RoutineKind, Touches, quote_ident, quote_literal};
use crate::sql::ast::{Call, Do, Expr, ExprNode, Query, QueryBody, Stmt};
use crate::sql::plpgsql::{Action, Block, Step, parse};
use crate::sql::{self, Source, Span};

use super::cx::Cx;
use super::{Reject, dispatch, set};
use value::{Env, Value};

/// As many statements are evaluated; a loop that takes longer is given up.
const BUDGET: u32 = 20_000;
/// As deep functions may call each other.
const DEPTH: u32 = 12;

/// DO.
pub(super) fn run(cx: &mut Cx<'_>, stmt: &Do) -> Result<(), Reject> {
    if stmt.language != "plpgsql" {
        cx.opaque(format!("a block in {} is not evaluated", stmt.language), Touches::Anything);
        return Ok(());
    }
    let block = match parse(cx.statement.text()) {
        Ok(block) => block,
        Err(message) => {
            cx.opaque(format!("the block could not be read: {message}"), Touches::Anything);
            return Ok(());
        }
    };
    let source = &cx.statement.source;
    let verbatim = source.text.get(stmt.body_at as usize..).is_some_and(|rest| rest.starts_with(&stmt.body));
    let place = verbatim.then_some(stmt.body_at);
    let mut machine = Machine { cx, variables: Vec::new(), budget: BUDGET, depth: 0, body: stmt.body.clone(), place };
    machine.routine(&block).map(|_| ())
}

/// The functions that a SELECT of the top level calls and that may change the schema.
pub(super) fn select(cx: &mut Cx<'_>, query: &Query) -> Result<(), Reject> {
    let mut machine = Machine { cx, variables: Vec::new(), budget: BUDGET, depth: 0, body: String::new(), place: None };
    machine.calls(query)
}

/// CALL.
pub(super) fn call(cx: &mut Cx<'_>, call: &Call) -> Result<(), Reject> {
    let mut machine = Machine { cx, variables: Vec::new(), budget: BUDGET, depth: 0, body: String::new(), place: None };
    machine.call(call)
}

/// What comes next after a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flow {
    Next,
    Exit,
    Continue,
    Return,
}

struct Machine<'m, 'c> {
    cx: &'m mut Cx<'c>,
    variables: Vec<(Ident, Value)>,
    budget: u32,
    depth: u32,
    /// The text that lines are counted in.
    body: String,
    /// Where it starts in the file, if it stands there as it is.
    place: Option<u32>,
}

impl Machine<'_, '_> {
    /// A whole body, its variables first.
    fn routine(&mut self, block: &Block) -> Result<Flow, Reject> {
        for variable in &block.variables {
            if self.variables.iter().any(|(n, _)| *n == variable.name) {
                continue;
            }
            let value = match &variable.default {
                Some(text) => self.eval(text),
                None => Value::Null,
            };
            self.variables.push((variable.name.clone(), value));
        }
        self.block(block)
    }

    fn block(&mut self, block: &Block) -> Result<Flow, Reject> {
        if block.handlers.is_empty() {
            return self.steps(&block.body);
        }
        let mark = self.cx.mark();
        match self.steps(&block.body) {
            Ok(flow) => Ok(flow),
            Err(reject) => {
                let handler =
                    block.handlers.iter().find(|h| h.conditions.iter().any(|c| condition::catches(c, reject.sqlstate)));
                let Some(handler) = handler else { return Err(reject) };
                self.cx.back_to(&mark);
                self.set("sqlerrm", Value::Text(reject.message.clone()));
                self.set("sqlstate", Value::Text(reject.sqlstate.to_owned()));
                self.steps(&handler.body)
            }
        }
    }

    fn steps(&mut self, steps: &[Step]) -> Result<Flow, Reject> {
        for step in steps {
            if self.budget == 0 {
                self.cx.opaque("the block takes too many steps to be evaluated", Touches::Anything);
                return Ok(Flow::Return);
            }
            self.budget -= 1;
            let flow = self.step(step)?;
            if flow != Flow::Next {
                return Ok(flow);
            }
        }
        Ok(Flow::Next)
    }

    fn step(&mut self, step: &Step) -> Result<Flow, Reject> {
        match &step.action {
            Action::Block(block) => return self.block(block),
            Action::Sql { text, into } => self.sql(text, into, step.line)?,
            Action::Execute { text, into } => match self.eval(text) {
                Value::Text(sql) => self.dynamic(&sql, into)?,
                Value::Approximate(sql) => {
                    let mark = self.cx.mark();
                    self.dynamic(&sql, into)?;
                    let touched = self.cx.changed_since(&mark);
                    if !touched.is_empty() {
                        self.cx.opaque("a literal in it depends on data", Touches::Objects(touched));
                    }
                }
                value => {
                    self.forget(into);
                    let begins = if let Value::Begins(list) = value { list } else { Vec::new() };
                    if begins.is_empty() || !begins.iter().all(|b| harmless(b)) {
                        self.cx.opaque("the block runs dynamic SQL that depends on data", Touches::Anything);
                    }
                }
            },
            Action::Perform(text) => self.sql(text, &[], step.line)?,
            Action::Assign { to, value } => {
                let value = self.eval(value);
                match to.split_once('.') {
                    Some((record, _)) => self.set(record, Value::Unknown),
                    None => self.set(to, value),
                }
            }
            Action::If { branches, otherwise } => return self.conditional(branches, otherwise),
            Action::ForQuery { into, query, dynamic, body } => return self.for_query(into, query, *dynamic, body),
            Action::ForRange { variable, bounds, body } => return self.for_range(variable, bounds, body),
            Action::ForEach { variable, array, body } => {
                let Value::Array(items) = self.eval(array) else {
                    self.set(variable, Value::Unknown);
                    self.unknown(&[body]);
                    return Ok(Flow::Next);
                };
                for item in items {
                    self.set(variable, item);
                    match self.steps(body)? {
                        Flow::Exit => break,
                        Flow::Return => return Ok(Flow::Return),
                        Flow::Next | Flow::Continue => {}
                    }
                }
            }
            Action::Loop { condition, body } => return self.endless(condition.as_deref(), body),
            Action::Exit { exit, condition } => {
                let leave = condition.as_ref().map_or(Some(true), |c| self.eval(c).truth());
                // Where it is not known, the rest of the loop may or may not run.
                if leave.unwrap_or(false) {
                    return Ok(if *exit { Flow::Exit } else { Flow::Continue });
                }
            }
            Action::Raise { error: true, condition, message } => {
                let code = condition.as_deref().map_or(Some("P0001"), condition::sqlstate).unwrap_or("P0001");
                return Err(Reject::new(code, message.clone()));
            }
            Action::Raise { error: false, message, .. } => self.cx.notice(message.clone(), None),
            Action::Return => return Ok(Flow::Return),
            Action::Transaction => {
                self.cx.opaque("a block that commits is not evaluated further", Touches::Anything);
                return Ok(Flow::Return);
            }
            Action::Nothing => {}
        }
        Ok(Flow::Next)
    }

    fn conditional(&mut self, branches: &[(String, Vec<Step>)], otherwise: &[Step]) -> Result<Flow, Reject> {
        for (i, (condition, body)) in branches.iter().enumerate() {
            match self.eval(condition).truth() {
                Some(true) => return self.steps(body),
                Some(false) => {}
                None => {
                    let rest: Vec<&[Step]> =
                        branches[i..].iter().map(|(_, b)| &b[..]).chain(std::iter::once(otherwise)).collect();
                    self.unknown(&rest);
                    return Ok(Flow::Next);
                }
            }
        }
        self.steps(otherwise)
    }

    /// Statements of which it is not known whether they run: what each would change is marked.
    fn unknown(&mut self, branches: &[&[Step]]) {
        let mut touched: Vec<Address> = Vec::new();
        let mut marks = Vec::new();
        let before = self.variables.clone();
        // What each variable may hold afterwards.
        let mut after: Vec<Vec<(Ident, Value)>> = Vec::new();
        for branch in branches {
            self.variables.clone_from(&before);
            let mark = self.cx.mark();
            // A refusal in it says that it does not run.
            let refused = self.steps(branch).is_err();
            if !refused {
                touched.extend(self.cx.changed_since(&mark));
                marks.extend(self.cx.opaque_since(&mark));
            }
            self.cx.back_to(&mark);
            if !refused {
                after.push(self.variables.clone());
            }
        }
        self.variables = before;
        if branches.len() == 1 {
            after.push(self.variables.clone());
        }
        for (name, value) in &mut self.variables {
            let held: Vec<&Value> =
                after.iter().filter_map(|v| v.iter().find(|(n, _)| n == name)).map(|(_, v)| v).collect();
            *value = either(&held);
        }
        for mark in marks {
            self.cx.catalog.mark_opaque(mark.clone());
            self.cx.opaque.push(mark);
        }
        if !touched.is_empty() {
            touched.sort();
            touched.dedup();
            self.cx.opaque("whether this runs depends on data", Touches::Objects(touched));
        }
    }

    fn for_query(&mut self, into: &[Ident], text: &str, dynamic: bool, body: &[Step]) -> Result<Flow, Reject> {
        let text = if dynamic { self.eval(text).text() } else { Some(text.to_owned()) };
        let rows = text.and_then(|t| self.query(&t));
        let Some(rows) = rows.filter(|r| r.certain) else {
            self.forget(into);
            self.unknown(&[body]);
            return Ok(Flow::Next);
        };
        for row in rows.rows {
            self.store(into, Some(row));
            match self.steps(body)? {
                Flow::Exit => break,
                Flow::Return => return Ok(Flow::Return),
                Flow::Next | Flow::Continue => {}
            }
        }
        Ok(Flow::Next)
    }

    fn for_range(&mut self, variable: &Ident, bounds: &(String, String), body: &[Step]) -> Result<Flow, Reject> {
        let (Value::Int(from), Value::Int(to)) = (self.eval(&bounds.0), self.eval(&bounds.1)) else {
            self.set(variable, Value::Unknown);
            self.unknown(&[body]);
            return Ok(Flow::Next);
        };
        for i in from..=to {
            if self.budget == 0 {
                break;
            }
            self.set(variable, Value::Int(i));
            match self.steps(body)? {
                Flow::Exit => break,
                Flow::Return => return Ok(Flow::Return),
                Flow::Next | Flow::Continue => {}
            }
        }
        Ok(Flow::Next)
    }

    fn endless(&mut self, condition: Option<&str>, body: &[Step]) -> Result<Flow, Reject> {
        loop {
            match condition.map_or(Some(true), |c| self.eval(c).truth()) {
                Some(true) => {}
                Some(false) => return Ok(Flow::Next),
                None => {
                    self.unknown(&[body]);
                    return Ok(Flow::Next);
                }
            }
            if condition.is_none() && !body.iter().any(leaves_surely) {
                // When such a loop ends is a matter of data.
                self.unknown(&[body]);
                return Ok(Flow::Next);
            }
            if self.budget == 0 {
                return Ok(Flow::Return);
            }
            self.budget -= 1;
            match self.steps(body)? {
                Flow::Exit => return Ok(Flow::Next),
                Flow::Return => return Ok(Flow::Return),
                Flow::Next | Flow::Continue => {}
            }
        }
    }

    fn set(&mut self, name: &str, value: Value) {
        match self.variables.iter_mut().rev().find(|(n, _)| n == name) {
            Some((_, old)) => *old = value,
            None => self.variables.push((name.into(), value)),
        }
    }

    /// The targets of INTO get what is not known.
    fn forget(&mut self, into: &[Ident]) {
        for target in into {
            let name = target.split('.').next().unwrap_or(target).to_owned();
            self.set(&name, Value::Unknown);
        }
    }

    /// The targets of INTO get a row, or NULL where there is none.
    fn store(&mut self, into: &[Ident], row: Option<query::Row>) {
        if let [one] = into
            && let Some(record) = one.strip_suffix(".*")
        {
            let record = record.to_owned();
            return self.set(&record, row.map_or(Value::Null, Value::Record));
        }
        for (i, target) in into.iter().enumerate() {
            let value = row.as_ref().map_or(Value::Null, |r| r.get(i).map_or(Value::Null, |(_, v)| v.clone()));
            self.set(target, value);
        }
    }

    fn env(&self) -> Env<'_, '_> {
        Env { cx: self.cx, variables: &self.variables, rows: Vec::new() }
    }

    /// The value of an expression given as text.
    fn eval(&self, text: &str) -> Value {
        expression(text).map_or(Value::Unknown, |e| self.env().eval(&e))
    }

    fn query(&self, text: &str) -> Option<query::Rows> {
        let script = sql::parse(Source::new("", text));
        match script.statements.first().map(|s| &s.stmt) {
            Some(Stmt::Query(q)) if script.problems.is_empty() => Some(query::rows(&self.env(), q)),
            _ => None,
        }
    }

    /// A statement that stands in the body.
    fn sql(&mut self, text: &str, into: &[Ident], line: u32) -> Result<(), Reject> {
        let found = self.place.and_then(|place| {
            let start: usize =
                self.body.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(str::len).sum();
            let at = self.body.get(start..)?.find(text)? + start;
            let from = place + u32::try_from(at).ok()?;
            Some(Span::new(from, from + u32::try_from(text.len()).ok()?))
        });
        let script = match found {
            Some(span) => sql::parse_part(self.cx.statement.source.clone(), span),
            None => self.detached(text),
        };
        self.script(&script, into, found.is_some())
    }

    /// SQL that does not stand in the file: it is taken to be where the whole statement is.
    fn detached(&self, text: &str) -> sql::Script {
        let source = &self.cx.statement.source;
        let line = source.origin(self.cx.statement.span.start).line;
        let padding = "\n".repeat(line.saturating_sub(1) as usize);
        sql::parse(Source::new(source.name.clone(), padding + text))
    }

    fn dynamic(&mut self, text: &str, into: &[Ident]) -> Result<(), Reject> {
        let script = self.detached(text);
        self.script(&script, into, false)
    }

    fn script(&mut self, script: &sql::Script, into: &[Ident], in_file: bool) -> Result<(), Reject> {
        if !script.problems.is_empty() {
            self.cx.opaque("a statement of the block could not be read", Touches::Anything);
            return Ok(());
        }
        for statement in &script.statements {
            let span = (!in_file).then_some(self.cx.statement.span);
            if let Stmt::Query(q) = &statement.stmt {
                self.calls(q)?;
                let rows = query::rows(&self.env(), q);
                match rows.rows.first() {
                    _ if into.is_empty() => {}
                    _ if !rows.certain => self.forget(into),
                    first => self.store(into, first.cloned()),
                }
            } else {
                self.forget(into);
            }
            let catalog = self.cx.catalog.clone();
            let mut inner = Cx::new(&catalog, statement, &self.cx.session);
            inner.cause = self.cx.cause;
            inner.in_block = true;
            match &statement.stmt {
                Stmt::Query(q) => {
                    if !set::set_config(&mut inner, q)? {
                        inner.query_locks(q);
                    }
                }
                stmt => {
                    dispatch(&mut inner, stmt).map_err(|r| r.at(span.unwrap_or(inner.span)))?;
                }
            }
            let outcome = inner.finish();
            self.cx.absorb(statement, outcome, span);
        }
        Ok(())
    }

    /// Runs the functions of the history that a query calls in its select list.
    fn calls(&mut self, query: &Query) -> Result<(), Reject> {
        let QueryBody::Select(select) = &query.body else { return Ok(()) };
        for target in &select.targets {
            if let ExprNode::Call(call) = &target.expr.node {
                self.call(call)?;
            }
        }
        for from in &select.from {
            if let crate::sql::ast::TableExpr::Function(f) = from {
                for (function, _) in &f.functions {
                    if let ExprNode::Call(call) = &function.node {
                        self.call(call)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn call(&mut self, call: &Call) -> Result<(), Reject> {
        let found = self.cx.routines(&call.name);
        let function = found.iter().find_map(|at| match self.cx.get(at).map(|o| &**o) {
            Some(Object::Function(f))
                if f.routine != RoutineKind::Aggregate && takes(f, call.args.len()) && f.language != "c" =>
            {
                Some((at.clone(), f.clone()))
            }
            _ => None,
        });
        let Some((at, function)) = function else {
            self.well_known(call);
            return Ok(());
        };
        let args: Vec<Value> = call.args.iter().map(|a| self.env().eval(&a.value)).collect();
        self.enter(&at, &function, &args)
    }

    /// Functions of extensions that make tables.
    fn well_known(&mut self, call: &Call) {
        let makes = matches!(
            &**call.name.name(),
            "create_hypertable"
                | "create_parent"
                | "create_distributed_table"
                | "create_reference_table"
                | "addgeometrycolumn"
                | "dropgeometrycolumn"
                | "apply_constraints"
                | "add_compression_policy"
                | "attach_tablespace"
        );
        if !makes {
            return;
        }
        let first = call.args.first().map(|a| self.env().eval(&a.value));
        let table = first
            .and_then(|v| v.text())
            .map(|text| crate::sql::ast::Name { parts: text.split('.').map(Ident::from).collect(), at: 0 })
            .and_then(|name| self.cx.find_relation(&name).map(|(at, _)| at));
        let reason = format!("{}() changes the schema in a way that is not modelled", call.name);
        self.cx.opaque(reason, table.map_or(Touches::Anything, |t| Touches::Objects(vec![t])));
    }

    /// Runs a function of the history.
    fn enter(&mut self, at: &Address, function: &Function, args: &[Value]) -> Result<(), Reject> {
        if self.depth >= DEPTH {
            return Ok(());
        }
        let inputs: Vec<&crate::catalog::Argument> = function
            .args
            .iter()
            .filter(|a| !matches!(a.mode, crate::catalog::ArgumentMode::Out | crate::catalog::ArgumentMode::Table))
            .collect();
        let mut variables: Vec<(Ident, Value)> = Vec::new();
        for (i, input) in inputs.iter().enumerate() {
            let value = args.get(i).cloned().unwrap_or_else(|| match &input.default {
                Some(default) => self.eval(&crate::expr::print(default)),
                None => Value::Unknown,
            });
            variables.push((format!("${}", i + 1).into(), value.clone()));
            if let Some(name) = &input.name {
                variables.push((name.clone(), value));
            }
        }
        let path = self.cx.session.search_path.clone();
        if let Some(own) = function.config.get("search_path")
            && let Ok(own) = set::identifiers(own)
        {
            self.cx.session.search_path = own;
        }
        let outer = std::mem::replace(&mut self.variables, variables);
        let body = std::mem::replace(&mut self.body, function.body.clone());
        let place = self.place.take();
        self.depth += 1;
        let result = match &*function.language {
            "plpgsql" => match parse(&definition(at, function)) {
                Ok(block) => self.routine(&block).map(|_| ()),
                Err(message) => {
                    self.cx.opaque(format!("{at} could not be read: {message}"), Touches::Anything);
                    Ok(())
                }
            },
            // A function in SQL is mostly a query; one that is not known changes nothing by being read.
            "sql" if function.sql_body.is_none() => {
                let script = self.detached(&function.body);
                if script.problems.is_empty() { self.script(&script, &[], false) } else { Ok(()) }
            }
            "internal" => Ok(()),
            other => {
                let reason = format!("{at} is written in {other}, which is not evaluated");
                self.cx.opaque(reason, Touches::Anything);
                Ok(())
            }
        };
        self.depth -= 1;
        self.variables = outer;
        self.body = body;
        self.place = place;
        self.cx.session.search_path = path;
        result
    }
}

/// Whether a call with so many arguments may mean the function.
fn takes(f: &Function, count: usize) -> bool {
    let inputs: Vec<_> = super::describe::input_types(f).collect();
    let defaults = f.args.iter().filter(|a| a.default.is_some()).count();
    count <= inputs.len() && count + defaults >= inputs.len()
}

/// A CREATE FUNCTION that the parser of PL/pgSQL can read.
fn definition(at: &Address, f: &Function) -> String {
    use crate::catalog::ArgumentMode;
    let args: Vec<String> = f
        .args
        .iter()
        .map(|a| {
            let mode = match a.mode {
                ArgumentMode::In | ArgumentMode::Table => "",
                ArgumentMode::Out => "OUT ",
                ArgumentMode::InOut => "INOUT ",
                ArgumentMode::Variadic => "VARIADIC ",
            };
            let name = a.name.as_ref().map(|n| quote_ident(n) + " ").unwrap_or_default();
            format!("{mode}{name}{}", known(&a.ty))
        })
        .collect();
    let returns = match (&f.returns, f.routine) {
        (_, RoutineKind::Procedure) => String::new(),
        (Some(ty), _) if ty.is("record") && f.args.iter().any(|a| a.mode != ArgumentMode::In) => String::new(),
        (Some(ty), _) => format!(" RETURNS {}{}", if f.returns_set { "SETOF " } else { "" }, known(ty)),
        (None, _) => " RETURNS void".to_owned(),
    };
    let kind = if f.routine == RoutineKind::Procedure { "PROCEDURE" } else { "FUNCTION" };
    format!(
        "CREATE {kind} {}({}){returns} LANGUAGE plpgsql AS {}",
        quote_ident(at.name()),
        args.join(", "),
        quote_literal(&f.body)
    )
}

/// A type that the parser of PL/pgSQL, which knows no catalog, can read in place of another.
fn known(ty: &crate::catalog::Type) -> String {
    if ty.schema == "pg_catalog" { ty.sql() } else { "text".to_owned() }
}

/// An expression given as text.
fn expression(text: &str) -> Option<Expr> {
    let script = sql::parse(Source::new("", format!("SELECT {text}")));
    if !script.problems.is_empty() {
        return None;
    }
    match script.statements.into_iter().next()?.stmt {
        Stmt::Query(q) => match q.body {
            // `x := f(y) FROM t` is a whole query.
            QueryBody::Select(select) if select.from.is_empty() && select.filter.is_none() => {
                select.targets.into_iter().next().map(|t| t.expr)
            }
            _ => None,
        },
        _ => None,
    }
}

/// Whether a loop's statement may end the loop.
fn leaves_surely(step: &Step) -> bool {
    match &step.action {
        Action::Exit { exit, .. } => *exit,
        Action::Return => true,
        Action::If { branches, otherwise } => {
            branches.iter().any(|(_, b)| b.iter().any(leaves_surely)) || otherwise.iter().any(leaves_surely)
        }
        Action::Block(block) => block.body.iter().any(leaves_surely),
        _ => false,
    }
}

/// What a variable holds that has one of several values.
fn either(held: &[&Value]) -> Value {
    let Some((first, rest)) = held.split_first() else { return Value::Unknown };
    if rest.iter().all(|v| v == first) {
        return (*first).clone();
    }
    let mut begins = Vec::new();
    for value in held {
        match value {
            Value::Text(t) => begins.push(t.clone()),
            Value::Begins(list) => begins.extend(list.iter().cloned()),
            _ => return Value::Unknown,
        }
    }
    Value::Begins(begins)
}

/// Whether dynamic SQL that begins so leaves the schema as it is.
fn harmless(start: &str) -> bool {
    let mut words = start.split_whitespace().map(str::to_lowercase);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match &*first {
        "grant" | "revoke" | "update" | "insert" | "delete" | "truncate" | "analyze" | "analyse" | "vacuum"
        | "lock" | "notify" | "refresh" | "reindex" => true,
        "alter" if start.to_lowercase().contains(" owner to ") => true,
        "create" | "drop" | "alter" => matches!(
            &*second,
            "role" | "user" | "policy" | "database" | "publication" | "subscription" | "default" | "group"
        ),
        _ => false,
    }
}
