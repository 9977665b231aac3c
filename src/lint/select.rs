//! Which lints run, by name: their own, their category's, or another tool's.

use std::collections::BTreeMap;

use super::{Category, Check, Lint};
use crate::diagnostic::{Diagnostic, Severity};

/// A name that no lint answers to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no lint is called `{name}`")]
pub struct Unknown {
    /// The name.
    pub name: String,
    /// The nearest name there is, if one is near.
    pub suggestion: Option<&'static str>,
    /// Why there is no lint for it, where it is another tool's rule that was left out.
    pub left_out: Option<&'static str>,
}

impl Unknown {
    /// What to do about it: the reason why there is no such lint, or the name that was meant.
    pub fn help(&self) -> String {
        match (self.left_out, self.suggestion) {
            (Some(why), _) => why.to_owned(),
            (_, Some(near)) => format!("did you mean `{near}`?"),
            _ => "`undrift lints` lists the names".to_owned(),
        }
    }
}

/// The rules of other tools that have no lint, with the reasons.
const LEFT_OUT: &str = include_str!("../../docs/lints-left-out.md");

/// Why another tool's rule has no lint.
fn left_out(name: &str) -> Option<&'static str> {
    LEFT_OUT.lines().find_map(|line| {
        let mut cells = line.strip_prefix("| ")?.split(" | ").skip(1);
        let (why, names) = (cells.next()?, cells.next()?);
        names.split_whitespace().any(|n| n.trim_matches('`') == name).then_some(why)
    })
}

/// The lints that a name stands for: a lint's own name, `squawk:…` and other tools' names, a category, or `all`.
///
/// # Errors
///
/// When no lint answers to the name.
pub fn named(name: &str) -> Result<Vec<&'static Lint>, Unknown> {
    let all = crate::lints::ALL.iter().copied();
    let found: Vec<&'static Lint> = match Category::ALL.iter().find(|c| c.name() == name) {
        Some(&category) => return Ok(all.filter(|l| l.category == category).collect()),
        None if name == "all" => all.collect(),
        None => all.filter(|l| l.name == name || l.sources.contains(&name)).collect(),
    };
    if found.is_empty() {
        let left_out = left_out(name);
        let suggestion = if left_out.is_none() { suggest(name) } else { None };
        return Err(Unknown { name: name.to_owned(), suggestion, left_out });
    }
    Ok(found)
}

/// The name nearest to one that nothing answers to.
fn suggest(name: &str) -> Option<&'static str> {
    let known = crate::lints::ALL.iter().flat_map(|l| [l.name].into_iter().chain(l.sources.iter().copied()));
    let categories = Category::ALL.iter().map(|c| c.name());
    known
        .chain(categories)
        .chain(REMARKS.iter().copied())
        .map(|candidate| (distance(name, candidate), candidate))
        .min()
        .filter(|(d, candidate)| *d <= candidate.len().max(6) / 3)
        .map(|(_, candidate)| candidate)
}

/// The edit distance of two names: insertions, deletions, substitutions and swaps of neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let substituted = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = substituted.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            rows[i][j] = least;
        }
    }
    rows[a.len()][b.len()]
}

/// What is found beside the lints: about files and comments, with a name that settings take, and without a page.
pub(super) const REMARKS: &[&str] = &[
    "ambiguous-framework",
    "baseline",
    "changelog-order",
    "dependency-conflict",
    "dependency-cycle",
    "dependency-missing",
    "down-runs-as-up",
    "expired-suppression",
    "journal",
    "malformed-suppression",
    "metadata-without-transaction",
    "mixed-transaction",
    "precondition",
    "program-migration",
    "psql-meta-command",
    "refused-name",
    "sum-file",
    "suppression-without-reason",
    "syntax-error",
    "template-placeholder",
    "unknown-lint",
    "unread-statement",
    "unused-suppression",
    "wrong-database",
];

/// The lints that run, each with the severity of its findings.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    chosen: BTreeMap<&'static str, Severity>,
    /// The severities that were asked for by name.
    said: BTreeMap<&'static str, Severity>,
    /// What is said about remarks: a severity, or that they are not wanted.
    remarks: BTreeMap<&'static str, Option<Severity>>,
    /// Names in the settings that no lint answers to.
    pub unknown: Vec<Unknown>,
}

impl Selection {
    /// The selection that the settings make.
    ///
    /// What is on by default or, where `select` is not empty, exactly what it names; then `warn` and `deny` add lints with
    /// that severity, and `allow` takes away.
    pub fn new(select: &[String], allow: &[String], warn: &[String], deny: &[String]) -> Self {
        let mut out = Self::default();
        if select.is_empty() {
            let on = crate::lints::ALL.iter().filter(|l| l.category.on_by_default());
            out.chosen.extend(on.map(|l| (l.name, l.category.severity())));
        } else {
            out.each(select, |chosen, lint| {
                chosen.insert(lint.name, lint.category.severity());
            });
        }
        for (names, severity) in [(warn, Some(Severity::Warning)), (deny, Some(Severity::Error)), (allow, None)] {
            let remarks = REMARKS.iter().filter(|remark| names.iter().any(|name| name == *remark));
            out.remarks.extend(remarks.map(|remark| (*remark, severity)));
        }
        for (names, severity) in [(warn, Severity::Warning), (deny, Severity::Error)] {
            let mut said = BTreeMap::new();
            out.each(names, |chosen, lint| {
                chosen.insert(lint.name, severity);
                said.insert(lint.name, severity);
            });
            out.said.extend(said);
        }
        out.each(allow, |chosen, lint| {
            chosen.remove(lint.name);
        });
        out
    }

    /// What the settings say about remarks.
    pub(super) fn remark(&self, findings: &mut Vec<Diagnostic>) {
        if self.remarks.is_empty() {
            return;
        }
        findings.retain_mut(|finding| match self.remarks.get(finding.lint) {
            Some(None) => false,
            Some(Some(severity)) => {
                finding.severity = *severity;
                true
            }
            None => true,
        });
    }

    /// What is left of the findings that were made while the files were read, which have severities of their own: what
    /// the settings say about a lint wins, and what they do not select goes.
    pub(super) fn judge<'a>(
        &'a self,
        problems: impl Iterator<Item = Diagnostic> + 'a,
    ) -> impl Iterator<Item = Diagnostic> + 'a {
        problems.filter_map(|mut problem| {
            if crate::lints::ALL.iter().any(|l| l.name == problem.lint && matches!(l.check, Check::Reading)) {
                self.severity(problem.lint)?;
                if let Some(said) = self.said.get(problem.lint) {
                    problem.severity = *said;
                }
            }
            Some(problem)
        })
    }

    fn each(&mut self, names: &[String], mut f: impl FnMut(&mut BTreeMap<&'static str, Severity>, &'static Lint)) {
        for name in names.iter().filter(|name| !REMARKS.contains(&name.as_str())) {
            match named(name) {
                Ok(lints) => lints.into_iter().for_each(|lint| f(&mut self.chosen, lint)),
                Err(unknown) => self.unknown.push(unknown),
            }
        }
    }

    /// Whether the settings give a lint's findings their severity.
    pub fn is_said(&self, lint: &str) -> bool {
        self.said.contains_key(lint)
    }

    /// The severity of a lint's findings; `None` where it does not run.
    pub fn severity(&self, lint: &str) -> Option<Severity> {
        self.chosen.get(lint).copied()
    }

    /// The lints that run, in the order of the registry.
    pub fn lints(&self) -> impl Iterator<Item = (&'static Lint, Severity)> {
        crate::lints::ALL.iter().filter_map(|l| self.severity(l.name).map(|s| (*l, s)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances() {
        assert_eq!(distance("drop-table", "drop-table"), 0);
        assert_eq!(distance("drop-tabel", "drop-table"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn a_slip_is_answered_with_the_name_that_was_meant() {
        assert_eq!(named("drop-colum").unwrap_err().suggestion, Some("drop-column"));
        assert_eq!(named("qqqqqqqqqq").unwrap_err().suggestion, None);
    }

    #[test]
    fn a_rule_that_was_left_out_is_answered_with_the_reason() {
        assert!(named("pgfence:validate-constraint").unwrap_err().left_out.unwrap().contains("the safe way"));
        let both = LEFT_OUT.split('`').filter(|name| name.contains(':') && named(name).is_ok());
        assert_eq!(both.collect::<Vec<_>>(), Vec::<&str>::new());
    }

    #[test]
    fn select_replaces_the_default_and_allow_wins() {
        let names = |s: &Selection| s.lints().map(|(l, _)| l.name).collect::<Vec<_>>();
        let owned = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
        let selection = Selection::new(&owned(&["drop-column", "drop-table"]), &owned(&["drop-table"]), &[], &[]);
        assert_eq!(names(&selection), ["drop-column"]);
        let denied = Selection::new(&[], &[], &[], &owned(&["drop-column"]));
        assert_eq!(denied.severity("drop-column"), Some(Severity::Error));
        assert_eq!(Selection::new(&[], &owned(&["all"]), &[], &[]).lints().count(), 0);
    }
}
