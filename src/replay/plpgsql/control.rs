//! Where control goes: blocks, branches, loops, and what may or may not happen.

use crate::catalog::{Address, Ident, Touches};
use crate::sql::plpgsql::{Action, Block, Rowset, Sql, Step, Target};

use super::super::Reject;
use super::frame::{Frame, Variable};
use super::value::{self, Value};
use super::{Machine, condition};

/// How control leaves a statement other than to the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Leave {
    Exit(Option<Ident>),
    Continue(Option<Ident>),
    Return,
    Error(Reject),
}

/// Where control may go after a statement.
#[derive(Debug, Clone, Default)]
pub(super) struct Flow {
    /// To the next statement.
    pub(super) next: bool,
    /// Elsewhere.
    pub(super) leaves: Vec<Leave>,
}

impl Flow {
    pub(super) fn next() -> Self {
        Self { next: true, leaves: Vec::new() }
    }

    pub(super) fn leave(leave: Leave) -> Self {
        Self { next: false, leaves: vec![leave] }
    }

    fn join(&mut self, other: Self) {
        self.next |= other.next;
        for leave in other.leaves {
            if !self.leaves.contains(&leave) {
                self.leaves.push(leave);
            }
        }
    }

    /// Takes out what `mine` says, and says whether there was any.
    fn take(&mut self, mine: impl Fn(&Leave) -> bool) -> bool {
        let before = self.leaves.len();
        self.leaves.retain(|l| !mine(l));
        self.leaves.len() < before
    }
}

type Frames = Vec<Frame>;
/// Something that may happen.
pub(super) type Alternative<'a, 'm, 'c> = Box<dyn FnOnce(&mut Machine<'m, 'c>) -> Result<Flow, Reject> + 'a>;

/// What a loop does before each round: whether there is one, if that is known.
type Round<'a, 'm, 'c> = dyn FnMut(&mut Machine<'m, 'c>) -> Result<Option<bool>, Reject> + 'a;

impl<'m, 'c> Machine<'m, 'c> {
    /// A whole body.
    pub(super) fn routine(&mut self, block: &Block) -> Result<Flow, Reject> {
        let mut flow = self.block(block)?;
        flow.take(|l| matches!(l, Leave::Return));
        Ok(flow)
    }

    pub(super) fn block(&mut self, block: &Block) -> Result<Flow, Reject> {
        self.declare(block)?;
        let flow = self.guarded(block);
        self.frames.pop();
        let mut flow = flow?;
        if let Some(label) = &block.label {
            flow.next |= flow.take(|l| *l == Leave::Exit(Some(label.clone())));
        }
        Ok(flow)
    }

    /// A block's statements with what catches their errors.
    fn guarded(&mut self, block: &Block) -> Result<Flow, Reject> {
        if block.handlers.is_empty() {
            return self.steps(&block.body);
        }
        let mark = self.cx.mark();
        let depth = (self.frames.len(), self.rows.len(), self.ctes.len());
        let inside = std::mem::replace(&mut self.cx.in_subtransaction, true);
        self.guards.push(block.handlers.iter().flat_map(|h| h.conditions.clone()).collect());
        let result = self.steps(&block.body);
        self.guards.pop();
        self.cx.in_subtransaction = inside;
        let catching = |reject: &Reject| {
            block.handlers.iter().find(|h| h.conditions.iter().any(|c| condition::catches(c, reject.sqlstate)))
        };
        match result {
            Err(reject) => {
                self.frames.truncate(depth.0);
                self.rows.truncate(depth.1);
                self.ctes.truncate(depth.2);
                let Some(handler) = catching(&reject) else { return Err(reject) };
                self.cx.back_to(&mark);
                self.system.clear();
                self.handle(reject, &handler.body)
            }
            Ok(mut flow) => {
                let mut caught = Vec::new();
                for leave in &flow.leaves {
                    if let Leave::Error(reject) = leave
                        && let Some(handler) = catching(reject)
                    {
                        caught.push((reject.clone(), handler));
                    }
                }
                if caught.is_empty() {
                    return Ok(flow);
                }
                flow.take(|l| matches!(l, Leave::Error(r) if catching(r).is_some()));
                // What was done may be undone.
                let touched = self.cx.changed_since(&mark);
                self.doubt(touched);
                let mut ways: Vec<Alternative<'_, 'm, 'c>> = Vec::new();
                for (reject, handler) in caught {
                    ways.push(Box::new(move |m| m.handle(reject, &handler.body)));
                }
                if flow.next || !flow.leaves.is_empty() {
                    ways.push(Box::new(move |_| Ok(flow)));
                }
                self.perhaps(ways)
            }
        }
    }

    /// The statements that follow an error.
    fn handle(&mut self, reject: Reject, body: &[Step]) -> Result<Flow, Reject> {
        let variables = vec![
            Variable::new("sqlerrm".into(), Value::Text(reject.message.clone())),
            Variable::new("sqlstate".into(), Value::Text(reject.sqlstate.to_owned())),
        ];
        self.frames.push(Frame { label: None, variables });
        self.errors.push(reject);
        let flow = self.steps(body);
        self.errors.pop();
        if flow.is_ok() {
            self.frames.pop();
        }
        flow
    }

    pub(super) fn steps(&mut self, steps: &[Step]) -> Result<Flow, Reject> {
        for (i, step) in steps.iter().enumerate() {
            if !self.spend() {
                return Ok(Flow::leave(Leave::Return));
            }
            let flow = self.step(step)?;
            if !flow.next {
                return Ok(flow);
            }
            if !flow.leaves.is_empty() {
                let rest = &steps[i + 1..];
                let leaves = flow.leaves;
                return self.perhaps(vec![
                    Box::new(move |_| Ok(Flow { next: false, leaves })),
                    Box::new(move |m| m.steps(rest)),
                ]);
            }
        }
        Ok(Flow::next())
    }

    fn step(&mut self, step: &Step) -> Result<Flow, Reject> {
        match &step.action {
            Action::Block(block) => self.block(block),
            Action::If(branches, otherwise) => self.conditional(branches, otherwise),
            Action::Case { operand, whens, otherwise } => self.case(operand.as_ref(), whens, otherwise.as_deref()),
            Action::ForQuery { label, targets, rows, body } => {
                let found = self.rowset(rows)?;
                if let (Rowset::Cursor(..), Some(name)) = (rows, targets.first().and_then(|t| t.names.first())) {
                    // A loop over a cursor declares its record.
                    let own = Variable::new(name.clone(), Value::Null);
                    self.frames.push(Frame { label: label.clone(), variables: vec![own] });
                    let flow = self.over_rows(label.as_ref(), targets, found, body)?;
                    self.frames.pop();
                    return Ok(flow);
                }
                self.over_rows(label.as_ref(), targets, found, body)
            }
            Action::ForRange { label, variable, reverse, from, to, by, body } => {
                let bounds = (self.eval_sql(from)?, self.eval_sql(to)?);
                let by = by.as_ref().map_or(Ok(Value::Int(1)), |b| self.eval_sql(b))?;
                self.over_range(label.as_ref(), variable, *reverse, (&bounds.0, &bounds.1, &by), body)
            }
            Action::ForEach { label, targets, slice, array, body } => {
                let array = self.eval_sql(array)?;
                self.over_array(label.as_ref(), targets, *slice, array, body)
            }
            Action::Loop { label, condition, body } => self.endless(label.as_ref(), condition.as_ref(), body),
            Action::Exit { exit, label, condition } => {
                let label = label.clone();
                let leave = if *exit { Leave::Exit(label) } else { Leave::Continue(label) };
                match condition.as_ref().map_or(Ok(Some(true)), |c| self.eval_sql(c).map(|v| v.truth()))? {
                    Some(true) => Ok(Flow::leave(leave)),
                    Some(false) => Ok(Flow::next()),
                    None => Ok(Flow { next: true, leaves: vec![leave] }),
                }
            }
            Action::Return(value) => {
                self.returns(value.as_ref())?;
                Ok(Flow::leave(Leave::Return))
            }
            action => {
                self.act(action)?;
                let possible = std::mem::take(&mut self.possible);
                let leaves = possible.into_iter().filter(|r| self.is_caught(r)).map(Leave::Error).collect();
                Ok(Flow { next: true, leaves })
            }
        }
    }

    fn conditional(&mut self, branches: &[(Sql, Vec<Step>)], otherwise: &[Step]) -> Result<Flow, Reject> {
        let mut ways: Vec<Alternative<'_, 'm, 'c>> = Vec::new();
        for (condition, body) in branches {
            match self.eval_sql(condition)?.truth() {
                Some(true) if ways.is_empty() => return self.steps(body),
                Some(true) => {
                    ways.push(Box::new(move |m| m.steps(body)));
                    return self.perhaps(ways);
                }
                Some(false) => {}
                None => ways.push(Box::new(move |m| m.steps(body))),
            }
        }
        if ways.is_empty() {
            return self.steps(otherwise);
        }
        ways.push(Box::new(move |m| m.steps(otherwise)));
        self.perhaps(ways)
    }

    fn case(
        &mut self,
        operand: Option<&Sql>,
        whens: &[(Vec<Sql>, Vec<Step>)],
        otherwise: Option<&[Step]>,
    ) -> Result<Flow, Reject> {
        let subject = operand.map(|o| self.eval_sql(o)).transpose()?;
        let mut ways: Vec<Alternative<'_, 'm, 'c>> = Vec::new();
        for (values, body) in whens {
            let mut fits = Some(false);
            for test in values {
                let found = match &subject {
                    Some(subject) => {
                        let value = self.eval_sql(test)?;
                        value::operate("=", subject, &value)
                    }
                    None => self.eval_sql(test)?,
                };
                fits = match (found.truth(), fits) {
                    (Some(true), _) | (_, Some(true)) => Some(true),
                    (Some(false), known) => known,
                    (None, _) => None,
                };
            }
            match fits {
                Some(true) if ways.is_empty() => return self.steps(body),
                Some(true) => {
                    ways.push(Box::new(move |m| m.steps(body)));
                    return self.perhaps(ways);
                }
                Some(false) => {}
                None => ways.push(Box::new(move |m| m.steps(body))),
            }
        }
        match otherwise {
            Some(body) if ways.is_empty() => return self.steps(body),
            Some(body) => ways.push(Box::new(move |m| m.steps(body))),
            None => {
                let none = Reject::new("20000", "case not found").hint("CASE statement is missing ELSE part.");
                if ways.is_empty() {
                    return Err(none);
                }
                ways.push(Box::new(move |_| Err(none)));
            }
        }
        self.perhaps(ways)
    }

    /// Whether an EXCEPTION clause around what runs catches an error.
    fn is_caught(&self, reject: &Reject) -> bool {
        self.guards.iter().flatten().any(|c| condition::catches(c, reject.sqlstate))
    }

    /// One of several things happens, and it is not known which: what each would change is marked. What ends in an
    /// error that nothing catches is taken not to happen.
    pub(super) fn perhaps(&mut self, ways: Vec<Alternative<'_, 'm, 'c>>) -> Result<Flow, Reject> {
        let mark = self.cx.mark();
        let (frames, returned) = (self.frames.clone(), self.returned.clone());
        let depths = (self.rows.len(), self.ctes.len(), self.errors.len(), self.guards.len());
        let mut flow = Flow::default();
        let mut refused = None;
        let mut happened = Vec::new();
        for way in ways {
            let result = way(self);
            let segment = self.cx.cut(&mark);
            let after = std::mem::replace(&mut self.frames, frames.clone());
            let returns = std::mem::replace(&mut self.returned, returned.clone());
            self.system.clear();
            match result {
                Ok(own) => happened.push((segment, after, returns, own)),
                Err(reject) => {
                    self.rows.truncate(depths.0);
                    self.ctes.truncate(depths.1);
                    self.errors.truncate(depths.2);
                    self.guards.truncate(depths.3);
                    if self.is_caught(&reject) {
                        flow.join(Flow::leave(Leave::Error(reject)));
                    } else {
                        refused.get_or_insert(reject);
                    }
                }
            }
        }
        if happened.len() == 1 && flow.leaves.is_empty() {
            let (segment, after, returns, own) = happened.remove(0);
            self.cx.paste(segment);
            (self.frames, self.returned) = (after, returns);
            return Ok(own);
        }
        if happened.is_empty() {
            return match refused {
                Some(reject) if flow.leaves.is_empty() => Err(reject),
                _ => Ok(flow),
            };
        }
        let before = self.cx.catalog.clone();
        let mut touched: Vec<Address> = Vec::new();
        let mut held: Vec<Frames> = Vec::new();
        let mut returns = Vec::new();
        let mut paths_differ = false;
        for (segment, after, returned, own) in happened {
            touched.extend(segment.changed(&before));
            paths_differ |= segment.session.search_path != self.cx.session.search_path;
            for mark in segment.opaque {
                self.cx.catalog.mark_opaque(mark.clone());
                self.cx.opaque.push(mark);
            }
            // What a way that leaves has set is of no use to what comes next, but a loop around may see it.
            held.push(after);
            returns.push(returned);
            flow.join(own);
        }
        self.merge(&held);
        self.returned = merged_returns(returns);
        if paths_differ {
            self.cx.opaque("the search path depends on data", Touches::Anything);
        }
        self.doubt(touched);
        Ok(flow)
    }

    /// Marks objects of which it is not known what happens to them.
    pub(super) fn doubt(&mut self, mut touched: Vec<Address>) {
        if !touched.is_empty() {
            touched.sort();
            touched.dedup();
            self.cx.opaque("whether this runs depends on data", Touches::Objects(touched));
        }
    }

    /// Does something that may or may not happen, any number of times.
    pub(super) fn maybe(&mut self, what: impl FnOnce(&mut Self) -> Result<(), Reject>) -> Result<(), Reject> {
        let flow = self.perhaps(vec![
            Box::new(|_| Ok(Flow::next())),
            Box::new(|m: &mut Machine<'m, 'c>| what(m).map(|()| Flow::next())),
        ])?;
        for leave in flow.leaves {
            if let Leave::Error(reject) = leave {
                self.possible.push(reject);
            }
        }
        Ok(())
    }

    /// Each variable holds one of the values that it has in one of several states.
    fn merge(&mut self, held: &[Frames]) {
        for (f, frame) in self.frames.iter_mut().enumerate() {
            for (v, variable) in frame.variables.iter_mut().enumerate() {
                let values: Vec<&Value> = held
                    .iter()
                    .filter_map(|frames| frames.get(f).and_then(|frame| frame.variables.get(v)).map(|o| &o.value))
                    .collect();
                variable.value = value::either(&values);
                if let Some(cursor) = &mut variable.cursor {
                    cursor.open = None;
                }
            }
        }
    }

    /// The rounds of a loop, from the first, which happens where `bounded` says whether their number is; `None` where
    /// none of them is sure to happen.
    fn iterate(
        &mut self,
        label: Option<&Ident>,
        body: &[Step],
        round: &mut Round<'_, 'm, 'c>,
        bounded: Option<bool>,
    ) -> Result<Flow, Reject> {
        let exits = |l: &Leave| matches!(l, Leave::Exit(to) if to.is_none() || to.as_ref() == label);
        let continues = |l: &Leave| matches!(l, Leave::Continue(to) if to.is_none() || to.as_ref() == label);
        let mut left = Flow::default();
        loop {
            if !self.spend() {
                return Ok(Flow::leave(Leave::Return));
            }
            match round(self)? {
                Some(false) => {
                    left.next = true;
                    return Ok(left);
                }
                Some(true) => {}
                None => {
                    let mut flow = self.any_rounds(label, body)?;
                    flow.join(left);
                    return Ok(flow);
                }
            }
            let mut flow = self.steps(body)?;
            flow.next |= flow.take(continues);
            let ended = flow.take(exits);
            let goes_on = flow.next;
            left.join(Flow { next: ended, leaves: flow.leaves });
            if !goes_on {
                return Ok(left);
            }
            if let Some(bounded) = bounded
                && (left.next || !left.leaves.is_empty())
            {
                // Further rounds may not happen.
                let round = &mut *round;
                return self.perhaps(vec![
                    Box::new(move |_| Ok(left)),
                    Box::new(
                        move |m| {
                            if bounded { m.iterate(label, body, round, None) } else { m.any_rounds(label, body) }
                        },
                    ),
                ]);
            }
        }
    }

    /// Any number of rounds of a loop: what the body assigns is not known at the beginning of one.
    fn any_rounds(&mut self, label: Option<&Ident>, body: &[Step]) -> Result<Flow, Reject> {
        let mine =
            |l: &Leave| matches!(l, Leave::Exit(to) | Leave::Continue(to) if to.is_none() || to.as_ref() == label);
        self.forget_assigned(body);
        let flow = self.perhaps(vec![
            Box::new(|_| Ok(Flow::next())),
            Box::new(move |m| {
                let mut flow = m.steps(body)?;
                flow.next |= flow.take(mine);
                Ok(flow)
            }),
        ])?;
        self.forget_assigned(body);
        Ok(flow)
    }

    fn over_rows(
        &mut self,
        label: Option<&Ident>,
        targets: &[Target],
        rows: super::query::Rows,
        body: &[Step],
    ) -> Result<Flow, Reject> {
        let any = Value::Bool(!rows.rows.is_empty());
        let certain = rows.certain;
        let mut next = rows.rows.into_iter();
        let mut round = |m: &mut Machine<'m, 'c>| match next.next() {
            Some(row) => m.store(targets, Some(&row)).map(|()| Some(true)),
            None if certain => Ok(Some(false)),
            None => {
                m.forget(targets);
                Ok(None)
            }
        };
        let flow = self.iterate(label, body, &mut round, Some(true));
        self.set_found(if certain || any == Value::Bool(true) { any } else { Value::Unknown });
        flow
    }

    fn over_range(
        &mut self,
        label: Option<&Ident>,
        variable: &Ident,
        reverse: bool,
        (from, to, by): (&Value, &Value, &Value),
        body: &[Step],
    ) -> Result<Flow, Reject> {
        for (bound, what) in [(from, "lower bound"), (to, "upper bound"), (by, "BY value")] {
            if *bound == Value::Null {
                return Err(Reject::new("22004", format!("{what} of FOR loop cannot be null")));
            }
        }
        let number = |v: &Value| match v {
            Value::Int(n) => Some(*n),
            Value::Text(t) => t.trim().parse().ok(),
            _ => None,
        };
        let by = number(by);
        if by.is_some_and(|by| by <= 0) {
            return Err(Reject::new("22023", "BY value of FOR loop must be greater than zero"));
        }
        let own = Variable::new(variable.clone(), Value::Unknown);
        self.frames.push(Frame { label: label.cloned(), variables: vec![own] });
        let bounds = number(from).zip(number(to)).zip(by);
        let mut next = bounds.map(|((from, _), _)| from);
        let mut any = false;
        let mut round = |m: &mut Machine<'m, 'c>| {
            let (Some(i), Some(((_, to), by))) = (next, bounds) else { return Ok(None) };
            if if reverse { i < to } else { i > to } {
                return Ok(Some(false));
            }
            any = true;
            if let Some(v) = m.variable_mut(variable) {
                v.value = Value::Int(i);
            }
            next = Some(if reverse { i - by } else { i + by });
            Ok(Some(true))
        };
        let flow = self.iterate(label, body, &mut round, Some(true))?;
        self.frames.pop();
        self.set_found(if bounds.is_some() { Value::Bool(any) } else { Value::Unknown });
        Ok(flow)
    }

    fn over_array(
        &mut self,
        label: Option<&Ident>,
        targets: &[Target],
        slice: u32,
        array: Value,
        body: &[Step],
    ) -> Result<Flow, Reject> {
        let items = match array {
            Value::Array(items) => Some(if slice == 0 { value::flat(items) } else { items }),
            Value::Null => return Err(Reject::new("22004", "FOREACH expression must not be null")),
            _ => None,
        };
        let any = items.as_ref().map_or(Value::Unknown, |i| Value::Bool(!i.is_empty()));
        let known = items.is_some() && slice <= 1;
        let mut next = items.filter(|_| known).unwrap_or_default().into_iter();
        let mut round = |m: &mut Machine<'m, 'c>| match next.next() {
            Some(item) => {
                match (targets, item) {
                    ([target], item) => m.assign(target, item)?,
                    (_, Value::Record(row)) => m.store(targets, Some(&row))?,
                    _ => m.forget(targets),
                }
                Ok(Some(true))
            }
            None if known => Ok(Some(false)),
            None => {
                m.forget(targets);
                Ok(None)
            }
        };
        let flow = self.iterate(label, body, &mut round, Some(true));
        self.set_found(any);
        flow
    }

    fn endless(&mut self, label: Option<&Ident>, condition: Option<&Sql>, body: &[Step]) -> Result<Flow, Reject> {
        let mut round =
            |m: &mut Machine<'m, 'c>| condition.map_or(Ok(Some(true)), |c| m.eval_sql(c).map(|v| v.truth()));
        self.iterate(label, body, &mut round, Some(false))
    }

    /// What statements may assign is not known.
    fn forget_assigned(&mut self, steps: &[Step]) {
        let mut targets = Vec::new();
        assigned(steps, &mut targets);
        self.forget(&targets);
        self.set_found(Value::Unknown);
    }
}

fn merged_returns(all: Vec<super::Returned>) -> super::Returned {
    let mut all = all.into_iter();
    let Some(mut out) = all.next() else { return super::Returned::default() };
    for other in all {
        if other.value != out.value {
            out.value = Value::Unknown;
        }
        if other.rows != out.rows || !other.certain {
            out.rows.truncate(other.rows.len());
            out.certain = false;
        }
    }
    out
}

/// The variables that statements may assign.
fn assigned(steps: &[Step], out: &mut Vec<Target>) {
    for step in steps {
        match &step.action {
            Action::Assign(target, _) => out.push(target.clone()),
            Action::Sql(_, into) | Action::Execute(_, into, _) | Action::Fetch { into, .. } => {
                out.extend(into.targets.iter().cloned());
            }
            Action::Diagnostics(_, items) => out.extend(items.iter().map(|(t, _)| t.clone())),
            Action::If(branches, otherwise) => {
                branches.iter().for_each(|(_, b)| assigned(b, out));
                assigned(otherwise, out);
            }
            Action::Case { whens, otherwise, .. } => {
                whens.iter().for_each(|(_, b)| assigned(b, out));
                otherwise.iter().for_each(|b| assigned(b, out));
            }
            Action::Block(block) => {
                assigned(&block.body, out);
                block.handlers.iter().for_each(|h| assigned(&h.body, out));
            }
            Action::ForQuery { targets, body, .. } | Action::ForEach { targets, body, .. } => {
                out.extend(targets.iter().cloned());
                assigned(body, out);
            }
            Action::ForRange { body, .. } | Action::Loop { body, .. } => assigned(body, out),
            _ => {}
        }
    }
}
