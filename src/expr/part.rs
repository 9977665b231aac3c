//! Parts of values: fields of rows, and subscripts.

use super::coerce::{Context, integer};
use super::collate::{Coll, collation_of};
use super::cx::{Outcome, Typed, reject, unknown};
use super::resolve::{Level, Resolver};
use crate::catalog::builtin::oid::{self, UNKNOWN};
use crate::catalog::tree::{Attribute, Form, Node, Var};
use crate::catalog::{Address, Column, Ident, Kind};
use crate::replay::Reject;
use crate::sql::ast::{Expr, Name, Step};

impl<'a> Resolver<'a> {
    /// `transformIndirection`.
    pub(super) fn indirection(&mut self, operand: &Expr, path: &[Step]) -> Outcome<Typed> {
        let mut value = self.expr(operand)?;
        let mut i = 0;
        while i < path.len() {
            match &path[i] {
                Step::Index(_) | Step::Slice(..) => {
                    let end = path[i..]
                        .iter()
                        .position(|s| !matches!(s, Step::Index(_) | Step::Slice(..)))
                        .map_or(path.len(), |n| i + n);
                    value = self.subscript(value, &path[i..end])?;
                    i = end;
                }
                Step::Field(name) => {
                    value = self.field(value, name)?;
                    i += 1;
                }
                Step::Star => return unknown("a row is expanded by .*"),
            }
        }
        Ok(value)
    }

    /// The column of a row's type that a name means: of the whole row of a query's relation the columns go by the names
    /// that the query gives them.
    pub(super) fn column_of_row(
        &self,
        row: &Typed,
        relation: &Address,
        name: &Ident,
    ) -> Option<(&'a Ident, &'a Column)> {
        let columns = self.cx.catalog.columns(relation);
        let aliased = match &row.node {
            Node::Var(var) if matches!(var.attribute, Attribute::Row(_)) => self.row_columns(var),
            _ => None,
        };
        let place = match aliased {
            Some(names) => names.iter().position(|n| n == name),
            None => columns.iter().position(|(n, _)| *n == name),
        };
        columns.get(place?).copied()
    }

    /// A field of a row, or a function in the same notation.
    pub(super) fn field(&mut self, value: Typed, name: &Ident) -> Outcome<Typed> {
        if let Some(relation) = self.cx.row_type(value.ty) {
            if let Some((own, column)) = self.column_of_row(&value, &relation, name) {
                let ty = self.cx.id(&column.ty);
                let at = relation.child(Kind::Column, own.clone());
                let typmod = column.ty.typmod();
                let coll = Coll::of(column.collation.as_ref().map(collation_of));
                // A field of a whole row is the column itself.
                if let Node::Var(var) = &value.node
                    && matches!(var.attribute, Attribute::Row(_))
                {
                    let attribute = self.result_column(var, &at).unwrap_or(Attribute::Column(at));
                    let node = Node::Var(Box::new(Var { attribute, ..(**var).clone() }));
                    return Ok(Typed { node, ty, typmod, coll, row: Vec::new() });
                }
                let node = Node::Field { value: Box::new(value.node), name: name.clone(), at: Some(at) };
                return Ok(Typed { node, ty, typmod, coll, row: Vec::new() });
            }
        } else if let Node::Row { .. } = &value.node
            && let Some(n) = name.strip_prefix('f').and_then(|n| n.parse::<usize>().ok())
            && let Some(&(ty, typmod)) = n.checked_sub(1).and_then(|n| value.row.get(n))
            && !name.starts_with("f0")
        {
            let node = Node::Field { value: Box::new(value.node), name: name.clone(), at: None };
            return Ok(Typed { typmod, ..Typed::new(node, ty) });
        } else if let (oid::RECORD, Some((ty, typmod))) = (value.ty, self.cx.output(&value.node, name)) {
            let node = Node::Field { value: Box::new(value.node), name: name.clone(), at: None };
            return Ok(Typed { typmod, ..Typed::new(node, ty) });
        } else if let (oid::RECORD, Node::Func(func)) = (value.ty, &value.node)
            && !func.set
        {
            return reject("42703", format!("could not identify column \"{name}\" in record data type"));
        } else if self.cx.is_foreign(value.ty) {
            return unknown(format!("which fields {} has is not known", self.cx.type_name(value.ty)));
        } else if value.ty == oid::RECORD {
            return unknown(format!("which type the field \"{name}\" of a record has is not known"));
        }
        let from = value.ty;
        let whole = match &value.node {
            Node::Var(var) if matches!(var.attribute, Attribute::Row(_)) => self.row_name(var),
            _ => None,
        };
        match self.call_with(&Name::bare(name.clone()), vec![value], vec![None]) {
            Ok(value) => Ok(value),
            Err(super::Failure::Reject(_)) if whole.is_some() => {
                reject("42703", format!("column {}.{name} does not exist", whole.unwrap_or_default()))
            }
            Err(super::Failure::Reject(_)) if self.cx.is_complex(from) => {
                reject("42703", format!("column \"{name}\" not found in data type {}", self.cx.type_name(from)))
            }
            Err(super::Failure::Reject(_)) => reject(
                "42809",
                format!(
                    "column notation .{name} applied to type {}, which is not a composite type",
                    self.cx.type_name(from)
                ),
            ),
            Err(other) => Err(other),
        }
    }

    /// `jsonb_subscript_transform`: the type that a subscript is taken as.
    fn json_subscript(&self, from: u32) -> Outcome<u32> {
        if from == UNKNOWN {
            return Ok(oid::TEXT);
        }
        let fits = |to| self.cx.can_coerce_one(from, to, Context::Implicit);
        let hint = match (fits(oid::INT4), fits(oid::TEXT)) {
            (true, false) => return Ok(oid::INT4),
            (false, true) => return Ok(oid::TEXT),
            (true, true) => "jsonb subscript must be coercible to only one type, integer or text.",
            (false, false) => "jsonb subscript must be coercible to either integer or text.",
        };
        let message = format!("subscript type {} is not supported", self.cx.type_name(from));
        Err(Reject::new("42804", message).hint(hint).into())
    }

    /// The column of a function's result, where the row is that.
    fn result_column(&self, row: &Var, at: &Address) -> Option<Attribute> {
        match self.levels.iter().rev().nth(usize::from(row.up))? {
            Level::Query(names) => names.result_column(row.relation, at),
            Level::Scope(_) => None,
        }
    }

    /// `transformContainerSubscripts`.
    pub(super) fn subscript(&mut self, value: Typed, steps: &[Step]) -> Outcome<Typed> {
        let (base, base_typmod) = self.cx.base_and_typmod(value.ty, value.typmod);
        let element = self.cx.subscripted(base);
        let is_jsonb = base == oid::JSONB && self.cx.version() >= 14;
        // The one other type of those that are known: its only subscript is a text.
        let is_hstore = self.cx.is_hstore(base);
        if element == 0 && !is_jsonb && !is_hstore {
            let handler = self.cx.base_type(base).and_then(|b| b.subscript.as_ref());
            if self.cx.is_foreign(base) || handler.is_some() {
                return unknown(format!("whether {} can be subscripted is not known", self.cx.type_name(base)));
            }
            let why = if self.cx.version() >= 14 {
                "because it does not support subscripting"
            } else {
                "because it is not an array"
            };
            let shown = if self.cx.version() >= 14 { base } else { value.ty };
            return reject("42804", format!("cannot subscript type {} {why}", self.cx.type_name(shown)));
        }
        let slice = steps.iter().any(|s| matches!(s, Step::Slice(..)));
        if slice && is_jsonb {
            return reject("42804", "jsonb subscript does not support slices");
        }
        if is_hstore && (slice || steps.len() != 1) {
            return reject("0A000", "hstore allows only one subscript");
        }
        let mut bounds = Vec::with_capacity(steps.len());
        for step in steps {
            let bound = |me: &mut Self, e: &Expr| -> Outcome<Node> {
                let index = me.expr(e)?;
                let from = index.ty;
                let target = if is_hstore {
                    oid::TEXT
                } else if is_jsonb {
                    me.json_subscript(from)?
                } else {
                    oid::INT4
                };
                match me.cx.coerce_to_target(index, target, -1, Context::Assignment, Form::Implicit)? {
                    Some(index) => Ok(index.node),
                    None if is_hstore => reject("42804", "hstore subscript must have type text"),
                    None => reject("42804", "array subscript must have type integer"),
                }
            };
            bounds.push(match step {
                Step::Index(e) => {
                    let upper = bound(self, e)?;
                    // Among slices a single number is the upper bound.
                    let lower = slice.then(|| integer(1));
                    (lower, Some(upper))
                }
                Step::Slice(lower, upper) => (
                    lower.as_ref().map(|e| bound(self, e)).transpose()?,
                    upper.as_ref().map(|e| bound(self, e)).transpose()?,
                ),
                _ => unreachable!("only subscripts are gathered"),
            });
        }
        let ty = if slice {
            base
        } else if is_jsonb {
            oid::JSONB
        } else if is_hstore {
            oid::TEXT
        } else {
            element
        };
        let coll = self.cx.cast_collation(&value, ty);
        let node = Node::Subscript { value: Box::new(value.node), slice, bounds };
        Ok(Typed { node, ty, typmod: if is_jsonb { -1 } else { base_typmod }, coll, row: Vec::new() })
    }
}
