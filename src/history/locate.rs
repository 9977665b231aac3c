//! The directory of the migrations, below a project's.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::Error;
use super::convention::{Convention, Layout};
use super::detect::{self, Detected};
use super::files::{Files, is_sql, list, shown};
use super::names::Names;

/// How deep below a project's directory migrations are looked for.
const DEPTH: usize = 8;

/// The one directory at or below `root` that holds migrations, with what they are.
pub(super) fn locate(root: &Path, files: &mut Files) -> Result<(PathBuf, Detected), Error> {
    if let Some(detected) = detect::detect(root, files)?.filter(|d| !loose(root, d)) {
        return Ok((root.to_owned(), detected));
    }
    let mut found: Vec<(PathBuf, Detected)> = Vec::new();
    for directory in candidates(root)? {
        // What lies below a directory of migrations is part of it.
        if found.iter().any(|(other, _)| directory.starts_with(other)) {
            continue;
        }
        if let Some(detected) = detect::detect(&directory, files)?.filter(|d| !loose(&directory, d)) {
            found.push((directory, detected));
        }
    }
    if found.iter().any(|(directory, _)| !for_other_database(root, directory)) {
        found.retain(|(directory, _)| !for_other_database(root, directory));
    }
    // Numbered files anywhere are no match for files that a framework is known to run.
    if found.iter().any(|(directory, detected)| likely(root, directory, detected)) {
        found.retain(|(directory, detected)| likely(root, directory, detected));
    }
    match found.len() {
        0 => Err(none(root, files)?),
        1 => Ok(found.remove(0)),
        _ => Err(several(root, found.iter().map(|(path, d)| (path.as_path(), d.row.name)))),
    }
}

/// Says that there is a choice, and how to make it.
fn several<'a>(root: &Path, found: impl Iterator<Item = (&'a Path, &'static str)> + Clone) -> Error {
    let all = |name: &str| found.clone().all(|(_, framework)| framework == name);
    let mut help = "name one of them, or set `migrations = \"…\"` in undrift.toml".to_owned();
    if all("plain") {
        help.push_str("; if they are one history, pass `--framework files` for the order of their paths, or --order");
    } else if all("liquibase") {
        help.push_str(
            "; if they are one history, list them in the order of the master changelog and pass the list with --order",
        );
    } else if all("flyway") || all("dbmate") {
        help.push_str("; if they are locations of one history, `migrations = [\"…\", \"…\"]`");
    }
    Error::Several {
        path: shown(root),
        found: found.map(|(path, framework)| format!("  {} ({framework})", shown(path))).collect(),
        help,
    }
}

/// The directories below `root` that hold SQL files, or that hold directories which do.
fn candidates(root: &Path) -> Result<BTreeSet<PathBuf>, Error> {
    let mut found = BTreeSet::new();
    for entry in list(root, DEPTH)?.into_iter().filter(|e| !e.directory) {
        let alone = matches!(entry.name.as_str(), "migration.sql" | "up.sql" | "down.sql" | "_journal.json");
        if !alone && entry.name != "sqitch.plan" && !is_sql(&entry.name) {
            continue;
        }
        let parents = entry.path.ancestors().skip(1).take(if alone { 2 } else { 1 });
        found.extend(parents.filter(|parent| parent.starts_with(root) && *parent != root).map(Path::to_owned));
    }
    Ok(found)
}

/// Whether a directory below `root` says by its path that it is for another database.
fn for_other_database(root: &Path, directory: &Path) -> bool {
    const OTHERS: &[&str] = &[
        "mysql",
        "mariadb",
        "sqlite",
        "sqlite3",
        "libsql",
        "hiqlite",
        "mssql",
        "sqlserver",
        "oracle",
        "clickhouse",
        "cassandra",
        "spanner",
        "duckdb",
        "db2",
        "h2",
    ];
    let below = directory.strip_prefix(root).unwrap_or(directory);
    below.iter().any(|part| OTHERS.contains(&part.to_string_lossy().to_lowercase().as_str()))
}

/// Whether a directory below `root` is one of migrations by more than numbers in names.
fn likely(root: &Path, directory: &Path, detected: &Detected) -> bool {
    let below = directory.strip_prefix(root).unwrap_or(directory).to_string_lossy().to_lowercase();
    detected.row.name != "plain" || below.contains("migrat")
}

/// Whether a directory was only recognised by what is below it, so that one below is meant.
fn loose(root: &Path, detected: &Detected) -> bool {
    match detected.row.layout {
        Layout::Recursive => {
            let names = Names::new(detected.row);
            let here = list(root, 1).unwrap_or_default();
            let here = here
                .iter()
                .any(|e| !e.directory && (names.read(&e.name, Path::new(&e.name)).is_some() || e.name.contains("__")));
            !here
        }
        Layout::Folders { .. } | Layout::Flat | Layout::Own => false,
    }
}

fn none(root: &Path, files: &mut Files) -> Result<Error, Error> {
    let entries = list(root, DEPTH)?;
    // Directories of programs have telling names; a whole project is not read to find them.
    let telling = |name: &str| ["migrat", "versions", "changelog"].iter().any(|part| name.contains(part));
    let directories = entries.iter().filter(|e| e.directory && telling(&e.name)).map(|e| e.path.as_path());
    for directory in std::iter::once(root).chain(directories) {
        if let Some((framework, help)) = detect::program(directory, files)? {
            return Ok(Error::Program { path: shown(directory), framework, help: help.to_owned() });
        }
    }
    let sql = entries.iter().filter(|e| !e.directory && is_sql(&e.name)).count();
    Ok(Error::None {
        path: shown(root),
        reason: match sql {
            0 => "there is no SQL file in it or below it".to_owned(),
            1 => "its SQL file is not named as any framework names migrations".to_owned(),
            n => format!("its {n} SQL files are not named as any framework names migrations"),
        },
        help: if sql > 0 {
            "list them in order in a file and pass it with --order, or pass `--framework files` for the order of their paths"
        } else {
            "name the directory of the migrations"
        }
        .to_owned(),
    })
}

/// The directory at or below `root` that holds migrations of a framework that was named.
pub(super) fn of(row: &'static Convention, root: &Path, files: &mut Files) -> Result<PathBuf, Error> {
    if has(row, root) {
        return Ok(root.to_owned());
    }
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in list(root, DEPTH)?.into_iter().filter(|e| e.directory) {
        if !found.iter().any(|directory| entry.path.starts_with(directory)) && has(row, &entry.path) {
            found.push(entry.path);
        }
    }
    match found.len() {
        0 => {
            let mut error = none(root, files)?;
            if let Error::None { reason, .. } = &mut error {
                *reason = format!("no names that are {}'s", row.name);
            }
            Err(error)
        }
        1 => Ok(found.remove(0)),
        _ => Err(several(root, found.iter().map(|path| (path.as_path(), row.name)))),
    }
}

/// Whether a directory holds a framework's migrations itself.
fn has(row: &'static Convention, directory: &Path) -> bool {
    let entries = list(directory, if row.layout == Layout::Recursive { 16 } else { 1 }).unwrap_or_default();
    let names = Names::new(row);
    match row.layout {
        Layout::Flat => entries.iter().any(|e| !e.directory && names.read(&e.name, Path::new(&e.name)).is_some()),
        // Prefixes and separators may be configured, so that any SQL file will do.
        Layout::Recursive => entries.iter().any(|e| !e.directory && is_sql(&e.name)),
        Layout::Folders { up, down } => {
            entries.iter().any(|e| e.directory && (e.path.join(up).is_file() || e.path.join(down).is_file()))
        }
        Layout::Own => match row.name {
            "drizzle" => {
                directory.join("meta/_journal.json").is_file()
                    || entries.iter().any(|e| e.directory && e.path.join("migration.sql").is_file())
            }
            "sqitch" => directory.join("sqitch.plan").is_file() || directory.join("sqitch.conf").is_file(),
            _ => entries.iter().any(|e| !e.directory && is_sql(&e.name)),
        },
    }
}
