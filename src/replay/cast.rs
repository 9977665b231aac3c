//! CREATE CAST: `CreateCast`.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Cast, Kind, Object, Touches, Type};
use crate::expr::Failure;
use crate::expr::routine::{self, Sort};
use crate::sql::ast::{CastContext, CastMethod, CreateCast, ObjectName, TypeName};

use super::cx::Cx;
use super::{Reject, extension};

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P17", message)
}

/// CREATE CAST.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateCast) -> Result<(), Reject> {
    let types = resolve(cx, &stmt.source, &stmt.target);
    let Some((source, target)) = cx.or_opaque(types, Touches::Nothing)? else { return Ok(()) };
    for (ty, side) in [(&source, "source"), (&target, "target")] {
        if !matches!(routine::sort(ty, &cx.catalog, &cx.session), Sort::Plain | Sort::Unknown) {
            let message = format!("{side} data type {} is a pseudo-type", cx.type_text(ty));
            return Err(Reject::new("42809", message));
        }
        let domain = Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone());
        if !ty.array && cx.catalog.contains(&domain) {
            cx.notice(format!("cast will be ignored because the {side} data type is a domain"), None);
        }
    }
    let at = Address::cast(&source, &target);
    let (method, function, args) = match &stmt.method {
        CastMethod::Function(name) => {
            let found = function(cx, name, &source, &target);
            let Some((function, args)) = cx.or_opaque(found, Touches::Objects(vec![at.clone()]))? else {
                return Ok(());
            };
            ('f', Some(function), args)
        }
        CastMethod::InOut => ('i', None, 0),
        CastMethod::Binary => {
            binary(cx, &source, &target)?;
            ('b', None, 0)
        }
    };
    if source == target && args < 2 {
        return Err(invalid("source data type and target data type are the same"));
    }
    let built_in = source.schema == "pg_catalog"
        && target.schema == "pg_catalog"
        && routine::has_built_in_cast(&source, &target, &cx.catalog, &cx.session);
    if built_in || cx.catalog.contains(&at) {
        let (source, target) = (cx.type_text(&source), cx.type_text(&target));
        return Err(Reject::new("42710", format!("cast from type {source} to type {target} already exists")));
    }
    let context = match stmt.context {
        CastContext::Explicit => 'e',
        CastContext::Assignment => 'a',
        CastContext::Implicit => 'i',
    };
    cx.create(at, Cast { source, target, method, function, context });
    Ok(())
}

fn resolve(cx: &Cx<'_>, source: &TypeName, target: &TypeName) -> Result<(Type, Type), Failure> {
    Ok((cx.resolve_type(source)?.plain(), cx.resolve_type(target)?.plain()))
}

/// The function of a cast, with the number of its arguments.
fn function(cx: &Cx<'_>, name: &ObjectName, source: &Type, target: &Type) -> Result<(Address, usize), Failure> {
    let args = match &name.args {
        Some(args) => cx.input_types(args)?,
        None => match cx.routine(name) {
            Ok(at) => match cx.get(&at).map(|o| &**o) {
                Some(Object::Function(f)) => f.input_types().cloned().collect(),
                _ => return Err(Failure::Unknown("the function of the cast is not known".to_owned())),
            },
            Err(Failure::Reject(r)) if r.sqlstate == "42883" => return Err(built_in_alone(cx, name, r)),
            Err(other) => return Err(other),
        },
    };
    let found = super::base_type::support(cx, &name.name, &args)?;
    if args.is_empty() || args.len() > 3 {
        return Err(invalid("cast function must take one to three arguments").into());
    }
    let good = |from: &Type, to: &Type| routine::binary_coercible(from, to, &cx.catalog, &cx.session);
    if !good(source, &args[0]) {
        let message = "argument of cast function must match or be binary-coercible from source data type";
        return Err(invalid(message).into());
    }
    if args.get(1).is_some_and(|t| !t.is("int4")) {
        return Err(invalid("second argument of cast function must be type integer").into());
    }
    if args.get(2).is_some_and(|t| !t.is("bool")) {
        return Err(invalid("third argument of cast function must be type boolean").into());
    }
    if !good(&found.returns, target) {
        let message = "return data type of cast function must match or be binary-coercible to target data type";
        return Err(invalid(message).into());
    }
    if found.kind != b'f' {
        return Err(invalid("cast function must be a normal function").into());
    }
    if found.set {
        return Err(invalid("cast function must not return a set").into());
    }
    Ok((found.at, args.len()))
}

/// A function without arguments written, of which the server has one under that name.
fn built_in_alone(cx: &Cx<'_>, name: &ObjectName, missing: Reject) -> Failure {
    if Builtins::of(cx.version()).procs_named(name.name.name()).next().is_some() {
        return Failure::Unknown("the function of the cast is named without its arguments".to_owned());
    }
    missing.into()
}

/// How many bytes the values of a type take, whether they are passed by value and how they are aligned; `None` where it
/// is not known.
fn layout(cx: &Cx<'_>, ty: &Type) -> Option<(i32, bool, char)> {
    let wide = |element: &Type| if layout(cx, element).is_some_and(|l| l.2 == 'd') { 'd' } else { 'i' };
    if ty.array {
        return Some((-1, false, wide(&ty.element())));
    }
    if ty.schema == "pg_catalog" {
        let (length, by_value, alignment, _) = crate::expr::types::layout(ty, &cx.catalog, &cx.session)?;
        return Some((length, by_value, alignment));
    }
    let at = cx.type_at(&ty.schema, &ty.name)?;
    Some(match cx.get(&at).map(|o| &**o)? {
        Object::EnumType(_) => (4, true, 'i'),
        Object::Domain(d) => return layout(cx, &d.base),
        Object::BaseType(b) => (b.length, b.by_value, b.alignment),
        Object::RangeType(r) => (-1, false, wide(&r.subtype)),
        Object::MultirangeType(m) => match cx.get(&m.range).map(|o| &**o)? {
            Object::RangeType(r) => (-1, false, wide(&r.subtype)),
            _ => return None,
        },
        Object::ShellType(_) => return None,
        _ => (-1, false, 'd'),
    })
}

/// What is refused of a cast WITHOUT FUNCTION.
fn binary(cx: &Cx<'_>, source: &Type, target: &Type) -> Result<(), Reject> {
    if let (Some(a), Some(b)) = (layout(cx, source), layout(cx, target))
        && a != b
    {
        return Err(invalid("source and target data types are not physically compatible"));
    }
    let kind = |ty: &Type| if ty.array { None } else { cx.type_at(&ty.schema, &ty.name).map(|at| at.kind) };
    let either = |wanted: &dyn Fn(Kind) -> bool| [source, target].iter().any(|t| kind(t).is_some_and(wanted));
    if either(&|k| k == Kind::CompositeType || k.is_relation()) {
        return Err(invalid("composite data types are not binary-compatible"));
    }
    if source.array || target.array {
        return Err(invalid("array data types are not binary-compatible"));
    }
    if either(&|k| matches!(k, Kind::RangeType | Kind::MultirangeType)) && cx.version().0 >= 18 {
        return Err(invalid("range data types are not binary-compatible"));
    }
    if either(&|k| k == Kind::EnumType) {
        return Err(invalid("enum data types are not binary-compatible"));
    }
    if either(&|k| k == Kind::Domain) {
        return Err(invalid("domain data types must not be marked binary-compatible"));
    }
    Ok(())
}

/// The cast that DROP or COMMENT ON names.
///
/// # Errors
///
/// That it does not exist, or is not one of the catalog's.
pub(super) fn require(cx: &Cx<'_>, object: &ObjectName) -> Result<Address, Failure> {
    let [source, target] = object.args.as_deref().unwrap_or_default() else {
        return Err(Failure::Unknown("the cast is not named by two types".to_owned()));
    };
    let (source, target) = resolve(cx, &source.ty, &target.ty)?;
    let at = Address::cast(&source, &target);
    if cx.catalog.contains(&at) {
        return Ok(at);
    }
    let shown = format!("cast from type {} to type {}", cx.type_text(&source), cx.type_text(&target));
    if routine::has_built_in_cast(&source, &target, &cx.catalog, &cx.session) {
        return Err(Failure::Unknown(format!("the {shown} is the server's own")));
    }
    if extension::may_provide(&cx.catalog, None) {
        return Err(Failure::Unknown(format!("the {shown} may be an extension's")));
    }
    Err(Reject::new("42704", format!("{shown} does not exist")).into())
}
