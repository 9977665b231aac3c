//! Functions, procedures, aggregates and window functions.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::fields::{Fields, options, split_list};
use super::names::{Build, class};
use crate::catalog::{
    Address, Aggregate, Argument, ArgumentMode, Expr, Function, Ident, Kind, Path, RoutineKind, Transition, Type,
    Volatility,
};

pub(super) const SQL: &[&str] = &[include_str!("function.sql"), include_str!("aggregate.sql")];

/// What aggregates are made of, by the oid of the aggregate.
fn aggregates(rows: &[Row], build: &Build) -> HashMap<u32, Aggregate> {
    let mut out = HashMap::new();
    for row in rows {
        let mut f = Fields::new(row);
        let oid: u32 = f.next();
        let kind = f.char();
        let direct_args = usize::try_from(f.next::<i16>()).unwrap_or_default();
        let function = |oid: Option<u32>| oid.and_then(|oid| build.names.function(oid));
        let combine = function(f.oid());
        let (serialize, deserialize) = (function(f.oid()), function(f.oid()));
        let sort_operator = f.oid().and_then(|oid| build.names.operator(oid));
        let mut transition = || {
            let (first, inverse, finish) = (function(f.oid()), function(f.oid()), function(f.oid()));
            let (finish_extra, finish_modify) = (f.next(), f.char());
            let ty = f.oid().map(|oid| build.names.plain_type(oid));
            let (space, initial) = (f.next(), f.next::<Option<&str>>().map(str::to_owned));
            Some(Transition { function: first?, inverse, ty: ty?, space, initial, finish, finish_extra, finish_modify })
        };
        let (plain, moving) = (transition(), transition());
        let Some(plain) = plain else { continue };
        let aggregate = Aggregate { kind, direct_args, plain, moving, combine, serialize, deserialize, sort_operator };
        out.insert(oid, aggregate);
    }
    out
}

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut aggregates = aggregates(&rows[1], build);
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
            aggregate: aggregates.remove(&oid),
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
    let inputs = args.iter_mut().rev().filter(|a| a.mode.is_input());
    for (arg, default) in inputs.zip(defaults.into_iter().rev()) {
        arg.default = Some(Expr::text(default));
    }
    args
}
