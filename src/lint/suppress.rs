//! Suppression comments: what they silence, and whether they still do.

use super::{Selection, named};
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Script, Suppression};

/// The name of the finding about a suppression that silences nothing.
pub(super) const UNUSED: &str = "unused-suppression";
/// The name of the finding about a name that no lint answers to.
pub(super) const UNKNOWN: &str = "unknown-lint";

/// Takes away what the script's suppressions silence, and reports on those that silence nothing or name no lint.
pub(super) fn apply(script: &Script, found: &mut Vec<Diagnostic>, selection: &Selection) {
    let mut used: Vec<Vec<bool>> = script.suppressions.iter().map(|s| vec![false; s.lints.len()]).collect();
    found.retain(|finding| {
        let mut silenced = false;
        for (suppression, used) in script.suppressions.iter().zip(&mut used) {
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
    for (suppression, used) in script.suppressions.iter().zip(used) {
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
