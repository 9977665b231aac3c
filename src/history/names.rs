//! File names to versions, and versions to an order.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use regex::{Captures, Regex};

use super::convention::{Convention, Order, Role, Version};
use crate::catalog::Ident;

/// A pattern of the program's own, compiled once.
///
/// # Panics
///
/// If it is none.
pub(super) fn regex(pattern: &str) -> Regex {
    static COMPILED: Mutex<BTreeMap<String, Regex>> = Mutex::new(BTreeMap::new());
    let mut compiled = COMPILED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(regex) = compiled.get(pattern) {
        return regex.clone();
    }
    let regex = Regex::new(pattern).unwrap_or_else(|e| panic!("a pattern is wrong: {e}"));
    compiled.insert(pattern.to_owned(), regex.clone());
    regex
}

/// A framework's file names, ready to match.
#[derive(Debug)]
pub(super) struct Names {
    patterns: Vec<(Regex, Role)>,
    version: Version,
    order: Order,
}

/// What a file name says.
#[derive(Debug, Clone)]
pub(super) struct Named {
    /// What the file is.
    pub role: Role,
    /// The version as the tracking table has it.
    pub version: Ident,
    /// The rest of the name.
    pub name: Ident,
    /// Where it comes in the order.
    pub key: Key,
}

/// Where a migration comes in the order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Key {
    /// Kinds of names, one after the other.
    class: u8,
    /// The numbers.
    numbers: Vec<Number>,
    /// The text, where the numbers are equal.
    text: String,
}

/// A number of any length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number(String);

impl Number {
    pub(super) fn new(digits: &str) -> Self {
        Self(digits.trim_start_matches('0').to_owned())
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.len().cmp(&other.0.len()).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Names {
    /// The names of a row.
    pub(super) fn new(row: &Convention) -> Self {
        Self::with(row, row.names.iter().map(|(pattern, role)| ((*pattern).to_owned(), *role)))
    }

    /// A row with other names.
    pub(super) fn with(row: &Convention, patterns: impl IntoIterator<Item = (String, Role)>) -> Self {
        let compile = |(pattern, role): (String, Role)| (regex(&pattern), role);
        Self { patterns: patterns.into_iter().map(compile).collect(), version: row.version, order: row.order }
    }

    /// What `name` says; `path` is the file's path below the root, for orders that go by it.
    pub(super) fn read(&self, name: &str, path: &Path) -> Option<Named> {
        let (captures, role) = self.patterns.iter().find_map(|(regex, role)| Some((regex.captures(name)?, *role)))?;
        let group = |group| captures.name(group).map_or("", |m| m.as_str());
        let role = match (role, group("d")) {
            (Role::Either, "up" | "do") => Role::Up,
            (Role::Either, _) => Role::Down,
            (role, _) => role,
        };
        let written = group("v");
        let version = match self.version {
            Version::Number(limit) if !matches!(role, Role::Refused(_)) => {
                let number = written.parse::<u64>().ok().filter(|number| *number <= limit);
                let Some(number) = number else {
                    let refused =
                        self.patterns.iter().find(|(r, role)| matches!(role, Role::Refused(_)) && r.is_match(name));
                    return refused.map(|(_, role)| Named::refused(*role));
                };
                Ident::from(number.to_string())
            }
            Version::Number(_) | Version::Text => written.into(),
            Version::Dashless => written.replace('-', "").into(),
            Version::Dotted => written.replace('_', ".").into(),
            Version::FileName => name.into(),
            Version::Stem => {
                let stem = stem(name);
                stem.strip_suffix(".up").or_else(|| stem.strip_suffix(".down")).unwrap_or(stem).into()
            }
            Version::Path => {
                let above = path.parent().map(|p| p.to_string_lossy().replace('\\', "/")).unwrap_or_default();
                if above.is_empty() { written.into() } else { format!("{above}/{written}").into() }
            }
        };
        let key = self.key(role, name, &captures, &version, path);
        let (version, label) = match (role, version.is_empty()) {
            // A repeatable migration is known by its description alone.
            (Role::Repeatable, _) => (Ident::from(group("n").replace('_', " ")), group("n")),
            (_, true) => (stem(name).into(), group("n")),
            _ => (version, group("n")),
        };
        Some(Named { role, version, name: label.into(), key })
    }

    fn key(&self, role: Role, name: &str, captures: &Captures<'_>, version: &str, path: &Path) -> Key {
        let written = captures.name("v").map_or("", |m| m.as_str());
        let text = |text: &str| Key { text: text.to_owned(), ..Key::default() };
        match self.order {
            Order::Number => Key { numbers: vec![Number::new(version)], text: name.to_owned(), ..Key::default() },
            Order::Text => text(&format!("{version}\0{name}")),
            Order::FileName | Order::Depends => text(name),
            Order::Locale => text(&locale(name)),
            Order::Natural => natural(&path.to_string_lossy().replace('\\', "/")),
            Order::NumberThenName => {
                Key { class: u8::from(written.is_empty()), numbers: vec![Number::new(written)], text: name.to_owned() }
            }
            Order::Stamp => Key { numbers: vec![stamp(written)], text: name.to_owned(), ..Key::default() },
            Order::Dotted if role == Role::Repeatable => Key { class: 1, text: name.to_owned(), ..Key::default() },
            Order::Dotted => {
                let parts = written.split(|c: char| !c.is_ascii_digit()).map(Number::new);
                let mut numbers: Vec<Number> = parts.collect();
                while numbers.last().is_some_and(|last| last.0.is_empty()) {
                    numbers.pop();
                }
                Key { numbers, text: name.to_owned(), ..Key::default() }
            }
        }
    }

    /// What two migrations of one version have in common.
    pub(super) fn identity(&self, named: &Named) -> String {
        match self.order {
            Order::Dotted if named.role != Role::Repeatable => {
                named.key.numbers.iter().map(|number| number.0.as_str()).collect::<Vec<_>>().join(".")
            }
            Order::Dotted => format!("R {}", named.version),
            _ => named.version.to_string(),
        }
    }
}

impl Named {
    fn refused(role: Role) -> Self {
        Self { role, version: Ident::default(), name: Ident::default(), key: Key::default() }
    }
}

impl Key {
    /// Whether it comes after a migration of the version that `other` has.
    pub(super) fn after(&self, other: &Self) -> bool {
        (self.class, &self.numbers) > (other.class, &other.numbers)
    }

    /// The one number that the version is, if it is a small one: a count, not a time.
    pub(super) fn count(&self) -> Option<u32> {
        match self.numbers.as_slice() {
            [] if self.class == 0 && !self.text.is_empty() => Some(0),
            [Number(digits)] if digits.len() < 7 => Some(digits.parse().unwrap_or(0)),
            _ => None,
        }
    }
}

/// A file's name without what follows its last dot.
pub(super) fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// A text's order with its numbers as numbers: each run of digits is one character more than any other, followed by
/// its length and its digits.
pub(super) fn natural(text: &str) -> Key {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        out.push_str(&rest[..start]);
        let end = rest[start..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |n| start + n);
        let digits = rest[start..end].trim_start_matches('0');
        out.push('0');
        out.push(char::from_u32(0x21 + u32::try_from(digits.len()).unwrap_or(0x1000).min(0x1000)).unwrap_or('~'));
        out.push_str(digits);
        rest = &rest[end..];
    }
    out.push_str(rest);
    // A separator is less than anything in a name, so that a directory comes before its namesakes.
    Key { text: out.replace('/', "\u{1}"), ..Key::default() }
}

/// Close to what `localeCompare` does with the characters of file names: punctuation before digits before letters,
/// letters without their case first, and lower case before upper case where that is all that differs.
fn locale(text: &str) -> String {
    let class = |c: char| match c {
        '_' => '\u{2}',
        '-' => '\u{3}',
        '.' => '\u{4}',
        c => c,
    };
    let folded: String = text.to_lowercase().chars().map(class).collect();
    let cases: String = text.chars().map(|c| if c.is_uppercase() { 'b' } else { 'a' }).collect();
    format!("{folded}\0{cases}")
}

/// node-pg-migrate's stamps: milliseconds, or the seventeen digits of a UTC time; 0 for what is no number.
fn stamp(prefix: &str) -> Number {
    if !prefix.bytes().all(|b| b.is_ascii_digit()) {
        return Number::new("");
    }
    if prefix.len() != 17 {
        return Number::new(prefix);
    }
    let part = |range: std::ops::Range<usize>| prefix[range].parse::<i64>().unwrap_or(0);
    let (year, month, day) = (part(0..4), part(4..6), part(6..8));
    let seconds = (part(8..10) * 60 + part(10..12)) * 60 + part(12..14);
    let millis = (days(year, month, day) * 86_400 + seconds) * 1000 + part(14..17);
    Number::new(&millis.max(0).to_string())
}

/// Days since 1970-01-01 of a date of the Gregorian calendar.
pub(super) fn days(year: i64, month: i64, day: i64) -> i64 {
    // The year starts in March, so that the leap day is its last.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + (month * 153 + 2) / 5 + day - 1 - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::convention::{TABLE, find};

    fn order(framework: &str, names: &[&str]) -> Vec<String> {
        let row = find(framework).expect("a framework");
        let rules = Names::new(row);
        let mut found: Vec<_> =
            names.iter().map(|n| (rules.read(n, Path::new(n)).expect(n).key, (*n).to_owned())).collect();
        found.sort();
        found.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn all_patterns_compile() {
        for row in TABLE {
            Names::new(row);
        }
    }

    #[test]
    fn orders() {
        assert_eq!(order("golang-migrate", &["10_b.up.sql", "9_a.up.sql"]), ["9_a.up.sql", "10_b.up.sql"]);
        assert_eq!(order("poststack", &["2_b.sql", "10_a.sql"]), ["10_a.sql", "2_b.sql"]);
        assert_eq!(order("dbmate", &["1_a.sql", "10_c.sql", "2_b.sql"]), ["10_c.sql", "1_a.sql", "2_b.sql"]);
        assert_eq!(order("sql-migrate", &["a.sql", "10_x.sql", "9_y.sql"]), ["9_y.sql", "10_x.sql", "a.sql"]);
        assert_eq!(
            order("flyway", &["R__a.sql", "V2__x.sql", "V1.10__x.sql", "V1_9__x.sql", "V1__x.sql"]),
            ["V1__x.sql", "V1_9__x.sql", "V1.10__x.sql", "V2__x.sql", "R__a.sql"]
        );
        assert_eq!(
            order("node-pg-migrate", &["1700000000001_b.sql", "20231114221320000_a.sql", "20231114221320002_c.sql"]),
            ["20231114221320000_a.sql", "1700000000001_b.sql", "20231114221320002_c.sql"]
        );
        assert_eq!(
            order("files", &["v1.10/a.sql", "v1.9/a.sql", "v1.9/b.sql"]),
            ["v1.9/a.sql", "v1.9/b.sql", "v1.10/a.sql"]
        );
        assert_eq!(
            order("graphile-migrate", &["000002-B.sql", "000002-a.sql", "000001.sql"]),
            ["000001.sql", "000002-a.sql", "000002-B.sql"]
        );
    }

    #[test]
    fn versions() {
        let read = |framework: &str, name: &str| {
            let named = Names::new(find(framework).expect("a framework")).read(name, Path::new(name))?;
            Some((named.version.to_string(), named.name.to_string(), named.role))
        };
        let some = |version: &str, name: &str, role| Some((version.to_owned(), name.to_owned(), role));
        assert_eq!(read("golang-migrate", "0001_a_b.down.sql"), some("1", "a_b", Role::Down));
        assert_eq!(read("golang-migrate", "4_y.up.sql.bak"), some("4", "y", Role::Up));
        assert_eq!(read("golang-migrate", "3_x.sql"), None);
        assert_eq!(read("golang-migrate", "99999999999999999999_x.up.sql"), None);
        assert!(matches!(read("sqlx", "foo_bar.sql"), Some((_, _, Role::Refused(_)))));
        assert!(matches!(read("sqlx", "9999999999999999999_x.sql"), Some((_, _, Role::Refused(_)))));
        assert_eq!(read("sqlx", "readme.sql"), None);
        assert_eq!(read("diesel", "2024-01-01-000001_create_users"), some("20240101000001", "create_users", Role::Up));
        assert_eq!(read("flyway", "V1_1__create_orders.sql"), some("1.1", "create_orders", Role::Up));
        assert_eq!(
            read("flyway", "R__user_names_view.sql"),
            some("user names view", "user_names_view", Role::Repeatable)
        );
        assert_eq!(read("plain", "V0001.Initial.up.sql"), some("0001", "Initial", Role::Up));
        assert_eq!(read("plain", "0001.undo.init.sql"), some("0001", "init", Role::Down));
        assert_eq!(read("plain", "00.05.00_01_drop.sql"), some("00.05.00_01", "drop", Role::Up));
        assert_eq!(read("plain", "000001.sql"), some("000001", "", Role::Up));
        assert_eq!(read("tern", "001_a.sql"), some("1", "a", Role::Up));
        assert_eq!(read("graphile-migrate", "000001-a-b.sql"), some("000001", "a-b", Role::Up));
    }

    #[test]
    fn dates() {
        assert_eq!(days(1970, 1, 1), 0);
        assert_eq!(days(2000, 3, 1), 11_017);
        assert_eq!(days(2024, 2, 29), 19_782);
    }
}
