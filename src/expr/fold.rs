//! What the planner makes of the constant parts of an expression (`eval_const_expressions`).
//!
//! Where the server computes an expression when it is defined, or only looks whether it may change, it computes what is
//! constant first: so a division by zero is refused then, and what is left out may be anything.

mod array;
mod compute;
mod fine;
mod number;
mod routine;
mod text;
mod time;

use super::cx::{Cx, Outcome, reject, unknown};
use super::{Failure, Texts, Use, facts, literal};
use crate::catalog::builtin::{ProcRow, oid};
use crate::catalog::tree::{Callee, Connective, Const, Func, Node, Operator};
use crate::catalog::tree_form::{Json, JsonFunction};
use crate::catalog::{Address, Ident, Kind, Object, Volatility};
use crate::replay::{Reject, Session};

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Planned {
    /// A constant: its text, `None` for NULL.
    Const(Option<Ident>),
    /// A constant whose value is not computed here; it may be NULL.
    Computed,
    /// A constant whose value is not computed here, but that is not NULL.
    Present,
    /// No constant.
    Open {
        /// What is left of it may change between two evaluations.
        mutable: bool,
    },
}

use Planned::{Computed, Open, Present};

impl Planned {
    const NULL: Self = Self::Const(None);

    fn of(truth: bool) -> Self {
        Self::Const(Some(if truth { "t" } else { "f" }.into()))
    }

    fn is_constant(&self) -> bool {
        !matches!(self, Open { .. })
    }

    /// It is a constant that is not NULL.
    fn is_present(&self) -> bool {
        matches!(self, Present | Self::Const(Some(_)))
    }

    /// A constant without its value.
    fn hidden(self) -> Self {
        match self {
            Self::Const(Some(_)) => Present,
            Self::Const(None) => Self::NULL,
            other => other,
        }
    }

    fn mutable(&self) -> bool {
        matches!(self, Open { mutable: true })
    }
}

/// What an expression comes to; `collated` where it is known already which collations its parts have.
pub(super) fn plan(cx: &Cx<'_>, node: &Node, collated: bool) -> Outcome<Planned> {
    plan_in(cx, node, collated, None)
}

fn plan_in(cx: &Cx<'_>, node: &Node, collated: bool, restricted: Option<Session>) -> Outcome<Planned> {
    let nondeterministic = cx.catalog.collations().any(|(_, collation)| !collation.deterministic);
    let (operands, inlined, params) = (Vec::new(), Vec::new(), Vec::new());
    Planner { cx, collated, nondeterministic, restricted, inlined, params, operands }.node(node)
}

/// Refuses what the planner refuses to compute, and what may change where it may not.
pub(super) fn check(cx: &Cx<'_>, node: &Node, usage: &Use) -> Outcome<()> {
    let message = match usage {
        Use::Generated(_) => "generation expression is not immutable",
        Use::IndexKey => "functions in index expression must be marked IMMUTABLE",
        Use::IndexPredicate => "functions in index predicate must be marked IMMUTABLE",
        Use::PartitionKey => "functions in partition key expression must be marked IMMUTABLE",
        _ => return Ok(()),
    };
    // What a server printed it has accepted, with other names in reach.
    if cx.session.printed {
        return Ok(());
    }
    // The collations of a generated column's parts are found out after it is looked at.
    let collated = !matches!(usage, Use::Generated(_));
    // From 17 on an index is made with a search path of its own.
    let of_index = matches!(usage, Use::IndexKey | Use::IndexPredicate) && cx.version() >= 17;
    let restricted = of_index.then(|| Session { search_path: vec!["pg_catalog".into()], ..cx.session.clone() });
    if plan_in(cx, node, collated, restricted)?.mutable() { reject("42P17", message) } else { Ok(()) }
}

/// The constant that a partition's bound is.
pub(super) fn bound(cx: &Cx<'_>, node: Node) -> Outcome<Node> {
    let ty = facts::type_of(cx, &node);
    if matches!(node, Node::Const(_) | Node::Object { .. }) {
        return Ok(node);
    }
    match (plan(cx, &node, true)?, ty) {
        (Planned::Const(value), Some(ty)) => Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, -1), value }))),
        _ => unknown("a constant expression is not computed"),
    }
}

struct Planner<'a> {
    cx: &'a Cx<'a>,
    collated: bool,
    /// There are collations that take different texts for equal.
    nondeterministic: bool,
    /// Where names in the bodies of functions are looked up, if not in the session's schemas.
    restricted: Option<Session>,
    /// The functions in SQL whose bodies are being looked at.
    inlined: Vec<Address>,
    /// What the arguments of the innermost of them come to.
    params: Vec<Planned>,
    /// What the operands of the CASEs around come to.
    operands: Vec<Planned>,
}

impl Planner<'_> {
    fn node(&mut self, node: &Node) -> Outcome<Planned> {
        match node {
            Node::Const(c) => Ok(Planned::Const(c.value.clone())),
            Node::Object { .. } => Ok(Present),
            Node::CaseOperand => Ok(self.operands.last().cloned().unwrap_or(Open { mutable: false })),
            Node::Named { value, .. } | Node::Relabel { value, .. } | Node::Collate { value, .. } => self.node(value),
            Node::Func(func) => self.func(node, func),
            Node::Op { op, args } => {
                let planned = self.all(args)?;
                self.operator(node, op, &planned)
            }
            Node::Distinct { op, args } => self.distinct(node, op, args),
            Node::NullIf { op, args } => self.null_if(node, op, args),
            Node::OpArray { op, all, args } => self.op_array(node, op, *all, args),
            Node::Bool { connective: Connective::Not, args } => Ok(match self.node(&args[0])? {
                Planned::Const(Some(truth)) => Planned::of(truth != "t"),
                other => other,
            }),
            Node::Bool { connective, args } => self.connected(args, *connective == Connective::Or),
            Node::ViaText { value, ty, .. } => {
                let planned = self.node(value)?;
                // What is NULL stays so, whatever its text would be read with.
                if facts::own_volatility(self.cx, node) != Volatility::Immutable && planned.is_constant() {
                    return match planned {
                        Planned::Const(None) => Ok(Planned::NULL),
                        Computed => unknown("whether a constant is NULL is not computed"),
                        _ => Ok(Open { mutable: true }),
                    };
                }
                match planned {
                    Planned::Const(None) => Ok(Planned::NULL),
                    Planned::Const(Some(text)) => {
                        let text = match facts::type_of(self.cx, value) {
                            Some(oid::BOOL) => if text == "t" { "true" } else { "false" }.into(),
                            _ => text,
                        };
                        let id = self.cx.base(self.cx.id(ty));
                        Ok(Planned::Const(Some(literal::canonical(self.cx, &text, id, -1)?)))
                    }
                    constant @ (Computed | Present) if self.cx.category(self.cx.id(ty)) == b'S' => Ok(constant),
                    Computed | Present => unknown("a constant is cast by way of its text"),
                    Open { mutable } => {
                        Ok(Open { mutable: mutable || facts::own_volatility(self.cx, node) != Volatility::Immutable })
                    }
                }
            }
            Node::ArrayCast { value, ty, .. } => self.array_cast(node, value, ty),
            Node::DomainCast { value, ty, .. } => {
                let planned = self.node(value)?;
                let at = Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone());
                // What a domain checks is not looked at here.
                Ok(if planned.is_constant() && self.is_checked(at) { Open { mutable: false } } else { planned })
            }
            Node::Case { operand, whens, otherwise } => self.case(operand.as_deref(), whens, otherwise),
            Node::Coalesce(args) => self.coalesce(args),
            Node::MinMax { greatest, args } => self.min_max(*greatest, args),
            Node::NullTest { value, not, row: false, .. } => Ok(match self.node(value)? {
                Planned::Const(value) => Planned::of(value.is_none() != *not),
                Present => Planned::of(*not),
                Computed => Present,
                open @ Open { .. } => open,
            }),
            Node::NullTest { value, not, .. } => self.row_test(value, *not),
            Node::BoolTest { value, test } => Ok(match self.node(value)? {
                Planned::Const(truth) => {
                    let (not, word) = test.strip_prefix("NOT ").map_or((false, *test), |word| (true, word));
                    let is = match word {
                        "TRUE" => truth.as_deref() == Some("t"),
                        "FALSE" => truth.as_deref() == Some("f"),
                        _ => truth.is_none(),
                    };
                    Planned::of(is != not)
                }
                Computed => Present,
                other => other,
            }),
            Node::Array { items, multidimensional, ty } => {
                let parts = self.all(items)?;
                let made = constant_of(&parts);
                if let (Present, Some(text)) = (&made, array::written(self.cx, ty, &parts, *multidimensional)) {
                    return Ok(Planned::Const(Some(text)));
                }
                if !multidimensional {
                    return Ok(made);
                }
                match (&made, array::dimensions(node)) {
                    (Open { .. }, _) => Ok(made),
                    (_, Some(Ok(dimensions))) if dimensions.len() > literal::MOST_DIMENSIONS => {
                        literal::too_many_dimensions(dimensions.len())
                    }
                    (_, Some(Ok(_))) => Ok(made),
                    (_, Some(Err(array::Uneven))) => {
                        reject("2202E", "multidimensional arrays must have array expressions with matching dimensions")
                    }
                    (_, None) => unknown("the dimensions of an array are not computed"),
                }
            }
            Node::Row { items, .. } => self.made_of(items),
            Node::Subscript { .. } => self.subscript(node),
            Node::Field { value, .. } if matches!(**value, Node::Param { .. }) && self.node(value)?.mutable() => {
                unknown("which fields of an argument are used is not known")
            }
            Node::Field { .. } => Ok(match constant_of(&self.parts(node)?) {
                Present => Computed,
                other => other,
            }),
            Node::Param { number, .. } => {
                let given = usize::from(*number).checked_sub(1).and_then(|n| self.params.get(n));
                Ok(given.cloned().unwrap_or(Open { mutable: false }))
            }
            Node::SqlValue { .. } => Ok(Open { mutable: true }),
            // Their parts are computed, they themselves are not.
            Node::Xml(_) | Node::Json(_) => {
                // The server takes what a form is coerced from for the operand of the CASE around it, and so does this.
                let planned = self.parts(node)?;
                if let Node::Json(json) = node {
                    match &**json {
                        Json::Value { .. } if planned[1].is_constant() => return Ok(planned[1].clone()),
                        // What has no path is not looked into.
                        Json::Function(JsonFunction { path: Node::Const(path), .. }) if path.value.is_none() => {
                            return Ok(Open { mutable: false });
                        }
                        Json::Function(function)
                            if !matches!(function.path, Node::Const(_)) && planned[1].is_constant() =>
                        {
                            return unknown("whether a computed path may change is not known");
                        }
                        _ => {}
                    }
                }
                let own = facts::own_volatility(self.cx, node) != Volatility::Immutable;
                Ok(Open { mutable: own || planned.iter().any(Planned::mutable) })
            }
            Node::RowCompare { .. } => {
                let own = facts::own_volatility(self.cx, node) != Volatility::Immutable;
                Ok(Open { mutable: own || self.parts(node)?.iter().any(Planned::mutable) })
            }
            other => Ok(Open { mutable: facts::volatility(self.cx, other) != Volatility::Immutable }),
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Outcome<Vec<Planned>> {
        nodes.iter().map(|n| self.node(n)).collect()
    }

    /// What the parts of a node come to.
    fn parts(&mut self, node: &Node) -> Outcome<Vec<Planned>> {
        let mut out = Ok(Vec::new());
        node.children(&mut |child| {
            if let Ok(parts) = &mut out {
                match self.node(child) {
                    Ok(planned) => parts.push(planned),
                    Err(failure) => out = Err(failure),
                }
            }
        });
        out
    }

    /// A row is looked at field by field: one that is constant decides, or is left out.
    fn row_test(&mut self, value: &Node, not: bool) -> Outcome<Planned> {
        let Node::Row { items, .. } = value else {
            return Ok(match self.node(value)? {
                Open { mutable } => Open { mutable },
                _ => return unknown("whether a constant row is NULL is not computed"),
            });
        };
        let (mut mutable, mut open, mut computed) = (false, false, false);
        let planned = self.all(items)?;
        for field in planned {
            match field {
                Planned::Const(value) if value.is_none() == not => return Ok(Planned::of(false)),
                Present if !not => return Ok(Planned::of(false)),
                Planned::Const(_) | Present => {}
                Computed => computed = true,
                Open { mutable: own } => {
                    open = true;
                    mutable |= own;
                }
            }
        }
        match (open, computed) {
            (true, true) if mutable => unknown("whether a field of a row is NULL is not computed"),
            (true, _) => Ok(Open { mutable }),
            (false, true) => Ok(Present),
            (false, false) => Ok(Planned::of(true)),
        }
    }

    /// Whether texts are given a collation that may take different ones for equal.
    fn is_nondeterministic(&self, node: &Node) -> bool {
        self.nondeterministic && self.is_given_one(node)
    }

    fn is_given_one(&self, node: &Node) -> bool {
        let given = match node {
            Node::Collate { collation, .. } => Some(collation.clone()),
            Node::Const(_) | Node::DomainCast { .. } => {
                facts::type_of(self.cx, node).and_then(|ty| self.cx.own_collation(ty))
            }
            _ => None,
        };
        let mut found = given.is_some_and(|collation| {
            let at = super::query::collation_address(&collation);
            matches!(self.cx.catalog.get(&at).map(|o| &**o), Some(Object::Collation(c)) if !c.deterministic)
        });
        node.children(&mut |child| found |= self.is_given_one(child));
        found
    }

    /// What is made of parts and cannot fail.
    fn made_of(&mut self, parts: &[Node]) -> Outcome<Planned> {
        Ok(constant_of(&self.all(parts)?))
    }

    /// What may not be reached: that it is refused is then not known.
    fn perhaps(&mut self, node: &Node, sure: bool) -> Outcome<Planned> {
        match self.node(node) {
            Err(Failure::Reject(reject)) if !sure => {
                unknown(format!("whether {} comes up is not known", reject.message))
            }
            other => other,
        }
    }

    fn is_checked(&self, at: Address) -> bool {
        let mut next = Some(at);
        while let Some(at) = next.take() {
            let Some(Object::Domain(domain)) = self.cx.catalog.get(&at).map(|o| &**o) else { return false };
            let checks = self.cx.catalog.below(&at.path).any(|(a, _)| a.kind == Kind::DomainCheck);
            if checks || domain.not_null {
                return true;
            }
            next = Some(Address::of(Kind::Domain, domain.base.schema.clone(), domain.base.name.clone()));
        }
        false
    }

    fn func(&mut self, node: &Node, func: &Func) -> Outcome<Planned> {
        let planned = self.all(&func.args)?;
        if func.set {
            return Ok(Open {
                mutable: planned.iter().any(Planned::mutable)
                    || facts::own_volatility(self.cx, node) != Volatility::Immutable,
            });
        }
        match &func.function {
            Callee::Builtin(row) => self.call(node, Some(row), &planned),
            Callee::User(at) => self.user_function(node, func, at, &planned),
        }
    }

    fn function_of(&self, op: &Operator) -> Option<&'static ProcRow> {
        op.builtin().and_then(|o| self.cx.builtins.proc(o.function))
    }

    /// `simplify_function` for a built-in function; `None` for another.
    fn call(&self, node: &Node, row: Option<&'static ProcRow>, args: &[Planned]) -> Outcome<Planned> {
        let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
        if row.is_some_and(|r| r.strict) && args.contains(&Planned::NULL) {
            return Ok(Planned::NULL);
        }
        let changes = volatile || args.iter().any(Planned::mutable);
        if changes && args.contains(&Computed) && row.is_some_and(|r| r.strict) {
            return unknown("whether an argument is NULL is not computed");
        }
        if volatile || args.iter().any(|a| !a.is_constant()) {
            return Ok(Open { mutable: changes });
        }
        let Some(row) = row else { return unknown("what an operator gives is not computed") };
        let mut types: Vec<u32> = Vec::with_capacity(args.len());
        node.children(&mut |child| {
            let declared = row.args.get(types.len()).copied().unwrap_or_default();
            types.push(facts::type_of(self.cx, child).unwrap_or(declared));
        });
        let in_doubt = !self.collated || self.cx.is_in_conflict(node);
        self.apply(row, &types, args, in_doubt, self.is_nondeterministic(node))
    }

    /// What a built-in function gives for constants of these types. Where it is `in_doubt` there is no collation for it;
    /// where it is `loose`, one that takes different texts for equal.
    fn apply(
        &self,
        row: &'static ProcRow,
        types: &[u32],
        args: &[Planned],
        in_doubt: bool,
        loose: bool,
    ) -> Outcome<Planned> {
        // A strict function is not called for NULL.
        if row.strict && args.contains(&Planned::NULL) {
            return Ok(Planned::NULL);
        }
        let present = args.iter().all(Planned::is_present);
        if in_doubt
            && types.first().is_some_and(|t| self.cx.collatable(*t))
            && let Some(what) = compute::needs_collation(self.cx, row)
        {
            match compute::compares_elements(self.cx, row, types, args) {
                Some(true) if present => return undetermined_collation(&what),
                Some(false) => {}
                _ => {
                    return unknown(format!("whether {} is called without a collation is not known", row.name));
                }
            }
        }
        if let Some(known) = known(args) {
            let call = compute::Call { row, types, args: &known, nondeterministic: loose };
            if let Some(result) = compute::compute(self.cx, &call) {
                return result.map(|planned| fine::or_null(row, present, planned));
            }
        }
        if !loose && fine::is_fine(self.cx, row, types, args) {
            Ok(fine::or_null(row, present, Computed))
        } else {
            unknown(format!("what {} gives is not computed", row.name))
        }
    }

    fn operator(&self, node: &Node, op: &Operator, args: &[Planned]) -> Outcome<Planned> {
        self.call(node, self.function_of(op), args)
    }

    fn distinct(&mut self, node: &Node, op: &Operator, args: &[Node]) -> Outcome<Planned> {
        let planned = self.all(args)?;
        let nulls = planned.iter().filter(|p| **p == Planned::NULL).count();
        if nulls == planned.len() {
            return Ok(Planned::of(false));
        }
        if planned.iter().all(Planned::is_constant) {
            if nulls > 0 {
                return Ok(if planned.contains(&Computed) { Present } else { Planned::of(true) });
            }
            return Ok(match self.operator(node, op, &planned)? {
                Planned::Const(Some(truth)) => Planned::of(truth != "t"),
                other => other,
            });
        }
        let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
        Ok(Open { mutable: volatile || planned.iter().any(Planned::mutable) })
    }

    fn null_if(&mut self, node: &Node, op: &Operator, args: &[Node]) -> Outcome<Planned> {
        let planned = self.all(args)?;
        // Older servers leave it as it is.
        if self.cx.version() < 14 {
            let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
            return Ok(Open { mutable: volatile || planned.iter().any(Planned::mutable) });
        }
        if planned.contains(&Planned::NULL) {
            return Ok(planned[0].clone());
        }
        if !planned.iter().all(Planned::is_constant) {
            let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
            return Ok(Open { mutable: volatile || planned.iter().any(Planned::mutable) });
        }
        Ok(match self.operator(node, op, &planned)? {
            Planned::Const(Some(truth)) if truth == "t" => Planned::NULL,
            Planned::Const(_) => planned[0].clone(),
            _ => Computed,
        })
    }

    /// AND, or OR: one part may decide, and those after it are not looked at.
    fn connected(&mut self, args: &[Node], or: bool) -> Outcome<Planned> {
        let (mut null, mut computed, mut open, mut mutable) = (false, false, false, false);
        for arg in args {
            match self.perhaps(arg, !computed)? {
                Planned::Const(None) => null = true,
                Planned::Const(Some(truth)) if (truth == "t") == or => {
                    return if computed { Ok(Computed) } else { Ok(Planned::of(or)) };
                }
                Planned::Const(Some(_)) => {}
                Computed | Present => computed = true,
                Open { mutable: own } => {
                    open = true;
                    mutable |= own;
                }
            }
        }
        match (open, computed) {
            (true, true) if mutable => unknown("whether a part of a condition counts is not known"),
            (true, _) => Ok(Open { mutable }),
            (false, true) => Ok(Computed),
            (false, false) => Ok(if null { Planned::NULL } else { Planned::of(!or) }),
        }
    }

    fn case(&mut self, operand: Option<&Node>, whens: &[(Node, Node)], otherwise: &Node) -> Outcome<Planned> {
        let operand = operand.map(|o| self.node(o)).transpose()?;
        let mut mutable = operand.as_ref().is_some_and(Planned::mutable);
        let pushed = operand.is_some();
        self.operands.extend(operand);
        let mut sure = true;
        let (mut results, mut open) = (Vec::new(), false);
        let mut last = Some(otherwise);
        for (condition, result) in whens {
            let condition = self.perhaps(condition, sure)?;
            match condition {
                Planned::Const(Some(truth)) if truth == "t" => {
                    last = Some(result);
                    break;
                }
                Planned::Const(_) => continue,
                Computed | Present => sure = false,
                Open { mutable: own } => {
                    open = true;
                    mutable |= own;
                }
            }
            results.push(self.perhaps(result, sure)?);
        }
        if let Some(last) = last {
            results.push(self.perhaps(last, sure)?);
        }
        if pushed {
            self.operands.pop();
        }
        if let [only] = &results[..]
            && !open
            && sure
        {
            return Ok(only.clone());
        }
        mutable |= results.iter().any(Planned::mutable);
        if !open && results.iter().all(Planned::is_constant) {
            return Ok(if results.iter().all(Planned::is_present) { Present } else { Computed });
        }
        if mutable && !sure { unknown("which part of a CASE counts is not known") } else { Ok(Open { mutable }) }
    }

    fn coalesce(&mut self, args: &[Node]) -> Outcome<Planned> {
        let (mut kept, mut sure) = (Vec::new(), true);
        for arg in args {
            match self.perhaps(arg, sure)? {
                Planned::Const(None) => {}
                constant @ (Planned::Const(Some(_)) | Present) => {
                    if kept.is_empty() {
                        return Ok(constant);
                    }
                    kept.push(constant);
                    break;
                }
                Computed => {
                    sure = false;
                    kept.push(Computed);
                }
                open @ Open { .. } => kept.push(open),
            }
        }
        Ok(if kept.is_empty() {
            Planned::NULL
        } else if kept.iter().all(Planned::is_constant) {
            if kept.iter().any(Planned::is_present) { Present } else { Computed }
        } else {
            Open { mutable: kept.iter().any(Planned::mutable) }
        })
    }

    fn min_max(&mut self, greatest: bool, args: &[Node]) -> Outcome<Planned> {
        let planned = self.all(args)?;
        let ty = args.first().and_then(|a| facts::type_of(self.cx, a)).unwrap_or(0);
        if !planned.iter().all(Planned::is_constant) {
            return Ok(Open { mutable: planned.iter().any(Planned::mutable) });
        }
        compare_support(self.cx, ty)?;
        let texts: Vec<&Ident> = planned
            .iter()
            .filter_map(|p| match p {
                Planned::Const(Some(text)) => Some(text),
                _ => None,
            })
            .collect();
        let compared = planned.iter().filter(|p| **p != Planned::NULL).count();
        if compared > 1 && !self.collated && self.cx.collatable(ty) {
            return undetermined_collation("string comparison");
        }
        let present = if planned.iter().any(Planned::is_present) { Present } else { Computed };
        if planned.iter().any(|p| matches!(p, Computed | Present)) {
            return Ok(present);
        }
        let mut best: Option<&Ident> = None;
        for text in texts {
            let better = match best {
                None => true,
                Some(best) => match literal::order(self.cx, text, best, ty, Texts::Distinct).flatten() {
                    Some(order) => {
                        order == if greatest { std::cmp::Ordering::Greater } else { std::cmp::Ordering::Less }
                    }
                    None => return Ok(present),
                },
            };
            if better {
                best = Some(text);
            }
        }
        Ok(Planned::Const(best.cloned()))
    }

    fn is_implicit(&self, from: u32, to: u32) -> bool {
        self.cx.builtins.cast(self.cx.base(from), self.cx.base(to)).is_some_and(|c| c.context == b'i')
    }

    fn array_cast(&mut self, node: &Node, value: &Node, ty: &crate::catalog::Type) -> Outcome<Planned> {
        let planned = self.node(value)?;
        let to = self.cx.element(self.cx.id(ty));
        let from = facts::type_of(self.cx, value).map_or(0, |t| self.cx.base_element(t));
        let texts = self.cx.category(to) == b'S' && self.cx.category(from) == b'S' && ty.typmod() < 0;
        let mutable = facts::own_volatility(self.cx, node) != Volatility::Immutable;
        match planned {
            Open { mutable: within } => Ok(Open { mutable: within || mutable }),
            _ if mutable => Ok(Open { mutable }),
            Planned::Const(None) => Ok(Planned::NULL),
            same @ Planned::Const(_) if texts => Ok(same),
            constant if texts || to == from && ty.typmod() < 0 => Ok(constant.hidden()),
            // What is cast by itself fits.
            constant if ty.typmod() < 0 && self.is_implicit(from, to) => Ok(constant.hidden()),
            // The elements are read from their texts.
            Planned::Const(Some(text)) if self.cx.category(from) == b'S' && ty.typmod() < 0 => {
                let array = self.cx.array_of(self.cx.base(to));
                literal::canonical(self.cx, &text, array, -1).map(|text| Planned::Const(Some(text)))
            }
            _ => unknown("a constant array is cast"),
        }
    }
}

/// What is made of parts, cannot fail and is never NULL.
fn constant_of(parts: &[Planned]) -> Planned {
    if parts.iter().all(Planned::is_constant) { Present } else { Open { mutable: parts.iter().any(Planned::mutable) } }
}

/// The texts of constants, if all are known.
fn known(args: &[Planned]) -> Option<Vec<Option<&str>>> {
    args.iter()
        .map(|a| match a {
            Planned::Const(text) => Some(text.as_deref()),
            _ => None,
        })
        .collect()
}

/// The refusal of what needs a collation before collations are found out.
fn undetermined_collation<T>(what: &str) -> Outcome<T> {
    Err(Reject::new("42P22", format!("could not determine which collation to use for {what}"))
        .hint("Use the COLLATE clause to set the collation explicitly.")
        .into())
}

/// Refuses a type whose values cannot be put in order (`lookup_type_cache` for GREATEST and LEAST).
fn compare_support(cx: &Cx<'_>, ty: u32) -> Outcome<()> {
    if cx.is_comparable(ty) {
        return Ok(());
    }
    let base = cx.base(ty);
    reject("42883", format!("could not identify a comparison function for type {}", cx.type_name(base)))
}

/// What is refused when an expression is made ready to run, whether its parts are constant or not.
pub(super) fn check_runnable(cx: &Cx<'_>, node: &Node) -> Outcome<()> {
    if let Node::MinMax { args, .. } = node
        && let Some(ty) = args.first().and_then(|a| facts::type_of(cx, a))
    {
        compare_support(cx, ty)?;
    }
    let mut result = Ok(());
    node.children(&mut |child| {
        if result.is_ok() {
            result = check_runnable(cx, child);
        }
    });
    result
}
