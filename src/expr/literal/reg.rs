//! `regclass` and its kin: literals that name objects, which follow a rename.

use super::is_blank;
use crate::catalog::tree::{Callee, Const, Node, Operator};
use crate::catalog::{Address, Ident, Kind, Path, Type, quote_ident, truncate};
use crate::expr::cx::{Cx, Outcome, reject, unknown};
use crate::replay::Reject;
use crate::sql::Source;
use crate::sql::ast::{ExprNode, Name, QueryBody, Stmt};

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

/// The lowest number that a relation of the system has.
const FIRST_RELATION: u32 = 112;

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
    let object = |at: Address| Ok(Node::Object { ty: cx.ty(ty, -1), at });
    let operator = matches!(ty, REGOPER | REGOPERATOR);
    if text == "0" || text == "-" && !operator {
        return shown(cx, ty, if operator { "0" } else { "-" });
    }
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        // No relation has a number as low as that.
        if ty == REGCLASS && text.parse::<u32>().is_ok_and(|number| number < FIRST_RELATION) {
            return shown(cx, ty, text.trim_start_matches('0'));
        }
        return unknown("an object is named by its number");
    }
    match ty {
        REGTYPE => return regtype(cx, text, ty),
        REGPROCEDURE | REGOPERATOR => return with_arguments(cx, text, ty),
        _ => {}
    }
    let Some(name) = split_name(text) else {
        return reject("42602", "invalid name syntax");
    };
    let dotted = name.iter().map(Ident::as_str).collect::<Vec<_>>().join(".");
    if matches!(ty, REGNAMESPACE | REGROLE) {
        let [one] = &name[..] else { return reject("42602", "invalid name syntax") };
        return if ty == REGROLE {
            unknown(format!("whether the role {one} exists is not known"))
        } else if cx.has_schema(one) && one != "pg_temp" {
            let at = Address::top(Kind::Schema, one.clone());
            if cx.catalog.contains(&at) { object(at) } else { shown(cx, ty, &quote_ident(one)) }
        } else {
            cx.missing(Reject::new("3F000", format!("schema \"{one}\" does not exist")))
        };
    }
    let schemas = schemas(cx, &name, &dotted, ty)?;
    let last = &name[name.len() - 1];
    match ty {
        REGCLASS => {
            for schema in schemas {
                if let Some((at, _)) = cx.catalog.relation(schema, last) {
                    return object(at);
                }
                if cx.system_relation(schema, last).is_some() {
                    // `pg_catalog` is searched whatever the path, first unless it is in the path.
                    let quoted = quote_ident(last);
                    let text = if schema == "pg_catalog" { quoted } else { format!("{schema}.{quoted}") };
                    return shown(cx, ty, &text);
                }
                if schema == "pg_catalog" && last.starts_with("pg_") || schema == "information_schema" {
                    return unknown("a relation of the system is named");
                }
            }
            cx.missing(Reject::new("42P01", format!("relation \"{dotted}\" does not exist")))
        }
        REGCONFIG | REGDICTIONARY => {
            let (kind, what) = if ty == REGCONFIG {
                (Kind::TextSearchConfiguration, "text search configuration")
            } else {
                (Kind::TextSearchDictionary, "text search dictionary")
            };
            // Every language has a configuration with a dictionary of its own.
            let built_in = match (ty, last.strip_suffix("_stem")) {
                (REGDICTIONARY, Some(language)) => cx.builtins.has_text_search_config(language),
                (REGDICTIONARY, None) => last == "simple",
                _ => cx.builtins.has_text_search_config(last),
            };
            for schema in schemas {
                let at = Address::of(kind, schema.clone(), last.clone());
                if schema == "pg_catalog" && built_in {
                    return shown(cx, ty, &quote_ident(last));
                }
                if cx.catalog.contains(&at) {
                    return object(at);
                }
            }
            cx.missing(Reject::new("42704", format!("{what} \"{dotted}\" does not exist")))
        }
        REGCOLLATION => {
            if schemas.is_empty() {
                let message = format!("collation \"{dotted}\" for encoding \"UTF8\" does not exist");
                return cx.missing(Reject::new("42704", message));
            }
            let collation = cx.collation(&Name { parts: name.clone(), at: 0 })?;
            let at = Address::of(Kind::Collation, collation.schema.clone(), collation.name.clone());
            if cx.catalog.contains(&at) { object(at) } else { shown(cx, ty, &quote_ident(&collation.name)) }
        }
        REGPROC => {
            let several = || reject("42725", format!("more than one function named \"{text}\""));
            let mut found: Option<Node> = None;
            for schema in schemas {
                if schema == "pg_catalog" {
                    for _ in cx.builtins.procs_named(last) {
                        if found.is_some() {
                            return several();
                        }
                        found = Some(shown(cx, ty, &quote_ident(last))?);
                    }
                }
                let path = Path::new([schema.clone(), last.clone()]);
                for (at, _) in cx.catalog.below(&path).filter(|(a, _)| a.kind == Kind::Function) {
                    if found.is_some() {
                        return several();
                    }
                    found = Some(object(at.clone())?);
                }
            }
            match found {
                Some(node) => Ok(node),
                None => cx.missing(Reject::new("42883", format!("function \"{text}\" does not exist"))),
            }
        }
        REGOPER => {
            let several = || reject("42725", format!("more than one operator named {text}"));
            let mut found: Option<Node> = None;
            for schema in schemas {
                if schema == "pg_catalog" {
                    for _ in cx.builtins.operators_named(last) {
                        if found.is_some() {
                            return several();
                        }
                        found = Some(shown(cx, ty, last)?);
                    }
                }
                let path = Path::new([schema.clone(), last.clone()]);
                for (at, _) in cx.catalog.below(&path).filter(|(a, _)| a.kind == Kind::Operator) {
                    if found.is_some() {
                        return several();
                    }
                    found = Some(object(at.clone())?);
                }
            }
            match found {
                Some(node) => Ok(node),
                None => cx.missing(Reject::new("42883", format!("operator does not exist: {text}"))),
            }
        }
        _ => unknown(format!("which object \"{text}\" names is not known")),
    }
}

/// A constant that names something built in.
fn shown(cx: &Cx<'_>, ty: u32, text: &str) -> Outcome<Node> {
    Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, -1), value: Some(text.into()) })))
}

/// The schemas in which a name is looked up.
fn schemas<'n>(cx: &'n Cx<'_>, name: &'n [Ident], dotted: &str, ty: u32) -> Outcome<&'n [Ident]> {
    match name {
        [_] => Ok(&cx.path),
        [schema, _] if cx.has_schema(schema) => Ok(&name[..1]),
        // From 16 on it is the object that is missed.
        [_, _] if cx.version() >= 16 || ty == REGOPERATOR => Ok(&[]),
        [schema, _] => cx.missing(Reject::new("3F000", format!("schema \"{schema}\" does not exist"))),
        [..] if name.len() == 3 => unknown("the name of the database is not known"),
        _ => {
            let what = if ty == REGCLASS { "relation" } else { "qualified" };
            reject("42601", format!("improper {what} name (too many dotted names): {dotted}"))
        }
    }
}

/// `parseTypeString`: a type as SQL writes it.
fn type_named(cx: &Cx<'_>, text: &str) -> Outcome<Type> {
    if text.trim().is_empty() {
        return reject("42601", format!("invalid type name \"{text}\""));
    }
    let sql = format!("SELECT CAST(NULL AS {text})");
    let script = crate::sql::parse(Source::new("type", sql.as_str()));
    if let Some(problem) = script.problems.first() {
        // What templates fill in is told from what is malformed elsewhere.
        let plain = problem.lint == "syntax-error" && problem.message.starts_with("syntax error");
        let balanced = text.matches('(').count() == text.matches(')').count();
        let odd = text.contains(|c: char| !c.is_ascii() || "?:@$%{}#;\\".contains(c));
        if !plain || !balanced || odd || cx.version() < 14 {
            return unknown(format!("what is wrong with the type name \"{text}\" is not told"));
        }
        let ends = problem.place.as_ref().is_some_and(|p| p.span.start as usize + 1 >= sql.len());
        let message = if ends { "syntax error at end of input" } else { &problem.message };
        return reject("42601", message);
    }
    let written = script.statements.into_iter().next().and_then(|s| match s.stmt {
        Stmt::Query(query) => match query.body {
            QueryBody::Select(select) => select.targets.into_iter().next(),
            _ => None,
        },
        _ => None,
    });
    match written.map(|t| t.expr.node) {
        Some(ExprNode::Cast { ty, .. }) => crate::expr::types::resolve_in(cx, &ty),
        _ => unknown(format!("what type \"{text}\" is is not known")),
    }
}

/// `regtypein`: a type without its modifier.
fn regtype(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<Node> {
    let found = type_named(cx, text)?.plain();
    if found.schema == "pg_catalog" || found.array {
        return shown(cx, ty, &found.sql());
    }
    Ok(Node::Object { ty: cx.ty(ty, -1), at: Address::of(Kind::Type, found.schema, found.name) })
}

/// `parseNameAndArgTypes`: the name, the types, and what is wrong after them.
fn name_and_types(text: &str) -> Outcome<(Vec<Ident>, Vec<&str>, Outcome<()>)> {
    let mut quoted = false;
    let open = text.find(|c| {
        quoted ^= c == '"';
        c == '(' && !quoted
    });
    let Some(open) = open else { return reject("22P02", "expected a left parenthesis") };
    let Some(name) = split_name(&text[..open]) else { return reject("42602", "invalid name syntax") };
    let Some(inner) = text[open + 1..].trim_end_matches(is_blank).strip_suffix(')') else {
        return reject("22P02", "expected a right parenthesis");
    };
    let (mut types, mut rest, mut comma) = (Vec::new(), inner.trim_start_matches(is_blank), false);
    while !rest.is_empty() {
        let (mut quoted, mut depth) = (false, 0);
        let end = rest.find(|c| {
            match c {
                '"' => quoted = !quoted,
                '(' | '[' if !quoted => depth += 1,
                ')' | ']' if !quoted => depth -= 1,
                _ => {}
            }
            c == ',' && !quoted && depth == 0
        });
        let (ty, after) = rest.split_at(end.unwrap_or(rest.len()));
        if end.is_none() && (quoted || depth != 0) {
            return Ok((name, types, reject("22P02", "improper type name")));
        }
        types.push(ty.trim_end_matches(is_blank));
        comma = end.is_some();
        rest = after.strip_prefix(',').unwrap_or(after).trim_start_matches(is_blank);
    }
    let end = if comma { reject("22P02", "expected a type name") } else { Ok(()) };
    Ok((name, types, end))
}

/// `regprocedurein` and `regoperatorin`.
fn with_arguments(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<Node> {
    let (name, written, end) = name_and_types(text)?;
    let operator = ty == REGOPERATOR;
    let mut types = Vec::with_capacity(written.len());
    for one in written {
        let none = operator && one.eq_ignore_ascii_case("none");
        types.push(if none { None } else { Some(type_named(cx, one)?.plain()) });
    }
    end?;
    let dotted = name.iter().map(Ident::as_str).collect::<Vec<_>>().join(".");
    schemas(cx, &name, &dotted, ty)?;
    let name = Name { parts: name, at: 0 };
    if operator {
        let [left, right] = &types[..] else {
            return match types.len() {
                0 => reject("54023", "too many arguments"),
                1 => Err(Reject::new("42P02", "missing argument")
                    .hint("Use NONE to denote the missing argument of a unary operator.")
                    .into()),
                _ => Err(Reject::new("54023", "too many arguments")
                    .hint("Provide two argument types for operator.")
                    .into()),
            };
        };
        let id = |ty: &Option<Type>| ty.as_ref().map_or(0, |t| cx.id(t));
        return match cx.exact_operator(&name, id(left), id(right)).map(|o| o.which) {
            Some(Operator::Builtin(row)) => {
                let operand = |id: u32| if id == 0 { "NONE".to_owned() } else { cx.ty(id, -1).sql() };
                shown(cx, ty, &format!("{}({},{})", row.name, operand(row.left), operand(row.right)))
            }
            Some(Operator::User(at)) => Ok(Node::Object { ty: cx.ty(ty, -1), at }),
            None => cx.missing(Reject::new("42883", format!("operator does not exist: {text}"))),
        };
    }
    let ids: Vec<u32> = types.iter().flatten().map(|t| cx.id(t)).collect();
    match cx.exact_function(&name, &ids).map(|c| c.callee) {
        Some(Callee::Builtin(row)) => {
            let args: Vec<String> = row.args.iter().map(|t| cx.ty(*t, -1).sql()).collect();
            shown(cx, ty, &format!("{}({})", quote_ident(row.name), args.join(",")))
        }
        Some(Callee::User(at)) => Ok(Node::Object { ty: cx.ty(ty, -1), at }),
        None => cx.missing(Reject::new("42883", format!("function \"{text}\" does not exist"))),
    }
}
