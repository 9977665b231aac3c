//! The next version, by the history's own scheme.

use crate::history::{History, Migration};

/// A moment in UTC, for versions that are times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970.
    pub unix_ms: u64,
}

impl Moment {
    /// The day in UTC, as `2025-06-30`.
    pub fn day(self) -> String {
        let [year, month, day, ..] = self.civil();
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// The parts of the date and the time: year, month, day, hour, minute, second.
    fn civil(self) -> [u64; 6] {
        let seconds = self.unix_ms / 1000;
        let (days, rest) = (seconds / 86_400, seconds % 86_400);
        // Days since 0000-03-01, in eras of 400 years (Howard Hinnant's algorithm).
        let z = days + 719_468;
        let era = z / 146_097;
        let day_of_era = z % 146_097;
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + u64::from(month <= 2);
        [year, month, day, rest / 3600, rest % 3600 / 60, rest % 60]
    }
}

/// What versions look like.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Scheme {
    /// A counted number with what stands before it, at least so many digits wide.
    Counted { before: String, last: u64, width: usize },
    /// `20240131120000`, with so many digits after the second.
    Stamp { last: u64, fraction: usize },
    /// `2024-01-31-120000`.
    Dashed { last: u64 },
    /// Seconds or milliseconds since 1970.
    Unix { last: u64, milliseconds: bool },
    /// No version.
    Named,
}

/// Versions that follow the last one of a history.
#[derive(Debug)]
pub(super) struct Numbers {
    scheme: Scheme,
    now: Moment,
    /// Moves every further version on by so many seconds.
    later: u64,
}

impl Numbers {
    /// The versions after those of a history.
    pub(super) fn after(history: &History, now: Moment) -> Self {
        let last = history.migrations.iter().rev().find(|m| !m.repeatable);
        let scheme = last.map_or_else(|| usual(history.framework), |m| scheme(&file_name(m), history));
        Self { scheme, now, later: 0 }
    }

    /// The next version, as it stands in a name; `None` where names have none.
    pub(super) fn next(&mut self) -> Option<String> {
        let now = Moment { unix_ms: self.now.unix_ms + self.later * 1000 };
        self.later += 1;
        let stamp = now.civil().iter().fold(String::new(), |s, part| format!("{s}{part:02}"));
        match &mut self.scheme {
            Scheme::Counted { before, last, width } => {
                *last += 1;
                Some(format!("{before}{last:0width$}", width = *width))
            }
            Scheme::Stamp { last, fraction } => {
                let text = format!("{stamp}{}", "0".repeat(*fraction));
                *last = text.parse::<u64>().unwrap_or(0).max(*last + 1);
                Some(last.to_string())
            }
            Scheme::Dashed { last } => {
                *last = stamp.parse::<u64>().unwrap_or(0).max(*last + 1);
                let text = last.to_string();
                Some(format!("{}-{}-{}-{}", &text[..4], &text[4..6], &text[6..8], &text[8..]))
            }
            Scheme::Unix { last, milliseconds } => {
                let unix = if *milliseconds { now.unix_ms } else { now.unix_ms / 1000 };
                *last = unix.max(*last + 1);
                Some(last.to_string())
            }
            Scheme::Named => None,
        }
    }
}

/// The part of a migration's path that holds the version: the file's name, or the directory's.
pub(super) fn file_name(migration: &Migration) -> String {
    let mut parts: Vec<&str> = migration.label.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    match file {
        "up.sql" | "migration.sql" => parts.pop().unwrap_or_default().to_owned(),
        file => file.to_owned(),
    }
}

/// What the name of the last migration says about the next.
fn scheme(name: &str, history: &History) -> Scheme {
    let start = name.find(|c: char| c.is_ascii_digit());
    let before = start.map_or("", |i| &name[..i]);
    // Flyway's and refinery's letters stand before the version and are no part of it.
    let Some(start) = start.filter(|_| before.is_empty() || before == "V" || before == "v") else {
        return if history.migrations.is_empty() { usual(history.framework) } else { Scheme::Named };
    };
    let version: String =
        name[start..].chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '_')).collect();
    // Two underscores end Flyway's version, one ends that of others.
    let version = version.split("__").next().unwrap_or_default();
    let dashed: Vec<&str> = version.trim_end_matches(['_', '.', '-']).split('-').collect();
    if let [year, month, day, time] = dashed.as_slice()
        && year.len() == 4
        && month.len() == 2
        && day.len() == 2
        && time.trim_end_matches('_').len() == 6
    {
        let digits: String = version.chars().filter(char::is_ascii_digit).collect();
        return Scheme::Dashed { last: digits.parse().unwrap_or(0) };
    }
    let dotted = matches!(history.framework, "flyway" | "plain");
    let head = if dotted {
        version.trim_end_matches(['_', '.', '-'])
    } else {
        version.split(['.', '-', '_']).next().unwrap_or_default()
    };
    let split = head.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |i| i + 1);
    let (before, digits) = head.split_at(split);
    let Ok(last) = digits.parse::<u64>() else { return Scheme::Named };
    match digits.len() {
        14 | 16..=17 if before.is_empty() && (digits.starts_with("19") || digits.starts_with("20")) => {
            Scheme::Stamp { last, fraction: digits.len() - 14 }
        }
        13 if before.is_empty() => Scheme::Unix { last, milliseconds: true },
        10 if before.is_empty() && digits.starts_with('1') => Scheme::Unix { last, milliseconds: false },
        width => {
            // `9` is followed by `10`, and `09` by `10`.
            let width = if digits.starts_with('0') { width } else { 1 };
            Scheme::Counted { before: before.to_owned(), last, width }
        }
    }
}

/// How a framework's own command numbers the first migration.
fn usual(framework: &str) -> Scheme {
    match framework {
        "diesel" => Scheme::Dashed { last: 0 },
        "hasura" | "node-pg-migrate" => Scheme::Unix { last: 0, milliseconds: true },
        "tern" | "poststack" | "plain" | "postgrator" => Scheme::Counted { before: String::new(), last: 0, width: 3 },
        "flyway" | "refinery" | "mojo-pg" => Scheme::Counted { before: String::new(), last: 0, width: 1 },
        "graphile-migrate" => Scheme::Counted { before: String::new(), last: 0, width: 6 },
        "drizzle" => Scheme::Counted { before: String::new(), last: 0, width: 4 },
        "sqitch" | "liquibase" | "files" | "file" | "list" | "yoyo" => Scheme::Named,
        _ => Scheme::Stamp { last: 0, fraction: 0 },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(last: &str, framework: &'static str) -> Option<String> {
        let history = History {
            framework,
            evidence: String::new(),
            root: std::path::PathBuf::new(),
            before: Vec::new(),
            migrations: Vec::new(),
            problems: Vec::new(),
            tracking: Vec::new(),
            snapshot: None,
        };
        let now = Moment { unix_ms: 1_709_209_845_000 };
        Numbers { scheme: scheme(last, &history), now, later: 0 }.next()
    }

    #[test]
    fn moments_are_told_by_the_calendar() {
        assert_eq!(Moment { unix_ms: 1_709_209_845_000 }.civil(), [2024, 2, 29, 12, 30, 45]);
        assert_eq!(Moment { unix_ms: 0 }.civil(), [1970, 1, 1, 0, 0, 0]);
    }

    #[test]
    fn the_next_version_follows_the_last() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(next("000009_a.up.sql", "golang-migrate"), some("000010"));
        assert_eq!(next("9_a.up.sql", "golang-migrate"), some("10"));
        assert_eq!(next("099_a.sql", "poststack"), some("100"));
        assert_eq!(next("20240101000000_a.sql", "supabase"), some("20240229123045"));
        assert_eq!(next("20300101000000_a.sql", "supabase"), some("20300101000001"));
        assert_eq!(next("2024-01-01-000000_a", "diesel"), some("2024-02-29-123045"));
        assert_eq!(next("1700000000000_a.sql", "node-pg-migrate"), some("1709209845000"));
        assert_eq!(next("V1.2__a.sql", "flyway"), some("1.3"));
        assert_eq!(next("V1_2__a.sql", "flyway"), some("1_3"));
        assert_eq!(next("V7__a.sql", "refinery"), some("8"));
        assert_eq!(next("a.sql", "yoyo"), usual("yoyo").eq(&Scheme::Named).then_some(None).flatten());
    }
}
