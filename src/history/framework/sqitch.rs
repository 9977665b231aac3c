//! Sqitch: a plan that lists the changes, and a script for each way of each change.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::convention::Convention;
use crate::history::files::{Files, list, read, shown};
use crate::history::plan::{Part, Planned, Step};
use crate::history::{Error, Options};
use crate::sql::{Source, Span};

/// A change of the plan.
#[derive(Debug)]
struct Change {
    name: String,
    /// The tags between this change and the next of the same name, which may name its scripts once it is reworked.
    tags: Vec<String>,
    reworked: bool,
    needs: Vec<String>,
    conflicts: Vec<String>,
    line: Span,
}

/// Where `sqitch.conf` says that things are.
#[derive(Debug)]
struct Layout {
    plan: PathBuf,
    deploy: PathBuf,
    revert: PathBuf,
    extension: String,
}

impl Layout {
    fn new(root: &Path) -> Self {
        let settings = read(&root.join("sqitch.conf")).map(|source| settings(&source)).unwrap_or_default();
        let get = |key: &str| settings.get(key).cloned();
        let top = root.join(get("top_dir").unwrap_or_default());
        let plan = get("plan_file").map_or_else(|| top.join("sqitch.plan"), |plan| root.join(plan));
        // The plan lies in the project's directory where that is not the top of the scripts.
        let plan = if plan.is_file() { plan } else { root.join("sqitch.plan") };
        Self {
            plan,
            deploy: get("deploy_dir").map_or_else(|| top.join("deploy"), |dir| root.join(dir)),
            revert: get("revert_dir").map_or_else(|| top.join("revert"), |dir| root.join(dir)),
            extension: get("extension").unwrap_or_else(|| "sql".to_owned()),
        }
    }
}

/// The settings that are not commented out, by their last name.
fn settings(source: &Source) -> BTreeMap<String, String> {
    let lines = source.text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';']));
    lines
        .filter_map(|line| line.split_once('='))
        .map(|(key, value)| (key.trim().to_lowercase(), value.trim().trim_matches('"').to_owned()))
        .collect()
}

pub(super) fn plan(row: &Convention, root: &Path, files: &mut Files, options: &Options<'_>) -> Result<Planned, Error> {
    let mode = options.transaction().unwrap_or(row.transaction);
    let layout = Layout::new(root);
    let source = read(&layout.plan)?;
    let mut problems = Vec::new();
    let changes = changes(&source);
    let mut deployed: BTreeSet<String> = BTreeSet::new();
    let mut steps: Vec<(&Change, PathBuf, Option<PathBuf>, String)> = Vec::new();
    for change in &changes {
        for needed in &change.needs {
            // Other projects' changes and tags cannot be looked up by their names alone.
            let plain = needed.split('@').next().unwrap_or_default();
            if !plain.is_empty() && !needed.contains(':') && !deployed.contains(plain) {
                let message =
                    format!("change `{}` requires `{needed}`, which the plan does not have before it", change.name);
                problems.push(Diagnostic::at(
                    "dependency-missing",
                    Severity::Error,
                    source.place(change.line),
                    message,
                ));
            }
        }
        for conflict in change.conflicts.iter().filter(|conflict| deployed.contains(conflict.as_str())) {
            let message = format!("change `{}` conflicts with `{conflict}`, which the plan has before it", change.name);
            problems.push(Diagnostic::at("dependency-conflict", Severity::Error, source.place(change.line), message));
        }
        deployed.insert(change.name.clone());
        let (up, id) = script(&layout.deploy, change, &layout.extension);
        let (down, _) = script(&layout.revert, change, &layout.extension);
        if up.is_file() {
            steps.push((change, up, Some(down).filter(|path| path.is_file()), id));
        } else {
            let message = format!("the plan lists `{}`, but `{}` is not there", change.name, shown(&up));
            problems.push(
                Diagnostic::at("journal-entry-without-file", Severity::Error, source.place(change.line), message)
                    .help("restore the script, or take the change out of the plan"),
            );
        }
    }
    let suffix = format!(".{}", layout.extension);
    if layout.deploy.is_dir() {
        let known: BTreeSet<&PathBuf> = steps.iter().map(|(_, up, ..)| up).collect();
        for entry in list(&layout.deploy, 16)? {
            if !entry.directory && entry.name.ends_with(&suffix) && !known.contains(&entry.path) {
                let path = shown(&entry.path);
                let message = format!("`{path}` is not in the plan: sqitch does not run it");
                problems.push(
                    Diagnostic::about("file-not-in-journal", Severity::Warning, path, message)
                        .help("add the change with `sqitch add`, or remove the script"),
                );
            }
        }
    }
    files.read(steps.iter().flat_map(|(_, up, down, _)| std::iter::once(up.clone()).chain(down.clone())))?;
    let part = |path: &Path| Part::whole(files.get(path).cloned().expect("it was read"), mode);
    let steps = steps.iter().map(|(change, up, down, id)| Step {
        version: id.as_str().into(),
        name: change.name.as_str().into(),
        label: None,
        up: part(up),
        down: down.as_deref().map(part),
        repeatable: false,
    });
    Ok(Planned { steps: steps.collect(), problems, ..Planned::default() })
}

/// A change's script in a directory, and what tells it from others of the same name.
fn script(directory: &Path, change: &Change, extension: &str) -> (PathBuf, String) {
    if change.reworked {
        for tag in &change.tags {
            let id = format!("{}@{tag}", change.name);
            let path = directory.join(format!("{id}.{extension}"));
            if path.is_file() {
                return (path, id);
            }
        }
    }
    let id = match change.tags.last() {
        Some(tag) if change.reworked => format!("{}@{tag}", change.name),
        _ => change.name.clone(),
    };
    (directory.join(format!("{id}.{extension}")), id)
}

/// The changes of a plan, in order.
fn changes(source: &Source) -> Vec<Change> {
    let mut changes: Vec<Change> = Vec::new();
    let mut start = 0;
    for raw in source.text.split_inclusive('\n') {
        let line = raw.trim();
        let at = start;
        start += raw.len();
        let span = Span::new(
            u32::try_from(at).unwrap_or(u32::MAX),
            u32::try_from(at + raw.trim_end().len()).unwrap_or(u32::MAX),
        );
        if line.is_empty() || line.starts_with(['%', '#']) {
            continue;
        }
        if let Some(tag) = line.strip_prefix('@') {
            let tag = tag.split_whitespace().next().unwrap_or_default().to_owned();
            let mut seen = BTreeSet::new();
            // A tag names every change up to it that is not yet reworked.
            for change in changes.iter_mut().rev() {
                if seen.insert(change.name.clone()) {
                    change.tags.push(tag.clone());
                }
            }
            continue;
        }
        let line = line.trim_start_matches(['+', '-']).trim_start();
        let name = line.split_whitespace().next().unwrap_or_default().to_owned();
        let rest = line[name.len()..].trim_start();
        let needs = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map_or("", |(needs, _)| needs);
        let conflicts = needs.split_whitespace().filter_map(|need| need.strip_prefix('!')).map(str::to_owned).collect();
        let needs = needs.split_whitespace().filter(|need| !need.starts_with('!')).map(str::to_owned).collect();
        if let Some(earlier) = changes.iter_mut().rev().find(|change| change.name == name) {
            earlier.reworked = true;
        }
        changes.push(Change { name, tags: Vec::new(), reworked: false, needs, conflicts, line: span });
    }
    changes
}
