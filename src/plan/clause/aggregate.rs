//! Aggregates as `pg_dump` writes them.

use std::fmt::Write as _;

use super::quote_ident;
use super::routine::arguments;
use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Function, Transition, Version, quote_literal};

/// A support function: the name alone where it is built in and has no namesake, as `regproc` is printed.
pub(crate) fn support_function(at: &Address, version: Version) -> String {
    let parts = at.path.parts();
    if parts[0] == "pg_catalog" && Builtins::of(version).procs_named(&parts[1]).count() == 1 {
        return quote_ident(&parts[1]);
    }
    format!("{}.{}", quote_ident(&parts[0]), quote_ident(&parts[1]))
}

/// `OPERATOR(schema.<)`.
pub(crate) fn support_operator(at: &Address) -> String {
    let parts = at.path.parts();
    format!("OPERATOR({}.{})", quote_ident(&parts[0]), parts[1])
}

/// `CREATE [OR REPLACE] AGGREGATE …`.
pub(crate) fn create_aggregate(at: &Address, routine: &Function, replace: bool, version: Version) -> Option<String> {
    let aggregate = routine.aggregate.as_ref()?;
    let parts = at.path.parts();
    let args = if routine.args.is_empty() { "*".to_owned() } else { arguments(routine, false) };
    let replace = if replace { "OR REPLACE " } else { "" };
    let mut out =
        format!("CREATE {replace}AGGREGATE {}.{}({args}) (\n", quote_ident(&parts[0]), quote_ident(&parts[1]));
    let function = |at: &Address| support_function(at, version);
    let plain = &aggregate.plain;
    let _ = write!(out, "    SFUNC = {},\n    STYPE = {}", function(&plain.function), plain.ty.sql_unmodified());
    transition(&mut out, plain, "", aggregate.kind, version);
    if let Some(combine) = &aggregate.combine {
        let _ = write!(out, ",\n    COMBINEFUNC = {}", function(combine));
    }
    if let (Some(to), Some(from)) = (&aggregate.serialize, &aggregate.deserialize) {
        let _ = write!(out, ",\n    SERIALFUNC = {},\n    DESERIALFUNC = {}", function(to), function(from));
    }
    if let Some(moving) = &aggregate.moving
        && let Some(inverse) = &moving.inverse
    {
        let _ = write!(
            out,
            ",\n    MSFUNC = {},\n    MINVFUNC = {},\n    MSTYPE = {}",
            function(&moving.function),
            function(inverse),
            moving.ty.sql_unmodified()
        );
        transition(&mut out, moving, "M", aggregate.kind, version);
    }
    if let Some(operator) = &aggregate.sort_operator {
        let _ = write!(out, ",\n    SORTOP = {}", support_operator(operator));
    }
    if aggregate.kind == 'h' {
        out.push_str(",\n    HYPOTHETICAL");
    }
    match routine.parallel {
        's' => out.push_str(",\n    PARALLEL = safe"),
        'r' => out.push_str(",\n    PARALLEL = restricted"),
        _ => {}
    }
    out.push_str("\n)");
    Some(out)
}

fn transition(out: &mut String, t: &Transition, prefix: &str, kind: char, version: Version) {
    if t.space != 0 {
        let _ = write!(out, ",\n    {prefix}SSPACE = {}", t.space);
    }
    if let Some(initial) = &t.initial {
        let _ = write!(out, ",\n    {prefix}INITCOND = {}", quote_literal(initial));
    }
    let Some(finish) = &t.finish else { return };
    let _ = write!(out, ",\n    {prefix}FINALFUNC = {}", support_function(finish, version));
    if t.finish_extra {
        let _ = write!(out, ",\n    {prefix}FINALFUNC_EXTRA");
    }
    if t.finish_modify != if kind == 'n' { 'r' } else { 'w' } {
        let word = match t.finish_modify {
            's' => "SHAREABLE",
            'w' => "READ_WRITE",
            _ => "READ_ONLY",
        };
        let _ = write!(out, ",\n    {prefix}FINALFUNC_MODIFY = {word}");
    }
}
