//! The values of partition bounds, as far as they can be compared.

use std::cmp::Ordering;

use crate::catalog::{Address, Kind, Object, Type};

use super::cx::Cx;

/// One value of a bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Datum {
    Min,
    Max,
    Null,
    Integer(i128),
    /// A decimal number: its sign, the digits before the point without leading zeros, those after it without trailing ones.
    Decimal(bool, String, String),
    /// A text whose order is that of its bytes: dates in ISO form, UUIDs.
    Ordered(String),
    /// A text that can only be told equal or not.
    Other(String),
}

/// A key of a partitioned table.
#[derive(Debug, Clone)]
pub(super) struct Key {
    /// Its type without domains, where it is known.
    pub(super) ty: Option<Type>,
    /// Texts are in the order of their bytes.
    pub(super) bytewise: bool,
}

impl Datum {
    pub(super) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (a, b) if a == b => Some(Ordering::Equal),
            (Self::Min, _) | (_, Self::Max) => Some(Ordering::Less),
            (_, Self::Min) | (Self::Max, _) => Some(Ordering::Greater),
            (Self::Integer(a), Self::Integer(b)) => Some(a.cmp(b)),
            (Self::Decimal(a, ..), Self::Decimal(b, ..)) if a != b => Some(b.cmp(a)),
            (Self::Decimal(negative, whole, fraction), Self::Decimal(_, other_whole, other_fraction)) => {
                let order = (whole.len(), whole, fraction).cmp(&(other_whole.len(), other_whole, other_fraction));
                Some(if *negative { order.reverse() } else { order })
            }
            (Self::Ordered(a), Self::Ordered(b)) => Some(a.cmp(b)),
            _ => None,
        }
    }

    /// A number as it is printed.
    fn decimal(text: &str) -> Option<Self> {
        let plain = if text.contains(['e', 'E']) {
            format!("{}", text.parse::<f64>().ok().filter(|n| n.is_finite())?)
        } else {
            text.to_owned()
        };
        let (negative, digits) = plain.strip_prefix('-').map_or((false, plain.as_str()), |rest| (true, rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if digits.is_empty() || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
            return None;
        }
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let zero = whole.is_empty() && fraction.is_empty();
        Some(Self::Decimal(negative && !zero, whole.to_owned(), fraction.to_owned()))
    }

    /// An interval as it is printed, in microseconds: a month has 30 days where intervals are compared.
    fn interval(text: &str) -> Option<Self> {
        const DAY: i128 = 86_400_000_000;
        let mut words = text.split_whitespace();
        let mut total: i128 = 0;
        while let Some(word) = words.next() {
            if word.contains(':') {
                let (negative, clock) = match word.strip_prefix('-') {
                    Some(rest) => (true, rest),
                    None => (false, word.trim_start_matches('+')),
                };
                let mut parts = clock.split(':');
                let hours: i128 = parts.next()?.parse().ok()?;
                let minutes: i128 = parts.next()?.parse().ok()?;
                let (seconds, fraction) = parts.next()?.split_once('.').unwrap_or_default();
                let seconds = if seconds.is_empty() { clock.rsplit(':').next()? } else { seconds };
                let seconds: i128 = seconds.parse().ok()?;
                let micros: i128 = format!("{fraction:0<6}").parse().ok()?;
                let clock = (hours * 3600 + minutes * 60 + seconds) * 1_000_000 + micros;
                total += if negative { -clock } else { clock };
                continue;
            }
            let number: i128 = word.parse().ok()?;
            total += number
                * match words.next()?.trim_end_matches('s') {
                    "year" => 360 * DAY,
                    "mon" => 30 * DAY,
                    "day" => DAY,
                    _ => return None,
                };
        }
        Some(Self::Integer(total))
    }
}

impl Cx<'_> {
    /// A value of a key as it is printed without quotes.
    pub(super) fn datum(&self, plain: String, key: &Key) -> Datum {
        let Some(ty) = key.ty.as_ref().filter(|ty| !ty.array) else { return Datum::Other(plain) };
        let read = match &*ty.name {
            _ if ty.schema != "pg_catalog" => {
                let at = Address::of(Kind::EnumType, ty.schema.clone(), ty.name.clone());
                match self.get(&at).map(|o| &**o) {
                    Some(Object::EnumType(e)) => {
                        let place = e.labels.iter().position(|label| label.as_str() == plain);
                        place.and_then(|n| i128::try_from(n).ok()).map(Datum::Integer)
                    }
                    _ => None,
                }
            }
            "int2" | "int4" | "int8" | "oid" => plain.parse().ok().map(Datum::Integer),
            "numeric" | "float4" | "float8" => Datum::decimal(&plain),
            "money" => Datum::decimal(&plain.replace(['$', ','], "")),
            "interval" => Datum::interval(&plain),
            "date" | "timestamp" | "timestamptz" => match &*plain {
                // Before and after every digit.
                "-infinity" => Some(Datum::Ordered(String::new())),
                "infinity" => Some(Datum::Ordered("~".to_owned())),
                _ => is_plain_date(&plain).then(|| Datum::Ordered(plain.clone())),
            },
            "uuid" | "bool" | "name" | "char" | "bytea" | "bit" | "varbit" | "time" => {
                Some(Datum::Ordered(plain.clone()))
            }
            "text" | "varchar" => key.bytewise.then(|| Datum::Ordered(plain.clone())),
            "bpchar" => {
                let trimmed = plain.trim_end_matches(' ').to_owned();
                Some(if key.bytewise { Datum::Ordered(trimmed) } else { Datum::Other(trimmed) })
            }
            _ => None,
        };
        read.unwrap_or(Datum::Other(plain))
    }
}

/// Whether a printed date or time is of the form whose order is that of its bytes.
fn is_plain_date(text: &str) -> bool {
    text.len() >= 10 && text.as_bytes()[4] == b'-' && !text.ends_with("BC")
}
