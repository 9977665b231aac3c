//! How large and how busy tables are, where somebody says it: a file that `undrift stats` wrote, or a database.
//!
//! A finding about a lock then says how many rows there are and about how long the work takes, and what is over in an instant is
//! no more than a note.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::StatementCx;
use crate::catalog::{Address, Catalog, Kind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::replay::{Effect, Lock, Work};

/// The version of the file.
pub const VERSION: u32 = 1;

/// What is known of a database's tables.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Statistics {
    /// [`VERSION`].
    pub version: u32,
    /// The database.
    pub database: String,
    /// The server's full version.
    pub server: String,
    /// The day on which they were read.
    pub day: String,
    /// The tables, partitions among them.
    pub tables: Vec<TableStatistics>,
}

/// What is known of one table.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TableStatistics {
    /// Its schema.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// How many rows it has, about.
    pub rows: u64,
    /// How many bytes the table itself has.
    pub bytes: u64,
    /// How many bytes its indexes have.
    pub index_bytes: u64,
    /// Rows that are inserted, updated and deleted in a second, on average.
    pub writes_per_second: f64,
    /// Scans of the table and of its indexes in a second, on average.
    pub scans_per_second: f64,
}

/// Statistics, ready to be asked.
#[derive(Debug, Clone, Default)]
pub struct Sizes(BTreeMap<Address, TableStatistics>);

impl From<Statistics> for Sizes {
    fn from(statistics: Statistics) -> Self {
        let address = |t: &TableStatistics| Address::of(Kind::Table, t.schema.as_str(), t.name.as_str());
        Self(statistics.tables.into_iter().map(|t| (address(&t), t)).collect())
    }
}

/// Bytes that a server reads in a second, with much of them in memory; a slow disk reads less.
const SCANNED: f64 = 200e6;
/// Bytes that a server writes in a second, with the log.
const WRITTEN: f64 = 50e6;
/// Rows that a server sorts and puts into an index in a second.
const INDEXED: f64 = 500e3;
/// Rows whose parents a server looks up in a second.
const LOOKED_UP: f64 = 300e3;
/// Work that takes no longer is no incident.
const INSTANT: f64 = 0.1;
/// Work that takes no longer is felt, and over.
const SHORT: f64 = 1.0;
/// A table that is written or read so often in a second is busy: whoever waits for a lock on it holds up many.
const BUSY: f64 = 50.0;

impl Sizes {
    /// What is known of a table, with its partitions.
    fn of(&self, table: &Address, catalog: &Catalog) -> Option<TableStatistics> {
        let mut sum = self.0.get(table).cloned();
        for at in catalog.referrers(table) {
            let place = catalog.get(at).and_then(|object| object.partition_of());
            let is_partition = place.is_some_and(|p| p.parent == *table);
            if let Some(part) = is_partition.then(|| self.of(at, catalog)).flatten() {
                let whole = sum.get_or_insert_default();
                whole.rows += part.rows;
                whole.bytes += part.bytes;
                whole.index_bytes += part.index_bytes;
                whole.writes_per_second += part.writes_per_second;
                whole.scans_per_second += part.scans_per_second;
            }
        }
        sum
    }

    /// Adds to a finding about a lock what is known of the table that is locked, and lets it weigh what it weighs.
    pub(super) fn weigh(&self, finding: &mut Diagnostic, cx: &StatementCx<'_>, fixed: bool) {
        let Some(effect) = heaviest(finding, cx) else { return };
        let Some(table) = self.of(&effect.on, cx.before) else { return };
        let size = format!("`{}` has {}", super::short(&effect.on), told(&table));
        let busy = busy(&table);
        if effect.work == Work::None {
            if let Some(busy) = busy {
                note(finding, format!("{size} and is busy: {busy}"));
            }
            return;
        }
        let seconds = seconds(effect.work, &table);
        let busy = busy.map_or(String::new(), |b| format!("; it is busy: {b}"));
        note(finding, format!("{size}: {} takes {}{busy}", work(effect.work), duration(seconds)));
        if fixed {
            return;
        }
        finding.severity = match seconds {
            s if s < INSTANT => Severity::Info,
            s if s < SHORT => finding.severity.min(Severity::Warning),
            _ => finding.severity,
        };
    }
}

/// The effect that a finding is about: of those at its place the one with the most work, or else with the strongest lock.
fn heaviest<'a>(finding: &Diagnostic, cx: &StatementCx<'a>) -> Option<&'a Effect> {
    let place = finding.place.as_ref()?;
    let inside = |e: &&Effect| e.span.start <= place.span.start && place.span.start < e.span.end;
    let locked = |e: &&Effect| e.lock >= Lock::Share && matches!(e.on.kind, Kind::Table);
    cx.effects().iter().filter(inside).filter(locked).max_by_key(|e| (e.work, e.lock))
}

fn note(finding: &mut Diagnostic, text: String) {
    finding.help = Some(match finding.help.take() {
        Some(help) => format!("{text}; {help}"),
        None => text,
    });
}

#[allow(clippy::cast_precision_loss, reason = "an estimate")]
fn seconds(work: Work, table: &TableStatistics) -> f64 {
    let (rows, bytes, index) = (table.rows as f64, table.bytes as f64, table.index_bytes as f64);
    match work {
        Work::None => 0.0,
        Work::Scan => bytes / SCANNED,
        Work::Validate => bytes / SCANNED + rows / LOOKED_UP,
        Work::IndexBuild => bytes / SCANNED + rows / INDEXED,
        Work::Rewrite => bytes / WRITTEN + index / WRITTEN,
    }
}

fn work(work: Work) -> &'static str {
    match work {
        Work::None => "it",
        Work::Scan => "reading them",
        Work::Validate => "checking them",
        Work::IndexBuild => "building the index",
        Work::Rewrite => "writing them anew",
    }
}

fn busy(table: &TableStatistics) -> Option<String> {
    if table.writes_per_second >= BUSY {
        return Some(format!("{:.0} rows are written in a second", table.writes_per_second));
    }
    (table.scans_per_second >= BUSY).then(|| format!("it is read {:.0} times in a second", table.scans_per_second))
}

/// `about 12 million rows (4.1 GB)`
fn told(table: &TableStatistics) -> String {
    if table.rows == 0 && table.bytes == 0 {
        return "no rows".to_owned();
    }
    format!("about {} rows ({})", amount(table.rows), bytes(table.bytes))
}

#[allow(clippy::cast_precision_loss, reason = "an estimate")]
fn amount(n: u64) -> String {
    match n {
        0..1_000 => n.to_string(),
        1_000..1_000_000 => format!("{} thousand", two_digits(n as f64 / 1e3)),
        1_000_000..1_000_000_000 => format!("{} million", two_digits(n as f64 / 1e6)),
        _ => format!("{} billion", two_digits(n as f64 / 1e9)),
    }
}

#[allow(clippy::cast_precision_loss, reason = "an estimate")]
fn bytes(n: u64) -> String {
    let units = ["bytes", "kB", "MB", "GB", "TB"];
    let mut value = n as f64;
    let mut unit = 0;
    while value >= 1024.0 && unit + 1 < units.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{} {}", two_digits(value), units[unit])
}

fn duration(seconds: f64) -> String {
    match seconds {
        s if s < INSTANT => "an instant".to_owned(),
        s if s < 1.0 => "less than a second".to_owned(),
        s if s < 90.0 => format!("some {} s", two_digits(s)),
        s if s < 5400.0 => format!("some {} min", two_digits(s / 60.0)),
        s => format!("some {} h", two_digits(s / 3600.0)),
    }
}

/// A number of two digits that count: 1.2, 12, 120.
fn two_digits(value: f64) -> String {
    if value >= 100.0 {
        return format!("{:.0}", (value / 10.0).round() * 10.0);
    }
    if value >= 10.0 || value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_roughly() {
        assert_eq!(amount(999), "999");
        assert_eq!(amount(12_345_678), "12 million");
        assert_eq!(amount(1_250_000), "1.2 million");
        assert_eq!(bytes(8192), "8 kB");
        assert_eq!(bytes(4_400_000_000), "4.1 GB");
        assert_eq!(duration(0.05), "an instant");
        assert_eq!(duration(12.3), "some 12 s");
        assert_eq!(duration(7200.0), "some 2 h");
    }
}
