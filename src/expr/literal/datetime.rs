//! Dates and times, read as the session's settings say, and printed with ISO dates and UTC.

mod decode;
mod field;
mod word;
mod zone;

use super::super::Failure;
use crate::expr::calendar::{from_days, to_days};
use crate::expr::cx::{Outcome, reject, unknown};
use crate::replay::{Reject, Session};
use decode::{Decoder, Order, Parts, Special, Written};
use zone::Zone;
pub(in crate::expr) use zone::check as check_time_zone;

pub(super) use decode::{clock, fraction, integer, integer64};
pub(super) use field::{Class, Field, split};
pub(super) use word::{Quantity, Unit, Word, of as word_of, quantity};

/// Microseconds.
const DAY: i64 = 86_400_000_000;

/// 1970-01-01 as a Julian day.
const UNIX_EPOCH_JULIAN: i64 = 2_440_588;

/// What is wrong with a text (`DTERR_…`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Bad {
    /// It is no date or time.
    Format,
    /// A field is out of range.
    Field,
    /// The month or the day is, so that another order may be meant.
    MonthOrDay,
    /// A time zone's offset is out of range.
    Displacement,
    /// There is no time zone of that name.
    Zone(String),
    /// There may be a time zone of that name.
    UnsureZone(String),
}

impl Bad {
    /// The refusal of a text of that type.
    pub(super) fn of<T>(self, ty: &str, text: &str, version: u16) -> Outcome<T> {
        match self {
            Self::Format => reject("22007", format!("invalid input syntax for type {ty}: \"{text}\"")),
            Self::Field => reject("22008", format!("date/time field value out of range: \"{text}\"")),
            Self::MonthOrDay => {
                let style = if version >= 18 { "DateStyle" } else { "datestyle" };
                Err(Reject::new("22008", format!("date/time field value out of range: \"{text}\""))
                    .hint(format!("Perhaps you need a different \"{style}\" setting."))
                    .into())
            }
            Self::Displacement => reject("22009", format!("time zone displacement out of range: \"{text}\"")),
            Self::Zone(name) => reject("22023", format!("time zone \"{name}\" not recognized")),
            Self::UnsureZone(name) => unknown(format!("whether there is a time zone {name} is not known")),
        }
    }
}

fn show_date(days: i64) -> (String, bool) {
    let (year, month, day) = from_days(days);
    let (shown, bc) = if year > 0 { (year, false) } else { (1 - year, true) };
    (format!("{shown:04}-{month:02}-{day:02}"), bc)
}

fn show_date_alone(days: i64) -> String {
    let (shown, bc) = show_date(days);
    shown + if bc { " BC" } else { "" }
}

/// Microseconds since midnight as `hh:mm:ss`, with what there is of a fraction.
pub(super) fn show_time(micros: i64) -> String {
    let seconds = micros / 1_000_000;
    let mut out = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    let fraction = micros % 1_000_000;
    if fraction != 0 {
        out.push_str(format!(".{fraction:06}").trim_end_matches('0'));
    }
    out
}

fn show_timestamp(micros: i128, zone: &str) -> String {
    let (date, bc) = show_date(micros.div_euclid(DAY.into()) as i64);
    let time = show_time(micros.rem_euclid(DAY.into()) as i64);
    format!("{date} {time}{zone}{}", if bc { " BC" } else { "" })
}

fn show_zone(seconds: i64) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let s = seconds.abs();
    let mut out = format!("{sign}{:02}", s / 3600);
    if s % 3600 != 0 {
        out.push_str(&format!(":{:02}", s / 60 % 60));
        if s % 60 != 0 {
            out.push_str(&format!(":{:02}", s % 60));
        }
    }
    out
}

/// The order of day, month and year that the session's `DateStyle` says.
fn order(session: &Session) -> Outcome<Order> {
    let Some(style) = session.settings.get("datestyle") else { return Ok(Order::default()) };
    match style.rsplit_once(", ").map(|(_, order)| order) {
        Some("MDY") => Ok(Order::MonthDayYear),
        Some("DMY") => Ok(Order::DayMonthYear),
        Some("YMD") => Ok(Order::YearMonthDay),
        _ => unknown(format!("what the DateStyle {style} means is not known")),
    }
}

/// How many characters the server has place for in the fields of a date or a time.
const ROOM: usize = 129;
/// And in those of a timestamp.
const TIMESTAMP_ROOM: usize = 153;

/// A date with or without a time.
fn read(session: &Session, ty: &str, text: &str, room: usize) -> Outcome<Parts> {
    let order = order(session)?;
    let version = session.version.0;
    let parts = split(text, room).and_then(|fields| Decoder::new(&fields, order, version).date_and_time());
    known(parts, ty, text, version)
}

/// What can be said of a text without a clock.
fn known(parts: Result<Parts, Bad>, ty: &str, text: &str, version: u16) -> Outcome<Parts> {
    match parts {
        Ok(parts) if parts.current => unknown(format!("'{text}' is the time at which the statement runs")),
        Ok(parts) => Ok(parts),
        Err(bad) => bad.of(ty, text, version),
    }
}

/// A time, perhaps with a zone.
fn read_time(session: &Session, ty: &str, text: &str) -> Outcome<Parts> {
    let order = order(session)?;
    let version = session.version.0;
    let parts = split(text, ROOM).and_then(|fields| Decoder::new(&fields, order, version).time_only());
    known(parts, ty, text, version)
}

/// Whether the session's time zone is that of Greenwich, always.
pub(in crate::expr) fn is_utc(session: &Session) -> bool {
    zone::of_session(session) == Zone::Fixed(0)
}

/// Seconds east of Greenwich.
fn offset(session: &Session, parts: &Parts, text: &str) -> Outcome<i64> {
    match &parts.zone {
        Written::Offset(offset) => Ok(*offset),
        Written::Named(name) => unknown(format!("'{text}' depends on the time zone {name}")),
        Written::None => match zone::of_session(session) {
            Zone::Fixed(offset) => Ok(offset),
            Zone::Varies => {
                let setting = session.settings.get("timezone").map_or("", String::as_str);
                unknown(format!("'{text}' depends on the time zone {setting}"))
            }
        },
    }
}

/// `IS_VALID_JULIAN`: days since 1970-01-01, if the date can be counted.
fn counted(parts: &Parts) -> Option<i64> {
    let at = (parts.year, parts.month);
    ((-4713, 11)..(5_874_898, 6)).contains(&at).then(|| to_days(parts.year, parts.month, parts.day))
}

/// `date_in` and `date_out`.
pub(super) fn date(session: &Session, text: &str) -> Outcome<String> {
    let parts = read(session, "date", text, ROOM)?;
    match parts.special {
        Special::Epoch => Ok("1970-01-01".into()),
        Special::Late => Ok("infinity".into()),
        Special::Early => Ok("-infinity".into()),
        // Julian day 0 is the first, as the last is the one before the year 5874898.
        Special::None => match counted(&parts).filter(|d| *d >= -UNIX_EPOCH_JULIAN) {
            Some(days) => Ok(show_date_alone(days)),
            None => reject("22008", format!("date out of range: \"{text}\"")),
        },
    }
}

/// The days since 1970-01-01 of a canonical date; `None` for an infinite one.
fn days_of(date: &str) -> Option<i64> {
    let fields = split(date, ROOM).ok()?;
    let parts = Decoder::new(&fields, Order::MonthDayYear, 18).date_and_time().ok()?;
    counted(&parts).filter(|_| parts.special == Special::None)
}

/// The day after a canonical date.
pub(super) fn next_day(date: &str) -> Outcome<String> {
    match days_of(date) {
        Some(days) => Ok(show_date_alone(days + 1)),
        None => Err(Failure::Reject(Reject::new("22008", "date out of range"))),
    }
}

/// Where a canonical date or timestamp stands among others.
pub(super) fn rank(text: &str) -> Option<i128> {
    let fields = split(text, TIMESTAMP_ROOM).ok()?;
    let parts = Decoder::new(&fields, Order::MonthDayYear, 18).date_and_time().ok()?;
    match parts.special {
        Special::Late => Some(i128::MAX),
        Special::Early => Some(i128::MIN),
        _ => Some(i128::from(counted(&parts)?) * i128::from(DAY) + i128::from(parts.time())),
    }
}

/// `time_in` and `time_out`.
pub(super) fn time(session: &Session, text: &str) -> Outcome<String> {
    read_time(session, "time", text).map(|parts| show_time(parts.time()))
}

/// `timetz_in` and `timetz_out`.
pub(super) fn timetz(session: &Session, text: &str) -> Outcome<String> {
    let parts = read_time(session, "time with time zone", text)?;
    Ok(show_time(parts.time()) + &show_zone(offset(session, &parts, text)?))
}

/// Microseconds since 1970-01-01, or the name of what is infinite.
fn instant(
    text: &str,
    parts: &Parts,
    east: impl FnOnce(&Parts) -> Outcome<i64>,
) -> Outcome<Result<i128, &'static str>> {
    /// The first and the one after the last, counted from 2000-01-01.
    const RANGE: std::ops::Range<i128> = -211_813_488_000_000_000..9_223_371_331_200_000_000;
    const TO_2000: i128 = 946_684_800_000_000;
    match parts.special {
        Special::Epoch => return Ok(Ok(0)),
        Special::Late => return Ok(Err("infinity")),
        Special::Early => return Ok(Err("-infinity")),
        Special::None => {}
    }
    let local = counted(parts).map(|days| i128::from(days) * i128::from(DAY) + i128::from(parts.time()));
    let offset = i128::from(east(parts)?) * 1_000_000;
    match local.map(|l| l - offset).filter(|micros| RANGE.contains(&(micros - TO_2000))) {
        Some(micros) => Ok(Ok(micros)),
        None => reject("22008", format!("timestamp out of range: \"{text}\"")),
    }
}

/// `timestamp_in` and `timestamp_out`.
pub(super) fn timestamp(session: &Session, text: &str) -> Outcome<String> {
    let parts = read(session, "timestamp", text, TIMESTAMP_ROOM)?;
    Ok(match instant(text, &parts, |_| Ok(0))? {
        Ok(micros) => show_timestamp(micros, ""),
        Err(word) => word.into(),
    })
}

/// `timestamptz_in` and `timestamptz_out`.
pub(super) fn timestamptz(session: &Session, text: &str) -> Outcome<String> {
    let parts = read(session, "timestamp with time zone", text, TIMESTAMP_ROOM)?;
    Ok(match instant(text, &parts, |parts| offset(session, parts, text))? {
        Ok(micros) => show_timestamp(micros, "+00"),
        Err(word) => word.into(),
    })
}
