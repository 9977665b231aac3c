//! The snapshots that drizzle-kit keeps beside the journal: what it believes the schema to be after each migration.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Deserialize;

use crate::catalog::{Address, Ident, Kind};
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::Snapshot;
use crate::history::files::{list, read, shown};

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    id: String,
    prev_id: String,
    #[serde(default)]
    tables: BTreeMap<String, Table>,
}

#[derive(Debug, Deserialize)]
struct Table {
    name: String,
    #[serde(default)]
    schema: Option<String>,
    #[serde(default)]
    columns: BTreeMap<String, Column>,
}

#[derive(Debug, Deserialize)]
struct Column {
    name: String,
}

/// The snapshot of the last of the journal's migrations. Reports snapshots that do not follow one another.
pub(super) fn last(root: &Path, tags: &[&str], problems: &mut Vec<Diagnostic>) -> Option<Snapshot> {
    let meta = root.join("meta");
    let number = |tag: &str| tag.split('_').next().unwrap_or_default().to_owned();
    let known: BTreeSet<String> = tags.iter().map(|tag| number(tag)).collect();
    let mut found: Vec<(String, String, File)> = Vec::new();
    for entry in list(&meta, 1).ok()? {
        let Some(digits) = entry.name.strip_suffix("_snapshot.json").filter(|digits| known.contains(*digits)) else {
            continue;
        };
        let source = read(&entry.path).ok()?;
        match serde_json::from_str::<File>(&source.text) {
            Ok(file) => found.push((digits.to_owned(), shown(&entry.path), file)),
            Err(error) => {
                let path = shown(&entry.path);
                let message = format!("`{path}` is not a snapshot that drizzle-kit can read: {error}");
                problems.push(Diagnostic::about("snapshot-chain-broken", Severity::Warning, path, message));
                return None;
            }
        }
    }
    if found.is_empty() {
        return None;
    }
    let mut followed: BTreeMap<&str, &str> = BTreeMap::new();
    for (_, path, file) in &found {
        if let Some(other) = followed.insert(&file.prev_id, path) {
            let message =
                format!("`{other}` and `{path}` both follow the same snapshot: each lacks the other's changes");
            problems.push(
                Diagnostic::about("snapshot-chain-broken", Severity::Warning, path.as_str(), message)
                    .help("remove the migration that was generated second, with its snapshot, and generate it again"),
            );
        }
    }
    let ids: BTreeSet<&str> = found.iter().map(|(_, _, file)| file.id.as_str()).collect();
    for (_, path, file) in found.iter().skip(1).filter(|(_, _, file)| !ids.contains(file.prev_id.as_str())) {
        let message = format!("`{path}` follows snapshot {}, which is not there", file.prev_id);
        problems.push(Diagnostic::about("snapshot-chain-broken", Severity::Warning, path.as_str(), message));
    }
    let newest = tags.last()?;
    let Some((_, name, file)) = found.into_iter().find(|(digits, ..)| *digits == number(newest)) else {
        let path = shown(&root.join(format!("{newest}.sql")));
        let message = format!("`{path}` has no snapshot: the next one that is generated compares with an older schema");
        problems.push(
            Diagnostic::about("snapshot-chain-broken", Severity::Warning, path, message)
                .help("generate it with `drizzle-kit generate --custom` where it is written by hand"),
        );
        return None;
    };
    let table = |table: Table| {
        let schema = table.schema.filter(|s| !s.is_empty()).unwrap_or_else(|| "public".to_owned());
        let columns: BTreeSet<Ident> = table.columns.into_values().map(|column| column.name.into()).collect();
        (Address::of(Kind::Table, schema, table.name), columns)
    };
    Some(Snapshot { name, tables: file.tables.into_values().map(table).collect() })
}
