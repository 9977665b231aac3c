//! Functions, procedures, aggregates and window functions.

use tokio_postgres::Row;

use super::fields::{Fields, options, split_list};
use super::names::{Build, class};
use crate::catalog::{
    Address, Argument, ArgumentMode, Expr, Function, Ident, Kind, Path, RoutineKind, Type, Volatility,
};

pub(super) const SQL: &[&str] = &[include_str!("function.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let (schema, name) = (build.names.schema(f.next()), f.name());
        let routine = match f.char() {
            'p' => RoutineKind::Procedure,
            'a' => RoutineKind::Aggregate,
            'w' => RoutineKind::Window,
            _ => RoutineKind::Function,
        };
        let input: Vec<Type> = f.next::<Vec<u32>>().into_iter().map(|t| build.names.plain_type(t)).collect();
        let signature = format!("({})", input.iter().map(Type::sql).collect::<Vec<_>>().join(","));
        let all = f.next::<Option<Vec<u32>>>().map(|a| a.into_iter().map(|t| build.names.plain_type(t)).collect());
        let (modes, names): (Option<Vec<i8>>, Option<Vec<&str>>) = (f.next(), f.next());
        let args = arguments(all.unwrap_or(input), modes.as_ref(), names.as_ref(), f.next());
        let returns = build.names.plain_type(f.next());
        let returns_set = f.next();
        let language = f.name();
        let body = f.next::<&str>().to_owned();
        let library = f.next::<Option<&str>>().map(str::to_owned);
        let sql_body = f.expr();
        let function = Function {
            routine,
            args,
            returns: (routine != RoutineKind::Procedure).then_some(returns),
            returns_set,
            language,
            body: if sql_body.is_some() { String::new() } else { body },
            library,
            sql_body,
            volatility: match f.char() {
                'i' => Volatility::Immutable,
                's' => Volatility::Stable,
                _ => Volatility::Volatile,
            },
            strict: f.next(),
            security_definer: f.next(),
            leakproof: f.next(),
            parallel: f.char(),
            cost: f.optional_name(),
            rows: f.optional_name(),
            config: options(f.next::<Option<Vec<&str>>>().unwrap_or_default()),
        };
        let at = Address::new(Kind::Function, Path::new([schema, name, signature.into()]));
        build.put(class::PROC, oid, at, function);
    }
}

/// Puts together what `pg_proc` holds in parallel arrays. Defaults belong to the last input arguments.
fn arguments(
    types: Vec<Type>,
    modes: Option<&Vec<i8>>,
    names: Option<&Vec<&str>>,
    defaults: Option<&str>,
) -> Vec<Argument> {
    let mut args: Vec<Argument> = types
        .into_iter()
        .enumerate()
        .map(|(i, ty)| {
            let name = names.and_then(|n| n.get(i)).filter(|n| !n.is_empty()).map(|n| Ident::from(*n));
            let mode = match modes.and_then(|m| m.get(i)).map(|m| m.cast_unsigned()) {
                Some(b'o') => ArgumentMode::Out,
                Some(b'b') => ArgumentMode::InOut,
                Some(b'v') => ArgumentMode::Variadic,
                Some(b't') => ArgumentMode::Table,
                _ => ArgumentMode::In,
            };
            Argument { name, ty, mode, default: None }
        })
        .collect();
    let defaults = split_list(defaults.unwrap_or_default());
    let inputs = args.iter_mut().rev().filter(|a| !matches!(a.mode, ArgumentMode::Out | ArgumentMode::Table));
    for (arg, default) in inputs.zip(defaults.into_iter().rev()) {
        arg.default = Some(Expr::text(default));
    }
    args
}
