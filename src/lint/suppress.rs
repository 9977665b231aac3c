//! Suppression comments: what they silence, and whether they still do.

use std::collections::BTreeSet;

use super::{Selection, named};
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Script, Suppression};

/// The name of the finding about a suppression that silences nothing.
pub(super) const UNUSED: &str = "unused-suppression";
/// The name of the finding about a name that no lint answers to.
pub(super) const UNKNOWN: &str = "unknown-lint";

/// Takes away what the scripts' suppressions silence, and reports on those that silence nothing or name no lint.
pub(super) fn apply(scripts: &[&Script], found: &mut Vec<Diagnostic>, selection: &Selection) {
    // Two directions of one file have its `allow-file` both.
    let mut seen = BTreeSet::new();
    let all: Vec<(&Script, &Suppression)> = scripts
        .iter()
        .flat_map(|script| script.suppressions.iter().map(move |s| (*script, s)))
        .filter(|(script, s)| seen.insert((script.source.name.clone(), s.span)))
        .collect();
    let mut used: Vec<Vec<bool>> = all.iter().map(|(_, s)| vec![false; s.lints.len()]).collect();
    found.retain(|finding| {
        let mut silenced = false;
        for ((script, suppression), used) in all.iter().zip(&mut used) {
            if !covers(script, suppression, finding) {
                continue;
            }
            for (name, used) in suppression.lints.iter().zip(used) {
                if answers(name, finding.lint) {
                    *used = true;
                    silenced = true;
                }
            }
        }
        !silenced
    });
    for ((script, suppression), used) in all.into_iter().zip(used) {
        for (name, used) in suppression.lints.iter().zip(used) {
            let place = script.source.place(suppression.span);
            match named(name) {
                _ if used => {}
                Err(unknown) => found.push(unknown_name(place, &unknown)),
                // What did not run could not be silenced.
                Ok(lints) if lints.iter().all(|l| selection.severity(l.name).is_none()) => {}
                Ok(_) => {
                    let message = format!("`{name}` does not report here, so the suppression does nothing");
                    found.push(Diagnostic::at(UNUSED, Severity::Warning, place, message).help("take the comment away"));
                }
            }
        }
    }
}

fn unknown_name(place: crate::diagnostic::Place, unknown: &super::Unknown) -> Diagnostic {
    let help = match unknown.suggestion {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`undrift lints` lists the names".to_owned(),
    };
    Diagnostic::at(UNKNOWN, Severity::Warning, place, unknown.to_string()).help(help)
}

/// Whether a suppression's bytes hold the finding. A finding about a file as a whole is covered by a suppression of the
/// whole file.
fn covers(script: &Script, suppression: &Suppression, finding: &Diagnostic) -> bool {
    if let Some(place) = &finding.place {
        return place.source.name == script.source.name && suppression.covers.contains(place.span.start);
    }
    let whole = suppression.covers.start == 0 && suppression.covers.end as usize >= script.source.text.len();
    whole && finding.subject == script.source.name.as_str()
}

/// Whether a name in a suppression stands for a lint.
fn answers(name: &str, lint: &str) -> bool {
    name == lint || named(name).is_ok_and(|lints| lints.iter().any(|l| l.name == lint))
}
