//! Constant expressions to constants, where the server evaluates an expression when it is defined (partition bounds).

use super::cx::{Cx, Outcome, reject, unknown};
use super::literal;
use crate::catalog::builtin::oid;
use crate::catalog::tree::{Callee, Const, Node};
use crate::catalog::{Ident, Type};

/// The constant that an expression is.
pub(super) fn fold(cx: &Cx<'_>, node: &Node) -> Outcome<Node> {
    match node {
        Node::Const(_) | Node::Object { .. } => Ok(node.clone()),
        Node::Relabel { value, ty, .. } => match fold(cx, value)? {
            Node::Const(c) => Ok(Node::Const(Box::new(Const { ty: ty.clone(), value: c.value }))),
            other => Ok(other),
        },
        Node::Collate { value, .. } => fold(cx, value),
        Node::ViaText { value, ty, .. } => convert(cx, &fold(cx, value)?, ty),
        Node::Func(func) => {
            let Callee::Builtin(row) = &func.function else { return unknown("a function is called in a constant") };
            // A length cast has its length as the second argument.
            let is_cast = cx
                .builtins
                .cast(row.args.first().copied().unwrap_or(0), row.result)
                .is_some_and(|c| c.function == row.oid);
            if !is_cast {
                return unknown(format!("what {} gives is not computed", row.name));
            }
            let value = fold(cx, &func.args[0])?;
            convert(cx, &value, &func.ty)
        }
        Node::Op { op, args } if args.len() == 2 => {
            let (left, right) = (whole(&fold(cx, &args[0])?), whole(&fold(cx, &args[1])?));
            let (Some((a, left)), Some((b, right))) = (left, right) else {
                return unknown(format!("what {} gives is not computed", op.name()));
            };
            let result = match op.builtin().map_or("", |row| row.name) {
                "+" => a.checked_add(b),
                "-" => a.checked_sub(b),
                "*" => a.checked_mul(b),
                "/" if b == 0 => return reject("22012", "division by zero"),
                "/" => a.checked_div(b),
                _ => return unknown(format!("what {} gives is not computed", op.name())),
            };
            let ty = if left.is("int8") || right.is("int8") { "int8" } else { "int4" };
            match result {
                Some(n) if ty == "int8" || i32::try_from(n).is_ok() => Ok(literal::raw(ty, &n.to_string())),
                Some(_) => reject("22003", "integer out of range"),
                None => reject("22003", "bigint out of range"),
            }
        }
        _ => unknown("a constant expression is not computed"),
    }
}

fn whole(node: &Node) -> Option<(i64, Type)> {
    match node {
        Node::Const(c) if c.ty.is("int4") || c.ty.is("int8") || c.ty.is("int2") => {
            Some((c.value.as_ref()?.parse().ok()?, c.ty.clone()))
        }
        _ => None,
    }
}

/// A constant as a value of another type, through its text.
fn convert(cx: &Cx<'_>, value: &Node, ty: &Type) -> Outcome<Node> {
    let Node::Const(c) = value else { return unknown("a constant names an object") };
    let Some(text) = &c.value else {
        return Ok(Node::Const(Box::new(Const { ty: ty.clone(), value: None })));
    };
    let id = cx.id(ty);
    let text: Ident = match (id, c.ty.name.as_str()) {
        (oid::INT2 | oid::INT4 | oid::INT8, "numeric") if text.contains('.') => {
            return unknown("a number is rounded");
        }
        (oid::DATE, "timestamp" | "timestamptz") => text.split(' ').next().unwrap_or(text).into(),
        (oid::VARCHAR, _) if ty.typmod() >= 4 && text.chars().count() > (ty.typmod() - 4) as usize => {
            return reject("22001", format!("value too long for type character varying({})", ty.typmod() - 4));
        }
        (oid::BPCHAR | oid::BIT | oid::VARBIT | oid::NUMERIC | oid::TIME | oid::TIMESTAMP | oid::TIMESTAMPTZ, _)
            if ty.typmod() >= 0 =>
        {
            return unknown("a constant is fitted to a length");
        }
        _ => text.clone(),
    };
    let value = literal::canonical(cx, &text, cx.base(id), -1)?;
    Ok(Node::Const(Box::new(Const { ty: ty.plain(), value: Some(value) })))
}
