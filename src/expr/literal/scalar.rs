//! Booleans, bytes, bits, UUIDs, places in the log.

use super::invalid;
use crate::catalog::Ident;
use crate::expr::cx::{Outcome, reject, unknown};

/// `boolin`: any unambiguous prefix of true, false, yes, no, on, off; 1 and 0.
pub(super) fn boolean(text: &str) -> Outcome<Ident> {
    let word = text.trim_matches(|c: char| c.is_ascii_whitespace()).to_ascii_lowercase();
    let prefix = |full: &str, least: usize| word.len() >= least && full.starts_with(&word);
    if prefix("true", 1) || prefix("yes", 1) || word == "on" || word == "1" {
        Ok("t".into())
    } else if prefix("false", 1) || prefix("no", 1) || prefix("off", 2) || word == "0" {
        Ok("f".into())
    } else {
        invalid("boolean", text)
    }
}

/// `charin` and `charout`: one byte, of which those that are no ASCII are octal digits from 15 on.
pub(super) fn char(text: &str, version: u16) -> Outcome<Ident> {
    let octal = |b: u8| (b'0'..=b'7').contains(&b);
    let byte = match text.as_bytes() {
        [b'\\', a, b, c] if version >= 15 && [*a, *b, *c].into_iter().all(octal) => {
            ((a - b'0') << 6) | ((b - b'0') << 3) | (c - b'0')
        }
        bytes => bytes.first().copied().unwrap_or(0),
    };
    match byte {
        0 => Ok("".into()),
        b if b.is_ascii() => Ok(char::from(b).to_string().into()),
        b if version >= 15 => Ok(format!("\\{b:03o}").into()),
        _ => unknown("a byte is no character"),
    }
}

/// `byteain` with either format, printed as hexadecimal digits.
pub(super) fn bytea(text: &str) -> Outcome<Ident> {
    let mut out = String::from("\\x");
    if let Some(hex) = text.strip_prefix("\\x") {
        let mut odd = false;
        for c in hex.chars() {
            match c {
                // Spaces may stand between bytes, not within one.
                ' ' | '\n' | '\t' | '\r' if !odd => {}
                _ if c.is_ascii_hexdigit() => {
                    out.push(c.to_ascii_lowercase());
                    odd = !odd;
                }
                _ => return reject("22023", format!("invalid hexadecimal digit: \"{c}\"")),
            }
        }
        if odd {
            return reject("22023", "invalid hexadecimal data: odd number of digits");
        }
        return Ok(out.into());
    }
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let byte = match bytes[i] {
            b'\\' if bytes.get(i + 1) == Some(&b'\\') => {
                i += 1;
                b'\\'
            }
            b'\\' => {
                let octal = bytes
                    .get(i + 1..i + 4)
                    .filter(|o| (b'0'..=b'3').contains(&o[0]) && o[1..].iter().all(|d| (b'0'..=b'7').contains(d)));
                let Some(octal) = octal else { return reject("22P02", "invalid input syntax for type bytea") };
                i += 3;
                octal.iter().fold(0_u8, |n, d| n.wrapping_mul(8).wrapping_add(d - b'0'))
            }
            other => other,
        };
        out.push_str(&format!("{byte:02x}"));
        i += 1;
    }
    Ok(out.into())
}

/// `bit_in` and `varbit_in`: binary digits, or hexadecimal ones after an `x`.
pub(super) fn bits(text: &str) -> Outcome<Ident> {
    let (hex, digits) = match text.as_bytes().first() {
        Some(b'b' | b'B') => (false, &text[1..]),
        Some(b'x' | b'X') => (true, &text[1..]),
        _ => (false, text),
    };
    let mut out = String::with_capacity(digits.len());
    for c in digits.chars() {
        if hex {
            match c.to_digit(16) {
                Some(n) => out.push_str(&format!("{n:04b}")),
                None => return reject("22P02", format!("\"{c}\" is not a valid hexadecimal digit")),
            }
        } else if matches!(c, '0' | '1') {
            out.push(c);
        } else {
            return reject("22P02", format!("\"{c}\" is not a valid binary digit"));
        }
    }
    Ok(out.into())
}

/// `uuid_in`: 32 digits, with hyphens after any group of four, in braces or not.
pub(super) fn uuid(text: &str) -> Outcome<Ident> {
    let inner = match text.strip_prefix('{') {
        Some(rest) => match rest.strip_suffix('}') {
            Some(inner) => inner,
            None => return invalid("uuid", text),
        },
        None => text,
    };
    let mut digits = String::with_capacity(32);
    let mut hyphen_allowed = false;
    for c in inner.chars() {
        if c == '-' && hyphen_allowed {
            hyphen_allowed = false;
        } else if c.is_ascii_hexdigit() && digits.len() < 32 {
            digits.push(c.to_ascii_lowercase());
            hyphen_allowed = digits.len().is_multiple_of(4) && digits.len() < 32;
        } else {
            return invalid("uuid", text);
        }
    }
    if digits.len() != 32 {
        return invalid("uuid", text);
    }
    let d = &digits;
    Ok(format!("{}-{}-{}-{}-{}", &d[..8], &d[8..12], &d[12..16], &d[16..20], &d[20..]).into())
}

pub(super) fn lsn(text: &str) -> Outcome<Ident> {
    let parsed = text.split_once('/').and_then(|(a, b)| {
        let part = |s: &str| (1..=8).contains(&s.len()).then(|| u32::from_str_radix(s, 16).ok()).flatten();
        Some((part(a)?, part(b)?))
    });
    match parsed {
        Some((a, b)) => Ok(format!("{a:X}/{b:X}").into()),
        None => invalid("pg_lsn", text),
    }
}
