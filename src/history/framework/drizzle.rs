//! Drizzle: a journal that lists the migrations, or since 1.0 a directory for each.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use miette::NamedSource;
use serde::Deserialize;

use super::snapshot;
use crate::catalog::Ident;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::convention::Convention;
use crate::history::files::{Files, list, read, shown};
use crate::history::names::days;
use crate::history::plan::{Part, Planned, Step};
use crate::history::{Error, Options};
use crate::sql::{Source, Span};

#[derive(Debug, Deserialize)]
struct Journal {
    #[serde(default)]
    dialect: Option<String>,
    entries: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    idx: u64,
    when: i64,
    tag: String,
}

/// The journal of a directory.
fn journal(root: &Path) -> PathBuf {
    root.join("meta").join("_journal.json")
}

pub(super) fn plan(row: &Convention, root: &Path, files: &mut Files, options: &Options<'_>) -> Result<Planned, Error> {
    let folders: Vec<_> =
        list(root, 1)?.into_iter().filter(|e| e.directory && e.path.join("migration.sql").is_file()).collect();
    let mode = options.transaction().unwrap_or(row.transaction);
    let journal = journal(root);
    if !journal.is_file() {
        return by_folder(root, folders.into_iter().map(|e| (e.name, e.path)).collect(), files, mode);
    }
    let source = read(&journal)?;
    let mut planned = by_journal(root, &source, files, mode)?;
    for folder in folders {
        let path = shown(&folder.path);
        let message = format!("`{path}` is of the layout of Drizzle 1.0, which refuses a directory with a journal");
        planned.problems.push(
            Diagnostic::about("journal", Severity::Error, path, message)
                .help("run `drizzle-kit up` to convert the journal's migrations"),
        );
    }
    Ok(planned)
}

fn by_journal(
    root: &Path,
    source: &Arc<Source>,
    files: &mut Files,
    mode: crate::history::TransactionMode,
) -> Result<Planned, Error> {
    let journal: Journal = serde_json::from_str(&source.text).map_err(|error| {
        let line_start =
            source.text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum::<usize>();
        Error::Malformed {
            path: source.name.to_string(),
            reason: error.to_string(),
            source_code: Arc::new(NamedSource::new(source.name.as_str(), source.text.clone())),
            span: Some((line_start + error.column().saturating_sub(1)).min(source.text.len()).into()),
            help: Some("restore it from the repository, or run `drizzle-kit generate` again".to_owned()),
        }
    })?;
    let mut problems = Vec::new();
    if let Some(dialect) = journal.dialect.as_deref().filter(|d| !matches!(*d, "postgresql" | "pg")) {
        let message = format!("`{}` says that these are migrations for {dialect}, not for PostgreSQL", source.name);
        problems.push(Diagnostic::at("wrong-database", Severity::Error, source.place(find(source, dialect)), message));
    }
    let (there, missing): (Vec<&Entry>, Vec<&Entry>) =
        journal.entries.iter().partition(|e| file(root, &e.tag).is_file());
    for entry in missing {
        let path = shown(&file(root, &entry.tag));
        let message = format!("the journal lists `{path}`, which is not there: drizzle stops at it");
        problems.push(
            Diagnostic::at(
                "journal-entry-without-file",
                Severity::Error,
                source.place(find(source, &entry.tag)),
                message,
            )
            .help("restore the file, or run `drizzle-kit drop` on the entry"),
        );
    }
    for pair in journal.entries.windows(2) {
        if pair[1].when <= pair[0].when {
            let message = format!(
                "`{}` is dated before `{}`: drizzle never runs it on a database that has the other",
                pair[1].tag, pair[0].tag
            );
            problems.push(
                Diagnostic::at("journal-order", Severity::Error, source.place(find(source, &pair[1].tag)), message)
                    .help(format!("set its `when` to more than {}", pair[0].when)),
            );
        }
    }
    for (i, entry) in journal.entries.iter().enumerate() {
        let digits = entry.tag.split('_').next().and_then(|d| d.parse::<u64>().ok());
        if entry.idx != i as u64 || digits.is_some_and(|digits| digits != entry.idx) {
            let message = format!("entry {i} of the journal, `{}`, has idx {}", entry.tag, entry.idx);
            problems.push(
                Diagnostic::at("journal", Severity::Warning, source.place(find(source, &entry.tag)), message)
                    .help("two branches have each added a migration: generate one of them again"),
            );
        }
    }
    let listed: BTreeSet<&str> = journal.entries.iter().map(|e| e.tag.as_str()).collect();
    for entry in list(root, 1)? {
        if let Some(tag) = entry.name.strip_suffix(".sql").filter(|tag| !entry.directory && !listed.contains(tag)) {
            let path = shown(&entry.path);
            let message = format!("`{path}` is not in the journal: drizzle does not run it");
            problems.push(
                Diagnostic::about("file-not-in-journal", Severity::Warning, path, message)
                    .help(format!("add an entry with tag `{tag}` to `{}`, or remove the file", source.name)),
            );
        }
    }
    let tags: Vec<&str> = there.iter().map(|e| e.tag.as_str()).collect();
    let snapshot = snapshot::last(root, &tags, &mut problems);
    files.read(there.iter().map(|e| file(root, &e.tag)))?;
    let steps = there.iter().map(|entry| Step {
        version: entry.when.to_string().into(),
        name: entry.tag.as_str().into(),
        label: None,
        up: Part::whole(files.get(&file(root, &entry.tag)).cloned().expect("it was read"), mode),
        down: None,
        repeatable: false,
    });
    Ok(Planned { steps: steps.collect(), problems, snapshot })
}

fn by_folder(
    root: &Path,
    mut folders: Vec<(String, PathBuf)>,
    files: &mut Files,
    mode: crate::history::TransactionMode,
) -> Result<Planned, Error> {
    folders.sort();
    files.read(folders.iter().map(|(_, path)| path.join("migration.sql")))?;
    let mut problems = Vec::new();
    for entry in list(root, 1)?.into_iter().filter(|e| e.directory && e.name != "meta") {
        if !folders.iter().any(|(name, _)| *name == entry.name) {
            let path = shown(&entry.path);
            let message = format!("`{path}` has no migration.sql: drizzle ignores it");
            problems.push(Diagnostic::about("file-not-run", Severity::Warning, path, message));
        }
    }
    let steps = folders.iter().map(|(name, path)| Step {
        version: created_at(name).unwrap_or_else(|| name.as_str().into()),
        name: name.as_str().into(),
        label: None,
        up: Part::whole(files.get(&path.join("migration.sql")).cloned().expect("it was read"), mode),
        down: None,
        repeatable: false,
    });
    Ok(Planned { steps: steps.collect(), problems, ..Planned::default() })
}

/// The milliseconds that the fourteen digits before a directory's name stand for.
fn created_at(name: &str) -> Option<Ident> {
    let digits = name.get(..14).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
    let part = |range: std::ops::Range<usize>| digits[range].parse::<i64>().ok();
    let seconds = (part(8..10)? * 60 + part(10..12)?) * 60 + part(12..14)?;
    let millis = (days(part(0..4)?, part(4..6)?, part(6..8)?) * 86_400 + seconds) * 1000;
    Some(millis.to_string().into())
}

fn file(root: &Path, tag: &str) -> PathBuf {
    root.join(format!("{tag}.sql"))
}

/// Where the journal says `text`.
fn find(source: &Source, text: &str) -> Span {
    let quoted = format!("\"{text}\"");
    let start = source.text.find(&quoted).unwrap_or_default();
    Span::new(u32::try_from(start).unwrap_or(0), u32::try_from(start + quoted.len()).unwrap_or(0))
}
