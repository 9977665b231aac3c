//! What functions and operators give for constants, as far as it is needed to tell what the server refuses.

use std::cmp::Ordering;

use super::super::cx::{Cx, Outcome, reject};
use super::super::literal;
use super::Planned;
use crate::catalog::Ident;
use crate::catalog::builtin::{ProcRow, oid};

/// A call of a built-in function with constants.
pub(super) struct Call<'a> {
    pub(super) row: &'static ProcRow,
    /// The types of the arguments.
    pub(super) types: &'a [u32],
    /// Their texts.
    pub(super) args: &'a [Option<&'a str>],
    /// A collation that a text has been given is not deterministic.
    pub(super) nondeterministic: bool,
}

/// What a call comes to, or what is refused.
type Value = Outcome<Planned>;

fn done(text: impl Into<Ident>) -> Option<Value> {
    Some(Ok(Planned::Const(Some(text.into()))))
}

/// A call that is not refused, whatever it gives.
const FINE: Option<Value> = Some(Ok(Planned::Computed));

fn refuse(state: &'static str, message: impl Into<String>) -> Option<Value> {
    Some(reject(state, message))
}

/// The operators that compare.
const COMPARISONS: [&str; 6] = ["=", "<>", "<", "<=", ">", ">="];

/// Which comparison a function is.
fn comparison(cx: &Cx<'_>, row: &ProcRow) -> Option<&'static str> {
    if row.result != oid::BOOL || row.args.len() != 2 {
        return None;
    }
    COMPARISONS.into_iter().find(|name| cx.builtins.operators_named(name).any(|o| o.function == row.oid))
}

/// The operators that match a text against a pattern of LIKE, ILIKE or a regular expression.
const PATTERNS: [&str; 8] = ["~~", "!~~", "~~*", "!~~*", "~", "!~", "~*", "!~*"];

/// Which operator for patterns a function is.
fn matching(cx: &Cx<'_>, row: &ProcRow) -> Option<&'static str> {
    let of_texts = row.result == oid::BOOL && row.args.len() == 2 && row.args[1] == oid::TEXT;
    let is = |name: &&str| cx.builtins.operators_named(name).any(|o| o.function == row.oid);
    if of_texts { PATTERNS.into_iter().find(is) } else { None }
}

/// What a function asks a collation for, where the type of its first argument has one.
pub(super) fn needs_collation(cx: &Cx<'_>, row: &ProcRow) -> Option<String> {
    let by_name = match row.name {
        "lower" | "upper" | "initcap" => return Some(format!("{}() function", row.name)),
        "hashtext" => "string hashing",
        "starts_with" | "strpos" | "position" | "replace" | "split_part" | "string_to_array" | "array_position"
        | "array_positions" | "array_remove" | "array_replace" | "arraycontains" | "arraycontained"
        | "arrayoverlap" | "text_larger" | "text_smaller" | "bpchar_larger" | "bpchar_smaller" | "bttextcmp" => {
            "string comparison"
        }
        "substring" if *row.args == [oid::TEXT, oid::TEXT] => "regular expression",
        name if name.starts_with("regexp_") => "regular expression",
        _ => match matching(cx, row) {
            // A pattern of LIKE had no use for one.
            Some("~~" | "!~~") if cx.version() < 18 => return None,
            Some("~~" | "!~~") => "LIKE",
            Some("~~*" | "!~~*") => "ILIKE",
            Some(_) => "regular expression",
            None if comparison(cx, row).is_some() => "string comparison",
            None => return None,
        },
    };
    Some(by_name.to_owned())
}

/// How many bytes a text may have that is computed here.
const LONGEST: usize = 1 << 16;

/// A text that is filled up to a length in characters, unless that is very long.
fn padded(mut text: String, length: usize, with: char) -> Option<String> {
    let missing = length.saturating_sub(text.chars().count());
    if length > LONGEST {
        return None;
    }
    text.extend(std::iter::repeat_n(with, missing));
    Some(text)
}

/// Whether a date or an interval is far from what its type can hold.
fn is_moderate(value: &Planned) -> bool {
    let Planned::Const(Some(text)) = value else { return false };
    !text.contains("infinity") && text.split(|c: char| !c.is_ascii_digit()).all(|digits| digits.len() < 8)
}

/// Whether a call of a function with constants, of which some are not known, is not refused.
pub(super) fn is_fine(cx: &Cx<'_>, row: &ProcRow, types: &[u32], args: &[Planned]) -> bool {
    let plain = |p: &Planned| matches!(p, Planned::Const(Some(t)) if t.bytes().all(|b| b.is_ascii_alphanumeric()));
    never_fails(cx, row)
        || match row.name {
            "to_tsvector" | "plainto_tsquery" | "phraseto_tsquery" | "websearch_to_tsquery" => {
                row.args.last() == Some(&oid::TEXT)
            }
            "to_tsquery" => args.last().is_some_and(plain),
            "array_eq" | "array_ne" | "array_lt" | "array_le" | "array_gt" | "array_ge" | "record_eq" | "record_ne" => {
                types.iter().all(|ty| *ty == types[0] && *ty != oid::RECORD && cx.is_comparable(*ty))
            }
            "extract" | "date_part" | "interval" => {
                let unit = args.first();
                let known = row.name == "interval"
                    || matches!(unit, Some(Planned::Const(Some(unit)))
                        if matches!(&**unit, "year" | "month" | "day" | "hour" | "minute" | "second" | "epoch"));
                let time = matches!(types.last(), Some(&oid::INTERVAL | &oid::TIMESTAMP));
                known
                    && (time || row.name == "interval")
                    && args.iter().all(|a| !matches!(a, Planned::Computed))
                    && args[usize::from(row.name != "interval")..].first().is_some_and(is_moderate)
            }
            "interval_pl" | "interval_mi" => args.iter().all(is_moderate),
            // Only moments without end, and what has more digits than these, do not fit.
            "date_mi" | "interval_um" | "justify_hours" | "justify_days" | "justify_interval" => {
                args.iter().all(is_moderate)
            }
            _ => matching(cx, row).is_some() && args.last().is_some_and(plain),
        }
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
    "min_scale", "trim_scale", "jsonb_strip_nulls", "jsonb_pretty",
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

/// What a call gives; `None` where that is not computed here.
pub(super) fn compute(cx: &Cx<'_>, call: &Call<'_>) -> Option<Value> {
    let name = call.row.name;
    if cx.subtype(call.row.result) != 0 && cx.builtins.ty(call.row.result).is_some_and(|t| t.name == name) {
        return range(cx, call.args, call.row.result);
    }
    // All others take no NULL.
    let args: Vec<&str> = call.args.iter().copied().collect::<Option<_>>()?;
    // One collation may take texts for equal that another does not.
    if call.nondeterministic {
        return None;
    }
    if let (Some(operator), [a, b]) = (comparison(cx, call.row), &args[..]) {
        let order = compare(cx, a, b, call.types)?;
        let holds = match operator {
            "=" => order == Some(Ordering::Equal),
            "<>" => order != Some(Ordering::Equal),
            "<" => order? == Ordering::Less,
            "<=" => order? != Ordering::Greater,
            ">" => order? == Ordering::Greater,
            _ => order? != Ordering::Less,
        };
        return done(if holds { "t" } else { "f" });
    }
    integers(call.row, &args)
        .or_else(|| numerics(call.row, &args))
        .or_else(|| floats(call.row, &args))
        .or_else(|| casts(cx, call, &args))
        .or_else(|| texts(cx.version(), call.row, &args))
}

/// A text read as a type.
fn read(cx: &Cx<'_>, text: &str, ty: u32) -> Value {
    literal::canonical(cx, text, ty, -1).map(|text| Planned::Const(Some(text)))
}

/// A constructor of a range.
pub(super) fn range(cx: &Cx<'_>, args: &[Option<&str>], ty: u32) -> Option<Value> {
    if cx.subtype(ty) == 0 {
        return None;
    }
    let [lower, upper, rest @ ..] = args else { return None };
    let flags = match rest {
        [] => "[)",
        [Some(flags), ..] => *flags,
        [None, ..] => return refuse("22000", "range constructor flags argument must not be null"),
    };
    if !matches!(flags, "[]" | "[)" | "(]" | "()") {
        return refuse("42601", "invalid range bound flags");
    }
    let bound = |text: Option<&str>| {
        text.map_or_else(String::new, |t| format!("\"{}\"", t.replace('\\', "\\\\").replace('"', "\"\"")))
    };
    let text = format!("{}{},{}{}", &flags[..1], bound(*lower), bound(*upper), &flags[1..]);
    Some(read(cx, &text, ty))
}

/// How two values stand to each other; `Some(None)` where only that they differ is known.
#[allow(clippy::option_option, reason = "what is not compared at all is another thing")]
fn compare(cx: &Cx<'_>, a: &str, b: &str, types: &[u32]) -> Option<Option<Ordering>> {
    let base: Vec<u32> = types.iter().map(|t| cx.base(*t)).collect();
    let whole = |t: &u32| matches!(*t, oid::INT2 | oid::INT4 | oid::INT8);
    match &base[..] {
        [oid::FLOAT4 | oid::FLOAT8, oid::FLOAT4 | oid::FLOAT8] => {
            let (a, b) = (float(a, base[0])?, float(b, base[1])?);
            Some(Some(a.partial_cmp(&b).unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))))
        }
        [x, y] if x == y || whole(x) && whole(y) => match *x {
            oid::BPCHAR => {
                let trim = |s: &'_ str| s.trim_end_matches(' ').to_owned();
                Some((trim(a) == trim(b)).then_some(Ordering::Equal))
            }
            oid::TEXT | oid::VARCHAR | oid::NAME => Some((a == b).then_some(Ordering::Equal)),
            oid::BYTEA => Some(Some(a.cmp(b))),
            ty if cx.enum_labels(ty).is_some() => {
                let labels = cx.enum_labels(ty)?;
                let place = |label: &str| labels.iter().position(|l| l == label);
                Some(Some(place(a)?.cmp(&place(b)?)))
            }
            ty => literal::compare(a, b, ty).map(Some),
        },
        _ => None,
    }
}

fn whole(text: &str) -> Option<i128> {
    text.parse().ok()
}

fn bounded(value: i128, ty: u32) -> Option<Value> {
    let (fits, name) = match ty {
        oid::INT2 => (i16::try_from(value).is_ok(), "smallint"),
        oid::INT4 => (i32::try_from(value).is_ok(), "integer"),
        _ => (i64::try_from(value).is_ok(), "bigint"),
    };
    if fits { done(value.to_string()) } else { refuse("22003", format!("{name} out of range")) }
}

/// Arithmetic of whole numbers.
fn integers(row: &ProcRow, args: &[&str]) -> Option<Value> {
    let is_whole = |ty: &u32| matches!(*ty, oid::INT2 | oid::INT4 | oid::INT8);
    if !is_whole(&row.result) || !row.args.iter().all(is_whole) {
        return None;
    }
    let operation = match row.name.strip_prefix("int") {
        Some(rest) => rest.trim_start_matches(['2', '4', '8']),
        None => row.name,
    };
    let a = whole(args.first()?)?;
    let value = match (operation, args.get(1)) {
        ("um", None) => -a,
        ("abs", None) => a.abs(),
        ("up", None) => a,
        ("pl", Some(b)) => a + whole(b)?,
        ("mi", Some(b)) => a - whole(b)?,
        ("mul", Some(b)) => a * whole(b)?,
        ("div" | "mod", Some(b)) => {
            let b = whole(b)?;
            if b == 0 {
                return refuse("22012", "division by zero");
            }
            if operation == "div" { a / b } else { a % b }
        }
        ("and", Some(b)) => a & whole(b)?,
        ("or", Some(b)) => a | whole(b)?,
        ("xor", Some(b)) => a ^ whole(b)?,
        ("not", None) => !a,
        ("shl" | "shr", Some(_)) => return FINE,
        _ => return None,
    };
    bounded(value, row.result)
}

/// A number as so many units of a power of ten.
fn decimal(text: &str) -> Option<(i128, u32)> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |d| (-1, d));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let units: i128 = format!("{whole}{part}").parse().ok()?;
    (units.abs() < 1 << 90).then_some((sign * units, part.len() as u32))
}

fn show_decimal(units: i128, scale: u32) -> String {
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = scale as usize + 1);
    let (whole, part) = digits.split_at(digits.len() - scale as usize);
    let sign = if units < 0 { "-" } else { "" };
    if scale == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// Arithmetic of numbers of any length.
fn numerics(row: &ProcRow, args: &[&str]) -> Option<Value> {
    if row.result != oid::NUMERIC || row.args.iter().any(|t| *t != oid::NUMERIC) {
        return None;
    }
    let is_zero = |text: &str| decimal(text).is_some_and(|(units, _)| units == 0);
    match (row.name, args) {
        ("numeric_add" | "numeric_sub", [a, b]) => {
            let ((a, s), (b, t)) = (decimal(a)?, decimal(b)?);
            let scale = s.max(t);
            if scale > 8 {
                return None;
            }
            let (a, b) = (a * 10_i128.pow(scale - s), b * 10_i128.pow(scale - t));
            done(show_decimal(if row.name == "numeric_add" { a + b } else { a - b }, scale))
        }
        ("numeric_mul", [a, b]) => {
            let ((a, s), (b, t)) = (decimal(a)?, decimal(b)?);
            done(show_decimal(a.checked_mul(b)?, s + t))
        }
        ("numeric_div" | "div" | "numeric_mod" | "mod" | "numeric_div_trunc", [a, b]) if *a != "NaN" && is_zero(b) => {
            refuse("22012", "division by zero")
        }
        ("numeric_uplus", [a]) => done(*a),
        ("numeric_mod" | "mod", [_, b]) if decimal(b).is_some_and(|(units, _)| units != 0) => FINE,
        ("numeric_uminus", [a]) => {
            let (units, scale) = decimal(a)?;
            done(show_decimal(-units, scale))
        }
        ("sqrt" | "numeric_sqrt", [a]) if a.starts_with('-') => {
            refuse("2201F", "cannot take square root of a negative number")
        }
        ("ln" | "numeric_ln" | "log" | "numeric_log", [.., a]) if is_zero(a) => {
            refuse("2201E", "cannot take logarithm of zero")
        }
        ("ln" | "numeric_ln" | "log" | "numeric_log", [.., a]) if a.starts_with('-') => {
            refuse("2201E", "cannot take logarithm of a negative number")
        }
        _ => None,
    }
}

/// A floating-point number: one of the shorter type has the value that its text is nearest to there.
fn float(text: &str, ty: u32) -> Option<f64> {
    if ty == oid::FLOAT4 { text.parse::<f32>().ok().map(f64::from) } else { text.parse().ok() }
}

/// A number as the floating-point type shows it, where it fits it.
fn show_float(exact: f64, single: bool, finite: bool, nonzero: bool) -> Option<Value> {
    let value = if single { f64::from(exact as f32) } else { exact };
    if value.is_infinite() && finite {
        return refuse("22003", "value out of range: overflow");
    }
    if value == 0.0 && nonzero {
        return refuse("22003", "value out of range: underflow");
    }
    done(if single { literal::show_float4(exact as f32) } else { literal::show_float8(value) })
}

/// Arithmetic of floating-point numbers.
fn floats(row: &ProcRow, args: &[&str]) -> Option<Value> {
    let single = row.result == oid::FLOAT4;
    if !single && row.result != oid::FLOAT8 || !row.args.iter().all(|t| matches!(*t, oid::FLOAT4 | oid::FLOAT8)) {
        return None;
    }
    let operation = row.name.strip_prefix("float")?.trim_start_matches(['4', '8']);
    let ([a, b], [left, right]) = (args, &*row.args) else { return None };
    let (a, b) = (float(a, *left)?, float(b, *right)?);
    let (exact, nonzero) = match operation {
        "pl" => (a + b, false),
        "mi" => (a - b, false),
        "mul" => (a * b, a != 0.0 && b != 0.0),
        "div" if b == 0.0 && !a.is_nan() => return refuse("22012", "division by zero"),
        "div" => (a / b, a != 0.0 && b.is_finite()),
        _ => return None,
    };
    let finite = a.is_finite() && (operation == "div" || b.is_finite());
    show_float(exact, single, finite, nonzero)
}

/// Casts by functions, those to a length among them.
fn casts(cx: &Cx<'_>, call: &Call<'_>, args: &[&str]) -> Option<Value> {
    let from = cx.base(*call.types.first()?);
    let first = *args.first()?;
    let length = args.get(1).and_then(|n| n.parse::<i64>().ok()).map(|n| n - 4);
    let explicit = args.get(2) == Some(&"t");
    match (call.row.name, args.len()) {
        ("bpchar" | "varchar", 3) => {
            let most = usize::try_from(length?).ok()?;
            let fixed = call.row.name == "bpchar";
            let count = first.chars().count();
            let cut: String = first.chars().take(most).collect();
            if count > most && !explicit && !first.chars().skip(most).all(|c| c == ' ') {
                let ty = if fixed { "character" } else { "character varying" };
                return refuse("22001", format!("value too long for type {ty}({most})"));
            }
            done(if fixed { padded(cut, most, ' ')? } else { cut })
        }
        ("bit" | "varbit", 3) => {
            let most = usize::try_from(args[1].parse::<i64>().ok()?).ok()?;
            let fixed = call.row.name == "bit";
            if !explicit && fixed && first.len() != most {
                return refuse("22026", format!("bit string length {} does not match type bit({most})", first.len()));
            }
            if !explicit && first.len() > most {
                return refuse("22001", format!("bit string too long for type bit varying({most})"));
            }
            let cut = &first[..first.len().min(most)];
            done(if fixed { padded(cut.to_owned(), most, '0')? } else { cut.to_owned() })
        }
        ("numeric", 2) if first == "NaN" => done(first),
        ("numeric", 2) => {
            let typmod = length?;
            let (precision, scale) = ((typmod >> 16) as u32 & 0xffff, ((typmod & 0x7ff) ^ 1024) - 1024);
            let (units, own) = decimal(first)?;
            let scale = u32::try_from(scale).ok().filter(|s| *s < 20 && own < 20)?;
            let units = if own <= scale {
                units.checked_mul(10_i128.pow(scale - own))?
            } else {
                let unit = 10_i128.pow(own - scale);
                (units.abs() + unit / 2) / unit * units.signum()
            };
            if 10_u128.checked_pow(precision).is_some_and(|limit| units.unsigned_abs() >= limit) {
                let below = i64::from(precision) - i64::from(scale);
                let limit = if below == 0 { "1".to_owned() } else { format!("10^{below}") };
                let detail = format!(
                    "A field with precision {precision}, scale {scale} must round to an absolute value less than {limit}."
                );
                let reject = crate::replay::Reject::new("22003", "numeric field overflow").detail(detail);
                return Some(Err(reject.into()));
            }
            done(show_decimal(units, scale))
        }
        // A moment without more digits than the precision keeps stays as it is.
        ("timestamp" | "timestamptz" | "time", 2) => {
            let most = usize::try_from(args[1].parse::<i64>().ok()?).ok()?;
            let digits =
                first.split_once('.').map_or(0, |(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count());
            if digits > most { None } else { done(first) }
        }
        ("int2" | "int4" | "int8", 1) => match from {
            oid::INT2 | oid::INT4 | oid::INT8 => bounded(whole(first)?, call.row.result),
            oid::BOOL => done(if first == "t" { "1" } else { "0" }),
            oid::BIT if first.len() < 32 && call.row.result == oid::INT4 => {
                done(i32::from_str_radix(first, 2).ok()?.to_string())
            }
            oid::NUMERIC => {
                let (units, scale) = decimal(first)?;
                let unit = 10_i128.checked_pow(scale)?;
                bounded((units.abs() + unit / 2) / unit * units.signum(), call.row.result)
            }
            oid::FLOAT4 | oid::FLOAT8 => {
                let value = float(first, from)?;
                if value.is_finite() && value.abs() < 1e30 {
                    bounded(value.round_ties_even() as i128, call.row.result)
                } else {
                    bounded(i128::MAX, call.row.result)
                }
            }
            _ => None,
        },
        ("numeric", 1) if matches!(from, oid::INT2 | oid::INT4 | oid::INT8) => done(first),
        ("float8" | "float4", 1) if matches!(from, oid::FLOAT4 | oid::FLOAT8) => {
            let value = float(first, from)?;
            show_float(value, call.row.result == oid::FLOAT4, value.is_finite(), value != 0.0)
        }
        ("float8" | "float4", 1) if matches!(from, oid::INT2 | oid::INT4 | oid::INT8 | oid::NUMERIC) => {
            let target = call.row.result;
            Some(read(cx, first, target))
        }
        ("bool", 1) if from == oid::INT4 => done(if whole(first)? == 0 { "f" } else { "t" }),
        ("text", 1) if from == oid::BPCHAR => done(first.trim_end_matches(' ')),
        ("text", 1) if matches!(from, oid::NAME | oid::CHAR) => done(first),
        ("text", 1) if from == oid::BOOL => done(if first == "t" { "true" } else { "false" }),
        ("bpchar", 1) if matches!(from, oid::NAME | oid::CHAR) => done(first),
        ("name", 1) => done(crate::catalog::truncate(first)),
        ("date", 1) if matches!(from, oid::TIMESTAMP) => {
            let (day, rest) = first.split_once(' ').unwrap_or((first, ""));
            done(if rest.ends_with("BC") { format!("{day} BC") } else { day.to_owned() })
        }
        ("timestamp", 1) if from == oid::DATE && !first.ends_with("infinity") && !first.ends_with("BC") => {
            Some(read(cx, &format!("{first} 00:00:00"), oid::TIMESTAMP))
        }
        ("timestamp", 1) if from == oid::DATE && first.ends_with("infinity") => done(first),
        _ => None,
    }
}

/// Functions of texts and bits.
fn texts(version: u16, row: &ProcRow, args: &[&str]) -> Option<Value> {
    match (row.name, args) {
        ("lower", [a]) if row.result == oid::TEXT && a.is_ascii() => done(a.to_ascii_lowercase()),
        ("upper", [a]) if row.result == oid::TEXT && a.is_ascii() => done(a.to_ascii_uppercase()),
        ("textcat", [a, b]) => done(format!("{a}{b}")),
        ("length" | "char_length" | "character_length", [a]) if row.args.first() == Some(&oid::TEXT) => {
            done(a.chars().count().to_string())
        }
        ("length" | "bitlength", [a]) if row.args.first() == Some(&oid::BIT) => done(a.len().to_string()),
        ("substring" | "substr", [a, rest @ ..])
            if matches!(row.args.first(), Some(&oid::TEXT | &oid::BIT)) && row.args.get(1) == Some(&oid::INT4) =>
        {
            let from: i64 = rest.first()?.parse().ok()?;
            let end = match rest.get(1) {
                Some(length) => {
                    let length: i64 = length.parse().ok()?;
                    if length < 0 {
                        return refuse("22011", "negative substring length not allowed");
                    }
                    from.saturating_add(length)
                }
                None => i64::MAX,
            };
            let inside = |i: usize| (from..end).contains(&(i as i64 + 1));
            done(a.chars().enumerate().filter(|(i, _)| inside(*i)).map(|(_, c)| c).collect::<String>())
        }
        ("split_part", [_, _, n]) if version < 14 && whole(n)? < 1 => {
            refuse("22023", "field position must be greater than zero")
        }
        ("split_part", [_, _, "0"]) => refuse("22023", "field position must not be zero"),
        ("split_part" | "concat", _) => FINE,
        ("bitand" | "bitor" | "bitxor", [a, b]) => {
            let what = match row.name {
                "bitand" => "AND",
                "bitor" => "OR",
                _ => "XOR",
            };
            if a.len() != b.len() {
                return refuse("22026", format!("cannot {what} bit strings of different sizes"));
            }
            let bit = |x: char, y: char| match what {
                "AND" => x == '1' && y == '1',
                "OR" => x == '1' || y == '1',
                _ => x != y,
            };
            done(a.chars().zip(b.chars()).map(|(x, y)| if bit(x, y) { '1' } else { '0' }).collect::<String>())
        }
        ("similar_to_escape" | "similar_escape", [pattern, rest @ ..]) => {
            let escape = rest.first().copied().unwrap_or("\\");
            if escape.chars().count() > 1 {
                return refuse("22025", "invalid escape string");
            }
            // Pieces that quotes part are counted.
            if pattern.contains('"') { None } else { FINE }
        }
        (name, [_, pattern]) if name.ends_with("like") && row.result == oid::BOOL && !pattern.contains('\\') => FINE,
        // What is far from the limits stays so.
        ("exp" | "dexp" | "numeric_exp", [a]) if decimal(a)?.0.abs() < 100 => FINE,
        ("sqrt" | "dsqrt" | "numeric_sqrt" | "ln" | "dlog1" | "numeric_ln" | "log" | "dlog10" | "numeric_log", [a])
            if decimal(a).is_some_and(|(units, _)| units > 0) =>
        {
            FINE
        }
        ("round" | "trunc", [_]) => FINE,
        ("bitnot", [a]) => done(a.chars().map(|c| if c == '0' { '1' } else { '0' }).collect::<String>()),
        ("bitcat", [a, b]) => done(format!("{a}{b}")),
        // Without the escape itself a pattern stays as it is.
        ("like_escape", [pattern, escape]) if !pattern.contains('\\') && !pattern.contains(escape) => {
            if escape.chars().count() > 1 { refuse("22025", "invalid escape string") } else { done(*pattern) }
        }
        ("chr", [code]) => match whole(code)? {
            code @ 1..=126 => done(char::from(code as u8).to_string()),
            _ => None,
        },
        ("repeat", [text, times]) => {
            let times = usize::try_from(whole(times)?).unwrap_or(0);
            let fits = text.len().checked_mul(times).is_some_and(|length| length <= LONGEST);
            if fits { done(text.repeat(times)) } else { None }
        }
        ("point", [_, _]) => FINE,
        ("date_mi", [a, b]) if a.ends_with("infinity") || b.ends_with("infinity") => {
            refuse("22008", "cannot subtract infinite dates")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, padded};

    #[test]
    fn texts_are_filled_up_by_characters_as_far_as_they_are_not_very_long() {
        assert_eq!(padded("é".into(), 3, ' ').as_deref(), Some("é  "));
        assert_eq!(padded("101".into(), 2, '0').as_deref(), Some("101"));
        assert_eq!(padded("x".into(), LONGEST + 1, ' '), None);
    }
}
