//! The columns that a statement names, with types guessed from their use.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Ident, Type};
use crate::replay::walk::{children, column_names};
use crate::sql::ast::{Const, Expr, ExprNode, Field, IndexElement, TypeName};

/// Column names with what is known of their types, and which of them refuse NULL.
#[derive(Debug, Default)]
pub(super) struct Columns(BTreeMap<Ident, Option<&'static str>>, BTreeSet<Ident>);

impl Columns {
    /// A column of which nothing more is known.
    pub(super) fn name(&mut self, column: &Ident) {
        self.0.entry(column.clone()).or_default();
    }

    /// A column that refuses NULL until now.
    pub(super) fn not_null(&mut self, column: &Ident) {
        self.name(column);
        self.1.insert(column.clone());
    }

    /// A column of a key: mostly a number.
    pub(super) fn key(&mut self, column: &Ident) {
        self.typed(column, "int8");
    }

    /// A column that counts.
    pub(super) fn integer(&mut self, column: &Ident) {
        self.typed(column, "int4");
    }

    /// A column that is compared with one of a type that is written.
    pub(super) fn like(&mut self, column: &Ident, ty: &TypeName) {
        self.typed(column, builtin(ty.name.name()).unwrap_or("int8"));
    }

    /// A column whose type is changed to `ty`: it had another before, one that can be assigned.
    pub(super) fn retyped(&mut self, column: &Ident, ty: &TypeName) {
        let before = match ty.name.name().as_str() {
            "int4" => "int8",
            "timestamp" | "timestamptz" => "date",
            "date" => "timestamp",
            "jsonb" => "json",
            "json" => "jsonb",
            "cidr" => "inet",
            "int2" | "int8" | "float4" | "float8" | "numeric" | "text" | "varchar" | "bpchar" | "money" => "int4",
            name if builtin(name).is_some() => "text",
            _ => "int4",
        };
        self.typed(column, before);
    }

    /// A column that is given a value.
    pub(super) fn value(&mut self, column: &Ident, value: &Expr) {
        if let Some(ty) = literal(value) {
            self.typed(column, ty);
        }
    }

    /// The columns of an index key.
    pub(super) fn index_element(&mut self, element: &IndexElement, method: &str) {
        let ty = match (element.opclass.as_ref().map(|o| o.name().as_str()), method) {
            (Some(opclass), _) if opclass.starts_with("jsonb") => Some("jsonb"),
            (Some(_), _) => Some("text"),
            (None, "gin") => Some("jsonb"),
            (None, "gist" | "spgist") => Some("int4range"),
            (None, _) => None,
        };
        if let Some(column) = &element.column {
            match ty {
                Some(ty) => self.typed(column, ty),
                None => self.name(column),
            }
        }
        element.expr.iter().for_each(|e| self.condition(e));
    }

    /// The columns of an expression, with types from what they are compared with.
    pub(super) fn condition(&mut self, expr: &Expr) {
        match &expr.node {
            ExprNode::Op { name, left: Some(left), right } => match name.name().as_str() {
                "->" | "->>" | "#>" | "#>>" | "?" | "@>" | "<@" => self.operand(left, "jsonb"),
                "~" | "!~" | "~*" | "!~*" | "||" => self.operand(left, "text"),
                "+" | "-" | "*" | "/" | "%" => {
                    let ty = literal(left).or_else(|| literal(right)).filter(|ty| *ty != "text").unwrap_or("int4");
                    self.operand(left, ty);
                    self.operand(right, ty);
                }
                _ => {
                    if let Some(ty) = literal(right) {
                        self.operand(left, ty);
                    }
                    if let Some(ty) = literal(left) {
                        self.operand(right, ty);
                    }
                }
            },
            ExprNode::In { left, list, .. } => {
                if let Some(ty) = list.iter().find_map(literal) {
                    self.operand(left, ty);
                }
            }
            ExprNode::Between { operand, low, .. } => {
                if let Some(ty) = literal(low) {
                    self.operand(operand, ty);
                }
            }
            ExprNode::And(list) | ExprNode::Or(list) => list.iter().for_each(|e| self.operand(e, "bool")),
            ExprNode::Not(operand) | ExprNode::IsBool { operand, .. } => self.operand(operand, "bool"),
            ExprNode::Column(_) => self.operand(expr, "bool"),
            ExprNode::Call(call) if call.args.len() == 1 => {
                let ty = match call.name.name().as_str() {
                    "abs" | "floor" | "ceil" | "round" | "sqrt" => "numeric",
                    "date" | "date_trunc" | "age" => "timestamptz",
                    "jsonb_typeof" | "jsonb_array_length" => "jsonb",
                    "cardinality" | "array_length" => "_text",
                    _ => "text",
                };
                self.operand(&call.args[0].value, ty);
            }
            _ => {}
        }
        children(expr, &mut |child| {
            if !matches!(child.node, ExprNode::Column(_)) {
                self.condition(child);
            }
        });
        column_names(expr, &mut |name| self.name(name));
    }

    fn operand(&mut self, expr: &Expr, ty: &'static str) {
        if let ExprNode::Column(fields) = &expr.node
            && let Some(Field::Name(name)) = fields.last()
        {
            self.typed(name, ty);
        }
    }

    fn typed(&mut self, column: &Ident, ty: &'static str) {
        self.0.entry(column.clone()).or_default().get_or_insert(ty);
    }

    /// Leaves out columns that the statement itself adds.
    pub(super) fn forget(&mut self, added: &BTreeSet<&Ident>) {
        self.0.retain(|name, _| !added.contains(name));
    }

    /// Each column's name, its type, and whether it refuses NULL.
    pub(super) fn into_types(self) -> impl Iterator<Item = (Ident, Type, bool)> {
        let Self(types, not_null) = self;
        types.into_iter().map(move |(name, ty)| {
            let ty = ty.unwrap_or("text");
            let ty = ty.strip_prefix('_').map_or_else(|| Type::builtin(ty), |e| Type::builtin(e).array_of());
            let refuses = not_null.contains(&name);
            (name, ty, refuses)
        })
    }
}

/// The type of a literal.
pub(super) fn literal(expr: &Expr) -> Option<&'static str> {
    match &expr.node {
        ExprNode::Const(Const::Integer(_)) => Some("int4"),
        ExprNode::Const(Const::Float(_)) => Some("numeric"),
        ExprNode::Const(Const::Boolean(_)) => Some("bool"),
        ExprNode::Const(Const::String(_)) => Some("text"),
        ExprNode::Cast { ty, .. } => builtin(ty.name.name()),
        ExprNode::SqlValue { .. } => Some("timestamptz"),
        ExprNode::Call(call) if call.name.name() == "now" => Some("timestamptz"),
        ExprNode::Call(call) if call.name.name() == "gen_random_uuid" => Some("uuid"),
        ExprNode::Op { left: None, right, .. } => literal(right),
        _ => None,
    }
}

fn builtin(name: &str) -> Option<&'static str> {
    const KNOWN: &[&str] = &[
        "int2",
        "int4",
        "int8",
        "float4",
        "float8",
        "numeric",
        "text",
        "varchar",
        "bpchar",
        "bool",
        "uuid",
        "date",
        "timestamp",
        "timestamptz",
        "json",
        "jsonb",
        "bytea",
        "inet",
        "interval",
        "time",
    ];
    match name {
        "serial" => Some("int4"),
        "bigserial" => Some("int8"),
        "smallserial" => Some("int2"),
        _ => KNOWN.iter().find(|k| **k == name).copied(),
    }
}
