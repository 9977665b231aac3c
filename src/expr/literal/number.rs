//! Numbers.

use super::invalid;
use crate::catalog::Ident;
use crate::expr::cx::{Outcome, reject};

/// The value of an integer as it may be written: signs, and from 16 on hexadecimal, octal and binary numbers and
/// underscores between digits. `None` where it is malformed, `Err` where it does not fit.
fn parse_integer(text: &str, version: u16) -> Option<Result<i128, ()>> {
    let trimmed = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let (negative, digits) = match trimmed.as_bytes().first()? {
        b'-' => (true, &trimmed[1..]),
        b'+' => (false, &trimmed[1..]),
        _ => (false, trimmed),
    };
    let lower = digits.get(..2).map(str::to_ascii_lowercase);
    let (radix, digits) = match lower.as_deref() {
        Some("0x") if version >= 16 => (16, &digits[2..]),
        Some("0o") if version >= 16 => (8, &digits[2..]),
        Some("0b") if version >= 16 => (2, &digits[2..]),
        _ => (10, digits),
    };
    let mut value: i128 = 0;
    let mut any = false;
    let mut overflow = false;
    let bytes = digits.as_bytes();
    for (i, &b) in bytes.iter().enumerate() {
        if b == b'_' && version >= 16 && (any || radix != 10) && bytes.get(i + 1).is_some_and(u8::is_ascii_hexdigit) {
            continue;
        }
        let digit = char::from(b).to_digit(radix)?;
        any = true;
        value = value.saturating_mul(i128::from(radix)).saturating_add(i128::from(digit));
        overflow |= value > i128::from(u64::MAX) * 2;
    }
    if !any {
        return None;
    }
    Some(if overflow { Err(()) } else { Ok(if negative { -value } else { value }) })
}

/// Whether the scanner takes a number for an integer of 64 bits; its value.
pub(in crate::expr) fn is_int8(text: &str, version: u16) -> Option<i64> {
    i64::try_from(parse_integer(text, version)?.ok()?).ok()
}

/// Whether a number fits 32 bits.
pub(in crate::expr) fn is_int4(value: i64) -> bool {
    i32::try_from(value).is_ok()
}

pub(super) fn integer(text: &str, ty: &str, min: i64, max: i64, version: u16) -> Outcome<Ident> {
    match parse_integer(text, version) {
        None => invalid(ty, text),
        Some(Ok(n)) if n >= i128::from(min) && n <= i128::from(max) => Ok(n.to_string().into()),
        Some(_) => reject("22003", format!("value \"{text}\" is out of range for type {ty}")),
    }
}

pub(super) fn oid(text: &str) -> Outcome<Ident> {
    match parse_integer(text, 15) {
        Some(Ok(n)) if n >= i128::from(i32::MIN) && n <= i128::from(u32::MAX) => Ok((n as u32).to_string().into()),
        Some(_) => reject("22003", format!("value \"{text}\" is out of range for type oid")),
        None => invalid("oid", text),
    }
}

/// What `numeric_out` prints for a text; `None` where it is malformed.
pub(in crate::expr) fn numeric(text: &str, version: u16) -> Option<String> {
    let trimmed = text.trim_matches(|c: char| c.is_ascii_whitespace());
    let (negative, rest) = match trimmed.as_bytes().first()? {
        b'-' => (true, &trimmed[1..]),
        b'+' => (false, &trimmed[1..]),
        _ => (false, trimmed),
    };
    match rest.to_ascii_lowercase().as_str() {
        "nan" if rest.len() == trimmed.len() => return Some("NaN".into()),
        "infinity" | "inf" if version >= 14 => return Some(if negative { "-Infinity" } else { "Infinity" }.into()),
        lower if version >= 16 && lower.len() > 2 && matches!(&lower[..2], "0x" | "0o" | "0b") => {
            return parse_integer(trimmed, version)?.ok().map(|n| n.to_string());
        }
        _ => {}
    }
    let (mantissa, exponent) = match rest.find(['e', 'E']) {
        Some(at) => (&rest[..at], rest[at + 1..].parse::<i32>().ok()?),
        None => (rest, 0),
    };
    if exponent.unsigned_abs() > 20_000 {
        return None;
    }
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let clean = |part: &str| -> Option<String> {
        let b = part.as_bytes();
        let mut out = String::with_capacity(part.len());
        for (i, &c) in b.iter().enumerate() {
            if c == b'_' && version >= 16 {
                let digit = |c: Option<&u8>| c.is_some_and(u8::is_ascii_digit);
                if i == 0 || !digit(b.get(i - 1)) || !digit(b.get(i + 1)) {
                    return None;
                }
            } else if c.is_ascii_digit() {
                out.push(char::from(c));
            } else {
                return None;
            }
        }
        Some(out)
    };
    let (whole, fraction) = (clean(whole)?, clean(fraction)?);
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let scale = (fraction.len() as i32 - exponent).max(0) as usize;
    let mut digits = whole + &fraction;
    let point = digits.len() as i32 - fraction.len() as i32 + exponent;
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
    let mut out = String::new();
    if negative && digits.bytes().any(|b| b != b'0') {
        out.push('-');
    }
    out.push_str(if whole.is_empty() { "0" } else { whole });
    if scale > 0 {
        out.push('.');
        out.push_str(fraction);
        out.push_str(&"0".repeat(scale.saturating_sub(fraction.len())));
    }
    Some(out)
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

fn special_float(text: &str) -> Option<&'static str> {
    Some(match text.trim().to_ascii_lowercase().as_str() {
        "nan" => "NaN",
        "infinity" | "+infinity" | "inf" | "+inf" => "Infinity",
        "-infinity" | "-inf" => "-Infinity",
        _ => return None,
    })
}

pub(super) fn float8(text: &str) -> Outcome<Ident> {
    if let Some(special) = special_float(text) {
        return Ok(special.into());
    }
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.bytes().any(|b| b.is_ascii_alphabetic() && !matches!(b, b'e' | b'E')) {
        return invalid("double precision", text);
    }
    match trimmed.parse::<f64>() {
        Ok(n) if n.is_infinite() => reject("22003", format!("\"{trimmed}\" is out of range for type double precision")),
        Ok(n) => Ok(shortest(&format!("{n:e}"), 15).into()),
        Err(_) => invalid("double precision", text),
    }
}

pub(super) fn float4(text: &str) -> Outcome<Ident> {
    if let Some(special) = special_float(text) {
        return Ok(special.into());
    }
    let trimmed = text.trim();
    if trimmed.is_empty() || trimmed.bytes().any(|b| b.is_ascii_alphabetic() && !matches!(b, b'e' | b'E')) {
        return invalid("real", text);
    }
    match trimmed.parse::<f32>() {
        Ok(n) if n.is_infinite() => reject("22003", format!("\"{trimmed}\" is out of range for type real")),
        Ok(n) => Ok(shortest(&format!("{n:e}"), 6).into()),
        Err(_) => invalid("real", text),
    }
}

/// Money as the C locale prints it, where the currency is the dollar.
pub(super) fn money(text: &str) -> Outcome<Ident> {
    let trimmed = text.trim();
    let (negative, rest) = match trimmed.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, trimmed),
    };
    let rest = rest.trim().trim_start_matches('$').replace(',', "");
    // No digits at all are no money.
    let rest = if rest.is_empty() { "0".to_owned() } else { rest };
    let Some(number) = numeric(&rest, 15).filter(|n| n.starts_with(|c: char| c.is_ascii_digit())) else {
        return invalid("money", text);
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((&number, ""));
    let mut cents: i128 = whole.parse().unwrap_or(0) * 100;
    let padded = format!("{fraction:0<3}");
    cents += padded[..2].parse::<i128>().unwrap_or(0) + i128::from(padded.as_bytes()[2] >= b'5');
    let mut whole = (cents / 100).to_string();
    let mut at = whole.len();
    while at > 3 {
        at -= 3;
        whole.insert(at, ',');
    }
    let sign = if negative && cents != 0 { "-" } else { "" };
    Ok(format!("{sign}${whole}.{:02}", cents % 100).into())
}
