//! What functions and operators give for constants, as far as it is needed to tell what the server refuses.

use std::cmp::Ordering;

use super::super::cx::{Cx, Outcome, reject};
use super::super::literal::{self, Texts};
use super::Planned;
use super::number::{decimal, float, show_decimal, show_float};
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
pub(super) type Value = Outcome<Planned>;

pub(super) fn done(text: impl Into<Ident>) -> Option<Value> {
    Some(Ok(Planned::Const(Some(text.into()))))
}

/// A call that is not refused, whatever it gives.
pub(super) const FINE: Option<Value> = Some(Ok(Planned::Computed));

pub(super) fn refuse(state: &'static str, message: impl Into<String>) -> Option<Value> {
    Some(reject(state, message))
}

/// The operators that compare.
const COMPARISONS: [&str; 6] = ["=", "<>", "<", "<=", ">", ">="];

/// Which comparison a function is.
pub(super) fn comparison(cx: &Cx<'_>, row: &ProcRow) -> Option<&'static str> {
    if row.result != oid::BOOL || row.args.len() != 2 {
        return None;
    }
    COMPARISONS.into_iter().find(|name| cx.builtins.operators_named(name).any(|o| o.function == row.oid))
}

/// The operators that match a text against a pattern of LIKE, ILIKE or a regular expression.
const PATTERNS: [&str; 8] = ["~~", "!~~", "~~*", "!~~*", "~", "!~", "~*", "!~*"];

/// Which operator for patterns a function is.
pub(super) fn matching(cx: &Cx<'_>, row: &ProcRow) -> Option<&'static str> {
    let of_texts = row.result == oid::BOOL && row.args.len() == 2 && row.args[1] == oid::TEXT;
    let is = |name: &&str| cx.builtins.operators_named(name).any(|o| o.function == row.oid);
    match row.name {
        "like" if of_texts => return Some("~~"),
        "notlike" if of_texts => return Some("!~~"),
        _ => {}
    }
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
pub(super) const LONGEST: usize = 1 << 16;

/// A text that is filled up to a length in characters, unless that is very long.
pub(super) fn padded(mut text: String, length: usize, with: char) -> Option<String> {
    let missing = length.saturating_sub(text.chars().count());
    if length > LONGEST {
        return None;
    }
    text.extend(std::iter::repeat_n(with, missing));
    Some(text)
}

/// Whether a comparison of arrays comes to compare elements of theirs; any other function compares what it is given.
pub(super) fn compares_elements(cx: &Cx<'_>, row: &ProcRow, types: &[u32], args: &[Planned]) -> Option<bool> {
    let equality = matches!(row.name, "array_eq" | "array_ne");
    if !equality && !matches!(row.name, "array_lt" | "array_le" | "array_gt" | "array_ge") {
        return Some(true);
    }
    let read = |i: usize| match args.get(i) {
        Some(Planned::Const(Some(text))) => literal::elements(cx, text, cx.base_element(*types.get(i)?)),
        _ => None,
    };
    let ((shape, left), (other, right)) = (read(0)?, read(1)?);
    if equality && shape != other {
        return Some(false);
    }
    let first = left.iter().zip(&right).find(|(a, b)| a.is_some() || b.is_some());
    Some(first.is_some_and(|(a, b)| a.is_some() && b.is_some()))
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
    if let ("lower" | "upper", [range]) = (name, &args[..])
        && cx.subtype(call.types[0]) != 0
    {
        let bound = literal::range_bound(cx, range, cx.base(call.types[0]), name == "upper")?;
        return Some(Ok(Planned::Const(bound)));
    }
    if let (Some(operator), [text, pattern]) = (matching(cx, call.row), &args[..]) {
        let found = super::text::matches(text, pattern, operator.trim_start_matches('!'))?;
        return done(if found == operator.starts_with('!') { "f" } else { "t" });
    }
    if let ("point" | "box", [a, b]) = (name, &args[..]) {
        return Some(read(cx, &format!("({a},{b})"), call.row.result));
    }
    integers(call.row, &args)
        .or_else(|| super::number::numerics(call.row, &args))
        .or_else(|| super::number::floats(call.row, &args))
        .or_else(|| casts(cx, call, &args))
        .or_else(|| super::text::texts(cx.version(), call, &args))
        .or_else(|| super::time::units(cx, call, &args))
        .or_else(|| others(call.row, &args))
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
        [x, y] if x == y && cx.element(*x) != 0 => arrays(cx, a, b, cx.base_element(*x)),
        [x, y] if x == y || whole(x) && whole(y) => literal::order(cx, a, b, *x, Texts::Distinct),
        _ => None,
    }
}

/// `array_cmp`.
#[allow(clippy::option_option, reason = "as above")]
fn arrays(cx: &Cx<'_>, a: &str, b: &str, element: u32) -> Option<Option<Ordering>> {
    let ((shape, left), (other, right)) = (literal::elements(cx, a, element)?, literal::elements(cx, b, element)?);
    for pair in left.iter().zip(&right) {
        let order = match pair {
            (None, None) => continue,
            (None, Some(_)) => Some(Ordering::Greater),
            (Some(_), None) => Some(Ordering::Less),
            (Some(a), Some(b)) => compare(cx, a, b, &[element, element])?,
        };
        if order != Some(Ordering::Equal) {
            return Some(order);
        }
    }
    Some(match left.len().cmp(&right.len()).then(shape.len().cmp(&other.len())) {
        Ordering::Equal if shape == other => Some(Ordering::Equal),
        Ordering::Equal => None,
        order => Some(order),
    })
}

pub(super) fn whole(text: &str) -> Option<i128> {
    text.parse().ok()
}

pub(super) fn bounded(value: i128, ty: u32) -> Option<Value> {
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
        ("gcd", Some(b)) => {
            let (mut x, mut y) = (a.abs(), whole(b)?.abs());
            while y != 0 {
                (x, y) = (y, x % y);
            }
            x
        }
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
        ("shl" | "shr", Some(b)) => {
            let b = whole(b)?;
            if row.result != oid::INT4 || !(0..32).contains(&b) {
                return FINE;
            }
            let a = i32::try_from(a).ok()?;
            i128::from(if operation == "shl" { a.wrapping_shl(b as u32) } else { a >> b })
        }
        _ => return None,
    };
    bounded(value, row.result)
}

/// Casts by functions, those to a length among them.
fn casts(cx: &Cx<'_>, call: &Call<'_>, args: &[&str]) -> Option<Value> {
    let from = cx.base(*call.types.first()?);
    let first = *args.first()?;
    let length = args.get(1).and_then(|n| n.parse::<i64>().ok()).map(|n| n - 4);
    let explicit = args.get(2) == Some(&"t");
    match (call.row.name, args.len()) {
        ("varchar", 1) if from == oid::NAME => done(first),
        ("bit" | "varbit", 2) => FINE,
        ("char", 1) if from == oid::INT4 => match whole(first)? {
            -128..=127 => FINE,
            _ => refuse("22003", "\"char\" out of range"),
        },
        ("char", 1) => FINE,
        ("int4", 1) if from == oid::CHAR && first.is_ascii() => {
            done(first.bytes().next().map_or(0, u32::from).to_string())
        }
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
            oid::JSONB => json_number(cx, first, call.row),
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
        ("bool" | "numeric" | "float4" | "float8", 1) if from == oid::JSONB => json_number(cx, first, call.row),
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

/// Functions of JSON, addresses, bytes and dates.
fn others(row: &ProcRow, args: &[&str]) -> Option<Value> {
    let is_v6 = |address: &str| address.contains(':');
    match (row.name, args) {
        ("jsonb_delete", [json, _]) => match json.as_bytes().first()? {
            b'{' if row.args.get(1) == Some(&oid::INT4) => {
                refuse("22023", "cannot delete from object using integer index")
            }
            b'{' | b'[' => FINE,
            _ => refuse("22023", "cannot delete from scalar"),
        },
        ("jsonb_array_length", [json]) => match json.as_bytes().first()? {
            b'[' if *json == "[]" => done("0"),
            b'[' => FINE,
            b'{' => refuse("22023", "cannot get array length of a non-array"),
            _ => refuse("22023", "cannot get array length of a scalar"),
        },
        ("inetand" | "inetor", [a, b]) if is_v6(a) != is_v6(b) => {
            let what = if row.name == "inetand" { "AND" } else { "OR" };
            refuse("22023", format!("cannot {what} inet values of different sizes"))
        }
        ("inetand" | "inetor", [_, _]) => FINE,
        ("set_masklen", [address, length]) => {
            let most = if is_v6(address) { 128 } else { 32 };
            match whole(length)? {
                n if (-1..=most).contains(&n) => FINE,
                n => refuse("22023", format!("invalid mask length: {n}")),
            }
        }
        ("inetpl" | "inetmi_int8", [address, n]) if !is_v6(address) => {
            let mut own = address.split('/').next()?.split('.').map(|part| part.parse::<u8>().ok());
            let own = own.try_fold(0_i128, |sum, part| Some(sum * 256 + i128::from(part?)))?;
            let moved = if row.name == "inetpl" { own + whole(n)? } else { own - whole(n)? };
            if u32::try_from(moved).is_ok() { FINE } else { refuse("22003", "result is out of range") }
        }
        ("date_mi", [a, b]) if a.ends_with("infinity") || b.ends_with("infinity") => {
            refuse("22008", "cannot subtract infinite dates")
        }
        ("bytealike" | "byteanlike", [_, pattern]) if pattern.len() < 2 || !pattern[2..].contains("5c") => FINE,
        _ => None,
    }
}

/// A cast of a JSON value to a number or a boolean.
fn json_number(cx: &Cx<'_>, text: &str, row: &ProcRow) -> Option<Value> {
    let sort = match text.as_bytes().first()? {
        b'n' if cx.version() >= 18 => return Some(Ok(Planned::NULL)),
        b'n' => "null",
        b'"' => "string",
        b't' | b'f' if row.result == oid::BOOL => return done(&text[..1]),
        b't' | b'f' => "boolean",
        b'[' => "array",
        b'{' => "object",
        _ if row.result == oid::BOOL => "numeric",
        _ => {
            let (units, scale) = decimal(text)?;
            return match row.result {
                oid::INT2 | oid::INT4 | oid::INT8 => {
                    let unit = 10_i128.checked_pow(scale)?;
                    bounded((units.abs() + unit / 2) / unit * units.signum(), row.result)
                }
                target => Some(read(cx, text, target)),
            };
        }
    };
    refuse("22023", format!("cannot cast jsonb {sort} to type {}", cx.type_name(row.result)))
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
