//! Dates, timestamps without a time zone and intervals, for names of partitions and their bounds.

use crate::expr::calendar::{days_in, from_days, to_days};

/// Microseconds of a day.
pub(super) const DAY: i64 = 86_400_000_000;
/// Days from 1970-01-01 to 2000-01-01.
const EPOCH: i64 = 10_957;

/// Months, days and microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Interval {
    pub(super) months: i64,
    pub(super) days: i64,
    pub(super) micros: i64,
}

/// A boolean as its input function reads it.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match &*text.trim().to_ascii_lowercase() {
        "t" | "tr" | "tru" | "true" | "y" | "ye" | "yes" | "on" | "1" => Some(true),
        "f" | "fa" | "fal" | "fals" | "false" | "n" | "no" | "off" | "of" | "0" => Some(false),
        _ => None,
    }
}

/// Year, month and day of a day that is counted from 2000-01-01.
pub(super) fn civil(days: i64) -> (i64, i64, i64) {
    from_days(days + EPOCH)
}

/// The day of a year, month and day, counted from 2000-01-01.
pub(super) fn day_of(year: i64, month: i64, day: i64) -> i64 {
    to_days(year, month, day) - EPOCH
}

pub(super) fn parse_date(text: &str) -> Option<i64> {
    let mut parts = text.trim().split('-').map(|p| p.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let valid = (1..=12).contains(&month) && day >= 1 && day <= days_in(year, month) && year > 99;
    (valid && parts.next().is_none()).then(|| day_of(year, month, day))
}

pub(super) fn parse_timestamp(text: &str) -> Option<i64> {
    let text = text.trim();
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, "00:00:00"));
    let mut parts = time.trim().split(':');
    let hour: i64 = parts.next()?.parse().ok()?;
    let minute: i64 = parts.next()?.parse().ok()?;
    let second = parts.next().unwrap_or("0");
    let (whole, fraction) = second.split_once('.').unwrap_or((second, "0"));
    let second: i64 = whole.parse().ok()?;
    let micros: i64 = format!("{fraction:0<6}").get(..6)?.parse().ok()?;
    Some(parse_date(date)? * DAY + ((hour * 60 + minute) * 60 + second) * 1_000_000 + micros)
}

pub(super) fn show_date(days: i64) -> String {
    let (year, month, day) = civil(days);
    format!("{year:04}-{month:02}-{day:02}")
}

pub(super) fn show_timestamp(micros: i64) -> String {
    format!("{} {}", show_date(micros.div_euclid(DAY)), show_time(micros.rem_euclid(DAY)))
}

fn show_time(micros: i64) -> String {
    let (seconds, fraction) = (micros / 1_000_000, micros % 1_000_000);
    let mut out = format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if fraction != 0 {
        out.push_str(format!(".{fraction:06}").trim_end_matches('0'));
    }
    out
}

impl Interval {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut out = Self::default();
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut i = 0;
        while i < words.len() {
            let number: String =
                words[i].chars().take_while(|c| c.is_ascii_digit() || *c == '-' || *c == '+').collect();
            let n: i64 = number.parse().ok()?;
            let (unit, step) = match &words[i][number.len()..] {
                "" => (*words.get(i + 1)?, 2),
                glued => (glued, 1),
            };
            match unit.to_ascii_lowercase().trim_end_matches('s') {
                "year" | "yr" | "y" => out.months += 12 * n,
                "month" | "mon" => out.months += n,
                "week" | "w" => out.days += 7 * n,
                "day" | "d" => out.days += n,
                "hour" | "h" | "hr" => out.micros += n * 3_600_000_000,
                "minute" | "min" | "m" => out.micros += n * 60_000_000,
                "second" | "sec" => out.micros += n * 1_000_000,
                _ => return None,
            }
            i += step;
        }
        (!words.is_empty()).then_some(out)
    }

    pub(super) fn times(self, n: i64) -> Self {
        Self { months: self.months * n, days: self.days * n, micros: self.micros * n }
    }

    pub(super) fn plus(self, other: &Self) -> Self {
        Self { months: self.months + other.months, days: self.days + other.days, micros: self.micros + other.micros }
    }

    /// A timestamp with this added or taken away.
    pub(super) fn added_to(self, micros: i64, minus: bool) -> i64 {
        let sign = if minus { -1 } else { 1 };
        let (year, month, day) = civil(micros.div_euclid(DAY));
        let months = year * 12 + month - 1 + sign * self.months;
        let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
        let days = day_of(year, month, day.min(days_in(year, month))) + sign * self.days;
        days * DAY + micros.rem_euclid(DAY) + sign * self.micros
    }

    pub(super) fn show(self) -> String {
        let mut out = Vec::new();
        let mut part = |n: i64, unit: &str| {
            if n != 0 {
                out.push(format!("{n} {unit}{}", if n == 1 { "" } else { "s" }));
            }
        };
        part(self.months / 12, "year");
        part(self.months % 12, "mon");
        part(self.days, "day");
        if self.micros != 0 || out.is_empty() {
            let sign = if self.micros < 0 { "-" } else { "" };
            out.push(format!("{sign}{}", show_time(self.micros.abs())));
        }
        out.join(" ")
    }
}

/// `date_trunc`.
pub(super) fn truncated(unit: &str, micros: i64) -> Option<i64> {
    let days = micros.div_euclid(DAY);
    let (year, month, _) = civil(days);
    let time = micros.rem_euclid(DAY);
    Some(match &*unit.to_ascii_lowercase() {
        "year" => day_of(year, 1, 1) * DAY,
        "quarter" => day_of(year, (month - 1) / 3 * 3 + 1, 1) * DAY,
        "month" => day_of(year, month, 1) * DAY,
        // 2000-01-01 was a Saturday.
        "week" => (days - (days + 5).rem_euclid(7)) * DAY,
        "day" => days * DAY,
        "hour" => days * DAY + time / 3_600_000_000 * 3_600_000_000,
        "minute" => days * DAY + time / 60_000_000 * 60_000_000,
        "second" => days * DAY + time / 1_000_000 * 1_000_000,
        _ => return None,
    })
}

/// `extract` of a field that is a whole number.
pub(super) fn field(unit: &str, micros: i64) -> Option<i64> {
    let days = micros.div_euclid(DAY);
    let (year, month, day) = civil(days);
    let seconds = micros.rem_euclid(DAY) / 1_000_000;
    Some(match &*unit.to_ascii_lowercase() {
        "year" => year,
        "quarter" => (month - 1) / 3 + 1,
        "month" => month,
        "day" => day,
        "hour" => seconds / 3600,
        "minute" => seconds / 60 % 60,
        "doy" => days - day_of(year, 1, 1) + 1,
        "dow" => (days + 6).rem_euclid(7),
        "isodow" => (days + 5).rem_euclid(7) + 1,
        _ => return None,
    })
}

/// `to_char` with a pattern of numbers.
pub(super) fn to_char(micros: i64, pattern: &str) -> Option<String> {
    let (year, month, day) = civil(micros.div_euclid(DAY));
    let seconds = micros.rem_euclid(DAY) / 1_000_000;
    let parts: [(&str, String); 13] = [
        ("YYYY", format!("{year:04}")),
        ("yyyy", format!("{year:04}")),
        ("YY", format!("{:02}", year % 100)),
        ("MM", format!("{month:02}")),
        ("mm", format!("{month:02}")),
        ("DDD", format!("{:03}", field("doy", micros)?)),
        ("DD", format!("{day:02}")),
        ("dd", format!("{day:02}")),
        ("HH24", format!("{:02}", seconds / 3600)),
        ("hh24", format!("{:02}", seconds / 3600)),
        ("MI", format!("{:02}", seconds / 60 % 60)),
        ("SS", format!("{:02}", seconds % 60)),
        ("Q", format!("{}", (month - 1) / 3 + 1)),
    ];
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(c) = rest.chars().next() {
        if let Some((name, value)) = parts.iter().find(|(name, _)| rest.starts_with(name)) {
            out.push_str(value);
            rest = &rest[name.len()..];
        } else if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"')?;
            out.push_str(&quoted[..end]);
            rest = &quoted[end + 1..];
        } else if c.is_ascii_alphabetic() {
            return None;
        } else {
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    Some(out)
}

/// `to_char` of a whole number: the forms that pad it.
pub(super) fn number_text(n: i64, pattern: &str) -> Option<String> {
    let (plain, digits) = match pattern.strip_prefix("FM") {
        Some(digits) => (true, digits),
        None => (false, pattern),
    };
    if digits.is_empty() || !digits.chars().all(|c| c == '0' || c == '9') || n < 0 {
        return None;
    }
    let least = digits.find('0').map_or(0, |at| digits.len() - at);
    let shown = format!("{n:0>least$}");
    if shown.len() > digits.len() {
        return None;
    }
    Some(if plain { shown } else { format!("{shown:>width$}", width = digits.len() + 1) })
}

/// `to_date` with a pattern of numbers.
pub(super) fn from_pattern(text: &str, pattern: &str) -> Option<i64> {
    let (mut year, mut month, mut day) = (None, 1, 1);
    let (mut text, mut pattern) = (text, pattern);
    while !pattern.is_empty() {
        let (width, slot): (usize, &mut dyn FnMut(i64)) = if pattern.starts_with("YYYY") {
            (4, &mut |n| year = Some(n))
        } else if pattern.starts_with("MM") {
            (2, &mut |n| month = n)
        } else if pattern.starts_with("DD") {
            (2, &mut |n| day = n)
        } else {
            let c = pattern.chars().next()?;
            if c.is_ascii_alphanumeric() || !text.starts_with(c) {
                return None;
            }
            (pattern, text) = (&pattern[c.len_utf8()..], &text[c.len_utf8()..]);
            continue;
        };
        slot(text.get(..width)?.parse().ok()?);
        (pattern, text) = (&pattern[width..], &text[width..]);
    }
    parse_date(&format!("{:04}-{month:02}-{day:02}", year?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_as_the_server_counts_them() {
        assert_eq!(parse_date("2000-01-01"), Some(0));
        assert_eq!(show_date(parse_date("2024-02-29").unwrap() + 1), "2024-03-01");
        assert_eq!(parse_date("2023-02-29"), None);
        let start = parse_timestamp("2024-01-31 10:30:00").unwrap();
        let month = Interval::parse("1 month").unwrap();
        assert_eq!(show_timestamp(month.added_to(start, false)), "2024-02-29 10:30:00");
        assert_eq!(to_char(start, "YYYY_MM\"w\"DD"), Some("2024_01w31".to_owned()));
        assert_eq!(truncated("week", start).map(show_timestamp).unwrap(), "2024-01-29 00:00:00");
    }
}
