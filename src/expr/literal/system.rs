//! The types of the system: transactions, places in tables, snapshots, vectors of numbers.

use super::{invalid, number};
use super::{is_blank, is_space};
use crate::catalog::Ident;
use crate::expr::cx::{Outcome, reject, unknown};

/// What `strtoul` makes of a text: the number as 64 bits, whether it fits them, and how long it is.
struct Unsigned {
    value: u64,
    fits: bool,
    length: usize,
}

/// `strtoul` with a base of its own choosing, or ten.
fn unsigned(text: &str, any_base: bool) -> Unsigned {
    let bytes = text.as_bytes();
    let mut at = bytes.iter().take_while(|b| is_space(**b)).count();
    let negative = bytes.get(at) == Some(&b'-');
    at += usize::from(matches!(bytes.get(at), Some(b'-' | b'+')));
    let lower = text.as_bytes().get(at..).unwrap_or_default();
    let (radix, skip) = match lower {
        [b'0', b'x' | b'X', digit, ..] if any_base && digit.is_ascii_hexdigit() => (16, 2),
        [b'0', ..] if any_base => (8, 0),
        _ => (10, 0),
    };
    let from = at + skip;
    let count = bytes[from.min(bytes.len())..].iter().take_while(|b| char::from(**b).is_digit(radix)).count();
    if count == 0 {
        return Unsigned { value: 0, fits: true, length: 0 };
    }
    let value = u64::from_str_radix(&text[from..from + count], radix);
    let fits = value.is_ok();
    let value = value.unwrap_or(u64::MAX);
    Unsigned { value: if negative && fits { value.wrapping_neg() } else { value }, fits, length: from + count }
}

/// `xidin`, `cidin` and, from 16 on, what checks them; `bits` is how wide they are.
pub(super) fn transaction(text: &str, name: &str, bits: u32, version: u16) -> Outcome<Ident> {
    let read = unsigned(text, true);
    if version >= 16 {
        let trailing = text.as_bytes()[read.length..].iter().any(|b| !is_space(*b));
        let wide = read.value as i64;
        let narrow = bits == 64 || u32::try_from(read.value).is_ok() || i32::try_from(wide).is_ok();
        if read.length == 0 {
            return invalid(name, text);
        }
        if !read.fits {
            return reject("22003", format!("value \"{text}\" is out of range for type {name}"));
        }
        if trailing {
            return invalid(name, text);
        }
        if !narrow {
            return reject("22003", format!("value \"{text}\" is out of range for type {name}"));
        }
    }
    Ok(if bits == 64 { read.value } else { u64::from(read.value as u32) }.to_string().into())
}

/// `tidin`.
pub(super) fn tid(text: &str) -> Outcome<Ident> {
    let mut parts = Vec::new();
    for (i, b) in text.bytes().enumerate() {
        if parts.len() == 2 || b == b')' {
            break;
        }
        if b == b',' || b == b'(' && parts.is_empty() {
            parts.push(i + 1);
        }
    }
    let [block, offset] = parts[..] else { return invalid("tid", text) };
    let part = |from: usize, end: u8| {
        let read = unsigned(&text[from..], false);
        (read.fits && text.as_bytes().get(from + read.length) == Some(&end)).then_some(read.value)
    };
    let block = part(block, b',').filter(|n| u32::try_from(*n).is_ok() || i32::try_from(*n as i64).is_ok());
    match (block, part(offset, b')').filter(|n| *n <= 65_535)) {
        (Some(block), Some(offset)) => Ok(format!("({},{offset})", block as u32).into()),
        _ => invalid("tid", text),
    }
}

/// `pg_snapshot_in`.
pub(super) fn snapshot(text: &str, name: &str) -> Outcome<Ident> {
    let bad = || invalid(name, text);
    let mut rest = text;
    let mut number = |end: Option<char>| -> Option<u64> {
        let read = unsigned(rest, false);
        rest = &rest[read.length..];
        if let Some(end) = end {
            rest = rest.strip_prefix(end)?;
        }
        Some(read.value)
    };
    let (Some(first), Some(end)) = (number(Some(':')), number(Some(':'))) else { return bad() };
    if first == 0 || end == 0 || end < first {
        return bad();
    }
    let mut active: Vec<u64> = Vec::new();
    while !rest.is_empty() {
        let read = unsigned(rest, false);
        rest = &rest[read.length..];
        let value = read.value;
        if value < first || value >= end || active.last().is_some_and(|l| value < *l) {
            return bad();
        }
        if active.last() != Some(&value) {
            active.push(value);
        }
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None if rest.is_empty() => {}
            None => return bad(),
        }
    }
    let active: Vec<String> = active.iter().map(u64::to_string).collect();
    Ok(format!("{first}:{end}:{}", active.join(",")).into())
}

/// `oidvectorin` and `int2vectorin`; what is wrong with one they quote in many ways.
pub(super) fn vector(text: &str, oids: bool, version: u16) -> Outcome<Ident> {
    let mut out = Vec::new();
    for word in text.split(is_blank).filter(|w| !w.is_empty()) {
        let read = if oids {
            number::oid(word, version)
        } else {
            number::integer(word, "smallint", i16::MIN.into(), i16::MAX.into(), version)
        };
        match read {
            Ok(number) => out.push(number),
            Err(_) => return unknown("what is wrong with a vector of numbers is not told"),
        }
    }
    Ok(out.join(" ").into())
}
