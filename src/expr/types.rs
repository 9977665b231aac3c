//! Types as they are written to types as the catalog has them.

use super::Failure;
use super::cx::{Cx, Outcome, reject, unknown};
use crate::catalog::builtin::oid;
use crate::catalog::{Address, Catalog, Ident, Kind, Modifier, Object, Type};
use crate::replay::{Reject, Session};
use crate::sql::ast::{self, Const, Expr, ExprNode};

/// The type that a written type name means.
///
/// `serial` and its kin are no types: replay expands them before.
///
/// # Errors
///
/// A [`Failure::Reject`] as the server words it (42704 `type "x" does not exist`), or [`Failure::Unknown`] where an
/// extension or something opaque may provide the type.
pub fn resolve(name: &ast::TypeName, catalog: &Catalog, session: &Session) -> Result<Type, Failure> {
    resolve_in(&Cx::new(catalog, session), name)
}

/// The same, in a context.
pub(super) fn resolve_in(cx: &Cx<'_>, name: &ast::TypeName) -> Outcome<Type> {
    let ty = resolve_shell(cx, name)?;
    let shell = Address::of(Kind::ShellType, ty.schema.clone(), ty.name.clone());
    if ty.schema != "pg_catalog" && cx.catalog.contains(&shell) {
        if !name.array.is_empty() {
            return reject("42704", format!("type \"{}[]\" does not exist", name.name));
        }
        return reject("42704", format!("type \"{}\" is only a shell", name.name));
    }
    Ok(ty)
}

/// A type name's type, also where the type is only a shell.
///
/// # Errors
///
/// As [`resolve`].
pub fn resolve_any(name: &ast::TypeName, catalog: &Catalog, session: &Session) -> Result<Type, Failure> {
    resolve_shell(&Cx::new(catalog, session), name)
}

fn resolve_shell(cx: &Cx<'_>, name: &ast::TypeName) -> Outcome<Type> {
    if name.of_column {
        return of_column(cx, name);
    }
    let schema = name.name.schema().map(Ident::as_str);
    if let Some(schema) = schema {
        let exists = matches!(schema, "pg_catalog" | "information_schema" | "pg_temp")
            || cx.catalog.contains(&Address::top(Kind::Schema, schema));
        if !exists {
            return cx.missing(Reject::new("3F000", format!("schema \"{schema}\" does not exist")));
        }
    }
    let Some(id) = cx.find_type(schema, name.name.name()) else {
        if schema == Some("information_schema") {
            return unknown(format!("the type {} is of the information schema", name.name));
        }
        let mut shown = name.name.to_string();
        if !name.array.is_empty() {
            shown.push_str("[]");
        }
        return cx.missing(Reject::new("42704", format!("type \"{shown}\" does not exist")));
    };
    let mut ty = cx.ty(id, -1);
    ty.modifier = modifier(cx, id, &name.modifiers)?;
    if !name.array.is_empty() {
        let array = cx.array_of(id);
        if array == 0 && cx.element(id) == 0 {
            return reject("42704", format!("type \"{}[]\" does not exist", name.name));
        }
        ty.array = true;
    }
    Ok(ty)
}

/// `relation.column%TYPE`.
fn of_column(cx: &Cx<'_>, name: &ast::TypeName) -> Outcome<Type> {
    let parts = &name.name.parts;
    let (schema, relation, column) = match parts.as_slice() {
        [relation, column] => (None, relation, column),
        [schema, relation, column] | [_, schema, relation, column] => (Some(schema), relation, column),
        _ => {
            return reject("42601", format!("improper %TYPE reference (too few dotted names): {}", name.name));
        }
    };
    let one = schema.map(std::slice::from_ref);
    let found = one.unwrap_or(&cx.path).iter().find_map(|s| cx.catalog.relation(s, relation));
    let Some((at, _)) = found else {
        return cx.missing(Reject::new("42P01", format!("relation \"{relation}\" does not exist")));
    };
    match cx.catalog.get(&at.child(Kind::Column, column.clone())).map(|o| &**o) {
        Some(Object::Column(c)) => Ok(c.ty.clone()),
        _ => reject("42703", format!("column \"{column}\" of relation \"{relation}\" does not exist")),
    }
}

/// What the type's modifier input function makes of the written modifiers.
fn modifier(cx: &Cx<'_>, id: u32, written: &[Expr]) -> Outcome<Modifier> {
    if written.is_empty() {
        return Ok(Modifier::None);
    }
    if cx.base_type(id).is_some_and(|base| base.modifier_in.is_none()) {
        let message = format!("type modifier is not allowed for type \"{}\"", cx.type_name(id));
        return reject("42601", message);
    }
    if cx.is_foreign(id) || cx.base_type(id).is_some() {
        let Some(words) = written.iter().map(word).collect::<Option<Vec<String>>>() else {
            return unknown("what that type modifier means is not known");
        };
        return match cx.ty(id, -1).name.as_str() {
            ty @ ("geometry" | "geography") => spatial_modifier(ty, &words),
            ty @ ("vector" | "halfvec" | "sparsevec") => vector_modifier(ty, &words),
            ty => unknown(format!("what a modifier of {ty} means is not known")),
        };
    }
    let name = cx.builtins.ty(id).map_or("", |t| t.name);
    let numbers: Option<Vec<i32>> = written.iter().map(number).collect();
    let Some(numbers) = numbers else {
        return reject("22023", "type modifiers must be simple constants or identifiers".to_string());
    };
    let raw = match (id, numbers.as_slice()) {
        (oid::VARCHAR | oid::BPCHAR, [n]) => {
            let shown = if id == oid::VARCHAR { "varchar" } else { "char" };
            if *n < 1 {
                return reject("22023", format!("length for type {shown} must be at least 1"));
            }
            if *n > 10_485_760 {
                return reject("22023", format!("length for type {shown} cannot exceed 10485760"));
            }
            n + 4
        }
        (oid::BIT | oid::VARBIT, [n]) => {
            let shown = if id == oid::BIT { "bit" } else { "varbit" };
            if *n < 1 {
                return reject("22023", format!("length for type {shown} must be at least 1"));
            }
            if *n > 83_886_080 {
                return reject("22023", format!("length for type {shown} cannot exceed 83886080"));
            }
            *n
        }
        (oid::NUMERIC, [precision, rest @ ..]) if rest.len() < 2 => {
            let scale = rest.first().copied().unwrap_or(0);
            if !(1..=1000).contains(precision) {
                return reject("22023", format!("NUMERIC precision {precision} must be between 1 and 1000"));
            }
            let least = if cx.version() >= 15 { -1000 } else { 0 };
            let most = if cx.version() >= 15 { 1000 } else { *precision };
            if !(least..=most).contains(&scale) {
                return reject(
                    "22023",
                    if cx.version() >= 15 {
                        format!("NUMERIC scale {scale} must be between -1000 and 1000")
                    } else {
                        format!("NUMERIC scale {scale} must be between 0 and precision {precision}")
                    },
                );
            }
            ((precision << 16) | (scale & 0x7ff)) + 4
        }
        (oid::NUMERIC, _) => return reject("22023", "invalid NUMERIC type modifier"),
        (oid::TIME | oid::TIMETZ | oid::TIMESTAMP | oid::TIMESTAMPTZ, [n]) => {
            if *n < 0 {
                let shown = match id {
                    oid::TIME => "TIME",
                    oid::TIMETZ => "TIME WITH TIME ZONE",
                    oid::TIMESTAMP => "TIMESTAMP",
                    _ => "TIMESTAMP WITH TIME ZONE",
                };
                return reject("22023", format!("{shown}({n}) precision must not be negative"));
            }
            (*n).min(6)
        }
        (oid::INTERVAL, [range]) => {
            if *range == 0x7fff {
                return Ok(Modifier::None);
            }
            (0x7fff & range) << 16 | 0xffff
        }
        (oid::INTERVAL, [range, precision]) => {
            if *precision < 0 {
                return reject("22023", format!("INTERVAL({precision}) precision must not be negative"));
            }
            (0x7fff & range) << 16 | (*precision).min(6)
        }
        _ if matches!(
            id,
            oid::VARCHAR
                | oid::BPCHAR
                | oid::BIT
                | oid::VARBIT
                | oid::TIME
                | oid::TIMETZ
                | oid::TIMESTAMP
                | oid::TIMESTAMPTZ
                | oid::INTERVAL
        ) =>
        {
            return reject("22023", "invalid type modifier");
        }
        _ => {
            let shown = if name.is_empty() { cx.type_name(id) } else { name.to_owned() };
            return reject("42601", format!("type modifier is not allowed for type \"{shown}\""));
        }
    };
    Ok(Modifier::Raw(raw))
}

/// `postgis_typmod_out` of what `geometry_typmod_in` or `geography_typmod_in` reads: a shape and where it is.
fn spatial_modifier(ty: &str, words: &[String]) -> Outcome<Modifier> {
    let Some(shape) = spatial_shape(&words[0]) else {
        return reject("22023", format!("Invalid geometry type modifier: {}", words[0]));
    };
    let default = if ty == "geography" { "4326" } else { "0" };
    let Ok(srid) = words.get(1).map_or(default, String::as_str).parse::<u32>() else {
        return unknown("which place a spatial type is for is not known");
    };
    // Any shape anywhere is as good as no modifier.
    Ok(match (shape.as_str(), srid) {
        ("Geometry", 0) => Modifier::None,
        (_, 0) => Modifier::Text(format!("({shape})").into()),
        _ => Modifier::Text(format!("({shape},{srid})").into()),
    })
}

/// What the types of pgvector take: a number of dimensions.
fn vector_modifier(ty: &str, words: &[String]) -> Outcome<Modifier> {
    let most = if ty == "sparsevec" { 1_000_000_000 } else { 16_000 };
    match words {
        [one] => match one.parse::<i64>() {
            Ok(n) if n < 1 => reject("22023", format!("dimensions for type {ty} must be at least 1")),
            Ok(n) if n > most => reject("22023", format!("dimensions for type {ty} cannot exceed {most}")),
            Ok(n) => Ok(Modifier::Text(format!("({n})").into())),
            Err(_) => unknown("what that type modifier means is not known"),
        },
        _ => reject("22023", "invalid type modifier"),
    }
}

/// The kind of shape of a PostGIS type as its modifier prints it, whatever case it was written in.
fn spatial_shape(written: &str) -> Option<String> {
    const SHAPES: &[&str] = &[
        "Geometry",
        "Point",
        "LineString",
        "Polygon",
        "MultiPoint",
        "MultiLineString",
        "MultiPolygon",
        "GeometryCollection",
        "CircularString",
        "CompoundCurve",
        "CurvePolygon",
        "MultiCurve",
        "MultiSurface",
        "PolyhedralSurface",
        "Triangle",
        "Tin",
    ];
    let lower = written.to_ascii_lowercase();
    ["", "zm", "z", "m"].into_iter().find_map(|suffix| {
        let shape = lower.strip_suffix(suffix)?;
        let found = SHAPES.iter().find(|s| s.eq_ignore_ascii_case(shape))?;
        Some(format!("{found}{}", suffix.to_ascii_uppercase()))
    })
}

fn number(expr: &Expr) -> Option<i32> {
    match &expr.node {
        ExprNode::Const(Const::Integer(n)) => Some(*n),
        ExprNode::Const(Const::String(s) | Const::Float(s)) => s.trim().parse().ok(),
        ExprNode::Op { name, left: None, right } if name.name() == "-" => number(right).map(|n| -n),
        _ => None,
    }
}

/// A modifier of an extension's type as its output function is likely to print it.
fn word(expr: &Expr) -> Option<String> {
    match &expr.node {
        ExprNode::Const(Const::Integer(n)) => Some(n.to_string()),
        ExprNode::Const(Const::String(s) | Const::Float(s)) => Some(s.clone()),
        ExprNode::Column(fields) => match fields.as_slice() {
            [ast::Field::Name(name)] => Some(name.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// How a column gets from one type to another in ALTER COLUMN … TYPE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// The stored values are good as they are.
    Unchanged,
    /// Every row is written anew (or at least read and checked).
    Rewrite,
    /// There is no assignment cast: USING is needed.
    Impossible,
    /// It depends on what is not known.
    Unknown,
}

/// What ALTER COLUMN … TYPE without USING has to do.
pub fn conversion(from: &Type, to: &Type, catalog: &Catalog, session: &Session) -> Conversion {
    use super::coerce::Context;
    use super::cx::Typed;
    use crate::catalog::tree::{Form, Node};
    let cx = Cx::new(catalog, session);
    let (source, target) = (cx.id(from), cx.id(to));
    let column = Typed {
        node: Node::Value,
        ty: source,
        typmod: from.typmod(),
        coll: super::collate::Coll::Own,
        row: Vec::new(),
    };
    match cx.coerce_to_target(column, target, to.typmod(), Context::Assignment, Form::Implicit) {
        Ok(None) | Err(Failure::Reject(_)) => Conversion::Impossible,
        Err(Failure::Unknown(_)) => Conversion::Unknown,
        Ok(Some(value)) => {
            if keeps(&value.node, from, to, session) {
                Conversion::Unchanged
            } else {
                Conversion::Rewrite
            }
        }
    }
}

/// `ATColumnChangeRequiresRewrite`, after the planner has taken length casts away that cannot change anything.
fn keeps(node: &crate::catalog::tree::Node, from: &Type, to: &Type, session: &Session) -> bool {
    use crate::catalog::tree::{Callee, Node};
    match node {
        Node::Value => true,
        // Whether the domain's constraints have to be checked is asked elsewhere.
        Node::Relabel { value, .. } | Node::DomainCast { value, .. } => keeps(value, from, to, session),
        Node::Func(func) => {
            let Callee::Builtin(row) = &func.function else { return false };
            // Where nothing sets it the server may have another one, and a rewrite that is not told is worse.
            let utc = session.settings.contains_key("timezone") && super::literal::is_utc(session);
            match row.name {
                // The support functions of the length casts.
                "varchar" | "varbit" | "numeric" | "time" | "timetz" | "timestamp" | "timestamptz" | "interval"
                    if row.args.len() >= 2 =>
                {
                    widens(from, to) && keeps(&func.args[0], from, to, session)
                }
                // Time zones that are UTC make the two kinds of timestamp the same.
                "timestamp" | "timestamptz" if utc => keeps(&func.args[0], from, to, session),
                _ => false,
            }
        }
        _ => false,
    }
}

/// Whether every value of the one modifier fits the other.
fn widens(from: &Type, to: &Type) -> bool {
    let (old, new) = (from.typmod(), to.typmod());
    if new < 0 {
        return true;
    }
    if from.name != to.name {
        // From text to varchar(n), say.
        return false;
    }
    match to.name.as_str() {
        "varchar" | "varbit" => old >= 0 && old <= new,
        "numeric" => {
            let split = |n: i32| (((n - 4) >> 16) & 0xffff, (((n - 4) & 0x7ff) ^ 1024) - 1024);
            let ((p0, s0), (p1, s1)) = (split(old), split(new));
            old >= 0 && s0 == s1 && p0 <= p1
        }
        "time" | "timetz" | "timestamp" | "timestamptz" => new >= 6 || (old >= 0 && old <= new),
        "interval" => {
            let (r0, r1) = ((old >> 16) & 0x7fff, (new >> 16) & 0x7fff);
            let (p0, p1) = (old & 0xffff, new & 0xffff);
            let precision = |p: i32| if p == 0xffff { 6 } else { p };
            let range_ok = r1 == 0x7fff || (old >= 0 && r0 == r1) || (r1 & (1 << 12)) != 0;
            range_ok && (precision(p1) >= 6 || (old >= 0 && precision(p0) <= precision(p1)))
        }
        _ => false,
    }
}

/// `typstorage`: how values of a type are stored unless a column says otherwise; `None` where it is not known.
pub fn storage(ty: &Type, catalog: &Catalog, session: &Session) -> Option<char> {
    let cx = Cx::new(catalog, session);
    let id = cx.id(ty);
    if cx.element(id) != 0 {
        return if cx.is_foreign(id) && cx.base_type(cx.element(id)).is_none() { None } else { Some('x') };
    }
    let base = cx.base(id);
    if let Some(base) = cx.base_type(base) {
        return Some(base.storage);
    }
    if cx.is_foreign(base) {
        return None;
    }
    match cx.kind(base) {
        b'e' => Some('p'),
        b'c' | b'r' | b'm' => Some('x'),
        _ => cx.builtins.ty(base).map(|t| t.storage),
    }
}

/// How many bytes the values of a built-in type take, whether they are passed by value, how they are aligned and stored;
/// `None` where it is not known.
pub fn layout(ty: &Type, catalog: &Catalog, session: &Session) -> Option<(i32, bool, char, char)> {
    let cx = Cx::new(catalog, session);
    let row = cx.builtins.ty(cx.id(ty)).filter(|_| !ty.array)?;
    let (by_value, alignment) = match (row.len, row.name) {
        (1, _) => (true, 'c'),
        (2, _) => (true, 's'),
        (4, _) => (true, 'i'),
        (8, "int8" | "float8" | "timestamp" | "timestamptz" | "time" | "money" | "pg_lsn" | "xid8") => (true, 'd'),
        (16, "uuid") | (64, "name") | (-2, "cstring") => (false, 'c'),
        (16, "interval" | "point") | (24, "circle" | "line") | (32, "box" | "lseg") => (false, 'd'),
        (12, "timetz") => (false, 'd'),
        (6, "macaddr") | (8, "macaddr8") => (false, 'i'),
        (-1, "path" | "polygon") => (false, 'd'),
        (-1, _) => (false, 'i'),
        _ => return None,
    };
    Some((row.len.into(), by_value, alignment, row.storage))
}

/// `typispreferred`.
pub fn preferred(ty: &Type, catalog: &Catalog, session: &Session) -> bool {
    let cx = Cx::new(catalog, session);
    cx.preferred(cx.id(ty))
}

/// Whether a collation applies to values of a type; `None` where it is not known.
pub fn collatable(ty: &Type, catalog: &Catalog, session: &Session) -> Option<bool> {
    let cx = Cx::new(catalog, session);
    let id = cx.id(ty);
    if cx.is_foreign(id) && cx.base_type(id).is_none() { None } else { Some(cx.collatable(id)) }
}

/// Whether values of a type can be sorted or told apart.
pub fn sortable(ty: &Type, catalog: &Catalog, session: &Session) -> bool {
    let cx = Cx::new(catalog, session);
    cx.is_sortable(cx.id(ty))
}

/// Whether two types are both good, without a written cast, where a third is asked for, which may be a polymorphic one.
pub fn both_coerce(from: [&Type; 2], to: &Type, catalog: &Catalog, session: &Session) -> bool {
    let cx = Cx::new(catalog, session);
    let to = cx.id(to);
    cx.can_coerce(&from.map(|ty| cx.id(ty)), &[to, to], super::coerce::Context::Implicit)
}
