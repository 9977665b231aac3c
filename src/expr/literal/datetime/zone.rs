//! Time zones: numeric ones, abbreviations of the server's default set, and names.

use super::super::number::strtod;
use super::Bad;
use crate::replay::{Reject, Session};

/// What a time zone comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::expr) enum Zone {
    /// So many seconds east of Greenwich, always.
    Fixed(i64),
    /// It changes, by rules that are the server's.
    Varies,
}

/// A time zone of an abbreviation.
pub(in super::super) struct Abbreviation {
    /// What it comes to.
    pub(in super::super) zone: Zone,
    /// It is that of the summer.
    pub(in super::super) summer: bool,
}

/// The abbreviations that stand for one offset, in seconds.
#[rustfmt::skip]
const FIXED: &[(i64, &[&str])] = &[
    (-36_000, &["hst", "taht"]),
    (-34_200, &["mart"]),
    (-32_400, &["akst", "gamt"]),
    (-28_800, &["akdt", "pst"]),
    (-25_200, &["mst", "pdt"]),
    (-21_600, &["cst", "mdt", "galt"]),
    (-18_000, &["act", "cot", "cdt", "est", "pet"]),
    (-14_400, &["bot", "edt", "amt", "ast"]),
    (-12_600, &["nft", "nst"]),
    (-10_800, &["bra", "brt", "clst", "gft", "pmst", "pyst", "uyt", "wgt", "adt"]),
    (-9_000, &["ndt"]),
    (-7_200, &["brst", "fnt", "pmdt", "uyst", "wgst"]),
    (-3_600, &["egt", "fnst", "azot"]),
    (0, &["egst", "azost", "gmt", "uct", "ut", "utc", "z", "zulu", "wet"]),
    (3_600, &["wat", "bst", "cet", "met", "mez", "wetdst"]),
    (7_200, &["sast", "ist", "bdst", "cest", "cetdst", "eet", "mest", "mesz", "metdst"]),
    (10_800, &["eat", "idt", "eest", "eetdst", "fet"]),
    (12_600, &["irt"]),
    (14_400, &["msd", "mut", "ret", "sct"]),
    (16_200, &["aft"]),
    (18_000, &["pkt", "tjt", "uzt", "must", "mvt", "tft"]),
    (20_700, &["npt"]),
    (21_600, &["almt", "bdt", "btt", "kgst", "pkst", "uzst", "xjt", "yekst"]),
    (23_400, &["mmt"]),
    (25_200, &["almst", "ict", "wast", "cxt"]),
    (28_800, &["bnt", "bort", "cct", "hkt", "myt", "pht", "awst", "wadt"]),
    (31_500, &["acwst"]),
    (32_400, &["jayt", "jst", "kst", "ulast", "awsst", "wdt", "pwt"]),
    (34_200, &["acst", "cast"]),
    (36_000, &["ddut", "kdt", "aest", "ligt", "chut", "mpt", "pgt", "trut", "yapt"]),
    (37_800, &["acsst", "acdt", "cadt", "lhst", "sadt"]),
    (39_600, &["aesst", "aedt", "pont", "vut"]),
    (43_200, &["nzt", "fjt", "gilt", "mht", "nzst", "tvt", "wakt", "wft"]),
    (45_900, &["chast"]),
    (46_800, &["fjst", "nzdt", "tot"]),
    (49_500, &["chadt"]),
];

/// Those of the summer.
#[rustfmt::skip]
const SUMMER: &[&str] = &[
    "akdt", "brst", "cdt", "clst", "edt", "egst", "fnst", "mdt", "ndt", "pdt", "pmdt", "pyst", "uyst", "wgst", "almst",
    "idt", "kdt", "kgst", "pkst", "ulast", "uzst", "yekst", "adt", "azost", "acsst", "acdt", "aesst", "aedt", "awsst",
    "cadt", "sadt", "wadt", "wdt", "bst", "bdst", "cest", "cetdst", "eest", "eetdst", "mest", "mesz", "metdst", "msd",
    "wetdst", "must", "chadt", "fjst", "nzdt",
];

/// The abbreviations whose meaning has changed over time.
#[rustfmt::skip]
const CHANGED: &[&str] = &[
    "art", "arst", "clt", "gyt", "pyt", "vet", "davt", "mawt", "amst", "anast", "anat", "azst", "azt", "gest", "get",
    "irkst", "irkt", "kgt", "krast", "krat", "lkt", "magst", "magt", "novst", "novt", "omsst", "omst", "petst", "pett",
    "sgt", "tmt", "ulat", "vlast", "vlat", "yakst", "yakt", "yekt", "fkst", "fkt", "lhdt", "msk", "volt", "iot", "ckt",
    "easst", "east", "kost", "lint", "nut", "tkt",
];

/// What an abbreviation stands for; it is in lower case.
pub(super) fn abbreviation(word: &str) -> Option<Abbreviation> {
    let fixed = FIXED.iter().find(|(_, words)| words.contains(&word));
    match fixed {
        Some((offset, _)) => Some(Abbreviation { zone: Zone::Fixed(*offset), summer: SUMMER.contains(&word) }),
        None if CHANGED.contains(&word) => Some(Abbreviation { zone: Zone::Varies, summer: false }),
        None => None,
    }
}

/// The names of zones that are one word.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    "cet", "cuba", "eet", "est", "egypt", "eire", "gb", "hst", "hongkong", "iceland", "iran", "israel", "jamaica",
    "japan", "kwajalein", "libya", "met", "mst", "nz", "navajo", "prc", "poland", "portugal", "roc", "rok",
    "singapore", "turkey", "wet", "factory", "localtime", "posixrules",
];

/// Those that have a hyphen or digits, and would be read as rules otherwise.
const PUNCTUATED: &[&str] = &["gb-eire", "nz-chat", "w-su", "est5edt", "cst6cdt", "mst7mdt", "pst8pdt"];

/// The regions that zones are named after.
#[rustfmt::skip]
const REGIONS: &[&str] = &[
    "africa", "america", "antarctica", "arctic", "asia", "atlantic", "australia", "brazil", "canada", "chile", "etc",
    "europe", "indian", "mexico", "pacific", "us", "posix", "right",
];

/// Whether the names of zones have such a character.
fn is_of_name(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'-' | b'+')
}

/// `pg_tzset`: what a zone of that name comes to; `None` where there is none.
pub(in super::super) fn named(name: &str) -> Option<Zone> {
    let lower = name.to_ascii_lowercase();
    let own = lower.strip_prefix("etc/").unwrap_or(&lower);
    if matches!(own, "utc" | "uct" | "gmt" | "zulu" | "universal" | "greenwich" | "gmt0" | "gmt+0" | "gmt-0") {
        return Some(Zone::Fixed(0));
    }
    if WORDS.contains(&lower.as_str()) || PUNCTUATED.contains(&lower.as_str()) {
        return Some(Zone::Varies);
    }
    if let Some((region, _)) = lower.split_once('/') {
        let hours = own.strip_prefix("gmt").filter(|_| region == "etc").and_then(|h| h.parse::<i64>().ok());
        return match hours {
            // Those names count hours to the west.
            Some(hours) if (-14..=12).contains(&hours) => Some(Zone::Fixed(-hours * 3600)),
            _ if REGIONS.contains(&region) && lower.bytes().all(is_of_name) => Some(Zone::Varies),
            _ => rules(&lower),
        };
    }
    rules(&lower)
}

/// A zone that is written as POSIX has it: an abbreviation with the hours to the west, perhaps with one for the summer
/// and the days of the change.
fn rules(text: &str) -> Option<Zone> {
    let (west, rest) = offset(abbreviation_end(text)?)?;
    if rest.is_empty() {
        return Some(Zone::Fixed(-west));
    }
    let days = |rest: &str| rest.starts_with([',', ';']);
    let summer = abbreviation_end(rest).unwrap_or("");
    if summer.len() == rest.len() {
        return None;
    }
    let rest = if summer.is_empty() || days(summer) { summer } else { offset(summer)?.1 };
    (rest.is_empty() || days(rest)).then_some(Zone::Varies)
}

/// What follows an abbreviation; `None` where nothing does.
fn abbreviation_end(text: &str) -> Option<&str> {
    match text.strip_prefix('<') {
        Some(quoted) => quoted.split_once('>').map(|(_, rest)| rest),
        None => text.find(|c: char| c.is_ascii_digit() || matches!(c, ',' | '-' | '+')).map(|at| &text[at..]),
    }
}

/// Seconds to the west, and what follows them.
fn offset(text: &str) -> Option<(i64, &str)> {
    let (negative, mut rest) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let mut seconds = 0;
    for (i, (unit, most)) in [(3600, 167), (60, 59), (1, 60)].into_iter().enumerate() {
        if i > 0 {
            match rest.strip_prefix(':') {
                Some(after) => rest = after,
                None => break,
            }
        }
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let n: i64 = rest[..end].parse().ok().filter(|n| *n <= most)?;
        seconds += n * unit;
        rest = &rest[end..];
    }
    Some((if negative { -seconds } else { seconds }, rest))
}

/// What a session's setting comes to: a name, or hours to the east. A server that was told nothing else is in UTC.
pub(in crate::expr) fn of_session(session: &Session) -> Zone {
    let setting = session.settings.get("timezone").map(|s| s.trim()).filter(|s| !s.eq_ignore_ascii_case("default"));
    let Some(setting) = setting else { return Zone::Fixed(0) };
    match setting.parse::<f64>() {
        Ok(hours) if hours.is_finite() => Zone::Fixed((hours * 3600.0) as i64),
        _ => named(setting).unwrap_or(Zone::Varies),
    }
}

/// Further from Greenwich than this no zone is, in seconds: a week.
const FARTHEST: f64 = 168.0 * 3600.0;

/// `check_timezone`: hours to the east, or the name of a zone.
pub(in crate::expr) fn check(value: &str) -> Result<(), Reject> {
    let invalid = || Reject::new("22023", format!("invalid value for parameter \"TimeZone\": \"{value}\""));
    let (hours, length, _) = strtod(value);
    match length > 0 && length == value.len() {
        true if hours.is_nan() || (hours * 3600.0).abs() >= FARTHEST => {
            Err(invalid().detail("UTC timezone offset is out of range."))
        }
        true => Ok(()),
        _ if value.get(..8).is_some_and(|word| word.eq_ignore_ascii_case("interval")) => Ok(()),
        _ => named(value).map(drop).ok_or_else(invalid),
    }
}

/// `DecodeTimezone`: seconds east of Greenwich.
pub(super) fn numeric(text: &str) -> Result<i64, Bad> {
    let (sign, digits) = match text.as_bytes().first() {
        Some(b'+') => (1, &text[1..]),
        Some(b'-') => (-1, &text[1..]),
        _ => return Err(Bad::Format),
    };
    let part = |text| super::decode::integer(text).map_err(|()| Bad::Displacement);
    let (mut hours, mut rest) = part(digits)?;
    let (mut minutes, mut seconds) = (0, 0);
    if let Some(after) = rest.strip_prefix(':') {
        (minutes, rest) = part(after)?;
        if let Some(after) = rest.strip_prefix(':') {
            (seconds, rest) = part(after)?;
        }
    } else if rest.is_empty() && text.len() > 3 {
        (hours, minutes) = (hours / 100, hours % 100);
    }
    if !(0..=15).contains(&hours) || !(0..60).contains(&minutes) || !(0..60).contains(&seconds) {
        return Err(Bad::Displacement);
    }
    if !rest.is_empty() {
        return Err(Bad::Format);
    }
    Ok(sign * (hours * 3600 + minutes * 60 + seconds))
}
