//! Operators and the forms that stand for operators: comparisons, IN, BETWEEN, CASE, COALESCE.

use super::collate::Coll;
use super::cx::{Cx, Outcome, Typed, reject};
use super::operator::Op;
use super::resolve::{Resolver, bare, is_null};
use crate::catalog::builtin::oid::{self, ANY, BOOL, UNKNOWN};
use crate::catalog::tree::{Connective, Node, Operator};
use crate::replay::Reject;
use crate::sql::ast::{self, Expr, ExprNode, Name};

/// The strategy of btree that is equality, and what stands for its negation.
const EQUAL: u8 = 3;
const UNEQUAL: u8 = 6;

impl Resolver<'_> {
    /// An operator with two operands: rows are compared field by field.
    pub(super) fn binary(&mut self, name: &Name, left: &Expr, right: &Expr) -> Outcome<Typed> {
        if let (ExprNode::Row { items: l, .. }, ExprNode::Row { items: r, .. }) = (&left.node, &right.node) {
            let (l, r) = (self.list(l)?, self.list(r)?);
            return self.row_compare(name, l, r);
        }
        if let (ExprNode::Row { .. }, ExprNode::Sublink { kind: ast::SublinkKind::Scalar, query, .. }) =
            (&left.node, &right.node)
        {
            let node = ExprNode::Sublink {
                kind: ast::SublinkKind::RowCompare,
                operand: Some(Box::new(left.clone())),
                operator: Some(name.clone()),
                query: query.clone(),
            };
            return self.expr(&Expr { node, at: left.at });
        }
        let left = self.expr(left)?;
        let right = self.expr(right)?;
        self.op(name, Some(left), right)
    }

    /// `make_op`.
    pub(super) fn op(&mut self, name: &Name, left: Option<Typed>, right: Typed) -> Outcome<Typed> {
        let found = self.cx.operator(name, left.as_ref().map(|l| l.ty), right.ty)?;
        let (args, ty) = self.operands(&found, left, right)?;
        let coll = self.cx.common_collation(&args, ty)?;
        let node = Node::Op { op: found.which, args: args.iter().map(|a| a.node.clone()).collect() };
        self.cx.note_conflict(&args, &node);
        Ok(Typed { node, ty, typmod: -1, coll, row: Vec::new() })
    }

    /// `make_fn_arguments` for an operator.
    fn operands(&self, row: &Op, left: Option<Typed>, right: Typed) -> Outcome<(Vec<Typed>, u32)> {
        match left {
            Some(left) => {
                let mut declared = [row.left, row.right];
                let ty = self.cx.enforce_generic(&[left.ty, right.ty], &mut declared, row.result)?;
                let left = self.argument(left, declared[0])?;
                let right = self.argument(right, declared[1])?;
                Ok((vec![left, right], ty))
            }
            None => {
                let mut declared = [row.right];
                let ty = self.cx.enforce_generic(&[right.ty], &mut declared, row.result)?;
                Ok((vec![self.argument(right, declared[0])?], ty))
            }
        }
    }

    /// An argument as the type it is declared as.
    pub(super) fn argument(&self, value: Typed, declared: u32) -> Outcome<Typed> {
        use super::coerce::Context;
        use crate::catalog::tree::Form;
        if value.ty == declared || declared == ANY {
            return Ok(value);
        }
        self.cx.coerce_type(value, declared, -1, Context::Implicit, Form::Implicit)
    }

    /// `make_scalar_array_op`.
    pub(super) fn op_array(&mut self, name: &Name, all: bool, left: Typed, right: Typed) -> Outcome<Typed> {
        let element = if right.ty == UNKNOWN { UNKNOWN } else { self.cx.base_element(right.ty) };
        if element == 0 {
            return reject("42809", "op ANY/ALL (array) requires array on right side");
        }
        let row = self.cx.operator(name, Some(left.ty), element)?;
        if row.result != BOOL {
            return reject("42809", "op ANY/ALL (array) requires operator to yield boolean");
        }
        let mut declared = [row.left, row.right];
        let actual = [left.ty, element];
        self.cx.enforce_generic(&actual, &mut declared, row.result)?;
        let array = if super::coerce::is_polymorphic(row.right) && right.ty != UNKNOWN {
            right.ty
        } else {
            self.cx.array_of(declared[1])
        };
        if array == 0 {
            return reject(
                "42704",
                format!("could not find array type for data type {}", self.cx.type_name(declared[1])),
            );
        }
        let args = [self.argument(left, declared[0])?, self.argument(right, array)?];
        self.cx.common_collation(&args, BOOL)?;
        let args = args.into_iter().map(|a| a.node).collect();
        Ok(Typed::new(Node::OpArray { op: row.which, all, args }, BOOL))
    }

    /// `make_row_comparison_op`.
    pub(super) fn row_compare(&mut self, name: &Name, left: Vec<Typed>, right: Vec<Typed>) -> Outcome<Typed> {
        if left.len() != right.len() {
            return reject("42601", "unequal number of entries in row expressions");
        }
        if left.is_empty() {
            return reject("0A000", "cannot compare rows of zero length");
        }
        let mut compared = Vec::with_capacity(left.len());
        for (l, r) in left.into_iter().zip(right) {
            let one = self.op(name, Some(l), r)?;
            if one.ty != BOOL {
                return reject(
                    "42804",
                    format!("row comparison operator must yield type boolean, not type {}", self.cx.type_name(one.ty)),
                );
            }
            compared.push(one);
        }
        if compared.len() == 1 {
            return Ok(compared.remove(0));
        }
        // All pairs must be compared in the same sense.
        let mut common: Option<Vec<u8>> = None;
        for one in &compared {
            let Node::Op { op, .. } = &one.node else { unreachable!("an operator makes an operator node") };
            let own = self.interpretations(op);
            common = Some(common.map_or(own.clone(), |c| c.into_iter().filter(|s| own.contains(s)).collect()));
        }
        let Some(strategy) = common.and_then(|c| c.into_iter().min()) else {
            let message = format!("could not determine interpretation of row comparison operator {}", name.name());
            return Err(Reject::new("0A000", message)
                .hint("Row comparison operators must be associated with btree operator families.")
                .into());
        };
        let (is_equal, is_unequal) = (strategy == EQUAL, strategy == UNEQUAL);
        if is_equal || is_unequal {
            let connective = if is_equal { Connective::And } else { Connective::Or };
            return Ok(Typed::new(
                Node::Bool { connective, args: compared.into_iter().map(|c| c.node).collect() },
                BOOL,
            ));
        }
        let (mut ops, mut lefts, mut rights) = (Vec::new(), Vec::new(), Vec::new());
        for one in compared {
            let Node::Op { op, mut args } = one.node else { unreachable!("an operator makes an operator node") };
            ops.push(op);
            rights.push(args.pop().expect("two operands"));
            lefts.push(args.pop().expect("two operands"));
        }
        Ok(Typed::new(Node::RowCompare { ops, left: lefts, right: rights }, BOOL))
    }

    /// `get_op_btree_interpretation`.
    fn interpretations(&self, op: &Operator) -> Vec<u8> {
        let own = self.cx.btree_strategies(op);
        let negates_equal = || self.cx.negator(op).is_some_and(|n| self.cx.btree_strategies(&n).contains(&EQUAL));
        if own.is_empty() && negates_equal() { vec![UNEQUAL] } else { own }
    }

    /// `transformAExprDistinct`.
    pub(super) fn distinct(&mut self, left: &Expr, right: &Expr, not: bool) -> Outcome<Typed> {
        let null = |e: &Expr| matches!(e.node, ExprNode::Const(ast::Const::Null));
        if null(right) || null(left) {
            let value = self.expr(if null(right) { left } else { right })?;
            // A row is looked at as a whole here, not field by field.
            let of_row = self.cx.is_row_type(value.ty);
            let node = Node::NullTest { value: Box::new(value.node), not: !not, row: false, of_row };
            return Ok(Typed::new(node, BOOL));
        }
        let negate = |value: Typed| {
            if not {
                Typed::new(Node::Bool { connective: Connective::Not, args: vec![value.node] }, BOOL)
            } else {
                value
            }
        };
        let left = self.expr(left)?;
        let right = self.expr(right)?;
        if matches!((&left.node, &right.node), (Node::Row { .. }, Node::Row { .. })) {
            let (l, r) = (self.fields(left), self.fields(right));
            if l.len() != r.len() {
                return reject("42601", "unequal number of entries in row expressions");
            }
            let mut result: Option<Typed> = None;
            for (l, r) in l.into_iter().zip(r) {
                let one = self.distinct_op(l, r)?;
                result = Some(match result {
                    None => one,
                    Some(before) => {
                        Typed::new(Node::Bool { connective: Connective::Or, args: vec![before.node, one.node] }, BOOL)
                    }
                });
            }
            return Ok(negate(result.unwrap_or_else(|| Typed::new(super::coerce::boolean(false), BOOL))));
        }
        Ok(negate(self.distinct_op(left, right)?))
    }

    /// The fields of a row constructor.
    fn fields(&self, row: Typed) -> Vec<Typed> {
        let types: Vec<(u32, i32)> = match self.cx.row_type(row.ty) {
            Some(relation) => {
                let columns = self.cx.catalog.columns(&relation);
                columns.into_iter().map(|(_, c)| (self.cx.id(&c.ty), c.ty.typmod())).collect()
            }
            None => row.row,
        };
        let Node::Row { items, .. } = row.node else { unreachable!("only row constructors are taken apart") };
        items.into_iter().zip(types).map(|(node, (ty, typmod))| Typed { typmod, ..Typed::new(node, ty) }).collect()
    }

    /// `make_distinct_op`.
    fn distinct_op(&mut self, left: Typed, right: Typed) -> Outcome<Typed> {
        let name = self.cx.implied_equality(left.ty, right.ty);
        let value = self.op(&name, Some(left), right)?;
        if value.ty != BOOL {
            return reject("42804", "IS DISTINCT FROM requires = operator to yield boolean");
        }
        let Node::Op { op, args } = value.node else { unreachable!("an operator makes an operator node") };
        Ok(Typed::new(Node::Distinct { op, args }, BOOL))
    }

    /// Refuses calls that return sets, where there were so many before.
    pub(super) fn no_sets(&self, before: u32, what: &str) -> Outcome<()> {
        if self.sets == before {
            return Ok(());
        }
        Err(Reject::new("0A000", format!("set-returning functions are not allowed in {what}"))
            .hint("You might be able to move the set-returning function into a LATERAL FROM item.")
            .into())
    }

    /// `transformAExprNullIf`.
    pub(super) fn null_if(&mut self, left: &Expr, right: &Expr) -> Outcome<Typed> {
        let left = self.expr(left)?;
        let right = self.expr(right)?;
        let name = self.cx.implied_equality(left.ty, right.ty);
        let found = self.cx.operator(&name, Some(left.ty), right.ty)?;
        let (args, ty) = self.operands(&found, Some(left), right)?;
        if ty != BOOL {
            return reject("42804", "NULLIF requires = operator to yield boolean");
        }
        // The result has the type of the first argument as it is compared.
        let (result, typmod) = (args[0].ty, args[0].typmod);
        let coll = self.cx.common_collation(&args, result)?;
        let args = args.into_iter().map(|a| a.node).collect();
        Ok(Typed { node: Node::NullIf { op: found.which, args }, ty: result, typmod, coll, row: Vec::new() })
    }

    /// AND and OR.
    pub(super) fn connect(&mut self, list: &[Expr], connective: Connective, word: &str) -> Outcome<Typed> {
        let mut args = Vec::with_capacity(list.len());
        for item in list {
            let value = self.expr(item)?;
            args.push(self.cx.to_boolean(value, word)?.node);
        }
        Ok(Typed::new(Node::Bool { connective, args }, BOOL))
    }

    /// `transformAExprIn`.
    pub(super) fn in_list(&mut self, left: &Expr, list: &[Expr], not: bool) -> Outcome<Typed> {
        let name = bare(if not { "<>" } else { "=" });
        // A row constructor stays one when it is cast to a row type.
        let is_row = |v: &Typed| matches!(v.node, Node::Row { .. });
        let left_value = self.expr(left)?;
        let mut items: Vec<(Typed, bool)> = Vec::with_capacity(list.len());
        for item in list {
            let value = self.expr(item)?;
            let has_vars = has_vars(&value.node);
            items.push((value, has_vars));
        }
        let mut result: Option<Typed> = None;
        if items.iter().filter(|(_, vars)| !vars).count() > 1 {
            let types: Vec<u32> =
                std::iter::once(left_value.ty).chain(items.iter().filter(|i| !i.1).map(|i| i.0.ty)).collect();
            let scalar = self.cx.common_type(&types, None)?.filter(|&t| {
                t != oid::RECORD
                    && (self.cx.version() < 13
                        || types.iter().all(|&from| self.cx.can_coerce_one(from, t, super::coerce::Context::Implicit)))
            });
            let array = scalar.map_or(0, |t| self.cx.array_of(t));
            if let (Some(scalar), true) = (scalar, array != 0) {
                let mut elements = Vec::with_capacity(items.len());
                let mut rest = Vec::new();
                for item in items {
                    if item.1 {
                        rest.push(item);
                    } else {
                        elements.push(self.cx.to_common(item.0, scalar, "IN")?.node);
                    }
                }
                items = rest;
                let node = Node::Array { items: elements, ty: self.cx.ty(array, -1), multidimensional: false };
                result = Some(self.op_array(&name, not, left_value.clone(), Typed::new(node, array))?);
            }
        }
        for (value, _) in items {
            let compared = if is_row(&left_value) && is_row(&value) {
                let (left, right) = (self.fields(left_value.clone()), self.fields(value));
                self.row_compare(&name, left, right)?
            } else {
                self.op(&name, Some(left_value.clone()), value)?
            };
            let compared = self.cx.to_boolean(compared, "IN")?;
            result = Some(match result {
                None => compared,
                Some(before) => {
                    let connective = if not { Connective::And } else { Connective::Or };
                    Typed::new(Node::Bool { connective, args: vec![before.node, compared.node] }, BOOL)
                }
            });
        }
        match result {
            Some(result) => Ok(result),
            None => reject("42601", "syntax error at or near \")\""),
        }
    }

    /// `transformAExprBetween`.
    pub(super) fn between(
        &mut self,
        operand: &Expr,
        low: &Expr,
        high: &Expr,
        not: bool,
        symmetric: bool,
    ) -> Outcome<Typed> {
        let (first, second, inner) = if not { ("<", ">", Connective::Or) } else { (">=", "<=", Connective::And) };
        let pair = |me: &mut Self, low: &Expr, high: &Expr| -> Outcome<Typed> {
            let a = me.binary(&bare(first), operand, low)?;
            let b = me.binary(&bare(second), operand, high)?;
            Ok(Typed::new(Node::Bool { connective: inner, args: vec![a.node, b.node] }, BOOL))
        };
        let one = pair(self, low, high)?;
        if !symmetric {
            return Ok(one);
        }
        let other = pair(self, high, low)?;
        let outer = if not { Connective::And } else { Connective::Or };
        Ok(Typed::new(Node::Bool { connective: outer, args: vec![one.node, other.node] }, BOOL))
    }

    /// `transformCaseExpr`.
    pub(super) fn case(
        &mut self,
        operand: Option<&Expr>,
        whens: &[(Expr, Expr)],
        otherwise: Option<&Expr>,
    ) -> Outcome<Typed> {
        let sets = self.sets;
        let operand = match operand {
            None => None,
            Some(e) => {
                // Its collation is found out before the rest is read, and is then no longer one that COLLATE names.
                let around = self.cx.mismatch.take();
                let value = self.expr(e)?;
                let mut value = if value.ty == UNKNOWN { self.cx.to_common(value, oid::TEXT, "CASE")? } else { value };
                self.cx.assign_collations()?;
                self.cx.mismatch.replace(around);
                value.coll = match value.coll {
                    Coll::Explicit(collation) => Coll::Implicit(collation),
                    Coll::Conflict(..) => Coll::Own,
                    other => other,
                };
                Some(value)
            }
        };
        let mut conditions = Vec::with_capacity(whens.len());
        let mut results = Vec::with_capacity(whens.len() + 1);
        for (when, then) in whens {
            let condition = match &operand {
                Some(operand) => {
                    let placeholder =
                        Typed { node: Node::CaseOperand, coll: operand.coll.clone(), row: Vec::new(), ..*operand };
                    let value = self.expr(when)?;
                    let name = self.cx.implied_equality(placeholder.ty, value.ty);
                    self.op(&name, Some(placeholder), value)?
                }
                None => self.expr(when)?,
            };
            conditions.push(self.cx.to_boolean(condition, "CASE/WHEN")?.node);
            results.push(self.expr(then)?);
        }
        let otherwise = match otherwise {
            Some(e) => self.expr(e)?,
            None => Typed::new(super::literal::unknown_constant(None), UNKNOWN),
        };
        let types: Vec<u32> = std::iter::once(otherwise.ty).chain(results.iter().map(|r| r.ty)).collect();
        let ty = self.cx.common_type(&types, Some("CASE"))?.unwrap_or(oid::TEXT);
        let otherwise = self.cx.to_common(otherwise, ty, "CASE/ELSE")?;
        let mut all = vec![otherwise];
        for result in results {
            all.push(self.cx.to_common(result, ty, "CASE/WHEN")?);
        }
        self.no_sets(sets, "CASE")?;
        let typmod = Cx::common_typmod(&all, ty);
        // The default comes first for the type, and last for the collation.
        let coll = self.cx.common_collation(all[1..].iter().chain(&all[..1]), ty)?;
        let mut all = all.into_iter().map(|r| r.node);
        let otherwise = Box::new(all.next().expect("there is a default"));
        let node = Node::Case {
            operand: operand.map(|o| Box::new(o.node)),
            whens: conditions.into_iter().zip(all).collect(),
            otherwise,
        };
        Ok(Typed { node, ty, typmod, coll, row: Vec::new() })
    }

    /// Expressions brought to their common type.
    pub(super) fn common(&mut self, list: &[Expr], what: &str) -> Outcome<(Vec<Typed>, u32)> {
        let values = self.list(list)?;
        let types: Vec<u32> = values.iter().map(|v| v.ty).collect();
        let ty = self.cx.common_type(&types, Some(what))?.unwrap_or(oid::TEXT);
        let values = values.into_iter().map(|v| self.cx.to_common(v, ty, what)).collect::<Outcome<Vec<_>>>()?;
        Ok((values, ty))
    }

    /// GREATEST and LEAST.
    pub(super) fn min_max(&mut self, list: &[Expr], greatest: bool) -> Outcome<Typed> {
        let (args, ty) = self.common(list, if greatest { "GREATEST" } else { "LEAST" })?;
        let typmod = Cx::common_typmod(&args, ty);
        let coll = self.cx.common_collation(&args, ty)?;
        let node = Node::MinMax { greatest, args: args.into_iter().map(|a| a.node).collect() };
        Ok(Typed { node, ty, typmod, coll, row: Vec::new() })
    }
}

/// `contain_vars_of_level(node, 0)`.
fn has_vars(node: &Node) -> bool {
    if let Node::Var(var) = node {
        return var.up == 0;
    }
    if is_null(node) {
        return false;
    }
    let mut found = false;
    node.children(&mut |child| found |= has_vars(child));
    if let Node::Sublink(sublink) = node {
        found |= super::query::refers_outside(&sublink.query, 0);
    }
    found
}
