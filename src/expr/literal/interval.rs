//! Intervals, printed in the style `postgres`.

use crate::expr::cx::Outcome;
use crate::replay::Reject;

const MONTH: i32 = 1 << 1;
const YEAR: i32 = 1 << 2;
const DAY: i32 = 1 << 3;
const HOUR: i32 = 1 << 10;
const MINUTE: i32 = 1 << 11;
const SECOND: i32 = 1 << 12;
const FULL: i32 = 0x7fff;

const MICROS_PER_DAY: f64 = 86_400_000_000.0;

#[derive(Debug, Default, Clone, Copy)]
struct Span {
    months: i64,
    days: i64,
    micros: i64,
}

/// `interval_in` with a modifier, and `interval_out`.
pub(super) fn interval(text: &str, typmod: i32, version: u16) -> Outcome<String> {
    let range = if typmod < 0 { FULL } else { (typmod >> 16) & 0x7fff };
    let lower = text.trim().to_ascii_lowercase();
    if version >= 17 && matches!(lower.as_str(), "infinity" | "-infinity" | "+infinity") {
        return Ok(lower.trim_start_matches('+').to_owned());
    }
    let parsed = if lower.starts_with('p') || lower.starts_with("-p") { iso(&lower) } else { words(&lower, range) };
    let Some(mut span) = parsed else {
        return Err(Reject::new("22007", format!("invalid input syntax for type interval: \"{text}\"")).into());
    };
    adjust(&mut span, range, if typmod < 0 { 0xffff } else { typmod & 0xffff });
    Ok(show(span))
}

/// `AdjustIntervalForTypmod`.
fn adjust(span: &mut Span, range: i32, precision: i32) {
    let cut = |micros: &mut i64, unit: i64| *micros = *micros / unit * unit;
    match range {
        YEAR => *span = Span { months: span.months / 12 * 12, ..Span::default() },
        r if r == MONTH || r == YEAR | MONTH => *span = Span { months: span.months, ..Span::default() },
        DAY => span.micros = 0,
        r if r == HOUR || r == DAY | HOUR => cut(&mut span.micros, 3_600_000_000),
        r if r == MINUTE || r == HOUR | MINUTE || r == DAY | HOUR | MINUTE => cut(&mut span.micros, 60_000_000),
        _ => {}
    }
    if (0..6).contains(&precision) {
        let unit = 10_i64.pow(6 - precision as u32);
        let half = if span.micros >= 0 { unit / 2 } else { -unit / 2 };
        span.micros = (span.micros + half) / unit * unit;
    }
}

/// Adds a quantity of a unit, with its fraction spread over the smaller units as the server does.
fn add(span: &mut Span, whole: i64, fraction: f64, unit: &str) -> Option<()> {
    let months = |span: &mut Span, per: i64| {
        span.months += whole * per + (fraction * per as f64).round() as i64;
    };
    let time = |span: &mut Span, unit: i64| {
        span.micros += whole * unit + (fraction * unit as f64).round() as i64;
    };
    let days = |span: &mut Span, days: f64| {
        span.days += days.trunc() as i64;
        span.micros += (days.fract() * MICROS_PER_DAY).round() as i64;
    };
    match unit {
        "millennium" | "millennia" | "mil" | "mils" => months(span, 12_000),
        "century" | "centuries" | "cent" | "c" => months(span, 1200),
        "decade" | "decades" | "dec" | "decs" => months(span, 120),
        "year" | "years" | "yr" | "yrs" | "y" => months(span, 12),
        "month" | "months" | "mon" | "mons" => {
            span.months += whole;
            days(span, fraction * 30.0);
        }
        "week" | "weeks" | "w" => {
            span.days += whole * 7;
            days(span, fraction * 7.0);
        }
        "day" | "days" | "d" => {
            span.days += whole;
            days(span, fraction);
        }
        "hour" | "hours" | "hr" | "hrs" | "h" => time(span, 3_600_000_000),
        "minute" | "minutes" | "min" | "mins" | "m" => time(span, 60_000_000),
        "second" | "seconds" | "sec" | "secs" | "s" => time(span, 1_000_000),
        "millisecond" | "milliseconds" | "msec" | "msecs" | "ms" | "msecond" | "mseconds" => time(span, 1000),
        "microsecond" | "microseconds" | "usec" | "usecs" | "us" | "usecond" | "useconds" => time(span, 1),
        _ => return None,
    }
    Some(())
}

/// A number with an optional sign and fraction: its whole part and its fraction, both signed.
fn quantity(text: &str) -> Option<(i64, f64)> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if (whole.is_empty() && fraction.is_empty()) || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let n: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let f: f64 = if fraction.is_empty() { 0.0 } else { format!("0.{fraction}").parse().ok()? };
    Some(if negative { (-n, -f) } else { (n, f) })
}

/// `[-]h:mm[:ss[.f]]`; `minutes` where two fields are minutes and seconds.
fn clock(text: &str, range: i32) -> Option<i64> {
    let (negative, rest) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let mut fields = rest.split(':');
    let (a, b, c) = (fields.next()?, fields.next()?, fields.next());
    if fields.next().is_some() {
        return None;
    }
    let whole = |s: &str| -> Option<i64> {
        if s.is_empty() || !s.bytes().all(|b| b.is_ascii_digit()) { None } else { s.parse().ok() }
    };
    let seconds = |s: &str| -> Option<i64> {
        let (n, f) = quantity(s)?;
        Some(n * 1_000_000 + (f * 1e6).round() as i64)
    };
    let micros = match c {
        Some(c) => whole(a)? * 3_600_000_000 + whole(b)? * 60_000_000 + seconds(c)?,
        None if range == MINUTE | SECOND || b.contains('.') => whole(a)? * 60_000_000 + seconds(b)?,
        None => whole(a)? * 3_600_000_000 + whole(b)? * 60_000_000,
    };
    Some(if negative { -micros } else { micros })
}

/// The verbose style and SQL's own: `1 year 2 mons`, `@ 1 minute ago`, `1-2`, `1 04:05:06`.
fn words(text: &str, range: i32) -> Option<Span> {
    // Numbers and units may be written together: `1h30m`.
    let mut tokens: Vec<String> = Vec::new();
    for raw in text.split_ascii_whitespace().filter(|t| *t != "@") {
        let mut current = String::new();
        for c in raw.trim_end_matches(',').chars() {
            let switches =
                current.chars().next_back().is_some_and(|p: char| p.is_ascii_alphabetic() != c.is_ascii_alphabetic());
            if switches {
                tokens.push(std::mem::take(&mut current));
            }
            current.push(c);
        }
        tokens.push(current);
    }
    let ago = tokens.last().is_some_and(|t| t == "ago");
    if ago {
        tokens.pop();
    }
    let mut span = Span::default();
    let mut i = 0;
    let mut any = false;
    while i < tokens.len() {
        let token = &tokens[i];
        any = true;
        if token.contains(':') {
            span.micros += clock(token, range)?;
            i += 1;
            continue;
        }
        let years_months = token.trim_start_matches(['+', '-']).split_once('-');
        if let Some((years, months)) = years_months {
            let sign = if token.starts_with('-') { -1 } else { 1 };
            let (y, m): (i64, i64) = (years.parse().ok()?, months.parse().ok()?);
            if m > 11 {
                return None;
            }
            span.months += sign * (y * 12 + m);
            i += 1;
            continue;
        }
        let (whole, fraction) = quantity(token)?;
        let next = tokens.get(i + 1);
        match next {
            Some(unit) if unit.bytes().all(|b| b.is_ascii_alphabetic()) => {
                add(&mut span, whole, fraction, unit)?;
                i += 2;
            }
            Some(next) if next.contains(':') => {
                add(&mut span, whole, fraction, "day")?;
                i += 1;
            }
            Some(_) => return None,
            None => {
                let unit = match range {
                    YEAR => "year",
                    r if r == MONTH || r == YEAR | MONTH => "month",
                    DAY => "day",
                    r if r == HOUR || r == DAY | HOUR => "hour",
                    r if r == MINUTE || r == HOUR | MINUTE || r == DAY | HOUR | MINUTE => "minute",
                    _ => "second",
                };
                add(&mut span, whole, fraction, unit)?;
                i += 1;
            }
        }
    }
    if !any {
        return None;
    }
    if ago {
        span = Span { months: -span.months, days: -span.days, micros: -span.micros };
    }
    Some(span)
}

/// ISO 8601 with designators: `P1Y2M3DT4H5M6S`.
fn iso(text: &str) -> Option<Span> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let rest = rest.strip_prefix('p')?;
    let (date, time) = rest.split_once('t').map_or((rest, None), |(d, t)| (d, Some(t)));
    let mut span = Span::default();
    let mut any = false;
    let mut fields = |part: &str, units: &[(char, &str)]| -> Option<()> {
        let mut rest = part;
        while !rest.is_empty() {
            let end = rest.find(|c: char| c.is_ascii_alphabetic())?;
            let (whole, fraction) = quantity(&rest[..end])?;
            let letter = rest[end..].chars().next()?;
            let (_, unit) = units.iter().find(|(l, _)| *l == letter)?;
            add(&mut span, whole, fraction, unit)?;
            rest = &rest[end + 1..];
            any = true;
        }
        Some(())
    };
    fields(date, &[('y', "year"), ('m', "month"), ('w', "week"), ('d', "day")])?;
    if let Some(time) = time {
        fields(time, &[('h', "hour"), ('m', "minute"), ('s', "second")])?;
    }
    if !any {
        return None;
    }
    Some(if negative { Span { months: -span.months, days: -span.days, micros: -span.micros } } else { span })
}

/// `EncodeInterval` in the style `postgres`.
fn show(span: Span) -> String {
    let mut out = String::new();
    let mut before = false;
    let mut part = |out: &mut String, n: i64, unit: &str| {
        if n == 0 {
            return;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        if before && n > 0 {
            out.push('+');
        }
        out.push_str(&format!("{n} {unit}{}", if n == 1 { "" } else { "s" }));
        before = n < 0;
    };
    part(&mut out, span.months / 12, "year");
    part(&mut out, span.months % 12, "mon");
    part(&mut out, span.days, "day");
    if out.is_empty() || span.micros != 0 {
        if !out.is_empty() {
            out.push(' ');
        }
        if span.micros < 0 {
            out.push('-');
        } else if before {
            out.push('+');
        }
        out.push_str(&super::datetime::show_time(span.micros.abs()));
    }
    out
}
