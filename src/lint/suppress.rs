//! Suppression comments: what they silence, and whether they still do.

use std::collections::BTreeSet;

use super::{Selection, named};
use crate::catalog::Ident;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Script, Suppression};

/// The name of the finding about a suppression that silences nothing.
pub(super) const UNUSED: &str = "unused-suppression";
/// The name of the finding about a name that no lint answers to.
pub(super) const UNKNOWN: &str = "unknown-lint";

/// The name of the finding about a suppression whose last day is over.
pub(super) const EXPIRED: &str = "expired-suppression";
/// The name of the finding about a suppression that does not say why.
pub(super) const UNEXPLAINED: &str = "suppression-without-reason";

/// How suppressions are taken.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// The day that it is, as `2025-06-30`; `None` where suppressions hold for ever.
    pub today: Option<Ident>,
    /// Each has to say why.
    pub reasons: bool,
    /// The other linters ([`crate::sql::foreign::TOOLS`]) whose comments silence what answers to their rules.
    pub honor: Vec<String>,
}

/// Takes away what the scripts' suppressions silence, and reports on those that silence nothing, name no lint, are over or do
/// not say why.
pub(super) fn apply(scripts: &[&Script], found: &mut Vec<Diagnostic>, selection: &Selection, rules: &Rules) {
    let mut honoured: Vec<(&Script, &Suppression)> = Vec::new();
    for script in scripts {
        let tool = |s: &Suppression| s.lints.first().and_then(|l| l.split(':').next()).unwrap_or_default().to_owned();
        honoured.extend(script.foreign.iter().filter(|s| rules.honor.contains(&tool(s))).map(|s| (*script, s)));
    }
    found.retain(|finding| {
        !honoured.iter().any(|(script, s)| covers(script, s, finding) && s.lints.iter().any(|l| rule(l, finding.lint)))
    });
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
                    silenced |= !over(suppression, rules);
                }
            }
        }
        !silenced
    });
    for ((script, suppression), used) in all.into_iter().zip(used) {
        let place = script.source.place(suppression.span);
        if rules.reasons && suppression.reason.is_empty() {
            let message = "the suppression does not say why";
            found.push(
                Diagnostic::at(UNEXPLAINED, Severity::Warning, place.clone(), message)
                    .help("write the reason behind the names: `-- undrift: allow lint-name reason`"),
            );
        }
        for (name, used) in suppression.lints.iter().zip(used) {
            let place = place.clone();
            match named(name) {
                _ if used => {
                    if let Some(until) = suppression.until.as_ref().filter(|_| over(suppression, rules)) {
                        let message = format!("`{name}` was allowed here until {until}");
                        found.push(
                            Diagnostic::at(EXPIRED, Severity::Warning, place, message)
                                .help("mend what it silenced, or give it another day"),
                        );
                    }
                }
                Err(_) if super::select::REMARKS.contains(&name.as_str()) => {
                    let message = format!("`{name}` does not report here, so the suppression does nothing");
                    found.push(Diagnostic::at(UNUSED, Severity::Warning, place, message).help("take the comment away"));
                }
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

/// Whether a suppression's last day has passed.
fn over(suppression: &Suppression, rules: &Rules) -> bool {
    // Days of this form are in the order of their texts.
    suppression.until.as_ref().zip(rules.today.as_ref()).is_some_and(|(until, today)| until < today)
}

/// Whether a lint answers to another linter's rule, or to a beginning of one that ends in `*`.
fn rule(rule: &str, lint: &str) -> bool {
    let tool = rule.split_once(':').map_or(rule, |(tool, _)| tool);
    let Some(lint) = crate::lints::ALL.iter().find(|l| l.name == lint) else { return false };
    match rule.strip_suffix('*') {
        // To be silent altogether is meant for all that is told, whoever tells it.
        Some(all) if all.len() == tool.len() + 1 => true,
        Some(beginning) => lint.sources.iter().any(|s| s.starts_with(beginning)),
        None => lint.sources.contains(&rule),
    }
}

fn unknown_name(place: crate::diagnostic::Place, unknown: &super::Unknown) -> Diagnostic {
    Diagnostic::at(UNKNOWN, Severity::Warning, place, unknown.to_string()).help(unknown.help())
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
