//! Network addresses.

use super::is_space;
use std::net::{Ipv4Addr, Ipv6Addr};

use super::invalid;
use crate::expr::cx::{Outcome, reject, unknown};
use crate::replay::Reject;

/// An address with the length of its network, if one was written.
type Address<T> = (T, Option<u32>);

/// `inet_in` and `cidr_in`, with `inet_out` and `cidr_out`.
pub(super) fn inet(text: &str, cidr: bool) -> Outcome<String> {
    let name = if cidr { "cidr" } else { "inet" };
    if text.contains(':') {
        let Some((ip, length)) = ipv6(text) else { return invalid(name, text) };
        let length = length.unwrap_or(128);
        if cidr && length < 128 && ip << length != 0 {
            return bits_to_the_right(text);
        }
        let shown = show_ipv6(Ipv6Addr::from(ip));
        return Ok(if cidr || length < 128 { format!("{shown}/{length}") } else { shown });
    }
    if cidr && (text.starts_with("0x") || text.starts_with("0X")) {
        return unknown("a network is written in hexadecimal digits");
    }
    let Some((octets, length)) = ipv4(text, cidr) else { return invalid(name, text) };
    let count = octets.len() as u32;
    let length = match length {
        Some(length) => length,
        None if !cidr => {
            if count < 4 {
                return invalid(name, text);
            }
            32
        }
        None => {
            // The class of the network says how long it is, unless more is written.
            let class = match octets[0] {
                240.. => 32,
                224.. => 8,
                192.. => 24,
                128.. => 16,
                _ => 8,
            };
            let length = class.max(count * 8);
            if length == 8 && octets[0] == 224 { 4 } else { length }
        }
    };
    if !cidr && length / 8 > count {
        return invalid(name, text);
    }
    let mut all = [0; 4];
    all[..octets.len()].copy_from_slice(&octets);
    let ip = Ipv4Addr::from(all);
    if cidr && length < 32 && u32::from(ip) << length != 0 {
        return bits_to_the_right(text);
    }
    Ok(if cidr || length < 32 { format!("{ip}/{length}") } else { ip.to_string() })
}

fn bits_to_the_right(text: &str) -> Outcome<String> {
    Err(Reject::new("22P02", format!("invalid cidr value: \"{text}\""))
        .detail("Value has bits set to right of mask.")
        .into())
}

/// Up to four octets, and the length after a slash.
fn ipv4(text: &str, cidr: bool) -> Option<Address<Vec<u8>>> {
    let bytes = text.as_bytes();
    let (mut octets, mut at) = (Vec::new(), 0);
    while bytes.get(at).is_some_and(u8::is_ascii_digit) {
        let from = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        if octets.len() == 4 {
            return None;
        }
        octets.push(u8::try_from(text[from..at].parse::<u64>().ok()?).ok()?);
        match bytes.get(at) {
            Some(b'.') => at += 1,
            _ => break,
        }
        // A point at the end is looked over in an address, not in a network.
        if cidr && !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            return None;
        }
    }
    if octets.is_empty() {
        return None;
    }
    match bytes.get(at) {
        None => Some((octets, None)),
        Some(b'/') => Some((octets, Some(number(&text[at + 1..]).filter(|n| *n <= 32)?))),
        Some(_) => None,
    }
}

fn number(digits: &str) -> Option<u32> {
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) { None } else { digits.parse().ok() }
}

/// The length of a network, which has no leading zero.
fn bits(digits: &str) -> Option<u32> {
    number(digits).filter(|n| *n <= 128 && (digits == "0" || !digits.starts_with('0')))
}

/// `inet_cidr_pton_ipv6`.
fn ipv6(text: &str) -> Option<Address<u128>> {
    let bytes = text.as_bytes();
    let (mut groups, mut gap, mut length): (Vec<u8>, Option<usize>, Option<u32>) = (Vec::new(), None, None);
    let (mut at, mut token, mut digits) = (0, 0, String::new());
    if bytes.first() == Some(&b':') {
        at = 1;
        if bytes.get(1) != Some(&b':') {
            return None;
        }
        token = 1;
    }
    while let Some(&b) = bytes.get(at) {
        at += 1;
        if b.is_ascii_hexdigit() {
            digits.push(char::from(b));
            if digits.len() > 4 {
                return None;
            }
            continue;
        }
        match b {
            b':' => {
                token = at;
                if digits.is_empty() {
                    if gap.replace(groups.len()).is_some() {
                        return None;
                    }
                    continue;
                }
                if at == bytes.len() || groups.len() + 2 > 16 {
                    return None;
                }
                groups.extend(u16::from_str_radix(&digits, 16).ok()?.to_be_bytes());
                digits.clear();
            }
            b'.' if groups.len() + 4 <= 16 => {
                let (octets, own) = embedded(&text[token..])?;
                groups.extend(octets);
                length = own;
                digits.clear();
                break;
            }
            b'/' => {
                length = Some(bits(&text[at..])?);
                break;
            }
            _ => return None,
        }
    }
    if !digits.is_empty() {
        if groups.len() + 2 > 16 {
            return None;
        }
        groups.extend(u16::from_str_radix(&digits, 16).ok()?.to_be_bytes());
    }
    if let Some(gap) = gap {
        if groups.len() == 16 {
            return None;
        }
        let zeros = std::iter::repeat_n(0, 16 - groups.len());
        groups.splice(gap..gap, zeros);
    }
    Some((u128::from_be_bytes(groups.try_into().ok()?), length))
}

/// `getv4`: the address of the older kind at the end; octets that are missing are zero.
fn embedded(text: &str) -> Option<([u8; 4], Option<u32>)> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(bits(length)?)),
        None => (text, None),
    };
    let mut out = [0; 4];
    let parts: Vec<&str> = address.split('.').collect();
    if parts.len() > 4 || length.is_none() && parts.last().is_some_and(|p| p.is_empty()) {
        return None;
    }
    for (octet, part) in out.iter_mut().zip(parts) {
        if part.len() > 1 && part.starts_with('0') || !part.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        *octet = if part.is_empty() { 0 } else { part.parse().ok()? };
    }
    Some((out, length))
}

/// As the server prints it: after six groups of zeros, or five and ones, the last two are shown the older way.
fn show_ipv6(ip: Ipv6Addr) -> String {
    let s = ip.segments();
    if s[..6].iter().all(|n| *n == 0) && s[6] != 0 {
        let [a, b] = [s[6].to_be_bytes(), s[7].to_be_bytes()];
        return format!("::{}.{}.{}.{}", a[0], a[1], b[0], b[1]);
    }
    ip.to_string()
}

/// What a pattern of `sscanf` asks for next.
enum Scan {
    /// A hexadecimal number of at most so many characters.
    Byte(usize),
    Sign(char),
}

/// The spellings of an address of six bytes.
fn spellings() -> [Vec<Scan>; 7] {
    let each = |sign: char| {
        let mut out = vec![Scan::Byte(usize::MAX)];
        out.extend((0..5).flat_map(|_| [Scan::Sign(sign), Scan::Byte(usize::MAX)]));
        out
    };
    let pairs = |size: usize, sign: Option<char>| {
        let mut out = Vec::new();
        for i in 0..6 {
            if i > 0 && i % size == 0 {
                out.extend(sign.map(Scan::Sign));
            }
            out.push(Scan::Byte(2));
        }
        out
    };
    [
        each(':'),
        each('-'),
        pairs(3, Some(':')),
        pairs(3, Some('-')),
        pairs(2, Some('.')),
        pairs(2, Some('-')),
        pairs(6, None),
    ]
}

/// `sscanf`, with nothing but spaces after what is asked for.
fn scan(text: &str, pattern: &[Scan]) -> Option<Vec<u32>> {
    let (bytes, mut at, mut out) = (text.as_bytes(), 0, Vec::new());
    for part in pattern {
        match part {
            Scan::Sign(sign) => {
                if bytes.get(at) != Some(&(*sign as u8)) {
                    return None;
                }
                at += 1;
            }
            Scan::Byte(width) => {
                while bytes.get(at).copied().is_some_and(is_space) {
                    at += 1;
                }
                let end = at.saturating_add(*width).min(bytes.len());
                let field = &text.as_bytes()[at..end];
                let sign = usize::from(matches!(field.first(), Some(b'-' | b'+')));
                let prefix = if field[sign..].starts_with(b"0x") || field[sign..].starts_with(b"0X") { 2 } else { 0 };
                let digits = field[sign + prefix..].iter().take_while(|b| b.is_ascii_hexdigit()).count();
                let length = if digits > 0 {
                    sign + prefix + digits
                } else if prefix > 0 {
                    sign + 1
                } else {
                    return None;
                };
                let digits =
                    String::from_utf8_lossy(&field[sign + if digits > 0 { prefix } else { 0 }..length]).into_owned();
                let value = u64::from_str_radix(&digits, 16).unwrap_or(u64::MAX) as u32;
                out.push(if field.first() == Some(&b'-') { value.wrapping_neg() } else { value });
                at += length;
            }
        }
    }
    bytes[at..].iter().all(|b| is_space(*b)).then_some(out)
}

fn show_bytes(bytes: &[u32]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(":")
}

/// `macaddr_in`.
pub(super) fn macaddr(text: &str) -> Outcome<String> {
    let Some(bytes) = spellings().iter().find_map(|s| scan(text, s)) else { return invalid("macaddr", text) };
    if bytes.iter().any(|b| *b > 255) {
        return reject("22003", format!("invalid octet value in \"macaddr\" value: \"{text}\""));
    }
    Ok(show_bytes(&bytes))
}

/// `macaddr8_in`: pairs of digits with one kind of separator; six bytes are made eight.
pub(super) fn macaddr8(text: &str) -> Outcome<String> {
    let bytes = text.as_bytes();
    let mut at = bytes.iter().take_while(|b| is_space(**b)).count();
    let (mut out, mut separator) = (Vec::new(), None);
    while at + 1 < bytes.len() {
        let pair = text.get(at..at + 2).filter(|p| p.bytes().all(|b| b.is_ascii_hexdigit()));
        let Some(byte) = pair.and_then(|p| u32::from_str_radix(p, 16).ok()).filter(|_| out.len() < 8) else {
            return invalid("macaddr8", text);
        };
        out.push(byte);
        at += 2;
        if let Some(sign @ (b':' | b'-' | b'.')) = bytes.get(at) {
            if *separator.get_or_insert(*sign) != *sign {
                return invalid("macaddr8", text);
            }
            at += 1;
        }
        if matches!(out.len(), 6 | 8) && bytes.get(at).copied().is_some_and(is_space) {
            at += bytes[at..].iter().take_while(|b| is_space(**b)).count();
            if at < bytes.len() {
                return invalid("macaddr8", text);
            }
        }
    }
    if out.len() == 6 {
        out.splice(3..3, [0xff, 0xfe]);
    }
    if out.len() == 8 { Ok(show_bytes(&out)) } else { invalid("macaddr8", text) }
}
