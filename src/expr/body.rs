//! The bodies of functions in SQL: `interpret_AS_clause` and `check_sql_fn_retval`.

use std::sync::Arc;

use super::coerce::Context;
use super::cx::{Cx, Outcome, Typed};
use super::resolve::{Parameter, Resolver};
use super::{Failure, Scope, coerce, printed};
use crate::catalog::builtin::oid;
use crate::catalog::tree::{Form, Frame, Node, Tree};
use crate::catalog::tree_query::{Query, Target};
use crate::catalog::{Address, Expr, Function, RoutineKind, Text, Type};
use crate::replay::Reject;
use crate::sql::ast::{SqlBody, Stmt};

/// The arguments as a body that is a string can name them: those that are given.
fn given(function: &Function) -> Vec<Parameter> {
    function.inputs().map(|input| (input.name.clone(), input.ty.clone())).collect()
}

/// The arguments as a body in SQL-standard form can name them. The server takes their names from all of them and their types
/// from those that are given, so that behind an OUT argument the two do not fit.
fn parameters(function: &Function) -> Vec<Parameter> {
    let inputs = function.inputs();
    inputs.zip(&function.args).map(|(input, named)| (named.name.clone(), input.ty.clone())).collect()
}

/// The statements of a body in SQL-standard form, which is one of them or a list.
fn statements(body: &SqlBody) -> (bool, Vec<(Stmt, &'static str)>) {
    match body {
        SqlBody::Return(value) => (false, vec![(Stmt::Return(value.clone()), "RETURN")]),
        SqlBody::Atomic(list) => (true, list.clone()),
    }
}

fn tree_of(atomic: bool, statements: Vec<Query>, at: &Address) -> Expr {
    let root = Node::Body { atomic, statements };
    Expr::Tree(Arc::new(Tree { root, ty: Type::builtin("record"), collation: None, frame: Frame::Routine(at.clone()) }))
}

/// Resolves the body of a function in SQL-standard form.
///
/// # Errors
///
/// What PostgreSQL would refuse, or that it is not known.
pub fn resolve(body: &SqlBody, at: &Address, function: &Function, scope: &Scope<'_>) -> Result<Expr, Failure> {
    let cx = Cx::new(scope.catalog, scope.session);
    let parameters = parameters(function);
    if parameters.iter().any(|(_, ty)| coerce::is_polymorphic(cx.id(ty))) {
        let message = "SQL function with unquoted function body cannot have polymorphic arguments";
        return Err(Reject::new("42P13", message).into());
    }
    let (atomic, list) = statements(body);
    let mut out = Vec::with_capacity(list.len());
    for (stmt, tag) in &list {
        let mut resolver = Resolver::new(&cx, None);
        resolver.params = Some((at.name().clone(), parameters.clone()));
        match resolver.body_statement(stmt)? {
            Some(query) => out.push(query),
            None => {
                let message = format!("{tag} is not yet supported in unquoted SQL function body");
                return Err(Reject::new("0A000", message).into());
            }
        }
    }
    Ok(tree_of(atomic, out, at))
}

/// A body that is known as text only.
pub fn unresolved(body: &SqlBody, reason: String) -> Expr {
    let text = |stmt: &Stmt| match stmt {
        Stmt::Return(value) => format!("RETURN {}", crate::sql::print::expr(value)),
        Stmt::Query(query) => crate::sql::print::query(query),
        Stmt::Data(data) => crate::sql::print::data(data),
        _ => String::new(),
    };
    let (atomic, list) = statements(body);
    let sql = if atomic {
        let lines: Vec<String> = list.iter().map(|(stmt, _)| format!(" {};\n", text(stmt))).collect();
        format!("BEGIN ATOMIC\n{}END", lines.concat())
    } else {
        list.iter().map(|(stmt, _)| text(stmt)).collect()
    };
    Expr::Text(Arc::new(Text { shape: printed::shape(&sql), sql, refs: Vec::new(), reason: Some(reason) }))
}

/// `fmgr_sql_validator`, what it asks of the statements of a body that is a string: names and types, and that the last
/// one returns what the function does.
///
/// # Errors
///
/// What PostgreSQL would refuse, or that it is not known.
pub fn check(list: &[Stmt], at: &Address, function: &Function, scope: &Scope<'_>) -> Result<(), Failure> {
    let cx = Cx::new(scope.catalog, scope.session);
    let parameters = given(function);
    let mut last = None;
    for stmt in list {
        let mut resolver = Resolver::new(&cx, None);
        resolver.params = Some((at.name().clone(), parameters.clone()));
        last = match stmt {
            // What is made into a table returns nothing.
            Stmt::Query(query) if crate::replay::target_of_into(query).is_some() => None,
            Stmt::CreateTableAs(table) => {
                if let Some(query) = &table.query {
                    resolver.query(query, true, None)?;
                }
                None
            }
            Stmt::DeclareCursor { query, .. } => {
                resolver.query(query, true, None)?;
                None
            }
            other => resolver.body_statement(other)?,
        };
    }
    returns(&cx, last.as_ref(), function)
}

/// `check_sql_fn_retval` for a body in SQL-standard form.
///
/// # Errors
///
/// What PostgreSQL would refuse, or that it is not known.
pub fn check_returned(body: &Expr, function: &Function, scope: &Scope<'_>) -> Result<(), Failure> {
    let Expr::Tree(tree) = body else { return Ok(()) };
    let Node::Body { statements, .. } = &tree.root else { return Ok(()) };
    returns(&Cx::new(scope.catalog, scope.session), statements.last(), function)
}

/// Whether nothing can be said of what a function returns before it is called.
pub fn has_polymorphic_arguments(function: &Function, scope: &Scope<'_>) -> bool {
    let cx = Cx::new(scope.catalog, scope.session);
    parameters(function).iter().any(|(_, ty)| coerce::is_polymorphic(cx.id(ty)))
}

/// The columns that a function's row has, where they are known: `get_func_result_type`.
fn row_of(cx: &Cx<'_>, function: &Function, ty: u32) -> Option<Vec<(u32, i32)>> {
    if ty != oid::RECORD {
        let relation = cx.row_type(ty)?;
        let columns = cx.catalog.columns(&relation);
        return Some(columns.iter().map(|(_, c)| (cx.id(&c.ty), c.ty.typmod())).collect());
    }
    let outputs = function.args.iter().filter(|a| a.mode.is_output());
    let row: Vec<(u32, i32)> = outputs.map(|a| (cx.id(&a.ty), -1)).collect();
    (!row.is_empty()).then_some(row)
}

/// `check_sql_fn_retval`.
fn returns(cx: &Cx<'_>, last: Option<&Query>, function: &Function) -> Outcome<()> {
    let has_outputs = function.args.iter().any(|a| a.mode.is_output());
    let declared = match &function.returns {
        Some(ty) => cx.id(ty),
        None if has_outputs => oid::RECORD,
        None => return Ok(()),
    };
    if declared == oid::VOID {
        return Ok(());
    }
    let mismatch = |detail: String| {
        let message = format!("return type mismatch in function declared to return {}", cx.type_name(declared));
        Err(Reject::new("42P13", message).detail(detail).into())
    };
    let targets: Vec<&Target> = match last {
        Some(query) => match &query.data {
            Some(data) => data.returning.iter().filter(|t| !t.junk).collect(),
            None => query.targets.iter().filter(|t| !t.junk).collect(),
        },
        None => Vec::new(),
    };
    let returns_rows = last.is_some_and(|q| q.data.as_ref().is_none_or(|d| !d.returning.is_empty()));
    if !returns_rows {
        let merge = if cx.version() >= 17 { "/MERGE" } else { "" };
        return mismatch(format!(
            "Function's final statement must be SELECT or INSERT/UPDATE/DELETE{merge} RETURNING."
        ));
    }
    let fits = |target: &Target, ty: u32, typmod: i32| -> Outcome<bool> {
        let value = Typed { typmod: target.ty.typmod(), ..Typed::new(target.value.clone(), cx.id(&target.ty)) };
        if cx.version() < 13 {
            return Ok(cx.binary_coercible(value.ty, ty));
        }
        Ok(cx.coerce_to_target(value, ty, typmod, Context::Assignment, Form::Implicit)?.is_some())
    };
    let of_row = declared == oid::RECORD || cx.kind(declared) == b'c';
    if !of_row {
        return match (cx.kind(declared), targets.as_slice()) {
            (b'p', _) => {
                let message = format!("return type {} is not supported for SQL functions", cx.type_name(declared));
                Err(Reject::new("42P13", message).into())
            }
            (_, [one]) if fits(one, declared, -1)? => Ok(()),
            (_, [one]) => mismatch(format!("Actual return type is {}.", cx.type_name(cx.id(&one.ty)))),
            _ => mismatch("Final statement must return exactly one column.".to_owned()),
        };
    }
    if let [one] = targets.as_slice()
        && function.routine != RoutineKind::Procedure
        && fits(one, declared, -1)?
    {
        return Ok(());
    }
    let Some(row) = row_of(cx, function, declared) else { return Ok(()) };
    for (i, target) in targets.iter().enumerate() {
        let Some(&(ty, typmod)) = row.get(i) else {
            return mismatch("Final statement returns too many columns.".to_owned());
        };
        if !fits(target, ty, typmod)? {
            let (given, wanted) = (cx.type_name(cx.id(&target.ty)), cx.type_name(ty));
            return mismatch(format!("Final statement returns {given} instead of {wanted} at column {}.", i + 1));
        }
    }
    if targets.len() < row.len() {
        return mismatch("Final statement returns too few columns.".to_owned());
    }
    Ok(())
}

/// Resolves the body that a server printed.
pub(super) fn again(body: &mut Expr, at: &Address, function: &Function, scope: &Scope<'_>) {
    let Expr::Text(text) = body else { return };
    let source = format!("CREATE FUNCTION f() RETURNS void\n{}", text.sql);
    let script = crate::sql::parse(crate::sql::Source::new("printed", source));
    let Some(Stmt::CreateFunction(create)) = script.statements.into_iter().next().map(|s| s.stmt) else { return };
    let Some(written) = create.body else { return };
    match resolve(&written, at, function, scope) {
        Ok(tree) => *body = tree,
        Err(failure) => {
            let reason = match failure {
                Failure::Unknown(reason) => reason,
                Failure::Reject(reject) => reject.message,
            };
            let sql = text.sql.clone();
            if let Expr::Text(unresolved) = unresolved(&written, reason) {
                *body = Expr::Text(Arc::new(Text { sql, ..(*unresolved).clone() }));
            }
        }
    }
}
