//! Functions that definitions name: the support functions of aggregates, types, operators and casts.

use super::coerce::is_polymorphic;
use super::cx::{Cx, Outcome, reject, unknown};
use super::{Failure, candidate::Candidate};
use crate::catalog::builtin::oid;
use crate::catalog::tree::{Callee, Operator};
use crate::catalog::{Address, Catalog, Ident, Kind, Object, Path, Type, Version};
use crate::replay::{Reject, Session};
use crate::sql::ast::Name;

/// A function that a definition names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routine {
    /// Its address; a built-in one's schema is `pg_catalog`.
    pub at: Address,
    /// What it returns for the arguments it was looked up with.
    pub returns: Type,
    /// It returns a set.
    pub set: bool,
    /// It is STRICT.
    pub strict: bool,
    /// `f`unction, `a`ggregate, `w`indow function, `p`rocedure.
    pub kind: u8,
    /// `i`mmutable, `s`table or `v`olatile.
    pub volatility: u8,
}

/// `LookupFuncName`: the function of that name with exactly these argument types; `None` where there is none.
pub fn exact(name: &Name, args: &[Type], catalog: &Catalog, session: &Session) -> Option<Routine> {
    let cx = Cx::new(catalog, session);
    let input: Vec<u32> = args.iter().map(|t| cx.id(t)).collect();
    cx.exact_function(name, &input).map(|c| routine(&cx, &c, c.result))
}

/// `func_signature_string`: a name with the types of its arguments.
pub fn signature(name: &Name, args: &[Type], catalog: &Catalog, session: &Session) -> String {
    let cx = Cx::new(catalog, session);
    let ids: Vec<u32> = args.iter().map(|t| cx.id(t)).collect();
    signature_of(&cx, name, &ids)
}

pub(super) fn signature_of(cx: &Cx<'_>, name: &Name, args: &[u32]) -> String {
    format!("{name}({})", args.iter().map(|&t| cx.type_name(t)).collect::<Vec<_>>().join(", "))
}

/// `lookup_agg_function`: a support function of an aggregate, called with these types. `variadic_any` says that the
/// aggregate takes VARIADIC "any", so that the function has to.
///
/// # Errors
///
/// What the server refuses, or that an extension may provide the function.
pub fn of_aggregate(
    name: &Name,
    args: &[Type],
    variadic_any: bool,
    catalog: &Catalog,
    session: &Session,
) -> Result<Routine, Failure> {
    let cx = Cx::new(catalog, session);
    let input: Vec<u32> = args.iter().map(|t| cx.id(t)).collect();
    let found = cx.defined_function(name, &input).filter(|c| c.kind == b'f');
    let Some(found) = found else {
        let missing = Reject::new("42883", format!("function {} does not exist", signature_of(&cx, name, &input)));
        return cx.missing(missing);
    };
    let mismatch =
        |types: &[u32], what: &str| reject("42804", format!("function {} {what}", signature_of(&cx, name, types)));
    if found.set {
        return mismatch(&input, "returns a set");
    }
    if variadic_any && found.variadic != oid::ANY {
        return mismatch(&input, "must accept VARIADIC ANY to be used in this aggregate");
    }
    let mut declared = found.args.clone();
    let result = generic(&cx, &input, &mut declared, found.result)?;
    if input.iter().any(|&t| cx.is_foreign(t)) && input != declared {
        return unknown(format!("which function {name} is meant is not known"));
    }
    if !input.iter().zip(&declared).all(|(&from, &to)| cx.binary_coercible(from, to)) {
        return mismatch(&declared, "requires run-time type coercion");
    }
    Ok(routine(&cx, &found, result))
}

/// `enforce_generic_type_consistency` where polymorphic arguments are allowed: what is declared as it is given tells
/// nothing new.
fn generic(cx: &Cx<'_>, actual: &[u32], declared: &mut [u32], result: u32) -> Outcome<u32> {
    let told: Vec<usize> =
        (0..actual.len()).filter(|&i| !(is_polymorphic(declared[i]) && declared[i] == actual[i])).collect();
    if !told.iter().any(|&i| is_polymorphic(declared[i])) {
        return Ok(result);
    }
    let given: Vec<u32> = told.iter().map(|&i| actual[i]).collect();
    let mut filled: Vec<u32> = told.iter().map(|&i| declared[i]).collect();
    let result = cx.enforce_generic(&given, &mut filled, result)?;
    for (i, ty) in told.into_iter().zip(filled) {
        declared[i] = ty;
    }
    Ok(result)
}

fn routine(cx: &Cx<'_>, found: &Candidate, result: u32) -> Routine {
    let (at, strict, volatility) = match &found.callee {
        Callee::Builtin(row) => {
            let args: Vec<String> = row.args.iter().map(|&t| cx.ty(t, -1).sql()).collect();
            let path = Path::new(["pg_catalog".into(), row.name.into(), format!("({})", args.join(",")).into()]);
            (Address::new(Kind::Function, path), row.strict, row.volatility)
        }
        Callee::User(at) => match cx.catalog.get(at).map(|o| &**o) {
            Some(Object::Function(f)) => {
                let volatility = match f.volatility {
                    crate::catalog::Volatility::Immutable => b'i',
                    crate::catalog::Volatility::Stable => b's',
                    crate::catalog::Volatility::Volatile => b'v',
                };
                (at.clone(), f.strict, volatility)
            }
            _ => (at.clone(), false, b'v'),
        },
    };
    Routine { at, returns: cx.ty(result, -1), set: found.set, strict, kind: found.kind, volatility }
}

/// `LookupOperName`: the operator of that name for exactly these operand types.
///
/// # Errors
///
/// That it does not exist, or that it is not known whether it does.
pub fn operator(
    name: &Name,
    left: Option<&Type>,
    right: &Type,
    catalog: &Catalog,
    session: &Session,
) -> Result<Address, Failure> {
    let cx = Cx::new(catalog, session);
    let (l, r) = (left.map_or(0, |t| cx.id(t)), cx.id(right));
    match cx.exact_operator(name, l, r).map(|found| found.which) {
        Some(Operator::Builtin(row)) => return Ok(cx.row_address(row)),
        Some(Operator::User(at)) => return Ok(at),
        None => {}
    }
    let left = left.map_or_else(String::new, |_| format!("{} ", cx.type_name(l)));
    let missing = Reject::new("42883", format!("operator does not exist: {left}{name} {}", cx.type_name(r)));
    cx.missing(missing)
}

/// `compatible_oper`: the operator that a name means between two values of a type, which takes them as they are.
///
/// # Errors
///
/// That there is none, that it is not known whether there is, or that the values have to be converted first.
pub fn compatible_operator(name: &Name, ty: &Type, catalog: &Catalog, session: &Session) -> Result<Address, Failure> {
    let cx = Cx::new(catalog, session);
    let id = cx.id(ty);
    let found = cx.operator(name, Some(id), id)?;
    if [found.left, found.right].iter().any(|arg| !cx.binary_coercible(id, *arg)) {
        let message = format!("operator requires run-time type coercion: {0} {name} {0}", cx.type_name(id));
        return Err(Reject::new("42883", message).into());
    }
    match found.which {
        Operator::Builtin(row) => Ok(cx.row_address(row)),
        Operator::User(at) => Ok(at),
    }
}

/// `OperatorLookup`: the operator of that name for exactly these operand types, whether shell or not.
pub fn find_operator(
    name: &Name,
    left: Option<&Type>,
    right: &Type,
    catalog: &Catalog,
    session: &Session,
) -> Option<Address> {
    let cx = Cx::new(catalog, session);
    match cx.exact_operator(name, left.map_or(0, |t| cx.id(t)), cx.id(right))?.which {
        Operator::Builtin(row) => Some(cx.row_address(row)),
        Operator::User(at) => Some(at),
    }
}

/// What an operator returns; `None` where it is a shell or not known.
pub fn operator_result(at: &Address, catalog: &Catalog, session: &Session) -> Option<Type> {
    if let Some(Object::Operator(o)) = catalog.get(at).map(|o| &**o) {
        return o.result.clone();
    }
    let cx = Cx::new(catalog, session);
    let row = cx.builtins.operators_named(at.name()).find(|row| cx.row_address(row) == *at)?;
    Some(cx.ty(row.result, -1))
}

/// The address of an operator.
pub fn operator_address(schema: &Ident, name: &Ident, left: Option<&Type>, right: Option<&Type>) -> Address {
    Address::operator(schema.clone(), name.clone(), left, right)
}

/// What a type is to the rules that definitions follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// A type whose values can be stored.
    Plain,
    /// One that stands for others.
    Polymorphic,
    /// `internal`, which only superusers' functions handle.
    Internal,
    /// Another pseudo-type.
    Pseudo,
    /// Nothing is known of it but its name.
    Unknown,
}

/// What a type is.
pub fn sort(ty: &Type, catalog: &Catalog, session: &Session) -> Sort {
    let cx = Cx::new(catalog, session);
    let id = cx.id(ty);
    match id {
        oid::INTERNAL => Sort::Internal,
        id if is_polymorphic(id) => Sort::Polymorphic,
        id if cx.is_foreign(id) => Sort::Unknown,
        id if cx.kind(id) == b'p' => Sort::Pseudo,
        _ => Sort::Plain,
    }
}

/// `check_valid_polymorphic_signature`: why a result of that type cannot be told from the arguments.
pub fn polymorphic_signature(result: &Type, args: &[&Type], catalog: &Catalog, session: &Session) -> Option<String> {
    const RANGES: [&str; 2] = ["anyrange", "anymultirange"];
    const COMPATIBLE_RANGES: [&str; 2] = ["anycompatiblerange", "anycompatiblemultirange"];
    const PLAIN: [&str; 6] = ["anyelement", "anyarray", "anynonarray", "anyenum", "anyrange", "anymultirange"];
    const COMPATIBLE: [&str; 5] = [
        "anycompatible",
        "anycompatiblearray",
        "anycompatiblenonarray",
        "anycompatiblerange",
        "anycompatiblemultirange",
    ];
    if sort(result, catalog, session) != Sort::Polymorphic {
        return None;
    }
    let name = Cx::new(catalog, session);
    let name = name.type_name(name.id(result));
    let needed: &[&str] = if RANGES.contains(&&*name) {
        &RANGES
    } else if COMPATIBLE_RANGES.contains(&&*name) {
        &COMPATIBLE_RANGES
    } else if PLAIN.contains(&&*name) {
        &PLAIN
    } else {
        &COMPATIBLE
    };
    if args.iter().any(|arg| needed.iter().any(|n| arg.is(n))) {
        return None;
    }
    let needed: Vec<&str> =
        needed.iter().copied().filter(|n| session.version >= Version(14) || !n.ends_with("multirange")).collect();
    let (last, first) = needed.split_last()?;
    let comma = if first.len() > 1 { "," } else { "" };
    Some(format!("A result of type {name} requires at least one input of type {}{comma} or {last}.", first.join(", ")))
}

/// Whether values of one type are good as those of another: `IsBinaryCoercible`.
pub fn binary_coercible(from: &Type, to: &Type, catalog: &Catalog, session: &Session) -> bool {
    let cx = Cx::new(catalog, session);
    cx.binary_coercible(cx.id(from), cx.id(to))
}

/// Whether values of a type are good as those of the built-in type of a number.
pub fn takes(builtin: u32, ty: &Type, catalog: &Catalog, session: &Session) -> bool {
    let cx = Cx::new(catalog, session);
    cx.binary_coercible(cx.id(ty), builtin)
}

/// Whether every server has a cast from one type to the other.
pub fn has_built_in_cast(source: &Type, target: &Type, catalog: &Catalog, session: &Session) -> bool {
    let cx = Cx::new(catalog, session);
    cx.builtins.cast(cx.id(source), cx.id(target)).is_some()
}

/// Whether a type's input function takes a text.
///
/// # Errors
///
/// As the input function refuses it, or that it is not known what it does.
pub fn check_input(text: &str, ty: &Type, catalog: &Catalog, session: &Session) -> Result<(), Failure> {
    let cx = Cx::new(catalog, session);
    super::literal::constant(&cx, text, cx.id(ty), -1).map(|_| ())
}

impl Cx<'_> {
    /// `IsBinaryCoercible`.
    pub(super) fn binary_coercible(&self, from: u32, to: u32) -> bool {
        use oid::{
            ANY, ANYARRAY, ANYCOMPATIBLE, ANYCOMPATIBLEARRAY, ANYCOMPATIBLEMULTIRANGE, ANYCOMPATIBLENONARRAY,
            ANYCOMPATIBLERANGE, ANYELEMENT, ANYENUM, ANYMULTIRANGE, ANYNONARRAY, ANYRANGE, RECORD, RECORDARRAY,
        };
        if from == to || matches!(to, ANY | ANYELEMENT | ANYCOMPATIBLE) {
            return true;
        }
        let from = self.base(from);
        if from == to {
            return true;
        }
        match to {
            ANYARRAY | ANYCOMPATIBLEARRAY => self.element(from) != 0,
            ANYNONARRAY | ANYCOMPATIBLENONARRAY => self.element(from) == 0,
            ANYENUM => self.kind(from) == b'e',
            ANYRANGE | ANYCOMPATIBLERANGE => self.kind(from) == b'r',
            ANYMULTIRANGE | ANYCOMPATIBLEMULTIRANGE => self.kind(from) == b'm',
            RECORD => self.is_complex(from),
            RECORDARRAY => self.is_complex(self.element(from)),
            _ => {
                self.builtins.cast(from, to).is_some_and(|c| c.method == b'b' && c.context == b'i')
                    || self.user_cast(from, to).is_some_and(|c| c.method == 'b' && c.context == 'i')
            }
        }
    }
}
