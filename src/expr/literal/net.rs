//! Network addresses.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::invalid;
use crate::expr::cx::{Outcome, reject};
use crate::replay::Reject;

/// `inet_in` and `cidr_in`, with `inet_out` and `cidr_out`.
pub(super) fn inet(text: &str, cidr: bool) -> Outcome<String> {
    let name = if cidr { "cidr" } else { "inet" };
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => match length.parse::<u8>() {
            Ok(n) if !length.is_empty() && length.bytes().all(|b| b.is_ascii_digit()) => (address, Some(n)),
            _ => return invalid(name, text),
        },
        None => (text, None),
    };
    if address.contains(':') {
        let Ok(ip) = address.parse::<Ipv6Addr>() else { return invalid(name, text) };
        let length = length.unwrap_or(128);
        if length > 128 {
            return invalid(name, text);
        }
        if cidr && length < 128 && u128::from(ip) << length != 0 {
            return bits_to_the_right(text);
        }
        let shown = ipv6(ip);
        return Ok(if cidr || length < 128 { format!("{shown}/{length}") } else { shown });
    }
    let parts: Vec<&str> = address.split('.').collect();
    let octet = |s: &str| (!s.is_empty() && s.len() <= 3).then(|| s.parse::<u8>().ok()).flatten();
    // A network may leave out its last octets; an address may where it says its length.
    let octets: Option<Vec<u8>> = parts.iter().map(|p| octet(p)).collect();
    let Some(mut octets) = octets.filter(|o| (1..=4).contains(&o.len())) else { return invalid(name, text) };
    if octets.len() < 4 && !cidr && length.is_none() {
        return invalid(name, text);
    }
    let implied = match octets[0] {
        _ if octets.len() == 4 => 32,
        240.. => 32,
        224.. => 8,
        192.. => 24,
        128.. => 16,
        _ => 8,
    };
    let length = length.unwrap_or_else(|| if octets.len() == 4 { 32 } else { implied.max(octets.len() as u8 * 8) });
    octets.resize(4, 0);
    if length > 32 {
        return invalid(name, text);
    }
    let ip = Ipv4Addr::new(octets[0], octets[1], octets[2], octets[3]);
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

/// As the server prints it, which shows an embedded IPv4 address only for the mapped and compatible forms.
fn ipv6(ip: Ipv6Addr) -> String {
    let s = ip.segments();
    if s[..6].iter().all(|&n| n == 0) && s[6] != 0 {
        let [a, b] = [s[6].to_be_bytes(), s[7].to_be_bytes()];
        return format!("::{}.{}.{}.{}", a[0], a[1], b[0], b[1]);
    }
    ip.to_string()
}

/// `macaddr_in` and `macaddr8_in`: six or eight bytes with any of the usual separators.
pub(super) fn macaddr(text: &str, bytes: usize) -> Outcome<String> {
    let name = if bytes == 6 { "macaddr" } else { "macaddr8" };
    let digits: String = text.trim().chars().filter(|c| !matches!(c, ':' | '-' | '.')).collect();
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) || digits.is_empty() {
        return invalid(name, text);
    }
    let mut list: Vec<String> =
        digits.as_bytes().chunks(2).map(|c| String::from_utf8_lossy(c).to_ascii_lowercase()).collect();
    if bytes == 8 && list.len() == 6 {
        list.splice(3..3, ["ff".to_owned(), "fe".to_owned()]);
    }
    if list.len() != bytes || digits.len() % 2 == 1 {
        return reject("22P02", format!("invalid input syntax for type {name}: \"{text}\""));
    }
    Ok(list.join(":"))
}
