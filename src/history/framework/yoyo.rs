//! yoyo's order: what a migration depends on comes first, and names decide the rest.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::files::{Files, shown};
use crate::history::plan::Found;

pub(super) fn arrange(found: &mut Vec<Found>, files: &Files, problems: &mut Vec<Diagnostic>) {
    let places: BTreeMap<String, usize> =
        found.iter().enumerate().map(|(i, f)| (f.named.version.to_string(), i)).collect();
    let mut waits: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); found.len()];
    for (i, migration) in found.iter().enumerate() {
        for needed in depends(files.text(&migration.path)) {
            if let Some(&place) = places.get(needed) {
                waits[i].insert(place);
            } else {
                let path = shown(&migration.path);
                let message = format!("`{path}` depends on `{needed}`, which is not there: yoyo refuses to start");
                problems.push(Diagnostic::about("dependency-missing", Severity::Error, path, message));
            }
        }
    }
    let mut order = Vec::with_capacity(found.len());
    let mut left: BTreeSet<usize> = (0..found.len()).collect();
    while let Some(&next) = left.iter().find(|i| waits[**i].iter().all(|needed| !left.contains(needed))) {
        left.remove(&next);
        order.push(next);
    }
    if let Some(&first) = left.first() {
        let path = shown(&found[first].path);
        let message = format!("`{path}` depends on itself through others: yoyo refuses to start");
        problems.push(Diagnostic::about("dependency-cycle", Severity::Error, path, message));
        order.extend(left);
    }
    let mut taken: Vec<Option<Found>> = found.drain(..).map(Some).collect();
    found.extend(order.into_iter().filter_map(|i| taken[i].take()));
}

/// The ids in `-- depends:` lines of the leading comment, and in `__depends__` of a Python file.
fn depends(text: &str) -> Vec<&str> {
    let leading = text.lines().map(str::trim).take_while(|line| line.is_empty() || line.starts_with("--"));
    let from_comments = leading.filter_map(|line| line.trim_start_matches('-').trim().strip_prefix("depends:"));
    let mut ids: Vec<&str> = from_comments.flat_map(str::split_whitespace).collect();
    if let Some(rest) = text.split("__depends__").nth(1)
        && let Some(list) = rest.split(['}', ']', ')']).next()
    {
        ids.extend(list.split(['"', '\'']).skip(1).step_by(2));
    }
    ids
}
