//! How values of a type stand to each other, by their canonical texts.

use std::cmp::Ordering;

use super::{datetime, interval, number};
use crate::catalog::builtin::oid;
use crate::expr::cx::Cx;

/// How texts of a collation compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// In the order of their bytes.
    Bytes,
    /// Two that differ are not equal; their order is not known.
    Distinct,
    /// Two that differ may be equal.
    Unknown,
}

/// How two values of a type stand to each other; `Some(None)` where only that they differ is known. NaN comes last.
#[allow(clippy::option_option, reason = "what is not compared at all is another thing")]
pub(in crate::expr) fn order(cx: &Cx<'_>, a: &str, b: &str, ty: u32, texts: Texts) -> Option<Option<Ordering>> {
    let base = cx.base(ty);
    let found = match base {
        oid::TEXT | oid::VARCHAR | oid::NAME => return written(a, b, texts),
        oid::BPCHAR => return written(a.trim_end_matches(' '), b.trim_end_matches(' '), texts),
        oid::INT2 | oid::INT4 | oid::INT8 | oid::OID | oid::NUMERIC => Some(number::compare(a, b)),
        oid::FLOAT4 | oid::FLOAT8 => {
            let (x, y): (f64, f64) = (a.parse().ok()?, b.parse().ok()?);
            Some(x.partial_cmp(&y).unwrap_or_else(|| x.is_nan().cmp(&y.is_nan())))
        }
        oid::MONEY => {
            let amount = |text: &str| text.replace(['$', ','], "");
            Some(number::compare(&amount(a), &amount(b)))
        }
        oid::TIME | oid::BOOL | oid::BYTEA | oid::BIT | oid::VARBIT | oid::CHAR => Some(a.cmp(b)),
        oid::DATE | oid::TIMESTAMP | oid::TIMESTAMPTZ => Some(datetime::rank(a)?.cmp(&datetime::rank(b)?)),
        oid::INTERVAL => Some(interval::rank(a)?.cmp(&interval::rank(b)?)),
        _ if cx.builtins.ty(base).is_some_and(|t| t.name == "uuid") => Some(a.cmp(b)),
        _ => match cx.enum_labels(base) {
            Some(labels) => {
                let place = |label: &str| labels.iter().position(|l| l == label);
                Some(place(a)?.cmp(&place(b)?))
            }
            None if a == b => Some(Ordering::Equal),
            None if has_one_text(cx, base) => return Some(None),
            None => None,
        },
    };
    found.map(Some)
}

#[allow(clippy::option_option, reason = "what is not compared at all is another thing")]
fn written(a: &str, b: &str, texts: Texts) -> Option<Option<Ordering>> {
    match texts {
        _ if a == b => Some(Some(Ordering::Equal)),
        Texts::Bytes => Some(Some(a.cmp(b))),
        Texts::Distinct => Some(None),
        Texts::Unknown => None,
    }
}

/// Whether values that are printed differently are never equal.
fn has_one_text(cx: &Cx<'_>, ty: u32) -> bool {
    let element = cx.element(ty);
    if element != 0 {
        return has_one_text(cx, cx.base(element));
    }
    let subtype = cx.subtype(ty);
    if subtype != 0 {
        return has_one_text(cx, cx.base(subtype));
    }
    matches!(ty, oid::INT2 | oid::INT4 | oid::INT8 | oid::OID | oid::BOOL | oid::TEXT | oid::VARCHAR)
        || matches!(ty, oid::DATE | oid::TIMESTAMP | oid::TIMESTAMPTZ | oid::TIME | oid::BYTEA)
        || cx.builtins.ty(ty).is_some_and(|t| {
            matches!(t.name, "inet" | "cidr" | "macaddr" | "macaddr8" | "pg_lsn" | "tid" | "xid8" | "uuid" | "tsvector")
                || t.name.starts_with("reg")
        })
}
