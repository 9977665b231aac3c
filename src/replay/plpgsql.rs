//! DO blocks, and the functions that a migration calls.
//!
//! A block is evaluated as far as it does not depend on data. Where a condition is not known, every branch is tried; if
//! none of them changes the schema, it does not matter, else what they would change is marked as not known. A statement
//! that may not be reached is treated like a branch. An error that only data decide, and that nothing catches, is taken
//! not to happen, as it is where a constraint is checked against rows: migrations are written to succeed.

mod aggregate;
mod call;
mod catalog_data;
pub(super) mod compile;
mod condition;
mod constraint;
mod control;
mod date;
mod digest;
mod dynamic;
mod eval;
mod frame;
mod from;
mod function;
mod information;
mod known;
mod query;
mod scalar;
mod set;
mod statement;
mod system;
mod text;
mod value;

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use crate::catalog::{Ident, Touches};
use crate::sql::ast::{Call, DataStmt, Do, Expr, Query, Visitor};
use crate::sql::plpgsql::parse;

use super::Reject;
use super::cx::{Cx, Mark};
use frame::Frame;
use query::{Level, Rows};
use value::Value;

/// As many statements are evaluated; a loop that takes longer is given up.
const BUDGET: u32 = 20_000;
/// As deep functions may call each other.
const DEPTH: u32 = 24;

/// DO.
pub(super) fn run(cx: &mut Cx<'_>, stmt: &Do) -> Result<(), Reject> {
    if stmt.language != "plpgsql" {
        if stmt.language == "sql" || stmt.language == "internal" || stmt.language == "c" {
            let message = format!("language \"{}\" does not support inline code execution", stmt.language);
            return Err(Reject::new("0A000", message));
        }
        cx.opaque(format!("a block in {} is not evaluated", stmt.language), Touches::Anything);
        return Ok(());
    }
    let block = match parse(&stmt.body) {
        Ok(block) => block,
        Err(message) => return Err(Reject::new("42601", message)),
    };
    let source = &cx.statement.source;
    let verbatim = source.text.get(stmt.body_at as usize..).is_some_and(|rest| rest.starts_with(&stmt.body));
    let mut machine = Machine::new(cx);
    machine.place = verbatim.then_some(stmt.body_at);
    machine.routine(&block).map(|_| ())
}

/// A SELECT of the top level, for the functions that it calls and that may change the schema.
pub(super) fn select(cx: &mut Cx<'_>, query: &Query) -> Result<(), Reject> {
    let mut calls = Calls { cx, found: false };
    query.walk(&mut calls);
    if !calls.found {
        return Ok(());
    }
    let mut machine = Machine::new(cx);
    machine.query(query).map(|_| ())
}

/// INSERT, UPDATE, DELETE, MERGE, for the functions that it calls and that may change the schema.
pub(super) fn data(cx: &mut Cx<'_>, data: &DataStmt) -> Result<(), Reject> {
    if cx.in_block {
        // The block has done so, since a name may be a variable's.
        return Ok(());
    }
    if catalog_data::is_of_system(cx, data) {
        return Machine::new(cx).catalog_data(data);
    }
    Machine::new(cx).data_calls(data)
}

/// Whether a statement writes to a table of the server that is known.
pub(super) fn is_of_system(cx: &Cx<'_>, data: &DataStmt) -> bool {
    catalog_data::is_of_system(cx, data)
}

/// CALL.
pub(super) fn call(cx: &mut Cx<'_>, call: &Call) -> Result<(), Reject> {
    Machine::new(cx).call_procedure(call)
}

/// Looks for calls that may do something.
struct Calls<'a, 'c> {
    cx: &'a Cx<'c>,
    found: bool,
}

impl Visitor for Calls<'_, '_> {
    fn expr(&mut self, expr: &Expr) -> bool {
        if let crate::sql::ast::ExprNode::Call(call) = &expr.node {
            self.found |= known::has_effect(call.name.name()) || call::own(self.cx, call).is_some();
        }
        !self.found
    }
}

/// What runs a body, and what evaluates its expressions.
struct Machine<'m, 'c> {
    cx: &'m mut Cx<'c>,
    /// The variables, the innermost block's last.
    frames: Vec<Frame>,
    /// The rows of the queries around an expression, the innermost query's last.
    rows: Vec<Rc<Level>>,
    /// The rows that an aggregate is over.
    group: Option<Rc<Vec<Rc<Level>>>>,
    /// Common table expressions, the innermost last.
    ctes: Vec<(Ident, Rc<Rows>)>,
    /// What `$1` and its kin stand for.
    params: Vec<Value>,
    /// What the EXCEPTION clauses around a statement catch.
    guards: Vec<Vec<String>>,
    /// The errors that are being handled.
    errors: Vec<Reject>,
    /// What the function that runs has returned so far.
    returned: Returned,
    /// The relations of the system, made once for a catalog.
    system: BTreeMap<(bool, Ident), Rc<system::Table>>,
    /// Queries that were read.
    queries: HashMap<String, Option<Rc<Query>>>,
    /// Errors that data decide whether they happen in the statement that runs.
    possible: Vec<Reject>,
    /// `ROW_COUNT`.
    row_count: Value,
    /// The OUT arguments of the function that runs.
    outs: Vec<Ident>,
    /// Where the transaction of a procedure that commits began.
    start: Option<Mark>,
    budget: u32,
    depth: u32,
    /// Where the body starts in the file, if it stands there as it is.
    place: Option<u32>,
    /// The statement cannot end its transaction.
    atomic: bool,
}

/// What a function returns.
#[derive(Debug, Clone)]
struct Returned {
    value: Value,
    rows: Vec<query::Row>,
    /// These are all rows.
    certain: bool,
}

impl Default for Returned {
    fn default() -> Self {
        Self { value: Value::Null, rows: Vec::new(), certain: true }
    }
}

impl<'m, 'c> Machine<'m, 'c> {
    fn new(cx: &'m mut Cx<'c>) -> Self {
        let atomic = cx.session.transaction.is_some() || cx.in_block;
        let start = cx.mark();
        Self {
            cx,
            frames: vec![Frame::outermost()],
            rows: Vec::new(),
            group: None,
            ctes: Vec::new(),
            params: Vec::new(),
            guards: Vec::new(),
            errors: Vec::new(),
            returned: Returned::default(),
            system: BTreeMap::new(),
            queries: HashMap::new(),
            possible: Vec::new(),
            row_count: Value::Int(0),
            outs: Vec::new(),
            start: Some(start),
            budget: BUDGET,
            depth: 0,
            place: None,
            atomic,
        }
    }

    /// Takes a step; `false` where there were too many.
    fn spend(&mut self) -> bool {
        if self.budget == 1 {
            self.cx.opaque("the block takes too many steps to be evaluated", Touches::Anything);
        }
        self.budget = self.budget.saturating_sub(1);
        self.budget > 0
    }
}
