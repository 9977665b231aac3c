//! CREATE, ALTER and DROP OPERATOR: `DefineOperator`, `OperatorCreate`, `AlterOperator`.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Ident, Kind, Object, Operator, Path, Touches, Type, Version};
use crate::expr::Failure;
use crate::expr::routine;
use crate::sql::ast::{AlterDefinition, Define, FunctionArg, Name, ObjectName, Option_};

use super::cx::Cx;
use super::define::Attributes;
use super::{Cause, Reject, base_type, extension, set_schema};

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P13", message)
}

/// Whether the version has what ALTER OPERATOR can say of more than the estimators, and its checks of links.
fn checks_links(cx: &Cx<'_>) -> bool {
    cx.version() >= Version(17)
}

/// CREATE OPERATOR.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    let schema = cx.creation_schema(&stmt.name)?;
    let defined = define(cx, stmt, &schema);
    // What it would be is not known without the types of its operands.
    let Some((at, operator, links)) = cx.or_opaque(defined, Touches::Nothing)? else { return Ok(()) };
    let is_shell = match cx.get(&at).map(|o| &**o) {
        Some(Object::Operator(o)) if o.function.is_some() => {
            return Err(Reject::new("42723", format!("operator {} already exists", at.name())));
        }
        Some(_) => true,
        None => false,
    };
    let mut operator = operator;
    let commutator = links.commutator.map(|name| other(cx, &name, &at, &operator, true)).transpose()?;
    let negator = links.negator.map(|name| other(cx, &name, &at, &operator, false)).transpose()?;
    operator.commutator = commutator;
    operator.negator = negator;
    let (commutator, negator) = (operator.commutator.clone(), operator.negator.clone());
    if is_shell {
        cx.alter(&at, operator);
    } else {
        cx.create(at.clone(), operator);
    }
    link_back(cx, &at, commutator, negator)
}

/// What a definition says of other operators.
struct Links {
    commutator: Option<Name>,
    negator: Option<Name>,
}

const KNOWN: &[&str] = &[
    "leftarg",
    "rightarg",
    "procedure",
    "function",
    "commutator",
    "negator",
    "restrict",
    "join",
    "hashes",
    "merges",
    "sort1",
    "sort2",
    "ltcmp",
    "gtcmp",
];

/// The older ways to say MERGES.
const SORTS: &[&str] = &["sort1", "sort2", "ltcmp", "gtcmp"];

fn define(cx: &mut Cx<'_>, stmt: &Define, schema: &Ident) -> Result<(Address, Operator, Links), Failure> {
    let attributes = Attributes(&stmt.options);
    for option in &stmt.options {
        if !KNOWN.contains(&&*option.name) {
            cx.notice(format!("operator attribute \"{}\" not recognized", option.name), None);
        }
    }
    let operand = |name: &str| -> Result<Option<crate::sql::ast::TypeName>, Reject> {
        match attributes.ty(&[name]) {
            Some(ty) if ty.setof => Err(invalid("SETOF type not allowed for operator argument")),
            other => Ok(other),
        }
    };
    let (left, right) = (operand("leftarg")?, operand("rightarg")?);
    let Some(function) = attributes.name(&["procedure", "function"]) else {
        return Err(invalid("operator function must be specified").into());
    };
    let mut resolve = |ty: &crate::sql::ast::TypeName| cx.resolve_any(ty);
    let left = left.as_ref().map(&mut resolve).transpose()?;
    let right = right.as_ref().map(&mut resolve).transpose()?;
    if left.is_none() && right.is_none() {
        let message = if cx.version() >= Version(14) {
            "operator argument types must be specified"
        } else {
            "at least one of leftarg or rightarg must be specified"
        };
        return Err(invalid(message).into());
    }
    if right.is_none() && cx.version() >= Version(14) {
        return Err(invalid("operator right argument type must be specified")
            .detail("Postfix operators are not supported.")
            .into());
    }
    let args: Vec<Type> = left.iter().chain(&right).cloned().collect();
    let found = base_type::support(cx, &function, &args)?;
    if found.kind == b'p' && cx.version() >= Version(14) {
        let shown = routine::signature(&function, &args, &cx.catalog, &cx.session);
        return Err(Reject::new("42883", format!("function {shown} does not exist")).into());
    }
    let restrict = attributes.name(&["restrict"]).map(|name| restriction(cx, &name)).transpose()?;
    let join = attributes.name(&["join"]).map(|name| joining(cx, &name)).transpose()?;
    let operator = Operator {
        function: Some(found.at),
        result: Some(found.returns),
        commutator: None,
        negator: None,
        restrict,
        join,
        hashes: attributes.truth("hashes")?.unwrap_or(false),
        merges: attributes.truth("merges")?.unwrap_or(false) || attributes.last(SORTS).is_some(),
        left,
        right,
    };
    let links = Links { commutator: attributes.name(&["commutator"]), negator: attributes.name(&["negator"]) };
    check(&operator, links.commutator.is_some(), links.negator.is_some())?;
    let at =
        Address::operator(schema.clone(), stmt.name.name().clone(), operator.left.as_ref(), operator.right.as_ref());
    Ok((at, operator, links))
}

/// `OperatorValidateParams`.
fn check(o: &Operator, commutator: bool, negator: bool) -> Result<(), Reject> {
    let refuse = |which: &str, what: &str| Err(invalid(format!("only {which} operators can {what}")));
    if o.left.is_none() || o.right.is_none() {
        match () {
            () if commutator => return refuse("binary", "have commutators"),
            () if o.join.is_some() => return refuse("binary", "have join selectivity"),
            () if o.merges => return refuse("binary", "merge join"),
            () if o.hashes => return refuse("binary", "hash"),
            () => {}
        }
    }
    if !o.result.as_ref().is_some_and(|t| t.is("bool")) {
        match () {
            () if negator => return refuse("boolean", "have negators"),
            () if o.restrict.is_some() => return refuse("boolean", "have restriction selectivity"),
            () if o.join.is_some() => return refuse("boolean", "have join selectivity"),
            () if o.merges => return refuse("boolean", "merge join"),
            () if o.hashes => return refuse("boolean", "hash"),
            () => {}
        }
    }
    Ok(())
}

fn builtins(names: &[&'static str]) -> Vec<Type> {
    names.iter().map(|n| Type::builtin(n)).collect()
}

/// `ValidateRestrictionEstimator`.
fn restriction(cx: &Cx<'_>, name: &Name) -> Result<Address, Failure> {
    let found = base_type::support(cx, name, &builtins(&["internal", "oid", "internal", "int4"]))?;
    if found.returns.is("float8") {
        return Ok(found.at);
    }
    Err(Reject::new("42P17", format!("restriction estimator function {name} must return type float8")).into())
}

/// `ValidateJoinEstimator`: it may have one argument more.
fn joining(cx: &Cx<'_>, name: &Name) -> Result<Address, Failure> {
    let long = builtins(&["internal", "oid", "internal", "int2", "internal"]);
    let exact = |args: &[Type]| routine::exact(name, args, &cx.catalog, &cx.session);
    let found = match (exact(&long), exact(&long[..4])) {
        (Some(_), Some(_)) => {
            return Err(Reject::new("42725", format!("join estimator function {name} has multiple matches")).into());
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => base_type::support(cx, name, &long)?,
    };
    if found.returns.is("float8") {
        return Ok(found.at);
    }
    Err(Reject::new("42P17", format!("join estimator function {name} must return type float8")).into())
}

/// `get_other_operator`: the commutator or the negator, which is made as a shell where it is not there.
fn other(cx: &mut Cx<'_>, name: &Name, own: &Address, o: &Operator, commutator: bool) -> Result<Address, Reject> {
    let (left, right) = if commutator { (&o.right, &o.left) } else { (&o.left, &o.right) };
    let (left, right) = (left.clone(), right.clone());
    let found = match &right {
        Some(right) => routine::find_operator(name, left.as_ref(), right, &cx.catalog, &cx.session),
        None => None,
    };
    if let Some(found) = found {
        if !commutator && found == *own {
            return Err(own_negator(cx));
        }
        return Ok(found);
    }
    let schema = cx.creation_schema(name)?;
    let at = Address::operator(schema, name.name().clone(), left.as_ref(), right.as_ref());
    if at == *own {
        if commutator {
            return Ok(at);
        }
        return Err(own_negator(cx));
    }
    let shell = Operator {
        function: None,
        left,
        right,
        result: None,
        commutator: None,
        negator: None,
        restrict: None,
        join: None,
        hashes: false,
        merges: false,
    };
    cx.because(Cause::Implied, |cx| cx.create(at.clone(), shell));
    Ok(at)
}

fn own_negator(cx: &Cx<'_>) -> Reject {
    let more = if checks_links(cx) { "" } else { " or sort operator" };
    invalid(format!("operator cannot be its own negator{more}"))
}

/// `OperatorUpd`: the operators that another names point back to it.
fn link_back(
    cx: &mut Cx<'_>,
    at: &Address,
    commutator: Option<Address>,
    negator: Option<Address>,
) -> Result<(), Reject> {
    for (other, is_commutator) in [(commutator, true), (negator, false)] {
        let Some(other) = other.filter(|o| o != at) else { continue };
        let Some(Object::Operator(o)) = cx.get(&other).map(|o| &**o) else {
            // A built-in operator keeps its partners.
            if let Some(linked) = builtin_link(cx, &other, is_commutator).filter(|_| checks_links(cx)) {
                return Err(taken(&other, &linked, is_commutator));
            }
            continue;
        };
        let mut o = o.clone();
        let link = if is_commutator { &mut o.commutator } else { &mut o.negator };
        match link {
            Some(linked) if linked == at => {}
            Some(linked) if checks_links(cx) => {
                return Err(taken(&other, linked.name(), is_commutator));
            }
            Some(_) => {}
            None => {
                *link = Some(at.clone());
                cx.because(Cause::Implied, |cx| cx.alter(&other, o));
            }
        }
    }
    Ok(())
}

fn taken(other: &Address, linked: &str, is_commutator: bool) -> Reject {
    let what = if is_commutator { "commutator" } else { "negator" };
    invalid(format!("{what} operator {} is already the {what} of operator {linked}", other.name()))
}

/// The name of the commutator or the negator of a built-in operator.
fn builtin_link(cx: &Cx<'_>, at: &Address, commutator: bool) -> Option<String> {
    let schema = at.schema().filter(|s| *s == "pg_catalog")?;
    let builtins = Builtins::of(cx.version());
    let ty = |oid: u32| builtins.ty(oid).map(|t| Type::builtin(t.name));
    let row = builtins.operators_named(at.name()).find(|r| {
        Address::operator(schema.clone(), at.name().clone(), ty(r.left).as_ref(), ty(r.right).as_ref()) == *at
    })?;
    let linked = builtins.operator(if commutator { row.commutator } else { row.negator })?;
    Some(linked.name.to_owned())
}

/// After an operator went: those that name it do so no more.
pub(super) fn unlink(cx: &mut Cx<'_>, at: &Address) {
    let users: Vec<Address> =
        cx.catalog.referrers(at).filter(|a| a.kind == Kind::Operator && *a != at).cloned().collect();
    for user in users {
        let Some(Object::Operator(o)) = cx.get(&user).map(|o| &**o) else { continue };
        let mut o = o.clone();
        for link in [&mut o.commutator, &mut o.negator] {
            if link.as_ref() == Some(at) {
                *link = None;
            }
        }
        cx.because(Cause::Implied, |cx| cx.alter(&user, o));
    }
}

/// The types that a statement names an operator by; the left one is missing for a prefix operator.
pub(super) fn operands(cx: &Cx<'_>, args: &[FunctionArg]) -> Result<(Option<Type>, Option<Type>), Failure> {
    let one = |arg: Option<&FunctionArg>| match arg {
        Some(arg) if !(arg.ty.at == 0 && arg.ty.name.name() == "none") => cx.resolve_any(&arg.ty).map(Some),
        _ => Ok(None),
    };
    Ok((one(args.first())?, one(args.get(1))?))
}

/// The operator that a statement names: `LookupOperWithArgs`.
///
/// # Errors
///
/// That there is none, or that it is the server's own or may be an extension's.
pub(super) fn require(cx: &Cx<'_>, object: &ObjectName) -> Result<Address, Failure> {
    let (left, right) = operands(cx, object.args.as_deref().unwrap_or_default())?;
    let Some(right) = right else {
        return Err(Failure::Unknown("postfix operators are not known".to_owned()));
    };
    let at = routine::operator(&object.name, left.as_ref(), &right, &cx.catalog, &cx.session)?;
    if cx.catalog.contains(&at) {
        return Ok(at);
    }
    Err(Failure::Unknown(format!("the operator {} is the server's own", at.sql_name())))
}

/// ALTER OPERATOR … SET (…).
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterDefinition) -> Result<(), Reject> {
    let found = require(cx, &stmt.object);
    let Some(at) = cx.or_opaque(found, Touches::Nothing)? else { return Ok(()) };
    let changed = changed(cx, &stmt.options, &at);
    let Some(operator) = cx.or_opaque(changed, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    let (commutator, negator) = (operator.commutator.clone(), operator.negator.clone());
    cx.alter(&at, operator);
    if checks_links(cx) {
        return link_back(cx, &at, commutator, negator);
    }
    Ok(())
}

fn changed(cx: &mut Cx<'_>, options: &[Option_], at: &Address) -> Result<Operator, Failure> {
    let Some(Object::Operator(old)) = cx.get(at).map(|o| &**o) else {
        return Err(Failure::Unknown("the operator is not known".to_owned()));
    };
    let old = old.clone();
    let mut new = old.clone();
    let more = checks_links(cx);
    let (mut commutator, mut negator) = (None, None);
    for option in options {
        let only = std::slice::from_ref(option);
        let own = Attributes(only);
        let name = own.name(&[&option.name]);
        let unfit = || Reject::new("42601", format!("argument of {} must be a name", option.name));
        if option.value.is_some() && name.is_none() && !(more && matches!(&*option.name, "hashes" | "merges")) {
            return Err(unfit().into());
        }
        match &*option.name {
            "restrict" => new.restrict = name.map(|n| restriction(cx, &n)).transpose()?,
            "join" => new.join = name.map(|n| joining(cx, &n)).transpose()?,
            "commutator" | "negator" if more => {
                let Some(name) = name else {
                    return Err(Reject::new("42601", format!("{} requires a parameter", option.name)).into());
                };
                *(if option.name == "commutator" { &mut commutator } else { &mut negator }) = Some(name);
            }
            "hashes" if more => new.hashes = own.truth("hashes")?.unwrap_or(true),
            "merges" if more => new.merges = own.truth("merges")?.unwrap_or(true),
            "leftarg" | "rightarg" | "function" | "procedure" | "commutator" | "negator" | "hashes" | "merges" => {
                let message = format!("operator attribute \"{}\" cannot be changed", option.name);
                return Err(Reject::new("42601", message).into());
            }
            other => {
                return Err(Reject::new("42601", format!("operator attribute \"{other}\" not recognized")).into());
            }
        }
    }
    let missing = |cx: &Cx<'_>, name: &Name, left: &Option<Type>, right: &Option<Type>| match right {
        Some(right) => routine::operator(name, left.as_ref(), right, &cx.catalog, &cx.session),
        None => Err(Failure::Unknown("the commutator of a prefix operator".to_owned())),
    };
    if let Some(name) = &commutator {
        new.commutator = Some(missing(cx, name, &old.right, &old.left)?);
    }
    if let Some(name) = &negator {
        let found = missing(cx, name, &old.left, &old.right)?;
        if found == *at {
            return Err(own_negator(cx).into());
        }
        new.negator = Some(found);
    }
    check(&new, commutator.is_some(), negator.is_some())?;
    let kept = |name: &str, lost: bool| {
        let message = format!("operator attribute \"{name}\" cannot be changed if it has already been set");
        if lost { Err(invalid(message)) } else { Ok(()) }
    };
    kept("commutator", old.commutator.is_some() && new.commutator != old.commutator)?;
    kept("negator", old.negator.is_some() && new.negator != old.negator)?;
    kept("merges", old.merges && !new.merges)?;
    kept("hashes", old.hashes && !new.hashes)?;
    Ok(new)
}

/// ALTER OPERATOR … SET SCHEMA.
pub(super) fn set_operator_schema(cx: &mut Cx<'_>, object: &ObjectName, schema: &Ident) -> Result<(), Failure> {
    let at = require(cx, object)?;
    set_schema::target(cx, schema)?;
    let parts = at.path.parts();
    if parts[0] == *schema {
        return Ok(());
    }
    let new = Address::new(Kind::Operator, Path::new([schema.clone(), parts[1].clone(), parts[2].clone()]));
    is_free(cx, &new)?;
    cx.rename(&at, &new);
    Ok(())
}

/// Refuses a new address that an operator has: the server asks nothing before its own index refuses it.
pub(super) fn is_free(cx: &Cx<'_>, new: &Address) -> Result<(), Reject> {
    if !cx.catalog.contains(new) {
        return Ok(());
    }
    Err(Reject::new("23505", "duplicate key value violates unique constraint \"pg_operator_oprname_l_r_n_index\""))
}

/// After a type got another address: the operators that take it get theirs, which spell it.
pub(super) fn resign(cx: &mut Cx<'_>, operators: Vec<Address>) {
    for at in operators {
        let Some(Object::Operator(o)) = cx.get(&at).map(|o| &**o) else { continue };
        let parts = at.path.parts();
        let new = Address::operator(parts[0].clone(), parts[1].clone(), o.left.as_ref(), o.right.as_ref());
        if new != at {
            cx.because(Cause::Implied, |cx| cx.rename(&at, &new));
        }
    }
}

/// What DROP OPERATOR names; what is not there is told by its name alone.
///
/// # Errors
///
/// As [`require`].
pub(super) fn dropped(cx: &mut Cx<'_>, object: &ObjectName, if_exists: bool) -> Result<Option<Address>, Failure> {
    match require(cx, object) {
        Ok(at) => Ok(Some(at)),
        Err(Failure::Reject(reject)) if if_exists && matches!(reject.sqlstate, "42883" | "42704" | "3F000") => {
            let schema = object.name.schema().filter(|s| cx.require_schema(s).is_err());
            let message = match (schema, reject.sqlstate) {
                (Some(schema), _) => format!("schema \"{schema}\" does not exist"),
                (None, "42883") => format!("operator {} does not exist", object.name),
                _ => reject.message,
            };
            cx.notice(format!("{message}, skipping"), None);
            Ok(None)
        }
        Err(Failure::Unknown(_)) if if_exists && extension::may_provide(&cx.catalog, object.name.schema()) => Ok(None),
        Err(other) => Err(other),
    }
}
