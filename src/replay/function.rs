//! CREATE FUNCTION, CREATE PROCEDURE, ALTER FUNCTION and its kin.

use crate::catalog::{
    Address, Argument, ArgumentMode, Expr, Function, Ident, Object, Options, RoutineKind, Touches, Type, Volatility,
};
use crate::expr::{self, Scope, Use, routine};
use crate::sql::ast::{self, AlterFunction, ArgMode, CreateFunction, FunctionArg, Option_, OptionValue, SetValue};

use super::cx::Cx;
use super::{Reject, base_type, body, extension, set};

/// CREATE FUNCTION, CREATE PROCEDURE.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateFunction) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    let name = stmt.name.name().clone();
    let language = language(cx, stmt)?;
    let what = if stmt.procedure { "procedures" } else { "functions" };
    let Some(args) = arguments(cx, &stmt.args, what, &language)? else { return Ok(()) };
    let Some((returns, returns_set)) = result(cx, stmt, &args, &language)? else { return Ok(()) };
    let mut function = Function {
        routine: if stmt.procedure { RoutineKind::Procedure } else { RoutineKind::Function },
        args,
        returns,
        returns_set,
        language,
        body: String::new(),
        library: None,
        sql_body: None,
        volatility: Volatility::Volatile,
        strict: false,
        security_definer: false,
        leakproof: false,
        parallel: 'u',
        cost: None,
        rows: None,
        config: Options::new(),
        aggregate: None,
    };
    redundant(&stmt.options)?;
    for option in &stmt.options {
        attribute(&mut function, option, false)?;
    }
    let mut setting = None;
    for clause in &stmt.config {
        setting = configure(cx, &mut function.config, clause)?.or(setting);
    }
    let at = Address::routine(schema.clone(), name.clone(), function.input_types());
    let unknown = match body(cx, &at, stmt, &mut function) {
        // It is seen when the body is rewritten, once the function is there.
        Err(reject) if reject.message.starts_with(expr::TWICE_ASSIGNED) && cx.get(&at).is_some() && !stmt.replace => {
            None
        }
        unknown => unknown?,
    };
    for option in &stmt.options {
        rows_apply(&function, option)?;
    }
    results_are_determined(cx, &function)?;
    match cx.get(&at).map(|o| &**o) {
        Some(Object::Function(old)) => {
            if !stmt.replace {
                let message = format!("function \"{name}\" already exists with same argument types");
                return Err(Reject::new("42723", message));
            }
            let old = old.clone();
            may_replace(cx, &at, &old, &function)?;
            super::depends_on::forget(cx, &at);
            cx.alter(&at, function.clone());
        }
        _ => cx.create(at.clone(), function.clone()),
    }
    body::validate(cx, &at, stmt, &function)?;
    if let Some(reason) = unknown.or(setting) {
        cx.opaque(reason, Touches::Objects(vec![at]));
    }
    Ok(())
}

/// Only what returns a set says how many rows it returns.
fn rows_apply(function: &Function, option: &Option_) -> Result<(), Reject> {
    if option.name == "rows" && !function.returns_set {
        return Err(Reject::new("22023", "ROWS is not applicable when function does not return a set"));
    }
    Ok(())
}

/// LANGUAGE, which has to exist.
fn language(cx: &Cx<'_>, stmt: &CreateFunction) -> Result<Ident, Reject> {
    let said = stmt.options.iter().find(|o| o.name == "language").and_then(Option_::text);
    let Some(said) = said else {
        if stmt.body.is_some() {
            return Ok("sql".into());
        }
        return Err(Reject::new("42P13", "no language specified"));
    };
    let said = Ident::from(said);
    let known = matches!(&*said, "sql" | "plpgsql" | "c" | "internal")
        || cx.catalog.contains(&Address::top(crate::catalog::Kind::Language, said.clone()))
        || extension::may_provide(&cx.catalog, None)
        || cx.catalog.opaque().any(|o| o.tag == "CREATE LANGUAGE");
    if known { Ok(said) } else { Err(Reject::new("42704", format!("language \"{said}\" does not exist"))) }
}

fn is_input(mode: ArgMode) -> bool {
    !matches!(mode, ArgMode::Out | ArgMode::Table)
}

/// `interpret_function_parameter_list`; `None` where a type is not known, which is marked.
/// `language` is empty for an aggregate.
pub(super) fn arguments(
    cx: &mut Cx<'_>,
    args: &[FunctionArg],
    what: &str,
    language: &str,
) -> Result<Option<Vec<Argument>>, Reject> {
    let mut out: Vec<Argument> = Vec::with_capacity(args.len());
    let (mut variadic, mut defaulted) = (false, false);
    // Before 14 a procedure has no OUT parameters, and says of the rest what a function says.
    let procedure = what == "procedures" && cx.version().0 >= 14;
    for (i, arg) in args.iter().enumerate() {
        let resolved = base_type::of_function(cx, &arg.ty, language, false);
        let Some(ty) = cx.or_opaque(resolved, Touches::Nothing)? else { return Ok(None) };
        if arg.ty.setof {
            return Err(Reject::new("42P13", format!("{what} cannot accept set arguments")));
        }
        if procedure && variadic && arg.mode == ArgMode::Out {
            return Err(Reject::new("42P13", "VARIADIC parameter must be the last parameter"));
        }
        if procedure && defaulted && arg.mode == ArgMode::Out {
            let message = "procedure OUT parameters cannot appear after one with a default value";
            return Err(Reject::new("42P13", message));
        }
        if is_input(arg.mode) {
            if variadic {
                return Err(Reject::new("42P13", "VARIADIC parameter must be the last input parameter"));
            }
            variadic = arg.mode == ArgMode::Variadic;
        }
        if arg.mode == ArgMode::Variadic {
            let array = ty.array
                || ty.schema == "pg_catalog"
                    && matches!(&*ty.name, "any" | "anyarray" | "anycompatiblearray" | "oidvector" | "int2vector");
            if !array {
                return Err(Reject::new("42P13", "VARIADIC parameter must be an array"));
            }
        }
        if let Some(name) = &arg.name {
            let clash = args[..i]
                .iter()
                .any(|before| before.name.as_ref() == Some(name) && !only_in_and_out(before.mode, arg.mode));
            if clash {
                return Err(Reject::new("42P13", format!("parameter name \"{name}\" used more than once")));
            }
        }
        let default = match &arg.default {
            Some(_) if !is_input(arg.mode) => {
                return Err(Reject::new("42P13", "only input parameters can have default values"));
            }
            Some(written) => {
                defaulted = true;
                Some(default(cx, written, &ty.plain())?)
            }
            None => {
                if is_input(arg.mode) && defaulted {
                    let message = "input parameters after one with a default value must also have defaults";
                    return Err(Reject::new("42P13", message));
                }
                None
            }
        };
        out.push(Argument { name: arg.name.clone(), ty: ty.plain(), mode: mode(arg), default });
    }
    Ok(Some(out))
}

/// An IN and an OUT argument may share a name.
fn only_in_and_out(a: ArgMode, b: ArgMode) -> bool {
    let pure_in = |m| matches!(m, ArgMode::In | ArgMode::Variadic);
    let pure_out = |m| matches!(m, ArgMode::Out | ArgMode::Table);
    pure_in(a) && pure_out(b) || pure_out(a) && pure_in(b)
}

fn mode(arg: &FunctionArg) -> ArgumentMode {
    match arg.mode {
        ArgMode::In => ArgumentMode::In,
        ArgMode::Out => ArgumentMode::Out,
        ArgMode::InOut => ArgumentMode::InOut,
        ArgMode::Variadic => ArgumentMode::Variadic,
        ArgMode::Table => ArgumentMode::Table,
    }
}

fn default(cx: &Cx<'_>, written: &ast::Expr, ty: &Type) -> Result<Expr, Reject> {
    let scope = Scope {
        catalog: &cx.catalog,
        session: &cx.session,
        source: &cx.statement.source,
        columns: Vec::new(),
        value: None,
    };
    expr::resolve(written, &Use::ArgumentDefault(ty.clone()), &scope)
}

/// The result type and whether it is a set; outer `None` where it is not known, which is marked.
fn result(
    cx: &mut Cx<'_>,
    stmt: &CreateFunction,
    args: &[Argument],
    language: &str,
) -> Result<Option<(Option<Type>, bool)>, Reject> {
    if stmt.procedure {
        return Ok(Some((None, false)));
    }
    let out: Vec<&Type> = args.iter().filter(|a| a.mode.is_output()).map(|a| &a.ty).collect();
    let required = match out[..] {
        [] => None,
        [one] => Some(one.clone()),
        _ => Some(Type::builtin("record")),
    };
    let Some(said) = &stmt.returns else {
        return match required {
            Some(ty) => Ok(Some((Some(ty), false))),
            None => Err(Reject::new("42P13", "function result type must be specified")),
        };
    };
    let resolved = base_type::of_function(cx, said, language, true);
    let Some(ty) = cx.or_opaque(resolved, Touches::Nothing)? else { return Ok(None) };
    let ty = ty.plain();
    if let Some(required) = required
        && required != ty
    {
        let message = format!("function result type must be {} because of OUT parameters", cx.type_text(&required));
        return Err(Reject::new("42P13", message));
    }
    Ok(Some((Some(ty), said.setof)))
}

/// What a function of polymorphic types returns has to follow from what it is given, and only `internal` makes
/// `internal`.
fn results_are_determined(cx: &Cx<'_>, function: &Function) -> Result<(), Reject> {
    let inputs: Vec<&Type> = function.input_types().collect();
    let outputs = function.args.iter().filter(|a| a.mode.is_output());
    for ty in function.returns.iter().chain(outputs.map(|a| &a.ty)) {
        if let Some(why) = routine::polymorphic_signature(ty, &inputs, &cx.catalog, &cx.session) {
            return Err(Reject::new("42P13", "cannot determine result data type").detail(why));
        }
        if ty.is("internal") && !inputs.iter().any(|t| t.is("internal")) {
            return Err(Reject::new("42P13", "unsafe use of pseudo-type \"internal\"")
                .detail("A result of type internal requires at least one input of type internal."));
        }
    }
    Ok(())
}

/// Refuses an option that is said twice.
fn redundant(options: &[Option_]) -> Result<(), Reject> {
    for (i, option) in options.iter().enumerate() {
        if options[..i].iter().any(|o| o.name == option.name) {
            return Err(Reject::new("42601", "conflicting or redundant options"));
        }
    }
    Ok(())
}

fn truth(option: &Option_) -> bool {
    !matches!(&option.value, Some(OptionValue::Boolean(false) | OptionValue::Integer(0)))
}

/// One attribute of CREATE or ALTER FUNCTION.
fn attribute(function: &mut Function, option: &Option_, alter: bool) -> Result<(), Reject> {
    let text = option.text().unwrap_or_default();
    let is_procedure = function.routine == RoutineKind::Procedure;
    let of_functions_only = matches!(
        &*option.name,
        "volatility" | "strict" | "leakproof" | "parallel" | "cost" | "rows" | "window" | "support"
    );
    if is_procedure && of_functions_only {
        return Err(Reject::new("42P13", "invalid attribute in procedure definition"));
    }
    match &*option.name {
        "volatility" => {
            function.volatility = match &*text {
                "immutable" => Volatility::Immutable,
                "stable" => Volatility::Stable,
                _ => Volatility::Volatile,
            };
        }
        "strict" => function.strict = truth(option),
        "security" => function.security_definer = truth(option),
        "leakproof" => function.leakproof = truth(option),
        "window" if !alter && truth(option) => function.routine = RoutineKind::Window,
        "parallel" => {
            function.parallel = match &*text.to_ascii_lowercase() {
                "safe" => 's',
                "restricted" => 'r',
                "unsafe" => 'u',
                _ => {
                    let message = "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE";
                    return Err(Reject::new("42601", message));
                }
            };
        }
        "cost" => {
            let cost: f32 = text.parse().unwrap_or(0.0);
            if cost <= 0.0 {
                return Err(Reject::new("22023", "COST must be positive"));
            }
            let own = if matches!(&*function.language, "c" | "internal") { 1.0 } else { 100.0 };
            function.cost = (cost != own).then(|| float(cost));
        }
        "rows" => {
            let rows: f32 = text.parse().unwrap_or(0.0);
            if rows <= 0.0 {
                return Err(Reject::new("22023", "ROWS must be positive"));
            }
            if alter {
                rows_apply(function, option)?;
            }
            function.rows = (rows != 1000.0).then(|| float(rows));
        }
        _ => {}
    }
    Ok(())
}

/// A `float4` as the server prints it.
fn float(value: f32) -> Ident {
    if value.abs() >= 1e6 || value.abs() < 1e-4 {
        let text = format!("{value:e}");
        // The server's exponent has a sign and two digits.
        if let Some((digits, exponent)) = text.split_once('e') {
            let (sign, number) = exponent.strip_prefix('-').map_or(('+', exponent), |n| ('-', n));
            return format!("{digits}e{sign}{number:0>2}").into();
        }
    }
    format!("{value}").into()
}

/// AS, or a body in SQL-standard form: then with why it is not known, if it is not.
fn body(cx: &Cx<'_>, at: &Address, stmt: &CreateFunction, function: &mut Function) -> Result<Option<String>, Reject> {
    let mut unknown = None;
    let items: Option<Vec<String>> = stmt.options.iter().find(|o| o.name == "as").map(|o| match &o.value {
        Some(OptionValue::List(items)) => items.iter().map(OptionValue::to_text).collect(),
        Some(other) => vec![other.to_text()],
        None => Vec::new(),
    });
    match (&stmt.body, items) {
        (Some(written), None) => {
            if function.language != "sql" {
                return Err(Reject::new("42P13", "inline SQL function body only valid for language SQL"));
            }
            let (tree, reason) = body::standard(cx, at, written, function)?;
            function.sql_body = Some(tree);
            unknown = reason;
        }
        (Some(_), Some(_)) => return Err(Reject::new("42P13", "duplicate function body specified")),
        (None, None) => return Err(Reject::new("42P13", "no function body specified")),
        (None, Some(items)) if function.language == "c" => {
            let mut items = items.into_iter();
            function.library = items.next();
            function.body = items.next().unwrap_or_else(|| stmt.name.name().to_string());
        }
        (None, Some(items)) => {
            if items.len() > 1 {
                let message = format!("only one AS item needed for language \"{}\"", function.language);
                return Err(Reject::new("42P13", message));
            }
            function.body = items.into_iter().next().unwrap_or_default();
        }
    }
    let takes_arguments = function.inputs().next().is_some();
    let returns = |name: &str| function.returns.as_ref().is_some_and(|t| t.is(name));
    let checked = function.language == "plpgsql" && takes_arguments && body::are_checked(cx);
    if checked && returns("event_trigger") {
        return Err(Reject::new("42P13", "event trigger functions cannot have declared arguments"));
    }
    if checked && returns("trigger") {
        return Err(Reject::new("42P13", "trigger functions cannot have declared arguments")
            .hint("The arguments of the trigger can be accessed through TG_NARGS and TG_ARGV instead."));
    }
    Ok(unknown)
}

/// Lays one SET clause over `proconfig`.
///
/// Returns what is not known, where it is said that a setting stays what it is.
fn configure(cx: &Cx<'_>, config: &mut Options, clause: &ast::Set) -> Result<Option<String>, Reject> {
    let name = set::canonical_name(&clause.name);
    match &clause.value {
        SetValue::Values(values) => {
            let value = set::value_text(&clause.name, values);
            set::check(cx, &clause.name, &value)?;
            config.insert(name, value);
        }
        SetValue::Current => {
            super::settings::check_name(cx, &name)?;
            let Some(value) = cx.session.setting(&clause.name.to_ascii_lowercase()) else {
                return Ok(Some(format!("what the server has set {name} to is not known")));
            };
            config.insert(name, value);
        }
        SetValue::Default => {
            config.remove(&name);
        }
        SetValue::ResetAll => config.clear(),
    }
    Ok(None)
}

/// What CREATE OR REPLACE may not change: `ProcedureCreate`.
pub(super) fn may_replace(cx: &Cx<'_>, at: &Address, old: &Function, new: &Function) -> Result<(), Reject> {
    if (old.routine == RoutineKind::Window) != (new.routine == RoutineKind::Window) || old.routine != new.routine {
        let was = match old.routine {
            RoutineKind::Function => "a function",
            RoutineKind::Procedure => "a procedure",
            RoutineKind::Aggregate => "an aggregate function",
            RoutineKind::Window => "a window function",
        };
        return Err(Reject::new("42809", "cannot change routine kind").detail(format!("\"{}\" is {was}.", at.name())));
    }
    let word = match old.routine {
        RoutineKind::Procedure => "PROCEDURE",
        RoutineKind::Aggregate => "AGGREGATE",
        RoutineKind::Function | RoutineKind::Window => "FUNCTION",
    };
    let refuse =
        |message: String| Reject::new("42P13", message).hint(format!("Use DROP {word} {} first.", cx.routine_text(at)));
    let outputs = |f: &Function| f.args.iter().any(|a| a.mode.is_output());
    if old.routine == RoutineKind::Procedure {
        if outputs(old) != outputs(new) {
            return Err(refuse("cannot change whether a procedure has output parameters".to_owned()));
        }
    } else if old.returns != new.returns || old.returns_set != new.returns_set {
        return Err(refuse("cannot change return type of existing function".to_owned()));
    }
    let is_record = old.routine == RoutineKind::Procedure || old.returns.as_ref().is_some_and(|t| t.is("record"));
    if is_record && row(old) != row(new) {
        let message = "cannot change return type of existing function".to_owned();
        return Err(refuse(message).detail("Row type defined by OUT parameters is different."));
    }
    let inputs = |f: &Function| -> Vec<Argument> { f.inputs().cloned().collect() };
    let (was, now) = (inputs(old), inputs(new));
    for (was, now) in was.iter().zip(&now) {
        if let Some(name) = &was.name
            && now.name.as_ref() != Some(name)
        {
            return Err(refuse(format!("cannot change name of input parameter \"{name}\"")));
        }
    }
    let defaults = |list: &[Argument]| list.iter().filter(|a| a.default.is_some()).count();
    if defaults(&now) < defaults(&was) {
        return Err(refuse("cannot remove parameter defaults from existing function".to_owned()));
    }
    Ok(())
}

/// The columns of the row that OUT arguments make, where there are several.
fn row(f: &Function) -> Option<Vec<(Option<&Ident>, &Type)>> {
    let out: Vec<(Option<&Ident>, &Type)> =
        f.args.iter().filter(|a| a.mode.is_output()).map(|a| (a.name.as_ref(), &a.ty)).collect();
    (out.len() > usize::from(f.routine != RoutineKind::Procedure)).then_some(out)
}

/// ALTER FUNCTION, PROCEDURE, ROUTINE.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterFunction) -> Result<(), Reject> {
    let found = cx.routine(&stmt.function);
    let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let Some(mut function) = cx.object(&at, |o| match o {
        Object::Function(f) => Some(f),
        _ => None,
    }) else {
        return Ok(());
    };
    if function.routine == RoutineKind::Aggregate {
        return Err(Reject::new("42809", format!("\"{}\" is an aggregate function", stmt.function.name)));
    }
    redundant(&stmt.options)?;
    for option in &stmt.options {
        attribute(&mut function, option, true)?;
    }
    let mut setting = None;
    for clause in &stmt.config {
        setting = configure(cx, &mut function.config, clause)?.or(setting);
    }
    cx.alter(&at, function);
    if let Some(reason) = setting {
        cx.opaque(reason, Touches::Objects(vec![at]));
    }
    Ok(())
}
