//! CREATE TYPE … AS RANGE: `DefineRange`.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Address, Ident, Kind, MultirangeType, Object, Path, RangeType, Type, Version};
use crate::expr::Failure;
use crate::expr::routine::{self, Sort};
use crate::sql::ast::{Define, Name};

use super::cx::Cx;
use super::define::Attributes;
use super::enum_type::{self, type_is_free};
use super::opclass::Default;
use super::{Cause, Reject};

/// The first version that makes a multirange type over each range type.
const MULTIRANGES: Version = Version(14);

const KNOWN: &[&str] =
    &["subtype", "subtype_opclass", "collation", "canonical", "subtype_diff", "multirange_type_name"];

/// CREATE TYPE … AS RANGE.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    let at = Address::of(Kind::RangeType, cx.creation_schema(&stmt.name)?, stmt.name.name().clone());
    let touches = crate::catalog::Touches::Objects(vec![at.clone()]);
    let shell = cx.catalog.contains(&at.as_kind(Kind::ShellType));
    if !shell {
        type_is_free(cx, &at)?;
    }
    let found = define(cx, stmt, &at, shell);
    let Some((mut range, multirange)) = cx.or_opaque(found, touches)? else { return Ok(()) };
    let other_shell = match &multirange {
        Some((schema, name)) => cx.type_at(schema, name).filter(|at| at.kind == Kind::ShellType),
        None => None,
    };
    if shell {
        type_is_free(cx, &at)?;
    }
    let version = cx.version();
    if let Some(other) = other_shell {
        enum_type::owns_shell(cx, &other)?;
        // The number of the multirange type is chosen before.
        return Err(Reject::new("XX000", "cannot assign new OID to existing shell type"));
    }
    let multirange = (version >= MULTIRANGES).then(|| name_multirange(cx, &at, multirange)).transpose()?;
    range.multirange.clone_from(&multirange);
    cx.create(at.clone(), range);
    if let Some(multirange) = multirange {
        cx.because(Cause::Implied, |cx| cx.create(multirange, MultirangeType { range: at, constructor: None }));
    }
    Ok(())
}

/// The multirange type's address: as it is said, or by the name that the server makes of the range's.
fn name_multirange(cx: &mut Cx<'_>, range: &Address, said: Option<(Ident, Ident)>) -> Result<Address, Reject> {
    if let Some((schema, name)) = said {
        let at = Address::of(Kind::MultirangeType, schema.clone(), name.clone());
        type_is_free(cx, &at)?;
        if range.path.parts()[0] == schema && *range.name() == name {
            let index = "pg_type_typname_nsp_index";
            return Err(Reject::new("23505", format!("duplicate key value violates unique constraint \"{index}\"")));
        }
        return Ok(at);
    }
    let (schema, name) = (&range.path.parts()[0], range.name());
    let chosen = multirange_name(name);
    if cx.type_at(schema, &chosen).is_some() || chosen == *name {
        return Err(Reject::new("42710", format!("type \"{chosen}\" already exists"))
            .detail(format!("Failed while creating a multirange type for type \"{name}\"."))
            .hint("You can manually specify a multirange type name using the \"multirange_type_name\" attribute."));
    }
    Ok(Address::of(Kind::MultirangeType, schema.clone(), chosen))
}

/// `makeMultirangeTypeName`.
fn multirange_name(range: &str) -> Ident {
    /// What is left of a name for `_multirange` behind it.
    const ROOM: usize = 52;
    match range.find("range") {
        Some(i) => crate::catalog::truncate(&format!("{}multi{}", &range[..i], &range[i..])),
        None => {
            let end = (0..=range.len().min(ROOM)).rev().find(|&i| range.is_char_boundary(i)).unwrap_or(0);
            crate::catalog::truncate(&format!("{}_multirange", &range[..end]))
        }
    }
}

type Found = (RangeType, Option<(Ident, Ident)>);

fn define(cx: &mut Cx<'_>, stmt: &Define, at: &Address, shell: bool) -> Result<Found, Failure> {
    let attributes = Attributes(&stmt.options);
    let mut multirange = None;
    let mut subtype = None;
    for (i, option) in stmt.options.iter().enumerate() {
        if !KNOWN.contains(&&*option.name) || (option.name == "multirange_type_name" && cx.version() < MULTIRANGES) {
            return Err(Reject::new("42601", format!("type attribute \"{}\" not recognized", option.name)).into());
        }
        if stmt.options[..i].iter().any(|o| o.name == option.name) {
            return Err(Reject::new("42601", "conflicting or redundant options").into());
        }
        if option.name == "subtype"
            && let Some(ty) = attributes.ty(&["subtype"])
        {
            subtype = Some(cx.resolve_type(&ty)?.plain());
        }
        if option.name == "multirange_type_name"
            && let Some(name) = attributes.name(&["multirange_type_name"])
        {
            multirange = Some((cx.creation_schema(&name)?, name.name().clone()));
        }
    }
    let Some(subtype) = subtype else {
        return Err(Reject::new("42601", "type attribute \"subtype\" is required").into());
    };
    if matches!(routine::sort(&subtype, &cx.catalog, &cx.session), Sort::Pseudo | Sort::Polymorphic | Sort::Internal) {
        let message = format!("range subtype cannot be {}", cx.type_text(&subtype));
        return Err(Reject::new("42804", message).into());
    }
    let opclass = opclass(cx, attributes.name(&["subtype_opclass"]).as_ref(), &subtype)?;
    let collation = match attributes.name(&["collation"]) {
        Some(_) if !cx.is_collatable(&subtype) => {
            let message = "range collation specified but subtype does not support collation";
            return Err(Reject::new("42809", message).into());
        }
        said => cx.written_collation(said.as_ref(), &subtype)?,
    };
    let canonical = match attributes.name(&["canonical"]) {
        Some(_) if !shell => {
            let message = "cannot specify a canonical function without a pre-created shell type";
            let hint = "Create the type as a shell type, then create its canonicalization function, then do a full \
                        CREATE TYPE.";
            return Err(Reject::new("42P17", message).hint(hint).into());
        }
        Some(name) => Some(canonical(cx, &name, at)?),
        None => None,
    };
    let difference = match attributes.name(&["subtype_diff"]) {
        Some(name) => Some(difference(cx, &name, &subtype)?),
        None => None,
    };
    let range = RangeType { subtype, multirange: None, opclass, collation, canonical, difference, constructor: None };
    Ok((range, multirange))
}

/// `findRangeSubOpclass`.
fn opclass(cx: &Cx<'_>, said: Option<&Name>, subtype: &Type) -> Result<Option<Address>, Failure> {
    let Some(name) = said else {
        return match cx.default_opclass("btree", subtype) {
            Default::Missing => {
                let shown = cx.type_text(subtype);
                let message = format!("data type {shown} has no default operator class for access method \"btree\"");
                let hint = "You must specify an operator class for the range type or define a default operator class \
                            for the subtype.";
                Err(Reject::new("42704", message).hint(hint).into())
            }
            _ => Ok(None),
        };
    };
    let at = cx.opclass_address(name, "btree");
    if let Some(Object::OperatorClass(class)) = cx.get(&at).map(|o| &**o) {
        if !routine::binary_coercible(subtype, &class.input, &cx.catalog, &cx.session) {
            let message = format!("operator class \"{name}\" does not accept data type {}", cx.type_text(subtype));
            return Err(Reject::new("42804", message).into());
        }
        return Ok((!class.default).then_some(at));
    }
    let mut known = Builtins::of(cx.version()).opclasses().iter().filter(|c| c.method == "btree");
    let Some(class) = known.find(|c| at.schema().is_some_and(|s| s == "pg_catalog") && c.name == at.name()) else {
        let message = format!("operator class \"{name}\" does not exist for access method \"btree\"");
        let missing = Reject::new("42704", message);
        return if super::extension::may_provide(&cx.catalog, name.schema()) {
            Err(Failure::Unknown(format!("{}, unless an extension provides it", missing.message)))
        } else {
            Err(missing.into())
        };
    };
    if !routine::takes(class.input, subtype, &cx.catalog, &cx.session) {
        let message = format!("operator class \"{name}\" does not accept data type {}", cx.type_text(subtype));
        return Err(Reject::new("42804", message).into());
    }
    Ok((!class.default).then_some(at))
}

fn own_type(at: &Address) -> Type {
    let parts = at.path.parts();
    Type { schema: parts[0].clone(), name: parts[1].clone(), array: false, modifier: crate::catalog::Modifier::None }
}

/// `findRangeCanonicalFunction`.
fn canonical(cx: &Cx<'_>, name: &Name, at: &Address) -> Result<Address, Failure> {
    let own = own_type(at);
    let args = [own.clone()];
    let found = super::base_type::support(cx, name, &args)?;
    let shown = routine::signature(name, &args, &cx.catalog, &cx.session);
    if found.returns != own {
        return Err(Reject::new("42P17", format!("range canonical function {shown} must return range type")).into());
    }
    if found.volatility != b'i' {
        return Err(Reject::new("42P17", format!("range canonical function {shown} must be immutable")).into());
    }
    Ok(found.at)
}

/// `findRangeSubtypeDiffFunction`.
fn difference(cx: &Cx<'_>, name: &Name, subtype: &Type) -> Result<Address, Failure> {
    let args = [subtype.clone(), subtype.clone()];
    let found = super::base_type::support(cx, name, &args)?;
    let shown = routine::signature(name, &args, &cx.catalog, &cx.session);
    if !found.returns.is("float8") {
        let message = format!("range subtype diff function {shown} must return type double precision");
        return Err(Reject::new("42P17", message).into());
    }
    if found.volatility != b'i' {
        return Err(Reject::new("42P17", format!("range subtype diff function {shown} must be immutable")).into());
    }
    Ok(found.at)
}

/// After a range or multirange type got another address: its constructors keep theirs.
pub(super) fn keep_constructor(cx: &mut Cx<'_>, new: &Address, old: &Path) {
    match cx.get(new).map(|o| (**o).clone()) {
        Some(Object::RangeType(mut range)) => {
            range.constructor.get_or_insert_with(|| old.clone());
            cx.because(Cause::Implied, |cx| cx.alter(new, range));
        }
        Some(Object::MultirangeType(mut multirange)) => {
            multirange.constructor.get_or_insert_with(|| old.clone());
            cx.because(Cause::Implied, |cx| cx.alter(new, multirange));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::multirange_name;

    // The expected names were read from a server.
    #[test]
    fn a_multirange_is_called_after_its_range() {
        assert_eq!(multirange_name("float_range"), "float_multirange");
        assert_eq!(multirange_name("arrange_it"), "armultirange_it");
        assert_eq!(multirange_name("floats"), "floats_multirange");
        assert_eq!(multirange_name(&"f".repeat(63)), format!("{}_multirange", "f".repeat(52)));
    }
}
