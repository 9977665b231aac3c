//! CREATE OPERATOR CLASS, and the operators and functions that classes and families consist of.

use crate::catalog::{Address, Ident, Kind, Member, Members, Object, OperatorClass, Type, Version};
use crate::expr::Failure;
use crate::expr::routine::{self, Routine};
use crate::sql::ast::{Name, ObjectName, OperatorClass as Statement, OperatorClassItem, TypeName};

use super::cx::Cx;
use super::define::written;
use super::operator_family::{self, require_method, require_named};
use super::{Cause, Reject, base_type, operator};

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P17", message)
}

/// `DefineOpClass`.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Statement) -> Result<(), Failure> {
    let schema = cx.creation_schema(&stmt.name)?;
    require_method(cx, &stmt.method)?;
    let at = |kind| Address::with_method(kind, schema.clone(), stmt.name.name().clone(), stmt.method.clone());
    let class_at = at(Kind::OperatorClass);
    let input = match &stmt.ty {
        Some(ty) => cx.resolve_any(ty)?,
        None => return Err(Failure::Unknown("the class is for no type".to_owned())),
    };
    let (family, is_new) = match &stmt.family {
        Some(name) => (require_named(cx, Kind::OperatorFamily, name, &stmt.method)?, false),
        None => {
            let own = at(Kind::OperatorFamily);
            let is_new = !cx.catalog.contains(&own);
            (own, is_new)
        }
    };
    if is_new {
        cx.because(Cause::Implied, |cx| operator_family::create_at(cx, &family))?;
    }
    let mut reading = Reading::new(cx, &stmt.method, Some(input.clone()))?;
    for item in &stmt.items {
        reading.add(cx, item)?;
    }
    let storage = reading.storage.take().filter(|t| *t != input);
    if storage.is_some() && !stores_another(cx, reading.like) {
        let message = format!("storage type cannot be different from data type for access method \"{}\"", stmt.method);
        return Err(invalid(message).into());
    }
    if cx.catalog.contains(&class_at) {
        return Err(Reject::new("42710", format!("{} already exists", operator_family::quoted(&class_at))).into());
    }
    if stmt.default
        && let Some(other) = cx.class_for(&stmt.method, &input)
    {
        let shown = stmt.ty.as_ref().map(written).unwrap_or_default();
        let message = format!("could not make operator class \"{}\" be default for type {shown}", stmt.name.name());
        let detail = format!("Operator class \"{other}\" already is the default.");
        return Err(Reject::new("42710", message).detail(detail).into());
    }
    for member in &reading.members {
        is_free(cx, &family, member)?;
    }
    let class =
        OperatorClass { family: family.clone(), input, storage, default: stmt.default, members: Members::default() };
    cx.create(class_at.clone(), class);
    store(cx, &family, reading.members, Some(&class_at));
    Ok(())
}

/// `amstorage`.
fn stores_another(cx: &Cx<'_>, like: &str) -> bool {
    matches!(like, "gist" | "gin" | "brin") || like == "spgist" && cx.version() >= Version(14)
}

/// The classes of a family.
pub(super) fn classes_of(cx: &Cx<'_>, family: &Address) -> Vec<Address> {
    cx.catalog.referrers(family).filter(|a| a.kind == Kind::OperatorClass).cloned().collect()
}

/// Refuses a member of which the family or one of its classes has another.
pub(super) fn is_free(cx: &Cx<'_>, family: &Address, member: &Member) -> Result<(), Reject> {
    let same = |m: &Member| {
        m.is_function() == member.is_function()
            && m.number == member.number
            && m.left == member.left
            && m.right == member.right
    };
    let has = |at: &Address| match cx.get(at).map(|o| &**o) {
        Some(Object::OperatorFamily(f)) => f.members.0.iter().any(same),
        Some(Object::OperatorClass(c)) => c.members.0.iter().any(same),
        _ => false,
    };
    if !has(family) && !classes_of(cx, family).iter().any(has) {
        return Ok(());
    }
    let what = if member.is_function() { "function" } else { "operator" };
    let (left, right) = (cx.type_text(&member.left), cx.type_text(&member.right));
    let message =
        format!("{what} {}({left},{right}) already exists in operator family \"{}\"", member.number, family.name());
    Err(Reject::new("42710", message))
}

/// `storeOperators` and `storeProcedures`, after the access method said what belongs to the class that is made and what
/// only to the family (`amadjustmembers`, from 14 on).
pub(super) fn store(cx: &mut Cx<'_>, family: &Address, members: Vec<Member>, class: Option<&Address>) {
    let method = family.method().cloned().unwrap_or_default();
    let like = cx.method_like(&method).unwrap_or_default();
    let adjusts = cx.version() >= Version(14) && like != "brin";
    let mut loose = Vec::new();
    let mut tied: Vec<(Address, Member)> = Vec::new();
    for mut member in members {
        let required = match (like, member.is_function()) {
            ("btree" | "hash", true) => member.number == 1,
            ("btree" | "hash", false) => true,
            ("gist", true) => matches!(member.number, 1 | 2 | 5 | 6 | 7),
            ("gin", true) => matches!(member.number, 2 | 3),
            ("spgist", true) => member.number <= 5,
            _ => false,
        };
        let own_class = || {
            if member.left != member.right {
                return None;
            }
            let of_new = class.filter(
                |at| matches!(cx.get(at).map(|o| &**o), Some(Object::OperatorClass(c)) if c.input == member.left),
            );
            if of_new.is_some() {
                return of_new.cloned();
            }
            let is_for = |at: &&Address| matches!(cx.get(at).map(|o| &**o), Some(Object::OperatorClass(c)) if c.input == member.left);
            classes_of(cx, family).iter().find(is_for).cloned()
        };
        let to = match (adjusts, like) {
            (false, _) => class.cloned(),
            (true, _) if !required => None,
            (true, "btree" | "hash") => own_class(),
            (true, _) => class.cloned(),
        };
        member.hard = to.is_some() || adjusts && required && !matches!(like, "btree" | "hash");
        match to {
            Some(class) => tied.push((class, member)),
            None => loose.push(member),
        }
    }
    for (class, member) in tied {
        if let Some(Object::OperatorClass(c)) = cx.get(&class).map(|o| &**o) {
            let mut c = c.clone();
            c.members.0.push(member);
            cx.alter(&class, c);
        }
    }
    if !loose.is_empty()
        && let Some(Object::OperatorFamily(f)) = cx.get(family).map(|o| &**o)
    {
        let mut f = f.clone();
        f.members.0.extend(loose);
        cx.alter(family, f);
    }
}

/// `processTypesSpec`: one type is for both sides.
pub(super) fn pair(cx: &Cx<'_>, types: &[TypeName]) -> Result<(Type, Type), Failure> {
    match types {
        [one] => {
            let one = cx.resolve_any(one)?;
            Ok((one.clone(), one))
        }
        [left, right] => Ok((cx.resolve_any(left)?, cx.resolve_any(right)?)),
        _ => Err(Reject::new("42601", "one or two argument types must be specified").into()),
    }
}

/// The members of a statement as they are read.
pub(super) struct Reading {
    method: Ident,
    /// The built-in method that it works as.
    pub(super) like: &'static str,
    /// How many support functions it has.
    functions: i32,
    /// What the class is for; `None` for a family.
    input: Option<Type>,
    pub(super) members: Vec<Member>,
    pub(super) storage: Option<Type>,
}

impl Reading {
    pub(super) fn new(cx: &Cx<'_>, method: &Ident, input: Option<Type>) -> Result<Self, Failure> {
        let like = cx
            .method_like(method)
            .ok_or_else(|| Failure::Unknown(format!("what access method {method} wants is not known")))?;
        let functions = functions(like, cx.version());
        Ok(Self { method: method.clone(), like, functions, input, members: Vec::new(), storage: None })
    }

    /// Refuses a number that the access method has not.
    pub(super) fn check_number(&self, function: bool, number: i32) -> Result<(), Reject> {
        let max = if function { self.functions } else { self.strategies() };
        if (1..=max).contains(&number) {
            return Ok(());
        }
        let what = if function { "function" } else { "operator" };
        Err(invalid(format!("invalid {what} number {number}, must be between 1 and {max}")))
    }

    fn strategies(&self) -> i32 {
        match self.like {
            "btree" => 5,
            "hash" => 1,
            _ => i16::MAX.into(),
        }
    }

    /// Reads an item.
    pub(super) fn add(&mut self, cx: &mut Cx<'_>, item: &OperatorClassItem) -> Result<(), Failure> {
        match item {
            OperatorClassItem::Storage(ty) => {
                if self.storage.is_some() {
                    return Err(invalid("storage type specified more than once").into());
                }
                self.storage = Some(cx.resolve_any(ty)?);
                Ok(())
            }
            OperatorClassItem::Operator { number, operator: Some(operator), order_family, .. } => {
                self.check_number(false, *number)?;
                let member = self.operator(cx, *number, operator, order_family.as_ref())?;
                self.push(cx, member)
            }
            OperatorClassItem::Function { number, function: Some(function), types } => {
                self.check_number(true, *number)?;
                let member = self.function(cx, *number, function, types)?;
                self.push(cx, member)
            }
            _ => Ok(()),
        }
    }

    /// `addFamilyMember`.
    fn push(&mut self, cx: &Cx<'_>, member: Member) -> Result<(), Failure> {
        if self.members.iter().any(|m| m.key() == member.key()) {
            let what = if member.is_function() { "function" } else { "operator" };
            let (left, right) = (cx.type_text(&member.left), cx.type_text(&member.right));
            let message = format!("{what} number {} for ({left},{right}) appears more than once", member.number);
            return Err(invalid(message).into());
        }
        self.members.push(member);
        Ok(())
    }

    /// An operator, with `assignOperTypes`.
    fn operator(&self, cx: &Cx<'_>, number: i32, object: &ObjectName, order: Option<&Name>) -> Result<Member, Failure> {
        let (left, right) = match (object.args.as_deref().filter(|args| !args.is_empty()), &self.input) {
            (Some(args), _) => operator::operands(cx, args)?,
            (None, Some(input)) => (Some(input.clone()), Some(input.clone())),
            (None, None) => (None, None),
        };
        let Some(right) = right else { return Err(invalid("index operators must be binary").into()) };
        let target = routine::operator(&object.name, left.as_ref(), &right, &cx.catalog, &cx.session)?;
        let order_by = match order {
            Some(name) => Some(self.order_family(cx, name)?),
            None => None,
        };
        let Some(left) = left else { return Err(invalid("index operators must be binary").into()) };
        if order_by.is_some() {
            if !matches!(self.like, "gist" | "spgist") {
                let message = format!("access method \"{}\" does not support ordering operators", self.method);
                return Err(invalid(message).into());
            }
        } else {
            let result = routine::operator_result(&target, &cx.catalog, &cx.session);
            match result {
                Some(ty) if ty.is("bool") => {}
                Some(_) => return Err(invalid("index search operators must return boolean").into()),
                None => return Err(Failure::Unknown("what the operator returns is not known".to_owned())),
            }
        }
        Ok(Member { number, target, left, right, order_by, hard: false })
    }

    /// The btree family of FOR ORDER BY.
    fn order_family(&self, cx: &Cx<'_>, name: &Name) -> Result<Address, Failure> {
        let own = name.schema().is_none_or(|s| s == "pg_catalog");
        if own
            && operator_family::find(cx, Kind::OperatorFamily, name, "btree").is_none()
            && operator_family::is_built_in(cx, Kind::OperatorFamily, name.name(), "btree")
        {
            return Ok(Address::with_method(Kind::OperatorFamily, "pg_catalog", name.name().clone(), "btree"));
        }
        require_named(cx, Kind::OperatorFamily, name, &"btree".into())
    }

    /// A support function, with `assignProcTypes`.
    fn function(&self, cx: &Cx<'_>, number: i32, object: &ObjectName, types: &[TypeName]) -> Result<Member, Failure> {
        let args = match &object.args {
            Some(args) => cx.input_types(args)?,
            None => return Err(Failure::Unknown("the function is named without its arguments".to_owned())),
        };
        let said = if types.is_empty() { None } else { Some(pair(cx, types)?) };
        let found = base_type::support(cx, &object.name, &args)?;
        let (mut left, mut right) = said.clone().map_or((None, None), |(l, r)| (Some(l), Some(r)));
        if Some(number) == self.options_number(cx) {
            self.options_function(&found, &args, said.as_ref())?;
        } else {
            match self.like {
                "btree" => ordering(cx, number, &found, &args, &mut left, &mut right)?,
                "hash" => hashing(number, &found, &args, &mut left, &mut right)?,
                _ => {}
            }
        }
        let (left, right) = (left.or_else(|| self.input.clone()), right.or_else(|| self.input.clone()));
        let (Some(left), Some(right)) = (left, right) else {
            return Err(invalid("associated data types must be specified for index support function").into());
        };
        Ok(Member { number, target: found.at, left, right, order_by: None, hard: false })
    }

    /// `amoptsprocnum`.
    fn options_number(&self, cx: &Cx<'_>) -> Option<i32> {
        if cx.version() < Version(13) {
            return None;
        }
        match self.like {
            "btree" | "brin" => Some(5),
            "hash" => Some(3),
            "gist" => Some(10),
            "gin" | "spgist" => Some(7),
            _ => None,
        }
    }

    fn options_function(&self, found: &Routine, args: &[Type], said: Option<&(Type, Type)>) -> Result<(), Reject> {
        const WHAT: &str = "operator class options parsing functions must match";
        match (&self.input, said) {
            (Some(input), Some((left, right))) if left != input || right != input => {
                return Err(invalid(format!("associated data types for {WHAT} opclass input type")));
            }
            (None, Some((left, right))) if left != right => {
                return Err(invalid(format!("left and right associated data types for {WHAT}")));
            }
            _ => {}
        }
        if !found.returns.is("void") || args.len() != 1 || !args[0].is("internal") {
            return Err(invalid("invalid operator class options parsing function")
                .hint("Valid signature of operator class options parsing function is (internal) RETURNS void."));
        }
        Ok(())
    }
}

/// The functions of a btree family.
fn ordering(
    cx: &Cx<'_>,
    number: i32,
    found: &Routine,
    args: &[Type],
    left: &mut Option<Type>,
    right: &mut Option<Type>,
) -> Result<(), Reject> {
    let what = if cx.version() >= Version(18) { "ordering" } else { "btree" };
    let refuse = |text: &str| Err(invalid(format!("{what} {text}")));
    let internal = args.len() == 1 && args[0].is("internal");
    let crosses = matches!((&*left, &*right), (Some(l), Some(r)) if l != r);
    match number {
        1 => {
            if args.len() != 2 {
                return refuse("comparison functions must have two arguments");
            }
            if !found.returns.is("int4") {
                return refuse("comparison functions must return integer");
            }
            left.get_or_insert_with(|| args[0].clone());
            right.get_or_insert_with(|| args[1].clone());
        }
        2 => {
            if !internal {
                return refuse("sort support functions must accept type \"internal\"");
            }
            if !found.returns.is("void") {
                return refuse("sort support functions must return void");
            }
        }
        3 => {
            if args.len() != 5 {
                return refuse("in_range functions must have five arguments");
            }
            if !found.returns.is("bool") {
                return refuse("in_range functions must return boolean");
            }
            left.get_or_insert_with(|| args[0].clone());
            right.get_or_insert_with(|| args[2].clone());
        }
        4 => {
            if args.len() != 1 {
                return refuse("equal image functions must have one argument");
            }
            if !found.returns.is("bool") {
                return refuse("equal image functions must return boolean");
            }
            if crosses {
                return refuse("equal image functions must not be cross-type");
            }
        }
        6 => {
            if !internal {
                return refuse("skip support functions must accept type \"internal\"");
            }
            if !found.returns.is("void") {
                return refuse("skip support functions must return void");
            }
            if crosses {
                return Err(invalid("btree skip support functions must not be cross-type".to_owned()));
            }
        }
        _ => {}
    }
    Ok(())
}

/// The functions of a hash family.
fn hashing(
    number: i32,
    found: &Routine,
    args: &[Type],
    left: &mut Option<Type>,
    right: &mut Option<Type>,
) -> Result<(), Reject> {
    let (count, words, returns, shown) = match number {
        1 => (1, "one argument", "int4", "integer"),
        2 => (2, "two arguments", "int8", "bigint"),
        _ => return Ok(()),
    };
    if args.len() != count {
        return Err(invalid(format!("hash function {number} must have {words}")));
    }
    if !found.returns.is(returns) {
        return Err(invalid(format!("hash function {number} must return {shown}")));
    }
    left.get_or_insert_with(|| args[0].clone());
    right.get_or_insert_with(|| args[0].clone());
    Ok(())
}

/// How many support functions a built-in method has.
fn functions(like: &str, version: Version) -> i32 {
    let since = |steps: &[(u16, i32)]| {
        steps.iter().rev().find(|(from, _)| version >= Version(*from)).map_or(steps[0].1, |(_, count)| *count)
    };
    match like {
        "btree" => since(&[(12, 3), (13, 5), (18, 6)]),
        "hash" => since(&[(12, 2), (13, 3)]),
        "gist" => since(&[(12, 9), (13, 10), (14, 11), (18, 12)]),
        "gin" | "spgist" => since(&[(12, 6), (13, 7)]),
        _ => 15,
    }
}
