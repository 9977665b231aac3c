//! Languages, transforms and access methods: what functions and relations are written in, passed through and kept by.

use crate::catalog::{AccessMethod, Address, Ident, Kind, Language, Object, Touches, Transform, Type, truncate};
use crate::expr::Failure;
use crate::expr::routine::{self, Routine, Sort};
use crate::sql::ast::{CreateAccessMethod, CreateExtension, CreateLanguage, CreateTransform, Name, ObjectName};

use super::cx::Cx;
use super::{Cause, Reject, base_type, extension};

/// The languages that every server has and that no extension brings.
const OWN: [&str; 3] = ["internal", "c", "sql"];

fn wrong_object(message: impl Into<String>) -> Reject {
    Reject::new("42809", message)
}

fn invalid(message: impl Into<String>) -> Reject {
    Reject::new("42P17", message)
}

/// Whether a function can be written in a language.
///
/// # Errors
///
/// That an extension may bring it.
pub(super) fn exists(cx: &Cx<'_>, name: &str) -> Result<bool, Failure> {
    if OWN.contains(&name) || cx.catalog.contains(&Address::top(Kind::Language, name)) {
        return Ok(true);
    }
    let brought = cx.catalog.contains(&Address::top(Kind::Extension, name));
    if brought {
        return Ok(true);
    }
    if extension::may_provide(&cx.catalog, None) {
        return Err(Failure::Unknown(format!("language `{name}` may be an extension's")));
    }
    Ok(false)
}

fn missing(name: &str) -> Reject {
    Reject::new("42704", format!("language \"{name}\" does not exist"))
}

/// CREATE LANGUAGE, which without a handler means the extension of that name.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateLanguage) -> Result<(), Reject> {
    let Some(handler) = &stmt.handler else {
        let extension = CreateExtension {
            name: stmt.name.clone(),
            if_not_exists: stmt.replace,
            schema: None,
            version: None,
            cascade: false,
        };
        return extension::create(cx, &extension);
    };
    let made = define(cx, stmt, handler);
    let at = Address::top(Kind::Language, truncate(&stmt.name));
    let Some(language) = cx.or_opaque(made, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    let own =
        OWN.contains(&at.name().as_str()) || cx.catalog.contains(&Address::top(Kind::Extension, at.name().clone()));
    match (cx.catalog.contains(&at) || own, stmt.replace) {
        (true, false) => return Err(Reject::new("42710", format!("language \"{}\" already exists", at.name()))),
        (true, true) if own => cx.opaque("one of the server's own languages is replaced", Touches::Nothing),
        (true, true) => cx.alter(&at, language),
        (false, _) => cx.create(at, language),
    }
    Ok(())
}

fn define(cx: &Cx<'_>, stmt: &CreateLanguage, handler: &Name) -> Result<Language, Failure> {
    let found = base_type::support(cx, handler, &[])?;
    if !found.returns.is("language_handler") {
        return Err(wrong_object(format!("function {handler} must return type language_handler")).into());
    }
    let function = |name: &Option<Name>, ty: &'static str| {
        name.as_ref().map(|n| base_type::support(cx, n, &[Type::builtin(ty)]).map(|f| f.at)).transpose()
    };
    Ok(Language {
        handler: found.at,
        inline: function(&stmt.inline, "internal")?,
        validator: function(&stmt.validator, "oid")?,
        trusted: stmt.trusted,
    })
}

/// The language that a statement names.
///
/// # Errors
///
/// That there is none, or that it is the server's own or an extension's.
pub(super) fn require(cx: &Cx<'_>, name: &Ident) -> Result<Address, Failure> {
    let at = Address::top(Kind::Language, name.clone());
    if cx.catalog.contains(&at) {
        return Ok(at);
    }
    if exists(cx, name)? {
        return Err(Failure::Unknown(format!("language `{name}` is the server's own")));
    }
    Err(missing(name).into())
}

/// What DROP LANGUAGE names; `None` where IF EXISTS passes over it.
///
/// # Errors
///
/// As [`require`], and where the server or an extension needs it.
pub(super) fn dropped(cx: &mut Cx<'_>, name: &Ident, if_exists: bool) -> Result<Option<Address>, Failure> {
    let at = Address::top(Kind::Language, name.clone());
    if cx.catalog.contains(&at) {
        return Ok(Some(at));
    }
    let refused = |why: String| Reject::new("2BP01", format!("cannot drop language {name} because {why}"));
    if OWN.contains(&name.as_str()) {
        return Err(refused("it is required by the database system".to_owned()).into());
    }
    if cx.catalog.contains(&Address::top(Kind::Extension, name.clone())) {
        let hint = format!("You can drop extension {name} instead.");
        return Err(refused(format!("extension {name} requires it")).hint(hint).into());
    }
    match exists(cx, name) {
        Ok(false) | Err(_) if if_exists => {
            cx.notice(format!("language \"{name}\" does not exist, skipping"), None);
            Ok(None)
        }
        Ok(_) => Err(missing(name).into()),
        Err(other) => Err(other),
    }
}

/// ALTER LANGUAGE … RENAME: functions and transforms say the language by its name.
pub(super) fn rename(cx: &mut Cx<'_>, name: &Ident, to: &Ident) -> Result<(), Failure> {
    let at = require(cx, name)?;
    let new = Address::top(Kind::Language, to.clone());
    if cx.catalog.contains(&new) || exists(cx, to)? {
        return Err(Reject::new("42710", format!("language \"{to}\" already exists")).into());
    }
    cx.rename(&at, &new);
    let users: Vec<Address> = users(cx, name);
    cx.because(Cause::Implied, |cx| {
        for user in users {
            match cx.get(&user).map(|o| (**o).clone()) {
                Some(Object::Function(mut f)) => {
                    f.language = to.clone();
                    cx.alter(&user, f);
                }
                Some(Object::Transform(mut t)) => {
                    t.language = to.clone();
                    cx.alter(&user, t);
                    resign_transform(cx, &user);
                }
                _ => {}
            }
        }
    });
    Ok(())
}

/// The functions and transforms of a language.
fn users(cx: &Cx<'_>, name: &Ident) -> Vec<Address> {
    let of_language = |o: &Object| match o {
        Object::Function(f) => f.language == *name,
        Object::Transform(t) => t.language == *name,
        _ => false,
    };
    cx.catalog.iter().filter(|(_, o)| of_language(o)).map(|(a, _)| a.clone()).collect()
}

/// Gives a transform the address that spells its type and its language as they are now.
pub(super) fn resign_transform(cx: &mut Cx<'_>, at: &Address) {
    let Some(Object::Transform(t)) = cx.get(at).map(|o| &**o) else { return };
    let new = Address::transform(&t.ty, &t.language);
    if new != *at {
        cx.because(Cause::Implied, |cx| cx.rename(at, &new));
    }
}

/// CREATE TRANSFORM.
pub(super) fn create_transform(cx: &mut Cx<'_>, stmt: &CreateTransform) -> Result<(), Reject> {
    let made = transform(cx, stmt);
    let Some(transform) = cx.or_opaque(made, Touches::Nothing)? else { return Ok(()) };
    let at = Address::transform(&transform.ty, &transform.language);
    match (cx.catalog.contains(&at), stmt.replace) {
        (true, false) => {
            let (ty, language) = (cx.type_text(&transform.ty), &transform.language);
            let message = format!("transform for type {ty} language \"{language}\" already exists");
            return Err(Reject::new("42710", message));
        }
        (true, true) => cx.alter(&at, transform),
        (false, _) => cx.create(at, transform),
    }
    Ok(())
}

fn transform(cx: &Cx<'_>, stmt: &CreateTransform) -> Result<Transform, Failure> {
    let ty = cx.resolve_type(&stmt.ty)?.plain();
    match routine::sort(&ty, &cx.catalog, &cx.session) {
        Sort::Plain | Sort::Unknown => {}
        _ => return Err(wrong_object(format!("data type {} is a pseudo-type", cx.type_text(&ty))).into()),
    }
    if !ty.array && cx.catalog.contains(&Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone())) {
        return Err(wrong_object(format!("data type {} is a domain", cx.type_text(&ty))).into());
    }
    if !exists(cx, &stmt.language)? {
        return Err(missing(&stmt.language).into());
    }
    let from_sql = stmt.from_sql.as_ref().map(|f| transform_function(cx, f)).transpose()?;
    if let Some((found, args)) = &from_sql {
        if !found.returns.is("internal") {
            return Err(invalid("return data type of FROM SQL function must be internal").into());
        }
        check_function(found, args)?;
    }
    let to_sql = stmt.to_sql.as_ref().map(|f| transform_function(cx, f)).transpose()?;
    if let Some((found, args)) = &to_sql {
        if found.returns != ty {
            return Err(invalid("return data type of TO SQL function must be the transform data type").into());
        }
        check_function(found, args)?;
    }
    Ok(Transform {
        ty,
        language: stmt.language.clone(),
        from_sql: from_sql.map(|(f, _)| f.at),
        to_sql: to_sql.map(|(f, _)| f.at),
    })
}

fn transform_function(cx: &Cx<'_>, object: &ObjectName) -> Result<(Routine, Vec<Type>), Failure> {
    let Some(args) = &object.args else {
        return Err(Failure::Unknown("the function is named without its arguments".to_owned()));
    };
    let args = cx.input_types(args)?;
    Ok((base_type::support(cx, &object.name, &args)?, args))
}

/// `check_transform_function`.
fn check_function(found: &Routine, args: &[Type]) -> Result<(), Reject> {
    if found.volatility == b'v' {
        return Err(invalid("transform function must not be volatile"));
    }
    if found.kind != b'f' {
        return Err(invalid("transform function must be a normal function"));
    }
    if found.set {
        return Err(invalid("transform function must not return a set"));
    }
    match args {
        [one] if one.is("internal") => Ok(()),
        [_] => Err(invalid("first argument of transform function must be type internal")),
        _ => Err(invalid("transform function must take one argument")),
    }
}

/// The transform that a statement names.
///
/// # Errors
///
/// That there is none, or that it may be an extension's.
pub(super) fn require_transform(cx: &Cx<'_>, object: &ObjectName) -> Result<Address, Failure> {
    let language = object.part.clone().unwrap_or_default();
    let ty = transform_type(cx, object)?;
    if !exists(cx, &language)? {
        return Err(missing(&language).into());
    }
    let at = Address::transform(&ty, &language);
    if cx.catalog.contains(&at) {
        return Ok(at);
    }
    Err(no_transform(cx, &ty, &language))
}

fn transform_type(cx: &Cx<'_>, object: &ObjectName) -> Result<Type, Failure> {
    match object.args.as_deref() {
        Some([one]) => Ok(cx.resolve_type(&one.ty)?.plain()),
        _ => Err(Failure::Unknown("the transform is for no type".to_owned())),
    }
}

fn no_transform(cx: &Cx<'_>, ty: &Type, language: &str) -> Failure {
    let shown = format!("transform for type {} language \"{language}\"", cx.type_text(ty));
    if extension::may_provide(&cx.catalog, None) {
        return Failure::Unknown(format!("the {shown} may be an extension's"));
    }
    Reject::new("42704", format!("{shown} does not exist")).into()
}

/// What DROP TRANSFORM names; `None` where IF EXISTS passes over it, which it does over a missing language, too.
///
/// # Errors
///
/// As [`require_transform`].
pub(super) fn dropped_transform(
    cx: &mut Cx<'_>,
    object: &ObjectName,
    if_exists: bool,
) -> Result<Option<Address>, Failure> {
    let mut found = require_transform(cx, object);
    if if_exists && let (Err(Failure::Reject(_)), Ok(ty)) = (&found, transform_type(cx, object)) {
        found = Err(no_transform(cx, &ty, object.part.as_deref().unwrap_or_default()));
    }
    match found {
        Ok(at) => Ok(Some(at)),
        Err(Failure::Reject(reject)) if if_exists => {
            cx.notice(format!("{}, skipping", reject.message), None);
            Ok(None)
        }
        Err(other) => Err(other),
    }
}

/// CREATE ACCESS METHOD.
pub(super) fn create_access_method(cx: &mut Cx<'_>, stmt: &CreateAccessMethod) -> Result<(), Reject> {
    let at = Address::top(Kind::AccessMethod, truncate(&stmt.name));
    let name = at.name();
    if cx.catalog.contains(&at) || name == "heap" || super::opclass::BUILTIN_METHODS.contains(&name.as_str()) {
        return Err(Reject::new("42710", format!("access method \"{name}\" already exists")));
    }
    let made = access_method(cx, stmt);
    let Some(method) = cx.or_opaque(made, Touches::Objects(vec![at.clone()]))? else { return Ok(()) };
    cx.create(at, method);
    Ok(())
}

fn access_method(cx: &Cx<'_>, stmt: &CreateAccessMethod) -> Result<AccessMethod, Failure> {
    let table = stmt.kind == 't';
    let returns = if table { "table_am_handler" } else { "index_am_handler" };
    let found = base_type::support(cx, &stmt.handler, &[Type::builtin("internal")])?;
    if !found.returns.is(returns) {
        return Err(wrong_object(format!("function {} must return type {returns}", stmt.handler)).into());
    }
    Ok(AccessMethod { table, handler: found.at })
}

impl Cx<'_> {
    /// Refuses an access method that no table can have.
    pub(crate) fn check_table_method(&self, name: &str) -> Result<(), Reject> {
        if name == "heap" {
            return Ok(());
        }
        let of_index = match self.get(&Address::top(Kind::AccessMethod, name)).map(|o| &**o) {
            Some(Object::AccessMethod(m)) => !m.table,
            _ => super::opclass::BUILTIN_METHODS.contains(&name),
        };
        if of_index {
            return Err(Reject::new("55000", format!("access method \"{name}\" is not of type TABLE")));
        }
        let known = self.catalog.contains(&Address::top(Kind::AccessMethod, name));
        if known || extension::may_provide(&self.catalog, None) {
            return Ok(());
        }
        Err(Reject::new("42704", format!("access method \"{name}\" does not exist")))
    }
}
