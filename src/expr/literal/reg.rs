//! `regclass` and its kin: literals that name objects, which follow a rename.

use crate::catalog::tree::{Const, Node};
use crate::catalog::{Address, Ident, Kind, Path, truncate};
use crate::expr::cx::{Cx, Outcome, unknown};
use crate::replay::Reject;

/// The numbers of the types.
const REGPROC: u32 = 24;
const REGPROCEDURE: u32 = 2202;
const REGOPER: u32 = 2203;
const REGOPERATOR: u32 = 2204;
const REGCLASS: u32 = 2205;
const REGTYPE: u32 = 2206;
const REGCONFIG: u32 = 3734;
const REGDICTIONARY: u32 = 3769;
const REGNAMESPACE: u32 = 4089;
const REGROLE: u32 = 4096;
const REGCOLLATION: u32 = 4191;

/// Whether a type's values name objects.
pub(super) fn is_reg(ty: u32) -> bool {
    matches!(
        ty,
        REGPROC
            | REGPROCEDURE
            | REGOPER
            | REGOPERATOR
            | REGCLASS
            | REGTYPE
            | REGCONFIG
            | REGDICTIONARY
            | REGNAMESPACE
            | REGROLE
            | REGCOLLATION
    )
}

/// `stringToQualifiedNameList`.
pub(in crate::expr) fn split_name(text: &str) -> Option<Vec<Ident>> {
    if text.trim().is_empty() {
        return None;
    }
    let mut out = Vec::new();
    let mut chars = text.trim().chars().peekable();
    loop {
        while chars.peek().is_some_and(char::is_ascii_whitespace) {
            chars.next();
        }
        let mut part = String::new();
        if chars.peek() == Some(&'"') {
            chars.next();
            loop {
                match chars.next()? {
                    '"' if chars.peek() == Some(&'"') => {
                        chars.next();
                        part.push('"');
                    }
                    '"' => break,
                    c => part.push(c),
                }
            }
        } else {
            while let Some(&c) = chars.peek() {
                if c == '.' || c.is_ascii_whitespace() {
                    break;
                }
                part.extend(c.to_lowercase());
                chars.next();
            }
            if part.is_empty() {
                return None;
            }
        }
        out.push(truncate(&part));
        while chars.peek().is_some_and(char::is_ascii_whitespace) {
            chars.next();
        }
        match chars.next() {
            None => return Some(out),
            Some('.') => {}
            Some(_) => return None,
        }
    }
}

/// A constant of one of these types.
pub(super) fn constant(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<Node> {
    let plain = |value: &str| {
        Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, -1), value: Some(crate::catalog::quote_ident(value).into()) })))
    };
    let object = |at: Address| Ok(Node::Object { ty: cx.ty(ty, -1), at });
    if text == "-" || !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        return if text == "-" || text == "0" {
            Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, -1), value: Some("-".into()) })))
        } else {
            unknown("an object is named by its number")
        };
    }
    if ty == REGTYPE {
        return regtype(cx, text, ty);
    }
    let Some(name) = split_name(text) else {
        return Err(Reject::new("42602", "invalid name syntax").into());
    };
    let shown = || name.iter().map(Ident::as_str).collect::<Vec<_>>().join(".");
    let (schema, last) = match name.as_slice() {
        [last] => (None, last),
        [schema, last] | [_, schema, last] => (Some(schema), last),
        _ => {
            return Err(Reject::new("42601", format!("improper qualified name (too many dotted names): {text}")).into());
        }
    };
    let one = schema.map(std::slice::from_ref);
    let schemas = one.unwrap_or(&cx.path);
    match ty {
        REGCLASS => {
            for schema in schemas {
                if let Some((at, _)) = cx.catalog.relation(schema, last) {
                    return object(at);
                }
                if cx.system_relation(schema, last).is_some() {
                    // `pg_catalog` is searched whatever the path, first unless it is in the path.
                    let quoted = crate::catalog::quote_ident(last);
                    let shown = if schema == "pg_catalog" { quoted } else { format!("{schema}.{quoted}") };
                    return Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, -1), value: Some(shown.as_str().into()) })));
                }
                if schema == "pg_catalog" && last.starts_with("pg_") || schema == "information_schema" {
                    return unknown("a relation of the system is named");
                }
            }
            cx.missing(Reject::new("42P01", format!("relation \"{}\" does not exist", shown())))
        }
        REGTYPE => unreachable!("a type has been read before"),
        REGCONFIG | REGDICTIONARY => {
            let kind = if ty == REGCONFIG { Kind::TextSearchConfiguration } else { Kind::TextSearchDictionary };
            let built_in =
                |schema: &Ident| schema == "pg_catalog" && ty == REGCONFIG && cx.builtins.has_text_search_config(last);
            for schema in schemas {
                let at = Address::of(kind, schema.clone(), last.clone());
                if built_in(schema) {
                    return plain(last);
                }
                if cx.catalog.contains(&at) {
                    return object(at);
                }
            }
            if ty == REGDICTIONARY {
                return unknown("a text search dictionary is named");
            }
            cx.missing(Reject::new("42704", format!("text search configuration \"{}\" does not exist", shown())))
        }
        REGNAMESPACE if name.len() == 1 => {
            let at = Address::top(Kind::Schema, last.clone());
            if cx.catalog.contains(&at) {
                object(at)
            } else if last == "pg_catalog" || last == "information_schema" {
                plain(last)
            } else {
                Err(Reject::new("3F000", format!("schema \"{last}\" does not exist")).into())
            }
        }
        REGROLE if name.len() == 1 => plain(last),
        REGPROC => {
            for schema in schemas {
                if schema == "pg_catalog" {
                    match cx.builtins.procs_named(last).count() {
                        0 => {}
                        1 => return plain(last),
                        _ => {
                            return Err(
                                Reject::new("42725", format!("more than one function named \"{}\"", shown())).into()
                            );
                        }
                    }
                }
                let mut found = cx
                    .catalog
                    .below(&Path::new([schema.clone(), last.clone()]))
                    .filter(|(a, _)| a.kind == Kind::Function);
                if let Some((at, _)) = found.next() {
                    return if found.next().is_none() {
                        object(at.clone())
                    } else {
                        Err(Reject::new("42725", format!("more than one function named \"{}\"", shown())).into())
                    };
                }
            }
            cx.missing(Reject::new("42883", format!("function \"{}\" does not exist", shown())))
        }
        _ => unknown(format!("which object \"{text}\" names is not known")),
    }
}

/// `regtypein`: a type as SQL writes it, without a modifier.
fn regtype(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<Node> {
    let Some(crate::sql::ast::Expr { node: crate::sql::ast::ExprNode::Cast { ty: name, .. }, .. }) =
        crate::expr::printed::parse_expression(&format!("NULL::{text}"))
    else {
        return Err(Reject::new("42601", format!("invalid type name \"{text}\"")).into());
    };
    let found = crate::expr::types::resolve_in(cx, &name)?.plain();
    if found.schema == "pg_catalog" || found.array {
        return Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, -1), value: Some(found.sql().into()) })));
    }
    Ok(Node::Object { ty: cx.ty(ty, -1), at: Address::of(Kind::Type, found.schema, found.name) })
}
