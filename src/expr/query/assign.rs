//! What columns are set to: `transformAssignedExpr`, `transformUpdateTargetList`, `transformAssignmentIndirection`.

use super::Out;
use super::check::Clause;
use super::data::{Written, find};
use super::names::Column;
use crate::catalog::tree::{Form, Node, StoreStep, Sublink, SublinkKind};
use crate::catalog::tree_query::Query;
use crate::catalog::{Address, Ident, Kind};
use crate::expr::coerce::Context;
use crate::expr::collate::Coll;
use crate::expr::cx::{Outcome, Typed, reject, unknown};
use crate::expr::resolve::Resolver;
use crate::expr::{Failure, TWICE_ASSIGNED};
use crate::replay::Reject;
use crate::sql::ast::{self, Expr, ExprNode, Step};

/// A column with the value that it gets.
pub(super) struct Set {
    pub(super) column: Address,
    pub(super) value: Node,
}

/// A place that a value is assigned to: a column, or what a path has led to so far.
struct Place<'a> {
    name: &'a Ident,
    ty: u32,
    typmod: i32,
    /// The last step was a subscript.
    subscripted: bool,
}

fn mismatch(message: String) -> Failure {
    Reject::new("42804", message).hint("You will need to rewrite or cast the expression.").into()
}

impl Resolver<'_> {
    /// A value as that of a column, or of the part of it that a path leads to.
    pub(super) fn stored(&mut self, value: Typed, column: &Column, path: &[Step]) -> Outcome<Node> {
        if path.is_empty() {
            return self.assigned(value, column);
        }
        if value.node == Node::Default {
            return match path[0] {
                Step::Index(_) | Step::Slice(..) => reject("0A000", "cannot set an array element to DEFAULT"),
                _ => reject("0A000", "cannot set a subfield to DEFAULT"),
            };
        }
        let mut steps = Vec::new();
        let place = Place { name: &column.name, ty: column.ty, typmod: column.typmod, subscripted: false };
        let value = Box::new(self.store(value, &place, path, &mut steps)?);
        Ok(Node::Store { steps, value })
    }

    fn store(&mut self, value: Typed, to: &Place<'_>, path: &[Step], steps: &mut Vec<StoreStep>) -> Outcome<Node> {
        let subscripts = path.iter().take_while(|s| matches!(s, Step::Index(_) | Step::Slice(..))).count();
        if subscripts > 0 {
            let container = Typed { typmod: to.typmod, ..Typed::new(Node::Default, to.ty) };
            let part = self.subscript(container, &path[..subscripts])?;
            let Node::Subscript { slice, bounds, .. } = part.node else { return unknown("a subscript is none") };
            steps.push(StoreStep::Subscript { slice, bounds });
            let place = Place { name: to.name, ty: part.ty, typmod: part.typmod, subscripted: true };
            return self.store(value, &place, &path[subscripts..], steps);
        }
        match path {
            [Step::Field(field), rest @ ..] => {
                let why =
                    |why: &str| format!("cannot assign to field \"{field}\" of column \"{}\" because {why}", to.name);
                let (base, _) = self.cx.base_and_typmod(to.ty, to.typmod);
                let shown = self.cx.type_name(to.ty);
                let Some(relation) = self.cx.row_type(base) else {
                    if self.cx.is_foreign(base) {
                        return unknown(format!("which fields {shown} has is not known"));
                    }
                    return reject("42804", why(&format!("its type {shown} is not a composite type")));
                };
                let Some((_, column)) = self.cx.catalog.columns(&relation).into_iter().find(|(n, _)| *n == field)
                else {
                    return reject("42703", why(&format!("there is no such column in data type {shown}")));
                };
                steps.push(StoreStep::Field { name: field.clone(), at: relation.child(Kind::Column, field.clone()) });
                let (ty, typmod) = (self.cx.id(&column.ty), column.ty.typmod());
                self.store(value, &Place { name: field, ty, typmod, subscripted: false }, rest, steps)
            }
            [_, ..] => reject("0A000", "row expansion via \"*\" is not supported here"),
            [] => {
                let from = value.ty;
                match self.cx.coerce_to_target(value, to.ty, to.typmod, Context::Assignment, Form::Implicit)? {
                    Some(value) => Ok(value.node),
                    None => {
                        let (name, wanted) = (to.name, self.cx.type_name(to.ty));
                        let given = self.cx.type_name(from);
                        Err(mismatch(if to.subscripted {
                            format!(
                                "subscripted assignment to \"{name}\" requires type {wanted} but expression is of type {given}"
                            )
                        } else {
                            format!("subfield \"{name}\" is of type {wanted} but expression is of type {given}")
                        }))
                    }
                }
            }
        }
    }

    /// `transformAssignedExpr` of a whole column.
    pub(super) fn assigned(&self, value: Typed, column: &Column) -> Outcome<Node> {
        if value.node == Node::Default {
            return Ok(Node::Default);
        }
        let from = value.ty;
        match self.cx.coerce_to_target(value, column.ty, column.typmod, Context::Assignment, Form::Implicit)? {
            Some(value) => Ok(value.node),
            None => Err(mismatch(format!(
                "column \"{}\" is of type {} but expression is of type {}",
                column.name,
                self.cx.type_name(column.ty),
                self.cx.type_name(from)
            ))),
        }
    }

    /// `transformUpdateTargetList`.
    pub(super) fn assignments(&mut self, assignments: &[ast::Assignment], target: &Written) -> Outcome<Vec<Set>> {
        let before = self.enter_clause(Clause::Update);
        let mut out: Vec<Set> = Vec::with_capacity(assignments.len());
        let mut wholes: Vec<Ident> = Vec::new();
        // The columns that the subquery gives whose values are being assigned.
        let mut together: Vec<Out> = Vec::new();
        for assignment in assignments {
            let (value, multiple) = match &assignment.value.node {
                ExprNode::MultiAssign { source, column, columns } => {
                    self.one_of_several(source, *column, *columns, &mut together)?
                }
                _ => (self.expr(&assignment.value)?, None),
            };
            if crate::expr::resolve::SYSTEM.iter().any(|(system, _)| assignment.column == *system) {
                return reject("0A000", format!("cannot assign to system column \"{}\"", assignment.column));
            }
            let column = find(&target.item, &target.at, &assignment.column)?;
            let stored = self.stored(value, &column, &assignment.path)?;
            let value = match multiple {
                None => stored,
                Some(_) if !assignment.path.is_empty() => return unknown("parts of columns are set to a subquery"),
                Some(node) => node,
            };
            if assignment.path.is_empty() {
                if wholes.contains(&column.name) {
                    return reject("42601", format!("{TWICE_ASSIGNED} \"{}\"", column.name));
                }
                wholes.push(column.name.clone());
            }
            out.push(Set { column: target.at.child(Kind::Column, column.name.clone()), value });
        }
        self.enter_clause(before);
        Ok(out)
    }

    /// `transformMultiAssignRef`: the value of one of several columns that are set together, and what stands for it
    /// where that is a subquery.
    fn one_of_several(
        &mut self,
        source: &Expr,
        column: i32,
        columns: i32,
        together: &mut Vec<Out>,
    ) -> Outcome<(Typed, Option<Node>)> {
        let width = usize::try_from(columns).unwrap_or_default();
        let index = usize::try_from(column - 1).unwrap_or_default();
        match &source.node {
            ExprNode::Row { items, .. } => {
                if width != items.len() {
                    return reject("42601", "number of columns does not match number of values");
                }
                Ok((self.expr(&items[index])?, None))
            }
            ExprNode::Sublink { query, operand: None, .. } => {
                let mut node = Node::MultiAssign { sublink: None, width: 0 };
                if index == 0 {
                    let (tree, outs): (Query, Vec<Out>) = self.query(query, true, None)?;
                    if outs.len() != width {
                        return reject("42601", "number of columns does not match number of values");
                    }
                    let kind = SublinkKind::Scalar;
                    let sublink = Sublink { kind, left: Vec::new(), ops: Vec::new(), is_in: false, query: tree };
                    node = Node::MultiAssign { sublink: Some(Box::new(sublink)), width: width as u16 };
                    *together = outs;
                }
                let Some(out) = together.get(index) else { return unknown("a value of a subquery is not there") };
                let value = Typed {
                    node: Node::Param { name: None, number: index as u16 + 1 },
                    ty: out.ty,
                    typmod: out.typmod,
                    coll: Coll::of(out.coll.clone()),
                    row: Vec::new(),
                };
                Ok((value, Some(node)))
            }
            _ => reject("0A000", "source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression"),
        }
    }
}
