//! Conditions, taken apart.

use crate::catalog::Address;
use crate::catalog::tree::{Attribute, Connective, Node};

/// Whether a condition that holds says that a column is not NULL, as the server proves it: it takes NOT and comparisons with
/// a Boolean constant apart, and looks for the test itself.
pub(crate) fn says_not_null(condition: &Node, column: &Address) -> bool {
    says(condition, true, column)
}

/// Whether a condition that holds, or that does not, says so.
fn says(condition: &Node, holds: bool, column: &Address) -> bool {
    match condition {
        Node::Bool { connective: Connective::Not, args } => args.iter().any(|arg| says(arg, !holds, column)),
        Node::Bool { connective: Connective::And, args } if holds => args.iter().any(|arg| says(arg, true, column)),
        Node::Bool { connective: Connective::Or, args } if !holds => args.iter().any(|arg| says(arg, false, column)),
        Node::Op { op, args } if op.name() == "=" => match &args[..] {
            [tested, Node::Const(value)] | [Node::Const(value), tested] => match value.value.as_deref() {
                Some("t" | "true") if value.ty.is("bool") => says(tested, holds, column),
                Some("f" | "false") if value.ty.is("bool") => says(tested, !holds, column),
                _ => false,
            },
            _ => false,
        },
        Node::NullTest { value, not, .. } if *not == holds => match &**value {
            Node::Row { items, .. } => holds && items.iter().any(|item| is_column(item, column)),
            value => is_column(value, column),
        },
        _ => false,
    }
}

fn is_column(node: &Node, column: &Address) -> bool {
    matches!(node, Node::Var(var) if matches!(&var.attribute, Attribute::Column(at) if at == column))
}

/// The parts of a printed condition that are joined by AND, without their parentheses.
pub(crate) fn conjuncts(text: &str) -> Vec<String> {
    let inner = strip_parentheses(text);
    let (mut out, mut depth, mut quoted, mut start) = (Vec::new(), 0, None, 0);
    let bytes = inner.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let b = bytes[i];
        match quoted {
            Some(q) if b == q => quoted = None,
            Some(_) => {}
            None => match b {
                b'\'' | b'"' => quoted = Some(b),
                b'(' => depth += 1,
                b')' => depth -= 1,
                b' ' if depth == 0 && inner[i..].starts_with(" AND ") => {
                    out.push(&inner[start..i]);
                    start = i + 5;
                    i = start;
                    continue;
                }
                _ => {}
            },
        }
        i += 1;
    }
    if out.is_empty() {
        return vec![inner.to_owned()];
    }
    out.push(&inner[start..]);
    out.into_iter().flat_map(conjuncts).collect()
}

/// Takes away the parentheses around a whole text.
fn strip_parentheses(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let Some(inner) = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) else { return text };
        let mut depth = 0;
        for c in inner.chars() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth < 0 {
                return text;
            }
        }
        text = inner.trim();
    }
}
