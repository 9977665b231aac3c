//! Functions and procedures as `pg_dump` writes them.

use std::fmt::Write as _;

use super::{body_literal, quote_ident, setting};
use crate::catalog::{Address, Argument, ArgumentMode, Function, RoutineKind, Type, Volatility, quote_literal};
use crate::expr;

/// `CREATE [OR REPLACE] FUNCTION …`.
pub(crate) fn create_routine(at: &Address, routine: &Function, replace: bool) -> String {
    let parts = at.path.parts();
    let name = parts[..parts.len() - 1].iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    let word = if routine.routine == RoutineKind::Procedure { "PROCEDURE" } else { "FUNCTION" };
    let replace = if replace { "OR REPLACE " } else { "" };
    let mut out = format!("CREATE {replace}{word} {name}({})", arguments(routine, true));
    if let Some(result) = result(routine) {
        let _ = write!(out, " RETURNS {result}");
    }
    let _ = write!(out, "\n    LANGUAGE {}", quote_ident(&routine.language));
    if routine.routine == RoutineKind::Window {
        out.push_str(" WINDOW");
    }
    match routine.volatility {
        Volatility::Immutable => out.push_str(" IMMUTABLE"),
        Volatility::Stable => out.push_str(" STABLE"),
        Volatility::Volatile => {}
    }
    if routine.strict {
        out.push_str(" STRICT");
    }
    if routine.security_definer {
        out.push_str(" SECURITY DEFINER");
    }
    if routine.leakproof {
        out.push_str(" LEAKPROOF");
    }
    if let Some(cost) = &routine.cost {
        let _ = write!(out, " COST {cost}");
    }
    if let Some(rows) = &routine.rows {
        let _ = write!(out, " ROWS {rows}");
    }
    match routine.parallel {
        's' => out.push_str(" PARALLEL SAFE"),
        'r' => out.push_str(" PARALLEL RESTRICTED"),
        _ => {}
    }
    for (name, value) in &routine.config {
        let quoted = name.split('.').map(quote_ident).collect::<Vec<_>>().join(".");
        let _ = write!(out, "\n    SET {quoted} TO {}", setting(name, value));
    }
    out.push_str("\n    ");
    if let Some(body) = &routine.sql_body {
        out.push_str(&expr::print(body));
    } else if let Some(library) = &routine.library {
        let _ = write!(out, "AS {}, {}", quote_literal(library), quote_literal(&routine.body));
    } else {
        let _ = write!(out, "AS {}", body_literal(&routine.body));
    }
    out
}

/// What follows RETURNS, if anything does.
fn result(routine: &Function) -> Option<String> {
    let table: Vec<String> = routine.args.iter().filter(|a| a.mode == ArgumentMode::Table).map(argument).collect();
    if !table.is_empty() {
        return Some(format!("TABLE({})", table.join(", ")));
    }
    let returns = routine.returns.as_ref()?;
    let set = if routine.returns_set { "SETOF " } else { "" };
    Some(format!("{set}{}", returns.sql_unmodified()))
}

/// `pg_get_function_arguments`, or `pg_get_function_identity_arguments` when defaults are not wanted.
pub(super) fn arguments(routine: &Function, defaults: bool) -> String {
    let mut out = Vec::new();
    for arg in routine.args.iter().filter(|a| a.mode != ArgumentMode::Table) {
        let mut text = match arg.mode {
            ArgumentMode::In if routine.routine == RoutineKind::Procedure => "IN ",
            ArgumentMode::In | ArgumentMode::Table => "",
            ArgumentMode::Out => "OUT ",
            ArgumentMode::InOut => "INOUT ",
            ArgumentMode::Variadic => "VARIADIC ",
        }
        .to_owned();
        text.push_str(&argument(arg));
        if let (true, Some(default)) = (defaults, &arg.default) {
            let _ = write!(text, " DEFAULT {}", expr::print(default));
        }
        out.push(text);
    }
    if let Some(aggregate) = routine.aggregate.as_ref().filter(|a| a.kind != 'n') {
        // An ordered set that takes VARIADIC arguments on both sides has them once.
        let direct = out[..aggregate.direct_args].join(", ");
        let sorted = out.get(aggregate.direct_args..).filter(|s| !s.is_empty()).unwrap_or(&out[out.len() - 1..]);
        let space = if direct.is_empty() { "" } else { " " };
        return format!("{direct}{space}ORDER BY {}", sorted.join(", "));
    }
    out.join(", ")
}

fn argument(arg: &Argument) -> String {
    match &arg.name {
        Some(name) if !name.is_empty() => format!("{} {}", quote_ident(name), arg.ty.sql_unmodified()),
        _ => arg.ty.sql_unmodified(),
    }
}

/// `a integer, OUT b text`: what tells a routine from others of its name.
pub(crate) fn identity_arguments(routine: &Function) -> String {
    arguments(routine, false)
}

/// `integer, text`: the types of the input arguments.
pub(crate) fn input_types(routine: &Function) -> String {
    routine.input_types().map(Type::sql_unmodified).collect::<Vec<_>>().join(", ")
}
