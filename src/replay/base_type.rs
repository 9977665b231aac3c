//! CREATE TYPE of a shell and of a base type, ALTER TYPE … SET (…): `DefineType` and `AlterType`.

use crate::catalog::{Address, BaseType, Kind, Object, ShellType, Touches, Type};
use crate::expr::Failure;
use crate::expr::routine::{self, Routine, Sort};
use crate::expr::types;
use crate::sql::ast::{AlterDefinition, Define, Name, Option_, OptionValue};

use super::cx::Cx;
use super::define::Attributes;
use super::enum_type::type_is_free;
use super::lookup::no_type;
use super::{Reject, range_type};

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P17", message)
}

/// CREATE TYPE without a definition, of a base type, or of a range type.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    if stmt.range {
        return range_type::create(cx, stmt);
    }
    let schema = cx.creation_schema(&stmt.name)?;
    let name = stmt.name.name();
    let at = Address::of(Kind::BaseType, schema, name.clone());
    let shell = at.as_kind(Kind::ShellType);
    let has_shell = cx.catalog.contains(&shell);
    if stmt.options.is_empty() {
        if has_shell {
            return Err(Reject::new("42710", format!("type \"{name}\" already exists")));
        }
        type_is_free(cx, &at)?;
        cx.create(shell, ShellType {});
        return Ok(());
    }
    if !has_shell {
        type_is_free(cx, &at)?;
        let hint = "Create the type as a shell type, then create its I/O functions, then do a full CREATE TYPE.";
        return Err(Reject::new("42710", format!("type \"{name}\" does not exist")).hint(hint));
    }
    let found = define(cx, stmt, &at);
    let Some(base) = cx.or_opaque(found, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    type_is_free(cx, &at)?;
    cx.create(at, base);
    Ok(())
}

const KNOWN: &[&str] = &[
    "like",
    "internallength",
    "input",
    "output",
    "receive",
    "send",
    "typmod_in",
    "typmod_out",
    "analyze",
    "analyse",
    "subscript",
    "category",
    "preferred",
    "delimiter",
    "element",
    "default",
    "passedbyvalue",
    "alignment",
    "storage",
    "collatable",
];

/// How many bytes a value takes, how they are passed and aligned, and where they are stored.
type Layout = (i32, bool, char, char);

fn define(cx: &mut Cx<'_>, stmt: &Define, at: &Address) -> Result<BaseType, Failure> {
    let attributes = Attributes(&stmt.options);
    for (i, option) in stmt.options.iter().enumerate() {
        if !KNOWN.contains(&&*option.name) {
            cx.notice(format!("type attribute \"{}\" not recognized", option.name), None);
        } else if stmt.options[..i].iter().any(|o| o.name == option.name) {
            return Err(Reject::new("42601", "conflicting or redundant options").into());
        }
    }
    let (mut length, mut by_value, mut alignment, mut storage) = match attributes.ty(&["like"]) {
        Some(like) => {
            let ty = cx.resolve_type(&like)?.plain();
            layout_of(cx, &ty)?
        }
        None => (-1, false, 'i', 'p'),
    };
    if let Some(said) = attributes.last(&["internallength"]) {
        length = type_length(said)?;
    }
    let category = match attributes.text("category")? {
        Some(text) => {
            let first = text.chars().next().unwrap_or('\0');
            if !(' '..='~').contains(&first) {
                let message = format!("invalid type category \"{text}\": must be simple ASCII");
                return Err(Reject::new("22023", message).into());
            }
            first
        }
        None => 'U',
    };
    let preferred = attributes.truth("preferred")?.unwrap_or(false);
    let delimiter = attributes.text("delimiter")?.and_then(|d| d.chars().next()).unwrap_or(',');
    let element = match attributes.ty(&["element"]) {
        Some(ty) => {
            let ty = cx.resolve_type(&ty)?.plain();
            if routine::sort(&ty, &cx.catalog, &cx.session) == Sort::Pseudo {
                let message = format!("array element type cannot be {}", cx.type_text(&ty));
                return Err(Reject::new("42804", message).into());
            }
            Some(ty)
        }
        None => None,
    };
    let default = attributes.text("default")?;
    by_value = attributes.truth("passedbyvalue")?.unwrap_or(by_value);
    if let Some(said) = attributes.text("alignment")? {
        alignment = match &*said.to_ascii_lowercase() {
            "double" | "float8" | "pg_catalog.float8" => 'd',
            "int4" | "pg_catalog.int4" => 'i',
            "int2" | "pg_catalog.int2" => 's',
            "char" | "pg_catalog.bpchar" => 'c',
            _ => return Err(Reject::new("22023", format!("alignment \"{said}\" not recognized")).into()),
        };
    }
    if let Some(said) = attributes.text("storage")? {
        storage = storage_of(&said)?;
    }
    let collatable = attributes.truth("collatable")?.unwrap_or(false);
    let (input, output) = (attributes.name(&["input"]), attributes.name(&["output"]));
    let Some(input) = input else { return Err(invalid("type input function must be specified").into()) };
    let Some(output) = output else { return Err(invalid("type output function must be specified").into()) };
    let functions = Functions::read(&attributes);
    if functions.modifier_in.is_none() && functions.modifier_out.is_some() {
        let message = "type modifier output function is useless without a type modifier input function";
        return Err(invalid(message).into());
    }
    let parts = at.path.parts();
    let own = Type {
        schema: parts[0].clone(),
        name: parts[1].clone(),
        array: false,
        modifier: crate::catalog::Modifier::None,
    };
    let input = reader(cx, &input, &own, "input", &Type::builtin("cstring"))?;
    let output = one(cx, &output, std::slice::from_ref(&own), "type output", "cstring")?;
    let mut base = BaseType {
        input,
        output,
        receive: None,
        send: None,
        modifier_in: None,
        modifier_out: None,
        analyze: None,
        subscript: None,
        length,
        by_value,
        alignment,
        storage,
        category,
        preferred,
        default,
        element,
        delimiter,
        collatable,
    };
    functions.apply(cx, &mut base, &own)?;
    if base.subscript.is_none() && base.element.is_some() && cx.version() >= crate::catalog::Version(14) {
        let fixed = base.element.as_ref().is_some_and(|e| layout_of(cx, e).is_ok_and(|l| l.0 > 0));
        if length <= 0 || by_value || !fixed {
            let message = "element type cannot be specified without a subscripting function";
            return Err(Reject::new("22023", message).into());
        }
        base.subscript = Some(internal_function("raw_array_subscript_handler"));
    }
    check_layout((length, by_value, alignment, storage))?;
    Ok(base)
}

fn internal_function(name: &str) -> Address {
    Address::new(Kind::Function, crate::catalog::Path::new(["pg_catalog".into(), name.into(), "(internal)".into()]))
}

/// What `TypeCreate` asks of the representation.
fn check_layout((length, by_value, alignment, storage): Layout) -> Result<(), Reject> {
    if !(length > 0 || length == -1 || length == -2) {
        return Err(invalid(format!("invalid type internal size {length}")));
    }
    if by_value {
        let fits = matches!((length, alignment), (1, 'c') | (2, 's') | (4, 'i') | (8, 'd'));
        if !matches!(length, 1 | 2 | 4 | 8) {
            return Err(invalid(format!("internal size {length} is invalid for passed-by-value type")));
        }
        if !fits {
            let message = format!("alignment \"{alignment}\" is invalid for passed-by-value type of size {length}");
            return Err(invalid(message));
        }
    } else {
        if length == -1 && !matches!(alignment, 'i' | 'd') {
            return Err(invalid(format!("alignment \"{alignment}\" is invalid for variable-length type")));
        }
        if length == -2 && alignment != 'c' {
            return Err(invalid(format!("alignment \"{alignment}\" is invalid for variable-length type")));
        }
    }
    if storage != 'p' && length != -1 {
        return Err(invalid("fixed-size types must have storage PLAIN"));
    }
    Ok(())
}

/// The representation of a type.
fn layout_of(cx: &Cx<'_>, ty: &Type) -> Result<Layout, Failure> {
    if let Some(Object::BaseType(b)) =
        cx.get(&Address::of(Kind::BaseType, ty.schema.clone(), ty.name.clone())).map(|o| &**o)
        && !ty.array
    {
        return Ok((b.length, b.by_value, b.alignment, b.storage));
    }
    types::layout(ty, &cx.catalog, &cx.session)
        .ok_or_else(|| Failure::Unknown(format!("how values of {} are stored is not known", cx.type_text(ty))))
}

/// `defGetTypeLength`.
fn type_length(option: &Option_) -> Result<i32, Reject> {
    match &option.value {
        Some(OptionValue::Integer(n)) => Ok(i32::try_from(*n).unwrap_or(0)),
        Some(value) if value.to_text().eq_ignore_ascii_case("variable") => Ok(-1),
        Some(value) => {
            Err(Reject::new("42601", format!("invalid argument for {}: \"{}\"", option.name, value.to_text())))
        }
        None => Err(Reject::new("42601", format!("{} requires a parameter", option.name))),
    }
}

fn storage_of(said: &str) -> Result<char, Reject> {
    Ok(match &*said.to_ascii_lowercase() {
        "plain" => 'p',
        "external" => 'e',
        "extended" => 'x',
        "main" => 'm',
        _ => return Err(Reject::new("22023", format!("storage \"{said}\" not recognized"))),
    })
}

/// `LookupFuncName` of a support function.
///
/// # Errors
///
/// That it does not exist, or that an extension may provide it.
pub(super) fn support(cx: &Cx<'_>, name: &Name, args: &[Type]) -> Result<Routine, Failure> {
    match routine::exact(name, args, &cx.catalog, &cx.session) {
        Some(found) => Ok(found),
        None => Err(missing(cx, name, args)),
    }
}

fn missing(cx: &Cx<'_>, name: &Name, args: &[Type]) -> Failure {
    let shown = routine::signature(name, args, &cx.catalog, &cx.session);
    if super::extension::may_provide(&cx.catalog, name.schema()) {
        return Failure::Unknown(format!("function `{shown}` may be an extension's"));
    }
    Reject::new("42883", format!("function {shown} does not exist")).into()
}

/// `findTypeInputFunction` and `findTypeReceiveFunction`, which may take two arguments more.
fn reader(cx: &mut Cx<'_>, name: &Name, own: &Type, what: &str, takes: &Type) -> Result<Address, Failure> {
    let long = [takes.clone(), Type::builtin("oid"), Type::builtin("int4")];
    let find = |cx: &Cx<'_>, args: &[Type]| routine::exact(name, args, &cx.catalog, &cx.session);
    let found = match (find(cx, &long[..1]), find(cx, &long)) {
        (Some(_), Some(_)) => {
            return Err(Reject::new("42725", format!("type {what} function {name} has multiple matches")).into());
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return Err(missing(cx, name, &long[..1])),
    };
    if found.returns != *own {
        let message = format!("type {what} function {name} must return type {}", cx.type_text(own));
        return Err(invalid(message).into());
    }
    if found.volatility == b'v' {
        cx.notice(format!("type {what} function {name} should not be volatile"), None);
    }
    Ok(found.at)
}

/// A support function with one signature.
fn one(cx: &mut Cx<'_>, name: &Name, args: &[Type], what: &str, returns: &str) -> Result<Address, Failure> {
    let found = support(cx, name, args)?;
    if !found.returns.is(returns) {
        let shown = cx.type_text(&Type::builtin(returns));
        return Err(invalid(format!("{what} function {name} must return type {shown}")).into());
    }
    Ok(found.at)
}

/// The support functions that ALTER TYPE may change, too.
struct Functions {
    receive: Option<Name>,
    send: Option<Name>,
    modifier_in: Option<Name>,
    modifier_out: Option<Name>,
    analyze: Option<Name>,
    subscript: Option<Name>,
}

impl Functions {
    fn read(attributes: &Attributes<'_>) -> Self {
        let name = |names: &[&str]| attributes.name(names);
        Self {
            receive: name(&["receive"]),
            send: name(&["send"]),
            modifier_in: name(&["typmod_in"]),
            modifier_out: name(&["typmod_out"]),
            analyze: name(&["analyze", "analyse"]),
            subscript: name(&["subscript"]),
        }
    }

    fn apply(&self, cx: &mut Cx<'_>, base: &mut BaseType, own: &Type) -> Result<(), Failure> {
        let internal = [Type::builtin("internal")];
        if let Some(name) = &self.receive {
            base.receive = Some(reader(cx, name, own, "receive", &internal[0])?);
        }
        if let Some(name) = &self.send {
            base.send = Some(one(cx, name, std::slice::from_ref(own), "type send", "bytea")?);
        }
        if let Some(name) = &self.modifier_in {
            let args = [Type::builtin("cstring").array_of()];
            base.modifier_in = Some(one(cx, name, &args, "typmod_in", "int4")?);
        }
        if let Some(name) = &self.modifier_out {
            base.modifier_out = Some(one(cx, name, &[Type::builtin("int4")], "typmod_out", "cstring")?);
        }
        if let Some(name) = &self.analyze {
            base.analyze = Some(one(cx, name, &internal, "type analyze", "bool")?);
        }
        if let Some(name) = &self.subscript {
            base.subscript = Some(one(cx, name, &internal, "type subscripting", "internal")?);
        }
        Ok(())
    }
}

/// ALTER TYPE … SET (…).
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterDefinition) -> Result<(), Reject> {
    let name = &stmt.object.name;
    let Some(at) = cx.find_type(name) else {
        if let Some(schema) = name.schema() {
            cx.require_schema(schema)?;
        }
        let ty = crate::sql::ast::TypeName::named(name.clone());
        let known = cx.resolve_type(&ty);
        if cx.or_opaque(known, Touches::Nothing)?.is_some() {
            cx.opaque("a built-in type is altered", Touches::Nothing);
        }
        return Ok(());
    };
    if at.kind == Kind::ShellType {
        return Err(only_a_shell(name));
    }
    let own = Type {
        schema: at.path.parts()[0].clone(),
        name: at.name().clone(),
        array: false,
        modifier: crate::catalog::Modifier::None,
    };
    let attributes = Attributes(&stmt.options);
    let Some(Object::BaseType(mut base)) = cx.get(&at).map(|o| (**o).clone()) else {
        options_known(stmt)?;
        return Err(Reject::new("42809", format!("{} is not a base type", cx.type_text(&own))));
    };
    for option in &stmt.options {
        let none = option.value.is_none()
            || matches!(&option.value, Some(value) if value.to_text().eq_ignore_ascii_case("none"));
        match &*option.name {
            "storage" => {
                let storage = storage_of(&attributes.text("storage")?.unwrap_or_default())?;
                if storage != 'p' && base.length != -1 {
                    return Err(invalid("fixed-size types must have storage PLAIN"));
                }
                if storage == 'p' && base.storage != 'p' {
                    return Err(invalid("cannot change type's storage to PLAIN"));
                }
                base.storage = storage;
            }
            "receive" if none => base.receive = None,
            "send" if none => base.send = None,
            "typmod_in" if none => base.modifier_in = None,
            "typmod_out" if none => base.modifier_out = None,
            "analyze" if none => base.analyze = None,
            "subscript" if none => base.subscript = None,
            "receive" | "send" | "typmod_in" | "typmod_out" | "analyze" | "subscript" => {
                let functions = Functions::read(&Attributes(std::slice::from_ref(option)));
                let applied = functions.apply(cx, &mut base, &own);
                if cx.or_opaque(applied, Touches::Objects(vec![at.clone()]))?.is_none() {
                    return Ok(());
                }
            }
            _ => options_known(stmt)?,
        }
    }
    cx.alter(&at, base);
    Ok(())
}

fn options_known(stmt: &AlterDefinition) -> Result<(), Reject> {
    const SETTABLE: &[&str] = &["storage", "receive", "send", "typmod_in", "typmod_out", "analyze", "subscript"];
    const FIXED: &[&str] = &[
        "input",
        "output",
        "internallength",
        "passedbyvalue",
        "alignment",
        "like",
        "category",
        "preferred",
        "default",
        "element",
        "delimiter",
        "collatable",
    ];
    for option in &stmt.options {
        let name = &option.name;
        if FIXED.contains(&&**name) {
            return Err(Reject::new("42601", format!("type attribute \"{name}\" cannot be changed")));
        }
        if !SETTABLE.contains(&&**name) {
            return Err(Reject::new("42601", format!("type attribute \"{name}\" not recognized")));
        }
    }
    Ok(())
}

/// The refusal to do something with a type that is not defined yet.
pub(super) fn only_a_shell(name: &Name) -> Reject {
    Reject::new("42704", format!("type \"{name}\" is only a shell"))
}

/// The type that a function takes or returns, which may still be a shell: with a notice, unless the language cannot
/// handle one.
///
/// # Errors
///
/// What the server refuses, or that the type is not known.
pub(super) fn of_function(
    cx: &mut Cx<'_>,
    written: &crate::sql::ast::TypeName,
    language: &str,
    returned: bool,
) -> Result<Type, Failure> {
    let ty = types::resolve_any(written, &cx.catalog, &cx.session);
    let makes_shells = returned && matches!(language, "c" | "internal");
    let ty = match ty {
        Err(Failure::Reject(r)) if r.sqlstate == "42704" && makes_shells && written.array.is_empty() => {
            return make_shell(cx, &written.name);
        }
        // The server words it without quotes here, for an argument.
        Err(Failure::Reject(r)) if r.sqlstate == "42704" && !returned => {
            return Err(Reject { message: format!("type {} does not exist", written.name), ..r }.into());
        }
        other => other?,
    };
    let shell = Address::of(Kind::ShellType, ty.schema.clone(), ty.name.clone());
    if !cx.catalog.contains(&shell) || ty.schema == "pg_catalog" {
        return Ok(ty);
    }
    let (verb, noun) = if returned { ("return", "return") } else { ("accept", "argument") };
    let shown = &written.name;
    match language {
        "sql" => return Err(Reject::new("42P13", format!("SQL function cannot {verb} shell type {shown}")).into()),
        "" => return Err(Reject::new("42P13", format!("aggregate cannot accept shell type {shown}")).into()),
        _ => {}
    }
    cx.notice(format!("{noun} type {shown} is only a shell"), None);
    Ok(ty)
}

/// A function in C may return a type that is not there yet.
fn make_shell(cx: &mut Cx<'_>, name: &Name) -> Result<Type, Failure> {
    let schema = cx.creation_schema(name)?;
    cx.notice_detail(
        format!("type \"{name}\" is not yet defined"),
        "Creating a shell type definition.".to_owned(),
        None,
    );
    let at = Address::of(Kind::ShellType, schema.clone(), name.name().clone());
    if cx.type_at(&schema, name.name()).is_some() {
        return Err(no_type(name).into());
    }
    cx.because(super::Cause::Implied, |cx| cx.create(at, ShellType {}));
    Ok(Type { schema, name: name.name().clone(), array: false, modifier: crate::catalog::Modifier::None })
}
