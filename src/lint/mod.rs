//! The engine of the lints: what a lint is, what it sees, and how it is run. The lints are in `lints/`.

mod backfill;
pub mod baseline;
mod columns;
mod context;
mod effects;
pub mod fix;
mod fresh;
mod history;
mod locks;
pub mod plpgsql;
mod policy;
mod rollback;
mod rows;
mod run;
mod select;
pub mod stats;
mod suppress;
mod taint;
pub mod timeline;

use crate::diagnostic::{Diagnostic, Place, Severity};

pub use baseline::Baseline;
pub use columns::{Fills, constrained};
pub use context::{MigrationCx, StatementCx, short, table_of};
pub use history::{HistoryCx, Made, texts};
pub use locks::{Habits, Held, may_lock};
pub use rollback::Rollback;
pub use rows::truth;
pub use run::{Options, Report, run};
pub use select::{Selection, Unknown, named};
pub use stats::{Sizes, Statistics};
pub use suppress::Rules;

/// What a lint's file needs, and all that it may use.
pub mod prelude {
    pub use super::{
        Category, Check, Fills, Held, HistoryCx, Lint, Made, MigrationCx, Rollback, Sink, StatementCx, may_lock,
        plpgsql, short, table_of, texts, truth,
    };
    pub use crate::catalog::{
        Action, Address, ArgumentMode, Catalog, Change, Check as CheckConstraint, Column, Domain, Expr, Function,
        Ident, Index, Kind, Object, Persistence, Policy, Refs, ReplicaIdentity, Type, Version, Volatility, quote_ident,
        tree::{Attribute, Callee, Node},
    };
    pub use crate::diagnostic::{Diagnostic, Edit, Fix, Place, Safety, Severity};
    pub use crate::history::{History, Migration, TransactionMode};
    pub use crate::replay::{Cause, Effect, Lock, Outcome, Reject, Run, Session, Step, Transaction, Work, effects};
    pub use crate::sql::{Span, Statement, ast};
}

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
    /// Every category.
    pub const ALL: &'static [Self] = &[Self::Error, Self::Lock, Self::Break, Self::Robust, Self::Policy];

    /// Its name, which selects all of its lints.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Lock => "lock",
            Self::Break => "break",
            Self::Robust => "robust",
            Self::Policy => "policy",
        }
    }

    /// What its lints are about, as a clause.
    pub fn about(self) -> &'static str {
        match self {
            Self::Error => "PostgreSQL will refuse it, or it will lose or corrupt data",
            Self::Lock => "it blocks reads or writes for longer than an instant",
            Self::Break => "running code of the old or the new version breaks",
            Self::Robust => "retry, rollback and the hygiene of the history",
            Self::Policy => "types, names, style",
        }
    }

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

impl Lint {
    /// The sentence under the page's heading, which names the harm.
    pub fn summary(&self) -> &'static str {
        let mut lines = self.page.lines().skip(1).filter(|l| !l.trim().is_empty());
        lines.next().unwrap_or_default()
    }

    /// Where its page is on the web, below the repository's own address.
    pub fn page_path(&self) -> String {
        format!("lints/{}/README.md", self.name.replace('-', "_"))
    }
}

/// What a check looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Every statement of every migration, with its effects.
    Statement(fn(&StatementCx<'_>, &mut Sink)),
    /// Every migration.
    Migration(fn(&MigrationCx<'_>, &mut Sink)),
    /// The history as a whole; not where the files are only a part of it.
    History(fn(&HistoryCx<'_>, &mut Sink)),
    /// What the files come to, also where they are only a part of the history.
    End(fn(&HistoryCx<'_>, &mut Sink)),
    /// Nothing of its own: the findings are made while the files are read.
    Reading,
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

    /// Reports at a statement, or at a part of it.
    pub fn at(&mut self, place: Place, message: impl Into<String>) -> Finding<'_> {
        self.push(Diagnostic::at(self.lint, self.severity, place, message))
    }

    /// Reports on a migration or file as a whole.
    pub fn about(&mut self, subject: impl Into<String>, message: impl Into<String>) -> Finding<'_> {
        self.push(Diagnostic::about(self.lint, self.severity, subject, message))
    }

    fn push(&mut self, diagnostic: Diagnostic) -> Finding<'_> {
        self.found.push(diagnostic);
        Finding(self.found.last_mut().expect("just pushed"))
    }

    /// What was found.
    pub fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }
}

/// A finding that was just reported, to say more about it.
#[derive(Debug)]
pub struct Finding<'a>(&'a mut Diagnostic);

impl Finding<'_> {
    /// Says what stands at the place.
    #[must_use = "labels are said before help"]
    pub fn label(self, text: impl Into<String>) -> Self {
        self.0.label = Some(text.into());
        self
    }

    /// Points at a further place.
    #[must_use = "labels are said before help"]
    pub fn also(self, place: Place, text: impl Into<String>) -> Self {
        self.0.labels.push(crate::diagnostic::Label { place, text: text.into() });
        self
    }

    /// Offers a change.
    #[must_use = "fixes are offered before help"]
    pub fn fix(self, fix: crate::diagnostic::Fix) -> Self {
        self.0.fixes.push(fix);
        self
    }

    /// Says what to do instead.
    pub fn help(self, text: impl Into<String>) {
        self.0.help = Some(text.into());
    }
}
