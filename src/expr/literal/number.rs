//! Numbers.

use super::invalid;
use super::{is_blank, is_space};
use crate::catalog::Ident;
use crate::expr::cx::{Outcome, reject};

/// What is wrong with an integer.
enum Bad {
    Malformed,
    OutOfRange,
}

/// The value of an integer as it may be written: signs, and from 16 on hexadecimal, octal and binary numbers and
/// underscores between digits. That it does not fit is noticed before what comes after the digits.
fn parse_integer(text: &str, version: u16, min: i128, max: i128) -> Result<i128, Bad> {
    let trimmed = text.trim_start_matches(is_blank);
    let bytes = trimmed.as_bytes();
    let negative = bytes.first() == Some(&b'-');
    let mut at = usize::from(matches!(bytes.first(), Some(b'-' | b'+')));
    let mut radix = 10;
    if version >= 16 && bytes.get(at) == Some(&b'0') {
        let prefixed = match bytes.get(at + 1) {
            Some(b'x' | b'X') => 16,
            Some(b'o' | b'O') => 8,
            Some(b'b' | b'B') => 2,
            _ => 10,
        };
        if prefixed != 10 {
            radix = prefixed;
            at += 2;
        }
    }
    let digit = |at: usize| bytes.get(at).and_then(|b| char::from(*b).to_digit(radix));
    let mut value: i128 = 0;
    let from = at;
    loop {
        // An underscore parts one digit from the next, or the prefix from the first.
        if bytes.get(at) == Some(&b'_') && version >= 16 && (at > from || radix != 10) {
            at += 1;
            if digit(at).is_none() {
                return Err(Bad::Malformed);
            }
        }
        let Some(d) = digit(at) else { break };
        value = value * i128::from(radix) + i128::from(d);
        if value > -min {
            return Err(Bad::OutOfRange);
        }
        at += 1;
    }
    if at == from || !bytes[at..].iter().all(|b| is_space(*b)) {
        return Err(Bad::Malformed);
    }
    let value = if negative { -value } else { value };
    if value > max { Err(Bad::OutOfRange) } else { Ok(value) }
}

/// Whether the scanner takes a number for an integer of 64 bits; its value.
pub(in crate::expr) fn is_int8(text: &str, version: u16) -> Option<i64> {
    let value = parse_integer(text, version, i64::MIN.into(), i64::MAX.into()).ok()?;
    i64::try_from(value).ok()
}

/// Whether a number fits 32 bits.
pub(in crate::expr) fn is_int4(value: i64) -> bool {
    i32::try_from(value).is_ok()
}

pub(super) fn integer(text: &str, ty: &str, min: i64, max: i64, version: u16) -> Outcome<Ident> {
    match parse_integer(text, version, min.into(), max.into()) {
        Ok(n) => Ok(n.to_string().into()),
        Err(Bad::Malformed) => invalid(ty, text),
        Err(Bad::OutOfRange) => reject("22003", format!("value \"{text}\" is out of range for type {ty}")),
    }
}

/// `oidin`.
pub(super) fn oid(text: &str, version: u16) -> Outcome<Ident> {
    if version >= 16 {
        return super::system::transaction(text, "oid", 32, version);
    }
    match parse_integer(text, version, -i128::from(u64::MAX), i128::from(u64::MAX)) {
        Ok(n) if n >= i128::from(i32::MIN) && n <= i128::from(u32::MAX) => Ok((n as u32).to_string().into()),
        Err(Bad::Malformed) => invalid("oid", text),
        _ => reject("22003", format!("value \"{text}\" is out of range for type oid")),
    }
}

/// The most digits before the point, and after it.
const MOST_WHOLE: usize = 131_072;
const MOST_SCALE: i64 = 16_383;

/// The digits of a part of a number; from 16 on underscores may part them.
fn clean(part: &str, version: u16) -> Option<String> {
    let b = part.as_bytes();
    let digit = |c: Option<&u8>| c.is_some_and(u8::is_ascii_digit);
    let mut out = String::with_capacity(part.len());
    for (i, &c) in b.iter().enumerate() {
        match c {
            b'_' if version >= 16 && i > 0 && digit(b.get(i - 1)) && digit(b.get(i + 1)) => {}
            b'0'..=b'9' => out.push(char::from(c)),
            _ => return None,
        }
    }
    Some(out)
}

/// A whole number of another radix, after its prefix; underscores may stand before digits.
fn of_radix(text: &str, radix: u32) -> Option<String> {
    const LIMB: u64 = 1_000_000_000;
    let mut limbs: Vec<u32> = vec![0];
    let mut chars = text.chars();
    let mut any = false;
    // Several digits are taken at a time, as many as are below a limb.
    let (mut taken, mut scale) = (0, 1);
    let mut put = |taken: u64, scale: u64| {
        let mut carry = taken;
        for limb in &mut limbs {
            let value = u64::from(*limb) * scale + carry;
            *limb = (value % LIMB) as u32;
            carry = value / LIMB;
        }
        if carry > 0 {
            limbs.push(carry as u32);
        }
        // What is longer than any number is not computed.
        limbs.len() <= MOST_WHOLE / 9 + 1
    };
    while let Some(mut c) = chars.next() {
        if c == '_' {
            c = chars.next()?;
        }
        taken = taken * u64::from(radix) + u64::from(c.to_digit(radix)?);
        scale *= u64::from(radix);
        any = true;
        if scale * u64::from(radix) > LIMB && !put(std::mem::take(&mut taken), std::mem::replace(&mut scale, 1)) {
            return Some("9".repeat(MOST_WHOLE + 1));
        }
    }
    put(taken, scale);
    let mut digits = limbs.iter().rev();
    let mut out = digits.next()?.to_string();
    digits.for_each(|limb| out.push_str(&format!("{limb:09}")));
    any.then_some(out)
}

/// What `numeric_out` prints for what `numeric_in` reads.
pub(in crate::expr) fn numeric(text: &str, version: u16) -> Outcome<String> {
    match numeric_text(text, version) {
        Ok(number) => Ok(number),
        Err(Bad::Malformed) => invalid("numeric", text),
        Err(Bad::OutOfRange) => reject("22003", "value overflows numeric format"),
    }
}

fn numeric_text(text: &str, version: u16) -> Result<String, Bad> {
    let trimmed = text.trim_matches(is_blank);
    let (negative, rest) = match trimmed.as_bytes().first() {
        Some(b'-') => (true, &trimmed[1..]),
        Some(b'+') => (false, &trimmed[1..]),
        Some(_) => (false, trimmed),
        None => return Err(Bad::Malformed),
    };
    match rest.to_ascii_lowercase().as_str() {
        "nan" if rest.len() == trimmed.len() => return Ok("NaN".into()),
        "infinity" | "inf" if version >= 14 => return Ok(if negative { "-Infinity" } else { "Infinity" }.into()),
        lower if version >= 16 => {
            let radix = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter().find(|(prefix, _)| lower.starts_with(prefix));
            if let Some((prefix, radix)) = radix {
                let digits = of_radix(&lower[prefix.len()..], radix).ok_or(Bad::Malformed)?;
                let sign = if negative && digits != "0" { "-" } else { "" };
                return Ok(format!("{sign}{digits}"));
            }
        }
        _ => {}
    }
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => {
            // Older servers look over spaces there.
            let exponent = &rest[at + 1..];
            let exponent = if version < 16 { exponent.trim_start() } else { exponent };
            let (sign, digits) = match exponent.as_bytes().first() {
                Some(b'-') => (-1, &exponent[1..]),
                Some(b'+') => (1, &exponent[1..]),
                _ => (1, exponent),
            };
            let digits = clean(digits, version).filter(|d| !d.is_empty()).ok_or(Bad::Malformed)?;
            // One that is too long to be read is too large as well.
            (&rest[..at], sign * digits.parse::<i64>().unwrap_or(i64::from(i32::MAX)).min(i32::MAX.into()))
        }
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let (Some(whole), Some(fraction)) = (clean(whole, version), clean(fraction, version)) else {
        return Err(Bad::Malformed);
    };
    if whole.is_empty() && fraction.is_empty() {
        return Err(Bad::Malformed);
    }
    let scale = (fraction.len() as i64 - exponent).max(0);
    let mut digits = whole + &fraction;
    let zero = digits.bytes().all(|b| b == b'0');
    let leading = digits.bytes().take_while(|b| *b == b'0').count();
    let point = digits.len() as i64 - fraction.len() as i64 + exponent;
    let whole_digits = if zero { 0 } else { point - leading as i64 };
    if scale > MOST_SCALE || whole_digits > MOST_WHOLE as i64 || exponent.abs() >= i64::from(i32::MAX / 2) {
        return Err(Bad::OutOfRange);
    }
    if zero {
        digits = "0".repeat(scale as usize);
    }
    let point = if zero { 0 } else { point };
    // Shift so that the decimal point stands at `point`.
    if point < 0 {
        digits = "0".repeat(point.unsigned_abs() as usize) + &digits;
    }
    let point = point.max(0) as usize;
    if digits.len() < point {
        digits.push_str(&"0".repeat(point - digits.len()));
    }
    let (whole, fraction) = digits.split_at(point);
    let whole = whole.trim_start_matches('0');
    let mut out = String::from(if negative && !zero { "-" } else { "" });
    out.push_str(if whole.is_empty() { "0" } else { whole });
    if scale > 0 {
        out.push('.');
        out.push_str(fraction);
        out.push_str(&"0".repeat((scale as usize).saturating_sub(fraction.len())));
    }
    Ok(out)
}

/// The shortest text that reads back as the number, in PostgreSQL's layout: `digits` with a point, or an exponent of
/// at least two digits where the number is below 1e-4 or not below 10 to the power of `limit`.
fn shortest(scientific: &str, limit: i32) -> String {
    let (negative, rest) = match scientific.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, scientific),
    };
    let (mantissa, exponent) = rest.split_once('e').expect("the format has an exponent");
    let exponent: i32 = exponent.parse().expect("the exponent is a number");
    let digits: String = mantissa.chars().filter(|c| *c != '.').collect();
    let mut out = String::from(if negative { "-" } else { "" });
    if digits == "0" {
        out.push('0');
    } else if (-4..limit).contains(&exponent) {
        if exponent < 0 {
            out.push_str("0.");
            out.push_str(&"0".repeat((-exponent - 1) as usize));
            out.push_str(&digits);
        } else {
            let whole = exponent as usize + 1;
            if digits.len() <= whole {
                out.push_str(&digits);
                out.push_str(&"0".repeat(whole - digits.len()));
            } else {
                out.push_str(&digits[..whole]);
                out.push('.');
                out.push_str(&digits[whole..]);
            }
        }
    } else {
        out.push_str(&digits[..1]);
        if digits.len() > 1 {
            out.push('.');
            out.push_str(&digits[1..]);
        }
        out.push_str(&format!("e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs()));
    }
    out
}

/// `strtod`: the number at the beginning of a text, how long it is (0 where there is none), and whether it fits.
pub(super) fn strtod(text: &str) -> (f64, usize, bool) {
    let bytes = text.as_bytes();
    let begin = bytes.iter().take_while(|b| is_space(**b)).count();
    let mut at = begin;
    let negative = bytes.get(at) == Some(&b'-');
    at += usize::from(matches!(bytes.get(at), Some(b'-' | b'+')));
    let signed = |n: f64| if negative { -n } else { n };
    let begins = |word: &str| bytes[at..].get(..word.len()).is_some_and(|b| b.eq_ignore_ascii_case(word.as_bytes()));
    if begins("inf") {
        let length = if begins("infinity") { 8 } else { 3 };
        return (signed(f64::INFINITY), at + length, true);
    }
    if begins("nan") {
        return (f64::NAN, at + 3, true);
    }
    if begins("0x")
        && let Some((value, length)) = hexadecimal(&text[at + 2..])
    {
        return (signed(value), at + 2 + length, value.is_finite());
    }
    let digits = |mut at: usize| {
        let from = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        (at, at > from)
    };
    let (mut end, mut any) = digits(at);
    if bytes.get(end) == Some(&b'.') {
        let (after, more) = digits(end + 1);
        if any || more {
            (end, any) = (after, true);
        }
    }
    if !any {
        return (0.0, 0, true);
    }
    let significant = bytes[at..end].iter().any(|b| matches!(b, b'1'..=b'9'));
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        let (after, some) = digits(end + 1 + sign);
        if some {
            end = after;
        }
    }
    let value: f64 = text[begin..end].parse().unwrap_or(f64::NAN);
    (value, end, value.is_finite() && !(value == 0.0 && significant))
}

/// A hexadecimal number after its `0x`, with its length.
fn hexadecimal(text: &str) -> Option<(f64, usize)> {
    let (mut value, mut scale, mut at, mut any, mut point) = (0.0_f64, 0_i32, 0, false, false);
    let bytes = text.as_bytes();
    while let Some(&b) = bytes.get(at) {
        match char::from(b).to_digit(16) {
            Some(digit) => {
                value = value * 16.0 + f64::from(digit);
                scale -= if point { 4 } else { 0 };
                any = true;
            }
            None if b == b'.' && !point => point = true,
            None => break,
        }
        at += 1;
    }
    if matches!(bytes.get(at), Some(b'p' | b'P')) {
        let rest = &text[at + 1..];
        let sign = usize::from(rest.starts_with(['-', '+']));
        let length = sign + rest[sign..].bytes().take_while(u8::is_ascii_digit).count();
        if let Ok(exponent) = rest[..length].parse::<i32>() {
            scale = scale.saturating_add(exponent);
            at += 1 + length;
        }
    }
    any.then(|| (value * 2.0_f64.powi(scale), at))
}

/// A number at the beginning of a text.
pub(super) enum Float<'a> {
    /// The number, and the length of the text with the spaces around it.
    Value(f64, usize),
    /// The digits of one that does not fit.
    OutOfRange(&'a str),
    Malformed,
}

/// `float8in_internal`, up to what follows the number.
pub(super) fn float_at(text: &str) -> Float<'_> {
    let (value, length, fits) = strtod(text);
    if length == 0 {
        return Float::Malformed;
    }
    if !fits {
        return Float::OutOfRange(text[..length].trim_start_matches(is_blank));
    }
    let spaces = text.as_bytes()[length..].iter().take_while(|b| is_space(**b)).count();
    Float::Value(value, length + spaces)
}

fn show_special(n: f64) -> Option<&'static str> {
    match n {
        n if n.is_nan() => Some("NaN"),
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ => None,
    }
}

/// `float8out`.
pub(in crate::expr) fn show_float8(n: f64) -> String {
    show_special(n).map_or_else(
        || {
            let short = format!("{n:e}");
            let between =
                whole(&short).is_some_and(|w| is_midpoint(w, n.abs(), n.next_down().abs(), n.next_up().abs()));
            let digits = mantissa(&short).len();
            shortest(&if between { format!("{n:.digits$e}") } else { short }, 15)
        },
        str::to_owned,
    )
}

/// `float4out`.
pub(in crate::expr) fn show_float4(n: f32) -> String {
    show_special(n.into()).map_or_else(
        || {
            let short = format!("{n:e}");
            let (below, above) = (f64::from(n.next_down()).abs(), f64::from(n.next_up()).abs());
            let between = whole(&short).is_some_and(|w| is_midpoint(w, f64::from(n).abs(), below, above));
            let digits = mantissa(&short).len();
            shortest(&if between { format!("{n:.digits$e}") } else { short }, 6)
        },
        str::to_owned,
    )
}

/// The digits of a number in scientific notation.
fn mantissa(scientific: &str) -> String {
    scientific.split('e').next().unwrap_or_default().chars().filter(char::is_ascii_digit).collect()
}

/// The whole number that a text in scientific notation is, without its sign.
fn whole(scientific: &str) -> Option<u128> {
    let exponent: usize = scientific.split_once('e')?.1.parse().ok().filter(|e| *e < 36)?;
    let digits = mantissa(scientific);
    let zeros = (exponent + 1).checked_sub(digits.len())?;
    digits.parse::<u128>().ok()?.checked_mul(10_u128.pow(zeros as u32))
}

/// Whether a text lies just between a number and a neighbour: it reads back as the number, but servers want more digits.
fn is_midpoint(text: u128, number: f64, below: f64, above: f64) -> bool {
    [below, above].iter().any(|n| n.is_finite() && number as u128 + *n as u128 == 2 * text && *n != number)
        && number >= 16_777_216.0
}

pub(super) fn float8(text: &str) -> Outcome<Ident> {
    match float_at(text) {
        Float::Value(n, length) if length == text.len() => Ok(show_float8(n).into()),
        Float::OutOfRange(digits) => reject("22003", format!("\"{digits}\" is out of range for type double precision")),
        _ => invalid("double precision", text),
    }
}

pub(super) fn float4(text: &str, version: u16) -> Outcome<Ident> {
    let trimmed = text.trim_start_matches(is_blank);
    let (_, length, _) = strtod(trimmed);
    let number = &trimmed[..length];
    // Whether it fits is asked before what comes after it; older servers quote all of it then.
    let out_of_range = || {
        let shown = if version >= 16 { number } else { trimmed };
        reject("22003", format!("\"{shown}\" is out of range for type real"))
    };
    match float_at(text) {
        Float::OutOfRange(_) => out_of_range(),
        Float::Value(wide, whole) => {
            // Digits are rounded once, not by way of the wider type.
            let n = number.parse::<f32>().unwrap_or(wide as f32);
            if n.is_infinite() && wide.is_finite() || n == 0.0 && wide != 0.0 {
                return out_of_range();
            }
            if whole == text.len() { Ok(show_float4(n).into()) } else { invalid("real", text) }
        }
        Float::Malformed => invalid("real", text),
    }
}

/// `cash_in` and `cash_out` in the C locale, where the currency is the dollar.
pub(super) fn money(text: &str) -> Outcome<Ident> {
    let out_of_range = || reject("22003", format!("value \"{text}\" is out of range for type money"));
    let bytes = text.as_bytes();
    let mut at = 0;
    let skip = |at: &mut usize| {
        while bytes.get(*at).copied().is_some_and(is_space) {
            *at += 1;
        }
    };
    let take = |at: &mut usize, signs: &[u8]| -> Option<u8> {
        let found = bytes.get(*at).copied().filter(|b| signs.contains(b));
        *at += usize::from(found.is_some());
        found
    };
    skip(&mut at);
    take(&mut at, b"$");
    skip(&mut at);
    let mut negative = matches!(take(&mut at, b"-(+"), Some(b'-' | b'('));
    skip(&mut at);
    take(&mut at, b"$");
    skip(&mut at);
    let (mut cents, mut places, mut point) = (0_i64, 0, false);
    // Counted downwards, as the lowest value has no counterpart.
    let step = |cents: i64, factor: i64, digit: i64| cents.checked_mul(factor).and_then(|c| c.checked_sub(digit));
    while let Some(&b) = bytes.get(at) {
        match b {
            b'0'..=b'9' if !point || places < 2 => {
                match step(cents, 10, (b - b'0').into()) {
                    Some(c) => cents = c,
                    None => return out_of_range(),
                }
                places += i32::from(point);
            }
            b'.' if !point => point = true,
            b',' => {}
            _ => break,
        }
        at += 1;
    }
    if matches!(bytes.get(at), Some(b'5'..=b'9')) {
        match step(cents, 1, 1) {
            Some(c) => cents = c,
            None => return out_of_range(),
        }
    }
    for _ in places..2 {
        match step(cents, 10, 0) {
            Some(c) => cents = c,
            None => return out_of_range(),
        }
    }
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        at += 1;
    }
    for b in &bytes[at..] {
        match b {
            b'-' => negative = true,
            b')' | b'+' | b'$' => {}
            b if is_space(*b) => {}
            _ => return invalid("money", text),
        }
    }
    if !negative && cents == i64::MIN {
        return out_of_range();
    }
    let size = cents.unsigned_abs();
    let mut whole = (size / 100).to_string();
    let mut place = whole.len();
    while place > 3 {
        place -= 3;
        whole.insert(place, ',');
    }
    let sign = if negative && cents != 0 { "-" } else { "" };
    Ok(format!("{sign}${whole}.{:02}", size % 100).into())
}

/// Compares two canonical numbers of any length, NaN last.
pub(super) fn compare(a: &str, b: &str) -> std::cmp::Ordering {
    let rank = |n: &str| match n {
        "-Infinity" => -2_i8,
        "Infinity" => 2,
        "NaN" => 3,
        _ if n.starts_with('-') => -1,
        _ => 1,
    };
    let (x, y) = (rank(a), rank(b));
    if x != y || x.abs() > 1 {
        return x.cmp(&y);
    }
    let parts = |n: &str| {
        let n = n.trim_start_matches('-');
        let (whole, part) = n.split_once('.').unwrap_or((n, ""));
        (whole.trim_start_matches('0').to_owned(), part.trim_end_matches('0').to_owned())
    };
    let ((aw, af), (bw, bf)) = (parts(a), parts(b));
    let order = aw.len().cmp(&bw.len()).then_with(|| aw.cmp(&bw)).then_with(|| af.cmp(&bf));
    if x < 0 { order.reverse() } else { order }
}
