//! Literals: what the input and the output function of a type make of a text.

mod container;
mod datetime;
mod extension;
mod geometry;
mod interval;
mod json;
mod jsonpath;
mod net;
mod number;
mod order;
mod reg;
mod scalar;
mod system;
mod textsearch;
mod xml;

pub use order::Texts;
pub(super) use order::order;

use super::cx::{Cx, Outcome, reject, unknown};
use crate::catalog::builtin::oid;
use crate::catalog::tree::{Const, Node};
use crate::catalog::{Ident, Type};
use crate::replay::Reject;

pub(super) use container::{MOST_DIMENSIONS, elements, range_bound, too_many_dimensions};
pub(super) use datetime::{check_time_zone, is_utc};
pub(super) use json::quoted as json_string;
pub(super) use jsonpath::is_mutable as path_is_mutable;
pub(super) use number::{is_int4, is_int8, numeric, show_float4, show_float8};

/// Whether C calls a byte a space.
fn is_space(b: u8) -> bool {
    b.is_ascii_whitespace() || b == 0x0b
}

/// The same of a character.
fn is_blank(c: char) -> bool {
    u8::try_from(c).is_ok_and(is_space)
}

/// The refusal of a malformed literal, in the words that most types use.
fn invalid<T>(ty: &str, text: &str) -> Outcome<T> {
    reject("22P02", format!("invalid input syntax for type {ty}: \"{text}\""))
}

/// A constant of a base type from its text, as the type's input function reads it with that modifier.
pub(super) fn constant(cx: &Cx<'_>, text: &str, ty: u32, typmod: i32) -> Outcome<Node> {
    refuse_shell(cx, ty)?;
    if reg::is_reg(ty) {
        return reg::constant(cx, text, ty);
    }
    let value = canonical(cx, text, ty, typmod)?;
    Ok(Node::Const(Box::new(Const { ty: cx.ty(ty, typmod), value: Some(value) })))
}

/// `shell_in`: a type that is only a shell reads nothing, not even NULL.
pub(super) fn refuse_shell(cx: &Cx<'_>, ty: u32) -> Outcome<()> {
    if cx.is_shell(ty) { reject("0A000", "cannot accept a value of a shell type") } else { Ok(()) }
}

/// A literal that nothing has given a type yet; `None` for NULL.
pub(super) fn unknown_constant(value: Option<&str>) -> Node {
    Node::Const(Box::new(Const { ty: Type::builtin("unknown"), value: value.map(Ident::from) }))
}

/// A constant of a built-in type whose text is canonical already.
pub(super) fn raw(ty: &str, value: &str) -> Node {
    Node::Const(Box::new(Const { ty: Type::builtin(ty), value: Some(value.into()) }))
}

/// What the type's output function prints for what its input function makes of a text.
pub(super) fn canonical(cx: &Cx<'_>, text: &str, ty: u32, typmod: i32) -> Outcome<Ident> {
    let element = cx.element(ty);
    if element != 0 && !matches!(ty, oid::INT2VECTOR | oid::OIDVECTOR) {
        return container::array(cx, text, element).map(Ident::from);
    }
    if let Some(labels) = cx.enum_labels(ty) {
        return match labels.iter().find(|l| *l == text) {
            Some(label) if cx.is_unsafe_label(ty, label) => {
                let message = format!("unsafe use of new value \"{label}\" of enum type {}", cx.type_name(ty));
                Err(Reject::new("55P04", message)
                    .hint("New enum values must be committed before they can be used.")
                    .into())
            }
            Some(label) => Ok(label.clone()),
            None => reject("22P02", format!("invalid input value for enum {}: \"{text}\"", cx.type_name(ty))),
        };
    }
    if let Some(relation) = cx.row_type(ty) {
        return container::composite(cx, text, &relation).map(Ident::from);
    }
    if cx.is_foreign(ty) {
        return unknown(format!("how {} writes its values is not known", cx.type_name(ty)));
    }
    if let Some(base) = cx.base_type(ty) {
        return extension::canonical(cx, text, ty, base);
    }
    if cx.subtype(ty) != 0 {
        return container::range(cx, text, ty).map(Ident::from);
    }
    if cx.range_of_multirange(ty) != 0 {
        return container::multirange(cx, text, cx.range_of_multirange(ty)).map(Ident::from);
    }
    let cx_version = cx.version();
    match ty {
        oid::TEXT | oid::VARCHAR | oid::BPCHAR => Ok(text.into()),
        oid::NAME => Ok(crate::catalog::truncate(text)),
        oid::CHAR => scalar::char(text, cx_version),
        oid::BOOL => scalar::boolean(text),
        oid::INT2 => number::integer(text, "smallint", i64::from(i16::MIN), i64::from(i16::MAX), cx_version),
        oid::INT4 => number::integer(text, "integer", i64::from(i32::MIN), i64::from(i32::MAX), cx_version),
        oid::INT8 => number::integer(text, "bigint", i64::MIN, i64::MAX, cx_version),
        oid::OID => number::oid(text, cx_version),
        oid::NUMERIC => number::numeric(text, cx_version).map(Ident::from),
        oid::FLOAT8 => number::float8(text),
        oid::FLOAT4 => number::float4(text, cx_version),
        oid::MONEY => number::money(text),
        oid::BYTEA => scalar::bytea(text),
        oid::BIT | oid::VARBIT => scalar::bits(text),
        oid::JSON => json::check(text).map(|()| text.into()),
        oid::JSONB => json::jsonb(text).map(Ident::from),
        oid::DATE => datetime::date(cx.session, text).map(Ident::from),
        oid::TIME => datetime::time(cx.session, text).map(Ident::from),
        oid::TIMETZ => datetime::timetz(cx.session, text).map(Ident::from),
        oid::TIMESTAMP => datetime::timestamp(cx.session, text).map(Ident::from),
        oid::TIMESTAMPTZ => datetime::timestamptz(cx.session, text).map(Ident::from),
        oid::INTERVAL => interval::interval(cx.session, text, typmod).map(Ident::from),
        oid::XML => xml::xml(cx.session, text).map(Ident::from),
        oid::INT2VECTOR | oid::OIDVECTOR => system::vector(text, ty == oid::OIDVECTOR, cx_version),
        _ => match cx.builtins.ty(ty).map(|t| t.name) {
            Some("uuid") => scalar::uuid(text),
            Some("inet") => net::inet(text, false).map(Ident::from),
            Some("cidr") => net::inet(text, true).map(Ident::from),
            Some("macaddr") => net::macaddr(text).map(Ident::from),
            Some("macaddr8") => net::macaddr8(text).map(Ident::from),
            Some(name @ ("xid" | "cid")) => system::transaction(text, name, 32, cx_version),
            Some("xid8") => system::transaction(text, "xid8", 64, cx_version),
            Some("tid") => system::tid(text),
            Some("txid_snapshot") if cx_version < 13 => system::snapshot(text, "txid_snapshot"),
            Some("txid_snapshot" | "pg_snapshot") => system::snapshot(text, "pg_snapshot"),
            Some("point") => geometry::point(text).map(Ident::from),
            Some("box") => geometry::rectangle(text).map(Ident::from),
            Some("lseg") => geometry::segment(text).map(Ident::from),
            Some("line") => geometry::line(text).map(Ident::from),
            Some("path") => geometry::path(text).map(Ident::from),
            Some("polygon") => geometry::polygon(text).map(Ident::from),
            Some("circle") => geometry::circle(text).map(Ident::from),
            Some("jsonpath") => jsonpath::path(text, cx_version).map(Ident::from),
            Some("tsvector") => textsearch::vector(text).map(Ident::from),
            Some("tsquery") => textsearch::query(text).map(Ident::from),
            Some("pg_lsn") => scalar::lsn(text),
            Some("cstring" | "refcursor") => Ok(text.into()),
            Some("record") => reject("0A000", "input of anonymous composite types is not implemented"),
            Some(name) => unknown(format!("how a literal of type {name} is read is not known")),
            None => unknown("how a literal of that type is read is not known"),
        },
    }
}

/// Whether a word, in lower case, means something in a date or an interval.
pub(super) fn is_time_word(word: &str) -> bool {
    datetime::word_of(word).is_some() || datetime::quantity(word).is_some()
}
