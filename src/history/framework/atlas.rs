//! Atlas's checkpoints and its list of files.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::files::{Files, read, shown};
use crate::history::plan::{Found, has};

/// A file whose head says so stands for everything before it on an empty database.
const CHECKPOINT: &str = r"\A(?:--[^\n]*\n)*--[ \t]*atlas:checkpoint\b";

pub(super) fn arrange(roots: &[PathBuf], found: &mut Vec<Found>, files: &Files, problems: &mut Vec<Diagnostic>) {
    sum(roots, found, problems);
    if let Some(checkpoint) = found.iter().rposition(|f| has(files.text(&f.path), CHECKPOINT))
        && checkpoint > 0
    {
        let path = shown(&found[checkpoint].path);
        let message = format!("on an empty database `{path}` runs in place of {checkpoint} earlier migrations");
        problems.push(Diagnostic::about("baseline", Severity::Info, path, message));
        found.drain(..checkpoint);
    }
}

/// `atlas.sum` names every file; one that is missing on either side stops Atlas.
fn sum(roots: &[PathBuf], found: &[Found], problems: &mut Vec<Diagnostic>) {
    for root in roots {
        let path = root.join("atlas.sum");
        let Ok(source) = read(&path) else { continue };
        let listed: BTreeSet<&str> =
            source.text.lines().skip(1).filter_map(|line| line.rsplit_once(" h1:")).map(|(name, _)| name).collect();
        let there: BTreeSet<&str> = found.iter().filter_map(|f| f.path.strip_prefix(root).ok()?.to_str()).collect();
        let sum = shown(&path);
        for name in there.difference(&listed) {
            let message = format!("`{sum}` does not list `{name}`: atlas refuses the directory");
            problems
                .push(Diagnostic::about("sum-file", Severity::Error, &sum, message).help("run `atlas migrate hash`"));
        }
        for name in listed.difference(&there) {
            let message = format!("`{sum}` lists `{name}`, which is not there: atlas refuses the directory");
            problems.push(
                Diagnostic::about("sum-file", Severity::Error, &sum, message)
                    .help("restore the file, or run `atlas migrate hash`"),
            );
        }
    }
}
