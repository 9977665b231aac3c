//! What the planner makes of the constant parts of an expression (`eval_const_expressions`).
//!
//! Where the server computes an expression when it is defined, or only looks whether it may change, it computes what is
//! constant first: so a division by zero is refused then, and what is left out may be anything.

mod compute;

use super::cx::{Cx, Outcome, reject, unknown};
use super::{Failure, Use, facts, literal};
use crate::catalog::builtin::{ProcRow, oid};
use crate::catalog::tree::{Callee, Connective, Const, Func, Node, Operator};
use crate::catalog::tree_form::{Json, JsonFunction};
use crate::catalog::{Address, Ident, Kind, Object, Volatility};
use crate::replay::Reject;

/// What an expression comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Planned {
    /// A constant: its text, `None` for NULL.
    Const(Option<Ident>),
    /// A constant whose value is not computed here.
    Computed,
    /// No constant.
    Open {
        /// What is left of it may change between two evaluations.
        mutable: bool,
    },
}

use Planned::{Computed, Open};

impl Planned {
    const NULL: Self = Self::Const(None);

    fn of(truth: bool) -> Self {
        Self::Const(Some(if truth { "t" } else { "f" }.into()))
    }

    fn is_constant(&self) -> bool {
        !matches!(self, Open { .. })
    }

    fn mutable(&self) -> bool {
        matches!(self, Open { mutable: true })
    }
}

/// What an expression comes to; `collated` where it is known already which collations its parts have.
pub(super) fn plan(cx: &Cx<'_>, node: &Node, collated: bool) -> Outcome<Planned> {
    Planner { cx, collated, operands: Vec::new() }.node(node)
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
    // The collations of a generated column's parts are found out after it is looked at.
    let collated = !matches!(usage, Use::Generated(_));
    if plan(cx, node, collated)?.mutable() { reject("42P17", message) } else { Ok(()) }
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
    /// What the operands of the CASEs around come to.
    operands: Vec<Planned>,
}

impl Planner<'_> {
    fn node(&mut self, node: &Node) -> Outcome<Planned> {
        match node {
            Node::Const(c) => Ok(Planned::Const(c.value.clone())),
            Node::Object { .. } => Ok(Computed),
            Node::CaseOperand => Ok(self.operands.last().cloned().unwrap_or(Open { mutable: false })),
            Node::Named { value, .. } | Node::Relabel { value, .. } | Node::Collate { value, .. } => self.node(value),
            Node::Func(func) => self.func(node, func),
            Node::Op { op, args } => {
                let planned = self.all(args)?;
                self.operator(node, op, &planned)
            }
            Node::Distinct { op, args } => self.distinct(node, op, args),
            Node::NullIf { op, args } => self.null_if(node, op, args),
            Node::OpArray { op, args, .. } => {
                let planned = self.all(args)?;
                let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
                if volatile || !planned.iter().all(Planned::is_constant) {
                    return Ok(Open { mutable: volatile || planned.iter().any(Planned::mutable) });
                }
                match self.function_of(op) {
                    Some(row) if compute::never_fails(self.cx, row) => Ok(Computed),
                    _ => unknown(format!("what {} gives is not computed", op.name())),
                }
            }
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
                    Computed if self.cx.category(self.cx.id(ty)) == b'S' => Ok(Computed),
                    Computed => unknown("a constant is cast by way of its text"),
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
                Computed => Computed,
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
                other => other,
            }),
            Node::Array { items, multidimensional: false, .. } => self.made_of(items),
            Node::Array { items, .. } => {
                let made = self.made_of(items)?;
                match (&made, dimensions(node)) {
                    (Open { .. }, _) | (_, Some(Ok(_))) => Ok(made),
                    (_, Some(Err(Uneven))) => {
                        reject("2202E", "multidimensional arrays must have array expressions with matching dimensions")
                    }
                    (_, None) => unknown("the dimensions of an array are not computed"),
                }
            }
            Node::Row { items, .. } => self.made_of(items),
            Node::Subscript { .. } | Node::Field { .. } => {
                let mut parts = Vec::new();
                node.children(&mut |child| parts.push(child.clone()));
                self.made_of(&parts)
            }
            Node::SqlValue { .. } => Ok(Open { mutable: true }),
            // Their parts are computed, they themselves are not.
            Node::Xml(_) | Node::Json(_) => {
                let mut parts = Vec::new();
                node.children(&mut |child| parts.push(child.clone()));
                // The server takes what a form is coerced from for the operand of the CASE around it, and so does this.
                let planned = self.all(&parts)?;
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
            other => Ok(Open { mutable: facts::volatility(self.cx, other) != Volatility::Immutable }),
        }
    }

    fn all(&mut self, nodes: &[Node]) -> Outcome<Vec<Planned>> {
        nodes.iter().map(|n| self.node(n)).collect()
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
                Planned::Const(_) => {}
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
            (false, true) => Ok(Computed),
            (false, false) => Ok(Planned::of(true)),
        }
    }

    /// Whether texts are given a collation that may take different ones for equal.
    fn is_nondeterministic(&self, node: &Node) -> bool {
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
        node.children(&mut |child| found |= self.is_nondeterministic(child));
        found
    }

    /// What is made of parts and cannot fail.
    fn made_of(&mut self, parts: &[Node]) -> Outcome<Planned> {
        let planned = self.all(parts)?;
        Ok(if planned.iter().all(Planned::is_constant) {
            Computed
        } else {
            Open { mutable: planned.iter().any(Planned::mutable) }
        })
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
            Callee::User(at) => {
                let strict = matches!(self.cx.catalog.get(at).map(|o| &**o), Some(Object::Function(f)) if f.strict);
                if strict && planned.contains(&Planned::NULL) {
                    return Ok(Planned::NULL);
                }
                // A function in SQL may be inlined, and its body be better than its mark.
                let in_sql =
                    matches!(self.cx.catalog.get(at).map(|o| &**o), Some(Object::Function(f)) if f.language == "sql");
                let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
                if volatile || planned.iter().any(|p| !p.is_constant()) {
                    return Ok(Open { mutable: planned.iter().any(Planned::mutable) || volatile && !in_sql });
                }
                // The constructor of a range that is no built-in one.
                if self.cx.is_constructor(at)
                    && let Some(known) = known(&planned)
                    && let Some(range) = compute::range(self.cx, &known, self.cx.id(&func.ty))
                {
                    return range;
                }
                // What an extension brings is taken to give something for constants that it was made for.
                if self.cx.catalog.extension_of(at).is_some() {
                    return Ok(Computed);
                }
                unknown(format!("what {} gives is not computed", at.name()))
            }
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
        let mut perhaps_null = args.iter().map(|a| *a == Computed);
        let mut unsure = false;
        node.children(&mut |child| {
            let named = matches!(child, Node::Object { .. } | Node::Array { .. });
            unsure |= perhaps_null.next() == Some(true) && !named;
        });
        if volatile && unsure && row.is_some_and(|r| r.strict) {
            return unknown("whether an argument is NULL is not computed");
        }
        if volatile || args.iter().any(|a| !a.is_constant()) {
            return Ok(Open { mutable: volatile || args.iter().any(Planned::mutable) });
        }
        let Some(row) = row else { return unknown("what an operator gives is not computed") };
        let mut types: Vec<u32> = Vec::with_capacity(args.len());
        let mut present = true;
        node.children(&mut |child| {
            let declared = row.args.get(types.len()).copied().unwrap_or_default();
            let arg = args.get(types.len());
            present &= matches!(child, Node::Array { .. }) || matches!(arg, Some(Planned::Const(Some(_))));
            types.push(facts::type_of(self.cx, child).unwrap_or(declared));
        });
        // A strict function is not called for NULL.
        if !self.collated
            && types.first().is_some_and(|t| self.cx.collatable(*t))
            && let Some(what) = compute::needs_collation(self.cx, row)
        {
            return if present {
                undetermined_collation(&what)
            } else {
                unknown(format!("whether {} is called without a collation is not known", row.name))
            };
        }
        if let Some(known) = known(args) {
            let nondeterministic = self.is_nondeterministic(node);
            let call = compute::Call { row, types: &types, args: &known, nondeterministic };
            if let Some(result) = compute::compute(self.cx, &call) {
                return result;
            }
        }
        if !self.is_nondeterministic(node) && compute::is_fine(self.cx, row, &types, args) {
            Ok(Computed)
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
                return Ok(Planned::of(true));
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
            other => other,
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
                Computed => computed = true,
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
                Computed => sure = false,
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
            return Ok(Computed);
        }
        if mutable && !sure { unknown("which part of a CASE counts is not known") } else { Ok(Open { mutable }) }
    }

    fn coalesce(&mut self, args: &[Node]) -> Outcome<Planned> {
        let (mut kept, mut sure) = (Vec::new(), true);
        for arg in args {
            match self.perhaps(arg, sure)? {
                Planned::Const(None) => {}
                constant @ Planned::Const(Some(_)) => {
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
            Computed
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
        if planned.contains(&Computed) {
            return Ok(Computed);
        }
        let mut best: Option<&Ident> = None;
        for text in texts {
            let better = match best {
                None => true,
                Some(best) => match literal::compare(text, best, self.cx.base(ty)) {
                    Some(order) => {
                        order == if greatest { std::cmp::Ordering::Greater } else { std::cmp::Ordering::Less }
                    }
                    None => return Ok(Computed),
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
            _ if texts || to == from && ty.typmod() < 0 => Ok(Computed),
            // What is cast by itself fits.
            _ if ty.typmod() < 0 && self.is_implicit(from, to) => Ok(Computed),
            // The elements are read from their texts.
            Planned::Const(Some(text)) if self.cx.category(from) == b'S' && ty.typmod() < 0 => {
                let array = self.cx.array_of(self.cx.base(to));
                literal::canonical(self.cx, &text, array, -1).map(|text| Planned::Const(Some(text)))
            }
            _ => unknown("a constant array is cast"),
        }
    }
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

/// The parts of an array of arrays are not of one shape.
struct Uneven;

/// The dimensions of an array that is written out; `None` where a part of it is not.
fn dimensions(node: &Node) -> Option<Result<Vec<usize>, Uneven>> {
    let Node::Array { items, multidimensional, .. } = node else { return None };
    if !multidimensional {
        return Some(Ok(vec![items.len()]));
    }
    let mut inner: Option<Vec<usize>> = None;
    for item in items {
        match (dimensions(item)?, &inner) {
            (Err(uneven), _) => return Some(Err(uneven)),
            (Ok(own), Some(first)) if own != *first => return Some(Err(Uneven)),
            (Ok(own), _) => inner = Some(own),
        }
    }
    let mut all = vec![items.len()];
    all.extend(inner?);
    Some(Ok(all))
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
