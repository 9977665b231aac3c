//! The engine of the lints: what a lint is, what it sees, and how it is run. The lints are in `lints/`.

use crate::catalog::{Catalog, Version};
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::{History, Migration};
use crate::replay::{Effect, Outcome, Reject, Session};
use crate::sql::Statement;

/// What a lint is about; it decides the severity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// PostgreSQL will refuse it, or it will lose or corrupt data.
    Error,
    /// It blocks reads or writes for longer than an instant.
    Lock,
    /// Running code of the old or the new version breaks.
    Break,
    /// Retry, rollback and the hygiene of the history.
    Robust,
    /// Types, names, style: off unless chosen.
    Policy,
}

impl Category {
    /// The severity of the category's findings.
    pub fn severity(self) -> Severity {
        match self {
            Self::Error | Self::Lock => Severity::Error,
            Self::Break | Self::Robust | Self::Policy => Severity::Warning,
        }
    }

    /// Whether its lints run unasked.
    pub fn on_by_default(self) -> bool {
        self != Self::Policy
    }
}

/// A lint.
#[derive(Debug)]
pub struct Lint {
    /// Its name, in kebab-case, after the bad pattern.
    pub name: &'static str,
    /// What it is about.
    pub category: Category,
    /// The version of undrift that first had it.
    pub since: &'static str,
    /// The names it answers to in other tools: `squawk:adding-field-with-default`.
    pub sources: &'static [&'static str],
    /// Its page.
    pub page: &'static str,
    /// The check.
    pub check: Check,
}

/// What a check looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Every statement with its effects.
    Statement(fn(&StatementCx<'_>, &mut Sink)),
    /// Every migration.
    Migration(fn(&MigrationCx<'_>, &mut Sink)),
    /// The history as a whole.
    History(fn(&History, &mut Sink)),
}

/// What a statement lint sees.
#[derive(Debug)]
pub struct StatementCx<'a> {
    /// The statement.
    pub statement: &'a Statement,
    /// What it does, or why it is refused.
    pub outcome: Result<&'a Outcome, &'a Reject>,
    /// The catalog before it.
    pub before: &'a Catalog,
    /// The session before it.
    pub session: &'a Session,
    /// The migration it is in.
    pub migration: &'a MigrationCx<'a>,
    /// Its place among the migration's statements.
    pub index: usize,
}

impl StatementCx<'_> {
    /// What the statement does; nothing where it is refused.
    pub fn effects(&self) -> &[Effect] {
        self.outcome.map_or(&[], |o| &o.effects)
    }
}

/// What a migration lint sees.
#[derive(Debug)]
pub struct MigrationCx<'a> {
    /// The migration.
    pub migration: &'a Migration,
    /// The history it is in.
    pub history: &'a History,
    /// The catalog before it.
    pub before: &'a Catalog,
    /// Each statement's catalog before, session before, and outcome.
    pub steps: &'a [StepRecord],
    /// The server's version.
    pub version: Version,
}

/// What replay recorded for one statement.
#[derive(Debug)]
pub struct StepRecord {
    /// The catalog before it.
    pub before: Catalog,
    /// The session before it.
    pub session: Session,
    /// What it does, or why it is refused.
    pub outcome: Result<Outcome, Reject>,
}

/// Takes the findings of one lint.
#[derive(Debug)]
pub struct Sink {
    lint: &'static str,
    severity: Severity,
    found: Vec<Diagnostic>,
}

impl Sink {
    /// A sink for the findings of a lint.
    pub fn new(lint: &'static str, severity: Severity) -> Self {
        Self { lint, severity, found: Vec::new() }
    }

    /// A finding at a statement, or at a part of it.
    pub fn at(&mut self, place: crate::diagnostic::Place, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic::at(self.lint, self.severity, place, message))
    }

    /// A finding about a migration or file as a whole.
    pub fn about(&mut self, subject: impl Into<String>, message: impl Into<String>) -> &mut Diagnostic {
        self.push(Diagnostic::about(self.lint, self.severity, subject, message))
    }

    fn push(&mut self, diagnostic: Diagnostic) -> &mut Diagnostic {
        self.found.push(diagnostic);
        self.found.last_mut().expect("just pushed")
    }

    /// What was found.
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}
