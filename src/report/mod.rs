//! Findings, differences and plans to bytes: one file a format. Names no kind of object.

pub mod github;
pub mod json;
pub mod sarif;
pub mod terminal;
pub mod timeline;
pub mod timeline_html;

use crate::catalog::{Address, Change, Origin};
use crate::diagnostic::{Diagnostic, Severity};

/// The findings of a run over migrations.
#[derive(Debug, Default)]
pub struct Findings {
    /// What was found, in the order in which it is to be shown.
    pub diagnostics: Vec<Diagnostic>,
    /// How many migrations were checked.
    pub checked: usize,
    /// How many statements were read in all, to know the schema.
    pub statements: usize,
    /// How many statements could not be evaluated.
    pub opaque: usize,
    /// How many parts of the files could not be read as they will be run.
    pub unread: usize,
    /// How many findings the baseline has, which are not in `diagnostics`.
    pub known: usize,
}

impl Findings {
    /// How many findings there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == severity).count()
    }
}

/// The comparison of two schemas.
#[derive(Debug, Default)]
pub struct Comparison {
    /// What the old side is, as it is shown to the user.
    pub from: String,
    /// What the new side is.
    pub to: String,
    /// What differs.
    pub differences: Vec<Difference>,
    /// What was not judged, and why.
    pub unjudged: Vec<Unjudged>,
}

/// One difference.
#[derive(Debug, Clone)]
pub struct Difference {
    /// The change that turns the old side into the new one.
    pub change: Change,
    /// The attributes of an altered object that differ: field name, old and new value as text.
    pub attributes: Vec<(&'static str, String, String)>,
    /// The object as one line of SQL, on the side or sides where it is.
    pub sql: (Option<String>, Option<String>),
    /// Where the expected side was set.
    pub origin: Option<Origin>,
}

/// A difference that was not judged because something could not be evaluated.
#[derive(Debug, Clone)]
pub struct Unjudged {
    /// The object.
    pub address: Address,
    /// Why, with the place.
    pub because: String,
}

/// `1 finding`, `2 findings`.
pub fn count(n: usize, one: &str) -> String {
    match n {
        1 => format!("1 {one}"),
        _ if one.ends_with('x') => format!("{n} {one}es"),
        _ => format!("{n} {one}s"),
    }
}

/// An attribute's name as people know it.
pub(crate) fn attribute(field: &str) -> String {
    match field {
        "ty" => "type".to_owned(),
        "expr" => "expression".to_owned(),
        other => other.replace('_', " "),
    }
}

/// A difference in one sentence.
pub(crate) fn sentence(difference: &Difference, comparison: &Comparison) -> String {
    match &difference.change {
        Change::Create(at, _) => format!("{at} is in {} only", comparison.to),
        Change::Drop(at, _) => format!("{at} is in {} only", comparison.from),
        Change::Alter(at, ..) => {
            let attributes = &difference.attributes;
            let list: Vec<String> = attributes.iter().map(|(n, a, b)| format!("{}: {a} → {b}", attribute(n))).collect();
            format!("{at} differs: {}", list.join("; "))
        }
        Change::Rename(from, to) => format!("{from} is {to}"),
    }
}
