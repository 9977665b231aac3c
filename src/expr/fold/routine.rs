//! Calls of functions that the catalog holds: `simplify_function`, `evaluate_function` and `inline_function`.

use super::Planned::{self, Computed, Open};
use super::{Planner, compute, known};
use crate::catalog::tree::{Callee, Const, Form, Func, Node};
use crate::catalog::tree_query::{Distinct, Query};
use crate::catalog::{Address, Expr, Function, Object, RoutineKind, Type, Volatility};
use crate::expr::coerce::{self, Context};
use crate::expr::cx::{Cx, Outcome, Typed, unknown};
use crate::expr::facts;
use crate::expr::resolve::{Parameter, Resolver};
use crate::sql::{self, Source};

/// What one argument may cost that the body of a function names more than once, in operators.
const CHEAP: u32 = 10;

impl Planner<'_> {
    /// A call of a function of the user's own, whose arguments come to these.
    pub(super) fn user_function(
        &mut self,
        node: &Node,
        func: &Func,
        at: &Address,
        args: &[Planned],
    ) -> Outcome<Planned> {
        let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
        let mutable = args.iter().any(Planned::mutable);
        let Some(Object::Function(function)) = self.cx.catalog.get(at).map(|o| &**o) else {
            if volatile || !args.iter().all(Planned::is_constant) {
                return Ok(Open { mutable: mutable || volatile });
            }
            // The constructor of a range that is no built-in one.
            return match known(args).and_then(|known| compute::range(self.cx, &known, self.cx.id(&func.ty))) {
                Some(range) => range,
                None => unknown(format!("what {} gives is not computed", at.name())),
            };
        };
        if function.strict && args.contains(&Planned::NULL) {
            return Ok(Planned::NULL);
        }
        let constant = args.iter().all(Planned::is_constant);
        let changes = volatile || mutable;
        // What is called for constants when it is defined, and what stands as it is.
        let computed = constant && !volatile;
        // What an extension brings is taken to give something for constants that it was made for.
        if self.cx.catalog.extension_of(at).is_some() {
            return Ok(if computed { Computed } else { Open { mutable: changes } });
        }
        if function.language != "sql" || self.inlined.contains(at) {
            return if computed {
                unknown(format!("what {} gives is not computed", at.name()))
            } else {
                Ok(Open { mutable: changes })
            };
        }
        let values = self.values(function, func, args)?;
        if function.strict && values.iter().any(|(_, planned)| *planned == Planned::NULL) {
            return Ok(Planned::NULL);
        }
        let Some(body) = self.body(at, function, func, &values)? else {
            return if computed {
                unknown(format!("what {} gives is not computed", at.name()))
            } else {
                Ok(Open { mutable: changes })
            };
        };
        if !computed && !self.may_be_inlined(function, &body, &values, func) {
            return Ok(Open { mutable: changes });
        }
        let given = |number: u16| match values.get(usize::from(number) - 1) {
            Some((ty, Planned::Const(value))) => {
                Some(Node::Const(Box::new(Const { ty: self.cx.ty(*ty, -1), value: value.clone() })))
            }
            _ => None,
        };
        let mut filled = body;
        fill(&mut filled, &given);
        self.inlined.push(at.clone());
        let collated = std::mem::replace(&mut self.collated, true);
        let operands = std::mem::take(&mut self.operands);
        let own = values.into_iter().map(|(_, planned)| planned).collect();
        let params = std::mem::replace(&mut self.params, own);
        let planned = self.node(&filled);
        self.params = params;
        self.operands = operands;
        self.collated = collated;
        self.inlined.pop();
        match planned? {
            Open { .. } if computed => unknown(format!("what {} gives is not computed", at.name())),
            // One that may change is not called, but what stands in its place may be constant.
            planned => Ok(planned),
        }
    }

    /// Whether the body of a function may stand in place of a call that is not constant: `inline_function`.
    fn may_be_inlined(&self, function: &Function, body: &Node, values: &[(u32, Planned)], call: &Func) -> bool {
        let mut uses = vec![0_u32; values.len()];
        count(body, &mut uses);
        let within = facts::volatility(self.cx, body);
        let promised = match function.volatility {
            Volatility::Immutable => within == Volatility::Immutable,
            Volatility::Stable => within != Volatility::Volatile,
            Volatility::Volatile => true,
        };
        // What is computed more than once must cost next to nothing and always give the same.
        let fixed = |arg: &Node| facts::volatility(self.cx, arg) != Volatility::Volatile && cost(arg) <= CHEAP;
        let cheap = call.args.iter().all(fixed);
        promised
            && function.routine == RoutineKind::Function
            && !function.security_definer
            && (!function.strict || is_strict(body) && uses.iter().all(|n| *n > 0))
            && (cheap || uses.iter().all(|n| *n <= 1))
    }

    /// The arguments in the order of the function's own, with the defaults of those that were not given.
    fn values(&mut self, function: &Function, func: &Func, args: &[Planned]) -> Outcome<Vec<(u32, Planned)>> {
        let inputs: Vec<_> = function.inputs().collect();
        let mut out: Vec<Option<(u32, Planned)>> = vec![None; inputs.len()];
        for (i, (node, planned)) in func.args.iter().zip(args).enumerate() {
            let (at, node) = match node {
                Node::Named { name, value } => {
                    (inputs.iter().position(|input| input.name.as_ref() == Some(name)), &**value)
                }
                node => (Some(i), node),
            };
            let Some(slot) = at.and_then(|at| out.get_mut(at)) else {
                return unknown("which argument is meant is not known");
            };
            let declared = at.map_or(0, |at| self.cx.id(&inputs[at].ty));
            let ty = if coerce::is_polymorphic(declared) { facts::type_of(self.cx, node) } else { Some(declared) };
            *slot = ty.map(|ty| (ty, planned.clone()));
        }
        for (slot, input) in out.iter_mut().zip(&inputs) {
            if let (None, Some(Expr::Tree(default))) = (&slot, &input.default) {
                *slot = Some((self.cx.id(&input.ty), self.node(&default.root)?));
            }
        }
        match out.into_iter().collect::<Option<Vec<_>>>() {
            Some(values) => Ok(values),
            None => unknown("an argument is not known"),
        }
    }

    /// The one expression that the body of a function is, as its result's type; `None` where it is more than that.
    fn body(&self, at: &Address, function: &Function, func: &Func, values: &[(u32, Planned)]) -> Outcome<Option<Node>> {
        if function.returns_set || !function.config.is_empty() || func.ty.is("record") {
            return Ok(None);
        }
        let query = match &function.sql_body {
            Some(Expr::Tree(tree)) => match &tree.root {
                Node::Body { statements, .. } => match statements.as_slice() {
                    [only] => only.clone(),
                    _ => return Ok(None),
                },
                _ => return Ok(None),
            },
            Some(Expr::Text(_)) => return Ok(None),
            None => {
                let script = sql::parse(Source::new(at.name().as_str(), function.body.as_str()));
                let [statement] = script.statements.as_slice() else { return Ok(None) };
                let named = function.inputs().map(|input| input.name.clone());
                let types = values.iter().map(|(ty, _)| self.cx.ty(*ty, -1));
                let parameters: Vec<Parameter> = named.zip(types).collect();
                let restricted = self.restricted.as_ref().map(|session| Cx::new(self.cx.catalog, session));
                let mut resolver = Resolver::new(restricted.as_ref().unwrap_or(self.cx), None);
                resolver.params = Some((at.name().clone(), parameters));
                match resolver.body_statement(&statement.stmt)? {
                    Some(query) => query,
                    None => return Ok(None),
                }
            }
        };
        let Some((value, ty)) = only_value(query) else { return Ok(None) };
        let value = Typed { typmod: ty.typmod(), ..Typed::new(value, self.cx.id(&ty)) };
        let result = self.cx.id(&func.ty);
        let value = self.cx.coerce_to_target(value, result, -1, Context::Assignment, Form::Implicit)?;
        Ok(value.map(|value| value.node))
    }
}

/// The only value of a query that is nothing but that.
fn only_value(query: Query) -> Option<(Node, Type)> {
    let plain = query.ctes.is_empty()
        && query.relations.is_empty()
        && query.from.is_empty()
        && query.filter.is_none()
        && query.group_by.is_empty()
        && query.grouping_sets.is_empty()
        && query.having.is_none()
        && query.windows.is_empty()
        && query.distinct == Distinct::No
        && query.order_by.is_empty()
        && query.limit.is_none()
        && query.offset.is_none()
        && query.set_operation.is_none()
        && query.data.is_none()
        && query.notify.is_none();
    let [target] = query.targets.as_slice() else { return None };
    if !plain || !is_plain(&target.value) {
        return None;
    }
    query.targets.into_iter().next().map(|target| (target.value, target.ty))
}

/// Whether an expression has neither aggregates nor window functions, subqueries and sets.
fn is_plain(node: &Node) -> bool {
    !node.any(&|n| match n {
        Node::Aggregate(_) | Node::Window(_) | Node::Sublink(_) | Node::Grouping(_) => true,
        Node::Func(func) => func.set,
        _ => false,
    })
}

/// Puts values in the place of arguments.
fn fill(node: &mut Node, given: &dyn Fn(u16) -> Option<Node>) {
    if let Node::Param { number, .. } = node {
        if let Some(value) = given(*number) {
            *node = value;
        }
        return;
    }
    node.children_mut(&mut |child| fill(child, given));
}

/// What an argument costs at most, in operators: a function of the user's own is taken for a dear one.
fn cost(node: &Node) -> u32 {
    let mut cost = match node {
        Node::Func(func) if matches!(func.function, Callee::User(_)) => 100,
        Node::Func(_) | Node::Op { .. } | Node::Distinct { .. } | Node::NullIf { .. } => 1,
        Node::ViaText { .. } => 2,
        Node::OpArray { .. } | Node::ArrayCast { .. } | Node::Sublink(_) => 10,
        _ => 0,
    };
    node.children(&mut |child| cost += self::cost(child));
    cost
}

fn count(node: &Node, uses: &mut [u32]) {
    if let Node::Param { number, .. } = node
        && let Some(n) = uses.get_mut(usize::from(*number) - 1)
    {
        *n += 1;
    }
    node.children(&mut |child| count(child, uses));
}

/// `contain_nonstrict_functions`, as far as it is known.
fn is_strict(node: &Node) -> bool {
    !node.any(&|n| match n {
        Node::Param { .. } | Node::Const(_) | Node::Relabel { .. } | Node::Named { .. } | Node::Collate { .. } => false,
        Node::Op { op, .. } => op.builtin().is_none(),
        Node::Func(func) => !matches!(&func.function, Callee::Builtin(row) if row.strict),
        _ => true,
    })
}
