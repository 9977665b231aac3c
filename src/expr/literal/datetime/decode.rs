//! Fields to a date and a time (`DecodeDateTime`, `DecodeTimeOnly` and what they use).

use super::Bad;
use super::field::{Class, Field};
use super::word::{self, Unit, Word};
use super::zone::{self, Zone};
use crate::expr::calendar::{days_in, from_days, to_days};

/// In which order day, month and year come where only numbers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) enum Order {
    YearMonthDay,
    DayMonthYear,
    #[default]
    MonthDayYear,
}

/// Which fields have been seen.
mod mask {
    pub(super) const MONTH: u32 = 1 << 1;
    pub(super) const YEAR: u32 = 1 << 2;
    pub(super) const DAY: u32 = 1 << 3;
    pub(super) const ZONE: u32 = 1 << 5;
    pub(super) const SUMMER_ZONE: u32 = 1 << 6;
    pub(super) const HALF: u32 = 1 << 9;
    pub(super) const HOUR: u32 = 1 << 10;
    pub(super) const MINUTE: u32 = 1 << 11;
    pub(super) const SECOND: u32 = 1 << 12;
    pub(super) const FRACTION: u32 = 1 << 13;
    pub(super) const DAY_OF_YEAR: u32 = 1 << 15;
    pub(super) const WEEKDAY: u32 = 1 << 16;
    pub(super) const ERA: u32 = 1 << 18;
    pub(super) const SUMMER: u32 = 1 << 28;
    pub(super) const RESERVED: u32 = 1;
    pub(super) const DATE: u32 = YEAR | MONTH | DAY;
    pub(super) const TIME: u32 = HOUR | MINUTE | SECOND | FRACTION;
}

/// What a text is, apart from a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Special {
    /// A date, or a time.
    #[default]
    None,
    Epoch,
    Late,
    Early,
}

/// The zone that a text names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Written {
    /// None: that of the session counts.
    #[default]
    None,
    /// So many seconds east of Greenwich.
    Offset(i64),
    /// One whose rules are the server's.
    Named(String),
}

/// What a text says.
#[derive(Debug, Clone, Default)]
pub(super) struct Parts {
    pub(super) special: Special,
    /// The time at which the statement runs is a part of it.
    pub(super) current: bool,
    /// Astronomical: 1 BC is 0.
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
    pub(super) hour: i64,
    pub(super) minute: i64,
    pub(super) second: i64,
    /// Microseconds.
    pub(super) fraction: i64,
    pub(super) zone: Written,
}

impl Parts {
    /// Microseconds since midnight.
    pub(super) fn time(&self) -> i64 {
        ((self.hour * 60 + self.minute) * 60 + self.second) * 1_000_000 + self.fraction
    }
}

/// `strtoint`: the number at the beginning of a text, and what follows it; `Err` where it does not fit 32 bits.
pub(in super::super) fn integer(text: &str) -> Result<(i64, &str), ()> {
    let (n, rest) = integer64(text)?;
    i32::try_from(n).map(|n| (i64::from(n), rest)).map_err(drop)
}

/// The same for 64 bits.
pub(in super::super) fn integer64(text: &str) -> Result<(i64, &str), ()> {
    let (negative, digits) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    if end == 0 {
        return Ok((0, text));
    }
    let n = digits[..end].parse::<i128>().map_err(drop)?;
    i64::try_from(if negative { -n } else { n }).map(|n| (n, &digits[end..])).map_err(drop)
}

/// `atoi`: what does not fit is cut.
fn cut(digits: &str) -> i64 {
    i64::from(digits.parse::<i64>().unwrap_or(i64::MAX) as i32)
}

/// `ParseFraction`: what stands from a decimal point on.
pub(in super::super) fn fraction(text: &str) -> Result<f64, Bad> {
    match &text[1..] {
        "" => Ok(0.0),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => text.parse().map_err(|_| Bad::Format),
        _ => Err(Bad::Format),
    }
}

fn fractional_second(text: &str) -> Result<i64, Bad> {
    Ok((fraction(text)? * 1e6).round_ties_even() as i64)
}

/// `hh:mm`, `hh:mm:ss`, `mm:ss.fff` to hours, minutes, seconds and microseconds; `short` where two fields are minutes and
/// seconds.
pub(in super::super) fn clock(text: &str, short: bool) -> Result<(i64, i64, i64, i64), Bad> {
    let whole = |text| integer(text).map_err(|()| Bad::Field);
    let (mut hour, rest) = integer64(text).map_err(|()| Bad::Field)?;
    let Some(rest) = rest.strip_prefix(':') else { return Err(Bad::Format) };
    let (mut minute, rest) = whole(rest)?;
    let (mut second, mut micros) = (0, 0);
    match rest.as_bytes().first() {
        None if short => (hour, minute, second) = (0, hour, minute),
        None => {}
        Some(b'.') => {
            micros = fractional_second(rest)?;
            (hour, minute, second) = (0, hour, minute);
        }
        Some(b':') => {
            let (whole_seconds, part) = whole(&rest[1..])?;
            second = whole_seconds;
            match part.as_bytes().first() {
                None => {}
                Some(b'.') => micros = fractional_second(part)?,
                Some(_) => return Err(Bad::Format),
            }
        }
        Some(_) => return Err(Bad::Format),
    }
    if hour < 0 || !(0..60).contains(&minute) || !(0..=60).contains(&second) || !(0..=1_000_000).contains(&micros) {
        return Err(Bad::Field);
    }
    Ok((hour, minute, second, micros))
}

/// What is known while fields are read.
pub(super) struct Decoder<'a> {
    fields: &'a [Field],
    order: Order,
    version: u16,
    parts: Parts,
    mask: u32,
    /// What the field before labels this one as.
    label: Option<Unit>,
    text_month: bool,
    julian: bool,
    short_year: bool,
    before_christ: bool,
    day_of_year: i64,
    afternoon: Option<bool>,
    /// Seconds east, as far as abbreviations and numbers say.
    offset: i64,
    /// The name of a zone, and whether it is an abbreviation.
    named: Option<(String, Zone, bool)>,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(fields: &'a [Field], order: Order, version: u16) -> Self {
        Self {
            fields,
            order,
            version,
            parts: Parts::default(),
            mask: 0,
            label: None,
            text_month: false,
            julian: false,
            short_year: false,
            before_christ: false,
            day_of_year: 0,
            afternoon: None,
            offset: 0,
            named: None,
        }
    }

    /// A date with or without a time; a time alone is refused.
    pub(super) fn date_and_time(mut self) -> Result<Parts, Bad> {
        for (i, field) in self.fields.iter().enumerate() {
            let seen = match field.class {
                Class::Date => self.date_field(field)?,
                Class::Time => {
                    let seen = self.time_field(field)?;
                    if self.time_overflows() {
                        return Err(Bad::Field);
                    }
                    seen
                }
                Class::Zone => self.zone_field(field)?,
                Class::Number => self.number_field(field)?,
                Class::Text | Class::Special => match self.word_field(i, field, false)? {
                    Some(seen) => seen,
                    None => continue,
                },
            };
            self.see(seen)?;
        }
        if self.label.is_some() && self.version >= 16 {
            return Err(Bad::Format);
        }
        let special = self.parts.special != Special::None;
        if special && self.version >= 16 {
            return Ok(self.parts);
        }
        self.validate_date()?;
        self.half_of_day()?;
        if special {
            return Ok(self.parts);
        }
        if self.mask & mask::DATE != mask::DATE {
            return Err(Bad::Format);
        }
        if self.named.is_some() && self.mask & mask::SUMMER != 0 {
            return Err(Bad::Format);
        }
        self.finish()
    }

    /// A time; a date may be there for the sake of the time zone.
    pub(super) fn time_only(mut self) -> Result<Parts, Bad> {
        let count = self.fields.len();
        // What a number turned out to be counts for those after it, but only the first two fields and the last are asked.
        let mut classes: Vec<Class> = self.fields.iter().map(|f| f.class).collect();
        for (i, field) in self.fields.iter().enumerate() {
            let with_date = i == 0 && count >= 2;
            let seen = match field.class {
                Class::Date if with_date && (classes[count - 1] == Class::Date || classes[1] == Class::Time) => {
                    self.delimited(&field.text)?
                }
                Class::Date if field.text.starts_with(|c: char| c.is_ascii_digit()) => {
                    classes[i] = Class::Time;
                    self.time_with_zone(field, mask::DATE)?
                }
                Class::Date => {
                    classes[i] = Class::Zone;
                    self.named_zone(&field.text, Bad::Zone(field.text.clone()))?
                }
                Class::Time => self.time_field(field)?,
                Class::Zone => self.zone_field(field)?,
                Class::Number if self.label.is_some() => self.labelled(field, mask::DATE)?,
                Class::Number => match field.text.find('.') {
                    Some(_) if with_date && classes[count - 1] == Class::Date => self.delimited(&field.text)?,
                    Some(point) if point > 2 => self.concatenated(&field.text, mask::DATE)?,
                    Some(_) => return Err(Bad::Format),
                    None if field.text.len() > 4 => self.concatenated(&field.text, mask::DATE)?,
                    None => self.number(&field.text, false, mask::DATE)?,
                },
                Class::Text | Class::Special => match self.word_field(i, field, true)? {
                    Some(seen) => seen,
                    None => continue,
                },
            };
            self.see(seen)?;
        }
        if self.label.is_some() && self.version >= 16 {
            return Err(Bad::Format);
        }
        self.validate_date()?;
        self.half_of_day()?;
        if self.time_overflows() {
            return Err(Bad::Field);
        }
        if self.mask & mask::TIME != mask::TIME {
            return Err(Bad::Format);
        }
        let date = self.mask & mask::DATE;
        let incomplete = match &self.named {
            Some((_, Zone::Fixed(_), _)) => false,
            // The name alone does not tell whether it is summer.
            Some((_, Zone::Varies, abbreviation)) => date != mask::DATE && !(*abbreviation && date == 0),
            None => self.mask & mask::ZONE == 0 && date != 0 && date != mask::DATE,
        };
        if incomplete || self.named.is_some() && self.mask & mask::SUMMER != 0 {
            return Err(Bad::Format);
        }
        self.finish()
    }

    fn see(&mut self, seen: u32) -> Result<(), Bad> {
        if self.mask & seen != 0 {
            return Err(Bad::Format);
        }
        self.mask |= seen;
        Ok(())
    }

    fn finish(mut self) -> Result<Parts, Bad> {
        if self.mask & mask::ZONE == 0 && self.mask & mask::SUMMER != 0 {
            return Err(Bad::Format);
        }
        self.parts.zone = match self.named {
            Some((_, Zone::Fixed(offset), _)) => Written::Offset(offset),
            Some((name, Zone::Varies, _)) => Written::Named(name),
            None if self.mask & mask::ZONE != 0 => Written::Offset(self.offset),
            None => Written::None,
        };
        Ok(self.parts)
    }

    fn time_overflows(&self) -> bool {
        let p = &self.parts;
        !(0..=24).contains(&p.hour)
            || !(0..60).contains(&p.minute)
            || !(0..=60).contains(&p.second)
            || !(0..=1_000_000).contains(&p.fraction)
            || p.time() > super::DAY
    }

    /// A date, a time with a zone, or the name of a zone.
    fn date_field(&mut self, field: &Field) -> Result<u32, Bad> {
        if self.label == Some(Unit::Julian) {
            let (day, rest) = integer(&field.text).map_err(|()| Bad::Field)?;
            if day < 0 {
                return Err(Bad::Field);
            }
            self.julian_day(day);
            self.offset = zone::numeric(rest)?;
            self.label = None;
            return Ok(mask::DATE | mask::TIME | mask::ZONE);
        }
        let month_and_day = mask::MONTH | mask::DAY;
        if self.label.is_none() && self.mask & month_and_day != month_and_day {
            return self.delimited(&field.text);
        }
        if field.text.starts_with(|c: char| c.is_ascii_digit()) || self.label.is_some() {
            if self.label.take().is_some_and(|l| l != Unit::Time) {
                return Err(Bad::Format);
            }
            return self.time_with_zone(field, self.mask);
        }
        self.named_zone(&field.text, Bad::Zone(field.text.clone()))
    }

    /// `hhmmss-zz`.
    fn time_with_zone(&mut self, field: &Field, known: u32) -> Result<u32, Bad> {
        if self.mask & mask::TIME == mask::TIME {
            return Err(Bad::Format);
        }
        let Some(sign) = field.text.find('-') else { return Err(Bad::Format) };
        self.offset = zone::numeric(&field.text[sign..])?;
        Ok(self.concatenated(&field.text[..sign], known)? | mask::ZONE)
    }

    /// The name of a zone; `missing` is what it means that there is none.
    fn named_zone(&mut self, name: &str, missing: Bad) -> Result<u32, Bad> {
        let zone = zone::named(name).ok_or(missing)?;
        if zone == Zone::Varies && name.contains('/') {
            return Err(Bad::UnsureZone(name.to_owned()));
        }
        self.named = Some((name.to_owned(), zone, false));
        Ok(mask::ZONE)
    }

    fn time_field(&mut self, field: &Field) -> Result<u32, Bad> {
        if self.label.take().is_some_and(|l| l != Unit::Time) {
            return Err(Bad::Format);
        }
        let (hour, minute, second, micros) = clock(&field.text, false)?;
        if hour > i64::from(i32::MAX) {
            return Err(Bad::Field);
        }
        let p = &mut self.parts;
        (p.hour, p.minute, p.second, p.fraction) = (hour, minute, second, micros);
        Ok(mask::TIME)
    }

    fn zone_field(&mut self, field: &Field) -> Result<u32, Bad> {
        self.offset = zone::numeric(&field.text)?;
        Ok(mask::ZONE)
    }

    fn number_field(&mut self, field: &Field) -> Result<u32, Bad> {
        let text = &field.text;
        if self.label.is_some() {
            return self.labelled(field, self.mask);
        }
        match text.find('.') {
            Some(_) if self.mask & mask::DATE == 0 => self.delimited(text),
            Some(point) if point > 2 => self.concatenated(text, self.mask),
            // Six digits and more are a date or a time while either is missing.
            _ if text.len() >= 6 && (self.mask & mask::DATE == 0 || self.mask & mask::TIME == 0) => {
                self.concatenated(text, self.mask)
            }
            _ => self.number(text, self.text_month, self.mask),
        }
    }

    /// A number that the field before says the meaning of.
    fn labelled(&mut self, field: &Field, known: u32) -> Result<u32, Bad> {
        let Some(label) = self.label.take() else { return Err(Bad::Format) };
        let (value, rest) = integer(&field.text).map_err(|()| Bad::Field)?;
        let fractional = rest.starts_with('.');
        if !fractional && !rest.is_empty() {
            return Err(Bad::Format);
        }
        let older = self.version < 16;
        if older && fractional && !matches!(label, Unit::Julian | Unit::Time | Unit::Second) {
            return Err(Bad::Format);
        }
        let p = &mut self.parts;
        let seen = match label {
            Unit::Julian => {
                if value < 0 {
                    return Err(Bad::Field);
                }
                self.julian_day(value);
                if fractional {
                    let micros = (fraction(rest)? * super::DAY as f64) as i64;
                    let p = &mut self.parts;
                    (p.hour, p.minute) = (micros / 3_600_000_000, micros / 60_000_000 % 60);
                    (p.second, p.fraction) = (micros / 1_000_000 % 60, micros % 1_000_000);
                    mask::DATE | mask::TIME
                } else {
                    mask::DATE
                }
            }
            Unit::Time => {
                let seen = self.concatenated(&field.text, known | mask::DATE)?;
                if seen != mask::TIME {
                    return Err(Bad::Format);
                }
                seen
            }
            _ if !older => return Err(Bad::Format),
            Unit::Second if fractional => {
                (p.second, p.fraction) = (value, fractional_second(rest)?);
                mask::SECOND | mask::FRACTION
            }
            label => {
                let (place, seen) = match label {
                    Unit::Year => (&mut p.year, mask::YEAR),
                    Unit::Month if self.mask & mask::MONTH != 0 && self.mask & mask::HOUR != 0 => {
                        (&mut p.minute, mask::MINUTE)
                    }
                    Unit::Month => (&mut p.month, mask::MONTH),
                    Unit::Day => (&mut p.day, mask::DAY),
                    Unit::Hour => (&mut p.hour, mask::HOUR),
                    Unit::Minute => (&mut p.minute, mask::MINUTE),
                    Unit::Second => (&mut p.second, mask::SECOND),
                    _ => return Err(Bad::Format),
                };
                *place = value;
                seen
            }
        };
        self.parts.special = Special::None;
        Ok(seen)
    }

    fn julian_day(&mut self, day: i64) {
        (self.parts.year, self.parts.month, self.parts.day) = from_days(day - super::UNIX_EPOCH_JULIAN);
        self.julian = true;
    }

    /// What a word stands for; `None` where it says nothing.
    fn word_field(&mut self, at: usize, field: &Field, time_only: bool) -> Result<Option<u32>, Bad> {
        let text = &field.text;
        if let Some(abbreviation) = zone::abbreviation(text) {
            match abbreviation.zone {
                Zone::Fixed(offset) => self.offset = offset,
                Zone::Varies => self.named = Some((text.clone(), Zone::Varies, true)),
            }
            return Ok(Some(mask::ZONE | if abbreviation.summer { mask::SUMMER_ZONE } else { 0 }));
        }
        let Some(word) = word::of(text) else {
            // The name of a zone may be one word.
            return self.named_zone(text, Bad::Format).map(Some);
        };
        let older = self.version < 16;
        let seen = match word {
            Word::Now if time_only => {
                self.parts.current = true;
                mask::TIME
            }
            Word::Now => {
                self.now();
                mask::DATE | mask::TIME | mask::ZONE
            }
            Word::Midnight => {
                (self.parts.hour, self.parts.minute, self.parts.second) = (0, 0, 0);
                self.parts.special = Special::None;
                self.offset = 0;
                mask::TIME | mask::ZONE
            }
            Word::Today | Word::Tomorrow | Word::Yesterday if !time_only => {
                self.now();
                mask::DATE
            }
            Word::Epoch | Word::Late | Word::Early if !time_only => {
                self.parts.special = match word {
                    Word::Epoch => Special::Epoch,
                    Word::Late => Special::Late,
                    _ => Special::Early,
                };
                if older { mask::RESERVED } else { mask::DATE | mask::TIME | mask::ZONE }
            }
            Word::Month(month) if !time_only => {
                let mut seen = mask::MONTH;
                // A number that was taken for the month may be the day.
                if self.mask & mask::MONTH != 0
                    && !self.text_month
                    && self.mask & mask::DAY == 0
                    && (1..=31).contains(&self.parts.month)
                {
                    self.parts.day = self.parts.month;
                    seen = mask::DAY;
                }
                self.text_month = true;
                self.parts.month = month;
                seen
            }
            Word::Summer => {
                self.offset += 3600;
                mask::SUMMER | mask::SUMMER_ZONE
            }
            Word::Half(pm) => {
                self.afternoon = Some(pm);
                mask::HALF
            }
            Word::Era(before) => {
                self.before_christ = before;
                mask::ERA
            }
            Word::Weekday if !time_only => mask::WEEKDAY,
            Word::Unit(unit) => {
                self.set_label(unit)?;
                0
            }
            Word::IsoTime => {
                if !time_only && self.mask & mask::DATE != mask::DATE {
                    return Err(Bad::Format);
                }
                let next = self.fields.get(at + 1).map(|f| f.class);
                if older && !matches!(next, Some(Class::Number | Class::Time | Class::Date)) {
                    return Err(Bad::Format);
                }
                self.set_label(Unit::Time)?;
                0
            }
            Word::Ignored => return Ok(None),
            _ => return Err(Bad::Format),
        };
        Ok(Some(seen))
    }

    fn set_label(&mut self, unit: Unit) -> Result<(), Bad> {
        if self.label.is_some() && self.version >= 16 {
            return Err(Bad::Format);
        }
        self.label = Some(unit);
        Ok(())
    }

    fn now(&mut self) {
        self.parts.current = true;
        self.parts.special = Special::None;
        (self.parts.year, self.parts.month, self.parts.day) = (2000, 1, 1);
    }

    /// `DecodeDate`: three parts with delimiters.
    fn delimited(&mut self, text: &str) -> Result<u32, Bad> {
        let bytes = text.as_bytes();
        let (mut pieces, mut at) = (Vec::new(), 0);
        while at < bytes.len() {
            while at < bytes.len() && !bytes[at].is_ascii_alphanumeric() {
                at += 1;
            }
            let Some(first) = bytes.get(at) else { return Err(Bad::Format) };
            let (from, digits) = (at, first.is_ascii_digit());
            while bytes.get(at).is_some_and(|b| b.is_ascii_alphanumeric() && b.is_ascii_digit() == digits) {
                at += 1;
            }
            pieces.push(&text[from..at]);
            // Whatever ends a part is lost.
            at += 1;
        }
        let (mut known, mut seen) = (self.mask, 0);
        let mut see = |one: u32, known: &mut u32| {
            if *known & one != 0 {
                return Err(Bad::Format);
            }
            *known |= one;
            seen |= one;
            Ok(())
        };
        let mut text_month = false;
        for piece in pieces.iter().filter(|p| !p.starts_with(|c: char| c.is_ascii_digit())) {
            match word::of(piece) {
                Some(Word::Ignored) => {}
                Some(Word::Month(month)) => {
                    self.parts.month = month;
                    text_month = true;
                    see(mask::MONTH, &mut known)?;
                }
                _ => return Err(Bad::Format),
            }
        }
        let ignored = |p: &&&str| word::of(p) == Some(Word::Ignored);
        for piece in pieces.iter().filter(|p| p.starts_with(|c: char| c.is_ascii_digit()) || ignored(p)) {
            let one = self.number(piece, text_month, known)?;
            see(one, &mut known)?;
        }
        if known & !(mask::DAY_OF_YEAR | mask::ZONE) != mask::DATE {
            return Err(Bad::Format);
        }
        Ok(seen)
    }

    /// `DecodeNumber`: a part of a date by what is known already.
    fn number(&mut self, text: &str, text_month: bool, known: u32) -> Result<u32, Bad> {
        let known = known | self.mask;
        let (value, rest) = integer(text).map_err(|()| Bad::Field)?;
        let digits = text.len() - rest.len();
        if digits == 0 {
            return Err(Bad::Format);
        }
        if rest.starts_with('.') {
            if digits > 2 {
                return self.concatenated(text, known | mask::DATE);
            }
            self.parts.fraction = fractional_second(rest)?;
        } else if !rest.is_empty() {
            return Err(Bad::Format);
        }
        let length = text.len();
        if length == 3 && known & mask::DATE == mask::YEAR && (1..=366).contains(&value) {
            self.day_of_year = value;
            return Ok(mask::DAY_OF_YEAR | mask::MONTH | mask::DAY);
        }
        const YEAR_MONTH: u32 = mask::YEAR | mask::MONTH;
        const MONTH_DAY: u32 = mask::MONTH | mask::DAY;
        let seen = match known & mask::DATE {
            0 if length >= 3 || self.order == Order::YearMonthDay => mask::YEAR,
            0 if self.order == Order::DayMonthYear => mask::DAY,
            0 => mask::MONTH,
            mask::YEAR | mask::DAY => mask::MONTH,
            mask::MONTH if text_month && (length >= 3 || self.order == Order::YearMonthDay) => mask::YEAR,
            mask::MONTH => mask::DAY,
            YEAR_MONTH if text_month && length >= 3 && self.short_year => {
                // What was taken for the year is the day.
                self.parts.day = self.parts.year;
                self.parts.year = value;
                self.short_year = false;
                return Ok(mask::DAY);
            }
            YEAR_MONTH => mask::DAY,
            MONTH_DAY => mask::YEAR,
            mask::DATE => return self.concatenated(text, known),
            _ => return Err(Bad::Format),
        };
        match seen {
            mask::YEAR => {
                self.parts.year = value;
                self.short_year = length <= 2;
            }
            mask::MONTH => self.parts.month = value,
            _ => self.parts.day = value,
        }
        Ok(seen)
    }

    /// `DecodeNumberField`: a date or a time whose parts are written together.
    fn concatenated(&mut self, text: &str, known: u32) -> Result<u32, Bad> {
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return Err(Bad::Format);
        }
        let known = known | self.mask;
        let (digits, point) = text.split_at(text.find('.').unwrap_or(text.len()));
        let length = digits.len();
        if !point.is_empty() {
            self.parts.fraction = fractional_second(point)?;
        } else if known & mask::DATE != mask::DATE && length >= 6 {
            self.parts.day = cut(&digits[length - 2..]);
            self.parts.month = cut(&digits[length - 4..length - 2]);
            self.parts.year = cut(&digits[..length - 4]);
            if length == 6 {
                self.short_year = true;
            }
            return Ok(mask::DATE);
        }
        if known & mask::TIME != mask::TIME && matches!(length, 4 | 6) {
            self.parts.second = if length == 6 { cut(&digits[4..]) } else { 0 };
            self.parts.minute = cut(&digits[2..4]);
            self.parts.hour = cut(&digits[..2]);
            return Ok(mask::TIME);
        }
        Err(Bad::Format)
    }

    /// `ValidateDate`.
    fn validate_date(&mut self) -> Result<(), Bad> {
        let p = &mut self.parts;
        if self.mask & mask::YEAR != 0 && !self.julian {
            if self.before_christ {
                if p.year <= 0 {
                    return Err(Bad::Field);
                }
                p.year = 1 - p.year;
            } else if self.short_year {
                match p.year {
                    ..0 => return Err(Bad::Field),
                    0..70 => p.year += 2000,
                    70..100 => p.year += 1900,
                    _ => {}
                }
            } else if p.year <= 0 {
                return Err(Bad::Field);
            }
        }
        if self.mask & mask::DAY_OF_YEAR != 0 {
            let days = to_days(p.year, 1, 1) + self.day_of_year - 1;
            (p.year, p.month, p.day) = from_days(days);
        }
        if self.mask & mask::MONTH != 0 && !(1..=12).contains(&p.month)
            || self.mask & mask::DAY != 0 && !(1..=31).contains(&p.day)
        {
            return Err(Bad::MonthOrDay);
        }
        if self.mask & mask::DATE == mask::DATE && p.day > days_in(p.year, p.month) {
            return Err(Bad::Field);
        }
        Ok(())
    }

    fn half_of_day(&mut self) -> Result<(), Bad> {
        let Some(afternoon) = self.afternoon else { return Ok(()) };
        let hour = &mut self.parts.hour;
        match (afternoon, *hour) {
            (_, 13..) => return Err(Bad::Field),
            (false, 12) => *hour = 0,
            (true, h) if h != 12 => *hour += 12,
            _ => {}
        }
        Ok(())
    }
}
