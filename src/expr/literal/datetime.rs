//! Dates and times, read and printed with ISO dates, month before day, and UTC.

use super::super::Failure;
use crate::expr::cx::{Outcome, reject, unknown};
use crate::replay::{Reject, Session};

const DAY: i64 = 86_400_000_000;

/// What a text says.
#[derive(Debug, Default, Clone, Copy)]
struct Parts {
    /// Year (astronomical), month, day.
    date: Option<(i64, u32, u32)>,
    /// Microseconds since midnight.
    time: Option<i64>,
    /// Seconds east of Greenwich.
    zone: Option<i64>,
}

enum Read {
    Parts(Parts),
    Word(&'static str),
}

fn syntax<T>(ty: &str, text: &str) -> Outcome<T> {
    // Most signs only part one field from the next.
    if text.contains("::")
        || text
            .bytes()
            .any(|b| b.is_ascii_punctuation() && !matches!(b, b'-' | b'/' | b':' | b'.' | b'+' | b',' | b'_'))
    {
        return unknown(format!("how '{text}' is read is not known"));
    }
    reject("22007", format!("invalid input syntax for type {ty}: \"{text}\""))
}

fn range<T>(text: &str) -> Outcome<T> {
    reject("22008", format!("date/time field value out of range: \"{text}\""))
}

/// The days of a month.
fn days_in(year: i64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01.
fn to_days(year: i64, month: u32, day: u32) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (i64::from(month) + if month > 2 { -3 } else { 9 }) + 2) / 5 + i64::from(day) - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

fn from_days(days: i64) -> (i64, u32, u32) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = (doy - (153 * mp + 2) / 5 + 1) as u32;
    let month = if mp < 10 { mp + 3 } else { mp - 9 } as u32;
    (yoe + era * 400 + i64::from(month <= 2), month, day)
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

fn month_named(word: &str) -> Option<u32> {
    if word == "sept" {
        return Some(9);
    }
    MONTHS.iter().position(|m| *m == word || (word.len() == 3 && m.starts_with(word))).map(|i| i as u32 + 1)
}

/// The abbreviations of the default set that stand for one offset, in hours.
fn zone_named(word: &str) -> Option<i64> {
    Some(
        match word {
            "z" | "utc" | "gmt" | "uct" | "zulu" | "wet" => 0,
            "est" | "cdt" => -5,
            "edt" | "ast" => -4,
            "cst" | "mdt" => -6,
            "mst" | "pdt" => -7,
            "pst" => -8,
            "cet" | "bst" | "west" | "met" => 1,
            "cest" | "eet" | "mest" => 2,
            "eest" => 3,
            "jst" => 9,
            _ => return None,
        } * 3600,
    )
}

fn is_day_name(word: &str) -> bool {
    ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
        .iter()
        .any(|d| *d == word || (word.len() >= 3 && word.len() <= 5 && d.starts_with(word)))
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A year of two digits is of this century or the last.
fn full_year(text: &str) -> Option<i64> {
    let year: i64 = number(text)?;
    Some(match text.len() {
        1 | 2 if year < 70 => year + 2000,
        1 | 2 => year + 1900,
        _ => year,
    })
}

/// Three fields of a date, month before day unless the year comes first.
fn date_of(parts: [&str; 3]) -> Option<(i64, u32, u32)> {
    if let Some(month) = month_named(parts[1]) {
        return if parts[0].len() > 2 {
            Some((full_year(parts[0])?, month, number(parts[2])?))
        } else {
            Some((full_year(parts[2])?, month, number(parts[0])?))
        };
    }
    if let Some(month) = month_named(parts[0]) {
        return Some((full_year(parts[2])?, month, number(parts[1])?));
    }
    if parts[0].len() > 2 {
        return Some((full_year(parts[0])?, number(parts[1])?, number(parts[2])?));
    }
    Some((full_year(parts[2])?, number(parts[0])?, number(parts[1])?))
}

/// `hh:mm[:ss[.ffffff]]` to microseconds; 24:00:00 is a time.
fn clock(token: &str) -> Option<Result<i64, ()>> {
    let mut fields = token.split(':');
    let hour: i64 = number(fields.next()?)?;
    let minute: i64 = number(fields.next()?)?;
    let seconds = fields.next().unwrap_or("0");
    if fields.next().is_some() {
        return None;
    }
    let (second, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
    let second: i64 = number(second)?;
    if !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let padded = format!("{fraction:0<7}");
    let micros = padded[..6].parse::<i64>().ok()? + i64::from(padded.as_bytes()[6] >= b'5');
    let total = ((hour * 60 + minute) * 60 + second) * 1_000_000 + micros;
    if hour > 24 || minute > 59 || second > 60 || total > DAY {
        return Some(Err(()));
    }
    Some(Ok(total))
}

/// `+hh`, `-hh:mm`, `+hhmm`, `+hh:mm:ss` to seconds.
fn offset(token: &str) -> Option<Result<i64, ()>> {
    let negative = match token.as_bytes().first()? {
        b'+' => false,
        b'-' => true,
        _ => return None,
    };
    let rest = &token[1..];
    let (h, m, s): (i64, i64, i64) = if rest.contains(':') {
        let mut f = rest.split(':');
        (number(f.next()?)?, number(f.next()?)?, f.next().map_or(Some(0), number)?)
    } else if rest.len() > 2 {
        (number(&rest[..rest.len() - 2])?, number(&rest[rest.len() - 2..])?, 0)
    } else {
        (number(rest)?, 0, 0)
    };
    if h > 15 || m > 59 || s > 59 {
        return Some(Err(()));
    }
    let seconds = h * 3600 + m * 60 + s;
    Some(Ok(if negative { -seconds } else { seconds }))
}

fn read(ty: &str, text: &str) -> Outcome<Read> {
    let lower = text.trim().to_ascii_lowercase();
    for word in ["epoch", "infinity", "-infinity", "+infinity", "allballs"] {
        if lower == word {
            return Ok(Read::Word(word.trim_start_matches('+')));
        }
    }
    if lower.split_ascii_whitespace().any(|w| matches!(w, "now" | "today" | "tomorrow" | "yesterday")) {
        return unknown(format!("'{text}' is the time at which the statement runs"));
    }
    if lower.is_empty() {
        return syntax(ty, text);
    }
    let mut parts = Parts::default();
    let (mut bc, mut afternoon) = (false, None);
    let mut loose: Vec<String> = Vec::new();
    // A `t` between a date and a time is a space.
    let mut prepared = String::with_capacity(lower.len());
    let bytes = lower.as_bytes();
    for (i, c) in lower.char_indices() {
        let between =
            c == 't' && i > 0 && bytes[i - 1].is_ascii_digit() && bytes.get(i + 1).is_some_and(u8::is_ascii_digit);
        prepared.push(if between || c == ',' { ' ' } else { c });
    }
    for token in prepared.split_ascii_whitespace() {
        let letters = token.bytes().all(|b| b.is_ascii_alphabetic());
        if letters {
            match token {
                "ad" => {}
                "bc" => bc = true,
                "am" | "pm" => afternoon = Some(token == "pm"),
                _ if month_named(token).is_some() => loose.push(token.to_owned()),
                _ if is_day_name(token) => {}
                _ => match zone_named(token) {
                    Some(zone) => parts.zone = Some(zone),
                    None if lower.bytes().any(|b| b.is_ascii_digit()) => {
                        return unknown(format!("what \"{token}\" means in '{text}' is not known"));
                    }
                    None => return syntax(ty, text),
                },
            }
        } else if token.contains(':') && token.as_bytes()[0].is_ascii_digit() {
            let end = token.find(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '.'))).unwrap_or(token.len());
            let (time, rest) = token.split_at(end);
            match clock(time) {
                Some(Ok(t)) => parts.time = Some(t),
                Some(Err(())) => return range(text),
                None => return syntax(ty, text),
            }
            if !rest.is_empty() {
                if matches!(rest, "am" | "pm") {
                    afternoon = Some(rest == "pm");
                } else if let Some(zone) = zone_named(rest) {
                    parts.zone = Some(zone);
                } else {
                    match offset(rest) {
                        Some(Ok(zone)) => parts.zone = Some(zone),
                        Some(Err(())) => {
                            return reject("22009", format!("time zone displacement out of range: \"{text}\""));
                        }
                        None => return unknown(format!("what \"{rest}\" means in '{text}' is not known")),
                    }
                }
            }
        } else if matches!(token.as_bytes()[0], b'+' | b'-') && parts.time.is_some() {
            match offset(token) {
                Some(Ok(zone)) => parts.zone = Some(zone),
                _ => return unknown(format!("what \"{token}\" means in '{text}' is not known")),
            }
        } else if token.len() == 8 && token.bytes().all(|b| b.is_ascii_digit()) && parts.date.is_none() {
            parts.date = Some((
                number(&token[..4]).unwrap_or(0),
                number(&token[4..6]).unwrap_or(0),
                number(&token[6..]).unwrap_or(0),
            ));
        } else {
            let fields: Vec<&str> = token.split(['-', '/', '.']).collect();
            match fields.as_slice() {
                [a, b, c] if parts.date.is_none() => match date_of([a, b, c]) {
                    Some(date) => parts.date = Some(date),
                    None => return syntax(ty, text),
                },
                [one] if one.bytes().all(|b| b.is_ascii_digit()) => loose.push((*one).to_owned()),
                _ if token.contains('/') => return unknown(format!("what \"{token}\" means in '{text}' is not known")),
                _ => return syntax(ty, text),
            }
        }
    }
    if let [a, b, c] = loose.as_slice() {
        parts.date = date_of([a, b, c]);
        if parts.date.is_none() {
            return syntax(ty, text);
        }
    } else if !loose.is_empty() {
        return if loose.len() == 1 && parts.date.is_none() && parts.time.is_none() && loose[0].len() != 6 {
            syntax(ty, text)
        } else {
            unknown(format!("how '{text}' is read is not known"))
        };
    }
    if let Some(pm) = afternoon {
        let Some(time) = parts.time else { return syntax(ty, text) };
        let hour = time / 3_600_000_000;
        if hour > 12 {
            return range(text);
        }
        parts.time = Some(match (pm, hour) {
            (true, 12) | (false, 0..12) => time,
            (true, _) => time + 12 * 3_600_000_000,
            (false, _) => time - 12 * 3_600_000_000,
        });
    }
    if let Some((year, month, day)) = &mut parts.date {
        if bc {
            *year = 1 - *year;
        }
        if *month == 0 || *month > 12 || *day == 0 || *day > days_in(*year, *month) {
            return range(text);
        }
    }
    Ok(Read::Parts(parts))
}

fn show_date(days: i64) -> (String, bool) {
    let (year, month, day) = from_days(days);
    let (shown, bc) = if year > 0 { (year, false) } else { (1 - year, true) };
    (format!("{shown:04}-{month:02}-{day:02}"), bc)
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

fn show_timestamp(micros: i64, zone: &str) -> String {
    let (date, bc) = show_date(micros.div_euclid(DAY));
    let time = show_time(micros.rem_euclid(DAY));
    format!("{date} {time}{zone}{}", if bc { " BC" } else { "" })
}

/// Settings of the session that change what dates look like.
fn style(session: &Session) -> Outcome<()> {
    match session.settings.get("datestyle") {
        Some(style) if !style.to_ascii_lowercase().replace(' ', "").split(',').all(|p| matches!(p, "iso" | "mdy")) => {
            unknown(format!("DateStyle is set to {style}"))
        }
        _ => Ok(()),
    }
}

/// The session's time zone must be one that is always UTC.
fn utc(session: &Session, text: &str) -> Outcome<()> {
    match session.settings.get("timezone") {
        Some(zone)
            if !matches!(
                zone.to_ascii_lowercase().as_str(),
                "utc" | "etc/utc" | "gmt" | "uct" | "zulu" | "default"
            ) =>
        {
            unknown(format!("'{text}' depends on the time zone {zone}"))
        }
        _ => Ok(()),
    }
}

pub(super) fn date(session: &Session, text: &str) -> Outcome<String> {
    style(session)?;
    match read("date", text)? {
        Read::Word("epoch") => Ok("1970-01-01".into()),
        Read::Word("allballs") => syntax("date", text),
        Read::Word(word) => Ok(word.into()),
        Read::Parts(Parts { date: Some((y, m, d)), .. }) => {
            let (shown, bc) = show_date(to_days(y, m, d));
            Ok(shown + if bc { " BC" } else { "" })
        }
        Read::Parts(_) => syntax("date", text),
    }
}

/// The day after a canonical date.
pub(super) fn next_day(date: &str) -> Outcome<String> {
    match read("date", date)? {
        Read::Parts(Parts { date: Some((y, m, d)), .. }) => {
            let (shown, bc) = show_date(to_days(y, m, d) + 1);
            Ok(shown + if bc { " BC" } else { "" })
        }
        _ => Err(Failure::Reject(Reject::new("22008", "date out of range"))),
    }
}

pub(super) fn time(session: &Session, text: &str) -> Outcome<String> {
    style(session)?;
    // `hhmmss` and `hhmm` without colons.
    let bare = matches!(text.trim().len(), 4 | 6) && text.trim().bytes().all(|b| b.is_ascii_digit());
    match if bare { Read::Parts(Parts::default()) } else { read("time", text)? } {
        Read::Word("allballs") => Ok("00:00:00".into()),
        Read::Parts(Parts { time: Some(t), .. }) => Ok(show_time(t)),
        _ => match text.trim() {
            // `hhmmss` and `hhmm` without colons.
            digits if matches!(digits.len(), 4 | 6) && digits.bytes().all(|b| b.is_ascii_digit()) => {
                let seconds = digits.get(4..).filter(|s| !s.is_empty()).unwrap_or("00");
                match clock(&format!("{}:{}:{seconds}", &digits[..2], &digits[2..4])) {
                    Some(Ok(t)) => Ok(show_time(t)),
                    _ => range(text),
                }
            }
            _ => syntax("time", text),
        },
    }
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

pub(super) fn timetz(session: &Session, text: &str) -> Outcome<String> {
    style(session)?;
    match read("time with time zone", text)? {
        Read::Word("allballs") => Ok("00:00:00+00".into()),
        Read::Parts(Parts { time: Some(t), zone, .. }) => {
            if zone.is_none() {
                utc(session, text)?;
            }
            Ok(show_time(t) + &show_zone(zone.unwrap_or(0)))
        }
        _ => syntax("time with time zone", text),
    }
}

fn instant(ty: &str, text: &str) -> Outcome<Result<(i64, Option<i64>), &'static str>> {
    match read(ty, text)? {
        Read::Word("allballs") => syntax(ty, text),
        Read::Word("epoch") => Ok(Ok((0, Some(0)))),
        Read::Word(word) => Ok(Err(word)),
        Read::Parts(Parts { date: Some((y, m, d)), time, zone }) => {
            Ok(Ok((to_days(y, m, d) * DAY + time.unwrap_or(0), zone)))
        }
        Read::Parts(_) => syntax(ty, text),
    }
}

pub(super) fn timestamp(session: &Session, text: &str) -> Outcome<String> {
    style(session)?;
    Ok(match instant("timestamp", text)? {
        Ok((micros, _)) => show_timestamp(micros, ""),
        Err(word) => word.into(),
    })
}

pub(super) fn timestamptz(session: &Session, text: &str) -> Outcome<String> {
    style(session)?;
    utc(session, text)?;
    Ok(match instant("timestamp with time zone", text)? {
        Ok((micros, zone)) => show_timestamp(micros - zone.unwrap_or(0) * 1_000_000, "+00"),
        Err(word) => word.into(),
    })
}
