//! Intervals, read as the session's `IntervalStyle` says, and printed in the style `postgres`.

use super::datetime::{
    Bad, Class, Field, Quantity, Unit, Word, clock, fraction, integer, integer64, quantity, split, word_of,
};
use super::number::strtod;
use crate::expr::cx::{Outcome, reject};
use crate::replay::Session;

const MONTH: i32 = 1 << 1;
const YEAR: i32 = 1 << 2;
const DAY: i32 = 1 << 3;
const HOUR: i32 = 1 << 10;
const MINUTE: i32 = 1 << 11;
const SECOND: i32 = 1 << 12;
const FULL: i32 = 0x7fff;

const MICROS_PER_DAY: i64 = 86_400_000_000;
const MICROS_PER_HOUR: i64 = 3_600_000_000;
const MICROS_PER_MINUTE: i64 = 60_000_000;
const MICROS_PER_SECOND: i64 = 1_000_000;

/// How many characters the server has place for in the fields.
const ROOM: usize = 256;

/// The parts of an interval while it is read.
#[derive(Debug, Default, Clone, Copy)]
struct Span {
    years: i32,
    months: i32,
    days: i32,
    micros: i64,
    /// The server is one before 15, which cuts parts of a month off and holds less.
    older: bool,
}

/// What an interval is read as.
enum Read {
    Span(Span),
    Late,
    Early,
}

/// `interval_in` with a modifier, and `interval_out`.
pub(super) fn interval(session: &Session, text: &str, typmod: i32) -> Outcome<String> {
    let version = session.version.0;
    let range = if typmod < 0 { FULL } else { (typmod >> 16) & FULL };
    let standard = session.settings.get("intervalstyle").is_some_and(|s| s.eq_ignore_ascii_case("sql_standard"));
    let own = split(text, ROOM).and_then(|fields| words(&fields, range, standard, version));
    let read = match own {
        Err(Bad::Format) => iso(text, version).map(Read::Span),
        other => other,
    };
    let span = match read {
        Ok(Read::Span(span)) => span,
        Ok(Read::Late) => return Ok("infinity".into()),
        Ok(Read::Early) => return Ok("-infinity".into()),
        Err(Bad::Field | Bad::MonthOrDay) => {
            return reject("22015", format!("interval field value out of range: \"{text}\""));
        }
        Err(bad) => return bad.of("interval", text, version),
    };
    let months = i64::from(span.years) * 12 + i64::from(span.months);
    if i32::try_from(months).is_err() {
        return reject("22008", "interval out of range");
    }
    let mut whole = Whole { months, days: span.days.into(), micros: span.micros };
    adjust(&mut whole, range, if typmod < 0 { 0xffff } else { typmod & 0xffff });
    Ok(show(whole))
}

/// An interval as it is kept.
struct Whole {
    months: i64,
    days: i64,
    micros: i64,
}

/// `AdjustIntervalForTypmod`.
fn adjust(span: &mut Whole, range: i32, precision: i32) {
    let cut = |micros: &mut i64, unit: i64| *micros = *micros / unit * unit;
    match range {
        YEAR => *span = Whole { months: span.months / 12 * 12, days: 0, micros: 0 },
        r if r == MONTH || r == YEAR | MONTH => *span = Whole { months: span.months, days: 0, micros: 0 },
        DAY => span.micros = 0,
        r if r == HOUR || r == DAY | HOUR => cut(&mut span.micros, MICROS_PER_HOUR),
        r if r == MINUTE || r == HOUR | MINUTE || r == DAY | HOUR | MINUTE => cut(&mut span.micros, MICROS_PER_MINUTE),
        _ => {}
    }
    if (0..6).contains(&precision) {
        let unit = 10_i64.pow(6 - precision as u32);
        let half = if span.micros >= 0 { unit / 2 } else { -unit / 2 };
        span.micros = span.micros.saturating_add(half) / unit * unit;
    }
}

impl Span {
    /// Adds so many of a unit of microseconds.
    fn add_micros(&mut self, whole: i64, part: f64, unit: i64) -> Option<()> {
        self.micros = self.micros.checked_add(whole.checked_mul(unit)?)?;
        self.add_part(part, unit)
    }

    /// Adds a part of a unit of microseconds.
    fn add_part(&mut self, part: f64, unit: i64) -> Option<()> {
        if part == 0.0 {
            return Some(());
        }
        let exact = part * unit as f64;
        let mut micros = exact.trunc() as i64;
        let rest = exact - micros as f64;
        if rest > 0.5 {
            micros += 1;
        } else if rest < -0.5 {
            micros -= 1;
        }
        self.micros = self.micros.checked_add(micros)?;
        Some(())
    }

    fn add_days(&mut self, whole: i64, scale: i32) -> Option<()> {
        let days = i32::try_from(whole).ok()?.checked_mul(scale)?;
        self.days = self.days.checked_add(days)?;
        Some(())
    }

    fn add_part_of_days(&mut self, part: f64, scale: i32) -> Option<()> {
        let exact = part * f64::from(scale);
        let days = exact.trunc() as i32;
        self.days = self.days.checked_add(days)?;
        self.add_part(exact - f64::from(days), MICROS_PER_DAY)
    }

    fn add_months(&mut self, whole: i64) -> Option<()> {
        self.months = self.months.checked_add(i32::try_from(whole).ok()?)?;
        Some(())
    }

    fn add_years(&mut self, whole: i64, part: f64, scale: i32) -> Option<()> {
        let years = i32::try_from(whole).ok()?.checked_mul(scale)?;
        self.years = self.years.checked_add(years)?;
        let months = part * f64::from(scale) * 12.0;
        let months = if self.older { months.trunc() } else { months.round_ties_even() };
        self.months = self.months.checked_add(months as i32)?;
        Some(())
    }

    /// Adds a quantity of a unit; `None` where it does not fit.
    fn add(&mut self, unit: Unit, whole: i64, part: f64) -> Result<(), Bad> {
        match unit {
            Unit::Microsecond => self.add_micros(whole, part, 1),
            Unit::Millisecond => self.add_micros(whole, part, 1000),
            Unit::Second => self.add_micros(whole, part, MICROS_PER_SECOND),
            Unit::Minute => self.add_micros(whole, part, MICROS_PER_MINUTE),
            Unit::Hour => self.add_micros(whole, part, MICROS_PER_HOUR),
            Unit::Day => self.add_days(whole, 1).and_then(|()| self.add_part(part, MICROS_PER_DAY)),
            Unit::Week => self.add_days(whole, 7).and_then(|()| self.add_part_of_days(part, 7)),
            Unit::Month => self.add_months(whole).and_then(|()| self.add_part_of_days(part, 30)),
            Unit::Year => self.add_years(whole, part, 1),
            Unit::Decade => self.add_years(whole, part, 10),
            Unit::Century => self.add_years(whole, part, 100),
            Unit::Millennium => self.add_years(whole, part, 1000),
            Unit::Quarter | Unit::Julian | Unit::Time | Unit::Other => return Err(Bad::Format),
        }
        .ok_or(Bad::Field)
    }

    fn negated(self) -> Option<Self> {
        Some(Self {
            years: self.years.checked_neg()?,
            months: self.months.checked_neg()?,
            days: self.days.checked_neg()?,
            micros: self.micros.checked_neg()?,
            older: self.older,
        })
    }
}

/// What a number without a unit counts.
fn default_unit(range: i32) -> Unit {
    match range {
        YEAR => Unit::Year,
        r if r == MONTH || r == YEAR | MONTH => Unit::Month,
        DAY => Unit::Day,
        r if r == HOUR || r == DAY | HOUR => Unit::Hour,
        r if r == MINUTE || r == HOUR | MINUTE || r == DAY | HOUR | MINUTE => Unit::Minute,
        _ => Unit::Second,
    }
}

/// Which units have been seen: one bit each, those of a clock together.
fn bit(unit: Unit, part: f64) -> u32 {
    match unit {
        Unit::Microsecond => 1,
        Unit::Millisecond => 2,
        Unit::Second if part != 0.0 => 7,
        Unit::Second => 4,
        Unit::Minute => 8,
        Unit::Hour => 16,
        Unit::Day => 32,
        Unit::Week => 64,
        Unit::Month => 128,
        Unit::Year => 256,
        Unit::Decade => 512,
        Unit::Century => 1024,
        Unit::Millennium => 2048,
        Unit::Quarter | Unit::Julian | Unit::Time | Unit::Other => 0,
    }
}

/// The units of a clock.
const CLOCK: u32 = 1 | 2 | 4 | 8 | 16;
/// Days, months and years.
const DATE: u32 = 32 | 128 | 256;

/// A clock's time in microseconds.
fn time(text: &str, range: i32) -> Result<i64, Bad> {
    let (hours, minutes, seconds, micros) = clock(text, range == MINUTE | SECOND)?;
    let mut span = Span { micros, ..Span::default() };
    span.add(Unit::Hour, hours, 0.0)?;
    span.add(Unit::Minute, minutes, 0.0)?;
    span.add(Unit::Second, seconds, 0.0)?;
    Ok(span.micros)
}

/// `DecodeInterval`: the verbose style and SQL's own: `1 year 2 mons`, `@ 1 minute ago`, `1-2`, `1 04:05:06`.
fn words(fields: &[Field], range: i32, standard: bool, version: u16) -> Result<Read, Bad> {
    let signed = |f: &Field| f.text.starts_with(['-', '+']);
    // SQL has the sign at the beginning count for all.
    let all_negative =
        standard && fields.first().is_some_and(|f| f.text.starts_with('-')) && !fields.iter().skip(1).any(signed);
    let negative = |micros: i64| if all_negative && micros > 0 { -micros } else { micros };
    let mut span = Span { older: version < 15, ..Span::default() };
    let (mut unit, mut ago, mut labelled, mut seen) = (None, false, false, 0_u32);
    let mut infinite = None;
    // From the end, since units come after values.
    for (i, field) in fields.iter().enumerate().rev() {
        let last = i + 1 == fields.len();
        let own = match field.class {
            Class::Time => {
                span.micros = negative(time(&field.text, range)?);
                unit = Some(Unit::Day);
                labelled = false;
                CLOCK
            }
            Class::Zone if field.text.contains(':') && time(&field.text[1..], range).is_ok() => {
                let micros = time(&field.text[1..], range)?;
                span.micros = negative(if field.text.starts_with('-') { -micros } else { micros });
                unit = Some(Unit::Day);
                labelled = false;
                CLOCK
            }
            Class::Zone | Class::Date | Class::Number => {
                let of = *unit.get_or_insert_with(|| default_unit(range));
                let (of, whole, part) = value(&field.text, of, version)?;
                let (whole, part) = if all_negative { (-whole.abs(), -part.abs()) } else { (whole, part) };
                span.add(of, whole, part)?;
                // What stands before hours are days.
                unit = Some(if of == Unit::Hour { Unit::Day } else { of });
                labelled = false;
                bit(of, part)
            }
            Class::Text | Class::Special => {
                if labelled && version >= 17 {
                    return Err(Bad::Format);
                }
                match quantity(&field.text) {
                    Some(Quantity::Unit(named)) => {
                        unit = Some(named);
                        labelled = true;
                        0
                    }
                    Some(Quantity::Ago) => {
                        if !last && version >= 17 {
                            return Err(Bad::Format);
                        }
                        ago = true;
                        unit = Some(Unit::Other);
                        0
                    }
                    Some(Quantity::Ignored) => {
                        unit = None;
                        continue;
                    }
                    None => match word_of(&field.text) {
                        Some(Word::Ignored) => {
                            unit = None;
                            continue;
                        }
                        Some(Word::Late) if last && version >= 17 => {
                            infinite = Some(Read::Late);
                            CLOCK | DATE
                        }
                        Some(Word::Early) if last && version >= 17 => {
                            infinite = Some(Read::Early);
                            CLOCK | DATE
                        }
                        _ => return Err(Bad::Format),
                    },
                }
            }
        };
        if own & seen != 0 {
            return Err(Bad::Format);
        }
        seen |= own;
    }
    if seen == 0 || labelled && version >= 17 {
        return Err(Bad::Format);
    }
    if let Some(infinite) = infinite {
        return Ok(infinite);
    }
    if ago {
        span = span.negated().ok_or(Bad::Field)?;
    }
    Ok(Read::Span(span))
}

/// A number of a unit, or years and months with a hyphen.
fn value(text: &str, unit: Unit, version: u16) -> Result<(Unit, i64, f64), Bad> {
    let read = if version >= 15 { integer64(text) } else { integer(text) };
    let (whole, rest) = read.map_err(|()| Bad::Field)?;
    let negative = text.starts_with('-');
    match rest.as_bytes().first() {
        None => Ok((unit, whole, 0.0)),
        Some(b'-') => {
            let (months, rest) = integer(&rest[1..]).map_err(|()| Bad::Field)?;
            if !(0..12).contains(&months) {
                return Err(Bad::Field);
            }
            if !rest.is_empty() {
                return Err(Bad::Format);
            }
            let months = if negative { -months } else { months };
            let whole = whole.checked_mul(12).and_then(|n| n.checked_add(months)).ok_or(Bad::Field)?;
            Ok((Unit::Month, whole, 0.0))
        }
        Some(b'.') => {
            let part = fraction(rest)?;
            Ok((unit, whole, if negative { -part } else { part }))
        }
        Some(_) => Err(Bad::Format),
    }
}

/// What is left of an ISO text.
struct Iso<'a> {
    rest: &'a str,
    limit: f64,
}

impl Iso<'_> {
    /// A number with its fraction, and how many digits stand before the point.
    fn number(&mut self) -> Result<(i64, f64, usize), Bad> {
        let begins = self.rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '.'));
        let (value, length, in_range) = strtod(self.rest);
        if !begins || length == 0 || !in_range {
            return Err(Bad::Format);
        }
        if value.is_nan() || value.abs() > self.limit {
            return Err(Bad::Field);
        }
        let digits = self.rest.trim_start_matches('-').bytes().take_while(u8::is_ascii_digit).count();
        self.rest = &self.rest[length..];
        Ok((value.trunc() as i64, value.fract(), digits))
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        Some(c)
    }
}

/// `DecodeISO8601Interval`: `P1Y2M3DT4H5M6S`, `P0001-02-03T04:05:06`.
fn iso(text: &str, version: u16) -> Result<Span, Bad> {
    let mut span = Span { older: version < 15, ..Span::default() };
    let rest = text.strip_prefix('P').filter(|r| !r.is_empty()).ok_or(Bad::Format)?;
    let mut iso = Iso { rest, limit: if version >= 15 { 1e15 } else { f64::from(i32::MAX) } };
    let (mut in_date, mut any) = (true, false);
    while !iso.rest.is_empty() {
        if let Some(rest) = iso.rest.strip_prefix('T') {
            iso.rest = rest;
            (in_date, any) = (false, false);
            continue;
        }
        let (whole, part, digits) = iso.number()?;
        let letter = iso.next();
        let unit = match (in_date, letter) {
            (true, Some('Y')) => Unit::Year,
            (true, Some('M')) => Unit::Month,
            (true, Some('W')) => Unit::Week,
            (true, Some('D')) => Unit::Day,
            (false, Some('H')) => Unit::Hour,
            (false, Some('M')) => Unit::Minute,
            (false, Some('S')) => Unit::Second,
            (true, None | Some('T' | '-')) => {
                if digits == 8 && !any && letter != Some('-') {
                    span.add(Unit::Year, whole / 10_000, 0.0)?;
                    span.add(Unit::Month, whole / 100 % 100, 0.0)?;
                    span.add(Unit::Day, whole % 100, part)?;
                } else {
                    if any {
                        return Err(Bad::Format);
                    }
                    span.add(Unit::Year, whole, part)?;
                    if letter == Some('-') {
                        let (whole, part, _) = iso.number()?;
                        span.add(Unit::Month, whole, part)?;
                        if let Some(rest) = iso.rest.strip_prefix('-') {
                            iso.rest = rest;
                            let (whole, part, _) = iso.number()?;
                            span.add(Unit::Day, whole, part)?;
                        }
                        if !iso.rest.is_empty() && !iso.rest.starts_with('T') {
                            return Err(Bad::Format);
                        }
                    }
                }
                (in_date, any) = (false, false);
                continue;
            }
            (false, None) if digits == 6 && !any => {
                span.add(Unit::Hour, whole / 10_000, 0.0)?;
                span.add(Unit::Minute, whole / 100 % 100, 0.0)?;
                span.add(Unit::Second, whole % 100, 0.0)?;
                span.add(Unit::Microsecond, 0, part)?;
                return Ok(span);
            }
            (false, None | Some(':')) => {
                if any {
                    return Err(Bad::Format);
                }
                span.add(Unit::Hour, whole, part)?;
                for unit in [Unit::Minute, Unit::Second] {
                    if letter.is_none() || unit == Unit::Second && iso.rest.is_empty() {
                        break;
                    }
                    if unit == Unit::Second {
                        iso.rest = iso.rest.strip_prefix(':').ok_or(Bad::Format)?;
                    }
                    let (whole, part, _) = iso.number()?;
                    span.add(unit, whole, part)?;
                }
                return if iso.rest.is_empty() { Ok(span) } else { Err(Bad::Format) };
            }
            _ => return Err(Bad::Format),
        };
        span.add(unit, whole, part)?;
        any = true;
    }
    Ok(span)
}

/// Where a canonical interval stands among others, in microseconds: where intervals are compared, a month has thirty days.
pub(super) fn rank(text: &str) -> Option<i128> {
    let fields = split(text, ROOM).ok()?;
    match words(&fields, FULL, false, 18).ok()? {
        Read::Late => Some(i128::MAX),
        Read::Early => Some(i128::MIN),
        Read::Span(span) => {
            let days = (i128::from(span.years) * 12 + i128::from(span.months)) * 30 + i128::from(span.days);
            Some(days * i128::from(MICROS_PER_DAY) + i128::from(span.micros))
        }
    }
}

/// `EncodeInterval` in the style `postgres`.
fn show(span: Whole) -> String {
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
        out.push_str(&super::datetime::show_time(span.micros.saturating_abs()));
    }
    out
}
