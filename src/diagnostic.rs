//! What the program says about the user's migrations.

use std::fmt;
use std::sync::Arc;

use crate::sql::{Source, Span};

/// A place in a source.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes.
    pub span: Span,
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.span == other.span && self.source.name == other.source.name
    }
}

impl Eq for Place {}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; does not fail the run.
    Info,
    /// Should be looked at; fails the run.
    Warning,
    /// PostgreSQL will refuse it, or it will lose data or block: fails the run.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// A further place with what it has to do with the finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What, as a clause without a final period.
    pub text: String,
}

/// One finding.
///
/// `message` starts in lower case, has no final period, and names the object: "adding `orders.status` with a volatile
/// default rewrites the table".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The lint's name, or that of a built-in check (`syntax-error`).
    pub lint: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// Where; `None` for a finding about something that is not there (a missing file).
    pub place: Option<Place>,
    /// The migration or file it is about, as it is shown to the user.
    pub subject: String,
    /// What stands at `place`, if the message does not say it.
    pub label: Option<String>,
    /// Further places.
    pub labels: Vec<Label>,
    /// What to do instead.
    pub help: Option<String>,
    /// Ready changes.
    pub fixes: Vec<Fix>,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn at(lint: &'static str, severity: Severity, place: Place, message: impl Into<String>) -> Self {
        Self {
            lint,
            severity,
            message: message.into(),
            subject: place.source.name.to_string(),
            place: Some(place),
            label: None,
            labels: Vec::new(),
            help: None,
            fixes: Vec::new(),
        }
    }

    /// A finding about a file or migration as a whole.
    pub fn about(
        lint: &'static str,
        severity: Severity,
        subject: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            lint,
            severity,
            message: message.into(),
            place: None,
            subject: subject.into(),
            label: None,
            labels: Vec::new(),
            help: None,
            fixes: Vec::new(),
        }
    }

    /// Says what stands at the place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        self.label = Some(text.into());
        self
    }

    /// Points at a further place.
    #[must_use]
    pub fn also(mut self, place: Place, text: impl Into<String>) -> Self {
        self.labels.push(Label { place, text: text.into() });
        self
    }

    /// Says what to do instead.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Offers a change.
    #[must_use]
    pub fn fix(mut self, fix: Fix) -> Self {
        self.fixes.push(fix);
        self
    }
}

/// A ready change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an imperative clause.
    pub title: String,
    /// The replacements, in one file, in order, without overlap.
    pub edits: Vec<Edit>,
    /// Whether it may be applied unasked.
    pub safety: Safety,
}

/// A replacement in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced.
    pub place: Place,
    /// By what.
    pub text: String,
}

/// When a fix may be applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Safety {
    /// The final catalog is the same with and without it.
    Safe,
    /// The final catalog differs, or the fix needs something the file does not show.
    Unsafe,
}
