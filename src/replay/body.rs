//! The bodies of functions: what the server makes of one in SQL-standard form, and what it asks of one that is a
//! string (`check_function_bodies`).

use crate::catalog::{Address, Expr, Function, Type};
use crate::expr::{Failure, Scope, body, routine};
use crate::sql::ast::{CreateFunction, SqlBody, Stmt};
use crate::sql::{self, Source};

use super::cx::Cx;
use super::plpgsql::compile;
use super::{Reject, Session, grammar};

fn scope<'c>(cx: &'c Cx<'_>, session: &'c Session) -> Scope<'c> {
    Scope { catalog: &cx.catalog, session, source: &cx.statement.source, columns: Vec::new(), value: None }
}

/// Whether bodies are looked at when a function is made.
pub(super) fn are_checked(cx: &Cx<'_>) -> bool {
    cx.session.setting("check_function_bodies").is_none_or(|v| !matches!(&*v, "off" | "false" | "no" | "0"))
}

/// A body in SQL-standard form, with why it is known as text only where that is so.
pub(super) fn standard(
    cx: &Cx<'_>,
    at: &Address,
    written: &SqlBody,
    function: &Function,
) -> Result<(Expr, Option<String>), Reject> {
    match body::resolve(written, at, function, &scope(cx, &cx.session)) {
        Ok(tree) => Ok((tree, None)),
        Err(Failure::Reject(reject)) => Err(reject),
        Err(Failure::Unknown(reason)) => Ok((body::unresolved(written, reason.clone()), Some(reason))),
    }
}

/// `fmgr_sql_validator` and `plpgsql_validator`, once the function is there.
pub(super) fn validate(cx: &Cx<'_>, at: &Address, stmt: &CreateFunction, function: &Function) -> Result<(), Reject> {
    match &*function.language {
        "sql" => in_sql(cx, at, stmt, function),
        "plpgsql" => in_plpgsql(cx, at, function),
        _ => Ok(()),
    }
}

/// The session as the function sees it, with the settings that it brings.
fn own_session(cx: &Cx<'_>, function: &Function) -> Session {
    let mut session = cx.session.clone();
    for (name, value) in &function.config {
        let _ = session.assign(name, Some(value));
    }
    session
}

/// `plpgsql_validator`.
fn in_plpgsql(cx: &Cx<'_>, at: &Address, function: &Function) -> Result<(), Reject> {
    let refused = |ty: &Type, fine: &[&str]| {
        let sort = routine::sort(ty, &cx.catalog, &cx.session);
        matches!(sort, routine::Sort::Pseudo | routine::Sort::Internal) && !fine.iter().any(|name| ty.is(name))
    };
    if let Some(ty) = &function.returns
        && refused(ty, &["trigger", "event_trigger", "record", "void"])
    {
        return Err(Reject::new("0A000", format!("PL/pgSQL functions cannot return type {}", cx.type_text(ty))));
    }
    if let Some(arg) = function.args.iter().find(|a| refused(&a.ty, &["record"])) {
        let shown = cx.type_text(&arg.ty);
        return Err(Reject::new("0A000", format!("PL/pgSQL functions cannot accept type {shown}")));
    }
    if !are_checked(cx) || cx.statement.templated {
        return Ok(());
    }
    // The names of all parameters are in one namespace.
    for (i, arg) in function.args.iter().enumerate() {
        if let Some(name) = &arg.name
            && function.args[..i].iter().any(|before| before.name.as_ref() == Some(name))
        {
            return Err(Reject::new("42P13", format!("parameter name \"{name}\" used more than once")));
        }
    }
    compile::check(&cx.catalog, &own_session(cx, function), at.name(), function)
}

fn in_sql(cx: &Cx<'_>, at: &Address, stmt: &CreateFunction, function: &Function) -> Result<(), Reject> {
    let refuse = |message: String| Err(Reject::new("42P13", message));
    let shown = |ty| cx.type_text(ty);
    let is_pseudo = |ty| {
        let sort = routine::sort(ty, &cx.catalog, &cx.session);
        matches!(sort, routine::Sort::Pseudo | routine::Sort::Internal)
    };
    if let Some(ty) = &function.returns
        && is_pseudo(ty)
        && !ty.is("record")
        && !ty.is("void")
    {
        return refuse(format!("SQL functions cannot return type {}", shown(ty)));
    }
    let inputs = function.inputs();
    if let Some(arg) = inputs.into_iter().find(|a| is_pseudo(&a.ty)) {
        return refuse(format!("SQL functions cannot have arguments of type {}", shown(&arg.ty)));
    }
    if !are_checked(cx) {
        return Ok(());
    }
    if let Some(tree) = &function.sql_body {
        return known(body::check_returned(tree, function, &scope(cx, &cx.session)));
    }
    // A template's placeholders are filled in before the server sees them.
    if cx.statement.templated {
        return Ok(());
    }
    let script = sql::parse(Source::new(cx.statement.source.name.clone(), function.body.as_str()));
    if let Some(problem) = script.problems.first() {
        return match problem.lint {
            "syntax-error" => Err(Reject::new("42601", problem.message.clone())),
            _ => Ok(()),
        };
    }
    for statement in &script.statements {
        grammar::check_forms(statement, cx.version())?;
    }
    let session = own_session(cx, function);
    let scope = scope(cx, &session);
    if body::has_polymorphic_arguments(function, &scope) {
        return Ok(());
    }
    let list: Vec<Stmt> = script.statements.iter().map(|s| s.stmt.clone()).collect();
    known(body::check(&list, at, function, &scope)).map_err(|mut reject| {
        // Places count from where the body starts.
        reject.span = reject
            .span
            .filter(|_| stmt.body_at > 0)
            .map(|span| sql::Span::new(span.start + stmt.body_at, span.end + stmt.body_at));
        reject
    })
}

/// What is not known is not refused.
fn known(result: Result<(), Failure>) -> Result<(), Reject> {
    match result {
        Err(Failure::Reject(reject)) => Err(reject),
        Ok(()) | Err(Failure::Unknown(_)) => Ok(()),
    }
}
