//! Which functions are known not to be refused for constants whose values are not computed.

use super::Planned;
use super::compute::{comparison, matching};
use crate::catalog::builtin::{ProcRow, oid};
use crate::expr::cx::Cx;

/// The functions that may give NULL for what is none.
#[rustfmt::skip]
const PERHAPS_NULL: &[&str] = &[
    "array_length", "array_ndims", "array_lower", "array_upper", "array_dims", "jsonb_object_field",
    "jsonb_object_field_text", "jsonb_array_element", "jsonb_array_element_text", "jsonb_extract_path",
    "jsonb_extract_path_text", "json_object_field", "json_object_field_text", "json_array_element",
    "json_array_element_text", "json_extract_path", "json_extract_path_text", "substring", "substr", "regexp_match",
    "regexp_substr", "box_intersect", "lseg_interpt", "line_interpt", "extract", "date_part",
    "jsonb_path_query_first", "current_setting", "jsonb_path_match", "int2", "int4", "int8", "numeric", "float4",
    "float8", "bool",
];

/// The result of a call without NULL among its arguments, where it is known not to be NULL.
pub(super) fn or_null(row: &ProcRow, present: bool, planned: Planned) -> Planned {
    let bound = matches!(row.name, "lower" | "upper") && row.args.first() != Some(&oid::TEXT);
    let never = row.strict && present && !bound && !PERHAPS_NULL.contains(&row.name) && !row.name.starts_with("close_");
    if never && planned == Planned::Computed { Planned::Present } else { planned }
}

/// Whether a date or an interval is far from what its type can hold.
fn is_moderate(value: &Planned) -> bool {
    let Planned::Const(Some(text)) = value else { return false };
    !text.contains("infinity") && text.split(|c: char| !c.is_ascii_digit()).all(|digits| digits.len() < 8)
}

/// Whether a call of a function with constants, of which some are not known, is not refused.
pub(super) fn is_fine(cx: &Cx<'_>, row: &ProcRow, types: &[u32], args: &[Planned]) -> bool {
    let small = |p: &Planned| matches!(p, Planned::Const(Some(t)) if is_small(t));
    let plain = |p: &Planned| matches!(p, Planned::Const(Some(t)) if t.bytes().all(|b| b.is_ascii_alphanumeric()));
    never_fails(cx, row)
        || match row.name {
            "to_tsvector" | "plainto_tsquery" | "phraseto_tsquery" | "websearch_to_tsquery" => {
                row.args.last() == Some(&oid::TEXT)
            }
            "to_tsquery" => args.last().is_some_and(plain),
            "array_eq" | "array_ne" | "array_lt" | "array_le" | "array_gt" | "array_ge" | "record_eq" | "record_ne"
            | "arraycontains" | "arraycontained" | "arrayoverlap" => {
                types.iter().all(|ty| *ty == types[0] && *ty != oid::RECORD && cx.is_comparable(*ty))
            }
            "interval" => args.iter().all(|a| matches!(a, Planned::Const(_))) && args.first().is_some_and(is_moderate),
            "interval_pl"
            | "interval_mi"
            | "timestamp_pl_interval"
            | "interval_pl_timestamp"
            | "interval_pl_date"
            | "timestamp_mi_interval"
            | "date_pl_interval"
            | "date_mi_interval"
            | "datetime_pl"
            | "datetimetz_pl"
            | "date_mii"
            | "date_pli"
            | "integer_pl_date" => {
                args.iter().all(|a| is_moderate(a) || types.first() == Some(&oid::TIMESTAMP) && is_infinite(a))
            }
            "to_timestamp" => args.len() == 1 && args.iter().all(small),
            "interval_mul" | "mul_d_interval" | "interval_div" => args.iter().all(small),
            "make_interval" => args.iter().all(is_moderate),
            // A zone that is an interval without months and days.
            "timezone" if types[0] == oid::INTERVAL => {
                matches!(&args[0], Planned::Const(Some(zone)) if zone.bytes().all(|b| !b.is_ascii_alphabetic()))
                    && (is_moderate(&args[1]) || is_infinite(&args[1]))
            }
            "timezone" if types[0] == oid::TEXT => {
                matches!(&args[0], Planned::Const(Some(zone)) if ZONES.contains(&&**zone))
                    && (is_moderate(&args[1]) || is_infinite(&args[1]))
            }
            name if GEOMETRY.contains(&name) => args.iter().all(small),
            "tsquery_phrase" => args.len() == 2,
            // Only moments without end, and what has more digits than these, do not fit.
            "date_mi" | "interval_um" | "justify_hours" | "justify_days" | "justify_interval" => {
                args.iter().all(is_moderate)
            }
            _ => match matching(cx, row) {
                Some("~~" | "!~~" | "~~*" | "!~~*") => args.last().is_some_and(is_pattern),
                Some(_) => args.last().is_some_and(is_regular),
                None => false,
            },
        }
}

/// Zones that there are on every server.
#[rustfmt::skip]
const ZONES: [&str; 22] = [
    "UTC", "GMT", "Europe/London", "Europe/Paris", "Europe/Berlin", "Europe/Madrid", "Europe/Rome", "Europe/Vienna",
    "Europe/Amsterdam", "Europe/Zurich", "Europe/Warsaw", "Europe/Moscow", "America/New_York", "America/Chicago",
    "America/Denver", "America/Los_Angeles", "America/Sao_Paulo", "Asia/Tokyo", "Asia/Shanghai", "Asia/Singapore",
    "Asia/Kolkata", "Australia/Sydney",
];

fn is_infinite(value: &Planned) -> bool {
    matches!(value, Planned::Const(Some(text)) if matches!(&**text, "infinity" | "-infinity"))
}

/// Whether a pattern of LIKE does not end in the middle of an escape.
fn is_pattern(value: &Planned) -> bool {
    matches!(value, Planned::Const(Some(text)) if !text.ends_with('\\'))
}

fn is_regular(value: &Planned) -> bool {
    matches!(value, Planned::Const(Some(text)) if regular(text).is_some())
}

/// A regular expression that means the same here and on the server: one of letters, digits, groups and alternatives.
pub(super) fn regular(text: &str) -> Option<regex::Regex> {
    // Of what the server writes for SIMILAR TO the repetitions are known.
    let text = text.replace("{1,1}?(", "(").replace("{1,1}(", "(");
    let known =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '^' | '$' | '.' | '*' | '(' | ')' | '|' | '?' | ':');
    let bad = ["**", "^*", "$*", "*?", "??", "^?", "$?"].iter().any(|bad| text.contains(bad));
    if !text.chars().all(known) || bad || text.replace("(?:", "(").contains("(?") {
        return None;
    }
    regex::RegexBuilder::new(&text).dot_matches_new_line(true).build().ok()
}

/// Functions of points and boxes that only overflow.
const GEOMETRY: [&str; 23] = [
    "point_add",
    "point_sub",
    "point_mul",
    "box_add",
    "box_sub",
    "box",
    "center",
    "area",
    "height",
    "width",
    "diagonal",
    "point_distance",
    "close_pb",
    "box_center",
    "point_div",
    "box_div",
    "box_mul",
    "box_eq",
    "box_lt",
    "box_gt",
    "box_le",
    "box_ge",
    "box_intersect",
];

/// Whether the numbers in a text are far from all limits, and none of them is next to nothing.
fn is_small(text: &str) -> bool {
    text.bytes().any(|b| matches!(b, b'1'..=b'9'))
        && !text.contains("infinity")
        && !text.contains(['e', 'E', 'N', 'I']) | text.contains([' ', ':'])
        && text.split(|c: char| !c.is_ascii_digit()).all(|digits| digits.len() < 5)
}

/// The predicates that take all values of their types.
#[rustfmt::skip]
const PREDICATES: &[&str] = &[
    "isfinite", "isempty", "lower_inc", "upper_inc", "lower_inf", "upper_inf", "inet_same_family", "starts_with",
    "range_contains", "range_contained_by", "range_contains_elem", "elem_contained_by_range", "range_overlaps",
    "range_before", "range_after", "range_overleft", "range_overright", "multirange_contains_elem",
    "elem_contained_by_multirange", "multirange_contains_range", "multirange_contains_multirange",
    "range_contained_by_multirange", "multirange_contained_by_multirange", "range_overlaps_multirange",
    "multirange_overlaps_range", "multirange_overlaps_multirange", "network_sub", "network_subeq", "network_sup",
    "network_supeq", "network_overlap", "jsonb_exists", "jsonb_exists_any", "jsonb_exists_all", "jsonb_contains",
    "jsonb_contained", "ts_match_qv", "ts_match_vq", "tsq_mcontains", "tsq_mcontained", "point_above", "point_below",
    "point_left", "point_right", "point_horiz", "point_vert", "point_eq", "point_ne", "box_above", "box_below",
    "box_left", "box_right", "box_overabove", "box_overbelow", "box_overleft", "box_overright", "box_overlap",
    "box_contain", "box_contained", "box_contain_pt", "on_pb", "box_same",
];

/// Other functions that take all values of their types.
#[rustfmt::skip]
const FUNCTIONS: &[&str] = &[
    "textcat", "lower", "upper", "initcap", "char_length", "character_length", "octet_length", "bit_length", "reverse",
    "btrim", "ltrim", "rtrim", "md5", "strpos", "position", "replace", "translate", "ascii", "to_hex", "quote_ident",
    "quote_literal", "quote_nullable", "left", "right", "sha224", "sha256", "sha384", "sha512", "ceil", "ceiling",
    "floor", "sign", "numeric_uminus", "numeric_abs", "numeric_uplus", "int4and", "int4or", "int4xor", "int4not",
    "int8and", "int8or", "int8xor", "int8not", "int2and", "int2or", "int2xor", "int2not", "float8abs", "float8um",
    "float8up", "float4abs", "float4um", "float4up", "host", "abbrev", "masklen", "family", "network", "netmask",
    "hostmask", "broadcast", "json_typeof", "jsonb_typeof", "jsonb_object_field", "jsonb_object_field_text",
    "jsonb_array_element", "jsonb_array_element_text", "jsonb_extract_path", "jsonb_extract_path_text", "array_length",
    "cardinality", "array_ndims", "array_lower", "array_upper", "numnode", "tsquery_and", "tsquery_or", "tsquery_not",
    "strip", "byteacat", "bit_count", "bitshiftleft", "bitshiftright", "inetnot", "num_nulls", "num_nonnulls", "scale",
    "min_scale", "trim_scale", "jsonb_strip_nulls", "jsonb_pretty", "array_dims", "string_to_array",
    "jsonb_concat", "json_array_element", "json_array_element_text", "json_object_field", "json_object_field_text",
    "json_extract_path", "json_extract_path_text", "json_strip_nulls", "bitoverlay",
];

/// Whether a function is known to take all values of its types. One that computes a length, an area or a moment is not,
/// nor is one that asks a type for an operator.
pub(super) fn never_fails(cx: &Cx<'_>, row: &ProcRow) -> bool {
    let asks = |ty: &u32| {
        let ty = *ty;
        matches!(ty, oid::RECORD | oid::ANYARRAY)
            || cx.builtins.ty(ty).is_some_and(|t| matches!(t.name, "box" | "circle" | "lseg" | "line"))
    };
    let crosses = row.args.contains(&oid::DATE) && row.args.iter().any(|t| *t != oid::DATE);
    PREDICATES.contains(&row.name)
        || FUNCTIONS.contains(&row.name)
        || row.name == "length" && matches!(*row.args, [oid::TEXT | oid::BPCHAR | oid::BIT | oid::BYTEA])
        || comparison(cx, row).is_some() && !crosses && !row.args.iter().any(asks)
}
