//! CREATE AGGREGATE: `DefineAggregate` and `AggregateCreate`.

use crate::catalog::{
    Address, Aggregate, Argument, ArgumentMode, Function, Kind, Object, RoutineKind, Touches, Transition, Type,
    Volatility,
};
use crate::expr::routine::{self, Routine, Sort};
use crate::expr::{self, Failure};
use crate::sql::ast::{Define, Name};

use super::Reject;
use super::cx::Cx;
use super::define::Attributes;
use super::function::{arguments, may_replace};

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P13", message)
}

/// CREATE AGGREGATE.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    // What cannot be worked out is a function of that name, with whatever arguments.
    let touches = Touches::Objects(vec![Address::of(Kind::Function, schema.clone(), stmt.name.name().clone())]);
    match define(cx, stmt) {
        Ok(Some(function)) => {
            let at = Address::routine(schema.clone(), stmt.name.name().clone(), function.input_types());
            put(cx, stmt, &at, function)
        }
        Ok(None) => Ok(()),
        Err(Failure::Reject(reject)) => Err(reject),
        Err(Failure::Unknown(reason)) => {
            cx.opaque(reason, touches);
            Ok(())
        }
    }
}

fn put(cx: &mut Cx<'_>, stmt: &Define, at: &Address, function: Function) -> Result<(), Reject> {
    let Some(Object::Function(old)) = cx.get(at).map(|o| &**o) else {
        cx.create(at.clone(), function);
        return Ok(());
    };
    if !stmt.replace {
        let message = format!("function \"{}\" already exists with same argument types", at.name());
        return Err(Reject::new("42723", message));
    }
    let old = old.clone();
    may_replace(cx, at, &old, &function)?;
    if let (Some(was), Some(is)) = (&old.aggregate, &function.aggregate) {
        if was.kind != is.kind {
            let was = match was.kind {
                'o' => "an ordered-set aggregate",
                'h' => "a hypothetical-set aggregate",
                _ => "an ordinary aggregate function",
            };
            return Err(
                Reject::new("42809", "cannot change routine kind").detail(format!("\"{}\" is {was}.", at.name()))
            );
        }
        if was.direct_args != is.direct_args {
            return Err(invalid("cannot change number of direct args of an aggregate function"));
        }
    }
    cx.alter(at, function);
    Ok(())
}

/// The names of the attributes that a CREATE AGGREGATE may have.
const KNOWN: &[&str] = &[
    "sfunc",
    "sfunc1",
    "finalfunc",
    "combinefunc",
    "serialfunc",
    "deserialfunc",
    "msfunc",
    "minvfunc",
    "mfinalfunc",
    "finalfunc_extra",
    "mfinalfunc_extra",
    "finalfunc_modify",
    "mfinalfunc_modify",
    "sortop",
    "basetype",
    "hypothetical",
    "stype",
    "stype1",
    "sspace",
    "mstype",
    "msspace",
    "initcond",
    "initcond1",
    "minitcond",
    "parallel",
];

/// Names of a transition and of what belongs to it.
struct Written {
    function: Option<Name>,
    inverse: Option<Name>,
    finish: Option<Name>,
    ty: Option<Type>,
    space: i32,
    initial: Option<String>,
    finish_extra: bool,
    finish_modify: char,
}

/// The aggregate as a function; `None` where its arguments are not known, which is marked.
fn define(cx: &mut Cx<'_>, stmt: &Define) -> Result<Option<Function>, Failure> {
    let attributes = Attributes(&stmt.options);
    for option in stmt.options.iter().filter(|o| !KNOWN.contains(&&*o.name)) {
        cx.notice(format!("aggregate attribute \"{}\" not recognized", option.name), None);
    }
    let mut kind = if stmt.direct_args.is_some() { 'o' } else { 'n' };
    let direct_args = stmt.direct_args.unwrap_or(0);
    let modify = |name: &str| -> Result<Option<char>, Reject> {
        let Some(said) = attributes.text(name)? else { return Ok(None) };
        Ok(Some(match &*said {
            "read_only" => 'r',
            "shareable" => 's',
            "read_write" => 'w',
            _ => {
                let message = format!("parameter \"{name}\" must be READ_ONLY, SHAREABLE, or READ_WRITE");
                return Err(Reject::new("42601", message));
            }
        }))
    };
    if attributes.truth("hypothetical")?.unwrap_or(false) {
        if kind == 'n' {
            return Err(invalid("only ordered-set aggregates can be hypothetical").into());
        }
        kind = 'h';
    }
    let default_modify = if kind == 'n' { 'r' } else { 'w' };
    let ty = attributes.ty(&["stype", "stype1"]);
    let moving_ty = attributes.ty(&["mstype"]);
    let mut plain = Written {
        function: attributes.name(&["sfunc", "sfunc1"]),
        inverse: None,
        finish: attributes.name(&["finalfunc"]),
        ty: None,
        space: attributes.integer("sspace")?.unwrap_or(0),
        initial: attributes.text_of(&["initcond", "initcond1"])?,
        finish_extra: attributes.truth("finalfunc_extra")?.unwrap_or(false),
        finish_modify: modify("finalfunc_modify")?.unwrap_or(default_modify),
    };
    let mut moving = Written {
        function: attributes.name(&["msfunc"]),
        inverse: attributes.name(&["minvfunc"]),
        finish: attributes.name(&["mfinalfunc"]),
        ty: None,
        space: attributes.integer("msspace")?.unwrap_or(0),
        initial: attributes.text_of(&["minitcond"])?,
        finish_extra: attributes.truth("mfinalfunc_extra")?.unwrap_or(false),
        finish_modify: modify("mfinalfunc_modify")?.unwrap_or(default_modify),
    };
    let Some(ty) = ty else { return Err(invalid("aggregate stype must be specified").into()) };
    if plain.function.is_none() {
        return Err(invalid("aggregate sfunc must be specified").into());
    }
    complete(&moving, moving_ty.is_some())?;
    let Some(args) = parameters(cx, stmt, &attributes)? else { return Ok(None) };

    let (serialize, deserialize) = (attributes.name(&["serialfunc"]), attributes.name(&["deserialfunc"]));
    plain.ty = Some(state(cx, &cx.resolve_type(&ty)?.plain())?);
    let internal = plain.ty.as_ref().is_some_and(|t| t.is("internal"));
    match (&serialize, &deserialize) {
        (Some(_), Some(_)) if !internal => {
            let message =
                "serialization functions may be specified only when the aggregate transition data type is internal";
            return Err(invalid(message).into());
        }
        (Some(_), None) | (None, Some(_)) => {
            let message = "must specify both or neither of serialization and deserialization functions";
            return Err(invalid(message).into());
        }
        _ => {}
    }
    if let Some(ty) = moving_ty {
        moving.ty = Some(state(cx, &cx.resolve_type(&ty)?.plain())?);
    }
    for side in [&plain, &moving] {
        if let (Some(ty), Some(text)) = (&side.ty, &side.initial)
            && routine::sort(ty, &cx.catalog, &cx.session) == Sort::Plain
        {
            match routine::check_input(text, ty, &cx.catalog, &cx.session) {
                Ok(()) | Err(Failure::Unknown(_)) => {}
                Err(refused) => return Err(refused),
            }
        }
    }
    let parallel = match attributes.text("parallel")?.as_deref() {
        None | Some("unsafe") => 'u',
        Some("safe") => 's',
        Some("restricted") => 'r',
        Some(_) => {
            return Err(Reject::new("42601", "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE").into());
        }
    };

    let build = Build { cx, args: &args, kind, direct_args };
    build.check_arguments(&plain, &moving)?;
    let (transition, returns) = build.transition(&plain, None)?;
    let combine = build.combine(&attributes, &transition.ty)?;
    let bytea = Type::builtin("bytea");
    let serialize = build.serial(serialize.as_ref(), &[Type::builtin("internal")], &bytea, "serialization")?;
    let deserialize = build.serial(
        deserialize.as_ref(),
        &[bytea, Type::builtin("internal")],
        &Type::builtin("internal"),
        "deserialization",
    )?;
    build.check_result(&returns)?;
    let moving = match moving.ty {
        Some(_) => Some(build.transition(&moving, Some((&transition.ty, &returns)))?.0),
        None => None,
    };
    let sort_operator = build.sort_operator(attributes.name(&["sortop"]).as_ref())?;
    let aggregate =
        Aggregate { kind, direct_args, plain: transition, moving, combine, serialize, deserialize, sort_operator };
    Ok(Some(Function {
        routine: RoutineKind::Aggregate,
        args,
        returns: Some(returns),
        returns_set: false,
        language: "internal".into(),
        body: "aggregate_dummy".to_owned(),
        library: None,
        sql_body: None,
        volatility: Volatility::Immutable,
        strict: false,
        security_definer: false,
        leakproof: false,
        parallel,
        cost: None,
        rows: None,
        config: crate::catalog::Options::new(),
        aggregate: Some(aggregate),
    }))
}

/// Whether the attributes of a moving aggregate are all there, or none.
fn complete(moving: &Written, typed: bool) -> Result<(), Reject> {
    if typed {
        for (there, name) in [(moving.function.is_some(), "msfunc"), (moving.inverse.is_some(), "minvfunc")] {
            if !there {
                return Err(invalid(format!("aggregate {name} must be specified when mstype is specified")));
            }
        }
        return Ok(());
    }
    for (there, name) in [
        (moving.function.is_some(), "msfunc"),
        (moving.inverse.is_some(), "minvfunc"),
        (moving.finish.is_some(), "mfinalfunc"),
        (moving.space != 0, "msspace"),
        (moving.initial.is_some(), "minitcond"),
    ] {
        if there {
            return Err(invalid(format!("aggregate {name} must not be specified without mstype")));
        }
    }
    Ok(())
}

/// The arguments, in the old form or the new; `None` where one is not known, which is marked.
fn parameters(cx: &mut Cx<'_>, stmt: &Define, attributes: &Attributes<'_>) -> Result<Option<Vec<Argument>>, Failure> {
    let base = attributes.ty(&["basetype"]);
    if let Some(args) = &stmt.args {
        if base.is_some() {
            return Err(invalid("basetype is redundant with aggregate input type specification").into());
        }
        return Ok(arguments(cx, args, "aggregates", "")?);
    }
    let Some(base) = base else { return Err(invalid("aggregate input type must be specified").into()) };
    if base.array.is_empty() && base.name.name().eq_ignore_ascii_case("any") {
        return Ok(Some(Vec::new()));
    }
    let ty = cx.resolve_type(&base)?.plain();
    Ok(Some(vec![Argument { name: None, ty, mode: ArgumentMode::In, default: None }]))
}

/// Refuses a type that no state can have.
fn state(cx: &Cx<'_>, ty: &Type) -> Result<Type, Reject> {
    if routine::sort(ty, &cx.catalog, &cx.session) == Sort::Pseudo {
        return Err(invalid(format!("aggregate transition data type cannot be {}", cx.type_text(ty))));
    }
    Ok(ty.clone())
}

/// What is known when the support functions are looked up.
struct Build<'a, 'c> {
    cx: &'a Cx<'c>,
    args: &'a [Argument],
    kind: char,
    direct_args: usize,
}

impl Build<'_, '_> {
    fn types(&self) -> Vec<Type> {
        self.args.iter().map(|a| a.ty.clone()).collect()
    }

    fn variadic(&self) -> bool {
        self.args.last().is_some_and(|a| a.mode == ArgumentMode::Variadic)
    }

    /// It takes VARIADIC "any".
    fn variadic_any(&self) -> bool {
        self.variadic() && self.args.last().is_some_and(|a| a.ty.is("any"))
    }

    /// Why a type cannot be told from those of the arguments.
    fn undetermined(&self, ty: &Type) -> Option<String> {
        let args: Vec<&Type> = self.args.iter().map(|a| &a.ty).collect();
        routine::polymorphic_signature(ty, &args, &self.cx.catalog, &self.cx.session)
    }

    fn find(&self, name: &Name, args: &[Type], variadic_any: bool) -> Result<Routine, Failure> {
        routine::of_aggregate(name, args, variadic_any, &self.cx.catalog, &self.cx.session)
    }

    fn check_arguments(&self, plain: &Written, moving: &Written) -> Result<(), Reject> {
        for ty in [&plain.ty, &moving.ty].into_iter().flatten() {
            if let Some(why) = self.undetermined(ty) {
                return Err(invalid("cannot determine transition data type").detail(why));
            }
        }
        if self.kind == 'n' {
            return Ok(());
        }
        if self.variadic() && !self.variadic_any() {
            return Err(Reject::new("0A000", "a variadic ordered-set aggregate must use VARIADIC type ANY"));
        }
        if self.kind == 'h' && self.direct_args < self.args.len() {
            let sorted = self.args.len() - self.direct_args;
            let types = self.types();
            if self.variadic()
                || self.direct_args < sorted
                || types[self.direct_args - sorted..self.direct_args] != types[self.direct_args..]
            {
                let message =
                    "a hypothetical-set aggregate must have direct arguments matching its aggregated arguments";
                return Err(invalid(message));
            }
        }
        Ok(())
    }

    /// A transition with its support functions, and what the aggregate returns by it. `other` is what the plain
    /// transition goes over and returns, where this is the moving one.
    fn transition(&self, said: &Written, other: Option<(&Type, &Type)>) -> Result<(Transition, Type), Failure> {
        let (Some(ty), Some(name)) = (&said.ty, &said.function) else {
            unreachable!("a transition without its type or function was refused");
        };
        let types = self.types();
        // An ordered set is collected without its direct arguments; a VARIADIC one may be both.
        let passed = match self.kind {
            'n' => &types[..],
            _ if self.direct_args < types.len() => &types[self.direct_args..],
            _ => &types[types.len() - 1..],
        };
        let with = |rest: &[Type]| -> Vec<Type> { std::iter::once(ty.clone()).chain(rest.iter().cloned()).collect() };
        let mismatch = |what: &str, name: &Name| {
            Reject::new("42804", format!("return type of {what} function {name} is not {}", self.cx.type_text(ty)))
        };
        let function = self.find(name, &with(passed), self.variadic_any())?;
        if function.returns != *ty {
            return Err(mismatch("transition", name).into());
        }
        if function.strict && said.initial.is_none() {
            let compatible = types
                .first()
                .is_some_and(|first| routine::binary_coercible(first, ty, &self.cx.catalog, &self.cx.session));
            if !compatible {
                return Err(invalid(
                    "must not omit initial value when transition function is strict and transition type is not \
                     compatible with input type",
                )
                .into());
            }
        }
        let mut inverse = None;
        if let Some(name) = &said.inverse {
            let found = self.find(name, &with(passed), self.variadic_any())?;
            if found.returns != *ty {
                return Err(mismatch("inverse transition", name).into());
            }
            if found.strict != function.strict {
                let message = "strictness of aggregate's forward and inverse transition functions must match";
                return Err(invalid(message).into());
            }
            inverse = Some(found.at);
        }
        let (mut finish, mut returns) = (None, ty.clone());
        if let Some(name) = &said.finish {
            let (given, any) = if said.finish_extra {
                (&types[..], self.variadic_any())
            } else {
                (&types[..self.direct_args], self.variadic_any() && self.direct_args == types.len())
            };
            let found = self.find(name, &with(given), any)?;
            if said.finish_extra && found.strict {
                return Err(invalid("final function with extra arguments must not be declared STRICT").into());
            }
            returns = found.returns;
            finish = Some(found.at);
        }
        if let Some((plain, result)) = other
            && *result != returns
        {
            let message = format!(
                "moving-aggregate implementation returns type {}, but plain implementation returns type {}",
                self.cx.type_text(ty),
                self.cx.type_text(plain)
            );
            return Err(invalid(message).into());
        }
        let transition = Transition {
            function: function.at,
            inverse,
            ty: ty.clone(),
            space: said.space,
            initial: said.initial.clone(),
            finish,
            finish_extra: said.finish_extra,
            finish_modify: said.finish_modify,
        };
        Ok((transition, returns))
    }

    fn combine(&self, attributes: &Attributes<'_>, ty: &Type) -> Result<Option<Address>, Failure> {
        let Some(name) = attributes.name(&["combinefunc"]) else { return Ok(None) };
        let found = self.find(&name, &[ty.clone(), ty.clone()], false)?;
        let shown = self.cx.type_text(ty);
        if found.returns != *ty {
            return Err(Reject::new("42804", format!("return type of combine function {name} is not {shown}")).into());
        }
        if ty.is("internal") && found.strict {
            return Err(
                invalid(format!("combine function with transition type {shown} must not be declared STRICT")).into()
            );
        }
        Ok(Some(found.at))
    }

    fn serial(
        &self,
        name: Option<&Name>,
        args: &[Type],
        returns: &Type,
        what: &str,
    ) -> Result<Option<Address>, Failure> {
        let Some(name) = name else { return Ok(None) };
        let found = self.find(name, args, false)?;
        if found.returns != *returns {
            let message = format!("return type of {what} function {name} is not {}", self.cx.type_text(returns));
            return Err(Reject::new("42804", message).into());
        }
        Ok(Some(found.at))
    }

    fn check_result(&self, returns: &Type) -> Result<(), Reject> {
        if let Some(why) = self.undetermined(returns) {
            return Err(Reject::new("42804", "cannot determine result data type").detail(why));
        }
        if returns.is("internal") && !self.args.iter().any(|a| a.ty.is("internal")) {
            return Err(invalid("unsafe use of pseudo-type \"internal\"")
                .detail("A result of type internal requires at least one input of type internal."));
        }
        Ok(())
    }

    fn sort_operator(&self, name: Option<&Name>) -> Result<Option<Address>, Failure> {
        let Some(name) = name else { return Ok(None) };
        let [arg] = self.args else {
            return Err(invalid("sort operator can only be specified for single-argument aggregates").into());
        };
        expr::routine::operator(name, Some(&arg.ty), &arg.ty, &self.cx.catalog, &self.cx.session).map(Some)
    }
}
