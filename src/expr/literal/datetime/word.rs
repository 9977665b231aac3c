//! The words that dates, times and intervals are written with.

/// What labels the number that comes next, or a part of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Unit {
    Microsecond,
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
    Julian,
    /// A time is next.
    Time,
    /// It means something to `extract` alone.
    Other,
}

/// What a word of a date or a time says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Word {
    /// `infinity`.
    Late,
    /// `-infinity`.
    Early,
    /// `epoch`.
    Epoch,
    /// `allballs`: midnight in UTC.
    Midnight,
    Now,
    Today,
    Tomorrow,
    Yesterday,
    Month(i64),
    /// A day of the week.
    Weekday,
    /// BC, or AD.
    Era(bool),
    /// PM, or AM.
    Half(bool),
    /// One hour more for the summer.
    Summer,
    Unit(Unit),
    /// The `t` between a date and a time.
    IsoTime,
    Ignored,
}

/// How many bytes of a word count.
const LONGEST: usize = 10;

/// The part of a word that counts.
fn significant(word: &str) -> &str {
    word.get(..LONGEST).unwrap_or(word)
}

/// The months, in full.
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

/// What a word of a date means; it is in lower case.
pub(in super::super) fn of(word: &str) -> Option<Word> {
    let word = significant(word);
    let month = MONTHS.iter().position(|m| *m == word || word.len() == 3 && m.starts_with(word));
    if let Some(month) = month {
        return Some(Word::Month(month as i64 + 1));
    }
    Some(match word {
        "infinity" | "+infinity" => Word::Late,
        "-infinity" => Word::Early,
        "epoch" => Word::Epoch,
        "allballs" => Word::Midnight,
        "now" => Word::Now,
        "today" => Word::Today,
        "tomorrow" => Word::Tomorrow,
        "yesterday" => Word::Yesterday,
        "sept" => Word::Month(9),
        "sun" | "sunday" | "mon" | "monday" | "tue" | "tues" | "tuesday" | "wed" | "weds" | "wednesday" | "thu"
        | "thur" | "thurs" | "thursday" | "fri" | "friday" | "sat" | "saturday" => Word::Weekday,
        "ad" => Word::Era(false),
        "bc" => Word::Era(true),
        "am" => Word::Half(false),
        "pm" => Word::Half(true),
        "dst" => Word::Summer,
        "y" => Word::Unit(Unit::Year),
        "m" => Word::Unit(Unit::Month),
        "d" => Word::Unit(Unit::Day),
        "h" => Word::Unit(Unit::Hour),
        "mm" => Word::Unit(Unit::Minute),
        "s" => Word::Unit(Unit::Second),
        "j" | "jd" | "julian" => Word::Unit(Unit::Julian),
        "dow" | "doy" | "isodow" | "isoyear" => Word::Unit(Unit::Other),
        "t" => Word::IsoTime,
        "at" | "on" => Word::Ignored,
        _ => return None,
    })
}

/// What a word of an interval means: a unit, `ago`, or nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Quantity {
    Unit(Unit),
    Ago,
    Ignored,
}

/// What a word of an interval means; it is in lower case.
pub(in super::super) fn quantity(word: &str) -> Option<Quantity> {
    let unit = match significant(word) {
        "@" => return Some(Quantity::Ignored),
        "ago" => return Some(Quantity::Ago),
        "c" | "cent" | "centuries" | "century" => Unit::Century,
        "d" | "day" | "days" => Unit::Day,
        "dec" | "decade" | "decades" | "decs" => Unit::Decade,
        "h" | "hour" | "hours" | "hr" | "hrs" => Unit::Hour,
        "m" | "min" | "mins" | "minute" | "minutes" => Unit::Minute,
        "microsecon" | "us" | "usec" | "usecond" | "useconds" | "usecs" => Unit::Microsecond,
        "mil" | "millennia" | "millennium" | "mils" => Unit::Millennium,
        "millisecon" | "ms" | "msec" | "msecond" | "mseconds" | "msecs" => Unit::Millisecond,
        "mon" | "mons" | "month" | "months" => Unit::Month,
        "qtr" | "quarter" => Unit::Quarter,
        "s" | "sec" | "second" | "seconds" | "secs" => Unit::Second,
        "timezone" | "timezone_h" | "timezone_m" => Unit::Other,
        "w" | "week" | "weeks" => Unit::Week,
        "y" | "year" | "years" | "yr" | "yrs" => Unit::Year,
        _ => return None,
    };
    Some(Quantity::Unit(unit))
}
